//! The canvas under the live elements of a large map: painted once a frame, when something has changed.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use partnership_explorer::drawing::Rect;
use wasm_bindgen::JsCast;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement};
use yew::{
    Html, NodeRef, Properties, function_component, html, use_effect_with, use_mut_ref, use_node_ref,
    use_state_eq,
};

use super::painting::{Painted, Painting};
use super::shown::{BEYOND, Shown};
use crate::app::platform::page;
use crate::app::state::{Camera, Frame};

#[derive(Properties, PartialEq)]
pub struct Props {
    pub of: Painted,
    pub camera: Camera,
    pub frame: Frame,
}

/// So long after the last step of zooming it is painted anew, in milliseconds.
const SETTLES: u32 = 110;

/// What the next frame shows.
#[derive(Default)]
struct Next {
    painting: RefCell<Option<Painting>>,
    camera: Cell<Camera>,
    frame: Cell<Frame>,
    is_asked: Cell<bool>,
    /// For which camera and window what is on the canvas was painted.
    last: Cell<Option<(Camera, Frame)>>,
    /// Runs while one zooms.
    settling: RefCell<Option<Timeout>>,
}

/// The canvas, and the sample by which it knows its colours. The outline says all that is painted here.
#[function_component(PaintedMap)]
pub fn painted_map(props: &Props) -> Html {
    let canvas = use_node_ref();
    let next = use_mut_ref(Rc::<Next>::default).borrow().clone();
    // Which colours: they are asked for anew when the page has others.
    let shades = use_state_eq(page::shades);
    {
        let shades = shades.setter();
        use_effect_with((), move |()| {
            let listen = |query| {
                let shades = shades.clone();
                EventListener::new(query, "change", move |_| shades.set(page::shades()))
            };
            let listeners: Vec<_> = page::shadings().iter().map(|query| listen(query)).collect();
            move || drop(listeners)
        });
    }
    let frame = (props.camera, props.frame);
    let made = (props.of.clone(), (*shades).clone());
    {
        let (next, canvas) = (next.clone(), canvas.clone());
        use_effect_with(made, move |(of, shades)| {
            let kept = next.painting.take().filter(|painting| painting.is_of(of, shades));
            let mut painting = kept.or_else(|| Painting::new(of, shades));
            painting.iter_mut().for_each(|painting| painting.sort(of));
            *next.painting.borrow_mut() = painting;
            next.last.set(None);
            ask(&next, &canvas);
        });
    }
    {
        let (next, canvas) = (next.clone(), canvas.clone());
        use_effect_with(frame, move |(camera, frame)| {
            next.camera.set(*camera);
            next.frame.set(*frame);
            ask(&next, &canvas);
        });
    }
    html! {
        <>
            // It is cut off by a frame of its own: the window itself would be scrolled to what reaches beyond it.
            <div class="painted-place" aria-hidden="true"><canvas ref={canvas} class="painted" /></div>
            <svg class="brushes" aria-hidden="true" focusable="false">
                <g id="brushes">
                    <path class="group" /><path class="inside" /><path class="hatch" /><path class="edge" />
                    <path class="line" /><path class="heads" /><path class="body" />
                </g>
            </svg>
        </>
    }
}

/// Paints in the next frame, however much has changed until then.
fn ask(next: &Rc<Next>, canvas: &NodeRef) {
    if next.is_asked.replace(true) {
        return;
    }
    let (next, canvas) = (next.clone(), canvas.clone());
    page::on_frame(move |_| {
        next.is_asked.set(false);
        paint(&next, &canvas);
    });
}

fn paint(next: &Rc<Next>, place: &NodeRef) -> Option<()> {
    let canvas = place.cast::<HtmlCanvasElement>()?;
    let (camera, frame) = (next.camera.get(), next.frame.get());
    if let Some((last, _)) = next.last.get().filter(|(_, of)| *of == frame)
        && let Some(shown) = Shown::of(last, camera, frame)
    {
        let settles = shown.is_stretched().then(|| {
            let (next, place) = (next.clone(), place.clone());
            Timeout::new(SETTLES, move || {
                next.last.set(None);
                ask(&next, &place);
            })
        });
        *next.settling.borrow_mut() = settles;
        return page::set_style(&canvas, "transform", &shown.transform());
    }
    next.settling.take();
    let dots = page::dots();
    let (width, height) = (frame.width * (1.0 + 2.0 * BEYOND), frame.height * (1.0 + 2.0 * BEYOND));
    let (wide, tall) = ((width * dots).round() as u32, (height * dots).round() as u32);
    // To set the size wipes the canvas, and costs more than to wipe it.
    if (canvas.width(), canvas.height()) != (wide, tall) {
        canvas.set_width(wide);
        canvas.set_height(tall);
        let (left, top) = (-BEYOND * frame.width, -BEYOND * frame.height);
        let place = format!("left: {left:.0}px; top: {top:.0}px; width: {width:.0}px; height: {height:.0}px");
        canvas.set_attribute("style", &place).ok()?;
    }
    page::set_style(&canvas, "transform", "none")?;
    let on = canvas.get_context("2d").ok()??.dyn_into::<CanvasRenderingContext2d>().ok()?;
    on.reset_transform().ok()?;
    on.clear_rect(0.0, 0.0, f64::from(wide), f64::from(tall));
    let Camera { zoom, .. } = camera;
    let (x, y) = (camera.x + (BEYOND * frame.width).round(), camera.y + (BEYOND * frame.height).round());
    let scale = zoom * dots;
    on.set_transform(scale, 0.0, 0.0, scale, x * dots, y * dots).ok()?;
    let part = Rect { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom };
    next.last.set(Some((camera, frame)));
    next.painting.borrow().as_ref()?.paint(&on, part, zoom)
}
