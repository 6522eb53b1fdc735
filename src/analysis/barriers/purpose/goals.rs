//! Goals: none that is agreed, goals that differ, and a duty without a goal of one's own (D13, D39).

use std::collections::{BTreeSet, HashMap, HashSet};

use super::lacking;
use crate::analysis::barriers::names::named;
use crate::analysis::barriers::{Arm, BarrierRule, Group, Rests, Search, Terrain};
use crate::analysis::belonging::Actors;
use crate::analysis::finding::Evidence;
use crate::analysis::report::{PatternName, ScopeKind};
use crate::analysis::scope::Scope;
use crate::analysis::survey::Bond;
use crate::analysis::text::place_in_words;
use crate::map::{ActorAt, ActorKind, AgreementForm, State, TieKind};

/// Agencies meet, sign or support somebody together, without a goal that they agreed.
pub const NO_AGREED_OUTCOME: BarrierRule = BarrierRule {
    id: "D13",
    name: "No agreed outcome",
    group: Group::Process,
    rests: Rests::Structural,
    rule: "Detected when no two of the agencies in a forum, an agreement or a person’s package have agreed the same plan or goal, and the list of what they agreed is complete; or when they state goals of their own, and each is known not to have agreed the other’s. It is asked of the whole map only if there is no such forum, agreement or package.",
    source: "Carnwell and Carson 2005; Rose 2007",
    strategies: &["A6.13", "A6.40"],
    arms: &[
        Arm {
            variant: "no_goal",
            helps: "Write down together what is to be achieved, as in a joint working agreement, and have every partner agree it.",
        },
        Arm {
            variant: "differing_goals",
            helps: "Lay the goals side by side, keep what differs by right, and agree the part that is shared, with who is eligible for it.",
        },
    ],
    clear: "Wherever agencies work together, two or more of them have agreed the same plan or goal.",
    nothing: "No forum, agreement, package or map of two agencies is there to ask for a goal.",
    look: no_agreed_outcome,
};

/// Agencies are joined by a duty from outside, without a goal that they agreed themselves.
pub const POLICY_ONLY: BarrierRule = BarrierRule {
    id: "D39",
    name: "Driven by policy only",
    group: Group::Outside,
    rests: Rests::Attribute,
    rule: "Detected when agencies are joined by a statutory duty, and no two of them have agreed a plan or goal of their own: the list of what they agreed is complete, or each plan is stated not to be shared.",
    source: "Carnwell and Carson 2005",
    strategies: &["A6.13", "A6.40"],
    arms: &[Arm {
        variant: "single",
        helps: "Agree locally what the duty is to achieve for people, and for whom, beside what the law asks.",
    }],
    clear: "Agencies that a statutory duty joins have agreed a plan or goal of their own as well.",
    nothing: "No agreement on the map is a statutory duty.",
    look: policy_only,
};

/// What is known of the goals of agencies: whether they agreed one together, and their own.
struct Goals<'a> {
    terrain: &'a Terrain<'a>,
    shared: HashMap<(ScopeKind, Option<ActorAt>), State>,
    by_agency: HashMap<ActorAt, Vec<&'a Bond>>,
    /// Agencies that are stated not to have agreed some plan.
    declining: HashSet<ActorAt>,
}

impl<'a> Goals<'a> {
    fn of(terrain: &'a Terrain) -> Self {
        let map = terrain.map();
        let mut by_agency: HashMap<_, Vec<_>> = HashMap::new();
        for plan in &terrain.survey.plans {
            for agency in &plan.agencies {
                by_agency.entry(*agency).or_default().push(plan);
            }
        }
        // Indicator C3 asks the same question of the same scopes, answers included (R16).
        let asked = terrain.patterns.iter().filter(|one| one.pattern == PatternName::Coordinated);
        let shared = asked.filter_map(|one| {
            let of = one.scope.of.as_deref().and_then(|id| map.find(id));
            Some(((one.scope.kind, of), one.state("C3")?))
        });
        let stated_absent = map
            .all_ties()
            .filter(|tie| map.tie(*tie).kind == TieKind::Agrees && !map.tie(*tie).is_present())
            .map(|tie| map.ends(tie).0);
        Self { terrain, shared: shared.collect(), by_agency, declining: stated_absent.collect() }
    }

    /// Whether two or more of the agencies of a scope agreed the same plan or goal.
    fn shared(&self, scope: &Scope) -> State {
        self.shared.get(&(scope.kind, scope.of)).copied().unwrap_or(State::NotRecorded)
    }

    /// The plans that agencies of the scope agreed, each with one of those agencies.
    fn own(&self, scope: &Scope) -> Vec<(ActorAt, &'a Bond)> {
        let of = |agency: ActorAt| {
            self.by_agency.get(&agency).into_iter().flatten().map(move |plan| (agency, *plan))
        };
        scope.agencies.iter().flat_map(|agency| of(*agency)).collect()
    }

