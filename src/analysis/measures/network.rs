//! The network that is measured: who is tied to whom, without what the ties say.

use petgraph::Directed;
use petgraph::csr::Csr;

use crate::map::{Partnership, TieAt, TieKind, Word};

/// Rows of actors that one actor is tied to, each in the order of places.
pub(super) type Rows = Csr<(), (), Directed, u32>;

/// One tie, between the places of two actors.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Link {
    /// Where it starts.
    pub from: usize,
    /// Where it leads.
    pub to: usize,
    /// Whether it leads back as well.
    pub mutual: bool,
}

/// Which way ties are walked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// From where a tie starts to where it leads; a mutual tie both ways.
    Along,
    /// Either way, whatever the direction of the tie.
    Either,
}

/// Actors, numbered from 0, and the ties between them.
///
/// Beside the ties themselves it holds them as a simple network, in which parallel ties are one
/// and a tie of an actor with itself is none: once with directions, once without.
#[derive(Clone, Debug)]
pub struct Network {
    links: Vec<Link>,
    along: Rows,
    against: Rows,
    beside: Rows,
}

impl Network {
    /// The network of `actors` actors with these ties. O(ties × log ties + actors).
    ///
    /// # Panics
    /// If a tie starts or ends where no actor is.
    pub fn new(actors: usize, links: Vec<Link>) -> Self {
        let fits = |link: &Link| link.from < actors && link.to < actors;
        assert!(links.iter().all(fits), "a tie needs an actor at each end");
        let mut along = Vec::with_capacity(links.len());
        for link in links.iter().filter(|link| link.from != link.to) {
            let (from, to) = (link.from as u32, link.to as u32);
            along.push((from, to));
            if link.mutual {
                along.push((to, from));
            }
        }
        let against: Vec<_> = along.iter().map(|(from, to)| (*to, *from)).collect();
        let beside = [along.as_slice(), against.as_slice()].concat();
        Self {
            links,
            along: rows(actors, along),
            against: rows(actors, against),
            beside: rows(actors, beside),
        }
    }

    /// The network of all actors of `map` with its ties of `kinds` that hold, each actor at the place
    /// that it has in the map.
    pub fn of(map: &Partnership, kinds: &[TieKind]) -> Self {
        let links = ties(map, kinds).map(|tie| link(map, tie)).collect();
        Self::new(map.all().count(), links)
    }

    /// How many actors there are.
    pub fn actors(&self) -> usize {
        self.beside.node_count()
    }

    /// The ties, parallel ones and those of an actor with itself included.
    pub fn links(&self) -> &[Link] {
        &self.links
    }

    /// How many actors a tie touches.
    pub fn touched(&self) -> usize {
        let mut touched = vec![false; self.actors()];
        for link in &self.links {
            touched[link.from] = true;
            touched[link.to] = true;
        }
        touched.into_iter().filter(|one| *one).count()
    }

    /// Whom each actor leads to.
    pub(super) fn onward(&self, way: Way) -> &Rows {
        if way == Way::Along { &self.along } else { &self.beside }
    }

    /// Who leads to each actor.
    pub(super) fn backward(&self, way: Way) -> &Rows {
        if way == Way::Along { &self.against } else { &self.beside }
    }
}

/// The ties of `kinds` that hold: all that aren't stated absent (R18).
pub(super) fn ties<'a>(map: &'a Partnership, kinds: &[TieKind]) -> impl Iterator<Item = TieAt> + 'a {
    let mut chosen = [false; TieKind::ALL.len()];
    for kind in kinds {
        chosen[*kind as usize] = true;
    }
    map.all_ties().filter(move |tie| {
        let tie = map.tie(*tie);
        chosen[tie.kind as usize] && tie.is_present()
    })
}

/// The tie as measures see it. Actors never leave a partnership, so their numbers are places.
pub(super) fn link(map: &Partnership, tie: TieAt) -> Link {
    let (from, to) = map.ends(tie);
    Link { from: from.index(), to: to.index(), mutual: map.tie(tie).is_mutual() }
}

fn rows(actors: usize, mut arcs: Vec<(u32, u32)>) -> Rows {
    arcs.sort_unstable();
    arcs.dedup();
    let mut rows = Rows::from_sorted_edges(&arcs).expect("they are sorted, and none is there twice");
    // The library makes rows up to the last actor that has a tie.
    while rows.node_count() < actors {
        rows.add_node(());
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::{Link, Network, Way};

    #[test]
    fn parallel_ties_are_one_and_own_ties_none() {
        let link = |from, to| Link { from, to, mutual: false };
        let network = Network::new(4, vec![link(0, 1), link(0, 1), link(1, 0), link(2, 2)]);
        assert_eq!((network.actors(), network.links().len(), network.touched()), (4, 4, 3));
        assert_eq!(network.onward(Way::Along).edge_count(), 2);
        assert_eq!(network.onward(Way::Either).neighbors_slice(1), [0]);
        assert_eq!(network.backward(Way::Along).neighbors_slice(2), [0; 0]);
    }
}
