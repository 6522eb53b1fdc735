//! `partnership follow`

use std::path::Path;
use std::process::ExitCode;

use partnership_explorer::analysis::follow::{self, Question};
use partnership_explorer::map::{Partnership, Word};

use super::{json, print};
use crate::Form;
use crate::names;
use crate::outcome::{Stopped, seen};
use crate::source;

/// What is asked: who knows, about whom, what, by when it ought to be known, and the form of the answer.
pub struct Asked {
    pub from: Vec<String>,
    pub about: Option<String>,
    pub what: Option<String>,
    pub within: Option<u32>,
    pub form: Form,
}

/// Follows what somebody knows; if nobody is named, lists who can know something.
pub fn follow(path: &Path, asked: Asked) -> Result<ExitCode, Stopped> {
    let form = asked.form;
    if asked.from.is_empty() {
        let given = [
            ("--about", asked.about.is_some()),
            ("--what", asked.what.is_some()),
            ("--within", asked.within.is_some()),
            ("--exit-code", form.exit_code),
        ];
        if let Some((option, _)) = given.into_iter().find(|(_, given)| *given) {
            return Err(Stopped::WrongUse(format!(
                "{option} needs --from: somebody who knows at the start; without options `follow` lists who can"
            )));
        }
        return starts(&Partnership::new(&source::open(path)?), form);
    }
    let map = Partnership::new(&source::open(path)?);
    let id = |option: &str, called: &str, choices: Vec<follow::Choice>| {
        let choices: Vec<_> = choices.iter().filter_map(|one| map.find(&one.id)).collect();
        names::actor(&map, option, called, &choices).map(|at| map.id(at).to_owned())
    };
    let knows = asked.from.iter().map(|called| id("--from", called, follow::starts(&map)));
    let knows = knows.collect::<Result<_, _>>()?;
    let about = asked.about.as_deref().map(|called| id("--about", called, follow::subjects(&map)));
    let question = Question { knows, about: about.transpose()?, what: asked.what, horizon: asked.within };
    let journey =
        follow::follow(&map, &question).map_err(|refusal| Stopped::WrongUse(refusal.to_string()))?;
    match form.text {
        true => print(&journey.text(&map))?,
        false => json(&journey)?,
    }
    Ok(seen(form.exit_code, !journey.reaches_all(&map)))
}

/// Reads a number of days.
pub fn days(text: &str) -> Result<u32, String> {
    text.trim().parse().map_err(|_| {
        format!("expected a whole number of days, 0 or more (as 7 for a week), found \"{text}\"")
    })
}

/// Lists who can know something at the start, and what it can be about.
fn starts(map: &Partnership, form: Form) -> Result<ExitCode, Stopped> {
    let (starts, subjects) = (follow::starts(map), follow::subjects(map));
    if !form.text {
        json(&serde_json::json!({ "starts": starts, "subjects": subjects }))?;
        return Ok(ExitCode::SUCCESS);
    }
    let mut lines = Vec::new();
    for (title, choices) in
        [("Who may know something (--from)", starts), ("What it may be about (--about)", subjects)]
    {
        lines.push(title.to_owned());
        if choices.is_empty() {
            lines.push("  nobody and nothing that the map names".to_owned());
        }
        lines
            .extend(choices.iter().map(|one| format!("  {:24} {} ({})", one.id, one.name, one.kind.label())));
    }
    print(&(lines.join("\n") + "\n"))?;
    Ok(ExitCode::SUCCESS)
}
