//! What forms say.

use partnership_explorer::map::{ActorKind, TieKind, Word};

use super::{Phrase, counting, phrase};

pub const EDIT: Phrase = phrase("Edit");
pub const EDIT_DONE: Phrase = phrase("Done");
pub const DELETE: Phrase = phrase("Delete");
pub const DUPLICATE: Phrase = phrase("Duplicate");
pub const ADD_ACTOR: Phrase = phrase("Add an actor");
pub const ADD_ACTOR_SAYS: Phrase =
    phrase("What people call it, and what it is. Everything else can be recorded afterwards.");
pub const ADD_TIE: Phrase = phrase("Add a tie");
pub const KIND: Phrase = phrase("Kind");
pub const KIND_OF_TIE: Phrase = phrase("Kind of tie");
pub const NOT_RECORDED_CHOICE: Phrase = phrase("Not recorded");
pub const CHOOSE_KIND: Phrase = phrase("Choose a kind of tie");
pub const EDIT_MAP: Phrase = phrase("Title, summary and sources");
pub const EDIT_TITLE: Phrase = phrase("Edit title, summary and sources");
pub const THE_MAP: Phrase = phrase("The map");
pub const THERE_IS_NONE_SAYS: Phrase =
    phrase("A tie that isn’t on the map says nothing; this says that it doesn’t hold.");
pub const WHOLE_LISTS: Phrase = phrase("Is that all of them?");
pub const WHOLE_LISTS_SAY: Phrase =
    phrase("Where a list is said to be whole, a tie that isn’t on it is known not to hold.");
pub const OTHER_KINDS: Phrase = phrase("Other kinds of tie");
pub const OTHER_LISTS: Phrase = phrase("Kinds of tie of which none is on the map");
pub const WHO: Phrase = phrase("With whom");
pub const WHICH_WAY: Phrase = phrase("Which way");
pub const NOBODY_ELSE: Phrase = phrase("There is nobody else on the map yet. Add an actor first.");
pub const CHOOSE_ACTOR: Phrase = phrase("Type part of a name");
pub const NO_SUCH_ACTOR: Phrase = phrase("Choose one of the list.");
pub const WITH_WHOM_FIRST: Phrase = phrase("Choose with whom first.");
pub const KIND_FIRST: Phrase = phrase("Choose a kind of tie.");
pub const DIFFER: Phrase = phrase("They differ now.");
pub const SEVERAL_SAY: Phrase = phrase("What is filled in here is recorded of all of them.");
pub const NOTHING_COMMON: Phrase =
    phrase("They have nothing in common that could be filled in for all of them.");

/// What is being filled in.
pub fn editing(kind: &str) -> String {
    phrase("Editing: {kind}").with([("kind", kind.into())]).into()
}

/// How many are selected.
pub fn selected(count: usize) -> String {
    phrase("{count} selected").with([("count", count.into())]).into()
}

/// A rating in a list.
pub fn rating(rating: u8) -> Phrase {
    match rating {
        1 => phrase("1 – not at all"),
        2 => phrase("2"),
        3 => phrase("3"),
        _ => phrase("4 – a great deal"),
    }
}

/// What is ticked where all ties of a kind around an actor are on the map.
pub fn all_of(kind: TieKind, count: usize) -> String {
    let says = match count {
        0 => phrase("It has no “{kind}” ties at all"),
        _ => counting(count, "This is its only “{kind}” tie", "These {count} are all of its “{kind}” ties"),
    };
    says.with([("kind", kind.label().into())]).into()
}

/// The same for the whole map.
pub fn all_on_map(kind: TieKind, count: usize) -> String {
    let says = match count {
        0 => phrase("There are no “{kind}” ties at all"),
        _ => counting(
            count,
            "This is the only “{kind}” tie there is",
            "These {count} are all “{kind}” ties there are",
        ),
    };
    says.with([("kind", kind.label().into())]).into()
}

/// Beside an actor's list of which the same is said for everyone.
pub const SAID_OF_MAP: Phrase = phrase("It is said of the whole map.");

/// The way of a tie, to be chosen.
pub fn way(from: &str, to: &str) -> String {
    format!("{from} → {to}")
}

/// What can be found in the list to choose from.
pub fn choices(count: usize) -> String {
    match count {
        0 => phrase("Nobody of that name can be chosen.").into(),
        _ => counting(count, "One to choose.", "{count} to choose from.").into(),
    }
}

/// Kinds of actor under one heading, to be chosen.
pub const KIND_GROUPS: [(Phrase, &[ActorKind]); 4] = [
    (
        phrase("Who takes part"),
        &[ActorKind::Agency, ActorKind::Team, ActorKind::Practitioner, ActorKind::ManagementUnit],
    ),
    (
        phrase("Whom it is for"),
        &[ActorKind::ServiceUser, ActorKind::Carer, ActorKind::Advocate, ActorKind::Person],
    ),
    (
        phrase("Where they meet, and what binds them"),
        &[
            ActorKind::Forum,
            ActorKind::Agreement,
            ActorKind::Fund,
            ActorKind::Site,
            ActorKind::TrainingProgramme,
        ],
    ),
    (
        phrase("What they work with"),
        &[ActorKind::Assessment, ActorKind::Plan, ActorKind::Task, ActorKind::InformationSystem],
    ),
];
