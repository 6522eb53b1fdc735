//! Whether the two sides work with each other.

use super::sides::{personal_money, sides};
use crate::analysis::belonging::Actors;
use crate::analysis::finding::{Evidence, Finding};
use crate::analysis::indicator::Ground;
use crate::analysis::report::ScopeKind;
use crate::analysis::survey::Bond;
use crate::map::{ActorAt, ActorKind, TieAt, TieKind};

pub(super) fn sides_linked(ground: &Ground) -> Finding {
    let map = ground.survey.map;
    let (public, others, _) = sides(ground);
    let paying = !personal_money(ground).is_empty();
    let on = |actor: ActorAt, side: &Actors| ground.survey.belonging.acts_for(actor, side);
    // Who pays with their own money is on the other side.
    let on_others =
        |actor: ActorAt| on(actor, &others) || (paying && map.kind(actor) == ActorKind::ServiceUser);
    let acting: Actors =
        public.iter().flat_map(|one| ground.survey.belonging.acting_for(*one)).copied().collect();
    let mut ties: Vec<TieAt> = [TieKind::Informs, TieKind::Refers]
        .into_iter()
        .flat_map(|kind| map.ties_around(kind, &acting))
        .filter(|tie| {
            let (from, to) = map.ends(*tie);
            let joins = (on(from, &public) && on_others(to)) || (on_others(from) && on(to, &public));
            joins && in_scope(ground, from) && in_scope(ground, to)
        })
        .collect();
    ties.sort_unstable();
    if !ties.is_empty() {
        return Finding::met(
            Evidence::none().and_ties(map, ties),
            "Information or referrals pass between the two sides.",
        );
    }
    let agreed = |plan: &&Bond| {
        let user = paying
            && map
                .coming(TieKind::Agrees, plan.centre)
                .any(|(_, one)| map.kind(one) == ActorKind::ServiceUser);
        !plan.among(&public).is_empty() && (user || !plan.among(&others).is_empty())
    };
    if let Some(plan) = ground.survey.plans.touching(&ground.scope.agencies).find(agreed) {
        let both = public.union(&others).copied().collect();
        return Finding::met(
            plan.evidence(map, &both),
            format!("Both sides agreed {}.", map.name(plan.centre)),
        );
    }
    let all = || ground.scope.doers.iter().copied();
    let complete = [TieKind::Informs, TieKind::Refers, TieKind::Agrees]
        .into_iter()
        .all(|kind| map.all_complete(kind, all()));
    let alone = public.is_empty() || (others.is_empty() && !paying);
    Finding::missing(
        complete,
        match alone {
            true => "Only one side takes part here, so nothing passes between two.",
            false => "Nothing passes between the two sides, and they have agreed nothing together.",
        },
        "Whether the two sides work with each other isn’t recorded.",
    )
}

fn in_scope(ground: &Ground, actor: ActorAt) -> bool {
    ground.scope.kind == ScopeKind::Map
        || ground.scope.doers.contains(&actor)
        || ground.scope.members.contains(&actor)
        || ground.survey.belonging.acts_for(actor, &ground.scope.agencies)
}
