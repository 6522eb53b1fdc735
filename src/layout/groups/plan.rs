//! All boxes, each divided among what stands in it: where that puts everyone.

use super::super::arrangement::TITLE_BAND;
use super::super::geometry::{Point, Rect};
use super::super::network::Network;
use super::super::placement::Size;
use super::floor::{Sign, divide};
use super::tree::{Item, Mark, Tree};

/// The room between a box and what stands in it.
const EDGE: f64 = 20.0;
/// The room above what stands in it, with its title.
const TOP: f64 = TITLE_BAND + 8.0;
/// The gap between two that stand in one box, and outside all boxes.
const GAPS: (f64, f64) = (46.0, 74.0);

/// How each box is divided, and what lies outside.
pub(super) struct Plan<'a> {
    /// Who is placed.
    pub network: &'a Network,
    /// Which boxes there are.
    pub tree: &'a Tree,
    /// The floors: one for each box, and the last for what stands outside.
    pub floors: Vec<Divided>,
}

/// One floor, as it is divided.
#[derive(Clone)]
pub(super) struct Divided {
    /// Who comes first, before all others.
    pub head: Option<usize>,
    /// Whether the others stand to the right of that one, and not below.
    pub beside: bool,
    /// What else stands there.
    pub items: Vec<Item>,
    /// How it is divided among these.
    pub signs: Vec<Sign>,
}

/// Where a plan puts everyone.
pub(super) struct Drawn {
    /// The middles of all actors.
    pub places: Vec<Point>,
    /// The areas of all boxes.
    pub areas: Vec<Option<Rect>>,
    /// What all of it lies within, if there is anything.
    pub bounds: Option<Rect>,
}

/// The area of a box around what stands in it.
pub(super) fn boxed(held: Rect) -> Rect {
    let edged = held.grown(EDGE);
    let more = TOP - EDGE;
    Rect { y: edged.y - more, height: edged.height + more, ..edged }
}

impl<'a> Plan<'a> {
    /// A plan in which all stand in one row. Linear.
    pub fn new(network: &'a Network, tree: &'a Tree) -> Self {
        let row = |items: &[Item]| {
            let signs = (0..items.len()).flat_map(|index| {
                [Some(Sign::Room(index)), (index > 0).then_some(Sign::Beside)].into_iter().flatten()
            });
            signs.collect::<Vec<_>>()
        };
        let floor = |items: &[Item], mark: Option<Mark>| {
            let head = match mark {
                Some(Mark::Actor(one)) => Some(one),
                _ => None,
            };
            let items = if head.is_some() { &items[1..] } else { items };
            Divided { head, beside: false, items: items.to_vec(), signs: row(items) }
        };
        let boxes = tree.boxes.iter().map(|one| floor(&one.items, Some(one.mark)));
        let floors = boxes.chain([floor(&tree.outside, None)]).collect();
        Self { network, tree, floors }
    }

    /// How large an actor's box is.
    pub fn size(&self, one: usize) -> Size {
        let (width, height) = self.network.half[one];
        Size { width: 2.0 * width, height: 2.0 * height }
    }

    /// The gap between those who stand on a floor.
    pub fn gap(&self, floor: usize) -> f64 {
        if floor == self.tree.boxes.len() { GAPS.1 } else { GAPS.0 }
    }

    /// Where everyone stands, with the middle of all at the origin. Linear in actors and boxes.
    pub fn drawn(&self) -> Drawn {
        let count = self.tree.boxes.len();
        let mut floors = Vec::with_capacity(count);
        let mut sizes = vec![Size::default(); count];
        // What lies in a box comes after it.
        for number in (0..count).rev() {
            let floor = self.divided(number, &sizes);
            let height = floor.size.height + TOP + EDGE;
            let width = (floor.size.width + 2.0 * EDGE).max(self.tree.boxes[number].title + 28.0);
            sizes[number] = Size { width, height };
            floors.push((number, floor));
        }
        let outside = self.divided(count, &sizes);
        let mut places = vec![Point::default(); self.network.len()];
        let mut areas: Vec<Option<Rect>> = vec![None; count];
        let whole = outside.size;
        let corner = Point::new(-whole.width / 2.0, -whole.height / 2.0);
        let mut set =
            |floor: usize, corner: Point, middles: &[(usize, Point)], areas: &mut Vec<Option<Rect>>| {
                for (item, middle) in middles {
                    let middle = corner + *middle;
                    match self.item(floor, *item) {
                        Item::Actor(one) => places[one] = middle,
                        Item::Box(inner) => {
                            areas[inner] =
                                Some(Rect::around(middle, sizes[inner].width, sizes[inner].height));
                        }
                    }
                }
            };
        set(count, corner, &outside.middles, &mut areas);
        floors.reverse();
        for (number, floor) in &floors {
            let Some(area) = areas[*number] else { continue };
            let inside = Point::new(
                area.centre().x - floor.size.width / 2.0,
                area.bottom() - EDGE - floor.size.height,
            );
            set(*number, inside, &floor.middles, &mut areas);
        }
        let empty = self.floors[count].signs.is_empty();
        let bounds = (!empty).then(|| Rect::around(Point::default(), whole.width, whole.height));
        Drawn { places, areas, bounds }
    }

    /// What a room of a floor is for; the one after the last is for its head.
    fn item(&self, floor: usize, room: usize) -> Item {
        let divided = &self.floors[floor];
        let head = divided.head.map(Item::Actor);
        divided.items.get(room).copied().or(head).unwrap_or(Item::Actor(0))
    }

    /// A floor, divided.
    fn divided(&self, floor: usize, sizes: &[Size]) -> super::floor::Floor {
        let divided = &self.floors[floor];
        let size_of = |room: usize| match self.item(floor, room) {
            Item::Actor(one) => self.size(one),
            Item::Box(inner) => sizes[inner],
        };
        let gap = self.gap(floor);
        match divided.head {
            None => divide(&divided.signs, size_of, gap),
            Some(_) => {
                let mut signs = Vec::with_capacity(divided.signs.len() + 2);
                signs.push(Sign::Room(divided.items.len()));
                signs.extend(&divided.signs);
                if !divided.signs.is_empty() {
                    signs.push(if divided.beside { Sign::Beside } else { Sign::Below });
                }
                divide(&signs, size_of, gap)
            }
        }
    }
}
