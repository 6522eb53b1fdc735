//! What people say of a partnership: questions that no drawing answers, never filled in beforehand.

use std::rc::Rc;

use partnership_explorer::analysis::{StatedBarrier, StatedBy, TICKS, Tick};
use partnership_explorer::knowledge::Matter;
use partnership_explorer::map::{AnswerValue, Word};
use yew::{Html, Properties, function_component, html, use_callback};

use super::barrier::strategies;
use super::chips::evidence_chips;
use crate::app::learn::LearnLink;
use crate::app::state::{Action, Opened};
use crate::app::store::{use_dispatch, use_language};
use crate::app::words;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub opened: Rc<Opened>,
}

/// The section, folded.
#[function_component(Ticks)]
pub fn ticks(props: &Props) -> Html {
    use_language();
    let opened = &props.opened;
    let stated = opened.analysis.stated.iter().filter(|one| one.value == AnswerValue::Yes).count();
    let mut groups: Vec<_> = TICKS.iter().map(|tick| tick.group).collect();
    groups.sort();
    groups.dedup();
    html! {
        <details class="others ticks">
            <summary>
                <h3>{ words::TICKS_SAY }</h3>
                if stated > 0 {
                    <span class="count warn">{ stated }</span>
                }
            </summary>
            <p class="lede">{ words::TICKS_HINT }</p>
            { for groups.into_iter().map(|group| html! {
                <section key={group.label()}>
                    <h4 lang={words::english()}>{ words::capital(group.label()) }</h4>
                    { for TICKS.iter().filter(|tick| tick.group == group).map(|tick| one(opened, tick)) }
                </section>
            }) }
        </details>
    }
}

fn one(opened: &Opened, tick: &'static Tick) -> Html {
    let given = opened.tick(tick.id).map(|at| opened.document.answers[at].value);
    let element = format!("tick-{}", tick.id);
    let stated: Vec<_> = opened.analysis.stated.iter().filter(|one| one.id == tick.id).collect();
    let yes = stated.iter().any(|one| one.value == AnswerValue::Yes);
    // What was answered for the whole map stands on the buttons already.
    let told = |one: &&&StatedBarrier| one.scope.is_some() || one.stated_by == StatedBy::Attribute;
    html! {
        <div class="question" key={tick.id}>
            <div role="group" aria-labelledby={element.clone()}>
                <p id={element} lang={words::english()}>{ tick.question }</p>
                <div class="buttons">
                    { for AnswerValue::ALL.iter().map(|value| html! {
                        <TickButton key={value.word()} id={tick.id} value={*value} on={given == Some(*value)} />
                    }) }
                </div>
            </div>
            { for stated.iter().filter(told).map(|one| html! {
                <div><p class="aside" lang={words::english()}>{ &one.says }</p>{ evidence_chips(opened, &one.evidence) }</div>
            }) }
            if yes {
                <div key="helps" class="helps">
                    if given == Some(AnswerValue::Yes) {
                        <p lang={words::english()}>{ tick.may }</p>
                    }
                    <p><b>{ words::HELPS }{ ": " }</b><span lang={words::english()}>{ tick.helps }</span></p>
                    { strategies(tick.strategies) }
                    <p class="source"><b>{ words::SOURCE }{ ": " }</b>{ tick.source }</p>
                    <LearnLink matter={Matter::Tick} id={tick.id} />
                </div>
            }
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct ButtonProps {
    id: &'static str,
    value: AnswerValue,
    on: bool,
}

#[function_component(TickButton)]
fn tick_button(props: &ButtonProps) -> Html {
    let dispatch = use_dispatch();
    let with = (props.id, props.value);
    let onclick = use_callback(with, move |_, (id, value)| dispatch.send(Action::Tick(id, *value)));
    html! {
        <button type="button" aria-pressed={props.on.to_string()} {onclick}>{ words::answer(props.value) }</button>
    }
}
