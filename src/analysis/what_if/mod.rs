//! What if: named changes to a chosen part of a map, and what would move with them.
//!
//! Each named change is a pure function from map and scope to map; the list of them is a registry, from
//! which menus, the command line and this module's questions are made. A change writes what its name
//! says and no more: who chairs, when it ends, or what it costs stays open where the name doesn't tell.
//! What on the map says the opposite is replaced. Nothing here says that a change would be for the better.

mod advocate;
mod budget;
mod contract;
mod draft;
mod manager;
mod panel;
mod partner;
mod place;
mod record;
mod registry;
mod site;

use std::collections::BTreeSet;
use std::fmt;

pub use registry::{CHANGES, NamedChange, Needs, named_change};

use super::analyse;
use super::compare::{Comparison, compare_moments};
use super::report::{Contradiction, ScopeKind, ScopeReport};
use super::scope::{Scope, scopes};
use super::survey::Survey;
use super::text::{place_in_words, scope_reason};
use crate::map::{Change, Document, Limits, Partnership, capital};
use draft::Draft;
use place::Place;

/// The part of a map that a change is made to: a team, agreement, forum, package, or all of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChosenScope {
    /// What kind of scope it is.
    pub kind: ScopeKind,
    /// The id of the team, agreement, forum or service user; nothing for the whole map.
    pub of: Option<String>,
}

impl ChosenScope {
    /// The whole map.
    pub const MAP: Self = Self { kind: ScopeKind::Map, of: None };

    /// The scope of that kind around an actor.
    pub fn of(kind: ScopeKind, id: impl Into<String>) -> Self {
        Self { kind, of: Some(id.into()) }
    }

    /// Where it is, in words: "the forum “Case panel”".
    pub fn in_words(&self, map: &Partnership) -> String {
        place_in_words(map, self.kind, self.of.as_deref())
    }
}

impl From<&ScopeReport> for ChosenScope {
    fn from(scope: &ScopeReport) -> Self {
        Self { kind: scope.kind, of: scope.of.clone() }
    }
}

/// What may be chosen of a change beyond its scope; everything may be left out but what it needs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// The id of the agency to be removed.
    pub partner: Option<String>,
    /// The id of an actor of the map to use instead of a new one: a manager, site, system, fund,
    /// agreement, forum or advocate.
    pub existing: Option<String>,
    /// What to call the new actor.
    pub name: Option<String>,
}

/// Why a change can't be made there, in words for people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// The reason, in a sentence or two.
    pub says: String,
}

impl Refusal {
    pub(super) fn new(says: impl Into<String>) -> Self {
        Self { says: says.into() }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(&self.says)
    }
}

impl std::error::Error for Refusal {}

/// A named change as it would be.
#[derive(Clone, Debug, PartialEq)]
pub struct WhatIf {
    /// The map as it would be.
    pub after: Document,
    /// What leads there, under the change's name; its reverse leads back.
    pub change: Change,
    /// What would move.
    pub comparison: Comparison,
    /// What is worth knowing of how it was written: what stays open, what was passed over.
    pub notes: Vec<String>,
}

/// A change on offer in a scope.
#[derive(Clone, Debug)]
pub struct Offer {
    /// The change.
    pub change: &'static NamedChange,
    /// The agencies that may be chosen, by id and name, if it needs one.
    pub partners: Vec<(String, String)>,
    /// Why it can't be made there, if it can't.
    pub refusal: Option<Refusal>,
}

/// What a named change, made to a scope of a map, would move.
///
/// # Errors
/// Why it can't be made there.
pub fn what_if(
    document: &Document,
    change: &str,
    scope: &ChosenScope,
    options: &Options,
) -> Result<WhatIf, Refusal> {
    let named =
        named_change(change).ok_or_else(|| Refusal::new(format!("There is no change called “{change}”.")))?;
    let (after, notes) = named.make(document, scope, options)?;
    Ok(WhatIf {
        change: Change::between(named.name, document, &after),
        comparison: compare_moments(document, &after),
        after,
        notes,
    })
}

