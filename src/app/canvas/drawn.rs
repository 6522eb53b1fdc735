//! What a pointer draws over the map: a tie in the making, a frame around those who are selected by it.
//! And the grip at a selected actor from which ties are drawn.

use partnership_explorer::drawing::{Point, Rect};
use partnership_explorer::map::ActorAt;
use yew::{Html, Properties, UseStateHandle, function_component, hook, html, use_state_eq};

use crate::app::state::{Camera, Frame};
use crate::app::store::use_language;
use crate::app::words;

/// What is being drawn, in units of the map.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Drawn {
    /// A tie from one point to where the pointer is.
    Tie(Point, Point),
    /// A frame.
    Frame(Rect),
}

/// Nothing is drawn at first.
#[hook]
pub fn use_drawn() -> UseStateHandle<Option<Drawn>> {
    use_state_eq(|| None)
}

#[derive(Properties, PartialEq)]
pub struct Props {
    pub drawn: Drawn,
}

/// The line or the frame.
// Comes later than the first map.
#[function_component(DrawnMark)]
pub fn drawn_mark(props: &Props) -> Html {
    match props.drawn {
        Drawn::Tie(from, to) => html! {
            <g class="drawn" aria-hidden="true">
                <line x1={from.x.to_string()} y1={from.y.to_string()} x2={to.x.to_string()} y2={to.y.to_string()} />
            </g>
        },
        Drawn::Frame(Rect { x, y, width, height }) => html! {
            <g class="drawn" aria-hidden="true">
                <rect x={x.to_string()} y={y.to_string()} width={width.to_string()} height={height.to_string()} />
            </g>
        },
    }
}

#[derive(Properties, PartialEq)]
pub struct GripProps {
    pub at: ActorAt,
    /// Where the actor stands.
    pub area: Rect,
    pub camera: Camera,
    pub frame: Frame,
}

/// How far from the actor the grip stands, and how large what takes a press is, in pixels.
const OFF: f64 = 20.0;
const REACH: f64 = 22.0;

/// The grip at the right of an actor, or at the left where the right is out of sight: it stays as large as
/// ever, however far the map is zoomed out. Whoever works by keyboard begins a tie with a key or by the panel.
// Comes later than the first map.
#[function_component(GripMark)]
pub fn grip_mark(props: &GripProps) -> Html {
    use_language();
    let GripProps { at, area, camera, frame } = *props;
    let Camera { zoom, x, .. } = camera;
    let fits = |right: f64| x + right * zoom + OFF + REACH <= frame.width;
    let (x, turned) = match fits(area.right()) {
        true => (area.right() + OFF / zoom, 1.0),
        false => (area.x - OFF / zoom, -1.0),
    };
    let (y, size) = (area.centre().y, 1.0 / zoom);
    html! {
        <g class="grip" data-link={at.index().to_string()} aria-hidden="true"
            transform={format!("translate({x:.2} {y:.2}) scale({:.4} {size:.4})", turned * size)}>
            <title>{ words::TIE_FROM_HERE }</title>
            <circle class="reach" r={REACH.to_string()} />
            <circle class="disc" r="11" />
            <path d="M-5 0h9M0.5 -4 5 0 0.5 4" />
        </g>
    }
}
