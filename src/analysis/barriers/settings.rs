//! The numbers at which barriers of the kind "too many" are detected: settings, each with its source.

use std::collections::BTreeMap;

/// A number that a barrier turns on, and that a map may set to another value.
#[derive(Debug)]
pub struct Setting {
    /// Its id in a map's `thresholds`: `forum_agencies`.
    pub id: &'static str,
    /// The barrier that turns on it.
    pub barrier: &'static str,
    /// What it counts, in a few words.
    pub name: &'static str,
    /// The number if nothing else is set.
    pub default: f64,
    /// The least and the most that it can be set to.
    pub bounds: (f64, f64),
    /// Where the default comes from.
    pub source: &'static str,
}

/// All settings, in the order of the barriers that turn on them (R13).
pub const SETTINGS: &[Setting] = &[
    Setting {
        id: "forum_agencies",
        barrier: "D18",
        name: "agencies in one forum or package without a lead or administrator: detected above",
        default: 8.0,
        bounds: (2.0, 1000.0),
        source: "Provan and Kenis 2008: members can govern a network together while they are few, about six to eight",
    },
    Setting {
        id: "referrals_per_agency",
        barrier: "D18",
        name: "referral ties for each agency, on average: detected above",
        default: 3.0,
        bounds: (1.0, 1000.0),
        source: "our own choice; no author gives a number",
    },
    Setting {
        id: "referral_chain",
        barrier: "D19",
        name: "agencies that a person is passed through before the first service: detected above",
        default: 3.0,
        bounds: (1.0, 1000.0),
        source: "our own choice; no author gives a number",
    },
    Setting {
        id: "forum_overlap",
        barrier: "D20",
        name: "share of the smaller forum that also sits on the larger, in per cent: detected from",
        default: 70.0,
        bounds: (1.0, 100.0),
        source: "our own choice; no author gives a number",
    },
    Setting {
        id: "forums_of_one",
        barrier: "D21",
        name: "forums on which the same person or agency sits: detected from",
        default: 4.0,
        bounds: (2.0, 1000.0),
        source: "our own choice; no author gives a number",
    },
    Setting {
        id: "changes",
        barrier: "D32",
        name: "changes of people in one post or team in the map’s period: detected from",
        default: 2.0,
        bounds: (1.0, 1000.0),
        source: "our own choice; no author gives a number",
    },
    Setting {
        id: "monitored_allocations",
        barrier: "D41",
        name: "allocations of money that are monitored separately: detected from",
        default: 3.0,
        bounds: (2.0, 1000.0),
        source: "our own choice; no author gives a number",
    },
];

/// The numbers that hold for one map.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Settings {
    set: BTreeMap<String, f64>,
}

impl Settings {
    /// The numbers that `set` gives by id, and the defaults of all others; a number outside the
    /// bounds of its setting is drawn to the nearest bound.
    pub fn new(set: &BTreeMap<String, f64>) -> Self {
        Self { set: set.clone() }
    }

    /// The number of the setting called `id`.
    ///
    /// # Panics
    /// If there is no such setting: rules name only those of [`SETTINGS`].
    pub fn get(&self, id: &str) -> f64 {
        let setting = SETTINGS.iter().find(|one| one.id == id).expect("rules name settings that exist");
        let (least, most) = setting.bounds;
        self.set.get(id).map_or(setting.default, |set| set.clamp(least, most))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::{SETTINGS, Settings};

    #[test]
    fn a_map_may_set_a_number_within_bounds_and_leave_the_others() {
        let settings = Settings::new(&BTreeMap::from([
            ("forum_agencies".to_owned(), 12.0),
            ("forum_overlap".to_owned(), 900.0),
        ]));
        assert_eq!(settings.get("forum_agencies"), 12.0);
        assert_eq!(settings.get("forum_overlap"), 100.0);
        assert_eq!(settings.get("changes"), 2.0);
        assert!(SETTINGS.iter().all(|one| (one.bounds.0..=one.bounds.1).contains(&one.default)));
    }
}
