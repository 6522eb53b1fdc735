//! Named changes and the barriers that they answer: each is detected before and not after.

mod common;

use common::{case, map};
use partnership_explorer::analysis::{
    BarrierMove, BarrierState, ChosenScope, Comparison, Options, ScopeKind, barrier_rule, compare, what_if,
};
use partnership_explorer::map::Document;

fn at(kind: ScopeKind, id: &str) -> ChosenScope {
    ChosenScope::of(kind, id)
}

#[track_caller]
fn made(document: &Document, change: &str, scope: &ChosenScope) -> Comparison {
    what_if(document, change, scope, &Options::default())
        .unwrap_or_else(|refusal| panic!("{refusal}"))
        .comparison
}

/// The move of a barrier that was detected before.
#[track_caller]
fn moved<'a>(comparison: &'a Comparison, id: &str) -> &'a BarrierMove {
    assert!(barrier_rule(id).is_some(), "the rule book has no {id}");
    let found = comparison.barriers.iter().find(|barrier| barrier.id == id);
    let found = found.unwrap_or_else(|| panic!("{id} didn’t move:\n{}", comparison.text()));
    assert_eq!(found.before, BarrierState::Detected, "{id} before:\n{}", comparison.text());
    found
}

#[track_caller]
fn clears(comparison: &Comparison, id: &str) {
    let found = moved(comparison, id);
    assert_ne!(found.after, BarrierState::Detected, "{id} after: {:?}\n{}", found.came, comparison.text());
}

/// The places of one arm of the rule all went, and none came.
#[track_caller]
fn clears_arm(comparison: &Comparison, id: &str, variant: &str) {
    let found = moved(comparison, id);
    assert!(found.went.iter().any(|place| place.variant == variant), "{found:#?}");
    assert!(found.came.iter().all(|place| place.variant != variant), "{found:#?}");
}

#[test]
fn one_record_ends_two_systems_for_one_assessment() {
    let document = case("unified-assessment");
    clears_arm(&made(&document, "share_record", &at(ScopeKind::Forum, "case-meeting")), "D1", "systems");
}

#[test]
fn an_advocate_gives_a_voice() {
    let document = map(
        "council: agency\n mr-x: service_user needs_communication_support=true\n council supports mr-x\n complete speaks_for\n complete supports",
    );
    clears(&made(&document, "add_advocate", &at(ScopeKind::Package, "mr-x")), "D9");
}

#[test]
fn one_budget_ends_separate_budgets() {
    let document =
        map("council: agency sector=local_authority\n trust: agency sector=nhs\n mrs-y: service_user\n
        care: fund source=local_authority form=single\n health: fund source=nhs form=single\n
        council holds care\n trust holds health\n care funds mrs-y\n health funds mrs-y\n
        council supports mrs-y\n trust supports mrs-y\n complete funds\n complete holds");
    clears(&made(&document, "pool_budget", &at(ScopeKind::Package, "mrs-y")), "D27");
}

#[test]
fn one_site_ends_the_distance_between_sites() {
    let document = map(
        "council: agency\n trust: agency\n sw: practitioner\n nurse: practitioner\n here: site\n there: site\n
        deal: agreement form=protocol\n council signs deal\n trust signs deal\n council employs sw\n trust employs nurse\n
        council located_at here\n trust located_at there\n sw located_at here\n nurse located_at there\n
        complete located_at\n complete informs\n complete member_of\n complete chairs",
    );
    clears_arm(&made(&document, "co_locate", &at(ScopeKind::Agreement, "deal")), "D26", "sites");
}

#[test]
fn a_panel_brings_alerts_together() {
    let document = map(
        "school: agency\n council: agency\n trust: agency\n teacher: practitioner\n sw: practitioner\n nurse: practitioner\n
        child: service_user\n school employs teacher\n council employs sw\n trust employs nurse\n
        teacher supports child\n sw supports child\n nurse supports child\n
        teacher informs sw content=alert about=child\n teacher informs nurse content=alert about=child\n
        complete informs\n complete member_of\n complete chairs\n complete uses\n complete refers",
    );
    clears(&made(&document, "case_panel", &at(ScopeKind::Package, "child")), "D36");
}

#[test]
fn one_partner_fewer_may_no_longer_be_too_many() {
    let mut text = String::from("panel: forum purpose=panel\n");
    for at in 0..9 {
        text += &format!("a{at}: agency\n a{at} member_of panel\n");
    }
    text += "complete chairs\n complete leads\n complete manages\n complete funds\n complete refers\n complete member_of";
    let document = map(&text);
    let options = Options { partner: Some("a4".to_owned()), ..Options::default() };
    let made = what_if(&document, "remove_partner", &at(ScopeKind::Forum, "panel"), &options).unwrap();
    clears(&made.comparison, "D18");
    // Compared the other way round it comes.
    let back = compare(&made.after, &document);
    assert_eq!(back.barriers.iter().find(|one| one.id == "D18").unwrap().after, BarrierState::Detected);
}
