//! D22: on a forum of several professions or agencies, one alone decides; or somebody stated a gap in
//! standing, and the lower side has no say (`standing`).

use std::collections::BTreeSet;

use super::standing;
use crate::analysis::barriers::absence::DOERS;
use crate::analysis::barriers::{Arm, BarrierRule, Group, Rests, Search, Terrain};
use crate::analysis::belonging::Actors;
use crate::analysis::finding::Evidence;
use crate::map::{ActorAt, ActorKind, DecisionRule, Partnership, State, TieKind, Word};

/// The rule.
pub const RULE: BarrierRule = BarrierRule {
    id: "D22",
    name: "One profession or agency alone decides",
    group: Group::Personal,
    rests: Rests::Structural,
    rule: "Detected when those who decide in a forum, or among its members on plans and agreements, are all of one profession or act for one agency, and members of another profession or agency decide on none of it by complete lists; or when one stated to be of high standing decides on a forum or plan, and one stated to be of low standing is known to decide on nothing there.",
    source: "Barrett and Keeping 2005; Clarkson 2011",
    strategies: &["A6.28", "A6.1", "A6.5"],
    arms: &[
        Arm {
            variant: "profession",
            helps: "Let the chair hear each profession before a decision, and let those who know the field decide in it.",
        },
        Arm {
            variant: "agency",
            helps: "Let the chair hear each agency before a decision, and agree on what each has a say.",
        },
        Arm {
            variant: standing::VARIANT,
            helps: "Agree on what those whose standing is seen as lower decide, and let the chair ask them first.",
        },
    ],
    clear: "In no forum does one profession or agency decide alone, as far as it is recorded who decides.",
    nothing: "No forum is on the map.",
    look,
};

fn look(terrain: &Terrain, search: &mut Search) {
    for bond in &terrain.survey.forums {
        let forum = bond.centre;
        let name = terrain.map().name(forum);
        let table = Table::of(terrain, forum);
        let by_profession = table.one_sided(|one| table.professions(one));
        let by_agency = table.one_sided(|one| table.agencies(one));
        // Where nothing of the one kind is recorded of anyone here, the other alone is asked.
        let one_sided = match (by_profession, by_agency) {
            _ if table.deciders.is_empty() => table.undecided(),
            (Some(one), Some(other)) => one.or(other),
            (one, other) => one.or(other).unwrap_or(State::NotRecorded),
        };
        let silent = table.others_dont_decide();
        let variant = if by_profession == Some(State::Met) { "profession" } else { "agency" };
        search.place(
            one_sided.and(silent),
            variant,
            || table.found(variant),
            || format!("Who of those on {name} decides isn’t recorded."),
        );
    }
    standing::look(terrain, search);
}

/// Who sits on a forum, who of them decides, and on what.
struct Table<'a> {
    terrain: &'a Terrain<'a>,
    forum: ActorAt,
    deciders: Actors,
    others: Actors,
    decided: Actors,
    evidence: Evidence,
}

impl<'a> Table<'a> {
    fn of(terrain: &'a Terrain<'a>, forum: ActorAt) -> Self {
        let map = terrain.map();
        let seated = terrain.survey.sitting_on(forum);
        let on = |what| what == forum || matches!(map.kind(what), ActorKind::Plan | ActorKind::Agreement);
        let own = seated
            .iter()
            .flat_map(|one| map.leading(TieKind::Decides, *one).map(|(tie, what)| (tie, *one, what)));
        let within = map.coming(TieKind::Decides, forum).map(|(tie, who)| (tie, who, forum));
        let ties: Vec<_> = own.filter(|(_, _, what)| on(*what)).chain(within).collect();
        let deciders: Actors = ties.iter().map(|(_, who, _)| *who).collect();
        let others = seated.difference(&deciders).copied();
        let others = others.filter(|one| DOERS.contains(&map.kind(*one))).collect();
        let decided = ties.iter().map(|(.., what)| *what).collect();
        let evidence = Evidence::of([forum]).and_ties(map, ties.iter().map(|(tie, ..)| *tie));
        Self { terrain, forum, deciders, others, decided, evidence }
    }

