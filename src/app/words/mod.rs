//! What the app itself says, in one place: these words will be translated. What is said of a map, its
//! analysis, a comparison or a journey comes from the library in whole sentences.
//!
//! Plain British English, calm, never blaming; the app says what it doesn't know.

mod arrange;
mod beside;
mod catalogue;
mod edit;
mod evaluation;
mod forms;
mod language;
mod learn;
mod locale;
mod looking;
mod map;
mod phrase;
mod quick;
mod record;
mod shelf;
#[cfg(test)]
mod tests;
mod trial;
mod views;

use partnership_explorer::analysis::{
    Indicator, Pattern, PatternName, ScopeKind, ScopeReport, Verdict, rule, tick,
};
use partnership_explorer::cases::Group;
use partnership_explorer::map::{AnswerValue, Partnership, State as Met, TieKind, Word, listed};

pub use arrange::*;
pub use beside::*;
pub use edit::*;
pub use evaluation::*;
pub use forms::*;
pub use language::{Language, english, language};
pub use learn::*;
pub use looking::*;
pub use map::*;
pub use partnership_explorer::map::capital;
pub use phrase::{Phrase, counting, phrase};
pub use quick::*;
pub use record::{actor_facts, tie_facts, tie_phrase, tie_sentence};
pub use shelf::*;
pub use trial::*;
pub use views::*;

use crate::app::state::{Lens, is_essential};

pub const APP: Phrase = phrase("Partnership Explorer");
pub const HEADLINE: Phrase = phrase("See how a partnership works.");
pub const LEDE: Phrase = phrase(
    "Agencies, people and what flows between them, drawn as a network. The explorer shows which model a partnership follows, and why.",
);
pub const MODELS: Phrase = phrase("Four models");
pub const MODELS_HINT: Phrase = phrase("open one and look around");
pub const CASES: Phrase = phrase("Cases");
pub const IN_THIS_WINDOW: Phrase = phrase("In this window");
pub const IN_THIS_WINDOW_HINT: Phrase = phrase("opened here, gone when the window is closed");
pub const OPEN_FILE: Phrase = phrase("Open a file");
pub const DROP_HERE: Phrase = phrase("Drop a map to open it, or a CSV file to add its rows");
pub const NO_FLAG_CHIP: Phrase = phrase("no pattern yet");

pub const THIS_PAGE: Phrase = phrase("The map of this page");
pub const READING: Phrase = phrase("Reading what the map shows…");
pub const NOT_ARRIVED: Phrase = phrase("Part of the explorer could not be fetched");
pub const NOT_ARRIVED_SAYS: Phrase = phrase(
    "Maps are drawn, but what they show can’t be read from them. Reload the page when the connection is back.",
);

pub const BACK_TO_START: Phrase = phrase("Back to the start page");
pub const MAP: Phrase = phrase("Map");
pub const OUTLINE: Phrase = phrase("Outline");
pub const VIEW: Phrase = phrase("View");
pub const SHARE: Phrase = phrase("Share");
pub const COPY_LINK: Phrase = phrase("Copy link");
pub const SAVE_COPY: Phrase = phrase("Save a copy");
pub const SAVE_COPY_HINT: Phrase = phrase("the map as a file, with your answers and changes");
pub const SAVE_PICTURE: Phrase = phrase("Save picture");
pub const SAVE_PICTURE_HINT: Phrase = phrase("a drawing (SVG) for reports and slides");
pub const COPY_LINK_HINT: Phrase = phrase("opens this case, without your answers and changes");
pub const LINK_COPIED: Phrase = phrase("Link copied.");
pub const COPY_SAVED: Phrase = phrase("A copy was handed to your browser to save.");
pub const PICTURE_SAVED: Phrase = phrase("The picture was handed to your browser to save.");
pub const NOT_SAVED: Phrase = phrase("This browser doesn’t let the page save files.");
pub const OPEN_IN_EXPLORER: Phrase = phrase("Open in Partnership Explorer");
pub const NEW_WINDOW: Phrase = phrase("(opens a new window)");
pub const LANGUAGE: Phrase = phrase("Language");
pub const DRAFT: Phrase = phrase(
    "This translation is a draft. Still in English: what is found on a map, the kinds of actors and ties, their details and forms, and the pages of Learn.",
);
pub const SPOKEN: Phrase = phrase("The explorer is in English.");
pub const NOT_SPOKEN: Phrase = phrase("The words of this language could not be fetched");
pub const NOT_SPOKEN_SAYS: Phrase =
    phrase("The explorer goes on in English. Choose the language again when the connection is back.");
