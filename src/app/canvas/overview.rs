//! The overview of a large map: everyone as one shape, and a frame around what is seen.

use std::fmt::Write;
use std::rc::Rc;

use partnership_explorer::drawing::{Point, Rect};
use web_sys::{Element, KeyboardEvent, PointerEvent};
use yew::{
    Callback, Html, Properties, function_component, html, use_callback, use_memo, use_node_ref, use_state_eq,
};

use super::nearest::Arrow;
use crate::app::frame::Icon;
use crate::app::state::{Action, Camera, Frame, Opened};
use crate::app::store::use_dispatch;
use crate::app::words;

/// From so many actors on there is an overview.
const MANY: usize = 60;
/// From so many times the window on, too.
const LARGE: f64 = 2.0;
/// The room that it has, in pixels.
const ROOM: (f64, f64) = (190.0, 130.0);
/// How far an arrow key moves the map, in pixels.
const PACE: f64 = 80.0;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub opened: Rc<Opened>,
    pub camera: Camera,
    pub frame: Frame,
}

/// The overview, where the map is large; it can be folded away.
#[function_component(Overview)]
pub fn overview(props: &Props) -> Html {
    let dispatch = use_dispatch();
    let folded = use_state_eq(|| false);
    let picture = use_node_ref();
    let bounds = props.opened.scene.bounds;
    let everyone = use_memo(props.opened.clone(), |opened| {
        let mut d = String::new();
        for Rect { x, y, width, height } in opened.scene.actors.iter().map(|actor| actor.area) {
            let _ = write!(d, "M{x:.0} {y:.0}h{width:.0}v{height:.0}h-{width:.0}z");
        }
        d
    });
    let fold = {
        let folded = folded.clone();
        Callback::from(move |_| folded.set(!*folded))
    };
    let scale = (ROOM.0 / bounds.width.max(1.0)).min(ROOM.1 / bounds.height.max(1.0));
    let go =
        use_callback((bounds, scale, picture.clone(), dispatch.clone()), |event: PointerEvent, state| {
            let (bounds, scale, picture, dispatch) = state;
            let Some(picture) = picture.cast::<Element>().filter(|_| event.buttons() & 1 == 1) else {
                return;
            };
            drop(picture.set_pointer_capture(event.pointer_id()));
            let corner = picture.get_bounding_client_rect();
            let (x, y) =
                (f64::from(event.client_x()) - corner.left(), f64::from(event.client_y()) - corner.top());
            dispatch.send(Action::LookTo(Point { x: bounds.x + x / scale, y: bounds.y + y / scale }));
        });
    let onkeydown = use_callback(dispatch, |event: KeyboardEvent, dispatch| {
        if let Some(arrow) = Arrow::of_key(&event.key()) {
            event.prevent_default();
            let by = arrow.step(-PACE);
            dispatch.send(Action::Pan(by.x, by.y));
        }
    });

    let Camera { zoom, x, y } = props.camera;
    let Frame { width, height, .. } = props.frame;
    let larger = bounds.width * zoom > LARGE * width || bounds.height * zoom > LARGE * height;
    let seen = Rect { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom };
    // Where all is in sight anyway, it would only cover some of it.
    let all_seen = bounds.corners().into_iter().all(|corner| seen.contains(corner));
    if width <= 0.0 || all_seen || (props.opened.scene.actors.len() <= MANY && !larger) {
        return html! { <div class="overview-place" hidden=true /> };
    }
    let label = if *folded { words::SHOW_OVERVIEW } else { words::HIDE_OVERVIEW };
    html! {
        <div class="overview-place">
            <button type="button" class="fold" aria-expanded={(!*folded).to_string()} aria-controls="overview" aria-label={&label}
                title={label} onclick={fold}><Icon name={if *folded { "map" } else { "close" }} /></button>
            if !*folded {
                <svg id="overview" ref={picture} role="application" tabindex="0" aria-label={words::OVERVIEW_SAYS}
                    width={format!("{:.0}", bounds.width * scale)} height={format!("{:.0}", bounds.height * scale)}
                    viewBox={format!("{:.0} {:.0} {:.0} {:.0}", bounds.x, bounds.y, bounds.width, bounds.height)}
                    onpointerdown={go.clone()} onpointermove={go} {onkeydown}>
                    <path class="everyone" d={(*everyone).clone()} />
                    <rect class="seen" x={seen.x.to_string()} y={seen.y.to_string()} width={seen.width.to_string()}
                        height={seen.height.to_string()} vector-effect="non-scaling-stroke" />
                </svg>
            }
        </div>
    }
}
