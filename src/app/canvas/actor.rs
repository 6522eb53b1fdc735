//! One actor on the map: a button that says who it is and how it is tied.

use std::rc::Rc;

use partnership_explorer::drawing::{ActorShape, LineRole, Rect};
use partnership_explorer::map::Word;
use yew::{Classes, Html, Properties, classes, function_component, html};

use super::shape::shape;
use crate::app::state::{Look, Opened};
use crate::app::store::use_language;
use crate::app::words;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub opened: Rc<Opened>,
    /// The actor's place in the scene.
    pub index: usize,
    pub look: Look,
    pub selected: bool,
    /// Whether it is carried about, and drawn where it is carried.
    pub carried: bool,
    /// Whether Tab reaches the map here.
    pub stop: bool,
}

/// The actor.
#[function_component(ActorMark)]
pub fn actor_mark(props: &Props) -> Html {
    use_language();
    let drawn = &props.opened.scene.actors[props.index];
    let at = drawn.at.index().to_string();
    let class = classes!(
        "actor",
        drawn.colour.class(),
        drawn.kind.word(),
        looks_of(props.look),
        props.selected.then_some("selected"),
        props.carried.then_some("carried"),
    );
    let (x, y) = (drawn.area.x - 5.0, drawn.area.y - 5.0);
    // The words stand beside the button, not within it: they are cut where they are long, and the
    // button's own name is whole.
    html! {
        <g {class} role="presentation">
            <title>{ props.opened.partnership.name(drawn.at).to_owned() }</title>
            <g id={format!("actor-{at}")} data-actor={at} role="button"
                tabindex={if props.stop { "0" } else { "-1" }}
                aria-label={words::actor_says(&props.opened, drawn.at)} aria-pressed={props.selected.to_string()}>
                <rect class="ring" x={x.to_string()} y={y.to_string()} rx="12"
                    width={(drawn.area.width + 10.0).to_string()} height={(drawn.area.height + 10.0).to_string()} />
                { shape(drawn.kind, drawn.area) }
            </g>
            { words_of(drawn) }
            if props.opened.pinned.contains(&drawn.at) {
                { pin(drawn.area) }
            }
        </g>
    }
}

/// How an actor or a tie stands out, as classes.
pub fn looks_of(look: Look) -> Classes {
    let Look { dim, faded, lit, known, hidden: _ } = look;
    let names = [(dim, "dim"), (faded, "faded"), (lit, "lit"), (known, "known")];
    names.into_iter().filter(|(is, _)| *is).map(|(_, name)| name).collect()
}

/// The words in an actor's shape.
pub fn words_of(drawn: &ActorShape) -> Html {
    html! {
        <g aria-hidden="true">
            { for drawn.lines.iter().enumerate().map(|(index, line)| {
                let role = if line.role == LineRole::Name { "name" } else { "caption" };
                html! {
                    <text key={index} x={line.at.x.to_string()} y={line.at.y.to_string()}
                        class={classes!(role, line.bold.then_some("bold"))}>{ &line.text }</text>
                }
            }) }
        </g>
    }
}

/// A pin in the upper right corner: layouts leave the actor where it stands.
pub fn pin(area: Rect) -> Html {
    let (x, y) = (area.right() - 3.0, area.y + 1.0);
    html! {
        <g class="pin" transform={format!("translate({x} {y})")} aria-hidden="true">
            <circle r="7" />
            <path d="M-2.2 -4h4.4l-.6 3.2l1.6 1.6h-6.4l1.6 -1.6zM0 .8v3.6" />
        </g>
    }
}
