//! Sifting instruments: by nation, topic, how they stand, kind and words.

use serde::Serialize;

use super::{Instrument, Kind, Law, Nation, Status, Topic};
use crate::folding::folded;

/// What is asked for. An empty list asks for nothing in particular; one of a list is enough; what is asked in
/// several lists must all hold.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Sift {
    /// Nations in which it applies or applied.
    pub nations: Vec<Nation>,
    /// What it is about.
    pub topics: Vec<Topic>,
    /// How it stands, in one of the nations asked for.
    pub statuses: Vec<Status>,
    /// What sort of instrument it is.
    pub kinds: Vec<Kind>,
    /// Words that it holds, all of them, in any order.
    pub words: String,
}

impl Sift {
    /// Whether nothing in particular is asked for.
    pub fn is_open(&self) -> bool {
        let Self { nations, topics, statuses, kinds, words } = self;
        let chosen = [nations.len(), topics.len(), statuses.len(), kinds.len()];
        chosen.iter().all(|number| *number == 0) && words.trim().is_empty()
    }

    /// Whether `one` is asked for.
    pub fn keeps(&self, one: &Instrument) -> bool {
        let about = self.topics.is_empty() || one.topics.iter().any(|topic| self.topics.contains(topic));
        let of_kind = self.kinds.is_empty() || self.kinds.contains(&one.kind);
        about && of_kind && self.stands(one) && self.holds_words(one)
    }

    /// Those of `law` that are asked for, in its order.
    pub fn of<'a>(&self, law: &'a Law) -> Vec<&'a Instrument> {
        law.instruments.iter().filter(|one| self.keeps(one)).collect()
    }

    /// Nation and status are asked together: what is repealed in Wales alone isn’t repealed in England.
    fn stands(&self, one: &Instrument) -> bool {
        one.standings().iter().any(|standing| {
            let here = self.nations.is_empty()
                || standing.nations.iter().any(|nation| self.nations.contains(nation));
            here && (self.statuses.is_empty() || self.statuses.contains(&standing.status))
        })
    }

    fn holds_words(&self, one: &Instrument) -> bool {
        if self.words.trim().is_empty() {
            return true;
        }
        let mut texts = vec![one.title.as_str(), one.name(), &one.asked, one.kind.label()];
        texts.extend(one.standings().iter().map(|standing| standing.now));
        texts.extend(one.topics.iter().map(|topic| topic.label()));
        texts.extend(one.unsure.iter().chain(&one.corrections).map(String::as_str));
        let text = folded(&(texts.join(" ") + " " + &one.made.to_string()));
        folded(&self.words).split_whitespace().all(|word| text.contains(word))
    }
}
