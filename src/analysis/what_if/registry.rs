//! The named changes, as values.

use super::draft::Draft;
use super::place::Place;
use super::{Refusal, advocate, budget, contract, manager, panel, partner, record, site};
use crate::analysis::patterns::EVERY_SCOPE;
use crate::analysis::report::ScopeKind;
use crate::map::ActorKind;

/// A change that people name: what it does, and where it can be made.
#[derive(Debug)]
pub struct NamedChange {
    /// Its id: `one_manager`.
    pub id: &'static str,
    /// What it is called.
    pub name: &'static str,
    /// What it does, in a plain sentence or two.
    pub says: &'static str,
    /// The kinds of scope that it can be made to.
    pub scopes: &'static [ScopeKind],
    /// What has to be chosen beyond the scope.
    pub needs: Needs,
    /// The kind of actor in its middle: a new one, which may be named, or one of the map instead.
    pub centre: Option<ActorKind>,
    pub(super) write: fn(&Place, &mut Draft) -> Result<(), Refusal>,
}

/// What has to be chosen for a change beyond its scope.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Needs {
    /// Nothing.
    Nothing,
    /// One of the scope's agencies.
    Partner,
}

/// The named change of that id.
pub fn named_change(id: &str) -> Option<&'static NamedChange> {
    CHANGES.iter().find(|change| change.id == id)
}

/// All named changes, in the order in which they are offered.
pub const CHANGES: &[NamedChange] = &[
    NamedChange {
        id: "one_manager",
        name: "Put under one manager",
        says: "One joint manager stands above everyone here. Managers of a single agency’s staff answer to them or hand over; \
               everybody keeps their employer, as with a secondment, and no agency is merged.",
        scopes: EVERY_SCOPE,
        needs: Needs::Nothing,
        centre: Some(ActorKind::ManagementUnit),
        write: manager::write,
    },
    NamedChange {
        id: "co_locate",
        name: "Co-locate",
        says: "Everyone here moves to one site and leaves the sites where they were based. Who manages and employs them stays as it is.",
        scopes: EVERY_SCOPE,
        needs: Needs::Nothing,
        centre: Some(ActorKind::Site),
        write: site::write,
    },
    NamedChange {
        id: "share_record",
        name: "Share one record",
        says: "Everyone here reads and writes one record, in place of the systems that they used, and their assessments and plans are kept there alone.",
        scopes: EVERY_SCOPE,
        needs: Needs::Nothing,
        centre: Some(ActorKind::InformationSystem),
        write: record::write,
    },
    NamedChange {
        id: "pool_budget",
        name: "Pool the budget",
        says: "The money of the partners here goes into one pooled fund, which they hold together and which pays for what was paid for \
               separately. A person’s own money is never pooled.",
        scopes: EVERY_SCOPE,
        needs: Needs::Nothing,
        centre: Some(ActorKind::Fund),
        write: budget::write,
    },
    NamedChange {
        id: "sign_contract",
        name: "All sign one contract",
        says: "Every agency here signs one contract that commits to delivery, makes no new body, and leaves each liable for its own part. \
               Money that already flows among them, under no other agreement, comes under it; when it ends stays open.",
        scopes: EVERY_SCOPE,
        needs: Needs::Nothing,
        centre: Some(ActorKind::Agreement),
        write: contract::write,
    },
    NamedChange {
        id: "case_panel",
        name: "Set up a case panel",
        says: "A panel for cases meets monthly and decides by consensus. Each agency sits on it through its staff, and their assessments are \
               brought there. Who chairs it, to whom it answers, and whether the person takes part, are for you to add.",
        scopes: EVERY_SCOPE,
        needs: Needs::Nothing,
        centre: Some(ActorKind::Forum),
        write: panel::write,
    },
    NamedChange {
        id: "add_advocate",
        name: "Add an advocate",
        says: "An advocate speaks for each service user here, and sits on the forums where their case is dealt with.",
        scopes: EVERY_SCOPE,
        needs: Needs::Nothing,
        centre: Some(ActorKind::Advocate),
        write: advocate::write,
    },
    NamedChange {
        id: "remove_partner",
        name: "Remove a partner",
        says: "One agency leaves the map, with its own teams, staff, managers, money and assessments, and whatever only they had to do with. \
               What it shares with others stays with them.",
        scopes: EVERY_SCOPE,
        needs: Needs::Partner,
        centre: None,
        write: partner::write,
    },
];
