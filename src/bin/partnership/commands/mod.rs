//! The commands, one file each; the small ones stand together.

mod analyse;
mod clarity;
mod compare;
mod draw;
mod explain;
mod follow;
mod law;
mod measure;
mod save;
mod what_if;
mod wish;

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use partnership_explorer::{analysis, cases as bundled, map};
use serde::Serialize;

pub use analyse::{analyse, setting};
pub use clarity::{Measured, clarity, size};
pub use compare::compare;
pub use draw::{draw, layout};
pub use explain::explain;
pub use follow::{Asked, days, follow};
pub use law::{kind, law, law_schema, nation, status, topic};
pub use measure::{measure, tie_kind};
pub use what_if::what_if;
pub use wish::Wish;

use save::save;

use crate::outcome::Stopped;
use crate::source;

/// Checks maps; ends with 1 if one is refused.
pub fn validate(maps: &[PathBuf]) -> Result<ExitCode, Stopped> {
    let mut refused = false;
    for path in maps {
        let reading = source::look_at(path)?;
        source::tell(path, &reading.problems);
        refused |= reading.document.is_none();
        if let Some(document) = reading.document {
            let (actors, ties) = (document.actors.len(), document.ties.len());
            print(&format!("{}: a partnership map, {actors} actors, {ties} ties\n", path.display()))?;
        }
    }
    Ok(ExitCode::from(u8::from(refused)))
}

/// Prints the JSON Schema of maps.
pub fn schema() -> Result<ExitCode, Stopped> {
    json(&map::schema())?;
    Ok(ExitCode::SUCCESS)
}

/// Prints the rule book.
pub fn rules() -> Result<ExitCode, Stopped> {
    print(&analysis::book())?;
    Ok(ExitCode::SUCCESS)
}

/// Lists the bundled maps.
pub fn cases() -> Result<ExitCode, Stopped> {
    for case in bundled::CASES {
        print(&format!("case:{:24} {}\n", case.id, case.document().title))?;
    }
    Ok(ExitCode::SUCCESS)
}

fn json(value: &impl Serialize) -> Result<(), Stopped> {
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    serde_json::to_writer_pretty(&mut out, value)?;
    writeln!(out)?;
    Ok(out.flush()?)
}

fn print(text: &str) -> Result<(), Stopped> {
    let mut out = std::io::stdout().lock();
    out.write_all(text.as_bytes())?;
    Ok(out.flush()?)
}
