//! D37: several funders or commissioners of one provider, and no lead among them.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::needs::{is_personal, two_apart};
use crate::analysis::barriers::{Arm, BarrierRule, Group, Rests, Search, Terrain};
use crate::analysis::belonging::Actors;
use crate::analysis::finding::Evidence;
use crate::map::{ActorAt, ActorKind, AgreementForm, Partnership, SignatoryRole, State, TieAt, TieKind};

/// The rule.
pub const NO_LEAD: BarrierRule = BarrierRule {
    id: "D37",
    name: "No lead among funders",
    group: Group::Resource,
    rests: Rests::Structural,
    rule: "Detected when two or more agencies pay for or commission one provider, and no forum on which they all sit and no agreement with one of them as lead joins them, on complete lists of members and signatories.",
    source: "Provan and Kenis 2008; serious case review on Winterbourne View, South Gloucestershire Safeguarding Adults Board",
    strategies: &[],
    arms: &[Arm {
        variant: "single",
        helps: "Agree on a lead commissioner, or review the contracts together in one forum.",
    }],
    clear: "No provider has several funders without a forum or a lead among them.",
    nothing: "Nobody on the map pays for or commissions a provider.",
    look: no_lead,
};

fn no_lead(terrain: &Terrain, search: &mut Search) {
    let map = terrain.map();
    let sitting = Sitting::of(terrain);
    let paying = map.ties(TieKind::Funds).chain(map.ties(TieKind::Commissions)).map(|(.., to)| to);
    let providers: Actors =
        paying.filter(|to| matches!(map.kind(*to), ActorKind::Agency | ActorKind::Team)).collect();
    for provider in providers {
        look_at(terrain, search, &Funders::of(terrain, provider), &sitting);
    }
}

/// Which agencies sit on which forums.
struct Sitting {
    forums: HashMap<ActorAt, Actors>,
    /// Whether a team or practitioner without a known agency sits on a forum: perhaps for a funder.
    has_strangers: bool,
}

impl Sitting {
    fn of(terrain: &Terrain) -> Self {
        let mut forums: HashMap<ActorAt, Actors> = HashMap::new();
        let mut has_strangers = false;
        for forum in &terrain.survey.forums {
            for agency in &forum.agencies {
                forums.entry(*agency).or_default().insert(forum.centre);
            }
            has_strangers |= terrain.survey.sitting_on(forum.centre).into_iter().any(|one| {
                matches!(terrain.map().kind(one), ActorKind::Team | ActorKind::Practitioner)
                    && terrain.survey.belonging.behind(one).is_empty()
            });
        }
        Self { forums, has_strangers }
    }
}

/// Who pays or commissions one provider.
struct Funders {
    provider: ActorAt,
    /// The agencies, with the ties that show it.
    known: BTreeMap<ActorAt, Vec<TieAt>>,
    /// The same by purse: those who hold one fund together, or sit on one commissioning forum, pay as one.
    purses: BTreeSet<Actors>,
    /// Whether there is money whose holder isn't recorded.
    has_unknown: bool,
}

impl Funders {
    fn of(terrain: &Terrain, provider: ActorAt) -> Self {
        let map = terrain.map();
        let mut known: BTreeMap<ActorAt, Vec<TieAt>> = BTreeMap::new();
        let mut purses = BTreeSet::new();
        let mut has_unknown = false;
        let ties = map.coming(TieKind::Commissions, provider).chain(map.coming(TieKind::Funds, provider));
        for (tie, from) in ties.filter(|(_, from)| !is_personal(map, *from)) {
            let behind = behind(terrain, from);
            // A person who holds a direct payment buys support: they commission nobody for others.
            has_unknown |= behind.is_empty() && map.coming(TieKind::Holds, from).next().is_none();
            let others: Actors = behind.into_iter().filter(|agency| *agency != provider).collect();
            for agency in &others {
                known.entry(*agency).or_default().push(tie);
            }
            purses.insert(others);
        }
        Self { provider, known, purses, has_unknown }
    }

    fn agencies(&self) -> impl Iterator<Item = ActorAt> + '_ {
        self.known.keys().copied()
    }
}

