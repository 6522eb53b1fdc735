//! What was looked for and isn't flagged, with the reason.

use std::rc::Rc;

use partnership_explorer::analysis::{PatternName, notes_in_words, verdict_in_places};
use yew::{Html, Properties, function_component, html};

use super::says::Says;
use crate::app::state::{Card, Opened};
use crate::app::store::use_language;
use crate::app::words;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub opened: Rc<Opened>,
}

/// The disclosure.
#[function_component(Others)]
pub fn others(props: &Props) -> Html {
    use_language();
    let opened = &props.opened;
    if opened.others.is_empty() {
        return html! { <div class="others" /> };
    }
    let of = |name: PatternName| -> Vec<&Card> {
        opened.others.iter().filter(|card| opened.analysis.patterns[card.flag].pattern == name).collect()
    };
    html! {
        <details class="others">
            <summary><h3>{ words::NOT_FLAGGED }</h3></summary>
            { for PatternName::ALL.iter().map(|name| (name, of(*name))).filter(|(_, cards)| !cards.is_empty()).map(|(name, cards)| html! {
                <section key={name.word()}>
                    <h4 lang={words::english()}>{ name.label() }</h4>
                    <dl>
                        { for cards.iter().map(|card| one(opened, card)) }
                    </dl>
                </section>
            }) }
        </details>
    }
}

fn one(opened: &Rc<Opened>, card: &Card) -> Html {
    let flag = &opened.analysis.patterns[card.flag];
    let places: Vec<_> = card.places().collect();
    let scopes: Vec<String> = (places.iter())
        .map(|at| words::scope(&opened.analysis.patterns[*at].scope, &opened.partnership))
        .collect();
    html! {
        <div key={card.flag}>
            <dt>{ words::capital(&words::some_scopes(&scopes)) }<span class="verdict quiet" lang={words::english()}>{ flag.verdict.label() }</span></dt>
            <dd><Says opened={opened.clone()} says={verdict_in_places(&opened.partnership, &opened.analysis, &places).join(" ")} /></dd>
            { for notes_in_words(&opened.partnership, &opened.analysis, &places).into_iter().enumerate().map(|(at, note)| html! {
                <dd key={at} class="aside"><Says opened={opened.clone()} says={note} /></dd>
            }) }
        </div>
    }
}
