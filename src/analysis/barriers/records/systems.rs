//! Information systems that are closed to one another.

use std::collections::{BTreeMap, HashMap};

use petgraph::unionfind::UnionFind;

use super::access::systems_of;
use crate::analysis::barriers::flows::is_on_sharing;
use crate::analysis::barriers::names::named;
use crate::analysis::barriers::party::{acting, is_professional, is_unplaced, party};
use crate::analysis::barriers::{Arm, BarrierRule, Group, Rests, Search, Terrain};
use crate::analysis::belonging::Actors;
use crate::analysis::finding::Evidence;
use crate::analysis::survey::Survey;
use crate::map::{ActorAt, ActorKind, State, TieAt, TieKind};

/// How many ties a finding shows.
const SHOWN: usize = 12;

/// D2.
pub(super) const CLOSED: BarrierRule = BarrierRule {
    id: "D2",
    name: "Systems are closed to one another",
    group: Group::Resource,
    rests: Rests::Structural,
    rule: "Detected when information passes between two agencies, each has an information system, and it is known that nobody uses a system of both and that neither system feeds the other: the lists of who uses what and what feeds what are complete for the two.",
    source: "Welsh Assembly Government 2003",
    strategies: &["A6.27"],
    arms: &[Arm {
        variant: "single",
        helps: "Open the systems to each other or use one in common; an information-sharing agreement or a duty to share helps to settle what may pass.",
    }],
    clear: "Wherever information passes between two agencies that have systems, they share one, somebody uses both, or one feeds the other.",
    nothing: "Fewer than two agencies, or no information system, are on the map.",
    look: closed,
};

fn closed(terrain: &Terrain, search: &mut Search) {
    let (survey, map) = (terrain.survey, terrain.map());
    if map.of_kind(ActorKind::InformationSystem).next().is_none()
        || map.of_kind(ActorKind::Agency).nth(1).is_none()
    {
        return;
    }
    let mut exchanges: BTreeMap<(ActorAt, ActorAt), Vec<TieAt>> = BTreeMap::new();
    let professional = |at| is_professional(map, at);
    for (tie, from, to) in
        map.ties(TieKind::Informs).filter(|(_, from, to)| professional(*from) && professional(*to))
    {
        if let Some(open) = [from, to].into_iter().find(|end| is_unplaced(survey, *end)) {
            search.open(format!("Which agency {} acts for isn’t recorded.", map.name(open)));
        }
        let (one, other) = (party(survey, from), party(survey, to));
        let (behind, other_behind) = (survey.belonging.behind(one), survey.belonging.behind(other));
        // A joint team and an agency behind it aren't two agencies.
        if !behind.is_empty() && !other_behind.is_empty() && behind.is_disjoint(other_behind) {
            exchanges.entry((one.min(other), one.max(other))).or_default().push(tie);
        }
    }
    if exchanges.is_empty() && map.all_complete(TieKind::Informs, []) {
        // Nobody tells anybody across agencies, so no system stands in the way.
        return search.clear();
    }
    if exchanges.is_empty() {
        return search.open("Which agencies tell each other things isn’t recorded.");
    }
    let grounds = Grounds::of(survey, exchanges.keys().flat_map(|(one, other)| [*one, *other]));
    for ((one, other), ties) in &exchanges {
        let (ours, theirs) = (&grounds.systems[one], &grounds.systems[other]);
        let has = |party| State::looked_for(!grounds.systems[party].is_empty(), grounds.uses_known[party]);
        let both = map.names([*one, *other]);
        search.place(
            has(one).and(has(other)).and(grounds.are_closed(survey, *one, *other)),
            "single",
            || {
                let agreement = survey.agreements.iter().find(|agreement| {
                    let signed = |party| !survey.belonging.behind(party).is_disjoint(&agreement.agencies);
                    is_on_sharing(map, agreement.centre) && signed(*one) && signed(*other)
                });
                let but = agreement.map_or(String::new(), |agreement| {
                    format!(" {} helps to settle what may pass, though it doesn’t join them.", map.name(agreement.centre))
                });
                let says = format!(
                    "Information passes between {both}, and their systems ({}; {}) are closed to one another: what one \
                     holds may have to be asked for and entered again.{but}",
                    named(map, ours.iter().copied()),
                    named(map, theirs.iter().copied())
                );
                let evidence = Evidence::of([*one, *other])
                    .with(ours.iter().chain(theirs).copied().take(SHOWN))
                    .with(agreement.map(|agreement| agreement.centre))
                    .and_ties(map, ties.iter().copied().take(SHOWN));
                (evidence, says)
            },
            || format!("Which systems {both} use, and whether these are open to one another, isn’t wholly recorded."),
        );
    }
}

