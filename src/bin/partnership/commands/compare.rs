//! `partnership compare`

use std::path::Path;
use std::process::ExitCode;

use partnership_explorer::analysis;

use super::{json, print};
use crate::Form;
use crate::outcome::{Stopped, seen};
use crate::source;

/// Says what differs between two maps.
pub fn compare(before: &Path, after: &Path, form: Form) -> Result<ExitCode, Stopped> {
    if before == after && before.as_os_str() == "-" {
        return Err(Stopped::WrongUse("only one of the two maps can come from standard input".to_owned()));
    }
    let comparison = analysis::compare(&source::open(before)?, &source::open(after)?);
    match form.text {
        true => print(&comparison.text())?,
        false => json(&comparison)?,
    }
    Ok(seen(form.exit_code, !comparison.is_same()))
}