pub const SHORTCUTS: Phrase = phrase("Keyboard shortcuts");
pub const LETTERS_ACT: Phrase = phrase("Single letters and ? act as shortcuts");
pub const CLOSE: Phrase = phrase("Close");
pub const DISMISS: Phrase = phrase("Dismiss");

pub const COMMANDS_TITLE: Phrase = phrase("Commands");
pub const COMMANDS_FIND: Phrase = phrase("What do you want to do?");
pub const NO_COMMAND: Phrase = phrase("Nothing is called so. Try another word.");
pub const LENS: Phrase = phrase("Lens");
pub const CASE: Phrase = phrase("Case");

pub const LENSES: Phrase = phrase("Lenses: which ties are shown");
pub const LEGEND: Phrase = phrase("Legend");
pub const LEGEND_SIFTS: Phrase = phrase("Legend: filtered");
pub const ZOOM: Phrase = phrase("Zoom");
pub const ZOOM_IN: Phrase = phrase("Zoom in");
pub const ZOOM_OUT: Phrase = phrase("Zoom out");
pub const FIT: Phrase = phrase("Show the whole map");
pub const MAP_HINT: Phrase =
    phrase("Arrow keys go from actor to actor, Enter shows details, question mark lists all keys.");
pub const NOBODY_YET: Phrase =
    phrase("Nobody is on this map yet. Begin by adding somebody: a person, a team or an agency.");
pub const BEGIN_QUICK: Phrase = phrase("Write a line");
pub const BEGIN_ELSE: Phrase = phrase(
    "Or press twice where somebody is to stand, or paste rows from a spreadsheet: a name and a kind in each.",
);
pub const NOTHING_TO_READ: Phrase = phrase("Nothing to read yet");
pub const NOTHING_TO_READ_SAYS: Phrase = phrase(
    "Once there are agencies, teams or people with ties between them, this is where you see which pattern they follow, why, and what may get in the way.",
);
pub const HELP: Phrase = phrase("Keyboard shortcuts (?)");

pub const FLAGS: Phrase = phrase("Flags");
pub const DETAILS: Phrase = phrase("Details");
pub const TRY: Phrase = phrase("Try");
pub const PANEL: Phrase = phrase("Flags, details and what to try");
pub const SHEET_HANDLE: Phrase = phrase("Height of the panel");
pub const NOTHING_LIT: Phrase = phrase("The whole map is shown.");
pub const SHOW_ALL: Phrase = phrase("Show everything again");
pub const NO_EVIDENCE: Phrase = phrase("Nothing on the map shows this yet.");
pub const SETTLE: Phrase = phrase("What would settle it?");
pub const SURER: Phrase = phrase("What could still change it?");
pub const RULE: Phrase = phrase("Rule");
pub const SOURCE: Phrase = phrase("Source");
pub const EVIDENCE: Phrase = phrase("Evidence");
pub const YOUR_ANSWERS: Phrase = phrase("Answers");
pub const ANSWERS_STAY: Phrase = phrase("Answers stay in this window until you save a copy.");
pub const ANSWERS_STAY_EMBEDDED: Phrase =
    phrase("Answers stay in this window and are gone when it is closed.");
pub const CHANGES_STAY: Phrase = phrase("The change stays in this window until you save a copy.");
pub const CHANGES_STAY_EMBEDDED: Phrase =
    phrase("The change stays in this window and is gone when it is closed.");
