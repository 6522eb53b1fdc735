//! D14: a forum without a way of deciding.

use crate::analysis::barriers::{Arm, BarrierRule, Group, Rests, Search, Terrain};
use crate::analysis::finding::Evidence;
use crate::map::{ActorKind, DecisionRule, State, TieKind};

/// The rule.
pub const RULE: BarrierRule = BarrierRule {
    id: "D14",
    name: "A forum has no way of deciding",
    group: Group::Process,
    rests: Rests::Structural,
    rule: "Detected when a forum is stated to have no rule for deciding, or to advise only, or when nothing about its deciding is recorded and the list of who decides on what is complete there.",
    source: "Carnwell and Carson 2005",
    strategies: &["A6.3"],
    arms: &[Arm {
        variant: "single",
        helps: "Agree beforehand how the forum decides, by which criteria, and who decides on what it can only advise.",
    }],
    clear: "Every forum has a way of deciding.",
    nothing: "No forum is on the map.",
    look,
};

fn look(terrain: &Terrain, search: &mut Search) {
    let map = terrain.map();
    for forum in map.of_kind(ActorKind::Forum) {
        let rule = map.forum(forum).and_then(|record| record.decision_rule);
        let mut ties = map.leading(TieKind::Decides, forum).chain(map.coming(TieKind::Decides, forum));
        let decides = ties.next().is_some();
        let state = match rule {
            Some(DecisionRule::None | DecisionRule::Advisory) => State::Met,
            Some(_) => State::NotMet,
            None if decides => State::NotMet,
            None => State::seen(map.is_complete(TieKind::Decides, forum)),
        };
        let name = map.name(forum);
        let found = || {
            let says = match rule {
                Some(DecisionRule::Advisory) => format!(
                    "{name} advises only and has no power to decide: what it recommends may wait for somebody to take it up."
                ),
                _ => format!("{name} has no way of deciding: what is discussed there may stay unsettled."),
            };
            (Evidence::of([forum]), says)
        };
        search.place(state, "single", found, || format!("How {name} decides isn’t recorded."));
    }
}
