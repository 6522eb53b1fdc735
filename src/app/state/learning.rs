//! Reading: the pages that are turned in the panel, what is worth reading beside a map, what is looked for,
//! and the guided steps that a case offers.

use std::rc::Rc;

use partnership_explorer::analysis::{BarrierState, ChosenScope, Options, ScopeKind, named_change};
use partnership_explorer::cases::{self, Named};
use partnership_explorer::editing::Line;
use partnership_explorer::knowledge::law::{Nation, Sift, Status, Topic};
use partnership_explorer::knowledge::{Matter, knowledge};
use partnership_explorer::map::{ActorKind, Word};
use serde::Serialize;
use serde_json::Value;

use super::address::{decoded, encoded};
use super::{FlagKey, Key, Leaf, Lit, Opened, Part, Place, Selection, State, Tab, change_button};

/// The heading of the page that is read, and that of the contents of the tab.
pub const LEARN_TITLE: &str = "learn-title";
pub const CONTENTS: &str = "learn-contents";

/// What is read in the panel.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// The pages that were opened, by id, one from the other; the last is shown. Nothing shows the contents.
    pub trail: Vec<String>,
    /// What is looked for.
    pub query: String,
}

/// What can be done with pages.
#[derive(Clone, Debug)]
pub enum Study {
    /// Opens the page of that id in the panel.
    Open(String),
    /// Goes back to the page before, or to the contents.
    Back,
    /// Goes back to the contents.
    Contents,
    /// Looks for something in the panel.
    Seek(String),
    /// Looks for something on the page that the address names.
    Ask(String),
    /// Tries the change of a guided step: what would move is shown, and nothing is applied.
    Try(&'static Named),
    /// Types the lines of a guided step; the element of that id asked for it.
    Type(&'static [String], String),
}

impl State {
    // Comes later than the first map.
    #[inline(never)]
    pub(super) fn study(&mut self, study: Study) -> Option<()> {
        match study {
            Study::Open(id) => {
                self.opened.as_ref()?;
                self.turn_to(Tab::Learn);
                self.read(|reading| {
                    if reading.trail.last() != Some(&id) {
                        reading.trail.push(id);
                    }
                });
                self.focus(LEARN_TITLE);
            }
            Study::Back => {
                self.reading.trail.last()?;
                self.read(|reading| drop(reading.trail.pop()));
                self.focus(if self.reading.trail.is_empty() { CONTENTS } else { LEARN_TITLE });
            }
            Study::Contents => {
                self.reading.trail.last()?;
                self.read(|reading| reading.trail.clear());
                self.focus(CONTENTS);
            }
            Study::Seek(query) => self.read(|reading| reading.query = query),
            Study::Ask(asked) => match &mut self.address.place {
                Place::Learn(leaf) if leaf.asked != asked => leaf.asked = asked,
                _ => return None,
            },
            Study::Try(named) => self.try_step(named)?,
            Study::Type(lines, by) => self.type_step(lines, &by)?,
        }
        Some(())
    }

    fn read(&mut self, with: impl FnOnce(&mut Reading)) {
        with(Rc::make_mut(&mut self.reading));
    }

    fn try_step(&mut self, named: &'static Named) -> Option<()> {
        let opened = self.opened.clone()?;
        let change = named_change(&named.id)?;
        let scope = match &named.at {
            None => ChosenScope::MAP,
            Some(id) => {
                let kind = opened.partnership.find(id).map(|at| opened.partnership.kind(at));
                ChosenScope::of(kind_of_scope(kind), id.clone())
            }
        };
        self.turn_to(Tab::Try);
        self.look_at(Part::WhatIf);
        self.drop_trial();
        self.choose(scope);
        let options =
            Options { partner: named.partner.clone(), name: named.name.clone(), ..Options::default() };
        self.what_if(change.id, options)?;
        if self.trial.preview.is_none() {
            self.focus(change_button(change.id));
        }
        Some(())
    }

    fn type_step(&mut self, lines: &[String], by: &str) -> Option<()> {
        for line in lines {
            let opened = self.opened.clone()?;
            match Line::read(line, &opened.document) {
                Ok(line) => self.edit(by.to_owned(), &line.edit())?,
                Err(denied) => self.deny(by.to_owned(), denied),
            }
            if self.denied.as_ref().is_some_and(|denial| denial.by == by) {
                return Some(());
            }
        }
        // Who goes step by step stays where the next one stands.
        self.turn_to(Tab::Learn);
        self.focus(by);
        Some(())
    }

    /// The bundled case that is open, or of which a copy is.
    pub fn case(&self) -> Option<&'static str> {
        let id = match &self.address.place {
            Place::Case(id) => id,
            place => self.shelf.origin(place)?,
        };
        cases::find(id).map(|case| case.id)
    }
}

/// The kind of scope that there is around an actor.
fn kind_of_scope(kind: Option<ActorKind>) -> ScopeKind {
    match kind {
        Some(ActorKind::Team) => ScopeKind::Team,
        Some(ActorKind::Forum) => ScopeKind::Forum,
        Some(ActorKind::Agreement) => ScopeKind::Agreement,
        _ => ScopeKind::Package,
    }
}

/// Why some pages are worth reading beside a map.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// They are about what is lit.
    Lit,
    /// About who or what is selected.
    Selected,
    /// About what is flagged.
    Flagged,
    /// About what may get in the way here.
    Barriers,
    /// They are read with the case.
    Case,
}

