//! What is said of two maps that stand beside one another.

use partnership_explorer::analysis::{About, Became};

use super::{Phrase, counting, phrase, why};
use crate::app::state::{Beside, Called, Missing, Moment, Stands};

pub const COMPARE: Phrase = phrase("Compare");
pub const COMPARE_SAYS: Phrase = phrase(
    "Two maps, or two moments of this one, side by side: what was added, removed and changed, and which flags and barriers moved with it.",
);
pub const OTHER_MAP: Phrase = phrase("With which map?");
pub const COMPARE_IT: Phrase = phrase("Compare");
pub const OR_FILE: Phrase = phrase("Choose a file");
pub const TO_THE_MAP: Phrase = phrase("Back to the map");
pub const MOMENTS: Phrase = phrase("This map as it was");
pub const KEPT_MAPS: Phrase = phrase("Maps on this device");
pub const CASES_TO_COMPARE: Phrase = phrase("Cases");
pub const FILES: Phrase = phrase("Files");
pub const AT_FIRST: Phrase = phrase("As it was opened");
pub const BEFORE: Phrase = phrase("Before");
pub const AFTER: Phrase = phrase("After");
pub const BOTH_MAPS: Phrase = phrase("Both maps");
pub const WHAT_DIFFERS: Phrase = phrase("What differs");
pub const SWAP: Phrase = phrase("Swap sides");
pub const COPY_TEXT: Phrase = phrase("Copy as text");
pub const TEXT_COPIED: Phrase = phrase("The comparison is on the clipboard.");
pub const TEXT_NOT_COPIED: Phrase =
    phrase("This browser doesn’t let the page copy. Save it as a file instead.");
pub const SAVE_TEXT: Phrase = phrase("Save as text");
pub const TEXT_SAVED: Phrase = phrase("The comparison was handed to your browser to save.");
pub const PRINT: Phrase = phrase("Print");
pub const SEE_BESIDE: Phrase = phrase("See side by side");
pub const ALL_PARTS: Phrase = phrase("Everything");
pub const SHOW_PARTS: Phrase = phrase("Show");
pub const FETCHING_MAP: Phrase = phrase("Fetching the other map…");
pub const NOTHING_DIFFERS: Phrase =
    phrase("Nothing differs: the two maps record the same, so the same flags and barriers are found.");
pub const DRAWN_OTHERWISE: Phrase =
    phrase("They are laid out or looked at differently; that changes nothing in what is recorded.");
pub const NOTHING_CHOSEN: Phrase = phrase("Choose above what to compare this map with.");
pub const PLACES_HOLD: Phrase = phrase("Whoever is on both stands at the same place in both pictures.");
pub const PLACES_DIFFER: Phrase =
    phrase("The two maps have few in common, so each has a picture of its own shape.");
pub const NONE_OF_THESE: Phrase = phrase("Nothing of this kind differs.");
pub const MISSING_STAYS: Phrase =
    phrase("Nothing is lost: this map stays as it is, and another can be chosen above.");
pub const NOT_ON_THIS_ONE: Phrase = phrase("Not on this map");
pub const ZOOM_BOTH: Phrase = phrase("Both pictures");

/// What one of the two maps is called.
pub fn called(called: &Called) -> String {
    match called {
        Called::Now => phrase("This map as it is now").into(),
        Called::AtFirst => AT_FIRST.into(),
        Called::After(step) => after_step(step),
        Called::If(change) => phrase("If applied: {name}").with([("name", change.as_str().into())]).into(),
        Called::Map(title) => title.clone(),
        Called::File(title, file) => phrase("{title} (file “{file}”)")
            .with([("title", title.as_str().into()), ("file", file.as_str().into())])
            .into(),
    }
}

fn after_step(step: &str) -> String {
    phrase("After: {name}").meaning("a step of the map’s history").with([("name", step.into())]).into()
}

