//! A journey: step by step, each of which lights up on the map, and what it finds.

use std::rc::Rc;

use partnership_explorer::analysis::Journey;
use partnership_explorer::analysis::follow::{Step, StepLine};
use partnership_explorer::map::Partnership;
use yew::{Html, Properties, classes, function_component, html, use_effect_with, use_memo};

use super::player::Player;
use super::{Do, DoButton, lines};
use crate::app::panel::lamp::Lamp;
use crate::app::platform::page;
use crate::app::state::{Key, Lit, Opened, Pace, runs_against};
use crate::app::store::use_language;
use crate::app::words;

#[derive(Clone, Properties)]
pub struct Props {
    pub opened: Rc<Opened>,
    pub journey: Rc<Journey>,
    pub lit: Option<Rc<Lit>>,
    /// Whether it goes on by itself, and how fast.
    pub playing: bool,
    pub pace: Pace,
}

impl PartialEq for Props {
    fn eq(&self, other: &Self) -> bool {
        self.opened == other.opened
            && Rc::ptr_eq(&self.journey, &other.journey)
            && (&self.lit, self.playing, self.pace) == (&other.lit, other.playing, other.pace)
    }
}

/// The card.
#[function_component(JourneyCard)]
pub fn journey_card(props: &Props) -> Html {
    use_language();
    let journey = &props.journey;
    let at = props.lit.as_ref().and_then(|lit| match lit.key {
        Key::Step(number) => Some(number),
        _ => None,
    });
    // Who plays with the buttons above would lose sight of the step otherwise.
    use_effect_with(at, |at| {
        if let Some(at) = at {
            page::reveal(&Key::step_element(*at));
        }
    });
    // Told as the command line tells it: what is alike stands together, and everything once.
    let account = use_memo((props.opened.clone(), ByPointer(journey.clone())), |(opened, journey)| {
        journey.0.account(&opened.partnership)
    });
    let all = journey.steps.len();
    let parts = account.parts.iter();
    html! {
        <section class="result journey" aria-labelledby="try-result">
            <h3 id="try-result" tabindex="-1">{ words::STEPS }</h3>
            if let Some(matter) = &account.matter {
                <p class="scope" lang={words::english()}>{ matter }</p>
            }
            <p class="scope" lang={words::english()}>{ &account.starts }</p>
            if let Some(nothing) = account.nothing {
                <p class="lede" lang={words::english()}>{ nothing }</p>
            } else {
                <p class="gist">{ words::journey_in_short(journey) }</p>
                <Player {at} {all} playing={props.playing} pace={props.pace} />
                <p class="lede">{ words::KNOWN_MARK }</p>
                <ol class="steps">
                    { for journey.steps.iter().zip(&account.steps).map(|(step, line)| {
                        one(&props.opened.partnership, step, line, at == Some(step.number))
                    }) }
                </ol>
            }
            { for parts.map(|part| lines(part.title, part.lines.clone())) }
            <div class="buttons"><DoButton does={Do::Drop} label={words::DONE} /></div>
        </section>
    }
}

/// A journey, compared by where it is: it never changes once it was followed.
struct ByPointer(Rc<Journey>);

impl PartialEq for ByPointer {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

fn one(partnership: &Partnership, step: &Step, line: &StepLine, on: bool) -> Html {
    let notes = line.notes.iter().map(|note| html! { <p lang={words::english()}>{ note }</p> });
    let name = |id: &String| partnership.find(id).map_or("", |at| partnership.name(at));
    let against =
        (on && runs_against(step, partnership)).then(|| partnership.find_tie(&step.by.tie)).flatten();
    let against = against.map(|tie| {
        let says = words::tie_sentence(partnership, tie);
        words::against(says.trim_end_matches('.'), name(&step.from), name(&step.to))
    });
    html! {
        <li key={step.number} class={classes!("indicator", "step", on.then_some("on"))}>
            <Lamp of={Key::Step(step.number)} {on} id={Key::step_element(step.number)}>
                <span class="mark">{ step.number }</span>
                <span class="name" lang={words::english()}>{ &line.says }</span>
            </Lamp>
            if !line.notes.is_empty() || against.is_some() {
                <div class="reasons">
                    { for notes }
                    if let Some(says) = against {
                        <p>{ says }</p>
                    }
                </div>
            }
        </li>
    }
}
