//! Long lists of names within a sentence, told apart from the rest of it so that they can be cut short.

use std::collections::HashSet;
use std::ops::Range;

use crate::map::Partnership;

/// A part of a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece<'a> {
    /// What is always shown.
    Text(&'a str),
    /// The later names of a long list, which can wait behind "and 588 more".
    Rest {
        /// How many there are.
        count: usize,
        /// The names, with the comma before the first of them.
        names: &'a str,
    },
}

/// A sentence, or several, in pieces: lists of more than `most` names of actors are cut after so many.
/// A list that is hardly longer stays whole. All pieces together are `text`.
///
/// Sentences are written whole (`Partnership::names`), for files and for those who have them read out;
/// here the names are found again in them. O(lists × (text + actors)).
pub fn folded<'a>(map: &Partnership, text: &'a str, most: usize) -> Vec<Piece<'a>> {
    let mut pieces = Vec::new();
    let mut told = 0;
    if SEPARATORS.iter().any(|by| text.matches(by).count() >= most.max(1)) {
        let names = Names(map.all().map(|at| map.name(at)).collect());
        while let Some((rest, count)) = names.next_long(text, told, most.max(1)) {
            pieces.push(Piece::Text(&text[told..rest.start]));
            pieces.push(Piece::Rest { count, names: &text[rest.clone()] });
            told = rest.end;
        }
    }
    if told < text.len() {
        pieces.push(Piece::Text(&text[told..]));
    }
    pieces
}

/// What stands between the names of a list: the second only where a name holds a comma itself.
const SEPARATORS: [&str; 2] = [", ", "; "];
/// So few are worth no button.
const FEW: usize = 2;

/// What actors are called.
struct Names<'a>(HashSet<&'a str>);

impl Names<'_> {
    /// Where the rest of the next long list after `from` stands, and how many it names.
    fn next_long(&self, text: &str, from: usize, most: usize) -> Option<(Range<usize>, usize)> {
        let found = SEPARATORS.iter().filter_map(|by| self.next_by(text, from, by, most));
        found.min_by_key(|(rest, _)| rest.start)
    }

    fn next_by(&self, text: &str, from: usize, by: &str, most: usize) -> Option<(Range<usize>, usize)> {
        // Where names of the run end. What stands before the first separator ends with the first name.
        let mut ends: Vec<usize> = Vec::new();
        for (at, _) in text[from..].match_indices(by).map(|(at, of)| (from + at, of)) {
            let is_name = ends.last().is_some_and(|last| self.0.contains(&text[last + by.len()..at]));
            if !is_name {
                if let Some(found) = self.rest(text, &ends, by, most) {
                    return Some(found);
                }
                ends.clear();
            }
            ends.push(at);
        }
        self.rest(text, &ends, by, most)
    }

    /// The rest of a list whose names but the last ones end at `ends`.
    fn rest(&self, text: &str, ends: &[usize], by: &str, most: usize) -> Option<(Range<usize>, usize)> {
        let last = *ends.last()?;
        let start = *ends.get(most - 1)?;
        let (end, ending) = self.ending(text, last + by.len()).unwrap_or((last, 0));
        let count = ends.len() - most + ending;
        (count > FEW).then_some((start..end, count))
    }

    /// Where the last names of a list end, "Y and Z" or "and Z", and how many these are.
    fn ending(&self, text: &str, at: usize) -> Option<(usize, usize)> {
        if let Some(last) = text[at..].strip_prefix("and ") {
            return Some((text.len() - last.len() + self.longest(last)?, 1));
        }
        let before = at + self.longest(&text[at..])?;
        let last = text[before..].strip_prefix(" and ").and_then(|last| Some((last, self.longest(last)?)));
        Some(last.map_or((before, 1), |(last, length)| (text.len() - last.len() + length, 2)))
    }

    /// The length of the longest name with which `text` begins.
    fn longest(&self, text: &str) -> Option<usize> {
        let begins = |name: &&&str| {
            let after = text.strip_prefix(**name).map(|rest| rest.chars().next());
            !name.is_empty() && after.is_some_and(|next| next.is_none_or(|next| !next.is_alphanumeric()))
        };
        self.0.iter().filter(begins).map(|name| name.len()).max()
    }
}

#[cfg(test)]
mod tests {
    use super::{Piece, folded};
    use crate::map::{Partnership, listed, read};

    fn map(names: &[String]) -> Partnership {
        let actor = |(at, name): (usize, &String)| serde_json::json!({"id": at.to_string(), "kind": "agency", "name": name});
        let actors: Vec<_> = names.iter().enumerate().map(actor).collect();
        let map = serde_json::json!({
            "format": "partnership-map", "version": 1, "title": "Many", "actors": actors, "ties": [],
        });
        Partnership::new(&read(map.to_string().as_bytes()).document.unwrap())
    }

    fn whole(pieces: &[Piece]) -> String {
        let text = |piece: &Piece| match *piece {
            Piece::Text(text) | Piece::Rest { names: text, .. } => text.to_owned(),
        };
        pieces.iter().map(text).collect()
    }

    #[test]
    fn a_wall_of_names_is_cut_and_nothing_of_it_is_lost() {
        let names: Vec<String> = (0..600).map(|at| format!("Agency {at}")).collect();
        let map = map(&names);
        let says =
            format!("This joins {}, each with its own. {} stay apart.", listed(&names), listed(&names));
        let pieces = folded(&map, &says, 12);
        assert_eq!(whole(&pieces), says);
        let [
            Piece::Text(first),
            Piece::Rest { count: 588, .. },
            Piece::Text(between),
            Piece::Rest { count: 588, names: rest },
            Piece::Text(" stay apart."),
        ] = pieces[..]
        else {
            panic!("{:?}", pieces.iter().map(|one| whole(&[*one]).len()).collect::<Vec<_>>())
        };
        assert!(first.starts_with("This joins Agency 0, ") && first.ends_with(", Agency 11"));
        assert!(between.starts_with(", each with its own. Agency 0, "), "{between}");
        assert!(rest.starts_with(", Agency 12, ") && rest.ends_with("Agency 598 and Agency 599"));
    }

    #[test]
    fn names_with_commas_and_ands_are_told_apart() {
        let mut names: Vec<String> = (0..20).map(|at| format!("Mrs {at}, her mother")).collect();
        names.push("Health and Care".to_owned());
        let says = format!("Based at: {}.", listed(&names));
        let map = map(&names);
        let pieces = folded(&map, &says, 12);
        assert_eq!(whole(&pieces), says);
        let [_, Piece::Rest { count: 9, names }, Piece::Text(".")] = pieces[..] else { panic!("{pieces:?}") };
        assert!(names.ends_with("; and Health and Care"));
    }

    #[test]
    fn a_short_list_stays_whole_and_so_does_one_of_anything_else() {
        let names: Vec<String> = (0..14).map(|at| format!("Team {at}")).collect();
        let map = map(&names);
        let says = format!("{} work here.", listed(&names));
        assert_eq!(folded(&map, &says, 12), [Piece::Text(&says)]);
        let other = (0..40).map(|at| format!("fact {at}")).collect::<Vec<_>>().join(", ");
        assert_eq!(folded(&map, &other, 12), [Piece::Text(&other)]);
        assert_eq!(folded(&map, "", 12), []);
    }
}
