//! How large the window onto the map is, and how much of it the sheet covers.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{DomRect, Element, ResizeObserver};
use yew::{NodeRef, hook, use_effect_with};

use crate::app::platform::page;
use crate::app::state::{Action, Frame, Sheet};
use crate::app::store::Dispatch;

/// The air between the map and what lies over it.
const AIR: f64 = 8.0;
/// How far legend and zoom stand off the sheet, and the map off them.
const BESIDE: f64 = 12.0;
/// No sheet covers more of the map than this share of it: the map behind it stays where it is.
const COVERED_MOST: f64 = 0.5;

/// Keeps the store's frame in step with the element, and with what lies over it: how far the sheet is drawn up,
/// and whether a line says that the layout has nothing to show.
#[hook]
pub fn use_measure(stage: &NodeRef, over: (Sheet, bool), dispatch: &Dispatch) {
    let (stage, dispatch) = (stage.clone(), dispatch.clone());
    use_effect_with(over, move |_| {
        let measure = move || {
            if let Some(stage) = stage.cast::<Element>() {
                dispatch.send(Action::Frame(frame(&stage)));
            }
        };
        measure();
        let observed = observe(measure);
        move || drop(observed)
    });
}

fn frame(stage: &Element) -> Frame {
    let area = stage.get_bounding_client_rect();
    let covered = shown("panel")
        .filter(|panel| panel.left() < area.right() - 1.0 && panel.right() > area.left() + 1.0)
        .map_or(0.0, |panel| {
            // Legend and zoom lie just above the sheet.
            let buttons = shown("zoom").map_or(0.0, |zoom| zoom.height() + 2.0 * BESIDE);
            (area.bottom() - panel.top()).clamp(0.0, area.height() * COVERED_MOST) + buttons
        });
    // Where the sheet covers the map the buttons lie over it, in the corner; else at the side.
    let right = shown("zoom").filter(|_| covered == 0.0).map_or(0.0, |zoom| area.right() - zoom.left() + AIR);
    let left = shown("rail").map_or(0.0, |rail| (rail.right() - area.left() + AIR).max(0.0));
    let left = if left > AIR { left } else { 0.0 };
    let top = shown("bare").or_else(|| shown("lenses")).map_or(0.0, |over| over.bottom() - area.top() + AIR);
    Frame { width: area.width(), height: area.height(), left, right, top, bottom: covered }
}

/// Where the element with that id lies, if it is to be seen: on paper, tools aren’t.
fn shown(id: &str) -> Option<DomRect> {
    let area = page::element(id)?.get_bounding_client_rect();
    (area.width() > 0.0 && area.height() > 0.0).then_some(area)
}

/// Watches the map's element and the panel for as long as what is returned lives.
fn observe(measure: impl Fn() + 'static) -> Option<Watch> {
    let closure = Closure::<dyn FnMut()>::new(measure);
    let observer = ResizeObserver::new(closure.as_ref().unchecked_ref()).ok()?;
    for id in ["stage", "panel"] {
        if let Some(element) = page::element(id) {
            observer.observe(&element);
        }
    }
    Some(Watch { observer, _closure: closure })
}

struct Watch {
    observer: ResizeObserver,
    _closure: Closure<dyn FnMut()>,
}

impl Drop for Watch {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}
