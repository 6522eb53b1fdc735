//! How clearly groups stand apart.

use super::network::{Network, Way};

/// How many more of the ties lie within communities than if ties fell at random among actors with
/// the same degrees, as a share of all (Newman and Girvan 2004): up to 1; 0 where there is no tie.
/// Read on the simple network without directions.
///
/// # Panics
/// If `community` doesn't give every actor's.
pub fn modularity(network: &Network, community: &[usize]) -> f64 {
    assert_eq!(community.len(), network.actors(), "every actor is in a community");
    let beside = network.onward(Way::Either);
    let all = beside.edge_count() as f64;
    if all == 0.0 {
        return 0.0;
    }
    let count = community.iter().max().map_or(0, |most| most + 1);
    let (mut inside, mut degrees) = (vec![0_usize; count], vec![0_usize; count]);
    for (actor, own) in community.iter().enumerate() {
        let others = beside.neighbors_slice(actor as u32);
        degrees[*own] += others.len();
        inside[*own] += others.iter().filter(|other| community[**other as usize] == *own).count();
    }
    let parts = inside.iter().zip(&degrees);
    parts.map(|(inside, degrees)| *inside as f64 / all - (*degrees as f64 / all).powi(2)).sum()
}
