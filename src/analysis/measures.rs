//! Measures of the network of ties that hold.
//!
//! Density and reciprocity read ordered pairs of actors; degree counts ties; betweenness,
//! closeness and centralisation read the undirected network, in which parallel ties are one.

use std::collections::{BTreeMap, BTreeSet, HashMap, VecDeque};

use super::report::{ActorMetrics, Metrics};
use crate::map::{ActorAt, Partnership};

/// Measures the network. O(actors × ties), for betweenness.
pub(super) fn measure(map: &Partnership) -> Metrics {
    let actors: Vec<ActorAt> = map.all().collect();
    let place: HashMap<_, _> = actors.iter().enumerate().map(|(place, actor)| (*actor, place)).collect();
    let mut degree = vec![0; actors.len()];
    let mut pairs = BTreeSet::new();
    let mut ties = 0;
    for tie in map.all_ties().filter(|tie| map.tie(*tie).is_present()) {
        let (from, to) = map.ends(tie);
        let (from, to) = (place[&from], place[&to]);
        ties += 1;
        degree[from] += 1;
        if from == to {
            continue;
        }
        degree[to] += 1;
        pairs.insert((from, to));
        if map.tie(tie).is_mutual() {
            pairs.insert((to, from));
        }
    }
    let mut beside = vec![Vec::new(); actors.len()];
    for &(from, to) in &pairs {
        beside[from].push(to);
        if !pairs.contains(&(to, from)) {
            beside[to].push(from);
        }
    }
    let (betweenness, closeness) = centralities(&beside);
    let by_actor: BTreeMap<_, _> = actors
        .iter()
        .enumerate()
        .map(|(place, actor)| {
            let measures = ActorMetrics {
                degree: degree[place],
                betweenness: betweenness[place],
                closeness: closeness[place],
            };
            (map.id(*actor).to_owned(), measures)
        })
        .collect();
    let returned = pairs.iter().filter(|(from, to)| pairs.contains(&(*to, *from))).count();
    Metrics {
        actors: actors.len(),
        ties,
        density: share(pairs.len(), actors.len() * actors.len().saturating_sub(1)),
        reciprocity: share(returned, pairs.len()),
        centralisation: centralisation(&beside),
        by_actor,
    }
}

fn share(part: usize, whole: usize) -> f64 {
    if whole == 0 { 0.0 } else { part as f64 / whole as f64 }
}

/// How near the network is to a star: the sum of differences from the highest degree, over the
/// most that it can be (Freeman 1978).
fn centralisation(beside: &[Vec<usize>]) -> f64 {
    let size = beside.len();
    let highest = beside.iter().map(Vec::len).max().unwrap_or(0);
    let differences: usize = beside.iter().map(|near| highest - near.len()).sum();
    share(differences, size.saturating_sub(1) * size.saturating_sub(2))
}

/// Betweenness by Brandes (2001), as a share of all pairs of others; closeness as Wasserman and
/// Faust (1994) scale it to what can be reached. One breadth-first search an actor.
fn centralities(beside: &[Vec<usize>]) -> (Vec<f64>, Vec<f64>) {
    let size = beside.len();
    let mut betweenness = vec![0.0; size];
    let mut closeness = vec![0.0; size];
    for start in 0..size {
        let mut distance = vec![usize::MAX; size];
        let mut paths = vec![0.0; size];
        let mut order = Vec::with_capacity(size);
        let mut queue = VecDeque::from([start]);
        distance[start] = 0;
        paths[start] = 1.0;
        while let Some(here) = queue.pop_front() {
            order.push(here);
            for &next in &beside[here] {
                if distance[next] == usize::MAX {
                    distance[next] = distance[here] + 1;
                    queue.push_back(next);
                }
                if distance[next] == distance[here] + 1 {
                    paths[next] += paths[here];
                }
            }
        }
        let far: usize = order.iter().map(|one| distance[*one]).sum();
        let reached = order.len() - 1;
        closeness[start] = share(reached, far) * share(reached, size.saturating_sub(1));
        let mut dependency = vec![0.0; size];
        for &here in order.iter().rev() {
            for &before in &beside[here] {
                if distance[before] != usize::MAX && distance[before] + 1 == distance[here] {
                    dependency[before] += paths[before] / paths[here] * (1.0 + dependency[here]);
                }
            }
            if here != start {
                betweenness[here] += dependency[here];
            }
        }
    }
    let pairs = size.saturating_sub(1) * size.saturating_sub(2);
    for value in &mut betweenness {
        *value = if pairs == 0 { 0.0 } else { *value / pairs as f64 };
    }
    (betweenness, closeness)
}

#[cfg(test)]
mod tests {
    use super::{centralisation, centralities};

    fn near(one: f64, other: f64) -> bool {
        (one - other).abs() < 1e-12
    }

    #[test]
    fn a_star_is_wholly_centralised_and_its_middle_is_between_all() {
        let star = vec![vec![1, 2, 3], vec![0], vec![0], vec![0]];
        let (betweenness, closeness) = centralities(&star);
        assert!(near(centralisation(&star), 1.0));
        assert!(near(betweenness[0], 1.0) && near(betweenness[1], 0.0));
        assert!(near(closeness[0], 1.0) && near(closeness[1], 0.6));
    }

    #[test]
    fn a_ring_has_no_middle_and_a_stranger_reaches_nobody() {
        let ring = vec![vec![1, 3], vec![0, 2], vec![1, 3], vec![2, 0], vec![]];
        let (betweenness, closeness) = centralities(&ring);
        // Each lies on half of the two shortest paths between its neighbours: 1/2 of 6 pairs.
        assert!(near(betweenness[0], 0.5 / 6.0));
        assert!(near(closeness[4], 0.0));
        assert!(near(closeness[0], 3.0 / 4.0 * 3.0 / 4.0));
        assert!(centralities(&[]).0.is_empty());
    }
}
