//! Evidence as chips: each leads to its actor or tie on the map.

use partnership_explorer::analysis::EvidenceReport;
use yew::{AttrValue, Html, Properties, classes, function_component, html, use_callback};

use super::limited::Limited;
use crate::app::state::{Action, Opened, Selection};
use crate::app::store::use_dispatch;
use crate::app::words;

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
    let chip = |(at, (label, to)): (usize, (AttrValue, Selection))| {
        html! { <li key={at}><Chip {label} {to} /></li> }
    };
    html! {
        <div class="all-evidence">
            <Limited class="evidence" label={words::EVIDENCE}>{ for all.into_iter().enumerate().map(chip) }</Limited>
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
        <button type="button" class={classes!("chip", kind)} {onclick} lang={words::english()} title={props.label.clone()}>{ props.label.clone() }</button>
    }
}
