//! Management: whether one line of management covers everyone (R5, R6, R20 to R22, R28).

use std::collections::{BTreeMap, VecDeque};

use super::Reading;
use crate::analysis::belonging::{Actors, parents};
use crate::analysis::finding::Evidence;
use crate::analysis::report::{Degree, ScopeKind};
use crate::analysis::scope::Scope;
use crate::analysis::survey::{Bond, Survey};
use crate::map::{ActorAt, ActorKind, Partnership, TieAt, TieKind};

/// How far the management of `scope` is one.
pub(super) fn read(survey: &Survey, scope: &Scope) -> Reading {
    match (scope.kind, scope.of) {
        (ScopeKind::Team, Some(team)) => of_team(survey, scope, team),
        _ => of_agencies(survey, scope),
    }
}

/// In a scope of agencies each is a unit of its own, head included, unless a `manages` path
/// puts it under another's or a common manager (R5).
fn of_agencies(survey: &Survey, scope: &Scope) -> Reading {
    let map = survey.map;
    let agencies = &scope.agencies;
    if agencies.len() < 2 {
        return Reading::silent(
            "There is only one agency here, so there are no lines of management to compare.",
        );
    }
    let lines: Vec<_> = agencies.iter().map(|agency| Line::over(map, *agency)).collect();
    if let Some((head, ties)) = common_head(map, &lines) {
        return one(survey, head, ties, &map.names(agencies.iter().copied()));
    }
    // A tie among the members is one that touches a member, its teams, practitioners or head (R28).
    let acting = agencies.iter().flat_map(|agency| survey.belonging.acting_for(*agency));
    let touched = acting.chain(&scope.doers).copied().collect();
    let ties = map.ties_around(TieKind::Manages, &touched);
    if ties.is_empty() && !map.all_complete(TieKind::Manages, agencies.iter().copied()) {
        return Reading::silent("Who manages whom isn’t recorded here.");
    }
    apart(
        survey,
        scope,
        Evidence::of(agencies.iter().copied()).and_ties(map, ties),
        &map.names(agencies.iter().copied()),
    )
}

/// The lines over a team are those of its managers and of whoever else manages its staff;
/// two lines are one where one is above the other or both stand under one head (R28).
fn of_team(survey: &Survey, scope: &Scope, team: ActorAt) -> Reading {
    let map = survey.map;
    let staff = survey.belonging.staff(team);
    let managers = |actor| map.coming(TieKind::Manages, actor).map(|(tie, head)| (head, tie));
    let mut heads: BTreeMap<ActorAt, Vec<TieAt>> = BTreeMap::new();
    for (head, tie) in managers(team) {
        heads.entry(head).or_default().push(tie);
    }
    let over_staff: Vec<_> = map.leading(TieKind::Manages, team).map(|(tie, _)| tie).collect();
    if heads.is_empty() && !over_staff.is_empty() {
        heads.insert(team, over_staff);
    }
    let covered = !heads.is_empty();
    let mut everyone = covered;
    if !covered {
        everyone = !staff.is_empty();
    }
    for one in staff {
        let own: Vec<_> = managers(*one).filter(|(head, _)| *head != team && !staff.contains(head)).collect();
        everyone &= covered || !own.is_empty();
        for (head, tie) in own {
            heads.entry(head).or_default().push(tie);
        }
    }
    let name = map.name(team);
    if heads.is_empty() {
        let complete = map.all_complete(TieKind::Manages, scope.doers.iter().copied());
        return match complete && scope.agencies.len() >= 2 {
            true => apart(
                survey,
                scope,
                Evidence::of(scope.agencies.iter().copied()),
                &map.names(scope.agencies.iter().copied()),
            ),
            false => Reading::silent(format!("Who manages {name} isn’t recorded.")),
        };
    }
    let direct: Vec<_> = heads.values().flatten().copied().collect();
    let lines: Vec<_> = heads.keys().map(|head| Line::above(map, *head)).collect();
    match common_head(map, &lines) {
        Some((head, ties)) if everyone => {
            let mut reading = one(survey, head, ties, name);
            reading.evidence = reading.evidence.and_ties(map, direct);
            reading
        }
        Some(_) => Reading::silent(format!("Who manages all the staff of {name} isn’t recorded.")),
        None => {
            apart(survey, scope, Evidence::of([team]).and_ties(map, direct), &map.names(heads.into_keys()))
        }
    }
}

