//! What the app itself says, in one place: these words will be translated. What is said of a map, its
//! analysis, a comparison or a journey comes from the library in whole sentences.
//!
//! Plain British English, calm, never blaming; the app says what it doesn't know.

mod arrange;
mod looking;
mod map;
mod record;
mod shelf;
mod trial;

use partnership_explorer::analysis::{
    Indicator, Pattern, PatternName, ScopeKind, ScopeReport, Verdict, rule, tick,
};
use partnership_explorer::map::{
    AnswerValue, Partnership, State as Met, TieKind, Word, counted, few, number,
};

pub use arrange::*;
pub use looking::*;
pub use map::*;
pub use partnership_explorer::map::capital;
pub use record::{actor_facts, tie_facts, tie_phrase, tie_sentence};
pub use shelf::*;
pub use trial::*;

use crate::app::state::{Lens, is_essential};

pub const APP: &str = "Partnership Explorer";
pub const HEADLINE: &str = "See how a partnership works.";
pub const LEDE: &str = "Agencies, people and what flows between them, drawn as a network. The explorer shows which model a partnership follows, and why.";
pub const MODELS: &str = "Four models";
pub const MODELS_HINT: &str = "open one and look around";
pub const CASES: &str = "Cases";
pub const IN_THIS_WINDOW: &str = "In this window";
pub const IN_THIS_WINDOW_HINT: &str = "opened here, gone when the window is closed";
pub const OPEN_FILE: &str = "Open a file";
pub const DROP_HERE: &str = "Drop a map to open it";
pub const NO_FLAG_CHIP: &str = "no pattern yet";

pub const THIS_PAGE: &str = "The map of this page";
pub const READING: &str = "Reading what the map shows…";
pub const NOT_ARRIVED: &str = "Part of the explorer could not be fetched";
pub const NOT_ARRIVED_SAYS: &str = "Maps are drawn, but what they show can’t be read from them. Reload the page when the connection is back.";

pub const BACK_TO_START: &str = "Back to the start page";
pub const MAP: &str = "Map";
pub const OUTLINE: &str = "Outline";
pub const VIEW: &str = "View";
pub const SHARE: &str = "Share";
pub const COPY_LINK: &str = "Copy link";
pub const SAVE_COPY: &str = "Save a copy";
pub const SAVE_COPY_HINT: &str = "the map as a file, with your answers and changes";
pub const SAVE_PICTURE: &str = "Save picture";
pub const SAVE_PICTURE_HINT: &str = "a drawing (SVG) for reports and slides";
pub const COPY_LINK_HINT: &str = "opens this case, without your answers and changes";
pub const LINK_COPIED: &str = "Link copied.";
pub const COPY_SAVED: &str = "A copy was handed to your browser to save.";
pub const PICTURE_SAVED: &str = "The picture was handed to your browser to save.";
pub const NOT_SAVED: &str = "This browser doesn’t let the page save files.";
pub const OPEN_IN_EXPLORER: &str = "Open in Partnership Explorer";
pub const NEW_WINDOW: &str = "(opens a new window)";
pub const SHORTCUTS: &str = "Keyboard shortcuts";
pub const LETTERS_ACT: &str = "Single letters and ? act as shortcuts";
pub const CLOSE: &str = "Close";
pub const DISMISS: &str = "Dismiss";

/// The keys and what they do.
pub const KEYS: [(&str, &str); 16] = [
    ("Tab", "reach the tools, the filters, the map, then the panel"),
    ("← ↑ → ↓", "on the map: the nearest actor that way"),
    ("Enter", "details of the actor"),
    ("Shift ← ↑ → ↓", "on the map: move the actor; Enter puts it down, Esc takes it back"),
    ("Ctrl Z", "undo the last change"),
    ("Esc", "step back: from a move, the highlight, what is tried, a filter, the selection"),
    ("+  −  0", "zoom in, zoom out, whole map"),
    ("/", "find an actor or a tie"),
    ("N", "who is near the actor: one tie away, two, all"),
    ("C", "centre what is selected"),
    ("M", "map"),
    ("O", "outline"),
    ("F", "flags"),
    ("D", "details"),
    ("T", "try: what if, follow, compare"),
    ("?", "this list"),
];

