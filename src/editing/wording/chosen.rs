//! Words of the closed lists, as people say them.

use super::fields::Choices;
use super::plain;

/// Words that may stand before what is meant.
const FILLERS: &[&str] = &[
    "by", "with", "on", "at", "through", "via", "a", "an", "the", "in", "as", "is", "of", "may", "its",
    "for", "every", "each",
];

/// Other words for words of the closed lists.
const ALSO: &[(&str, &str)] = &[
    ("telephone", "phone"),
    ("call", "phone"),
    ("calls", "phone"),
    ("e mail", "email"),
    ("emails", "email"),
    ("in person", "face_to_face"),
    ("meetings", "meeting"),
    ("letters", "letter"),
    ("forms", "form"),
    ("record", "shared_record"),
    ("week", "weekly"),
    ("day", "daily"),
    ("month", "monthly"),
    ("quarter", "quarterly"),
    ("review", "at_review"),
    ("reviews", "at_review"),
    ("needed", "ad_hoc"),
    ("as needed", "ad_hoc"),
    ("when needed", "ad_hoc"),
    ("irregular", "ad_hoc"),
    ("irregularly", "ad_hoc"),
    ("need arises", "ad_hoc"),
    ("always", "continuous"),
    ("continuously", "continuous"),
    ("no rhythm", "none"),
    ("no channel", "none"),
    ("tense", "strained"),
    ("stressful", "strained"),
    ("conflicted", "strained"),
    ("normal", "ordinary"),
    ("thin", "ordinary"),
    ("thick", "strong"),
    ("read only", "read"),
    ("write only", "write"),
    ("read write", "both"),
    ("read and write", "both"),
    ("alerts", "alert"),
    ("fact", "facts"),
    ("option", "options"),
    ("lead partner", "lead"),
    ("charity", "voluntary"),
    ("charities", "voluntary"),
    ("third sector", "voluntary"),
    ("voluntary sector", "voluntary"),
    ("council", "local_authority"),
    ("local government", "local_authority"),
    ("statutory", "other_statutory"),
    ("primary care", "nhs_primary_care"),
    ("private sector", "private"),
    ("for profit", "private"),
    ("commercial", "private"),
    ("healthcare", "health"),
    ("mou", "memorandum"),
    ("s75", "section_75"),
    ("section 75", "section_75"),
    ("sharing agreement", "information_sharing"),
    ("ot", "occupational_therapist"),
    ("pa", "personal_assistant"),
    ("general practitioner", "gp"),
    ("joint", "joint_working"),
    ("older person", "older_people"),
    ("disabled person", "disabled_people"),
    ("patient", "patients"),
    ("child", "children"),
    ("family", "families"),
    ("resident", "residents"),
    ("one", "person"),
    ("individual", "person"),
    ("majority", "vote"),
    ("voting", "vote"),
    ("cases", "case"),
    ("strategy", "strategic"),
    ("pool", "pooled"),
    ("government", "central_government"),
    ("co operation", "cooperation"),
    ("money", "allocation"),
];

/// The word of a list that is named by itself or by its label.
pub(in crate::editing) fn choice(list: Choices, text: &str) -> Option<&'static str> {
    let text = plain(text);
    list().into_iter().find(|(word, label)| plain(word) == text || plain(label) == text).map(|(word, _)| word)
}

/// The word of a list that is named somehow: "telephone", "every week", "a review".
pub(in crate::editing) fn loose_choice(list: Choices, text: &str) -> Option<&'static str> {
    let mut rest = plain(text);
    loop {
        let also = ALSO.iter().filter(|(other, _)| *other == rest).map(|(_, word)| *word);
        let words = || list().into_iter();
        let found = choice(list, &rest)
            .or_else(|| {
                also.clone().find_map(|also| words().find(|(word, _)| *word == also)).map(|one| one.0)
            })
            .or_else(|| {
                let bare = |label: &str| unfilled(&plain(label)).is_some_and(|bare| bare == rest);
                words().find(|(_, label)| bare(label)).map(|(word, _)| word)
            });
        if found.is_some() {
            return found;
        }
        rest = unfilled(&rest)?.to_owned();
    }
}

/// Without the word that stands first, if it says nothing.
fn unfilled(phrase: &str) -> Option<&str> {
    let (first, rest) = phrase.split_once(' ')?;
    FILLERS.contains(&first).then_some(rest)
}
