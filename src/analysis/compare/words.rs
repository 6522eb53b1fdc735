//! What is recorded, in words: names of fields and of what stands in them.

use serde::Serialize;
use serde_json::{Map, Value};

use super::report::FieldMove;
use crate::map::{
    Access, ActorKind, AgreementForm, Basis, Channel, Commitment, Content, DecisionRule, Extent, ForumLevel,
    ForumPurpose, FundForm, FundSource, Liability, Model, Partnership, Profession, Rhythm, Sector, Service,
    ServiceUserGroup, SignatoryRole, Standing, Stated, Strength, TieKind, Word, nation,
};

/// What is said where a map doesn't.
pub(super) const SILENT: &str = "not recorded";

/// What differs between two things of one kind, field by field, but for the fields in `passed`.
pub(super) fn moves<T: Serialize>(
    from: &T,
    to: &T,
    maps: (&Partnership, &Partnership),
    passed: &[&str],
) -> Vec<FieldMove> {
    let fields = |one: &T| match serde_json::to_value(one) {
        Ok(Value::Object(fields)) => fields,
        _ => Map::new(),
    };
    let (before, after) = (fields(from), fields(to));
    let keys: std::collections::BTreeSet<_> = before.keys().chain(after.keys()).collect();
    keys.into_iter()
        .filter(|key| !passed.contains(&key.as_str()) && before.get(*key) != after.get(*key))
        .map(|key| FieldMove {
            field: key.clone(),
            name: name(key),
            from: in_words(key, before.get(key), maps.0),
            to: in_words(key, after.get(key), maps.1),
        })
        .collect()
}

/// A field's name as people say it.
fn name(field: &str) -> String {
    let name = match field {
        "legal_entity" => "a body of its own",
        "hybrid_organisation" => "trades, with a social purpose",
        "decision_rule" => "how it decides",
        "rhythm" => "how often",
        "form_family" => "form used",
        "creates_legal_entity" => "makes a new body",
        "liability" => "who is liable",
        "commits" => "what it commits to",
        "needs_communication_support" => "asked for support with communication or deciding",
        "known_to_agencies" => "known to agencies",
        "vacant" => "post vacant",
        "changes" => "changes of staff",
        "specialist_language" => "in specialist language",
        "withheld" => "held back",
        "stated" => "whether it holds",
        "mutual" => "both ways",
        "origin" => "comes from",
        "about" => "what it is about",
        "under" => "under which agreement",
        "areas" => "areas served",
        "eligibility" => "who is eligible",
        "source" => "where the money comes from",
        "text" => "what is planned",
        other => return other.replace('_', " "),
    };
    name.to_owned()
}

/// A text that people wrote, in quotation marks. Its last stop is left out: the sentence around it has one.
pub(super) fn quoted(text: &str) -> String {
    format!("“{}”", text.trim().strip_suffix('.').unwrap_or(text.trim()))
}

/// What stands in a field, in words.
fn in_words(field: &str, value: Option<&Value>, map: &Partnership) -> String {
    match value {
        // A tie that isn't said not to hold does.
        None if field == "stated" => Stated::Present.label().to_owned(),
        None | Some(Value::Null) => SILENT.to_owned(),
        Some(Value::Bool(true)) => "yes".to_owned(),
        Some(Value::Bool(false)) => "no".to_owned(),
        Some(Value::String(text)) if matches!(field, "origin" | "about" | "under" | "from" | "to") => {
            map.find(text).map_or(text.as_str(), |at| map.name(at)).to_owned()
        }
        Some(Value::String(text)) if field == "jurisdiction" => nation(text),
        // Times and sources are said as they stand.
        Some(Value::String(text)) if matches!(field, "ends" | "period" | "sources" | "areas") => text.clone(),
        Some(Value::String(text)) => spoken(field, text).map_or_else(|| quoted(text), str::to_owned),
        Some(Value::Array(items)) => {
            let items: Vec<_> = items.iter().map(|item| in_words(field, Some(item), map)).collect();
            items.join(", ")
        }
        Some(Value::Object(parts)) => {
            let parts: Vec<_> = parts
                .iter()
                .map(|(key, part)| format!("{} {}", name(key), in_words(key, Some(part), map)))
                .collect();
            parts.join(", ")
        }
        Some(Value::Number(number)) => number.to_string(),
    }
}

/// A word of a closed list as people say it; nothing if the field holds free text.
fn spoken(field: &str, text: &str) -> Option<&'static str> {
    fn label<W: Word>(text: &str) -> Option<&'static str> {
        W::from_word(text).map(Word::label)
    }
    match field {
        "kind" => label::<ActorKind>(text).or_else(|| label::<TieKind>(text)),
        "sector" => label::<Sector>(text),
        "service" => label::<Service>(text),
        "model" => label::<Model>(text),
        "profession" => label::<Profession>(text),
        "purpose" => label::<ForumPurpose>(text),
        "level" => label::<ForumLevel>(text),
        "rhythm" => label::<Rhythm>(text),
        "decision_rule" => label::<DecisionRule>(text),
        "form" => label::<AgreementForm>(text).or_else(|| label::<FundForm>(text)),
        "liability" => label::<Liability>(text),
        "commits" => label::<Commitment>(text),
        "source" => label::<FundSource>(text),
        "group" => label::<ServiceUserGroup>(text),
        "extent" => label::<Extent>(text),
        "stated" => label::<Stated>(text),
        "strength" => label::<Strength>(text),
        "channel" => label::<Channel>(text),
        "basis" => label::<Basis>(text),
        "content" => label::<Content>(text),
        "access" => label::<Access>(text),
        "standing" => label::<Standing>(text),
        "role" => label::<SignatoryRole>(text),
        _ => None,
    }
}
