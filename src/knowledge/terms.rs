//! Finding in a text what a page explains, so that it can be explained where it stands.

use std::collections::HashMap;
use std::ops::Range;

use super::whole::{Knowledge, Page};
use crate::folding::folded;

/// A place of a text that names what a page explains.
#[derive(Clone, Debug, PartialEq)]
pub struct Mention<'a> {
    /// Where, in bytes of the text.
    pub at: Range<usize>,
    /// The page.
    pub page: Page<'a>,
}

/// The terms of all pages, by their first word.
#[derive(Debug)]
pub(super) struct Terms {
    by_first: HashMap<String, Vec<(Vec<String>, String)>>,
}

impl Terms {
    pub(super) fn new(all: &Knowledge) -> Self {
        let mut by_first: HashMap<_, Vec<_>> = HashMap::new();
        for page in all.pages() {
            for name in names(page) {
                let words: Vec<_> = split(name).into_iter().map(|(_, word)| word).collect();
                if let Some(first) = words.first() {
                    by_first.entry(first.clone()).or_default().push((words, page.id().to_owned()));
                }
            }
        }
        for names in by_first.values_mut() {
            // The longest first; of two alike the one that stands first.
            names.sort_by_key(|(words, _)| std::cmp::Reverse(words.len()));
        }
        Self { by_first }
    }

    pub(super) fn mentions<'a>(&self, all: &'a Knowledge, text: &str) -> Vec<Mention<'a>> {
        let words = split(text);
        let mut found: Vec<Mention<'a>> = Vec::new();
        let mut at = 0;
        while let Some((_, word)) = words.get(at) {
            let names = self.by_first.get(word).into_iter().flatten();
            let fits = |name: &[String]| {
                let here = words.get(at..at + name.len());
                here.is_some_and(|here| here.iter().zip(name).all(|((_, word), of_name)| word == of_name))
            };
            let Some((name, id)) = names.into_iter().find(|(name, _)| fits(name)) else {
                at += 1;
                continue;
            };
            let range = words[at].0.start..words[at + name.len() - 1].0.end;
            at += name.len();
            let page = all.page(id).filter(|page| found.iter().all(|one| one.page.id() != page.id()));
            found.extend(page.map(|page| Mention { at: range, page }));
        }
        found
    }
}

/// What a page is recognised by. An instrument is by its names, if they are as telling as one with a year.
fn names(page: Page<'_>) -> Vec<&str> {
    match page {
        Page::Entry(entry) => entry.terms.iter().map(String::as_str).collect(),
        Page::Reference(_) => Vec::new(),
        Page::Instrument(one) => {
            let dated = |name: &&str| name.chars().any(|sign| sign.is_ascii_digit());
            [one.title.as_str(), one.name()].into_iter().filter(dated).collect()
        }
    }
}

/// The words of a text, folded, each with where it stands. A plural in `s` counts as its singular.
fn split(text: &str) -> Vec<(Range<usize>, String)> {
    let mut words = Vec::new();
    let mut start = None;
    let ends = text.char_indices().chain([(text.len(), ' ')]);
    for (at, sign) in ends {
        let inside = sign.is_alphanumeric();
        match (inside, start) {
            (true, None) => start = Some(at),
            (false, Some(from)) => {
                words.push((from..at, singular(folded(&text[from..at]))));
                start = None;
            }
            _ => {}
        }
    }
    words
}

fn singular(word: String) -> String {
    match word.strip_suffix("ies") {
        Some(stem) if stem.len() > 2 => format!("{stem}y"),
        _ if word.len() > 3 && !word.ends_with("ss") && !word.ends_with("us") && !word.ends_with("is") => {
            word.strip_suffix('s').unwrap_or(&word).to_owned()
        }
        _ => word,
    }
}
