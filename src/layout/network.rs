//! What a layout sees of a partnership: boxes and links, in an order that doesn't depend on
//! the file's.

use std::collections::BTreeMap;

use super::geometry::{Point, Rect};
use super::houses::houses;
use super::keep::FAR;
use super::placement::{Placement, Sizes};
use super::routes::APART;
use super::sector::sectors;
use crate::map::{ActorAt, ActorKind, Partnership, Sector, Strength};

/// Actors by number, sorted by what they are; links without doubles.
pub(super) struct Network {
    /// Which actor has each number.
    pub at: Vec<ActorAt>,
    /// The kind of each.
    pub kinds: Vec<ActorKind>,
    /// The sector of each, where there is one.
    pub sectors: Vec<Option<Sector>>,
    /// The one agency that each comes from, by number, where there is one.
    pub houses: Vec<Option<usize>>,
    /// Half the width and half the height of each box.
    pub half: Vec<(f64, f64)>,
    /// Each pair of actors that ties join.
    pub links: Vec<Link>,
    /// The links at each actor.
    pub around: Vec<Vec<usize>>,
}

/// Two actors that one or more ties join.
#[derive(Clone, Copy)]
pub(super) struct Link {
    /// The one of the lower number.
    pub a: usize,
    /// The one of the higher number.
    pub b: usize,
    /// How firmly it holds the two together.
    pub weight: f64,
    /// How far its ties, side by side, reach to either side of the line between the two.
    pub spread: f64,
}

impl Link {
    /// The actor at the other end.
    pub fn other(&self, end: usize) -> usize {
        self.a + self.b - end
    }
}

impl Network {
    /// The network of the ties that hold between two actors. O(actors × log actors + ties × log ties).
    pub fn new(partnership: &Partnership, sizes: &Sizes) -> Self {
        let mut at: Vec<_> = partnership.all().collect();
        at.sort_by(|a, b| {
            let key = |at: &ActorAt| (partnership.kind(*at), partnership.name(*at), partnership.id(*at));
            key(a).cmp(&key(b))
        });
        let number = numbers(&at);
        let mut pairs: BTreeMap<(usize, usize), (u32, bool)> = BTreeMap::new();
        for tie in partnership.all_ties().filter(|tie| partnership.tie(*tie).is_present()) {
            let (from, to) = partnership.ends(tie);
            let (from, to) = (number[from.index()], number[to.index()]);
            if from != to {
                let pair = pairs.entry((from.min(to), from.max(to))).or_default();
                pair.0 += 1;
                pair.1 |= partnership.tie(tie).details.strength == Some(Strength::Strong);
            }
        }
        // One more tie adds a little: a pair with five ties isn't five times as close.
        let weight =
            |ties: u32, strong| (0.75 + 0.25 * f64::from(ties) + f64::from(u8::from(strong)) / 2.0).min(2.5);
        let spread = |ties: u32| (f64::from(ties - 1) * APART / 2.0).min(30.0);
        let links: Vec<_> = pairs
            .into_iter()
            .map(|((a, b), (ties, strong))| Link { a, b, weight: weight(ties, strong), spread: spread(ties) })
            .collect();
        let sector_of = sectors(partnership);
        let house_of = houses(partnership);
        let half = |at: &ActorAt| {
            let size = sizes.of(*at);
            (size.width / 2.0, size.height / 2.0)
        };
        Self {
            kinds: at.iter().map(|at| partnership.kind(*at)).collect(),
            sectors: at.iter().map(|at| sector_of[at.index()]).collect(),
            houses: at.iter().map(|at| house_of[at.index()].map(|house| number[house.index()])).collect(),
            half: at.iter().map(half).collect(),
            around: around(at.len(), &links),
            links,
            at,
        }
    }

    /// How many actors there are.
    pub fn len(&self) -> usize {
        self.at.len()
    }

    /// The number of each actor, in the order of the file. Linear.
    pub fn numbers(&self) -> Vec<usize> {
        numbers(&self.at)
    }

    /// The box of `one`, if its middle is at `place`.
    pub fn area(&self, one: usize, place: Point) -> Rect {
        Rect::reaching(place, self.half[one])
    }

    /// Who has a tie, and who has none. Linear.
    pub fn tied_and_loose(&self) -> (Vec<usize>, Vec<usize>) {
        (0..self.len()).partition(|one| !self.around[*one].is_empty())
    }

    /// What the boxes of those `members` lie within at `places`, if there are any. Linear.
    pub fn bounds<'a>(&self, members: impl IntoIterator<Item = &'a usize>, places: &[Point]) -> Option<Rect> {
        Rect::enclosing(members.into_iter().map(|one| self.area(*one, places[*one])))
    }

    /// Places by number as a placement. Linear.
    pub fn placement(&self, partnership: &Partnership, sizes: &Sizes, places: &[Point]) -> Placement {
        let mut placement = Placement::new(partnership, sizes);
        for (at, place) in self.at.iter().zip(places) {
            placement.put(*at, *place);
        }
        placement
    }

    /// Places by number, without those that are none; those beyond all pictures are brought back.
    /// O(actors × log places).
    pub fn known(&self, places: &BTreeMap<ActorAt, Point>) -> Vec<Option<Point>> {
        let sound = |place: &&Point| place.x.is_finite() && place.y.is_finite();
        let within = |place: &Point| Point::new(place.x.clamp(-FAR, FAR), place.y.clamp(-FAR, FAR));
        self.at.iter().map(|at| places.get(at).filter(sound).map(within)).collect()
    }

    /// The actors that links join to `one`.
    pub fn neighbours(&self, one: usize) -> impl Iterator<Item = usize> + '_ {
        self.around[one].iter().map(move |link| self.links[*link].other(one))
    }

    /// The network of some of its actors, numbered in the order given. Linear in actors and links.
    pub fn part(&self, of: &[usize]) -> Self {
        let mut number = vec![None; self.len()];
        for (index, one) in of.iter().enumerate() {
            number[*one] = Some(index);
        }
        let links: Vec<_> = self
            .links
            .iter()
            .filter_map(|link| Some(Link { a: number[link.a]?, b: number[link.b]?, ..*link }))
            .collect();
        Self {
            at: of.iter().map(|one| self.at[*one]).collect(),
            kinds: of.iter().map(|one| self.kinds[*one]).collect(),
            sectors: of.iter().map(|one| self.sectors[*one]).collect(),
            houses: of.iter().map(|one| self.houses[*one].and_then(|house| number[house])).collect(),
            half: of.iter().map(|one| self.half[*one]).collect(),
            around: around(of.len(), &links),
            links,
        }
    }
}

/// The number of each actor, in the order of the file.
fn numbers(at: &[ActorAt]) -> Vec<usize> {
    let mut numbers = vec![0; at.len()];
    for (number, at) in at.iter().enumerate() {
        numbers[at.index()] = number;
    }
    numbers
}

/// The links at each of so many actors.
fn around(actors: usize, links: &[Link]) -> Vec<Vec<usize>> {
    let mut around = vec![Vec::new(); actors];
    for (index, link) in links.iter().enumerate() {
        around[link.a].push(index);
        around[link.b].push(index);
    }
    around
}
