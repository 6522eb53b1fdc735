//! People and agencies who sit on too many forums (D21).

use std::collections::{BTreeMap, BTreeSet};

use crate::analysis::barriers::names::named;
use crate::analysis::barriers::{Arm, BarrierRule, Group, Rests, Search, Terrain};
use crate::analysis::belonging::Actors;
use crate::analysis::finding::Evidence;
use crate::map::{ActorAt, ActorKind, Partnership, TieKind};

/// The same person or agency sits on many forums.
pub const FATIGUE: BarrierRule = BarrierRule {
    id: "D21",
    name: "Partnership fatigue",
    group: Group::Structural,
    rests: Rests::Threshold,
    rule: "Detected when the same practitioner, or the same agency itself or through its people, sits on as many forums as a number that can be set.",
    source: "Carnwell and Carson 2005",
    strategies: &["A6.18", "A6.29"],
    arms: &[Arm {
        variant: "single",
        helps: "Streamline the forums, share them out among colleagues, and set time aside for those that stay.",
    }],
    clear: "No practitioner and no agency sits on many forums.",
    nothing: "No practitioner or agency sits on a forum.",
    look: fatigue,
};

fn fatigue(terrain: &Terrain, search: &mut Search) {
    let map = terrain.map();
    let belonging = &terrain.survey.belonging;
    let limit = terrain.settings.get("forums_of_one");
    let mut seats: BTreeMap<ActorAt, BTreeSet<usize>> = BTreeMap::new();
    for (place, forum) in terrain.survey.forums.iter().enumerate() {
        let people = terrain.survey.sitting_on(forum.centre);
        let people = people.iter().filter(|one| map.kind(**one) == ActorKind::Practitioner);
        for sitter in people.chain(&forum.agencies) {
            seats.entry(*sitter).or_default().insert(place);
        }
    }
    let forums_closed = map.of_kind(ActorKind::Forum).all(|forum| map.is_complete(TieKind::MemberOf, forum));
    // Forums on which nobody sits, as is known, tire nobody (R28).
    if seats.is_empty() && forums_closed && !terrain.survey.forums.is_empty() {
        search.clear();
    }
    let tired = |one: &ActorAt| seats.get(one).is_some_and(|forums| forums.len() as f64 >= limit);
    for (sitter, forums) in &seats {
        let name = map.name(*sitter);
        if !tired(sitter) {
            // Everyone through whom an agency sits; a practitioner sits alone.
            let through: Actors = belonging.acting_for(*sitter).iter().copied().chain([*sitter]).collect();
            match forums_closed || map.all_complete(TieKind::MemberOf, through) {
                true => search.clear(),
                false => search.open(format!("Whether {name} sits on other forums as well isn’t recorded.")),
            }
            continue;
        }
        // Where one practitioner holds all seats of an agency, it is that person who is named.
        let mut people = belonging.acting_for(*sitter).iter().filter(|one| *one != sitter);
        if map.kind(*sitter) == ActorKind::Agency && people.any(|one| seats.get(one) == Some(forums)) {
            continue;
        }
        let bonds = || forums.iter().map(|place| &terrain.survey.forums[*place]);
        let evidence = bonds().fold(Evidence::of([*sitter]), |all, forum| {
            all.merge(match map.kind(*sitter) {
                ActorKind::Agency => forum.evidence(map, &[*sitter].into()),
                _ => seats_of(map, *sitter, forum.centre),
            })
        });
        let says = format!(
            "{name} sits on {} forums ({}): meetings may take time and strength from the work itself. The number here is \
             {limit}, and it can be set.",
            forums.len(),
            named(map, bonds().map(|forum| forum.centre))
        );
        search.found("single", evidence, says);
    }
}

fn seats_of(map: &Partnership, sitter: ActorAt, forum: ActorAt) -> Evidence {
    let seats = map.leading(TieKind::MemberOf, sitter).chain(map.leading(TieKind::Chairs, sitter));
    Evidence::of([forum]).and_ties(map, seats.filter(|(_, end)| *end == forum).map(|(tie, _)| tie))
}
