//! Lenses: one kind of flow at a time.

use partnership_explorer::map::TieKind;

/// What the map shows of its ties.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Lens {
    /// Every tie.
    #[default]
    All,
    /// Who tells whom, and where it is recorded.
    Information,
    /// Who refers to whom, assesses and plans.
    Assessment,
    /// Who supports whom.
    Support,
    /// Who pays whom.
    Money,
    /// Who manages, employs and trains whom, and who answers to whom.
    Management,
    /// Who signed, agreed and sits on what.
    Agreements,
}

impl Lens {
    /// All lenses, in the order in which they are shown.
    pub const ALL: [Self; 7] = [
        Self::All,
        Self::Information,
        Self::Assessment,
        Self::Support,
        Self::Money,
        Self::Management,
        Self::Agreements,
    ];

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
    use super::Lens;
    use partnership_explorer::map::{TieKind, Word};

    #[test]
    fn every_kind_of_tie_is_seen_through_a_lens_of_its_own() {
        for kind in TieKind::ALL {
            assert!(Lens::ALL[1..].iter().any(|lens| lens.shows(*kind)), "{}", kind.word());
        }
    }
}
