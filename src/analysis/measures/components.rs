//! The parts that a network falls into.

use petgraph::unionfind::UnionFind;

use super::network::Network;

/// The components: groups of actors in which ties, walked either way, lead from each to each.
/// The largest comes first; of equal ones, that of the first actor. An actor without ties to
/// others is one of its own. O(actors + ties).
pub fn components(network: &Network) -> Vec<Vec<usize>> {
    let mut parts = UnionFind::<usize>::new(network.actors());
    for link in network.links() {
        parts.union(link.from, link.to);
    }
    groups(&parts.into_labeling())
}

/// The places that bear the same label, together; the largest group first.
pub(super) fn groups(labels: &[usize]) -> Vec<Vec<usize>> {
    let mut groups: Vec<Vec<usize>> = Vec::new();
    let mut group_of = vec![None; labels.iter().max().map_or(0, |most| most + 1)];
    for (place, label) in labels.iter().enumerate() {
        let group = *group_of[*label].get_or_insert_with(|| {
            groups.push(Vec::new());
            groups.len() - 1
        });
        groups[group].push(place);
    }
    // Sorting keeps the order of equals, which is that of their first actors.
    groups.sort_by_key(|group| std::cmp::Reverse(group.len()));
    groups
}
