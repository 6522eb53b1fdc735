//! `partnership analyse`

use std::path::Path;
use std::process::ExitCode;

use partnership_explorer::analysis::{self, BarrierState, SETTINGS, unknown_answers};
use partnership_explorer::map::Partnership;

use super::{json, print};
use crate::Form;
use crate::names::perhaps;
use crate::outcome::{Stopped, seen};
use crate::progress::analysed;
use crate::source;

/// Analyses a map, with `settings` in place of its own thresholds.
pub fn analyse(path: &Path, form: Form, settings: &[(String, f64)]) -> Result<ExitCode, Stopped> {
    let mut document = source::open(path)?;
    document.thresholds.extend(settings.iter().cloned());
    for id in document.thresholds.keys().filter(|id| !SETTINGS.iter().any(|one| one.id == id.as_str())) {
        eprintln!("{}: warning: there is no threshold called \"{id}\"; it is passed over", path.display());
    }
    let map = Partnership::new(&document);
    source::tell(path, &unknown_answers(&map));
    let analysis = analysed(&map);
    match form.text {
        true => print(&analysis::text(&document, &map, &analysis))?,
        false => json(&analysis)?,
    }
    let detected = analysis.barriers.iter().any(|barrier| barrier.state == BarrierState::Detected);
    Ok(seen(form.exit_code, detected))
}

/// Reads `NAME=NUMBER`, the name being that of a setting and the number within its bounds.
pub fn setting(text: &str) -> Result<(String, f64), String> {
    let (name, number) = text.split_once('=').ok_or("expected NAME=NUMBER")?;
    let Some(setting) = SETTINGS.iter().find(|one| one.id == name) else {
        let names: Vec<_> = SETTINGS.iter().map(|one| one.id).collect();
        let near = perhaps(name, names.iter().copied());
        return Err(format!("\"{name}\" is not one of {}{near}", names.join(", ")));
    };
    let (least, most) = setting.bounds;
    match number.parse::<f64>() {
        Ok(number) if (least..=most).contains(&number) => Ok((name.to_owned(), number)),
        _ => Err(format!("expected a number from {least} to {most}, found \"{number}\"")),
    }
}
