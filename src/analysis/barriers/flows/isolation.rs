//! Agencies that nothing joins with the others.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use petgraph::unionfind::UnionFind;

use crate::analysis::barriers::names::named;
use crate::analysis::barriers::party::is_unplaced;
use crate::analysis::barriers::{Arm, BarrierRule, Group, Rests, Search, Terrain};
use crate::analysis::belonging::Actors;
use crate::analysis::finding::Evidence;
use crate::analysis::survey::{Bond, Survey};
use crate::map::{ActorAt, ActorKind, State, TieKind};

/// D5.
pub(super) const ISOLATION: BarrierRule = BarrierRule {
    id: "D5",
    name: "An agency has no link with the others",
    group: Group::Structural,
    rests: Rests::Structural,
    rule: "Detected when nothing joins an agency, or some agencies, with the others on the map: no shared forum or agreement, no referral and no information either way, and the lists of these are complete.",
    source: "Carnwell and Carson 2005",
    strategies: &["A6.4", "A6.44"],
    arms: &[Arm {
        variant: "single",
        helps: "Invite them to a forum where the agencies meet, and agree who tells whom.",
    }],
    clear: "All agencies on the map are linked, directly or through others: by forums, agreements, management, referrals or information.",
    nothing: "There are fewer than two agencies on the map.",
    look: isolation,
};

/// The kinds of tie that join two agencies directly.
const DIRECT: [TieKind; 2] = [TieKind::Informs, TieKind::Refers];

fn isolation(terrain: &Terrain, search: &mut Search) {
    let survey = terrain.survey;
    let map = survey.map;
    let parts = parts(survey);
    match parts.len() {
        0 => return,
        1 if parts[0].len() < 2 => return,
        1 => return search.clear(),
        _ => {}
    }
    let lists = Lists::of(survey);
    let states: Vec<_> = parts.iter().map(|part| lists.is_apart(survey, part)).collect();
    // Where all parts are known to stand apart, the largest is what the others are apart from.
    let all_known = states.iter().all(|state| *state == State::Met);
    let largest = parts.len() - 1;
    for (place, (part, state)) in parts.iter().zip(states).enumerate() {
        if all_known && part.len() > 1 && place == largest {
            continue;
        }
        let names = named(map, part.iter().copied());
        let found = || {
            let (share, they) = match part.len() {
                1 => ("shares", "it"),
                _ => ("share", "they"),
            };
            let says = format!(
                "{names} {share} no forum, agreement, referral or information with any of the other agencies: \
                 {they} may hear too late of what concerns all."
            );
            (Evidence::of(part.iter().copied()), says)
        };
        let open = || format!("Whether anything links {names} with the other agencies isn’t recorded.");
        search.place(state, "single", found, open);
    }
}

/// The agencies in parts that nothing recorded joins, the smallest first.
fn parts(survey: &Survey) -> Vec<Actors> {
    let map = survey.map;
    let agencies: Vec<_> = map.of_kind(ActorKind::Agency).collect();
    let place: HashMap<_, _> = agencies.iter().enumerate().map(|(place, at)| (*at, place)).collect();
    let mut joined = UnionFind::new(agencies.len());
    let mut join = |some: &mut dyn Iterator<Item = ActorAt>| {
        if let Some(first) = some.next() {
            for other in some {
                joined.union(place[&first], place[&other]);
            }
        }
    };
    for bond in survey.forums.iter().chain(&survey.agreements) {
        join(&mut bond.agencies.iter().copied());
    }
    // A joint team joins the agencies behind it.
    for actor in map.all() {
        join(&mut survey.belonging.behind(actor).iter().copied());
    }
    for (_, from, to) in DIRECT.iter().flat_map(|kind| map.ties(*kind)) {
        let (from, to) = (survey.belonging.behind(from).first(), survey.belonging.behind(to).first());
        if let (Some(from), Some(to)) = (from, to) {
            join(&mut [*from, *to].into_iter());
        }
    }
    let mut parts: BTreeMap<usize, Actors> = BTreeMap::new();
    for (agency, label) in agencies.iter().zip(joined.into_labeling()) {
        parts.entry(label).or_default().insert(*agency);
    }
    let mut parts: Vec<_> = parts.into_values().collect();
    parts.sort_unstable_by(|one, other| one.len().cmp(&other.len()).then_with(|| one.cmp(other)));
    parts
}

/// How far the lists of what joins agencies are known, over the whole map.
struct Lists {
    /// By kind: who acts for an agency and isn't said to have all ties of the kind entered.
    open: HashMap<TieKind, Actors>,
    /// Which ties are stated absent.
    absent: HashSet<(TieKind, ActorAt, ActorAt)>,
    /// Agencies that may be linked through somebody whose own agency isn't recorded.
    unplaced: bool,
}

