//! D7: the person is asked, and others decide.

use super::{plans, voices};
use crate::analysis::barriers::absence::{Absence, missing};
use crate::analysis::barriers::{Arm, BarrierRule, Group, Rests, Search, Terrain};
use crate::analysis::belonging::Actors;
use crate::analysis::finding::Evidence;
use crate::map::{ActorAt, ActorKind, Partnership, State, TieKind};

/// The rule.
pub const RULE: BarrierRule = BarrierRule {
    id: "D7",
    name: "The person is asked, and doesn’t decide",
    group: Group::Personal,
    rests: Rests::Structural,
    rule: "Detected when a service user is asked, and neither they nor a carer or advocate who acts for them decides on or agrees the plan that concerns them (or anything, if no plan does): both lists are complete, or each of them is stated not to.",
    source: "Balloch and Taylor 2001",
    strategies: &["A6.33", "A6.35"],
    arms: &[Arm {
        variant: "single",
        helps: "Make the plan with the person and let them, or somebody who acts for them, agree it; direct payments put the choice in their hands.",
    }],
    clear: "No service user is recorded as being asked and then left without a say in the decision.",
    nothing: "No service user is on the map.",
    look,
};

const ASKERS: &[ActorKind] = {
    use ActorKind::*;
    &[Agency, Team, Practitioner, ManagementUnit, Forum]
};

/// The ties by which somebody has a say.
const SAYS: [TieKind; 2] = [TieKind::Decides, TieKind::Agrees];

fn look(terrain: &Terrain, search: &mut Search) {
    let map = terrain.map();
    let asking = Absence::of(map, TieKind::Consults, ASKERS);
    for user in map.of_kind(ActorKind::ServiceUser) {
        let voices = voices(map, user);
        let asks = map.coming(TieKind::Consults, user).filter(|(_, from)| !voices.contains(from));
        let asks: Vec<_> = asks.map(|(tie, _)| tie).collect();
        let asked = State::looked_for(!asks.is_empty(), asking.towards(user));
        let plans = plans(map, user);
        // One place for each person, however many plans there are.
        let unheard: Vec<_> = plans.iter().map(|plan| (*plan, unheard(map, &voices, *plan))).collect();
        let missed: Vec<_> =
            unheard.iter().filter(|(_, state)| *state == State::Met).map(|(plan, _)| *plan).collect();
        let undecided = match unheard.iter().map(|(_, state)| *state).reduce(State::or) {
            Some(state) => state,
            None => silent(map, &voices),
        };
        let state = asked.and(undecided);
        let name = map.name(user);
        let found = || {
            let decided = missed.iter().flat_map(|plan| SAYS.map(|kind| map.coming(kind, *plan)));
            let ties = asks.iter().copied().chain(decided.flatten().map(|(tie, _)| tie));
            let evidence = Evidence::of([user]).with(missed.iter().copied()).and_ties(map, ties);
            let on = match missed.is_empty() {
                true => "anything".to_owned(),
                false => format!("“{}”", map.names(missed.iter().copied())),
            };
            let says = format!(
                "{name} is asked, but neither {name} nor anyone who acts for them decides on {on}: \
                 what matters to them may be heard and still not count."
            );
            (evidence, says)
        };
        search.place(state, "single", found, || {
            format!("Whether anybody asks {name} before decisions are made, and what say they have, isn’t recorded.")
        });
    }
}

/// Whether none of `voices` decides on `plan` or agrees it, alone or with a forum on which they sit.
fn unheard(map: &Partnership, voices: &Actors, plan: ActorAt) -> State {
    let mine: Vec<_> = voices.iter().copied().collect();
    let all = || SAYS.into_iter().flat_map(|kind| map.coming(kind, plan)).map(|(_, who)| who);
    let forums: Vec<_> = all().filter(|who| map.kind(*who) == ActorKind::Forum).collect();
    let sits = |forum: &ActorAt| {
        let seats = map.coming(TieKind::MemberOf, *forum).chain(map.coming(TieKind::Chairs, *forum));
        seats.into_iter().any(|(_, who)| voices.contains(&who))
    };
    let heard = all().any(|who| voices.contains(&who)) || forums.iter().any(sits);
    let closed = SAYS.iter().all(|kind| map.all_denied(*kind, &mine, &[plan]))
        && forums.iter().all(|forum| map.all_denied(TieKind::MemberOf, &mine, &[*forum]));
    missing(heard, closed)
}

/// Whether none of `voices` decides on or agrees anything.
fn silent(map: &Partnership, voices: &Actors) -> State {
    let says = |voice: &ActorAt| SAYS.iter().any(|kind| map.leading(*kind, *voice).next().is_some());
    let closed = SAYS.iter().all(|kind| map.all_complete(*kind, voices.iter().copied()));
    missing(voices.iter().any(says), closed)
}
