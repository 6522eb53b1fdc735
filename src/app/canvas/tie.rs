//! One tie on the map: its line, its arrowheads, and a broad strip that is easy to press.

use std::rc::Rc;

use partnership_explorer::drawing::{Part, TieShape, is_structural};
use partnership_explorer::map::Word;
use yew::{Classes, Html, Properties, classes, function_component, html};

use super::actor::looks_of;
use crate::app::state::{Look, Opened};
use crate::app::store::use_language;
use crate::app::words;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub opened: Rc<Opened>,
    /// The tie's place in the scene.
    pub index: usize,
    pub look: Look,
    /// Whether the step that lit it runs against its arrow, which isn't drawn then.
    pub against: bool,
    pub selected: bool,
    /// Whether it touches the selected actor.
    pub near: bool,
    /// Whether one of its ends is carried about, and it is drawn there.
    pub carried: bool,
}

/// The tie. Screen readers meet it in the details of its ends and in the outline.
#[function_component(TieMark)]
pub fn tie_mark(props: &Props) -> Html {
    use_language();
    let drawn = &props.opened.scene.ties[props.index];
    let class = classes!(
        kind_of(drawn),
        looks_of(props.look),
        props.selected.then_some("selected"),
        props.near.then_some("near"),
        props.carried.then_some("carried"),
    );
    html! {
        <g {class} data-tie={drawn.at.index().to_string()} aria-hidden="true">
            <title>{ words::tie_sentence(&props.opened.partnership, drawn.at) }</title>
            <path class="strip" d={drawn.path.clone()} />
            <path class="line" d={drawn.path.clone()} />
            if !drawn.heads.is_empty() && !props.against {
                <path class="heads" d={drawn.heads.clone()} />
            }
        </g>
    }
}

/// What a tie is, as classes: they set its line.
pub fn kind_of(drawn: &TieShape) -> Classes {
    classes!(
        "tie",
        drawn.strength.word(),
        (is_structural(drawn.kind) && drawn.part != Part::Along).then_some("structure"),
        (drawn.part == Part::Aside).then_some("aside"),
    )
}
