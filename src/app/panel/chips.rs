//! Evidence as chips: each leads to its actor or tie on the map.

use partnership_explorer::analysis::EvidenceReport;
use yew::{AttrValue, Html, Properties, classes, function_component, html, use_callback};

use crate::app::state::{Action, Opened, Selection};
use crate::app::store::use_dispatch;
use crate::app::words;

/// So many chips are shown at once; the rest behind a disclosure.
const MOST: usize = 12;

/// The actors and ties that show something, each leading there.
pub fn evidence_chips(opened: &Opened, evidence: &EvidenceReport) -> Html {
    let partnership = &opened.partnership;
    let actors = evidence
        .actors
        .iter()
        .filter_map(|id| partnership.find(id))
        .map(|at| (AttrValue::from(partnership.name(at).to_owned()), Selection::Actor(at)));
    let ties = evidence
        .ties
        .iter()
        .filter_map(|id| partnership.find_tie(id))
        .map(|at| (AttrValue::from(words::tie_sentence(partnership, at)), Selection::Tie(at)));
    let all: Vec<_> = actors.chain(ties).collect();
    if all.is_empty() {
        return html! { <p class="evidence none">{ words::NO_EVIDENCE }</p> };
    }
    let chips = |some: &[(AttrValue, Selection)]| {
        let chip = |(at, (label, to)): (usize, &(AttrValue, Selection))| {
            html! { <li key={at}><Chip label={label.clone()} to={*to} /></li> }
        };
        some.iter().enumerate().map(chip).collect::<Html>()
    };
    let (first, rest) = all.split_at(all.len().min(MOST));
    html! {
        <div class="all-evidence">
            <ul class="evidence" aria-label={words::EVIDENCE}>{ chips(first) }</ul>
            if !rest.is_empty() {
                <details class="more">
                    <summary>{ words::and_more(rest.len()) }</summary>
                    <ul class="evidence" aria-label={words::EVIDENCE}>{ chips(rest) }</ul>
                </details>
            }
        </div>
    }
}

#[derive(Properties, PartialEq)]
pub struct ChipProps {
    pub label: AttrValue,
    pub to: Selection,
}

/// A chip that selects an actor or a tie.
#[function_component(Chip)]
pub fn chip(props: &ChipProps) -> Html {
    let dispatch = use_dispatch();
    let onclick = use_callback(props.to, move |_, to| {
        dispatch.send(Action::Inspect(*to));
        dispatch.send(Action::Focus("details-title".to_owned()));
    });
    let kind = match props.to {
        Selection::Actor(_) => "of-actor",
        Selection::Tie(_) => "of-tie",
    };
    html! {
        <button type="button" class={classes!("chip", kind)} {onclick} title={props.label.clone()}>{ props.label.clone() }</button>
    }
}