fn one(survey: &Survey, head: ActorAt, ties: Vec<TieAt>, over: &str) -> Reading {
    let says = format!("One line of management covers {over}: {}.", survey.map.name(head));
    Reading::new(Degree::Amalgamated, Evidence::of([head]).and_ties(survey.map, ties), says)
}

/// Two or more units: joined by a mechanism, known to have none, or neither (R6, R22).
fn apart(survey: &Survey, scope: &Scope, evidence: Evidence, units: &str) -> Reading {
    let map = survey.map;
    let agencies = &scope.agencies;
    let joined = |bond: &Bond| {
        let among = map.names(bond.among(agencies));
        let them = if among == units { "them" } else { &among };
        format!("{} joins {them}", map.name(bond.centre))
    };
    if let Some(bond) = survey.mechanism(agencies) {
        let says = format!("{units} are managed apart; {}.", joined(bond));
        return Reading::new(Degree::Synchronised, evidence.merge(bond.evidence(map, agencies)), says);
    }
    let denied = |kind: &TieKind| map.all_complete(*kind, agencies.iter().copied());
    let apart = [TieKind::MemberOf, TieKind::Agrees].iter().all(denied);
    match survey.contract(agencies) {
        Some(bond) if apart => {
            let says = format!("{units} are managed apart; no more than {}.", joined(bond));
            return Reading::new(Degree::Discrete, evidence.merge(bond.evidence(map, agencies)), says);
        }
        None if apart && denied(&TieKind::Signs) => {
            let says = format!("{units} are managed apart, and nothing formal joins their management.");
            return Reading::new(Degree::Discrete, evidence, says);
        }
        _ => {}
    }
    let says =
        format!("{units} are managed apart; whether anything formal joins their management isn’t recorded.");
    Reading::new(Degree::Separate, evidence, says)
}

/// Everyone above an actor in the line of management, itself included, with the way up.
struct Line {
    above: BTreeMap<ActorAt, (usize, Option<(TieAt, ActorAt)>)>,
}

/// An agency and its own heads: management units that are part of it alone (R5).
pub(in crate::analysis) fn heads(map: &Partnership, agency: ActorAt) -> Actors {
    let units = map.coming(TieKind::PartOf, agency).map(|(_, unit)| unit);
    let own = units
        .filter(|unit| map.kind(*unit) == ActorKind::ManagementUnit)
        .filter(|unit| parents(map, *unit).len() == 1);
    own.chain([agency]).collect()
}

/// Everyone above an agency in the line of management, itself and its own heads included.
pub(in crate::analysis) fn lines_above(map: &Partnership, agency: ActorAt) -> Actors {
    Line::over(map, agency).above.into_keys().collect()
}

impl Line {
    /// The line above an agency, head included (R5).
    fn over(map: &Partnership, agency: ActorAt) -> Self {
        let mut all = Self::above(map, agency);
        for head in heads(map, agency) {
            for (above, step) in Self::above(map, head).above {
                all.above.entry(above).or_insert(step);
            }
        }
        all
    }

    fn above(map: &Partnership, actor: ActorAt) -> Self {
        let mut above = BTreeMap::from([(actor, (0, None))]);
        let mut queue = VecDeque::from([actor]);
        while let Some(here) = queue.pop_front() {
            let depth = above[&here].0 + 1;
            for (tie, head) in map.coming(TieKind::Manages, here) {
                if let std::collections::btree_map::Entry::Vacant(entry) = above.entry(head) {
                    entry.insert((depth, Some((tie, here))));
                    queue.push_back(head);
                }
            }
        }
        Self { above }
    }

    fn way_to(&self, head: ActorAt) -> Vec<TieAt> {
        let mut ties = Vec::new();
        let mut here = head;
        while let Some((_, Some((tie, below)))) = self.above.get(&here) {
            ties.push(*tie);
            here = *below;
        }
        ties
    }
}

/// The nearest actor above (or among) all lines, and the ties that lead up to it.
fn common_head(map: &Partnership, lines: &[Line]) -> Option<(ActorAt, Vec<TieAt>)> {
    let (first, rest) = lines.split_first()?;
    let common: Actors = first
        .above
        .keys()
        .copied()
        .filter(|one| rest.iter().all(|line| line.above.contains_key(one)))
        .collect();
    let height = |head: &ActorAt| lines.iter().map(|line| line.above[head].0).sum::<usize>();
    let head = common.into_iter().min_by_key(|head| (height(head), map.name(*head)))?;
    Some((head, lines.iter().flat_map(|line| line.way_to(head)).collect()))
}
