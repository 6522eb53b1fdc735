//! The rule book of barriers: which there are, what answers them, and what they say of an empty map.

use std::collections::BTreeSet;

use partnership_explorer::analysis::{BarrierState, SETTINGS, barrier_rule, barrier_rules};

use super::{EVERYTHING, THEMES, check_words, common, read};

/// The strategies that answer each barrier, as in the design’s table. For D29 (an exit plan in the agreement) and
/// D30 (advice about charges) it names what helps without its number.
const STRATEGIES: [&[&str]; 43] = [
    &["A6.27", "A6.43", "A6.37"],
    &["A6.27"],
    &["A6.44", "A6.42"],
    &[],
    &["A6.4", "A6.44"],
    &["A6.1", "A6.33", "A6.34"],
    &["A6.33", "A6.35"],
    &["A6.35", "A6.21"],
    &["A6.34"],
    &["A6.39", "A6.19", "A6.5"],
    &["A6.19"],
    &["A6.41", "A6.19"],
    &["A6.13", "A6.40"],
    &["A6.3"],
    &["A6.3", "A6.4", "A6.10"],
    &["A6.5", "A6.41"],
    &[],
    &["A6.39", "A6.18", "A6.44"],
    &["A6.40"],
    &["A6.18"],
    &["A6.18", "A6.29"],
    &["A6.28", "A6.1", "A6.5"],
    &["A6.4", "A6.32"],
    &["A6.19", "A6.32"],
    &["A6.32", "A6.33"],
    &["A6.37", "A6.42"],
    &["A6.13"],
    &["A6.41"],
    &["A6.13"],
    &["A6.3"],
    &["A6.40", "A6.24"],
    &["A6.24", "A6.29"],
    &["A6.16", "A6.42"],
    &["A6.29"],
    &["A6.42"],
    &["A6.43", "A6.44"],
    &[],
    &["A6.4"],
    &["A6.13", "A6.40"],
    &["A6.42", "A6.44"],
    &[],
    &["A6.31", "A6.34"],
    &[],
];

fn numbers() -> Vec<String> {
    (1..=43).map(|number| format!("D{number}")).collect()
}

#[test]
fn every_barrier_is_reported_once_and_in_order() {
    let empty = read(&[]);
    let reported: Vec<_> = empty.barriers.iter().map(|one| one.id.to_owned()).collect();
    assert_eq!(reported, numbers());
    for (id, map) in common::cases() {
        let analysis =
            partnership_explorer::analysis::analyse(&partnership_explorer::map::Partnership::new(&map));
        let reported: Vec<_> = analysis.barriers.iter().map(|one| one.id.to_owned()).collect();
        assert_eq!(reported, numbers(), "{id}");
    }
}

#[test]
fn every_barrier_names_the_strategies_of_the_design() {
    let mut others = Vec::new();
    for (id, wanted) in numbers().into_iter().zip(STRATEGIES) {
        let found: Vec<_> = barrier_rule(&id).map(|rule| rule.strategies.to_vec()).unwrap_or(vec!["no rule"]);
        let same = found.iter().collect::<BTreeSet<_>>() == wanted.iter().collect();
        if !same || found.len() != wanted.len() {
            others.push((id, wanted, found));
        }
    }
    assert!(others.is_empty(), "expected and found: {others:?}");
}

#[test]
fn every_barrier_rests_on_a_published_source_and_says_what_helps() {
    assert_eq!(barrier_rules().count(), 43);
    for rule in barrier_rules() {
        let id = rule.id;
        let has_year =
            |text: &str| text.split(|letter: char| !letter.is_ascii_digit()).any(|digits| digits.len() == 4);
        // The Council keeps its pages up to date and gives them no year.
        let without_year = rule.source == "National Council for Voluntary Organisations";
        assert!(has_year(rule.source) || without_year, "{id} names no year in `{}`", rule.source);
        let ours = ["S0", "S1", "S2", "S3", "S4"].iter().any(|ours| rule.source.contains(ours));
        assert!(!ours, "{id} cites a text of ours: `{}`", rule.source);
        for sentence in
            [rule.rule, rule.clear, rule.nothing].iter().chain(rule.arms.iter().map(|arm| &arm.helps))
        {
            assert!(sentence.ends_with('.'), "{id}: `{sentence}` is no sentence");
        }
        assert!(!rule.name.is_empty() && !rule.arms.is_empty(), "{id} has no name or no arm");
        if let [arm] = rule.arms {
            assert_eq!(arm.variant, "single", "{id}");
        }
    }
}

#[test]
fn variants_are_those_of_the_rulings() {
    for (id, wanted) in
        [("D1", ["forms", "systems"]), ("D6", ["about_not_to", "no_return"]), ("D26", ["areas", "sites"])]
    {
        let rule = barrier_rule(id).unwrap_or_else(|| panic!("{id} has no rule"));
        let found: BTreeSet<_> = rule.arms.iter().map(|arm| arm.variant).collect();
        assert_eq!(found.into_iter().collect::<Vec<_>>(), wanted, "{id}");
    }
}

#[test]
fn every_number_belongs_to_a_barrier_that_rests_on_one() {
    for setting in SETTINGS {
        assert!(numbers().iter().any(|id| id == setting.barrier), "{}", setting.id);
        assert!(barrier_rule(setting.barrier).is_some(), "{} has no rule", setting.barrier);
    }
}

/// Nothing of the kind is on the map: it can't tell, and says so (R27), however complete it is (R28).
#[test]
fn an_empty_map_tells_of_no_barrier() {
    for map in [&[][..], &[EVERYTHING]] {
        let analysis = read(map);
        assert_eq!(analysis.barriers.len(), 43);
        for barrier in &analysis.barriers {
            assert_eq!(barrier.state, BarrierState::CannotTell, "{} in {map:?}", barrier.id);
            check_words(barrier);
        }
    }
}

/// Each map is made for one barrier and looked at for all: whatever is found there is said in a
/// sentence that names somebody.
#[test]
fn all_barriers_speak_in_sentences_on_all_maps() {
    for three in THEMES.into_iter().flatten() {
        for (map, _) in three.maps() {
            let analysis = read(map);
            assert_eq!(analysis.barriers.len(), 43);
            analysis.barriers.iter().for_each(check_words);
        }
    }
}