impl Lists {
    fn of(survey: &Survey) -> Self {
        let map = survey.map;
        let acts = |at: &ActorAt| !survey.belonging.behind(*at).is_empty();
        let open_for = |kind| map.all().filter(acts).filter(|at| !map.is_complete(kind, *at)).collect();
        let mut open: HashMap<_, Actors> =
            [TieKind::MemberOf, TieKind::Informs, TieKind::Refers].map(|kind| (kind, open_for(kind))).into();
        let agencies = map.of_kind(ActorKind::Agency);
        open.insert(TieKind::Signs, agencies.filter(|at| !map.is_complete(TieKind::Signs, *at)).collect());
        let mut absent = HashSet::new();
        for tie in map.all_ties().filter(|tie| !map.tie(*tie).is_present()) {
            let ((from, to), tie) = (map.ends(tie), map.tie(tie));
            absent.insert((tie.kind, from, to));
            if tie.is_mutual() {
                absent.insert((tie.kind, to, from));
            }
        }
        let linking = [TieKind::Informs, TieKind::Refers, TieKind::MemberOf, TieKind::Chairs];
        let mut linked = linking.iter().flat_map(|kind| map.ties(*kind)).flat_map(|(_, from, to)| [from, to]);
        let unplaced = linked.any(|actor| is_unplaced(survey, actor));
        Self { open, absent, unplaced }
    }

    /// Whether it is known that nothing joins `part` with the other agencies, given that nothing is recorded.
    fn is_apart(&self, survey: &Survey, part: &Actors) -> State {
        let known = !self.unplaced
            && DIRECT.iter().all(|kind| self.none_between(survey, *kind, part))
            && self.none_shared(survey, TieKind::Signs, &survey.agreements, part)
            && self.none_shared(survey, TieKind::MemberOf, &survey.forums, part);
        State::seen(known)
    }

    /// Who acts for `part` and has an open list of `kind`, and how many others have.
    fn open_in(&self, survey: &Survey, kind: TieKind, part: &Actors) -> (Actors, usize) {
        let all = &self.open[&kind];
        let acting = part.iter().flat_map(|agency| survey.belonging.acting_for(*agency));
        let inside: Actors = acting.copied().filter(|at| all.contains(at)).collect();
        let outside = all.len() - inside.len();
        (inside, outside)
    }

    fn none_between(&self, survey: &Survey, kind: TieKind, part: &Actors) -> bool {
        let (inside, outside) = self.open_in(survey, kind, part);
        if outside == 0 {
            return true;
        }
        let graph = survey.map.graph();
        inside.iter().all(|one| {
            let denied = |other: &ActorAt| {
                self.absent.contains(&(kind, *one, *other))
                    && self.absent.contains(&(kind, *other, *one))
                    && self.open[&kind].contains(other)
                    && !inside.contains(other)
            };
            let others: BTreeSet<_> = graph.neighbors_undirected(*one).filter(denied).collect();
            others.len() == outside
        })
    }

    /// Whether none of `bonds` can hold parties of both sides. A bond with parties of one side is
    /// closed by what is known of the other; an empty one by what is known of either.
    fn none_shared(&self, survey: &Survey, kind: TieKind, bonds: &[Bond], part: &Actors) -> bool {
        let (inside, outside) = self.open_in(survey, kind, part);
        if inside.is_empty() && outside == 0 {
            return true;
        }
        if bonds.is_empty() {
            return inside.is_empty() || outside == 0;
        }
        bonds.iter().all(|bond| {
            let complete = survey.map.is_complete(kind, bond.centre);
            let denied = |at: &ActorAt| self.absent.contains(&(kind, *at, bond.centre));
            let no_more_inside = || complete || inside.iter().all(denied);
            let no_more_outside = || {
                let others = || self.open[&kind].iter().filter(|at| !inside.contains(*at));
                complete || outside == 0 || others().all(denied)
            };
            let (here, there) = (!bond.agencies.is_disjoint(part), !bond.agencies.is_subset(part));
            match (here, there) {
                (true, _) => no_more_outside(),
                (_, true) => no_more_inside(),
                _ => no_more_inside() || no_more_outside(),
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::analysis::{BarrierState, analyse};
    use crate::map::{Partnership, read};

    /// Two agencies sit on one forum and a third on none: what the map says of it by `complete` lists.
    fn state(complete: &[(&str, &[&str])]) -> BarrierState {
        let actor = |id: &str, kind: &str| json!({"id": id, "kind": kind, "name": id});
        let document = json!({
            "format": "partnership-map", "version": 1, "title": "Three agencies",
            "actors": [actor("a", "agency"), actor("b", "agency"), actor("c", "agency"), actor("f", "forum")],
            "ties": [
                {"kind": "member_of", "from": "a", "to": "f"},
                {"kind": "member_of", "from": "b", "to": "f"},
            ],
            "complete": complete.iter().map(|(tie, scope)| json!({"tie": tie, "scope": scope})).collect::<Vec<_>>(),
        });
        let map = Partnership::new(&read(document.to_string().as_bytes()).document.unwrap());
        analyse(&map).barriers.into_iter().find(|barrier| barrier.id == "D5").unwrap().state
    }

    #[test]
    fn a_forum_is_closed_by_its_own_list_or_by_that_of_whoever_is_left_out() {
        let others: [(&str, &[&str]); 3] = [("signs", &["c"]), ("refers", &["c"]), ("informs", &["c"])];
        let with = |scope: &'static [&'static str]| {
            let mut complete = others.to_vec();
            complete.push(("member_of", scope));
            state(&complete)
        };
        assert_eq!(state(&others), BarrierState::CannotTell);
        assert_eq!(with(&["f"]), BarrierState::Detected);
        assert_eq!(with(&["c"]), BarrierState::Detected);
        assert_eq!(with(&["a", "b"]), BarrierState::CannotTell);
    }
}
