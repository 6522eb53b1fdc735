//! A coalition whose partners tell one another nothing (D40).

use std::collections::HashSet;

use crate::analysis::barriers::names::named;
use crate::analysis::barriers::{Arm, BarrierRule, Group, Rests, Search, Terrain};
use crate::analysis::belonging::Actors;
use crate::analysis::finding::Evidence;
use crate::analysis::report::{PatternName, Verdict};
use crate::map::{ActorAt, Partnership, TieKind};

/// Partners of a coalition tell one another nothing.
pub const COALITION_WITHOUT_UNITY: BarrierRule = BarrierRule {
    id: "D40",
    name: "Coalition without unity",
    group: Group::Process,
    rests: Rests::Structural,
    rule: "Detected where coalition is present, and between two of its partners no flow of information runs in either direction: it is stated absent, or the list is complete.",
    source: "Bertram et al. 2002",
    strategies: &["A6.42", "A6.44"],
    arms: &[Arm {
        variant: "single",
        helps: "Let the partners meet regularly, in a forum of their own, to tell each other what they do.",
    }],
    clear: "Every two partners of each coalition tell one another something.",
    nothing: "No coalition is on the map.",
    look: without_unity,
};

/// Who tells whom, by agency, and of whom it is denied.
struct Telling {
    /// Pairs of agencies, the first in order first, between which information flows.
    pairs: HashSet<(ActorAt, ActorAt)>,
    /// Agencies for which somebody is stated not to inform somebody.
    silent: HashSet<ActorAt>,
}

impl Telling {
    fn of(terrain: &Terrain) -> Self {
        let map = terrain.map();
        let belonging = &terrain.survey.belonging;
        let mut pairs = HashSet::new();
        // Many ties between the same large teams are one: the pairs behind them are the same.
        let mut seen: HashSet<(&Actors, &Actors)> = HashSet::new();
        for (_, from, to) in map.ties(TieKind::Informs) {
            let ends = (belonging.behind(from), belonging.behind(to));
            if seen.insert(ends) {
                let all = ends.0.iter().flat_map(|one| ends.1.iter().map(move |other| (*one, *other)));
                pairs.extend(all.filter(|(one, other)| one != other).map(in_order));
            }
        }
        let absent = |tie: &_| map.tie(*tie).kind == TieKind::Informs && !map.tie(*tie).is_present();
        let silent = map
            .all_ties()
            .filter(absent)
            .flat_map(|tie| belonging.behind(map.ends(tie).0).iter().copied())
            .collect();
        Self { pairs, silent }
    }
}

fn in_order((one, other): (ActorAt, ActorAt)) -> (ActorAt, ActorAt) {
    (one.min(other), one.max(other))
}

fn without_unity(terrain: &Terrain, search: &mut Search) {
    let map = terrain.map();
    let mut telling = None;
    for pattern in terrain.patterns.iter().filter(|one| one.pattern == PatternName::Coalition) {
        if !pattern.verdict.is_flagged() {
            continue;
        }
        let Some(agreement) = pattern.scope.of.as_deref().and_then(|id| map.find(id)) else { continue };
        // Indicator K1 names the partners: signatories who deliver, each a body of its own.
        let independent = pattern.indicators.iter().find(|one| one.id == "K1");
        let partners: Actors =
            independent.iter().flat_map(|one| &one.evidence.actors).filter_map(|id| map.find(id)).collect();
        let telling = telling.get_or_insert_with(|| Telling::of(terrain));
        let silence = Silence::among(terrain, telling, &partners);
        let name = map.name(agreement);
        if pattern.verdict == Verdict::Possible {
            if silence.denied > 0 || silence.open > 0 {
                search.open(format!("Whether “{name}” makes a coalition isn’t settled."));
            }
        } else if silence.denied > 0 {
            let evidence = Evidence::of([agreement]).with(silence.partners.iter().copied());
            search.found("single", evidence, silence.says(map, name, partners.len()));
        } else if silence.open > 0 {
            search
                .open(format!("Whether all partners of “{name}” tell one another anything isn’t recorded."));
        } else {
            search.clear();
        }
    }
}

/// The pairs of partners between which no information flows.
struct Silence {
    /// Pairs that are known to tell one another nothing.
    denied: usize,
    /// Pairs of which the map doesn't say.
    open: usize,
    /// One of the first.
    example: Option<(ActorAt, ActorAt)>,
    /// Everyone in such a pair.
    partners: Actors,
}

impl Silence {
    fn among(terrain: &Terrain, telling: &Telling, partners: &Actors) -> Self {
        let map = terrain.map();
        let belonging = &terrain.survey.belonging;
        let acting: Vec<Vec<_>> =
            partners.iter().map(|one| belonging.acting_for(*one).iter().copied().collect()).collect();
        let all: Vec<_> = partners
            .iter()
            .zip(&acting)
            .map(|(one, acting)| (*one, acting, map.all_complete(TieKind::Informs, acting.iter().copied())))
            .collect();
        let mut found = Self { denied: 0, open: 0, example: None, partners: Actors::new() };
        for (place, (one, acts, closed)) in all.iter().enumerate() {
            for (other, others_act, other_closed) in &all[place + 1..] {
                if telling.pairs.contains(&in_order((*one, *other))) {
                    continue;
                }
                // Stated absent is asked for last, and only of those of whom anything is.
                let stated = || {
                    (telling.silent.contains(one) || telling.silent.contains(other))
                        && map.all_denied(TieKind::Informs, acts, others_act)
                        && map.all_denied(TieKind::Informs, others_act, acts)
                };
                if *closed || *other_closed || stated() {
                    found.denied += 1;
                    found.example.get_or_insert((*one, *other));
                    found.partners.extend([*one, *other]);
                } else {
                    found.open += 1;
                }
            }
        }
        found
    }

    fn says(&self, map: &Partnership, agreement: &str, partners: usize) -> String {
        let pairs = partners * partners.saturating_sub(1) / 2;
        let example = named(map, self.example.into_iter().flat_map(|(one, other)| [one, other]));
        let among = match self.denied {
            1 => format!("{example}, partners under “{agreement}”, tell one another nothing directly"),
            several => format!(
                "Of the {pairs} pairs of partners under “{agreement}”, {several} tell one another nothing directly, \
                 as {example}"
            ),
        };
        format!("{among}: each may run its own part without knowing of the others’.")
    }
}
