//! Share one record: one system that everyone of the scope reads and writes.

use std::collections::HashSet;

use super::{Draft, Place, Refusal};
use crate::analysis::belonging::Actors;
use crate::map::{Access, ActorAt, ActorKind, Details, Plain, Record, TieKind};

pub(super) fn write(place: &Place, draft: &mut Draft) -> Result<(), Refusal> {
    if place.team().is_none() {
        place.several_agencies()?;
    }
    let map = place.map();
    let bearers = place.bearers(TieKind::Uses);
    let records = records(place);
    let systems = |kind, one| map.leading(kind, one).map(|(_, system)| system).collect::<Actors>();
    let fully = |one: ActorAt, system: ActorAt| {
        let mut ties = map.leading(TieKind::Uses, one).filter(|(_, used)| *used == system);
        ties.any(|(tie, _)| matches!(map.tie(tie).details.access, None | Some(Access::Both)))
    };
    if let Some(first) = bearers.first().and_then(|one| systems(TieKind::Uses, *one).first().copied())
        && place.options.existing.as_deref().is_none_or(|id| map.find(id) == Some(first))
        && bearers.iter().all(|one| systems(TieKind::Uses, *one) == [first].into() && fully(*one, first))
        && records.iter().all(|one| systems(TieKind::RecordedIn, *one) == [first].into())
    {
        return Err(Refusal::new(format!("Everyone here shares one record already: {}.", map.name(first))));
    }
    let record = Record::InformationSystem(Plain::default());
    let shared = place.centre(draft, "shared-record", "Shared record", record)?;
    let (users, kept): (HashSet<_>, HashSet<_>) =
        (place.ids(bearers.iter().copied()), place.ids(records.iter().copied()));
    draft.drop_ties(|tie| match tie.kind {
        // A tie to the shared record that lets somebody read alone makes way for one that lets them write.
        TieKind::Uses => {
            users.contains(tie.from.as_str())
                && !(tie.to == shared && matches!(tie.details.access, None | Some(Access::Both)))
        }
        TieKind::RecordedIn => tie.to != shared && kept.contains(tie.from.as_str()),
        _ => false,
    });
    for one in bearers {
        let details = Details { access: Some(Access::Both), ..Details::default() };
        draft.tie_with(TieKind::Uses, map.id(one), &shared, details);
    }
    for one in records {
        draft.tie(TieKind::RecordedIn, map.id(one), &shared);
    }
    Ok(())
}

/// Assessments that someone of the scope makes, and plans about its people that its agencies agreed.
fn records(place: &Place) -> Actors {
    let map = place.map();
    let people = place.people();
    let plans = map.of_kind(ActorKind::Plan).filter(|plan| {
        let agreed = place.survey.plans.iter().find(|bond| bond.centre == *plan);
        agreed.is_some_and(|bond| !bond.among(&place.scope.agencies).is_empty())
            && map.leading(TieKind::Concerns, *plan).any(|(_, person)| people.contains(&person))
    });
    let mut all = place.assessments();
    all.extend(plans);
    all
}
