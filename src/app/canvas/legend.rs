//! What colours, shapes and lines mean; only what occurs on this map.

use std::rc::Rc;

use partnership_explorer::analysis::Verdict;
use partnership_explorer::drawing::{Colour, colour_of, is_structural};
use partnership_explorer::map::{ActorKind, Strength, Word};
use yew::{
    AttrValue, Callback, Html, Properties, classes, function_component, html, use_callback, use_state,
};

use super::shape::Swatch;
use crate::app::state::{Action, Entry, Opened, Sift};
use crate::app::store::use_dispatch;
use crate::app::words;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub opened: Rc<Opened>,
    pub actors: usize,
    pub ties: usize,
    pub sift: Sift,
}

/// The strip below the map; on a phone it waits behind a button.
#[function_component(Legend)]
pub fn legend(props: &Props) -> Html {
    let is_open = use_state(|| false);
    let toggle = {
        let is_open = is_open.clone();
        Callback::from(move |_| is_open.set(!*is_open))
    };
    let dispatch = use_dispatch();
    let clear = use_callback(dispatch, |_, to| {
        to.send(Action::Sift(None));
        to.send(Action::Focus("legend".to_owned()));
    });
    let scene = &props.opened.scene;
    let mut colours: Vec<Colour> = Vec::new();
    for actor in scene.actors.iter() {
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
            <button type="button" class={classes!("legend-button", (!props.sift.is_empty()).then_some("on"))}
                aria-expanded={is_open.to_string()} aria-controls="legend" onclick={toggle}>
                { if props.sift.is_empty() { words::LEGEND } else { words::LEGEND_SIFTS } }
            </button>
            <div id="legend" class="legend" role="group" tabindex="-1" aria-label={words::LEGEND}>
                <ul class="colours">
                    { for colours.iter().map(|colour| {
                        let class = colour.class();
                        let count = scene.actors.iter().filter(|actor| actor.colour.class() == class).count();
                        html! {
                            <li key={class}>
                                <EntryButton entry={Entry::Colour(class)} on={props.sift.holds(Entry::Colour(class))}
                                    name={words::colour(*colour)} {count} />
                            </li>
                        }
                    }) }
                </ul>
                <ul class="lines">
                    { for strengths.map(|strength| {
                        let count = scene.ties.iter().filter(|tie| tie.strength == strength).count();
                        html! {
                            <li key={strength.word()}>
                                <EntryButton entry={Entry::Strength(strength)} on={props.sift.holds(Entry::Strength(strength))}
                                    name={words::strength(strength)} {count} />
                            </li>
                        }
                    }) }
                    if structure {
                        <li key="structure">{ line(Strength::Ordinary, Some("structure")) }{ words::STRUCTURE }</li>
                    }
                    { for flagged.map(|verdict| html! {
                        <li key={verdict.label()}><i class={classes!("dot", "region", verdict.label())} />{ words::region(verdict) }</li>
                    }) }
                </ul>
                <ul class="shapes">
                    { for kinds.map(|kind| {
                        let count = scene.actors.iter().filter(|actor| actor.kind == *kind).count();
                        html! {
                            <li key={kind.word()}>
                                <EntryButton entry={Entry::Kind(*kind)} on={props.sift.holds(Entry::Kind(*kind))}
                                    name={kind.label()} {count} />
                            </li>
                        }
                    }) }
                </ul>
                <p class="counts">
                    if !props.sift.is_empty() {
                        <button type="button" class="as-link" onclick={clear}>{ words::SHOW_KINDS }</button>
                    }
                    { format!("{} · {}", words::actors(props.actors), words::ties(props.ties)) }
                </p>
            </div>
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct EntryProps {
    entry: Entry,
    on: bool,
    name: AttrValue,
    count: usize,
}

/// One entry: pressed, it and those like it are what the map shows; the rest stands back.
#[function_component(EntryButton)]
fn entry_button(props: &EntryProps) -> Html {
    let dispatch = use_dispatch();
    let onclick = use_callback(props.entry, move |_, entry| dispatch.send(Action::Sift(Some(*entry))));
    html! {
        <button type="button" class="entry" aria-pressed={props.on.to_string()} title={words::ENTRY_SAYS} {onclick}>
            { match props.entry {
                Entry::Colour(class) => html! { <i class={classes!("dot", class)} /> },
                Entry::Strength(strength) => line(strength, None),
                Entry::Kind(kind) => html! { <Swatch {kind} colour={colour_of(kind)} /> },
            } }
            { &props.name }{ " " }<small>{ props.count }</small>
        </button>
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
