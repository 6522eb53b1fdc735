//! The commands.

use partnership_explorer::editing::Item;

use crate::app::canvas::STEP;
use crate::app::edit::QUICK_FIELD;
use crate::app::frame::{copy_link, save_copy, save_picture, show_palette, show_shortcuts};
use crate::app::platform::page;
use crate::app::showing::begin;
use crate::app::state::{
    Action, Address, Against, Deed, Part, Place, Play, Selection, State, Tab, ViewName, Way,
};
use crate::app::store::Dispatch;
use crate::app::words::{self, Phrase, phrase};

/// Something that can be done by name.
pub struct Command {
    /// What it is called.
    pub name: Phrase,
    /// The keys that call it, as they are written in the list: alternatives are two spaces apart.
    pub keys: &'static str,
    /// Whether its key acts while somebody types as well.
    pub anywhere: bool,
    /// Whether it can be done now.
    pub fits: fn(&State) -> bool,
    /// Does it.
    pub run: fn(&State, &Dispatch),
}

impl Command {
    /// The ways of calling it by key.
    pub fn strokes(&self) -> impl Iterator<Item = &'static str> + use<> {
        self.keys.split("  ").filter(|one| !one.is_empty())
    }
}

const fn command(
    name: Phrase,
    keys: &'static str,
    fits: fn(&State) -> bool,
    run: fn(&State, &Dispatch),
) -> Command {
    Command { name, keys, anywhere: false, fits, run }
}

fn always(_: &State) -> bool {
    true
}

/// Beside another map nothing is done to the one that is open.
fn on_map(state: &State) -> bool {
    state.opened.is_some() && !state.is_beside()
}

fn on_map_or_two(state: &State) -> bool {
    state.opened.is_some()
}

/// A frame of another page shows only the map.
fn whole(state: &State) -> bool {
    on_map(state) && !state.address.embed
}

fn with_selection(state: &State) -> bool {
    on_map(state) && state.selection.is_some()
}

fn with_actor(state: &State) -> bool {
    on_map(state) && matches!(state.selection, Some(Selection::Actor(_)))
}

fn follows(state: &State) -> bool {
    on_map(state) && state.is_following()
}

fn send(dispatch: &Dispatch, actions: impl IntoIterator<Item = Action>) {
    actions.into_iter().for_each(|action| dispatch.send(action));
}

fn look(dispatch: &Dispatch, tab: Tab, focus: &str) {
    send(dispatch, [Action::Tab(tab), Action::Focus(focus.to_owned())]);
}

fn try_out(dispatch: &Dispatch, part: Part) {
    send(dispatch, [Action::Tab(Tab::Try), Action::Part(part), Action::Focus("tab-try".to_owned())]);
}

