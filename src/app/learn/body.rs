//! What stands on the page of an id, be it in the tab or on a page of its own.

use std::rc::Rc;

use partnership_explorer::cases;
use partnership_explorer::knowledge::{Page, knowledge};
use yew::{Html, Properties, function_component, html, use_context};

use super::case::CaseBody;
use super::contents::Contents;
use super::entry::EntryBody;
use super::instrument::InstrumentBody;
use super::law::LawBody;
use super::link::{PageLink, Within};
use super::reference::ReferenceBody;
use crate::app::state::{LEARN_TITLE, Leaf, Opened};
use crate::app::store::use_language;
use crate::app::words;

/// The ids that begin so are cases.
pub const CASE: &str = "case.";

#[derive(Properties, PartialEq)]
pub struct Props {
    pub leaf: Leaf,
    /// The map beside which it is read.
    #[prop_or_default]
    pub opened: Option<Rc<Opened>>,
}

/// The body of the page.
#[function_component(Body)]
pub fn body(props: &Props) -> Html {
    use_language();
    let within: Within = use_context().unwrap_or_default();
    let (leaf, opened) = (&props.leaf, props.opened.clone());
    match leaf.id.as_str() {
        "" => return html! { <Contents asked={leaf.clone()} /> },
        "law" | "timeline" => return html! { <LawBody leaf={leaf.clone()} /> },
        _ => {}
    }
    if let Some(case) = leaf.id.strip_prefix(CASE).and_then(cases::find) {
        return html! { <CaseBody id={case.id} {opened} /> };
    }
    match knowledge().page(&leaf.id) {
        Some(Page::Entry(entry)) => html! { <EntryBody id={entry.id.as_str()} {opened} /> },
        Some(Page::Reference(one)) => html! { <ReferenceBody id={one.id.as_str()} /> },
        Some(Page::Instrument(one)) => html! { <InstrumentBody id={one.id.as_str()} /> },
        None => html! {
            <article class="leaf missing">
                <@{within.heading(0)} id={LEARN_TITLE} tabindex="-1">{ words::NO_SUCH_PAGE }</@>
                <p class="lede">{ words::NO_SUCH_PAGE_SAYS }</p>
                <p><PageLink to="" says={words::ALL_PAGES} /></p>
            </article>
        },
    }
}

/// What the page of an id is called, if there is one.
// Comes later than the first map.
#[inline(never)]
pub fn title(id: &str) -> String {
    match id {
        "" => return words::LEARN.into(),
        "law" | "timeline" => return words::LAW.into(),
        _ => {}
    }
    if let Some(case) = id.strip_prefix(CASE).and_then(cases::find) {
        return super::case::title(case.id);
    }
    knowledge().page(id).map_or_else(|| words::NO_SUCH_PAGE.into(), |page| page.title().to_owned())
}
