//! D30: free and charged support in one plan, and nobody who tells the person.

use super::needs::{is_one_person, is_personal};
use crate::analysis::barriers::{Arm, BarrierRule, Group, Rests, Search, Terrain};
use crate::analysis::belonging::Actors;
use crate::analysis::finding::Evidence;
use crate::map::{ActorAt, ActorKind, Content, FundSource, Partnership, Sector, State, TieAt, TieKind};

/// The rule.
pub const CHARGING_CLASH: BarrierRule = BarrierRule {
    id: "D30",
    name: "Free and charged support meet unexplained",
    group: Group::Resource,
    rests: Rests::Structural,
    rule: "Detected when NHS money and the person’s own money meet in one plan or package, and nobody tells the person about charges or advises them (on a complete list of who informs them).",
    source: "Henwood and Wistow 1993",
    strategies: &["A6.3"],
    arms: &[Arm {
        variant: "single",
        helps: "Tell the person early, and in their own words, what is free, what is charged and why; offer independent advice about money.",
    }],
    clear: "Nobody is left with free and charged support side by side and no word about charges.",
    nothing: "No money for a person’s support is on the map.",
    look: charging_clash,
};

/// The two kinds of money that meet.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    /// The NHS pays: free where it is used.
    Free,
    /// The person pays.
    Charged,
}

const SIDES: [Side; 2] = [Side::Free, Side::Charged];

fn charging_clash(terrain: &Terrain, search: &mut Search) {
    let map = terrain.map();
    let stray = SIDES.map(|side| pays_a_provider(map, side));
    let any = super::needs::has_money(map);
    for user in map.of_kind(ActorKind::ServiceUser).filter(|user| is_one_person(map, *user)) {
        if !any && !map.is_complete(TieKind::Funds, user) {
            continue;
        }
        let plans = map.coming(TieKind::Concerns, user).map(|(_, from)| from);
        let plans: Actors = plans.filter(|from| map.kind(*from) == ActorKind::Plan).collect();
        // One plan at a time: what two plans cost needn't meet.
        let mut packages: Vec<Package> =
            plans.iter().map(|plan| Package::of(terrain, user, Some(*plan))).collect();
        if packages.is_empty() {
            packages.push(Package::of(terrain, user, None));
        }
        look_at(map, user, &packages, stray, search);
    }
}

fn look_at(map: &Partnership, user: ActorAt, packages: &[Package], stray: [bool; 2], search: &mut Search) {
    let name = map.name(user);
    let told = told_about_charges(map, user);
    if told == State::Met || packages.iter().all(|one| one.is_without_a_side(map, stray)) {
        return search.clear();
    }
    let Some(package) = packages.iter().find(|one| one.sides.iter().all(|ties| !ties.is_empty())) else {
        return search.open(format!(
            "Whether {name} pays for support as well as having free support from the NHS isn’t recorded."
        ));
    };
    search.place(
        State::seen(told == State::NotMet),
        "single",
        || {
            let evidence = Evidence::of([user]).with(package.plan);
            let says = format!(
                "Part of the support for {name} is free from the NHS and part is paid by {name}, and nobody tells them about charges: the bill may come as a surprise, and free and charged parts may be confused."
            );
            (evidence.and_ties(map, package.sides.iter().flatten().copied()), says)
        },
        || format!("Whether anyone tells {name} about charges isn’t recorded."),
    );
}

/// Whether somebody tells the person about charges, or advises them (HA5, HA6).
fn told_about_charges(map: &Partnership, user: ActorAt) -> State {
    let told: Vec<_> =
        map.coming(TieKind::Informs, user).map(|(tie, _)| map.tie(tie).details.content).collect();
    if told.iter().any(|content| matches!(content, Some(Content::Charges | Content::Advice))) {
        State::Met
    } else if map.is_complete(TieKind::Informs, user) && told.iter().all(Option::is_some) {
        State::NotMet
    } else {
        State::NotRecorded
    }
}

