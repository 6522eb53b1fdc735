//! A map that is open: the document and everything that follows from it, once a revision.

use std::collections::{BTreeSet, HashMap};
use std::rc::Rc;

use partnership_explorer::analysis::{Analysis, analyse, answer_to};
use partnership_explorer::drawing::{Scene, arrange, scene_of};
use partnership_explorer::layout::{Arrangement, Held, Layout, recorded};
use partnership_explorer::map::{ActorAt, ActorKind, Answer, AnswerValue, Document, Partnership, View};

use super::address::Place;
use super::applied::Step;
use super::flags::{Card, cards};

/// What of a map would be lost with the window: where it differs from what was opened or saved last.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Unsaved {
    /// The answers.
    pub answers: bool,
    /// Anything else.
    pub changes: bool,
}

impl Unsaved {
    fn of(document: &Document, saved: &Document) -> Self {
        let answers = document.answers != saved.answers;
        // The layout stands in the address, and nobody has to be warned for having looked at another.
        let rest = |of: &Document| {
            let view =
                of.view.clone().map(|view| View { layout: None, groups_by: None, flow_along: None, ..view });
            let view = view.filter(|view| *view != View::default());
            Document { answers: Vec::new(), view, ..of.clone() }
        };
        let changes = document != saved && rest(document) != rest(saved);
        Self { answers, changes }
    }

    /// Whether there is anything.
    pub fn is_any(self) -> bool {
        self.answers || self.changes
    }
}

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
    /// The changes that were applied in this window, the last one last.
    pub applied: Vec<Step>,
    /// Whether it is the same map as the revision before, laid out otherwise: then everyone is seen
    /// moving.
    pub glides: bool,
    pub(super) arrangement: Arrangement,
    saved: Rc<Document>,
    unsaved: Unsaved,
    /// By which action each answer of this window was given, by indicator and scope.
    given: HashMap<(String, Vec<String>), usize>,
    degrees: HashMap<ActorAt, (usize, usize)>,
}

impl PartialEq for Opened {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

impl Opened {
    /// Opens `document`.
    pub fn new(at: Place, document: Document) -> Self {
        Self::begin(at, document, true)
    }

    /// Opens `document` so far as it is drawn, and leaves open what it shows.
    pub fn drawn(at: Place, document: Document) -> Self {
        Self::begin(at, document, false)
    }

    fn begin(at: Place, document: Document, is_read: bool) -> Self {
        let partnership = Partnership::new(&document);
        let view = document.view.clone().unwrap_or_default();
        let layout = Layout::of_view(&view).unwrap_or_default();
        let places = recorded(&partnership, &view.positions);
        let held = Held { before: places.clone(), pinned: places };
        let arrangement = arrange(&partnership, layout, &held);
        let saved = Rc::new(document.clone());
        Self::derive(at, document, partnership, (layout, arrangement), saved, is_read)
    }

    fn derive(
        place: Place,
        document: Document,
        partnership: Partnership,
        (layout, arrangement): (Layout, Arrangement),
        saved: Rc<Document>,
        is_read: bool,
    ) -> Self {
        let analysis = if is_read { analyse(&partnership) } else { Analysis::default() };
        let scene = Rc::new(scene_of(&partnership, &analysis, &arrangement));
        let (flagged, others) = if is_read { cards(&analysis, &scene) } else { Default::default() };
        let degrees = degrees(&partnership);
        let unsaved = Unsaved::of(&document, &saved);
        Self {
            place,
            pinned: pinned(&document, &partnership),
            document,
            partnership: Rc::new(partnership),
            analysis: Rc::new(analysis),
            is_read,
            layout,
            scene,
            flagged,
            others,
            applied: Vec::new(),
            glides: false,
            arrangement,
            saved,
            unsaved,
            given: HashMap::new(),
            degrees,
        }
    }

    /// The same map looked at otherwise: nothing that is known of it is worked out anew.
    pub(super) fn viewed(
        &self,
        document: Document,
        (layout, arrangement): (Layout, Arrangement),
        applied: Vec<Step>,
        glides: bool,
    ) -> Self {
        let scene = Rc::new(scene_of(&self.partnership, &self.analysis, &arrangement));
        let (flagged, others) = if self.is_read { cards(&self.analysis, &scene) } else { Default::default() };
        let unsaved = Unsaved::of(&document, &self.saved);
        let pinned = pinned(&document, &self.partnership);
        Self {
            document,
            layout,
            pinned,
            scene,
            flagged,
            others,
            applied,
            glides,
            arrangement,
            unsaved,
            ..self.clone()
        }
    }

    /// The same map, analysed.
    // By itself: it comes later than the first drawing.
    #[must_use]
    #[inline(never)]
    pub fn read(&self) -> Self {
        let analysis = Rc::new(analyse(&self.partnership));
        let scene = Rc::new(scene_of(&self.partnership, &analysis, &self.arrangement));
        let (flagged, others) = cards(&analysis, &scene);
        Self { analysis, is_read: true, scene, flagged, others, ..self.clone() }
    }

    /// The actor at which the map begins: the service user, who stands at its heart, or the first.
    pub fn heart(&self) -> Option<ActorAt> {
        let user = self.partnership.of_kind(ActorKind::ServiceUser).next();
        user.or_else(|| self.partnership.all().next())
    }

    /// Whether a card is the first of its pattern; the others are folded at first, or one finding
    /// in a panel, a package and the whole map would look like three.
    pub fn is_first(&self, card: &Card) -> bool {
        let pattern = |card: &Card| self.analysis.patterns[card.flag].pattern;
        self.flagged.iter().find(|one| pattern(one) == pattern(card)) == Some(card)
    }

