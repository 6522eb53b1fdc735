//! The start page: the four models as pictures, the cases as cards, and a file of one's own.

mod case_card;
mod gallery;
mod kept;
mod new_map;
mod summary;

use std::rc::Rc;

use partnership_explorer::cases::{CASES, Group};
use yew::{Html, Properties, function_component, html};

use case_card::{CaseCard, WindowCard};
use gallery::ModelCard;
use kept::KeptMaps;
use new_map::NewMap;

use super::frame::{LanguageMenu, Logo, OpenFile, PlaceLink};
use super::state::{Address, Opened, Place, Shelf};
use super::store::use_language;
use super::words::{self, Language};

pub use summary::line;

#[derive(Properties, PartialEq)]
pub struct Props {
    /// The maps that are open in this window.
    pub desk: Vec<Rc<Opened>>,
    /// What is kept on this device.
    pub shelf: Rc<Shelf>,
    /// Whether what reads maps is still on its way.
    pub awaited: bool,
    pub embed: bool,
}

/// The page.
#[function_component(Start)]
pub fn start(props: &Props) -> Html {
    let language = use_language();
    let cases = |group: Group| CASES.iter().enumerate().filter(move |(_, case)| case.group == group);
    let groups = Group::ALL.into_iter().filter(|group| *group != Group::Model);
    let here: Vec<_> = props.desk.iter().filter(|one| is_only_here(one, &props.shelf)).cloned().collect();
    html! {
        <div class="start">
            <header class="start-bar"><Logo /><b>{ words::APP }</b>
                <nav class="to-learn" aria-label={words::LEARN}>
                    <PlaceLink to={Address { embed: props.embed, ..Address::learn("") }}><span>{ words::LEARN }</span></PlaceLink>
                    <PlaceLink to={Address { embed: props.embed, ..Address::learn("law") }}><span>{ words::LAW }</span></PlaceLink>
                </nav>
                <LanguageMenu /></header>
            <main id="main" tabindex="-1">
                if language != Language::English {
                    <p class="draft">{ words::DRAFT }</p>
                }
                <div class="hero">
                    <div>
                        <h1>{ words::HEADLINE }</h1>
                        <p class="sub">{ words::LEDE }</p>
                    </div>
                    <div class="begin"><NewMap /><OpenFile class="primary" /></div>
                </div>
                <section key="device" aria-labelledby="on-device">
                    <h2 id="on-device" tabindex="-1">{ words::ON_THIS_DEVICE }<small>{ words::ON_THIS_DEVICE_HINT }</small></h2>
                    if props.awaited {
                        <p class="none-kept">{ words::LOOKING_FOR_KEPT }</p>
                    } else {
                        <KeptMaps shelf={props.shelf.clone()} embed={props.embed} />
                    }
                </section>
                if !here.is_empty() {
                    <section key="window" aria-labelledby="in-window">
                        <h2 id="in-window">{ words::IN_THIS_WINDOW }<small>{ words::IN_THIS_WINDOW_HINT }</small></h2>
                        <ul class="cases">
                            { for here.iter().map(|opened| html! {
                                <li key={format!("{:?}", opened.place)}><WindowCard opened={opened.clone()} embed={props.embed} /></li>
                            }) }
                        </ul>
                    </section>
                }
                <section key="models" aria-labelledby="models">
                    <h2 id="models">{ words::MODELS }<small>{ words::MODELS_HINT }</small></h2>
                    <ul class="models">
                        { for cases(Group::Model).map(|(at, case)| html! { <li key={case.id}><ModelCard {at} awaited={props.awaited} embed={props.embed} /></li> }) }
                    </ul>
                </section>
                <section key="cases" aria-labelledby="cases">
                    <h2 id="cases">{ words::CASES }<small>{ words::cases_hint(CASES.len() - cases(Group::Model).count()) }</small></h2>
                    { for groups.map(|group| html! {
                        <section key={format!("{group:?}")} class="case-group">
                            <h3>{ words::group(group) }</h3>
                            <ul class="cases">
                                { for cases(group).map(|(at, case)| html! { <li key={case.id}><CaseCard {at} awaited={props.awaited} embed={props.embed} /></li> }) }
                            </ul>
                        </section>
                    }) }
                </section>
            </main>
        </div>
    }
}

/// Whether a map is in this window and nowhere else in the lists: not kept yet, or carried by the page.
fn is_only_here(opened: &Rc<Opened>, shelf: &Shelf) -> bool {
    match &opened.place {
        Place::Case(id) => !CASES.iter().any(|case| case.id == id),
        _ => !shelf.holds(opened),
    }
}
