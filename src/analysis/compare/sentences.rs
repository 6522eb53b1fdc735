//! Single moves in words, for the text and for whoever shows them one by one.

use super::report::{
    ActorEntry, BarrierMove, FieldMove, MeasureMove, ReadoutMove, Settled, StructureMove, TieEntry, Turned,
    VerdictMove,
};
use super::words::quoted;
use crate::analysis::measures::figure;
use crate::analysis::report::{BarrierState, Degree};
use crate::map::{Word, capital};

impl ActorEntry {
    /// The actor with its kind: "Case panel (forum)".
    pub fn in_words(&self) -> String {
        format!("{} ({})", self.name, self.kind.label())
    }
}

impl TieEntry {
    /// The tie in a sentence, with what is noted of it: a note may say that it holds of a part alone.
    pub fn in_words(&self) -> String {
        match &self.note {
            Some(note) => format!("{}. Note: {}.", self.says, quoted(note)),
            None => format!("{}.", self.says),
        }
    }
}

impl FieldMove {
    /// What is recorded otherwise, without a stop: "how often: was monthly, is weekly".
    pub fn in_words(&self) -> String {
        format!("{}: was {}, is {}", self.name, self.from, self.to)
    }
}

/// Several fields in one sentence.
pub fn fields_in_words(all: &[FieldMove]) -> String {
    let said: Vec<_> = all.iter().map(FieldMove::in_words).collect();
    format!("{}.", said.join("; "))
}

impl VerdictMove {
    /// How the verdict moved, without a stop: "was possible, is present".
    pub fn moved_in_words(&self) -> String {
        match (self.before, self.after) {
            (Some(before), Some(after)) if before == after => format!("still {}", after.label()),
            (Some(before), Some(after)) => format!("was {}, is {}", before.label(), after.label()),
            (None, Some(after)) => format!("{}, newly looked at", after.label()),
            (Some(before), None) => format!("was {}, and is no longer looked at", before.label()),
            (None, None) => "not looked at".to_owned(),
        }
    }
}

impl MeasureMove {
    /// What moved; nothing if it doesn’t show in two decimals.
    pub fn in_words(&self) -> Option<String> {
        let (before, after) = (figure(self.before), figure(self.after));
        (before != after).then(|| format!("{}: was {before}, is {after}.", self.name))
    }
}

impl Settled {
    /// What is recorded now: the indicator's name and code, and what the second map says.
    pub fn in_words(&self) -> String {
        format!("{} ({}): {}", self.name, self.indicator, self.says)
    }
}

impl Turned {
    /// What turned: the indicator's name and code, what it was and is, and what the second map says.
    pub fn in_words(&self) -> String {
        let one = &self.indicator;
        let (before, after) = (one.before.label(), one.after.label());
        format!("{} ({}): was {before}, is {after}. {}", one.name, one.id, one.says)
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
    /// Whether it is detected in either map.
    pub fn is_detected(&self) -> bool {
        [self.before, self.after].contains(&BarrierState::Detected)
    }

    /// How its state moved: "no longer found".
    pub fn moved(&self) -> &'static str {
        use BarrierState::{CannotTell, Detected, NotFound};
        let [asked_before, asked_after] = self.asked;
        match (self.before, self.after) {
            // What it looks at may have come on the map with the change, or gone with it.
            (CannotTell, Detected) if !asked_before => "now detected; before, there was nothing to look at",
            (CannotTell, NotFound) if !asked_before => {
                "now looked for and not found; before, there was nothing to look at"
            }
            (Detected, CannotTell) if !asked_after => "was detected; now there is nothing to look at",
            (NotFound, CannotTell) if !asked_after => "was not found; now there is nothing to look at",
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
    use crate::analysis::compare::MeasureMove;

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
