//! Whom information is about: a person, or an assessment or plan that concerns one.

use std::collections::HashMap;

use crate::map::{ActorAt, ActorKind, Extent, Partnership, State, TieAt, TieKind};

/// `informs` ties in effect by what they are about.
#[derive(Debug, Default)]
pub(super) struct Subjects {
    by_about: HashMap<ActorAt, Vec<TieAt>>,
    unknown: Vec<TieAt>,
}

impl Subjects {
    /// Those ties that `keep` asks for. O(ties).
    pub fn of(map: &Partnership, keep: impl Fn(TieAt, ActorAt, ActorAt) -> bool) -> Self {
        let mut subjects = Self::default();
        for (tie, from, to) in map.ties(TieKind::Informs) {
            if !keep(tie, from, to) {
                continue;
            }
            match map.about(tie) {
                Some(about) => {
                    subjects.by_about.entry(about).or_default().push(tie);
                    if !is_settled(map, about) {
                        subjects.unknown.push(tie);
                    }
                }
                None => subjects.unknown.push(tie),
            }
        }
        subjects
    }

    /// The ties about a person, or about something that concerns the person.
    pub fn about<'a>(&'a self, map: &'a Partnership, person: ActorAt) -> impl Iterator<Item = TieAt> + 'a {
        self.keys_of(map, person).flat_map(|key| self.told_of(key))
    }

    /// What ties are about, of all that concerns a person: the person first.
    pub fn keys_of<'a>(
        &'a self,
        map: &'a Partnership,
        person: ActorAt,
    ) -> impl Iterator<Item = ActorAt> + 'a {
        let concerning = map.coming(TieKind::Concerns, person).map(|(_, thing)| thing);
        [person].into_iter().chain(concerning).filter(|key| self.by_about.contains_key(key))
    }

    /// The ties that name `key` as what they are about.
    pub fn told_of(&self, key: ActorAt) -> impl Iterator<Item = TieAt> + '_ {
        self.by_about.get(&key).into_iter().flatten().copied()
    }

    /// Whether every tie says whom it is about.
    pub fn all_known(&self) -> bool {
        self.unknown.is_empty()
    }

    /// What the ties are about, in the order of actors.
    pub fn keys(&self) -> Vec<ActorAt> {
        let mut keys: Vec<_> = self.by_about.keys().copied().collect();
        keys.sort_unstable();
        keys
    }
}

/// Whether it is recorded whom information about `about` is about.
fn is_settled(map: &Partnership, about: ActorAt) -> bool {
    !may_concern(map.kind(about))
        || map.leading(TieKind::Concerns, about).next().is_some()
        || map.is_complete(TieKind::Concerns, about)
}

fn may_concern(kind: ActorKind) -> bool {
    use ActorKind::*;
    matches!(kind, Assessment | Plan | Forum | Agreement | Fund)
}

/// The people that information about `about` is about.
pub(super) fn people(map: &Partnership, about: ActorAt) -> impl Iterator<Item = ActorAt> + '_ {
    use ActorKind::*;
    let itself = matches!(map.kind(about), ServiceUser | Carer | Person).then_some(about);
    itself.into_iter().chain(map.leading(TieKind::Concerns, about).map(|(_, person)| person))
}

/// Whether what a tie tells is about somebody else than the two whom it joins. Of a group or a
/// population nothing personal is told.
pub(super) fn is_personal(map: &Partnership, tie: TieAt) -> State {
    let (from, to) = map.ends(tie);
    let Some(about) = map.about(tie) else {
        return State::NotRecorded;
    };
    let told = people(map, about).any(|one| one != from && one != to && is_individual(map, one));
    State::looked_for(told, is_settled(map, about))
}

/// Whether an actor stands for people who can be told apart.
pub(super) fn is_individual(map: &Partnership, person: ActorAt) -> bool {
    let extent = map.service_user(person).and_then(|record| record.extent);
    !matches!(extent, Some(Extent::Group | Extent::Population))
}

/// Whether it is known that nobody at all tells anybody anything, though there are two who could (R28).
pub(super) fn is_known_silent(map: &Partnership) -> bool {
    use ActorKind::*;
    let could_tell = |at: &ActorAt| {
        matches!(map.kind(*at), Agency | Team | Practitioner | ManagementUnit | ServiceUser | Carer)
    };
    map.all_complete(TieKind::Informs, [])
        && map.all().filter(could_tell).nth(1).is_some()
        && map.ties(TieKind::Informs).next().is_none()
}
