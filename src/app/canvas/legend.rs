//! What colours, shapes and lines mean; only what occurs on this map.

use std::rc::Rc;

use partnership_explorer::analysis::Verdict;
use partnership_explorer::drawing::{Colour, is_structural};
use partnership_explorer::map::{ActorKind, Strength, Word};
use yew::{Callback, Html, Properties, classes, function_component, html, use_state};

use super::shape::Swatch;
use crate::app::state::Opened;
use crate::app::words;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub opened: Rc<Opened>,
    pub actors: usize,
    pub ties: usize,
}

/// The strip below the map; on a phone it waits behind a button.
#[function_component(Legend)]
pub fn legend(props: &Props) -> Html {
    let is_open = use_state(|| false);
    let toggle = {
        let is_open = is_open.clone();
        Callback::from(move |_| is_open.set(!*is_open))
    };
    let scene = &props.opened.scene;
    let mut colours: Vec<Colour> = Vec::new();
    for actor in &scene.actors {
        let new = colours.iter().all(|colour| colour.class() != actor.colour.class());
        if new && !matches!(actor.colour, Colour::Neutral | Colour::Forum) {
            colours.push(actor.colour);
        }
    }
    colours.sort_by_key(|colour| colour.class() == "person");
    let kinds = ActorKind::ALL.iter().filter(|kind| scene.actors.iter().any(|actor| actor.kind == **kind));
    let strengths = [Strength::Strong, Strength::Ordinary, Strength::Weak, Strength::Strained]
        .into_iter()
        .filter(|strength| scene.ties.iter().any(|tie| tie.strength == *strength));
    let structure = scene.ties.iter().any(|tie| is_structural(tie.kind));
    let flagged = [Verdict::Present, Verdict::Possible]
        .into_iter()
        .filter(|verdict| scene.hulls.iter().any(|hull| hull.verdict == *verdict));
    html! {
        <div class={classes!("legend-place", is_open.then_some("open"))}>
            <button type="button" class="legend-button" aria-expanded={is_open.to_string()} aria-controls="legend"
                onclick={toggle}>{ words::LEGEND }</button>
            <div id="legend" class="legend" role="group" aria-label={words::LEGEND}>
                <ul class="colours">
                    { for colours.iter().map(|colour| html! {
                        <li key={colour.class()}><i class={classes!("dot", colour.class())} />{ words::colour(*colour) }</li>
                    }) }
                </ul>
                <ul class="lines">
                    { for strengths.map(|strength| html! {
                        <li key={strength.word()}>{ line(strength, None) }{ words::strength(strength) }</li>
                    }) }
                    if structure {
                        <li key="structure">{ line(Strength::Ordinary, Some("structure")) }{ words::STRUCTURE }</li>
                    }
                    { for flagged.map(|verdict| html! {
                        <li key={verdict.label()}><i class={classes!("dot", "region", verdict.label())} />{ words::region(verdict) }</li>
                    }) }
                </ul>
                <ul class="shapes">
                    { for kinds.map(|kind| html! {
                        <li key={kind.word()}>
                            <Swatch kind={*kind} colour={plain(*kind)} />{ kind.label() }
                        </li>
                    }) }
                </ul>
                <p class="counts">{ format!("{} · {}", words::actors(props.actors), words::ties(props.ties)) }</p>
            </div>
        </div>
    }
}

/// The colour in which a kind's shape stands in the legend: none that means a sector.
fn plain(kind: ActorKind) -> Colour {
    match kind {
        ActorKind::ServiceUser | ActorKind::Carer | ActorKind::Person => Colour::Person,
        ActorKind::Forum => Colour::Forum,
        _ => Colour::Neutral,
    }
}

fn line(strength: Strength, more: Option<&'static str>) -> Html {
    let d = match strength {
        Strength::Strained => "M1 6l3.5-4 4 8 4-8 4 8 3.5-4h3",
        _ => "M1 6h26",
    };
    html! {
        <svg class={classes!("tie", strength.word(), more, "sample")} viewBox="0 0 28 12" width="28" height="12"
            aria-hidden="true" focusable="false"><path class="line" {d} /></svg>
    }
}
