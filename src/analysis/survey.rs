//! The survey: what several rules ask of a map, worked out once.

use std::collections::{BTreeSet, HashMap};

use super::belonging::{Actors, Belonging, parents};
use super::finding::Evidence;
use super::scope::sitting_on;
use crate::map::{
    ActorAt, ActorKind, AgreementForm, ForumPurpose, Partnership, Profession, Sector, State, TieAt, TieKind,
};

/// A map with what several rules ask of it.
#[derive(Debug)]
pub struct Survey<'a> {
    /// The map.
    pub map: &'a Partnership,
    /// Who belongs to whom.
    pub belonging: Belonging,
    /// Forums, with the agencies that sit on them.
    pub forums: Bonds,
    /// Plans, with the agencies that agreed them.
    pub plans: Bonds,
    /// Agreements, with the agencies that signed them.
    pub agreements: Bonds,
    /// Practitioners who may coordinate, with who may have given them a mandate.
    pub coordinators: Vec<Coordinator>,
    /// Service users, carers, advocates and user-led agencies: who can speak for those served.
    pub voices: Vec<ActorAt>,
    /// Assessments, with the agencies behind those who make them.
    pub assessments: Vec<(ActorAt, Actors)>,
    /// Teams, heads, agencies and funds that two or more agencies run, hold or make up, each by a tie of its own.
    pub joint: Vec<Joint>,
}

/// A practitioner who is called coordinator or leads something.
#[derive(Clone, Debug)]
pub struct Coordinator {
    /// The practitioner.
    pub at: ActorAt,
    /// Who employs or seconds them, and whom they answer to.
    pub direct: Vec<(TieAt, ActorAt)>,
    /// The plans that they lead, by their place in the survey.
    pub leads: Vec<(TieAt, usize)>,
}

/// Something that two or more agencies run, hold or make up.
#[derive(Clone, Debug)]
pub struct Joint {
    /// The team, head, agency or fund.
    pub at: ActorAt,
    /// Who manages, holds or makes it up, each with the tie that says so.
    pub holding: Vec<(TieAt, ActorAt)>,
    /// The agencies behind them.
    pub agencies: Actors,
}

/// A forum, plan or agreement, and whom it binds together.
#[derive(Clone, Debug)]
pub struct Bond {
    /// The forum, plan or agreement.
    pub centre: ActorAt,
    /// The agencies behind everyone who is party to it.
    pub agencies: Actors,
    parties: Vec<(TieAt, Actors)>,
}

impl Bond {
    fn new(centre: ActorAt, parties: Vec<(TieAt, Actors)>) -> Self {
        let agencies = parties.iter().flat_map(|(_, behind)| behind).copied().collect();
        Self { centre, agencies, parties }
    }

    /// Which of `agencies` it binds.
    pub fn among(&self, agencies: &Actors) -> Actors {
        self.agencies.intersection(agencies).copied().collect()
    }

    /// Whether it binds two or more of `agencies`.
    pub fn joins(&self, agencies: &Actors) -> bool {
        self.agencies.intersection(agencies).nth(1).is_some()
    }

    /// The bond, and the ties by which it binds `agencies`.
    pub fn evidence(&self, map: &Partnership, agencies: &Actors) -> Evidence {
        let ties =
            self.parties.iter().filter(|(_, behind)| !behind.is_disjoint(agencies)).map(|(tie, _)| *tie);
        Evidence::of([self.centre]).and_ties(map, ties)
    }
}

/// All bonds of one kind, in the order of the map, found by the agencies that they bind.
#[derive(Debug)]
pub struct Bonds {
    all: Vec<Bond>,
    /// The places of the bonds of each agency, by the agency's place in the map.
    of: Vec<Vec<usize>>,
}

impl Bonds {
    fn new(all: Vec<Bond>) -> Self {
        let last = all.iter().filter_map(|bond| bond.agencies.last()).max();
        let mut of = vec![Vec::new(); last.map_or(0, |last| last.index() + 1)];
        for (place, bond) in all.iter().enumerate() {
            for agency in &bond.agencies {
                of[agency.index()].push(place);
            }
        }
        Self { all, of }
    }

    /// The bonds that bind at least one of `agencies`.
    pub fn touching(&self, agencies: &Actors) -> impl Iterator<Item = &Bond> {
        self.binding(agencies, 1)
    }

    /// The bonds that bind two or more of `agencies`.
    pub fn joining(&self, agencies: &Actors) -> impl Iterator<Item = &Bond> {
        self.binding(agencies, 2)
    }

