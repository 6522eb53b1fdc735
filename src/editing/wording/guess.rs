//! What kind of actor somebody is, as they say it or as a name tells.

use super::plain;
use crate::map::{ActorKind, Word};

/// Other words for a kind of actor, as one says what somebody is.
const ALSO: &[(ActorKind, &[&str])] = &[
    (ActorKind::Agency, &["organisation", "organization", "charity", "institution", "provider"]),
    (ActorKind::Practitioner, &["professional", "worker", "staff"]),
    (ActorKind::ManagementUnit, &["management unit", "manager", "head"]),
    (ActorKind::TrainingProgramme, &["training", "training program", "course"]),
    (ActorKind::Site, &["place", "building", "location"]),
    (ActorKind::Forum, &["panel", "board", "meeting", "committee", "network"]),
    (ActorKind::Agreement, &["contract", "protocol"]),
    (ActorKind::Fund, &["budget", "money"]),
    (ActorKind::InformationSystem, &["system", "record", "record system", "database", "it system"]),
    (ActorKind::Plan, &["goal", "outcome"]),
    (ActorKind::ServiceUser, &["user", "client", "patient", "household"]),
    (ActorKind::Carer, &["family carer"]),
];

/// The kind of actor that a phrase names: "team", "service users", "information system".
pub(in crate::editing) fn actor_kind(phrase: &str) -> Option<ActorKind> {
    let phrase = plain(phrase);
    let one = |word: &str| {
        let ends = |ending: &str| phrase.strip_suffix(ending).is_some_and(|stem| stem == word);
        let plural = word.strip_suffix('y').is_some_and(|stem| phrase.strip_suffix("ies") == Some(stem));
        phrase == word || ends("s") || plural
    };
    let named = |kind: &&ActorKind| one(&plain(kind.label())) || one(&plain(kind.word()));
    let also = || ALSO.iter().find(|(_, words)| words.iter().any(|word| one(word))).map(|(kind, _)| *kind);
    ActorKind::ALL.iter().find(named).copied().or_else(also)
}

/// What names end with, by the kind of actor that they are names of. Of those that end at the same place in
/// a name the longest counts: a safeguarding board is a forum, a health board is none.
const ENDINGS: &[(ActorKind, &[&str])] = &[
    (
        ActorKind::Agency,
        &[
            "practice",
            "surgery",
            "council",
            "trust",
            "agency",
            "charity",
            "health board",
            "hospital",
            "association",
            "service",
            "services",
            "centre",
            "care home",
            "nursing home",
            "school",
            "college",
            "university",
            "police",
            "provider",
            "company",
            "ltd",
            "limited",
            "cic",
            "hospice",
            "icb",
            "nhs",
            "authority",
            "foundation",
            "clinic",
            "pharmacy",
            "organisation",
            "organization",
            "prison",
            "department",
            "nursery",
            "support group",
        ],
    ),
    (ActorKind::Team, &["team", "unit", "crew", "ward", "squad"]),
    (
        ActorKind::Practitioner,
        &[
            "nurse",
            "worker",
            "doctor",
            "gp",
            "therapist",
            "psychologist",
            "psychiatrist",
            "visitor",
            "teacher",
            "officer",
            "coordinator",
            "co ordinator",
            "commissioner",
            "consultant",
            "midwife",
            "paramedic",
            "physiotherapist",
            "pharmacist",
            "assistant",
            "counsellor",
            "dietitian",
            "practitioner",
            "care manager",
            "case manager",
            "social worker",
            "key worker",
            "assessor",
        ],
    ),
    (
        ActorKind::ManagementUnit,
        &["manager", "head", "director", "chief executive", "management", "leadership"],
    ),
    (ActorKind::TrainingProgramme, &["training", "training programme", "course", "induction", "supervision"]),
    (ActorKind::Site, &["site", "building", "premises", "office", "offices"]),
    (
        ActorKind::Forum,
        &[
            "panel",
            "board",
            "meeting",
            "committee",
            "forum",
            "conference",
            "network",
            "group",
            "round table",
            "huddle",
        ],
    ),
    (
        ActorKind::Agreement,
        &[
            "agreement",
            "contract",
            "protocol",
            "memorandum",
            "memorandum of understanding",
            "mou",
            "compact",
            "section 75",
            "alliance",
            "sla",
        ],
    ),
    (ActorKind::Fund, &["budget", "fund", "funding", "grant", "direct payment", "payments", "pool"]),
    (
        ActorKind::InformationSystem,
        &["record", "records", "system", "database", "register", "portal", "information system"],
    ),
    (ActorKind::Assessment, &["assessment", "screening"]),
    (ActorKind::Plan, &["plan", "goal", "outcome"]),
    (
        ActorKind::ServiceUser,
        &[
            "service user",
            "service users",
            "patient",
            "patients",
            "client",
            "clients",
            "older person",
            "older people",
            "resident",
            "residents",
            "child",
            "children",
            "family",
            "families",
        ],
    ),
    (ActorKind::Carer, &["carer", "carers"]),
    (ActorKind::Advocate, &["advocate"]),
    (ActorKind::Task, &["task"]),
    (ActorKind::Person, &["neighbour", "friend", "relative"]),
];

