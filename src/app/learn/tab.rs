//! The Learn tab: a page, or what is worth reading beside this map, the notes of its case, and the contents.

use std::rc::Rc;

use partnership_explorer::knowledge::knowledge;
use yew::{Html, Properties, function_component, html, use_callback};

use super::body::Body;
use super::contents::{Seek, Topics};
use super::entry::page_list;
use super::link::Within;
use super::notes::CaseNotes;
use crate::app::frame::{Icon, PlaceLink};
use crate::app::panel::Limited;
use crate::app::state::{
    Action, CONTENTS, Denial, Leaf, Lit, Opened, Reading, Selection, Study, WhyOffered, offered,
};
use crate::app::store::{use_dispatch, use_language};
use crate::app::words;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub opened: Rc<Opened>,
    pub reading: Rc<Reading>,
    pub lit: Option<Rc<Lit>>,
    pub selection: Option<Selection>,
    /// The bundled case that is open, or of which a copy is.
    pub case: Option<&'static str>,
    pub denied: Option<Rc<Denial>>,
    pub embed: bool,
}

/// The tab.
#[function_component(Learn)]
pub fn learn(props: &Props) -> Html {
    use_language();
    let within = Within { panel: true, embed: props.embed };
    html! {
        <yew::ContextProvider<Within> context={within}>
            <div class="learn">
                if let Some(id) = props.reading.trail.last() {
                    <Turn embed={props.embed} id={id.clone()} />
                    <Body key={id.clone()} leaf={Leaf::of(id.clone())} opened={props.opened.clone()} />
                } else {
                    { beside(props) }
                }
            </div>
        </yew::ContextProvider<Within>>
    }
}

#[derive(Properties, PartialEq)]
struct TurnProps {
    id: String,
    embed: bool,
}

/// Above a page: back, and the same as a page of its own.
#[function_component(Turn)]
fn turn(props: &TurnProps) -> Html {
    let dispatch = use_dispatch();
    let back = use_callback(dispatch.clone(), |_, to| to.send(Action::Study(Study::Back)));
    let all = use_callback(dispatch, |_, to| to.send(Action::Study(Study::Contents)));
    let to = Within { panel: false, embed: props.embed }.address(&props.id);
    html! {
        <div class="turn">
            <button type="button" id="learn-back" class="quiet" onclick={back}><Icon name="back" />{ words::BACK_TO }</button>
            <button type="button" class="quiet" onclick={all}>{ words::ALL_PAGES }</button>
            <PlaceLink {to} class="own-page" label={words::AS_PAGE} title={words::AS_PAGE}><Icon name="out" /></PlaceLink>
        </div>
    }
}

fn beside(props: &Props) -> Html {
    html! {
        <>
            <h2 id={CONTENTS} class="unseen" tabindex="-1">{ words::LEARN }</h2>
            <Finder query={props.reading.query.clone()} />
            if props.reading.query.trim().is_empty() {
                { for offered(&props.opened, props.lit.as_deref(), props.selection, props.case).into_iter().map(|offer| {
                    let pages = offer.ids.iter().filter_map(|id| knowledge().page(id));
                    html! {
                        <section key={words::why_offered(offer.why).key()} class="offered">
                            <h3>{ words::why_offered(offer.why) }</h3>
                            if offer.why == WhyOffered::Barriers {
                                <Limited class="page-list">{ for pages.map(|page| html! { <li key={page.id()}>{ page_link(page) }</li> }) }</Limited>
                            } else {
                                { page_list(pages) }
                            }
                        </section>
                    }
                }) }
                if let Some(id) = props.case {
                    <section key="notes" class="offered notes-on-case">
                        <h3>{ words::NOTES_ON_CASE }</h3>
                        <CaseNotes {id} opened={props.opened.clone()} denied={props.denied.clone()} depth={2} />
                    </section>
                }
                <Topics key="topics" open={false} />
            }
        </>
    }
}

fn page_link(page: partnership_explorer::knowledge::Page<'static>) -> Html {
    html! { <super::link::PageLink to={page.id()}><span lang={words::english()}>{ page.title() }</span></super::link::PageLink> }
}

#[derive(Properties, PartialEq)]
struct FinderProps {
    query: String,
}

#[function_component(Finder)]
fn finder(props: &FinderProps) -> Html {
    let dispatch = use_dispatch();
    let onseek = use_callback(dispatch, |words: String, to| to.send(Action::Study(Study::Seek(words))));
    html! { <Seek query={props.query.clone()} {onseek} /> }
}
