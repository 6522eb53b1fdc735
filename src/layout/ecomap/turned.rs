//! From another layout to an ecomap: actors go to their rings, on the side on which they stood.

use super::super::cost::Cost;
use super::super::geometry::Point;
use super::super::network::Network;
use super::super::rings::rings_near;
use super::super::search::Search;
use super::super::shifts::shifts;
use super::super::tiers::{Tier, WIDER, tiers};
use super::fresh::{self, MIDDLE};
use super::stood;

/// A picture stays as it stood if it costs at most so many times what one made anew does, and so much more
/// for each actor.
const CONTENT: (f64, f64) = (1.15, 6.0);
/// How much farther from their rings, in the mean, actors may stand in it.
const OFF: f64 = 20.0;
/// What it costs that actors stand elsewhere than before: for each unit of the way, for each actor.
const MOVED: f64 = 0.25;

/// Everyone where they stood, if that is an ecomap about as clear as one made anew; or else the picture that
/// is clear and in which actors go least far. `fixed` ones stay where they are in the former, which it is in
/// any case if the picture is `settled`.
///
/// As much as four pictures made anew.
// Comes later than the first map.
#[inline(never)]
pub(super) fn places(
    network: &Network,
    known: &[Option<Point>],
    fixed: &[bool],
    settled: bool,
) -> Vec<Point> {
    let tiers = tiers(network);
    let cost = Cost::new(network, &tiers);
    let search = Search { network, tiers: &tiers, cost: &cost };
    let movable = known.iter().zip(fixed).any(|(known, fixed)| known.is_some() && !fixed);
    if settled || !movable || is_clear(network, known) {
        return stood::places(&search, stood::heart(&tiers, known), known, fixed);
    }
    // A few who move may be enough; in large maps that can't be looked for.
    let mended = (network.len() <= MIDDLE).then(|| {
        let heart = stood::heart(&tiers, known);
        let settled = stood::places(&search, heart, known, fixed);
        fresh::finished(&search, settled.into_iter().map(|place| place - heart).collect())
    });
    let near = fresh::near(&search, rings_near(network, &tiers, known));
    let fresh = fresh::places(network);
    let mirrored = fresh.iter().map(|place| Point::new(-place.x, place.y)).collect();
    let score = |places: &Vec<Point>| weight(&search, places) + MOVED * far(places, known);
    let all = mended.into_iter().chain([near, fresh, mirrored]).map(|places| (score(&places), places));
    all.min_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, places)| places).unwrap_or_default()
}

/// Whether those whose place is known stood in an ecomap about as clear as they would without the others.
fn is_clear(network: &Network, known: &[Option<Point>]) -> bool {
    let there: Vec<usize> = (0..known.len()).filter(|one| known[*one].is_some()).collect();
    let part = network.part(&there);
    let tiers = tiers(&part);
    let cost = Cost::new(&part, &tiers);
    let search = Search { network: &part, tiers: &tiers, cost: &cost };
    let known: Vec<Option<Point>> = there.iter().map(|one| known[*one]).collect();
    let heart = stood::heart(&tiers, &known);
    let stood: Vec<Point> = known.into_iter().flatten().map(|place| place - heart).collect();
    let fresh = fresh::places(&part);
    let most = CONTENT.0 * weight(&search, &fresh) + CONTENT.1 * part.len() as f64;
    off_rings(&tiers, &stood) <= off_rings(&tiers, &fresh) + OFF && weight(&search, &stood) <= most
}

/// What a picture costs: of a large one, roughly.
fn weight(search: &Search, places: &[Point]) -> f64 {
    if places.len() <= MIDDLE { search.cost.whole(places) } else { search.cost.roughly(places) }
}

/// How far actors stand from their rings, in the mean; forums and others without a ring don't count.
fn off_rings(tiers: &[Tier], places: &[Point]) -> f64 {
    let firm = tiers.iter().zip(places).filter(|(tier, _)| tier.firmness > 0.0);
    let (sum, count) = firm.fold((0.0, 0.0), |(sum, count), (tier, place)| {
        (sum + (Point::new(place.x / WIDER, place.y).length() - tier.radius).abs(), count + 1.0)
    });
    sum / f64::max(count, 1.0)
}

/// How far actors stand from where they stood, all together, less the way that all went.
fn far(places: &[Point], known: &[Option<Point>]) -> f64 {
    let moves = places.iter().zip(known).filter_map(|(place, known)| Some(*place - (*known)?));
    shifts(&moves.collect::<Vec<_>>()).iter().sum()
}
