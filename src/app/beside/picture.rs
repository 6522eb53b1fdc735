//! One of the two pictures in its frame. Both are seen alike: whoever moves one moves the other.

use std::rc::Rc;

use partnership_explorer::drawing::level;
use web_sys::{Element, KeyboardEvent, PointerEvent, WheelEvent};
use yew::{
    Callback, Html, Properties, TargetCast, classes, function_component, html, use_mut_ref, use_node_ref,
};

use super::drawing::Drawing;
use super::size::use_size;
use crate::app::state::{Action, Deed, Held, View};
use crate::app::store::use_dispatch;
use crate::app::words::{self, Phrase};

/// How far a press may stray and still be one, in pixels.
const STRAYS: f64 = 4.0;
/// How much of what is seen an arrow key passes over.
const PACE: f64 = 0.15;

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

/// Where a pointer went down, where it was last, and whether it has moved from there.
type Press = Option<(f64, f64, bool)>;

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

    let move_by = {
        let (dispatch, view) = (dispatch.clone(), *view);
        move |dx: f64, dy: f64| {
            let moved = view.moved(-dx / zoom / base.width.max(1.0), -dy / zoom / base.height.max(1.0));
            dispatch.send(Action::Beside(Deed::View(moved)));
        }
    };
    let press = use_mut_ref(|| Press::None);
    let onpointerdown = {
        let press = press.clone();
        Callback::from(move |event: PointerEvent| {
            if event.button() == 0 {
                *press.borrow_mut() = Some((f64::from(event.client_x()), f64::from(event.client_y()), false));
            }
        })
    };
    let onpointermove = {
        let (press, move_by, frame) = (press.clone(), move_by.clone(), frame.clone());
        Callback::from(move |event: PointerEvent| {
            let mut press = press.borrow_mut();
            let Some((x, y, moved)) = *press else { return };
            let (dx, dy) = (f64::from(event.client_x()) - x, f64::from(event.client_y()) - y);
            if !moved && dx.hypot(dy) < STRAYS {
                return;
            }
            if let (false, Some(frame)) = (moved, frame.cast::<Element>()) {
                drop(frame.set_pointer_capture(event.pointer_id()));
            }
            *press = Some((x + dx, y + dy, true));
            move_by(dx, dy);
        })
    };
    let onpointerup = {
        let (press, dispatch) = (press.clone(), dispatch.clone());
        Callback::from(move |event: PointerEvent| {
            let Some((_, _, false)) = press.borrow_mut().take() else { return };
            // A press on what is marked lights up what the list tells of it.
            let target: Option<Element> = event.target_dyn_into();
            let marked = target.and_then(|target| target.closest("[data-difference]").ok().flatten());
            let at = marked.and_then(|marked| marked.get_attribute("data-difference")?.parse().ok());
            if let Some(at) = at {
                dispatch.send(Action::Beside(Deed::Light(at)));
            }
        })
    };
    let onpointercancel = Callback::from(move |_: PointerEvent| *press.borrow_mut() = None);
    let onwheel = {
        let (dispatch, view) = (dispatch.clone(), *view);
        Callback::from(move |event: WheelEvent| {
            // The page itself scrolls unless the picture is meant.
            if !event.ctrl_key() && view.zoom <= 1.0 && event.delta_y() > 0.0 {
                return;
            }
            event.prevent_default();
            let factor = (-event.delta_y() / 400.0).exp().clamp(0.5, 2.0);
            let part = |at: i32, size: f64| f64::from(at) / size.max(1.0);
            let (x, y) = (part(event.offset_x(), width), part(event.offset_y(), height));
            let (x, y) = (seen.x + x * seen.width, seen.y + y * seen.height);
            let at = ((x - base.x) / base.width.max(1.0), (y - base.y) / base.height.max(1.0));
            dispatch.send(Action::Beside(Deed::View(view.nearer(factor, at.0, at.1))));
        })
    };
    let onkeydown = Callback::from(move |event: KeyboardEvent| {
        let (dx, dy) = match event.key().as_str() {
            "ArrowLeft" => (PACE, 0.0),
            "ArrowRight" => (-PACE, 0.0),
            "ArrowUp" => (0.0, PACE),
            "ArrowDown" => (0.0, -PACE),
            _ => return,
        };
        event.prevent_default();
        move_by(dx * width, dy * height);
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
                    <Drawing held={held.clone()} side={*side} lit={*lit} level={level(zoom)} />
                </svg>
                if is_missing {
                    <p class="not-here" aria-hidden="true">{ words::NOT_ON_THIS_ONE }</p>
                }
            </div>
        </figure>
    }
}
