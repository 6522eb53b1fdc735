//! The actor that is carried about, with its ties: all that is drawn anew while it moves.

use std::cell::RefCell;
use std::rc::Rc;

use partnership_explorer::drawing::{TieShape, is_structural};
use partnership_explorer::map::{ActorAt, Word};
use yew::{Html, Properties, classes, function_component, html, use_memo};

use super::actor::words_of;
use super::shape::shape;
use crate::app::state::{Lens, Moving, Opened};

#[derive(Properties, PartialEq)]
pub struct Props {
    pub opened: Rc<Opened>,
    pub moving: Moving,
    pub lens: Lens,
}

/// The actor where it is carried.
#[function_component(CarriedMark)]
pub fn carried_mark(props: &Props) -> Html {
    let Moving { at, to } = props.moving;
    let opened = &props.opened;
    let taken = use_memo((opened.clone(), at), |(opened, at)| RefCell::new(opened.carrying(*at)));
    let ties = taken.borrow_mut().to(&opened.partnership, to);
    let stood = opened.centre(at);
    html! {
        <g class="carrying" aria-hidden="true">
            { for ties.iter().filter(|tie| props.lens.shows(tie.kind)).map(tie) }
            <g transform={format!("translate({:.1} {:.1})", to.x - stood.x, to.y - stood.y)}>
                <Figure opened={opened.clone()} {at} />
            </g>
        </g>
    }
}

fn tie(drawn: &TieShape) -> Html {
    let structure = is_structural(drawn.kind).then_some("structure");
    html! {
        <g key={drawn.at.index()} class={classes!("tie", "near", drawn.strength.word(), structure)}>
            <path class="line" d={drawn.path.clone()} />
            <path class="heads" d={drawn.heads.clone()} />
        </g>
    }
}

#[derive(Properties, PartialEq)]
struct FigureProps {
    opened: Rc<Opened>,
    at: ActorAt,
}

/// The actor as it is drawn where it stood; it is moved as a whole.
#[function_component(Figure)]
fn figure(props: &FigureProps) -> Html {
    let Some(drawn) = props.opened.scene.actors.iter().find(|actor| actor.at == props.at) else {
        return html! { <g /> };
    };
    let area = drawn.area;
    html! {
        <g class={classes!("actor", "selected", drawn.colour.class(), drawn.kind.word())}>
            <rect class="ring" x={(area.x - 5.0).to_string()} y={(area.y - 5.0).to_string()} rx="12"
                width={(area.width + 10.0).to_string()} height={(area.height + 10.0).to_string()} />
            { shape(drawn.kind, area) }
            { words_of(drawn) }
        </g>
    }
}
