//! The barriers, one by one, as the design states them.
//!
//! A failing test here is a difference between the program and the design. Each barrier has a map
//! for each of its three results (`Three`), by which its name is kept honest; what is subtle has a
//! test of its own. Each map is a few lines of notation (see `common`); several may stand in one
//! line, parted by "; ".
#[path = "../common/mod.rs"]
mod common;

mod book;
mod flows;
mod governance;
mod load;
mod money;
mod people;
mod places;
mod purpose;
mod records;

use std::collections::BTreeSet;

use common::beginnings::{ALLIANCE, OWN_STAFF, PANEL};
use common::{listed, names, parted, pattern, read_lines as read};
use partnership_explorer::analysis::{
    Barrier, BarrierInstance, BarrierState, PatternName, Verdict, barrier_rule,
};

/// A barrier with a map for each of the three results.
struct Three {
    /// The barrier: `D1`.
    id: &'static str,
    /// Where it is there.
    detected: &'static [&'static str],
    /// In which way it shows there, where the design names the ways; otherwise nothing.
    variant: &'static str,
    /// Who and what must be named as evidence: actors by id and ties as in the notation.
    shows: &'static str,
    /// Where it was looked for and isn't.
    not_found: &'static [&'static str],
    /// Where the map doesn't say enough.
    cannot_tell: &'static [&'static str],
}

/// The barriers of a theme, each with a test of its three results.
macro_rules! three_results {
    ($($test:ident: $three:expr;)+) => {
        /// The barriers of this theme, with a map for each of the three results.
        pub const BARRIERS: &[$crate::Three] = &[$($three),+];

        $(
            #[test]
            fn $test() {
                let three: $crate::Three = $three;
                three.check();
            }
        )+
    };
}
use three_results;

/// The barriers of all themes.
const THEMES: [&[Three]; 8] = [
    records::BARRIERS,
    flows::BARRIERS,
    people::BARRIERS,
    governance::BARRIERS,
    purpose::BARRIERS,
    load::BARRIERS,
    money::BARRIERS,
    places::BARRIERS,
];

/// All lists of the map are complete: what isn't there is known not to be.
const EVERYTHING: &str = "complete everything";

/// A council and a health board.
const PAIR: &str = "council: agency sector=local_authority; board: agency sector=nhs";

/// A hospice that joins the alliance on the same terms.
const HOSPICE: &str = "
    hospice: agency sector=voluntary; hospice-chief: management_unit; sister: practitioner
    hospice signs alliance; council funds hospice under=alliance
    hospice-chief part_of hospice; hospice-chief manages sister; hospice employs sister";

/// The same alliance before anybody entered who manages and employs whom: a possible coalition.
const POSSIBLE_COALITION: &str = "
    council: agency sector=local_authority
    charity: agency sector=voluntary; trust: agency sector=nhs; hospice: agency sector=voluntary
    alliance: agreement form=alliance creates_legal_entity=false liability=each ends=2027
    charity signs alliance; trust signs alliance; hospice signs alliance
    council funds charity under=alliance; council funds trust under=alliance
    council funds hospice under=alliance";

impl Three {
    /// Looks for the barrier in its three maps.
    fn check(&self) {
        detected(self.id, self.variant, self.detected, self.shows);
        not_found(self.id, self.not_found);
        cannot_tell(self.id, self.cannot_tell);
    }

    /// Its three maps, each with what is to be found there.
    fn maps(&self) -> [(&'static [&'static str], BarrierState); 3] {
        [
            (self.detected, BarrierState::Detected),
            (self.not_found, BarrierState::NotFound),
            (self.cannot_tell, BarrierState::CannotTell),
        ]
    }
}

/// What the map in these lines says of a barrier.
#[track_caller]
fn barrier(id: &str, lines: &[&str]) -> Barrier {
    let found = read(lines).barriers.into_iter().find(|one| one.id == id);
    let found = found.unwrap_or_else(|| panic!("{id} isn't looked for"));
    check_words(&found);
    found
}

/// What holds of every report of a barrier, whatever was found.
#[track_caller]
fn check_words(of: &Barrier) {
    let Barrier { id, says, state, .. } = of;
    assert!(says.ends_with(['.', '?']), "{id} says no sentence: `{says}`");
    assert_eq!(*state == BarrierState::Detected, !of.instances.is_empty(), "{id} is {state:?}: {of:#?}");
    let arms = barrier_rule(id).unwrap_or_else(|| panic!("{id} has no rule")).arms;
    for BarrierInstance { variant, evidence, says } in &of.instances {
        assert!(arms.iter().any(|arm| arm.variant == *variant), "{id} has no arm `{variant}`");
        assert!(says.ends_with('.') && says.contains("may"), "{id} isn't calm enough: `{says}`");
        let named = evidence.actors.iter().any(|actor| says.contains(actor));
        assert!(named, "{id} names nobody of {:?}: `{says}`", evidence.actors);
    }
}

