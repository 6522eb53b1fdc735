//! The rules of the patterns, one by one, as the design states them.
//!
//! A failing test here is a difference between the program and the rule book. Each map is a few
//! lines of notation (see `common`); several may stand in one line, parted by "; ".
#[path = "../common/mod.rs"]
mod common;

mod answers;
mod coalition;
mod coordinated;
mod hybrid;
mod mixture;
mod readouts;
mod scopes;
mod structure;
mod unified;

use common::beginnings::{ALLIANCE, OWN_STAFF, PANEL};
use common::{indicator, listed, names, pattern, read_lines as read, structure};
use partnership_explorer::analysis::{Analysis, Degree, PatternName, Verdict};
use partnership_explorer::map::State;

/// A council and a health board with one team: a council's social worker and the board's nurse.
const TEAM: &str = "
    council: agency sector=local_authority
    board: agency sector=nhs
    team: team
    head: management_unit
    worker: practitioner profession=social_worker
    nurse: practitioner profession=nurse
    team part_of council; team part_of board
    worker part_of team; nurse part_of team
    council employs worker; board employs nurse";

/// A council and a health board, each with a member of staff in a team of its own, under its own head.
const BODIES: &str = "
    council: agency sector=local_authority
    board: agency sector=nhs
    adults: team; worker: practitioner profession=social_worker; adult-head: management_unit
    ward: team; nurse: practitioner profession=nurse; ward-head: management_unit
    adults part_of council; worker part_of adults; council employs worker; adult-head manages adults
    ward part_of board; nurse part_of ward; board employs nurse; ward-head manages ward
    adult-head part_of council; ward-head part_of board";

/// Someone whom a council and a private care home support.
const PACKAGE: &str = "
    person: service_user
    council: agency sector=local_authority
    home: agency sector=private
    council supports person; home supports person";

#[track_caller]
fn state(id: &str, of: &str, lines: &[&str], expected: State) -> Analysis {
    let analysis = read(lines);
    let found = indicator(&analysis, id, of);
    assert_eq!(found.state, expected, "{id} in `{of}`: {}", found.says);
    analysis
}

/// Asserts that an indicator is met in the scope of `of`, and that its evidence names what decides:
/// actors by id and ties as in the notation, parted by commas.
#[track_caller]
fn met(id: &str, of: &str, lines: &[&str], decisive: &str) {
    let analysis = state(id, of, lines, State::Met);
    let shown = &indicator(&analysis, id, of).evidence;
    for one in listed(decisive) {
        assert!(names(shown, one), "{id} in `{of}` doesn't show `{one}`, only {shown:#?}");
    }
}

/// Asserts that the map denies an indicator in the scope of `of`.
#[track_caller]
fn not_met(id: &str, of: &str, lines: &[&str]) {
    state(id, of, lines, State::NotMet);
}

/// Asserts that the map can't tell of an indicator in the scope of `of`.
#[track_caller]
fn not_recorded(id: &str, of: &str, lines: &[&str]) {
    state(id, of, lines, State::NotRecorded);
}

/// Asserts the verdict on a pattern in the scope of `of`, and returns what would settle it.
#[track_caller]
fn judged(name: PatternName, of: &str, lines: &[&str], expected: Verdict) -> Vec<&'static str> {
    let analysis = read(lines);
    let found = pattern(&analysis, name, of);
    let states: Vec<_> = found.indicators.iter().map(|one| (one.id, one.state, &one.says)).collect();
    assert_eq!(found.verdict, expected, "{name:?} in `{of}`: {states:#?}");
    found.settles.clone()
}

/// Management, staffing and training in the scope of `of`.
fn vector(of: &str, lines: &[&str]) -> [Degree; 3] {
    let analysis = read(lines);
    let found = structure(&analysis, of);
    [found.management, found.staffing, found.training]
}

/// The kind and actor of every scope in which a pattern is looked for.
fn places(name: PatternName, lines: &[&str]) -> Vec<String> {
    let analysis = read(lines);
    let scopes = analysis.patterns.iter().filter(|one| one.pattern == name).map(|one| &one.scope);
    scopes.map(|one| one.of.clone().unwrap_or_default()).collect()
}
