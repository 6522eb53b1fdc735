//! The page of a bundled case: what it is, its notes, its sources, and the way to its map.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use partnership_explorer::cases::{self, CASES};
use partnership_explorer::knowledge::{Matter, Page, knowledge};
use partnership_explorer::map::Document;
use yew::{Html, Properties, function_component, html, use_context};

use super::entry::links;
use super::link::Within;
use super::notes::CaseNotes;
use crate::app::frame::PlaceLink;
use crate::app::state::{Address, LEARN_TITLE, Opened, Place};
use crate::app::store::use_language;
use crate::app::words;

thread_local! {
    static DOCUMENTS: RefCell<HashMap<&'static str, Rc<Document>>> = RefCell::default();
}

/// The map of a bundled case, read once.
pub fn document(id: &str) -> Option<Rc<Document>> {
    let case = cases::find(id)?;
    Some(
        DOCUMENTS
            .with_borrow_mut(|kept| kept.entry(case.id).or_insert_with(|| Rc::new(case.document())).clone()),
    )
}

/// What a bundled case is called.
pub fn title(id: &str) -> String {
    document(id).map_or_else(|| id.to_owned(), |document| document.title.clone())
}

/// The bundled cases in whose title or summary all words stand, by id.
pub fn find(query: &str) -> Vec<&'static str> {
    let folded = partnership_explorer::folding::folded;
    let query = folded(query);
    let words: Vec<&str> = query.split_whitespace().collect();
    let fits = |id: &str| {
        let Some(document) = document(id) else { return false };
        let text = folded(&format!("{} {}", document.title, document.summary.as_deref().unwrap_or_default()));
        !words.is_empty() && words.iter().all(|word| text.contains(word))
    };
    CASES.iter().map(|case| case.id).filter(|id| fits(id)).collect()
}

#[derive(Properties, PartialEq)]
pub struct Props {
    pub id: &'static str,
    /// The map beside which it is read.
    #[prop_or_default]
    pub opened: Option<Rc<Opened>>,
}

/// The page.
#[function_component(CaseBody)]
pub fn case_body(props: &Props) -> Html {
    use_language();
    let within: Within = use_context().unwrap_or_default();
    let Some(document) = document(props.id) else { return Html::default() };
    // Steps can be taken only on the map of the case itself.
    let own = Place::Case(props.id.to_owned());
    let opened = props.opened.clone().filter(|opened| opened.place == own);
    let english = words::english();
    let about: Vec<_> = knowledge().about(Matter::Case, props.id).map(Page::Entry).collect();
    let to = Address { embed: within.embed, ..Address::case(props.id) };
    html! {
        <article class="leaf" aria-labelledby={LEARN_TITLE}>
            <p class="kind">{ words::CASE }</p>
            <@{within.heading(0)} id={LEARN_TITLE} tabindex="-1" lang={english}>{ &document.title }</@>
            if let Some(summary) = &document.summary {
                <p class="summary" lang={english}>{ summary }</p>
            }
            if opened.is_none() {
                <p class="open-map"><PlaceLink {to} class="button primary"><b>{ words::OPEN_MAP }</b></PlaceLink></p>
            }
            <CaseNotes id={props.id} {opened} depth={1} />
            { links(within, words::LEADS_HERE, "leads-here", about) }
            if !document.sources.is_empty() {
                <section class="sure">
                    <@{within.heading(1)}>{ words::SOURCES }</@>
                    <ul class="sources" lang={english}>{ for document.sources.iter().map(|source| html! { <li key={source.clone()}>{ source }</li> }) }</ul>
                </section>
            }
        </article>
    }
}
