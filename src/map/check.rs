//! What must hold between the parts of a document beyond each part being well formed.

use std::collections::{HashMap, HashSet};

use petgraph::algo::kosaraju_scc;
use petgraph::graph::DiGraph;

use super::actor::{Actor, ActorKind, Other, Record};
use super::document::Document;
use super::problem::Problem;
use super::read::{Limits, join};
use super::slide::{SavedView, Slide};
use super::tie::{SignatoryRole, Tie, TieKind};
use super::words::{Word, shorten};

/// Adds to `problems` whatever is wrong between the parts of `document`.
pub(super) fn check(document: &Document, problems: &mut Vec<Problem>) {
    let mut check = Check { document, actors: HashMap::new(), problems };
    check.name("title", &document.title);
    check.other("", &document.other);
    check.actors();
    check.ties();
    check.statements();
    check.circles();
    check.contradictions();
}

struct Check<'a> {
    document: &'a Document,
    actors: HashMap<&'a str, &'a Actor>,
    problems: &'a mut Vec<Problem>,
}

impl<'a> Check<'a> {
    fn error(&mut self, place: impl Into<String>, says: impl Into<String>) {
        self.problems.push(Problem::error(place, says));
    }

    fn warn(&mut self, place: impl Into<String>, says: impl Into<String>) {
        self.problems.push(Problem::warning(place, says));
    }

    fn name(&mut self, place: &str, name: &str) {
        let length = name.chars().count();
        let most = Limits::STANDARD.name;
        if name.trim().is_empty() {
            self.error(place, "is empty; expected text");
        } else if length > most {
            self.error(
                place,
                format!("is {length} characters long, where at most {most} can be shown; longer text belongs into \"note\""),
            );
        }
    }

    fn other(&mut self, place: &str, other: &Other) {
        for field in other.keys() {
            let at = if place.is_empty() { field.clone() } else { format!("{place}.{field}") };
            self.warn(at, "isn’t a field that is known here; it is kept, and nothing reads it");
        }
    }

    fn actors(&mut self) {
        for (at, actor) in self.document.actors.iter().enumerate() {
            let place = format!("actors[{at}]");
            self.name(&format!("{place}.id"), &actor.id);
            self.name(&format!("{place}.name"), &actor.name);
            if self.actors.insert(&actor.id, actor).is_some() {
                let first = self.document.actors.iter().position(|one| one.id == actor.id).unwrap_or(at);
                self.error(
                    format!("{place}.id"),
                    format!(
                        "\"{}\" is the id of actors[{first}] already; each actor needs its own",
                        shorten(&actor.id)
                    ),
                );
            }
            self.other(&place, actor.record.other());
            match &actor.record {
                Record::Agency(agency) => self.dates(&place, &agency.starts, &agency.ends),
                Record::Agreement(agreement) => self.dates(&place, &agreement.starts, &agreement.ends),
                Record::Fund(fund) => self.dates(&place, &None, &fund.ends),
                _ => {}
            }
        }
        for (at, actor) in self.document.actors.iter().enumerate() {
            if let Record::Practitioner(practitioner) = &actor.record
                && let Some(origin) = &practitioner.origin
            {
                let place = format!("actors[{at}].origin");
                self.exists(&place, origin);
                if self.actors.get(origin.as_str()).is_some_and(|one| one.kind() != ActorKind::Agency) {
                    self.error(place, format!("\"{}\" is not an agency", shorten(origin)));
                }
            }
        }
    }

    fn ties(&mut self) {
        let mut ids: HashMap<&str, usize> = HashMap::new();
        for (at, tie) in self.document.ties.iter().enumerate() {
            let place = format!("ties[{at}]");
            self.exists(&format!("{place}.from"), &tie.from);
            self.exists(&format!("{place}.to"), &tie.to);
            if let Some(about) = &tie.details.about {
                self.exists(&format!("{place}.about"), about);
            }
            if let Some(under) = &tie.details.under {
                let place = format!("{place}.under");
                self.exists(&place, under);
                if self.actors.get(under.as_str()).is_some_and(|one| one.kind() != ActorKind::Agreement) {
                    self.error(place, format!("\"{}\" is not an agreement", shorten(under)));
                }
            }
            if let Some(id) = &tie.id {
                self.name(&format!("{place}.id"), id);
                if let Some(first) = ids.insert(id, at) {
                    self.error(
                        format!("{place}.id"),
                        format!(
                            "\"{}\" is the id of ties[{first}] already; each tie needs its own",
                            shorten(id)
                        ),
                    );
                }
            }
            self.dates(&place, &None, &tie.details.ends);
            self.other(&place, &tie.details.other);
            if let Some(trust) = &tie.details.trust {
                self.other(&format!("{place}.trust"), &trust.other);
            }
            if let Some(value) = &tie.details.value {
                self.other(&format!("{place}.value"), &value.other);
            }
            self.role(&place, tie);
            self.ends(&place, tie);
        }
    }

