//! What may be: whom it could still reach by ways that the map doesn't record and doesn't deny.
//!
//! A tie that isn't there says nothing. So whoever isn't reached is known not to be only where every
//! way that could lead there is stated absent, held back, or missing from a list that is complete.

use std::collections::{BTreeSet, HashSet};

use super::kinds::{takes_up, tells};
use super::matter::{Carries, Matter};
use super::network::Network;
use super::route::{KINDS, Stop};
use crate::map::{Access, ActorAt, ActorKind, Partnership, TieAt, TieKind};

/// A part of the map that is thought away.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// One tie.
    Tie(TieAt),
    /// One actor, with all its ties.
    Actor(ActorAt),
}

/// The ways of one kind and direction that the map leaves open.
#[derive(Clone, Debug)]
struct Open {
    kind: TieKind,
    forward: bool,
    starts: &'static [ActorKind],
    leads: &'static [ActorKind],
    /// Those to whom such a way could lead.
    ends: Vec<ActorAt>,
}

/// A kind of tie, whether along its direction, and from whom to whom it would carry information.
type Denial = (TieKind, bool, ActorAt, ActorAt);

/// What a map leaves open for one matter.
#[derive(Debug)]
pub struct Possible<'a> {
    map: &'a Partnership,
    network: &'a Network,
    open: Vec<Open>,
    denied: HashSet<Denial>,
    /// Forums and papers that are known not to take the matter up.
    closed: HashSet<ActorAt>,
    /// Ways that are recorded and carry the matter only if the place concerns somebody more.
    doubtful: Vec<(TieAt, ActorAt, ActorAt)>,
}

impl<'a> Possible<'a> {
    /// What `map` leaves open. O(actors + ties).
    pub fn new(map: &'a Partnership, matter: &Matter, network: &'a Network) -> Self {
        let mut open = Vec::new();
        for &(kind, both_ways) in KINDS {
            let ends_of = |kinds: &[ActorKind]| {
                map.all().filter(|at| kinds.contains(&map.kind(*at)) && !map.is_complete(kind, *at)).collect()
            };
            for &(starts, leads) in kind.ends() {
                open.push(Open { kind, forward: true, starts, leads, ends: ends_of(leads) });
                if both_ways {
                    open.push(Open {
                        kind,
                        forward: false,
                        starts: leads,
                        leads: starts,
                        ends: ends_of(starts),
                    });
                }
            }
        }
        let closed: HashSet<_> = map.all().filter(|at| is_closed(map, matter, *at)).collect();
        let doubtful = network.stopped.iter().filter(|one| {
            let ends = [one.from, one.to];
            one.why == Stop::ConcernsAnother && !ends.iter().any(|at| closed.contains(at))
        });
        let doubtful = doubtful.map(|one| (one.tie, one.from, one.to)).collect();
        Self { map, network, open, denied: denied(map, matter, network), closed, doubtful }
    }

    /// Whom it may reach from `starts`, `without` a part of the map. O(actors + ties).
    pub fn reach(&self, starts: &BTreeSet<ActorAt>, without: Option<Part>) -> Vec<bool> {
        let mut reached = vec![false; self.network.size()];
        let gone = |at: ActorAt| without == Some(Part::Actor(at));
        let mut next: Vec<ActorAt> = starts.iter().copied().filter(|at| !gone(*at)).collect();
        for at in &next {
            reached[at.index()] = true;
        }
        let mut doubtful = vec![Vec::new(); self.network.size()];
        for (_, from, to) in self.doubtful.iter().filter(|one| without != Some(Part::Tie(one.0))) {
            doubtful[from.index()].push(*to);
        }
        let mut open = self.open.clone();
        while let Some(here) = next.pop() {
            let links = self.network.from(here).iter().map(|place| &self.network.links[*place]);
            let recorded = links.filter(|link| without != Some(Part::Tie(link.tie))).map(|link| link.to);
            let mut found: Vec<_> = recorded.chain(doubtful[here.index()].iter().copied()).collect();
            for ways in open.iter_mut().filter(|ways| self.leads_from(ways, here)) {
                // Each actor leaves a list once; who stays is denied, and a denial is read once a pair.
                ways.ends.retain(|end| {
                    let stays = *end == here || self.denied.contains(&(ways.kind, ways.forward, here, *end));
                    if !stays {
                        found.push(*end);
                    }
                    stays && !reached[end.index()]
                });
            }
            for at in found {
                if !gone(at) && !std::mem::replace(&mut reached[at.index()], true) {
                    next.push(at);
                }
            }
        }
        reached
    }

    /// Whether one of those `reached` may tell `actor`, by a way that is recorded or left open.
    pub fn may_hear(&self, actor: ActorAt, reached: &[bool]) -> bool {
        let links = self.network.to(actor).iter().map(|place| self.network.links[*place].from);
        let doubtful = self.doubtful.iter().filter(|one| one.2 == actor).map(|one| one.1);
        if links.chain(doubtful).any(|from| reached[from.index()]) {
            return true;
        }
        let open_at = |ways: &&Open| {
            ways.leads.contains(&self.map.kind(actor)) && !self.map.is_complete(ways.kind, actor)
        };
        self.open.iter().filter(open_at).any(|ways| {
            self.map.all().any(|from| {
                from != actor
                    && reached[from.index()]
                    && self.leads_from(ways, from)
                    && !self.denied.contains(&(ways.kind, ways.forward, from, actor))
            })
        })
    }

    fn leads_from(&self, ways: &Open, from: ActorAt) -> bool {
        ways.starts.contains(&self.map.kind(from))
            && !self.closed.contains(&from)
            && !self.map.is_complete(ways.kind, from)
    }
}

/// The ways that are stated absent, held back, or not open to a user of a record; from whom to whom
/// information would run. What is said of another matter denies nothing of this one.
fn denied(map: &Partnership, matter: &Matter, network: &Network) -> HashSet<Denial> {
    let mut denied = HashSet::new();
    for tie in map.all_ties().filter(|tie| map.is_read(*tie) && matter.is_denied_by(*tie)) {
        let weight = map.tie(tie);
        let (from, to) = map.ends(tie);
        let absent = !weight.is_present();
        let access = (weight.kind == TieKind::Uses).then_some(weight.details.access).flatten();
        if absent || access == Some(Access::Read) {
            denied.insert((weight.kind, true, from, to));
        }
        if absent || access == Some(Access::Write) {
            denied.insert((weight.kind, false, to, from));
        }
        if absent && weight.is_mutual() {
            denied.insert((weight.kind, true, to, from));
        }
    }
    let barriers = network.stopped.iter().filter(|one| one.why.is_barrier() && matter.is_denied_by(one.tie));
    denied.extend(barriers.map(|one| {
        let weight = map.tie(one.tie);
        (weight.kind, tells(weight.kind) || map.ends(one.tie).0 == one.from, one.from, one.to)
    }));
    denied
}

fn is_closed(map: &Partnership, matter: &Matter, at: ActorAt) -> bool {
    if !takes_up(map.kind(at)) {
        return false;
    }
    match matter.taken_up_by(at) {
        Carries::No(Stop::ConcernsAnother) => map.is_complete(TieKind::Concerns, at),
        Carries::No(_) => true,
        _ => false,
    }
}
