//! The whole knowledge base: everything by its id, by what it is about, and what leads to it.

use std::collections::HashMap;
use std::sync::OnceLock;

use super::entry::{Entry, Kind, Matter};
use super::files::{FILES, Topic};
use super::reference::{Citation, Reference};
use super::search::Index;
use super::terms::Terms;

/// What has a page of its own.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Page<'a> {
    /// A thing explained.
    Entry(&'a Entry),
    /// A publication.
    Reference(&'a Reference),
}

impl<'a> Page<'a> {
    /// Its id, which is its address.
    pub fn id(self) -> &'a str {
        match self {
            Page::Entry(entry) => &entry.id,
            Page::Reference(reference) => &reference.id,
        }
    }

    /// What it is called.
    pub fn title(self) -> &'a str {
        match self {
            Page::Entry(entry) => &entry.title,
            Page::Reference(reference) => reference.title.as_deref().unwrap_or(&reference.cite),
        }
    }

    /// What it is, in a sentence or two.
    pub fn summary(self) -> &'a str {
        match self {
            Page::Entry(entry) => &entry.summary,
            Page::Reference(reference) => &reference.says,
        }
    }

    /// The rows of the content checklist that it covers.
    pub fn covers(self) -> &'a [String] {
        match self {
            Page::Entry(entry) => &entry.covers,
            Page::Reference(reference) => &reference.covers,
        }
    }
}

/// The knowledge base, read.
#[derive(Debug)]
pub struct Knowledge {
    topics: Vec<Topic>,
    /// Where a page stands: topic, whether among its references, place.
    places: HashMap<String, Place>,
    index: OnceLock<Index>,
    terms: OnceLock<Terms>,
}

type Place = (usize, bool, usize);

/// The knowledge base of this program. It is read once, when it is first asked for.
///
/// # Panics
/// If a file of `assets/knowledge` breaks the form, which a test rules out.
pub fn knowledge() -> &'static Knowledge {
    static READ: OnceLock<Knowledge> = OnceLock::new();
    READ.get_or_init(|| Knowledge::read().expect("the files of the knowledge base keep their form"))
}

impl Knowledge {
    /// Reads the files.
    ///
    /// # Errors
    /// Which file breaks the form, and where.
    pub fn read() -> Result<Self, String> {
        let topic = |(name, text): &(&str, &str)| {
            serde_json::from_str(text).map_err(|error| format!("assets/knowledge/{name}.json: {error}"))
        };
        Ok(Self::new(FILES.iter().map(topic).collect::<Result<_, _>>()?))
    }

    fn new(topics: Vec<Topic>) -> Self {
        let mut places = HashMap::new();
        for (at, topic) in topics.iter().enumerate() {
            let entries = topic.entries.iter().enumerate().map(|(place, one)| (&one.id, (at, false, place)));
            let references =
                topic.references.iter().enumerate().map(|(place, one)| (&one.id, (at, true, place)));
            places.extend(entries.chain(references).map(|(id, place)| (id.clone(), place)));
        }
        Self { topics, places, index: OnceLock::new(), terms: OnceLock::new() }
    }

    /// The topics, in the order in which they are shown.
    pub fn topics(&self) -> &[Topic] {
        &self.topics
    }

    /// All entries, in the order of the topics.
    pub fn entries(&self) -> impl Iterator<Item = &Entry> {
        self.topics.iter().flat_map(|topic| &topic.entries)
    }

    /// All references.
    pub fn references(&self) -> impl Iterator<Item = &Reference> {
        self.topics.iter().flat_map(|topic| &topic.references)
    }

    /// All that has a page: entries, then references.
    pub fn pages(&self) -> impl Iterator<Item = Page<'_>> {
        self.entries().map(Page::Entry).chain(self.references().map(Page::Reference))
    }

    /// The page of that id.
    pub fn page(&self, id: &str) -> Option<Page<'_>> {
        let (topic, is_reference, place) = *self.places.get(id)?;
        let topic = &self.topics[topic];
        Some(if is_reference {
            Page::Reference(&topic.references[place])
        } else {
            Page::Entry(&topic.entries[place])
        })
    }

    /// The entry of that id.
    pub fn entry(&self, id: &str) -> Option<&Entry> {
        match self.page(id)? {
            Page::Entry(entry) => Some(entry),
            Page::Reference(_) => None,
        }
    }

    /// The reference of that id.
    pub fn reference(&self, id: &str) -> Option<&Reference> {
        match self.page(id)? {
            Page::Reference(reference) => Some(reference),
            Page::Entry(_) => None,
        }
    }

    /// The topic in whose file the page of that id stands.
    pub fn topic_of(&self, id: &str) -> Option<&Topic> {
        self.places.get(id).map(|(topic, ..)| &self.topics[*topic])
    }

    /// All entries of that kind, in their order.
    pub fn of_kind(&self, kind: Kind) -> impl Iterator<Item = &Entry> {
        self.entries().filter(move |entry| entry.kind == kind)
    }

    /// All pages that cover that row of the content checklist.
    pub fn covering<'a>(&'a self, row: &'a str) -> impl Iterator<Item = Page<'a>> {
        self.pages().filter(move |page| page.covers().iter().any(|covered| covered == row))
    }

    /// All entries that are about that barrier, kind of tie, case and so on.
    pub fn about<'a>(&'a self, matter: Matter, id: &'a str) -> impl Iterator<Item = &'a Entry> {
        self.entries().filter(move |entry| entry.about.ids(matter).iter().any(|one| one == id))
    }

    /// All entries that lead to the page of that id: they name it as worth reading, or as their source.
    pub fn leading_to<'a>(&'a self, id: &'a str) -> impl Iterator<Item = &'a Entry> {
        self.entries().filter(move |entry| {
            entry.see.iter().any(|one| one == id) || entry.sources.iter().any(|source| source.of == id)
        })
    }

    /// What an entry names as worth reading, and what names it: each once, in the order of the topics.
    pub fn neighbours<'a>(&'a self, entry: &'a Entry) -> impl Iterator<Item = &'a Entry> {
        let named = |one: &Entry, by: &Entry| by.see.contains(&one.id);
        self.entries().filter(move |one| one.id != entry.id && (named(one, entry) || named(entry, one)))
    }

    /// A citation as it is shown: `Care Act 2014, section 4`.
    pub fn cited(&self, citation: &Citation) -> String {
        let of = self.reference(&citation.of).map_or(citation.of.as_str(), |reference| &reference.cite);
        match &citation.at {
            Some(at) => format!("{of}, {at}"),
            None => of.to_owned(),
        }
    }

    /// The pages that all words of `query` are found on, at most so many, the best first. Capitals and accents
    /// don't matter, and a word may have a slip of the pen. Linear in the texts.
    pub fn search(&self, query: &str, most: usize) -> Vec<Page<'_>> {
        let index = self.index.get_or_init(|| Index::new(self));
        index.search(query, most).filter_map(|id| self.page(id)).collect()
    }

    /// Where a text names what an entry explains: each entry once, where it is first named, the longest name
    /// first where names begin together. Linear in the text.
    pub fn mentions(&self, text: &str) -> Vec<super::Mention<'_>> {
        self.terms.get_or_init(|| Terms::new(self)).mentions(self, text)
    }
}