/// All commands, in the order in which they are listed.
pub static COMMANDS: &[Command] = &[
    Command {
        name: phrase("Find a command"),
        keys: "Ctrl K",
        anywhere: true,
        fits: always,
        run: |_, _| show_palette(),
    },
    command(
        phrase("Undo"),
        "Ctrl Z",
        |state| on_map(state) && state.opened.as_ref().is_some_and(|one| one.past.last().is_some()),
        |_, to| {
            to.send(Action::Step(Way::Back));
        },
    ),
    command(
        phrase("Redo"),
        "Ctrl Shift Z  Ctrl Y",
        |state| on_map(state) && state.opened.as_ref().is_some_and(|one| one.past.next().is_some()),
        |_, to| to.send(Action::Step(Way::Forward)),
    ),
    command(phrase("Step back"), "Esc", on_map_or_two, |_, to| to.send(Action::Escape)),
    command(phrase("Add an actor"), "A", on_map, |_, to| to.send(Action::Adding(true))),
    command(phrase("Quick line: add actors and ties by typing"), "Q", whole, |_, to| {
        send(to, [Action::Quick(true), Action::Focus(QUICK_FIELD.to_owned())]);
    }),
    command(
        phrase("Draw a tie from the selected actor"),
        "K",
        |state| on_map(state) && begins_at(state).is_some(),
        |state, to| {
            to.send(Action::Link(begins_at(state)));
        },
    ),
    command(phrase("Edit what is selected"), "F2", with_selection, |state, to| {
        to.send(Action::Tab(Tab::Details));
        to.send(Action::Editing(state.items().into_iter().next()));
    }),
    command(phrase("Edit title and sources of the map"), "", whole, |_, to| {
        to.send(Action::Editing(Some(Item::Map)))
    }),
    command(phrase("Delete what is selected"), "Delete", with_selection, |_, to| to.send(Action::Delete)),
    command(phrase("Duplicate what is selected"), "Ctrl D", with_selection, |_, to| {
        to.send(Action::Duplicate)
    }),
    command(phrase("Select everybody"), "Ctrl A", on_map, |_, to| to.send(Action::PickAll)),
    command(
        phrase("Select several, one by one"),
        "",
        |state| on_map(state) && !state.several,
        |_, to| {
            to.send(Action::Several(true));
        },
    ),
    command(phrase("Find an actor or a tie"), "/", on_map, |_, to| {
        send(
            to,
            [Action::View(ViewName::Map), Action::Finding(true), Action::Focus("find-field".to_owned())],
        );
    }),
    command(phrase("Zoom in"), "+", on_map_or_two, |_, to| to.send(Action::Zoom(STEP, None))),
    command(phrase("Zoom out"), "−", on_map_or_two, |_, to| to.send(Action::Zoom(1.0 / STEP, None))),
    command(phrase("Show the whole map"), "0", on_map_or_two, |_, to| to.send(Action::Fit)),
    command(phrase("Show who is near: one tie away, two, all"), "N", with_actor, |_, to| {
        to.send(Action::Widen)
    }),
    command(phrase("Centre what is selected"), "C", with_selection, |_, to| to.send(Action::Centre)),
    command(phrase("Tidy up the layout"), "", on_map, |_, to| to.send(Action::Tidy)),
    command(phrase("Pin the selected actor, or let it go"), "", with_actor, |state, to| {
        if let (Some(opened), Some(Selection::Actor(at))) = (&state.opened, state.selection) {
            to.send(Action::Pin(at, !opened.pinned.contains(&at)));
        }
    }),
    command(phrase("Mark every place of a barrier"), "", on_map, |state, to| {
        to.send(Action::Marks(!state.marks))
    }),
    command(phrase("Go to the map"), "M", on_map, |_, to| {
        send(to, [Action::View(ViewName::Map), Action::Focus("map".to_owned())]);
    }),
    command(phrase("Go to the outline"), "O", whole, |_, to| {
        send(to, [Action::View(ViewName::Outline), Action::Focus("outline".to_owned())]);
    }),
    command(phrase("Go to the flags"), "F", on_map, |_, to| look(to, Tab::Flags, "tab-flags")),
    command(phrase("Go to the details"), "D", on_map, |_, to| look(to, Tab::Details, "tab-details")),
    command(phrase("Try something out"), "T", on_map, |_, to| look(to, Tab::Try, "tab-try")),
    command(phrase("Learn: what is known of this"), "L", on_map, |_, to| look(to, Tab::Learn, "tab-learn")),
    command(phrase("Go to all pages of what is known"), "", always, |state, to| {
        to.send(Action::Go(Address { embed: state.address.embed, ..Address::learn("") }))
    }),
    command(phrase("Go to law and policy"), "", always, |state, to| {
        to.send(Action::Go(Address { embed: state.address.embed, ..Address::learn("law") }))
    }),
    command(phrase("What if something were changed?"), "", on_map, |_, to| try_out(to, Part::WhatIf)),
    command(phrase("Follow the information"), "", on_map, |_, to| try_out(to, Part::Follow)),
    command(phrase("Go to the saved views"), "V", on_map, |_, to| to.send(Action::Views)),
    command(phrase("Save what you see as a view"), "Shift V", whole, |_, to| to.send(Action::TakeView)),
    command(phrase("Present the saved views"), "P", on_map, |_, to| {
        let by = page::focused().filter(|id| !id.starts_with("palette"));
        begin(0, by.as_deref().unwrap_or("main"), to);
    }),
    command(
        phrase("Follow: play, or pause"),
        "J",
        |state| follows(state) && !page::is_still(),
        |_, to| {
            to.send(Action::Play(Play::Toggle));
        },
    ),
    command(phrase("Follow: the next step"), ".", follows, |_, to| to.send(Action::Play(Play::Next))),
    command(phrase("Follow: the step before"), ",", follows, |_, to| to.send(Action::Play(Play::Back))),
    command(phrase("Compare with another map, or with how this one was"), "", whole, |_, to| {
        to.send(Action::Beside(Deed::Open(Against::Nothing, "map-title".to_owned())));
    }),
    command(words::SWAP, "", State::is_beside, |_, to| to.send(Action::Beside(Deed::Turn))),
    command(words::TO_THE_MAP, "", State::is_beside, |_, to| to.send(Action::Beside(Deed::Close))),
    command(phrase("Save a copy as a file"), "", whole, |state, to| {
        if let Some(opened) = &state.opened {
            save_copy(opened, to);
        }
    }),
    command(phrase("Save the picture as a file"), "", whole, |state, to| {
        if let Some(opened) = &state.opened {
            save_picture(opened, to);
        }
    }),
    command(
        phrase("Copy a link to this case"),
        "",
        |state| whole(state) && matches!(state.address.place, Place::Case(_)),
        |state, to| {
            if let Some(opened) = &state.opened {
                copy_link(opened, to);
            }
        },
    ),
    command(phrase("Go to the start page"), "", whole, |_, to| to.send(Action::Go(Address::default()))),
    command(phrase("List the keyboard shortcuts"), "?", always, |_, _| show_shortcuts()),
];

