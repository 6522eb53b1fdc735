//! `partnership clarity`

use std::path::PathBuf;
use std::process::ExitCode;

use partnership_explorer::drawing::clarity::Report;
use partnership_explorer::layout::Layout;
use partnership_explorer::map::{Document, Partnership};
use partnership_explorer::{cases, specimens};

use super::{json, print};
use crate::outcome::Stopped;
use crate::progress::analysed;
use crate::source;

/// The most actors of a made-up map: more would take minutes.
const MOST: usize = 5_000;
/// How many ties a made-up map has for each actor.
const TIES: usize = 3;

/// Which pictures are to be measured.
pub struct Measured {
    /// Maps to draw.
    pub maps: Vec<PathBuf>,
    /// Whether to draw all bundled maps.
    pub bundled: bool,
    /// Made-up maps to draw, by the number of their actors.
    pub generated: Vec<usize>,
    /// Layouts to draw in; all, if there are none.
    pub layout: Vec<Layout>,
    /// Words instead of JSON.
    pub text: bool,
}

impl Measured {
    /// The command that asks for the same.
    fn called(&self) -> String {
        let mut words = vec!["partnership clarity".to_owned()];
        words.extend(self.maps.iter().map(|map| map.display().to_string()));
        words.extend(self.bundled.then(|| "--bundled".to_owned()));
        if !self.generated.is_empty() {
            let sizes: Vec<_> = self.generated.iter().map(usize::to_string).collect();
            words.push(format!("--generated {}", sizes.join(",")));
        }
        if !self.layout.is_empty() {
            let layouts: Vec<_> = self.layout.iter().map(|layout| layout.way().word).collect();
            words.push(format!("--layout {}", layouts.join(",")));
        }
        words.push("--text".to_owned());
        words.join(" ")
    }
}

/// Measures how clear the drawings of maps are.
pub fn clarity(asked: Measured) -> Result<ExitCode, Stopped> {
    let layouts = match asked.layout.as_slice() {
        [] => Layout::ALL.iter().map(|way| way.layout).collect(),
        chosen => chosen.to_vec(),
    };
    let mut report = Report::default();
    let analysis = |document: &Document| analysed(&Partnership::new(document));
    for path in &asked.maps {
        let document = source::open(path)?;
        report.add(&path.to_string_lossy(), &document, &analysis(&document), &layouts);
    }
    for case in cases::CASES.iter().filter(|_| asked.bundled) {
        let document = case.document();
        report.add(&format!("case:{}", case.id), &document, &analysis(&document), &layouts);
    }
    for actors in &asked.generated {
        let document = specimens::partnership(*actors, TIES * actors);
        report.add_made_up(&format!("{actors} made up"), &document, &analysis(&document), &layouts);
    }
    match asked.text {
        true => print(&format!(
            "# How clear the drawings are\n\nPrinted by `{}`.\n\n{}",
            asked.called(),
            report.text()
        ))?,
        false => json(&report)?,
    }
    Ok(ExitCode::SUCCESS)
}

/// Reads how many actors a made-up map has.
pub fn size(text: &str) -> Result<usize, String> {
    let number = text.trim().parse().ok().filter(|number| (1..=MOST).contains(number));
    number.ok_or_else(|| format!("expected a number of actors from 1 to {MOST}, found \"{}\"", text.trim()))
}
