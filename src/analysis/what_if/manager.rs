//! Put under one manager.
//!
//! Over a team the joint manager takes the place of those who managed it and its staff. Among agencies a
//! manager of one agency's staff here answers to the joint manager and goes on; who manages others
//! as well, and an agency itself, hand over. `employs` stays: employer and manager are two things
//! (`patterns.md` C3), and teams keep the staff that they have. An agency without a head of its own is put under the joint manager for its part here,
//! as management of agencies is read by their heads (R5).

use std::collections::HashSet;

use super::{Draft, Place, Refusal};
use crate::analysis::belonging::{Actors, is_part_of};
use crate::analysis::report::Degree;
use crate::analysis::structure::{Vector, heads};
use crate::map::{ActorAt, ActorKind, Details, ManagementUnit, Record, TieKind};

pub(super) fn write(place: &Place, draft: &mut Draft) -> Result<(), Refusal> {
    let map = place.map();
    if place.team().is_none() {
        place.several_agencies()?;
    }
    let management = Vector::of(place.survey, place.scope).management;
    if management.degree == Degree::Amalgamated {
        return Err(Refusal::new(format!("That is so already. {}", management.says)));
    }
    let record = Record::ManagementUnit(ManagementUnit::default());
    let joint = place.centre(draft, "joint-manager", "Joint manager", record)?;
    let manager = map.find(&joint);
    let teams = place.teams();
    let workers: Actors =
        teams.union(&place.practitioners()).copied().filter(|one| Some(*one) != manager).collect();
    let managing = |one: ActorAt| map.coming(TieKind::Manages, one).map(|(_, head)| head);
    let former: Actors =
        workers.iter().flat_map(|one| managing(*one)).filter(|head| Some(*head) != manager).collect();
    let staying: Actors = match place.team() {
        Some(_) => former.intersection(&workers).copied().collect(),
        None => {
            let own: Actors = place.scope.agencies.iter().flat_map(|agency| heads(map, *agency)).collect();
            let inside: Actors = workers.union(&own).chain(&place.scope.doers).copied().collect();
            let only_here = |head: &ActorAt| {
                map.leading(TieKind::Manages, *head).all(|(_, managed)| inside.contains(&managed))
            };
            let all = former.union(&own).copied().filter(|head| Some(*head) != manager);
            all.filter(|head| {
                workers.contains(head) || (map.kind(*head) == ActorKind::ManagementUnit && only_here(head))
            })
            .filter(|head| map.leading(TieKind::Manages, *head).next().is_some() || own.contains(head))
            .collect()
        }
    };
    let handing_over: Actors = former.difference(&staying).copied().collect();
    let (handing, covered): (HashSet<_>, HashSet<_>) =
        (place.ids(handing_over.iter().copied()), place.ids(workers.iter().copied()));
    draft.drop_ties(|tie| {
        tie.kind == TieKind::Manages
            && handing.contains(tie.from.as_str())
            && covered.contains(tie.to.as_str())
    });
    // Who was staff of a team through a manager who hands over stays on that team's staff.
    for team in map.of_kind(ActorKind::Team) {
        let led = |one: ActorAt| managing(one).filter(|head| !handing_over.contains(head));
        for one in place.survey.belonging.staff(team).intersection(&workers) {
            let otherwise = is_part_of(map, *one, team)
                || led(*one).any(|head| head == team || led(team).any(|above| above == head));
            if !otherwise {
                draft.tie(TieKind::PartOf, map.id(*one), map.id(team));
            }
        }
    }
    // Whom someone who stays, or a team here, manages is under the joint manager through them.
    let through = |one: &ActorAt| {
        managing(*one).any(|head| staying.contains(&head))
            || teams.iter().any(|team| team != one && place.survey.belonging.staff(*team).contains(one))
    };
    let direct = workers.iter().copied().filter(|one| teams.contains(one) || !through(one));
    for one in
        direct.filter(|one| !managing(*one).any(|head| staying.contains(&head) && !workers.contains(&head)))
    {
        draft.tie(TieKind::Manages, &joint, map.id(one));
    }
    for head in &staying {
        draft.tie(TieKind::Manages, &joint, map.id(*head));
    }
    if place.team().is_none() {
        let under = |head: ActorAt| staying.contains(&head) || Some(head) == manager;
        for agency in &place.scope.agencies {
            if !heads(map, *agency).into_iter().any(under) {
                let note = "For its part here: it stays a body of its own and goes on employing its staff.";
                let details = Details { note: Some(note.to_owned()), ..Details::default() };
                draft.tie_with(TieKind::Manages, &joint, map.id(*agency), details);
            }
        }
    }
    if !handing_over.is_empty() {
        draft.note(format!("No longer managing here: {}.", place.names(handing_over)));
    }
    if !staying.is_empty() {
        draft.note(format!("Going on, under the joint manager: {}.", place.names(staying)));
    }
    if manager.is_none() {
        draft.note("To whom the joint manager answers stays open.");
    }
    Ok(())
}
