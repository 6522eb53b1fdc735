//! A map as it is printed: all of it, however much of it the window shows and however wide the paper is.

use gloo::events::EventListener;
use partnership_explorer::drawing::Rect;
use yew::{hook, use_effect_with, use_state_eq};

use crate::app::platform::page;

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
        // Not every browser says when it is done; whoever presses looks at the screen again.
        let listeners =
            [listen("beforeprint", true), listen("afterprint", false), listen("pointerdown", false)];
        move || drop(listeners)
    });
    *printing
}

/// The part of the map's plane in which all of `bounds` lies, as SVG says it.
pub fn all_of(bounds: Rect) -> String {
    view_box(Rect::around(bounds.centre(), bounds.width.max(LEAST.0), bounds.height.max(LEAST.1)))
}

/// A part of a plane, as SVG says it.
pub fn view_box(area: Rect) -> String {
    format!("{:.2} {:.2} {:.2} {:.2}", area.x, area.y, area.width, area.height)
}

#[cfg(test)]
mod tests {
    use partnership_explorer::drawing::Rect;

    use super::all_of;

    #[test]
    fn all_of_a_map_is_on_paper_and_a_small_one_is_not_blown_up() {
        let large = Rect { x: -100.0, y: -50.0, width: 1000.0, height: 800.0 };
        assert_eq!(all_of(large), "-100.00 -50.00 1000.00 800.00");
        let small = Rect { x: 0.0, y: 0.0, width: 100.0, height: 30.0 };
        assert_eq!(all_of(small), "-230.00 -200.00 560.00 430.00");
    }
}
