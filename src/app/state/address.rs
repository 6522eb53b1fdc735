//! Addresses: what stands after the `?`, so that a link opens a case and back and forward work.

use partnership_explorer::layout::Layout;

/// What is open.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Place {
    /// The start page.
    #[default]
    Start,
    /// A bundled case, by its id.
    Case(String),
    /// A map of one's own, by its number on this device; no link can open it elsewhere.
    File(u32),
}

impl Place {
    /// The number of a map of one's own.
    pub fn number(&self) -> Option<u32> {
        match self {
            Self::File(number) => Some(*number),
            _ => None,
        }
    }
}

/// Which of the two equal views is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ViewName {
    /// The drawing.
    #[default]
    Map,
    /// The tables.
    Outline,
}

/// What the open map is held against.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Against {
    /// Nothing yet: it is still to be chosen.
    #[default]
    Nothing,
    /// A bundled case, by its id.
    Case(String),
    /// A map that is kept on this device, by its number.
    Kept(u32),
    /// A file, which has to be chosen anew wherever the address is opened again.
    File,
    /// The map as it was once so many steps of its history were done; 0 is as it was opened.
    Step(usize),
    /// The map as the change that is tried would make it.
    Preview,
}

impl Against {
    /// What the address calls so.
    pub fn of_word(words: &str) -> Self {
        match words.split_once('.').unwrap_or((words, "")) {
            ("case", id) if !id.is_empty() => Self::Case(id.to_owned()),
            ("kept", number) => number.parse().map_or(Self::Nothing, Self::Kept),
            ("step", number) => number.parse().map_or(Self::Nothing, Self::Step),
            ("file", "") => Self::File,
            ("what-if", "") => Self::Preview,
            _ => Self::Nothing,
        }
    }

    /// What it is called in the address.
    pub fn word(&self) -> String {
        match self {
            Self::Nothing => String::new(),
            Self::Case(id) => format!("case.{id}"),
            Self::Kept(number) => format!("kept.{number}"),
            Self::Step(number) => format!("step.{number}"),
            Self::File => "file".to_owned(),
            Self::Preview => "what-if".to_owned(),
        }
    }
}

/// Everything that the address says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Address {
    /// What is open.
    pub place: Place,
    /// How it is shown.
    pub view: ViewName,
    /// What the map is held against, if it is.
    pub against: Option<Against>,
    /// Whether the two sides of a comparison are swapped.
    pub turned: bool,
    /// How the map is laid out, if it isn't left to the map.
    pub layout: Option<Layout>,
    /// Whether only map and flags are shown, for a frame in another page.
    pub embed: bool,
}

impl Address {
    /// The map of a bundled case.
    pub fn case(id: impl Into<String>) -> Self {
        Self { place: Place::Case(id.into()), ..Self::default() }
    }

    /// Reads a query, with or without its `?`; what it doesn't know it passes over.
    pub fn read(query: &str) -> Self {
        let mut address = Self::default();
        for part in query.trim_start_matches('?').split('&') {
            match part.split_once('=').unwrap_or((part, "")) {
                ("case", id) if !id.is_empty() => address.place = Place::Case(id.to_owned()),
                ("file", number) => {
                    address.place = number.parse().map_or(Place::Start, Place::File);
                }
                ("view", "outline") => address.view = ViewName::Outline,
                ("compare", words) => address.against = Some(Against::of_word(words)),
                ("turned", on) => address.turned = on != "0",
                ("layout", word) => address.layout = Layout::of_word(word),
                ("embed", on) => address.embed = on != "0",
                _ => {}
            }
        }
        address
    }

    /// The same but for the layout and for which side is which: no other page, so no step of the browser's
    /// history.
    pub fn is_same_page(&self, other: &Self) -> bool {
        let page = |one: &Self| Self { layout: None, turned: false, ..one.clone() };
        page(self) == page(other)
    }

    /// The query, with its `?`; a lone `?` is the start page, wherever the app lives.
    pub fn write(&self) -> String {
        let mut parts = Vec::new();
        match &self.place {
            Place::Start => {}
            Place::Case(id) => parts.push(format!("case={id}")),
            Place::File(number) => parts.push(format!("file={number}")),
        }
        if self.view == ViewName::Outline && self.place != Place::Start {
            parts.push("view=outline".to_owned());
        }
        if let Some(layout) = self.layout.filter(|_| self.place != Place::Start) {
            parts.push(format!("layout={}", layout.way().word));
        }
        if let Some(against) = self.against.as_ref().filter(|_| self.place != Place::Start) {
            parts.push(format!("compare={}", against.word()));
            if self.turned {
                parts.push("turned=1".to_owned());
            }
        }
        if self.embed {
            parts.push("embed=1".to_owned());
        }
        format!("?{}", parts.join("&"))
    }
}

#[cfg(test)]
mod tests {
    use super::{Address, Against};

    #[test]
    fn an_address_is_read_as_it_was_written() {
        for query in [
            "?",
            "?case=under-one-roof",
            "?case=a&view=outline",
            "?case=a&embed=1",
            "?file=3",
            "?case=a&layout=ecomap",
            "?case=a&compare=case.two-budgets",
            "?file=3&layout=ecomap&compare=kept.12&turned=1",
            "?file=3&compare=step.0",
            "?case=a&compare=file",
            "?case=a&compare=what-if&embed=1",
            "?case=a&compare=",
        ] {
            assert_eq!(Address::read(query).write(), query);
        }
    }

    #[test]
    fn what_an_address_does_not_know_is_passed_over() {
        let address = Address::read("?utm=x&case=a&view=cube&layout=cube&embed&case=");
        assert_eq!(address, Address { embed: true, ..Address::case("a") });
        assert_eq!(Address::read("?file=x"), Address::default());
        assert!(!Address::read("?embed=0").embed);
        for query in ["?case=a&compare", "?case=a&compare=moon.3", "?case=a&compare=kept.x"] {
            assert_eq!(Address::read(query).against, Some(Against::Nothing), "{query}");
        }
    }

    #[test]
    fn swapping_sides_is_no_other_page_and_comparing_is() {
        let [map, compared, turned] =
            ["?case=a", "?case=a&compare=case.b", "?case=a&compare=case.b&turned=1"].map(Address::read);
        assert!(compared.is_same_page(&turned) && !compared.is_same_page(&map));
    }
}
