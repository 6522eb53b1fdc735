//! Put under one manager.

use partnership_explorer::analysis::{
    ChosenScope, Degree, Options, PatternName, ScopeKind, Verdict, what_if,
};
use partnership_explorer::map::{Document, State, TieKind};

use super::common::{case, cases, map, structure};
use super::{all_scopes, analysed, at, made, refused, state, tie, verdict};

#[test]
fn one_manager_over_a_team_of_two_lines_makes_its_management_one() {
    let document = case("team-and-trust");
    let team = at(ScopeKind::Team, "community-team");
    assert_eq!(verdict(&document, PatternName::Unified, "community-team"), Verdict::Absent);
    let made = made(&document, "one_manager", &team);
    assert_eq!(structure(&analysed(&made.after), "community-team").management, Degree::Amalgamated);
    // Staffing isn't recorded beyond the council's own, so unified is possible and no more.
    assert_eq!(verdict(&made.after, PatternName::Unified, "community-team"), Verdict::Possible);
    for manager in ["trust-managers", "social-work-lead"] {
        assert!(tie(&made.after, TieKind::Manages, manager, "community-team").is_none());
    }
    assert!(tie(&made.after, TieKind::Manages, "joint-manager", "community-team").is_some());
    assert!(tie(&made.after, TieKind::Employs, "council", "social-worker-day").is_some());
    let moved =
        made.comparison.verdicts.iter().find(|one| one.pattern == PatternName::Unified && one.moved());
    let moved = moved.unwrap();
    assert_eq!((moved.before, moved.after), (Some(Verdict::Absent), Some(Verdict::Possible)));
    assert!(moved.indicators.iter().any(|one| one.id == "U1" && one.after == State::Met));
    assert!(refused(&made.after, "one_manager", &team).contains("Joint manager"));
}

#[test]
fn one_manager_over_coordinated_agencies_ends_coordination_without_a_merger() {
    let document = case("archetype-coordinated");
    let made = made(&document, "one_manager", &at(ScopeKind::Forum, "case-panel"));
    assert_eq!(verdict(&document, PatternName::Coordinated, "case-panel"), Verdict::Present);
    assert_eq!(state(&made.after, "U1", "case-panel"), State::Met);
    assert_eq!(state(&made.after, "C1", "case-panel"), State::NotMet);
    assert_eq!(verdict(&made.after, PatternName::Coordinated, "case-panel"), Verdict::Absent);
    // Staff stay with their agencies: that is a mixture of models, not yet unified.
    assert_eq!(verdict(&made.after, PatternName::Unified, "case-panel"), Verdict::Absent);
    assert_eq!(verdict(&made.after, PatternName::HybridModels, "case-panel"), Verdict::Present);
    for (agency, worker) in [("school", "inclusion-teacher"), ("community-health", "community-nurse")] {
        assert!(tie(&made.after, TieKind::Manages, agency, worker).is_none());
        assert!(tie(&made.after, TieKind::Employs, agency, worker).is_some());
        assert!(tie(&made.after, TieKind::Manages, "joint-manager", worker).is_some());
    }
}

#[test]
fn managers_of_one_agency_go_on_under_the_joint_manager() {
    let document = case("co-located-team");
    let made = made(&document, "one_manager", &ChosenScope::MAP);
    assert_eq!(state(&made.after, "U1", ""), State::Met);
    for (manager, team) in [("council-manager", "adult-care-team"), ("trust-manager", "mental-health-team")] {
        assert!(tie(&made.after, TieKind::Manages, "joint-manager", manager).is_some());
        assert!(tie(&made.after, TieKind::Manages, manager, team).is_some());
    }
    assert!(tie(&made.after, TieKind::Manages, "joint-manager", "council").is_none());
}

#[test]
fn a_manager_of_others_as_well_hands_over() {
    let document = map(
        "a: agency\n b: agency\n c: agency\n nurse: practitioner\n worker: practitioner\n far: practitioner\n
        head: management_unit\n panel: forum\n a employs nurse\n b employs worker\n c employs far\n
        head manages nurse\n head manages far\n b manages worker\n a member_of panel\n b member_of panel",
    );
    let made = made(&document, "one_manager", &at(ScopeKind::Forum, "panel"));
    assert!(tie(&made.after, TieKind::Manages, "head", "nurse").is_none());
    assert!(tie(&made.after, TieKind::Manages, "head", "far").is_some());
    assert!(tie(&made.after, TieKind::Manages, "joint-manager", "far").is_none());
    assert_eq!(state(&made.after, "U1", "panel"), State::Met);
}

#[test]
fn one_manager_makes_management_one_wherever_it_can_be_made() {
    for (name, document) in cases() {
        for scope in all_scopes(&document) {
            let Ok(made) = what_if(&document, "one_manager", &scope, &Options::default()) else { continue };
            let of = scope.of.as_deref().unwrap_or_default();
            let found = structure(&analysed(&made.after), of).management;
            assert_eq!(found, Degree::Amalgamated, "{scope:?} of {name}");
        }
    }
}

#[test]
fn one_manager_moves_nobody_into_another_team() {
    let document = case("unified-assessment");
    for scope in [ChosenScope::MAP, at(ScopeKind::Forum, "case-meeting"), at(ScopeKind::Package, "mrs-a")] {
        let made = made(&document, "one_manager", &scope);
        // The nurse is managed beside the council's team, not in it: that team is still the council's own.
        let found = analysed(&made.after);
        assert!(
            found.structure.iter().all(|one| one.scope.of.as_deref() != Some("adult-care-team")),
            "{scope:?}"
        );
        assert!(found.patterns.iter().all(|one| one.pattern != PatternName::Unified
            || one.verdict == Verdict::Absent
            || one.verdict == Verdict::NotEstablished));
    }
    for (name, document) in cases() {
        for scope in all_scopes(&document) {
            let Ok(made) = what_if(&document, "one_manager", &scope, &Options::default()) else { continue };
            let moved = made.comparison;
            assert!(moved.scopes.came.is_empty() && moved.scopes.went.is_empty(), "{scope:?} of {name}");
            assert!(
                moved.structure.iter().all(|one| one.staffing[0] == one.staffing[1]),
                "{scope:?} of {name}"
            );
        }
    }
}

#[test]
fn who_was_staff_through_a_manager_who_hands_over_stays_on_the_staff() {
    let document = map(
        "a: agency\n b: agency\n team: team\n nurse: practitioner\n worker: practitioner\n head: management_unit\n
        other: management_unit\n panel: forum\n a employs nurse\n b employs worker\n worker part_of team\n
        head manages team\n head manages nurse\n other manages worker\n a member_of panel\n b member_of panel",
    );
    let staff = |document: &Document| {
        analysed(document)
            .structure
            .iter()
            .find(|one| one.scope.of.as_deref() == Some("team"))
            .map(|one| one.scope.members.clone())
    };
    assert!(staff(&document).unwrap().contains(&"nurse".to_owned()));
    for scope in [at(ScopeKind::Team, "team"), at(ScopeKind::Forum, "panel")] {
        let made = made(&document, "one_manager", &scope);
        assert_eq!(staff(&made.after), staff(&document), "{scope:?}");
    }
}

#[test]
fn one_managers_line_runs_nothing_together() {
    let document = case("unified-assessment");
    let made = made(&document, "one_manager", &ChosenScope::MAP);
    assert_eq!(state(&document, "HA2", ""), state(&made.after, "HA2", ""));
    assert_eq!(verdict(&made.after, PatternName::HybridSector, ""), Verdict::Absent);
    assert!(!made.comparison.text().contains("together"));
}