    /// How many ties that hold lead out from an actor, and how many into it; mutual ones do both.
    pub fn degree(&self, at: ActorAt) -> (usize, usize) {
        self.degrees.get(&at).copied().unwrap_or_default()
    }

    /// The next revision, with other answers; actors and ties are the same, so everything stays
    /// where it stands.
    fn with_answers(&self, answers: Vec<Answer>) -> Self {
        let document = Document { answers, ..self.document.clone() };
        let partnership = Partnership::new(&document);
        let (stood, saved) = ((self.layout, self.arrangement.clone()), self.saved.clone());
        let next = Self::derive(self.place.clone(), document, partnership, stood, saved, true);
        Self { given: self.given.clone(), applied: self.applied.clone(), ..next }
    }

    /// The next revision, with other actors and ties: whoever was placed by hand stays there, and the layout
    /// leaves others where they stood as far as it can and finds room for whoever is new.
    pub(super) fn with_document(&self, document: Document, applied: Vec<Step>) -> Self {
        let partnership = Partnership::new(&document);
        let stood = self.partnership.all().filter_map(|at| {
            let there = partnership.find(self.partnership.id(at))?;
            Some((there, self.arrangement.placement.centre(at)))
        });
        let placed = document.view.as_ref().map(|view| recorded(&partnership, &view.positions));
        let held = Held { before: stood.collect(), pinned: placed.unwrap_or_default() };
        let stands = (self.layout, arrange(&partnership, self.layout, &held));
        let saved = self.saved.clone();
        let next = Self::derive(self.place.clone(), document, partnership, stands, saved, true);
        Self { given: self.given.clone(), applied, ..next }
    }

    /// With `value` for an answer about the whole map, in place of an earlier one.
    #[must_use]
    pub fn ticked(&self, id: &str, value: AnswerValue) -> Self {
        let mut answers = self.document.answers.clone();
        answers.retain(|answer| answer.indicator != id || !answer.scope.is_empty());
        let indicator = id.to_owned();
        answers.push(Answer { indicator, scope: Vec::new(), value, note: None, other: Default::default() });
        self.with_answers(answers)
    }

    /// The place of the answer that was given to the question `id` about the whole map.
    pub fn tick(&self, id: &str) -> Option<usize> {
        self.document.answers.iter().rposition(|answer| answer.indicator == id && answer.scope.is_empty())
    }

    /// With `value` for an answer to `indicator` wherever the finding at `flag` holds, in place of
    /// earlier ones: who answers the question of a card answers for all its places.
    #[must_use]
    pub fn answered(&self, indicator: &str, flag: usize, value: AnswerValue) -> Self {
        let card = self.flagged.iter().chain(&self.others).find(|card| card.places().any(|at| at == flag));
        let places: Vec<usize> = card.map_or(vec![flag], |card| card.places().collect());
        let mut answers = self.document.answers.clone();
        let mut given = self.given.clone();
        let number = given.values().max().map_or(0, |last| last + 1);
        for place in places {
            let scope: Vec<String> = self.analysis.patterns[place].scope.of.clone().into_iter().collect();
            answers.retain(|answer| answer.indicator != indicator || answer.scope != scope);
            given.insert((indicator.to_owned(), scope.clone()), number);
            let indicator = indicator.to_owned();
            answers.push(Answer { indicator, scope, value, note: None, other: Default::default() });
        }
        Self { given, ..self.with_answers(answers) }
    }

    /// Without the answer at that place, and those given with it.
    #[must_use]
    pub fn taken_back(&self, at: usize) -> Option<Self> {
        let answer = self.document.answers.get(at)?;
        let mut answers = self.document.answers.clone();
        answers.retain(|other| other != answer && !self.given_together(answer, other));
        Some(self.with_answers(answers))
    }

    /// The answers with their places: those given together are one.
    pub fn answers(&self) -> Vec<(usize, Vec<ActorAt>)> {
        let answers = &self.document.answers;
        let mut groups: Vec<(usize, Vec<ActorAt>)> = Vec::new();
        for (at, answer) in answers.iter().enumerate() {
            let of = answer.scope.first().and_then(|id| self.partnership.find(id));
            match groups.iter_mut().find(|(first, _)| self.given_together(&answers[*first], answer)) {
                Some((_, places)) => places.extend(of),
                None => groups.push((at, of.into_iter().collect())),
            }
        }
        groups
    }

    /// Whether two answers were given by one action, for all places of a card.
    fn given_together(&self, one: &Answer, other: &Answer) -> bool {
        let number = |answer: &Answer| self.given.get(&(answer.indicator.clone(), answer.scope.clone()));
        number(one).is_some() && number(one) == number(other)
    }

    /// What was answered to `indicator` in the scope of `of`.
    pub fn answer(&self, indicator: &str, of: Option<&str>) -> Option<AnswerValue> {
        answer_to(&self.document.answers, indicator, of).map(|answer| answer.value)
    }

    /// As it is now, and saved.
    #[must_use]
    pub fn saved(&self) -> Self {
        Self { saved: Rc::new(self.document.clone()), unsaved: Unsaved::default(), ..self.clone() }
    }

    /// Whether answers or changes would be lost with the window.
    pub fn is_unsaved(&self) -> bool {
        self.unsaved.is_any()
    }

    /// Which of them would be lost.
    pub fn unsaved(&self) -> Unsaved {
        self.unsaved
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
