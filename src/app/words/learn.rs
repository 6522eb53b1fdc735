//! What is said around the pages of what is known. The pages themselves are in English.

use partnership_explorer::cases::Group;
use partnership_explorer::knowledge::law::Status;

use super::{Phrase, counting, phrase};
use crate::app::state::WhyOffered;

pub const LEARN: Phrase = phrase("Learn");
pub const LEARN_SAYS: Phrase = phrase(
    "What is known of partnerships in health and social care: models, barriers, strategies, law and more, each with its source.",
);
pub const LEARN_FIND: Phrase = phrase("Find a page");
pub const LEARN_FIND_SAYS: Phrase = phrase("Such as “pooled fund” or “D3”");
pub const TOPICS: Phrase = phrase("Topics");
pub const CASE_NOTES: Phrase = phrase("Cases with notes to teach from");
pub const CASE_NOTES_SAY: Phrase = phrase("What to look for on each bundled map, and questions to discuss.");
pub const LAW: Phrase = phrase("Law and policy");
pub const AS_PAGE: Phrase = phrase("Open as a page of its own");
pub const BACK_TO: Phrase = phrase("Back").meaning("to the page before");
pub const ALL_PAGES: Phrase = phrase("All pages");
pub const NO_SUCH_PAGE: Phrase = phrase("There is no page at this address");
pub const NO_SUCH_PAGE_SAYS: Phrase =
    phrase("The link may be old or cut short. Look for the page by a word, or go to all pages.");
pub const FETCHING: Phrase = phrase("Opening the page…");

pub const HOW_SURE: Phrase = phrase("How sure is this?");
pub const SEE_ALSO: Phrase = phrase("See also");
pub const LEADS_HERE: Phrase = phrase("Pages that link here");
pub const CITED_BY: Phrase = phrase("Pages that rest on it");
pub const ON_MAPS: Phrase = phrase("On maps");
pub const SHOW_HERE: Phrase = phrase("Show on this map");
pub const TRY_HERE: Phrase = phrase("Try it on this map");
pub const SHOWS_ON: Phrase = phrase("Bundled maps that show it");
pub const LOOKING: Phrase = phrase("Looking through the bundled maps…");
pub const SHOWS_NOWHERE: Phrase = phrase("No bundled map shows it.");
pub const MORE_ON: Phrase = phrase("More on this");

pub const OPEN_MAP: Phrase = phrase("Open the map");
pub const LOOK_FOR: Phrase = phrase("What to look for");
pub const QUESTIONS: Phrase = phrase("Questions to discuss");
pub const GUIDED: Phrase = phrase("Step by step to another model");
pub const GUIDED_SAYS: Phrase =
    phrase("Each step is made to the map that the one before has left. Undo takes it back.");
pub const TRY_IT: Phrase = phrase("Try it");
pub const TYPE_IT: Phrase = phrase("Add this");
pub const WATCH: Phrase = phrase("What to watch");
pub const BEFORE_MAP: Phrase = phrase("The same before");
pub const AFTER_MAP: Phrase = phrase("The same after");
pub const COMPARE_MOMENTS: Phrase = phrase("Compare the two maps");
pub const NOTES_ON_CASE: Phrase = phrase("Notes on this case");
pub const NOT_ON_MAP: Phrase = phrase("Open the map to take these steps.");

pub const WHERE_IN_FORCE: Phrase = phrase("Where, and how it stands");
pub const WHAT_IT_ASKED: Phrase = phrase("What it asked");
pub const APPLIES_NOW: Phrase = phrase("What applies now");
pub const REPLACED_BY: Phrase = phrase("Replaced by");
pub const REPLACES: Phrase = phrase("Replaces");
pub const MOVING: Phrase =
    phrase("The law is changing here: what stands on this page may soon be out of date.");
