//! The survey: what several rules ask of a map, worked out once.

use std::collections::BTreeSet;

use super::belonging::{Actors, Belonging};
use super::finding::Evidence;
use super::scope::sitting_on;
use crate::map::{ActorAt, ActorKind, AgreementForm, ForumPurpose, Partnership, State, TieAt, TieKind};

/// A map with what several rules ask of it.
#[derive(Debug)]
pub struct Survey<'a> {
    /// The map.
    pub map: &'a Partnership,
    /// Who belongs to whom.
    pub belonging: Belonging,
    /// Forums, with the agencies that sit on them.
    pub forums: Vec<Bond>,
    /// Plans, with the agencies that agreed them.
    pub plans: Vec<Bond>,
    /// Agreements, with the agencies that signed them.
    pub agreements: Vec<Bond>,
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

impl<'a> Survey<'a> {
    /// Surveys a map.
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
        let plans = map.of_kind(ActorKind::Plan).map(|plan| {
            // What a forum agrees is agreed by the agencies that sit on it.
            let parties = map.coming(TieKind::Agrees, plan).map(|(tie, party)| {
                let forum = forums.iter().find(|forum| forum.centre == party);
                (tie, forum.map_or(belonging.behind(party), |forum| &forum.agencies).clone())
            });
            Bond::new(plan, parties.collect())
        });
        let plans = plans.collect();
        let agreements = map.of_kind(ActorKind::Agreement);
        let agreements =
            agreements.map(|agreement| Bond::new(agreement, behind(TieKind::Signs, agreement))).collect();
        Self { map, forums, plans, agreements, belonging }
    }

    /// The formal mechanism that joins two or more of `agencies`, if one is recorded: a forum
    /// that counts for C2, a plan that they agreed, or an agreement on working together (R22).
    pub fn mechanism(&self, agencies: &Actors) -> Option<&Bond> {
        let forum = self
            .forums
            .iter()
            .find(|forum| is_formal(self.map, forum.centre) == State::Met && forum.joins(agencies));
        let plan = || self.plans.iter().find(|plan| plan.joins(agencies));
        let agreement = || self.agreements.iter().find(|one| self.is_protocol(one) && one.joins(agencies));
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
        self.agreements.iter().find(|one| {
            let form = self.map.agreement(one.centre).and_then(|record| record.form);
            matches!(form, Some(Contract | Grant | Alliance)) && one.joins(agencies)
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
