//! The player of a journey: it goes on by itself until it is paused, or a step a press; how fast is chosen.

use gloo::timers::callback::Timeout;
use yew::{
    AttrValue, Callback, Html, Properties, classes, function_component, html, use_callback, use_effect_with,
};

use super::choice::{Choice, Entry};
use crate::app::platform::page;
use crate::app::state::{Action, Pace, Play};
use crate::app::store::use_dispatch;
use crate::app::words;

#[derive(Properties, PartialEq)]
pub struct Props {
    /// The step that is lit.
    pub at: Option<usize>,
    /// How many there are.
    pub all: usize,
    pub playing: bool,
    pub pace: Pace,
}

/// The buttons. Where little motion is asked for nothing moves by itself: then there is no "Play".
#[function_component(Player)]
pub fn player(props: &Props) -> Html {
    let dispatch = use_dispatch();
    let Props { at, all, playing, pace } = *props;
    let playing = playing && at.is_some();
    {
        let dispatch = dispatch.clone();
        use_effect_with((playing, at, pace), move |&(playing, _, pace)| {
            let timer =
                playing.then(|| Timeout::new(pace.stands(), move || dispatch.send(Action::Play(Play::On))));
            move || drop(timer)
        });
    }
    let does = |play: Play| {
        let dispatch = dispatch.clone();
        Callback::from(move |_: web_sys::MouseEvent| dispatch.send(Action::Play(play)))
    };
    let choose = use_callback(dispatch.clone(), |chosen: AttrValue, to| {
        let pace = chosen.parse().ok().and_then(|at: usize| Pace::ALL.get(at));
        if let Some(pace) = pace {
            to.send(Action::Play(Play::Pace(*pace)));
        }
    });
    let paces = Pace::ALL.into_iter().enumerate();
    let entries: Vec<Entry> =
        paces.map(|(at, pace)| (at.to_string().into(), words::pace(pace).into())).collect();
    let chosen = Pace::ALL.iter().position(|one| *one == pace).unwrap_or_default();
    let still = page::is_still();
    let (first, last) = (at.is_none_or(|at| at <= 1), at.is_some_and(|at| at >= all));
    // Not `disabled`, or the focus would be lost at either end.
    html! {
        <div class="player" role="group" aria-label={words::STEPS}>
            if !still {
                <button type="button" class="primary" onclick={does(Play::Toggle)}>{ if playing { words::PAUSE } else { words::PLAY } }</button>
            }
            <button type="button" onclick={does(Play::Back)} aria-disabled={first.to_string()}>{ words::PREVIOUS }</button>
            <button type="button" class={classes!(still.then_some("primary"))} onclick={does(Play::Next)} aria-disabled={last.to_string()}>{ words::NEXT }</button>
            <span class="where-at">{ at.map_or(String::new(), |at| words::step_of(at, all)) }</span>
            if still {
                <p class="lede">{ words::NOTHING_MOVES }</p>
            } else {
                <div>
                    <label for="follow-pace">{ words::PACE }</label>
                    <Choice id="follow-pace" {entries} chosen={chosen.to_string()} onchoose={choose} />
                </div>
            }
        </div>
    }
}
