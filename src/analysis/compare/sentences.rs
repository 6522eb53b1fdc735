//! Single moves in words, for the text and for whoever shows them one by one.

use super::report::{BarrierMove, FieldMove, MeasureMove, ReadoutMove, StructureMove};
use super::words::SILENT;
use crate::analysis::report::{BarrierState, Degree};
use crate::map::capital;

/// Fields that hold somebody's own words, which are quoted.
const OWN_WORDS: &[&str] = &["title", "summary", "name", "note", "text", "label", "eligibility"];

impl FieldMove {
    /// What is recorded otherwise, without a stop: "how often: was monthly, is weekly". Somebody's own
    /// words are quoted.
    pub fn in_words(&self) -> String {
        let quoted = |text: &str| match text {
            SILENT => text.to_owned(),
            _ if OWN_WORDS.contains(&self.field.as_str()) || ends(text) => format!("“{text}”"),
            _ => text.to_owned(),
        };
        format!("{}: was {}, is {}", self.name, quoted(&self.from), quoted(&self.to))
    }
}

/// Several fields in one sentence.
pub fn fields_in_words(all: &[FieldMove]) -> String {
    let said: Vec<_> = all.iter().map(FieldMove::in_words).collect();
    stopped(&said.join("; "))
}

/// With a stop at its end, unless what is quoted there brings its own.
fn stopped(text: &str) -> String {
    if ends(text.trim_end_matches('”')) { text.to_owned() } else { format!("{text}.") }
}

fn ends(text: &str) -> bool {
    text.ends_with(['.', '?', '!', ':', '…'])
}

impl MeasureMove {
    /// What moved; nothing if it doesn’t show in two decimals.
    pub fn in_words(&self) -> Option<String> {
        let number = |number: f64| match number.fract() == 0.0 {
            true => format!("{number:.0}"),
            false => format!("{number:.2}"),
        };
        let (before, after) = (number(self.before), number(self.after));
        (before != after).then(|| format!("{}: was {before}, is {after}.", self.name))
    }
}

impl ReadoutMove {
    /// What the second map is said to be.
    pub fn in_words(&self) -> String {
        format!("{}: {}", self.name, self.says)
    }
}

impl StructureMove {
    /// How management, staffing and training moved, of those that did.
    pub fn in_words(&self) -> String {
        let all = [("management", self.management), ("staffing", self.staffing), ("training", self.training)];
        let moved = all.into_iter().filter(|(_, [old, new])| old != new);
        let said = |(name, [old, new]): (&str, [Degree; 2])| {
            format!("{name} was {}, is {}", old.label(), new.label())
        };
        format!("{}: {}.", capital(&self.scope.place), moved.map(said).collect::<Vec<_>>().join("; "))
    }
}

impl BarrierMove {
    /// How its state moved: "no longer found".
    pub fn moved(&self) -> &'static str {
        use BarrierState::{CannotTell, Detected, NotFound};
        match (self.before, self.after) {
            (Detected, Detected) => "still detected",
            (NotFound, Detected) => "newly detected",
            (CannotTell, Detected) => "now detected; before, it couldn’t be told",
            (Detected, NotFound) => "no longer found",
            (Detected, CannotTell) => "was detected; now it can’t be told",
            (CannotTell, NotFound) => "couldn’t be told; now looked for and not found",
            (NotFound, CannotTell) => "was not found; now it can’t be told",
            (NotFound, NotFound) => "still not found",
            (CannotTell, CannotTell) => "still can’t be told",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{FieldMove, fields_in_words};
    use crate::analysis::compare::MeasureMove;

    fn field(field: &str, from: &str, to: &str) -> FieldMove {
        let owned = str::to_owned;
        FieldMove { field: owned(field), name: owned(field), from: owned(from), to: owned(to) }
    }

    #[test]
    fn own_words_are_quoted_and_stops_not_doubled() {
        let note = field("note", "Opens for council staff only.", "not recorded");
        assert_eq!(note.in_words(), "note: was “Opens for council staff only.”, is not recorded");
        let title = field("title", "Coordinated: three agencies, one plan", "Unified: one team");
        assert_eq!(
            fields_in_words(&[title]),
            "title: was “Coordinated: three agencies, one plan”, is “Unified: one team”."
        );
        let note = field("note", "not recorded", "Coordinated, but not unified.");
        assert!(fields_in_words(&[note]).ends_with("is “Coordinated, but not unified.”"));
        let rhythm = field("rhythm", "monthly", "weekly");
        assert_eq!(fields_in_words(&[rhythm]), "rhythm: was monthly, is weekly.");
    }

    #[test]
    fn a_measure_that_shows_no_move_is_left_out() {
        let measure = |before: f64, after: f64| MeasureMove {
            field: "reciprocity",
            name: "Reciprocity",
            before,
            after,
        };
        assert_eq!(measure(0.241, 0.244).in_words(), None);
        assert_eq!(measure(0.24, 0.3).in_words().unwrap(), "Reciprocity: was 0.24, is 0.30.");
    }
}
