//! What differs between two maps as one list, for whoever goes through it one by one: each difference in a
//! plain sentence, with what it rests on and what of either map it is about.

use std::collections::BTreeSet;
use std::slice;

use super::headings;
use super::report::{
    ActorEntry, BarrierMove, Comparison, MeasureMove, ReadoutMove, StructureMove, TieEntry, VerdictMove,
};
use super::sentences::fields_in_words;
use super::sides::{Became, Side, SideBySide};
use crate::analysis::measures::MEASURES;
use crate::analysis::report::{BarrierState, EvidenceReport};
use crate::analysis::{Analysis, Verdict};
use crate::map::{Partnership, capital};

/// What a difference is about: the parts of the list, in their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum About {
    /// Who is on the map.
    Actors,
    /// How they are tied.
    Ties,
    /// Patterns that are flagged.
    Flags,
    /// What may get in the way.
    Barriers,
    /// Everything else that is said of the map or read from it.
    Else,
}

impl About {
    /// All parts, in the order in which they are told.
    pub const ALL: [Self; 5] = [Self::Actors, Self::Ties, Self::Flags, Self::Barriers, Self::Else];
}

/// One difference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// What it is about.
    pub about: About,
    /// What became of it.
    pub became: Became,
    /// The difference in a sentence.
    pub says: String,
    /// Why, or where, or what a measure means: further sentences.
    pub why: Vec<String>,
    /// What of the first map and of the second it is about, by ids; nothing where it is about the whole map.
    pub shown: [EvidenceReport; 2],
    /// The flag that it is about, by its place in the analysis of the first map and of the second.
    pub flag: [Option<usize>; 2],
}

impl SideBySide {
    /// Everything that differs, part by part. O(differences × ties) at most.
    pub fn differences(&self) -> Vec<Difference> {
        let comparison = &self.comparison;
        let mut all = self.of_actors();
        all.extend(self.of_ties());
        let flagged = comparison.verdicts.iter().filter(|one| one.is_flagged());
        all.extend(flagged.map(|one| self.of_flag(one)));
        let (detected, known): (Vec<_>, Vec<_>) =
            comparison.barriers.iter().partition(|one| one.is_detected());
        all.extend(detected.into_iter().chain(known).map(|one| self.of_barrier(one)));
        all.extend(comparison.other_sentences().into_iter().map(|(became, says)| plain(became, says)));
        let measure = |one: &MeasureMove| {
            let why = MEASURES.iter().filter(|measure| measure.id == one.field);
            let why = why.map(|measure| measure.meaning.to_owned()).collect();
            Some(Difference { why, ..plain(Became::Changed, one.in_words()?) })
        };
        all.extend(comparison.measures.iter().filter_map(measure));
        all
    }

    fn of_actors(&self) -> Vec<Difference> {
        let moves = &self.comparison.actors;
        let one = |became: Became, entry: &ActorEntry, says: String, why: Vec<String>| {
            let shown = || EvidenceReport { actors: vec![entry.id.clone()], ties: Vec::new() };
            let (shown, flag) = ([shown(), shown()], [None, None]);
            Difference { about: About::Actors, became, says, why, shown, flag }
        };
        let stop = |entry: &ActorEntry| format!("{}.", entry.in_words());
        let added = moves.added.iter().map(|entry| one(Became::Added, entry, stop(entry), Vec::new()));
        let removed = moves.removed.iter().map(|entry| one(Became::Removed, entry, stop(entry), Vec::new()));
        let changed = moves.changed.iter().map(|changed| {
            let why = changed.fields.iter().map(|field| capital(&fields_in_words(slice::from_ref(field))));
            one(Became::Changed, &changed.entry, stop(&changed.entry), why.collect())
        });
        added.chain(removed).chain(changed).collect()
    }

    fn of_ties(&self) -> Vec<Difference> {
        let moves = &self.comparison.ties;
        let one = |became: Became, entry: &TieEntry, why: Vec<String>| {
            // Where a map hasn't the tie, its ends are shown: there it is missing.
            let shown = |side: usize| {
                let is_there = [Became::Removed, Became::Added][side] == became || became == Became::Changed;
                let side = &self.sides[side];
                let ties = if is_there { side.ties(entry) } else { Vec::new() };
                let ties = ties.into_iter().map(|at| side.partnership.tie_id(at).to_owned()).collect();
                EvidenceReport { actors: vec![entry.from.clone(), entry.to.clone()], ties }
            };
            let (shown, flag) = ([shown(0), shown(1)], [None, None]);
            Difference { about: About::Ties, became, says: entry.in_words(), why, shown, flag }
        };
        let added = moves.added.iter().map(|entry| one(Became::Added, entry, Vec::new()));
        let removed = moves.removed.iter().map(|entry| one(Became::Removed, entry, Vec::new()));
        let changed = moves.changed.iter().map(|changed| {
            let why = changed.fields.iter().map(|field| capital(&fields_in_words(slice::from_ref(field))));
            one(Became::Changed, &changed.entry, why.collect())
        });
        added.chain(removed).chain(changed).collect()
    }