pub const UNDO: Phrase = phrase("Undo");
pub const NOTHING_TO_UNDO: Phrase = phrase("Nothing to undo");
pub const TOOLS: Phrase = phrase("Tools");
pub const CTRL_WHEEL: Phrase = phrase("Use Ctrl and the wheel to zoom the map");
pub const TWO_FINGERS: Phrase = phrase("Use two fingers to move the map");
pub const TAKEN_BACK: Phrase = phrase("Answer taken back.");
pub const NOT_FLAGGED: Phrase = phrase("Not flagged");
pub const MORE_READINGS: Phrase = phrase("More readings");
pub const CONTRADICTIONS: Phrase = phrase("Where an answer and the map differ");
pub const NO_FLAG: Phrase = phrase("No pattern is flagged");
pub const NO_FLAG_SAYS: Phrase = phrase(
    "The map doesn’t show that any of the patterns holds. That says nothing about how well people work together; it may only mean that some facts aren’t recorded yet.",
);
pub const STRUCTURE: Phrase = phrase("grey: belongs to, works for and the like");
pub const STORY: Phrase = phrase("About this map");
pub const MISSING: Phrase = phrase("These answers would help to tell:");
pub const NO_FLAG_COMPLETE: Phrase =
    phrase("What is recorded rules the patterns out; the reasons stand below.");
pub const DISAGREE: Phrase = phrase("Notes");
pub const NOTHING_SELECTED: Phrase = phrase("Press an actor or a tie");
pub const NOTHING_SELECTED_SAYS: Phrase = phrase("Its details appear here.");
pub const TIES: Phrase = phrase("Ties");
pub const NO_TIES: Phrase = phrase("No ties are recorded.");
pub const THIS: Phrase = phrase("this one");
pub const TIE: Phrase = phrase("Tie");
pub const NOTE: Phrase = phrase("Note");
pub const IN_FLAGS: Phrase = phrase("In flags");
pub const NOT_READ: Phrase =
    phrase("No rule reads this tie: it joins kinds of actor that such a tie doesn’t normally join.");
pub const CLEAR: Phrase = phrase("Clear selection");

pub const BARRIERS: Phrase = phrase("What may get in the way");
pub const BARRIERS_SAY: Phrase =
    phrase("A structure may lead to these; whether it does, only those who work in it can say.");
pub const NO_BARRIER: Phrase =
    phrase("Nothing was found in what is recorded. What couldn’t be told is listed below.");
pub const NO_BARRIER_AT_ALL: Phrase = phrase("Everything was looked for, and nothing was found.");
pub const NOT_FOUND: Phrase = phrase("Looked for and not found");
pub const CANNOT_TELL: Phrase = phrase("The map can’t tell");
pub const NOT_ASKED: Phrase = phrase("Not asked");
pub const NOT_ASKED_SAYS: Phrase =
    phrase("What these look at isn’t on the map: a fund, say, a task, or agencies enough.");
pub const HELPS: Phrase = phrase("What may help");
pub const TICKS_SAY: Phrase = phrase("What people say of it");
pub const TICKS_HINT: Phrase = phrase(
    "No drawing shows these, so nothing is filled in. Answer for the whole partnership what you know; the same answer again takes it back.",
);
pub const STANDS_IN: Phrase = phrase("May get in the way here");
pub const BARRIERS_TABLE: Phrase = phrase("Barriers, those found first");
pub const BARRIER: Phrase = phrase("Barrier");
pub const STATE: Phrase = phrase("State");
pub const MEASURES: Phrase = phrase("Measures");
pub const MEASURED: Phrase = phrase("Actor by actor");

pub const TRY_PARTS: Phrase = phrase("What to try");
pub const WHAT_IF_SAYS: Phrase =
    phrase("Try a change: what would move is shown first, and the map stays as it is until you apply it.");
pub const WHERE_TO: Phrase = phrase("Where?");
pub const WHICH_PARTNER: Phrase = phrase("Which partner?");
pub const CHOOSE: Phrase = phrase("Choose…");
pub const NOT_HERE: Phrase = phrase("Not here:");
pub const APPLY: Phrase = phrase("Apply");
pub const DROP: Phrase = phrase("Drop");
pub const DROPPED: Phrase = phrase("Dropped. The map is as it was.");
pub const NO_FLAG_MOVES: Phrase = phrase("No flag moves.");
pub const NO_BARRIER_MOVES: Phrase = phrase("Nothing comes or goes.");
pub const MOVES_PATTERNS: Phrase = phrase("Flags");
pub const CAME: Phrase = phrase("New:");
pub const WENT: Phrase = phrase("No longer said:");
pub const NEWLY_KNOWN: Phrase = phrase("Looked for with another result");
pub const NOT_FLAGGED_EITHER: Phrase = phrase("Patterns not flagged before or after");
pub const WRITES: Phrase = phrase("What it writes");
pub const NOTES_ON_IT: Phrase = phrase("Worth knowing");
pub const SAME_ACTORS: Phrase = phrase("Taken for the same by kind and name");

