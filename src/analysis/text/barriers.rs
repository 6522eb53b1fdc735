//! The barriers in words: what may get in the way and what may help, what isn't there, and what is open.

use std::collections::BTreeMap;

use super::names::looked_for;
use crate::analysis::barriers::{Group, barrier_rule};
use crate::analysis::report::{Analysis, Barrier, BarrierState};
use crate::knowledge::strategy;
use crate::map::{Partnership, capital, listed, number, uncapital};

/// How many places of one barrier are told before the rest is counted.
const MOST: usize = 6;

/// Each barrier that is detected, where, why, and what may help.
pub(super) fn detected(analysis: &Analysis) -> Vec<String> {
    let mut lines = Vec::new();
    let found = analysis.barriers.iter().filter(|one| one.state == BarrierState::Detected);
    for (at, barrier) in found.enumerate() {
        if at > 0 {
            lines.push(String::new());
        }
        lines.push(format!("{}. {} ({})", at + 1, barrier.name, barrier.id));
        for instance in barrier.instances.iter().take(MOST) {
            lines.push(format!("   {}", instance.says));
        }
        if barrier.instances.len() > MOST {
            lines.push(match barrier.instances.len() - MOST {
                1 => "   And in one more place.".to_owned(),
                more => format!("   And in {} more places.", number(more)),
            });
        }
        lines.extend(help(barrier));
        lines.extend(barrier.notes.iter().map(|note| format!("   Note: {note}")));
        lines.push(format!("   [{}]", barrier.source));
    }
    if lines.is_empty() {
        lines.push("On what is recorded, no barrier that a map can show is detected. That isn’t to say that there are none.".to_owned());
    }
    let others = analysis.barriers.iter().filter(|one| one.state != BarrierState::Detected);
    let notes: Vec<_> = others
        .flat_map(|one| one.notes.iter().map(|note| format!("Note on {}: {note}", uncapital(one.name))))
        .collect();
    if !notes.is_empty() {
        lines.push(String::new());
        lines.extend(notes);
    }
    lines
}

fn help(barrier: &Barrier) -> Vec<String> {
    let mut said: Vec<&str> = Vec::new();
    for instance in &barrier.instances {
        let helps = barrier_rule(barrier.id).and_then(|rule| rule.helps(instance.variant));
        said.extend(helps.filter(|helps| !said.contains(helps)));
    }
    let mut lines: Vec<_> = said.iter().map(|helps| format!("   What may help: {helps}")).collect();
    let strategies: Vec<_> = barrier
        .strategies
        .iter()
        .filter_map(|id| Some(format!("{} ({id})", uncapital(strategy(id)?.name))))
        .collect();
    if !strategies.is_empty() {
        lines.push(format!("   Strategies: {}.", listed(&strategies)));
    }
    lines
}

/// What people stated.
pub(super) fn stated(analysis: &Analysis) -> Vec<String> {
    let said = analysis.stated.iter().map(|one| {
        let note = one.note.as_ref().map(|note| format!(" ({note})")).unwrap_or_default();
        format!("{}: {}{note} [{}]", one.name, one.says, one.source)
    });
    said.collect()
}

/// What was looked for and isn't there.
pub(super) fn not_found(map: &Partnership, analysis: &Analysis) -> Vec<String> {
    let clear = analysis.barriers.iter().filter(|one| one.state == BarrierState::NotFound);
    let mut lines: Vec<_> = clear.map(|one| looked_for(map, one)).collect();
    if !lines.is_empty() {
        let lead = "In quotation marks stands what was looked for; after it, what the map shows instead.";
        lines.insert(0, lead.to_owned());
    }
    lines
}

/// The barriers that can't be told, apart by why.
#[derive(Clone, Debug, PartialEq)]
pub struct OpenBarriers<'a> {
    /// Those of which too little is recorded, by the kind of hindrance.
    pub asked: BTreeMap<Group, Vec<&'a Barrier>>,
    /// Those that look at something which isn't on the map: nothing was asked.
    pub idle: Vec<&'a Barrier>,
}

/// What can't be told of barriers: what is open, and what isn't asked as the map doesn't show its subject.
pub fn open_barriers(analysis: &Analysis) -> OpenBarriers<'_> {
    let mut open = OpenBarriers { asked: BTreeMap::new(), idle: Vec::new() };
    for barrier in analysis.barriers.iter().filter(|one| one.state == BarrierState::CannotTell) {
        let Some(rule) = barrier_rule(barrier.id) else { continue };
        match barrier.asked {
            true => open.asked.entry(rule.group).or_default().push(barrier),
            false => open.idle.push(barrier),
        }
    }
    open
}

/// What isn't recorded, by group; barriers of which nothing is on the map are only named.
pub(super) fn open(map: &Partnership, analysis: &Analysis) -> Vec<String> {
    let OpenBarriers { asked, idle } = open_barriers(analysis);
    let mut lines = Vec::new();
    if !asked.is_empty() {
        lines
            .push("In quotation marks stands what was looked for; after it, what isn’t recorded.".to_owned());
    }
    for (group, inside) in asked {
        lines.push(format!("{}:", capital(group.label())));
        lines.extend(inside.iter().map(|one| format!("  {}", looked_for(map, one))));
    }
    let place = |barrier: &&Barrier| analysis.barriers.iter().position(|one| one.id == barrier.id);
    let nothing: Vec<usize> = idle.iter().filter_map(place).collect();
    if !nothing.is_empty() {
        // Those that follow on one another are named by the first and last of them.
        let runs = nothing.chunk_by(|one, next| next - one == 1).map(|run| {
            let [first, last] = [run[0], run[run.len() - 1]].map(|place| analysis.barriers[place].id);
            match run.len() {
                1 => first.to_owned(),
                2 => format!("{first}, {last}"),
                _ => format!("{first} to {last}"),
            }
        });
        lines.push(format!(
            "Not asked, as what they look at isn’t on the map (a fund, say, a task, or agencies enough): {}.",
            listed(&runs.collect::<Vec<_>>())
        ));
    }
    lines
}
