//! What partners say of one another in the survey of PARTNER (Varda, Chandra, Stern and Lurie 2008).

use serde::{Deserialize, Deserializer, Serialize, de};
use serde_json::{Number, Value as Json};

use super::record::record;

record! {
    /// How far one partner trusts another, as they said: three ratings, each optional.
    Trust {
        /// Whether the other does what it says it will.
        reliability: Rating,
        /// Whether the other shares the mission.
        mission: Rating,
        /// Whether the other can be talked to openly.
        openness: Rating,
    }
}

record! {
    /// What another partner brings, as one said: three ratings, each optional.
    Value {
        /// What power and influence the other has.
        power: Rating,
        /// How far the other is involved.
        involvement: Rating,
        /// What the other contributes in resources.
        resources: Rating,
    }
}

/// A rating on the survey's scale: from 1, not at all, to 4, a great deal.
///
/// Fractions are taken, as several people of one partner may have been asked.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Rating(Number);

impl Rating {
    /// The least that can be given.
    pub const LEAST: f64 = 1.0;
    /// The most that can be given.
    pub const MOST: f64 = 4.0;

    /// The rating of that number; nothing if it isn't on the scale.
    pub fn new(number: Number) -> Option<Self> {
        let fits = number.as_f64().is_some_and(|value| (Self::LEAST..=Self::MOST).contains(&value));
        fits.then_some(Self(number))
    }

    /// The number, 1 to 4.
    pub fn value(&self) -> f64 {
        self.0.as_f64().unwrap_or(Self::LEAST)
    }
}

impl<'de> Deserialize<'de> for Rating {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let found = Json::deserialize(from)?;
        let rating = if let Json::Number(number) = &found { Self::new(number.clone()) } else { None };
        rating.ok_or_else(|| {
            let found = super::words::shorten(&found.to_string());
            de::Error::custom(format!(
                "expected a number from 1 (not at all) to 4 (a great deal), found {found}"
            ))
        })
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Rating {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Rating".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "number", "minimum": Self::LEAST, "maximum": Self::MOST })
    }
}
