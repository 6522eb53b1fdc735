//! Add an advocate: somebody who speaks for the service users of the scope.

use super::{Draft, Place, Refusal};
use crate::analysis::belonging::Actors;
use crate::analysis::report::ScopeKind;
use crate::map::{ActorAt, ActorKind, Plain, Record, TieKind};

pub(super) fn write(place: &Place, draft: &mut Draft) -> Result<(), Refusal> {
    let map = place.map();
    let people = place.people();
    if people.is_empty() {
        return Err(Refusal::new("No service user is on the map here for whom an advocate could speak."));
    }
    let spoken_for = |person: &ActorAt| {
        map.coming(TieKind::SpeaksFor, *person).any(|(_, one)| map.kind(one) == ActorKind::Advocate)
    };
    let (already, waiting): (Actors, Actors) = people.iter().copied().partition(spoken_for);
    if waiting.is_empty() {
        return Err(Refusal::new(format!("An advocate speaks for {} already.", place.names(already))));
    }
    let advocate = place.centre(draft, "advocate", "Advocate", Record::Advocate(Plain::default()))?;
    for person in &waiting {
        draft.tie(TieKind::SpeaksFor, &advocate, map.id(*person));
    }
    for forum in forums(place, &waiting) {
        draft.tie(TieKind::MemberOf, &advocate, map.id(forum));
    }
    if !already.is_empty() {
        draft.note(format!("An advocate speaks already for {}.", place.names(already)));
    }
    Ok(())
}

/// Forums where the case of one of `people` is dealt with: on which they sit, that concern them, or that
/// hear an assessment or agree a plan about them; of a forum scope, the forum.
fn forums(place: &Place, people: &Actors) -> Actors {
    let map = place.map();
    let mut all: Actors =
        place.scope.of.filter(|_| place.scope.kind == ScopeKind::Forum).into_iter().collect();
    for person in people {
        all.extend(map.leading(TieKind::MemberOf, *person).map(|(_, forum)| forum));
        for (_, concern) in map.coming(TieKind::Concerns, *person) {
            all.insert(concern);
            let hearing = map.leading(TieKind::Feeds, concern);
            let settling =
                [TieKind::Agrees, TieKind::Decides].into_iter().flat_map(|kind| map.coming(kind, concern));
            all.extend(hearing.chain(settling).map(|(_, forum)| forum));
        }
    }
    all.retain(|one| map.kind(*one) == ActorKind::Forum);
    all
}