    /// The bonds that bind so many of `agencies` or more, in the order of the map.
    fn binding(&self, agencies: &Actors, least: usize) -> impl Iterator<Item = &Bond> {
        let bonds = agencies.iter().filter_map(|agency| self.of.get(agency.index()));
        let mut places: Vec<usize> = bonds.flatten().copied().collect();
        places.sort_unstable();
        let alike: Vec<usize> = places
            .chunk_by(|one, next| one == next)
            .filter(|run| run.len() >= least)
            .map(|run| run[0])
            .collect();
        alike.into_iter().map(|place| &self.all[place])
    }
}

impl std::ops::Deref for Bonds {
    type Target = [Bond];

    fn deref(&self) -> &[Bond] {
        &self.all
    }
}

impl<'a> IntoIterator for &'a Bonds {
    type Item = &'a Bond;
    type IntoIter = std::slice::Iter<'a, Bond>;

    fn into_iter(self) -> Self::IntoIter {
        self.all.iter()
    }
}

impl<'a> Survey<'a> {
    /// Surveys a map. O(ties × depth to which teams are nested).
    pub fn of(map: &'a Partnership) -> Self {
        let belonging = Belonging::of(map);
        let behind = |kind, centre| {
            let ties = map.coming(kind, centre);
            ties.map(|(tie, party)| (tie, belonging.behind(party).clone())).collect::<Vec<_>>()
        };
        let forums: Vec<_> = map
            .of_kind(ActorKind::Forum)
            .map(|forum| {
                let mut parties = behind(TieKind::MemberOf, forum);
                parties.extend(behind(TieKind::Chairs, forum));
                Bond::new(forum, parties)
            })
            .collect();
        let sitting: HashMap<_, _> = forums.iter().map(|forum| (forum.centre, &forum.agencies)).collect();
        let plans = map.of_kind(ActorKind::Plan).map(|plan| {
            // What a forum agrees is agreed by the agencies that sit on it.
            let parties = map.coming(TieKind::Agrees, plan).map(|(tie, party)| {
                (tie, sitting.get(&party).copied().unwrap_or(belonging.behind(party)).clone())
            });
            Bond::new(plan, parties.collect())
        });
        let plans: Vec<_> = plans.collect();
        let agreements = map.of_kind(ActorKind::Agreement);
        let agreements =
            agreements.map(|agreement| Bond::new(agreement, behind(TieKind::Signs, agreement))).collect();
        Self {
            coordinators: coordinators(map, &plans),
            voices: map.all().filter(|actor| speaks_for_users(map, *actor)).collect(),
            assessments: assessments(map, &belonging),
            joint: joint(map, &belonging),
            map,
            forums: Bonds::new(forums),
            plans: Bonds::new(plans),
            agreements: Bonds::new(agreements),
            belonging,
        }
    }

    /// The formal mechanism that joins two or more of `agencies`, if one is recorded: a forum
    /// that counts for C2, a plan that they agreed, or an agreement on working together (R22).
    pub fn mechanism(&self, agencies: &Actors) -> Option<&Bond> {
        let forum =
            self.forums.joining(agencies).find(|forum| is_formal(self.map, forum.centre) == State::Met);
        let plan = || self.plans.joining(agencies).next();
        let agreement = || self.agreements.joining(agencies).find(|one| self.is_protocol(one));
        forum.or_else(plan).or_else(agreement)
    }

    /// Whether an agreement is one on working together rather than on delivery (R22).
    pub fn is_protocol(&self, agreement: &Bond) -> bool {
        use AgreementForm::*;
        let form = self.map.agreement(agreement.centre).and_then(|record| record.form);
        matches!(form, Some(Protocol | JointWorking | Memorandum | Section75))
    }

    /// The contract, grant or alliance that two or more of `agencies` signed, if one is recorded.
    pub fn contract(&self, agencies: &Actors) -> Option<&Bond> {
        use AgreementForm::*;
        self.agreements.joining(agencies).find(|one| {
            let form = self.map.agreement(one.centre).and_then(|record| record.form);
            matches!(form, Some(Contract | Grant | Alliance))
        })
    }

    /// Who sits on a forum.
    pub fn sitting_on(&self, forum: ActorAt) -> Actors {
        sitting_on(self.map, forum)
    }

    /// The ties of `kind` between actors who act for different ones of `agencies`, in the map's order.
    pub fn across(&self, kind: TieKind, agencies: &Actors) -> impl Iterator<Item = TieAt> {
        let acting: Actors =
            agencies.iter().flat_map(|agency| self.belonging.acting_for(*agency)).copied().collect();
        let among = |actor| self.belonging.behind(actor).iter().filter(|one| agencies.contains(one));
        // From the side of the agencies: a map has many more ties than a scope.
        let ties: BTreeSet<TieAt> = acting
            .iter()
            .flat_map(|from| self.map.leading(kind, *from))
            .filter(|(tie, _)| {
                let (from, to) = self.map.ends(*tie);
                // Two agencies in all, one at least at either end.
                among(to).next().is_some_and(|first| {
                    among(from).next().is_some() && among(from).chain(among(to)).any(|one| one != first)
                })
            })
            .map(|(tie, _)| tie)
            .collect();
        ties.into_iter()
    }
}