/// What is paid in one plan of a person, or for the person where there is no plan.
struct Package {
    user: ActorAt,
    plan: Option<ActorAt>,
    /// Whom money can reach there: the person, the plan, and whoever takes part in it.
    paid: Actors,
    /// The ties by which each side pays.
    sides: [Vec<TieAt>; 2],
    /// Whether money reaches it whose source isn't recorded.
    has_unknown: bool,
}

impl Package {
    fn of(terrain: &Terrain, user: ActorAt, plan: Option<ActorAt>) -> Self {
        let map = terrain.map();
        let supporting = map.coming(TieKind::Supports, user);
        let acting = plan.into_iter().flat_map(|plan| {
            [TieKind::Agrees, TieKind::CarriesOut, TieKind::Leads]
                .into_iter()
                .flat_map(move |kind| map.coming(kind, plan))
        });
        let mut paid: Actors = [user].into();
        paid.extend(plan);
        for (_, one) in supporting.chain(acting) {
            if matches!(map.kind(one), ActorKind::Agency | ActorKind::Team | ActorKind::Practitioner) {
                paid.insert(one);
                paid.extend(terrain.survey.belonging.behind(one));
            }
        }
        let set_aside = map.coming(TieKind::Concerns, user).filter(|(_, from)| map.fund(*from).is_some());
        let money: Vec<_> =
            paid.iter().flat_map(|one| map.coming(TieKind::Funds, *one)).chain(set_aside).collect();
        let of =
            |side| money.iter().filter(|(_, from)| is_of(map, *from, side)).map(|(tie, _)| *tie).collect();
        let sides = SIDES.map(of);
        let has_unknown = money.iter().any(|(_, from)| is_unknown(map, *from));
        Self { user, plan, paid, sides, has_unknown }
    }

    /// Whether one side is known not to pay here: no money of that side on complete lists, and none
    /// for a provider who may take part without being entered as such.
    fn is_without_a_side(&self, map: &Partnership, stray: [bool; 2]) -> bool {
        let listed = map.is_complete(TieKind::Supports, self.user)
            && self.plan.is_none_or(|plan| map.is_complete(TieKind::Agrees, plan));
        let funds_listed = map.all_complete(TieKind::Funds, self.paid.iter().copied());
        let missing = |at: usize| self.sides[at].is_empty() && (!stray[at] || listed);
        !self.has_unknown && funds_listed && (missing(0) || missing(1))
    }
}

fn is_of(map: &Partnership, giver: ActorAt, side: Side) -> bool {
    match side {
        Side::Free => is_nhs(map, giver),
        Side::Charged => is_personal(map, giver),
    }
}

fn is_nhs(map: &Partnership, giver: ActorAt) -> bool {
    let of_nhs = |agency: ActorAt| {
        let sector = map.agency(agency).and_then(|one| one.sector);
        matches!(sector, Some(Sector::Nhs | Sector::NhsPrimaryCare))
    };
    match map.fund(giver).map(|fund| &fund.source) {
        None => of_nhs(giver),
        Some(Some(sources)) => sources.all().contains(&FundSource::Nhs),
        Some(None) => map.coming(TieKind::Holds, giver).any(|(_, holder)| of_nhs(holder)),
    }
}

/// Money of which neither source nor sector is recorded.
fn is_unknown(map: &Partnership, giver: ActorAt) -> bool {
    match (map.fund(giver), map.agency(giver)) {
        (Some(fund), _) => fund.source.is_none() && !SIDES.into_iter().any(|side| is_of(map, giver, side)),
        (_, Some(agency)) => agency.sector.is_none(),
        _ => true,
    }
}

/// Whether money of that side pays an agency or a team anywhere on the map.
fn pays_a_provider(map: &Partnership, side: Side) -> bool {
    map.ties(TieKind::Funds).any(|(_, from, to)| {
        matches!(map.kind(to), ActorKind::Agency | ActorKind::Team) && is_of(map, from, side)
    })
}