pub const CORRECTIONS: Phrase = phrase("Often misquoted");
pub const NOT_CERTAIN: Phrase = phrase("What isn’t certain");
pub const MADE: Phrase = phrase("Made");
pub const BEGAN: Phrase = phrase("Began to apply");
pub const ABOUT_TOPICS: Phrase = phrase("About");
pub const PUBLISHED: Phrase = phrase("Published");
pub const AUTHORS: Phrase = phrase("By");

pub const TIMELINE: Phrase = phrase("Timeline");
pub const LIST: Phrase = phrase("List");
pub const SHOWN_AS: Phrase = phrase("Shown as");
pub const NATION: Phrase = phrase("Nation");
pub const TOPIC: Phrase = phrase("Topic");
pub const ALL_TOPICS: Phrase = phrase("All topics");
pub const STATUS: Phrase = phrase("How it stands");
pub const ANY_STATUS: Phrase = phrase("Any");
pub const WORDS: Phrase = phrase("Words");
pub const CLEAR_FILTERS: Phrase = phrase("Show all again");
pub const NOTHING_FITS: Phrase = phrase("Nothing in the list fits all that is asked.");
pub const COVERAGE: Phrase = phrase("What the list covers");
pub const TIMELINE_SAYS: Phrase = phrase(
    "A bar lasts as long as it held; a dot was said once. Scroll sideways for other years, with the arrow keys too.",
);
pub const MARKS_OF_STATUS: Phrase = phrase("Signs");

/// The heading of pages worth reading beside a map.
pub fn why_offered(why: WhyOffered) -> Phrase {
    match why {
        WhyOffered::Lit => phrase("About what is lit"),
        WhyOffered::Selected => phrase("About what is selected"),
        WhyOffered::Flagged => phrase("About the flags of this map"),
        WhyOffered::Barriers => phrase("About what may get in the way here"),
        WhyOffered::Case => phrase("To read with this case"),
    }
}

/// The link from what stands on a map to its page.
pub fn learn_of(title: &str) -> String {
    phrase("Learn: {title}").with([("title", title.into())]).into()
}

/// How many pages were found, or what to do if none was.
pub fn pages_found(query: &str, count: usize) -> String {
    match count {
        0 => phrase("Nothing was found for “{query}”. Try a shorter word, or look through the topics.")
            .with([("query", query.trim().into())])
            .into(),
        _ => counting(count, "1 page found", "{count} pages found").into(),
    }
}

/// That of the pages that were found only so many are listed.
pub fn best_listed(most: usize) -> String {
    phrase("The {most} pages that fit best are listed.").with([("most", most.into())]).into()
}

/// How many entries of the list of law and policy are shown.
pub fn instruments_shown(shown: usize, all: usize) -> String {
    phrase("{shown} of {all}").with([("shown", shown.into()), ("all", all.into())]).into()
}

/// The heading of a decade.
pub fn decade(from: u16) -> String {
    phrase("The {year}s").with([("year", from.to_string().into())]).into()
}

/// Until when something held.
pub fn until(year: &str) -> String {
    phrase("until {year}").with([("year", year.into())]).into()
}

/// Up to when its sources go.
pub fn sources_until(date: &str) -> String {
    phrase("What is said here goes up to {date}.").with([("date", date.into())]).into()
}

/// The sign that stands for how an instrument stands, so that colour doesn't say it alone.
pub fn status_sign(status: Status) -> &'static str {
    match status {
        Status::InForce => "●",
        Status::Amended => "◐",
        Status::Part => "◔",
        Status::Proposed => "◌",
        Status::NeverStarted => "∅",
        Status::Repealed => "✕",
        Status::Superseded => "→",
        Status::Historic => "○",
    }
}

/// The heading of a part of the cases.
pub fn cases_of(group: Group) -> String {
    super::group(group).into()
}

/// A date of law and policy: "31 March 2027", "March 2027", "2027".
pub fn when(date: partnership_explorer::knowledge::law::Date) -> String {
    super::locale::date(&date.to_string())
}
