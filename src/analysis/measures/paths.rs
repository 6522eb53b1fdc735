//! The shortest ways from one actor to another.

use std::collections::HashMap;

use super::network::{Network, Rows, Way, ties};
use super::pull::Pull;
use super::sweep::{Rings, Sweep};
use crate::map::{ActorAt, Partnership, TieAt, TieKind};

/// The shortest paths from one actor to another.
#[derive(Clone, Debug, PartialEq)]
pub struct Paths<Actor = usize> {
    /// How many ties long each is.
    pub length: usize,
    /// How many there are: exact up to 2⁵³, rounded beyond, infinite beyond 2¹⁰²³.
    pub count: f64,
    /// The first of them, as many as were asked for: the actors on the way, both ends included,
    /// in the order of places.
    pub paths: Vec<Vec<Actor>>,
}

/// The shortest paths from `from` to `to`, the first `most` of them listed; nothing if none leads
/// there. From an actor to itself leads one path of no ties.
/// O(actors + ties), and the length of what is listed.
///
/// # Panics
/// If there is no actor at `from` or `to`.
pub fn shortest_paths(network: &Network, from: usize, to: usize, way: Way, most: usize) -> Option<Paths> {
    let size = network.actors();
    assert!(from < size && to < size, "a path needs an actor at each end");
    // Swept from the far end, each actor knows how far there is to go.
    let sweep = Sweep::from(network.backward(way), to);
    let distances = sweep.distances(0);
    let mut rings = Rings::default();
    sweep.rings_around_eight(0, &mut rings);
    let mut count = 0.0;
    Pull::new(size).along(network.onward(way), rings.iter(), |actor, starts, nearer| {
        // One path, of no ties, leads from the far end to itself.
        let all = starts.only(nearer.map(|paths| paths.max(1.0)));
        if actor == from {
            count = all[0];
        }
        all
    });
    Some(Paths {
        length: distances[from]?,
        count,
        paths: listed(network.onward(way), &distances, from, most),
    })
}

/// The first `most` ways from `from` on which each step comes nearer to where `distances` are measured from.
fn listed(onward: &Rows, distances: &[Option<usize>], from: usize, most: usize) -> Vec<Vec<usize>> {
    let nearer = |here: usize| {
        let next = distances[here].and_then(|distance| distance.checked_sub(1));
        let others = onward.neighbors_slice(here as u32).iter().map(|one| *one as usize);
        others.filter(move |one| next.is_some() && distances[*one] == next)
    };
    let mut paths = Vec::new();
    let mut path = vec![from];
    let mut steps = vec![nearer(from)];
    while let Some(step) = steps.last_mut()
        && paths.len() < most
    {
        if distances[path[path.len() - 1]] == Some(0) {
            paths.push(path.clone());
        }
        match step.next() {
            Some(next) => {
                path.push(next);
                steps.push(nearer(next));
            }
            None => {
                path.pop();
                steps.pop();
            }
        }
    }
    paths
}

/// The shortest paths between two actors of a map by ties of `kinds` that hold, the first `most`
/// of them listed in the map's order of actors; nothing if none leads there.
pub fn shortest_paths_between(
    map: &Partnership,
    kinds: &[TieKind],
    from: ActorAt,
    to: ActorAt,
    way: Way,
    most: usize,
) -> Option<Paths<ActorAt>> {
    let network = Network::of(map, kinds);
    let Paths { length, count, paths } = shortest_paths(&network, from.index(), to.index(), way, most)?;
    let paths = paths.into_iter().map(|path| path.into_iter().map(ActorAt::new).collect()).collect();
    Some(Paths { length, count, paths })
}

/// The ties of `kinds` that hold by which a path goes, step by step. O(ties).
pub fn ties_on(map: &Partnership, kinds: &[TieKind], path: &[ActorAt], way: Way) -> Vec<TieAt> {
    let step_at: HashMap<_, _> =
        path.windows(2).enumerate().map(|(at, step)| ((step[0], step[1]), at)).collect();
    let mut on: Vec<(usize, TieAt)> = ties(map, kinds)
        .filter_map(|tie| {
            let (from, to) = map.ends(tie);
            let back = way == Way::Either || map.tie(tie).is_mutual();
            let step = step_at.get(&(from, to)).or(step_at.get(&(to, from)).filter(|_| back))?;
            Some((*step, tie))
        })
        .collect();
    on.sort_unstable();
    on.into_iter().map(|(_, tie)| tie).collect()
}

#[cfg(test)]
mod tests {
    use super::super::network::{Link, Network, Way};
    use super::shortest_paths;

    /// A chain of `count` squares, each joined to the next at opposite corners.
    fn squares(count: usize) -> Network {
        let link = |from, to| Link { from, to, mutual: false };
        let square =
            |at: usize| [link(at, at + 1), link(at, at + 2), link(at + 1, at + 3), link(at + 2, at + 3)];
        Network::new(3 * count + 1, (0..count).flat_map(|one| square(3 * one)).collect())
    }

    #[test]
    fn all_shortest_paths_are_counted_and_the_first_are_listed() {
        let found = shortest_paths(&squares(2), 0, 6, Way::Along, 3).unwrap();
        assert_eq!((found.length, found.count), (4, 4.0));
        assert_eq!(found.paths, [[0, 1, 3, 4, 6], [0, 1, 3, 5, 6], [0, 2, 3, 4, 6]]);
        assert_eq!(shortest_paths(&squares(2), 0, 6, Way::Along, 9).unwrap().paths.len(), 4);
    }

    #[test]
    fn the_way_back_leads_only_either_way() {
        assert_eq!(shortest_paths(&squares(1), 3, 0, Way::Along, 1), None);
        assert_eq!(shortest_paths(&squares(1), 3, 0, Way::Either, 1).unwrap().paths, [[3, 1, 0]]);
        assert_eq!(shortest_paths(&squares(1), 2, 2, Way::Along, 5).unwrap().paths, [[2]]);
    }

    #[test]
    fn more_paths_than_could_be_listed_are_counted() {
        let found = shortest_paths(&squares(300), 0, 900, Way::Along, 2).unwrap();
        assert_eq!((found.length, found.paths.len()), (600, 2));
        assert_eq!(found.count, 300_f64.exp2());
    }
}
