//! The patterns: which indicators make each, and how a verdict follows from them.
//!
//! One file a pattern, or one folder: its rules in `mod.rs`, and what they look at in files by theme.
//! The lists of rules *are* the rule book: the app, the command line and the printed book are made
//! from them.

mod coalition;
mod coordinated;
mod hybrid;
mod unified;

use std::sync::Arc;

use super::finding::Evidence;
use super::indicator::{Ground, Rule};
use super::report::{Contradiction, Indicator, Pattern, PatternName, ScopeKind, Verdict, Weight};
use crate::map::State;

/// A pattern of the rule book.
#[derive(Debug)]
pub struct PatternRule {
    /// Which pattern.
    pub name: PatternName,
    /// What it means, in one plain sentence.
    pub lede: &'static str,
    /// Its indicators.
    pub rules: &'static [Rule],
    /// The ids of the indicators without which nothing more is said than "not enough entered".
    pub anchors: &'static [&'static str],
    /// The kinds of scope in which it is looked for.
    pub scopes: &'static [ScopeKind],
    /// The patterns that it is most often taken for.
    pub neighbours: &'static [PatternName],
    /// Where authors disagree about it, or what is easily mistaken.
    pub notes: &'static [&'static str],
    /// What is worth saying about one scope beyond its indicators.
    remarks: fn(&Ground, &[Indicator]) -> Vec<String>,
}

/// The rule book of patterns, in the order in which they are shown.
pub const PATTERNS: [&PatternRule; 5] =
    [&unified::UNIFIED, &coordinated::COORDINATED, &coalition::COALITION, &hybrid::SECTOR, &hybrid::MODELS];

pub(super) const EVERY_SCOPE: &[ScopeKind] =
    &[ScopeKind::Map, ScopeKind::Team, ScopeKind::Agreement, ScopeKind::Forum, ScopeKind::Package];

/// The pattern of that name.
pub fn pattern(name: PatternName) -> &'static PatternRule {
    PATTERNS.into_iter().find(|pattern| pattern.name == name).expect("every name has its pattern")
}

/// The indicator of that id, of whichever pattern.
pub fn rule(id: &str) -> Option<&'static Rule> {
    PATTERNS.into_iter().flat_map(|pattern| pattern.rules).find(|rule| rule.id == id)
}

impl PatternRule {
    /// Looks for the pattern on `ground`.
    pub(super) fn judge(&self, ground: &Ground) -> (Pattern, Vec<Contradiction>) {
        let judged: Vec<_> = self.rules.iter().map(|rule| rule.judge(ground)).collect();
        let mut indicators = Vec::with_capacity(judged.len());
        let mut contradictions = Vec::new();
        for (indicator, _, contradiction) in judged {
            indicators.push(indicator);
            contradictions.extend(contradiction);
        }
        let verdict = self.verdict(&indicators);
        let open = |rule: &&Rule| {
            rule.is_essential()
                && indicators.iter().any(|one| one.id == rule.id && one.state == State::NotRecorded)
        };
        let settles = match verdict {
            Verdict::Absent => Vec::new(),
            _ => self.rules.iter().filter(open).map(|rule| rule.id).collect(),
        };
        let missing: Vec<_> = self.rules.iter().filter(open).filter_map(|rule| rule.missing).collect();
        let mut notes = (self.remarks)(ground, &indicators);
        if verdict.is_flagged() {
            notes.extend(self.notes.iter().map(|note| (*note).to_owned()));
        }
        let pattern = Pattern {
            pattern: self.name,
            verdict,
            scope: Arc::clone(ground.place),
            qualifier: (verdict.is_flagged() && !missing.is_empty()).then(|| missing.join(", ")),
            indicators,
            settles,
            notes,
        };
        (pattern, contradictions)
    }

    /// Whether the pattern is present on `ground`; this asks only what the verdict turns on.
    pub(super) fn is_present(&self, ground: &Ground) -> bool {
        let essential = self.rules.iter().filter(|rule| rule.is_essential());
        let judged: Vec<_> = essential.map(|rule| rule.judge(ground).0).collect();
        self.verdict(&judged) == Verdict::Present
    }

    /// The verdict that follows from the states of the indicators (`patterns.md` C3, R1).
    fn verdict(&self, indicators: &[Indicator]) -> Verdict {
        let essential = |one: &&Indicator| one.weight == Weight::Essential;
        let denied = |one: &Indicator| {
            one.state == State::NotMet
                && matches!(one.weight, Weight::Essential | Weight::EssentialIfRecorded)
        };
        if indicators.iter().any(denied) {
            return Verdict::Absent;
        }
        if indicators.iter().filter(essential).all(|one| one.state == State::Met) {
            return Verdict::Present;
        }
        let anchored = |one: &Indicator| self.anchors.contains(&one.id) && one.state == State::Met;
        if indicators.iter().any(anchored) { Verdict::Possible } else { Verdict::NotEstablished }
    }
}

/// Nothing beyond the indicators.
fn no_remarks(_: &Ground, _: &[Indicator]) -> Vec<String> {
    Vec::new()
}

/// The evidence of a bond among the scope's agencies.
fn bond_evidence(ground: &Ground, bond: &super::survey::Bond) -> Evidence {
    bond.evidence(ground.survey.map, &ground.scope.agencies)
}