    fn role(&mut self, place: &str, tie: &Tie) {
        if let Some(role) = &tie.details.role
            && tie.kind == TieKind::Signs
            && SignatoryRole::from_word(role).is_none()
        {
            self.error(format!("{place}.role"), SignatoryRole::not_one_of(role));
        }
    }

    fn ends(&mut self, place: &str, tie: &Tie) {
        let kind = |id: &String| self.actors.get(id.as_str()).map(|actor| actor.kind());
        let (Some(from), Some(to)) = (kind(&tie.from), kind(&tie.to)) else { return };
        if tie.from == tie.to {
            self.warn(place, "joins an actor with itself; it is kept, and no rule reads it");
        } else if !tie.kind.joins(from, to) {
            self.warn(
                place,
                format!(
                    "“{}” doesn’t run from {} to {}; it is kept, and no rule reads it",
                    tie.kind.label(),
                    from.label(),
                    to.label()
                ),
            );
        }
    }

    fn statements(&mut self) {
        for (at, complete) in self.document.complete.iter().enumerate() {
            for (of, id) in complete.scope.iter().enumerate() {
                self.exists(&format!("complete[{at}].scope[{of}]"), id);
            }
            self.other(&format!("complete[{at}]"), &complete.other);
        }
        for (at, answer) in self.document.answers.iter().enumerate() {
            for (of, id) in answer.scope.iter().enumerate() {
                self.exists(&format!("answers[{at}].scope[{of}]"), id);
            }
            self.other(&format!("answers[{at}]"), &answer.other);
        }
        let Some(view) = &self.document.view else { return };
        for id in view.positions.keys().filter(|id| !self.actors.contains_key(id.as_str())) {
            self.problems.push(Problem::warning(
                "view.positions",
                format!("no actor has the id \"{}\"; the position is kept", shorten(id)),
            ));
        }
        for (at, id) in view.pinned.iter().enumerate() {
            if !self.actors.contains_key(id.as_str()) {
                self.problems.push(Problem::warning(
                    format!("view.pinned[{at}]"),
                    format!("no actor has the id \"{}\"; the pin is kept", shorten(id)),
                ));
            }
        }
        self.slides(&view.slides);
    }

    /// No saved view is worth refusing a map for: what can't be shown of it is kept, and said.
    fn slides(&mut self, slides: &'a [Slide]) {
        let mut ids: HashMap<&str, usize> = HashMap::new();
        for (at, slide) in slides.iter().enumerate() {
            let place = format!("view.slides[{at}]");
            let view = match slide {
                Slide::View(view) => view,
                Slide::Foreign(value) => {
                    let (field, says) = SavedView::fault(value).unwrap_or_default();
                    let place = if field.is_empty() { place } else { format!("{place}.{field}") };
                    self.warn(place, format!("{says}; the saved view is kept, and can’t be shown"));
                    continue;
                }
            };
            if let Some(first) = ids.insert(&view.id, at) {
                let says = format!(
                    "\"{}\" is the id of view.slides[{first}] already; links and changes mean that one",
                    shorten(&view.id)
                );
                self.warn(format!("{place}.id"), says);
            }
            for (field, id) in view.references() {
                if !self.actors.contains_key(id) {
                    let says = format!(
                        "no actor has the id \"{}\"; the rest of the saved view is shown",
                        shorten(id)
                    );
                    self.warn(format!("{place}.{field}"), says);
                }
            }
            for (field, other) in view.unknown() {
                self.other(&join(&place, field), other);
            }
        }
    }

    /// Faults `place` if no actor has the id that stands there.
    fn exists(&mut self, place: &str, id: &str) {
        if !self.actors.contains_key(id) {
            let alike = |one: &&&str| one.trim().eq_ignore_ascii_case(id.trim());
            let hint = match self.actors.keys().find(alike) {
                Some(one) => format!("; \"{one}\" is near"),
                None => String::new(),
            };
            self.error(place, format!("no actor has the id \"{}\"{hint}", shorten(id)));
        }
    }

    fn dates(&mut self, place: &str, starts: &Option<String>, ends: &Option<String>) {
        if let Some(date) = starts
            && !is_date(date)
        {
            self.error(format!("{place}.starts"), not_a_date(date, ""));
        }
        if let Some(date) = ends
            && date != "open"
            && !is_date(date)
        {
            self.error(format!("{place}.ends"), not_a_date(date, ", or \"open\""));
        }
    }