pub const FOLLOW_SAYS: Phrase =
    phrase("Something is known: see to whom it goes, step by step, along what is recorded.");
pub const WHO_KNOWS: Phrase = phrase("Who knows it?");
pub const ABOUT_WHOM: Phrase = phrase("Whom or what is it about?");
pub const NOT_SAID: Phrase = phrase("Not said");
pub const WHAT_IS_KNOWN: Phrase = phrase("What is it? (if you like)");
pub const FOLLOW_IT: Phrase = phrase("Follow");
pub const NOBODY_KNOWS: Phrase = phrase("Nobody on this map can know anything yet.");
pub const ALSO_KNOW: Phrase = phrase("Others who know it as well");
pub const BY_WHEN: Phrase = phrase("Within how many days ought it to be known? (if you like)");
pub const STEPS: Phrase = phrase("Step by step");
pub const PLAY: Phrase = phrase("Play");
pub const PAUSE: Phrase = phrase("Pause");
pub const WHAT_IF_HERE: Phrase = phrase("What if something changed here?");
pub const FOLLOW_FROM_HERE: Phrase = phrase("Follow what is known here");
pub const OR_FROM_THE_MAP: Phrase = phrase(
    "A team, agreement, forum or service user can be chosen on the map as well: its details lead here.",
);
pub const PAUSED: Phrase = phrase("Paused.");
pub const PACE: Phrase = phrase("Pace");
pub const NOTHING_MOVES: Phrase =
    phrase("Your device asks for little motion, so nothing plays by itself: go step by step.");
pub const NEXT: Phrase = phrase("Next");
pub const PREVIOUS: Phrase = phrase("Back").meaning("the step before");
pub const KNOWN_MARK: Phrase =
    phrase("On the map, the step is marked by a whole frame; those who know already, by a dotted one.");

pub const DONE: Phrase = phrase("Close");

pub const ACTORS: Phrase = phrase("Actors");
pub const NAME: Phrase = phrase("Name");
pub const TIES_OUT: Phrase = phrase("Ties out");
pub const TIES_IN: Phrase = phrase("Ties in");
pub const FROM: Phrase = phrase("From");
pub const TO: Phrase = phrase("To");
pub const HOLDS: Phrase = phrase("Holds");
pub const YES: Phrase = phrase("Yes");
pub const KNOWN_NOT: Phrase = phrase("Known not to hold");
pub const FLAGGED_PATTERNS: Phrase = phrase("Flagged patterns");
pub const PATTERN: Phrase = phrase("Pattern");
pub const VERDICT: Phrase = phrase("Verdict");
pub const WHERE: Phrase = phrase("Where");
pub const COMPLETE: Phrase = phrase("Complete lists");
pub const COMPLETE_SAYS: Phrase = phrase("Elsewhere, what isn’t listed is simply not recorded.");
pub const SOURCES: Phrase = phrase("Sources");

pub const UNREADABLE: Phrase = phrase("the file can’t be read; it may have been moved, or it is a folder");
pub const NO_SUCH_CASE: Phrase = phrase("There is no case at this address");
pub const NO_SUCH_CASE_SAYS: Phrase = phrase("The link may be old or cut short. All cases are below.");
pub const COPY_YOURSELF: Phrase = phrase("This browser doesn’t let the page copy. Here is the link:");
pub const STAYS: Phrase = phrase("What was open stays as it was.");
pub const KEPT: Phrase = phrase("The map is open, and nothing in the file is lost.");

/// Whether phrases can be said in that language at once.
pub fn speaks(language: Language) -> bool {
    language == Language::English || catalogue::speaks(language)
}

/// Takes in the phrases of a language from the text of its catalogue; false if it is none.
pub fn learn(language: Language, text: String) -> bool {
    catalogue::learn(language, text)
}

/// From now on phrases are said in that language, of which they are known.
pub fn speak(language: Language) {
    self::language::set(language);
}

/// The title of the message about a refused file.
pub fn refused(file: &str) -> String {
    phrase("“{file}” can’t be opened").with([("file", file.into())]).into()
}

/// The title of the note about a file that was taken with reservations.
pub fn accepted(file: &str) -> String {
    phrase("“{file}” is open").with([("file", file.into())]).into()
}

