//! Everything that is drawn, in map coordinates; not rendered again while only the camera moves.

use std::rc::Rc;

use partnership_explorer::drawing::{Hull, Sign, SignOf, signs};
use partnership_explorer::map::ActorAt;
use yew::{Html, Properties, classes, function_component, html, use_memo};

use super::actor::ActorMark;
use super::afar::sign_mark;
use super::badge::Badges;
use super::group::{group_area, group_title};
use super::hull::{hull_area, hull_tab};
use super::tie::TieMark;
use crate::app::state::{Lit, Live, Looks, Opened, Region, Selection, is_vast};

#[derive(Properties, PartialEq)]
pub struct Props {
    pub opened: Rc<Opened>,
    pub lit: Option<Rc<Lit>>,
    pub selection: Option<Selection>,
    /// What is selected beside it.
    pub also: Rc<Vec<Selection>>,
    pub roving: Option<ActorAt>,
    /// The flags that are outlined.
    pub outlines: Rc<Vec<Hull>>,
    /// How everyone stands out.
    pub looks: Rc<Looks>,
    /// What of it is drawn here.
    pub live: Rc<Live>,
    /// Of a large map, the part that is drawn here.
    pub near: Option<Region>,
    /// Where names are in sight.
    pub seen: Region,
    /// How far off the map is, if words within shapes can't be read.
    pub level: Option<i32>,
    /// Whether every place of a barrier is marked.
    pub marks: bool,
    /// Whoever is carried about: drawn elsewhere, with the ties.
    pub carried: Option<ActorAt>,
}

/// The drawing.
#[function_component(World)]
pub fn world(props: &Props) -> Html {
    let (opened, looks, hulls) = (&props.opened, &props.looks, &props.outlines);
    let vast = is_vast(&opened.scene);
    let scene = &opened.scene;
    let lit = props.lit.as_deref().filter(|lit| !lit.is_empty());
    let stop = looks.stop(opened, props.roving);
    let of = (opened.clone(), looks.clone(), hulls.clone(), props.level, props.selection, props.roving);
    let named = use_memo(of, |(opened, looks, hulls, level, selection, roving)| {
        let call = |at: ActorAt| looks.call(at.index(), at, [*selection, roving.map(Selection::Actor)]);
        level.map(|level| signs(&opened.partnership, &opened.scene, hulls, level, call))
    });
    let in_sight = |sign: &&Sign| props.seen.area.is_none_or(|seen| seen.contains(sign.at));
    let is_selected = |one| props.selection == Some(one) || props.also.contains(&one);
    let carrying = props.carried.is_some().then_some("away");
    html! {
        <g class={classes!(props.level.is_some().then_some("afar"))}>
            <g class={classes!("groups", carrying)}>
                if !vast {
                    { for scene.groups.iter().map(group_area) }
                }
            </g>
            <g class={classes!("hulls", carrying)}>
                if !vast {
                    { for hulls.iter().map(hull_area) }
                }
            </g>
            <g class="ties">
                { for props.live.ties.iter().copied().filter(|index| !looks.ties[*index].hidden).map(|index| {
                    let tie = scene.ties[index].at;
                    let look = looks.ties[index];
                    let (from, to) = opened.partnership.ends(tie);
                    let near = matches!(props.selection, Some(Selection::Actor(at)) if at == from || at == to);
                    html! {
                        <TieMark key={tie.index()} opened={opened.clone()} {index} {look}
                            carried={props.carried.is_some_and(|at| at == from || at == to)}
                            against={look.lit && lit.is_some_and(|lit| lit.against)}
                            selected={is_selected(Selection::Tie(tie))} {near} />
                    }
                }) }
            </g>
            <g class="groups">
                { for scene.groups.iter().map(group_title) }
            </g>
            <g class="actors">
                { for props.live.actors.iter().map(|index| {
                    let at = scene.actors[*index].at;
                    html! {
                        <ActorMark key={at.index()} opened={opened.clone()} index={*index} look={looks.actors[*index]}
                            carried={props.carried == Some(at)}
                            selected={is_selected(Selection::Actor(at))} stop={stop == Some(at)} />
                    }
                }) }
            </g>
            <g class={classes!("badges", carrying)}>
                if opened.is_read {
                    <Badges opened={opened.clone()} lit={props.lit.clone()} all={props.marks} near={props.near} />
                }
            </g>
            <g class={classes!("tabs-layer", carrying)}>
                if props.level.is_none() {
                    { for hulls.iter().filter_map(|hull| hull_tab(hull, opened)) }
                }
            </g>
            <g class={classes!("signs", carrying)}>
                { for named.iter().flatten().filter(in_sight).map(|sign| {
                    let flag = match sign.of {
                        SignOf::Flag(number) => hulls.get(number),
                        _ => None,
                    };
                    sign_mark(sign, flag, scene)
                }) }
            </g>
        </g>
    }
}
