//! The kinds of tie, as people call them.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use super::plain;
use crate::map::{TieKind, Word};

/// How closely a phrase fits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::editing) enum Fit {
    /// It is the word of the contract or its label.
    Exact,
    /// It is a form of it, or another word for it.
    Loose,
}

/// Other words for a kind.
const ALSO: &[(TieKind, &[&str])] = &[
    (TieKind::Informs, &["tells", "tell", "information", "shares information with", "passes information to"]),
    (TieKind::Refers, &["referral", "referrals", "sends to"]),
    (TieKind::Assesses, &["assessment", "makes the", "carries out assessment"]),
    (TieKind::Feeds, &["goes into"]),
    (TieKind::Supports, &["helps", "help"]),
    (TieKind::Manages, &["management", "line manages", "line management"]),
    (TieKind::Employs, &["employment", "employer of"]),
    (TieKind::Seconds, &["secondment", "lends"]),
    (TieKind::PartOf, &["belongs to", "part"]),
    (TieKind::Trains, &["training", "training for"]),
    (TieKind::TrainsWith, &["trains together with", "joint training", "shared training"]),
    (TieKind::LocatedAt, &["located at", "located in", "based in", "works at", "location"]),
    (TieKind::MemberOf, &["member", "membership", "sits on", "attends"]),
    (TieKind::AccountableTo, &["accountability", "reports to", "accountable"]),
    (TieKind::Signs, &["signatory", "signatory of", "signed", "party to"]),
    (TieKind::Funds, &["funding", "pays", "pays for", "finances"]),
    (TieKind::Commissions, &["commissioner of", "buys from", "purchases"]),
    (TieKind::Monitors, &["inspects", "regulates"]),
    (TieKind::Decides, &["decision", "decides about"]),
    (TieKind::Consults, &["consultation", "asks"]),
    (TieKind::CaresFor, &["carer of", "looks after"]),
    (TieKind::SpeaksFor, &["advocates for", "advocate of"]),
    (TieKind::Relates, &["linked with", "linked to", "link", "related to", "connected with", "relation"]),
    (TieKind::ResponsibleFor, &["responsible", "responsibility for"]),
    (TieKind::Leads, &["leads on"]),
    (TieKind::Disputes, &["dispute", "in dispute", "conflict", "disagrees with"]),
    (TieKind::LivesWith, &["shares a home with"]),
];

static PHRASES: LazyLock<BTreeMap<String, (TieKind, Fit)>> = LazyLock::new(phrases);

fn phrases() -> BTreeMap<String, (TieKind, Fit)> {
    let mut all = BTreeMap::new();
    for kind in TieKind::ALL {
        for exact in [kind.label(), kind.word()] {
            all.entry(plain(exact)).or_insert((*kind, Fit::Exact));
        }
    }
    for (kind, phrases) in ALSO {
        for phrase in *phrases {
            all.entry(plain(phrase)).or_insert((*kind, Fit::Loose));
        }
    }
    for kind in TieKind::ALL {
        for form in [kind.label(), kind.word()].iter().flat_map(|one| forms(&plain(one))) {
            all.entry(form).or_insert((*kind, Fit::Loose));
        }
    }
    all
}

/// Forms of a phrase: "refers to", "refer to", "refer", "referred", "referring", "referring to".
fn forms(phrase: &str) -> Vec<String> {
    let phrase = phrase.strip_prefix("is ").unwrap_or(phrase);
    let phrase = phrase.strip_prefix("a ").unwrap_or(phrase);
    let (verb, rest) = phrase.split_once(' ').unwrap_or((phrase, ""));
    let base = match verb {
        "assesses" => "assess",
        "carries" => "carry",
        verb if verb.ends_with("ss") => verb,
        verb => verb.strip_suffix('s').unwrap_or(verb),
    };
    let short = base.strip_suffix('e').unwrap_or(base);
    let doubled = matches!(base, "refer").then_some("r").unwrap_or_default();
    let verbs = [
        verb.to_owned(),
        base.to_owned(),
        format!("{short}{doubled}ed"),
        format!("{short}{doubled}ing"),
        format!("is {short}{doubled}ing"),
    ];
    let mut forms = Vec::new();
    for verb in verbs {
        if !rest.is_empty() {
            forms.push(format!("{verb} {rest}"));
        }
        // A verb may stand without its preposition, but not without what it means: "carries out".
        if rest.is_empty() || matches!(rest, "to" | "into" | "for" | "at" | "with" | "in" | "on" | "of") {
            forms.push(verb);
        }
    }
    forms
}

/// The kind of tie that a phrase names.
pub(in crate::editing) fn tie_kind(phrase: &str) -> Option<(TieKind, Fit)> {
    PHRASES.get(&plain(phrase)).copied()
}

/// All phrases that name a kind of tie.
pub(in crate::editing) fn tie_phrases() -> impl Iterator<Item = (&'static str, TieKind, Fit)> {
    PHRASES.iter().map(|(phrase, (kind, fit))| (phrase.as_str(), *kind, *fit))
}

#[cfg(test)]
mod tests {
    use super::{Fit, tie_kind};
    use crate::map::{TieKind, Word};

    #[test]
    fn every_word_and_label_names_its_own_kind() {
        for kind in TieKind::ALL {
            for phrase in [kind.word().to_owned(), kind.label().to_owned(), kind.label().to_uppercase()] {
                assert_eq!(tie_kind(&phrase), Some((*kind, Fit::Exact)), "{phrase}");
            }
        }
    }

    #[test]
    fn other_forms_and_other_words_are_understood() {
        let expected = [
            (TieKind::Refers, "refer referral refers referred referring"),
            (TieKind::Informs, "inform informed tells information"),
            (TieKind::Assesses, "assess assessed assessment"),
            (TieKind::Manages, "manage managing management"),
            (TieKind::Chairs, "chair chaired"),
            (TieKind::MemberOf, "member membership"),
            (TieKind::Leads, "lead leading"),
            (TieKind::Signs, "sign signed"),
        ];
        for (kind, phrases) in expected {
            for phrase in phrases.split(' ') {
                assert_eq!(tie_kind(phrase).map(|found| found.0), Some(kind), "{phrase}");
            }
        }
        for (phrase, kind) in [
            ("member of", TieKind::MemberOf),
            ("part of", TieKind::PartOf),
            ("reports to", TieKind::AccountableTo),
            ("based at", TieKind::LocatedAt),
            ("recorded in", TieKind::RecordedIn),
            ("carrying out", TieKind::CarriesOut),
        ] {
            assert_eq!(tie_kind(phrase).map(|found| found.0), Some(kind), "{phrase}");
        }
        assert_eq!(tie_kind("zebra"), None);
    }
}