pub const LENSES: &str = "Lenses: which ties are shown";
pub const LEGEND: &str = "Legend";
pub const LEGEND_SIFTS: &str = "Legend: filtered";
pub const ZOOM: &str = "Zoom";
pub const ZOOM_IN: &str = "Zoom in";
pub const ZOOM_OUT: &str = "Zoom out";
pub const FIT: &str = "Show the whole map";
pub const MAP_HINT: &str =
    "Arrow keys go from actor to actor, Enter shows details, question mark lists all keys.";
pub const NOBODY_YET: &str =
    "Nobody is on this map yet. Begin by adding somebody: a person, a team or an agency.";
pub const HELP: &str = "Keyboard shortcuts (?)";

pub const FLAGS: &str = "Flags";
pub const DETAILS: &str = "Details";
pub const TRY: &str = "Try";
pub const PANEL: &str = "Flags, details and what to try";
pub const SHEET_HANDLE: &str = "Height of the panel";
pub const NOTHING_LIT: &str = "The whole map is shown.";
pub const SHOW_ALL: &str = "Show everything again";
pub const NO_EVIDENCE: &str = "Nothing on the map shows this yet.";
pub const SETTLE: &str = "What would settle it?";
pub const SURER: &str = "What could still change it?";
pub const RULE: &str = "Rule";
pub const SOURCE: &str = "Source";
pub const EVIDENCE: &str = "Evidence";
pub const YOUR_ANSWERS: &str = "Answers";
pub const ANSWERS_STAY: &str = "Answers stay in this window until you save a copy.";
pub const ANSWERS_STAY_EMBEDDED: &str = "Answers stay in this window and are gone when it is closed.";
pub const CHANGES_STAY: &str = "The change stays in this window until you save a copy.";
pub const CHANGES_STAY_EMBEDDED: &str = "The change stays in this window and is gone when it is closed.";
pub const UNDO: &str = "Undo";
pub const NOTHING_TO_UNDO: &str = "Nothing to undo";
pub const TOOLS: &str = "Tools";
pub const CTRL_WHEEL: &str = "Use Ctrl and the wheel to zoom the map";
pub const TWO_FINGERS: &str = "Use two fingers to move the map";
pub const TAKEN_BACK: &str = "Answer taken back.";
pub const NOT_FLAGGED: &str = "Not flagged";
pub const MORE_READINGS: &str = "More readings";
pub const CONTRADICTIONS: &str = "Where an answer and the map differ";
pub const NO_FLAG: &str = "No pattern is flagged";
pub const NO_FLAG_SAYS: &str = "The map doesn’t show that any of the patterns holds. That says nothing about how well people work together; it may only mean that some facts aren’t recorded yet.";
pub const STRUCTURE: &str = "grey: belongs to, works for and the like";
pub const STORY: &str = "About this map";
pub const MISSING: &str = "These answers would help to tell:";
pub const NO_FLAG_COMPLETE: &str = "What is recorded rules the patterns out; the reasons stand below.";
pub const DISAGREE: &str = "Notes";
pub const NOTHING_SELECTED: &str = "Press an actor or a tie";
pub const NOTHING_SELECTED_SAYS: &str = "Its details appear here.";
pub const TIES: &str = "Ties";
pub const NO_TIES: &str = "No ties are recorded.";
pub const THIS: &str = "this one";
pub const TIE: &str = "Tie";
pub const NOTE: &str = "Note";
pub const IN_FLAGS: &str = "In flags";
pub const NOT_READ: &str =
    "No rule reads this tie: it joins kinds of actor that such a tie doesn’t normally join.";
pub const CLEAR: &str = "Clear selection";

