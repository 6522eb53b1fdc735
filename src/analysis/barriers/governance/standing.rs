//! D22, as stated: one of low standing decides on nothing where one of high standing does.
//!
//! Standing is read only where somebody stated it (Barrett and Keeping 2005), never from a profession,
//! and a gap is asked about only where both its sides are stated.

use std::collections::BTreeMap;

use crate::analysis::barriers::absence::DOERS;
use crate::analysis::barriers::names::named;
use crate::analysis::barriers::{Search, Terrain};
use crate::analysis::belonging::Actors;
use crate::analysis::finding::Evidence;
use crate::map::{ActorAt, ActorKind, DecisionRule, Partnership, Standing, State, TieAt, TieKind};

/// The word of the contract for this arm.
pub(super) const VARIANT: &str = "standing";

/// Looks in every forum, then at every plan that no forum where the gap was asked about decides on.
pub(super) fn look(terrain: &Terrain, search: &mut Search) {
    let map = terrain.map();
    let mut decided_in: BTreeMap<ActorAt, Vec<Actors>> = BTreeMap::new();
    for bond in &terrain.survey.forums {
        let forum = bond.centre;
        let seated = terrain.survey.sitting_on(forum);
        let Some(gap) = Gap::of(terrain, forum, seated) else { continue };
        for plan in &gap.decided {
            decided_in.entry(*plan).or_default().push(gap.low.clone());
        }
        gap.note(search);
    }
    for plan in map.of_kind(ActorKind::Plan) {
        let mut taking_part = taking_part(map, plan);
        for asked in decided_in.get(&plan).into_iter().flatten() {
            taking_part.retain(|one| !asked.contains(one));
        }
        if let Some(gap) = Gap::of(terrain, plan, taking_part) {
            gap.note(search);
        }
    }
}

/// Those who agreed a plan, decide on it, lead it, carry it out or are responsible for it.
fn taking_part(map: &Partnership, plan: ActorAt) -> Actors {
    use TieKind::{Agrees, CarriesOut, Decides, Leads, ResponsibleFor};
    [Agrees, Decides, Leads, CarriesOut, ResponsibleFor]
        .into_iter()
        .flat_map(|kind| map.coming(kind, plan))
        .map(|(_, one)| one)
        .collect()
}

/// A forum or plan where some take part who are stated to be of low standing, and some of high.
struct Gap<'a> {
    terrain: &'a Terrain<'a>,
    place: ActorAt,
    members: Actors,
    low: Actors,
    /// Those of high standing who decide here.
    deciding: Actors,
    /// What they decide on.
    decided: Actors,
    ties: Vec<TieAt>,
    /// Whether those of high standing decide here at all.
    high: State,
}

impl<'a> Gap<'a> {
    /// Nothing, if not both sides of a gap are stated here.
    fn of(terrain: &'a Terrain<'a>, place: ActorAt, mut members: Actors) -> Option<Self> {
        let map = terrain.map();
        members.retain(|one| DOERS.contains(&map.kind(*one)));
        let of = |standing| -> Actors {
            let fits = |one: &&ActorAt| map.actor(**one).standing() == Some(standing);
            members.iter().filter(fits).copied().collect()
        };
        let (low, high) = (of(Standing::Low), of(Standing::High));
        if low.is_empty() || high.is_empty() {
            return None;
        }
        let mut gap = Self {
            terrain,
            place,
            members,
            low,
            deciding: Actors::new(),
            decided: Actors::new(),
            ties: Vec::new(),
            high: State::NotRecorded,
        };
        for one in &high {
            for (tie, what) in gap.decisions(*one) {
                gap.deciding.insert(*one);
                gap.decided.insert(what);
                gap.ties.push(tie);
            }
        }
        // In a forum they may decide on some plan, of which only a list of all that they decide says no.
        let things = (map.kind(place) == ActorKind::Plan).then_some(place);
        let none = || high.iter().all(|one| gap.voices(*one).all(|voice| gap.is_silent(voice, things)));
        gap.high = State::looked_for(!gap.deciding.is_empty(), gap.deciding.is_empty() && none());
        Some(gap)
    }

    fn map(&self) -> &'a Partnership {
        self.terrain.map()
    }

    /// Somebody and those of their own who take part here: an agency decides through its people.
    fn voices(&self, one: ActorAt) -> impl Iterator<Item = ActorAt> {
        let belonging = &self.terrain.survey.belonging;
        let own = match self.map().kind(one) {
            ActorKind::Agency => Some(belonging.acting_for(one)),
            ActorKind::Team => Some(belonging.staff(one)),
            _ => None,
        };
        let own =
            own.into_iter().flatten().filter(move |voice| **voice != one && self.members.contains(voice));
        std::iter::once(one).chain(own.copied())
    }

    /// What somebody decides on here: a plan itself; in a forum also plans and agreements.
    fn decisions(&self, one: ActorAt) -> Vec<(TieAt, ActorAt)> {
        let map = self.map();
        let forum = map.kind(self.place) == ActorKind::Forum;
        let here = |what| {
            what == self.place || forum && matches!(map.kind(what), ActorKind::Plan | ActorKind::Agreement)
        };
        let own = self.voices(one).flat_map(|voice| map.leading(TieKind::Decides, voice));
        own.filter(|(_, what)| here(*what)).collect()
    }

    /// Whether it is known that somebody decides on none of these things.
    fn is_silent(&self, one: ActorAt, things: impl IntoIterator<Item = ActorAt>) -> bool {
        let map = self.map();
        let mut things = things.into_iter().peekable();
        map.is_complete(TieKind::Decides, one)
            || things.peek().is_some() && things.all(|what| map.is_denied(TieKind::Decides, one, what))
    }

    /// Whether one of low standing is known to decide on nothing that those of high standing decide on.
    fn is_unheard(&self, low: ActorAt) -> State {
        if !self.decisions(low).is_empty() {
            return State::NotMet;
        }
        let things = || self.decided.iter().copied().chain([self.place]);
        State::seen(self.voices(low).all(|voice| self.is_silent(voice, things())))
    }

    /// Whether the forum decides as a whole, so that everyone who sits on it has a say.
    fn decides_jointly(&self) -> bool {
        use DecisionRule::{Consensus, Vote};
        let rule = self.map().forum(self.place).and_then(|record| record.decision_rule);
        matches!(rule, Some(Consensus | Vote))
            || self.map().leading(TieKind::Decides, self.place).next().is_some()
    }

    /// Notes down what the map says of the gap.
    fn note(self, search: &mut Search) {
        let map = self.map();
        let state_of: Vec<_> = self.low.iter().map(|one| (*one, self.is_unheard(*one))).collect();
        let any = state_of.iter().fold(State::NotMet, |any, (_, state)| any.or(*state));
        let state = self.high.and(any).and(State::known(!self.decides_jointly()));
        let unheard = state_of.iter().filter(|(_, state)| *state == State::Met).map(|(one, _)| *one);
        let unheard: Actors = unheard.collect();
        let place = map.name(self.place);
        search.place(
            state,
            VARIANT,
            || {
                let says = format!(
                    "On {place}, decisions lie with {}, stated to be of high standing, and none with {}, stated to be \
                     of low standing: what those know who have no say may count for less.",
                    named(map, self.deciding.iter().copied()),
                    named(map, unheard.iter().copied()),
                );
                let evidence = Evidence::of([self.place]).and_ties(map, self.ties.iter().copied());
                (evidence.with(self.deciding.iter().chain(&unheard).copied()), says)
            },
            || format!("Whether {} may decide on {place} isn’t recorded.", named(map, self.low.iter().copied())),
        );
    }
}
