//! Measures of the network of ties that hold, one a file, each a pure function of a [`Network`].
//!
//! [`measure_ties`] puts them together for a choice of kinds of tie. What ties say beside their
//! direction is read only by `ratings`. All others are checked against NetworkX
//! (`scripts/networkx`, `tests/networkx.rs`).

mod betweenness;
mod centralisation;
mod closeness;
mod communities;
mod components;
mod cuts;
mod degree;
mod density;
mod descriptor;
mod louvain;
mod modularity;
mod network;
mod paths;
mod pull;
mod ratings;
mod sweep;
mod words;

use std::collections::BTreeMap;

use betweenness::Between;
use sweep::sweep_from_all;

use super::report::{ActorMetrics, Bridge, Communities, Components, KindMetrics, Metrics};
use crate::map::{ActorAt, Partnership, TieKind, Word};

pub use betweenness::betweenness;
pub use centralisation::centralisation;
pub use closeness::closeness;
pub use communities::communities;
pub use components::components;
pub use cuts::{articulation_points, bridges};
pub use degree::{degree, degree_in, degree_out};
pub use density::{density, reciprocity};
pub use descriptor::{MEASURES, Measure, Of};
pub use modularity::modularity;
pub use network::{Link, Network, Way};
pub use paths::{Paths, shortest_paths, shortest_paths_between, ties_on};
pub use words::{figure, measures_in_words};

/// Everything that is measured of a map, by its ties of `kinds` that hold. All actors of the map
/// take part, whether or not such a tie touches them. O(actors × ties), for betweenness.
pub fn measure_ties(map: &Partnership, kinds: &[TieKind]) -> Metrics {
    let network = Network::of(map, kinds);
    let id = |place: usize| map.id(ActorAt::new(place)).to_owned();
    let parts = components(&network);
    let community = communities(&network);
    let ratings = ratings::ratings(map, kinds);
    Metrics {
        actors: network.actors(),
        ties: network.links().len(),
        density: density(&network),
        reciprocity: reciprocity(&network),
        centralisation: centralisation(&network),
        components: Components { count: parts.len(), sizes: parts.iter().map(Vec::len).collect() },
        articulation_points: articulation_points(&network).into_iter().map(id).collect(),
        bridges: bridges_of(map, kinds, &network),
        communities: Communities {
            count: community.iter().max().map_or(0, |most| most + 1),
            modularity: modularity(&network, &community),
        },
        trust: ratings.trust,
        value: ratings.value,
        by_kind: by_kind(map, kinds),
        by_actor: by_actor(map, &network, &community, &ratings.of_actors),
    }
}

/// Everything that is measured of a map, by all of its ties that hold.
pub(super) fn measure(map: &Partnership) -> Metrics {
    measure_ties(map, TieKind::ALL)
}

fn bridges_of(map: &Partnership, kinds: &[TieKind], network: &Network) -> Vec<Bridge> {
    let mut at = BTreeMap::new();
    let mut found: Vec<_> = bridges(network)
        .into_iter()
        .enumerate()
        .map(|(number, (one, other))| {
            at.insert((one, other), number);
            let between = [one, other].map(|place| map.id(ActorAt::new(place)).to_owned());
            Bridge { between, ties: Vec::new() }
        })
        .collect();
    for tie in network::ties(map, kinds) {
        let link = network::link(map, tie);
        if let Some(number) = at.get(&(link.from.min(link.to), link.from.max(link.to))) {
            found[*number].ties.push(map.tie_id(tie).to_owned());
        }
    }
    found
}

fn by_kind(map: &Partnership, kinds: &[TieKind]) -> BTreeMap<&'static str, KindMetrics> {
    let mut links: BTreeMap<TieKind, Vec<Link>> = BTreeMap::new();
    for tie in network::ties(map, kinds) {
        links.entry(map.tie(tie).kind).or_default().push(network::link(map, tie));
    }
    let actors = map.all().count();
    let of_kind = |(kind, links): (TieKind, Vec<Link>)| {
        let network = Network::new(actors, links);
        let metrics = KindMetrics {
            ties: network.links().len(),
            touched: network.touched(),
            density: density(&network),
            reciprocity: reciprocity(&network),
            centralisation: centralisation(&network),
            components: components(&network).len(),
        };
        (kind.word(), metrics)
    };
    links.into_iter().map(of_kind).collect()
}

fn by_actor(
    map: &Partnership,
    network: &Network,
    community: &[usize],
    ratings: &[ratings::OfActor],
) -> BTreeMap<String, ActorMetrics> {
    let (degree, degree_in, degree_out) = (degree(network), degree_in(network), degree_out(network));
    // Both from the same sweeps.
    let mut between = Between::new(network, Way::Either);
    let mut closeness = vec![0.0; network.actors()];
    sweep_from_all(network.onward(Way::Either), |sweep| {
        between.add(sweep);
        closeness::of_starts(sweep, &mut closeness);
    });
    let betweenness = between.shares();
    let of_actor = |actor: ActorAt| {
        let place = actor.index();
        let metrics = ActorMetrics {
            degree: degree[place],
            degree_in: degree_in[place],
            degree_out: degree_out[place],
            betweenness: betweenness[place],
            closeness: closeness[place],
            community: community[place] + 1,
            trust: ratings[place].trust,
            value: ratings[place].value,
        };
        (map.id(actor).to_owned(), metrics)
    };
    map.all().map(of_actor).collect()
}
