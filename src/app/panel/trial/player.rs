//! The player of a journey: it goes on by itself until it is paused, or a step a press.

use gloo::timers::callback::Timeout;
use yew::{
    Html, Properties, function_component, html, use_callback, use_effect_with, use_mut_ref, use_state_eq,
};

use crate::app::platform::page;
use crate::app::state::{Action, Key};
use crate::app::store::use_dispatch;
use crate::app::words;

/// How long each step stands, in milliseconds.
const STANDS: u32 = 2_000;

#[derive(Properties, PartialEq)]
pub struct Props {
    /// The step that is lit.
    pub at: Option<usize>,
    /// How many there are.
    pub all: usize,
}

/// The buttons. Where little motion is asked for nothing moves by itself: then there is no "Play".
#[function_component(Player)]
pub fn player(props: &Props) -> Html {
    let dispatch = use_dispatch();
    let (at, all) = (props.at, props.all);
    let playing = use_state_eq(|| false);
    {
        let (dispatch, set) = (dispatch.clone(), playing.setter());
        use_effect_with((*playing, at, all), move |&(playing, at, all)| {
            let timer = playing.then(|| {
                Timeout::new(STANDS, move || match at {
                    Some(at) if at < all => dispatch.send(Action::Light(Key::Step(at + 1))),
                    // At the end.
                    _ => set.set(false),
                })
            });
            move || drop(timer)
        });
    }
    // Esc, or a new journey, puts the step out: then nothing plays any more.
    let was = use_mut_ref(|| None::<usize>);
    {
        let set = playing.setter();
        use_effect_with(at, move |at| {
            if was.replace(*at).is_some() && at.is_none() {
                set.set(false);
            }
        });
    }
    let go = |to: Option<usize>| (to, dispatch.clone(), playing.setter());
    let before = at.filter(|at| *at > 1).map(|at| at - 1);
    let after = Some(at.map_or(1, |at| at + 1)).filter(|after| *after <= all);
    type Way = (Option<usize>, crate::app::store::Dispatch, yew::UseStateSetter<bool>);
    let step = |_: web_sys::MouseEvent, (to, dispatch, playing): &Way| {
        playing.set(false);
        if let Some(to) = to {
            dispatch.send(Action::Light(Key::Step(*to)));
        }
    };
    let back = use_callback(go(before), step);
    let next = use_callback(go(after), step);
    let play = use_callback((*playing, at, go(after)), |_, (on, at, (after, dispatch, playing))| {
        playing.set(!on);
        // From the end it begins again; a single step is lit already.
        let first = after.unwrap_or(1);
        if !on && *at != Some(first) {
            dispatch.send(Action::Light(Key::Step(first)));
        }
    });
    let still = page::is_still();
    // Not `disabled`, or the focus would be lost at either end.
    html! {
        <div class="player" role="group" aria-label={words::STEPS}>
            if !still {
                <button type="button" class="primary" onclick={play}>{ if *playing { words::PAUSE } else { words::PLAY } }</button>
            }
            <button type="button" onclick={back} aria-disabled={before.is_none().to_string()}>{ words::PREVIOUS }</button>
            <button type="button" class={still.then_some("primary")} onclick={next} aria-disabled={after.is_none().to_string()}>{ words::NEXT }</button>
            <span>{ at.map_or(String::new(), |at| words::step_of(at, all)) }</span>
        </div>
    }
}
