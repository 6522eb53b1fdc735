//! Who belongs to whom: the agencies behind a team or practitioner, staff, origins.

use std::collections::{BTreeSet, HashMap};

use crate::map::{ActorAt, ActorKind, Partnership, TieKind};

/// A set of actors.
pub type Actors = BTreeSet<ActorAt>;

/// Who belongs to whom, worked out once for a partnership.
#[derive(Debug)]
pub struct Belonging {
    behind: HashMap<ActorAt, Actors>,
    staff: HashMap<ActorAt, Actors>,
}

impl Belonging {
    /// Works out who belongs to whom. Linear in ties, but for teams nested in teams.
    pub fn of(map: &Partnership) -> Self {
        let behind = map.all().map(|actor| (actor, behind(map, actor, &mut Actors::new()))).collect();
        let staff =
            map.of_kind(ActorKind::Team).map(|team| (team, staff(map, team, &mut Actors::new()))).collect();
        Self { behind, staff }
    }

    /// The agencies that an actor acts for: itself, or those behind a team, practitioner or head (R23).
    pub fn behind(&self, actor: ActorAt) -> &Actors {
        &self.behind[&actor]
    }

    /// Whether the actor acts for one of `agencies`.
    pub fn acts_for(&self, actor: ActorAt, agencies: &Actors) -> bool {
        self.behind(actor).iter().any(|agency| agencies.contains(agency))
    }

    /// The practitioners of a team (R3, R20).
    pub fn staff(&self, team: ActorAt) -> &Actors {
        static NOBODY: Actors = Actors::new();
        self.staff.get(&team).unwrap_or(&NOBODY)
    }
}

/// The agencies that a practitioner comes from: as recorded, else the seconding one, else the employer (R20).
pub fn origins(map: &Partnership, practitioner: ActorAt) -> Actors {
    let recorded = map.practitioner(practitioner).and_then(|record| record.origin.as_deref());
    if let Some(origin) = recorded.and_then(|id| map.find(id)) {
        return [origin].into();
    }
    first_of([agencies(map, TieKind::Seconds, practitioner), agencies(map, TieKind::Employs, practitioner)])
}

/// The agencies that a team is part of, through teams that it is part of as well.
pub fn parents(map: &Partnership, team: ActorAt) -> Actors {
    above(map, team, &mut Actors::new())
}

/// The agencies that employ a practitioner or a team.
pub fn employers(map: &Partnership, actor: ActorAt) -> Actors {
    agencies(map, TieKind::Employs, actor)
}

/// The agencies that ties of `kind` come from.
fn agencies(map: &Partnership, kind: TieKind, actor: ActorAt) -> Actors {
    map.coming(kind, actor)
        .map(|(_, from)| from)
        .filter(|from| map.kind(*from) == ActorKind::Agency)
        .collect()
}

fn first_of<const N: usize>(sets: [Actors; N]) -> Actors {
    sets.into_iter().find(|set| !set.is_empty()).unwrap_or_default()
}

fn above(map: &Partnership, actor: ActorAt, seen: &mut Actors) -> Actors {
    if !seen.insert(actor) {
        return Actors::new();
    }
    let mut agencies = Actors::new();
    for (_, parent) in map.leading(TieKind::PartOf, actor) {
        match map.kind(parent) {
            ActorKind::Agency => drop(agencies.insert(parent)),
            ActorKind::Team => agencies.extend(above(map, parent, seen)),
            _ => {}
        }
    }
    agencies
}

fn behind(map: &Partnership, actor: ActorAt, seen: &mut Actors) -> Actors {
    if !seen.insert(actor) {
        return Actors::new();
    }
    match map.kind(actor) {
        ActorKind::Agency => [actor].into(),
        ActorKind::Team => {
            let mut own = parents(map, actor);
            own.extend(employers(map, actor));
            first_of([own, agencies(map, TieKind::Seconds, actor), agencies(map, TieKind::Manages, actor)])
        }
        // Behind a secondee stands the employer (R28), who may lend the person out.
        ActorKind::Practitioner => {
            let recorded = map.practitioner(actor).and_then(|record| record.origin.as_deref());
            let origin: Actors = recorded.and_then(|id| map.find(id)).into_iter().collect();
            let own = first_of([
                employers(map, actor),
                agencies(map, TieKind::Seconds, actor),
                origin,
                parents(map, actor),
            ]);
            if !own.is_empty() {
                return own;
            }
            let teams = map.leading(TieKind::PartOf, actor).map(|(_, team)| team);
            let teams: Vec<_> = teams.filter(|team| map.kind(*team) == ActorKind::Team).collect();
            teams.into_iter().flat_map(|team| behind(map, team, seen)).collect()
        }
        ActorKind::ManagementUnit => {
            let managed = map.leading(TieKind::Manages, actor).map(|(_, managed)| managed);
            let managed = managed.filter(|managed| map.kind(*managed) == ActorKind::Agency).collect();
            first_of([parents(map, actor), managed, agencies(map, TieKind::Manages, actor)])
        }
        _ => Actors::new(),
    }
}

fn staff(map: &Partnership, team: ActorAt, seen: &mut Actors) -> Actors {
    if !seen.insert(team) {
        return Actors::new();
    }
    let practitioners = |ties: Vec<ActorAt>| -> Actors {
        ties.into_iter().filter(|actor| map.kind(*actor) == ActorKind::Practitioner).collect()
    };
    let members: Vec<_> = map.coming(TieKind::PartOf, team).map(|(_, member)| member).collect();
    let mut all: Actors = members
        .iter()
        .filter(|member| map.kind(**member) == ActorKind::Team)
        .flat_map(|member| staff(map, *member, seen))
        .collect();
    all.extend(practitioners(members));
    all.extend(practitioners(map.leading(TieKind::Manages, team).map(|(_, managed)| managed).collect()));
    for (_, head) in map.coming(TieKind::Manages, team) {
        let teams =
            map.leading(TieKind::Manages, head).filter(|(_, managed)| map.kind(*managed) == ActorKind::Team);
        // A manager of several teams gives a team its staff only through `part_of` (R20).
        if map.kind(head) == ActorKind::ManagementUnit && teams.count() == 1 {
            all.extend(practitioners(
                map.leading(TieKind::Manages, head).map(|(_, managed)| managed).collect(),
            ));
        }
    }
    all
}
