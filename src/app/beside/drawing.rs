//! One of the two maps, drawn: what is marked stands out, what is lit more so.

use std::rc::Rc;

use partnership_explorer::analysis::Became;
use partnership_explorer::drawing::{Call, Hull, Point, SignOf, signs};
use partnership_explorer::map::{ActorAt, TieAt, Word};
use yew::{Html, Properties, classes, function_component, html};

use super::sign::{class, sign};
use crate::app::canvas::beside::{group_area, group_title, hull_area, kind_of, shape, sign_mark, words_of};
use crate::app::state::{Held, Shown};

#[derive(Clone, Properties)]
pub struct Props {
    pub held: Rc<Held>,
    pub side: usize,
    /// The difference that is lit.
    pub lit: Option<usize>,
    /// How far off the map is, if words within shapes can't be read.
    pub level: Option<i32>,
}

impl PartialEq for Props {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.held, &other.held)
            && (self.side, self.lit, self.level) == (other.side, other.lit, other.level)
    }
}

/// The drawing.
#[function_component(Drawing)]
pub fn drawing(props: &Props) -> Html {
    let Props { held, side, lit, level } = props;
    let (scene, marks) = (&held.pictures[*side].scene, &held.marks[*side]);
    let shown = lit.map(|lit| held.shown(lit, *side)).filter(|shown| !shown.is_empty());
    // Of two maps that say the same nothing stands back.
    let any = held.differences.iter().any(|one| one.shown.iter().any(|of| !of.actors.is_empty()));
    let look = |is_lit: fn(&Shown, Part) -> bool, part: Part, became: Option<Became>| match &shown {
        Some(shown) if is_lit(shown, part) => classes!("lit", became.map(class)),
        Some(_) => classes!("dim", became.map(class)),
        None => classes!((any && became.is_none()).then_some("same"), became.map(class)),
    };
    let of_actor = |shown: &Shown, part: Part| matches!(part, Part::Actor(at) if shown.actors.contains(&at));
    let of_tie = |shown: &Shown, part: Part| matches!(part, Part::Tie(at) if shown.ties.contains(&at));
    let call = |at: ActorAt| match &shown {
        Some(shown) if shown.actors.contains(&at) => Call::First,
        Some(_) => Call::InTurn,
        None if marks.actors.contains_key(&at) => Call::First,
        None => Call::InTurn,
    };
    let map = &held.both.sides[*side].partnership;
    let named = level.map(|level| signs(map, scene, &scene.hulls, level, call)).unwrap_or_default();
    let told = held.told(*side);
    let hull = |hull: &Hull| {
        let is_lit = shown.as_ref().is_some_and(|shown| shown.flag == Some(hull.flag));
        let is_back = shown.as_ref().is_some_and(|shown| shown.flag.is_some()) && !is_lit;
        html! { <g key={hull.flag} class={classes!(is_lit.then_some("lit"), is_back.then_some("dim"))}>{ hull_area(hull) }</g> }
    };
    html! {
        <g class={classes!(level.is_some().then_some("afar"))}>
            <g class="groups">{ for scene.groups.iter().map(group_area) }</g>
            <g class="hulls">{ for scene.hulls.iter().map(hull) }</g>
            <g class="ties">
                { for scene.ties.iter().map(|tie| {
                    let became = marks.ties.get(&tie.at).copied();
                    let at = told.ties.get(&tie.at).map(usize::to_string);
                    html! {
                        <g key={tie.at.index()} data-difference={at}
                            class={classes!(kind_of(tie), look(of_tie, Part::Tie(tie.at), became))}>
                            <path class="strip" d={tie.path.clone()} />
                            <path class="line" d={tie.path.clone()} />
                            if !tie.heads.is_empty() {
                                <path class="heads" d={tie.heads.clone()} />
                            }
                        </g>
                    }
                }) }
            </g>
            <g class="groups">{ for scene.groups.iter().map(group_title) }</g>
            <g class="actors">
                { for scene.actors.iter().map(|actor| {
                    let became = marks.actors.get(&actor.at).copied();
                    let at = told.actors.get(&actor.at).map(usize::to_string);
                    let (x, y) = (actor.area.x - 5.0, actor.area.y - 5.0);
                    html! {
                        <g key={actor.at.index()} data-difference={at}
                            class={classes!("actor", actor.colour.class(), actor.kind.word(), look(of_actor, Part::Actor(actor.at), became))}>
                            <rect class="ring" x={x.to_string()} y={y.to_string()} rx="12"
                                width={(actor.area.width + 10.0).to_string()} height={(actor.area.height + 10.0).to_string()} />
                            { shape(actor.kind, actor.area) }
                            { words_of(actor) }
                        </g>
                    }
                }) }
            </g>
            if level.is_none() {
                <g class="tabs-layer">{ for scene.hulls.iter().filter_map(tab) }</g>
            }
            <g class="became-layer">
                { for scene.ties.iter().filter_map(|tie| {
                    let became = *marks.ties.get(&tie.at)?;
                    // A tie of somebody who came or went has come or gone with them.
                    let ends = <[ActorAt; 2]>::from(map.ends(tie.at));
                    let moved = |at: &ActorAt| marks.actors.get(at).is_some_and(|one| *one != Became::Changed);
                    (!ends.iter().any(moved)).then(|| placed(became, tie.middle, format!("tie-{}", tie.at.index())))
                }) }
                { for scene.actors.iter().filter_map(|actor| {
                    let became = *marks.actors.get(&actor.at)?;
                    let corner = Point::new(actor.area.x - 4.0, actor.area.y - 4.0);
                    Some(placed(became, corner, format!("actor-{}", actor.at.index())))
                }) }
            </g>
            <g class="signs">
                { for named.iter().map(|sign| {
                    let flag = match sign.of {
                        SignOf::Flag(number) => scene.hulls.get(number),
                        _ => None,
                    };
                    let is_back = match (sign.of, &shown) {
                        (SignOf::Actor(at), Some(shown)) => !shown.actors.contains(&at),
                        _ => false,
                    };
                    html! { <g class={classes!(is_back.then_some("dim"))}>{ sign_mark(sign, flag, scene) }</g> }
                }) }
            </g>
        </g>
    }
}

/// What can be lit.
#[derive(Clone, Copy)]
enum Part {
    Actor(ActorAt),
    Tie(TieAt),
}

/// A sign, as large on the screen however small the map is.
fn placed(became: Became, at: Point, key: String) -> Html {
    let style = format!("transform: translate({:.1}px, {:.1}px) scale(var(--closer))", at.x, at.y);
    html! { <g {key} class={classes!("became", class(became))} {style}><g transform="scale(.82)">{ sign(became) }</g></g> }
}

fn tab(hull: &Hull) -> Option<Html> {
    let tab = hull.tab?;
    Some(html! {
        <g class={classes!("hull-tab", hull.pattern.word(), hull.verdict.label())} key={hull.flag}>
            <rect x={tab.x.to_string()} y={tab.y.to_string()} width={tab.width.to_string()}
                height={tab.height.to_string()} rx={(tab.height / 2.0).to_string()} />
            <text x={(tab.x + tab.width / 2.0).to_string()} y={(tab.y + tab.height / 2.0 + 4.5).to_string()}>
                { &hull.label }
            </text>
        </g>
    })
}
