//! A change knows both sides: made it gives the very same document, reversed it takes it back, and two
//! in a row are one. Checked on maps that are edited at random.

mod common;

use common::{cases, map, structure};
use partnership_explorer::analysis::{ChosenScope, Degree, Options, analyse, offers, what_if};
use partnership_explorer::map::{
    Answer, AnswerValue, Change, Complete, Document, LayoutName, Partnership, Record, Strength, TieKind,
    View, Word, read,
};
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::json;

type Edit = (u8, Index, Index, u8);

/// A document with one edit more. What is named by ties and lists stays on the map.
fn edited(mut document: Document, (what, one, other, dice): &Edit) -> Document {
    let actors = document.actors.len();
    let ties = document.ties.len();
    let actor = |at: &Index| document.actors[at.index(actors)].id.clone();
    match what % 17 {
        0 if actors > 2 => {
            let gone = document.actors.remove(one.index(actors)).id;
            document.ties.retain(|tie| {
                let more = tie.details.about.iter().chain(&tie.details.under);
                ![&tie.from, &tie.to].into_iter().chain(more).any(|id| *id == gone)
            });
            document.complete.retain(|complete| !complete.scope.contains(&gone));
            document.answers.retain(|answer| !answer.scope.contains(&gone));
            for actor in &mut document.actors {
                if let Record::Practitioner(record) = &mut actor.record {
                    record.origin = record.origin.take().filter(|origin| *origin != gone);
                }
            }
        }
        1 => {
            let mut new = document.actors[one.index(actors)].clone();
            new.id = format!("new-{dice}");
            if document.actors.iter().all(|actor| actor.id != new.id) {
                document.actors.insert(other.index(actors + 1), new);
            }
        }
        2 => document.actors[one.index(actors)].name = format!("Name {dice}"),
        3 => {
            let moved = document.actors.remove(one.index(actors));
            document.actors.insert(other.index(actors), moved);
        }
        4 => {
            let (from, to) = (actor(one), actor(other));
            let tie = json!({"kind": TieKind::ALL[*dice as usize % TieKind::ALL.len()].word(), "from": from, "to": to});
            let at = one.index(ties + 1);
            document.ties.insert(at, serde_json::from_value(tie).unwrap());
        }
        5 if ties > 0 => drop(document.ties.remove(one.index(ties))),
        6 if ties > 0 => {
            let tie = &mut document.ties[one.index(ties)];
            tie.details.strength = Some(Strength::ALL[*dice as usize % 4]);
            tie.details.note = (dice % 3 == 0).then(|| format!("note {dice}"));
        }
        7 if ties > 0 => {
            // The same once more: told apart by their number alone.
            let mut tie = document.ties[one.index(ties)].clone();
            tie.id = None;
            document.ties.insert(other.index(ties + 1), tie);
        }
        8 if ties > 0 => {
            let tie = document.ties.remove(one.index(ties));
            document.ties.insert(other.index(ties), tie);
        }
        9 if ties > 0 => {
            let id = format!("t{dice}");
            if document.ties.iter().all(|tie| tie.id.as_ref() != Some(&id)) {
                document.ties[one.index(ties)].id = Some(id);
            }
        }
        10 => {
            let scope = if dice % 2 == 0 { vec![actor(one)] } else { Vec::new() };
            let kind = TieKind::ALL[*dice as usize % 5];
            document.complete.push(Complete { tie: kind, scope, other: Default::default() });
        }
        11 if !document.complete.is_empty() => {
            let at = one.index(document.complete.len());
            document.complete.remove(at);
        }
        12 => {
            let indicator = ["U4", "C3"][*dice as usize % 2].to_owned();
            let value = AnswerValue::ALL[*dice as usize % 3];
            let scope = vec![actor(one)];
            let found =
                document.answers.iter_mut().find(|one| one.indicator == indicator && one.scope == scope);
            match found {
                Some(answer) => answer.value = value,
                None => document.answers.push(Answer {
                    indicator,
                    scope,
                    value,
                    note: None,
                    other: Default::default(),
                }),
            }
        }
        13 => drop(document.thresholds.insert(format!("n{}", dice % 3), f64::from(*dice) / 4.0)),
        14 => {
            let at = actor(one);
            let view = document.view.get_or_insert_with(View::default);
            view.positions.insert(at.clone(), [f64::from(*dice) * 0.25, -0.0]);
            view.pinned.push(at);
            view.layout = Some(LayoutName::Flow);
        }
        15 => document.view = (dice % 2 == 0).then(View::default),
        _ => {
            document.title = format!("Title {dice}");
            document.summary = (dice % 2 == 0).then(|| "Summary".to_owned());
            document.other.insert(format!("field{}", dice % 2), json!(null));
            document.sources = vec![format!("Source {dice}")];
        }
    }
    document
}

