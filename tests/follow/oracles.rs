//! Slow and plain ways to the same answers.

use std::collections::{BTreeMap, BTreeSet};

use partnership_explorer::analysis::follow::{Question, follow};
use partnership_explorer::map::{Actor, ActorKind, Document, Partnership, Tie, TieKind, Word};
use serde_json::json;

use super::from;
use super::random::KINDS;

fn can_hear(map: &Partnership, id: &str) -> bool {
    use ActorKind::*;
    !matches!(map.kind(map.find(id).unwrap()), Forum | InformationSystem | Assessment | Plan)
}

/// No subject at all, and the last that the map has.
pub fn subjects(document: &Document) -> Vec<Option<String>> {
    let is_subject = |one: &&Actor| matches!(one.kind(), ActorKind::ServiceUser | ActorKind::Assessment);
    let last = document.actors.iter().rev().find(is_subject).map(|one| one.id.clone());
    std::iter::once(None).chain(last.map(Some)).collect()
}

/// What `a0` knows, about that subject.
pub fn asked(about: &Option<String>) -> Question {
    Question { about: about.clone(), ..from("a0") }
}

/// Whether a tie, if it tells something, speaks of the whole matter and of no other.
fn is_of(tie: &Tie, about: &Option<String>) -> bool {
    let tells = matches!(tie.kind, TieKind::Informs | TieKind::Refers);
    !tells || tie.details.content.is_none() && (tie.details.about.is_none() || tie.details.about == *about)
}

/// Those who can hear and come to know from `a0`.
pub fn reached(document: &Document, about: &Option<String>) -> BTreeSet<String> {
    let map = Partnership::new(document);
    let found = follow(&map, &asked(about)).unwrap();
    found.knows.into_iter().map(|one| one.actor).filter(|id| can_hear(&map, id)).collect()
}

/// Every tie that the map doesn't record and doesn't deny, added to it. What is recorded of another matter
/// says nothing of this one.
pub fn with_all_that_may_be(document: &Document, about: &Option<String>) -> Document {
    let map = Partnership::new(document);
    let mut more = document.clone();
    let ids: Vec<_> = document.actors.iter().map(|one| one.id.clone()).collect();
    for kind in KINDS {
        for from in &ids {
            for to in &ids {
                let (start, end) = (map.find(from).unwrap(), map.find(to).unwrap());
                // What is recorded of a pair stands: held back, for reading only, never used.
                let recorded = document.ties.iter().any(|tie| {
                    let way = tie.from == *from && tie.to == *to;
                    let back = tie.from == *to && tie.to == *from && tie.is_mutual();
                    tie.kind == kind && (way || back) && is_of(tie, about)
                });
                if from != to
                    && !recorded
                    && kind.joins(map.kind(start), map.kind(end))
                    && !map.is_complete(kind, start)
                    && !map.is_complete(kind, end)
                {
                    let tie = json!({"kind": kind.word(), "from": from, "to": to});
                    more.ties.push(serde_json::from_value(tie).unwrap());
                }
            }
        }
    }
    more
}

/// The earliest arrival at everyone by trying every tie that tells over and over: those that may carry the
/// matter, or only those that are recorded to.
pub fn oracle_of_waiting(
    document: &Document,
    about: &Option<String>,
    certain: bool,
) -> BTreeMap<String, (u32, u32, u32)> {
    let mut best = BTreeMap::from([("a0".to_owned(), (0, 0, 0))]);
    for _ in 0..document.actors.len() {
        for tie in document.ties.iter().filter(|tie| tie.is_in_effect()) {
            let details = &tie.details;
            let of_another = about.is_some() && details.about.is_some() && details.about != *about;
            let sure = (about.is_none() || details.about == *about) && details.content.is_none();
            if of_another || certain && !sure {
                continue;
            }
            let rhythm = tie.details.rhythm.map(|rhythm| rhythm.word());
            let (open, days) = match rhythm {
                Some("continuous") => (0, 0),
                Some("daily") => (0, 1),
                Some("weekly") => (0, 7),
                Some("monthly") => (0, 31),
                _ => (1, 0),
            };
            let both = [(&tie.from, &tie.to), (&tie.to, &tie.from)];
            for (from, to) in both.into_iter().take(if tie.is_mutual() { 2 } else { 1 }) {
                let Some(&(links, waited, steps)) = best.get(from) else { continue };
                let cost = (links + open, waited + days, steps + 1);
                let known = best.entry(to.clone()).or_insert(cost);
                *known = (*known).min(cost);
            }
        }
    }
    best
}
