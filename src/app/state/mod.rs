//! The one store: what is open, how it is looked at, and how each action changes that.
//!
//! Everything here is pure and runs without a browser. What follows from a document is computed
//! once for each revision of it, in [`Opened`]; components receive it in an `Rc`.

#[cfg(test)]
mod acting;
mod address;
mod answering;
mod applied;
mod around;
mod arranging;
mod asked;
mod camera;
mod detail;
mod flags;
mod lens;
mod lighting;
mod lit;
mod looking;
mod looks;
mod opened;
mod reduce;
mod sift;
mod trial;
mod trying;

use std::rc::Rc;

use partnership_explorer::analysis::{ChosenScope, Options, Question};
use partnership_explorer::drawing::{Point, Rect};
use partnership_explorer::layout::Layout;
use partnership_explorer::map::{ActorAt, AnswerValue, Document, Found, Gathered, Problem, TieAt};

pub use address::{Address, Place, ViewName};
pub use around::{Around, FARTHEST};
pub use arranging::Moving;
pub use asked::Asked;
pub use camera::{Camera, Frame};
pub use detail::{Live, Region, is_vast};
pub use flags::{Card, FlagKey, is_essential};
pub use lens::Lens;
pub use lit::{BarrierKey, Key, Lit, runs_against};
pub use looks::{Look, Looks};
pub use opened::{Opened, Unsaved};
pub use sift::{Entry, Sift};
pub use trial::{Compared, Part, Preview, Refused, Trial};
pub use trying::{APPLY, FOLLOW, RESULT, UNDO, change_button};

/// Everything that the app knows.
#[derive(Clone, Debug, Default)]
pub struct State {
    /// Where the app is.
    pub address: Address,
    /// The map that the address names, if there is one.
    pub opened: Option<Rc<Opened>>,
    /// All maps that were opened in this window and hold something that a reload would lose.
    pub desk: Vec<Rc<Opened>>,
    /// Whether the part of the app that analyses maps is still on its way: until it is there they are
    /// only drawn.
    pub awaited: bool,
    /// What the user has to be told.
    pub notice: Option<Rc<Notice>>,
    /// What is selected on the map and in the tables.
    pub selection: Option<Selection>,
    /// The actor that Tab reaches on the map.
    pub roving: Option<ActorAt>,
    /// The actor that is moved step by step.
    pub moving: Option<Moving>,
    /// What was pressed to light up its evidence.
    pub lit: Option<Rc<Lit>>,
    /// What is only pointed at.
    pub peek: Option<Rc<Lit>>,
    /// What is tried out beside the map.
    pub trial: Rc<Trial>,
    /// Which ties are shown.
    pub lens: Lens,
    /// Which entries of the legend are chosen.
    pub sift: Sift,
    /// Whose neighbourhood is looked at.
    pub around: Option<Around>,
    /// Whether something is being looked for by name.
    pub finding: bool,
    /// Whether every place of a barrier is marked on the map.
    pub marks: bool,
    /// Which part of the map is seen.
    pub camera: Camera,
    /// The camera as it was before something lit moved it; nothing if nothing did, or if somebody has
    /// moved it since.
    pub before: Option<Camera>,
    /// Whether the user has moved the camera; until then the map is kept fitted.
    pub moved: bool,
    /// Whether the whole map was asked for, however small it gets.
    pub whole: bool,
    /// The window onto the map.
    pub frame: Frame,
    /// The open tab of the panel.
    pub tab: Tab,
    /// How far the sheet of a phone is drawn up.
    pub sheet: Sheet,
    /// What is said to screen readers, and how often something was, so that the same is said twice.
    pub said: (u32, String),
    /// The id of the element that the focus has to move to, and how often it had to.
    pub focus: (u32, String),
    /// The id of the element that takes the focus if what had it is gone, and how often there was one.
    pub refuge: (u32, String),
}

/// An actor or a tie.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Selection {
    /// An actor.
    Actor(ActorAt),
    /// A tie.
    Tie(TieAt),
}

/// The tabs of the panel.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tab {
    /// The flags and everything read from the map.
    #[default]
    Flags,
    /// The selected actor or tie.
    Details,
    /// What is tried out.
    Try,
}

/// The heights of a phone's sheet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sheet {
    /// Only its tabs.
    Low,
    /// The lower part of the screen.
    #[default]
    Half,
    /// All but the top bar.
    Full,
}

/// Something that the user has to be told.
#[derive(Clone, Debug, PartialEq)]
pub enum Notice {
    /// A file was refused; what was open stays.
    Refused {
        /// The name of the file.
        file: String,
        /// What is wrong with it.
        problems: Vec<Problem>,
    },
    /// A file was taken, with reservations.
    Accepted {
        /// The name of the file.
        file: String,
        /// What isn't understood in it, what is alike together.
        notes: Vec<Gathered>,
    },
    /// The link names a case that isn't there.
    NoSuchCase,
    /// The link names a file of another window.
    NoSuchFile,
    /// What analyses maps could not be fetched.
    NotArrived,
    /// Something was done; it goes by itself.
    Done(String),
    /// The clipboard can't be reached: the link is shown instead.
    Link(String),
}

/// What a user, or the browser, does.
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
    /// A copy was saved.
    Saved,
    /// Moves the focus.
    Focus(String),
}
