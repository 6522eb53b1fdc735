//! Lenses: one kind of flow at a time.

use super::tie::TieKind;
use super::words::words;

words! {
    /// What is looked at of the ties of a map.
    Lens {
        All = "all", "all ties";
        Information = "information", "information";
        Assessment = "assessment", "assessment";
        Support = "support", "support";
        Money = "money", "money";
        Management = "management", "management";
        Agreements = "agreements", "agreements";
    }
}

// By hand: the macro knows no default.
#[allow(clippy::derivable_impls)]
impl Default for Lens {
    fn default() -> Self {
        Self::All
    }
}

impl Lens {
    /// Whether a tie of `kind` is seen through it.
    pub fn shows(self, kind: TieKind) -> bool {
        use TieKind::*;
        match self {
            Self::All => true,
            Self::Information => {
                matches!(kind, Informs | RecordedIn | Uses | Feeds | Consults | Instructs)
            }
            Self::Assessment => {
                matches!(
                    kind,
                    Refers | Assesses | Concerns | Feeds | RecordedIn | Reviews | Needs | CarriesOut | Leads
                )
            }
            Self::Support => {
                matches!(kind, Supports | CaresFor | SpeaksFor | LivesWith | ResponsibleFor | Relates)
            }
            Self::Money => matches!(kind, Funds | Holds | Commissions | Monitors),
            Self::Management => {
                matches!(
                    kind,
                    Manages | Employs | Seconds | PartOf | Trains | TrainsWith | AccountableTo | LocatedAt
                )
            }
            Self::Agreements => matches!(kind, Signs | Agrees | Decides | MemberOf | Chairs | Disputes),
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::map::{Lens, TieKind, Word};

    #[test]
    fn every_kind_of_tie_is_seen_through_a_lens_of_its_own() {
        for kind in TieKind::ALL {
            assert!(Lens::ALL[1..].iter().any(|lens| lens.shows(*kind)), "{}", kind.word());
        }
    }
}
