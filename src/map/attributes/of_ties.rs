//! What can be recorded of a tie of each kind.

use super::{AMOUNT, Attribute, Choices, ENDS, Form, NOTE};
use crate::map::actor::{ActorKind, Rhythm};
use crate::map::tie::{Access, Basis, Channel, Content, SignatoryRole, Stated, Strength, Tie, TieKind};

const RHYTHM: Attribute = Attribute::choice::<Rhythm>("rhythm", "How often");
const UNDER: Attribute = Attribute::new("under", "Under", Form::ActorOf(&[ActorKind::Agreement]))
    .hint("The agreement on which it rests.");
const STATED: Attribute = Attribute::choice::<Stated>("stated", "Whether it holds");
const MUTUAL: Attribute = Attribute::flag("mutual", "Both ways");

/// What can be about a person: the person, an assessment, a plan; a dispute may be about more.
const MATTERS: &[ActorKind] = {
    use ActorKind::*;
    &[ServiceUser, Carer, Person, Assessment, Plan]
};
const DISPUTED: &[ActorKind] = {
    use ActorKind::*;
    &[ServiceUser, Carer, Person, Assessment, Plan, Task, Fund, Agreement, Forum, InformationSystem, Site]
};

const TRUST: Choices = &[
    ("reliability", "Does what it says it will"),
    ("mission", "Shares the mission"),
    ("openness", "Can be talked to openly"),
];
const VALUE: Choices = &[
    ("power", "Power and influence"),
    ("involvement", "Involvement"),
    ("resources", "Resources that it contributes"),
];

/// What can be recorded of a tie of that kind beside its kind and its ends: its note last.
pub fn attributes_of_tie(kind: TieKind) -> Vec<Attribute> {
    let every = every(kind);
    every.into_iter().filter(|one| makes_sense(kind, one.name)).collect()
}

/// What can be recorded of this tie: what makes sense for its kind, and whatever else is recorded of it.
pub fn attributes_on_tie(tie: &Tie) -> Vec<Attribute> {
    let recorded = serde_json::to_value(&tie.details).unwrap_or_default();
    let every = every(tie.kind).into_iter();
    every.filter(|one| makes_sense(tie.kind, one.name) || recorded.get(one.name).is_some()).collect()
}

/// Every attribute of ties, in the order in which they are asked for.
fn every(kind: TieKind) -> Vec<Attribute> {
    let role = match kind {
        TieKind::Signs => Attribute::choice::<SignatoryRole>("role", "Role"),
        _ => Attribute::text("role", "Role"),
    };
    let about = if kind == TieKind::Disputes { DISPUTED } else { MATTERS };
    let ratings = [
        Attribute::new("trust", "Trust", Form::Ratings(TRUST))
            .hint("What the first says of the second, from 1 (not at all) to 4 (a great deal)."),
        Attribute::new("value", "What the other brings", Form::Ratings(VALUE))
            .hint("What the first says of the second, from 1 (not at all) to 4 (a great deal)."),
    ];
    let mut all = vec![
        STATED,
        Attribute::text("label", "Called"),
        role,
        Attribute::new("about", "About", Form::ActorOf(about)),
        Attribute::choice::<Content>("content", "What is passed on"),
        Attribute::choice::<Channel>("channel", "How it travels"),
        RHYTHM,
        Attribute::choice::<Basis>("basis", "Basis for sharing"),
        Attribute::flag("specialist_language", "In specialist language"),
        Attribute::flag("withheld", "Held back"),
        Attribute::choice::<Access>("access", "Access"),
        UNDER,
        AMOUNT,
        ENDS,
        MUTUAL,
        Attribute::choice::<Strength>("strength", "Strength"),
    ];
    all.extend(ratings);
    all.push(NOTE);
    all
}

/// Whether the contract names that attribute for ties of this kind.
fn makes_sense(kind: TieKind, name: &str) -> bool {
    use TieKind::*;
    match name {
        "stated" | "strength" | "note" => true,
        "mutual" => !kind.is_mutual(),
        "label" => kind == Relates,
        "role" => matches!(kind, MemberOf | Signs),
        "about" => matches!(kind, Informs | Disputes),
        "content" | "channel" | "basis" | "specialist_language" | "withheld" => kind == Informs,
        "rhythm" => matches!(kind, Informs | Refers),
        "access" => kind == Uses,
        "under" => matches!(kind, Funds | Commissions),
        "amount" | "ends" => kind == Funds,
        // Partners say it of one another, whatever else joins them.
        "trust" | "value" => is_between_partners(kind),
        _ => false,
    }
}

fn is_between_partners(kind: TieKind) -> bool {
    let acts =
        |kind: &ActorKind| matches!(kind, ActorKind::Agency | ActorKind::Team | ActorKind::Practitioner);
    kind.ends().iter().any(|(from, to)| from.iter().any(acts) && to.iter().any(acts))
}
