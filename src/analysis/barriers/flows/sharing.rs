//! On what basis personal information is shared, and whether the person is told of it.

use std::collections::{HashMap, HashSet};

use super::telling::{SHOWN, untold};
use crate::analysis::barriers::names::named;
use crate::analysis::barriers::party::is_told_by_professional;
use crate::analysis::barriers::subject::{Subjects, is_individual, is_known_silent, is_personal};
use crate::analysis::barriers::{Arm, BarrierRule, Group, Rests, Search, Terrain};
use crate::analysis::finding::Evidence;
use crate::analysis::survey::Survey;
use crate::map::{ActorAt, ActorKind, AgreementForm, Basis, Commitment, Partnership, State, TieAt, TieKind};

/// D24.
pub(super) const NO_BASIS: BarrierRule = BarrierRule {
    id: "D24",
    name: "The basis for sharing personal information isn’t clear",
    group: Group::Resource,
    rests: Rests::Attribute,
    rule: "Detected when personal information is passed on and it is stated that there is no basis for it: neither consent, a public task or an agreement nor a safeguarding reason.",
    source: "UK GDPR and Data Protection Act 2018",
    strategies: &["A6.19", "A6.32"],
    arms: &[Arm {
        variant: "single",
        helps: "Write down on what basis each shares what, in an information-sharing agreement that also says what is shared where someone may be at risk.",
    }],
    clear: "Wherever information about a person is passed on, a basis for it is recorded.",
    nothing: "No information is recorded that one agency or worker passes on to another.",
    look: no_basis,
};

/// D25.
pub(super) const NOT_TOLD: BarrierRule = BarrierRule {
    id: "D25",
    name: "The person isn’t told what is shared about them",
    group: Group::Resource,
    rests: Rests::Structural,
    rule: "Detected when information about a service user is passed on with a recorded basis, and it is known that nobody tells the person anything.",
    source: "UK GDPR and Data Protection Act 2018",
    strategies: &["A6.32", "A6.33"],
    arms: &[Arm {
        variant: "single",
        helps: "Agree who tells the person what is shared, with whom and why, unless telling them would put someone at risk.",
    }],
    clear: "Every service user about whom information is shared is told something by those around them.",
    nothing: "No service user stands on the map as a person of their own.",
    look: not_told,
};

/// Nothing here asks to hold back a safeguarding share: the sentence says so.
fn no_basis(terrain: &Terrain, search: &mut Search) {
    let (survey, map) = (terrain.survey, terrain.map());
    let agreed = Agreed::of(survey);
    for (tie, from, to) in map.ties(TieKind::Informs).filter(|(tie, _, _)| is_told_by_professional(map, *tie))
    {
        if map.kind(to) == ActorKind::ServiceUser && map.about(tie).is_none() {
            // Most likely they are told of themselves; nothing is passed on to others.
            continue;
        }
        let without = match map.tie(tie).details.basis {
            Some(Basis::None) => State::known(!agreed.joins(survey, from, to)),
            Some(_) => State::NotMet,
            None if agreed.joins(survey, from, to) => State::NotMet,
            None => State::NotRecorded,
        };
        let (teller, told) = (map.name(from), map.name(to));
        search.place(
            is_personal(map, tie).and(without),
            "single",
            || {
                let about = map.about(tie);
                let name = about.map_or("", |about| map.name(about));
                let says = format!(
                    "What {teller} tells {told} about {name} is stated to have no basis, so it may be unclear to \
                     all what can be shared. Absence of consent isn’t always a bar: where someone may be at risk, \
                     sharing may be what keeps them safe."
                );
                (Evidence::of(about).and_ties(map, [tie]), says)
            },
            || match map.about(tie).filter(|_| is_personal(map, tie) == State::Met) {
                Some(about) => format!(
                    "On what basis {teller} and {told} share information about {} isn’t recorded.",
                    map.name(about)
                ),
                None => format!(
                    "Whether what passes from {teller} to {told} is about a person, and on what basis, isn’t \
                     recorded."
                ),
            },
        );
    }
    if is_known_silent(map) {
        search.clear();
    }
}

/// Agreements under which agencies share information.
struct Agreed {
    by_agency: HashMap<ActorAt, HashSet<ActorAt>>,
}

impl Agreed {
    fn of(survey: &Survey) -> Self {
        let mut by_agency: HashMap<_, HashSet<_>> = HashMap::new();
        for bond in survey.agreements.iter().filter(|bond| is_on_sharing(survey.map, bond.centre)) {
            for agency in &bond.agencies {
                by_agency.entry(*agency).or_default().insert(bond.centre);
            }
        }
        Self { by_agency }
    }

    /// Whether the agencies behind two actors signed one of them together.
    fn joins(&self, survey: &Survey, one: ActorAt, other: ActorAt) -> bool {
        let signed = |at| survey.belonging.behind(at).iter().filter_map(|agency| self.by_agency.get(agency));
        signed(one).any(|ours| signed(other).any(|theirs| !ours.is_disjoint(theirs)))
    }
}

/// Whether an agreement is one on sharing information.
pub(in crate::analysis::barriers) fn is_on_sharing(map: &Partnership, agreement: ActorAt) -> bool {
    map.agreement(agreement).is_some_and(|record| {
        record.form == Some(AgreementForm::InformationSharing)
            || record.commits.iter().flatten().any(|one| *one == Commitment::Information)
    })
}

fn not_told(terrain: &Terrain, search: &mut Search) {
    let map = terrain.map();
    let basis = |tie: TieAt| map.tie(tie).details.basis;
    let on_a_basis =
        |tie, _, _| is_told_by_professional(map, tie) && !matches!(basis(tie), None | Some(Basis::None));
    let shares = Subjects::of(map, on_a_basis);
    let maybe = Subjects::of(map, |tie, _, _| is_told_by_professional(map, tie) && basis(tie).is_none());
    let all_entered = map.all_complete(TieKind::Informs, []) && shares.all_known() && maybe.all_known();
    for user in map.of_kind(ActorKind::ServiceUser).filter(|user| is_individual(map, *user)) {
        // What the person says or hears about themselves isn't shared behind their back.
        let by_others = |tie: &TieAt| {
            let (from, to) = map.ends(*tie);
            from != user && to != user
        };
        let about = || shares.about(map, user).filter(by_others);
        let none_else = all_entered && maybe.about(map, user).find(by_others).is_none();
        let shared = State::looked_for(about().next().is_some(), none_else);
        let name = map.name(user);
        search.place(
            shared.and(untold(map, user, about())),
            "single",
            || {
                let shown: Vec<_> = about().take(SHOWN).collect();
                let tellers: HashSet<_> = shown.iter().map(|tie| map.ends(*tie).0).collect();
                let mut tellers: Vec<_> = tellers.into_iter().collect();
                tellers.sort_unstable();
                let says = format!(
                    "Information about {name} is passed on by {}, and nobody tells {name} anything: {name} may \
                     not know what is shared, with whom and why.",
                    named(map, tellers)
                );
                (Evidence::of([user]).and_ties(map, shown), says)
            },
            || format!("What is shared about {name}, on what basis, and who tells {name} of it, isn’t wholly recorded."),
        );
    }
}
