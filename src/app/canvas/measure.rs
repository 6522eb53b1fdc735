//! How large the window onto the map is, and how much of it the sheet covers.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, ResizeObserver};
use yew::{NodeRef, hook, use_effect_with};

use crate::app::platform::page;
use crate::app::state::{Action, Frame, Sheet};
use crate::app::store::Dispatch;

/// What the lenses cover at the top.
const LENSES: f64 = 48.0;
/// What the buttons that lie above a sheet cover.
const BUTTONS: f64 = 56.0;
/// No sheet covers more of the map than this share of it: the map behind it stays where it is.
const COVERED_MOST: f64 = 0.5;

/// Keeps the store's frame in step with the element.
#[hook]
pub fn use_measure(stage: &NodeRef, sheet: Sheet, dispatch: &Dispatch) {
    let (stage, dispatch) = (stage.clone(), dispatch.clone());
    use_effect_with(sheet, move |_| {
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
    let covered = page::element("panel")
        .map(|panel| panel.get_bounding_client_rect())
        .filter(|panel| panel.left() < area.right() - 1.0 && panel.right() > area.left() + 1.0)
        .map_or(0.0, |panel| {
            (area.bottom() - panel.top()).clamp(0.0, area.height() * COVERED_MOST) + BUTTONS
        });
    Frame { width: area.width(), height: area.height(), top: LENSES, bottom: covered }
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
