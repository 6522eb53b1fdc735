//! What is said of changes that are tried, of information that is followed.

use partnership_explorer::analysis::{BarrierMove, Journey, VerdictMove, tick};
use partnership_explorer::map::{AnswerValue, State as Met, capital};

use super::{Phrase, counting, phrase};
use crate::app::state::{Pace, Part, Preview};

/// The parts of the tab, on their buttons.
pub fn part(part: Part) -> Phrase {
    match part {
        Part::WhatIf => phrase("What if?"),
        Part::Follow => phrase("Follow"),
        Part::Compare => phrase("Compare"),
    }
}

/// In how many places a barrier was found.
pub fn places(number: usize) -> String {
    counting(number, "1 place", "{count} places").into()
}

/// The heading of a change that is tried.
pub fn if_so(name: &str) -> String {
    phrase("What if: {name}?").with([("name", name.to_lowercase().into())]).into()
}

/// What is said when a change is tried.
pub fn preview_says(preview: &Preview) -> String {
    let moved = preview.would.comparison.in_short().join(" ");
    phrase("Tried: {name}. {moved} Nothing on the map has changed yet.")
        .with([("name", preview.named.name.into()), ("moved", moved.into())])
        .into()
}

/// What is said when a change was applied.
pub fn applied_says(name: &str) -> String {
    phrase("Applied: {name}. The map has changed; it can be undone.").with([("name", name.into())]).into()
}

/// The button that takes a change back.
pub fn undo(name: &str) -> String {
    phrase("Undo: {name}").with([("name", name.into())]).into()
}

/// What is said when a change was taken back.
pub fn undone_says(name: &str) -> String {
    phrase("Undone: {name}. The map is as it was before.").with([("name", name.into())]).into()
}

/// The button that makes a change again.
pub fn redo(name: &str) -> String {
    phrase("Redo: {name}").with([("name", name.into())]).into()
}

/// What is said when a change was made again.
pub fn redone_says(name: &str) -> String {
    phrase("Done again: {name}.").with([("name", name.into())]).into()
}

/// What is said when a change can't be taken back.
pub fn not_undone(why: &str) -> String {
    phrase("This can’t be undone, since the map has changed there: {why}").with([("why", why.into())]).into()
}

/// What is said after a tick was answered.
pub fn ticked_says(id: &str, value: AnswerValue) -> String {
    let name = tick(id).map_or(id, |tick| tick.name);
    format!("{name}: {}.", super::answer(value))
}

/// What is said when information was followed.
pub fn journey_says(journey: &Journey) -> String {
    let denied = journey.never.iter().filter(|one| one.reaches == Met::NotMet).count();
    let open = journey.never.len() - denied;
    let says = counting(
        journey.steps.len(),
        "1 step. {denied} never told; for {open} the map doesn’t say.",
        "{count} steps. {denied} never told; for {open} the map doesn’t say.",
    );
    says.with([("denied", denied.into()), ("open", open.into())]).into()
}

/// What came of it, at a glance.
pub fn journey_in_short(journey: &Journey) -> String {
    let denied = journey.never.iter().filter(|one| one.reaches == Met::NotMet).count();
    let open = journey.never.len() - denied;
    let mut all: Vec<Phrase> = vec![counting(journey.steps.len(), "1 step.", "{count} steps.")];
    if denied > 0 {
        all.push(counting(denied, "1 never comes to know.", "{count} never come to know."));
    }
    if open > 0 {
        all.push(counting(
            open,
            "For 1 the map doesn’t say whether it reaches them.",
            "For {count} the map doesn’t say whether it reaches them.",
        ));
    }
    if denied + open == 0 {
        all.push(phrase("It comes to everybody."));
    }
    all.iter().map(Phrase::to_string).collect::<Vec<_>>().join(" ")
}

/// "Step 2 of 9".
pub fn step_of(number: usize, all: usize) -> String {
    phrase("Step {number} of {all}").with([("number", number.into()), ("all", all.into())]).into()
}

/// What is said of a step that is played.
pub fn step_says(journey: &Journey, number: usize) -> String {
    let step = number.checked_sub(1).and_then(|at| journey.steps.get(at));
    let says = step.map_or("", |step| &step.says);
    format!("{}: {says}", step_of(number, journey.steps.len()))
}

/// How fast a journey plays.
pub fn pace(pace: Pace) -> Phrase {
    match pace {
        Pace::Slow => phrase("Slow").meaning("a pace"),
        Pace::Steady => phrase("Steady").meaning("a pace"),
        Pace::Quick => phrase("Quick").meaning("a pace"),
    }
}

/// Why the arrow of a step isn't drawn.
pub fn against(tie: &str, from: &str, to: &str) -> String {
    phrase("The line on the map stands for “{tie}”. What is known goes the other way here, from {from} to {to}, so both are marked and the arrow is left out.")
        .with([("tie", tie.into()), ("from", from.into()), ("to", to.into())])
        .into()
}

/// How the verdict of a pattern moved.
pub fn verdict_move(one: &VerdictMove) -> String {
    format!("{}: {}", one.pattern.label(), one.moved_in_words())
}

/// How the state of a barrier moved.
pub fn barrier_move(one: &BarrierMove) -> String {
    format!("{}: {}", one.name, one.moved())
}

/// How something named moved.
pub fn was_is(name: &str, before: &str, after: &str) -> String {
    phrase("{name}: was {before}, is {after}.")
        .with([("name", capital(name).into()), ("before", before.into()), ("after", after.into())])
        .into()
}

/// The same, with the place.
pub fn was_is_in(says: &str, place: &str) -> String {
    phrase("{says}, in {place}.").with([("says", says.into()), ("place", place.into())]).into()
}

/// The disclosure of indicators that moved with a verdict.
pub fn indicators_moved(number: usize) -> String {
    counting(number, "1 indicator moves", "{count} indicators move").into()
}
