//! The one store: what is open, how it is looked at, and how each action changes that.
//!
//! Everything here is pure and runs without a browser. What follows from a document is computed
//! once for each revision of it, in [`Opened`]; components receive it in an `Rc`.

#[cfg(test)]
mod acting;
mod action;
mod address;
mod answering;
mod answers;
mod around;
mod arranging;
mod asked;
mod beside;
mod camera;
mod detail;
mod editing;
mod flags;
mod forms;
mod keeping;
mod learning;
mod leaving;
mod lighting;
mod linking;
mod lit;
mod looking;
mod looks;
mod notice;
mod opened;
mod opening;
mod past;
mod pasting;
mod picking;
mod playing;
mod recalling;
mod reduce;
mod revision;
mod shelf;
mod showing;
mod sift;
mod standing;
mod taking;
mod telling;
mod trial;
mod trying;
mod unsaved;

use std::rc::Rc;

use partnership_explorer::drawing::Point;
use partnership_explorer::editing::Item;
use partnership_explorer::map::{ActorAt, TieAt};

use crate::app::words::Language;

pub use action::Action;
pub use address::{Address, Against, Leaf, Place, ViewName};
pub use answering::NO_FLAG;
pub use around::{Around, FARTHEST};
pub use arranging::Moving;
pub use asked::Asked;
pub use beside::{
    BESIDE_TITLE, Beside, COMPARE_FILE, COMPARE_IT, Called, Deed, Held, Missing, Moment, SEE_BESIDE, Shown,
    Stands, View, moments,
};
pub use camera::{Camera, Frame};
pub use detail::{Live, Region, is_vast};
pub use editing::Denial;
pub use flags::{Card, FlagKey, is_essential};
pub use forms::{ADD, ADD_NAME, EDIT, TITLE};
pub use learning::{CONTENTS, LEARN_TITLE, Reading, Study, Why as WhyOffered, asked_of, offered, sift_of};
pub use linking::Linking;
pub use lit::{BarrierKey, Key, Lit, runs_against};
pub use looks::{Look, Looks};
pub use notice::Notice;
pub use opened::Opened;
pub use partnership_explorer::map::Lens;
pub use past::{Past, Way};
pub use playing::Play;
pub use shelf::{KeptMap, Listed, Saving, Shelf, Why};
pub use showing::{SHOW, Showing, Turn, layout_of};
pub use sift::{Entry, Sift};
pub use standing::Standing;
pub use taking::{CAPTION, VIEWS, edit_button, element};
pub use trial::{Pace, Part, Preview, Refused, Trial};
pub use trying::{APPLY, FOLLOW, RESULT, TRY_TITLE, UNDO, change_button};
pub use unsaved::Unsaved;

/// Everything that the app knows.
#[derive(Clone, Debug, Default)]
pub struct State {
    /// Where the app is.
    pub address: Address,
    /// The map that was left for a page of Learn, as it was looked at; nothing if the page was come to otherwise.
    pub left: Option<Address>,
    /// In which language the interface is read.
    pub language: Language,
    /// The map that the address names, if there is one.
    pub opened: Option<Rc<Opened>>,
    /// All maps that were opened in this window: those of one's own, and cases that are looked at otherwise.
    pub desk: Vec<Rc<Opened>>,
    /// How often another map was gone to: what was seen of the one before doesn't count for it.
    pub visit: u32,
    /// What is kept on this device.
    pub shelf: Rc<Shelf>,
    /// Whether the part of the app that analyses maps is still on its way: until it is there they are
    /// only drawn.
    pub awaited: bool,
    /// What the user has to be told.
    pub notice: Option<Rc<Notice>>,
    /// What is selected on the map and in the tables.
    pub selection: Option<Selection>,
    /// What is selected beside it.
    pub also: Rc<Vec<Selection>>,
    /// The actor that Tab reaches on the map.
    pub roving: Option<ActorAt>,
    /// The actor that is moved step by step.
    pub moving: Option<Moving>,
    /// Whether each press adds to what is selected, or takes away.
    pub several: bool,
    /// The tie that is in the making.
    pub linking: Option<Linking>,
    /// Whose form is open.
    pub editing: Option<Item>,
    /// Whether the form to add an actor is open.
    pub adding: bool,
    /// Where on the map whoever is added next is to stand, if a place was chosen.
    pub spot: Option<Point>,
    /// The act that was refused last, until the next.
    pub denied: Option<Rc<Denial>>,
    /// What was pressed to light up its evidence.
    pub lit: Option<Rc<Lit>>,
    /// What is only pointed at.
    pub peek: Option<Rc<Lit>>,
    /// The saved view that is presented.
    pub showing: Option<Rc<Showing>>,
    /// The saved view whose form is open, by what it is called.
    pub view_form: Option<String>,
    /// What is tried out beside the map.
    pub trial: Rc<Trial>,
    /// What the map is held against, and how the two are looked at.
    pub beside: Rc<Beside>,
    /// What is read in the panel.
    pub reading: Rc<Reading>,
    /// Which ties are shown.
    pub lens: Lens,
    /// Which entries of the legend are chosen.
    pub sift: Sift,
    /// Whose neighbourhood is looked at.
    pub around: Option<Around>,
    /// Whether something is being looked for by name.
    pub finding: bool,
    /// Who was just taken out of what is selected: what comes next isn't meant for them.
    pub left_out: Option<ActorAt>,
    /// Whether the quick line is open over the map.
    pub quick: bool,
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
    /// The saved views.
    Views,
    /// What is known beside the map.
    Learn,
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
