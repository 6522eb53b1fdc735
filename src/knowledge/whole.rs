//! The whole knowledge base: everything by its id, by what it is about, and what leads to it.

use std::collections::HashMap;
use std::sync::OnceLock;

use super::entry::{Entry, Kind, Matter};
use super::files::{Topic, topics};
use super::law::{self, Instrument, Law};
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
    /// An instrument of law or policy.
    Instrument(&'a Instrument),
}

impl<'a> Page<'a> {
    /// Its id, which is its address.
    pub fn id(self) -> &'a str {
        match self {
            Page::Entry(entry) => &entry.id,
            Page::Reference(reference) => &reference.id,
            Page::Instrument(instrument) => &instrument.id,
        }
    }

    /// What it is called.
    pub fn title(self) -> &'a str {
        match self {
            Page::Entry(entry) => &entry.title,
            Page::Reference(reference) => reference.title.as_deref().unwrap_or(&reference.cite),
            Page::Instrument(instrument) => &instrument.title,
        }
    }

    /// What it is, in a sentence or two.
    pub fn summary(self) -> &'a str {
        match self {
            Page::Entry(entry) => &entry.summary,
            Page::Reference(reference) => &reference.says,
            Page::Instrument(instrument) => &instrument.asked,
        }
    }

    /// The rows of the content checklist that it covers.
    pub fn covers(self) -> &'a [String] {
        match self {
            Page::Entry(entry) => &entry.covers,
            Page::Reference(reference) => &reference.covers,
            Page::Instrument(instrument) => &instrument.covers,
        }
    }

    /// The ids of the pages that it names as worth reading.
    pub fn see(self) -> &'a [String] {
        match self {
            Page::Entry(entry) => &entry.see,
            Page::Reference(_) => &[],
            Page::Instrument(instrument) => &instrument.see,
        }
    }
}

/// The knowledge base, read.
#[derive(Debug)]
pub struct Knowledge {
    topics: Vec<Topic>,
    law: Law,
    places: HashMap<String, Place>,
    index: OnceLock<Index>,
    terms: OnceLock<Terms>,
}

/// Where a page stands: in which topic or in the law, and in which place there.
#[derive(Clone, Copy, Debug)]
enum Place {
    Entry(usize, usize),
    Reference(usize, usize),
    Instrument(usize),
}

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
        let law = law::read(law::TEXT).map_err(|error| format!("assets/knowledge/law.json: {error}"))?;
        Ok(Self::new(topics()?, law))
    }

    fn new(topics: Vec<Topic>, law: Law) -> Self {
        let mut places = HashMap::new();
        for (at, topic) in topics.iter().enumerate() {
            let entries = topic.entries.iter().enumerate();
            places.extend(entries.map(|(place, one)| (one.id.clone(), Place::Entry(at, place))));
            let references = topic.references.iter().enumerate();
            places.extend(references.map(|(place, one)| (one.id.clone(), Place::Reference(at, place))));
        }
        let instruments = law.instruments.iter().enumerate();
        places.extend(instruments.map(|(place, one)| (one.id.clone(), Place::Instrument(place))));
        Self { topics, law, places, index: OnceLock::new(), terms: OnceLock::new() }
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

    /// Law and policy.
    pub fn law(&self) -> &Law {
        &self.law
    }

    /// All that has a page: entries, then references, then instruments of law and policy.
    pub fn pages(&self) -> impl Iterator<Item = Page<'_>> {
        let entries = self.entries().map(Page::Entry);
        let instruments = self.law.instruments.iter().map(Page::Instrument);
        entries.chain(self.references().map(Page::Reference)).chain(instruments)
    }

    /// The page of that id.
    pub fn page(&self, id: &str) -> Option<Page<'_>> {
        Some(match *self.places.get(id)? {
            Place::Entry(topic, place) => Page::Entry(&self.topics[topic].entries[place]),
            Place::Reference(topic, place) => Page::Reference(&self.topics[topic].references[place]),
            Place::Instrument(place) => Page::Instrument(&self.law.instruments[place]),
        })
    }

    /// The entry of that id.
    pub fn entry(&self, id: &str) -> Option<&Entry> {
        match self.page(id)? {
            Page::Entry(entry) => Some(entry),
            Page::Reference(_) | Page::Instrument(_) => None,
        }
    }

    /// The reference of that id.
    pub fn reference(&self, id: &str) -> Option<&Reference> {
        match self.page(id)? {
            Page::Reference(reference) => Some(reference),
            Page::Entry(_) | Page::Instrument(_) => None,
        }
    }

    /// The topic in whose file the page of that id stands; law and policy are none of them.
    pub fn topic_of(&self, id: &str) -> Option<&Topic> {
        match *self.places.get(id)? {
            Place::Entry(topic, _) | Place::Reference(topic, _) => Some(&self.topics[topic]),
            Place::Instrument(_) => None,
        }
    }

    /// All entries of that kind, in their order.
    pub fn of_kind(&self, kind: Kind) -> impl Iterator<Item = &Entry> {
        self.entries().filter(move |entry| entry.kind == kind)
    }

    /// All pages that cover that row of the content checklist.
    pub fn covering<'a>(&'a self, row: &str) -> impl Iterator<Item = Page<'a>> {
        self.pages().filter(move |page| page.covers().iter().any(|covered| covered == row))
    }

    /// All entries that are about that barrier, kind of tie, case and so on: what explains it before what
    /// tells more, and that before what helps.
    pub fn about<'a>(&'a self, matter: Matter, id: &str) -> impl Iterator<Item = &'a Entry> {
        let names = |entry: &&Entry| entry.about.ids(matter).iter().any(|one| one == id);
        let mut all: Vec<_> = self.entries().filter(names).collect();
        let is_kind = matches!(matter, Matter::ActorKind | Matter::TieKind);
        all.sort_by_key(|entry| match entry.kind {
            // Somebody who looks at an ordinary tie doesn't ask what may go wrong with such ties.
            Kind::Hindrance if is_kind => 2,
            Kind::Model | Kind::Hindrance | Kind::ActorKind | Kind::TieKind | Kind::MapTerm => 0,
            Kind::Promoter | Kind::Strategy => 2,
            _ => 1,
        });
        all.into_iter()
    }

    /// All entries whose source is the page of that id.
    pub fn citing<'a>(&'a self, id: &str) -> impl Iterator<Item = &'a Entry> {
        self.entries().filter(move |entry| entry.sources.iter().any(|source| source.of == id))
    }

    /// The pages that this one names as worth reading, in its order, and then those that name it: each once.
    pub fn neighbours<'a>(&'a self, page: Page<'a>) -> Vec<Page<'a>> {
        let named = page.see();
        let id = page.id();
        let naming = self.pages().filter(|one| {
            one.see().iter().any(|other| other == id) && !named.iter().any(|other| other == one.id())
        });
        named.iter().filter_map(|id| self.page(id)).chain(naming).collect()
    }

    /// A citation as it is shown: `Care Act 2014, section 4`.
    pub fn cited(&self, citation: &Citation) -> String {
        let of = match self.page(&citation.of) {
            Some(Page::Reference(reference)) => &reference.cite,
            Some(page) => page.title(),
            None => &citation.of,
        };
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
