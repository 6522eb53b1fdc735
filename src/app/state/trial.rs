//! What is tried out beside the map: a change as it would be, information that is followed. Nothing of it is part of the document until it is applied.

use std::rc::Rc;

use partnership_explorer::analysis::{
    ChosenScope, Journey, NamedChange, Options, Question, WhatIf, follow, named_change, what_if,
};
use partnership_explorer::map::{Document, Partnership};

use super::Asked;

/// The parts of the tab.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Part {
    /// What would move if something were changed?
    #[default]
    WhatIf,
    /// Who comes to know?
    Follow,
    /// What differs from another map?
    Compare,
}

impl Part {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Self; 3] = [Self::WhatIf, Self::Follow, Self::Compare];
}

/// How long each step of a journey that plays stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Pace {
    /// Long enough to read a long sentence twice.
    Slow,
    /// Long enough to see who is told.
    #[default]
    Steady,
    /// To see the way as a whole.
    Quick,
}

impl Pace {
    /// All of them, the slowest first.
    pub const ALL: [Self; 3] = [Self::Slow, Self::Steady, Self::Quick];

    /// How long a step stands, in milliseconds.
    pub fn stands(self) -> u32 {
        match self {
            Self::Slow => 5_000,
            Self::Steady => 2_500,
            Self::Quick => 1_000,
        }
    }
}

/// What is tried out. Two are equal only if they are the very same.
#[derive(Clone, Debug)]
pub struct Trial {
    /// Which part is looked at.
    pub part: Part,
    /// Where changes are tried.
    pub scope: ChosenScope,
    /// The change that is tried.
    pub preview: Option<Rc<Preview>>,
    /// The form to follow, once something was filled in.
    pub asked: Option<Asked>,
    /// Where information goes, if it is followed.
    pub journey: Option<Rc<Journey>>,
    /// Whether the journey goes on by itself, as long as a step of it is lit.
    pub playing: bool,
    /// How fast it does.
    pub pace: Pace,
    /// What can't be, until the next thing is tried.
    pub refused: Option<Refused>,
}

impl Default for Trial {
    fn default() -> Self {
        Self {
            part: Part::default(),
            scope: ChosenScope::MAP,
            preview: None,
            asked: None,
            journey: None,
            playing: false,
            pace: Pace::default(),
            refused: None,
        }
    }
}

impl PartialEq for Trial {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

/// Why something can't be, to be said beside what was pressed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// The id of the button that was pressed.
    pub by: String,
    /// Why it can't be.
    pub says: String,
}

/// A named change as it would be.
#[derive(Clone, Debug)]
pub struct Preview {
    /// The change.
    pub named: &'static NamedChange,
    /// Where.
    pub scope: ChosenScope,
    /// What was chosen beside.
    pub options: Options,
    /// What would move.
    pub would: WhatIf,
}

impl Preview {
    /// What the change would move, or why it can't be made.
    pub fn new(document: &Document, id: &str, scope: ChosenScope, options: Options) -> Result<Self, String> {
        let would = what_if(document, id, &scope, &options).map_err(|refusal| refusal.says)?;
        let named = named_change(id).ok_or_else(String::new)?;
        Ok(Self { named, scope, options, would })
    }
}

impl Trial {
    /// The same on another revision of the map: what no longer fits is gone.
    #[must_use]
    pub fn on(&self, document: &Document, partnership: &Partnership) -> Self {
        let preview = self.preview.as_ref().and_then(|one| {
            Preview::new(document, one.named.id, one.scope.clone(), one.options.clone()).ok()
        });
        let journey = self.journey.as_ref().and_then(|one| followed(partnership, &one.question).ok());
        let known = self.scope.of.as_ref().is_none_or(|of| partnership.find(of).is_some());
        Self {
            part: self.part,
            scope: if known { self.scope.clone() } else { ChosenScope::MAP },
            preview: preview.map(Rc::new),
            asked: self.asked.as_ref().and_then(|asked| asked.on(partnership)),
            journey,
            playing: false,
            pace: self.pace,
            refused: None,
        }
    }
}

/// Where what is asked goes, or why it can't be followed.
pub fn followed(partnership: &Partnership, question: &Question) -> Result<Rc<Journey>, String> {
    follow(partnership, question).map(Rc::new).map_err(|refusal| refusal.to_string())
}
