//! Whether partners stay independent, with managers and staff of their own.

use super::partners::partners;
use crate::analysis::belonging::Actors;
use crate::analysis::finding::{Evidence, Finding};
use crate::analysis::indicator::Ground;
use crate::analysis::report::Degree;
use crate::analysis::structure::{heads, lines_above};

pub(super) fn independent(ground: &Ground) -> Finding {
    let map = ground.survey.map;
    let partners = partners(ground);
    let own: Actors = partners
        .iter()
        .copied()
        .filter(|one| map.agency(*one).is_some_and(|agency| agency.legal_entity != Some(false)))
        .collect();
    if own.len() < 2 {
        return Finding::not_met(Evidence::of(own), "Fewer than two independent partners have signed.");
    }
    for managed in &own {
        let line = lines_above(map, *managed);
        let manager = own
            .iter()
            .find(|one| *one != managed && heads(map, **one).iter().any(|head| line.contains(head)));
        if let Some(manager) = manager {
            let says = format!("{} manages {}.", map.name(*manager), map.name(*managed));
            return Finding::not_met(Evidence::of([*manager, *managed]).with(line), says);
        }
    }
    Finding::met(
        Evidence::of(own.iter().copied()),
        format!("{} are independent of one another.", ground.names(own)),
    )
}

/// Met unless management or staffing is made one, or isn't recorded (R6, R21, R28).
pub(super) fn structures_apart(ground: &Ground) -> Finding {
    let (management, staffing) = (&ground.vector.management, &ground.vector.staffing);
    for reading in [management, staffing] {
        if reading.degree == Degree::Amalgamated {
            return Finding::not_met(reading.evidence.clone(), reading.says.clone());
        }
    }
    let evidence = management.evidence.clone().merge(staffing.evidence.clone());
    for reading in [management, staffing] {
        if reading.degree == Degree::NotRecorded {
            return Finding::not_recorded(reading.says.clone()).showing(evidence);
        }
    }
    let also = match [management, staffing].iter().any(|one| one.degree == Degree::Synchronised) {
        true => " As some of it is joined up, they may be coordinated as well.",
        false => "",
    };
    Finding::met(evidence, format!("{} {}{also}", management.says, staffing.says))
}
