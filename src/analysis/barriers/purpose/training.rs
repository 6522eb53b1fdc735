//! No joint training, where agencies work as one or across one another (D35).

use std::collections::{BTreeSet, HashSet};

use crate::analysis::barriers::names::named;
use crate::analysis::barriers::{Arm, BarrierRule, Group, Rests, Search, Terrain};
use crate::analysis::belonging::Actors;
use crate::analysis::report::{Degree, PatternName, ScopeKind};
use crate::map::ActorAt;

/// Agencies that work as one, or across one another, train apart.
pub const NO_JOINT_TRAINING: BarrierRule = BarrierRule {
    id: "D35",
    name: "No joint training",
    group: Group::Personal,
    rests: Rests::Structural,
    rule: "Detected when the training of a scope is discrete, and a pattern other than coalition is present or possible there.",
    source: "Bertram et al. 2002",
    strategies: &["A6.42"],
    arms: &[Arm {
        variant: "single",
        helps: "Set up regular meetings or training together, where people learn each other’s roles.",
    }],
    clear: "Wherever agencies are coordinated, unified or hybrid, some of their training is joint.",
    nothing: "No pattern but coalition is flagged where two agencies could train together.",
    look: no_joint_training,
};

fn no_joint_training(terrain: &Terrain, search: &mut Search) {
    let map = terrain.map();
    let flagged: HashSet<(ScopeKind, Option<ActorAt>)> = terrain
        .patterns
        .iter()
        .filter(|one| one.pattern != PatternName::Coalition && one.verdict.is_flagged())
        .map(|one| (one.scope.kind, one.scope.of.as_deref().and_then(|id| map.find(id))))
        .collect();
    // The same agencies train alike wherever they meet: they are told of once, and each team by itself.
    let mut told: BTreeSet<(Option<ActorAt>, &Actors)> = BTreeSet::new();
    for (scope, vector) in terrain.scopes.iter().zip(terrain.vectors) {
        let team = scope.of.filter(|_| scope.kind == ScopeKind::Team);
        let training = &vector.training;
        let asked = scope.agencies.len() >= 2 || training.degree != Degree::NotRecorded;
        if !flagged.contains(&(scope.kind, scope.of)) || !asked || !told.insert((team, &scope.agencies)) {
            continue;
        }
        let who = || named(map, team.into_iter().chain(scope.agencies.iter().copied()));
        match training.degree {
            Degree::Discrete => {
                let says = match team {
                    Some(team) => format!(
                        "In {}, people from {} train apart: they may know little of each other’s work.",
                        map.name(team),
                        named(map, scope.agencies.iter().copied())
                    ),
                    None => format!(
                        "{} work together and train apart: their people may know little of each other’s work.",
                        who()
                    ),
                };
                search.found("single", training.evidence.clone().with(scope.of), says);
            }
            // Joint events are on the map; only whether a programme covers everyone isn't recorded.
            Degree::NotRecorded if training.evidence.ties.is_empty() => {
                search.open(format!("Whether {} train together isn’t recorded.", who()));
            }
            _ => search.clear(),
        }
    }
}
