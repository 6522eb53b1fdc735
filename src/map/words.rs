//! Closed lists of words: each word of the contract beside its plain English.

/// One word of a closed list in the file format.
pub trait Word: Copy + Eq + Sized + 'static {
    /// All words of the list, in the order of the contract.
    const ALL: &'static [Self];

    /// All words as they stand in a file, each beside its label.
    const CHOICES: &'static [(&'static str, &'static str)];

    /// The word as it stands in a file.
    fn word(self) -> &'static str;

    /// The word as people say it.
    fn label(self) -> &'static str;

    /// The word that stands in a file, or nothing if the list hasn't got it.
    fn from_word(text: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|one| one.word() == text)
    }

    /// What to say when `text` is not one of the list.
    fn not_one_of(text: &str) -> String {
        let words: Vec<_> = Self::ALL.iter().map(|one| one.word()).collect();
        format!("\"{}\" is not one of {}", shorten(text), words.join(", "))
    }
}

/// `text`, cut so that a message that quotes it stays readable.
pub(crate) fn shorten(text: &str) -> String {
    const MOST: usize = 60;
    match text.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

/// Declares a closed list: the enum, its words, its labels, reading, writing and schema.
macro_rules! words {
    ($(#[$about:meta])* $name:ident { $($variant:ident = $word:literal, $label:literal;)+ }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $(#[doc = concat!("`", $word, "`: ", $label)] $variant,)+
        }

        impl $crate::map::Word for $name {
            const ALL: &'static [Self] = &[$(Self::$variant),+];
            const CHOICES: &'static [(&'static str, &'static str)] = &[$(($word, $label)),+];

            fn word(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }

            fn label(self) -> &'static str {
                match self { $(Self::$variant => $label),+ }
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.serialize_str($crate::map::Word::word(*self))
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                let text = <std::borrow::Cow<'de, str> as serde::Deserialize>::deserialize(from)?;
                <Self as $crate::map::Word>::from_word(&text)
                    .ok_or_else(|| serde::de::Error::custom(<Self as $crate::map::Word>::not_one_of(&text)))
            }
        }

        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({ "type": "string", "enum": [$($word),+] })
            }
        }
    };
}
pub(crate) use words;
