//! D15: decisions about somebody's staff that are instructed and not discussed.

use std::collections::{BTreeMap, HashMap};

use crate::analysis::barriers::absence::{DOERS, missing};
use crate::analysis::barriers::{Arm, BarrierRule, Group, Rests, Search, Terrain};
use crate::analysis::belonging::Actors;
use crate::analysis::finding::Evidence;
use crate::analysis::structure::heads;
use crate::map::{ActorAt, ActorKind, TieAt, TieKind};

/// The rule.
pub const RULE: BarrierRule = BarrierRule {
    id: "D15",
    name: "Decisions are instructed, not discussed",
    group: Group::Process,
    rests: Rests::Structural,
    rule: "Detected when one instructs another, or manages a team, service or unit from outside it, and is neither told nor asked in return, asks nothing, and sits with them on no forum: each list is complete for one of the two, or it is stated so.",
    source: "Carnwell and Carson 2005",
    strategies: &["A6.3", "A6.4", "A6.10"],
    arms: &[Arm {
        variant: "single",
        helps: "Tell the criteria beforehand, ask those concerned before deciding, and agree a way by which they report back.",
    }],
    clear: "Wherever one instructs or manages another, something leads back: they tell, ask or meet.",
    nothing: "Nobody on the map instructs another, or manages a team or service.",
    look,
};

fn look(terrain: &Terrain, search: &mut Search) {
    let map = terrain.map();
    let forums: Vec<_> = map.of_kind(ActorKind::Forum).collect();
    let mut seats = Seats::of(terrain);
    for ((above, below), ties) in pairs(terrain) {
        let (from, to) = (map.name(above), map.name(below));
        let told = map.leading(TieKind::Informs, below).any(|(_, who)| who == above);
        let untold = missing(told, map.is_denied(TieKind::Informs, below, above));
        let asks = |one, other| map.leading(TieKind::Consults, one).any(|(_, who)| who == other);
        // Asking leads from whoever asks: the rule's “back” is the one, the talk before deciding the other.
        let unasked = missing(
            asks(above, below) || asks(below, above),
            map.is_denied(TieKind::Consults, above, below) || map.is_denied(TieKind::Consults, below, above),
        );
        let apart = |forum: &ActorAt| {
            map.is_denied(TieKind::MemberOf, above, *forum) || map.is_denied(TieKind::MemberOf, below, *forum)
        };
        let listed = [above, below].iter().any(|one| map.is_complete(TieKind::MemberOf, *one));
        let unmet =
            missing(seats.shared(above, below), listed || (!forums.is_empty() && forums.iter().all(apart)));
        search.place(
            untold.and(unasked).and(unmet),
            "single",
            || {
                let says = format!(
                    "Decisions pass from {from} to {to}, and nothing leads back: no report from {to} to {from}, no asking \
                     beforehand, and no forum on which both sit. Decisions may be instructed rather than discussed."
                );
                (Evidence::none().and_ties(map, ties), says)
            },
            || format!("What leads back from {to} to {from}, such as a report, being asked or a forum, isn’t recorded."),
        );
    }
}

/// Who instructs whom, and who manages whose staff from outside, with the ties that say so.
fn pairs(terrain: &Terrain) -> BTreeMap<(ActorAt, ActorAt), Vec<TieAt>> {
    use ActorKind::{Agency, ManagementUnit, Team};
    let map = terrain.map();
    let instructs = map.ties(TieKind::Instructs).filter(|(_, _, to)| DOERS.contains(&map.kind(*to)));
    let manages = map.ties(TieKind::Manages).filter(|(_, from, to)| {
        let has_staff = matches!(map.kind(*to), Agency | Team | ManagementUnit);
        let inside = heads(map, *to).contains(from) || terrain.survey.belonging.staff(*to).contains(from);
        has_staff && !inside
    });
    let mut pairs: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for (tie, from, to) in instructs.chain(manages) {
        pairs.entry((from, to)).or_default().push(tie);
    }
    pairs
}

/// On which forums actors sit.
struct Seats<'a> {
    terrain: &'a Terrain<'a>,
    of: HashMap<ActorAt, Actors>,
    through_anyone: HashMap<ActorAt, Actors>,
}

impl<'a> Seats<'a> {
    fn of(terrain: &'a Terrain<'a>) -> Self {
        let mut through_anyone: HashMap<_, Actors> = HashMap::new();
        for forum in &terrain.survey.forums {
            for agency in &forum.agencies {
                through_anyone.entry(*agency).or_default().insert(forum.centre);
            }
        }
        Self { terrain, of: HashMap::new(), through_anyone }
    }

    /// Whether two sit on one forum: themselves, a team through its staff, an agency through its
    /// head, or two agencies through anyone who acts for them (R23).
    fn shared(&mut self, one: ActorAt, other: ActorAt) -> bool {
        let both = (self.through_anyone.get(&one), self.through_anyone.get(&other));
        if let (Some(one), Some(other)) = both {
            return !one.is_disjoint(other);
        }
        let map = self.terrain.map();
        for actor in [one, other] {
            let staff = self.terrain.survey.belonging.staff(actor);
            self.of.entry(actor).or_insert_with(|| {
                let through = heads(map, actor).into_iter().chain(staff.iter().copied());
                let kinds = [TieKind::MemberOf, TieKind::Chairs];
                let seats = through.flat_map(|who| kinds.map(|kind| map.leading(kind, who)));
                seats.flatten().map(|(_, forum)| forum).collect()
            });
        }
        !self.of[&one].is_disjoint(&self.of[&other])
    }
}
