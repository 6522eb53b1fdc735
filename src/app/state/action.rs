//! All that can be done.

use std::rc::Rc;

use partnership_explorer::analysis::{ChosenScope, Options, Question};
use partnership_explorer::drawing::{Point, Rect};
use partnership_explorer::editing::{Edit, Item};
use partnership_explorer::layout::Layout;
use partnership_explorer::map::{ActorAt, AnswerValue, Document, Found, Problem};

use super::sift::Entry;
use super::{
    Address, Asked, Deed, Denial, FlagKey, Frame, KeptMap, Key, Lens, Listed, Notice, Opened, Part, Play,
    Selection, Sheet, Study, Tab, Turn, ViewName, Way, Why,
};
use crate::app::words::Language;

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
    /// The interface is read in that language from now on; its words are there.
    Speak(Language),
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
    /// Opens the quick line over the map, or closes it.
    Quick(bool),
    /// So many actors and ties were copied.
    Copied(usize, usize),
    /// What is selected was copied and goes.
    Cut,
    /// A text was pasted.
    Paste(String),
    /// Rows or lines of a text file are put on the map that is open, or on a new one.
    Lines {
        /// The name of the file.
        file: String,
        /// What it holds.
        text: String,
    },
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
    /// Selects an actor, unless it is selected already: what comes next is meant for it.
    Aim(ActorAt),
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
    /// Steps back or forward through what was done.
    Step(Way),
    /// Makes an act of editing; the element of that id asked for it, and a refusal stands there.
    Edit {
        /// The id of the form or the button.
        by: String,
        /// The act.
        edit: Edit,
    },
    /// Opens the form to add an actor who is to stand there.
    AddAt(Point),
    /// Takes something up into the selection, or out of it.
    Pick(Selection),
    /// From now on each press adds to what is selected, or no longer.
    Several(bool),
    /// Selects everybody.
    PickAll,
    /// Selects everybody within an area of the map, beside what is selected or instead.
    PickIn(Rect, bool),
    /// Removes whatever is selected.
    Delete,
    /// Adds a second one of whatever is selected.
    Duplicate,
    /// Begins a tie at an actor, or leaves off.
    Link(Option<ActorAt>),
    /// The form that began a tie is closed: if nobody was chosen yet to whom it leads, it is left off.
    Unlink,
    /// Chooses the two ends of a tie; its kind comes next.
    LinkTo(ActorAt, ActorAt),
    /// Fills in the form to follow.
    Ask(Asked),
    /// Follows information.
    Follow(Question),
    /// Plays the journey that is followed, or steps through it.
    Play(Play),
    /// Does something with two maps that stand beside one another.
    Beside(Deed),
    /// Reads, looks for something to read, or takes a step that a page guides to.
    Study(Study),
    /// Drops what is tried in the part that is looked at.
    Drop,
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
    /// What is kept on this device, or why that can't be said.
    Shelved(Result<Listed, Why>),
    /// The map of that number came from where it is kept; nothing if there is none.
    Fetched(u32, Result<Option<(KeptMap, String)>, Why>),
    /// What was done before to the map of that number: the stamp of its revision, and the history as text.
    Recalled(u32, Option<(String, String)>),
    /// A revision was kept on this device.
    Kept {
        /// The revision.
        revision: Rc<Opened>,
        /// How it stands in the list.
        entry: KeptMap,
        /// Whether it stands beside what another window has kept of the same map since.
        beside: bool,
    },
    /// Begins to present the saved views.
    Present {
        /// The place of the view to begin with.
        at: usize,
        /// The id of the element that asked for it, where the focus goes back to.
        by: String,
    },
    /// Turns to another saved view.
    Turn(Turn),
    /// Shows the speaker’s notes, or no longer.
    Prompt(bool),
    /// Tells what is presented in words, or draws it.
    InWords(bool),
    /// Ends presenting.
    EndShow,
    /// Saves what is seen now as a view.
    TakeView,
    /// Lets the saved view that is called so show what is seen now.
    RetakeView(String),
    /// Looks at the map as the saved view shows it that is called so.
    LookAs(String),
    /// Opens the form of the saved view that is called so, or closes the one that is open.
    OpenView(Option<String>),
    /// Goes to the saved views.
    Views,
    /// What was done could not be kept.
    Unkept(Why),
    /// The map of that number was deleted.
    Forget(u32),
    /// Moves the focus.
    Focus(String),
}
