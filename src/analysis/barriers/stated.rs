//! What people state of a partnership: ticks that were answered, and models that members record.

use std::collections::BTreeMap;

use super::ticks::{MODELS, TICKS, Tick, tick};
use crate::analysis::belonging::{Actors, parents};
use crate::analysis::finding::Evidence;
use crate::analysis::patterns::rule;
use crate::analysis::report::{EvidenceReport, StatedBarrier, StatedBy};
use crate::analysis::survey::Survey;
use crate::map::{ActorAt, ActorKind, Answer, AnswerValue, Model, Partnership, Problem, TieKind, Word};

/// Every tick that is stated, in the order of the registry: by the last answer for each scope (the
/// whole map first), then by attributes of members.
pub fn stated(survey: &Survey) -> Vec<StatedBarrier> {
    let answers = answers(survey.map);
    let mut all = Vec::new();
    for tick in TICKS {
        let of_tick = answers.range((tick.id, None)..).take_while(|((id, _), _)| *id == tick.id);
        all.extend(of_tick.map(|((_, at), answer)| by_answer(survey.map, tick, *at, answer)));
        if tick.id == MODELS {
            all.extend(by_models(survey, tick));
        }
    }
    all
}

/// Answers that name neither an indicator nor a tick: nothing reads them, and whoever gave them
/// should know. Each problem says where the answer stands.
pub fn unknown_answers(map: &Partnership) -> Vec<Problem> {
    let unknown = |(_, answer): &(usize, &Answer)| {
        rule(&answer.indicator).is_none() && tick(&answer.indicator).is_none()
    };
    let answers = map.answers().iter().enumerate().filter(unknown);
    answers
        .map(|(at, answer)| {
            let name: String = answer.indicator.chars().take(40).collect();
            let says = format!("no question is called \"{name}\"; the answer is kept, and nothing reads it");
            Problem::warning(format!("answers[{at}].indicator"), says)
        })
        .collect()
}

type Answers<'a> = BTreeMap<(&'static str, Option<ActorAt>), &'a Answer>;

/// The last answer to each tick for each scope, in an order that doesn't hang on ids.
fn answers(map: &Partnership) -> Answers<'_> {
    let mut last = Answers::new();
    for answer in map.answers() {
        let Some(tick) = tick(&answer.indicator) else { continue };
        if answer.scope.is_empty() {
            last.insert((tick.id, None), answer);
        }
        let scopes = answer.scope.iter().filter_map(|id| map.find(id));
        last.extend(scopes.map(|at| ((tick.id, Some(at)), answer)));
    }
    last
}

fn by_answer(map: &Partnership, tick: &Tick, at: Option<ActorAt>, answer: &Answer) -> StatedBarrier {
    let whom = at.map_or("the whole partnership", |at| map.name(at));
    let meaning = match answer.value {
        AnswerValue::Yes => format!(" {}", tick.may),
        AnswerValue::No => String::new(),
        AnswerValue::Unknown => " It stays open.".to_owned(),
    };
    let says = format!("“{}” was answered “{}” for {whom}.{meaning}", tick.question, answer.value.label());
    StatedBarrier {
        note: answer.note.clone(),
        evidence: Evidence::of(at).report(map),
        ..of_tick(tick, answer.value, StatedBy::Answer, at.map(|at| map.id(at)), says)
    }
}

fn of_tick(
    tick: &Tick,
    value: AnswerValue,
    stated_by: StatedBy,
    scope: Option<&str>,
    says: String,
) -> StatedBarrier {
    StatedBarrier {
        id: tick.id,
        name: tick.name,
        value,
        stated_by,
        scope: scope.map(str::to_owned),
        says,
        note: None,
        evidence: EvidenceReport::default(),
        strategies: tick.strategies.to_vec(),
        source: tick.source,
    }
}

/// Forums, teams, plans and agreements whose members record both models. The difference is a
/// tension that may arise and a choice that it may open; neither is taken for the other.
fn by_models(survey: &Survey, tick: &Tick) -> Vec<StatedBarrier> {
    let map = survey.map;
    let kinds = [ActorKind::Team, ActorKind::Forum, ActorKind::Plan, ActorKind::Agreement];
    let groups = kinds.into_iter().flat_map(|kind| map.of_kind(kind));
    groups.filter_map(|group| different_models(survey, tick, group)).collect()
}

fn different_models(survey: &Survey, tick: &Tick, group: ActorAt) -> Option<StatedBarrier> {
    let map = survey.map;
    let stating = stating(survey, group);
    let by = |model| stating.iter().copied().filter(move |one| model_of(map, *one) == Some(model));
    let (medical, social): (Actors, Actors) = (by(Model::Medical).collect(), by(Model::Social).collect());
    if medical.is_empty() || social.is_empty() {
        return None;
    }
    let ones = |all: &Actors| if all.len() == 1 { "works" } else { "work" };
    let says = format!(
        "In {}, {} {} by the medical model and {} {} by the social model, as recorded. They may see different problems and set different goals; the difference may also give people more to choose from.",
        map.name(group),
        map.names(medical.iter().copied()),
        ones(&medical),
        map.names(social.iter().copied()),
        ones(&social),
    );
    let evidence = Evidence::of([group]).with(medical).with(social).report(map);
    let stated = of_tick(tick, AnswerValue::Yes, StatedBy::Attribute, Some(map.id(group)), says);
    Some(StatedBarrier { evidence, ..stated })
}

