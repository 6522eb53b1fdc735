//! From one revision of a map to the next: only what may have changed is worked out anew.

use std::collections::{BTreeSet, HashMap};
use std::rc::Rc;

use partnership_explorer::analysis::{Analysis, analyse};
use partnership_explorer::drawing::{Sketch, arrange};
use partnership_explorer::layout::{Arrangement, Held, Layout, recorded};
use partnership_explorer::map::{ActorAt, Answer, Document, Partnership};

use super::address::Place;
use super::flags::cards;
use super::past::Past;
use super::{Opened, Unsaved};

impl Opened {
    /// A map as it is drawn in `layout`, analysed if it `is_read`.
    pub(super) fn derive(
        place: Place,
        document: Document,
        partnership: Partnership,
        (layout, sketch): (Layout, Rc<Sketch>),
        saved: Rc<Document>,
        is_read: bool,
    ) -> Self {
        let analysis = if is_read { analyse(&partnership) } else { Analysis::default() };
        let (pinned, degrees) = (pinned(&document, &partnership), degrees(&partnership));
        let unsaved = Unsaved::of(&document, &saved);
        let next = Self {
            place,
            pinned,
            document,
            partnership: Rc::new(partnership),
            analysis: Rc::new(analysis),
            is_read,
            layout,
            scene: Rc::default(),
            flagged: Vec::new(),
            others: Vec::new(),
            past: Rc::default(),
            glides: false,
            sketch,
            saved,
            unsaved,
            given: HashMap::new(),
            degrees,
        };
        next.outlined()
    }

    /// With the flags of its analysis outlined on the sketch of the map.
    fn outlined(self) -> Self {
        let scene = Rc::new(self.sketch.scene(&self.partnership, &self.analysis));
        let (flagged, others) = if self.is_read { cards(&self.analysis, &scene) } else { Default::default() };
        Self { scene, flagged, others, ..self }
    }

    /// The same map looked at otherwise: nothing that is known of it is worked out anew, and it is drawn
    /// anew only where somebody stands elsewhere.
    // Comes later than the first map.
    #[inline(never)]
    pub(super) fn viewed(
        &self,
        document: Document,
        (layout, arrangement): (Layout, Arrangement),
        past: Rc<Past>,
        glides: bool,
    ) -> Self {
        let unsaved = Unsaved::of(&document, &self.saved);
        let pinned = pinned(&document, &self.partnership);
        let next = Self { document, layout, pinned, past, glides, unsaved, ..self.clone() };
        if arrangement == *self.sketch.arrangement() {
            return next;
        }
        let sketch = Rc::new(Sketch::new(&self.partnership, arrangement));
        Self { sketch, ..next }.outlined()
    }

    /// The same map, analysed.
    // Comes later than the first map.
    #[must_use]
    #[inline(never)]
    pub fn read(&self) -> Self {
        let analysis = Rc::new(analyse(&self.partnership));
        Self { analysis, is_read: true, ..self.clone() }.outlined()
    }

    /// The next revision, with other answers; actors and ties are the same, so everything stays
    /// where it stands, and is drawn as it was.
    pub(super) fn with_answers(&self, answers: Vec<Answer>) -> Self {
        let document = Document { answers, ..self.document.clone() };
        let partnership = Partnership::new(&document);
        let (drawn, saved) = ((self.layout, self.sketch.clone()), self.saved.clone());
        let next = Self::derive(self.place.clone(), document, partnership, drawn, saved, true);
        Self { given: self.given.clone(), past: self.past.clone(), ..next }
    }

    /// The next revision, with other actors and ties: whoever was placed by hand stays there, and the layout
    /// leaves others where they stood as far as it can and finds room for whoever is new.
    // Comes later than the first map.
    #[inline(never)]
    pub(super) fn with_document(&self, document: Document, past: Rc<Past>) -> Self {
        let partnership = Partnership::new(&document);
        let mut held = self.held(&document, &partnership);
        // Other layouts have an order of their own, whoever was placed by hand.
        held.settled = self.layout == Layout::Ecomap && !held.pinned.is_empty();
        if held.settled {
            // Who waited beside the picture for a first tie finds a place in it now.
            let tied = degrees(&partnership);
            let was = |at: ActorAt| self.partnership.find(partnership.id(at));
            let was_tied = |at| was(at).is_some_and(|was| self.degrees.contains_key(&was));
            held.before.retain(|at, _| !tied.contains_key(at) || was_tied(*at));
        }
        let arrangement = arrange(&partnership, self.layout, &held);
        self.with_sketch(document, partnership, (self.layout, arrangement), past)
    }

    /// The next revision, with other actors and ties, and everyone where they stood in it before.
    pub(super) fn with_picture(
        &self,
        document: Document,
        stood: &(Layout, Arrangement),
        past: Rc<Past>,
    ) -> Self {
        let partnership = Partnership::new(&document);
        self.with_sketch(document, partnership, stood.clone(), past)
    }

    /// The same map looked at as the document records, from where everyone stands now.
    pub(super) fn viewed_anew(&self, document: Document, past: Rc<Past>) -> Self {
        let layout = document.view.as_ref().and_then(Layout::of_view).unwrap_or_default();
        let arrangement = arrange(&self.partnership, layout, &self.held(&document, &self.partnership));
        self.viewed(document, (layout, arrangement), past, true)
    }

    fn with_sketch(
        &self,
        document: Document,
        partnership: Partnership,
        (layout, arrangement): (Layout, Arrangement),
        past: Rc<Past>,
    ) -> Self {
        let drawn = (layout, Rc::new(Sketch::new(&partnership, arrangement)));
        let saved = self.saved.clone();
        let next = Self::derive(self.place.clone(), document, partnership, drawn, saved, true);
        Self { given: self.given.clone(), past, ..next }
    }

    /// What a layout has to respect of how this map stands, in the graph of another revision of it.
    fn held(&self, document: &Document, partnership: &Partnership) -> Held {
        let stood = self.partnership.all().filter_map(|at| {
            let there = partnership.find(self.partnership.id(at))?;
            Some((there, self.centre(at)))
        });
        let placed = document.view.as_ref().map(|view| recorded(partnership, &view.positions));
        Held { before: stood.collect(), pinned: placed.unwrap_or_default(), settled: false }
    }
}

/// Who is pinned, of those that are on the map.
fn pinned(document: &Document, partnership: &Partnership) -> BTreeSet<ActorAt> {
    let ids = document.view.iter().flat_map(|view| &view.pinned);
    ids.filter_map(|id| partnership.find(id)).collect()
}

fn degrees(partnership: &Partnership) -> HashMap<ActorAt, (usize, usize)> {
    let mut degrees: HashMap<ActorAt, (usize, usize)> = HashMap::new();
    for at in partnership.all_ties() {
        let tie = partnership.tie(at);
        if !tie.is_present() {
            continue;
        }
        let (from, to) = partnership.ends(at);
        degrees.entry(from).or_default().0 += 1;
        degrees.entry(to).or_default().1 += 1;
        if tie.is_mutual() {
            degrees.entry(from).or_default().1 += 1;
            degrees.entry(to).or_default().0 += 1;
        }
    }
    degrees
}