/// The kind of actor that a name tells, if it does: "Adult care team" is a team. What stands before a "of"
/// or "for" tells more than what follows: the "Board of the trust" is no trust.
pub(in crate::editing) fn guess(name: &str) -> Option<ActorKind> {
    let name = plain(name.split('(').next().unwrap_or(name));
    let whole = format!(" {name}");
    let head = [" of ", " for ", " at ", " in ", " with ", " to "].iter().filter_map(|word| whole.find(word));
    let head = head.min().map(|end| &whole[..end]);
    head.and_then(ending).or_else(|| ending(&whole))
}

/// By what stands last in a phrase that begins with a space.
fn ending(phrase: &str) -> Option<ActorKind> {
    let mut best: Option<(usize, usize, ActorKind)> = None;
    for (kind, words) in ENDINGS {
        for word in *words {
            let Some(start) = phrase.rfind(&format!(" {word}")) else { continue };
            let end = start + 1 + word.len();
            let is_whole = phrase[end..].chars().next().is_none_or(|next| !next.is_alphanumeric());
            if is_whole && best.is_none_or(|(last, long, _)| (end, word.len()) > (last, long)) {
                best = Some((end, word.len(), *kind));
            }
        }
    }
    best.map(|(_, _, kind)| kind)
}

#[cfg(test)]
mod tests {
    use super::{actor_kind, guess};
    use crate::map::{ActorKind, Word};

    #[test]
    fn every_kind_is_known_by_word_label_and_number() {
        for kind in ActorKind::ALL {
            for phrase in [kind.word().to_owned(), kind.label().to_uppercase(), format!("{}s", kind.label())]
            {
                assert_eq!(actor_kind(&phrase), Some(*kind), "{phrase}");
            }
        }
        assert_eq!(actor_kind("agencies"), Some(ActorKind::Agency));
        assert_eq!(actor_kind("panel"), Some(ActorKind::Forum));
        assert_eq!(actor_kind("Red Cross"), None);
    }

    #[test]
    fn names_tell_what_somebody_is_by_what_stands_last() {
        let expected = [
            (
                ActorKind::Agency,
                "GP practice; County council; NHS Trust; Northern Health Board; Housing association",
            ),
            (ActorKind::Agency, "Carers’ centre (north); Police"),
            (ActorKind::Team, "Adult care team; Team for older people; Practice nurse team"),
            (ActorKind::Practitioner, "Practice nurse; Social worker; GP; Health visitor; Care manager"),
            (ActorKind::Forum, "Case panel; Safeguarding board; Board of the trust; Steering group"),
            (ActorKind::Agreement, "Section 75 agreement; Contract with the council"),
            (ActorKind::Fund, "Pooled budget; Better Care Fund"),
            (ActorKind::InformationSystem, "Council record; Shared care records"),
            (ActorKind::Carer, "Family carer"),
            (ActorKind::ManagementUnit, "Service manager; Head of nursing"),
        ];
        for (kind, names) in expected {
            for name in names.split("; ") {
                assert_eq!(guess(name), Some(kind), "{name}");
            }
        }
        for name in ["Red Cross", "Mrs Jones", "", "Teamwork", "of"] {
            assert_eq!(guess(name), None, "{name}");
        }
    }
}