    /// An actor can't be part of itself, however long the way round.
    fn circles(&mut self) {
        let mut graph = DiGraph::<&str, ()>::new();
        let mut at = HashMap::new();
        for tie in self.document.ties.iter().filter(|tie| tie.kind == TieKind::PartOf && tie.is_present()) {
            let from = *at.entry(&tie.from).or_insert_with(|| graph.add_node(&tie.from));
            let to = *at.entry(&tie.to).or_insert_with(|| graph.add_node(&tie.to));
            graph.add_edge(from, to, ());
        }
        for circle in kosaraju_scc(&graph) {
            let first = circle[0];
            if circle.len() == 1 && !graph.contains_edge(first, first) {
                continue;
            }
            // Round the component until a place comes again: from there on it is a circle.
            let inside: HashSet<_> = circle.into_iter().collect();
            let mut way = vec![first];
            let start = loop {
                let here = way[way.len() - 1];
                let Some(next) = graph.neighbors(here).find(|next| inside.contains(next)) else { break 0 };
                if let Some(start) = way.iter().position(|one| *one == next) {
                    break start;
                }
                way.push(next);
            };
            // Told from the tie that comes first in the file.
            let circle = &mut way[start..];
            let earliest = circle.iter().enumerate().min_by_key(|(_, one)| **one).map_or(0, |(at, _)| at);
            circle.rotate_left(earliest);
            let mut names: Vec<_> = circle.iter().map(|one| shorten(graph[*one])).collect();
            names.push(names[0].clone());
            let first = names[0].clone();
            let place = self
                .document
                .ties
                .iter()
                .position(|tie| {
                    tie.kind == TieKind::PartOf
                        && tie.is_present()
                        && shorten(&tie.from) == first
                        && shorten(&tie.to) == names[1]
                })
                .map_or_else(String::new, |at| format!("ties[{at}]"));
            self.error(place, format!("`part_of` goes round in a circle: {}", shorten_list(&names)));
        }
    }

    /// A tie can't be recorded both as holding and as not holding (R26).
    fn contradictions(&mut self) {
        let mut seen: HashMap<_, (usize, bool)> = HashMap::new();
        for (at, tie) in self.document.ties.iter().enumerate() {
            let (mut from, mut to) = (&tie.from, &tie.to);
            if tie.is_mutual() && from > to {
                (from, to) = (to, from);
            }
            let Details { about, content, under, label } = Details::of(tie);
            let (first, present) = *seen
                .entry((tie.kind, from, to, about, content, under, label))
                .or_insert((at, tie.is_present()));
            if present != tie.is_present() {
                self.error(
                    format!("ties[{at}]"),
                    format!("ties[{first}] says the opposite: the same tie can't be both present and absent"),
                );
            }
        }
    }
}

/// The details that make two ties of one kind between the same actors the same tie (R28).
struct Details<'a> {
    about: Option<&'a String>,
    content: Option<super::tie::Content>,
    under: Option<&'a String>,
    label: Option<&'a String>,
}

impl<'a> Details<'a> {
    fn of(tie: &'a Tie) -> Self {
        let details = &tie.details;
        Self {
            about: details.about.as_ref(),
            content: details.content,
            under: details.under.as_ref(),
            label: details.label.as_ref(),
        }
    }
}

/// A circle of any length, in a line that can be read.
fn shorten_list(names: &[String]) -> String {
    const MOST: usize = 8;
    if names.len() <= MOST {
        return names.join(" → ");
    }
    format!("{} → … → {}", names[..MOST - 1].join(" → "), names[names.len() - 1])
}

fn not_a_date(found: &str, or: &str) -> String {
    format!("\"{}\" is not a date: expected YYYY, YYYY-MM or YYYY-MM-DD{or}", shorten(found))
}

/// Whether `text` is YYYY, YYYY-MM or YYYY-MM-DD, of a day that exists.
pub(super) fn is_date(text: &str) -> bool {
    let parts: Vec<_> = text.split('-').collect();
    let number = |at: usize, length: usize| {
        parts
            .get(at)
            .filter(|part| part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit()))
            .and_then(|part| part.parse::<u32>().ok())
    };
    let Some(year) = number(0, 4) else { return false };
    if parts.len() == 1 {
        return true;
    }
    let Some(month @ 1..=12) = number(1, 2) else { return false };
    if parts.len() == 2 {
        return true;
    }
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        2 => 28 + u32::from(leap),
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    parts.len() == 3 && number(2, 2).is_some_and(|day| (1..=days).contains(&day))
}

#[cfg(test)]
mod tests {
    use super::is_date;

    #[test]
    fn a_date_is_a_year_a_month_or_a_day_that_exists() {
        for date in ["2011", "2011-04", "2011-04-30", "2012-02-29", "2000-02-29"] {
            assert!(is_date(date), "{date}");
        }
        for no in [
            "",
            "11",
            "2011-4",
            "2011-13",
            "2011-04-31",
            "2011-02-29",
            "1900-02-29",
            "2011-04-01-01",
            "April",
            "２０１１",
        ] {
            assert!(!is_date(no), "{no}");
        }
    }
}
