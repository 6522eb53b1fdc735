//! Finding pages by what somebody types.

use super::entry::Matter;
use super::whole::{Knowledge, Page};
use crate::folding::folded;

/// All texts, ready to be searched.
#[derive(Debug)]
pub(super) struct Index {
    pages: Vec<Texts>,
}

/// The texts of a page, folded, with what is found there most telling first.
#[derive(Debug)]
struct Texts {
    id: String,
    title: String,
    /// Title and terms, each between bars.
    names: String,
    fields: [Vec<String>; 4],
}

/// What a word found whole, as a beginning, within a word, or with a slip of the pen counts, by field: title,
/// terms, summary, text.
const WEIGHTS: [[u32; 4]; 4] = [[60, 50, 30, 34], [52, 44, 26, 28], [20, 16, 8, 6], [8, 6, 2, 1]];

impl Index {
    pub(super) fn new(all: &Knowledge) -> Self {
        Self { pages: all.pages().map(Texts::new).collect() }
    }

    /// The ids of the pages on which every word is found, the best first.
    pub(super) fn search(&self, query: &str, most: usize) -> impl Iterator<Item = &str> {
        let query = words(query).into_iter().take(12).collect::<Vec<_>>();
        let whole = query.join(" ");
        let mut hits: Vec<_> = if query.is_empty() {
            Vec::new()
        } else {
            self.pages.iter().filter_map(|page| Some((page.score(&whole, &query)?, page))).collect()
        };
        // Of two alike, the one with less in its title that wasn't asked for.
        let rank = |(score, page): &(u32, &Texts)| (std::cmp::Reverse(*score), page.title.len());
        hits.sort_by(|one, other| rank(one).cmp(&rank(other)).then_with(|| one.1.title.cmp(&other.1.title)));
        hits.into_iter().take(most).map(|(_, page)| page.id.as_str())
    }
}

impl Texts {
    fn new(page: Page<'_>) -> Self {
        let (terms, text) = match page {
            Page::Entry(entry) => {
                let ids = Matter::ALL.iter().flat_map(|matter| entry.about.ids(*matter));
                let named = entry.terms.iter().chain(ids).chain(&entry.covers);
                let terms = named.map(String::as_str).collect::<Vec<_>>();
                (terms, entry.texts().collect::<Vec<_>>())
            }
            Page::Reference(one) => {
                let text = [&one.year, &one.published].into_iter().filter_map(Option::as_deref);
                (vec![one.cite.as_str(), one.authors.as_str()], text.collect())
            }
            Page::Instrument(one) => {
                let terms = [one.name()].into_iter().chain(one.covers.iter().map(String::as_str));
                let text = [one.now.as_str()].into_iter().chain(one.corrections.iter().map(String::as_str));
                (terms.collect(), text.collect())
            }
        };
        let title = words(page.title()).join(" ");
        let names = [&[page.title()], terms.as_slice()].concat();
        let names = names.iter().map(|name| words(name).join(" ")).collect::<Vec<_>>();
        Self {
            id: page.id().to_owned(),
            title,
            names: format!("|{}|", names.join("|")),
            fields: [
                words(page.title()),
                words(&terms.join(" ")),
                words(page.summary()),
                words(&text.join(" ")),
            ],
        }
    }

    /// How well the page fits; nothing if a word isn't found there.
    fn score(&self, whole: &str, query: &[String]) -> Option<u32> {
        let mut score = 0;
        for word in query {
            score += self.best(word)?;
        }
        if self.title == whole {
            score += 200;
        } else if self.names.contains(&format!("|{whole}|")) {
            score += 120;
        } else if self.title.starts_with(whole) {
            score += 60;
        }
        Some(score)
    }

    fn best(&self, word: &str) -> Option<u32> {
        let found =
            self.fields.iter().zip(WEIGHTS).flat_map(|(field, weights)| {
                field.iter().filter_map(move |one| Some(weights[how(one, word)?]))
            });
        found.max()
    }
}

/// How a word of a text is like one of a query, by its place in `WEIGHTS`; nothing if it isn't.
fn how(of_text: &str, word: &str) -> Option<usize> {
    if of_text == word {
        return Some(0);
    }
    if of_text.starts_with(word) {
        return Some(1);
    }
    let length = word.chars().count();
    if length >= 4 && of_text.contains(word) {
        return Some(2);
    }
    let slips = match length {
        0..=3 => return None,
        4..=7 => 1,
        _ => 2,
    };
    let near =
        of_text.chars().count().abs_diff(length) <= slips && strsim::osa_distance(of_text, word) <= slips;
    near.then_some(3)
}

/// The words of a text, folded, without signs around them; ids such as `A6.27` and `case:x` stay whole.
pub(super) fn words(text: &str) -> Vec<String> {
    let folded = folded(text).replace(['_', '/', '–', '—'], " ");
    let bare = folded.split_whitespace().map(|word| word.trim_matches(|sign: char| !sign.is_alphanumeric()));
    let bare = bare.map(|word| word.strip_suffix("'s").unwrap_or(word));
    bare.filter(|word| !word.is_empty()).map(str::to_owned).collect()
}
