//! What the person chose and was told.

use super::sides::sides;
use crate::analysis::belonging::Actors;
use crate::analysis::finding::{Evidence, Finding};
use crate::analysis::indicator::Ground;
use crate::analysis::report::ScopeKind;
use crate::map::{ActorAt, ActorKind, Content, TieKind};

/// The service users that the scope is about.
fn people(ground: &Ground) -> Vec<ActorAt> {
    let map = ground.survey.map;
    match ground.scope.kind {
        ScopeKind::Package => ground.scope.of.into_iter().collect(),
        ScopeKind::Map => map.of_kind(ActorKind::ServiceUser).collect(),
        _ => {
            let reached = ground.scope.doers.iter().flat_map(|one| map.leading(TieKind::Supports, *one));
            let all: Actors = reached
                .map(|(_, user)| user)
                .filter(|one| map.kind(*one) == ActorKind::ServiceUser)
                .collect();
            all.into_iter().collect()
        }
    }
}

pub(super) fn person_chose(ground: &Ground) -> Finding {
    let map = ground.survey.map;
    let (_, others, _) = sides(ground);
    let people = people(ground);
    for person in &people {
        let chosen = map.leading(TieKind::Decides, *person).find(|(_, what)| {
            map.kind(*what) == ActorKind::Plan || ground.survey.belonging.acts_for(*what, &others)
        });
        if let Some((tie, what)) = chosen {
            let says = format!("{} decides on {}.", map.name(*person), map.name(what));
            return Finding::met(Evidence::none().and_ties(map, [tie]), says);
        }
    }
    let denied = || {
        let acting = others.iter().flat_map(|one| ground.survey.belonging.acting_for(*one));
        let targets: Actors = map.of_kind(ActorKind::Plan).chain(acting.copied()).collect();
        map.all_denied(TieKind::Decides, &people, &targets.into_iter().collect::<Vec<_>>())
    };
    Finding::missing(
        (map.may_deny(TieKind::Decides) && denied()) || map.all_complete(TieKind::Decides, people),
        "The person doesn’t decide on the non-public part.",
        "Whether the person chose isn’t recorded.",
    )
}

/// What to say of someone who tells the person something, of nobody who does, and of silence.
pub(super) struct Telling {
    /// Who does, and to whom, stand before and after.
    does: &'static str,
    nobody: &'static str,
    silent: &'static str,
}

pub(super) const ADVICE: Telling = Telling {
    does: "gives advice to",
    nobody: "Nobody gives the person advice.",
    silent: "Whether anyone advises the person isn’t recorded.",
};

pub(super) const CHARGES: Telling = Telling {
    does: "explains the charges to",
    nobody: "Nobody tells the person about charges.",
    silent: "Whether anyone tells the person about charges isn’t recorded.",
};

pub(super) fn person_told(ground: &Ground, content: Content, telling: &Telling) -> Finding {
    let map = ground.survey.map;
    let people = people(ground);
    let told = people.iter().flat_map(|person| {
        map.coming(TieKind::Informs, *person).map(move |(tie, from)| (tie, from, *person))
    });
    let told: Vec<_> = told.filter(|(tie, ..)| map.tie(*tie).details.content == Some(content)).collect();
    if let Some((tie, from, person)) = told.first() {
        return Finding::met(
            Evidence::none().and_ties(map, [*tie]),
            format!("{} {} {}.", map.name(*from), telling.does, map.name(*person)),
        );
    }
    let untold = people.iter().flat_map(|person| map.coming(TieKind::Informs, *person));
    let untold = untold.into_iter().any(|(tie, _)| map.tie(tie).details.content.is_none());
    Finding::missing(!untold && map.all_complete(TieKind::Informs, people), telling.nobody, telling.silent)
}
