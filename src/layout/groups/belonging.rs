//! Whose box each actor stands in.
//!
//! People and teams who belong to several stand where they belong most: where most ties of the most
//! telling kind lead, or for a team, where most of its people come from. Where two come out equal they
//! stand in neither, and so does whatever several use or hold: it is shared, and is seen between them.

use std::collections::BTreeMap;

use super::super::houses::homes;
use super::super::network::Network;
use super::super::sector::sectors;
use super::tree::Mark;
use crate::map::{ActorAt, ActorKind, Grouping, Partnership, TieKind};

/// How many steps an actor may be away from the agency that it comes from.
const STEPS: usize = 3;

/// Whose box each actor of the network stands in, if in any; an actor who has a box of their own says
/// where that box stands. O(actors × ties at an actor).
pub(super) fn belonging(
    partnership: &Partnership,
    network: &Network,
    grouping: Grouping,
) -> Vec<Option<Mark>> {
    let number = network.numbers();
    let actor = |at: ActorAt| Mark::Actor(number[at.index()]);
    let sector_of = sectors(partnership);
    let each = |at: &ActorAt| match grouping {
        Grouping::Agency => unit(partnership, *at).map(actor),
        Grouping::Management => manager(partnership, *at).map(actor),
        Grouping::Place => place(partnership, *at).map(actor),
        Grouping::Sector => sector_of[at.index()]
            .or_else(|| user(partnership, *at).and_then(|agency| sector_of[agency.index()]))
            .map(Mark::Sector),
    };
    network.at.iter().map(each).collect()
}

/// The one that comes up most often in a list; none if two do.
fn most(found: &[ActorAt]) -> Option<ActorAt> {
    let mut counts: BTreeMap<ActorAt, usize> = BTreeMap::new();
    for one in found {
        *counts.entry(*one).or_default() += 1;
    }
    let top = counts.values().copied().max()?;
    let mut first = counts.iter().filter(|(_, count)| **count == top).map(|(one, _)| *one);
    let one = first.next()?;
    first.next().is_none().then_some(one)
}

/// The agency that a person, team or unit belongs to most.
fn agency(partnership: &Partnership, at: ActorAt) -> Option<ActorAt> {
    if partnership.kind(at) == ActorKind::Agency {
        return Some(at);
    }
    let mut found = vec![at];
    for _ in 0..STEPS {
        found = found.iter().flat_map(|one| homes(partnership, *one)).collect();
        let mut agencies: Vec<_> = found.clone();
        agencies.retain(|one| partnership.kind(*one) == ActorKind::Agency);
        if agencies.is_empty() {
            found.sort_unstable();
            found.dedup();
            continue;
        }
        return most(&agencies).or_else(|| {
            let people = partnership.coming(TieKind::PartOf, at).map(|(_, who)| who);
            let people = people.filter(|who| partnership.kind(*who) == ActorKind::Practitioner);
            let homes = people.flat_map(|who| homes(partnership, who));
            most(&homes.filter(|home| agencies.contains(home)).collect::<Vec<_>>())
        });
    }
    None
}

/// The only agency that uses, holds or makes a thing: none of what several share.
fn user(partnership: &Partnership, at: ActorAt) -> Option<ActorAt> {
    use ActorKind::*;
    let coming = |kind| partnership.coming(kind, at).map(|(_, from)| from).collect::<Vec<_>>();
    let users = match partnership.kind(at) {
        InformationSystem => coming(TieKind::Uses),
        Site => coming(TieKind::LocatedAt),
        Fund => coming(TieKind::Holds),
        Assessment => coming(TieKind::Assesses),
        Task => coming(TieKind::CarriesOut),
        TrainingProgramme => partnership.leading(TieKind::Trains, at).map(|(_, to)| to).collect(),
        _ => return None,
    };
    let mut agencies = users.iter().map(|user| agency(partnership, *user));
    let first = agencies.next()??;
    agencies.all(|other| other == Some(first)).then_some(first)
}

/// Whom an actor stands with in its agency: its team there, or the unit of its team, or the agency.
fn unit(partnership: &Partnership, at: ActorAt) -> Option<ActorAt> {
    use ActorKind::*;
    let whole = || partnership.leading(TieKind::PartOf, at).map(|(_, to)| to).filter(|to| *to != at);
    match partnership.kind(at) {
        Agency => most(&whole().filter(|to| partnership.kind(*to) == Agency).collect::<Vec<_>>()),
        Practitioner | Team | ManagementUnit => {
            let agency_of = agency(partnership, at)?;
            let units = whole().filter(|to| matches!(partnership.kind(*to), Team | ManagementUnit));
            let same = units.filter(|unit| agency(partnership, *unit) == Some(agency_of));
            Some(most(&same.collect::<Vec<_>>()).unwrap_or(agency_of))
        }
        _ => user(partnership, at),
    }
}

/// The one who manages an actor most: the one who also employs it, or of its own agency, if several do.
/// Who has no manager of their own stands with the team or unit that they are part of.
fn manager(partnership: &Partnership, at: ActorAt) -> Option<ActorAt> {
    let mut managers: Vec<_> = partnership.coming(TieKind::Manages, at).map(|(_, from)| from).collect();
    managers.retain(|one| *one != at);
    managers.sort_unstable();
    managers.dedup();
    if managers.len() > 1 {
        let near = homes(partnership, at);
        let own = agency(partnership, at);
        let close = |one: &ActorAt| {
            let nearest = near.contains(one) && partnership.kind(*one) != ActorKind::Agency;
            usize::from(nearest) + usize::from(own.is_some() && agency(partnership, *one) == own)
        };
        let top = managers.iter().map(close).max();
        managers.retain(|one| Some(close(one)) == top);
    }
    if managers.is_empty() {
        let whole = partnership.leading(TieKind::PartOf, at).map(|(_, to)| to);
        managers = whole.filter(|to| *to != at).collect();
    }
    most(&managers)
}

/// The site where an actor is based, or where its team is if nothing is said of itself.
fn place(partnership: &Partnership, at: ActorAt) -> Option<ActorAt> {
    let sites = |at| partnership.leading(TieKind::LocatedAt, at).map(|(_, site)| site).collect::<Vec<_>>();
    let own = sites(at);
    if !own.is_empty() {
        return most(&own);
    }
    if partnership.kind(at) != ActorKind::Practitioner {
        return None;
    }
    let teams = partnership.leading(TieKind::PartOf, at).map(|(_, team)| team);
    most(&teams.flat_map(sites).collect::<Vec<_>>())
}
