//! D12: nobody to answer to, or one to answer to and another who manages.

use std::collections::{HashSet, VecDeque};

use super::split;
use crate::analysis::barriers::absence::{Absence, missing};
use crate::analysis::barriers::{Arm, BarrierRule, Group, Rests, Search, Terrain};
use crate::analysis::belonging::parents;
use crate::analysis::finding::Evidence;
use crate::map::{ActorAt, ActorKind, Partnership, TieKind};

/// The rule.
pub const RULE: BarrierRule = BarrierRule {
    id: "D12",
    name: "Lines of accountability are missing or split",
    group: Group::Personal,
    rests: Rests::Structural,
    rule: "Detected when no way leads from a practitioner or team to an agency that they answer to, through managers and teams as well, and the list of who answers to whom is complete all along it (no_path); or when one agency is responsible, or answered to, while others alone are recorded as managing those who do the work (split, which is lawful and no fault).",
    source: "Ambrose 1999",
    strategies: &["A6.41", "A6.19"],
    arms: &[
        Arm {
            variant: "no_path",
            helps: "Write down to which agency each practitioner and team answers, and for what.",
        },
        Arm {
            variant: "split",
            helps: "Keep the split if it is meant, as by a section 75 agreement or a secondment, and write down who answers for what.",
        },
    ],
    clear: "Practitioners and teams answer to an agency, and as far as it is recorded those who are responsible for work manage it.",
    nothing: "No practitioner or team is on the map.",
    look,
};

const ABOVE: &[ActorKind] = {
    use ActorKind::*;
    &[Agency, Team, Practitioner, ManagementUnit, Forum]
};

fn look(terrain: &Terrain, search: &mut Search) {
    let map = terrain.map();
    let answering = Absence::of(map, TieKind::AccountableTo, ABOVE);
    let managing = Absence::of(map, TieKind::Manages, ABOVE);
    let joining = Absence::of(map, TieKind::PartOf, &[ActorKind::Team]);
    let no_teams = map.of_kind(ActorKind::Team).next().is_none();
    let is_top = |actor: &ActorAt| match map.kind(*actor) {
        ActorKind::Agency => true,
        ActorKind::ManagementUnit => !parents(map, *actor).is_empty(),
        _ => false,
    };
    let answered = all_below(map, map.all().filter(is_top));
    // The list to be complete is that of who answers to whom; where each is stated not to be answered
    // to, a manager or a team may still be, unless that is stated too.
    let listed = |one: &ActorAt| {
        let stated = || answering.from(*one) && managing.towards(*one);
        map.is_complete(TieKind::AccountableTo, *one) || (stated() && (no_teams || joining.from(*one)))
    };
    let unlisted = map.all().filter(|one| ABOVE.contains(&map.kind(*one)) && !is_top(one) && !listed(one));
    let open = all_below(map, unlisted);
    for worker in map.of_kind(ActorKind::Team).chain(map.of_kind(ActorKind::Practitioner)) {
        // Whoever a person employs, with a direct payment for instance, answers to that person.
        let own =
            map.coming(TieKind::Employs, worker).any(|(_, who)| map.kind(who) == ActorKind::ServiceUser);
        let name = map.name(worker);
        search.place(
            missing(own || answered.contains(&worker), !open.contains(&worker)),
            "no_path",
            || {
                let ties = map.leading(TieKind::AccountableTo, worker).map(|(tie, _)| tie);
                let evidence = Evidence::of([worker]).and_ties(map, ties);
                let says = format!(
                    "No line leads from {name} to an agency that they answer to: it may be unclear who stands behind what is done."
                );
                (evidence, says)
            },
            || format!("By what line {name} answers to an agency isn’t recorded."),
        );
    }
    split::look(terrain, search);
}

/// `tops`, and everyone who answers to one of them, is managed by one, or belongs to a team that is
/// among them, directly or through others. O(actors + ties).
fn all_below(map: &Partnership, tops: impl Iterator<Item = ActorAt>) -> HashSet<ActorAt> {
    let mut queue: VecDeque<_> = tops.collect();
    let mut all: HashSet<_> = queue.iter().copied().collect();
    while let Some(here) = queue.pop_front() {
        let answers = map.coming(TieKind::AccountableTo, here);
        let managed = map.leading(TieKind::Manages, here);
        let is_team = map.kind(here) == ActorKind::Team;
        let members = map.coming(TieKind::PartOf, here).filter(|_| is_team);
        for (_, below) in answers.chain(managed).chain(members) {
            if all.insert(below) {
                queue.push_back(below);
            }
        }
    }
    all
}
