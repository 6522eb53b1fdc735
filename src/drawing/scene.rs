//! The scene: everything that is to be drawn, as plain shapes in map coordinates.
//!
//! One unit is a CSS pixel at zoom 1; x grows to the right, y downwards. The app draws
//! a scene with live elements, `svg` writes it as a file; both show the same picture.

use std::rc::Rc;

use crate::analysis::{PatternName, Verdict};
pub use crate::layout::{Point, Rect};
use crate::map::{ActorAt, ActorKind, Sector, Strength, TieAt, TieKind};

/// Everything that is to be drawn, from back to front. Scenes of one arrangement share what no analysis
/// changes.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Scene {
    /// What everything lies within, with a margin.
    pub bounds: Rect,
    /// The boxes that hold actors together, behind everything else, each after the one that it lies in.
    pub groups: Rc<[GroupShape]>,
    /// The flags.
    pub hulls: Vec<Hull>,
    /// The ties that hold.
    pub ties: Rc<[TieShape]>,
    /// The actors, in the order of the file.
    pub actors: Rc<[ActorShape]>,
}

/// One box that holds actors together, with its title at the upper left.
#[derive(Clone, Debug, PartialEq)]
pub struct GroupShape {
    /// The actor whose box it is, if it is anyone's.
    pub of: Option<ActorAt>,
    /// Its title, cut with an ellipsis where it is too long.
    pub title: String,
    /// All of it.
    pub area: Rect,
    /// What its title stands in.
    pub band: Rect,
    /// In how many boxes it lies.
    pub depth: usize,
    /// The colour of the one whose box it is, or of the sector that all of its members are of.
    pub colour: Colour,
}

/// One flag: an outline around its scope, with a tab that names it.
#[derive(Clone, Debug, PartialEq)]
pub struct Hull {
    /// The pattern.
    pub pattern: PatternName,
    /// Present or possible.
    pub verdict: Verdict,
    /// The place of the flag in `Analysis::patterns`.
    pub flag: usize,
    /// Who belongs within the outline.
    pub members: Vec<ActorAt>,
    /// The outline, as closed polygons.
    pub rings: Vec<Vec<Point>>,
    /// The same, as the `d` of an SVG path.
    pub path: String,
    /// Its line alone, in pieces of which each is short enough to be left out where it isn't in sight.
    pub edges: Vec<Edge>,
    /// Slanting lines within the outline, as the `d` of a path to be stroked: a mark besides colour.
    pub hatch: String,
    /// What the outline lies within.
    pub area: Rect,
    /// The tab's box; nothing where there is no room for one, and only the outline is drawn.
    pub tab: Option<Rect>,
    /// What stands on the tab.
    pub label: String,
}

/// A piece of an outline's line.
#[derive(Clone, Debug, PartialEq)]
pub struct Edge {
    /// What it lies within.
    pub area: Rect,
    /// The piece, as the `d` of an SVG path.
    pub d: String,
}

/// One tie: its line and its arrowheads.
#[derive(Clone, Debug, PartialEq)]
pub struct TieShape {
    /// The tie.
    pub at: TieAt,
    /// The kind of tie.
    pub kind: TieKind,
    /// How strong it is; sets the line: thick, thin, dashed, zigzag.
    pub strength: Strength,
    /// Whether the layout leads along it.
    pub part: Part,
    /// The line, as the `d` of an SVG path, from arrowhead to arrowhead or outline.
    pub path: String,
    /// The arrowheads, as the `d` of a path to be filled; empty if there are none.
    pub heads: String,
    /// Whether an arrowhead stands where the tie starts.
    pub head_at_start: bool,
    /// Whether an arrowhead stands where it leads.
    pub head_at_end: bool,
    /// The middle of the line, for a label or a badge.
    pub middle: Point,
    /// What it lies within.
    pub area: Rect,
}

/// The part that a tie plays in a layout.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Part {
    /// The layout leads along no ties.
    #[default]
    Any,
    /// One of the ties that the layout leads along.
    Along,
    /// Not one of these: it stands back behind them.
    Aside,
}

/// One actor: its box, shape and words.
#[derive(Clone, Debug, PartialEq)]
pub struct ActorShape {
    /// The actor.
    pub at: ActorAt,
    /// The kind; sets the shape.
    pub kind: ActorKind,
    /// The sector; sets the colour, where there is one.
    pub colour: Colour,
    /// The box that the shape fills.
    pub area: Rect,
    /// The lines of the name, cut with an ellipsis where it is too long.
    pub lines: Vec<Line>,
}

/// One line of text within an actor's shape.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// The text.
    pub text: String,
    /// Where its baseline's middle is.
    pub at: Point,
    /// The name, or the smaller line beneath it.
    pub role: LineRole,
    /// Whether it was measured in the bold face, and is to be written so.
    pub bold: bool,
}

/// What a line of text says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LineRole {
    /// The actor's name.
    Name,
    /// Sector, profession, group or the like: doubles the colour in words.
    Caption,
}

/// The colour of an actor; always doubled by a caption or a mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Colour {
    /// By sector.
    Sector(Sector),
    /// A service user, carer or someone else in the person's life.
    Person,
    /// A forum.
    Forum,
    /// Anything that belongs to no sector.
    Neutral,
}

impl Colour {
    /// The class that styles give this colour to: `nhs`, `person` and so on.
    pub fn class(self) -> &'static str {
        use crate::map::Sector::*;
        match self {
            Self::Sector(Nhs | NhsPrimaryCare) => "nhs",
            Self::Sector(LocalAuthority) => "council",
            Self::Sector(OtherStatutory) => "statutory",
            Self::Sector(Voluntary | UserLed | Community) => "voluntary",
            Self::Sector(SocialEnterprise) => "social",
            Self::Sector(Private) => "private",
            Self::Person => "person",
            Self::Forum => "forum",
            Self::Neutral => "neutral",
        }
    }
}
