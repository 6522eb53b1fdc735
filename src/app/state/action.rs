//! All that can be done.

use partnership_explorer::analysis::{ChosenScope, Options, Question};
use partnership_explorer::drawing::{Point, Rect};
use partnership_explorer::editing::{Edit, Item};
use partnership_explorer::layout::Layout;
use partnership_explorer::map::{ActorAt, AnswerValue, Document, Found, Problem};

use super::sift::Entry;
use super::{
    Address, Asked, Denial, FlagKey, Frame, Key, Lens, Notice, Part, Selection, Sheet, Tab, ViewName,
};

/// What a user, or the browser, does.
#[allow(clippy::large_enum_variant)]
#[derive(Clone, Debug)]
pub enum Action {
    /// Goes to an address: a link was pressed, or back or forward.
    Go(Address),
    /// A file was read without error.
    Open {
        /// Its name.
        file: String,
        /// What is in it.
        document: Box<Document>,
        /// What isn't understood in it.
        warnings: Vec<Problem>,
    },
    /// The part of the app that analyses maps is there.
    Arrived,
    /// Something has to be told.
    Tell(Notice),
    /// The notice was read.
    Dismiss,
    /// What was done has been told for long enough.
    Fade,
    /// What was missing is being chosen: the refusal that said so has done its work.
    Heed,
    /// Switches between map and outline.
    View(ViewName),
    /// Switches the panel's tab.
    Tab(Tab),
    /// Draws the sheet up or down.
    Sheet(Sheet),
    /// Selects something, or nothing.
    Select(Option<Selection>),
    /// Selects something and shows its details.
    Inspect(Selection),
    /// The focus is on an actor.
    Rove(ActorAt),
    /// Lights up evidence, or puts out what is lit by the same key.
    Light(Key),
    /// Lights up what stands in the first tab, and goes there.
    Show(Key),
    /// Points at something with evidence, or at nothing any more.
    Peek(Option<Key>),
    /// Steps out of whatever is moved, lit, tried, kept by the legend, looked around or selected, one at a
    /// time.
    Escape,
    /// Shows everything again, or puts the selection down: a press beside everything.
    StepOut,
    /// Looks through a lens.
    Lens(Lens),
    /// Chooses an entry of the legend, or no longer; nothing chooses all.
    Sift(Option<Entry>),
    /// Looks only at an actor and those within so many ties; none looks at the whole map again.
    Around(ActorAt, usize),
    /// Looks at the next wider neighbourhood of whoever is selected.
    Widen,
    /// Opens the field to find by name, or closes it.
    Finding(bool),
    /// Goes to what was found.
    GoTo(Found),
    /// Brings what is selected into the middle.
    Centre,
    /// Marks every place of a barrier, or no longer.
    Marks(bool),
    /// Moves the map so that a point of it is in the middle.
    LookTo(Point),
    /// The window onto the map has another size.
    Frame(Frame),
    /// Zooms by a factor about a point of the screen, or about the middle.
    Zoom(f64, Option<Point>),
    /// Moves the map by so many pixels.
    Pan(f64, f64),
    /// Brings a part of the map into sight.
    Reveal(Rect),
    /// Shows the whole map.
    Fit,
    /// Lays the map out in that way.
    Arrange(Layout),
    /// Lays the map out anew; only whoever is pinned stays.
    Tidy,
    /// Puts the middle of an actor there and pins it.
    Place(ActorAt, Point),
    /// Takes up an actor to move it step by step, and moves it by so much.
    Carry(ActorAt, Point),
    /// Puts down the actor that is moved step by step.
    PutDown,
    /// Leaves the actor that is moved step by step where it stood.
    LeaveInPlace,
    /// Pins an actor where it stands, or lets it go.
    Pin(ActorAt, bool),
    /// Answers an indicator's question in the scope of a flag.
    Answer(FlagKey, AnswerValue),
    /// Answers the question of that id for the whole map; the same answer again takes it back.
    Tick(&'static str, AnswerValue),
    /// Takes back the answer at that place.
    TakeBack(usize),
    /// Looks at another part of what can be tried.
    Part(Part),
    /// Chooses where changes are tried.
    Scope(ChosenScope),
    /// Tries the change of that id.
    WhatIf(&'static str, Options),
    /// Makes the change that is tried part of the map.
    Apply,
    /// Takes back the last change that was applied.
    Undo,
    /// Fills in the form to follow.
    Ask(Asked),
    /// Follows information.
    Follow(Question),
    /// Holds another map against this one.
    Compare {
        /// The other map.
        other: Box<Document>,
        /// The name of its file; nothing for a bundled case.
        file: Option<String>,
    },
    /// Drops what is tried in the part that is looked at.
    Drop,
    /// Does something to the map, or says why it can't be done.
    Edit {
        /// The id of the field or form that asks for it.
        by: String,
        /// What is to be done.
        edit: Edit,
    },
    /// What stands in a field can't be taken.
    Refuse(Denial),
    /// What was refused has been mended, or put away.
    Pardon,
    /// Opens the form of that item, or closes the one that is open.
    Editing(Option<Item>),
    /// Opens the form of what is selected, or of the map.
    EditSelected,
    /// Opens the form to add an actor, or closes it.
    Adding(bool),
    /// A copy was saved.
    Saved,
    /// Moves the focus.
    Focus(String),
}
