//! Colours of pictures that stand alone; the app has the same ones in its styles.

use super::scene::Colour;
use crate::analysis::PatternName;
use crate::map::TieKind;

/// A strong and a pale shade of one colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ink {
    /// For lines and small words; at least 4.5:1 on white and on the pale shade (WCAG 2.2, 1.4.3).
    pub line: &'static str,
    /// For areas.
    pub fill: &'static str,
}

/// The colour of names.
pub(super) const WORDS: &str = "#16222F";
/// The colour of paper.
pub(super) const PAPER: &str = "#FFFFFF";

/// The two shades of an actor's colour.
pub fn ink(colour: Colour) -> Ink {
    let (line, fill) = match colour.class() {
        "nhs" => ("#005EB8", "#E8F1FA"),
        "council" => ("#00703C", "#E7F3EC"),
        "statutory" => ("#0B6E7C", "#E4F3F5"),
        "voluntary" => ("#B34700", "#FCEFE6"),
        "social" => ("#7A5C00", "#FBF4DC"),
        "private" => ("#6B3FA0", "#F1EBF8"),
        "person" => ("#B3243F", "#FBE9EC"),
        "forum" => ("#3B3FA0", "#ECEDFA"),
        _ => ("#46566A", "#EEF1F5"),
    };
    Ink { line, fill }
}

/// The colour of a pattern's hull, and how its outline is dashed.
pub(super) fn hull_ink(pattern: PatternName) -> (&'static str, &'static str) {
    match pattern {
        PatternName::Coordinated => ("#3B3FA0", "8 4"),
        PatternName::Unified => ("#00703C", ""),
        PatternName::Coalition => ("#B34700", "2 5"),
        PatternName::HybridSector => ("#6B3FA0", "14 4 2 4"),
        PatternName::HybridModels => ("#0B6E7C", "14 4 2 4 2 4"),
    }
}

/// Whether a tie tells how things are set up, as against what flows: drawn lighter.
pub fn is_structural(kind: TieKind) -> bool {
    use TieKind::*;
    matches!(
        kind,
        Manages
            | Employs
            | Seconds
            | PartOf
            | Trains
            | TrainsWith
            | LocatedAt
            | MemberOf
            | Chairs
            | AccountableTo
            | Signs
            | Holds
            | Uses
            | RecordedIn
            | Monitors
            | LivesWith
            | Concerns
    )
}
