//! What is kept on this device, as far as this window knows, and which revisions of its open maps are.

use std::collections::HashMap;
use std::rc::Rc;

use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;

use super::{Opened, Place, Standing};

/// A map that is kept, as it stands in the list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct KeptMap {
    /// Its number, which is never given to another map of this device.
    pub number: u32,
    /// What it is called.
    pub title: String,
    /// When it was last changed, in milliseconds since 1970.
    pub changed: f64,
    /// How many actors are on it.
    pub actors: usize,
    /// How many ties.
    pub ties: usize,
    /// What no other revision of it has: so one window notices that another has written since.
    pub stamp: String,
    /// Where everyone stands; nothing of what was kept before that was noted.
    #[serde(default, deserialize_with = "or_unknown")]
    pub standing: Standing,
}

/// Where everyone stands, as far as this version can read it: a map is never given up for that.
fn or_unknown<'de, D: Deserializer<'de>>(from: D) -> Result<Standing, D::Error> {
    let value = Value::deserialize(from)?;
    Ok(serde_json::from_value(value).unwrap_or_default())
}

/// All maps that are kept.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Listed {
    /// The maps.
    pub entries: Vec<KeptMap>,
    /// The first number that no map has or has had.
    pub next: u32,
}

/// Why nothing can be kept, or read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// This browser has no such store.
    Missing,
    /// It has one and doesn't let this page use it.
    Denied,
    /// There is no room left.
    Full,
    /// A newer version of the explorer has written the store in another way.
    Newer,
    /// Something else, in the browser's own word.
    Failed(String),
}

/// Whether what is done in a map is kept.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Saving {
    /// There is nothing to be kept: a bundled case, or a file as it was opened.
    #[default]
    Nothing,
    /// It will be in a moment.
    Soon,
    /// It was, at that time.
    Kept(f64),
    /// It isn't, and can't be.
    Not(super::Unsaved, Why),
}

/// Which revision of an open map is kept.
#[derive(Clone, Debug)]
pub(super) struct Held {
    pub(super) revision: Rc<Opened>,
    pub(super) stamp: String,
    pub(super) changed: f64,
    /// Whether this window knows what was done to it before.
    pub(super) is_recalled: bool,
}

/// What is kept.
#[derive(Clone, Debug, Default)]
pub struct Shelf {
    /// The maps, what was changed last first; nothing as long as that isn't known.
    pub list: Option<Vec<KeptMap>>,
    /// Why nothing can be read from it.
    pub closed: Option<Why>,
    /// Why what was done last could not be kept.
    pub refused: Option<Why>,
    pub(super) next: u32,
    pub(super) held: HashMap<u32, Held>,
    /// From which bundled case a map of this window was made, by its number.
    pub(super) from: HashMap<u32, String>,
    /// The number that a map of this window had and the one that it has since.
    pub(super) renumbered: Option<(u32, u32)>,
}

impl PartialEq for Shelf {
    fn eq(&self, other: &Self) -> bool {
        self.list == other.list && self.closed == other.closed && self.refused == other.refused
    }
}

impl Shelf {
    /// Why nothing is kept just now.
    pub fn refusal(&self) -> Option<&Why> {
        self.closed.as_ref().or(self.refused.as_ref())
    }

    /// Whether exactly this revision is kept.
    pub fn holds(&self, opened: &Rc<Opened>) -> bool {
        self.held(opened).is_some_and(|held| Rc::ptr_eq(&held.revision, opened))
    }

    /// The stamp of the revision that this window kept or read last.
    pub fn stamp(&self, number: u32) -> Option<&str> {
        self.held.get(&number).map(|held| &*held.stamp)
    }

    /// Whether what was done to a map before is known, or there is nothing to know.
    pub fn is_recalled(&self, number: u32) -> bool {
        self.held.get(&number).is_none_or(|held| held.is_recalled)
    }

    /// The bundled case from which the map at `place` was made in this window.
    pub fn origin(&self, place: &Place) -> Option<&str> {
        self.from.get(&place.number()?).map(String::as_str)
    }

    /// Whether a map only got another number: that is no step to another page.
    pub fn is_renumbered(&self, from: &Place, to: &Place) -> bool {
        from.number().zip(to.number()).is_some_and(|numbers| self.renumbered == Some(numbers))
    }

    pub(super) fn held(&self, opened: &Opened) -> Option<&Held> {
        self.held.get(&opened.place.number()?)
    }

    pub(super) fn list(&mut self, entry: KeptMap) {
        self.next = self.next.max(entry.number + 1);
        if let Some(list) = &mut self.list {
            list.retain(|one| one.number != entry.number);
            list.push(entry);
            sort(list);
        }
    }
}

/// What was changed last comes first.
pub(super) fn sort(list: &mut [KeptMap]) {
    list.sort_by(|one, other| other.changed.total_cmp(&one.changed).then(other.number.cmp(&one.number)));
}
