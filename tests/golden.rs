//! The analysis of every bundled map: the verdicts worked out by hand, and the whole of it kept.
//!
//! When a rule is meant to change, look at what moved and take it over:
//! `INSTA_UPDATE=always cargo test --test golden`, then read the difference.

mod common;

use common::{case, cases, pattern};
use partnership_explorer::analysis::PatternName::{
    Coalition, Coordinated, HybridModels, HybridSector, Unified,
};
use partnership_explorer::analysis::Verdict::{Absent, NotEstablished, Possible, Present};
use partnership_explorer::analysis::{BarrierState, Pattern, PatternName, Verdict, analyse, text};
use partnership_explorer::map::Partnership;

/// Verdicts worked out by hand from the rules before any program had read the maps
/// (`assets/cases/README.md` gives the reasons): case, pattern, scopes ("" is the whole map).
///
/// These are the ones in which hand and program agree now. In some the program was mended until
/// they did; where they still differ, or the hand left the matter open, see `NOT_BY_HAND`.
#[rustfmt::skip]
const BY_HAND: &[(&str, PatternName, &[&str], Verdict)] = &[
    ("archetype-coordinated", Coordinated, &["", "case-panel", "working-protocol", "miss-b"], Present),
    ("archetype-coordinated", Unified, &["", "case-panel", "working-protocol", "miss-b"], Absent),
    ("archetype-coordinated", HybridSector, &["", "case-panel", "working-protocol", "miss-b"], Absent),
    ("archetype-coordinated", Coalition, &["working-protocol"], Absent),
    ("archetype-unified", Unified, &["joint-team"], Present),
    ("archetype-unified", Coordinated, &["joint-team"], Absent),
    ("archetype-unified", HybridModels, &["joint-team"], Absent),
    ("archetype-unified", Unified, &["", "mr-c"], Absent),
    ("archetype-unified", HybridModels, &["", "mr-c"], NotEstablished),
    ("archetype-unified", HybridSector, &["", "joint-team", "mr-c"], Absent),
    ("archetype-coalition", Coalition, &["alliance-contract"], Present),
    ("archetype-coalition", Coordinated, &["", "alliance-contract", "partners-network", "mr-d"], Absent),
    ("archetype-coalition", Unified, &["", "alliance-contract", "partners-network", "mr-d"], Absent),
    ("archetype-coalition", HybridSector, &["", "alliance-contract", "partners-network", "mr-d"], Absent),
    ("archetype-coalition", HybridModels, &["", "alliance-contract", "partners-network", "mr-d"], NotEstablished),
    ("archetype-hybrid", HybridSector, &["", "mrs-e"], Present),
    ("archetype-hybrid", Coordinated, &["", "mrs-e"], NotEstablished),
    ("archetype-hybrid", HybridModels, &["", "mrs-e"], NotEstablished),
    ("unified-assessment", Coordinated, &["", "case-meeting", "mrs-a"], Possible),
    ("unified-assessment", Unified, &["", "case-meeting", "mrs-a"], Absent),
    ("unified-assessment", HybridSector, &["", "case-meeting", "mrs-a"], Absent),
    ("unified-assessment", HybridModels, &["", "case-meeting", "mrs-a"], NotEstablished),
    ("team-and-trust", Unified, &["", "community-team", "mr-f"], Absent),
    ("team-and-trust", Coordinated, &["", "community-team", "mr-f"], Absent),
    ("team-and-trust", HybridSector, &["", "community-team", "mr-f"], Absent),
    ("team-and-trust", HybridModels, &["", "community-team", "mr-f"], NotEstablished),
    ("part-funded-package", HybridSector, &["", "mr-g"], Present),
    ("part-funded-package", Coordinated, &["", "mr-g"], NotEstablished),
    ("part-funded-package", HybridModels, &["", "mr-g"], NotEstablished),
    ("co-located-team", Coordinated, &["", "weekly-meeting", "mrs-h"], Present),
    ("co-located-team", Unified, &["", "weekly-meeting", "mrs-h"], Absent),
    ("co-located-team", HybridSector, &["", "weekly-meeting", "mrs-h"], Absent),
    ("co-located-team", HybridModels, &["", "weekly-meeting", "mrs-h"], NotEstablished),
    ("centre-with-outreach", Unified, &["core-team"], Present),
    ("centre-with-outreach", Coordinated, &["core-team"], Absent),
    ("centre-with-outreach", HybridModels, &["core-team"], Absent),
    ("centre-with-outreach", Coordinated, &["", "centre-board", "local-families"], Present),
    ("centre-with-outreach", HybridModels, &["", "centre-board", "local-families"], Present),
    ("centre-with-outreach", Unified, &["", "centre-board", "local-families"], Absent),
    ("centre-with-outreach", HybridSector, &["", "core-team", "centre-board", "local-families"], Absent),
];

