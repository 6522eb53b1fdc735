//! Everything that is drawn, in map coordinates; not rendered again while only the camera moves.

use std::collections::HashSet;
use std::rc::Rc;

use partnership_explorer::analysis::ScopeKind;
use partnership_explorer::drawing::{TieShape, hull};
use partnership_explorer::map::ActorAt;
use yew::{Html, Properties, classes, function_component, html, use_memo};

use super::actor::ActorMark;
use super::badge::Badges;
use super::group::{group_area, group_title};
use super::hull::{hull_area, hull_tab};
use super::tie::TieMark;
use crate::app::state::{Around, Lens, Lit, Opened, Selection, Sift};

#[derive(Properties, PartialEq)]
pub struct Props {
    pub opened: Rc<Opened>,
    pub lit: Option<Rc<Lit>>,
    pub selection: Option<Selection>,
    pub roving: Option<ActorAt>,
    pub lens: Lens,
    pub sift: Sift,
    pub around: Option<Around>,
    /// Whether every place of a barrier is marked.
    pub marks: bool,
    /// Whoever is carried about: drawn elsewhere, with the ties.
    pub carried: Option<ActorAt>,
}

/// The drawing.
#[function_component(World)]
pub fn world(props: &Props) -> Html {
    let opened = &props.opened;
    let scene = &opened.scene;
    // Where nothing is evidence there is nothing to light up, and the map isn't dimmed for it.
    let lit = props.lit.as_deref().filter(|lit| !lit.is_empty());
    let seen: Option<HashSet<ActorAt>> = (props.lens != Lens::All).then(|| {
        let ties = scene.ties.iter().filter(|tie| props.lens.shows(tie.kind));
        ties.flat_map(|tie| <[ActorAt; 2]>::from(opened.partnership.ends(tie.at))).collect()
    });
    let (kept_actors, kept_ties) = props.sift.keeps(opened, scene);
    let near = use_memo((opened.clone(), props.around), |(opened, around)| {
        around.map(|around| opened.partnership.within(around.at, around.steps))
    });
    let far = |at: &ActorAt| near.as_ref().as_ref().is_some_and(|near| !near.contains(at));
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
    let hulls = || {
        let drawn = scene.hulls.iter().filter(|hull| match lit_flag {
            Some(number) if flag(number).scope.kind == ScopeKind::Map => hull.pattern == flag(number).pattern,
            Some(number) => hull.flag == number,
            None => !unflagged && props.around.is_none(),
        });
        drawn.chain(made.as_ref())
    };
    // Evidence is shown whatever the lens.
    let shown =
        |tie: &TieShape| props.lens.shows(tie.kind) || lit.is_some_and(|lit| lit.ties.contains(&tie.at));
    let carrying = props.carried.is_some().then_some("away");
    html! {
        <>
            <g class={classes!("groups", carrying)}>
                { for scene.groups.iter().map(group_area) }
            </g>
            <g class={classes!("hulls", carrying)}>
                { for hulls().map(hull_area) }
            </g>
            <g class="ties">
                { for scene.ties.iter().enumerate().filter(|(_, tie)| shown(tie)).map(|(index, tie)| {
                    let is_lit = lit.is_some_and(|lit| lit.ties.contains(&tie.at));
                    let (from, to) = opened.partnership.ends(tie.at);
                    let near = matches!(props.selection, Some(Selection::Actor(at)) if at == from || at == to);
                    html! {
                        <TieMark key={tie.at.index()} opened={opened.clone()} {index} dim={if lit.is_some() { !is_lit } else { !kept_ties[index] }}
                            faded={far(&from) || far(&to)}
                            carried={props.carried.is_some_and(|at| at == from || at == to)}
                            lit={is_lit} against={is_lit && lit.is_some_and(|lit| lit.against)} selected={props.selection == Some(Selection::Tie(tie.at))} {near} />
                    }
                }) }
            </g>
            <g class="groups">
                { for scene.groups.iter().map(group_title) }
            </g>
            <g class="actors">
                { for scene.actors.iter().enumerate().map(|(index, actor)| {
                    let is_lit = lit.is_some_and(|lit| lit.actors.contains(&actor.at));
                    let known = lit.is_some_and(|lit| lit.known.contains(&actor.at));
                    let unseen = seen.as_ref().is_some_and(|seen| !seen.contains(&actor.at));
                    html! {
                        <ActorMark key={actor.at.index()} opened={opened.clone()} {index}
                            dim={if lit.is_some() { !is_lit && !known } else { unseen || !kept_actors[index] }}
                            faded={far(&actor.at)} lit={is_lit} {known} carried={props.carried == Some(actor.at)}
                            selected={props.selection == Some(Selection::Actor(actor.at))} stop={stop == Some(actor.at)} />
                    }
                }) }
            </g>
            <g class={classes!("badges", carrying)}>
                <Badges opened={opened.clone()} lit={props.lit.clone()} all={props.marks} />
            </g>
            <g class={classes!("tabs-layer", carrying)}>
                { for hulls().map(|hull| hull_tab(hull, opened)) }
            </g>
        </>
    }
}
