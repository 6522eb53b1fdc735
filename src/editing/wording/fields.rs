//! What can be recorded of an actor and of a tie, and in which form it is typed.

use crate::map::{
    Access, ActorKind, AgreementForm, Basis, Channel, Commitment, Content, DecisionRule, Extent, ForumLevel,
    ForumPurpose, FundForm, FundSource, Liability, Model, Profession, Rhythm, Sector, Service,
    ServiceUserGroup, SignatoryRole, Standing, Stated, Strength, TieKind, Word,
};

/// One attribute.
#[derive(Clone, Copy, Debug)]
pub(in crate::editing) struct Field {
    /// Its name in a file.
    pub name: &'static str,
    /// In which form it is typed.
    pub sort: Sort,
}

/// The words of a closed list, each with its label.
pub(in crate::editing) type Choices = fn() -> Vec<(&'static str, &'static str)>;

/// The form of an attribute.
#[derive(Clone, Copy, Debug)]
pub(in crate::editing) enum Sort {
    /// A word of a closed list.
    Word(Choices),
    /// Several words of a closed list.
    Words(Choices),
    /// A word of a closed list, or several.
    OneOrMore(Choices),
    /// Text.
    Text,
    /// Several texts.
    Texts,
    /// Yes or no.
    Switch,
    /// A whole number.
    Count,
    /// Pounds.
    Money,
    /// A date.
    Date,
    /// A date, or "open".
    End,
    /// An actor of that kind; nothing means any.
    Actor(Option<ActorKind>),
}

/// The words of a closed list, each with its label.
pub(in crate::editing) fn choices<W: Word>() -> Vec<(&'static str, &'static str)> {
    W::ALL.iter().map(|one| (one.word(), one.label())).collect()
}

const fn field(name: &'static str, sort: Sort) -> Field {
    Field { name, sort }
}

const SERVICE: Field = field("service", Sort::Word(choices::<Service>));
const MODEL: Field = field("model", Sort::Word(choices::<Model>));
const STANDING: Field = field("standing", Sort::Word(choices::<Standing>));
const TARGETS: Field = field("targets", Sort::Texts);
const ELIGIBILITY: Field = field("eligibility", Sort::Text);
const STARTS: Field = field("starts", Sort::Date);
const ENDS: Field = field("ends", Sort::End);
const VACANT: Field = field("vacant", Sort::Switch);
const CHANGES: Field = field("changes", Sort::Count);
const PURPOSE: Field = field("purpose", Sort::Text);
const AMOUNT: Field = field("amount", Sort::Money);
const RHYTHM: Field = field("rhythm", Sort::Word(choices::<Rhythm>));
const NOTE: Field = field("note", Sort::Text);

/// What can be recorded of an actor of that kind.
pub(in crate::editing) fn of_actor(kind: ActorKind) -> &'static [Field] {
    match kind {
        ActorKind::Agency => {
            const {
                &[
                    field("sector", Sort::Word(choices::<Sector>)),
                    SERVICE,
                    MODEL,
                    STANDING,
                    field("areas", Sort::Texts),
                    field("legal_entity", Sort::Switch),
                    field("hybrid_organisation", Sort::Switch),
                    STARTS,
                    ENDS,
                    TARGETS,
                    ELIGIBILITY,
                    NOTE,
                ]
            }
        }
        ActorKind::Team => {
            const { &[SERVICE, MODEL, STANDING, PURPOSE, TARGETS, ELIGIBILITY, VACANT, CHANGES, NOTE] }
        }
        ActorKind::Practitioner => {
            const {
                &[
                    field("profession", Sort::Word(choices::<Profession>)),
                    MODEL,
                    STANDING,
                    field("origin", Sort::Actor(Some(ActorKind::Agency))),
                    VACANT,
                    CHANGES,
                    NOTE,
                ]
            }
        }
        ActorKind::ManagementUnit => const { &[field("level", Sort::Text), NOTE] },
        ActorKind::Site => const { &[field("area", Sort::Text), NOTE] },
        ActorKind::Forum => {
            const {
                &[
                    field("purpose", Sort::Word(choices::<ForumPurpose>)),
                    field("level", Sort::Word(choices::<ForumLevel>)),
                    RHYTHM,
                    field("decision_rule", Sort::Word(choices::<DecisionRule>)),
                    NOTE,
                ]
            }
        }
        ActorKind::Agreement => {
            const {
                &[
                    field("form", Sort::Word(choices::<AgreementForm>)),
                    STARTS,
                    ENDS,
                    field("creates_legal_entity", Sort::Switch),
                    field("liability", Sort::Word(choices::<Liability>)),
                    field("commits", Sort::Words(choices::<Commitment>)),
                    NOTE,
                ]
            }
        }
        ActorKind::Fund => {
            const {
                &[
                    field("form", Sort::Word(choices::<FundForm>)),
                    field("source", Sort::OneOrMore(choices::<FundSource>)),
                    AMOUNT,
                    ENDS,
                    NOTE,
                ]
            }
        }
        ActorKind::Assessment => const { &[PURPOSE, field("form_family", Sort::Text), NOTE] },
        ActorKind::Plan => const { &[field("text", Sort::Text), NOTE] },
        ActorKind::ServiceUser => {
            const {
                &[
                    field("group", Sort::Word(choices::<ServiceUserGroup>)),
                    field("extent", Sort::Word(choices::<Extent>)),
                    field("needs_communication_support", Sort::Switch),
                    NOTE,
                ]
            }
        }
        ActorKind::Task => const { &[PURPOSE, NOTE] },
        ActorKind::Person => const { &[field("known_to_agencies", Sort::Switch), NOTE] },
        ActorKind::TrainingProgramme
        | ActorKind::InformationSystem
        | ActorKind::Carer
        | ActorKind::Advocate => const { &[NOTE] },
    }
}

