//! Following information: from those who know something at the start, along the ties that pass it on.
//!
//! [`follow`] answers who comes to know by when and along which way, who doesn't, what the rest depends
//! on, and what the person concerned is told. One file an idea: the question (`question`, `matter`), the
//! ways that the map records (`network`), the earliest arrival on them (`search`, `wait`), what the map
//! leaves open (`possible`), and the report, part by part (`journey`, `findings`),
//! and in words (`account`, `lines`, `gaps`, `text`).
//!
//! Information runs only along what is recorded: whoever tells or refers, forums and their members,
//! records and those who use them, assessments and what they feed. It doesn't run within an agency or
//! team by itself: that one knows doesn't mean that each of its people does, nor the other way round
//! (`in_part`).

mod account;
mod dominators;
mod fellows;
mod findings;
mod gaps;
mod in_part;
mod journey;
mod kinds;
mod lines;
mod matter;
mod network;
mod never;
mod possible;
mod question;
mod remarks;
mod rests;
mod route;
mod search;
mod steps;
mod stops;
mod text;
mod told;
mod tree;
mod wait;
mod words;

use super::belonging::Belonging;
use crate::map::Partnership;

pub use account::{Account, Part, StepLine};
pub use findings::*;
pub use journey::*;
pub use kinds::can_hear;
pub use question::{Choice, Question, Refusal, starts, subjects};
pub use route::{Route, Stop};
pub use wait::{InTime, Wait};

use matter::Matter;
use network::Network;
use possible::Possible;

/// Follows what is known from whoever knows it at the start.
///
/// Every arrival is the earliest that can be relied on: each rhythm counts with its longest wait, and a
/// link without a set time counts as just that. O(ties × log ties) beside what is reported.
///
/// # Errors
/// An id that no actor has, or of an actor that can't know anything; in words by `to_string`.
pub fn follow(map: &Partnership, question: &Question) -> Result<Journey, Refusal> {
    let from = question::starts_of(map, question)?;
    let about = question.about.as_ref();
    let about = about.map(|id| map.find(id).ok_or_else(|| Refusal::NoSuchActor(id.clone()))).transpose()?;
    let matter = Matter::new(map, about);
    let network = Network::new(map, &matter);
    let arrivals = search::search(&network, &from, |_| true);
    // Certain is whoever has one way without a doubt, which may be a slower one.
    let certain = search::search(&network, &from, |link| link.sure);
    let possible = Possible::new(map, &matter, &network);
    let may_reach = possible.reach(&from, None);
    let (steps, number_of) = steps::steps(map, &matter, &network, &arrivals);
    let knows = arrivals.order.iter().filter_map(|at| {
        let arrival = arrivals.at(*at)?;
        let certain = certain.at(*at).map(|arrival| arrival.wait);
        Some(Knower {
            actor: map.id(*at).to_owned(),
            at_start: arrival.by.is_none(),
            arrives: arrival.wait,
            step: number_of[at.index()],
            certain,
            in_time: question.horizon.map(|horizon| arrival.wait.by(horizon, certain)),
        })
    });
    let nothing_known = from.is_empty();
    let known = (&network, &arrivals);
    let belonging = Belonging::of(map);
    let in_part = in_part::in_part(map, &belonging, &arrivals, &may_reach);
    let (rests_on, rests_on_left_out) = rests::rests_on(map, known, &possible, &from, &in_part);
    let mut remarks = remarks::remarks(map, &matter, &network, &steps);
    remarks.extend(in_part::seats(map, &belonging, known, &number_of));
    Ok(Journey {
        format: "partnership-journey",
        version: 1,
        question: question.clone(),
        starts: from.iter().map(|at| map.id(*at).to_owned()).collect(),
        knows: knows.collect(),
        // Of a start that isn't known nothing follows, not even that nobody is told.
        never: if nothing_known { Vec::new() } else { never::never(map, &belonging, known, &may_reach) },
        held_back: stops::held_back(map, &network, &arrivals),
        rests_on,
        rests_on_left_out,
        told: if nothing_known {
            Vec::new()
        } else {
            told::told(map, &matter, &network, &possible, (&from, &arrivals, &certain, &may_reach))
        },
        in_part,
        remarks,
        steps,
    })
}
