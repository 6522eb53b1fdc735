//! Goals: what agencies agreed together, and what each has agreed by itself.

use std::collections::{HashMap, HashSet};

use crate::analysis::barriers::Terrain;
use crate::analysis::report::{PatternName, ScopeKind};
use crate::analysis::scope::Scope;
use crate::analysis::survey::Bond;
use crate::map::{ActorAt, State, TieKind};

/// What is known of the goals of agencies: whether they agreed one together, and their own.
pub(super) struct Goals<'a> {
    terrain: &'a Terrain<'a>,
    shared: HashMap<(ScopeKind, Option<ActorAt>), State>,
    by_agency: HashMap<ActorAt, Vec<&'a Bond>>,
    /// Agencies that are stated not to have agreed some plan.
    declining: HashSet<ActorAt>,
}

impl<'a> Goals<'a> {
    /// Reads the goals of a map.
    pub fn of(terrain: &'a Terrain) -> Self {
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
    pub fn shared(&self, scope: &Scope) -> State {
        self.shared.get(&(scope.kind, scope.of)).copied().unwrap_or(State::NotRecorded)
    }

    /// The plans that agencies of the scope agreed, each with one of those agencies.
    pub fn own(&self, scope: &Scope) -> Vec<(ActorAt, &'a Bond)> {
        let of = |agency: ActorAt| {
            self.by_agency.get(&agency).into_iter().flatten().map(move |plan| (agency, *plan))
        };
        scope.agencies.iter().flat_map(|agency| of(*agency)).collect()
    }

    /// Two goals of different agencies, each of which is known not to have agreed the other's.
    pub fn apart(&self, own: &[(ActorAt, &'a Bond)]) -> Option<[(ActorAt, &'a Bond); 2]> {
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
