//! What holds of every journey, on maps made at random and against the slow oracles.

use std::collections::{BTreeMap, BTreeSet};

use partnership_explorer::analysis::follow::{Knower, PartKind, Wait, follow};
use partnership_explorer::map::{ActorKind, Partnership, State, TieKind};
use proptest::prelude::*;

use super::oracles::{asked, oracle_of_waiting, reached, subjects, with_all_that_may_be};
use super::random::a_map;

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_the_rest_depends_on_is_what_cuts_them_off_when_it_is_taken_away(document in a_map()) {
        let map = Partnership::new(&document);
        for about in subjects(&document) {
            let found = follow(&map, &asked(&about)).unwrap();
            let all = reached(&document, &about);
            let mut expected = BTreeMap::new();
            for tie in &document.ties {
                let mut less = document.clone();
                less.ties.retain(|one| one.id != tie.id);
                let cut: Vec<_> = all.difference(&reached(&less, &about)).cloned().collect();
                expected.insert(tie.id.clone().unwrap(), cut);
            }
            for actor in document.actors.iter().filter(|one| one.id != "a0") {
                // Taken out of every tie; what others tell about it, they still do.
                let mut less = document.clone();
                less.ties.retain(|one| one.from != actor.id && one.to != actor.id);
                let less = reached(&less, &about);
                let cut: Vec<_> = all.difference(&less).filter(|id| **id != actor.id).cloned().collect();
                expected.insert(actor.id.clone(), cut);
            }
            expected.retain(|_, cut| !cut.is_empty());
            prop_assert!(found.rests_on_left_out == 0 || found.rests_on.len() == 25);
            let parts: BTreeMap<_, _> =
                found.rests_on.iter().map(|one| (one.id.clone(), one.cuts_off.clone())).collect();
            if found.rests_on_left_out == 0 {
                prop_assert_eq!(parts, expected);
            }
            // Sure of a tie only if nothing that may be would bring it to them all the same.
            for part in found.rests_on.iter().filter(|one| one.part == PartKind::Tie) {
                let mut less = document.clone();
                less.ties.retain(|one| one.id.as_ref() != Some(&part.id));
                let may = reached(&with_all_that_may_be(&less, &about), &about);
                let none = part.cuts_off.iter().all(|id| !may.contains(id));
                prop_assert_eq!(part.sure, State::seen(none), "{:?}", part);
            }
        }
    }

    #[test]
    fn nobody_is_said_to_be_out_of_reach_whom_something_unrecorded_could_reach(document in a_map()) {
        let map = Partnership::new(&document);
        for about in subjects(&document) {
            let found = follow(&map, &asked(&about)).unwrap();
            let may = reached(&with_all_that_may_be(&document, &about), &about);
            for one in &found.never {
                prop_assert_eq!(one.reaches == State::NotRecorded, may.contains(&one.actor), "{:?}", one);
            }
        }
    }

    #[test]
    fn who_tells_the_person_concerned_does_so_when_they_come_to_know(document in a_map()) {
        let map = Partnership::new(&document);
        for about in subjects(&document) {
            let found = follow(&map, &asked(&about)).unwrap();
            for told in &found.told {
                let Some(knower) = found.knows.iter().find(|one| one.actor == told.person) else {
                    prop_assert!(told.by.is_empty());
                    continue;
                };
                prop_assert_eq!(told.by.iter().map(|one| one.arrives).min(), Some(knower.arrives));
                prop_assert_eq!(told.by.iter().filter_map(|one| one.certain).min(), knower.certain);
                prop_assert!(told.by.iter().all(|one| one.certain.is_none_or(|certain| certain >= one.arrives)));
            }
        }
    }

    #[test]
    fn nothing_hangs_on_the_order_of_the_file(document in a_map()) {
        let mut turned = document.clone();
        turned.actors.reverse();
        turned.ties.reverse();
        turned.complete.reverse();
        for about in subjects(&document) {
            let question = asked(&about);
            let (one, other) = (Partnership::new(&document), Partnership::new(&turned));
            let (found, again) = (follow(&one, &question).unwrap(), follow(&other, &question).unwrap());
            prop_assert_eq!(&found, &again);
            prop_assert_eq!(found.text(&one), again.text(&other));
        }
    }

    #[test]
    fn the_earliest_arrival_is_the_best_of_all_ways(document in a_map()) {
        let mut only = document.clone();
        only.ties.retain(|tie| tie.kind == TieKind::Informs);
        // A forum waits for its meeting: the oracle knows of people only.
        let forums: BTreeSet<_> = only
            .actors
            .iter()
            .filter(|one| one.kind() == ActorKind::Forum)
            .map(|one| one.id.clone())
            .collect();
        only.ties.retain(|tie| !forums.contains(&tie.from) && !forums.contains(&tie.to));
        let map = Partnership::new(&only);
        for about in subjects(&only) {
            let found = follow(&map, &asked(&about)).unwrap();
            let cost = |one: &Knower| {
                (one.arrives.without_set_time, one.arrives.days, found.path(&one.actor).len() as u32)
            };
            let arrivals: BTreeMap<_, _> = found.knows.iter().map(|one| (one.actor.clone(), cost(one))).collect();
            prop_assert_eq!(arrivals, oracle_of_waiting(&only, &about, false));
            let played: Vec<_> = found.knows.iter().map(cost).collect();
            prop_assert!(played.is_sorted());
            // Certain by one way without a doubt, which may be slower.
            let certain = |one: &Knower| Some((one.actor.clone(), one.certain?));
            let certain: BTreeMap<_, _> = found.knows.iter().filter_map(certain).collect();
            let expected = oracle_of_waiting(&only, &about, true).into_iter();
            let wait = |(id, (without_set_time, days, _))| (id, Wait { without_set_time, days });
            prop_assert_eq!(certain, expected.map(wait).collect());
        }
    }
}