    fn map(&self) -> &'a Partnership {
        self.terrain.map()
    }

    /// The professions of a practitioner: none if not recorded; nothing for anyone else.
    fn professions(&self, one: ActorAt) -> Option<BTreeSet<usize>> {
        let record = self.map().practitioner(one)?;
        Some(record.profession.map(|profession| profession as usize).into_iter().collect())
    }

    /// The agencies that somebody acts for: none if not recorded; nothing for those who act for none.
    fn agencies(&self, one: ActorAt) -> Option<BTreeSet<usize>> {
        let acts = DOERS.contains(&self.map().kind(one));
        let agencies = self.terrain.survey.belonging.behind(one);
        acts.then(|| agencies.iter().map(|agency| agency.index()).collect())
    }

    /// Whether all who decide are of one side, and somebody else is of another; nothing if no side
    /// is recorded of anyone.
    fn one_sided(&self, sides: impl Fn(ActorAt) -> Option<BTreeSet<usize>>) -> Option<State> {
        let recorded = |one| sides(one).is_some_and(|sides| !sides.is_empty());
        let mut all = self.deciders.iter().chain(&self.others);
        all.any(|one| recorded(*one)).then(|| self.judge(&sides))
    }

    fn judge(&self, sides: &impl Fn(ActorAt) -> Option<BTreeSet<usize>>) -> State {
        let mut deciding = BTreeSet::new();
        let mut one = State::Met;
        for decider in &self.deciders {
            match sides(*decider) {
                None => return State::NotMet,
                Some(unknown) if unknown.is_empty() => one = State::NotRecorded,
                Some(known) => deciding.extend(known),
            }
        }
        if deciding.len() > 1 {
            return State::NotMet;
        }
        let others: Vec<_> = self.others.iter().filter_map(|other| sides(*other)).collect();
        let different = others.iter().any(|other| !other.is_empty() && other.is_disjoint(&deciding));
        let known = self.map().is_complete(TieKind::MemberOf, self.forum)
            && others.iter().all(|other| !other.is_empty());
        one.and(State::looked_for(different, known))
    }

    /// Nobody is recorded as deciding: no imbalance, if the forum decides as a whole or nobody at all does.
    fn undecided(&self) -> State {
        use DecisionRule::{Consensus, Vote};
        let map = self.map();
        let rule = map.forum(self.forum).and_then(|record| record.decision_rule);
        let jointly = matches!(rule, Some(Consensus | Vote));
        let nobody = map.all_complete(TieKind::Decides, self.others.iter().copied().chain([self.forum]))
            && map.is_complete(TieKind::MemberOf, self.forum);
        if jointly || nobody { State::NotMet } else { State::NotRecorded }
    }

    /// Whether it is known that no other member, nor the forum as a whole, decides.
    fn others_dont_decide(&self) -> State {
        let map = self.map();
        if map.leading(TieKind::Decides, self.forum).next().is_some() {
            return State::NotMet;
        }
        let decides_not = |one: ActorAt| {
            map.is_complete(TieKind::Decides, one)
                || self.decided.iter().all(|what| *what == one || map.is_denied(TieKind::Decides, one, *what))
        };
        // That decisions come from these alone needs a list: of who decides, or of who sits here.
        let listed = map.is_complete(TieKind::MemberOf, self.forum)
            || self.decided.iter().all(|what| map.is_complete(TieKind::Decides, *what));
        State::seen(listed && decides_not(self.forum) && self.others.iter().all(|other| decides_not(*other)))
    }

    fn found(&self, variant: &str) -> (Evidence, String) {
        let map = self.map();
        let side = match self.deciders.first().and_then(|one| map.practitioner(*one)?.profession) {
            Some(profession) if variant == "profession" => {
                format!("of one profession ({})", profession.label())
            }
            _ => {
                let agencies =
                    self.deciders.iter().flat_map(|one| self.terrain.survey.belonging.behind(*one));
                format!("of one agency ({})", map.names(agencies.copied()))
            }
        };
        let says = format!(
            "On {}, decisions come only from {}, {side}, and none from {}: what those know who are only asked or \
             told may count for less.",
            map.name(self.forum),
            map.names(self.deciders.iter().copied()),
            map.names(self.others.iter().copied()),
        );
        (self.evidence.clone().with(self.others.iter().copied()), says)
    }
}
