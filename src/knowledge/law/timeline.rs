//! The timeline: where each instrument stands on a line of years, in lanes in which nothing overlaps.
//!
//! Lengths are pixels of no particular screen. Nothing is drawn here; lanes are numbered from the top.

use std::collections::BTreeSet;

use super::{Date, Instrument, Nation, Span, Status, in_order};

/// How the timeline is laid out.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Looks {
    /// The year with which it begins.
    pub first: u16,
    /// The year with which it ends.
    pub last: u16,
    /// How long a year is.
    pub year: f64,
    /// How long a letter of a label is, on average.
    pub letter: f64,
    /// How much of a lane is left free between two neighbours.
    pub gap: f64,
    /// How long the shortest bar is, and how wide a point.
    pub least: f64,
    /// What is shown of each instrument.
    pub show: Show,
}

/// What is shown of each instrument.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Show {
    /// For how long it held, or a point for what was said once.
    #[default]
    Lasting,
    /// When it was made, as a point: fewer lanes.
    Made,
}

impl Default for Looks {
    fn default() -> Self {
        Self { first: 1965, last: 2030, year: 24.0, letter: 7.0, gap: 12.0, least: 8.0, show: Show::Lasting }
    }
}

/// One instrument on the timeline.
#[derive(Clone, Debug, PartialEq)]
pub struct Placed<'a> {
    /// The instrument.
    pub instrument: &'a Instrument,
    /// Where its bar or point begins.
    pub start: f64,
    /// Where it ends.
    pub end: f64,
    /// Whether it is a point: made once, or lasting for nobody knows how long.
    pub is_point: bool,
    /// Whether it still holds where the bar ends.
    pub is_open: bool,
    /// How it stands where it is asked for; nations may differ.
    pub statuses: BTreeSet<Status>,
    /// Its lane, from 0.
    pub lane: usize,
    /// Its label, in the same lane.
    pub label: Label<'a>,
}

/// The label of a bar or point.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Label<'a> {
    /// What it says.
    pub text: &'a str,
    /// Where it begins.
    pub start: f64,
    /// Where it ends at the latest.
    pub end: f64,
}

/// A year that is marked.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tick {
    /// The year.
    pub year: u16,
    /// Where it begins.
    pub at: f64,
}

/// All that is on the timeline.
#[derive(Clone, Debug, PartialEq)]
pub struct Timeline<'a> {
    /// The instruments, oldest first.
    pub placed: Vec<Placed<'a>>,
    /// How many lanes there are.
    pub lanes: usize,
    /// How long the line is.
    pub width: f64,
    /// The years that are marked.
    pub ticks: Vec<Tick>,
}

/// Every fifth year is marked.
const MARKED: u16 = 5;

/// So many years are on the line at least.
const FEWEST: u16 = 30;

impl Looks {
    /// As usual, but beginning with the oldest of `shown`, so that what is looked for is in sight at once.
    pub fn of(shown: &[&Instrument]) -> Self {
        let usual = Self::default();
        let oldest = shown.iter().map(|one| one.made.year).min().unwrap_or(usual.first);
        let marked = oldest - oldest % MARKED;
        Self { first: marked.clamp(usual.first, usual.last - FEWEST), ..usual }
    }

    /// How long the line is.
    pub fn width(&self) -> f64 {
        f64::from(self.last.saturating_sub(self.first)) * self.year
    }

    /// Where a moment stands, given in years: what lies beyond an end stands at it.
    fn at(&self, moment: f64) -> f64 {
        ((moment - f64::from(self.first)) * self.year).clamp(0.0, self.width())
    }

    fn ticks(&self) -> Vec<Tick> {
        let years = (self.first..=self.last).filter(|year| year.is_multiple_of(MARKED));
        years.map(|year| Tick { year, at: self.at(f64::from(year)) }).collect()
    }

    /// The bar, not yet in a lane, as one that stands in `nations`; bars that are open run to `until`.
    fn bar<'a>(&self, instrument: &'a Instrument, nations: &[Nation], until: Date) -> Placed<'a> {
        let span = match self.show {
            Show::Lasting => instrument.span(nations),
            Show::Made => Span::Moment,
        };
        // A point stands where its time begins, and yet whole on the line.
        let start = self.at(instrument.made.begins()).min((self.width() - self.least).max(0.0));
        let over = match span {
            Span::Moment => start,
            Span::Until(ended) => self.at(ended.is_over()),
            Span::Open => self.at(until.is_over()),
        };
        let (text, end) = (instrument.name(), over.max(start + self.least));
        // Each way in which it stands has a sign before the name.
        let statuses = instrument.statuses(nations);
        let letters = u16::try_from(text.chars().count() + 2 * statuses.len()).unwrap_or(u16::MAX);
        // Where there is no room for the label to the right of where the bar begins, it ends with the line.
        let long = (f64::from(letters) * self.letter).min(self.width());
        let from = start.min(self.width() - long);
        let label = Label { text, start: from, end: from + long };
        let (is_point, is_open) = (span == Span::Moment, span == Span::Open);
        Placed { instrument, start, end, is_point, is_open, statuses, lane: 0, label }
    }
}

impl Placed<'_> {
    /// The way in which it stands that the bar is drawn in: one that holds, if it holds anywhere.
    pub fn shown_as(&self) -> Option<Status> {
        let live = self.statuses.iter().find(|one| one.is_live());
        live.or(self.statuses.first()).copied()
    }

    /// What it takes up of its lane, with its label: from where to where.
    pub fn takes(&self) -> (f64, f64) {
        (self.start.min(self.label.start), self.end.max(self.label.end))
    }
}

impl<'a> Timeline<'a> {
    /// Lays out `of` as they stand in `nations` (anywhere, if none is named); what still holds runs to
    /// `until`. Each goes into the first lane in which it and its label have room. Quadratic in `of`.
    pub fn new(of: &[&'a Instrument], nations: &[Nation], until: Date, looks: &Looks) -> Self {
        let mut placed: Vec<_> = in_order(of).into_iter().map(|one| looks.bar(one, nations, until)).collect();
        let mut lanes: Vec<Vec<(f64, f64)>> = Vec::new();
        for one in &mut placed {
            let (from, to) = one.takes();
            let is_free = |lane: &Vec<(f64, f64)>| {
                lane.iter().all(|(start, end)| to + looks.gap <= *start || end + looks.gap <= from)
            };
            one.lane = lanes.iter().position(is_free).unwrap_or(lanes.len());
            match lanes.get_mut(one.lane) {
                Some(lane) => lane.push((from, to)),
                None => lanes.push(vec![(from, to)]),
            }
        }
        Self { placed, lanes: lanes.len(), width: looks.width(), ticks: looks.ticks() }
    }
}
