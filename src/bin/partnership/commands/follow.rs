//! `partnership follow`

use std::path::Path;
use std::process::ExitCode;

use partnership_explorer::analysis::follow::{self, Question};
use partnership_explorer::map::{Partnership, Word};

use super::{json, print};
use crate::Form;
use crate::outcome::{Stopped, seen};
use crate::source;

/// Follows what is known by `from`; if nobody is named, lists who can know something.
pub fn follow(
    path: &Path,
    from: &[String],
    about: Option<&str>,
    what: Option<String>,
    within: Option<u32>,
    form: Form,
) -> Result<ExitCode, Stopped> {
    let map = Partnership::new(&source::open(path)?);
    if from.is_empty() {
        return starts(&map, form);
    }
    let id = |called: &str| source::actor(&map, called).map(|at| map.id(at).to_owned());
    let knows = from.iter().map(|called| id(called)).collect::<Result<_, _>>()?;
    let question = Question { knows, about: about.map(id).transpose()?, what, horizon: within };
    let journey =
        follow::follow(&map, &question).map_err(|refusal| Stopped::WrongUse(refusal.to_string()))?;
    match form.text {
        true => print(&journey.text(&map))?,
        false => json(&journey)?,
    }
    Ok(seen(form.exit_code, !journey.reaches_all(&map)))
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
