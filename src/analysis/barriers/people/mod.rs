//! Barriers around the service user, carers and others in the person's life: one file a barrier.
//!
//! Needs are what people stated; nothing is read from the group that somebody belongs to.

mod carer;
mod deciding;
mod household;
mod options;
mod seat;
mod voice;

use super::BarrierRule;
use crate::analysis::belonging::Actors;
use crate::map::{ActorAt, ActorKind, Partnership, Sector, Service, TieKind};

/// The rules.
pub const RULES: &[BarrierRule] =
    &[deciding::RULE, seat::RULE, voice::RULE, household::RULE, options::RULE, carer::RULE];

/// A service user, and the carers and advocates who act for them.
fn voices(map: &Partnership, user: ActorAt) -> Actors {
    let acting = map.coming(TieKind::CaresFor, user).chain(map.coming(TieKind::SpeaksFor, user));
    acting.map(|(_, voice)| voice).chain([user]).collect()
}

/// The plans that concern a service user.
fn plans(map: &Partnership, user: ActorAt) -> Vec<ActorAt> {
    let concerning = map.coming(TieKind::Concerns, user).map(|(_, what)| what);
    let plans: Actors = concerning.filter(|what| map.kind(*what) == ActorKind::Plan).collect();
    plans.into_iter().collect()
}

/// Whether an agency is there to give people a voice.
fn is_advocacy(map: &Partnership, agency: ActorAt) -> bool {
    map.agency(agency).is_some_and(|record| record.service == Some(Service::Advocacy))
}

/// Whether an agency is led by the people who use services, if its sector is recorded.
fn is_user_led(map: &Partnership, agency: ActorAt) -> Option<bool> {
    Some(map.agency(agency)?.sector? == Sector::UserLed)
}

#[cfg(test)]
mod tests;
