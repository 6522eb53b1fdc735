//! Remove a partner.

use partnership_explorer::analysis::{
    ChosenScope, Options, PatternName, ScopeKind, Verdict, WhatIf, offers, what_if,
};
use partnership_explorer::map::{Document, Record, Word};

use super::common::{case, map};
use super::{at, refused, verdict};

fn without(document: &Document, partner: &str) -> WhatIf {
    let options = Options { partner: Some(partner.to_owned()), ..Options::default() };
    what_if(document, "remove_partner", &ChosenScope::MAP, &options).unwrap()
}

#[test]
fn a_partner_leaves_with_what_is_its_own() {
    let document = case("archetype-coordinated");
    let made = without(&document, "school");
    let gone: Vec<_> = made.comparison.actors.removed.iter().map(|one| one.id.as_str()).collect();
    assert_eq!(gone, ["school", "inclusion-teacher", "learning-assessment"]);
    assert!(made.comparison.actors.added.is_empty() && made.comparison.ties.added.is_empty());
    assert_eq!(verdict(&made.after, PatternName::Coordinated, "case-panel"), Verdict::Present);
    let last = without(&made.after, "community-health");
    assert_eq!(verdict(&last.after, PatternName::Coordinated, ""), Verdict::Absent);
    assert!(last.comparison.scopes.went.iter().any(|scope| scope.of.as_deref() == Some("case-panel")));
    let options = Options { partner: Some("childrens-services".to_owned()), ..Options::default() };
    let refusal = what_if(&last.after, "remove_partner", &ChosenScope::MAP, &options).unwrap_err();
    assert!(refusal.says.contains("the only agency"), "{refusal}");
}

#[test]
fn what_is_shared_stays_with_the_others() {
    let document = map(
        "a: agency\n b: agency\n c: agency\n joint: team\n own: team\n both: practitioner\n lent: practitioner origin=a\n
        mine: practitioner\n head: management_unit\n jointhead: management_unit\n purse: fund\n shared: fund\n
        system: information_system\n hall: site\n panel: forum\n deal: agreement\n mr-x: service_user\n
        joint part_of a\n joint part_of b\n own part_of a\n a employs both\n b employs both\n b employs lent\n
        a employs mine\n mine part_of own\n head manages own\n jointhead manages own\n jointhead manages joint\n
        a holds purse\n a holds shared\n b holds shared\n own uses system\n own located_at hall\n joint located_at hall\n
        a member_of panel\n b member_of panel\n a signs deal\n b funds c under=deal\n
        complete manages own\n complete employs a b\n complete uses\n answer U4 own yes\n answer C2 yes",
    );
    let mut document = document;
    document.view = serde_json::from_value(
        serde_json::json!({"positions": {"own": [1.0, 2.0], "b": [3.0, 4.0]}, "pinned": ["own", "b"]}),
    )
    .unwrap();
    let made = without(&document, "a");
    let left: Vec<_> = made.after.actors.iter().map(|actor| actor.id.as_str()).collect();
    assert_eq!(
        left,
        ["b", "c", "joint", "both", "lent", "jointhead", "shared", "hall", "panel", "deal", "mr-x"]
    );
    let Record::Practitioner(lent) =
        &made.after.actors.iter().find(|actor| actor.id == "lent").unwrap().record
    else {
        panic!()
    };
    assert_eq!(lent.origin, None);
    // A list around those who left isn't said of the whole map all of a sudden.
    let complete: Vec<_> =
        made.after.complete.iter().map(|one| (one.tie.word(), one.scope.join(" "))).collect();
    assert_eq!(complete, [("employs", "b".to_owned()), ("uses", String::new())]);
    assert_eq!(made.after.answers.len(), 1);
    let view = made.after.view.unwrap();
    assert_eq!((view.positions.len(), view.pinned), (1, vec!["b".to_owned()]));
}

#[test]
fn a_partner_has_to_be_chosen_among_those_here() {
    let document = case("archetype-coalition");
    assert!(refused(&document, "remove_partner", &ChosenScope::MAP).contains("chosen"));
    let offers = offers(&document, &at(ScopeKind::Forum, "partners-network"));
    let offer = offers.iter().find(|offer| offer.change.id == "remove_partner").unwrap();
    assert_eq!(offer.partners.len(), 4);
    let options = Options { partner: Some("council".to_owned()), ..Options::default() };
    let scope = at(ScopeKind::Forum, "partners-network");
    assert!(
        what_if(&document, "remove_partner", &scope, &options)
            .unwrap_err()
            .says
            .contains("one of the agencies")
    );
}
