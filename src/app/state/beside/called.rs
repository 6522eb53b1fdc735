//! What the two maps are called, and the moments of the open map that it can be held against.

use partnership_explorer::editing::Step;

use crate::app::state::Opened;

/// One of two maps, so that it can be told from the other even if both have one title.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Called {
    /// The open map as it is now.
    Now,
    /// The open map as it was opened.
    AtFirst,
    /// The open map after that step.
    After(String),
    /// The open map if that change were made.
    If(String),
    /// A map by its title.
    Map(String),
    /// A map by its title, from the file of that name.
    File(String, String),
}

/// A moment of the open map.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moment {
    /// How many steps had been done.
    pub steps: usize,
    /// The last of them; nothing where none had been.
    pub name: Option<String>,
}

/// The moments of a map that it can be held against as it is now: as it was opened, and after each step that
/// changed what is recorded. The last such step led to the map as it is now.
pub fn moments(opened: &Opened) -> Vec<Moment> {
    let done = opened.past.done();
    let tells = |step: &Step<_>| !step.change.is_only_view();
    let steps = done.iter().enumerate().filter(|(_, step)| tells(step));
    let mut all: Vec<Moment> = std::iter::once(Moment { steps: 0, name: None })
        .chain(steps.map(|(at, step)| Moment { steps: at + 1, name: Some(step.change.name.clone()) }))
        .collect();
    all.pop();
    all
}
