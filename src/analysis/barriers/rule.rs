//! A barrier as a value: what it asks, what answers it, and how a map is searched for it.

use super::search::Search;
use super::settings::Settings;
use crate::analysis::report::{Barrier, BarrierInstance, BarrierState, Pattern};
use crate::analysis::scope::Scope;
use crate::analysis::structure::Vector;
use crate::analysis::survey::Survey;
use crate::map::Partnership;

/// One barrier of the rule book.
#[derive(Debug)]
pub struct BarrierRule {
    /// Its id in the published rule book: `D1`.
    pub id: &'static str,
    /// What it is called.
    pub name: &'static str,
    /// Which kind of hindrance it is.
    pub group: Group,
    /// What a finding rests on.
    pub rests: Rests,
    /// When it is detected, in one plain sentence.
    pub rule: &'static str,
    /// The published source.
    pub source: &'static str,
    /// The ids of strategies that answer it: `A6.27`.
    pub strategies: &'static [&'static str],
    /// The ways in which it shows, each with what clears it; every finding is of one of them (R11).
    pub arms: &'static [Arm],
    /// What to say if it was looked for everywhere and isn't there.
    pub clear: &'static str,
    /// What to say if nothing of the kind is on the map.
    pub nothing: &'static str,
    /// Looks for it.
    pub look: fn(&Terrain, &mut Search),
}

/// One way in which a barrier shows.
#[derive(Debug)]
pub struct Arm {
    /// The word of the contract: `systems`. A barrier with one arm calls it `single`.
    pub variant: &'static str,
    /// What may help, in one plain sentence: the arm's own remedy.
    pub helps: &'static str,
}

/// The groups of hindrances (Carnwell and Carson 2005, among others).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    /// Roles, power, skills.
    Personal,
    /// Who is joined with whom, and where.
    Structural,
    /// Goals, decisions, communication.
    Process,
    /// Money, information, time.
    Resource,
    /// Policy, law and demands from outside.
    Outside,
}

/// What a finding rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Rests {
    /// It follows from who is tied to whom.
    Structural,
    /// Somebody stated it, as an attribute.
    Attribute,
    /// A number was passed that can be set.
    Threshold,
}

impl Group {
    /// The group as people say it.
    pub fn label(self) -> &'static str {
        match self {
            Self::Personal => "personal",
            Self::Structural => "structural",
            Self::Process => "process",
            Self::Resource => "resources",
            Self::Outside => "outside influences",
        }
    }
}

/// What barriers are looked for on: a surveyed map, its scopes, and the patterns found there.
#[derive(Clone, Copy)]
pub struct Terrain<'a> {
    /// The surveyed map.
    pub survey: &'a Survey<'a>,
    /// All scopes of the map.
    pub scopes: &'a [Scope],
    /// The structure vector of each scope, in the order of the scopes.
    pub vectors: &'a [Vector],
    /// Every pattern in every scope.
    pub patterns: &'a [Pattern],
    /// The numbers at which barriers are detected.
    pub settings: &'a Settings,
}

impl<'a> Terrain<'a> {
    /// The map.
    pub fn map(&self) -> &'a Partnership {
        self.survey.map
    }
}

impl BarrierRule {
    /// What the map says of the barrier.
    pub(in crate::analysis) fn judge(&self, terrain: &Terrain) -> Barrier {
        let mut search = Search::default();
        (self.look)(terrain, &mut search);
        let state = search.state();
        let open = search.what_is_open();
        let asked = state != BarrierState::CannotTell || open.is_some();
        let says = match state {
            BarrierState::Detected => search.in_how_many_places(),
            BarrierState::NotFound => self.clear.to_owned(),
            BarrierState::CannotTell => open.unwrap_or_else(|| self.nothing.to_owned()),
        };
        let map = terrain.map();
        let instances = search.found.into_iter().map(|found| BarrierInstance {
            variant: found.variant,
            evidence: found.evidence.report(map),
            says: found.says,
        });
        Barrier {
            id: self.id,
            name: self.name,
            state,
            asked,
            rests: self.rests,
            says,
            source: self.source,
            strategies: self.strategies.to_vec(),
            instances: instances.collect(),
            notes: search.notes,
        }
    }

    /// What may help where the barrier shows in that way.
    pub fn helps(&self, variant: &str) -> Option<&'static str> {
        self.arms.iter().find(|arm| arm.variant == variant).map(|arm| arm.helps)
    }
}
