//! The report: maps, drawn in every layout, and what was measured of each picture.

use std::collections::BTreeMap;
use std::fmt::Write;

use serde::Serialize;

use super::{MEASURES, Picture};
use crate::analysis::Analysis;
use crate::layout::Layout;
use crate::map::{Document, Partnership};

/// What was measured of several maps in several layouts.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Report {
    /// One row for each picture.
    pub pictures: Vec<Row>,
}

/// What was measured of one picture.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Row {
    /// The map.
    pub map: String,
    /// Whether the map was made up to be measured.
    pub made_up: bool,
    /// The word of the layout.
    pub layout: &'static str,
    /// How many actors there are.
    pub actors: usize,
    /// How many ties there are.
    pub ties: usize,
    /// What was found, by the id of the measure.
    pub measures: BTreeMap<&'static str, f64>,
}

impl Report {
    /// Draws a map in some layouts, and adds what is measured.
    pub fn add(&mut self, name: &str, document: &Document, analysis: &Analysis, layouts: &[Layout]) {
        self.draw(name, false, document, analysis, layouts);
    }

    /// The same for a map that was made up to be measured: it is summed up apart from others.
    pub fn add_made_up(&mut self, name: &str, document: &Document, analysis: &Analysis, layouts: &[Layout]) {
        self.draw(name, true, document, analysis, layouts);
    }

    fn draw(
        &mut self,
        name: &str,
        made_up: bool,
        document: &Document,
        analysis: &Analysis,
        layouts: &[Layout],
    ) {
        let partnership = Partnership::new(document);
        for layout in layouts {
            let picture = Picture::new(document, &partnership, analysis, *layout);
            self.pictures.push(Row {
                map: name.to_owned(),
                made_up,
                layout: layout.way().word,
                actors: document.actors.len(),
                ties: document.ties.len(),
                measures: MEASURES.iter().map(|measure| (measure.id, (measure.of)(&picture))).collect(),
            });
        }
    }

    /// The report for people, in Markdown: what is measured, all of it by layout, and each picture.
    pub fn text(&self) -> String {
        let mut out = String::from("## What is measured\n\nLess is clearer in every column.\n\n");
        for measure in MEASURES {
            let _ = writeln!(out, "- **{}**: {} ({})", measure.head, measure.name, measure.unit);
        }
        for (made_up, title) in [(false, "By layout"), (true, "By layout, maps that were made up")] {
            let rows = self.by_layout(made_up);
            if !rows.is_empty() {
                let _ =
                    write!(out, "\n## {title}\n\nSums of what is counted, means of what is measured.\n\n");
                out += &table(&["layout", "pictures"], &rows);
            }
        }
        out += "\n## Each picture\n\n";
        let rows = self.pictures.iter().map(|row| {
            let first = vec![row.map.clone(), row.layout.to_owned()];
            (first, MEASURES.iter().map(|measure| written(measure.id, row.measures[measure.id])).collect())
        });
        out + &table(&["map", "layout"], &rows.collect::<Vec<_>>())
    }

    /// One row for each layout, in the order of the layouts, of maps that were made up or weren't.
    fn by_layout(&self, made_up: bool) -> Vec<(Vec<String>, Vec<String>)> {
        let words: Vec<&str> = Layout::ALL.iter().map(|way| way.word).collect();
        let of = |word: &&str| -> Vec<&Row> {
            self.pictures.iter().filter(|row| row.layout == *word && row.made_up == made_up).collect()
        };
        let row = |word: &str, rows: &[&Row]| {
            let value = |id: &'static str| {
                let sum: f64 = rows.iter().map(|row| row.measures[id]).sum();
                written(id, if is_counted(id) { sum } else { sum / rows.len() as f64 })
            };
            let values = MEASURES.iter().map(|measure| value(measure.id)).collect();
            (vec![word.to_owned(), rows.len().to_string()], values)
        };
        words
            .iter()
            .map(|word| (word, of(word)))
            .filter(|(_, rows)| !rows.is_empty())
            .map(|(word, rows)| row(word, &rows))
            .collect()
    }
}

/// Whether a measure counts things, as against measuring how much.
fn is_counted(id: &str) -> bool {
    !matches!(id, "stress" | "area" | "moved_median" | "moved_most")
}

fn written(id: &str, value: f64) -> String {
    match id {
        "stress" => format!("{value:.3}"),
        "area" => format!("{value:.1}"),
        _ => format!("{value:.0}"),
    }
}

/// A table in Markdown, with columns as wide as what stands in them.
fn table(first: &[&str], rows: &[(Vec<String>, Vec<String>)]) -> String {
    let heads: Vec<&str> = first.iter().copied().chain(MEASURES.iter().map(|measure| measure.head)).collect();
    let lines: Vec<Vec<&str>> =
        rows.iter().map(|(first, values)| first.iter().chain(values).map(String::as_str).collect()).collect();
    let wide = |column: usize| {
        let cells = lines.iter().filter_map(|line| line.get(column)).chain(heads.get(column));
        cells.map(|cell| cell.chars().count()).max().unwrap_or(0)
    };
    let widths: Vec<usize> = (0..heads.len()).map(wide).collect();
    let mut out = String::new();
    let mut line = |cells: &[&str]| {
        for (column, (cell, wide)) in cells.iter().zip(&widths).enumerate() {
            // Words on the left, numbers on the right.
            let _ = if column < first.len() {
                write!(out, "| {cell:wide$} ")
            } else {
                write!(out, "| {cell:>wide$} ")
            };
        }
        out.push_str("|\n");
    };
    line(&heads);
    let rules: Vec<String> = widths
        .iter()
        .enumerate()
        .map(
            |(column, wide)| {
                if column < first.len() { "-".repeat(*wide) } else { "-".repeat(wide - 1) + ":" }
            },
        )
        .collect();
    line(&rules.iter().map(String::as_str).collect::<Vec<_>>());
    lines.iter().for_each(|cells| line(cells));
    out
}
