//! Where money comes from, and how it is held and paid.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::map::words::words;

/// Where a fund's money comes from: one source, or several.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum Sources {
    /// One source.
    One(FundSource),
    /// Several sources in one fund.
    Several(Vec<FundSource>),
}

impl Sources {
    /// The sources, however many.
    pub fn all(&self) -> &[FundSource] {
        match self {
            Self::One(source) => std::slice::from_ref(source),
            Self::Several(sources) => sources,
        }
    }
}

// Written by hand: a derived untagged enum would hide which word is at fault.
impl<'de> Deserialize<'de> for Sources {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        use serde::de::Error;
        let one = |value: Value| serde_json::from_value(value).map_err(D::Error::custom);
        match Value::deserialize(from)? {
            Value::Array(several) => {
                several.into_iter().map(one).collect::<Result<_, _>>().map(Self::Several)
            }
            value => one(value).map(Self::One),
        }
    }
}

words! {
    /// Where a fund's money comes from.
    FundSource {
        Nhs = "nhs", "NHS";
        LocalAuthority = "local_authority", "local authority";
        CentralGovernment = "central_government", "central government";
        Charity = "charity", "charity";
        Private = "private", "private";
        Personal = "personal", "the person's own money";
    }
}

impl FundSource {
    /// Whether the money is public; the person's own money is not (R25).
    pub fn is_public(self) -> bool {
        matches!(self, Self::Nhs | Self::LocalAuthority | Self::CentralGovernment)
    }
}

words! {
    /// How a fund is held and paid.
    FundForm {
        Single = "single", "single fund";
        Pooled = "pooled", "pooled fund";
        Aligned = "aligned", "aligned fund";
        Grant = "grant", "grant";
        DirectPayment = "direct_payment", "direct payment";
        PersonalHealthBudget = "personal_health_budget", "personal health budget";
        PersonalContribution = "personal_contribution", "personal contribution";
        Insurance = "insurance", "insurance";
    }
}
