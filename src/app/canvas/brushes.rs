//! How things look that are painted rather than drawn live: asked of the style sheet, so that it is said
//! there alone.

use std::collections::HashMap;

use web_sys::{CssStyleDeclaration, Element};

use crate::app::platform::page;

/// How the parts of one actor or tie are painted.
#[derive(Clone, Debug, Default)]
pub struct Brush {
    /// Of the whole.
    pub opacity: f64,
    /// The outline of an actor, or the line of a tie.
    pub line: Stroke,
    /// What fills an actor's outline or a tie's arrowheads.
    pub fill: String,
}

/// A line.
#[derive(Clone, Debug, Default)]
pub struct Stroke {
    pub colour: String,
    /// In units of the map.
    pub width: f64,
    /// Lengths of dashes and gaps, in units of the map; nothing for a line without gaps.
    pub dashes: Vec<f64>,
    pub opacity: f64,
}

/// Asks by dressing one element, which nobody sees, in the classes that are asked for.
pub struct Brushes {
    sample: Element,
    known: HashMap<String, Brush>,
}

impl Brushes {
    /// The sample is the element of that id: a group with a `line`, `heads` and a `body` in it.
    pub fn new(id: &str) -> Option<Self> {
        Some(Self { sample: page::element(id)?, known: HashMap::new() })
    }

    /// The brush for an actor of those classes.
    pub fn actor(&mut self, class: &str) -> &Brush {
        self.ask(class, ".body", ".body")
    }

    /// The brush for a tie of those classes.
    pub fn tie(&mut self, class: &str) -> &Brush {
        self.ask(class, ".line", ".heads")
    }

    fn ask(&mut self, class: &str, line: &str, fill: &str) -> &Brush {
        let Self { sample, known } = self;
        known.entry(class.to_owned()).or_insert_with(|| {
            drop(sample.set_attribute("class", class));
            brush(sample, line, fill).unwrap_or_default()
        })
    }
}

fn brush(sample: &Element, line: &str, fill: &str) -> Option<Brush> {
    let style = |of: &str| page::style(&sample.query_selector(of).ok()??);
    let number = |style: &CssStyleDeclaration, name: &str| {
        let value = style.get_property_value(name).unwrap_or_default();
        value.trim_end_matches("px").parse().ok()
    };
    let (whole, line, fill) = (page::style(sample)?, style(line)?, style(fill)?);
    let text = |style: &CssStyleDeclaration, name: &str| style.get_property_value(name).unwrap_or_default();
    let dashes = text(&line, "stroke-dasharray");
    let dashes = dashes.split([',', ' ']).filter_map(|one| one.trim_end_matches("px").parse().ok());
    let line = Stroke {
        colour: text(&line, "stroke"),
        width: number(&line, "stroke-width").unwrap_or(1.0),
        dashes: dashes.collect(),
        opacity: number(&line, "opacity").unwrap_or(1.0),
    };
    Some(Brush { opacity: number(&whole, "opacity").unwrap_or(1.0), line, fill: text(&fill, "fill") })
}