pub const BARRIERS: &str = "What may get in the way";
pub const BARRIERS_SAY: &str =
    "A structure may lead to these; whether it does, only those who work in it can say.";
pub const NO_BARRIER: &str = "Nothing was found in what is recorded. What couldn’t be told is listed below.";
pub const NO_BARRIER_AT_ALL: &str = "Everything was looked for, and nothing was found.";
pub const NOT_FOUND: &str = "Looked for and not found";
pub const CANNOT_TELL: &str = "The map can’t tell";
pub const NOT_ASKED: &str = "Not asked";
pub const NOT_ASKED_SAYS: &str =
    "What these look at isn’t on the map: a fund, say, a task, or agencies enough.";
pub const HELPS: &str = "What may help";
pub const TICKS_SAY: &str = "What people say of it";
pub const TICKS_HINT: &str = "No drawing shows these, so nothing is filled in. Answer for the whole partnership what you know; the same answer again takes it back.";
pub const STANDS_IN: &str = "May get in the way here";
pub const BARRIERS_TABLE: &str = "Barriers, those found first";
pub const BARRIER: &str = "Barrier";
pub const STATE: &str = "State";
pub const MEASURES: &str = "Measures";
pub const MEASURED: &str = "Actor by actor";

pub const TRY_PARTS: &str = "What to try";
pub const WHAT_IF_SAYS: &str =
    "Try a change: what would move is shown first, and the map stays as it is until you apply it.";
pub const WHERE_TO: &str = "Where?";
pub const WHICH_PARTNER: &str = "Which partner?";
pub const CHOOSE: &str = "Choose…";
pub const NOT_HERE: &str = "Not here:";
pub const APPLY: &str = "Apply";
pub const DROP: &str = "Drop";
pub const DROPPED: &str = "Dropped. The map is as it was.";
pub const NO_FLAG_MOVES: &str = "No flag moves.";
pub const NO_BARRIER_MOVES: &str = "Nothing comes or goes.";
pub const MOVES_PATTERNS: &str = "Flags";
pub const CAME: &str = "New:";
pub const WENT: &str = "No longer said:";
pub const NEWLY_KNOWN: &str = "Looked for with another result";
pub const NOT_FLAGGED_EITHER: &str = "Patterns not flagged before or after";
pub const WRITES: &str = "What it writes";
pub const NOTES_ON_IT: &str = "Worth knowing";
pub const SAME_ACTORS: &str = "Taken for the same by kind and name";
pub const SAME: &str = "The two maps say the same.";

pub const FOLLOW_SAYS: &str =
    "Something is known: see to whom it goes, step by step, along what is recorded.";
pub const WHO_KNOWS: &str = "Who knows it?";
pub const ABOUT_WHOM: &str = "Whom or what is it about?";
pub const NOT_SAID: &str = "Not said";
pub const WHAT_IS_KNOWN: &str = "What is it? (if you like)";
pub const FOLLOW_IT: &str = "Follow";
pub const NOBODY_KNOWS: &str = "Nobody on this map can know anything yet.";
pub const ALSO_KNOW: &str = "Others who know it as well";
pub const BY_WHEN: &str = "Within how many days ought it to be known? (if you like)";
pub const STEPS: &str = "Step by step";
pub const PLAY: &str = "Play";
pub const PAUSE: &str = "Pause";
pub const NEXT: &str = "Next";
pub const PREVIOUS: &str = "Back";
pub const KNOWN_MARK: &str =
    "On the map, the step is marked by a whole frame; those who know already, by a dotted one.";

pub const COMPARE_SAYS: &str =
    "Hold another map against this one: what it adds, what it lacks, and what it says otherwise.";
pub const OTHER_MAP: &str = "With which map?";
pub const COMPARE_IT: &str = "Compare";
pub const OR_FILE: &str = "Choose a file";
pub const DONE: &str = "Close";