/// Verdicts that are the program's reading and not the hand's: what the hand had, and why.
#[rustfmt::skip]
const NOT_BY_HAND: &[(&str, PatternName, &[&str], Verdict, &str)] = &[
    ("archetype-unified", Coordinated, &["", "mr-c"], NotEstablished,
        "hand: absent, one assessment by a merged team; C4 has no complete list, so R9 leaves it open"),
    ("archetype-coordinated", HybridModels, &["", "case-panel", "working-protocol", "miss-b"], NotEstablished,
        "hand: open between absent and not established; separate and synchronised aren't alike (R2)"),
    ("archetype-hybrid", Unified, &["", "mrs-e"], Absent, "hand: open; S is separate (R6), so U2 is not met"),
    ("part-funded-package", Unified, &["", "mr-g"], Absent, "hand: open; S is separate (R6), so U2 is not met"),
];

#[test]
fn verdicts_where_hand_and_program_differ_are_known() {
    let hand: Vec<_> = BY_HAND
        .iter()
        .flat_map(|(case, name, scopes, _)| scopes.iter().map(move |of| (*case, *name, *of)))
        .collect();
    for (case, name, scopes, verdict, why) in NOT_BY_HAND {
        let document = partnership_explorer::cases::find(case).unwrap().document();
        let analysis = analyse(&Partnership::new(&document));
        for of in *scopes {
            assert_eq!(pattern(&analysis, *name, of).verdict, *verdict, "{case}, {name:?} in `{of}`: {why}");
            assert!(!hand.contains(&(*case, *name, *of)), "{case}, {name:?} in `{of}` stands in both tables");
        }
    }
}

/// What is flagged in the maps that came later, all of it, and which barriers the facts support: worked out
/// by hand as the others were. Nothing else is flagged in them. Scopes stand in the order of the ids.
type Expected =
    (&'static str, &'static [(PatternName, Verdict, &'static [&'static str])], &'static [&'static str]);
#[rustfmt::skip]
const FLAGGED: &[Expected] = &[
    ("unified-assessment-after", &[(Coordinated, Present, &["", "case-meeting", "mrs-a", "sharing-agreement"])], &[]),
    ("team-and-trust-after", &[(Coordinated, Present, &["", "liaison-meeting", "mr-f", "working-agreement"])], &[]),
    ("nhs-and-private", &[], &[]),
    ("adult-care-team", &[(Coordinated, Present, &["", "allocation-meeting", "mr-s"])], &[]),
    ("support-worker", &[(Coordinated, Present, &["", "ms-t", "review"])], &[]),
    ("need-to-know", &[(Coordinated, Present, &["", "mr-k", "review-meeting"])], &["D6", "D23", "D24", "D25"]),
    ("ward-round", &[(Coordinated, Present, &["", "mrs-l", "ward-round"])], &["D7", "D22"]),
    ("protection-conference", &[(Coordinated, Present, &["", "conference", "miss-o"])], &["D8"]),
    ("residential-school", &[(Coordinated, Present, &["", "boy", "placement-panel"])], &["D6", "D8", "D27", "D28"]),
    ("intermediate-care", &[], &["D13", "D19"]),
    ("spending-criteria", &[(Coordinated, Present, &["", "joint-board", "older-residents"])], &["D27", "D28", "D31"]),
    ("multi-county", &[], &["D26", "D31", "D37"]),
    ("gp-commissioners-before", &[(Coordinated, Present, &["", "joint-board", "residents", "section-75"])], &[]),
    ("gp-commissioners-after", &[(Coordinated, Possible, &["", "wellbeing-board"])], &[]),
    ("joint-finance-before", &[(Coordinated, Present, &["", "joint-committee", "older-people"])], &["D14", "D29"]),
    ("joint-finance-after", &[], &["D13", "D14", "D28", "D29"]),
    ("discharge-before", &[], &["D2", "D3", "D4", "D26", "D43"]),
    ("discharge-after", &[(Coordinated, Present, &["", "discharge-meeting", "mr-p", "reimbursement"])], &["D3", "D4", "D8"]),
    ("care-trust", &[
        (Unified, Present, &["locality-team"]),
        (Coordinated, Present, &["", "care-trust-board", "delegation", "older-people"]),
    ], &["D12"]),
    ("no-secrets", &[
        (HybridSector, Present, &["", "adults", "committee"]),
        (Coordinated, Present, &["", "adults", "committee"]),
    ], &[]),
    ("climbie-inquiry", &[(Coordinated, Possible, &["", "guidance", "meeting-1", "meeting-2"])], &["D16", "D36"]),
    ("baby-p", &[(Coordinated, Present, &["", "conference", "safeguarding-board"])], &["D16"]),
    ("winterbourne-view", &[(Coordinated, Possible, &["", "adults-board", "procedures"])], &["D36", "D37"]),
];

