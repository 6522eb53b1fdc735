//! Names, kinds of actor, and what follows a name that is whole.

use super::fitting::kinds;
use super::{Completion, MOST, What};
use crate::editing::gathering::Gathering;
use crate::editing::line::party::{Party, party, unquoted};
use crate::editing::line::scan::{Way, find_arrows, outside, places};
use crate::editing::wording::{Sort, actor_kind, guess, key, of_actor, plain};
use crate::map::{ActorKind, Word};

/// Left of the arrow, where none stands yet.
pub(super) fn left(before: &str, gathering: &Gathering) -> Vec<Completion> {
    let begun = before.trim_end_matches(['-', '<', '=', 'x', '/', ' ']);
    // A hyphen may be the beginning of an arrow, where a name is whole before it.
    let is_arrow = before[begun.len()..].contains(['-', '<', '=']) && is_whole(begun, 0, gathering);
    let typed = if is_arrow { begun } else { before };
    let end = typed.trim_end().len();
    let arrows = || {
        let arrow = |says: &str, text: &str| Completion::new(What::Arrow, says, end..before.len(), text);
        vec![
            arrow("→ leads to", " -> "),
            arrow("← comes from", " <- "),
            arrow("↔ holds both ways", " <-> "),
            arrow("↛ is known not to lead to", " -x-> "),
        ]
    };
    if is_arrow {
        return arrows();
    }
    parts(before, 0, &[], gathering, arrows)
}

/// Right of the arrow, before a colon.
pub(super) fn right(
    left: &str,
    way: Way,
    (before, start): (&str, usize),
    gathering: &Gathering,
) -> Vec<Completion> {
    let end = before.trim_end().len();
    let named: Vec<String> = left.split(';').map(|name| key(unquoted(name))).collect();
    let follow = || {
        let fitting = kinds(left, way, &before[start..], gathering).into_iter();
        let tie = |kind: crate::map::TieKind| {
            let text = format!(": {}", kind.label());
            Completion::new(What::TieKind, kind.label(), end..before.len(), text)
        };
        fitting.map(tie).collect()
    };
    parts(before, start, &named, gathering, follow)
}

/// What can stand at an end; `follow` says what follows once it is whole.
fn parts(
    before: &str,
    side: usize,
    named: &[String],
    gathering: &Gathering,
    follow: impl Fn() -> Vec<Completion>,
) -> Vec<Completion> {
    let start = side + places(&before[side..], ';').last().map_or(0, |at| at + 1);
    let start = start + (before[start..].len() - before[start..].trim_start().len());
    let typed = &before[start..];
    if outside(typed).1 == Some(')') {
        return in_brackets(before, start, gathering);
    }
    let is_known = gathering.names.knows(unquoted(typed));
    let mut all = if is_known { follow() } else { Vec::new() };
    let begun = typed.trim_start_matches(['"', '“']);
    all.extend(actors(begun, start..before.len(), named, gathering));
    if !is_known && !typed.trim().is_empty() {
        match is_whole(before, start, gathering) {
            true => all.extend(follow()),
            false if all.is_empty() => all.extend(brackets(before)),
            false => {}
        }
    }
    all.truncate(MOST);
    all
}

/// Whether somebody is named whose kind is known or can be told.
fn is_whole(before: &str, start: usize, gathering: &Gathering) -> bool {
    match party(&before[start..], gathering, "") {
        Ok(Party::Known(_)) => true,
        Ok(Party::New { kind, .. }) => kind.is_some(),
        Err(_) => false,
    }
}

/// Actors of the map in whose names a word begins with what was typed.
fn actors(
    typed: &str,
    range: std::ops::Range<usize>,
    named: &[String],
    gathering: &Gathering,
) -> Vec<Completion> {
    let typed = key(typed);
    let mut found: Vec<(u8, usize, &str, &str)> = Vec::new();
    for actor in &gathering.document.actors {
        let name = key(&actor.name);
        let rank = match () {
            () if name == typed || named.contains(&name) => continue,
            () if name.starts_with(&typed) => 0,
            () if name.contains(&format!(" {typed}")) => 1,
            () if typed.chars().count() > 2 && name.contains(&typed) => 2,
            () => continue,
        };
        found.push((rank, actor.name.chars().count(), &actor.name, actor.kind().label()));
    }
    found.sort_unstable();
    found.dedup_by_key(|(_, _, name, _)| *name);
    let several = |name: &str| gathering.names.find(name).len() > 1;
    found
        .into_iter()
        .take(MOST)
        .map(|(_, _, name, kind)| {
            let quoted = !find_arrows(name).is_empty() || name.contains(';') || outside(name).1.is_some();
            let text = match (quoted, several(name)) {
                (true, _) => format!("“{name}”"),
                (false, true) => format!("{name} ({kind})"),
                (false, false) => name.to_owned(),
            };
            Completion::new(What::Actor, text.clone(), range.clone(), text)
        })
        .collect()
}

/// Kinds in brackets, after a name that tells nothing.
fn brackets(before: &str) -> Vec<Completion> {
    use ActorKind::*;
    let end = before.trim_end().len();
    [Agency, Team, Practitioner, ServiceUser, Forum, Agreement, Fund, InformationSystem]
        .into_iter()
        .map(|kind| {
            let text = format!(" ({})", kind.label());
            Completion::new(What::ActorKind, format!("({})", kind.label()), end..before.len(), text)
        })
        .collect()
}

/// Within brackets that aren't closed: kinds of actor, then the words of what is recorded of that kind.
fn in_brackets(before: &str, start: usize, gathering: &Gathering) -> Vec<Completion> {
    let Some(open) = before[start..].rfind('(').map(|at| start + at) else { return Vec::new() };
    let inner = &before[open + 1..];
    let last = inner.rfind([',', ';']).map_or(0, |at| at + 1);
    let typed = &inner[last..];
    let from = open + 1 + last + (typed.len() - typed.trim_start().len());
    let typed = plain(typed);
    let name = before[start..open].trim();
    let said = inner[..last].split([',', ';']).find_map(actor_kind).or_else(|| guess(name));
    let fits = |label: &str| plain(label).starts_with(&typed) || plain(label).contains(&format!(" {typed}"));
    let mut all: Vec<Completion> = Vec::new();
    if last == 0 && !gathering.names.knows(name) {
        let kinds = ActorKind::ALL.iter().map(|kind| kind.label()).filter(|label| fits(label));
        all.extend(
            kinds.map(|label| {
                Completion::new(What::ActorKind, label, from..before.len(), format!("{label})"))
            }),
        );
    }
    for field in said.map(of_actor).unwrap_or_default() {
        let (Sort::Word(list) | Sort::OneOrMore(list) | Sort::Words(list)) = field.sort else { continue };
        let labels = list().into_iter().map(|(_, label)| label).filter(|label| fits(label));
        all.extend(labels.map(|label| {
            let says = format!("{label} ({})", plain(field.name));
            Completion::new(What::Detail, says, from..before.len(), format!("{label})"))
        }));
    }
    all
}
