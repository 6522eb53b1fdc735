//! Maps made at random of the kinds of tie along which information runs.

use std::collections::BTreeSet;

use partnership_explorer::map::{ActorKind, Document, TieKind, Word, read};
use proptest::prelude::*;
use serde_json::{Value, json};

pub fn document(actors: Value, ties: Value, complete: Value) -> Document {
    let map = json!({
        "format": "partnership-map", "version": 1, "title": "At random",
        "actors": actors, "ties": ties, "complete": complete,
    });
    let reading = read(map.to_string().as_bytes());
    reading.document.unwrap_or_else(|| panic!("{:#?}", reading.problems))
}

/// The kinds of tie along which information runs.
pub const KINDS: [TieKind; 8] = [
    TieKind::Informs,
    TieKind::Refers,
    TieKind::Uses,
    TieKind::Assesses,
    TieKind::RecordedIn,
    TieKind::Feeds,
    TieKind::MemberOf,
    TieKind::Chairs,
];

prop_compose! {
    /// A map made at random of those kinds of tie, each with an id of its own.
    pub fn a_map()(
        kinds in prop::collection::vec(0..8usize, 2..9),
        ties in prop::collection::vec((any::<u16>(), any::<u16>(), any::<u16>(), any::<u16>(), any::<u16>(), any::<u16>()), 0..22),
        complete in prop::collection::vec((0..8usize, any::<Option<u16>>()), 0..6),
    ) -> Document {
        use ActorKind::*;
        let of = [Agency, Team, Practitioner, ServiceUser, Forum, InformationSystem, Assessment, Practitioner];
        let of = |at: usize| if at == 0 { Practitioner } else { of[kinds[at]] };
        let name = |at: usize| format!("a{at}");
        let rhythms = ["continuous", "daily", "weekly", "monthly", "ad_hoc", "none"];
        let size = kinds.len();
        let actors: Vec<_> = (0..size)
            .map(|at| {
                let mut actor = json!({"id": name(at), "kind": of(at).word(), "name": name(at)});
                if of(at) == Forum {
                    actor["rhythm"] = json!(rhythms[(kinds[at] + at) % 6]);
                }
                actor
            })
            .collect();
        let subjects: Vec<_> = (0..size).filter(|at| matches!(of(*at), ServiceUser | Assessment)).collect();
        let mut seen = BTreeSet::new();
        let mut list = Vec::new();
        for (number, (from, to, kind, rhythm, dice, about)) in ties.into_iter().enumerate() {
            let (from, to) = (from as usize % size, to as usize % size);
            let fits: Vec<_> = KINDS.into_iter().filter(|kind| kind.joins(of(from), of(to))).collect();
            if from == to || fits.is_empty() {
                continue;
            }
            let kind = fits[kind as usize % fits.len()];
            let tells = matches!(kind, TieKind::Informs | TieKind::Refers);
            let subject = subjects.get(about as usize % 8 % (subjects.len() + 2)).filter(|_| tells);
            let charges = tells && about / 8 % 6 == 0;
            // One tie a pair, kind and matter: a map with both it and its opposite would be refused.
            if !seen.insert((kind.word(), from.min(to), from.max(to), subject, charges)) {
                continue;
            }
            let mut tie = json!({"kind": kind.word(), "from": name(from), "to": name(to), "id": format!("t{number}")});
            if let Some(word) = rhythms.get(rhythm as usize % 9) {
                tie["rhythm"] = json!(word);
            }
            if let Some(subject) = subject {
                tie["about"] = json!(name(*subject));
            }
            if charges {
                tie["content"] = json!("charges");
            }
            match (kind, dice % 8) {
                (_, 0) => tie["stated"] = json!("absent"),
                (TieKind::Informs, 1) => tie["withheld"] = json!(true),
                (TieKind::Informs, 2..5) => tie["mutual"] = json!(true),
                (TieKind::Uses, 1 | 2) => tie["access"] = json!("read"),
                (TieKind::Uses, 3 | 4) => tie["access"] = json!("write"),
                _ => {}
            }
            list.push(tie);
        }
        let complete: Vec<_> = complete
            .into_iter()
            .map(|(kind, at)| {
                let scope: Vec<_> = at.into_iter().map(|at| name(at as usize % size)).collect();
                json!({"tie": KINDS[kind].word(), "scope": scope})
            })
            .collect();
        document(json!(actors), json!(list), json!(complete))
    }
}
