//! D42: one service, one plan, and nobody who shows the person another way.

use std::collections::BTreeMap;

use super::{is_advocacy, plans};
use crate::analysis::barriers::absence::{Absence, missing};
use crate::analysis::barriers::{Arm, BarrierRule, Group, Rests, Search, Terrain};
use crate::analysis::belonging::Actors;
use crate::analysis::finding::Evidence;
use crate::analysis::report::{Pattern, PatternName, ScopeKind, Verdict};
use crate::map::{ActorAt, ActorKind, Content, State, TieKind};

/// The rule.
pub const RULE: BarrierRule = BarrierRule {
    id: "D42",
    name: "One front may hide options",
    group: Group::Process,
    rests: Rests::Structural,
    rule: "Detected when a unified service is there for a service user, exactly one plan concerns them by a complete list, nobody tells them of options or gives advice, and nobody speaks for them: those lists are complete, or each is stated not to.",
    source: "Mackay 1995; Wilmot 1995",
    strategies: &["A6.31", "A6.34"],
    arms: &[Arm {
        variant: "single",
        helps: "Set out the alternatives, with what each profession thinks of them, and offer an advocate or a second view.",
    }],
    clear: "Nobody whom a unified service supports is left with one plan alone, no word of options and nobody who speaks for them.",
    nothing: "No service user is served by a unified service on the map.",
    look,
};

const TELLERS: &[ActorKind] = {
    use ActorKind::*;
    &[Agency, Team, Practitioner, ManagementUnit, Forum, Carer, Advocate]
};

fn look(terrain: &Terrain, search: &mut Search) {
    let map = terrain.map();
    let telling = Absence::of(map, TieKind::Informs, TELLERS);
    let speaking = Absence::of(map, TieKind::SpeaksFor, &[ActorKind::Carer, ActorKind::Advocate]);
    for (user, (unified, places)) in served(terrain) {
        let plans = plans(map, user);
        // That there is only one, or none, is known from a complete list alone (R9).
        let one_plan = match (plans.len(), map.is_complete(TieKind::Concerns, user)) {
            (2.., _) | (0, true) => State::NotMet,
            (_, true) => State::Met,
            (_, false) => State::NotRecorded,
        };
        let state = unified.and(one_plan).and(no_other_view(terrain, &telling, &speaking, user));
        let name = map.name(user);
        let found = || {
            let services = map.names(places.iter().copied().filter(|place| *place != user));
            let front = match services.is_empty() {
                true => "One unified service".to_owned(),
                false => format!("One unified service ({services})"),
            };
            let says = format!(
                "{front} works with {name} by the one plan “{}”, and nobody tells {name} of other options or \
                 speaks for them: choices that the professions see differently may stay hidden.",
                map.names(plans.iter().copied())
            );
            (Evidence::of([user]).with(places.iter().copied()).with(plans.iter().copied()), says)
        };
        search.place(state, "single", found, || {
            format!(
                "Whether anybody tells {name} of options beyond the plan of the one service isn’t recorded."
            )
        });
    }
}

/// Service users whom a unified service is there for, whether it surely is one, and which it is.
fn served(terrain: &Terrain) -> BTreeMap<ActorAt, (State, Actors)> {
    let mut all: BTreeMap<ActorAt, (State, Actors)> = BTreeMap::new();
    let flagged = terrain.patterns.iter().filter(|one| one.pattern == PatternName::Unified);
    for pattern in flagged.filter(|one| one.verdict.is_flagged()) {
        let surely = State::seen(pattern.verdict == Verdict::Present);
        let place = pattern.scope.of.as_deref().and_then(|id| terrain.map().find(id));
        for user in users(terrain, pattern) {
            let (state, places) = all.entry(user).or_insert((State::NotRecorded, Actors::new()));
            *state = state.or(surely);
            places.extend(place.filter(|_| surely == State::Met));
        }
    }
    all
}

/// The service users whom the members of a scope support or plan for.
fn users(terrain: &Terrain, pattern: &Pattern) -> Actors {
    use TieKind::*;
    let map = terrain.map();
    if pattern.scope.kind == ScopeKind::Map {
        return map.of_kind(ActorKind::ServiceUser).collect();
    }
    let of = pattern.scope.of.as_deref().and_then(|id| map.find(id));
    if pattern.scope.kind == ScopeKind::Package {
        return of.into_iter().collect();
    }
    let members = pattern.scope.members.iter().filter_map(|id| map.find(id)).chain(of);
    let all = members.flat_map(|one| {
        let work =
            [Agrees, Decides, Leads, CarriesOut].into_iter().flat_map(move |kind| map.leading(kind, one));
        let plans = work.map(|(_, what)| what).filter(|what| map.kind(*what) == ActorKind::Plan);
        let subjects = plans.chain([one]).flat_map(|what| map.leading(Concerns, what));
        subjects.chain(map.leading(Supports, one)).map(|(_, who)| who)
    });
    all.filter(|who| map.kind(*who) == ActorKind::ServiceUser).collect()
}

/// Whether nobody tells the person of options, advises them or speaks for them. What is told
/// without its content recorded may be just that.
fn no_other_view(terrain: &Terrain, telling: &Absence, speaking: &Absence, user: ActorAt) -> State {
    let map = terrain.map();
    let told: Vec<_> =
        map.coming(TieKind::Informs, user).map(|(tie, _)| map.tie(tie).details.content).collect();
    let shown = told.iter().any(|content| matches!(content, Some(Content::Options | Content::Advice)));
    let unsaid = told.contains(&None);
    let behind = |who: ActorAt| terrain.survey.belonging.behind(who);
    let advocacy = map
        .coming(TieKind::Supports, user)
        .any(|(_, who)| behind(who).iter().any(|agency| is_advocacy(map, *agency)));
    let spoken_for = map.coming(TieKind::SpeaksFor, user).next().is_some();
    missing(shown || advocacy || spoken_for, !unsaid && telling.towards(user) && speaking.towards(user))
}
