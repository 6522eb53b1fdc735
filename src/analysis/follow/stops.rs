//! Where it stops: ways that somebody who knows has, and that don't carry it.

use super::findings::HeldBack;
use super::kinds::takes_up;
use super::network::{Network, Stopped};
use super::route::Stop;
use super::search::Arrivals;
use super::words::{aside, sentence, verb};
use crate::map::{ActorAt, Partnership};

/// The ways on which it stops at somebody who knows, in the order of the map.
pub fn held_back(map: &Partnership, network: &Network, arrivals: &Arrivals) -> Vec<HeldBack> {
    let starts = |at: ActorAt| arrivals.at(at).is_some_and(|arrival| arrival.by.is_none());
    let here = network.stopped.iter().filter(|one| arrivals.know(one.from) && !starts(one.to));
    here.map(|one| HeldBack {
        from: map.id(one.from).to_owned(),
        to: map.id(one.to).to_owned(),
        tie: map.tie_id(one.tie).to_owned(),
        why: one.why,
        otherwise: arrivals.know(one.to),
        says: sentence(&in_words(map, one)),
    })
    .collect()
}

/// Why a way carries nothing, without a full stop.
pub fn in_words(map: &Partnership, stopped: &Stopped) -> String {
    let (from, to) = (aside(map.name(stopped.from)), map.name(stopped.to));
    let place = [stopped.from, stopped.to].into_iter().find(|at| takes_up(map.kind(*at)));
    let place = place.unwrap_or(stopped.to);
    let called = map.name(place);
    let verb = |one, several| verb(map, &[stopped.from], one, several);
    let (know, tell, are) = (verb("knows", "know"), verb("tells", "tell"), verb("is", "are"));
    let knows = format!("{from} {know}");
    match stopped.why {
        Stop::Withheld => format!("{knows}, and what {from} {know} is held back from {to}"),
        Stop::NoChannel => format!("{knows}, and there is no channel from {from} to {to}"),
        Stop::StatedAbsent => match map.about(stopped.tie) {
            Some(about) => {
                let about = map.name(about);
                format!("{knows}, and {are} recorded as not telling {} about {about}", aside(to))
            }
            None => format!("{knows}, and {are} recorded as not telling {to}"),
        },
        Stop::AboutAnother => {
            let about = map.about(stopped.tie).map_or("something else", |about| map.name(about));
            format!("what {from} {tell} {} is recorded as being about {about}", aside(to))
        }
        Stop::ConcernsAnother if place == stopped.from => {
            format!("{from} is recorded as concerning somebody else")
        }
        Stop::Strategic if place == stopped.from => {
            format!("{from} deals with strategy and not with one case")
        }
        Stop::ConcernsAnother => {
            format!("from {from} it would go through {called}, which is recorded as concerning somebody else")
        }
        Stop::Strategic => {
            format!(
                "from {from} it would go through {called}, which deals with strategy and not with one case"
            )
        }
    }
}
