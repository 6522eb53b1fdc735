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
    /// A page of what is known of partnership work.
    Learn(Leaf),
}

/// A page of what is known, as addresses name it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Leaf {
    /// The id of an entry, a reference or an instrument; `case.` and the id of a bundled case; `law`, the list
    /// of law and policy, and `timeline`, the same drawn. Empty for the contents.
    pub id: String,
    /// What is looked for on it, as it stands in the address: `nation=wales&topic=carers`.
    pub asked: String,
}

impl Leaf {
    /// The page of that id.
    pub fn of(id: impl Into<String>) -> Self {
        Self { id: id.into(), ..Self::default() }
    }
}

/// What can be looked for on a page of what is known.
const ASKED: [&str; 4] = ["nation", "topic", "status", "words"];

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
    /// Which saved view is presented, by what it is called or its number, if any is.
    pub present: Option<String>,
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
                ("present", "") => address.present = Some("1".to_owned()),
                ("present", which) => address.present = Some(decoded(which)),
                ("embed", on) => address.embed = on != "0",
                ("learn", id) => address.place = Place::Learn(Leaf::of(id)),
                (name, _) if ASKED.contains(&name) => {
                    if let Place::Learn(leaf) = &mut address.place {
                        let parted = if leaf.asked.is_empty() { "" } else { "&" };
                        leaf.asked = format!("{}{parted}{part}", leaf.asked);
                    }
                }
                _ => {}
            }
        }
        address
    }

    /// The page of what is known of that id.
    pub fn learn(id: impl Into<String>) -> Self {
        Self { place: Place::Learn(Leaf::of(id)), ..Self::default() }
    }

    /// The same but for the layout, for which saved view is presented, for which side is which, or for what is
    /// looked for on it: no other
    /// page than `before`, so no step of the browser's history. Beginning to present is one, so that going back
    /// ends it.
    pub fn is_same_page(&self, before: &Self) -> bool {
        let begins = self.present.is_some() && before.present.is_none();
        let page = |of: &Self| {
            let place = match &of.place {
                Place::Learn(leaf) => Place::Learn(Leaf::of(leaf.id.clone())),
                place => place.clone(),
            };
            Self { layout: None, present: None, turned: false, place, ..of.clone() }
        };
        !begins && page(self) == page(before)
    }

    /// Whether it names a map.
    fn is_of_map(&self) -> bool {
        matches!(self.place, Place::Case(_) | Place::File(_))
    }

    /// The query, with its `?`; a lone `?` is the start page, wherever the app lives.
    pub fn write(&self) -> String {
        let mut parts = Vec::new();
        match &self.place {
            Place::Start => {}
            Place::Case(id) => parts.push(format!("case={id}")),
            Place::File(number) => parts.push(format!("file={number}")),
            Place::Learn(leaf) if leaf.id.is_empty() => parts.push("learn".to_owned()),
            Place::Learn(leaf) => parts.push(format!("learn={}", leaf.id)),
        }
        if let Place::Learn(Leaf { asked, .. }) = &self.place
            && !asked.is_empty()
        {
            parts.push(asked.clone());
        }
        if self.view == ViewName::Outline && self.is_of_map() {
            parts.push("view=outline".to_owned());
        }
        if let Some(layout) = self.layout.filter(|_| self.is_of_map()) {
            parts.push(format!("layout={}", layout.way().word));
        }
        if let Some(which) = self.present.as_ref().filter(|_| self.is_of_map()) {
            parts.push(format!("present={}", encoded(which.trim_start_matches('#'))));
        }
        if let Some(against) = self.against.as_ref().filter(|_| self.is_of_map()) {
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

/// A text as addresses write it, such as what a file calls a saved view.
pub(super) fn encoded(text: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte);
    let write = |byte: u8| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") };
    text.bytes().map(write).collect()
}

/// The same, as it was before it was written into an address.
pub(super) fn decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&first, after)) = rest.split_first() {
        let hex = after.get(..2).and_then(|two| std::str::from_utf8(two).ok());
        match hex.and_then(|two| u8::from_str_radix(two, 16).ok()).filter(|_| first == b'%') {
            Some(byte) => {
                bytes.push(byte);
                rest = &after[2..];
            }
            None => {
                bytes.push(if first == b'+' { b' ' } else { first });
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
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
            "?case=a&present=view-2",
            "?file=3&present=3&embed=1",
            "?case=a&present=Gwern%20%26%20%C5%B5yl%25",
            "?case=a&compare=case.two-budgets",
            "?file=3&layout=ecomap&compare=kept.12&turned=1",
            "?file=3&compare=step.0",
            "?case=a&compare=file",
            "?case=a&compare=what-if&embed=1",
            "?case=a&compare=",
            "?learn",
            "?learn=pooled-fund&embed=1",
            "?learn=law&nation=wales&topic=carers&words=care%20act",
        ] {
            assert_eq!(Address::read(query).write(), query);
        }
    }

    #[test]
    fn beginning_to_present_is_a_step_and_turning_or_ending_is_none() {
        let [map, first, second] = ["?case=a", "?case=a&present=1", "?case=a&present=2"].map(Address::read);
        assert!(!first.is_same_page(&map) && second.is_same_page(&first) && map.is_same_page(&second));
        assert_eq!(Address::read("?case=a&present").present.as_deref(), Some("1"));
        assert_eq!(Address::read("?case=a&present=%zz+%").present.as_deref(), Some("%zz %"));
    }

    #[test]
    fn looking_for_something_on_a_page_is_no_other_page() {
        let [law, wales, drawn] =
            ["?learn=law", "?learn=law&nation=wales", "?learn=timeline"].map(Address::read);
        assert!(wales.is_same_page(&law) && !drawn.is_same_page(&law));
        assert_eq!(Address::read("?learn=a&layout=ecomap&view=outline").write(), "?learn=a");
        assert_eq!(Address::read("?case=a&nation=wales"), Address::case("a"));
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
