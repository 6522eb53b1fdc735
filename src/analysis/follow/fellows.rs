//! Fellows: who knows within the agency or team of somebody who isn't told.

use std::collections::{BTreeMap, BTreeSet};

use super::findings::Nearby;
use super::kinds::is_body;
use super::search::Arrivals;
use crate::analysis::belonging::Belonging;
use crate::map::{ActorAt, ActorKind, Partnership};

/// How many a reason names.
pub const MOST: usize = 6;

/// Who knows within each agency and team.
pub struct Fellows<'a> {
    belonging: &'a Belonging,
    known: BTreeMap<ActorAt, Vec<ActorAt>>,
    /// The teams of each practitioner.
    teams: BTreeMap<ActorAt, Vec<ActorAt>>,
}

impl<'a> Fellows<'a> {
    pub fn new(map: &Partnership, belonging: &'a Belonging, arrivals: &Arrivals) -> Self {
        let mut known: BTreeMap<_, _> = map
            .of_kind(ActorKind::Agency)
            .map(|agency| {
                let all = belonging.acting_for(agency).iter().copied();
                (agency, all.filter(|at| arrivals.know(*at)).take(MOST).collect())
            })
            .collect();
        let mut teams: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for team in map.of_kind(ActorKind::Team) {
            let all = [team].into_iter().chain(belonging.staff(team).iter().copied());
            known.insert(team, all.filter(|at| arrivals.know(*at)).take(MOST).collect());
            teams.entry(team).or_default().push(team);
            for one in belonging.staff(team).iter() {
                teams.entry(*one).or_default().push(team);
            }
        }
        Self { belonging, known, teams }
    }

    /// Whether it is known next to somebody who isn't told, and with whom.
    pub fn nearby(&self, map: &Partnership, at: ActorAt) -> Option<Nearby> {
        let of_own = self.known.get(&at).is_some_and(|known| !known.is_empty());
        if is_body(map.kind(at)) && of_own {
            return Some(Nearby::People);
        }
        let nobody = self.of_agency(at).is_empty() && self.of_team(at).is_empty();
        (!nobody).then_some(Nearby::Body)
    }

    /// Those who know and act for an agency behind somebody.
    pub fn of_agency(&self, at: ActorAt) -> Vec<ActorAt> {
        self.within(self.belonging.behind(at).iter())
    }

    /// Those who know of a team to which somebody belongs.
    pub fn of_team(&self, at: ActorAt) -> Vec<ActorAt> {
        self.within(self.teams.get(&at).into_iter().flatten())
    }

    fn within<'b>(&self, bodies: impl Iterator<Item = &'b ActorAt>) -> Vec<ActorAt> {
        let all: BTreeSet<_> = bodies.filter_map(|body| self.known.get(body)).flatten().copied().collect();
        all.into_iter().take(MOST).collect()
    }
}