/// The disclosure of what in a file isn't understood.
pub fn not_read(count: usize) -> String {
    counting(
        count,
        "One thing in the file isn’t understood, and is kept as it is",
        "{count} things in the file aren’t understood, and are kept as they are",
    )
    .into()
}

/// What is said while the tables of a large map are on their way.
pub fn being_written(actors: usize, ties: usize) -> String {
    phrase("Filling in the tables: {actors} and {ties}…")
        .with([("actors", self::actors(actors).into()), ("ties", self::ties(ties).into())])
        .into()
}

/// What is said once they are there.
pub fn written(actors: usize, ties: usize) -> String {
    phrase("The tables are complete: {actors} and {ties}.")
        .with([("actors", self::actors(actors).into()), ("ties", self::ties(ties).into())])
        .into()
}

/// What stands after the last problem that is listed.
pub fn and_more(count: usize) -> String {
    phrase("and {count} more").with([("count", count.into())]).into()
}

/// The name of a part of the gallery.
pub fn group(group: Group) -> Phrase {
    match group {
        Group::Model => MODELS,
        Group::Practice => phrase("Practice"),
        Group::Policy => phrase("Policy and history"),
        Group::Inquiry => phrase("Inquiries and reviews"),
    }
}

/// How many cases there are.
pub fn cases_hint(count: usize) -> String {
    counting(
        count,
        "1 map from practice, policy and inquiries",
        "{count} maps from practice, policy and inquiries",
    )
    .into()
}

/// "17 actors".
pub fn actors(count: usize) -> String {
    counting(count, "1 actor", "{count} actors").into()
}

/// "19 ties".
pub fn ties(count: usize) -> String {
    counting(count, "1 tie", "{count} ties").into()
}

/// The short name of a pattern for a chip; a possible one carries a question mark.
pub fn chip(pattern: PatternName, verdict: Verdict) -> String {
    let name = match pattern {
        PatternName::Unified => phrase("unified"),
        PatternName::Coordinated => phrase("coordinated"),
        PatternName::Coalition => phrase("coalition"),
        PatternName::HybridSector => phrase("hybrid: sectors"),
        PatternName::HybridModels => phrase("hybrid: models"),
    };
    if verdict == Verdict::Possible { format!("{name}?") } else { name.into() }
}

/// Where a pattern was looked for.
pub fn scope(scope: &ScopeReport, partnership: &Partnership) -> String {
    let name = scope.of.as_deref().and_then(|id| partnership.find(id)).map(|at| partnership.name(at));
    let says = match scope.kind {
        _ if name.is_none() => phrase("in the whole map"),
        ScopeKind::Map => phrase("in the whole map"),
        ScopeKind::Team => phrase("in {name}"),
        ScopeKind::Agreement => phrase("among those who signed {name}"),
        ScopeKind::Forum => phrase("among the members of {name}"),
        ScopeKind::Package => phrase("around {name}"),
    };
    says.with([("name", name.unwrap_or_default().into())]).into()
}

/// What a shaded region of the map is.
pub fn region(verdict: Verdict) -> Phrase {
    match verdict {
        Verdict::Possible => phrase("hatched: a flag, possible"),
        _ => phrase("shaded: a flag, present"),
    }
}

/// Before the answer that ruled a pattern out.
pub fn does_not_hold(pattern: &str) -> String {
    phrase("{pattern} doesn’t hold:").with([("pattern", pattern.into())]).into()
}

/// The same finding elsewhere.
pub fn also_in(scopes: &[String]) -> String {
    phrase("Also {places}.").with([("places", some_scopes(scopes).into())]).into()
}

/// Places of a flag, as a heading names them: not all, where there are very many.
pub fn some_scopes(scopes: &[String]) -> String {
    match scopes.len().saturating_sub(SCOPES) {
        0 => listed(scopes),
        left => {
            let rest = counting(left, "1 more place", "{count} more places").to_string();
            listed(&scopes[..SCOPES].iter().chain([&rest]).collect::<Vec<_>>())
        }
    }
}

/// So many places of a flag are named in a line.
const SCOPES: usize = 12;

/// The heading of the outline.
pub fn outline_of(title: &str) -> String {
    phrase("Outline: {title}").with([("title", title.into())]).into()
}

