//! What hangs on one agency, or on one link, in the flow of information.

use super::network::{Network, Side, Split, is_complete, is_member};
use crate::analysis::barriers::names::named;
use crate::analysis::barriers::{Arm, BarrierRule, Group, Rests, Search, Terrain};
use crate::analysis::finding::Evidence;
use crate::map::Partnership;

/// How many agencies and service users a network needs before dependence on one says anything.
const ENOUGH: usize = 4;
/// How many members of each side are shown, and how many sides a sentence names.
const SHOWN: usize = 6;
const NAMED_SIDES: usize = 3;

/// D3.
pub(super) const ONE_POINT: BarrierRule = BarrierRule {
    id: "D3",
    name: "The flow of information depends on one point",
    group: Group::Structural,
    rests: Rests::Structural,
    rule: "Detected when the list of who tells whom is complete, four or more agencies and service users are on the map, and without one of them others would no longer be linked; teams and practitioners stand for their agencies.",
    source: "Carnwell and Carson 2005",
    strategies: &["A6.44", "A6.42"],
    arms: &[Arm {
        variant: "single",
        helps: "Agree who stands in when this link isn’t there: a deputy, a forum in which both sides meet, or regular meetings.",
    }],
    clear: "Without any one agency or service user, the others would still be linked by what they tell each other as far as they are now.",
    nothing: "There are fewer than four agencies and service users on the map: among so few, dependence on one says little.",
    look: one_point,
};

/// D4.
pub(super) const ONE_LINK: BarrierRule = BarrierRule {
    id: "D4",
    name: "The flow of information depends on one link",
    group: Group::Structural,
    rests: Rests::Structural,
    rule: "Detected when the list of who tells whom is complete, four or more agencies and service users are on the map, and without one link between two of those who tell each other two sides would no longer be linked.",
    source: "Carnwell and Carson 2005",
    strategies: &[],
    arms: &[Arm {
        variant: "single",
        helps: "Add a second route, or a protocol that says what happens when this one fails.",
    }],
    clear: "No single link keeps two sides together: there is a second route everywhere.",
    nothing: "There are fewer than four agencies and service users on the map: among so few, dependence on one link says little.",
    look: one_link,
};

/// A lead professional or a single front door may be just what was meant: the sentence says "depends
/// on", and what helps is cover.
fn one_point(terrain: &Terrain, search: &mut Search) {
    let Some(network) = network(terrain, search) else { return };
    let map = terrain.map();
    // Somebody whose agency isn't recorded may join two sides, so each makes one side less certain.
    let certain = 2 + network.unplaced.len();
    let splits = network.cut_points();
    for split in splits.iter().filter(|split| split.sides.len() >= certain) {
        let name = split.at.map_or("", |at| map.name(at));
        let sides = sides_in_words(map, &split.sides);
        let says = format!(
            "Information between {sides} passes only through {name}: it depends on {name}, and may stop there \
             when nobody is at hand. This may be a deliberate front door or a lead professional; then cover helps."
        );
        search.found("single", evidence(map, split), says);
    }
    close(map, &network, search);
}

fn one_link(terrain: &Terrain, search: &mut Search) {
    let Some(network) = network(terrain, search) else { return };
    let map = terrain.map();
    let splits = if network.unplaced.is_empty() { network.bridges() } else { Vec::new() };
    for split in &splits {
        let ends = split.ties.first().map(|tie| map.ends(*tie));
        let ends = map.names(ends.into_iter().flat_map(|(from, to)| [from, to]));
        let sides = sides_in_words(map, &split.sides);
        let says = format!(
            "The link between {ends} is the only one by which information passes between {sides}: if it fails, \
             they may no longer hear of each other."
        );
        search.found("single", evidence(map, split), says);
    }
    close(map, &network, search);
}

/// The network, if the map says enough of it.
fn network(terrain: &Terrain, search: &mut Search) -> Option<Network> {
    let map = terrain.map();
    map.all().filter(|at| is_member(map.kind(*at))).nth(ENOUGH - 1)?;
    if !is_complete(terrain.survey) {
        search.open("The list of who tells whom isn’t said to be complete, so there may be other routes.");
        return None;
    }
    Some(Network::of(terrain.survey))
}

/// The network is clear where nothing was found, unless somebody's agency is open.
fn close(map: &Partnership, network: &Network, search: &mut Search) {
    if network.unplaced.is_empty() {
        search.clear();
    } else {
        let names = named(map, network.unplaced.iter().copied());
        search
            .open(format!("Which agency {names} may act for isn’t recorded, so there may be other routes."));
    }
}

fn sides_in_words(map: &Partnership, sides: &[Side]) -> String {
    let named: Vec<_> = sides.iter().take(NAMED_SIDES).map(|side| named(map, side.members())).collect();
    match (named.as_slice(), sides.len().saturating_sub(NAMED_SIDES)) {
        ([one, other], _) => format!("{one} on one side and {other} on the other"),
        (_, 0) => format!("{} sides ({})", sides.len(), named.join("; ")),
        (_, more) => format!("{} sides ({}; and {more} more)", sides.len(), named.join("; ")),
    }
}

fn evidence(map: &Partnership, split: &Split) -> Evidence {
    let shown = split.sides.iter().flat_map(|side| side.members().take(SHOWN));
    Evidence::of(split.at).with(shown).and_ties(map, split.ties.iter().copied())
}
