//! What actors and ties of a kind have to do with information: who acts and hears, where matters come up.

use crate::map::{ActorKind, Content, Partnership, TieKind};

/// Whether actors of that kind act and hear for themselves: people, and bodies of people.
pub fn can_hear(kind: ActorKind) -> bool {
    use ActorKind::*;
    is_body(kind) || matches!(kind, Practitioner | ManagementUnit | ServiceUser | Carer | Advocate | Person)
}

/// Whether the actor of that id acts and hears for itself.
pub fn hears(map: &Partnership, id: &str) -> bool {
    map.find(id).is_some_and(|at| can_hear(map.kind(at)))
}

/// Whether information can be with actors of that kind: whoever can hear, records, and where matters come up.
pub fn can_know(kind: ActorKind) -> bool {
    can_hear(kind) || takes_up(kind) || kind == ActorKind::InformationSystem
}

/// Whether actors of that kind act for a service when they pass something on: not so service users, carers,
/// advocates and others who speak for themselves or for somebody near.
pub fn serves(kind: ActorKind) -> bool {
    is_body(kind) || matches!(kind, ActorKind::Practitioner | ActorKind::ManagementUnit | ActorKind::Forum)
}

/// Whether they are bodies, which know as such and not through each of their people.
pub fn is_body(kind: ActorKind) -> bool {
    matches!(kind, ActorKind::Agency | ActorKind::Team)
}

/// Whether they take some matters up and not others: forums and papers.
pub fn takes_up(kind: ActorKind) -> bool {
    kind == ActorKind::Forum || is_paper(kind)
}

/// Whether they are papers: assessments and plans.
pub fn is_paper(kind: ActorKind) -> bool {
    matches!(kind, ActorKind::Assessment | ActorKind::Plan)
}

/// Whether one end of such a tie tells the other something.
pub fn tells(kind: TieKind) -> bool {
    matches!(kind, TieKind::Informs | TieKind::Refers)
}

/// Whether what a tie passes on is narrower than a matter as such.
pub fn is_narrow(content: Content) -> bool {
    matches!(content, Content::Charges | Content::Advice | Content::Options)
}
