//! What a card says of a bundled map; worked out once and kept.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use partnership_explorer::analysis::{Analysis, PatternName, Verdict, analyse};
use partnership_explorer::cases::CASES;
use partnership_explorer::drawing;
use partnership_explorer::map::{Document, Partnership, Record, Word, nation};

use crate::app::state::{Opened, Place};
use crate::app::words::{self, Language};

/// What a card says.
#[derive(Clone, Debug, PartialEq)]
pub struct Summary {
    pub title: String,
    /// What the map is about, in the words of its own summary.
    pub says: Option<String>,
    /// Place, group, number of actors.
    pub line: String,
}

/// The flagged patterns of a map, each once with its strongest verdict.
pub type Flagged = Rc<[(PatternName, Verdict)]>;

thread_local! {
    static SUMMARIES: RefCell<HashMap<(usize, Language), Rc<Summary>>> = RefCell::default();
    static FLAGS: RefCell<HashMap<usize, Flagged>> = RefCell::default();
    static PICTURES: RefCell<HashMap<usize, Rc<str>>> = RefCell::default();
}

/// The summary of the bundled map at `at`, in the language that is chosen.
pub fn summary(at: usize) -> Rc<Summary> {
    let key = (at, words::language());
    if let Some(kept) = SUMMARIES.with_borrow(|kept| kept.get(&key).cloned()) {
        return kept;
    }
    let document = CASES[at].document();
    let partnership = Partnership::new(&document);
    let summary = Rc::new(Summary {
        title: document.title.clone(),
        says: document.summary.clone(),
        line: line(&document, &partnership),
    });
    SUMMARIES.with_borrow_mut(|kept| kept.insert(key, summary.clone()));
    summary
}

/// What is flagged in the bundled map at `at`.
pub fn flagged(at: usize) -> Flagged {
    if let Some(kept) = FLAGS.with_borrow(|kept| kept.get(&at).cloned()) {
        return kept;
    }
    let flagged = flags(&analyse(&Partnership::new(&CASES[at].document())));
    FLAGS.with_borrow_mut(|kept| kept.insert(at, flagged.clone()));
    flagged
}

/// The picture of the bundled map at `at`, as SVG, if it was drawn before.
pub fn kept_picture(at: usize) -> Option<Rc<str>> {
    PICTURES.with_borrow(|kept| kept.get(&at).cloned())
}

/// The same, drawn if it hasn't been yet, which takes a while.
pub fn picture(at: usize) -> Rc<str> {
    if let Some(kept) = kept_picture(at) {
        return kept;
    }
    let opened = Opened::new(Place::Start, CASES[at].document());
    let picture: Rc<str> = drawing::thumbnail(&opened.scene).into();
    PICTURES.with_borrow_mut(|kept| kept.insert(at, picture.clone()));
    picture
}

/// "Wales · older people · 17 actors".
pub fn line(document: &Document, partnership: &Partnership) -> String {
    let place = document.jurisdiction.as_deref().map(nation);
    let group = document.actors.iter().find_map(|actor| match &actor.record {
        Record::ServiceUser(user) => user.group.map(|group| group.label().to_owned()),
        _ => None,
    });
    let actors = words::actors(partnership.all().count());
    [place, group, Some(actors)].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// The flagged patterns, each once with its strongest verdict.
pub fn flags(analysis: &Analysis) -> Flagged {
    let flagged = analysis.patterns.iter().filter(|flag| flag.verdict.is_flagged());
    let mut flags: Vec<_> = flagged.map(|flag| (flag.pattern, flag.verdict)).collect();
    flags.sort_unstable();
    flags.dedup_by_key(|(pattern, _)| *pattern);
    flags.into()
}
