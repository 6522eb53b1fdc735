//! Flags as they are read: one card for each finding, however many places it is found in.

use partnership_explorer::analysis::{
    Analysis, Indicator, Pattern, PatternName, ScopeKind, Verdict, Weight, alike,
};
use partnership_explorer::drawing::Scene;

/// One finding, and the places where it is found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    /// The place in `Analysis::patterns` that stands for all of them.
    pub flag: usize,
    /// The places of the others.
    pub also: Vec<usize>,
}

impl Card {
    /// All its places in `Analysis::patterns`.
    pub fn places(&self) -> impl Iterator<Item = usize> + '_ {
        std::iter::once(self.flag).chain(self.also.iter().copied())
    }
}

/// What a flag or one of its indicators is known by, whatever is answered meanwhile.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct FlagKey {
    /// The pattern.
    pub pattern: PatternName,
    /// The kind of scope.
    pub kind: ScopeKind,
    /// The scope's actor.
    pub of: Option<String>,
    /// The indicator; nothing for the flag as a whole.
    pub indicator: Option<&'static str>,
}

impl FlagKey {
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

    /// The id of the button that lights up the indicator's evidence.
    pub fn lamp(&self) -> Option<String> {
        self.indicator.map(|id| format!("indicator-{id}-{}", self.element()))
    }

    /// A name that elements of the page can carry.
    pub fn element(&self) -> String {
        format!("{}-{}-{}", self.pattern.word(), self.kind.word(), plain(self.of.as_deref().unwrap_or("")))
    }
}

/// An id without the spaces and signs that names of elements can't hold.
pub(super) fn plain(id: &str) -> String {
    let plain = |letter: char| match letter {
        'a'..='z' | 'A'..='Z' | '0'..='9' | '-' => letter.to_string(),
        other => format!("_{:x}_", u32::from(other)),
    };
    id.chars().map(plain).collect()
}

/// The flags of `analysis`, and after them what isn't flagged: a finding that is the same in
/// several places is one card. Of its places that stands for all which says most about where.
// Comes later than the first map.
#[inline(never)]
pub fn cards(analysis: &Analysis, scene: &Scene) -> (Vec<Card>, Vec<Card>) {
    let undrawn = |at: &usize| scene.hulls.iter().all(|hull| hull.flag != *at);
    let card = |mut places: Vec<usize>| {
        places.sort_by_key(|at| (undrawn(at), breadth(analysis.patterns[*at].scope.kind)));
        Card { flag: places.remove(0), also: places }
    };
    let all = alike(analysis).into_iter().map(card);
    let (mut flagged, rest): (Vec<_>, Vec<_>) =
        all.partition(|card| analysis.patterns[card.flag].verdict.is_flagged());
    // What is certain stands before what is possible, what is outlined on the map before what
    // isn't, and what says where before what says everywhere.
    flagged.sort_by_key(|card| {
        let flag = &analysis.patterns[card.flag];
        (flag.verdict != Verdict::Present, flag.pattern, undrawn(&card.flag), breadth(flag.scope.kind))
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

/// Whether an indicator stands in the first list of a card, not among the supporting signs.
pub fn is_essential(indicator: &Indicator) -> bool {
    matches!(indicator.weight, Weight::Essential | Weight::EssentialIfRecorded)
}
