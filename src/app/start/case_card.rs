//! A case as a card: title, place and group, and what is flagged.

use std::rc::Rc;

use partnership_explorer::cases::CASES;
use yew::{Html, Properties, classes, function_component, html, use_memo};

use super::summary::{self, Flagged, flagged, flags, line};
use crate::app::frame::PlaceLink;
use crate::app::state::{Address, Opened};
use crate::app::store::use_language;
use crate::app::words;

#[derive(Properties, PartialEq)]
pub struct Props {
    /// The map's place among the bundled ones.
    pub at: usize,
    /// Whether what reads maps is still on its way.
    pub awaited: bool,
    pub embed: bool,
}

/// A bundled case.
#[function_component(CaseCard)]
pub fn case_card(props: &Props) -> Html {
    let language = use_language();
    let summary = use_memo((props.at, language), |(at, _)| summary::summary(*at));
    let flags = (!props.awaited).then(|| flagged(props.at));
    html! {
        <PlaceLink to={Address { embed: props.embed, ..Address::case(CASES[props.at].id) }} class="case-card">
            <b lang={words::english()}>{ summary.title.clone() }</b>
            <span class="line">{ summary.line.clone() }</span>
            <Chips {flags} />
        </PlaceLink>
    }
}

#[derive(Properties, PartialEq)]
pub struct WindowProps {
    pub opened: Rc<Opened>,
    pub embed: bool,
}

/// A map that is open in this window: a file, or a case with answers.
#[function_component(WindowCard)]
pub fn window_card(props: &WindowProps) -> Html {
    use_language();
    let opened = &props.opened;
    let to = Address { place: opened.place.clone(), embed: props.embed, ..Address::default() };
    html! {
        <PlaceLink {to} class="case-card">
            <b lang={words::english()}>{ opened.document.title.clone() }</b>
            <span class="line">{ line(&opened.document, &opened.partnership) }</span>
            <Chips flags={opened.is_read.then(|| flags(&opened.analysis))} />
        </PlaceLink>
    }
}

#[derive(Properties, PartialEq)]
pub struct ChipsProps {
    /// Nothing as long as the map hasn't been read.
    pub flags: Option<Flagged>,
}

/// The flags of a card.
#[function_component(Chips)]
pub fn chips(props: &ChipsProps) -> Html {
    use_language();
    html! {
        <span class="chips">
            if props.flags.as_ref().is_some_and(|flags| flags.is_empty()) {
                <span key="none" class="verdict none">{ words::NO_FLAG_CHIP }</span>
            }
            { for props.flags.iter().flat_map(|flags| flags.iter()).map(|(pattern, verdict)| html! {
                <span key={pattern.word()} class={classes!("verdict", pattern.word())}>{ words::chip(*pattern, *verdict) }</span>
            }) }
        </span>
    }
}
