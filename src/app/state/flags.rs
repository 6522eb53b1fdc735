//! Flags as they are read: one card for each pattern and set of members.

use std::collections::HashSet;

use partnership_explorer::analysis::{
    Analysis, Indicator, Pattern, PatternName, ScopeKind, ScopeReport, Verdict, Weight,
};
use partnership_explorer::drawing::Scene;
use partnership_explorer::map::{ActorAt, Partnership, TieAt};

/// One finding, or several that are the same over the same members.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    /// The place in `Analysis::patterns` that stands for all of them.
    pub flag: usize,
    /// The places of the others.
    pub also: Vec<usize>,
}

/// What a flag or one of its indicators is known by, whatever is answered meanwhile.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Key {
    /// The pattern.
    pub pattern: PatternName,
    /// The kind of scope.
    pub kind: ScopeKind,
    /// The scope's actor.
    pub of: Option<String>,
    /// The indicator; nothing for the flag as a whole.
    pub indicator: Option<&'static str>,
}

impl Key {
    /// The key of a flag.
    pub fn of(flag: &Pattern) -> Self {
        Self { pattern: flag.pattern, kind: flag.scope.kind, of: flag.scope.of.clone(), indicator: None }
    }

    /// The key of one of its indicators.
    #[must_use]
    pub fn indicator(&self, id: &'static str) -> Self {
        Self { indicator: Some(id), ..self.clone() }
    }

    /// The flag's place in `analysis`.
    pub fn find(&self, analysis: &Analysis) -> Option<usize> {
        analysis.patterns.iter().position(|flag| {
            flag.pattern == self.pattern && flag.scope.kind == self.kind && flag.scope.of == self.of
        })
    }

    /// A name that elements of the page can carry.
    pub fn element(&self) -> String {
        format!("{}-{}", self.pattern.word(), self.of.as_deref().unwrap_or("map"))
    }
}

/// What is lit up on the map.
#[derive(Clone, Debug, PartialEq)]
pub struct Lit {
    /// What lit it.
    pub key: Key,
    /// The actors.
    pub actors: HashSet<ActorAt>,
    /// The ties.
    pub ties: HashSet<TieAt>,
}

impl Lit {
    /// The evidence of an indicator, or the members of a flag's scope.
    pub fn new(key: Key, analysis: &Analysis, partnership: &Partnership) -> Option<Self> {
        let flag = &analysis.patterns[key.find(analysis)?];
        let (actors, ties): (Vec<&String>, &[String]) = match key.indicator {
            // The forum or team that the scope is of stands within the outline too.
            None => (flag.scope.members.iter().chain(&flag.scope.of).collect(), &[]),
            Some(id) => {
                let found = flag.indicators.iter().find(|one| one.id == id)?;
                (found.evidence.actors.iter().collect(), &found.evidence.ties)
            }
        };
        let actors: HashSet<_> = actors.into_iter().filter_map(|id| partnership.find(id)).collect();
        let mut ties: HashSet<_> = ties.iter().filter_map(|id| partnership.find_tie(id)).collect();
        if key.indicator.is_none() {
            ties.extend(partnership.all_ties().filter(|at| {
                let (from, to) = partnership.ends(*at);
                actors.contains(&from) && actors.contains(&to)
            }));
        }
        Some(Self { key, actors, ties })
    }

    /// Whether there is nothing to light up.
    pub fn is_empty(&self) -> bool {
        self.actors.is_empty() && self.ties.is_empty()
    }
}

/// The flags of `analysis`, and after them what isn't flagged: each with those of the same
/// pattern, verdict and members that say the same.
pub fn cards(analysis: &Analysis, scene: &Scene) -> (Vec<Card>, Vec<Card>) {
    let mut all: Vec<Card> = Vec::new();
    for (at, flag) in analysis.patterns.iter().enumerate() {
        let same = all.iter_mut().find(|card| alike(&analysis.patterns[card.flag], flag));
        match same {
            Some(card) => card.also.push(at),
            None => all.push(Card { flag: at, also: Vec::new() }),
        }
    }
    let (mut flagged, rest): (Vec<_>, Vec<_>) =
        all.into_iter().partition(|card| analysis.patterns[card.flag].verdict.is_flagged());
    // What is certain stands before what is possible, what is outlined on the map before what
    // isn't, and what says where before what says everywhere.
    flagged.sort_by_key(|card| {
        let flag = &analysis.patterns[card.flag];
        let undrawn = scene.hulls.iter().all(|hull| hull.flag != card.flag);
        (flag.verdict != Verdict::Present, flag.pattern, undrawn, breadth(flag.scope.kind))
    });
    (flagged, rest)
}

/// How much a kind of scope takes in, roughly.
fn breadth(kind: ScopeKind) -> u8 {
    match kind {
        ScopeKind::Team => 0,
        ScopeKind::Agreement => 1,
        ScopeKind::Forum => 2,
        ScopeKind::Package => 3,
        ScopeKind::Map => 4,
    }
}

fn alike(one: &Pattern, other: &Pattern) -> bool {
    one.pattern == other.pattern
        && one.verdict == other.verdict
        && one.settles == other.settles
        && same_members(&one.scope, &other.scope)
        && one.indicators.len() == other.indicators.len()
        && one.indicators.iter().zip(&other.indicators).all(|(a, b)| a.id == b.id && a.state == b.state)
}

fn same_members(one: &ScopeReport, other: &ScopeReport) -> bool {
    let set = |scope: &ScopeReport| scope.members.iter().cloned().collect::<HashSet<_>>();
    !one.members.is_empty() && set(one) == set(other)
}

/// Whether an indicator stands in the first list of a card, not among the supporting signs.
pub fn is_essential(indicator: &Indicator) -> bool {
    matches!(indicator.weight, Weight::Essential | Weight::EssentialIfRecorded)
}
