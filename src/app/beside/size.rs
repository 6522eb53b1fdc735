//! How large an element is on the screen, and whenever that changes.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, ResizeObserver};
use yew::{NodeRef, hook, use_effect_with, use_state_eq};

/// Width and height in pixels; nothing as long as it isn't shown.
#[hook]
pub fn use_size(of: &NodeRef) -> Option<(f64, f64)> {
    let size = use_state_eq(|| None::<(f64, f64)>);
    let (of, set) = (of.clone(), size.setter());
    use_effect_with((), move |()| {
        let element = of.cast::<Element>();
        let measured = element.clone();
        let measure = Closure::<dyn FnMut()>::new(move || {
            let area = measured.as_ref().map(Element::get_bounding_client_rect);
            set.set(area.map(|area| (area.width(), area.height())).filter(|(width, _)| *width > 0.0));
        });
        let observer = ResizeObserver::new(measure.as_ref().unchecked_ref()).ok();
        if let (Some(observer), Some(element)) = (&observer, &element) {
            observer.observe(element);
        }
        move || {
            if let Some(observer) = observer {
                observer.disconnect();
            }
            drop(measure);
        }
    });
    *size
}
