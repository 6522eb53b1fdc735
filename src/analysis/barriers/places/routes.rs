//! Routes by which people at different sites reach one another: meetings, calls, email, records.

use std::collections::{BTreeMap, HashMap};

use crate::analysis::belonging::{Actors, Belonging};
use crate::map::{ActorAt, ActorKind, Channel, ForumPurpose, Partnership, Rhythm, State, TieKind};

/// Every route of a map, worked out once.
pub struct Routes<'a> {
    map: &'a Partnership,
    belonging: &'a Belonging,
    /// For each actor, whom they reach, and whether that is known or only may be.
    informs: HashMap<ActorAt, BTreeMap<ActorAt, State>>,
    /// For each actor, the forums at which they sit, and whether those are known to meet.
    forums: HashMap<ActorAt, Vec<(ActorAt, State)>>,
    /// For each actor, the sites at which they are based.
    sites: HashMap<ActorAt, Vec<ActorAt>>,
}

impl<'a> Routes<'a> {
    /// Works out the routes. O(ties).
    pub fn of(map: &'a Partnership, belonging: &'a Belonging) -> Self {
        let mut informs: HashMap<ActorAt, BTreeMap<ActorAt, State>> = HashMap::new();
        for (tie, from, to) in map.ties(TieKind::Informs) {
            let state = by_channel(map.tie(tie).details.channel);
            for (one, other) in [(from, to), (to, from)] {
                let known = informs.entry(one).or_default().entry(other).or_insert(State::NotMet);
                *known = known.or(state);
            }
        }
        let mut forums: HashMap<ActorAt, Vec<(ActorAt, State)>> = HashMap::new();
        for (_, member, forum) in map.ties(TieKind::MemberOf).chain(map.ties(TieKind::Chairs)) {
            forums.entry(member).or_default().push((forum, meets(map, forum)));
        }
        let mut sites: HashMap<ActorAt, Vec<ActorAt>> = HashMap::new();
        for (_, actor, site) in map.ties(TieKind::LocatedAt) {
            sites.entry(actor).or_default().push(site);
        }
        Self { map, belonging, informs, forums, sites }
    }

    /// Everyone through whom a member works: an agency's people and teams, a team's staff, itself.
    pub fn people(&self, member: ActorAt) -> Actors {
        let mut all: Actors = match self.map.kind(member) {
            ActorKind::Agency => self.belonging.acting_for(member).clone(),
            ActorKind::Team => self.belonging.staff(member).clone(),
            _ => Actors::new(),
        };
        all.insert(member);
        all
    }

    /// Where a member is based: its own sites and those of its people; for a practitioner without
    /// a site, those of their teams.
    pub fn sites(&self, member: ActorAt, people: &Actors) -> Actors {
        let based = |one: ActorAt| self.sites.get(&one).into_iter().flatten().copied();
        let own: Actors = people.iter().flat_map(|one| based(*one)).collect();
        if !own.is_empty() || self.map.kind(member) != ActorKind::Practitioner {
            return own;
        }
        let teams = self.map.leading(TieKind::PartOf, member).map(|(_, team)| team);
        teams.filter(|team| self.map.kind(*team) == ActorKind::Team).flat_map(based).collect()
    }

    /// Those of `others` whom an actor reaches by meeting, phone, email or shared record, and
    /// whether that is known. O(the shorter of the two lists).
    pub fn reached<'b, T: Copy>(
        &'b self,
        actor: ActorAt,
        others: &'b HashMap<ActorAt, T>,
    ) -> Box<dyn Iterator<Item = (T, State)> + 'b> {
        let Some(reached) = self.informs.get(&actor) else { return Box::new(std::iter::empty()) };
        if reached.len() <= others.len() {
            Box::new(reached.iter().filter_map(|(one, state)| Some((*others.get(one)?, *state))))
        } else {
            Box::new(others.iter().filter_map(|(one, of)| Some((*of, *reached.get(one)?))))
        }
    }

    /// The forums at which an actor sits, and whether they are known to meet.
    pub fn forums(&self, actor: ActorAt) -> impl Iterator<Item = (ActorAt, State)> + '_ {
        self.forums.get(&actor).into_iter().flatten().copied()
    }
}

/// Whether information travels by a meeting or a virtual route (R28); where the channel is left out it may.
fn by_channel(channel: Option<Channel>) -> State {
    use Channel::*;
    match channel {
        Some(Phone | Email | SharedRecord | FaceToFace | Meeting) => State::Met,
        Some(Letter | Form | None) => State::NotMet,
        Option::None => State::NotRecorded,
    }
}

/// Whether a forum brings its members together: one without a set rhythm (R14) or a network may not.
pub fn meets(map: &Partnership, forum: ActorAt) -> State {
    let record = map.forum(forum);
    match (record.and_then(|one| one.rhythm), record.and_then(|one| one.purpose)) {
        (Some(Rhythm::None), _) | (None, Some(ForumPurpose::Network)) => State::NotRecorded,
        _ => State::Met,
    }
}
