//! Keeps who is pinned where they are, and boxes apart all the same.

use super::super::geometry::{Point, Rect};
use super::super::network::Network;
use super::super::overlap::{GAP, free_place};
use super::plan::boxed;
use super::tree::{Item, Tree};

/// Puts the pinned at their places, and all others where there is room.
///
/// A box with pinned actors goes along with the first of them; if its other pinned actors would then
/// break it, or it would lie on another box, those that break it stand outside of it (`held_in` says
/// who doesn't). What isn't pinned moves to the nearest free place, whole boxes as they are.
/// O(items² × places tried).
pub(super) fn pin(
    network: &Network,
    tree: &Tree,
    pinned: &[Option<Point>],
    places: &mut [Point],
    areas: &mut [Option<Rect>],
    held_in: &mut [bool],
) {
    let area = |one: usize, place: Point| network.area(one, place);
    let drawn = places.to_vec();
    let fixed: Vec<usize> = (0..places.len()).filter(|one| pinned[*one].is_some()).collect();
    for one in &fixed {
        places[*one] = pinned[*one].unwrap_or_default();
    }
    let shift = Point::mean(fixed.iter().map(|one| places[*one] - drawn[*one])).unwrap_or_default();
    let mut taken: Vec<Rect> = Vec::new();
    let mut rest: Vec<(Item, Vec<usize>)> = Vec::new();
    let items = tree.outside.iter().copied().chain(tree.loose.iter().map(|one| Item::Actor(*one)));
    for item in items {
        let (members, number) = match item {
            Item::Actor(one) => (vec![one], None),
            Item::Box(number) => (tree.everyone(number), Some(number)),
        };
        let own: Vec<usize> = members.iter().copied().filter(|one| pinned[*one].is_some()).collect();
        let (Some(first), Some(number)) = (own.first(), number) else {
            if own.is_empty() {
                rest.push((item, members));
            }
            continue;
        };
        let way = places[*first] - drawn[*first];
        let strangers: Vec<Rect> =
            fixed.iter().filter(|one| !members.contains(one)).map(|one| area(*one, places[*one])).collect();
        // All pinned where they are; or only those that stand where the box has them.
        let mut settled = false;
        for strictly in [false, true] {
            let stays = |one: usize| match pinned[one] {
                Some(place) => !strictly || place.to(drawn[one] + way) < 1.0,
                None => true,
            };
            let mut moved: Vec<Rect> = Vec::new();
            let inside: Vec<usize> = members.iter().copied().filter(|one| stays(*one)).collect();
            let at = |one: usize| pinned[one].unwrap_or(drawn[one] + way);
            let out = members.iter().filter(|one| !stays(**one)).map(|one| area(*one, at(*one)));
            let apart: Vec<Rect> = strangers.iter().copied().chain(out).collect();
            moved.extend(inside.iter().map(|one| area(*one, at(*one))));
            let clear = (0..moved.len()).all(|a| (0..a).all(|b| !moved[a].overlaps(&moved[b])));
            let boxes = enclosing(tree, number, |one| stays(one).then(|| area(one, at(one))));
            let Some((_, whole)) = boxes.first().copied() else { continue };
            let near = whole.grown(GAP);
            let free = !apart.iter().chain(&taken).any(|other| other.overlaps(&near));
            if clear && free && nested(tree, &boxes, &inside, |one| area(one, at(one))) {
                members.iter().for_each(|one| {
                    places[*one] = at(*one);
                    held_in[*one] = stays(*one);
                });
                boxes.iter().for_each(|(number, area)| areas[*number] = Some(*area));
                taken.push(whole);
                settled = true;
                break;
            }
        }
        if !settled {
            own.iter().for_each(|one| held_in[*one] = false);
            rest.push((item, members));
        }
    }
    taken.extend(
        fixed.iter().filter(|one| !held_in[**one] || alone(tree, **one)).map(|one| area(*one, places[*one])),
    );
    for (item, members) in rest {
        let whole = match item {
            Item::Actor(one) => Some(area(one, drawn[one])),
            Item::Box(number) => areas[number],
        };
        let Some(whole) = whole else { continue };
        let middle = free_place(&taken, whole.centre() + shift, whole.half());
        let way = middle - whole.centre();
        taken.push(Rect::around(middle, whole.width, whole.height));
        members.iter().filter(|one| pinned[**one].is_none()).for_each(|one| places[*one] = drawn[*one] + way);
        if let Item::Box(number) = item {
            for inner in within(tree, number) {
                areas[inner] = areas[inner].map(|area| area.shifted(way));
            }
        }
    }
}

/// Whether an actor stands outside all boxes.
fn alone(tree: &Tree, one: usize) -> bool {
    tree.outside.contains(&Item::Actor(one)) || tree.loose.contains(&one)
}

/// A box and all boxes within it, each after the one that it lies in.
fn within(tree: &Tree, number: usize) -> Vec<usize> {
    let mut all = vec![number];
    let mut next = 0;
    while let Some(one) = all.get(next).copied() {
        next += 1;
        all.extend(tree.boxes[one].items.iter().filter_map(|item| match item {
            Item::Box(inner) => Some(*inner),
            Item::Actor(_) => None,
        }));
    }
    all
}

/// The areas that a box and those within it need around the actors that `area` gives.
fn enclosing(tree: &Tree, number: usize, area: impl Fn(usize) -> Option<Rect>) -> Vec<(usize, Rect)> {
    let all = within(tree, number);
    let mut areas: Vec<(usize, Rect)> = Vec::new();
    for one in all.iter().rev() {
        let inside = tree.boxes[*one].items.iter().filter_map(|item| match item {
            Item::Actor(one) => area(*one),
            Item::Box(inner) => areas.iter().find(|(other, _)| other == inner).map(|(_, area)| *area),
        });
        if let Some(held) = Rect::enclosing(inside) {
            areas.push((*one, boxed(held)));
        }
    }
    areas.reverse();
    areas
}

/// Whether boxes lie one in the other or apart, and each holds only its own.
fn nested(tree: &Tree, boxes: &[(usize, Rect)], inside: &[usize], area: impl Fn(usize) -> Rect) -> bool {
    boxes.iter().enumerate().all(|(index, (number, whole))| {
        let own = tree.everyone(*number);
        let inner = within(tree, *number);
        inside.iter().all(|one| own.contains(one) || !area(*one).overlaps(whole))
            && boxes[..index].iter().all(|(other, outer)| {
                within(tree, *other).contains(number) || inner.contains(other) || !outer.overlaps(whole)
            })
    })
}
