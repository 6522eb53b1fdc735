//! Scopes: the parts of a map in which patterns are looked for.

use super::belonging::{Actors, Belonging, employers, origins, parents};
use super::report::{ScopeKind, ScopeReport};
use crate::map::{ActorAt, ActorKind, Partnership, TieKind};

/// A part of a map in which patterns are looked for.
///
/// Its list of members is read as closed: they are who takes part, as entered.
#[derive(Clone, Debug)]
pub struct Scope {
    /// What kind of scope it is.
    pub kind: ScopeKind,
    /// The team, agreement, forum or service user; nothing for the whole map.
    pub of: Option<ActorAt>,
    /// Its members, as they are reported (R18).
    pub members: Actors,
    /// The agencies among its members or behind them.
    pub agencies: Actors,
    /// Agencies, teams, practitioners and heads through whom it acts.
    pub doers: Actors,
}

impl Scope {
    /// The scope by ids.
    pub fn report(&self, map: &Partnership) -> ScopeReport {
        ScopeReport {
            kind: self.kind,
            of: self.of.map(|of| map.id(of).to_owned()),
            members: map.ids(self.members.iter().copied()),
        }
    }

    /// The practitioners through whom it acts.
    pub fn staff(&self, map: &Partnership) -> Actors {
        self.doers.iter().copied().filter(|actor| map.kind(*actor) == ActorKind::Practitioner).collect()
    }
}

/// All scopes of a map: the map itself, then teams, agreements, forums and packages.
pub fn scopes(map: &Partnership, belonging: &Belonging) -> Vec<Scope> {
    let mut all = vec![whole(map)];
    all.extend(map.of_kind(ActorKind::Team).filter_map(|team| of_team(map, belonging, team)));
    all.extend(
        map.of_kind(ActorKind::Agreement).filter_map(|agreement| of_agreement(map, belonging, agreement)),
    );
    all.extend(map.of_kind(ActorKind::Forum).filter_map(|forum| of_forum(map, belonging, forum)));
    all.extend(map.of_kind(ActorKind::ServiceUser).filter_map(|user| package(map, belonging, user)));
    all
}

/// All scopes of a map, by ids.
pub fn scopes_of(map: &Partnership) -> Vec<ScopeReport> {
    scopes(map, &Belonging::of(map)).iter().map(|scope| scope.report(map)).collect()
}

fn whole(map: &Partnership) -> Scope {
    let agencies: Actors = map.of_kind(ActorKind::Agency).collect();
    let doers = map.all().filter(|actor| is_doer(map.kind(*actor))).collect();
    Scope { kind: ScopeKind::Map, of: None, members: agencies.clone(), agencies, doers }
}

/// A team is a scope if it has two parents, two employers among its staff, or two origins (R4).
fn of_team(map: &Partnership, belonging: &Belonging, team: ActorAt) -> Option<Scope> {
    let staff = belonging.staff(team);
    let parents = parents(map, team);
    let from: Actors = staff.iter().flat_map(|one| origins(map, *one)).collect();
    let employers: Actors = staff.iter().flat_map(|one| employers(map, *one)).collect();
    if parents.len() < 2 && from.len() < 2 && employers.len() < 2 {
        return None;
    }
    // Parents count only where no staff is entered, or none whose origin is known (R20).
    let agencies = if from.is_empty() { parents } else { from };
    let members = agencies.union(staff).copied().collect();
    let heads =
        staff.iter().chain([&team]).flat_map(|one| map.coming(TieKind::Manages, *one)).map(|(_, head)| head);
    let doers = staff.iter().copied().chain([team]).chain(heads).collect();
    Some(Scope { kind: ScopeKind::Team, of: Some(team), members, agencies, doers })
}

/// An agreement is a scope if two agencies have signed it.
fn of_agreement(map: &Partnership, belonging: &Belonging, agreement: ActorAt) -> Option<Scope> {
    let agencies: Actors = map.coming(TieKind::Signs, agreement).map(|(_, agency)| agency).collect();
    let doers = acting_for(map, belonging, &agencies);
    (agencies.len() >= 2).then(|| Scope {
        kind: ScopeKind::Agreement,
        of: Some(agreement),
        members: agencies.clone(),
        agencies,
        doers,
    })
}

/// A forum is a scope if two agencies sit on it, themselves or through teams and practitioners (R23).
fn of_forum(map: &Partnership, belonging: &Belonging, forum: ActorAt) -> Option<Scope> {
    let sitting = sitting_on(map, forum);
    let agencies: Actors = sitting.iter().flat_map(|one| belonging.behind(*one)).copied().collect();
    if agencies.len() < 2 {
        return None;
    }
    let members = agencies.union(&sitting).copied().collect();
    let doers = acting_for(map, belonging, &agencies);
    Some(Scope { kind: ScopeKind::Forum, of: Some(forum), members, agencies, doers })
}

/// Who sits on a forum: its members, and whoever chairs it.
pub fn sitting_on(map: &Partnership, forum: ActorAt) -> Actors {
    let members = map.coming(TieKind::MemberOf, forum);
    members.chain(map.coming(TieKind::Chairs, forum)).map(|(_, member)| member).collect()
}

/// Everyone around a service user (R23); a scope if an agency is among them.
fn package(map: &Partnership, belonging: &Belonging, user: ActorAt) -> Option<Scope> {
    use TieKind::*;
    let into = |kind, to| map.coming(kind, to).map(|(_, from)| from);
    let mut around: Actors = [Supports, CaresFor, SpeaksFor, Funds, Decides]
        .into_iter()
        .flat_map(|kind| into(kind, user))
        .collect();
    for concern in into(Concerns, user) {
        let kinds: &[TieKind] = match map.kind(concern) {
            ActorKind::Assessment => &[Assesses],
            ActorKind::Plan => &[Funds, Decides, Agrees],
            ActorKind::Fund => {
                around.insert(concern);
                &[]
            }
            _ => &[],
        };
        around.extend(kinds.iter().flat_map(|kind| into(*kind, concern)));
    }
    let holders: Vec<_> = around.iter().flat_map(|one| into(Holds, *one)).collect();
    around.extend(holders);
    let agencies: Actors = around.iter().flat_map(|one| belonging.behind(*one)).copied().collect();
    if agencies.is_empty() {
        return None;
    }
    let staff = around.iter().flat_map(|one| belonging.staff(*one)).copied();
    let heads = around.iter().chain(&agencies).flat_map(|one| into(Manages, *one));
    let all = around.iter().chain(&agencies).copied().chain(staff).chain(heads);
    let doers = all.filter(|actor| is_doer(map.kind(*actor))).collect();
    let mut members: Actors = around.union(&agencies).copied().collect();
    members.insert(user);
    Some(Scope { kind: ScopeKind::Package, of: Some(user), members, agencies, doers })
}

/// The agencies, and the teams, practitioners and heads that act for them.
fn acting_for(map: &Partnership, belonging: &Belonging, agencies: &Actors) -> Actors {
    let acting = agencies.iter().flat_map(|agency| belonging.acting_for(*agency));
    acting.copied().filter(|actor| is_doer(map.kind(*actor))).collect()
}

fn is_doer(kind: ActorKind) -> bool {
    matches!(kind, ActorKind::Agency | ActorKind::Team | ActorKind::Practitioner | ActorKind::ManagementUnit)
}
