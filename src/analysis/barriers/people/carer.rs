//! D43: a carer whom nobody assesses or tells.

use crate::analysis::barriers::absence::{Absence, DOERS, missing};
use crate::analysis::barriers::{Arm, BarrierRule, Group, Rests, Search, Terrain};
use crate::analysis::finding::Evidence;
use crate::map::{ActorKind, State, TieKind};

/// The rule.
pub const RULE: BarrierRule = BarrierRule {
    id: "D43",
    name: "The carer isn’t seen",
    group: Group::Personal,
    rests: Rests::Structural,
    rule: "Detected when somebody cares for a service user, no assessment concerns the carer, and no agency, team or worker and the carer tell each other anything: both lists are complete, or each is stated not to.",
    source: "Care Act 2014, section 10; Social Services and Well-being (Wales) Act 2014, section 24",
    strategies: &[],
    arms: &[Arm {
        variant: "single",
        helps: "Offer the carer an assessment of their own, which is their right in England (Care Act 2014, section 10) and in Wales (Social Services and Well-being (Wales) Act 2014, section 24), and tell them what is planned, as far as the person agrees.",
    }],
    clear: "Every carer has an assessment of their own, or is in touch with somebody who works for the agencies.",
    nothing: "No carer is on the map.",
    look,
};

fn look(terrain: &Terrain, search: &mut Search) {
    let map = terrain.map();
    let assessed = Absence::of(map, TieKind::Concerns, &[ActorKind::Assessment]);
    let told = Absence::of(map, TieKind::Informs, DOERS);
    let caring = Absence::of(map, TieKind::CaresFor, &[ActorKind::ServiceUser]);
    for carer in map.of_kind(ActorKind::Carer) {
        let cares: Vec<_> = map.leading(TieKind::CaresFor, carer).collect();
        let assessments = map.coming(TieKind::Concerns, carer).map(|(_, what)| what);
        let mut assessments = assessments.filter(|what| map.kind(*what) == ActorKind::Assessment);
        let tells = map.coming(TieKind::Informs, carer).chain(map.leading(TieKind::Informs, carer));
        let mut tells = tells.into_iter().filter(|(_, who)| DOERS.contains(&map.kind(*who)));
        let unassessed = missing(assessments.next().is_some(), assessed.towards(carer));
        let untold = missing(tells.next().is_some(), told.towards(carer) && told.from(carer));
        let state = State::looked_for(!cares.is_empty(), caring.from(carer)).and(unassessed).and(untold);
        let name = map.name(carer);
        let found = || {
            let whom = map.names(cares.iter().map(|(_, user)| *user));
            let evidence = Evidence::of([carer]).and_ties(map, cares.iter().map(|(tie, _)| *tie));
            let says = format!(
                "{name} cares for {whom}; no assessment concerns {name}, and no agency tells them anything or \
                 hears from them: what {name} gives and needs may go unseen."
            );
            (evidence, says)
        };
        search.place(state, "single", found, || {
            format!(
                "Whether {name} has an assessment of their own, or is told what is planned, isn’t recorded."
            )
        });
    }
}