/// The agencies that pay or commission through an actor.
fn behind(terrain: &Terrain, from: ActorAt) -> Actors {
    let map = terrain.map();
    match map.kind(from) {
        ActorKind::Fund => map
            .coming(TieKind::Holds, from)
            .map(|(_, holder)| holder)
            .filter(|holder| map.kind(*holder) == ActorKind::Agency)
            .collect(),
        ActorKind::Forum => {
            let forum = terrain.survey.forums.iter().find(|forum| forum.centre == from);
            forum.map(|forum| forum.agencies.clone()).unwrap_or_default()
        }
        _ => terrain.survey.belonging.behind(from).clone(),
    }
}

fn look_at(terrain: &Terrain, search: &mut Search, funders: &Funders, sitting: &Sitting) {
    let map = terrain.map();
    let name = map.name(funders.provider);
    if two_apart(&funders.purses).is_none() {
        let kinds = [TieKind::Funds, TieKind::Commissions];
        let listed = kinds.into_iter().all(|kind| map.is_complete(kind, funders.provider));
        return match listed && !funders.has_unknown {
            true => search.clear(),
            false => {
                search.open(format!("Whether others pay for or commission {name} as well isn’t recorded."))
            }
        };
    }
    let who = map.names(funders.agencies());
    let joined = share_a_forum(terrain, funders, sitting).or(have_a_lead(map, funders));
    search.place(
        denied(joined),
        "single",
        || {
            let says = format!(
                "{who} each pay for or commission {name}, and no forum or lead joins them: what one of them learns about {name} may not reach the others."
            );
            let ties = funders.known.values().flatten().copied();
            (Evidence::of([funders.provider]).with(funders.agencies()).and_ties(map, ties), says)
        },
        || format!("Whether {who} share a forum, or a lead among them, for {name} isn’t recorded."),
    );
}

fn share_a_forum(terrain: &Terrain, funders: &Funders, sitting: &Sitting) -> State {
    let map = terrain.map();
    let shared =
        in_common(funders.agencies().map(|agency| sitting.forums.get(&agency).cloned().unwrap_or_default()));
    let closed = || {
        let acting = |agency| terrain.survey.belonging.acting_for(agency).iter().copied().chain([agency]);
        !sitting.has_strangers && map.all_complete(TieKind::MemberOf, funders.agencies().flat_map(acting))
    };
    State::looked_for(!shared.is_empty(), shared.is_empty() && closed())
}

/// Whether all have signed one agreement with one of them as its lead.
fn have_a_lead(map: &Partnership, funders: &Funders) -> State {
    let signed = |agency| map.leading(TieKind::Signs, agency);
    let shared = in_common(funders.agencies().map(|agency| signed(agency).map(|(_, to)| to).collect()));
    let roles = funders.agencies().flat_map(signed).filter(|(_, to)| shared.contains(to));
    let roles: Vec<_> = roles.map(|(tie, to)| (map.tie(tie).signs_as(), to)).collect();
    let by_form = |to: &ActorAt| {
        map.agreement(*to).is_some_and(|agreement| agreement.form == Some(AgreementForm::LeadContract))
    };
    if roles.iter().any(|(role, _)| *role == Some(SignatoryRole::Lead)) || shared.iter().any(by_form) {
        return State::Met;
    }
    let told = roles.iter().all(|(role, _)| role.is_some());
    // Without any agreement on the map there is nothing that a signature could be missing from.
    let listed = map.of_kind(ActorKind::Agreement).next().is_none()
        || map.all_complete(TieKind::Signs, funders.agencies());
    State::looked_for(false, told && listed)
}

/// What all of `sets` have in common.
fn in_common(mut sets: impl Iterator<Item = Actors>) -> Actors {
    let first = sets.next().unwrap_or_default();
    sets.fold(first, |shared, set| shared.intersection(&set).copied().collect())
}

/// The opposite: met if it is known not to be so.
fn denied(state: State) -> State {
    match state {
        State::Met => State::NotMet,
        State::NotMet => State::Met,
        State::NotRecorded => State::NotRecorded,
    }
}
