//! D16: a task that several agencies carry out without a lead, or that nobody carries out.

use crate::analysis::barriers::absence::Absence;
use crate::analysis::barriers::{Arm, BarrierRule, Group, Rests, Search, Terrain};
use crate::analysis::belonging::Actors;
use crate::analysis::finding::Evidence;
use crate::map::{ANYONE, ActorAt, ActorKind, TieKind};

/// The rule.
pub const RULE: BarrierRule = BarrierRule {
    id: "D16",
    name: "Roles are unclear or doubled",
    group: Group::Personal,
    rests: Rests::Structural,
    rule: "Detected when two or more agencies carry out one task and none leads it, or when nobody carries out or leads a task: the lists of who does are complete there, or everyone on the map is stated not to.",
    source: "McCormack 2008",
    strategies: &["A6.5", "A6.41"],
    arms: &[
        Arm {
            variant: "no_lead",
            helps: "Agree which agency leads the task, and write down the part of each other.",
        },
        Arm { variant: "nobody", helps: "Agree who takes on the task, or agree that it isn’t needed." },
    ],
    clear: "Every task has somebody who carries it out, and a lead where several agencies do.",
    nothing: "No task is on the map.",
    look,
};

fn look(terrain: &Terrain, search: &mut Search) {
    let map = terrain.map();
    let doing = Absence::of(map, TieKind::CarriesOut, ANYONE);
    let leading = Absence::of(map, TieKind::Leads, ANYONE);
    for task in map.of_kind(ActorKind::Task) {
        let name = map.name(task);
        if map.coming(TieKind::Leads, task).next().is_some() {
            search.clear();
            continue;
        }
        let carried: Vec<_> = map.coming(TieKind::CarriesOut, task).collect();
        let behind: Vec<_> = carried.iter().map(|(_, who)| behind(terrain, *who)).collect();
        let agencies: Actors = behind.iter().flatten().copied().collect();
        if carried.is_empty() {
            match doing.towards(task) && leading.towards(task) {
                true => {
                    let says = format!("Nobody carries out or leads “{name}”: it may be left undone.");
                    search.found("nobody", Evidence::of([task]), says);
                }
                false => search.open(format!("Who carries out “{name}” isn’t recorded.")),
            }
        } else if agencies.len() >= 2 {
            match leading.towards(task) {
                true => {
                    let says = format!(
                        "{} carry out “{name}” and none of them leads it: parts may be done twice, or left to the other.",
                        map.names(agencies.iter().copied())
                    );
                    let ties = carried.iter().map(|(tie, _)| *tie);
                    let evidence = Evidence::of([task]).with(agencies).and_ties(map, ties);
                    search.found("no_lead", evidence, says);
                }
                false => search.open(format!("Who leads “{name}” isn’t recorded.")),
            }
        } else if doing.towards(task) && behind.iter().all(|agencies| !agencies.is_empty()) {
            search.clear();
        } else {
            search.open(format!("Whether other agencies carry out “{name}” as well isn’t recorded."));
        }
    }
}

/// The agencies behind whoever carries out a task; a forum acts for those that sit on it.
fn behind(terrain: &Terrain, who: ActorAt) -> Actors {
    let survey = terrain.survey;
    match survey.map.kind(who) {
        ActorKind::Forum => {
            survey.sitting_on(who).iter().flat_map(|one| survey.belonging.behind(*one)).copied().collect()
        }
        _ => survey.belonging.behind(who).clone(),
    }
}
