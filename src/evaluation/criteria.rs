//! What is asked, in the order of the sheet.

use crate::knowledge::{Entry, knowledge};

/// A part of the sheet.
#[derive(Debug, PartialEq, Eq)]
pub struct Part {
    /// Its heading.
    pub title: &'static str,
    /// What it asks about, by the ids of entries of the knowledge base.
    pub of: &'static [&'static str],
}

/// One thing that is asked: an entry of the knowledge base.
pub type Criterion = &'static Entry;

/// The parts of the sheet, in their order: signs of success, then outcomes for the person (what they want of
/// life, how they are met, what changes; Petch and others, later Talking Points), for professionals, for
/// organisations.
pub const PARTS: &[Part] = &[
    Part {
        title: "Signs of success",
        of: &[
            "choices-achieved",
            "of-value-to-the-person",
            "problems-overcome",
            "positive-feedback",
            "family-content",
            "organisations-learned",
        ],
    },
    Part {
        title: "For the person: quality of life",
        of: &[
            "feeling-safe",
            "things-to-do",
            "seeing-people",
            "staying-well",
            "life-as-one-wants",
            "living-where-one-wants",
            "dealing-with-stigma",
        ],
    },
    Part {
        title: "For the person: how they are met",
        of: &["being-listened-to", "having-a-say", "being-respected", "being-responded-to", "reliability"],
    },
    Part {
        title: "For the person: what changes",
        of: &["confidence-and-skills", "mobility", "communicating-better", "fewer-symptoms"],
    },
    Part { title: "For those who work here", of: &["good-for-professionals", "good-for-organisations"] },
];

/// What the sheet asks under that id.
pub fn criterion(id: &str) -> Option<Criterion> {
    PARTS.iter().flat_map(|part| part.of).any(|one| *one == id).then(|| knowledge().entry(id)).flatten()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{PARTS, criterion};
    use crate::knowledge::{Kind, knowledge};

    /// Entries that say what outcomes are, or what may go wrong: nobody fills these in.
    const BESIDE: &[&str] = &[
        "signs-of-success",
        "outcomes-that-people-name",
        "outcomes-gone-wrong",
        "bad-for-professionals",
        "bad-for-organisations",
        "outcomes-beyond",
        "costs-beyond",
    ];

    #[test]
    fn every_sign_of_success_and_good_outcome_is_asked_once() {
        let all: Vec<&str> = PARTS.iter().flat_map(|part| part.of.iter().copied()).collect();
        let asked: BTreeSet<&str> = all.iter().copied().collect();
        assert_eq!(asked.len(), all.len());
        let kinds = [Kind::SuccessCriterion, Kind::Outcome];
        let known = kinds.iter().flat_map(|kind| knowledge().of_kind(*kind)).map(|entry| entry.id.as_str());
        let known: BTreeSet<&str> = known.filter(|id| !BESIDE.contains(id)).collect();
        assert_eq!(asked, known);
        assert!(all.iter().all(|id| criterion(id).is_some()) && criterion("coordinated").is_none());
    }
}
