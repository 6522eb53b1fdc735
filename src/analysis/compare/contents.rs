//! What the two maps themselves say: actors, ties, lists and answers.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::report::{ActorEntry, Changed, FieldMove, Moves, Statements, TieEntry};
use super::words::moves;
use crate::analysis::barriers::SETTINGS;
use crate::analysis::patterns::rule;
use crate::map::{Actor, Document, Partnership, Stated, Tie, TieAt, TieKind, Word};

type Both<'a, T> = (&'a T, &'a T);
/// The ids of the actors that a tie joins.
type Ends<'a> = (&'a str, &'a str);
/// Ties of either map that aren't matched yet.
type Unmet = (Vec<TieAt>, Vec<TieAt>);

/// Title, summary and the other fields at the top.
pub(super) fn fields(documents: Both<Document>) -> Vec<FieldMove> {
    const LISTS: &[&str] =
        &["actors", "ties", "complete", "answers", "view", "thresholds", "format", "version"];
    let empty = Partnership::new(&Document::new(""));
    let heading = |of: &Document| Document { actors: Vec::new(), ties: Vec::new(), ..of.clone() };
    let mut all = moves(&heading(documents.0), &heading(documents.1), (&empty, &empty), LISTS);
    let (before, after) = (&documents.0.thresholds, &documents.1.thresholds);
    let keys: BTreeSet<_> = before.keys().chain(after.keys()).collect();
    let said = |number: Option<&f64>| number.map_or("the usual number".to_owned(), f64::to_string);
    all.extend(keys.into_iter().filter(|key| before.get(*key) != after.get(*key)).map(|key| {
        FieldMove {
            field: format!("thresholds.{key}"),
            name: SETTINGS
                .iter()
                .find(|setting| setting.id == *key)
                .map_or_else(|| format!("threshold {key}"), |setting| setting.name.to_owned()),
            from: said(before.get(key)),
            to: said(after.get(key)),
        }
    }));
    all
}

/// Actors, matched by id.
pub(super) fn actors(documents: Both<Document>, maps: Both<Partnership>) -> Moves<ActorEntry> {
    let entry =
        |actor: &Actor| ActorEntry { id: actor.id.clone(), kind: actor.kind(), name: actor.name.clone() };
    let by_id = |of: &Document| -> HashMap<String, Actor> {
        of.actors.iter().map(|actor| (actor.id.clone(), actor.clone())).collect()
    };
    let (old, new) = (by_id(documents.0), by_id(documents.1));
    // In the order of kind, name and id, in which a partnership holds them.
    let only = |map: &Partnership, other: &HashMap<String, Actor>| -> Vec<ActorEntry> {
        let all = map.all().map(|at| map.actor(at));
        all.filter(|actor| !other.contains_key(&actor.id)).map(entry).collect()
    };
    let both = maps.1.all().map(|at| maps.1.actor(at)).filter_map(|new| Some((old.get(&new.id)?, new)));
    Moves {
        added: only(maps.1, &old),
        removed: only(maps.0, &new),
        changed: both
            .filter(|(old, new)| old != new)
            .map(|(old, new)| Changed { entry: entry(new), fields: moves(old, new, maps, &["id"]) })
            .collect(),
    }
}

