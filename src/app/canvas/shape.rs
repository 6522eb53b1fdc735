//! The shapes of actors: the shape tells the kind.

use partnership_explorer::drawing::{Colour, Outline, Rect, outline};
use partnership_explorer::map::{ActorKind, Word};
use yew::{Html, Properties, classes, function_component, html};

/// The shape of an actor of `kind` that fills `area`.
pub fn shape(kind: ActorKind, area: Rect) -> Html {
    let Outline { d, detail, solid } = outline(kind, area);
    html! {
        <>
            <path class="body" {d} />
            if let Some(detail) = detail {
                <path class={if solid { "mark solid" } else { "mark" }} d={detail} />
            }
        </>
    }
}

#[derive(Properties, PartialEq)]
pub struct SwatchProps {
    pub kind: ActorKind,
    pub colour: Colour,
}

/// A small shape for legends.
#[function_component(Swatch)]
pub fn swatch(props: &SwatchProps) -> Html {
    let (width, height) = match props.kind {
        ActorKind::ServiceUser => (66.0, 66.0),
        ActorKind::InformationSystem | ActorKind::Site => (62.0, 44.0),
        ActorKind::Practitioner | ActorKind::Carer | ActorKind::Advocate | ActorKind::Person => (72.0, 34.0),
        _ => (70.0, 38.0),
    };
    let area = Rect { x: 2.0, y: 2.0, width, height };
    let view = format!("0 0 {} {}", width + 4.0, height + 4.0);
    let tall = 15.0;
    html! {
        <svg class="swatch" viewBox={view} height={tall.to_string()} aria-hidden="true" focusable="false"
            width={format!("{:.0}", (width + 4.0) / (height + 4.0) * tall)}>
            <g class={classes!("actor", props.kind.word(), props.colour.class())}>{ shape(props.kind, area) }</g>
        </svg>
    }
}
