//! Co-locate, and share one record.

use partnership_explorer::analysis::{Options, PatternName, ScopeKind, what_if};
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
fn whoever_could_only_read_may_write() {
    let document = map("a: agency\n b: agency\n rec: information_system\n panel: forum\n
        a member_of panel\n b member_of panel\n a uses rec access=both\n b uses rec access=read");
    let options = Options { existing: Some("rec".to_owned()), ..Options::default() };
    let after = what_if(&document, "share_record", &at(ScopeKind::Forum, "panel"), &options).unwrap().after;
    let access = |user| tie(&after, TieKind::Uses, user, "rec").unwrap().details.access.map(Word::word);
    assert_eq!((access("a"), access("b")), (Some("both"), Some("both")));
    assert!(what_if(&after, "share_record", &at(ScopeKind::Forum, "panel"), &options).is_err());
}