/// What is said of a list that is complete.
pub fn complete(kind: TieKind, around: &str) -> String {
    let says = match around {
        "" => phrase("“{kind}”: every such tie of the map is listed."),
        around => {
            phrase("“{kind}”: every such tie around {names} is listed.").with([("names", around.into())])
        }
    };
    says.with([("kind", capital(kind.label()).into())]).into()
}

/// The disclosure of what counts for less.
pub fn supporting(met: usize, all: usize) -> String {
    counting(all, "1 supporting sign, {met} met", "{count} supporting signs, {met} met")
        .with([("met", met.into())])
        .into()
}

/// What stands for the indicators of a flag while they are folded away.
pub fn indicators(all: &[Indicator]) -> String {
    let count = |state: Met| all.iter().filter(|one| is_essential(one) && one.state == state).count();
    let parts = [
        (Met::Met, phrase("{count} met")),
        (Met::NotMet, phrase("{count} not met")),
        (Met::NotRecorded, phrase("{count} not recorded")),
    ];
    let parts =
        parts.map(|(state, phrase)| (count(state), phrase)).into_iter().filter(|(count, _)| *count > 0);
    let parts: Vec<_> =
        parts.map(|(count, phrase)| phrase.with([("count", count.into())]).to_string()).collect();
    phrase("Indicators: {states}").with([("states", parts.join(", ").into())]).into()
}

/// The disclosure of why a neighbouring pattern isn't flagged.
pub fn why_not(pattern: PatternName) -> Phrase {
    match pattern {
        PatternName::Unified => phrase("Why not unified?"),
        PatternName::Coordinated => phrase("Why not coordinated?"),
        PatternName::Coalition => phrase("Why not coalition?"),
        PatternName::HybridSector => phrase("Why not mixed sectors?"),
        PatternName::HybridModels => phrase("Why not mixed models?"),
    }
}

/// The mark before an indicator.
pub fn mark(state: Met) -> &'static str {
    match state {
        Met::Met => "✓",
        Met::NotMet => "✗",
        Met::NotRecorded => "?",
    }
}

/// The question that an answer is given to: an indicator's, or one that only people can answer.
pub fn question(id: &str) -> &str {
    rule(id).map(|rule| rule.question).or(tick(id).map(|tick| tick.question)).unwrap_or(id)
}

/// The buttons under a question.
pub fn answer(value: AnswerValue) -> Phrase {
    match value {
        AnswerValue::Yes => phrase("Yes"),
        AnswerValue::No => phrase("No"),
        AnswerValue::Unknown => phrase("Don’t know"),
    }
}

/// What is said when evidence is lit up.
pub fn lit_says(actors: usize, ties: usize) -> String {
    match (actors, ties) {
        (0, 0) => NO_EVIDENCE.into(),
        _ => phrase("Evidence shown: {actors} and {ties}.")
            .with([("actors", self::actors(actors).into()), ("ties", self::ties(ties).into())])
            .into(),
    }
}

/// What is said when a lens is chosen.
pub fn lens_says(lens: Lens, shown: usize) -> String {
    phrase("{lens}: {ties} shown.")
        .with([("lens", self::lens(lens).into()), ("ties", ties(shown).into())])
        .into()
}

/// What is said after an answer.
pub fn answer_says(value: &str, now: Option<&Pattern>, was: Verdict, partnership: &Partnership) -> String {
    let Some(flag) = now else {
        return phrase("Answered: {value}.").with([("value", value.into())]).into();
    };
    let says = match flag.verdict == was {
        true => phrase("Answered: {value}. {pattern} {place} is still {verdict}."),
        false => phrase("Answered: {value}. {pattern} {place} is now {verdict}."),
    };
    let place = scope(&flag.scope, partnership);
    says.with([
        ("value", value.into()),
        ("pattern", flag.pattern.label().into()),
        ("place", place.into()),
        ("verdict", flag.verdict.label().into()),
    ])
    .into()
}

/// The button that lights up the members of a flag.
pub fn show_scope(pattern: PatternName) -> String {
    phrase("Show the members of {pattern} on the map").with([("pattern", pattern.label().into())]).into()
}

/// A readout's word, in plain English.
pub fn readout_value(word: &str) -> String {
    let mut text = word.replace('_', " ");
    if let Some(first) = text.get_mut(0..1) {
        first.make_ascii_uppercase();
    }
    text
}
