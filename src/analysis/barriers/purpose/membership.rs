//! Membership: a partner who is needed and missing, and a member without a part (D17).

use std::collections::{BTreeSet, HashMap};

use super::lacking;
use crate::analysis::barriers::names::named;
use crate::analysis::barriers::{Arm, BarrierRule, Group, Rests, Search, Terrain};
use crate::analysis::belonging::Actors;
use crate::analysis::finding::Evidence;
use crate::map::{ActorAt, ActorKind, Partnership, State, TieKind};

/// Who is needed isn't there, or who is there has nothing to do.
pub const WRONG_PARTNER: BarrierRule = BarrierRule {
    id: "D17",
    name: "Wrong or missing partner",
    group: Group::Structural,
    rests: Rests::Structural,
    rule: "Detected when a plan, assessment, forum or task needs a partner who is known to be in none of its forums and agreements (in none on the map, if none is tied to it); or when an organisation’s member of a forum has no flow of information, no agreed goal and no task on complete lists.",
    source: "Carnwell and Carson 2005",
    strategies: &[],
    arms: &[
        Arm {
            variant: "missing_partner",
            helps: "Revise the membership: invite the partner whom the goal needs, or say who takes their part.",
        },
        Arm {
            variant: "no_part",
            helps: "Revise the membership: agree with the member what they bring and what they need to hear, or free their time.",
        },
    ],
    clear: "Partners recorded as needed take part, and every organisation on a forum has information, a goal or a task there.",
    nothing: "The map names no partner who is needed, and no member of a forum.",
    look: wrong_partner,
};

fn wrong_partner(terrain: &Terrain, search: &mut Search) {
    missing(terrain, search);
    without_part(terrain, search);
}

/// Through whom an actor takes part: itself, and those who act for it or for whom it acts.
fn through(terrain: &Terrain, actor: ActorAt) -> Actors {
    let belonging = &terrain.survey.belonging;
    let mut all: Actors = match terrain.map().kind(actor) {
        ActorKind::Agency => belonging.acting_for(actor).clone(),
        ActorKind::Team => belonging.staff(actor).clone(),
        _ => Actors::new(),
    };
    all.insert(actor);
    all
}

/// Where partners may take part: forums and agreements, and who is in them.
struct Places {
    /// By actor and by agency behind, the forums on which they sit.
    sits: HashMap<ActorAt, Actors>,
    /// By agency, the agreements that it signed.
    signed: HashMap<ActorAt, Actors>,
    all: Actors,
}

impl Places {
    fn of(terrain: &Terrain) -> Self {
        let mut sits: HashMap<_, Actors> = HashMap::new();
        for forum in &terrain.survey.forums {
            for member in terrain.survey.sitting_on(forum.centre).union(&forum.agencies) {
                sits.entry(*member).or_default().insert(forum.centre);
            }
        }
        let mut signed: HashMap<_, Actors> = HashMap::new();
        for agreement in &terrain.survey.agreements {
            for agency in &agreement.agencies {
                signed.entry(*agency).or_default().insert(agreement.centre);
            }
        }
        let map = terrain.map();
        let all = map.of_kind(ActorKind::Forum).chain(map.of_kind(ActorKind::Agreement)).collect();
        Self { sits, signed, all }
    }

    /// Whether `partner` is in one of `places`, or known to be in none.
    fn takes_part(&self, terrain: &Terrain, partner: ActorAt, places: &Actors) -> State {
        let map = terrain.map();
        let through = through(terrain, partner);
        let agencies = terrain.survey.belonging.behind(partner);
        let meets = through.iter().filter_map(|one| self.sits.get(one)).flatten();
        let binds = agencies.iter().filter_map(|agency| self.signed.get(agency)).flatten();
        if meets.chain(binds).any(|place| places.contains(place)) {
            return State::Met;
        }
        let (through, agencies): (Vec<_>, Vec<_>) =
            (through.into_iter().collect(), agencies.iter().copied().collect());
        let never_meets = map.all_complete(TieKind::MemberOf, through.iter().copied());
        let never_signs = map.all_complete(TieKind::Signs, agencies.iter().copied());
        let denied = |place: &ActorAt| match map.kind(*place) {
            ActorKind::Forum => never_meets || map.all_denied(TieKind::MemberOf, &through, &[*place]),
            // Only agencies sign: nobody else is missing from an agreement.
            _ => agencies.is_empty() || never_signs || map.all_denied(TieKind::Signs, &agencies, &[*place]),
        };
        let could = |place: &ActorAt| map.kind(*place) == ActorKind::Forum || !agencies.is_empty();
        State::looked_for(false, places.iter().any(could) && places.iter().all(denied))
    }
}

