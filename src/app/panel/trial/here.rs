//! What can be tried with whoever is selected on the map: the way into the tab from there.

use std::rc::Rc;

use partnership_explorer::analysis::{ChosenScope, follow};
use partnership_explorer::map::ActorAt;
use yew::{Html, Properties, function_component, html, use_callback, use_memo};

use crate::app::state::{Action, Asked, Opened, Part, Tab};
use crate::app::store::use_dispatch;
use crate::app::words;

/// Where the focus goes: the first field of what is tried.
const WHERE: &str = "try-where";
const KNOWS: &str = "follow-knows";

#[derive(Properties, PartialEq)]
pub struct Props {
    pub opened: Rc<Opened>,
    pub at: ActorAt,
}

/// The buttons; nothing where nothing can be tried with the actor.
#[function_component(TryHere)]
pub fn try_here(props: &Props) -> Html {
    let dispatch = use_dispatch();
    let ways = use_memo((props.opened.clone(), props.at), |(opened, at)| {
        let id = opened.partnership.id(*at);
        let scopes = &opened.analysis.structure;
        let scope = scopes.iter().find(|one| one.scope.of.as_deref() == Some(id));
        let starts = follow::starts(&opened.partnership);
        let knows = starts.iter().any(|one| one.id == id).then(|| {
            let asked = Asked::at_first(&starts, &follow::subjects(&opened.partnership));
            let about = Some(asked.about.clone()).filter(|about| about != id).unwrap_or_default();
            Asked { knows: id.to_owned(), about, ..asked }
        });
        (scope.map(|one| ChosenScope::from(&*one.scope)), knows)
    });
    let what_if = use_callback((ways.clone(), dispatch.clone()), |_, (ways, to)| {
        if let Some(scope) = ways.0.clone() {
            open(to, Part::WhatIf, Action::Scope(scope), WHERE);
        }
    });
    let follow = use_callback((ways.clone(), dispatch), |_, (ways, to)| {
        if let Some(asked) = ways.1.clone() {
            open(to, Part::Follow, Action::Ask(asked), KNOWS);
        }
    });
    if ways.0.is_none() && ways.1.is_none() {
        return Html::default();
    }
    html! {
        <div class="buttons try-here" role="group" aria-label={words::TRY}>
            if ways.0.is_some() {
                <button type="button" id="what-if-here" onclick={what_if}>{ words::WHAT_IF_HERE }</button>
            }
            if ways.1.is_some() {
                <button type="button" id="follow-from-here" onclick={follow}>{ words::FOLLOW_FROM_HERE }</button>
            }
        </div>
    }
}

fn open(to: &crate::app::store::Dispatch, part: Part, with: Action, focus: &str) {
    for action in [Action::Tab(Tab::Try), Action::Part(part), with, Action::Focus(focus.to_owned())] {
        to.send(action);
    }
}
