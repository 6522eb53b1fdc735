//! Parties to a flow of information: agencies, with teams and practitioners standing for them.

use crate::analysis::belonging::Actors;
use crate::analysis::survey::Survey;
use crate::map::{ActorAt, ActorKind, Partnership, TieAt, TieKind};

/// Whom an actor stands for: the one agency behind it, or else itself, as a joint team does.
pub(super) fn party(survey: &Survey, actor: ActorAt) -> ActorAt {
    let behind = survey.belonging.behind(actor);
    match (behind.first(), behind.len()) {
        (Some(agency), 1) => *agency,
        _ => actor,
    }
}

/// Everyone through whom a party acts: for an agency all who act for it, for a team its staff.
pub(super) fn acting(survey: &Survey, party: ActorAt) -> Actors {
    let others = match survey.map.kind(party) {
        ActorKind::Agency => survey.belonging.acting_for(party),
        _ => survey.belonging.staff(party),
    };
    others.iter().copied().chain([party]).collect()
}

/// Whether two actors are known to act for one and the same agency.
pub(super) fn within_one(survey: &Survey, one: ActorAt, other: ActorAt) -> bool {
    let (one, other) = (survey.belonging.behind(one), survey.belonging.behind(other));
    one.len() == 1 && one == other
}

/// Whether the actor works in the partnership, as against living with what it does.
pub(super) fn is_professional(map: &Partnership, actor: ActorAt) -> bool {
    use ActorKind::*;
    matches!(map.kind(actor), Agency | Team | Practitioner | ManagementUnit | Forum)
}

/// Whether somebody who works in the partnership tells something by the tie.
pub(super) fn is_told_by_professional(map: &Partnership, tie: TieAt) -> bool {
    let (from, to) = map.ends(tie);
    is_professional(map, from) || (map.tie(tie).is_mutual() && is_professional(map, to))
}

/// Whether the actor acts for some agency that isn't recorded. A personal assistant whom the service
/// user employs acts for none, nor does anyone whose employers and teams are wholly listed.
pub(super) fn is_unplaced(survey: &Survey, actor: ActorAt) -> bool {
    use ActorKind::*;
    let map = survey.map;
    matches!(map.kind(actor), Team | Practitioner | ManagementUnit)
        && survey.belonging.behind(actor).is_empty()
        && map.coming(TieKind::Employs, actor).next().is_none()
        && !(map.is_complete(TieKind::Employs, actor) && map.is_complete(TieKind::PartOf, actor))
}
