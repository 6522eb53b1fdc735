//! Kinds of tie, and what can be recorded of them.

use super::fitting::kinds;
use super::{Completion, MOST, What};
use crate::editing::gathering::Gathering;
use crate::editing::line::details::{Meant, Told, read_details};
use crate::editing::line::party::after_name;
use crate::editing::line::scan::{Way, split};
use crate::editing::wording::{Field, Sort, applies, key, of_tie, plain, tie_field, tie_phrases};
use crate::map::{ActorKind, TieKind, Word};

/// After the colon: `details` is what stands there, at the end of `before`.
pub(super) fn details(
    left: &str,
    way: Way,
    right: &str,
    (before, details): (&str, &str),
    gathering: &Gathering,
) -> Vec<Completion> {
    let offset = before.len() - details.len();
    let last = split(details, &[',', ';']).pop().unwrap_or(0..0);
    let done = read_details(&details[..last.start], gathering, false).unwrap_or_default();
    let typed = &details[last.start..];
    let start = offset + last.start;
    let is_said = !typed.trim().is_empty() && is_whole(typed, gathering);
    let fitting = || kinds(left, way, right, gathering);
    let mut all = Vec::new();
    if is_said && let Ok(told) = read_details(details, gathering, false) {
        // What stands there is whole: something may follow it.
        let at = Typing { typed: "", from: before.trim_end().len(), to: before.len(), before: ", " };
        all.extend(at.of_ties(&told, &fitting, gathering));
    }
    let from = start + (typed.len() - typed.trim_start().len());
    let space = if typed.starts_with(' ') || last.start == 0 && from > start { "" } else { " " };
    let at = Typing { typed: typed.trim_start(), from, to: before.len(), before: space };
    let mut others = at.of_ties(&done, &fitting, gathering);
    if is_said {
        // "week" says weekly, and may become it.
        let typed = plain(typed);
        others.retain(|one| plain(&one.says).starts_with(&typed) && plain(&one.says) != typed);
    }
    others.extend(all);
    let mut all = others;
    all.truncate(MOST);
    all
}

/// Whether what was typed is understood, and nobody is named in it who isn't there: a name may go on.
fn is_whole(typed: &str, gathering: &Gathering) -> bool {
    let is_known = |(name, meant): &(&str, Meant)| match meant {
        Meant::Text(text) if matches!(*name, "about" | "under") => gathering.names.knows(text),
        _ => true,
    };
    read_details(typed, gathering, false).is_ok_and(|told| told.fields.iter().all(is_known))
}

/// What is being typed, and where.
struct Typing<'a> {
    typed: &'a str,
    from: usize,
    to: usize,
    /// What has to stand before a word that is put in.
    before: &'a str,
}

impl Typing<'_> {
    fn of_ties(
        &self,
        told: &Told,
        fitting: &dyn Fn() -> Vec<TieKind>,
        gathering: &Gathering,
    ) -> Vec<Completion> {
        let mut all = Vec::new();
        if told.kinds.is_empty() {
            let kinds = fitting().into_iter().filter(|kind| self.begins_kind(*kind));
            all.extend(kinds.map(|kind| self.put(What::TieKind, kind.label(), kind.label())));
        }
        let is_open = |field: &&Field| told.fields.iter().all(|(name, _)| *name != field.name);
        let is_theirs = |name: &str| match told.kinds.as_slice() {
            [] => !self.typed.is_empty(),
            kinds => kinds.iter().any(|kind| applies(name, *kind)),
        };
        let mut fields: Vec<Field> = of_tie().iter().filter(is_open).copied().collect();
        fields.retain(|field| is_theirs(field.name));
        // What is recorded of few kinds of tie comes before what any tie may have.
        let is_common = |field: &Field| TieKind::ALL.iter().all(|kind| applies(field.name, *kind));
        fields.sort_by_key(is_common);
        let kind = told.kinds.first().copied();
        for field in fields.iter().map(|field| tie_field(field.name, kind).unwrap_or(*field)) {
            all.extend(self.of_field(&field, gathering));
        }
        all
    }

    /// Whether what was typed is the beginning of a phrase that names the kind.
    fn begins_kind(&self, kind: TieKind) -> bool {
        let typed = plain(self.typed);
        typed.is_empty()
            || plain(kind.label()).split(' ').any(|word| word.starts_with(&typed))
            || tie_phrases().any(|(phrase, one, _)| one == kind && phrase.starts_with(&typed))
    }

    fn of_field(&self, field: &Field, gathering: &Gathering) -> Vec<Completion> {
        let typed = plain(self.typed);
        let begins = |label: &str| {
            let label = plain(label);
            typed.is_empty() || label.starts_with(&typed) || label.contains(&format!(" {typed}"))
        };
        let detail = |says: &str, text: &str| self.put(What::Detail, says, text);
        match (field.name, field.sort) {
            ("stated", _) => {
                let is_it = begins("not") && !typed.is_empty();
                is_it.then(|| detail("not: known not to hold", "not")).into_iter().collect()
            }
            ("role", Sort::Word(list)) => self.labels(list(), begins, |label| format!("as {label}")),
            // Of a list that fills the whole window a few stand for the rest.
            (_, Sort::Word(list)) => {
                let most = if typed.is_empty() { 3 } else { MOST };
                let mut all = self.labels(list(), begins, str::to_owned);
                all.truncate(most);
                all
            }
            ("about" | "under", Sort::Actor(kind)) => self.actors(field.name, kind, gathering),
            ("withheld", _) if begins("withheld") => vec![detail("withheld", "withheld")],
            ("mutual", _) if begins("both ways") => vec![detail("both ways", "both ways")],
            ("specialist_language", _) if begins("in specialist language") => {
                vec![detail("in specialist language", "in specialist language")]
            }
            _ => Vec::new(),
        }
    }

    fn labels(
        &self,
        list: Vec<(&'static str, &'static str)>,
        begins: impl Fn(&str) -> bool,
        text: impl Fn(&str) -> String,
    ) -> Vec<Completion> {
        // "None" stands in several lists: only its label tells which is meant.
        let fits = |(word, label): &(&str, &str)| begins(label) || (*word != "none" && begins(word));
        let found = list.into_iter().filter(fits);
        found.map(|(_, label)| self.put(What::Detail, &text(label), &text(label))).collect()
    }

    /// Whom it may be about, or under which agreement it may run.
    fn actors(&self, word: &str, kind: Option<ActorKind>, gathering: &Gathering) -> Vec<Completion> {
        let Some(name) = after_name(self.typed, word).filter(|_| self.typed.len() > word.len()) else {
            return Vec::new();
        };
        let typed = key(name);
        let is_meant = |of: ActorKind| match kind {
            Some(kind) => of == kind,
            None => matches!(
                of,
                ActorKind::ServiceUser | ActorKind::Carer | ActorKind::Assessment | ActorKind::Plan
            ),
        };
        let mut found: Vec<&str> = gathering
            .document
            .actors
            .iter()
            .filter(|actor| is_meant(actor.kind()) && key(&actor.name).contains(&typed))
            .map(|actor| actor.name.as_str())
            .collect();
        found.sort_by_key(|name| (!key(name).starts_with(&typed), *name));
        found.dedup();
        let put = |name: &&str| {
            let text = format!("{word} {name}");
            self.put(What::Detail, &text, &text)
        };
        found.iter().take(MOST).map(put).collect()
    }

    fn put(&self, what: What, says: &str, text: &str) -> Completion {
        Completion::new(what, says, self.from..self.to, format!("{}{text}", self.before))
    }
}
