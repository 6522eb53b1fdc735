//! Too many partners for a forum or package that nobody leads, and too many referrals (D18).

use std::collections::BTreeMap;

use crate::analysis::barriers::names::named;
use crate::analysis::barriers::{Arm, BarrierRule, Group, Rests, Search, Terrain};
use crate::analysis::finding::Evidence;
use crate::analysis::report::ScopeKind;
use crate::analysis::scope::Scope;
use crate::map::{ActorAt, ActorKind, Partnership, Profession, State, TieKind, Word};

/// More agencies than can govern themselves together, or more referrals than they can follow.
pub const TOO_MANY_PARTNERS: BarrierRule = BarrierRule {
    id: "D18",
    name: "Too many partners",
    group: Group::Structural,
    rests: Rests::Threshold,
    rule: "Detected when more agencies than a number that can be set meet in one forum or package, as recorded, and on complete lists nobody chairs, leads or administers it; or when the agencies of the map have more referral ties than a number that can be set, on average.",
    source: "Provan and Kenis 2008; Douglas 2008",
    strategies: &["A6.39", "A6.18", "A6.44"],
    arms: &[
        Arm {
            variant: "agencies",
            helps: "Name a lead or an administrator, or let a small core group carry the work between wider meetings.",
        },
        Arm {
            variant: "referrals",
            helps: "Streamline the ways by which people are referred, and let practitioners meet where they can settle things at once.",
        },
    ],
    clear: "No forum or package has many agencies without somebody who leads it, and no more referrals are recorded than the agencies here can follow.",
    nothing: "No forum or package of agencies is on the map, and no referral.",
    look: too_many_partners,
};

fn too_many_partners(terrain: &Terrain, search: &mut Search) {
    for scope in terrain.scopes {
        match (scope.kind, scope.of) {
            (ScopeKind::Forum, Some(forum)) => crowd(terrain, search, scope, forum),
            (ScopeKind::Package, Some(user)) => crowd(terrain, search, scope, user),
            _ => {}
        }
    }
    referrals(terrain, search);
}

/// The forum or package of more agencies than can do without a lead. The list of its members is
/// read as recorded, as in every scope.
fn crowd(terrain: &Terrain, search: &mut Search, scope: &Scope, of: ActorAt) {
    let map = terrain.map();
    let limit = terrain.settings.get("forum_agencies");
    let agencies = scope.agencies.len();
    if agencies as f64 <= limit {
        return search.clear();
    }
    let is_forum = scope.kind == ScopeKind::Forum;
    let name = map.name(of);
    let place = if is_forum { format!("“{name}”") } else { format!("the package around {name}") };
    match if is_forum { is_led(map, of) } else { has_lead(map, scope, of) } {
        State::Met => search.clear(),
        State::NotRecorded => search.open(format!(
            "{agencies} agencies meet in {place}; whether anybody chairs, leads or administers it isn’t recorded."
        )),
        State::NotMet => {
            let rule = map.forum(of).and_then(|record| record.decision_rule);
            let governance = match rule {
                Some(rule) => format!("nobody leads or administers it (deciding: {})", rule.label()),
                None => "nobody leads or administers it".to_owned(),
            };
            let says = format!(
                "{agencies} agencies meet in {place} ({}), {} links between pairs of them, and {governance}: \
                 it may be hard for all to keep in touch and to see who answers for what.",
                named(map, scope.agencies.iter().copied()),
                agencies * (agencies - 1) / 2
            );
            let ties = map.coming(TieKind::MemberOf, of).map(|(tie, _)| tie);
            let evidence = Evidence::of([of]).with(scope.agencies.iter().copied()).and_ties(map, ties);
            search.found("agencies", evidence, says);
            search.note(format!(
                "How many are too many depends on the work: panels that the law asks for, as in safeguarding, are often \
                 large, and large partnerships do succeed. The number here is {limit}, and it can be set."
            ));
        }
    }
}

