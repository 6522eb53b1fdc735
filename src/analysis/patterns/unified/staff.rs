//! Whose expertise is kept, and whether they tell one another what they know.

use std::collections::BTreeSet;

use crate::analysis::belonging::{Actors, origins};
use crate::analysis::finding::{Evidence, Finding};
use crate::analysis::indicator::Ground;
use crate::map::{ActorAt, Rhythm, Set, TieKind, capital, number};

pub(super) fn distinct_expertise(ground: &Ground) -> Finding {
    let map = ground.survey.map;
    let staff = ground.scope.staff(map);
    if staff.is_empty() {
        return match ground.scope.agencies.len() {
            0 | 1 => Finding::not_recorded("Nobody who works here is on the map."),
            _ => Finding::met(
                Evidence::of(ground.scope.agencies.iter().copied()),
                format!(
                    "This joins {}, each with its own expertise.",
                    ground.names(ground.scope.agencies.iter().copied())
                ),
            ),
        };
    }
    let professions: BTreeSet<_> =
        staff.iter().filter_map(|one| map.practitioner(*one)?.profession).collect();
    let from: Actors = staff.iter().flat_map(|one| origins(map, *one)).collect();
    if professions.len() >= 2 || from.len() >= 2 {
        let count = capital(&number(professions.len()));
        let what = match (professions.len(), from.len()) {
            (_, 0 | 1) => format!("{count} professions work here."),
            (0 | 1, _) => format!("Staff come from {}.", ground.names(from.iter().copied())),
            _ => {
                format!("{count} professions work here, from {}.", ground.names(from.iter().copied()))
            }
        };
        return Finding::met(Evidence::of(staff).with(from), what);
    }
    let all_told = staff.iter().all(|one| {
        map.practitioner(*one).is_some_and(|record| record.profession.is_some())
            && !origins(map, *one).is_empty()
    });
    let complete = |kind| map.all_complete(kind, ground.scope.of.into_iter().chain(staff.iter().copied()));
    Finding::missing(
        all_told && complete(TieKind::PartOf) && complete(TieKind::Employs),
        "All staff here are of one profession and one agency.",
        "Only one profession and one agency are recorded among the staff; others may work here too.",
    )
    .showing(Evidence::of(staff))
}

pub(super) fn frequent_information(ground: &Ground) -> Finding {
    let map = ground.survey.map;
    let staff = ground.scope.staff(map);
    let profession = |one: ActorAt| map.practitioner(one).and_then(|record| record.profession);
    let professions: Set<_> = staff.iter().filter_map(|one| profession(*one)).collect();
    if professions.len() < 2 {
        return Finding::not_recorded("Fewer than two professions are recorded here.");
    }
    let mut weekly = Vec::new();
    let mut told = BTreeSet::new();
    // Between whom something may pass weekly that isn't recorded as such.
    let mut open = BTreeSet::new();
    for tie in map.ties_among(TieKind::Informs, &staff) {
        let (one, other) = map.ends(tie);
        let (Some(from), Some(to)) = (profession(one), profession(other)) else { continue };
        let pair = (from.min(to), from.max(to));
        match map.tie(tie).details.rhythm {
            _ if from == to => {}
            Some(Rhythm::Continuous | Rhythm::Daily | Rhythm::Weekly) => {
                told.insert(pair);
                weekly.push(tie);
            }
            Some(_) => {}
            None => drop(open.insert(pair)),
        }
    }
    let evidence = Evidence::none().and_ties(map, weekly);
    let pairs = professions.len() * (professions.len() - 1) / 2;
    if told.len() == pairs {
        return Finding::met(
            evidence,
            "Between all professions here information passes directly, weekly or more often.",
        );
    }
    // Whoever's list is complete tells nothing that isn't recorded.
    let listed: Vec<_> =
        staff.iter().copied().filter(|one| !map.is_complete(TieKind::Informs, *one)).collect();
    let of = |wanted| {
        listed.iter().copied().filter(move |one| profession(*one) == Some(wanted)).collect::<Vec<_>>()
    };
    let may = |one, other| {
        let (these, those) = (of(one), of(other));
        let silent = |from: &[ActorAt], to: &[ActorAt]| {
            from.is_empty() || to.is_empty() || map.all_denied(TieKind::Informs, from, to)
        };
        !silent(&these, &those) || !silent(&those, &these)
    };
    let gap = professions
        .pairs()
        .any(|pair| !told.contains(&pair) && !open.contains(&pair) && !may(pair.0, pair.1));
    Finding::missing(
        gap,
        "Some professions here don’t tell each other weekly.",
        "Whether all professions here tell each other weekly isn’t recorded.",
    )
    .showing(evidence)
}
