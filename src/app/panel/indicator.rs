//! One indicator: a mark, a name, and when it is pressed its reasons, on the map and in words.

use std::rc::Rc;

use partnership_explorer::analysis::rule;
use partnership_explorer::map::State as Met;
use yew::{Html, Properties, classes, function_component, html, use_callback};

use super::chips::EvidenceChips;
use crate::app::state::{Action, Key, Opened};
use crate::app::store::use_dispatch;
use crate::app::words;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub opened: Rc<Opened>,
    pub flag: usize,
    pub id: &'static str,
    /// Whether it is open, and its evidence lit.
    pub on: bool,
}

/// The row.
#[function_component(IndicatorRow)]
pub fn indicator_row(props: &Props) -> Html {
    let dispatch = use_dispatch();
    let flag = &props.opened.analysis.patterns[props.flag];
    let key = Key::of(flag).indicator(props.id);
    let press =
        use_callback((key.clone(), dispatch.clone()), |_, (key, to)| to.send(Action::Light(key.clone())));
    let point = use_callback((key.clone(), dispatch.clone()), |_: web_sys::PointerEvent, (key, to)| {
        to.send(Action::Peek(Some(key.clone())));
    });
    let focus = use_callback((key.clone(), dispatch.clone()), |event: web_sys::FocusEvent, (key, to)| {
        // Focus by keyboard lights up as pointing does; focus by a press is a press anyway.
        let target =
            event.target().and_then(|target| wasm_bindgen::JsCast::dyn_into::<web_sys::Element>(target).ok());
        if target.is_some_and(|target| target.matches(":focus-visible").unwrap_or(false)) {
            to.send(Action::Peek(Some(key.clone())));
        }
    });
    let leave = use_callback(dispatch.clone(), |_: web_sys::PointerEvent, to| to.send(Action::Peek(None)));
    let blur = use_callback(dispatch, |_: web_sys::FocusEvent, to| to.send(Action::Peek(None)));
    let Some(indicator) = flag.indicators.iter().find(|one| one.id == props.id) else {
        return html! { <li /> };
    };
    let about = rule(props.id);
    let name = about.map_or(props.id, |rule| rule.name);
    let state = match indicator.state {
        Met::Met => "met",
        Met::NotMet => "not-met",
        Met::NotRecorded => "not-recorded",
    };
    let body = format!("{}-{}", key.element(), props.id);
    html! {
        <li class={classes!("indicator", state, props.on.then_some("on"))}>
            <button type="button" aria-expanded={props.on.to_string()} aria-controls={props.on.then(|| body.clone())}
                onclick={press} onpointerenter={point} onpointerleave={leave} onfocus={focus} onblur={blur}>
                <span class="mark" aria-hidden="true">{ words::mark(indicator.state) }</span>
                <span class="name">{ name }</span>
                <span class="state">{ indicator.state.label() }</span>
            </button>
            if props.on {
                <div class="reasons" id={body}>
                    <p>{ &indicator.says }</p>
                    if let Some(rule) = about {
                        <p class="rule"><b>{ words::RULE }{ ": " }</b>{ rule.rule }</p>
                    }
                    <p class="source"><b>{ words::SOURCE }{ ": " }</b>{ indicator.source }</p>
                    <EvidenceChips opened={props.opened.clone()} flag={props.flag} id={props.id} />
                </div>
            }
        </li>
    }
}