/// Pages worth reading beside a map, for one reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offered {
    /// The reason.
    pub why: Why,
    /// The ids of the pages.
    pub ids: Vec<&'static str>,
}

/// What is worth reading beside the map: of what is lit and selected, of what is flagged, of what may get in
/// the way, and with the case; each page once, for the first reason.
pub fn offered(
    opened: &Opened,
    lit: Option<&Lit>,
    selection: Option<Selection>,
    case: Option<&str>,
) -> Vec<Offered> {
    let mut seen = Vec::new();
    let mut all = Vec::new();
    let mut offer = |why: Why, ids: Vec<&'static str>| {
        let mut fresh: Vec<&'static str> = Vec::new();
        for id in ids {
            if !seen.contains(&id) {
                seen.push(id);
                fresh.push(id);
            }
        }
        if !fresh.is_empty() {
            all.push(Offered { why, ids: fresh });
        }
    };
    offer(Why::Lit, lit.map(|lit| about_lit(&lit.key)).unwrap_or_default());
    offer(Why::Selected, selection.map(|one| about_selected(opened, one)).unwrap_or_default());
    let flags = opened.flagged.iter().map(|card| FlagKey::of(&opened.analysis.patterns[card.flag]));
    offer(Why::Flagged, flags.flat_map(|flag| about(Matter::Pattern, flag.pattern.word())).collect());
    let found = opened.analysis.barriers.iter().filter(|one| one.state == BarrierState::Detected);
    offer(Why::Barriers, found.flat_map(|one| about(Matter::Barrier, one.id).into_iter().take(1)).collect());
    if let Some(case) = case.and_then(cases::find) {
        let named = case.notes().learn.iter().filter_map(|id| knowledge().page(id)).map(|page| page.id());
        offer(Why::Case, named.chain(about(Matter::Case, case.id)).collect());
    }
    all
}

/// The ids of the entries about something.
fn about(matter: Matter, id: &str) -> Vec<&'static str> {
    knowledge().about(matter, id).map(|entry| entry.id.as_str()).collect()
}

fn about_lit(key: &Key) -> Vec<&'static str> {
    match key {
        Key::Flag(flag) => {
            let indicator = flag.indicator.map(|id| about(Matter::Indicator, id)).unwrap_or_default();
            indicator.into_iter().chain(about(Matter::Pattern, flag.pattern.word())).collect()
        }
        Key::Barrier(barrier) => about(Matter::Barrier, barrier.id),
        Key::Step(_) | Key::Preview | Key::Applied | Key::Saved(_) => Vec::new(),
    }
}

fn about_selected(opened: &Opened, selection: Selection) -> Vec<&'static str> {
    match selection {
        Selection::Actor(at) => {
            let kind = opened.partnership.kind(at).word();
            let words = about_words(kind, opened.partnership.actor(at));
            words.into_iter().chain(about(Matter::ActorKind, kind)).collect()
        }
        Selection::Tie(at) => {
            let kind = opened.partnership.tie(at).kind.word();
            let words = about_words(kind, opened.partnership.tie(at));
            words.into_iter().chain(about(Matter::TieKind, kind)).collect()
        }
    }
}

/// The entries about what is recorded of an actor or a tie, as the file writes it: an agreement of the form
/// `alliance` leads to what alliances are.
fn about_words(kind: &str, recorded: &impl Serialize) -> Vec<&'static str> {
    let Ok(Value::Object(fields)) = serde_json::to_value(recorded) else { return Vec::new() };
    let words = fields.iter().flat_map(|(field, value)| {
        let words = match value {
            Value::Array(all) => all.iter().filter_map(Value::as_str).collect(),
            one => Vec::from_iter(one.as_str()),
        };
        words.into_iter().map(move |word| format!("{kind}.{field}.{word}"))
    });
    words.flat_map(|word| about(Matter::Word, &word)).collect()
}

/// What is looked for among law and policy, as an address writes it.
pub fn sift_of(leaf: &Leaf) -> Sift {
    let mut sift = Sift::default();
    for part in leaf.asked.split('&') {
        match part.split_once('=').unwrap_or((part, "")) {
            ("nation", word) => sift.nations.extend(Nation::ALL.iter().find(|one| one.word() == word)),
            ("topic", word) => sift.topics.extend(Topic::ALL.iter().find(|one| one.word() == word)),
            ("status", word) => sift.statuses.extend(Status::ALL.iter().find(|one| one.word() == word)),
            ("words", text) => sift.words = decoded(text),
            _ => {}
        }
    }
    sift
}

/// The same, to be written into an address.
pub fn asked_of(sift: &Sift) -> String {
    let nations = sift.nations.iter().map(|one| format!("nation={}", one.word()));
    let topics = sift.topics.iter().map(|one| format!("topic={}", one.word()));
    let statuses = sift.statuses.iter().map(|one| format!("status={}", one.word()));
    let words = (!sift.words.is_empty()).then(|| format!("words={}", encoded(&sift.words)));
    nations.chain(topics).chain(statuses).chain(words).collect::<Vec<_>>().join("&")
}

#[cfg(test)]
mod tests;