#[test]
fn maps_that_came_later_hold_no_surprise() {
    for (id, flagged, barriers) in FLAGGED {
        let analysis = analyse(&Partnership::new(&case(id)));
        let scope = |one: &Pattern| one.scope.of.clone().unwrap_or_default();
        let found = analysis.patterns.iter().filter(|one| one.verdict.is_flagged());
        let mut found: Vec<_> = found.map(|one| (one.pattern, one.verdict, scope(one))).collect();
        let of = |(name, verdict, scopes): &(PatternName, Verdict, &[&str])| {
            scopes.iter().map(|scope| (*name, *verdict, (*scope).to_owned())).collect::<Vec<_>>()
        };
        let mut expected: Vec<_> = flagged.iter().flat_map(of).collect();
        found.sort();
        expected.sort();
        assert_eq!(found, expected, "{id}");
        let found = analysis.barriers.iter().filter(|one| one.state == BarrierState::Detected);
        assert_eq!(found.map(|one| one.id).collect::<Vec<_>>(), *barriers, "{id}");
    }
}

#[test]
fn every_map_was_worked_out_by_hand_once() {
    for (id, _) in cases() {
        let first = BY_HAND.iter().any(|(case, ..)| *case == id);
        let later = FLAGGED.iter().filter(|(case, ..)| *case == id).count();
        assert_eq!(later + usize::from(first), 1, "{id}");
    }
}

#[test]
fn verdicts_are_those_worked_out_by_hand() {
    for (id, document) in cases() {
        let analysis = analyse(&Partnership::new(&document));
        for (_, name, scopes, verdict) in BY_HAND.iter().filter(|(case, ..)| *case == id) {
            for scope in *scopes {
                let found = pattern(&analysis, *name, scope);
                assert_eq!(found.verdict, *verdict, "{id}: {name:?} in `{scope}`: {:#?}", found.indicators);
            }
        }
    }
}

#[test]
fn one_fact_settles_the_unified_assessment() {
    let document = case("unified-assessment");
    let analysis = analyse(&Partnership::new(&document));
    assert_eq!(pattern(&analysis, Coordinated, "").settles, ["C3"]);
}

#[test]
fn the_rule_book_in_docs_is_what_the_rules_say() {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/rules.md");
    let kept = std::fs::read_to_string(path).unwrap_or_default();
    let printed = partnership_explorer::analysis::book();
    assert!(kept == printed, "docs/rules.md is out of date: cargo run -- rules > docs/rules.md");
    for id in ["U1", "U10", "C4", "K10", "HA6", "HB3"] {
        assert!(printed.contains(&format!("| {id} |")), "{id} isn't in the book");
    }
}

#[test]
fn the_analysis_of_every_case_is_kept() {
    for (id, document) in cases() {
        let map = Partnership::new(&document);
        let analysis = analyse(&map);
        // To the last measure for those that were worked out scope by scope, in words for all.
        let whole = BY_HAND.iter().any(|(case, ..)| *case == id);
        insta::with_settings!({ snapshot_path => "golden", prepend_module_to_snapshot => false, omit_expression => true }, {
            if whole {
                insta::assert_json_snapshot!(id, rounded(serde_json::to_value(&analysis).unwrap()));
            }
            insta::assert_snapshot!(format!("{id}.text"), text(&document, &map, &analysis));
        });
    }
}

/// Measures to nine digits: enough to see a change, too few to see how a machine adds.
fn rounded(mut value: serde_json::Value) -> serde_json::Value {
    use serde_json::Value::{Array, Number, Object};
    match &mut value {
        Number(number) if number.is_f64() => {
            return ((number.as_f64().unwrap_or_default() * 1e9).round() / 1e9).into();
        }
        Array(items) => items.iter_mut().for_each(|item| *item = rounded(item.take())),
        Object(fields) => fields.values_mut().for_each(|field| *field = rounded(field.take())),
        _ => {}
    }
    value
}
