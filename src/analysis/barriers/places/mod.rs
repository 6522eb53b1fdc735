//! Barriers of place: areas that don't meet, and sites with nothing that joins them.

mod areas;
mod routes;
mod sites;
#[cfg(test)]
mod tests;

use super::{Arm, BarrierRule, Group, Rests};

/// The rules.
pub const RULES: &[BarrierRule] = &[BarrierRule {
    id: "D26",
    name: "Places that don’t meet",
    group: Group::Structural,
    rests: Rests::Structural,
    rule: "Detected when members of one forum, plan or agreement serve areas that have none in common, or are based at different sites and no shared forum, meeting, call, email or shared record joins them (on complete lists).",
    source: "McCormack 2008",
    strategies: &["A6.37", "A6.42"],
    arms: &[
        Arm {
            variant: "areas",
            helps: "Agree whose rules and whose services hold for people at the boundary; where it often comes up, take it to a forum that covers all the areas.",
        },
        Arm {
            variant: "sites",
            helps: "Bring people together: some days at one site, a regular meeting, or a reliable way to call, write and see the same record.",
        },
    ],
    clear: "Members who work together serve areas that meet, and have a way to reach one another.",
    nothing: "No two members of one forum, plan or agreement are on the map.",
    look: |terrain, search| {
        areas::look(terrain, search);
        sites::look(terrain, search);
    },
}];
