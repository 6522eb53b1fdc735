//! Co-locate, and share one record.

use partnership_explorer::analysis::{BarrierState, ChosenScope, Options, PatternName, ScopeKind, what_if};
use partnership_explorer::map::{Document, State, TieKind, Word};

use super::common::{case, cases, map};
use super::{all_scopes, at, made, refused, state, tie, verdict};

#[test]
fn co_locating_alone_never_makes_unified() {
    for (name, document) in cases() {
        for scope in all_scopes(&document) {
            let Ok(made) = what_if(&document, "co_locate", &scope, &Options::default()) else { continue };
            let of = scope.of.as_deref().unwrap_or_default();
            assert_eq!(state(&made.after, "U5", of), State::Met, "{scope:?} of {name}");
            let flagged = |document: &Document| verdict(document, PatternName::Unified, of).is_flagged();
            assert_eq!(flagged(&made.after), flagged(&document), "{scope:?} of {name}");
        }
    }
}

#[test]
fn everyone_leaves_the_sites_where_they_were() {
    let made = made(&case("unified-assessment"), "co_locate", &at(ScopeKind::Forum, "case-meeting"));
    let sites: Vec<_> = made
        .after
        .ties
        .iter()
        .filter(|tie| tie.kind == TieKind::LocatedAt)
        .map(|tie| tie.to.as_str())
        .collect();
    assert!(!sites.is_empty() && sites.iter().all(|site| *site == "shared-site"), "{sites:?}");
    let says = refused(&case("co-located-team"), "co_locate", &at(ScopeKind::Forum, "weekly-meeting"));
    assert_eq!(says, "Everyone here is based at Riverside House already.");
}

#[test]
fn one_record_takes_the_place_of_two() {
    let document = case("unified-assessment");
    let made = made(&document, "share_record", &at(ScopeKind::Forum, "case-meeting"));
    for user in ["social-worker", "assessor-nurse"] {
        let used: Vec<_> =
            made.after.ties.iter().filter(|tie| tie.kind == TieKind::Uses && tie.from == user).collect();
        let [one] = used.as_slice() else { panic!("{used:?}") };
        assert_eq!((one.to.as_str(), one.details.access.map(Word::word)), ("shared-record", Some("both")));
    }
    for form in ["council-form", "health-form"] {
        let kept: Vec<_> = made
            .after
            .ties
            .iter()
            .filter(|tie| tie.kind == TieKind::RecordedIn && tie.from == form)
            .collect();
        assert!(kept.iter().all(|tie| tie.to == "shared-record") && kept.len() == 1, "{kept:?}");
    }
    assert_eq!(state(&document, "U6", "case-meeting"), State::NotMet);
    assert_eq!(state(&made.after, "U6", "case-meeting"), State::Met);
}

#[test]
fn what_is_kept_in_the_shared_record_is_kept_nowhere_else() {
    let document = case("unified-assessment");
    let scopes = [ChosenScope::MAP, at(ScopeKind::Forum, "case-meeting"), at(ScopeKind::Package, "mrs-a")];
    for scope in scopes {
        let made = made(&document, "share_record", &scope);
        let after = |id: &str| made.comparison.barriers.iter().find(|one| one.id == id).map(|one| one.after);
        assert_eq!(after("D1"), Some(BarrierState::NotFound), "{scope:?}:\n{}", made.comparison.text());
        assert_eq!(after("D2"), Some(BarrierState::NotFound), "{scope:?}:\n{}", made.comparison.text());
        let note =
            "No longer used by anyone on the map, though still on it: Council record and Health record. ";
        assert!(made.notes.iter().any(|one| one.starts_with(note)), "{:?}", made.notes);
    }
    // What others make elsewhere isn't said, nor is a list said to be whole twice.
    let mut more = document.clone();
    more.complete.extend(map("form: assessment\ncomplete recorded_in").complete);
    let made = made(&more, "share_record", &ChosenScope::MAP);
    assert_eq!(made.after.complete, more.complete);
}

#[test]
fn a_record_that_others_use_is_said_to_be_used_still() {
    let document =
        map("a: agency\n b: agency\n c: agency\n rec: information_system\n own: information_system\n
        panel: forum\n a member_of panel\n b member_of panel\n a uses rec\n b uses own\n c uses rec");
    let made = made(&document, "share_record", &at(ScopeKind::Forum, "panel"));
    assert!(made.notes.iter().any(|one| one == "No longer used by those here, but by others still: rec."));
    assert!(made.notes.iter().any(|one| one.starts_with("No longer used by anyone") && one.contains("own")));
    // Nothing is kept in a record here, so no list is said to be whole.
    assert!(made.after.complete.is_empty());
}

#[test]
fn what_a_change_writes_of_a_whole_agency_is_said_to_be_of_its_part_here() {
    let document = case("unified-assessment");
    for (change, line) in [
        ("one_manager", "Joint manager manages GP practice. Note: “For its part here: "),
        ("co_locate", "GP practice is based at Shared site. Note: “For its part here; "),
        ("share_record", "GP practice uses Shared record. Note: “For its part here; "),
    ] {
        let made = made(&document, change, &at(ScopeKind::Package, "mrs-a"));
        let text = made.comparison.text();
        assert!(text.contains(line), "{text}");
        assert!(!text.contains(".”.") && !text.contains(".."), "{text}");
    }
}

#[test]
fn whoever_could_only_read_may_write() {
    let document = map("a: agency\n b: agency\n rec: information_system\n panel: forum\n
        a member_of panel\n b member_of panel\n a uses rec access=both\n b uses rec access=read");
    let options = Options { existing: Some("rec".to_owned()), ..Options::default() };
    let after = what_if(&document, "share_record", &at(ScopeKind::Forum, "panel"), &options).unwrap().after;
    let access = |user| tie(&after, TieKind::Uses, user, "rec").unwrap().details.access.map(Word::word);
    assert_eq!((access("a"), access("b")), (Some("both"), Some("both")));
    assert!(what_if(&after, "share_record", &at(ScopeKind::Forum, "panel"), &options).is_err());
}