    fn of_flag(&self, one: &VerdictMove) -> Difference {
        let flagged = |verdict: Option<Verdict>| verdict.is_some_and(Verdict::is_flagged);
        let why = one.indicators.iter().map(|moved| {
            let (before, after) = (moved.before.label(), moved.after.label());
            format!("{}: was {before}, is {after}. {}", capital(moved.name), moved.says)
        });
        let place = |side: &Side| {
            side.analysis.patterns.iter().position(|flag| {
                flag.pattern == one.pattern && one.scope.is(&flag.scope) && flag.verdict.is_flagged()
            })
        };
        // Where a map has no such scope, the other's members are shown.
        let members = |analysis: &Analysis| {
            let found = analysis
                .patterns
                .iter()
                .find(|flag| flag.pattern == one.pattern && one.scope.is(&flag.scope));
            let scope = found.map(|flag| &flag.scope);
            scope.map(|scope| scope.members.iter().chain(&scope.of).cloned().collect::<Vec<_>>())
        };
        let [before, after] = [&self.sides[0], &self.sides[1]].map(|side| members(&side.analysis));
        let or = |own: &Option<Vec<String>>, other: &Option<Vec<String>>| EvidenceReport {
            actors: own.clone().or(other.clone()).unwrap_or_default(),
            ties: Vec::new(),
        };
        Difference {
            about: About::Flags,
            became: became(flagged(one.before), flagged(one.after)),
            says: format!("{}, in {}: {}.", one.pattern.label(), one.scope.place, one.moved_in_words()),
            why: why.collect(),
            shown: [or(&before, &after), or(&after, &before)],
            flag: [place(&self.sides[0]), place(&self.sides[1])],
        }
    }

    fn of_barrier(&self, one: &BarrierMove) -> Difference {
        let places = || one.came.iter().chain(&one.went);
        let actors: BTreeSet<_> = places().flat_map(|place| &place.evidence.actors).cloned().collect();
        let ties: BTreeSet<_> = places().flat_map(|place| &place.evidence.ties).cloned().collect();
        let shown = |map: &Partnership| EvidenceReport {
            actors: actors.iter().filter(|id| map.find(id).is_some()).cloned().collect(),
            ties: ties.iter().filter(|id| map.find_tie(id).is_some()).cloned().collect(),
        };
        let came = one.came.iter().map(|place| format!("New: {}", place.says));
        let went = one.went.iter().map(|place| format!("No longer said: {}", place.says));
        Difference {
            about: About::Barriers,
            became: became(one.before == BarrierState::Detected, one.after == BarrierState::Detected),
            says: format!("{}: {}.", one.name, one.moved()),
            why: came.chain(went).collect(),
            shown: [shown(&self.sides[0].partnership), shown(&self.sides[1].partnership)],
            flag: [None, None],
        }
    }
}

fn became(before: bool, after: bool) -> Became {
    match (before, after) {
        (false, true) => Became::Added,
        (true, false) => Became::Removed,
        _ => Became::Changed,
    }
}

fn plain(became: Became, says: String) -> Difference {
    let nothing = || EvidenceReport { actors: Vec::new(), ties: Vec::new() };
    Difference {
        about: About::Else,
        became,
        says,
        why: Vec::new(),
        shown: [nothing(), nothing()],
        flag: [None, None],
    }
}

impl Comparison {
    /// What differs beside actors, ties, flags, barriers and measures.
    fn other_sentences(&self) -> Vec<(Became, String)> {
        let mut all = Vec::new();
        let mut tell = |became: Became, heading: &str, sentences: Vec<String>| {
            let said = sentences.into_iter().map(|says| match heading {
                "" => says,
                _ => format!("{heading}: {says}"),
            });
            all.extend(said.map(|says| (became, says)));
        };
        let field = |one| capital(&fields_in_words(slice::from_ref(one)));
        tell(Became::Changed, headings::ABOUT_THE_MAP, self.fields.iter().map(field).collect());
        tell(Became::Added, headings::ALSO_SAID, self.statements.added.clone());
        tell(Became::Removed, headings::NO_LONGER_SAID, self.statements.removed.clone());
        tell(Became::Changed, "", self.parts_of_the_map());
        tell(
            Became::Changed,
            headings::STRUCTURES,
            self.structure.iter().map(StructureMove::in_words).collect(),
        );
        let unflagged = self.verdicts.iter().filter(|one| !one.is_flagged());
        let both = unflagged.filter(|one| one.before.is_some() && one.after.is_some());
        let verdict = |one: &VerdictMove| {
            format!("{}, in {}: {}.", one.pattern.label(), one.scope.place, one.moved_in_words())
        };
        tell(Became::Changed, "", both.map(verdict).collect());
        tell(Became::Changed, headings::NEWLY_RECORDED, self.settled_in_words());
        tell(Became::Changed, headings::TURNED, self.turned_in_words());
        tell(Became::Changed, "", self.readouts.iter().map(ReadoutMove::in_words).collect());
        all
    }
}
