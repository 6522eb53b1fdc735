//! What assessments are about: one person, one purpose.

use std::collections::BTreeMap;

use crate::map::{ActorAt, ActorKind, Partnership, TieKind};

/// The assessments of one person for one purpose, as far as either is recorded.
#[derive(Debug)]
pub(super) struct Matter<'a> {
    /// Whom they concern.
    pub person: Option<ActorAt>,
    /// What they are for, as the first of them says it.
    pub purpose: Option<&'a str>,
    /// The assessments.
    pub assessments: Vec<ActorAt>,
}

/// All matters of a map.
#[derive(Debug)]
pub(super) struct Matters<'a> {
    /// The matters; an assessment whose person or purpose isn't recorded is one of its own.
    pub all: Vec<Matter<'a>>,
    /// Those assessments of which it stays open whether they double another.
    pub unsettled: Vec<ActorAt>,
}

impl<'a> Matters<'a> {
    /// The matters of a map. O(assessments and whom they concern).
    pub fn of(map: &'a Partnership) -> Self {
        let mut known: BTreeMap<(ActorAt, String), Matter> = BTreeMap::new();
        let mut alone = Vec::new();
        let mut unsettled = Vec::new();
        let several = map.of_kind(ActorKind::Assessment).nth(1).is_some();
        for assessment in map.of_kind(ActorKind::Assessment) {
            let purpose = map.assessment(assessment).and_then(|record| record.purpose.as_deref());
            let mut people: Vec<_> =
                map.leading(TieKind::Concerns, assessment).map(|(_, person)| person).collect();
            people.sort_unstable();
            people.dedup();
            let (Some(purpose), false) = (purpose, people.is_empty()) else {
                let nobody = people.is_empty() && map.is_complete(TieKind::Concerns, assessment);
                unsettled.extend((several && !nobody).then_some(assessment));
                alone.push(Matter {
                    person: people.first().copied(),
                    purpose,
                    assessments: vec![assessment],
                });
                continue;
            };
            for person in people {
                let new = || Matter { person: Some(person), purpose: Some(purpose), assessments: Vec::new() };
                known.entry((person, in_plain(purpose))).or_insert_with(new).assessments.push(assessment);
            }
        }
        Self { all: known.into_values().chain(alone).collect(), unsettled }
    }
}

impl Matter<'_> {
    /// The assessments by the form that they use, where it is recorded.
    pub fn by_form(&self, map: &Partnership) -> BTreeMap<Option<String>, Vec<ActorAt>> {
        let mut forms: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for assessment in &self.assessments {
            let form = map.assessment(*assessment).and_then(|record| record.form_family.as_deref());
            forms.entry(form.map(in_plain)).or_default().push(*assessment);
        }
        forms
    }

    /// The beginning of a sentence: The assessment of “residential or nursing home” for Mrs A.
    pub fn in_words(&self, map: &Partnership) -> String {
        let what = match self.purpose {
            Some(purpose) => format!("The assessment “{purpose}”"),
            None => map.names(self.assessments.iter().copied().take(1)),
        };
        self.person.map_or(what.clone(), |person| format!("{what} for {}", map.name(person)))
    }
}

/// Words compared as people would: without regard to capitals and spaces.
fn in_plain(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}
