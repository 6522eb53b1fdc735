//! The map to be looked at only, as a saved view shows it: it is moved and zoomed, and nothing on it answers.

use std::rc::Rc;

use partnership_explorer::drawing::{Point, Rect, level};
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, PointerEvent, ResizeObserver, WheelEvent};
use yew::{
    Callback, Html, NodeRef, Properties, classes, function_component, hook, html, use_effect_with,
    use_mut_ref, use_node_ref,
};

use super::detail::{near, use_live, use_looks};
use super::gesture::{Gesture, Movement};
use super::glide::use_glide;
use super::listen::{capture, finger, point};
use super::outlined::use_outlines;
use super::painted::PaintedMap;
use super::painting::Painted;
use super::paper::{use_paper, view_box};
use super::stage::Props as Canvas;
use super::world::World;
use crate::app::state::{Action, Camera, Frame, Region, Sheet, Showing, Sift, Turn, is_vast};
use crate::app::store::{Dispatch, use_dispatch};
use crate::app::words;

/// The air between what is shown and the edge of the window onto it, in pixels.
const AIR: f64 = 18.0;
/// A finger that went so far across turns to another view.
const SWIPE: f64 = 48.0;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub showing: Rc<Showing>,
    /// What it is a picture of, for whoever can’t see it.
    pub says: String,
}

/// The picture.
#[function_component(Picture)]
pub fn picture(props: &Props) -> Html {
    let dispatch = use_dispatch();
    let stage = use_node_ref();
    let showing = &props.showing;
    let canvas = canvas(showing);
    use_frame(&stage, &dispatch);
    use_glide(&showing.opened);
    let looks = use_looks(&canvas);
    let outlines = use_outlines(&canvas);
    let near = near(&canvas);
    let live = use_live(&canvas, &looks, near, None);
    let painted = Painted {
        opened: showing.opened.clone(),
        looks: looks.clone(),
        outlines: outlines.clone(),
        carried: None,
    };
    let fingers = use_fingers(&stage, showing.moved, &dispatch);
    let onwheel = {
        let (stage, dispatch) = (stage.clone(), dispatch.clone());
        Callback::from(move |event: WheelEvent| {
            event.prevent_default();
            let pixels = event.delta_y() * if event.delta_mode() == 1 { 16.0 } else { 1.0 };
            let factor = (-pixels.clamp(-150.0, 150.0) * if event.ctrl_key() { 0.008 } else { 0.0018 }).exp();
            dispatch.send(Action::Zoom(factor, Some(point(&event, &stage))));
        })
    };
    let Camera { zoom, x, y } = showing.camera;
    let vast = is_vast(&showing.opened.scene);
    let seen = Region::seen(showing.camera, showing.frame);
    // What the window shows of it is on paper.
    let on_paper = use_paper() && !vast;
    let Frame { width, height, .. } = showing.frame;
    let paper = on_paper.then(|| view_box(Rect { width, height, ..Rect::default() }));
    let steady = showing.moved || vast || !showing.turned;
    html! {
        <div id="stage" class={classes!("stage", "shown", steady.then_some("steady"))} ref={stage} role="img" aria-label={props.says.clone()}
            onpointerdown={fingers.down} onpointermove={fingers.moves} onpointerup={fingers.up.clone()} onpointercancel={fingers.cancelled} {onwheel}>
            if vast {
                <PaintedMap of={painted} camera={showing.camera} frame={showing.frame} />
            }
            <div class="shown-place" inert=true>
                <svg id="map" viewBox={paper} aria-hidden="true" focusable="false">
                    <g lang={words::english()} class={classes!(vast.then_some("vast"))} style={format!("--closer: {:.4}", 1.0 / zoom)}
                        transform={format!("translate({x:.2} {y:.2}) scale({zoom:.4})")}>
                        <World opened={showing.opened.clone()} lit={showing.lit.clone()} selection={None} also={canvas.also.clone()} roving={None}
                            {outlines} {looks} {live} {near} {seen} level={level(zoom)} marks={false} carried={None} />
                    </g>
                </svg>
            </div>
        </div>
    }
}

