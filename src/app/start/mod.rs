//! The start page: the four models as pictures, the cases as cards, and a file of one's own.

mod case_card;
mod gallery;
mod summary;

use std::rc::Rc;

use partnership_explorer::cases::{CASES, Group};
use yew::{Html, Properties, function_component, html};

use case_card::{CaseCard, WindowCard};
use gallery::ModelCard;

use super::frame::{LanguageMenu, Logo, OpenFile};
use super::state::Opened;
use super::store::use_language;
use super::words::{self, Language};

pub use summary::line;

#[derive(Properties, PartialEq)]
pub struct Props {
    /// The maps that are open in this window.
    pub desk: Vec<Rc<Opened>>,
    /// Whether what reads maps is still on its way.
    pub awaited: bool,
    pub embed: bool,
}

/// The page.
#[function_component(Start)]
pub fn start(props: &Props) -> Html {
    let language = use_language();
    let models = CASES.iter().enumerate().filter(|(_, case)| case.group == Group::Model);
    let cases: Vec<_> = CASES.iter().enumerate().filter(|(_, case)| case.group == Group::Practice).collect();
    html! {
        <div class="start">
            <header class="start-bar"><Logo /><b>{ words::APP }</b><LanguageMenu /></header>
            <main id="main" tabindex="-1">
                if language != Language::English {
                    <p class="draft">{ words::DRAFT }</p>
                }
                <div class="hero">
                    <div>
                        <h1>{ words::HEADLINE }</h1>
                        <p class="sub">{ words::LEDE }</p>
                    </div>
                    <OpenFile class="primary" />
                </div>
                if !props.desk.is_empty() {
                    <section key="window" aria-labelledby="in-window">
                        <h2 id="in-window">{ words::IN_THIS_WINDOW }<small>{ words::IN_THIS_WINDOW_HINT }</small></h2>
                        <ul class="cases">
                            { for props.desk.iter().map(|opened| html! {
                                <li key={format!("{:?}", opened.place)}><WindowCard opened={opened.clone()} embed={props.embed} /></li>
                            }) }
                        </ul>
                    </section>
                }
                <section key="models" aria-labelledby="models">
                    <h2 id="models">{ words::MODELS }<small>{ words::MODELS_HINT }</small></h2>
                    <ul class="models">
                        { for models.map(|(at, case)| html! { <li key={case.id}><ModelCard {at} awaited={props.awaited} embed={props.embed} /></li> }) }
                    </ul>
                </section>
                <section key="cases" aria-labelledby="cases">
                    <h2 id="cases">{ words::CASES }<small>{ words::cases_hint(cases.len()) }</small></h2>
                    <ul class="cases">
                        { for cases.iter().map(|(at, case)| html! { <li key={case.id}><CaseCard at={*at} awaited={props.awaited} embed={props.embed} /></li> }) }
                    </ul>
                </section>
            </main>
        </div>
    }
}
