//! Who belongs to whom: the agencies behind a team or practitioner, staff, origins.

use crate::map::{ActorAt, ActorKind, Partnership, Set, TieKind};

/// A set of actors.
pub type Actors = Set<ActorAt>;

/// Who belongs to whom, worked out once for a partnership.
#[derive(Debug)]
pub struct Belonging {
    // Each by the place of the actor in the map.
    behind: Vec<Actors>,
    acting: Vec<Actors>,
    staff: Vec<Actors>,
}

impl Belonging {
    /// Works out who belongs to whom. O(ties × depth to which teams are nested).
    pub fn of(map: &Partnership) -> Self {
        let size = map.all().map(|actor| actor.index() + 1).max().unwrap_or(0);
        let mut all = Self {
            behind: vec![Actors::new(); size],
            acting: vec![Actors::new(); size],
            staff: vec![Actors::new(); size],
        };
        for actor in map.all() {
            let agencies = behind(map, actor);
            for agency in &agencies {
                all.acting[agency.index()].insert(actor);
            }
            all.behind[actor.index()] = agencies;
        }
        for team in map.of_kind(ActorKind::Team) {
            all.staff[team.index()] = staff(map, team);
        }
        all
    }

    /// The agencies that an actor acts for: itself, or those behind a team, practitioner or head (R23).
    pub fn behind(&self, actor: ActorAt) -> &Actors {
        &self.behind[actor.index()]
    }

    /// Whether the actor acts for one of `agencies`.
    pub fn acts_for(&self, actor: ActorAt, agencies: &Actors) -> bool {
        self.behind(actor).iter().any(|agency| agencies.contains(agency))
    }

    /// Everyone who acts for an agency, itself included.
    pub fn acting_for(&self, agency: ActorAt) -> &Actors {
        &self.acting[agency.index()]
    }

    /// The practitioners of a team (R3, R20).
    pub fn staff(&self, team: ActorAt) -> &Actors {
        &self.staff[team.index()]
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
    let teams = nested(map, team, true);
    let wholes = teams.iter().flat_map(|team| map.leading(TieKind::PartOf, *team)).map(|(_, whole)| whole);
    wholes.filter(|whole| map.kind(*whole) == ActorKind::Agency).collect()
}

/// Whether a practitioner is part of a team, or of a team that is part of it.
pub fn is_part_of(map: &Partnership, practitioner: ActorAt, team: ActorAt) -> bool {
    let within = nested(map, team, false);
    map.leading(TieKind::PartOf, practitioner).any(|(_, place)| within.contains(&place))
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

/// The teams that `team` is part of, however far up, or that are part of it, however far down;
/// itself first. A queue, not recursion: teams may be nested as deep as a file is long.
fn nested(map: &Partnership, team: ActorAt, up: bool) -> Vec<ActorAt> {
    let mut all = vec![team];
    let mut seen: Actors = [team].into();
    let mut next = 0;
    while let Some(here) = all.get(next).copied() {
        next += 1;
        let beside: Vec<_> = match up {
            true => map.leading(TieKind::PartOf, here).map(|(_, whole)| whole).collect(),
            false => map.coming(TieKind::PartOf, here).map(|(_, part)| part).collect(),
        };
        all.extend(beside.into_iter().filter(|one| map.kind(*one) == ActorKind::Team && seen.insert(*one)));
    }
    all
}

fn behind(map: &Partnership, actor: ActorAt) -> Actors {
    match map.kind(actor) {
        ActorKind::Agency => [actor].into(),
        ActorKind::Team => behind_team(map, actor),
        // Behind a secondee stands the employer (R28), who may lend the person out.
        ActorKind::Practitioner => {
            let recorded = map.practitioner(actor).and_then(|record| record.origin.as_deref());
            let origin: Actors = recorded.and_then(|id| map.find(id)).into_iter().collect();
            let teams = map.leading(TieKind::PartOf, actor).map(|(_, team)| team);
            let teams = teams.filter(|team| map.kind(*team) == ActorKind::Team);
            first_of([
                employers(map, actor),
                agencies(map, TieKind::Seconds, actor),
                origin,
                parents(map, actor),
                teams.flat_map(|team| behind_team(map, team)).collect(),
            ])
        }
        ActorKind::ManagementUnit => {
            let managed = map.leading(TieKind::Manages, actor).map(|(_, managed)| managed);
            let managed = managed.filter(|managed| map.kind(*managed) == ActorKind::Agency).collect();
            first_of([parents(map, actor), managed, agencies(map, TieKind::Manages, actor)])
        }
        _ => Actors::new(),
    }
}

fn behind_team(map: &Partnership, team: ActorAt) -> Actors {
    let mut own = parents(map, team);
    own.extend(employers(map, team));
    first_of([own, agencies(map, TieKind::Seconds, team), agencies(map, TieKind::Manages, team)])
}

fn staff(map: &Partnership, team: ActorAt) -> Actors {
    let mut all = Actors::new();
    for team in nested(map, team, false) {
        all.extend(map.coming(TieKind::PartOf, team).map(|(_, member)| member));
        all.extend(map.leading(TieKind::Manages, team).map(|(_, managed)| managed));
        let heads = map.coming(TieKind::Manages, team).map(|(_, head)| head);
        for head in heads.filter(|head| is_of_one_team(map, *head)) {
            all.extend(map.leading(TieKind::Manages, head).map(|(_, managed)| managed));
        }
    }
    all.retain(|one| map.kind(*one) == ActorKind::Practitioner);
    all
}

/// Whether a manager manages one team and, beside it, practitioners alone. Only then are these the
/// team's staff: who stands above several teams, an agency or other managers as well gives a team its
/// staff only through `part_of` (R20), as those managed there may work anywhere below.
fn is_of_one_team(map: &Partnership, head: ActorAt) -> bool {
    let mut teams = 0;
    let mut narrow = true;
    for (_, managed) in map.leading(TieKind::Manages, head) {
        match map.kind(managed) {
            ActorKind::Team => teams += 1,
            ActorKind::Agency | ActorKind::ManagementUnit => narrow = false,
            _ => {}
        }
    }
    map.kind(head) == ActorKind::ManagementUnit && teams == 1 && narrow
}
