//! How things look that are painted rather than drawn live: asked of the style sheet, so that it is said
//! there alone.

use std::collections::HashMap;

use web_sys::{CssStyleDeclaration, Element};

use crate::app::platform::page;

/// How one thing is painted.
#[derive(Clone, Debug, Default)]
pub struct Brush {
    /// Of the whole, from 0 to 1.
    pub opacity: f64,
    /// Its line.
    pub line: Stroke,
    /// What fills it, or its arrowheads.
    pub fill: Fill,
}

/// A line.
#[derive(Clone, Debug, Default)]
pub struct Stroke {
    /// As the style sheet's language writes it.
    pub colour: String,
    /// In units of the map.
    pub width: f64,
    /// Lengths of dashes and gaps, in units of the map; nothing for a line without gaps.
    pub dashes: Vec<f64>,
    /// From 0 to 1.
    pub opacity: f64,
}

/// What fills an outline.
#[derive(Clone, Debug, Default)]
pub struct Fill {
    /// As the style sheet's language writes it.
    pub colour: String,
    /// From 0 to 1.
    pub opacity: f64,
}

/// Asks by dressing one element, which nobody sees, in the classes that are asked for.
pub struct Brushes {
    sample: Element,
    known: HashMap<(String, Part), Brush>,
}

/// What of something is painted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Part {
    /// A box that holds actors together.
    Group,
    /// What lies within the outline of a flag.
    Inside,
    /// The slanting lines within it.
    Hatch,
    /// The outline.
    Edge,
    /// A tie, with its arrowheads.
    Tie,
    /// The shape of an actor.
    Actor,
}

impl Part {
    /// The elements of the sample that show its line and what fills it.
    fn names(self) -> (&'static str, &'static str) {
        match self {
            Self::Group => (".group", ".group"),
            Self::Inside => (".inside", ".inside"),
            Self::Hatch => (".hatch", ".hatch"),
            Self::Edge => (".edge", ".edge"),
            Self::Tie => (".line", ".heads"),
            Self::Actor => (".body", ".body"),
        }
    }
}

impl Brushes {
    /// The sample is the element of that id: a group with an element in it for each [`Part`].
    pub fn new(id: &str) -> Option<Self> {
        Some(Self { sample: page::element(id)?, known: HashMap::new() })
    }

    /// The brush for that part of something of those classes.
    pub fn brush(&mut self, class: &str, part: Part) -> Brush {
        let Self { sample, known } = self;
        let asked = known.entry((class.to_owned(), part)).or_insert_with(|| {
            drop(sample.set_attribute("class", class));
            brush(sample, part).unwrap_or_default()
        });
        asked.clone()
    }
}

fn brush(sample: &Element, part: Part) -> Option<Brush> {
    let style = |of: &str| page::style(&sample.query_selector(of).ok()??);
    let text = |style: &CssStyleDeclaration, name: &str| style.get_property_value(name).unwrap_or_default();
    let number =
        |style: &CssStyleDeclaration, name: &str| text(style, name).trim_end_matches("px").parse().ok();
    let share = |style: &CssStyleDeclaration, name: &str| number(style, name).unwrap_or(1.0);
    let (line, fill) = part.names();
    let (line, fill) = (style(line)?, style(fill)?);
    // A box has no group around it that could stand back.
    let whole = if part == Part::Group { 1.0 } else { share(&page::style(sample)?, "opacity") };
    let dashes = text(&line, "stroke-dasharray");
    let dashes = dashes.split([',', ' ']).filter_map(|one| one.trim_end_matches("px").parse().ok());
    let stroke = Stroke {
        colour: text(&line, "stroke"),
        width: number(&line, "stroke-width").unwrap_or(1.0),
        dashes: dashes.collect(),
        opacity: share(&line, "opacity") * share(&line, "stroke-opacity"),
    };
    let fill = Fill { colour: text(&fill, "fill"), opacity: share(&fill, "fill-opacity") };
    Some(Brush { opacity: whole, line: stroke, fill })
}