/// Who is party to a group; for one who records no model, the agencies behind them, which speak for
/// themselves and not for the person.
fn stating(survey: &Survey, group: ActorAt) -> Actors {
    let map = survey.map;
    let parties: Actors = match map.kind(group) {
        ActorKind::Forum => survey.sitting_on(group),
        ActorKind::Plan => map.coming(TieKind::Agrees, group).map(|(_, party)| party).collect(),
        ActorKind::Agreement => map.coming(TieKind::Signs, group).map(|(_, party)| party).collect(),
        _ => match survey.belonging.staff(group) {
            staff if staff.is_empty() => parents(map, group),
            staff => staff.clone(),
        },
    };
    let behind = parties.iter().filter(|one| model_of(map, **one).is_none());
    let behind: Actors = behind.flat_map(|one| survey.belonging.behind(*one)).copied().collect();
    parties.union(&behind).copied().collect()
}

fn model_of(map: &Partnership, actor: ActorAt) -> Option<Model> {
    let agency = map.agency(actor).and_then(|one| one.model);
    let team = || map.team(actor).and_then(|one| one.model);
    agency.or_else(team).or_else(|| map.practitioner(actor).and_then(|one| one.model))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::unknown_answers;
    use crate::analysis::analyse;
    use crate::analysis::barriers::money::tests::partnership;
    use crate::analysis::report::{StatedBarrier, StatedBy};
    use crate::map::AnswerValue;

    fn stated(actors: &[&str], ties: &[&str], answers: Value) -> Vec<StatedBarrier> {
        analyse(&partnership(actors, ties, &[], answers)).stated
    }

    #[test]
    fn nothing_is_stated_without_an_answer() {
        let actors = ["a agency", "b agency", "panel forum"];
        assert_eq!(stated(&actors, &["a member_of panel", "b member_of panel"], json!([])), []);
    }

    #[test]
    fn the_last_answer_for_a_scope_wins_and_the_registry_gives_the_order() {
        let answers = json!([
            {"indicator": "T10", "value": "yes", "note": "Said at the away day."},
            {"indicator": "T4", "scope": ["panel"], "value": "yes"},
            {"indicator": "T4", "value": "unknown"},
            {"indicator": "T4", "scope": ["panel"], "value": "no"},
            {"indicator": "U4", "value": "yes"},
        ]);
        let found = stated(&["panel forum"], &[], answers);
        let told: Vec<_> = found.iter().map(|one| (one.id, one.scope.as_deref(), one.value)).collect();
        assert_eq!(
            told,
            [
                ("T4", None, AnswerValue::Unknown),
                ("T4", Some("panel"), AnswerValue::No),
                ("T10", None, AnswerValue::Yes)
            ]
        );
        assert_eq!(found[2].note.as_deref(), Some("Said at the away day."));
        assert!(found[2].says.contains("may be the first thing to be dropped"), "{}", found[2].says);
        assert!(!found[1].says.contains(" may "), "{}", found[1].says);
    }

    #[test]
    fn members_who_record_both_models_state_it_as_tension_and_choice() {
        let look = |board: &str, council: &str, nurse: &str| {
            let actors = [board, council, nurse, "panel forum"];
            let ties = ["board employs nurse", "nurse member_of panel", "council member_of panel"];
            stated(&actors, &ties, json!([]))
        };
        let found = look("board agency model=medical", "council agency model=social", "nurse practitioner");
        assert_eq!(found.len(), 1);
        assert_eq!((found[0].id, found[0].stated_by), ("T13", StatedBy::Attribute));
        assert_eq!(found[0].scope.as_deref(), Some("panel"));
        assert_eq!(found[0].evidence.actors, ["board", "council", "panel"]);
        assert!(found[0].says.contains("different goals") && found[0].says.contains("choose from"));
        // The nurse speaks for herself where she records a model; nobody else's is read as hers.
        let own = "nurse practitioner model=social";
        assert_eq!(look("board agency model=medical", "council agency model=social", own), []);
        assert_eq!(look("board agency model=both", "council agency model=social", "nurse practitioner"), []);
        assert_eq!(look("board agency", "council agency model=social", "nurse practitioner"), []);
    }

    #[test]
    fn an_answer_to_no_question_is_named_with_its_place() {
        let answers = json!([
            {"indicator": "U4", "value": "yes"},
            {"indicator": "T18", "value": "yes"},
            {"indicator": "T1", "value": "no"},
        ]);
        let found = unknown_answers(&partnership(&["a agency"], &[], &[], answers));
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].place, "answers[1].indicator");
        assert!(found[0].says.contains("no question is called \"T18\"") && !found[0].is_error());
    }
}
