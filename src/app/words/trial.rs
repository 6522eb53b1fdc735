//! What is said of changes that are tried, of information that is followed, of maps that are compared.

use partnership_explorer::analysis::{BarrierMove, Journey, VerdictMove, tick};
use partnership_explorer::map::{AnswerValue, State as Met, capital, counted};

use crate::app::state::{Compared, Part, Preview};

/// The parts of the tab, on their buttons.
pub fn part(part: Part) -> &'static str {
    match part {
        Part::WhatIf => "What if?",
        Part::Follow => "Follow",
        Part::Compare => "Compare",
    }
}

/// In how many places a barrier was found.
pub fn places(number: usize) -> String {
    counted(number, "place")
}

/// The heading of a change that is tried.
pub fn if_so(name: &str) -> String {
    format!("What if: {}?", name.to_lowercase())
}

/// What is said when a change is tried.
pub fn preview_says(preview: &Preview) -> String {
    let moved = preview.would.comparison.in_short().join(" ");
    format!("Tried: {}. {moved} Nothing on the map has changed yet.", preview.named.name)
}

/// What is said when a change was applied.
pub fn applied_says(name: &str) -> String {
    format!("Applied: {name}. The map has changed; it can be undone.")
}

/// The button that takes a change back.
pub fn undo(name: &str) -> String {
    format!("Undo: {name}")
}

/// What is said when a change was taken back.
pub fn undone_says(name: &str) -> String {
    format!("Undone: {name}. The map is as it was before.")
}

/// The button that makes a change again.
pub fn redo(name: &str) -> String {
    format!("Redo: {name}")
}

/// What is said when a change was made again.
pub fn redone_says(name: &str) -> String {
    format!("Done again: {name}.")
}

/// What is said when a change can't be taken back.
pub fn not_undone(why: &str) -> String {
    format!("This can’t be undone, since the map has changed there: {why}")
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
    format!(
        "{}. {} never told, of {} the map doesn’t say.",
        counted(journey.steps.len(), "step"),
        denied,
        open
    )
}

/// "Step 2 of 9".
pub fn step_of(number: usize, all: usize) -> String {
    format!("Step {number} of {all}")
}

/// What is said of a step that is played.
pub fn step_says(journey: &Journey, number: usize) -> String {
    let step = number.checked_sub(1).and_then(|at| journey.steps.get(at));
    let says = step.map_or("", |step| &step.says);
    format!("{}: {says}", step_of(number, journey.steps.len()))
}

/// Why the arrow of a step isn't drawn.
pub fn against(tie: &str, from: &str, to: &str) -> String {
    format!(
        "The line on the map stands for “{tie}”. What is known goes the other way here, from {from} to {to}, so \
         both are marked and the arrow is left out."
    )
}

/// The heading of a comparison.
pub fn compared_with(compared: &Compared) -> String {
    let title = &compared.other.title;
    match &compared.file {
        Some(file) => format!("Compared with “{title}” (file “{file}”)"),
        None => format!("Compared with “{title}”"),
    }
}

/// The file that is compared with, in the list of maps.
pub fn file_in_list(file: &str) -> String {
    format!("File: {file}")
}

/// What is said when another map is held against this one.
pub fn compared_says(compared: &Compared) -> String {
    let comparison = &compared.comparison;
    if comparison.is_same() {
        return super::SAME.to_owned();
    }
    format!("{}. {}", compared_with(compared), comparison.in_short().join(" "))
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
    format!("{}: was {before}, is {after}.", capital(name))
}

/// The same, with the place.
pub fn was_is_in(says: &str, place: &str) -> String {
    format!("{says}, in {place}.")
}

/// The disclosure of indicators that moved with a verdict.
pub fn indicators_moved(number: usize) -> String {
    if number == 1 { "1 indicator moves".to_owned() } else { format!("{number} indicators move") }
}
