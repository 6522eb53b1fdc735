//! Maps as they are laid out, and what moves from one picture to the next.

use partnership_explorer::drawing::arrange;
use partnership_explorer::layout::{
    Arrangement, Displacement, Held, Layout, Placement, Point, displacement, overlaps,
};
use partnership_explorer::map::{Document, Partnership};

/// A map that is laid out.
pub struct Drawn {
    pub map: Partnership,
    pub layout: Layout,
    pub arrangement: Arrangement,
}

impl Drawn {
    /// The map as nobody has seen it yet.
    pub fn anew(document: &Document, layout: Layout) -> Self {
        Self::held(document, layout, |_| Held::default())
    }

    /// The map with what `held` says of it.
    pub fn held(document: &Document, layout: Layout, held: impl FnOnce(&Partnership) -> Held) -> Self {
        let map = Partnership::new(document);
        let arrangement = arrange(&map, layout, &held(&map));
        Self { map, layout, arrangement }
    }

    /// Another map, or this one after a change, in the same layout, with everyone from where they stand here.
    pub fn then(&self, document: &Document) -> Self {
        self.in_layout(document, self.layout)
    }

    /// The same in another layout.
    pub fn in_layout(&self, document: &Document, layout: Layout) -> Self {
        Self::held(document, layout, |map| self.before(map))
    }

    /// Where everyone stands, for those who are on `map` too.
    pub fn before(&self, map: &Partnership) -> Held {
        let there = self.map.all().filter_map(|at| Some((map.find(self.map.id(at))?, self.centre(at))));
        Held { before: there.collect(), ..Held::default() }
    }

    pub fn placement(&self) -> &Placement {
        &self.arrangement.placement
    }

    pub fn overlaps(&self) -> usize {
        overlaps(self.placement())
    }

    /// Where those on both maps stand here, and there.
    pub fn moves(&self, to: &Self) -> Vec<(Point, Point)> {
        let both = self.map.all().filter_map(|at| Some((at, to.map.find(self.map.id(at))?)));
        both.map(|(at, now)| (self.centre(at), to.centre(now))).collect()
    }

    /// How far those on both maps moved.
    pub fn moved(&self, to: &Self) -> Displacement {
        displacement(&self.moves(to))
    }

    fn centre(&self, at: partnership_explorer::map::ActorAt) -> Point {
        self.placement().centre(at)
    }
}