/// Whether somebody chairs, leads or administers a forum: a coordinator among its members counts.
fn is_led(map: &Partnership, forum: ActorAt) -> State {
    const ROLES: [&str; 5] = ["chair", "lead", "leader", "administrator", "coordinator"];
    let led = [TieKind::Chairs, TieKind::Leads].iter().any(|kind| map.coming(*kind, forum).next().is_some());
    let administers = || {
        map.coming(TieKind::MemberOf, forum).any(|(tie, member)| {
            let role = map.tie(tie).details.role.as_deref();
            is_coordinator(map, member)
                || role.is_some_and(|role| ROLES.iter().any(|one| role.trim().eq_ignore_ascii_case(one)))
        })
    };
    let closed = || is_closed(map, TieKind::Chairs, forum) && is_closed(map, TieKind::Leads, forum);
    State::looked_for(led || administers(), closed())
}

/// Whether a package has a lead: somebody who leads its plan, a coordinator among those around
/// the person, or a forum about the person that is led itself.
fn has_lead(map: &Partnership, scope: &Scope, user: ActorAt) -> State {
    let about: Vec<_> = map.coming(TieKind::Concerns, user).map(|(_, one)| one).collect();
    let of_kind = |kind| about.iter().copied().filter(move |one| map.kind(*one) == kind);
    let plans: Vec<_> = of_kind(ActorKind::Plan).collect();
    let plan_led = plans.iter().any(|plan| map.coming(TieKind::Leads, *plan).next().is_some());
    let coordinated = || scope.members.iter().chain(&scope.doers).any(|one| is_coordinator(map, *one));
    let plans_closed = || match plans.is_empty() {
        true => map.all_complete(TieKind::Leads, scope.doers.iter().copied()),
        false => plans.iter().all(|plan| is_closed(map, TieKind::Leads, *plan)),
    };
    let found = plan_led || coordinated();
    let own = State::looked_for(found, !found && plans_closed());
    of_kind(ActorKind::Forum).map(|forum| is_led(map, forum)).fold(own, State::or)
}

fn is_coordinator(map: &Partnership, one: ActorAt) -> bool {
    map.practitioner(one).and_then(|record| record.profession) == Some(Profession::Coordinator)
}

/// Whether every tie of `kind` towards `to` is known: its list is complete, or each is denied.
fn is_closed(map: &Partnership, kind: TieKind, to: ActorAt) -> bool {
    let could = |from: &ActorAt| *from != to && kind.joins(map.kind(*from), map.kind(to));
    map.is_complete(kind, to) || map.all().filter(could).all(|from| map.is_denied(kind, from, to))
}

fn referrals(terrain: &Terrain, search: &mut Search) {
    let map = terrain.map();
    let belonging = &terrain.survey.belonging;
    let agencies: Vec<_> = map.of_kind(ActorKind::Agency).collect();
    let between = |from: ActorAt, to: ActorAt| {
        let (from, to) = (belonging.behind(from), belonging.behind(to));
        !from.is_empty() && !to.is_empty() && from != to
    };
    let ties: Vec<_> =
        map.ties(TieKind::Refers).filter(|(_, from, to)| between(*from, *to)).map(|(tie, ..)| tie).collect();
    let closed =
        || map.all_complete(TieKind::Refers, map.all().filter(|one| !belonging.behind(*one).is_empty()));
    let count = ties.len();
    if agencies.len() < 2 || (count == 0 && !closed()) {
        return;
    }
    let limit = terrain.settings.get("referrals_per_agency");
    let average = count as f64 / agencies.len() as f64;
    if average > limit {
        let mut sent: BTreeMap<ActorAt, usize> = BTreeMap::new();
        for agency in ties.iter().flat_map(|tie| belonging.behind(map.ends(*tie).0)) {
            *sent.entry(*agency).or_default() += 1;
        }
        let mut busiest: Vec<_> = sent.into_iter().collect();
        busiest.sort_by_key(|(agency, ties)| (std::cmp::Reverse(*ties), *agency));
        let says = format!(
            "{count} referral ties run between {} agencies, {average:.1} for each on average, most of them from {} (the number \
             here is {limit}, and it can be set): people may be passed on more often than they are helped.",
            agencies.len(),
            map.names(busiest.into_iter().take(3).map(|(agency, _)| agency))
        );
        search.found("referrals", Evidence::none().and_ties(map, ties), says);
    } else if closed() {
        search.clear();
    } else {
        search.open("Whether agencies refer people in ways that the map doesn’t show isn’t recorded.");
    }
}
