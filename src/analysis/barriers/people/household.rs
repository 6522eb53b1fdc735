//! D38: somebody in the person's life whom no agency knows.

use crate::analysis::barriers::absence::DOERS;
use crate::analysis::barriers::{Arm, BarrierRule, Group, Rests, Search, Terrain};
use crate::analysis::belonging::Actors;
use crate::analysis::finding::Evidence;
use crate::map::{ActorAt, ActorKind, Partnership, State, TieAt, TieKind};

/// The rule.
pub const RULE: BarrierRule = BarrierRule {
    id: "D38",
    name: "Somebody in the person’s life is unknown to the agencies",
    group: Group::Resource,
    rests: Rests::Attribute,
    rule: "Detected when somebody in a service user’s life is stated to be unknown to the agencies, or has no tie with an agency, team or worker, and isn’t what any of them tells another about, while the list of who informs whom is complete.",
    source: "Bullock and Sinclair 2002",
    strategies: &["A6.4"],
    arms: &[Arm {
        variant: "single",
        helps: "Ask the person who is in their life, and ask the agencies, by a request for information, to put together what they know.",
    }],
    clear: "Everyone who is recorded in a service user’s life is known to an agency.",
    nothing: "Nobody else in a service user’s life is on the map.",
    look,
};

fn look(terrain: &Terrain, search: &mut Search) {
    let map = terrain.map();
    let spoken_of: Actors = map
        .ties(TieKind::Informs)
        .filter(|(_, from, _)| DOERS.contains(&map.kind(*from)))
        .filter_map(|(tie, ..)| map.about(tie))
        .collect();
    for person in map.of_kind(ActorKind::Person) {
        let ties = ties_with(map, person);
        let known = || {
            let met = ties.iter().any(|(_, other)| DOERS.contains(&map.kind(*other)));
            met || spoken_of.contains(&person)
        };
        let state = match map.person(person).and_then(|record| record.known_to_agencies) {
            Some(stated) => State::known(!stated),
            None if known() => State::NotMet,
            None => State::seen(map.is_complete(TieKind::Informs, person)),
        };
        let name = map.name(person);
        let found = || {
            let users = ties.iter().filter(|(_, other)| map.kind(*other) == ActorKind::ServiceUser);
            let (ties, users): (Vec<TieAt>, Vec<ActorAt>) = users.copied().unzip();
            let whose = match users.is_empty() {
                true => "on this map".to_owned(),
                false => format!("in the life of {}", map.names(users)),
            };
            let says = format!(
                "No agency is recorded as knowing {name}, who is {whose}: \
                 support or worries that depend on {name} may go unseen."
            );
            (Evidence::of([person]).and_ties(map, ties), says)
        };
        search.place(state, "single", found, || format!("Whether any agency knows {name} isn’t recorded."));
    }
}

/// The ties in effect at an actor, with whoever is at the other end.
fn ties_with(map: &Partnership, actor: ActorAt) -> Vec<(TieAt, ActorAt)> {
    let graph = map.graph();
    let mut walk = graph.neighbors_undirected(actor).detach();
    let mut all = Vec::new();
    while let Some((tie, other)) = walk.next(graph) {
        if map.is_read(tie) && map.tie(tie).is_in_effect() {
            all.push((tie, other));
        }
    }
    all
}
