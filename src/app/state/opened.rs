//! A map that is open: the document and everything that follows from it, once a revision.

use std::collections::{BTreeSet, HashMap};
use std::rc::Rc;

use partnership_explorer::analysis::Analysis;
use partnership_explorer::drawing::{Carrying, Point, Scene, Sketch, arrange};
use partnership_explorer::layout::{Arrangement, Held, Layout, Placement, Route, recorded};
use partnership_explorer::map::{ActorAt, ActorKind, Document, Partnership};

use super::address::Place;
use super::flags::{Card, FlagKey};
use super::past::Past;
use super::{Standing, Unsaved};

/// One open map. Two are equal only if they are the same revision of the same map.
#[derive(Clone, Debug)]
pub struct Opened {
    /// Where its address is.
    pub place: Place,
    /// What is written to a file.
    pub document: Document,
    /// The graph.
    pub partnership: Rc<Partnership>,
    /// What it shows; nothing as long as it is only drawn.
    pub analysis: Rc<Analysis>,
    /// Whether it has been analysed, and not only drawn.
    pub is_read: bool,
    /// How it is laid out.
    pub layout: Layout,
    /// Who stays in place whatever the layout.
    pub pinned: BTreeSet<ActorAt>,
    /// What is drawn.
    pub scene: Rc<Scene>,
    /// The flags, as cards.
    pub flagged: Vec<Card>,
    /// What was looked for and isn't flagged.
    pub others: Vec<Card>,
    /// All that was done to it, and what was undone.
    pub past: Rc<Past>,
    /// Whether it is the same map as the revision before, laid out otherwise: then everyone is seen
    /// moving.
    pub glides: bool,
    /// All that is drawn but the flags, with how ties are led.
    pub(super) sketch: Rc<Sketch>,
    pub(super) saved: Rc<Document>,
    pub(super) unsaved: Unsaved,
    /// By which action each answer of this window was given, by indicator and scope.
    pub(super) given: HashMap<(String, Vec<String>), usize>,
    pub(super) degrees: HashMap<ActorAt, (usize, usize)>,
}

impl PartialEq for Opened {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

impl Opened {
    /// Opens `document`.
    pub fn new(at: Place, document: Document) -> Self {
        Self::begin(at, document, &Standing::default(), true)
    }

    /// Opens `document` so far as it is drawn, and leaves open what it shows.
    pub fn drawn(at: Place, document: Document) -> Self {
        Self::begin(at, document, &Standing::default(), false)
    }

    pub(super) fn begin(at: Place, document: Document, stood: &Standing, is_read: bool) -> Self {
        let partnership = Partnership::new(&document);
        let view = document.view.clone().unwrap_or_default();
        let layout = Layout::of_view(&view).unwrap_or_default();
        let arrangement = stood.arrangement(&partnership, layout).unwrap_or_else(|| {
            let places = recorded(&partnership, &view.positions);
            arrange(&partnership, layout, &Held { before: places.clone(), pinned: places, settled: false })
        });
        let sketch = Rc::new(Sketch::new(&partnership, arrangement));
        let saved = Rc::new(document.clone());
        Self::derive(at, document, partnership, (layout, sketch), saved, is_read)
    }

    /// The actor at which the map begins: the service user, who stands at its heart, or the first.
    pub fn heart(&self) -> Option<ActorAt> {
        let user = self.partnership.of_kind(ActorKind::ServiceUser).next();
        user.or_else(|| self.partnership.all().next())
    }

    /// Where everyone stands.
    pub fn placement(&self) -> &Placement {
        self.sketch.placement()
    }

    /// Where the middle of an actor stands.
    pub fn centre(&self, at: ActorAt) -> Point {
        self.placement().centre(at)
    }

    /// Who stands at that point of the map; where two overlap, the one in front.
    pub fn standing_at(&self, point: Point) -> Option<ActorAt> {
        self.scene.actors.iter().rev().find(|actor| actor.area.contains(point)).map(|actor| actor.at)
    }

    /// How everyone stands, with boxes and ties that the layout leads along.
    pub(super) fn arrangement(&self) -> &Arrangement {
        self.sketch.arrangement()
    }

    /// The ways of all ties, in the order of the file.
    pub fn routes(&self) -> &[Route] {
        self.sketch.routes()
    }

    /// The actor, taken up to be carried about.
    pub fn carrying(&self, at: ActorAt) -> Carrying {
        Carrying::new(&self.partnership, &self.sketch, at)
    }

    /// Whether a card is the first of its pattern; the others are folded at first, or one finding
    /// in a panel, a package and the whole map would look like three.
    pub fn is_first(&self, card: &Card) -> bool {
        let pattern = |card: &Card| self.analysis.patterns[card.flag].pattern;
        self.flagged.iter().find(|one| pattern(one) == pattern(card)) == Some(card)
    }

    /// The element that is the heading of a flag: of its card, or of the card that stands for it as well.
    // Comes later than the first map.
    #[inline(never)]
    pub fn heading(&self, flag: &FlagKey) -> Option<String> {
        let at = flag.find(&self.analysis)?;
        let card = self.flagged.iter().find(|card| card.places().any(|one| one == at))?;
        Some(format!("card-{}", FlagKey::of(&self.analysis.patterns[card.flag]).element()))
    }

    /// How many ties that hold lead out from an actor, and how many into it; mutual ones do both.
    pub fn degree(&self, at: ActorAt) -> (usize, usize) {
        self.degrees.get(&at).copied().unwrap_or_default()
    }
}
