//! How things are said: specialist language.

use super::matter::Matters;
use crate::analysis::barriers::subject::is_known_silent;
use crate::analysis::barriers::{Arm, BarrierRule, Group, Rests, Search, Terrain};
use crate::analysis::finding::Evidence;
use crate::map::{State, TieKind};

/// D33.
pub(super) const JARGON: BarrierRule = BarrierRule {
    id: "D33",
    name: "There is no common language",
    group: Group::Process,
    rests: Rests::Attribute,
    rule: "Detected when it is stated that somebody is told things in specialist language. Different forms for one purpose leave it open: whether a list of common terms goes with them can’t be recorded.",
    source: "Maguire and Truscott 2006",
    strategies: &["A6.16", "A6.42"],
    arms: &[Arm {
        variant: "single",
        helps: "Agree on plain words and keep a short list of terms that all can look up; meet regularly and ask.",
    }],
    clear: "Different forms for one purpose aren’t in use, and all that is told on the map is said to be told without specialist language.",
    nothing: "Nobody is recorded as telling anybody anything.",
    look: jargon,
};

fn jargon(terrain: &Terrain, search: &mut Search) {
    let map = terrain.map();
    for (tie, from, to) in map.ties(TieKind::Informs) {
        let told = map.tie(tie);
        let state = told.details.specialist_language.map_or(State::NotRecorded, State::known);
        let (from, to) = (map.name(from), map.name(to));
        search.place(
            state,
            "single",
            || {
                let says = match told.is_mutual() {
                    true => format!("{from} and {to} tell each other things in specialist language"),
                    false => format!("{from} tells {to} things in specialist language"),
                };
                let says = format!(
                    "{says}: some of what is meant may be lost, or take several questions to settle."
                );
                (Evidence::none().and_ties(map, [tie]), says)
            },
            || format!("Whether specialist language is used between {from} and {to} isn’t recorded."),
        );
    }
    // No map can say that a list of common terms is missing, so different forms leave it open.
    for matter in Matters::of(map)
        .all
        .iter()
        .filter(|matter| matter.by_form(map).into_keys().flatten().nth(1).is_some())
    {
        let what = matter.in_words(map);
        search.open(format!(
            "{what}: whether a list of common terms goes with the different forms isn’t recorded."
        ));
    }
    if is_known_silent(map) {
        search.clear();
    }
}
