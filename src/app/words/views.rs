//! The words of saved views and of presenting them.

use partnership_explorer::analysis::barrier_rule;
use partnership_explorer::map::{LayoutName, Lens, Lights, SavedView, Shows, capital, few, listed};
use partnership_explorer::presenting::{Gone, Shown};

use super::{Phrase, counting, lens, phrase};
use crate::app::state::{Opened, Showing, layout_of};

pub const VIEWS: Phrase = phrase("Views");
pub const VIEWS_SAY: Phrase = phrase("Saved views to present (V)");
pub const SAVED_VIEWS: Phrase = phrase("Saved views");
pub const PRESENT: Phrase = phrase("Present");
pub const ADD_VIEW: Phrase = phrase("Save what you see");
pub const ADD_VIEW_SAYS: Phrase =
    phrase("Layout, lens, what is lit or selected and what is in sight are saved together as a view.");
pub const NO_VIEWS: Phrase = phrase(
    "A saved view is a picture of this map to show to others, with a caption. Lay the map out, choose a lens, light a flag or select somebody; then save what you see. Several views, one after the other, are a presentation.",
);
pub const NO_VIEWS_EMBEDDED: Phrase = phrase("This map has no saved views.");
pub const NO_VIEWS_YET: Phrase = phrase("This map has no saved views yet. Save one under Views first.");
pub const NO_SUCH_VIEW: Phrase =
    phrase("The view that the link names isn’t there any more; this is the first.");
pub const SHOW_FROM_HERE: Phrase = phrase("Present from here");
pub const LOOK_AS: Phrase = phrase("Show on the map");
pub const LOOK_SHORT: Phrase = phrase("Show").meaning("on the map");
pub const WRITE_VIEW: Phrase = phrase("Edit");
pub const CAPTION: Phrase = phrase("Caption");
pub const CAPTION_HINT: Phrase = phrase("Read below the picture, and told to screen readers.");
pub const NOTES: Phrase = phrase("Notes for the speaker");
pub const NOTES_HINT: Phrase =
    phrase("Shown while presenting when you press N; everyone who sees the screen sees them then.");
pub const RETAKE: Phrase = phrase("Update to what you see");
pub const STRANGE_VIEW: Phrase =
    phrase("This saved view is of a shape that isn’t known here. It is kept as it is.");

pub const PRESENTATION: Phrase = phrase("Presentation");
pub const SHOW_KEYS: Phrase = phrase(
    "Arrow keys turn to the next view and back, N shows notes, O tells the view in words, Escape ends.",
);
pub const NEXT_VIEW: Phrase = phrase("Next view");
pub const VIEW_BEFORE: Phrase = phrase("Previous view");
pub const END_SHOW: Phrase = phrase("End the presentation");
pub const SHOW_ENDED: Phrase = phrase("The presentation has ended.");
pub const LAST_VIEW: Phrase = phrase("This is the last view.");
pub const FIRST_VIEW: Phrase = phrase("This is the first view.");
pub const SHOW_NOTES: Phrase = phrase("Notes");
pub const NO_NOTES: Phrase = phrase("This view has no notes.");
pub const NOTES_VISIBLE: Phrase = phrase("Notes for the speaker: everyone who sees this screen sees them.");
pub const NOTES_SHOWN: Phrase = phrase("Notes are shown.");
pub const NOTES_HIDDEN: Phrase = phrase("Notes are hidden.");
pub const IN_WORDS: Phrase = phrase("In words");
pub const IN_WORDS_SAYS: Phrase = phrase("The view is told in words.");
pub const DRAWN_SAYS: Phrase = phrase("The view is drawn.");
pub const FULL_SCREEN: Phrase = phrase("Full screen on or off");
pub const WHO_IS_SHOWN: Phrase = phrase("Who is shown");
pub const WHAT_HOLDS: Phrase = phrase("What holds between them");

pub const TURN_KEYS: Phrase = phrase("while presenting: the next view, or the one before");
pub const ENDS_KEYS: Phrase = phrase("while presenting: the first view, the last one");
pub const SHOW_LETTERS: Phrase =
    phrase("while presenting: notes for the speaker, the view in words, full screen");