/// Whether a forum is formal (R23): a network isn't, and one whose purpose is left out may be.
pub fn is_formal(map: &Partnership, forum: ActorAt) -> State {
    match map.forum(forum).and_then(|record| record.purpose) {
        Some(ForumPurpose::Network) => State::NotMet,
        Some(_) => State::Met,
        None => State::NotRecorded,
    }
}

/// Whether an actor can speak for those who are served: a service user, carer or advocate, or an
/// agency that service users lead.
pub fn speaks_for_users(map: &Partnership, actor: ActorAt) -> bool {
    matches!(map.kind(actor), ActorKind::ServiceUser | ActorKind::Carer | ActorKind::Advocate)
        || map.agency(actor).is_some_and(|agency| agency.sector == Some(Sector::UserLed))
}

fn coordinators(map: &Partnership, plans: &[Bond]) -> Vec<Coordinator> {
    let place: HashMap<_, _> = plans.iter().enumerate().map(|(place, plan)| (plan.centre, place)).collect();
    let mut found = Vec::new();
    for at in map.of_kind(ActorKind::Practitioner) {
        let named =
            map.practitioner(at).and_then(|record| record.profession) == Some(Profession::Coordinator);
        let leads: Vec<_> = map.leading(TieKind::Leads, at).collect();
        if named || !leads.is_empty() {
            let direct = map.coming(TieKind::Employs, at).chain(map.coming(TieKind::Seconds, at));
            let direct = direct.chain(map.leading(TieKind::AccountableTo, at)).collect();
            let leads = leads.into_iter().filter_map(|(tie, led)| Some((tie, *place.get(&led)?))).collect();
            found.push(Coordinator { at, direct, leads });
        }
    }
    found
}

fn assessments(map: &Partnership, belonging: &Belonging) -> Vec<(ActorAt, Actors)> {
    let by = |assessment| {
        let makers = map.coming(TieKind::Assesses, assessment).map(|(_, maker)| maker);
        makers.flat_map(|maker| belonging.behind(maker)).copied().collect()
    };
    map.of_kind(ActorKind::Assessment).map(|assessment| (assessment, by(assessment))).collect()
}

fn joint(map: &Partnership, belonging: &Belonging) -> Vec<Joint> {
    use ActorKind::{Agency, Fund, ManagementUnit, Team};
    let mut found = Vec::new();
    for at in map.all().filter(|one| matches!(map.kind(*one), Team | ManagementUnit | Agency | Fund)) {
        let is_agency = |(_, one): &(TieAt, ActorAt)| map.kind(*one) == Agency;
        let mut holding: Vec<(TieAt, ActorAt)> =
            map.coming(TieKind::Manages, at).chain(map.coming(TieKind::Holds, at)).collect();
        // A team is part of its parents, so that tie runs the other way; an agency is part of a joint body.
        holding.extend(map.leading(TieKind::PartOf, at).filter(is_agency));
        if matches!(map.kind(at), Agency | Team) {
            holding.extend(map.coming(TieKind::PartOf, at).filter(is_agency));
        }
        let bodies = |holder: ActorAt| running(map, belonging, holder);
        holding.retain(|(_, holder)| !bodies(*holder).is_empty());
        let agencies: Actors = holding.iter().flat_map(|(_, holder)| bodies(*holder)).collect();
        let holders: Actors = holding.iter().map(|(_, holder)| *holder).collect();
        // One line alone runs nothing together with anybody: where a head is itself a joint one, that head
        // is what is run together.
        if holders.len() >= 2 && agencies.len() >= 2 {
            found.push(Joint { at, holding, agencies });
        }
    }
    found
}

/// The agencies that run something through whoever manages or holds it. A head above several agencies
/// doesn't act for these: that they have one manager doesn't mean that they run what else the manager manages.
fn running(map: &Partnership, belonging: &Belonging, holder: ActorAt) -> Actors {
    let is_agency = |one: &ActorAt| map.kind(*one) == ActorKind::Agency;
    let below: Actors =
        map.leading(TieKind::Manages, holder).map(|(_, managed)| managed).filter(is_agency).collect();
    let above_several = map.kind(holder) == ActorKind::ManagementUnit && below.len() >= 2;
    match above_several && parents(map, holder).is_empty() {
        true => map.coming(TieKind::Manages, holder).map(|(_, head)| head).filter(is_agency).collect(),
        false => belonging.behind(holder).clone(),
    }
}