/// What each party uses, and which systems feed one another.
struct Grounds {
    systems: HashMap<ActorAt, Actors>,
    /// Whether all that a party uses is entered.
    uses_known: HashMap<ActorAt, bool>,
    /// By system, a number that those have in common that feed one another.
    fed: HashMap<ActorAt, usize>,
}

impl Grounds {
    fn of(survey: &Survey, parties: impl Iterator<Item = ActorAt>) -> Self {
        let map = survey.map;
        let all: Vec<_> = map.of_kind(ActorKind::InformationSystem).collect();
        let place: HashMap<_, _> = all.iter().enumerate().map(|(place, at)| (*at, place)).collect();
        let mut fed = UnionFind::new(all.len());
        for (_, from, to) in map.ties(TieKind::Feeds) {
            if let (Some(from), Some(to)) = (place.get(&from), place.get(&to)) {
                fed.union(*from, *to);
            }
        }
        let fed = all.iter().copied().zip(fed.into_labeling()).collect();
        let parties: Actors = parties.collect();
        let systems = parties.iter().map(|party| (*party, systems_of(survey, *party))).collect();
        let known = |party: &ActorAt| map.all_complete(TieKind::Uses, acting(survey, *party));
        let uses_known = parties.iter().map(|party| (*party, known(party))).collect();
        Self { systems, uses_known, fed }
    }

    /// Whether the systems of two parties are closed to one another: nobody uses one of each, and
    /// none feeds the other, through however many others.
    fn are_closed(&self, survey: &Survey, one: ActorAt, other: ActorAt) -> State {
        let map = survey.map;
        let (ours, theirs) = (&self.systems[&one], &self.systems[&other]);
        let users = ours.iter().flat_map(|system| map.coming(TieKind::Uses, *system)).map(|(_, user)| user);
        let users: Actors = users.collect();
        let uses_theirs =
            |user: &ActorAt| map.leading(TieKind::Uses, *user).any(|(_, system)| theirs.contains(&system));
        let fed_with =
            |systems: &Actors| -> Vec<usize> { systems.iter().map(|system| self.fed[system]).collect() };
        let theirs_fed = fed_with(theirs);
        if users.iter().any(uses_theirs) || fed_with(ours).iter().any(|fed| theirs_fed.contains(fed)) {
            return State::NotMet;
        }
        let all = || ours.union(theirs).copied();
        let uses =
            (self.uses_known[&one] && self.uses_known[&other]) || map.all_complete(TieKind::Uses, all());
        State::seen(uses && self.no_feeds(survey, ours, theirs))
    }

    fn no_feeds(&self, survey: &Survey, ours: &Actors, theirs: &Actors) -> bool {
        let map = survey.map;
        let complete = |systems: &Actors| map.all_complete(TieKind::Feeds, systems.iter().copied());
        let stated = || {
            let (ours, theirs): (Vec<_>, Vec<_>) =
                (ours.iter().copied().collect(), theirs.iter().copied().collect());
            map.all_denied(TieKind::Feeds, &ours, &theirs) && map.all_denied(TieKind::Feeds, &theirs, &ours)
        };
        complete(ours) || complete(theirs) || stated()
    }
}
