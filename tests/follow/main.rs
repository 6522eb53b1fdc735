//! Following information, on maps in a few lines, on the bundled ones, and against slow oracles.
#[path = "../common/mod.rs"]
mod common;

mod bodies;
mod deadline;
mod findings;
mod oracles;
mod properties;
mod questions;
mod random;
mod stops;
mod ways;
mod whole_maps;
mod words;

use std::collections::BTreeMap;

use partnership_explorer::analysis::follow::{Journey, Question, Wait, Why, follow};
use partnership_explorer::map::{Partnership, State};

use common::map;

const PEOPLE: &str = "
    school: agency
    nurse: practitioner
    worker: practitioner
    gp: agency
    panel: forum rhythm=monthly
    record: information_system
    child: service_user extent=person
    other: service_user extent=person
";

/// The journey on the map of `PEOPLE` and `ties`.
fn journey(ties: &str, question: &Question) -> (Partnership, Journey) {
    let map = Partnership::new(&map(&format!("{PEOPLE}{ties}")));
    let journey = follow(&map, question).unwrap();
    (map, journey)
}

fn from(id: &str) -> Question {
    Question::known_by([id])
}

/// When each actor knows, as (links without a set time, days).
fn when(journey: &Journey) -> BTreeMap<&str, (u32, u32)> {
    let wait = |wait: Wait| (wait.without_set_time, wait.days);
    journey.knows.iter().map(|one| (one.actor.as_str(), wait(one.arrives))).collect()
}

#[track_caller]
fn why<'a>(journey: &'a Journey, actor: &str) -> (&'a Why, State, &'a str) {
    let one = journey.never.iter().find(|one| one.actor == actor);
    let one = one.unwrap_or_else(|| panic!("{actor} comes to know"));
    (&one.why, one.reaches, &one.says)
}