fn edits() -> impl Strategy<Value = Vec<Edit>> {
    prop::collection::vec(any::<Edit>(), 0..14)
}

fn after(document: &Document, edits: &[Edit]) -> Document {
    edits.iter().fold(document.clone(), edited)
}

fn a_case(at: Index) -> Document {
    let all: Vec<_> = cases().collect();
    all[at.index(all.len())].1.clone()
}

/// How many maps are edited at random: 128, or `PROPTEST_CASES=4000 cargo test --test change`.
fn random_edits() -> u32 {
    std::env::var("PROPTEST_CASES").ok().and_then(|count| count.parse().ok()).unwrap_or(128)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: random_edits(), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn made_it_gives_the_very_same_document(case in any::<Index>(), edits in edits()) {
        let before = a_case(case);
        let after = after(&before, &edits);
        let change = Change::between("Edit", &before, &after);
        let made = change.apply(&before).unwrap();
        prop_assert_eq!(made.write(), after.write());
        prop_assert_eq!(&made, &after);
        prop_assert_eq!(change.is_empty(), before == after);
    }

    #[test]
    fn reversed_it_takes_back(case in any::<Index>(), edits in edits()) {
        let before = a_case(case);
        let after = after(&before, &edits);
        let change = Change::between("Edit", &before, &after);
        prop_assert_eq!(&change.reverse().apply(&after).unwrap(), &before);
        prop_assert_eq!(&change.reverse().reverse(), &change);
        prop_assert!(Change::squash(&change, &change.reverse()).is_empty());
    }

    #[test]
    fn two_in_a_row_are_one(case in any::<Index>(), first in edits(), second in edits(), third in edits()) {
        let one = a_case(case);
        let two = after(&one, &first);
        let three = after(&two, &second);
        let four = after(&three, &third);
        let a = Change::between("First", &one, &two);
        let b = Change::between("Second", &two, &three);
        let c = Change::between("Third", &three, &four);
        let both = Change::squash(&a, &b);
        prop_assert_eq!(&both.name, "First");
        prop_assert_eq!(&both.apply(&one).unwrap(), &three);
        prop_assert_eq!(&both.reverse().apply(&three).unwrap(), &one);
        // However they are put together.
        let left = Change::squash(&both, &c);
        let right = Change::squash(&a, &Change::squash(&b, &c));
        prop_assert_eq!(&left.apply(&one).unwrap(), &four);
        prop_assert_eq!(&right.apply(&one).unwrap(), &four);
        prop_assert_eq!(&Change::squash(&c.reverse(), &both.reverse()).apply(&four).unwrap(), &one);
        // A way there and back and on comes to the way on.
        let detour = Change::squash(&Change::squash(&a, &a.reverse()), &a);
        prop_assert_eq!(&detour.apply(&one).unwrap(), &two);
    }

    #[test]
    fn named_changes_to_any_map_are_sound(case in any::<Index>(), edits in edits(), pick in any::<Index>()) {
        let before = after(&a_case(case), &edits);
        let problems = read(before.write().as_bytes()).problems;
        prop_assume!(problems.iter().all(|problem| !problem.is_error()));
        let analysis = analyse(&Partnership::new(&before));
        let scope = ChosenScope::from(&*pick.get(&analysis.structure).scope);
        for offer in offers(&before, &scope).into_iter().filter(|offer| offer.refusal.is_none()) {
            let id = offer.change.id;
            let options = Options { partner: offer.partners.first().map(|(id, _)| id.clone()), ..Options::default() };
            let made = what_if(&before, id, &scope, &options).unwrap();
            // A saved view goes on saying whom it showed.
            let mut new = read(made.after.write().as_bytes()).problems;
            new.retain(|one| !one.place.starts_with("view.slides"));
            prop_assert!(new.len() <= problems.len(), "{}: {:#?}", id, new);
            prop_assert_eq!(&made.change.reverse().apply(&made.after).unwrap(), &before);
            if id == "one_manager" {
                let analysis = analyse(&Partnership::new(&made.after));
                let found = structure(&analysis, scope.of.as_deref().unwrap_or_default());
                prop_assert_eq!(found.management, Degree::Amalgamated, "{}", made.after.write());
            }
        }
    }

    #[test]
    fn it_keeps_when_it_is_written_and_read(case in any::<Index>(), edits in edits()) {
        let before = a_case(case);
        let after = after(&before, &edits);
        let change = Change::between("Edit", &before, &after);
        let written = serde_json::to_string(&change).unwrap();
        let again: Change = serde_json::from_str(&written).unwrap();
        prop_assert_eq!(&again, &change);
        prop_assert_eq!(&again.apply(&before).unwrap(), &after);
    }
}

