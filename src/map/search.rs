//! Finding actors and ties by what is said of them, whatever the case and the accents.

use serde_json::Value;

use super::partnership::{ActorAt, Partnership, TieAt};
use super::words::Word;
use crate::folding::folded;

/// What was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Found {
    /// An actor.
    Actor(ActorAt),
    /// A tie.
    Tie(TieAt),
}

/// All texts of a partnership, ready to be searched.
#[derive(Clone, Debug, Default)]
pub struct Index {
    entries: Vec<Entry>,
}

#[derive(Clone, Debug)]
struct Entry {
    found: Found,
    /// What it is called: an actor's name, a tie's kind.
    name: String,
    /// Everything that is said of it, with spaces around.
    all: String,
}

impl Index {
    /// The texts of all actors and of all ties. Linear in what the map holds.
    pub fn new(partnership: &Partnership) -> Self {
        let actors = partnership.all().map(|at| {
            let actor = partnership.actor(at);
            let said = serde_json::to_value(actor).map(|value| said(&value)).unwrap_or_default();
            let all = format!(" {} {} {said} ", actor.name, actor.kind().label());
            Entry { found: Found::Actor(at), name: folded(&actor.name), all: folded(&all) }
        });
        let ties = partnership.all_ties().map(|at| {
            let tie = partnership.tie(at);
            let (from, to) = partnership.ends(at);
            let said = serde_json::to_value(&tie.details).map(|value| said(&value)).unwrap_or_default();
            let (from, to) = (partnership.name(from), partnership.name(to));
            let all = format!(" {from} {} {to} {said} ", tie.kind.label());
            Entry { found: Found::Tie(at), name: folded(tie.kind.label()), all: folded(&all) }
        });
        Self { entries: actors.chain(ties).collect() }
    }

    /// What every word of `query` is said of, at most so many: whoever is called so first, then who is
    /// described so, then ties. Nothing for a query without words. Linear in the texts.
    pub fn search(&self, query: &str, most: usize) -> Vec<Found> {
        let query = folded(query);
        let words: Vec<&str> = query.split_whitespace().take(12).collect();
        if words.is_empty() {
            return Vec::new();
        }
        let whole = words.join(" ");
        let mut hits: Vec<_> = (self.entries.iter())
            .filter_map(|entry| Some((entry.rank(&whole, &words)?, entry.name.len(), entry)))
            .collect();
        hits.sort_by(|a, b| (a.0, a.1, &a.2.name).cmp(&(b.0, b.1, &b.2.name)));
        hits.into_iter().take(most).map(|(_, _, entry)| entry.found).collect()
    }
}

impl Entry {
    /// How well it fits, the best first; nothing if it doesn't.
    fn rank(&self, whole: &str, words: &[&str]) -> Option<u8> {
        let starts = |text: &str, word: &str| text.starts_with(word) || text.contains(&format!(" {word}"));
        if !words.iter().all(|word| self.all.contains(word)) {
            return None;
        }
        let rank = if self.name.starts_with(whole) {
            0
        } else if words.iter().all(|word| starts(&self.name, word)) {
            1
        } else if words.iter().all(|word| self.name.contains(word)) {
            2
        } else if words.iter().all(|word| starts(&self.all, word)) {
            3
        } else {
            4
        };
        Some(match self.found {
            Found::Actor(_) => rank,
            // Whoever looks for an actor isn't shown all its ties before the next actor.
            Found::Tie(_) => rank + 5,
        })
    }
}

/// The texts within a value, but for ids and what only machines read.
fn said(value: &Value) -> String {
    match value {
        Value::String(text) => text.replace('_', " "),
        Value::Array(values) => values.iter().map(said).collect::<Vec<_>>().join(" "),
        Value::Object(fields) => {
            let told = fields.iter().filter(|(name, _)| !matches!(name.as_str(), "id" | "kind" | "name"));
            told.map(|(_, value)| said(value)).collect::<Vec<_>>().join(" ")
        }
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::{Found, Index};
    use crate::cases::CASES;
    use crate::map::Partnership;

    fn names(id: &str, query: &str) -> Vec<String> {
        let case = CASES.iter().find(|case| case.id == id).unwrap();
        let partnership = Partnership::new(&case.document());
        let found = Index::new(&partnership).search(query, 8);
        let name = |found: Found| match found {
            Found::Actor(at) => partnership.name(at).to_owned(),
            Found::Tie(at) => format!("tie {}", partnership.tie_id(at)),
        };
        found.into_iter().map(name).collect()
    }

    #[test]
    fn actors_are_found_by_name_kind_and_sector_whatever_the_case_and_accents() {
        let case = "unified-assessment";
        assert_eq!(names(case, "cÁRE ho")[0], "Care home");
        assert_eq!(names(case, "nurse")[0], "Assessor nurse");
        assert!(names(case, "private").contains(&"Care home".to_owned()));
        assert!(names(case, "information system").contains(&"Council record".to_owned()));
        // Whichever of the two signs the map and the person take for an apostrophe.
        assert!(names(case, "carers' centre")[0].starts_with("Carers"));
        assert_eq!(names(case, "carers’ centre"), names(case, "carers' centre"));
    }

    #[test]
    fn ties_are_found_by_kind_and_ends_after_the_actors() {
        let found = names("unified-assessment", "refers");
        assert!(found.iter().any(|name| name.starts_with("tie ")), "{found:?}");
        let found = names("unified-assessment", "care");
        let first_tie = found.iter().position(|name| name.starts_with("tie ")).unwrap_or(found.len());
        assert!(found[first_tie..].iter().all(|name| name.starts_with("tie ")), "{found:?}");
        assert!(first_tie > 0 && found.len() <= 8);
    }

    #[test]
    fn nothing_is_found_for_nothing_and_for_what_is_not_there() {
        assert!(names("unified-assessment", "  ").is_empty());
        assert!(names("unified-assessment", "zebra crossing").is_empty());
    }
}
