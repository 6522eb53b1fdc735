//! The search: who comes to know, by when, along which way.

use std::cmp::Reverse;
use std::collections::{BTreeSet, BinaryHeap};

use super::network::{Link, Network};
use super::route::Route;
use super::wait::Wait;
use crate::map::ActorAt;

/// How something arrives at one actor.
#[derive(Clone, Copy, Debug)]
pub struct Arrival {
    /// The longest that it may take.
    pub wait: Wait,
    /// Over how many links.
    pub links: u32,
    /// Whether every link of the way is recorded to carry the matter.
    pub sure: bool,
    /// The last link, by its place in the network; nothing for those who know at the start.
    pub by: Option<usize>,
}

/// Who comes to know.
#[derive(Debug)]
pub struct Arrivals {
    at: Vec<Option<Arrival>>,
    /// Everyone who knows, in the order in which they come to.
    pub order: Vec<ActorAt>,
}

impl Arrivals {
    /// How it arrives at `actor`, if it does.
    pub fn at(&self, actor: ActorAt) -> Option<&Arrival> {
        self.at[actor.index()].as_ref()
    }

    /// Whether it arrives at `actor`.
    pub fn know(&self, actor: ActorAt) -> bool {
        self.at(actor).is_some()
    }
}

/// The earliest arrival at every actor, on the links `taken`: over the fewest links without a set time,
/// then within the fewest days, then over the fewest links; of ways that are still equal, one that is
/// recorded to carry the matter, and then the first in the order of the map (Dijkstra 1959, with that
/// cost). O(links × log links).
pub fn search(network: &Network, starts: &BTreeSet<ActorAt>, taken: impl Fn(&Link) -> bool) -> Arrivals {
    let mut at: Vec<Option<Arrival>> = vec![None; network.size()];
    let mut settled = vec![false; network.size()];
    let mut order = Vec::new();
    let mut queue = BinaryHeap::new();
    for start in starts {
        at[start.index()] = Some(Arrival { wait: Wait::NONE, links: 0, sure: true, by: None });
        queue.push(Reverse((Wait::NONE, 0, *start)));
    }
    while let Some(Reverse((wait, links, here))) = queue.pop() {
        if std::mem::replace(&mut settled[here.index()], true) {
            continue;
        }
        order.push(here);
        let sure = at[here.index()].is_some_and(|arrival| arrival.sure);
        for &place in network.from(here).iter().filter(|place| taken(&network.links[**place])) {
            let link = &network.links[place];
            let next = Arrival {
                wait: wait.then(wait_from(network, place, starts)),
                links: links + 1,
                sure: sure && link.sure,
                by: Some(place),
            };
            let cost = |one: &Arrival| (one.wait, one.links, !one.sure);
            let known = &mut at[link.to.index()];
            match known {
                Some(known) if (cost(known), known.by) <= (cost(&next), next.by) => {}
                _ => {
                    *known = Some(next);
                    queue.push(Reverse((next.wait, next.links, link.to)));
                }
            }
        }
    }
    Arrivals { at, order }
}

/// The wait on a link. A forum that knows at the start has met: whoever sits there heard it.
pub fn wait_from(network: &Network, place: usize, starts: &BTreeSet<ActorAt>) -> Wait {
    let link = &network.links[place];
    if link.route == Route::Heard && starts.contains(&link.from) { Wait::NONE } else { link.wait }
}