/// What can be recorded of a tie, in the order in which it is said. The part that somebody plays is a word
/// of a list for signatories, and text for everybody else.
pub(in crate::editing) fn of_tie() -> &'static [Field] {
    const {
        &[
            field("stated", Sort::Word(choices::<Stated>)),
            field("mutual", Sort::Switch),
            field("strength", Sort::Word(choices::<Strength>)),
            RHYTHM,
            field("channel", Sort::Word(choices::<Channel>)),
            field("content", Sort::Word(choices::<Content>)),
            field("about", Sort::Actor(None)),
            field("basis", Sort::Word(choices::<Basis>)),
            field("specialist_language", Sort::Switch),
            field("withheld", Sort::Switch),
            field("access", Sort::Word(choices::<Access>)),
            field("role", Sort::Text),
            field("under", Sort::Actor(Some(ActorKind::Agreement))),
            AMOUNT,
            ENDS,
            field("label", Sort::Text),
            NOTE,
        ]
    }
}

/// The attribute of that name of a tie of that kind.
pub(in crate::editing) fn tie_field(name: &str, kind: Option<TieKind>) -> Option<Field> {
    if name == "role" && kind == Some(TieKind::Signs) {
        return Some(field("role", Sort::Word(choices::<SignatoryRole>)));
    }
    of_tie().iter().find(|one| one.name == name).copied()
}

/// Whether an attribute is one that the contract names for ties of this kind; those that any tie may have
/// are it for every kind.
pub(in crate::editing) fn applies(name: &str, kind: TieKind) -> bool {
    use TieKind::*;
    match name {
        "about" => matches!(kind, Informs | Disputes),
        "channel" | "content" | "basis" | "specialist_language" | "withheld" => kind == Informs,
        "access" => kind == Uses,
        "role" => matches!(kind, MemberOf | Signs),
        "under" => matches!(kind, Funds | Commissions),
        "amount" | "ends" => kind == Funds,
        "label" => kind == Relates,
        "rhythm" => matches!(kind, Informs | Refers | Reviews | Supports | Consults | TrainsWith),
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::{Sort, choices, of_actor, of_tie};
    use crate::map::{ActorKind, Stated, Word};

    #[test]
    fn lists_hold_every_word() {
        assert_eq!(choices::<Stated>().len(), Stated::ALL.len());
        assert!(matches!(of_tie()[0].sort, Sort::Word(_)));
    }

    /// What the schema says can be recorded, which is made from the types themselves.
    #[cfg(feature = "schema")]
    #[test]
    fn everything_that_the_schema_names_can_be_typed() {
        let schema = crate::map::schema();
        let names = |of: &serde_json::Value| -> Vec<String> {
            of["properties"].as_object().into_iter().flatten().map(|(name, _)| name.clone()).collect()
        };
        let details: Vec<&str> = of_tie().iter().map(|field| field.name).collect();
        for name in names(&schema["$defs"]["Tie"]) {
            let elsewhere = matches!(name.as_str(), "kind" | "from" | "to" | "id" | "trust" | "value");
            assert!(elsewhere || details.contains(&name.as_str()), "{name}");
        }
        for kind in ActorKind::ALL {
            let known: Vec<&str> = of_actor(*kind).iter().map(|field| field.name).collect();
            let mut of = kind.word().split('_').map(crate::map::capital).collect::<String>();
            if !schema["$defs"][&of].is_object() {
                of = "Plain".to_owned();
            }
            let names = names(&schema["$defs"][&of]);
            assert!(of == "Plain" || !names.is_empty(), "{of}");
            for name in names {
                assert!(known.contains(&name.as_str()), "{of}: {name}");
            }
        }
    }
}