/// Ties: by id, if one is given and kind or ends still agree; else by kind and ends, equal ones first.
pub(super) fn ties(documents: Both<Document>, maps: Both<Partnership>) -> Moves<TieEntry> {
    let (before, after) = maps;
    let mut pairs: Vec<(TieAt, TieAt)> = Vec::new();
    let mut met: (HashSet<TieAt>, HashSet<TieAt>) = Default::default();
    let mut pair = |one: TieAt, other: TieAt, met: &mut (HashSet<TieAt>, HashSet<TieAt>)| {
        pairs.push((one, other));
        met.0.insert(one);
        met.1.insert(other);
    };
    let given: HashSet<&str> = documents.0.ties.iter().filter_map(|tie| tie.id.as_deref()).collect();
    for new in after.all_ties() {
        let id = after.tie(new).id.as_deref().filter(|id| given.contains(id));
        let Some(old) = id.and_then(|id| before.find_tie(id)) else { continue };
        let (one, other) = (before.tie(old), after.tie(new));
        if one.kind == other.kind || ends(one) == ends(other) {
            pair(old, new, &mut met);
        }
    }
    let mut alike: BTreeMap<(TieKind, Ends), Unmet> = BTreeMap::new();
    for at in before.all_ties().filter(|at| !met.0.contains(at)) {
        let tie = before.tie(at);
        alike.entry((tie.kind, ends(tie))).or_default().0.push(at);
    }
    for at in after.all_ties().filter(|at| !met.1.contains(at)) {
        let tie = after.tie(at);
        alike.entry((tie.kind, ends(tie))).or_default().1.push(at);
    }
    for (mut old, mut new) in alike.into_values() {
        let mut equal: HashMap<String, Vec<TieAt>> = HashMap::new();
        old.iter().rev().for_each(|at| equal.entry(details(before.tie(*at))).or_default().push(*at));
        new.retain(|at| {
            let Some(one) = equal.get_mut(&details(after.tie(*at))).and_then(Vec::pop) else { return true };
            pair(one, *at, &mut met);
            false
        });
        old.retain(|at| !met.0.contains(at));
        old.into_iter().zip(new).for_each(|(one, other)| pair(one, other, &mut met));
    }
    let mut changed: Vec<_> = pairs
        .into_iter()
        .filter(|(one, other)| !same(before.tie(*one), after.tie(*other)))
        .map(|(one, other)| {
            let (old, new) = (before.tie(one), after.tie(other));
            // Of a mutual tie it says nothing which end is written first.
            let turned: &[&str] = if ends(old) == ends(new) { &["from", "to", "id"] } else { &["id"] };
            Changed { entry: entry(after, other), fields: moves(old, new, maps, turned) }
        })
        .filter(|changed| !changed.fields.is_empty())
        .collect();
    changed.sort_by(|one, other| one.entry.says.cmp(&other.entry.says));
    let only = |map: &Partnership, met: &HashSet<TieAt>| -> Vec<TieEntry> {
        map.all_ties().filter(|at| !met.contains(at)).map(|at| entry(map, at)).collect()
    };
    Moves { added: only(after, &met.1), removed: only(before, &met.0), changed }
}

/// The ends of a tie; of one that is mutual by its nature, whichever way round it is written.
fn ends(tie: &Tie) -> Ends<'_> {
    let (from, to) = (tie.from.as_str(), tie.to.as_str());
    if tie.kind.is_mutual() && from > to { (to, from) } else { (from, to) }
}

fn details(tie: &Tie) -> String {
    serde_json::to_string(&tie.details).unwrap_or_default()
}

fn same(one: &Tie, other: &Tie) -> bool {
    one.kind == other.kind && ends(one) == ends(other) && one.details == other.details
}

fn entry(map: &Partnership, at: TieAt) -> TieEntry {
    let tie = map.tie(at);
    TieEntry {
        id: map.tie_id(at).to_owned(),
        kind: tie.kind,
        from: tie.from.clone(),
        to: tie.to.clone(),
        says: tie_in_words(map, at),
        note: tie.details.note.clone(),
    }
}

/// A tie in words: "City council employs Nurse".
pub(super) fn tie_in_words(map: &Partnership, at: TieAt) -> String {
    let tie = map.tie(at);
    let (from, to) = map.ends(at);
    let about = map.about(at).map(|about| format!(" about {}", map.name(about))).unwrap_or_default();
    let under = map.under(at).map(|under| format!(" under {}", map.name(under))).unwrap_or_default();
    let denied = match tie.details.stated {
        Some(Stated::Absent) => " (known not to hold)",
        _ => "",
    };
    format!("{} {} {}{about}{under}{denied}", map.name(from), tie.kind.label(), map.name(to))
}

/// What is said of lists, and answers, in words.
pub(super) fn statements(documents: Both<Document>, maps: Both<Partnership>) -> Statements {
    let (before, after) = (said(documents.0, maps.0), said(documents.1, maps.1));
    Statements {
        added: after.difference(&before).cloned().collect(),
        removed: before.difference(&after).cloned().collect(),
    }
}

fn said(document: &Document, map: &Partnership) -> BTreeSet<String> {
    let names = |scope: &[String]| match scope {
        [] => "in the whole map".to_owned(),
        scope => format!("around {}", map.names(scope.iter().filter_map(|id| map.find(id)))),
    };
    let complete = document.complete.iter().map(|one| {
        format!("All ties of the kind “{}” {} are on the map.", one.tie.label(), names(&one.scope))
    });
    let answers = document.answers.iter().map(|one| {
        let question = rule(&one.indicator).map_or(one.indicator.as_str(), |rule| rule.question);
        let note = one.note.as_ref().map(|note| format!(" ({note})")).unwrap_or_default();
        format!("“{question}” was answered {} {}{note}.", one.value.label(), names(&one.scope))
    });
    complete.chain(answers).collect()
}