/// The forums and agreements of a plan, assessment or task: those that agree, decide, lead or do it,
/// that it feeds into, or that concern the same person. A forum is its own place.
fn places_of(map: &Partnership, goal: ActorAt) -> Actors {
    use TieKind::{Agrees, CarriesOut, Concerns, Decides, Feeds, Leads};
    if map.kind(goal) == ActorKind::Forum {
        return [goal].into();
    }
    let is_place = |actor: &ActorAt| matches!(map.kind(*actor), ActorKind::Forum | ActorKind::Agreement);
    let by = [Agrees, Decides, Leads, CarriesOut].into_iter().flat_map(|kind| map.coming(kind, goal));
    let about = map.leading(Concerns, goal).flat_map(|(_, person)| map.coming(Concerns, person));
    let all = by.chain(map.leading(Feeds, goal)).chain(about).map(|(_, place)| place);
    all.filter(is_place).collect()
}

fn missing(terrain: &Terrain, search: &mut Search) {
    let map = terrain.map();
    let places = Places::of(terrain);
    let mut anywhere: HashMap<ActorAt, State> = HashMap::new();
    for (tie, goal, partner) in map.ties(TieKind::Needs) {
        let own = places_of(map, goal);
        let state = if own.is_empty() {
            *anywhere.entry(partner).or_insert_with(|| places.takes_part(terrain, partner, &places.all))
        } else {
            places.takes_part(terrain, partner, &own)
        };
        let (name, needed) = (map.name(goal), map.name(partner));
        match state {
            State::Met => search.clear(),
            State::NotMet => {
                let place = match own.is_empty() {
                    true => "any forum or agreement on the map".to_owned(),
                    false => named(map, own.iter().copied()),
                };
                let says = format!(
                    "“{name}” needs {needed}, who isn’t part of {place}: what only they can bring may be missing."
                );
                search.found("missing_partner", Evidence::of(own).and_ties(map, [tie]), says);
            }
            State::NotRecorded => search.open(format!(
                "“{name}” needs {needed}; whether they are in its forum or agreement isn’t recorded."
            )),
        }
    }
}

const PARTS: [TieKind; 4] = [TieKind::Informs, TieKind::Agrees, TieKind::CarriesOut, TieKind::Leads];

/// Members with nothing to tell or hear, no goal and no task. People who use services, their
/// carers and advocates are never asked for what they bring.
fn without_part(terrain: &Terrain, search: &mut Search) {
    use ActorKind::{Agency, ManagementUnit, Practitioner, Team};
    let map = terrain.map();
    let active = active(terrain);
    let mut known: HashMap<ActorAt, (bool, bool)> = HashMap::new();
    for forum in map.of_kind(ActorKind::Forum) {
        let own_list_closed = PARTS[1..].iter().all(|kind| map.is_complete(*kind, forum));
        for (tie, member) in map.coming(TieKind::MemberOf, forum) {
            if !matches!(map.kind(member), Agency | Team | Practitioner | ManagementUnit) {
                continue;
            }
            let (has_part, closed) = *known.entry(member).or_insert_with(|| {
                let mut acting = through(terrain, member);
                acting.extend(terrain.survey.belonging.behind(member));
                let closed = PARTS.iter().all(|kind| map.all_complete(*kind, acting.iter().copied()));
                (acting.iter().any(|one| active.contains(one)), closed)
            });
            let (name, at) = (map.name(member), map.name(forum));
            search.place(
                // What the forum itself agrees or does, its members do (decision 6).
                lacking(State::looked_for(has_part, closed && own_list_closed)),
                "no_part",
                || {
                    let says = format!(
                        "{name} is a member of “{at}” and has no flow of information, no agreed goal and no task: \
                         what the membership is for may be unclear."
                    );
                    (Evidence::none().and_ties(map, [tie]), says)
                },
                || format!("What part {name} has in the work of “{at}” isn’t recorded."),
            );
        }
    }
}

/// Everyone with a flow of information, a goal or a task, their own or that of a forum on which they sit.
fn active(terrain: &Terrain) -> BTreeSet<ActorAt> {
    let map = terrain.map();
    let mut active: BTreeSet<_> = map.ties(TieKind::Informs).flat_map(|(_, from, to)| [from, to]).collect();
    let mut busy = BTreeSet::new();
    for kind in &PARTS[1..] {
        for (_, from, to) in map.ties(*kind) {
            // Agreeing to an agreement is no goal, and leading a forum no task.
            if matches!(map.kind(to), ActorKind::Plan | ActorKind::Task) {
                busy.insert(from);
            }
        }
    }
    for forum in terrain.survey.forums.iter().filter(|forum| busy.contains(&forum.centre)) {
        active.extend(terrain.survey.sitting_on(forum.centre));
        active.extend(&forum.agencies);
    }
    active.extend(busy);
    active
}