/// Where a view stands among all.
pub fn position(at: usize, count: usize) -> String {
    phrase("{number} of {count}").with([("number", (at + 1).into()), ("count", count.into())]).into()
}

/// A view without a caption.
pub fn numbered_view(at: usize) -> String {
    phrase("View {number}").with([("number", (at + 1).into())]).into()
}

/// What a view is called: by its caption, or its number.
pub fn view_title(at: usize, view: Option<&SavedView>) -> String {
    let caption = view.map(|view| view.caption.trim()).filter(|caption| !caption.is_empty());
    caption.map_or_else(|| numbered_view(at), str::to_owned)
}

/// What a button does to a view.
pub fn to_view(does: &Phrase, title: &str) -> String {
    phrase("{does}: {view}").with([("does", does.clone().into()), ("view", title.into())]).into()
}

/// What is said once a view was saved.
pub fn view_taken(at: usize) -> String {
    phrase("View {number} is saved. Write its caption.").with([("number", (at + 1).into())]).into()
}

/// What is said of the view that is presented now.
pub fn shown_says(showing: &Showing) -> String {
    let view = showing.view();
    let title = match view {
        None => STRANGE_VIEW.to_string(),
        Some(_) => view_title(showing.at, view),
    };
    let says = [position(showing.at, showing.count()), ended(&title), gone(&showing.gone, &showing.opened)];
    let says: Vec<String> = says.into_iter().filter(|one| !one.is_empty()).collect();
    phrase("{where}. {what}")
        .with([("where", says[0].clone().into()), ("what", says[1..].join(" ").into())])
        .into()
}

/// What is said once the map is looked at as a view shows it.
pub fn looked_as(at: usize, view: &SavedView, is_gone: &[Gone], opened: &Opened) -> String {
    let says = phrase("The map is shown as in “{view}”.").with([("view", view_title(at, Some(view)).into())]);
    format!("{says} {}", gone(is_gone, opened)).trim_end().to_owned()
}

/// What a view names that is there no longer, in sentences; nothing if all of it is there.
pub fn gone(gone: &[Gone], opened: &Opened) -> String {
    let mut says = Vec::new();
    let actors: Vec<String> = gone
        .iter()
        .filter_map(|one| match one {
            Gone::Actor(id) => Some(readable(id)),
            _ => None,
        })
        .collect();
    if !actors.is_empty() {
        says.push(
            phrase("No longer on the map: {names}.").with([("names", listed(&actors).into())]).to_string(),
        );
    }
    let ties = gone.iter().filter(|one| matches!(one, Gone::Tie(_))).count();
    if ties > 0 {
        let says_so = counting(
            ties,
            "A tie that this view lights is no longer on the map.",
            "{count} ties that this view lights are no longer on the map.",
        );
        says.push(says_so.to_string());
    }
    for one in gone {
        match one {
            Gone::Flag(word) => says.push(
                phrase("The flag that this view lights ({pattern}) isn’t looked for there any more.")
                    .with([("pattern", readable(word).into())])
                    .to_string(),
            ),
            Gone::Unflagged(at) => {
                let pattern = opened.analysis.patterns.get(*at).map_or("", |flag| flag.pattern.label());
                says.push(
                    phrase("The map no longer shows this there: {pattern}.")
                        .with([("pattern", pattern.into())])
                        .to_string(),
                );
            }
            Gone::Barrier(id) => {
                let name = barrier_rule(id).map_or_else(|| id.clone(), |rule| rule.name.to_owned());
                says.push(
                    phrase("This barrier is no longer found there: {barrier}.")
                        .with([("barrier", name.into())])
                        .to_string(),
                );
            }
            Gone::Actor(_) | Gone::Tie(_) => {}
        }
    }
    says.join(" ")
}