pub const ACTORS: &str = "Actors";
pub const NAME: &str = "Name";
pub const TIES_OUT: &str = "Ties out";
pub const TIES_IN: &str = "Ties in";
pub const FROM: &str = "From";
pub const TO: &str = "To";
pub const HOLDS: &str = "Holds";
pub const YES: &str = "Yes";
pub const KNOWN_NOT: &str = "Known not to hold";
pub const FLAGGED_PATTERNS: &str = "Flagged patterns";
pub const PATTERN: &str = "Pattern";
pub const VERDICT: &str = "Verdict";
pub const WHERE: &str = "Where";
pub const COMPLETE: &str = "Complete lists";
pub const COMPLETE_SAYS: &str = "Elsewhere, what isn’t listed is simply not recorded.";
pub const SOURCES: &str = "Sources";

pub const UNREADABLE: &str = "the file can’t be read; it may have been moved, or it is a folder";
pub const NO_SUCH_CASE: &str = "There is no case at this address";
pub const NO_SUCH_CASE_SAYS: &str = "The link may be old or cut short. All cases are below.";
pub const COPY_YOURSELF: &str = "This browser doesn’t let the page copy. Here is the link:";
pub const STAYS: &str = "What was open stays as it was.";
pub const KEPT: &str = "The map is open, and nothing in the file is lost.";

/// The title of the message about a refused file.
pub fn refused(file: &str) -> String {
    format!("“{file}” can’t be opened")
}

/// The title of the note about a file that was taken with reservations.
pub fn accepted(file: &str) -> String {
    format!("“{file}” is open")
}

/// The disclosure of what in a file isn't understood.
pub fn not_read(count: usize) -> String {
    match count {
        1 => "One thing in the file isn’t understood, and is kept as it is".to_owned(),
        _ => format!(
            "{} things in the file aren’t understood, and are kept as they are",
            capital(&number(count))
        ),
    }
}

/// What is said while the tables of a large map are on their way.
pub fn being_written(actors: usize, ties: usize) -> String {
    format!("Filling in the tables: {} and {}…", self::actors(actors), self::ties(ties))
}

/// What is said once they are there.
pub fn written(actors: usize, ties: usize) -> String {
    format!("The tables are complete: {} and {}.", self::actors(actors), self::ties(ties))
}

/// What stands after the last problem that is listed.
pub fn and_more(count: usize) -> String {
    format!("and {count} more")
}

/// How many cases there are.
pub fn cases_hint(count: usize) -> String {
    match count {
        1 => "1 map from practice and policy".to_owned(),
        _ => format!("{count} maps from practice and policy"),
    }
}

/// "17 actors".
pub fn actors(count: usize) -> String {
    counted(count, "actor")
}

/// "19 ties".
pub fn ties(count: usize) -> String {
    counted(count, "tie")
}

/// The short name of a pattern for a chip; a possible one carries a question mark.
pub fn chip(pattern: PatternName, verdict: Verdict) -> String {
    let name = match pattern {
        PatternName::Unified => "unified",
        PatternName::Coordinated => "coordinated",
        PatternName::Coalition => "coalition",
        PatternName::HybridSector => "hybrid: sectors",
        PatternName::HybridModels => "hybrid: models",
    };
    if verdict == Verdict::Possible { format!("{name}?") } else { name.to_owned() }
}

/// Where a pattern was looked for.
pub fn scope(scope: &ScopeReport, partnership: &Partnership) -> String {
    let name = scope.of.as_deref().and_then(|id| partnership.find(id)).map(|at| partnership.name(at));
    match (scope.kind, name) {
        (ScopeKind::Map, _) | (_, None) => "in the whole map".to_owned(),
        (ScopeKind::Team, Some(name)) => format!("in {name}"),
        (ScopeKind::Agreement, Some(name)) => format!("among those who signed {name}"),
        (ScopeKind::Forum, Some(name)) => format!("among the members of {name}"),
        (ScopeKind::Package, Some(name)) => format!("around {name}"),
    }
}