/// A moment of the open map, in the list to choose from.
pub fn moment(moment: &Moment) -> String {
    moment.name.as_deref().map_or_else(|| AT_FIRST.into(), after_step)
}

/// The file that was chosen, in the list.
pub fn file_in_list(file: &str) -> String {
    phrase("File: {file}").with([("file", file.into())]).into()
}

/// A part of the list of differences.
pub fn about(about: About) -> Phrase {
    match about {
        About::Actors => phrase("Actors"),
        About::Ties => phrase("Ties"),
        About::Flags => phrase("Flags"),
        About::Barriers => super::BARRIERS,
        About::Else => phrase("Everything else that moved"),
    }
}

/// The same on a narrow button.
pub fn about_in_short(about: About) -> Phrase {
    match about {
        About::Barriers => phrase("Barriers"),
        About::Else => phrase("Other").meaning("everything else that moved"),
        other => self::about(other),
    }
}

/// What became of something; flags and barriers come and go rather than being added.
pub fn became(became: Became, about: About) -> Phrase {
    let of_finding = matches!(about, About::Flags | About::Barriers);
    match (became, of_finding) {
        (Became::Added, false) => phrase("added"),
        (Became::Removed, false) => phrase("removed"),
        (Became::Added, true) => phrase("appeared"),
        (Became::Removed, true) => phrase("gone"),
        (Became::Changed, _) => phrase("changed"),
    }
}

/// How much is on one of the maps and marked there: what stands for the picture where it isn't seen.
pub fn picture_beside(which: &Phrase, name: &str, [actors, ties]: [usize; 2], marked: usize) -> String {
    let marked = counting(marked, "1 of them is marked", "{count} of them are marked");
    phrase("{which}, {name}: a picture of {actors} and {ties}. {marked} as added, removed or changed; the list of what differs tells each.")
        .with([
            ("which", which.clone().into()),
            ("name", name.into()),
            ("actors", super::actors(actors).into()),
            ("ties", super::ties(ties).into()),
            ("marked", marked.into()),
        ])
        .into()
}

/// How much is lit in either picture.
pub fn lit_beside_says([before, after]: [usize; 2]) -> String {
    if before + after == 0 {
        return phrase("This is about the whole map: nothing is lit.").into();
    }
    phrase("Lit: {before} before, {after} after.")
        .with([("before", super::actors(before).into()), ("after", super::actors(after).into())])
        .into()
}

/// Why the other map can't be had.
pub fn missing(missing: &Missing) -> String {
    match missing {
        Missing::Case => phrase("There is no such case: the link may be old or cut short.").into(),
        Missing::Kept => {
            phrase("That map isn’t on this device: it was deleted, or it is kept in another browser.").into()
        }
        Missing::NotFetched(reason) => {
            phrase("That map can’t be read just now: {why}.").with([("why", why(reason).into())]).into()
        }
        Missing::Unreadable(_) => phrase("That map can’t be read, as it breaks the format:").into(),
        Missing::File => {
            phrase("A file isn’t kept with the link. Choose it again to compare with it.").into()
        }
        Missing::Step => phrase("The history of this map has no such step any more.").into(),
        Missing::Preview => phrase("No change is being tried just now, so there is no after to show.").into(),
    }
}

/// What is said once two maps stand beside one another, or don't.
pub fn beside_says(beside: &Beside) -> String {
    match &beside.stands {
        Stands::Choose => NOTHING_CHOSEN.into(),
        Stands::Awaited(_) => FETCHING_MAP.into(),
        Stands::Missing(missing) => self::missing(missing),
        Stands::Held(held) if held.differences.is_empty() => NOTHING_DIFFERS.into(),
        Stands::Held(held) => {
            let [before, after] = [&held.called[0], &held.called[1]].map(called);
            let in_short = held.both.comparison.in_short().join(" ");
            phrase("Before: {before}. After: {after}. {in_short}")
                .with([("before", before.into()), ("after", after.into()), ("in_short", in_short.into())])
                .into()
        }
    }
}
