//! The window onto the map: it listens to pointers, wheel and keys, and moves the camera.

use std::rc::Rc;

use partnership_explorer::map::ActorAt;
use web_sys::{Element, FocusEvent, KeyboardEvent, MouseEvent, PointerEvent, WheelEvent};
use yew::{Callback, Html, Properties, classes, function_component, html, use_mut_ref, use_node_ref};

use super::gesture::{Gesture, Movement};
use super::legend::Legend;
use super::lenses::Lenses;
use super::listen::{finger, focused, key, point, press};
use super::measure::use_measure;
use super::world::World;
use super::zoom::ZoomButtons;
use crate::app::state::{Action, Camera, Lens, Lit, Opened, Selection, Sheet};
use crate::app::store::use_dispatch;
use crate::app::words;

/// How much a key or a button zooms.
pub const STEP: f64 = 1.25;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub opened: Rc<Opened>,
    pub lit: Option<Rc<Lit>>,
    /// Whether something is lit until it is put out, as against only pointed at.
    pub pressed: bool,
    pub selection: Option<Selection>,
    pub roving: Option<ActorAt>,
    pub lens: Lens,
    pub camera: Camera,
    pub sheet: Sheet,
    pub embed: bool,
}

/// The map with all that lies on it.
#[function_component(Canvas)]
pub fn canvas(props: &Props) -> Html {
    let dispatch = use_dispatch();
    let stage = use_node_ref();
    let gesture = use_mut_ref(Gesture::default);
    // Whether the map was moved since the pointer went down: then what follows is no press.
    let moved = use_mut_ref(|| false);
    use_measure(&stage, props.sheet, &dispatch);

    let onpointerdown = {
        let (gesture, moved, stage) = (gesture.clone(), moved.clone(), stage.clone());
        Callback::from(move |event: PointerEvent| {
            if event.pointer_type() == "mouse" && event.button() > 1 {
                return;
            }
            let mut gesture = gesture.borrow_mut();
            if *gesture == Gesture::Idle {
                *moved.borrow_mut() = false;
            }
            *gesture = gesture.down(finger(&event, &stage));
            if gesture.is_moving() {
                *moved.borrow_mut() = true;
            }
        })
    };
    let onpointermove = {
        let (gesture, moved, stage, dispatch) =
            (gesture.clone(), moved.clone(), stage.clone(), dispatch.clone());
        Callback::from(move |event: PointerEvent| {
            let mut gesture = gesture.borrow_mut();
            if *gesture == Gesture::Idle {
                return;
            }
            // A button that was let go outside, before the movement was ours, went unnoticed.
            if event.buttons() == 0 {
                *gesture = Gesture::Idle;
                return;
            }
            let was_moving = gesture.is_moving();
            let (next, movement) = gesture.moved(finger(&event, &stage));
            *gesture = next;
            if next.is_moving() && !was_moving {
                *moved.borrow_mut() = true;
                // From now on the movement is ours, even outside the window; a mere press isn't
                // captured, so that it arrives where it was made.
                if let Some(stage) = stage.cast::<Element>() {
                    drop(stage.set_pointer_capture(event.pointer_id()));
                }
            }
            match movement {
                Movement::None => {}
                Movement::Pan(x, y) => dispatch.send(Action::Pan(x, y)),
                Movement::Pinch(x, y, factor, at) => {
                    dispatch.send(Action::Pan(x, y));
                    dispatch.send(Action::Zoom(factor, Some(at)));
                }
            }
        })
    };
    let onpointerup = {
        let gesture = gesture.clone();
        Callback::from(move |event: PointerEvent| {
            let mut gesture = gesture.borrow_mut();
            *gesture = gesture.up(event.pointer_id());
        })
    };
    let onwheel = {
        let (stage, dispatch, embed) = (stage.clone(), dispatch.clone(), props.embed);
        Callback::from(move |event: WheelEvent| {
            // In a frame the wheel belongs to the page around it, unless the user says otherwise.
            let asked = event.ctrl_key() || event.meta_key();
            if embed && !asked {
                return;
            }
            event.prevent_default();
            // Pinches on a touchpad come as small steps with Ctrl; some mice count in lines.
            let pixels = event.delta_y() * if event.delta_mode() == 1 { 16.0 } else { 1.0 };
            let factor = (-pixels.clamp(-150.0, 150.0) * if asked { 0.008 } else { 0.0018 }).exp();
            dispatch.send(Action::Zoom(factor, Some(point(&event, &stage))));
        })
    };
    let onclick = {
        let (opened, dispatch) = (props.opened.clone(), dispatch.clone());
        Callback::from(move |event: MouseEvent| {
            if !std::mem::take(&mut *moved.borrow_mut()) {
                press(&event, &opened, &dispatch);
            }
        })
    };
    let onkeydown = {
        let (opened, dispatch) = (props.opened.clone(), dispatch.clone());
        Callback::from(move |event: KeyboardEvent| key(&event, &opened, &dispatch))
    };
    let onfocusin = {
        let (opened, dispatch, roving) = (props.opened.clone(), dispatch.clone(), props.roving);
        Callback::from(move |event: FocusEvent| focused(&event, &opened, roving, &dispatch))
    };

    let Camera { zoom, x, y } = props.camera;
    let (actors, ties) = (props.opened.scene.actors.len(), props.opened.scene.ties.len());
    html! {
        <main id="main" class="stage-place" tabindex="-1">
            <div class="stage-wrap">
                <Lenses opened={props.opened.clone()} lens={props.lens} lit={props.pressed} />
                <div id="stage" class={classes!("stage", props.embed.then_some("embed"))} ref={stage}
                    {onpointerdown} {onpointermove} onpointerup={onpointerup.clone()} onpointercancel={onpointerup}
                    {onwheel} {onclick}>
                    <svg id="map" role="application" aria-label={words::map_says(&props.opened)}
                        aria-describedby="map-hint" tabindex="-1" {onkeydown} {onfocusin}>
                        <g transform={format!("translate({x:.2} {y:.2}) scale({zoom:.4})")}>
                            <World opened={props.opened.clone()} lit={props.lit.clone()} selection={props.selection}
                                roving={props.roving} lens={props.lens} />
                        </g>
                    </svg>
                    <p id="map-hint" class="unseen">{ words::MAP_HINT }</p>
                </div>
                if actors == 0 {
                    <p class="empty">{ words::NOBODY_YET }</p>
                }
                <ZoomButtons />
            </div>
            <Legend opened={props.opened.clone()} {actors} {ties} />
        </main>
    }
}
