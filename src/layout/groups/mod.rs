//! Groups: boxes within boxes, by agency, management, place or sector.
//!
//! `belonging` says whose box each actor stands in, `tree` makes boxes of that, `floor` divides a box among
//! what stands in it, `plan` all boxes together; `begin` makes a first plan with `cuts`, and `search` looks
//! for better ones, by what `weigh` finds. `pins` keeps who is pinned where they are. `mod` puts it
//! together.

mod begin;
mod belonging;
mod cuts;
mod floor;
mod pins;
mod plan;
mod search;
mod tree;
mod weigh;

use super::arrangement::{Arrangement, GroupBox, Held};
use super::geometry::Rect;
use super::network::Network;
use super::placement::Sizes;
use super::shelves::shelve;
use crate::map::{Grouping, Partnership, Word};
use plan::Plan;
use tree::{Mark, Tree};

/// Places the actors of a partnership in boxes.
///
/// A box holds exactly those who belong to it, and is divided as floors are divided into rooms (a slicing
/// tree, Wong and Liu 1986), so that no two boxes overlap. Who belongs nowhere stands between the boxes;
/// who has no tie either, beneath. A seeded search shortens ties and takes out crossings; from where
/// actors stood before, if they did, so that they move little.
///
/// O(actors × log² actors) for a first plan, some millions of comparisons for the search, whatever the map,
/// and with pins O(boxes and actors outside² × places tried).
// Comes later than the first map.
#[inline(never)]
pub(super) fn groups(
    partnership: &Partnership,
    sizes: &Sizes,
    grouping: Grouping,
    held: &Held,
) -> Arrangement {
    let network = Network::new(partnership, sizes);
    let belonging = belonging::belonging(partnership, &network, grouping);
    let tree = Tree::new(partnership, &network, &belonging);
    let before = network.known(&held.before);
    let mut plan = Plan::new(&network, &tree);
    begin::begin(&mut plan, &before);
    search::improve(&mut plan, &before);
    let drawn = plan.drawn();
    let mut places = drawn.places.clone();
    let mut areas = drawn.areas.clone();
    let pinned = network.known(&held.pinned);
    let taken = drawn.bounds.into_iter().collect();
    shelve(&network, &tree.loose, taken, (&before, &pinned), &mut places);
    let mut held_in: Vec<bool> = vec![true; network.len()];
    if pinned.iter().any(Option::is_some) {
        pins::pin(&network, &tree, &pinned, &mut places, &mut areas, &mut held_in);
    }
    let placement = network.placement(partnership, sizes, &places);
    let boxes = boxes(partnership, &network, &tree, &areas, &held_in);
    Arrangement { placement, boxes, along: None }
}

/// The boxes as they are drawn, each after the one that it lies in.
fn boxes(
    partnership: &Partnership,
    network: &Network,
    tree: &Tree,
    areas: &[Option<Rect>],
    held_in: &[bool],
) -> Vec<GroupBox> {
    let members = |number: usize| {
        let all = tree.everyone(number).into_iter().filter(|one| held_in[*one]);
        all.map(|one| network.at[one]).collect::<Vec<_>>()
    };
    let mut boxes: Vec<_> = (0..tree.boxes.len())
        .filter_map(|number| {
            let (title, of) = match tree.boxes[number].mark {
                Mark::Actor(one) => (partnership.name(network.at[one]).to_owned(), Some(network.at[one])),
                Mark::Sector(sector) => (crate::map::capital(sector.label()), None),
            };
            let members = members(number);
            let depth = tree.boxes[number].depth;
            (!members.is_empty()).then_some(GroupBox { title, area: areas[number]?, depth, of, members })
        })
        .collect();
    boxes.sort_by_key(|one| one.depth);
    boxes
}
