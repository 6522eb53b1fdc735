//! `partnership measure`

use std::path::Path;
use std::process::ExitCode;

use partnership_explorer::analysis::{measure_ties, measures_in_words};
use partnership_explorer::map::{Partnership, TieKind, Word};

use super::{json, print};
use crate::names;
use crate::outcome::Stopped;
use crate::source;

/// Measures the network of some kinds of tie, or of all.
pub fn measure(path: &Path, text: bool, kinds: &[TieKind]) -> Result<ExitCode, Stopped> {
    let document = source::open(path)?;
    let map = Partnership::new(&document);
    let metrics = measure_ties(&map, if kinds.is_empty() { TieKind::ALL } else { kinds });
    match text {
        true => print(&(measures_in_words(&map, &metrics).join("\n") + "\n"))?,
        false => json(&metrics)?,
    }
    Ok(ExitCode::SUCCESS)
}

/// Reads the word of a kind of tie, as people type it.
pub fn tie_kind(text: &str) -> Result<TieKind, String> {
    let wanted = names::word(text);
    let found = TieKind::ALL.iter().copied().find(|kind| names::word(kind.word()) == wanted);
    found.ok_or_else(|| {
        let words: Vec<_> = TieKind::ALL.iter().map(|kind| kind.word()).collect();
        let near = names::perhaps(text, words.iter().copied());
        format!("\"{}\" is not one of {}{near}", text.trim(), words.join(", "))
    })
}