/// In a line, what a view shows: "Groups by agency · Money · lights Coordinated".
pub fn view_line(view: &SavedView, shown: &Shown, opened: &Opened) -> String {
    let mut parts = Vec::new();
    if view.shows == Some(Shows::Outline) {
        parts.push(IN_WORDS.to_string());
    }
    let layout = layout_of(view).filter(|_| view.layout != Some(LayoutName::Ecomap) || view.lights.is_none());
    parts.extend(layout.map(|layout| layout.way().name.to_owned()));
    parts.extend(view.lens.filter(|one| *one != Lens::All).map(|one| lens(one).to_string()));
    parts.extend(view.lights.as_ref().and_then(|lights| lights_says(lights, shown, opened)));
    if !view.looks_at.is_empty() {
        parts.push(counting(view.looks_at.len(), "1 actor in sight", "{count} actors in sight").to_string());
    }
    if !view.notes.is_empty() {
        parts.push(phrase("with notes").to_string());
    }
    parts.join(" · ")
}

fn lights_says(lights: &Lights, shown: &Shown, opened: &Opened) -> Option<String> {
    let name = |id: &str| {
        opened.partnership.find(id).map_or_else(|| readable(id), |at| opened.partnership.name(at).to_owned())
    };
    let what = if let Some(flag) = &lights.flag {
        let found = opened.analysis.patterns.iter().find(|one| one.pattern.word() == flag.pattern);
        found.map_or_else(|| readable(&flag.pattern), |one| one.pattern.label().to_owned())
    } else if let Some(barrier) = &lights.barrier {
        barrier_rule(&barrier.id).map_or_else(|| barrier.id.clone(), |rule| rule.name.to_owned())
    } else if let Some(near) = &lights.near {
        name(&near.actor)
    } else {
        match (lights.actors.as_deref().unwrap_or_default(), lights.ties.as_deref().unwrap_or_default()) {
            ([], []) => return None,
            ([one], []) => name(one),
            (actors, ties) => {
                let lit = shown.lit.as_ref();
                let actors = super::actors(lit.map_or(actors.len(), |lit| lit.actors.len()));
                match lit.map_or(ties.len(), |lit| lit.ties.len()) {
                    0 => actors,
                    ties => phrase("{actors} and {ties}")
                        .with([("actors", actors.into()), ("ties", super::ties(ties).into())])
                        .to_string(),
                }
            }
        }
    };
    let lights = phrase("lights: {what}").with([("what", what.into())]).to_string();
    if shown.knows.is_empty() {
        return Some(lights);
    }
    let knew = counting(shown.knows.len(), "1 already knew", "{count} already knew");
    Some(format!("{lights} · {knew}"))
}

/// An id as people may read it, where there is no name any more.
fn readable(id: &str) -> String {
    capital(&id.replace(['-', '_'], " "))
}

/// With a full stop, if nothing ends it.
fn ended(text: &str) -> String {
    match text.ends_with(['.', '!', '?', '…']) {
        true => text.to_owned(),
        false => format!("{text}."),
    }
}

/// What the presentation is called.
pub fn presentation_of(title: &str) -> String {
    phrase("Presentation: {title}").with([("title", title.into())]).into()
}

/// How many are named one by one where a picture is told.
const MOST_NAMED: usize = 12;

/// The heading of those who knew before the step of a journey that a view lights.
pub const ALREADY_KNEW: Phrase = phrase("Already knew");

/// Who knew before the step of a journey that a view lights.
pub fn knew_before(names: &[&str]) -> String {
    let names = few(names, MOST_NAMED, &phrase("more").to_string());
    phrase("Already knew: {names}.").with([("names", names.into())]).into()
}

/// The picture of a view in words; of one that lights nothing, only how many it shows.
pub fn view_pictured(title: &str, names: &[&str], ties: usize, lit: bool) -> String {
    let ties = super::ties(ties);
    match lit {
        true => phrase("{view}: a picture that lights {names}; {ties}.").with([
            ("view", title.into()),
            ("names", few(names, MOST_NAMED, &phrase("more").to_string()).into()),
            ("ties", ties.into()),
        ]),
        false => phrase("{view}: a picture of {actors}; {ties}.").with([
            ("view", title.into()),
            ("actors", super::actors(names.len()).into()),
            ("ties", ties.into()),
        ]),
    }
    .into()
}
