//! Barriers around the service user, carers and others in the person's life.

use super::{Arm, BarrierRule, Group, Rests, Search, Terrain};
use crate::analysis::finding::Evidence;
use crate::map::{ActorKind, State, TieKind};

/// The rules.
pub const RULES: &[BarrierRule] = &[BarrierRule {
    id: "D9",
    name: "Support with communication or deciding isn’t there",
    group: Group::Personal,
    rests: Rests::Attribute,
    rule: "Detected when a service user asked for support with communication or with deciding, and nobody speaks for them: the list of advocates and carers who do is complete, or each is stated not to.",
    source: "Adams 2002",
    strategies: &["A6.34"],
    arms: &[Arm {
        variant: "single",
        helps: "Offer an advocate or an interpreter, and time for the person to use them.",
    }],
    clear: "Everyone who asked for support with communication or deciding has somebody who speaks for them.",
    nothing: "No service user is recorded as asking for support with communication or deciding.",
    look: no_voice,
}];

/// The need is what the person stated; nothing is read from the group that they belong to.
fn no_voice(terrain: &Terrain, search: &mut Search) {
    let map = terrain.map();
    for user in map.of_kind(ActorKind::ServiceUser) {
        if map.service_user(user).and_then(|record| record.needs_communication_support) != Some(true) {
            continue;
        }
        let spoken_for = map.coming(TieKind::SpeaksFor, user).next().is_some();
        let voices: Vec<_> = map.of_kind(ActorKind::Advocate).collect();
        let closed =
            map.is_complete(TieKind::SpeaksFor, user) || map.all_denied(TieKind::SpeaksFor, &voices, &[user]);
        let state = match (spoken_for, closed) {
            (true, _) => State::NotMet,
            (false, true) => State::Met,
            (false, false) => State::NotRecorded,
        };
        let name = map.name(user);
        search.place(
            state,
            "single",
            || {
                let says = format!(
                    "{name} asked for support with communication or deciding, and nobody is there to give it: \
                     their view may not be heard when others decide."
                );
                (Evidence::of([user]), says)
            },
            || format!("Whether anyone speaks for {name} isn’t recorded."),
        );
    }
}