    /// Two goals of different agencies, each of which is known not to have agreed the other's.
    fn apart(&self, own: &[(ActorAt, &'a Bond)]) -> Option<[(ActorAt, &'a Bond); 2]> {
        let map = self.terrain.map();
        let closed = |at: ActorAt| map.is_complete(TieKind::Agrees, at);
        // Of two such goals one at least is of an agency or a plan of which something is denied.
        let denying = own.iter().filter(|(agency, plan)| {
            closed(*agency) || closed(plan.centre) || self.declining.contains(agency)
        });
        for one in denying {
            let denied = |agency: ActorAt, plan: &Bond| map.is_denied(TieKind::Agrees, agency, plan.centre);
            let other = own.iter().find(|other| {
                other.0 != one.0
                    && other.1.centre != one.1.centre
                    && denied(other.0, one.1)
                    && denied(one.0, other.1)
            });
            if let Some(other) = other {
                return Some([*one, *other]);
            }
        }
        None
    }
}

/// Where a goal is asked for: forums, agreements and packages of two agencies, or else the map (R27).
fn asked<'a>(terrain: &'a Terrain) -> Vec<&'a Scope> {
    use ScopeKind::{Agreement, Forum, Map, Package};
    let of = |kinds: &'static [ScopeKind]| {
        let scopes = terrain.scopes.iter().filter(move |scope| kinds.contains(&scope.kind));
        scopes.filter(|scope| scope.agencies.len() >= 2).collect::<Vec<_>>()
    };
    let narrow = of(&[Forum, Agreement, Package]);
    if narrow.is_empty() { of(&[Map]) } else { narrow }
}

fn no_agreed_outcome(terrain: &Terrain, search: &mut Search) {
    let map = terrain.map();
    let goals = Goals::of(terrain);
    // The same agencies may meet, sign and support: what is found of them is told once.
    let mut told: BTreeSet<(&Actors, State)> = BTreeSet::new();
    for scope in asked(terrain) {
        let state = goals.shared(scope);
        if !told.insert((&scope.agencies, state)) {
            continue;
        }
        if state == State::Met {
            search.clear();
            continue;
        }
        let own = goals.own(scope);
        let several = own.iter().any(|(agency, _)| *agency != own[0].0);
        let place = place_in_words(map, &scope.report(map));
        let who = || named(map, scope.agencies.iter().copied());
        let apart = match state {
            State::NotMet if several => Some(own.clone()),
            State::NotRecorded => goals.apart(&own).map(|pair| pair.to_vec()),
            _ => None,
        };
        if let Some(apart) = apart {
            let evidence = apart.iter().fold(Evidence::of(scope.of), |all, (agency, plan)| {
                all.merge(plan.evidence(map, &[*agency].into()))
            });
            search.found("differing_goals", evidence, differing(terrain, &place, &apart));
        } else if state == State::NotMet {
            let evidence = own.iter().fold(Evidence::of(scope.of), |all, (agency, plan)| {
                all.merge(plan.evidence(map, &[*agency].into()))
            });
            let says = format!(
                "In {place}, no two of {} have agreed the same plan or goal: each may be working towards an end of its own.",
                who()
            );
            search.found("no_goal", evidence.with(scope.agencies.iter().copied()), says);
        } else {
            search.open(format!("Whether {} agreed one plan or goal isn’t recorded.", who()));
        }
    }
}

/// The goals by agency, in one sentence.
fn differing(terrain: &Terrain, place: &str, apart: &[(ActorAt, &Bond)]) -> String {
    const SHOWN: usize = 4;
    let map = terrain.map();
    let mut goals: Vec<_> = apart
        .iter()
        .take(SHOWN)
        .map(|(agency, plan)| format!("{} has agreed “{}”", map.name(*agency), map.name(plan.centre)))
        .collect();
    if apart.len() > SHOWN {
        goals.push(format!("{} more goals are on the map", apart.len() - SHOWN));
    }
    let goals = goals.join(", ");
    format!(
        "In {place}, goals are stated and differ: {goals}. They may pull the work in different directions."
    )
}

fn policy_only(terrain: &Terrain, search: &mut Search) {
    let map = terrain.map();
    let goals = Goals::of(terrain);
    let scopes: HashMap<_, _> = terrain
        .scopes
        .iter()
        .filter(|scope| scope.kind == ScopeKind::Agreement)
        .filter_map(|scope| Some((scope.of?, scope)))
        .collect();
    for duty in map.of_kind(ActorKind::Agreement) {
        if map.agreement(duty).and_then(|record| record.form) != Some(AgreementForm::StatutoryDuty) {
            continue;
        }
        let name = map.name(duty);
        let Some(scope) = scopes.get(&duty) else {
            search.open(format!("Which two agencies “{name}” binds isn’t recorded."));
            continue;
        };
        let who = || named(map, scope.agencies.iter().copied());
        search.place(
            lacking(goals.shared(scope)),
            "single",
            || {
                let ties = map.coming(TieKind::Signs, duty).map(|(tie, _)| tie);
                let says = format!(
                    "“{name}” obliges {} to work together, and no two of them have agreed a goal of their own: \
                     the partnership may stay a matter of policy.",
                    who()
                );
                (Evidence::of([duty]).and_ties(map, ties), says)
            },
            || format!("Whether {} agreed a goal of their own beside “{name}” isn’t recorded.", who()),
        );
    }
}
