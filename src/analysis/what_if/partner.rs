//! Remove a partner: an agency with all that is its own.

use std::collections::HashSet;

use super::{Draft, Place, Refusal};
use crate::analysis::belonging::{Actors, employers, parents};
use crate::map::{ActorAt, ActorKind, TieKind};

pub(super) fn write(place: &Place, draft: &mut Draft) -> Result<(), Refusal> {
    let map = place.map();
    if place.scope.agencies.len() == 1 {
        let only = place.names(place.scope.agencies.iter().copied());
        return Err(Refusal::new(format!("{only} is the only agency here.")));
    }
    place.several_agencies()?;
    let chosen = place.options.partner.as_deref();
    let chosen = chosen.ok_or_else(|| Refusal::new("Which partner is to be removed has to be chosen."))?;
    let at = map.find(chosen).filter(|at| place.scope.agencies.contains(at));
    let agency =
        at.ok_or_else(|| Refusal::new("The partner to be removed has to be one of the agencies here."))?;
    let mut gone: Actors = [agency].into();
    gone.extend(map.all().filter(|one| belongs_to(place, *one) == Some([agency].into())));
    // Heads of those who leave, and assessments that nobody else makes.
    let units = map
        .of_kind(ActorKind::ManagementUnit)
        .filter(|unit| only(place, *unit, TieKind::Manages, true, &gone));
    let units: Vec<_> = units.filter(|unit| parents(map, *unit).is_subset(&[agency].into())).collect();
    gone.extend(units);
    let made = map.of_kind(ActorKind::Assessment);
    let made: Vec<_> = made.filter(|one| only(place, *one, TieKind::Assesses, false, &gone)).collect();
    gone.extend(made);
    let left: Vec<_> = map.all().filter(|one| had_to_do_only_with(place, *one, &gone)).collect();
    let more: Actors = left.into_iter().filter(|one| !gone.contains(one)).collect();
    gone.extend(&more);
    let ids: HashSet<String> = gone.iter().map(|one| map.id(*one).to_owned()).collect();
    draft.remove(&ids);
    gone.remove(&agency);
    if !gone.is_empty() {
        draft.note(format!("Leaving with {}: {}.", map.name(agency), place.names(gone)));
    }
    Ok(())
}

/// The agencies to whom a team, practitioner, head or fund belongs; nothing of what doesn't belong to any.
fn belongs_to(place: &Place, one: ActorAt) -> Option<Actors> {
    let map = place.map();
    let coming = |kind| map.coming(kind, one).map(|(_, from)| from).collect::<Actors>();
    let mut all = match map.kind(one) {
        ActorKind::Team => {
            let mut all = parents(map, one);
            all.extend(employers(map, one));
            all
        }
        ActorKind::Practitioner => {
            // Whoever pays or lends the person, the service user with a personal assistant among them.
            let mut all = coming(TieKind::Employs);
            all.extend(coming(TieKind::Seconds));
            all
        }
        ActorKind::ManagementUnit => parents(map, one),
        ActorKind::Fund => coming(TieKind::Holds),
        _ => return None,
    };
    if all.is_empty() && map.kind(one) != ActorKind::Fund {
        all.clone_from(place.survey.belonging.behind(one));
    }
    (!all.is_empty()).then_some(all)
}

/// Whether the actor has ties of `kind`, and all of them with those who leave.
fn only(place: &Place, one: ActorAt, kind: TieKind, leading: bool, gone: &Actors) -> bool {
    let map = place.map();
    let ends: Actors = match leading {
        true => map.leading(kind, one).map(|(_, end)| end).collect(),
        false => map.coming(kind, one).map(|(_, end)| end).collect(),
    };
    !ends.is_empty() && ends.is_subset(gone)
}

/// Whether a site, system, programme, task, forum or agreement had to do with nobody but those who leave.
fn had_to_do_only_with(place: &Place, one: ActorAt, gone: &Actors) -> bool {
    use ActorKind::{Agreement, Forum, InformationSystem, Site, Task, TrainingProgramme};
    let map = place.map();
    if !matches!(map.kind(one), Agreement | Forum | InformationSystem | Site | Task | TrainingProgramme) {
        return false;
    }
    let mut beside = map.graph().neighbors_undirected(one).peekable();
    beside.peek().is_some()
        && beside.all(|other| gone.contains(&other))
        && !map.all_ties().any(|tie| {
            let (from, to) = map.ends(tie);
            (map.under(tie) == Some(one) || map.about(tie) == Some(one))
                && !(gone.contains(&from) || gone.contains(&to))
        })
}
