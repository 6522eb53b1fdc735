//! One instrument of law or policy.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::{Date, Kind, Nation, Status, Topic};
use crate::knowledge::Sure;

/// An act, a policy, a code, a report, an arrangement: whatever asked partners to work together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Instrument {
    /// Its id, which is its address as well.
    pub id: String,
    /// What it is called, in full.
    pub title: String,
    /// What it is called where there is little room; the title, if left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub short: Option<String>,
    /// What sort of instrument it is.
    pub kind: Kind,
    /// When it was made or published: the year, or the day where known.
    pub made: Date,
    /// When it began to apply, if that was later.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub began: Option<Date>,
    /// When it ceased to apply, if it did and the year is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended: Option<Date>,
    /// Where it applies or applied.
    pub nations: Vec<Nation>,
    /// What it is about.
    pub topics: Vec<Topic>,
    /// What it asked of partners.
    pub asked: String,
    /// How it stands, in all its nations but those that `elsewhere` names.
    pub status: Status,
    /// What applies now.
    pub now: String,
    /// What took its place, by id.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub replaced_by: Vec<String>,
    /// Nations in which it stands otherwise than `status` says.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub elsewhere: Vec<Elsewhere>,
    /// Whether the law is changing, so that what is said here may be out of date soon.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub moving: bool,
    /// The time up to which the sources of this entry go.
    pub checked_on: Date,
    /// How sure what is said here is.
    pub sure: Sure,
    /// What isn't certain, in sentences.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unsure: Vec<String>,
    /// Published sources.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<String>,
    /// What is often said of it and isn't so, with what is.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub corrections: Vec<String>,
    /// The rows of the subject’s timeline that it covers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub covers: Vec<String>,
    /// Entries of the knowledge base that have to do with it, by id.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub see: Vec<String>,
}

/// How an instrument stands in some of its nations, where that differs from the others.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Elsewhere {
    /// Those nations.
    pub nations: Vec<Nation>,
    /// How it stands there.
    pub status: Status,
    /// When it ceased to apply there, if it did and the year is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended: Option<Date>,
    /// What applies there now.
    pub now: String,
    /// What took its place there, by id.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub replaced_by: Vec<String>,
}

/// How an instrument stands in some nations.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing<'a> {
    /// The nations.
    pub nations: Vec<Nation>,
    /// How it stands there.
    pub status: Status,
    /// When it ceased to apply there, if it did and the year is known.
    pub ended: Option<Date>,
    /// What applies there now.
    pub now: &'a str,
    /// What took its place there, by id.
    pub replaced_by: &'a [String],
}

/// From when to when an instrument held.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Span {
    /// It was said once, or nobody knows for how long it held.
    Moment,
    /// It held until then.
    Until(Date),
    /// It holds today, at least in part.
    Open,
}

impl Instrument {
    /// Its name where there is little room.
    pub fn name(&self) -> &str {
        self.short.as_deref().unwrap_or(&self.title)
    }

    /// How it stands, nation by nation: one entry for those in which it stands alike.
    pub fn standings(&self) -> Vec<Standing<'_>> {
        let apart = |nation: &Nation| self.elsewhere.iter().any(|other| other.nations.contains(nation));
        let rest: Vec<_> = self.nations.iter().copied().filter(|nation| !apart(nation)).collect();
        let first = Standing {
            nations: rest,
            status: self.status,
            ended: self.ended,
            now: &self.now,
            replaced_by: &self.replaced_by,
        };
        let others = self.elsewhere.iter().map(|other| Standing {
            nations: other.nations.clone(),
            status: other.status,
            ended: other.ended,
            now: &other.now,
            replaced_by: &other.replaced_by,
        });
        std::iter::once(first).chain(others).filter(|standing| !standing.nations.is_empty()).collect()
    }

    /// How it stands in any of `nations`, or anywhere if none is named: each way once, as nations may differ.
    pub fn statuses(&self, nations: &[Nation]) -> BTreeSet<Status> {
        self.standings_in(nations).map(|standing| standing.status).collect()
    }

    fn standings_in<'a>(&'a self, nations: &'a [Nation]) -> impl Iterator<Item = Standing<'a>> {
        self.standings()
            .into_iter()
            .filter(|standing| nations.is_empty() || nations.iter().any(|one| standing.nations.contains(one)))
    }

    /// For how long it held in any of `nations`, or anywhere if none is named.
    pub fn span(&self, nations: &[Nation]) -> Span {
        let standings: Vec<_> = self.standings_in(nations).collect();
        if standings.iter().any(|standing| standing.status.is_live()) {
            return Span::Open;
        }
        standings.iter().filter_map(|standing| standing.ended).max().map_or(Span::Moment, Span::Until)
    }
}
