//! Absence: whether ties that aren't on the map are known not to be there.
//!
//! A complete list says so; so does a tie stated absent for everyone from whom it could come
//! (R14). Asked for many actors at once without looking at every pair.

use crate::analysis::belonging::Actors;
use crate::map::{ActorAt, ActorKind, Partnership, State, TieKind};

/// Agencies, teams, practitioners and heads: those who act for a service.
pub const DOERS: &[ActorKind] = {
    use ActorKind::*;
    &[Agency, Team, Practitioner, ManagementUnit]
};

/// What is known of ties of one kind between actors and those of some kinds.
pub struct Absence<'a> {
    map: &'a Partnership,
    kind: TieKind,
    among: &'static [ActorKind],
    count: usize,
    unlisted: Vec<ActorAt>,
}

impl<'a> Absence<'a> {
    /// What is known of ties of `kind` with actors of the kinds `among`.
    pub fn of(map: &'a Partnership, kind: TieKind, among: &'static [ActorKind]) -> Self {
        let candidates: Vec<_> = map.all().filter(|one| among.contains(&map.kind(*one))).collect();
        let count = candidates.len();
        let unlisted = candidates.into_iter().filter(|one| !map.is_complete(kind, *one)).collect();
        Self { map, kind, among, count, unlisted }
    }

    /// Whether no tie leads to `to` but those recorded.
    pub fn towards(&self, to: ActorAt) -> bool {
        let recorded = || self.map.coming(self.kind, to).map(|(_, one)| one).collect();
        self.known(to, recorded, |one| self.map.is_stated_absent(self.kind, one, to))
    }

    /// Whether no tie leads away from `from` but those recorded.
    pub fn from(&self, from: ActorAt) -> bool {
        let recorded = || self.map.leading(self.kind, from).map(|(_, one)| one).collect();
        self.known(from, recorded, |one| self.map.is_stated_absent(self.kind, from, one))
    }

    /// Where everyone on the map is recorded already, or nobody is there, nothing is known of others.
    fn known(
        &self,
        actor: ActorAt,
        recorded: impl FnOnce() -> Actors,
        stated: impl Fn(ActorAt) -> bool,
    ) -> bool {
        if self.map.is_complete(self.kind, actor) {
            return true;
        }
        let mut settled = recorded();
        settled.insert(actor);
        let aside = settled.iter().filter(|one| self.among.contains(&self.map.kind(**one))).count();
        self.count > aside && self.unlisted.iter().all(|one| settled.contains(one) || stated(*one))
    }
}

/// Whether something is missing: no if it is `there`; yes if not, and the list that was looked
/// through is `closed`.
pub fn missing(there: bool, closed: bool) -> State {
    match (there, closed) {
        (true, _) => State::NotMet,
        (false, true) => State::Met,
        (false, false) => State::NotRecorded,
    }
}
