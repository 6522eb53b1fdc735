//! The closed lists: nations, kinds, topics, and how an instrument stands.

use serde::{Deserialize, Serialize};

/// Declares a closed list: each word of the file beside its plain English.
macro_rules! choices {
    ($(#[$about:meta])* $name:ident { $($variant:ident = $word:literal, $label:literal;)+ }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        pub enum $name {
            $(#[doc = concat!("`", $word, "`: ", $label)] #[serde(rename = $word)] $variant,)+
        }

        impl $name {
            /// All of the list, in its order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The word as it stands in the file and in addresses.
            pub const fn word(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }

            /// The word as people say it.
            pub const fn label(self) -> &'static str {
                match self { $(Self::$variant => $label),+ }
            }
        }
    };
}

choices! {
    /// A nation of the United Kingdom in which an instrument applies or applied.
    Nation {
        England = "england", "England";
        Wales = "wales", "Wales";
        Scotland = "scotland", "Scotland";
        NorthernIreland = "northern_ireland", "Northern Ireland";
    }
}

choices! {
    /// What sort of instrument it is; only acts, regulations and judgments are law themselves.
    Kind {
        Act = "act", "Act";
        Bill = "bill", "Bill";
        Regulations = "regulations", "Regulations";
        Judgment = "judgment", "Judgment";
        Guidance = "guidance", "Guidance";
        Code = "code", "Code";
        Policy = "policy", "Policy";
        Report = "report", "Report";
        Inquiry = "inquiry", "Inquiry or review";
        Mechanism = "mechanism", "Arrangement";
    }
}

impl Kind {
    /// Whether it is law itself, is to become law, or is an arrangement that law makes.
    pub const fn is_or_makes_law(self) -> bool {
        matches!(self, Self::Act | Self::Bill | Self::Regulations | Self::Mechanism)
    }
}

choices! {
    /// What an instrument is about.
    Topic {
        JointWorking = "joint_working", "Joint working";
        Planning = "planning", "Joint planning";
        Assessment = "assessment", "Assessment";
        Children = "children", "Children and families";
        SafeguardingChildren = "safeguarding_children", "Safeguarding children";
        SafeguardingAdults = "safeguarding_adults", "Safeguarding adults";
        MentalHealth = "mental_health", "Mental health";
        MentalCapacity = "mental_capacity", "Mental capacity";
        LearningDisability = "learning_disability", "Learning disability";
        OlderPeople = "older_people", "Older people";
        Carers = "carers", "Carers";
        Discharge = "discharge", "Leaving hospital";
        DirectPayments = "direct_payments", "Direct payments";
        Information = "information", "Information sharing";
        Money = "money", "Money";
        Equality = "equality", "Equality";
        Rights = "rights", "Rights";
        Regulation = "regulation", "Regulation and inspection";
        Professions = "professions", "Professions";
        HealthStructure = "health_structure", "How the NHS is organised";
        LocalGovernment = "local_government", "Local government";
    }
}

choices! {
    /// How an instrument stands.
    Status {
        InForce = "in_force", "In force";
        Amended = "amended", "In force, amended";
        Part = "part", "In force in part";
        Proposed = "proposed", "Proposed, not law";
        NeverStarted = "never_started", "Never started";
        Repealed = "repealed", "Repealed";
        Superseded = "superseded", "Superseded";
        Historic = "historic", "Historic";
    }
}

impl Status {
    /// Whether something of it applies today.
    pub const fn is_live(self) -> bool {
        matches!(self, Self::InForce | Self::Amended | Self::Part)
    }
}
