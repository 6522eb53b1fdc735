//! A journey: step by step, each of which lights up on the map, and what it finds.

use std::rc::Rc;

use partnership_explorer::analysis::{Journey, follow::Step};
use yew::{Html, Properties, classes, function_component, html, use_callback, use_effect_with};

use super::{Do, DoButton, lines};
use crate::app::panel::lamp::Lamp;
use crate::app::platform::page;
use crate::app::state::{Action, Key, Lit, Opened};
use crate::app::store::use_dispatch;
use crate::app::words;

#[derive(Clone, Properties)]
pub struct Props {
    pub opened: Rc<Opened>,
    pub journey: Rc<Journey>,
    pub lit: Option<Rc<Lit>>,
}

impl PartialEq for Props {
    fn eq(&self, other: &Self) -> bool {
        self.opened == other.opened && Rc::ptr_eq(&self.journey, &other.journey) && self.lit == other.lit
    }
}

/// The card.
#[function_component(JourneyCard)]
pub fn journey_card(props: &Props) -> Html {
    let journey = &props.journey;
    let at = props.lit.as_ref().and_then(|lit| match lit.key {
        Key::Step(number) => Some(number),
        _ => None,
    });
    // Who plays with the buttons above would lose sight of the step otherwise.
    use_effect_with(at, |at| {
        if let Some(at) = at {
            page::reveal(&step_id(*at));
        }
    });
    let all = journey.steps.len();
    let stops = journey.held_back.iter().filter(|one| one.why.is_barrier()).map(|one| one.says.clone());
    let rests = match (journey.rests_on.is_empty(), all) {
        (true, 1..) => vec![words::RESTS_ON_NOTHING.to_owned()],
        _ => journey.rests_on.iter().map(|one| one.says.clone()).collect(),
    };
    html! {
        <section class="result journey" aria-labelledby="try-result">
            <h3 id="try-result" tabindex="-1">{ words::STEPS }</h3>
            if let Some(what) = &journey.question.what {
                <p class="scope">{ format!("“{}”", what.trim()) }</p>
            }
            if all == 0 {
                <p class="lede">{ words::NO_STEPS }</p>
            } else {
                <Player {at} {all} />
                <ol class="steps">
                    { for journey.steps.iter().map(|step| one(step, at == Some(step.number))) }
                </ol>
            }
            { lines(words::NEVER_KNOW, journey.never.iter().map(|one| one.says.clone()).collect()) }
            { lines(words::STOPS, stops.collect()) }
            { lines(words::RESTS_ON, rests) }
            { lines(words::TOLD, journey.told.iter().map(|one| one.says.clone()).collect()) }
            { lines(words::NOTES_ON_IT, journey.remarks.iter().map(|one| one.says.clone()).collect()) }
            <div class="buttons"><DoButton does={Do::Drop} label={words::DONE} /></div>
        </section>
    }
}

fn step_id(number: usize) -> String {
    format!("step-{number}")
}

fn one(step: &Step, on: bool) -> Html {
    html! {
        <li key={step.number} class={classes!("indicator", "step", on.then_some("on"))}>
            <Lamp of={Key::Step(step.number)} {on} id={step_id(step.number)}>
                <span class="mark">{ step.number }</span>
                <span class="name">{ &step.says }<small>{ words::capital(&step.arrives.in_words()) }</small></span>
            </Lamp>
            if on && !step.notes.is_empty() {
                <div class="reasons">{ for step.notes.iter().map(|note| html! { <p>{ &note.says }</p> }) }</div>
            }
        </li>
    }
}

#[derive(Properties, PartialEq)]
struct PlayerProps {
    at: Option<usize>,
    all: usize,
}

/// Plays the journey, a step a press: nothing moves by itself.
#[function_component(Player)]
fn player(props: &PlayerProps) -> Html {
    let dispatch = use_dispatch();
    let (at, all) = (props.at, props.all);
    let go = |to: Option<usize>| (to, dispatch.clone());
    let step = |_: web_sys::MouseEvent, (to, dispatch): &(Option<usize>, crate::app::store::Dispatch)| {
        if let Some(to) = to {
            dispatch.send(Action::Light(Key::Step(*to)));
        }
    };
    let (before, after) = (at.filter(|at| *at > 1).map(|at| at - 1), at.map_or(1, |at| at + 1));
    let after = Some(after).filter(|after| *after <= all);
    let back = use_callback(go(before), step);
    let next = use_callback(go(after), step);
    // Not `disabled`, or the focus would be lost at either end.
    html! {
        <div class="player" role="group" aria-label={words::STEPS}>
            <button type="button" onclick={back} aria-disabled={before.is_none().to_string()}>{ words::PREVIOUS }</button>
            <button type="button" class="primary" onclick={next} aria-disabled={after.is_none().to_string()}>
                { if at.is_none() { words::PLAY } else { words::NEXT } }
            </button>
            <span>{ at.map_or(String::new(), |at| words::step_of(at, all)) }</span>
        </div>
    }
}
