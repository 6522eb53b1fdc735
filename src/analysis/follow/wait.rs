//! Waiting: how long information may lie before it is passed on.

use serde::Serialize;

use crate::map::{Rhythm, number};

/// The longest wait that the rhythms on a way allow, with the links that have no set time kept apart:
/// a number made up for those would be taken for a fact.
///
/// Ordered by links without a set time, then by days.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Wait {
    /// How many links have no set time: at review, as need arises, or not recorded.
    pub without_set_time: u32,
    /// Days to wait at most on the links that have a set time.
    pub days: u32,
}

impl Wait {
    /// No wait at all.
    pub const NONE: Self = Self { without_set_time: 0, days: 0 };
    /// One link that has no set time.
    pub const OPEN: Self = Self { without_set_time: 1, days: 0 };

    /// The wait for something of that rhythm, at its longest. A month is counted as 31 days and a quarter
    /// as 92, the longest that they can be. That something has no set rhythm says no more of when it
    /// happens than that its rhythm isn't recorded.
    pub fn of(rhythm: Option<Rhythm>) -> Self {
        let days = |days| Self { without_set_time: 0, days };
        match rhythm {
            Some(Rhythm::Continuous) => days(0),
            Some(Rhythm::Daily) => days(1),
            Some(Rhythm::Weekly) => days(7),
            Some(Rhythm::Monthly) => days(31),
            Some(Rhythm::Quarterly) => days(92),
            Some(Rhythm::AtReview | Rhythm::AdHoc | Rhythm::None) | None => Self::OPEN,
        }
    }

    /// Both waits, one after the other.
    #[must_use]
    pub fn then(self, other: Self) -> Self {
        Self {
            without_set_time: self.without_set_time.saturating_add(other.without_set_time),
            days: self.days.saturating_add(other.days),
        }
    }

    /// When something is known after that wait, in a few words: "within 7 days", "at no set time".
    pub fn in_brief(self) -> String {
        match (self.without_set_time, self.days) {
            (0, 0) => "at once".to_owned(),
            (0, set) => format!("within {}", days(set)),
            _ => "at no set time".to_owned(),
        }
    }

    /// The same, with what is known of a wait that has no set time.
    pub fn in_words(self) -> String {
        let links = match self.without_set_time {
            1 => "one link without a set time".to_owned(),
            several => format!("{} links without a set time", number(several as usize)),
        };
        match (self.without_set_time, self.days) {
            (0, _) | (1, 0) => self.in_brief(),
            (_, 0) => format!("at no set time ({links})"),
            (_, set) => format!("at no set time (up to {}, and {links})", days(set)),
        }
    }

    /// When something is known for certain, where it may be known before: "within 7 days for certain".
    /// What has no set time isn't called certain by any.
    pub(super) fn for_certain(self) -> String {
        match self.without_set_time {
            0 => format!("{} for certain", self.in_brief()),
            _ => format!("for certain, but {}", self.in_words()),
        }
    }

    /// Whether something known after that wait at the earliest, and after another for `certain` if it is,
    /// is known by `horizon`, in days. What has no set time is never held against a number of days,
    /// however few or many those are.
    pub(super) fn by(self, horizon: u32, certain: Option<Self>) -> InTime {
        let within = |wait: Self| wait.without_set_time == 0 && wait.days <= horizon;
        if certain.is_some_and(within) {
            InTime::InTime
        } else if self.without_set_time > 0 {
            InTime::NoSetTime
        } else if self.days > horizon {
            InTime::MayBeLater
        } else {
            InTime::IfPassedOn
        }
    }
}

/// "1 day", "7 days".
pub(super) fn days(number: u32) -> String {
    if number == 1 { "1 day".to_owned() } else { format!("{number} days") }
}

/// Whether something is known by the day that was asked for: exactly one of these holds of everyone who
/// comes to know.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum InTime {
    /// Known by then, even where each wait is as long as it can be.
    InTime,
    /// Known by then if it is passed on, which the map doesn't record of every link on the way.
    IfPassedOn,
    /// The longest waits on the way add up to more; it may be sooner.
    MayBeLater,
    /// A link on the way has no set time, so nobody can say.
    NoSetTime,
}

#[cfg(test)]
mod tests {
    use super::{InTime, Rhythm, Wait};

    #[test]
    fn a_wait_without_a_set_time_is_never_a_number_of_days() {
        let weekly = Wait::of(Some(Rhythm::Weekly));
        let open = Wait::of(None);
        assert_eq!(weekly.then(open), Wait { without_set_time: 1, days: 7 });
        assert!(Wait::of(Some(Rhythm::Quarterly)) < open, "a quarter is known, a link without time isn’t");
        assert_eq!(Wait::of(Some(Rhythm::None)), open, "no rhythm is set");
        assert_eq!(weekly.by(7, Some(weekly)), InTime::InTime);
        assert_eq!(weekly.by(7, None), InTime::IfPassedOn);
        assert_eq!(weekly.by(6, Some(weekly)), InTime::MayBeLater);
        assert_eq!(weekly.by(7, Some(weekly.then(weekly))), InTime::IfPassedOn, "certain, but later");
        assert_eq!(weekly.by(365, Some(open)), InTime::IfPassedOn, "certain, but at no set time");
        for horizon in [0, 1, 30] {
            let wait = weekly.then(open);
            assert_eq!(wait.by(horizon, Some(wait)), InTime::NoSetTime, "whatever the deadline");
        }
        assert_eq!(weekly.then(open).in_brief(), "at no set time");
    }
}
