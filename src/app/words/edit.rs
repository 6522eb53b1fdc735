//! What forms say.

use partnership_explorer::map::{ActorKind, TieKind, Word};

pub const EDIT: &str = "Edit";
pub const EDIT_DONE: &str = "Done";
pub const CANCEL: &str = "Cancel";
pub const DELETE: &str = "Delete";
pub const DUPLICATE: &str = "Duplicate";
pub const ADD: &str = "Add";
pub const ADD_ACTOR: &str = "Add an actor";
pub const ADD_TIE: &str = "Add a tie";
pub const KIND: &str = "Kind";
pub const KIND_OF_TIE: &str = "Kind of tie";
pub const NOT_RECORDED_CHOICE: &str = "Not recorded";
pub const CHOOSE_KIND: &str = "Choose a kind of tie";
pub const EDIT_MAP: &str = "Title, summary and sources";
pub const EDIT_TITLE: &str = "Edit title, summary and sources";
pub const THE_MAP: &str = "The map";
pub const THERE_IS_NONE: &str = "It is known that there is no such tie";
pub const THERE_IS_NONE_SAYS: &str =
    "A tie that isn’t on the map says nothing; this says that it doesn’t hold.";
pub const WHOLE_LISTS: &str = "Is that all of them?";
pub const WHOLE_LISTS_SAY: &str =
    "Where a list is said to be whole, a tie that isn’t on it is known not to hold.";
pub const OTHER_KINDS: &str = "Other kinds of tie";
pub const OTHER_LISTS: &str = "Kinds of tie of which none is on the map";
pub const WHO: &str = "With whom";
pub const WHICH_WAY: &str = "Which way";
pub const NOBODY_ELSE: &str = "There is nobody else on the map yet. Add an actor first.";
pub const CHOOSE_ACTOR: &str = "Type part of a name";
pub const NO_SUCH_ACTOR: &str = "Choose one of the list.";
pub const WITH_WHOM_FIRST: &str = "Choose with whom first.";
pub const KIND_FIRST: &str = "Choose a kind of tie.";
pub const DIFFER: &str = "They differ now.";
pub const SEVERAL_SAY: &str = "What is filled in here is recorded of all of them.";
pub const NOTHING_COMMON: &str = "They have nothing in common that could be filled in for all of them.";
pub const ADD_SAYS: &str = "Choose what it is, and give it the name that people know it by.";

/// What is being filled in.
pub fn editing(kind: &str) -> String {
    format!("Editing: {kind}")
}

/// How many are selected.
pub fn selected(count: usize) -> String {
    format!("{count} selected")
}

/// A rating in a list.
pub fn rating(rating: u8) -> &'static str {
    match rating {
        1 => "1 – not at all",
        2 => "2",
        3 => "3",
        _ => "4 – a great deal",
    }
}

/// What is ticked where all ties of a kind around an actor are on the map.
pub fn all_of(kind: TieKind, count: usize) -> String {
    match count {
        0 => format!("It has no “{}” ties at all", kind.label()),
        1 => format!("This is its only “{}” tie", kind.label()),
        count => format!("These {count} are all of its “{}” ties", kind.label()),
    }
}

/// The same for the whole map.
pub fn all_on_map(kind: TieKind, count: usize) -> String {
    match count {
        0 => format!("There are no “{}” ties at all", kind.label()),
        1 => format!("This is the only “{}” tie there is", kind.label()),
        count => format!("These {count} are all “{}” ties there are", kind.label()),
    }
}

/// Beside an actor's list of which the same is said for everyone.
pub const SAID_OF_MAP: &str = "It is said of the whole map.";

/// The way of a tie, to be chosen.
pub fn way(from: &str, to: &str) -> String {
    format!("{from} → {to}")
}

/// What can be found in the list to choose from.
pub fn choices(count: usize) -> String {
    match count {
        0 => "Nobody of that name can be chosen.".to_owned(),
        1 => "One to choose.".to_owned(),
        count => format!("{count} to choose from."),
    }
}

/// Kinds of actor under one heading, to be chosen.
pub const KIND_GROUPS: [(&str, &[ActorKind]); 4] = [
    (
        "Who takes part",
        &[ActorKind::Agency, ActorKind::Team, ActorKind::Practitioner, ActorKind::ManagementUnit],
    ),
    ("Whom it is for", &[ActorKind::ServiceUser, ActorKind::Carer, ActorKind::Advocate, ActorKind::Person]),
    (
        "Where they meet, and what binds them",
        &[
            ActorKind::Forum,
            ActorKind::Agreement,
            ActorKind::Fund,
            ActorKind::Site,
            ActorKind::TrainingProgramme,
        ],
    ),
    (
        "What they work with",
        &[ActorKind::Assessment, ActorKind::Plan, ActorKind::Task, ActorKind::InformationSystem],
    ),
];
