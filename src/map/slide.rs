//! A saved view: how a map is shown to others, and what is said of it.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use super::actor::Other;
use super::document::{Document, Grouping, LayoutName, Stream};
use super::lens::Lens;
use super::read::plain;
use super::record::record;
use super::words::words;

/// What stands in the list of saved views.
#[derive(Clone, Debug, PartialEq)]
pub enum Slide {
    /// A saved view.
    View(Box<SavedView>),
    /// Something of another shape, kept as it is.
    Foreign(Value),
}

/// A saved view. Whom it shows is told by ids, not by places on a screen: so it is the same on another
/// screen, and in another layout.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SavedView {
    /// What it is called in links and changes; it stays the same wherever the view stands in the list.
    pub id: String,
    /// What is read below it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub caption: String,
    /// What whoever presents it wants to remember.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub notes: String,
    /// Whether it is drawn or told in words; left out, drawn.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shows: Option<Shows>,
    /// The layout; left out, that of the map.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub layout: Option<LayoutName>,
    /// What the boxes of the layout Groups stand for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub groups_by: Option<Grouping>,
    /// Along which ties the layout Flow leads.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub flow_along: Option<Stream>,
    /// Which ties are looked at; left out, all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lens: Option<Lens>,
    /// What is lit, so that the rest stands back; left out, nothing is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lights: Option<Lights>,
    /// The ids of the actors who are to be in sight; empty, the whole map is.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub looks_at: Vec<String>,
    /// Fields that this version doesn't know.
    #[serde(flatten)]
    pub other: Other,
}

words! {
    /// How a saved view is shown.
    Shows {
        Map = "map", "map";
        Outline = "outline", "outline";
    }
}

record! {
    /// What a saved view lights: every actor and tie that is named here together.
    Lights {
        /// A flag, or one of its indicators.
        flag: LitFlag,
        /// One place of a barrier.
        barrier: LitBarrier,
        /// An actor and who is near.
        near: Near,
        /// The ids of actors; the ties among them are lit with them.
        actors: Vec<String>,
        /// What ties are called: their ids, or `kind:from>to`. Their ends are lit with them.
        ties: Vec<String>,
        /// The ids of those who know already at a step of a journey: they are marked more lightly.
        knows: Vec<String>,
        /// Whether what is told at the step of a journey that is lit runs against the direction in which its
        /// tie is drawn.
        against: bool,
    }
}

/// A flag by what it says where, so that it is found again whatever else has changed.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LitFlag {
    /// The pattern: `coordinated`.
    pub pattern: String,
    /// The kind of scope: `map`, `team`, `agreement`, `forum` or `package`.
    pub scope: String,
    /// The id of the actor whose scope it is; left out for the whole map.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub of: Option<String>,
    /// The indicator whose evidence is lit; left out, all who belong to the scope are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub indicator: Option<String>,
    /// Fields that this version doesn't know.
    #[serde(flatten)]
    pub other: Other,
}

/// One place of a barrier, with what showed it when the view was saved.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LitBarrier {
    /// The barrier: `D1`.
    pub id: String,
    /// Which arm of its rule found it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub variant: String,
    /// The ids of the actors who show it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub actors: Vec<String>,
    /// What the ties are called that show it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ties: Vec<String>,
    /// Fields that this version doesn't know.
    #[serde(flatten)]
    pub other: Other,
}

/// An actor and all within so many ties.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Near {
    /// The id of the actor.
    pub actor: String,
    /// How many ties away others may be.
    pub steps: u32,
    /// Fields that this version doesn't know.
    #[serde(flatten)]
    pub other: Other,
}

impl Slide {
    /// The saved view; nothing if it is something else.
    pub fn view(&self) -> Option<&SavedView> {
        match self {
            Self::View(view) => Some(view),
            Self::Foreign(_) => None,
        }
    }

    pub(super) fn names_ties(&self) -> bool {
        let lights = self.view().and_then(|view| view.lights.as_ref());
        lights.is_some_and(|lights| {
            let of_barrier = lights.barrier.iter().flat_map(|barrier| &barrier.ties);
            lights.ties.iter().flatten().chain(of_barrier).next().is_some()
        })
    }

    pub(super) fn rename_actors(&mut self, change: &impl Fn(&mut String)) {
        let Self::View(view) = self else { return };
        view.looks_at.iter_mut().for_each(change);
        let Some(lights) = &mut view.lights else { return };
        lights.actors.iter_mut().chain(&mut lights.knows).flatten().for_each(change);
        lights.near.iter_mut().for_each(|near| change(&mut near.actor));
        lights.flag.iter_mut().flat_map(|flag| &mut flag.of).for_each(change);
        lights.barrier.iter_mut().flat_map(|barrier| &mut barrier.actors).for_each(change);
    }