/// Where a tie begins by key: at the selected actor, or where the focus is on the map.
fn begins_at(state: &State) -> Option<partnership_explorer::map::ActorAt> {
    match state.selection {
        Some(Selection::Actor(at)) => Some(at),
        Some(Selection::Tie(_)) => None,
        None => state.roving,
    }
}

/// The keys that belong to the map itself, and what they do.
pub fn by_hand() -> [(&'static str, Phrase); 11] {
    [
        ("Tab", phrase("reach the tools, the filters, the map, then the panel")),
        ("← ↑ → ↓", phrase("on the map: the nearest actor that way")),
        ("Alt ← ↑ → ↓", phrase("on the map: along a tie to the actor that way")),
        ("Enter", phrase("on the map: details of the actor; while a tie is drawn, its other end")),
        ("Space", phrase("on the map: select the actor")),
        ("Shift Space", phrase("on the map: select the actor as well, or no longer")),
        (
            "Ctrl C  Ctrl X  Ctrl V",
            phrase("copy, cut and paste what is selected; paste rows of a spreadsheet"),
        ),
        ("Shift ← ↑ → ↓", phrase("on the map: move the actor; Enter puts it down, Esc takes it back")),
        ("→  Space  PageDown  ←  PageUp", words::TURN_KEYS),
        ("Home  End", words::ENDS_KEYS),
        ("N  O  F", words::SHOW_LETTERS),
    ]
}

#[cfg(test)]
mod tests {
    use super::COMMANDS;

    #[test]
    fn no_two_commands_share_a_name_or_a_key() {
        for (at, one) in COMMANDS.iter().enumerate() {
            for other in &COMMANDS[at + 1..] {
                assert_ne!(one.name.key(), other.name.key());
                assert!(one.strokes().all(|key| other.strokes().all(|two| key != two)), "{}", one.keys);
            }
        }
    }
}