/// What a shaded region of the map is.
pub fn region(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Possible => "hatched: a flag, possible",
        _ => "shaded: a flag, present",
    }
}

/// Before the answer that ruled a pattern out.
pub fn does_not_hold(pattern: &str) -> String {
    format!("{pattern} doesn’t hold:")
}

/// The same finding elsewhere.
pub fn also_in(scopes: &[String]) -> String {
    format!("Also {}.", few(scopes, SCOPES, "more places"))
}

/// Places of a flag, as a heading names them: not all, where there are very many.
pub fn some_scopes(scopes: &[String]) -> String {
    few(scopes, SCOPES, "more places")
}

/// So many places of a flag are named in a line.
const SCOPES: usize = 12;

/// The heading of the outline.
pub fn outline_of(title: &str) -> String {
    format!("Outline: {title}")
}

/// What is said of a list that is complete.
pub fn complete(kind: TieKind, around: &str) -> String {
    match around {
        "" => format!("“{}”: every such tie of the map is listed.", capital(kind.label())),
        around => format!("“{}”: every such tie around {around} is listed.", capital(kind.label())),
    }
}

/// The disclosure of what counts for less.
pub fn supporting(met: usize, all: usize) -> String {
    let signs = if all == 1 { "supporting sign" } else { "supporting signs" };
    format!("{all} {signs}, {met} met")
}

/// What stands for the indicators of a flag while they are folded away.
pub fn indicators(all: &[Indicator]) -> String {
    let count = |state: Met| all.iter().filter(|one| is_essential(one) && one.state == state).count();
    let parts = [Met::Met, Met::NotMet, Met::NotRecorded].map(|state| (count(state), state.label()));
    let parts = parts.iter().filter(|(count, _)| *count > 0).map(|(count, label)| format!("{count} {label}"));
    format!("Indicators: {}", parts.collect::<Vec<_>>().join(", "))
}

/// The disclosure of why a neighbouring pattern isn't flagged.
pub fn why_not(pattern: PatternName) -> String {
    let name = match pattern {
        PatternName::Unified => "unified",
        PatternName::Coordinated => "coordinated",
        PatternName::Coalition => "coalition",
        PatternName::HybridSector => "mixed sectors",
        PatternName::HybridModels => "mixed models",
    };
    format!("Why not {name}?")
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
pub fn answer(value: AnswerValue) -> &'static str {
    match value {
        AnswerValue::Yes => "Yes",
        AnswerValue::No => "No",
        AnswerValue::Unknown => "Don’t know",
    }
}

/// What is said when evidence is lit up.
pub fn lit_says(actors: usize, ties: usize) -> String {
    match (actors, ties) {
        (0, 0) => NO_EVIDENCE.to_owned(),
        _ => format!("Evidence shown: {} and {}.", self::actors(actors), self::ties(ties)),
    }
}

/// What is said when a lens is chosen.
pub fn lens_says(lens: Lens, shown: usize) -> String {
    format!("{}: {} shown.", self::lens(lens), ties(shown))
}

/// What is said after an answer.
pub fn answer_says(value: &str, now: Option<&Pattern>, was: Verdict, partnership: &Partnership) -> String {
    let Some(flag) = now else { return format!("Answered: {value}.") };
    let (name, place) = (flag.pattern.label(), scope(&flag.scope, partnership));
    let verb = if flag.verdict == was { "is still" } else { "is now" };
    format!("Answered: {value}. {name} {place} {verb} {}.", flag.verdict.label())
}

/// The button that lights up the members of a flag.
pub fn show_scope(pattern: PatternName) -> String {
    format!("Show the members of {} on the map", pattern.label())
}

/// A readout's word, in plain English.
pub fn readout_value(word: &str) -> String {
    let mut text = word.replace('_', " ");
    if let Some(first) = text.get_mut(0..1) {
        first.make_ascii_uppercase();
    }
    text
}
