//! The languages of the interface, and which of them is chosen.

use std::cell::Cell;

/// A language in which the interface can be read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Language {
    /// The language of the sources.
    #[default]
    English,
    /// A draft, which nobody who speaks it has read over yet.
    Welsh,
}

thread_local! {
    static CHOSEN: Cell<Language> = const { Cell::new(Language::English) };
}

/// The language that is chosen.
pub fn language() -> Language {
    CHOSEN.get()
}

/// What marks a text that is there in English only, such as what the library says: nothing while all is
/// in English.
pub fn english() -> Option<&'static str> {
    (language() != Language::English).then_some("en-GB")
}

/// From now on phrases are said in that language.
pub(super) fn set(language: Language) {
    CHOSEN.set(language);
}

impl Language {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 2] = [Self::English, Self::Welsh];

    /// Its name in itself; a draft says so.
    pub const fn name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::Welsh => "Cymraeg (drafft)",
        }
    }

    /// Its short name, on the button and in an address.
    pub const fn word(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Welsh => "cy",
        }
    }

    /// Its name among browsers, with the country whose dates and numbers it writes.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::English => "en-GB",
            Self::Welsh => "cy-GB",
        }
    }

    /// The language of that short name, wherever it is spoken: `cy` as well as `cy-GB`.
    pub fn of_word(word: &str) -> Option<Self> {
        let word = word.split(['-', '_']).next().unwrap_or_default();
        Self::ALL.into_iter().find(|one| one.word().eq_ignore_ascii_case(word))
    }

    /// Which of the plural forms of Unicode's CLDR a whole number takes.
    pub const fn plural(self, number: usize) -> &'static str {
        match (self, number) {
            (Self::Welsh, 0) => "zero",
            (_, 1) => "one",
            (Self::Welsh, 2) => "two",
            (Self::Welsh, 3) => "few",
            (Self::Welsh, 6) => "many",
            _ => "other",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Language;

    #[test]
    fn a_language_is_found_by_its_short_name_or_its_tag() {
        let found = ["en", "cy", "CY-GB", "cy_GB", "fr", ""].map(Language::of_word);
        let (english, welsh) = (Some(Language::English), Some(Language::Welsh));
        assert_eq!(found, [english, welsh, welsh, welsh, None, None]);
    }

    #[test]
    fn numbers_take_the_plural_forms_of_cldr() {
        let welsh = [0, 1, 2, 3, 4, 6, 11].map(|number| Language::Welsh.plural(number));
        assert_eq!(welsh, ["zero", "one", "two", "few", "other", "many", "other"]);
        assert_eq!([0, 1, 2].map(|number| Language::English.plural(number)), ["other", "one", "other"]);
    }
}