#[track_caller]
fn state(id: &str, lines: &[&str], expected: BarrierState) -> Barrier {
    let found = barrier(id, lines);
    assert_eq!(found.state, expected, "{id}: {} {:#?}", found.says, found.instances);
    found
}

/// Asserts that a barrier is there in the way called `variant` (in whatever way if that is empty),
/// and that one finding names all of `evidence`: actors by id and ties as in the notation, parted
/// by commas. Returns the sentence of that finding.
#[track_caller]
fn detected(id: &str, variant: &str, lines: &[&str], evidence: &str) -> String {
    let found = state(id, lines, BarrierState::Detected);
    let wanted = listed(evidence);
    let shows = |one: &BarrierInstance| wanted.clone().all(|wanted| names(&one.evidence, wanted));
    let fits = |one: &&BarrierInstance| (variant.is_empty() || one.variant == variant) && shows(one);
    let finding = found.instances.iter().find(fits);
    let finding = finding.unwrap_or_else(|| panic!("{id} `{variant}`: {evidence} in {:#?}", found.instances));
    finding.says.clone()
}

/// Asserts that a barrier was looked for and isn't there.
#[track_caller]
fn not_found(id: &str, lines: &[&str]) {
    state(id, lines, BarrierState::NotFound);
}

/// Asserts that the map can't tell of a barrier.
#[track_caller]
fn cannot_tell(id: &str, lines: &[&str]) {
    state(id, lines, BarrierState::CannotTell);
}

/// Asserts that a barrier isn't reported, where the design leaves open whether it was looked for.
#[track_caller]
fn not_detected(id: &str, lines: &[&str]) {
    let found = barrier(id, lines);
    assert_ne!(found.state, BarrierState::Detected, "{id}: {} {:#?}", found.says, found.instances);
}

/// The ways in which a barrier shows, in the order of the alphabet.
#[track_caller]
fn variants(id: &str, lines: &[&str]) -> Vec<&'static str> {
    let ways: BTreeSet<_> = barrier(id, lines).instances.iter().map(|one| one.variant).collect();
    ways.into_iter().collect()
}

/// Whether a remedy of the barrier's rule names one of `words`.
#[track_caller]
fn helps(id: &str, words: &[&str]) -> bool {
    let rule = barrier_rule(id).unwrap_or_else(|| panic!("{id} has no rule"));
    rule.arms.iter().any(|arm| words.iter().any(|word| arm.helps.contains(word)))
}

/// Asserts what a test takes for granted: the verdict on a pattern.
#[track_caller]
fn given(name: PatternName, of: &str, lines: &[&str], expected: Verdict) {
    let analysis = read(lines);
    assert_eq!(pattern(&analysis, name, of).verdict, expected, "{name:?} in `{of}`");
}

/// The barrier, its maps, and whether all three results come out: this can't pass if one of the 43
/// lacks a map for one of them.
#[test]
fn every_barrier_has_all_three_results() {
    let mut shown = BTreeSet::new();
    let mut others = Vec::new();
    for three in THEMES.into_iter().flatten() {
        for (map, expected) in three.maps() {
            let barriers = read(map).barriers;
            match barriers.iter().find(|one| one.id == three.id).map(|one| one.state) {
                Some(found) if found == expected => {
                    shown.insert((three.id.to_owned(), expected.label()));
                }
                found => others.push((three.id, expected, found)),
            }
        }
    }
    let states = [BarrierState::Detected, BarrierState::NotFound, BarrierState::CannotTell];
    let all = (1..=43).flat_map(|number| states.map(|state| (format!("D{number}"), state.label())));
    let missing: Vec<_> = all.filter(|one| !shown.contains(one)).collect();
    assert!(missing.is_empty(), "not shown: {missing:?}; expected and found: {others:#?}");
}

/// To leave unsaid what isn't there may make a finding less sure, but never turns it round.
#[test]
fn what_is_left_unsaid_turns_no_finding_round() {
    for three in THEMES.into_iter().flatten() {
        for (map, expected) in three.maps() {
            let text = parted(map);
            let says_no =
                |line: &&str| line.trim().starts_with("complete ") || line.trim().starts_with("not ");
            let silent: Vec<_> = text.lines().filter(|line| !says_no(line)).collect();
            let found = barrier(three.id, &silent).state;
            let open = found == BarrierState::CannotTell || found == expected;
            assert!(open, "{} is {expected:?} in {map:#?}, but {found:?} once its lists are open", three.id);
        }
    }
}