const PAIR: &str = "
    council: agency sector=local_authority
    trust: agency sector=nhs
    nurse: practitioner
    council employs nurse
    trust informs council rhythm=weekly
";

#[test]
fn a_tie_whose_details_changed_is_replaced() {
    let before = map(PAIR);
    let mut after = before.clone();
    after.ties[1].details.strength = Some(Strength::Weak);
    let change = Change::between("Weaken", &before, &after);
    assert!(change.ties.added.is_empty() && change.ties.removed.is_empty() && change.ties.moved.is_empty());
    let [replaced] = change.ties.replaced.as_slice() else { panic!("{change:#?}") };
    assert_eq!(replaced.key.id, "informs:trust>council");
    assert_eq!(replaced.from.details.strength, None);
    assert_eq!(replaced.to.details.strength, Some(Strength::Weak));
    assert!(change.actors.is_empty() && change.view.is_empty() && change.fields.is_empty());
}

#[test]
fn it_is_made_to_a_map_that_changed_elsewhere() {
    let before = map(PAIR);
    let mut after = before.clone();
    after.actors.remove(2);
    after.ties.remove(0);
    let change = Change::between("Remove the nurse", &before, &after);
    let mut elsewhere = before.clone();
    elsewhere.title = "Renamed meanwhile".to_owned();
    elsewhere.actors[1].name = "Mental health trust".to_owned();
    let made = change.apply(&elsewhere).unwrap();
    assert_eq!((made.title.as_str(), made.actors.len(), made.ties.len()), ("Renamed meanwhile", 2, 1));
}

#[test]
fn what_does_not_fit_is_named() {
    let before = map(PAIR);
    let mut without = before.clone();
    without.actors.remove(2);
    without.ties.remove(0);
    let change = Change::between("Remove the nurse", &before, &without);
    let unfit = |change: &Change, document: &Document| change.apply(document).unwrap_err().to_string();

    assert_eq!(unfit(&change, &without), "actor \"nurse\": isn’t there to be removed");
    assert_eq!(unfit(&change.reverse(), &before), "actor \"nurse\": is there already");
    let mut renamed = before.clone();
    renamed.actors[2].name = "Community nurse".to_owned();
    assert_eq!(unfit(&change, &renamed), "actor \"nurse\": was changed in the meantime");
    // Somebody tied the nurse to something else: to remove her would leave a tie with one end.
    let mut tied = before.clone();
    tied.ties.push(map("a: agency\nb: agency\na informs b").ties.remove(0));
    tied.ties[2].from = "nurse".to_owned();
    tied.ties[2].to = "trust".to_owned();
    assert_eq!(unfit(&change, &tied), "actor \"nurse\": isn’t on the map, and something else there needs it");
    let mut titled = before.clone();
    titled.title = "Another".to_owned();
    let retitle = Change::between("Rename the map", &before, &titled);
    let mut third = before.clone();
    third.title = "A third".to_owned();
    assert_eq!(unfit(&retitle, &third), "the title: was changed in the meantime");
}

#[test]
fn thousands_of_ties_turned_round_are_put_together_in_time() {
    let mut document = map("a: agency\nb: agency\na informs b");
    let tie = document.ties[0].clone();
    document.ties = (0..12_000)
        .map(|at| {
            let mut tie = tie.clone();
            tie.id = Some(format!("t{at}"));
            tie
        })
        .collect();
    let mut turned = document.clone();
    turned.ties.reverse();
    let change = Change::between("Turn round", &document, &turned);
    assert_eq!(change.apply(&document).unwrap(), turned);
    assert!(Change::squash(&change, &change.reverse()).is_empty());
    assert!(read(turned.write().as_bytes()).document.is_some());
}