/// All named changes, each with whether it can be made to a scope of a map, and if not, why.
///
/// One that needs a partner is offered if there is one to choose.
pub fn offers(document: &Document, scope: &ChosenScope) -> Vec<Offer> {
    let map = Partnership::new(document);
    let survey = Survey::of(&map);
    let found = find(&survey, scope);
    let offer = |change: &'static NamedChange| {
        let mut partners = Vec::new();
        let refusal = found.as_ref().map_err(Clone::clone).and_then(|scope| {
            let all =
                || scope.agencies.iter().map(|one| (map.id(*one).to_owned(), map.name(*one).to_owned()));
            let mut options = Options::default();
            if change.needs == Needs::Partner {
                partners = all().collect();
                options.partner = partners.first().map(|(id, _)| id.clone());
            }
            change.draft(&Place { document, survey: &survey, scope, options: &options }).map(drop)
        });
        Offer { change, partners, refusal: refusal.err() }
    };
    CHANGES.iter().map(offer).collect()
}

fn find(survey: &Survey, chosen: &ChosenScope) -> Result<Scope, Refusal> {
    let map = survey.map;
    let here =
        |scope: &Scope| scope.kind == chosen.kind && scope.of.map(|of| map.id(of)) == chosen.of.as_deref();
    scopes(map, &survey.belonging).into_iter().find(here).ok_or_else(|| {
        let of = chosen.of.as_deref().unwrap_or_default();
        match map.find(of) {
            None => Refusal::new(format!("Nobody on the map has the id “{of}”.")),
            Some(_) => {
                let place = capital(&chosen.in_words(map));
                let why = scope_reason(chosen.kind, false);
                Refusal::new(format!("{place} isn’t looked at as a partnership, as {why}."))
            }
        }
    })
}

impl NamedChange {
    /// The map as it would be after the change to a scope. The same map, scope and options always give
    /// the same map, and everything else on it stays as it is, in its order.
    ///
    /// # Errors
    /// Why it can't be made there.
    pub fn apply(
        &self,
        document: &Document,
        scope: &ChosenScope,
        options: &Options,
    ) -> Result<Document, Refusal> {
        self.make(document, scope, options).map(|(after, _)| after)
    }

    fn make(
        &self,
        document: &Document,
        scope: &ChosenScope,
        options: &Options,
    ) -> Result<(Document, Vec<String>), Refusal> {
        let map = Partnership::new(document);
        let survey = Survey::of(&map);
        let scope = find(&survey, scope)?;
        let draft = self.draft(&Place { document, survey: &survey, scope: &scope, options })?;
        let (mut after, mut notes) = draft.finish();
        notes.extend(take_back_answers(&map, &mut after));
        let limits = Limits::STANDARD;
        if after.actors.len() > limits.actors || after.ties.len() > limits.ties {
            return Err(Refusal::new("The map would become too large to be opened again."));
        }
        Ok((after, notes))
    }

    fn draft(&self, place: &Place) -> Result<Draft, Refusal> {
        if !self.scopes.contains(&place.scope.kind) {
            let kind = place.scope.kind.label();
            return Err(Refusal::new(format!("“{}” isn’t made to a part of this kind: {kind}.", self.name)));
        }
        let mut draft = Draft::of(place.document);
        (self.write)(place, &mut draft)?;
        Ok(draft)
    }
}

/// Takes back answers that the change has made untrue, and says which: the ties would stand against
/// them (R16). Answers that were gainsaid before are left alone.
fn take_back_answers(before: &Partnership, after: &mut Document) -> Vec<String> {
    if after.answers.is_empty() {
        return Vec::new();
    }
    let place = |one: &Contradiction| (one.indicator, one.scope.kind, one.scope.of.clone());
    let known: BTreeSet<_> = analyse(before).contradictions.iter().map(place).collect();
    let map = Partnership::new(after);
    let mut notes = Vec::new();
    for one in analyse(&map).contradictions.iter().filter(|one| !known.contains(&place(one))) {
        after.answers.retain_mut(|answer| {
            if answer.indicator != one.indicator {
                return true;
            }
            let Some(of) = &one.scope.of else { return !answer.scope.is_empty() };
            let all = answer.scope.len();
            answer.scope.retain(|id| id != of);
            // An empty scope would mean the whole map.
            answer.scope.len() == all || !answer.scope.is_empty()
        });
        notes.push(format!(
            "The answer to {} in {} is taken back: the change settles it.",
            one.indicator,
            one.scope.in_words(&map)
        ));
    }
    notes
}
