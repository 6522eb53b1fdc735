//! D12, its second arm: responsibility at one agency, line management at another.
//!
//! Lawful, under a section 75 agreement or a secondment for instance; stated as split, never as fault.

use super::line::Heights;
use crate::analysis::barriers::{Search, Terrain};
use crate::analysis::belonging::Actors;
use crate::analysis::finding::Evidence;
use crate::map::{ActorAt, ActorKind, State, TieAt, TieKind};

/// Looks for splits between who is responsible, or answered to, and who manages.
pub fn look(terrain: &Terrain, search: &mut Search) {
    let heights = Heights::of(terrain.survey);
    responsible(terrain, &heights, search);
    answered(terrain, &heights, search);
    doubly_managed(terrain, &heights, search);
}

/// Teams with two lines of management, each from agencies of its own, of which it isn't recorded who
/// answers for the work: there may be a split, and the map can't tell. Two managers under one head are
/// one line (R28).
fn doubly_managed(terrain: &Terrain, heights: &Heights, search: &mut Search) {
    let map = terrain.map();
    for team in map.of_kind(ActorKind::Team) {
        let behind = |manager: ActorAt| -> Actors {
            heights.agencies(manager).union(terrain.survey.belonging.behind(manager)).copied().collect()
        };
        let lines = map.coming(TieKind::Manages, team).map(|(_, who)| (who, behind(who)));
        let lines: Vec<_> = lines.filter(|(_, agencies)| !agencies.is_empty()).collect();
        let Some((_, first)) = lines.first() else { continue };
        let over_all =
            lines.iter().fold(first.clone(), |all, (_, own)| all.intersection(own).copied().collect());
        let settled = || {
            let work = [TieKind::Supports, TieKind::CarriesOut, TieKind::Leads];
            let mut work = work.into_iter().flat_map(|kind| map.leading(kind, team));
            map.leading(TieKind::AccountableTo, team).next().is_some()
                || map.is_complete(TieKind::AccountableTo, team)
                || work.any(|(_, what)| map.coming(TieKind::ResponsibleFor, what).next().is_some())
        };
        if over_all.is_empty() && !settled() {
            let managers = map.names(lines.iter().map(|(who, _)| *who));
            let name = map.name(team);
            search.open(format!(
                "{managers} each manage {name}; which agency answers for what there isn’t recorded."
            ));
        }
    }
}

/// The agencies responsible for a person, plan or task, against those who manage whoever does the work.
fn responsible(terrain: &Terrain, heights: &Heights, search: &mut Search) {
    let map = terrain.map();
    let mut duties: Vec<_> = map.ties(TieKind::ResponsibleFor).map(|(_, _, what)| what).collect();
    duties.sort_unstable();
    duties.dedup();
    for duty in duties {
        let (bound, responsible): (Vec<_>, Actors) = map.coming(TieKind::ResponsibleFor, duty).unzip();
        let work = [TieKind::Supports, TieKind::CarriesOut, TieKind::Leads];
        let work = work.into_iter().flat_map(|kind| map.coming(kind, duty));
        let work: Vec<_> = work.filter(|(_, who)| is_worker(terrain, *who)).collect();
        if work.is_empty() {
            continue;
        }
        let judged: Vec<_> = work
            .iter()
            .map(|(tie, worker)| (*tie, *worker, Management::of(terrain, heights, *worker)))
            .map(|(tie, worker, management)| (tie, worker, management.state(&responsible), management))
            .collect();
        let state = judged.iter().fold(State::NotMet, |so_far, (_, _, state, _)| so_far.or(*state));
        let what = map.name(duty);
        let found = || {
            let outside: Vec<_> = judged.iter().filter(|(_, _, state, _)| *state == State::Met).collect();
            let ties = outside.iter().flat_map(|(tie, _, _, management)| management.ties.iter().chain([tie]));
            let managing: Actors =
                outside.iter().flat_map(|(.., management)| &management.agencies).copied().collect();
            let says = format!(
                "Responsibility for {what} lies with {}, while line management of {} is with {}. Such a split may be \
                 meant and is lawful; unless it is written down, it may be unclear who answers for what.",
                map.names(responsible.iter().copied()),
                map.names(outside.iter().map(|(_, worker, ..)| *worker)),
                map.names(managing.iter().copied()),
            );
            let evidence = Evidence::of([duty]).with(managing.iter().copied());
            (evidence.and_ties(map, ties.copied().chain(bound.iter().copied())), says)
        };
        search.place(state, "split", found, || {
            format!("Who manages those who do the work for {what} isn’t recorded.")
        });
    }
}

/// The agencies that practitioners and teams answer to, against those that manage them.
fn answered(terrain: &Terrain, heights: &Heights, search: &mut Search) {
    let map = terrain.map();
    for worker in map.all().filter(|one| is_worker(terrain, *one)) {
        let (bound, above): (Vec<_>, Vec<_>) = map.leading(TieKind::AccountableTo, worker).unzip();
        let answered: Actors =
            above.iter().flat_map(|one| terrain.survey.belonging.behind(*one)).copied().collect();
        if answered.is_empty() {
            continue;
        }
        let management = Management::of(terrain, heights, worker);
        if management.agencies.is_empty() {
            continue;
        }
        if !management.agencies.is_disjoint(&answered) {
            search.clear();
            continue;
        }
        let name = map.name(worker);
        let says = format!(
            "{name} answers to {}, while line management is with {}. Such a split may be meant and is lawful; \
             unless it is written down, it may be unclear who answers for what.",
            map.names(answered.iter().copied()),
            map.names(management.agencies.iter().copied()),
        );
        let evidence = Evidence::of([worker]).with(answered).with(management.agencies);
        search.found("split", evidence.and_ties(map, bound.into_iter().chain(management.ties)), says);
    }
}

fn is_worker(terrain: &Terrain, actor: ActorAt) -> bool {
    matches!(terrain.map().kind(actor), ActorKind::Practitioner | ActorKind::Team)
}

/// The agencies with which line management of a worker is recorded, and the ties that say so.
struct Management {
    agencies: Actors,
    ties: Vec<TieAt>,
    closed: bool,
}

impl Management {
    /// Of a practitioner the line over the team counts too (R3).
    fn of(terrain: &Terrain, heights: &Heights, worker: ActorAt) -> Self {
        let map = terrain.map();
        let teams = map.leading(TieKind::PartOf, worker).map(|(_, whole)| whole);
        let teams = teams.filter(|whole| map.kind(*whole) == ActorKind::Team);
        let managed: Vec<_> = teams.chain([worker]).collect();
        let ties = managed.iter().flat_map(|one| map.coming(TieKind::Manages, *one)).map(|(tie, _)| tie);
        Self {
            agencies: managed.iter().flat_map(|one| heights.agencies(*one)).copied().collect(),
            ties: ties.collect(),
            closed: managed.iter().all(|one| heights.is_closed(*one)),
        }
    }

    /// Whether management is recorded, and with none of those responsible.
    fn state(&self, responsible: &Actors) -> State {
        match self.agencies.is_empty() {
            true if self.closed => State::NotMet,
            true => State::NotRecorded,
            false => State::known(self.agencies.is_disjoint(responsible)),
        }
    }
}
