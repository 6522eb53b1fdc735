//! The agreement of a scope, and who delivers under it.

use crate::analysis::belonging::Actors;
use crate::analysis::indicator::Ground;
use crate::map::{ActorAt, Agreement, SignatoryRole, TieAt, TieKind};

/// The agreement of the scope, with what is recorded of it.
pub(super) fn agreement<'a>(ground: &'a Ground) -> Option<(ActorAt, &'a Agreement)> {
    let at = ground.scope.of?;
    Some((at, ground.survey.map.agreement(at)?))
}

/// Money and commissions under the agreement, with whom they reach.
pub(super) fn under<'a>(
    ground: &'a Ground,
    kind: TieKind,
) -> impl Iterator<Item = (TieAt, ActorAt, ActorAt)> + 'a {
    let map = ground.survey.map;
    let id = ground.scope.of.map(|of| map.id(of));
    map.ties(kind).filter(move |(tie, ..)| id.is_some() && map.tie(*tie).details.under.as_deref() == id)
}

/// The part that each signatory plays, where it is recorded.
pub(super) fn role(ground: &Ground, agency: ActorAt) -> Option<SignatoryRole> {
    let map = ground.survey.map;
    map.leading(TieKind::Signs, agency)
        .filter(|(_, to)| Some(*to) == ground.scope.of)
        .find_map(|(tie, _)| map.tie(tie).signs_as())
}

/// Signatories who deliver: all but those who only pay or commission (R7).
pub(super) fn partners(ground: &Ground) -> Actors {
    let map = ground.survey.map;
    let receives = |agency: ActorAt| {
        under(ground, TieKind::Funds)
            .chain(under(ground, TieKind::Commissions))
            .any(|(_, _, to)| ground.survey.belonging.behind(to).contains(&agency))
    };
    let pays = |agency: ActorAt| {
        let holds: Actors = map.leading(TieKind::Holds, agency).map(|(_, fund)| fund).collect();
        under(ground, TieKind::Funds).any(|(_, from, _)| from == agency || holds.contains(&from))
            || under(ground, TieKind::Commissions)
                .any(|(_, from, _)| ground.survey.belonging.behind(from).contains(&agency))
    };
    let delivers = |agency: &ActorAt| match role(ground, *agency) {
        Some(SignatoryRole::Funder) => false,
        Some(_) => true,
        None => receives(*agency) || !pays(*agency),
    };
    ground.scope.agencies.iter().copied().filter(delivers).collect()
}
