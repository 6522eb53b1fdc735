//! Advice apart from provision, and a forum for strategy.

use super::partners::partners;
use crate::analysis::belonging::Actors;
use crate::analysis::finding::{Evidence, Finding};
use crate::analysis::indicator::Ground;
use crate::map::{ActorAt, Content, ForumLevel, TieKind};

pub(super) fn independent_advice(ground: &Ground) -> Finding {
    let map = ground.survey.map;
    let belonging = &ground.survey.belonging;
    let partners = partners(ground);
    let acting: Actors = partners.iter().flat_map(|one| belonging.acting_for(*one)).copied().collect();
    for support in map.ties_from(TieKind::Supports, &acting) {
        let (provider, person) = map.ends(support);
        let providers: Actors = belonging.behind(provider).intersection(&partners).copied().collect();
        if providers.is_empty() {
            continue;
        }
        let advice = map.coming(TieKind::Informs, person).find(|(tie, adviser)| {
            let advises = matches!(map.tie(*tie).details.content, Some(Content::Advice | Content::Options));
            let mut behind = belonging.behind(*adviser).intersection(&partners);
            advises && behind.clone().next().is_some() && behind.all(|one| !providers.contains(one))
        });
        if let Some((tie, adviser)) = advice {
            let says = format!(
                "{} advises {}, whom {} supports.",
                map.name(adviser),
                map.name(person),
                map.name(provider)
            );
            return Finding::met(Evidence::none().and_ties(map, [tie, support]), says);
        }
    }
    Finding::missing(
        map.all_complete(TieKind::Informs, ground.scope.doers.iter().copied()),
        "No partner advises people whom another supports.",
        "Whether one partner advises independently of another isn’t recorded.",
    )
}

pub(super) fn alliance_forum(ground: &Ground) -> Finding {
    let map = ground.survey.map;
    let partners = partners(ground);
    let level = |forum: ActorAt| map.forum(forum).and_then(|record| record.level);
    let forums: Vec<_> = ground.survey.forums.joining(&partners).collect();
    if let Some(forum) = forums.iter().find(|forum| level(forum.centre) == Some(ForumLevel::Strategic)) {
        let says = format!("The partners meet on strategy at {}.", map.name(forum.centre));
        return Finding::met(forum.evidence(map, &partners), says);
    }
    let told = forums.iter().all(|forum| level(forum.centre).is_some());
    Finding::missing(
        told && map.all_complete(TieKind::MemberOf, partners.iter().copied()),
        "The partners have no forum for strategy together.",
        "Whether the partners have a forum for strategy isn’t recorded.",
    )
}
