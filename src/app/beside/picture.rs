//! One of the two pictures in its frame. Both are seen alike: whoever moves one moves the other.

use std::rc::Rc;

use partnership_explorer::drawing::{Point, level_below};
use web_sys::{Element, KeyboardEvent, PointerEvent, WheelEvent};
use yew::{
    Callback, Html, Properties, TargetCast, classes, function_component, html, use_mut_ref, use_node_ref,
};

use super::drawing::Drawing;
use super::size::use_size;
use crate::app::canvas::fingers::{Gesture, Movement, capture, finger, point, use_page_scroll};
use crate::app::state::{Action, Deed, Held, View};
use crate::app::store::use_dispatch;
use crate::app::words::{self, Phrase};

/// How much of what is seen an arrow key passes over.
const PACE: f64 = 0.15;
/// From this zoom on the words within shapes are drawn, 9 pixels tall; below it, names as seen from afar.
const WORDS_FROM: f64 = 0.68;

#[derive(Clone, Properties)]
pub struct Props {
    pub held: Rc<Held>,
    /// 0 is before, 1 is after.
    pub side: usize,
    /// The difference that is lit.
    pub lit: Option<usize>,
    pub view: View,
    /// Whether a phone shows this one of the two.
    pub on: bool,
}

impl PartialEq for Props {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.held, &other.held)
            && (self.side, self.lit, self.view, self.on) == (other.side, other.lit, other.view, other.on)
    }
}

/// The picture with its caption.
#[function_component(PictureBeside)]
pub fn picture_beside(props: &Props) -> Html {
    let dispatch = use_dispatch();
    let Props { held, side, lit, view, on } = props;
    let frame = use_node_ref();
    let (width, height) = use_size(&frame).unwrap_or((480.0, 480.0));
    let picture = &held.pictures[*side];
    let (base, seen) = (picture.base, view.of(picture.base));
    let zoom = (width / seen.width.max(1.0)).min(height / seen.height.max(1.0)).max(1e-3);

    // Of the whole picture, what a length in pixels is.
    let (across, down) = (1.0 / zoom / base.width.max(1.0), 1.0 / zoom / base.height.max(1.0));
    let moved = move |view: View, x: f64, y: f64| view.moved(-x * across, -y * down);
    let nearer = move |view: View, factor: f64, at: Point| {
        let part = |at: f64, size: f64, pixel: f64| (at - size / 2.0) * pixel;
        view.nearer(factor, view.x + part(at.x, width, across), view.y + part(at.y, height, down))
    };
    let gesture = use_mut_ref(Gesture::default);
    use_page_scroll(&frame, true, &gesture);
    let onpointerdown = {
        let (gesture, frame) = (gesture.clone(), frame.clone());
        Callback::from(move |event: PointerEvent| {
            if event.button() == 0 {
                gesture.replace_with(|now| now.down(finger(&event, &frame), None));
            }
        })
    };
    let onpointermove = {
        let (gesture, dispatch, frame, view) = (gesture.clone(), dispatch.clone(), frame.clone(), *view);
        Callback::from(move |event: PointerEvent| {
            let now = *gesture.borrow();
            // A button that was let go outside went unnoticed.
            if event.buttons() == 0 {
                gesture.replace(Gesture::Idle);
                return;
            }
            let (next, movement) = now.moved(finger(&event, &frame));
            gesture.replace(next);
            if next.is_moving() && !now.is_moving() {
                capture(&frame, event.pointer_id());
            }
            let seen_as = match movement {
                Movement::Pan(x, y) => moved(view, x, y),
                Movement::Pinch(x, y, factor, at) => nearer(moved(view, x, y), factor, at),
                _ => return,
            };
            dispatch.send(Action::Beside(Deed::View(seen_as)));
        })
    };
    let onpointerup = {
        let (gesture, dispatch) = (gesture.clone(), dispatch.clone());
        Callback::from(move |event: PointerEvent| {
            let last = gesture.replace_with(|now| now.up(event.pointer_id()));
            let Gesture::Pressing(..) = last else { return };
            // A press on what is marked lights up what the list tells of it.
            let target: Option<Element> = event.target_dyn_into();
            let marked = target.and_then(|target| target.closest("[data-difference]").ok().flatten());
            let at = marked.and_then(|marked| marked.get_attribute("data-difference")?.parse().ok());
            if let Some(at) = at {
                dispatch.send(Action::Beside(Deed::Light(at)));
            }
        })
    };
    let onpointercancel = Callback::from(move |event: PointerEvent| {
        gesture.replace_with(|now| now.up(event.pointer_id()));
    });
    let onwheel = {
        let (dispatch, frame, view) = (dispatch.clone(), frame.clone(), *view);
        Callback::from(move |event: WheelEvent| {
            // The page itself scrolls unless the picture is meant.
            if !event.ctrl_key() && view.zoom <= 1.0 && event.delta_y() > 0.0 {
                return;
            }
            event.prevent_default();
            let factor = (-event.delta_y() / 400.0).exp().clamp(0.5, 2.0);
            let at = point(&event, &frame);
            dispatch.send(Action::Beside(Deed::View(nearer(view, factor, at))));
        })
    };
    let view = *view;
    let onkeydown = Callback::from(move |event: KeyboardEvent| {
        let (dx, dy) = match event.key().as_str() {
            "ArrowLeft" => (PACE, 0.0),
            "ArrowRight" => (-PACE, 0.0),
            "ArrowUp" => (0.0, PACE),
            "ArrowDown" => (0.0, -PACE),
            _ => return,
        };
        event.prevent_default();
        dispatch.send(Action::Beside(Deed::View(moved(view, dx * width, dy * height))));
    });

    // What is lit in the other picture alone.
    let is_missing =
        lit.is_some_and(|lit| held.shown(lit, *side).is_empty() && !held.shown(lit, 1 - *side).is_empty());
    let which: Phrase = if *side == 0 { words::BEFORE } else { words::AFTER };
    let map = &held.both.sides[*side].partnership;
    let counts = [map.all().count(), map.all_ties().count()];
    let marks = &held.marks[*side];
    let called = words::called(&held.called[*side]);
    let says = words::picture_beside(&which, &called, counts, marks.actors.len() + marks.ties.len());
    // Only what doesn't show all of itself has to be reached to be moved.
    let is_near = view.zoom > 1.0;
    let title = format!("picture-title-{side}");
    html! {
        <figure class={classes!("picture-beside", on.then_some("on"))}>
            <figcaption>
                <h2 id={title.clone()}><span class="which">{ which }</span>{ " " }<span class="called">{ called }</span></h2>
                <small>{ words::actors(counts[0]) }{ ", " }{ words::ties(counts[1]) }</small>
            </figcaption>
            <div class={classes!("picture-frame", is_near.then_some("near"))} ref={frame}
                role={is_near.then_some("group")} tabindex={is_near.then_some("0")}
                aria-labelledby={is_near.then_some(title)} {onpointerdown} {onpointermove} {onpointerup} {onpointercancel}
                {onwheel} {onkeydown}>
                <svg role="img" aria-label={says} style={format!("--closer: {:.4}", 1.0 / zoom)}
                    viewBox={format!("{:.2} {:.2} {:.2} {:.2}", seen.x, seen.y, seen.width, seen.height)}>
                    <Drawing held={held.clone()} side={*side} lit={*lit} level={level_below(WORDS_FROM, zoom)} />
                </svg>
                if is_missing {
                    <p class="not-here" aria-hidden="true">{ words::NOT_ON_THIS_ONE }</p>
                }
            </div>
        </figure>
    }
}
