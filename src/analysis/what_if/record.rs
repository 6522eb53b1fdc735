//! Share one record: one system that everyone of the scope reads and writes.
//!
//! It comes in place of the systems that they used, so where their assessments and plans are kept is
//! wholly known from then on. The systems stay on the map: what they hold, and for whom else, isn't told.

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
    let left: Actors = bearers
        .iter()
        .flat_map(|one| systems(TieKind::Uses, *one))
        .chain(records.iter().flat_map(|one| systems(TieKind::RecordedIn, *one)))
        .filter(|system| map.id(*system) != shared)
        .collect();
    for one in bearers {
        // Of an agency the change knows those who take part here, and no one else.
        let part = (map.kind(one) == ActorKind::Agency).then(|| PART.to_owned());
        let details = Details { access: Some(Access::Both), note: part, ..Details::default() };
        draft.tie_with(TieKind::Uses, map.id(one), &shared, details);
    }
    for one in &records {
        draft.tie(TieKind::RecordedIn, map.id(*one), &shared);
    }
    draft.complete(
        TieKind::RecordedIn,
        records
            .iter()
            .filter(|one| !map.is_complete(TieKind::RecordedIn, **one))
            .map(|one| map.id(*one).to_owned())
            .collect(),
    );
    say_what_is_left(place, draft, &left);
    Ok(())
}

/// What is said of an agency's own tie to the record.
const PART: &str = "For its part here; what else it uses isn’t said.";

/// Says of the systems that made way whether anybody else uses them.
fn say_what_is_left(place: &Place, draft: &mut Draft, left: &Actors) {
    let map = place.map();
    let in_use: HashSet<String> = draft
        .document
        .ties
        .iter()
        .filter(|tie| tie.is_present() && matches!(tie.kind, TieKind::Uses | TieKind::RecordedIn))
        .map(|tie| tie.to.clone())
        .collect();
    let (others, idle): (Actors, Actors) = left.iter().partition(|system| in_use.contains(map.id(**system)));
    if !others.is_empty() {
        draft.note(format!("No longer used by those here, but by others still: {}.", place.names(others)));
    }
    if !idle.is_empty() {
        draft.note(format!(
            "No longer used by anyone on the map, though still on it: {}. Whether what was kept there is brought over stays open.",
            place.names(idle)
        ));
    }
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