/// The view as the map that is worked on would have it.
fn canvas(showing: &Showing) -> Canvas {
    Canvas {
        opened: showing.opened.clone(),
        lit: showing.lit.clone(),
        pressed: showing.lit.is_some(),
        selection: None,
        roving: None,
        also: Rc::default(),
        moving: None,
        linking: None,
        adding: false,
        several: false,
        views: false,
        denied: None,
        lens: showing.lens,
        sift: Sift::default(),
        around: None,
        finding: false,
        marks: false,
        camera: showing.camera,
        frame: showing.frame,
        sheet: Sheet::Low,
        embed: false,
    }
}

/// What pointers do to it.
struct Fingers {
    down: Callback<PointerEvent>,
    moves: Callback<PointerEvent>,
    up: Callback<PointerEvent>,
    cancelled: Callback<PointerEvent>,
}

/// A finger that goes across turns to the next view or back, as long as nobody has zoomed; otherwise it moves
/// the map, as a mouse does. Two fingers zoom.
#[hook]
fn use_fingers(stage: &NodeRef, moved: bool, dispatch: &Dispatch) -> Fingers {
    let gesture = use_mut_ref(Gesture::default);
    let began = use_mut_ref(|| None::<Point>);
    let down = {
        let (gesture, began, stage) = (gesture.clone(), began.clone(), stage.clone());
        Callback::from(move |event: PointerEvent| {
            let one = finger(&event, &stage);
            let now = *gesture.borrow();
            *began.borrow_mut() = (now == Gesture::Idle).then_some(one.at);
            *gesture.borrow_mut() = now.down(one, None);
        })
    };
    let moves = {
        let (gesture, stage, dispatch) = (gesture.clone(), stage.clone(), dispatch.clone());
        Callback::from(move |event: PointerEvent| {
            let now = *gesture.borrow();
            if now == Gesture::Idle {
                return;
            }
            if event.buttons() == 0 {
                *gesture.borrow_mut() = Gesture::Idle;
                return;
            }
            let (next, movement) = now.moved(finger(&event, &stage));
            *gesture.borrow_mut() = next;
            if next.is_moving() && !now.is_moving() {
                capture(&stage, event.pointer_id());
            }
            match movement {
                Movement::Pan(x, y) if moved || event.pointer_type() != "touch" => {
                    dispatch.send(Action::Pan(x, y));
                }
                Movement::Pinch(x, y, factor, at) => {
                    dispatch.send(Action::Pan(x, y));
                    dispatch.send(Action::Zoom(factor, Some(at)));
                }
                _ => {}
            }
        })
    };
    let up = {
        let (gesture, began, stage, dispatch) =
            (gesture.clone(), began.clone(), stage.clone(), dispatch.clone());
        Callback::from(move |event: PointerEvent| {
            let now = *gesture.borrow();
            *gesture.borrow_mut() = now.up(event.pointer_id());
            let from = began.borrow_mut().take();
            let swipes = event.pointer_type() == "touch" && !moved && matches!(now, Gesture::Panning(_));
            if let Some(from) = from.filter(|_| swipes) {
                let by = point(&event, &stage) - from;
                if by.x.abs() > SWIPE && by.x.abs() > 1.5 * by.y.abs() {
                    dispatch.send(Action::Turn(if by.x < 0.0 { Turn::On } else { Turn::Back }));
                }
            }
        })
    };
    let cancelled = {
        Callback::from(move |event: PointerEvent| {
            let now = *gesture.borrow();
            *gesture.borrow_mut() = now.up(event.pointer_id());
        })
    };
    Fingers { down, moves, up, cancelled }
}

/// Keeps the frame in step with the element.
#[hook]
fn use_frame(stage: &NodeRef, dispatch: &Dispatch) {
    let (stage, dispatch) = (stage.clone(), dispatch.clone());
    use_effect_with((), move |()| {
        let element = stage.cast::<Element>();
        let measured = element.clone();
        let measure = move || {
            if let Some(area) = measured.as_ref().map(Element::get_bounding_client_rect) {
                let (width, height) = (area.width(), area.height());
                dispatch.send(Action::Frame(Frame {
                    width,
                    height,
                    left: AIR,
                    right: AIR,
                    top: AIR,
                    bottom: AIR,
                }));
            }
        };
        measure();
        let closure = Closure::<dyn FnMut()>::new(measure);
        let observer = ResizeObserver::new(closure.as_ref().unchecked_ref()).ok();
        if let (Some(observer), Some(element)) = (&observer, &element) {
            observer.observe(element);
        }
        move || {
            if let Some(observer) = observer {
                observer.disconnect();
            }
            drop(closure);
        }
    });
}
