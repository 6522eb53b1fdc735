//! A map as it is printed: all of it, however much of it the window shows and however wide the paper is.

use gloo::events::EventListener;
use partnership_explorer::drawing::Rect;
use yew::{hook, use_effect_with, use_state_eq};

use crate::app::platform::page;
use crate::app::state::Camera;

/// A small map isn't blown up to fill the paper: at least so much of the map's plane is on it.
const LEAST: (f64, f64) = (560.0, 430.0);

/// Whether the page is being printed. Browsers lay a page out for paper without measuring it anew, so what
/// is to be on paper has to be said before.
#[hook]
pub fn use_paper() -> bool {
    let printing = use_state_eq(|| false);
    let setter = printing.setter();
    use_effect_with((), move |()| {
        let listen = |name, is_printing| {
            let setter = setter.clone();
            EventListener::new(&page::window(), name, move |_| setter.set(is_printing))
        };
        let listeners = [listen("beforeprint", true), listen("afterprint", false)];
        move || drop(listeners)
    });
    *printing
}

/// The part of the window's plane in which all of `bounds` lies, as SVG says it.
pub fn all_of(bounds: Rect, camera: Camera) -> String {
    let Camera { zoom, x, y } = camera;
    let (width, height) = (bounds.width.max(LEAST.0), bounds.height.max(LEAST.1));
    let area = Rect::around(bounds.centre(), width, height);
    view_box(Rect {
        x: area.x * zoom + x,
        y: area.y * zoom + y,
        width: area.width * zoom,
        height: area.height * zoom,
    })
}

/// A part of a plane, as SVG says it.
pub fn view_box(area: Rect) -> String {
    format!("{:.2} {:.2} {:.2} {:.2}", area.x, area.y, area.width, area.height)
}

#[cfg(test)]
mod tests {
    use partnership_explorer::drawing::Rect;

    use super::all_of;
    use crate::app::state::Camera;

    #[test]
    fn all_of_a_map_is_on_paper_and_a_small_one_is_not_blown_up() {
        let camera = Camera { zoom: 0.5, x: 10.0, y: 20.0 };
        let large = Rect { x: -100.0, y: -50.0, width: 1000.0, height: 800.0 };
        assert_eq!(all_of(large, camera), "-40.00 -5.00 500.00 400.00");
        let small = Rect { x: 0.0, y: 0.0, width: 100.0, height: 30.0 };
        assert_eq!(all_of(small, camera), "-105.00 -80.00 280.00 215.00");
    }
}