    pub(super) fn rename_ties(&mut self, change: &impl Fn(&mut String)) {
        let Self::View(view) = self else { return };
        let Some(lights) = &mut view.lights else { return };
        lights.ties.iter_mut().flatten().for_each(change);
        lights.barrier.iter_mut().flat_map(|barrier| &mut barrier.ties).for_each(change);
    }
}

impl SavedView {
    /// Every id of an actor that it names.
    pub fn actors(&self) -> impl Iterator<Item = &str> {
        self.references().into_iter().map(|(_, id)| id)
    }

    /// The same, each with the field where it stands.
    pub(super) fn references(&self) -> Vec<(String, &str)> {
        fn each<'a>(field: &'a str, ids: &'a [String]) -> impl Iterator<Item = (String, &'a str)> {
            ids.iter().enumerate().map(move |(at, id)| (format!("{field}[{at}]"), id.as_str()))
        }
        let mut found: Vec<(String, &str)> = each("looks_at", &self.looks_at).collect();
        if let Some(lights) = &self.lights {
            let of_flag = lights.flag.iter().flat_map(|flag| &flag.of);
            found.extend(of_flag.map(|id| ("lights.flag.of".to_owned(), id.as_str())));
            let of_barrier = lights.barrier.iter();
            found.extend(of_barrier.flat_map(|barrier| each("lights.barrier.actors", &barrier.actors)));
            found
                .extend(lights.near.iter().map(|near| ("lights.near.actor".to_owned(), near.actor.as_str())));
            found.extend(lights.actors.iter().flat_map(|actors| each("lights.actors", actors)));
            found.extend(lights.knows.iter().flat_map(|knows| each("lights.knows", knows)));
        }
        found
    }

    /// Fields that this version doesn't know, each with the part that has them.
    pub(super) fn unknown(&self) -> Vec<(&'static str, &Other)> {
        let mut all = vec![("", &self.other)];
        if let Some(lights) = &self.lights {
            all.push(("lights", &lights.other));
            all.extend(lights.flag.iter().map(|flag| ("lights.flag", &flag.other)));
            all.extend(lights.barrier.iter().map(|barrier| ("lights.barrier", &barrier.other)));
            all.extend(lights.near.iter().map(|near| ("lights.near", &near.other)));
        }
        all
    }

    /// Why something in a file isn't a saved view: the field, and what was expected there.
    #[inline(never)]
    pub fn fault(value: &Value) -> Option<(String, String)> {
        let fault = serde_path_to_error::deserialize::<_, Self>(value.clone()).err()?;
        let field = fault.path().to_string();
        let says = plain(fault.inner());
        Some((if field == "." { String::new() } else { field }, says))
    }
}

impl Document {
    /// The saved views, in their order.
    pub fn slides(&self) -> &[Slide] {
        self.view.as_ref().map_or(&[], |view| &view.slides)
    }

    /// What the entry at that place is called: its id; what has none of its own goes by its number.
    pub fn slide_key(&self, at: usize) -> String {
        let slides = self.slides();
        match slides.get(at).and_then(Slide::view) {
            Some(view) if self.slide_place(&view.id) == Some(at) => view.id.clone(),
            _ => format!("#{}", at + 1),
        }
    }

    /// The place of the entry that is called so.
    pub fn slide_place(&self, key: &str) -> Option<usize> {
        let slides = self.slides();
        let of_id = slides.iter().position(|slide| slide.view().is_some_and(|view| view.id == key));
        of_id.or_else(|| {
            let number: usize = key.strip_prefix('#')?.parse().ok()?;
            number.checked_sub(1).filter(|at| *at < slides.len())
        })
    }

    /// An id that no saved view has yet.
    pub fn free_slide_id(&self) -> String {
        let taken = |id: &String| self.slides().iter().filter_map(Slide::view).any(|view| view.id == *id);
        (1..).map(|number| format!("view-{number}")).find(|id| !taken(id)).unwrap_or_default()
    }
}

impl Serialize for Slide {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::View(view) => view.serialize(to),
            Self::Foreign(value) => value.serialize(to),
        }
    }
}

impl<'de> Deserialize<'de> for Slide {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(from)?;
        Ok(match SavedView::deserialize(&value) {
            Ok(view) => Self::View(Box::new(view)),
            Err(_) => Self::Foreign(value),
        })
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Slide {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        SavedView::schema_name()
    }

    // What else stands there is kept, but nobody should write it.
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        SavedView::json_schema(generator)
    }
}
