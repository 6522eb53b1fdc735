//! Everything that is drawn, in map coordinates; not rendered again while only the camera moves.

use std::rc::Rc;

use partnership_explorer::analysis::ScopeKind;
use partnership_explorer::drawing::{Hull, SignOf, hull, signs};
use partnership_explorer::map::ActorAt;
use yew::{Html, Properties, classes, function_component, html, use_memo};

use super::actor::ActorMark;
use super::afar::sign_mark;
use super::badge::Badges;
use super::group::{group_area, group_title};
use super::hull::{hull_area, hull_tab};
use super::tie::TieMark;
use crate::app::state::{Around, Lit, Live, Looks, Opened, Selection};

#[derive(Properties, PartialEq)]
pub struct Props {
    pub opened: Rc<Opened>,
    pub lit: Option<Rc<Lit>>,
    pub selection: Option<Selection>,
    pub roving: Option<ActorAt>,
    pub around: Option<Around>,
    /// How everyone stands out.
    pub looks: Rc<Looks>,
    /// What of it is drawn here.
    pub live: Rc<Live>,
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
    let (opened, looks) = (&props.opened, &props.looks);
    let scene = &opened.scene;
    let lit = props.lit.as_deref().filter(|lit| !lit.is_empty());
    let stop = props.roving.or(opened.heart());
    // While evidence is lit, only the outline of the flag it belongs to: the one that is drawn anyway,
    // or one made for it. Where that is the whole map, those of the same pattern say more.
    let lit_flag = props.lit.as_ref().and_then(|lit| lit.key.flag());
    let lit_flag = lit_flag.and_then(|key| key.find(&opened.analysis));
    // A barrier or a step belongs to no flag.
    let unflagged = props.lit.as_ref().is_some_and(|lit| lit.key.flag().is_none());
    let flag = |number: usize| &opened.analysis.patterns[number];
    let missing = lit_flag.filter(|number| {
        flag(*number).scope.kind != ScopeKind::Map && scene.hulls.iter().all(|hull| hull.flag != *number)
    });
    let made = use_memo((opened.clone(), missing), |(opened, missing)| {
        missing.and_then(|number| hull(&opened.partnership, &opened.analysis, opened.placement(), number))
    });
    let shown = scene.hulls.iter().filter(|hull| match lit_flag {
        Some(number) if flag(number).scope.kind == ScopeKind::Map => hull.pattern == flag(number).pattern,
        Some(number) => hull.flag == number,
        None => !unflagged && props.around.is_none(),
    });
    let hulls: Vec<&Hull> = shown.chain(made.as_ref()).collect();
    let named = props.level.map(|level| {
        let call = |at: ActorAt| looks.call(at.index(), at, props.selection);
        signs(&opened.partnership, scene, &hulls, level, call)
    });
    let carrying = props.carried.is_some().then_some("away");
    html! {
        <g class={classes!(props.level.is_some().then_some("afar"))}>
            <g class={classes!("groups", carrying)}>
                { for scene.groups.iter().map(group_area) }
            </g>
            <g class={classes!("hulls", carrying)}>
                { for hulls.iter().copied().map(hull_area) }
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
                            selected={props.selection == Some(Selection::Tie(tie))} {near} />
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
                            selected={props.selection == Some(Selection::Actor(at))} stop={stop == Some(at)} />
                    }
                }) }
            </g>
            <g class={classes!("badges", carrying)}>
                if opened.is_read {
                    <Badges opened={opened.clone()} lit={props.lit.clone()} all={props.marks} />
                }
            </g>
            <g class={classes!("tabs-layer", carrying)}>
                if props.level.is_none() {
                    { for hulls.iter().filter_map(|hull| hull_tab(hull, opened)) }
                }
            </g>
            <g class={classes!("signs", carrying)}>
                { for named.iter().flatten().map(|sign| {
                    let flag = match sign.of {
                        SignOf::Flag(number) => hulls.get(number).copied(),
                        _ => None,
                    };
                    sign_mark(sign, flag, scene)
                }) }
            </g>
        </g>
    }
}
