//! The catalogues hold every phrase that stands in the sources, and nothing else.
//!
//! `PRINT=1 cargo test -q --features app --test app words::` writes the English one anew.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser::parse;

use super::catalogue::{self, Catalogue};
use super::{Language, actors, phrase};

/// A phrase as it stands in the sources.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Written {
    english: String,
    one: Option<String>,
    meaning: Option<String>,
}

const HEAD: &str = "\
### The interface in English, written from the sources by a test: see docs/translating.md.
### Change a phrase where it is said in src/app, not here.
";

#[test]
fn the_english_catalogue_holds_what_the_sources_say() {
    let path = locales().join("en.ftl");
    let written = english_catalogue();
    if env::var_os("PRINT").is_some() {
        fs::write(&path, &written).expect("assets/locales can be written");
    }
    let kept = fs::read_to_string(path).expect("assets/locales/en.ftl is there");
    let first = kept.lines().zip(written.lines()).find(|(kept, written)| kept != written);
    assert!(
        kept == written,
        "assets/locales/en.ftl is not what the sources say, first at {first:?}; PRINT=1 writes it anew"
    );
}

#[test]
fn two_phrases_have_two_ids() {
    let mut ids: BTreeMap<String, Written> = BTreeMap::new();
    for one in phrases().into_iter().flat_map(|(_, phrases)| phrases) {
        let kept = ids.entry(id(&one)).or_insert_with(|| one.clone());
        assert_eq!(*kept, one, "the same id for two");
    }
}

#[test]
fn every_translation_is_complete() {
    let english = messages("en.ftl", english_catalogue());
    for language in Language::ALL.into_iter().filter(|one| *one != Language::English) {
        let file = format!("{}.ftl", language.word());
        let said = messages(&file, read(&file));
        let ids = |all: &BTreeMap<String, Message<String>>| all.keys().cloned().collect::<BTreeSet<_>>();
        let (ours, theirs) = (ids(&english), ids(&said));
        assert_eq!(ours.difference(&theirs).collect::<Vec<_>>(), [""; 0], "{file} lacks these");
        assert_eq!(
            theirs.difference(&ours).collect::<Vec<_>>(),
            [""; 0],
            "nothing says these of {file} any more"
        );
        for (id, message) in &said {
            let (own, of) = (values(message), values(&english[id]));
            assert_eq!(own, of, "what stands in {id} of {file} is not what stands in the English");
            forms(language, message, &file);
        }
    }
}

/// So that nobody finds a button twice who looks for one in a test, nor takes one for the other.
#[test]
fn a_translation_is_no_copy() {
    let english = messages("en.ftl", english_catalogue());
    let alike: Vec<_> = messages("cy.ftl", read("cy.ftl"))
        .into_iter()
        .filter(|(id, message)| message.value == english[id].value)
        .map(|(id, _)| id)
        .collect();
    let names = ["Partnership-Explorer"];
    let unsaid: Vec<_> =
        alike.iter().filter(|id| !names.contains(&id.as_str()) && has_words(&english[*id])).collect();
    assert_eq!(unsaid, [""; 0], "these are still English in cy.ftl");
}

#[test]
fn phrases_are_said_in_the_language_that_is_chosen() {
    let text = read("cy.ftl");
    assert!(!super::learn(Language::Welsh, "<!doctype html>".to_owned()), "a page is no catalogue");
    assert!(!super::speaks(Language::Welsh));
    assert!(super::learn(Language::Welsh, text.clone()));
    assert_eq!(super::OUTLINE.to_string(), "Outline", "nobody has chosen it yet");
    super::speak(Language::Welsh);
    let said = [super::OUTLINE.to_string(), actors(2), phrase("never written").to_string()];
    super::speak(Language::English);
    let catalogue = Catalogue::read(Language::Welsh, text);
    assert_eq!(Some(&said[0]), catalogue.say(&super::OUTLINE).as_ref());
    assert_ne!(said[0], "Outline");
    assert!(said[1].contains('2') && said[1] != "2 actors", "{}", said[1]);
    assert_eq!(said[2], "never written", "what no catalogue has is said in English");
    assert_eq!(super::OUTLINE.to_string(), "Outline");
}

/// A component that says something is drawn anew when the language changes: it asks for the language or for
/// the dispatcher, which comes with it.
#[test]
fn whoever_speaks_hears_of_the_language() {
    let mut deaf = Vec::new();
    for path in sources() {
        let source = fs::read_to_string(&path).expect("a source can be read");
        let source = source.split("\n#[cfg(test)]\nmod tests {").next().unwrap_or_default();
        for component in source.split("#[function_component(").skip(1) {
            let body = component.split("\n}\n").next().unwrap_or_default();
            let speaks = ["words::", "phrase(", "counting("].iter().any(|word| body.contains(word));
            let hears =
                ["use_dispatch()", "use_language()", "use_store()"].iter().any(|hook| body.contains(hook));
            if speaks && !hears {
                let name = component.split(')').next().unwrap_or_default();
                deaf.push(format!("{name} in {}", path.display()));
            }
        }
    }
    assert_eq!(deaf, [""; 0], "these need `use_language();`");
}

fn has_words(message: &Message<String>) -> bool {
    message.value.iter().flat_map(|pattern| &pattern.elements).any(|element| match element {
        PatternElement::TextElement { value } => value.chars().any(char::is_alphabetic),
        PatternElement::Placeable { .. } => false,
    })
}

/// Every plural form that is written is one that the language has.
fn forms(language: Language, message: &Message<String>, file: &str) {
    let all: BTreeSet<&str> = (0..200).map(|number| language.plural(number)).collect();
    for element in message.value.iter().flat_map(|pattern| &pattern.elements) {
        let PatternElement::Placeable { expression: Expression::Select { variants, .. } } = element else {
            continue;
        };
        for variant in variants {
            if let VariantKey::Identifier { name } = &variant.key {
                assert!(
                    all.contains(name.as_str()),
                    "{name} in {} of {file} is no plural form",
                    message.id.name
                );
            }
        }
    }
}

fn values(message: &Message<String>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    gather(message.value.as_ref().expect("a message says something"), &mut found);
    found
}

fn gather(pattern: &Pattern<String>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        let (Expression::Inline(inline) | Expression::Select { selector: inline, .. }) = expression;
        if let InlineExpression::VariableReference { id } = inline {
            found.insert(id.name.clone());
        }
        if let Expression::Select { variants, .. } = expression {
            variants.iter().for_each(|variant| gather(&variant.value, found));
        }
    }
}

fn read(file: &str) -> String {
    fs::read_to_string(locales().join(file))
        .unwrap_or_else(|_| panic!("assets/locales/{file} should be there"))
}

fn messages(file: &str, text: String) -> BTreeMap<String, Message<String>> {
    let resource = parse(text).unwrap_or_else(|(_, faults)| panic!("{file} is not Fluent: {faults:?}"));
    let mut all = BTreeMap::new();
    for entry in resource.body {
        if let Entry::Message(message) = entry {
            let id = message.id.name.clone();
            assert!(all.insert(id.clone(), message).is_none(), "{id} stands in {file} twice");
        }
    }
    all
}

/// The catalogue as the sources have it: file by file, each phrase where it is met first.
fn english_catalogue() -> String {
    let mut text = HEAD.to_owned();
    let mut met = BTreeSet::new();
    for (path, phrases) in phrases() {
        let new: Vec<_> = phrases.into_iter().filter(|one| met.insert(id(one))).collect();
        if !new.is_empty() {
            let place = path.strip_prefix(root()).unwrap_or(&path).with_extension("");
            write!(text, "\n## {}\n\n", place.display()).expect("a text can be written");
        }
        new.iter().for_each(|one| text.push_str(&entry(one)));
    }
    text
}

fn entry(one: &Written) -> String {
    let id = id(one);
    let meaning = one.meaning.as_ref().map(|meaning| format!("# As in: {meaning}\n")).unwrap_or_default();
    match &one.one {
        None => format!("{meaning}{id} = {}\n", fluent(&one.english)),
        Some(single) => format!(
            "{meaning}{id} = {{ $count ->\n    [one] {}\n   *[other] {}\n}}\n",
            fluent(single),
            fluent(&one.english)
        ),
    }
}

/// A phrase in Fluent's form: what stands in it has a `$`.
fn fluent(english: &str) -> String {
    let text = english.replace('{', "{ $").replace('}', " }");
    match text.starts_with(['[', '*', '.', ' ']) || text.ends_with(' ') {
        true => format!("{{ \"\" }}{text}"),
        false => text,
    }
}

fn id(one: &Written) -> String {
    catalogue::id(&one.english, one.meaning.as_deref())
}

fn phrases() -> Vec<(PathBuf, Vec<Written>)> {
    let read = |path: PathBuf| {
        let source = fs::read_to_string(&path).expect("a source can be read");
        let phrases = written_in(&source).unwrap_or_else(|at| panic!("{}: {at}", path.display()));
        (path, phrases)
    };
    sources().into_iter().map(read).collect()
}

/// The phrases that a source says, in their order.
fn written_in(source: &str) -> Result<Vec<Written>, String> {
    let source = source.split("\n#[cfg(test)]\nmod tests {").next().unwrap_or_default();
    let source: String =
        source.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n");
    let mut found = Vec::new();
    for (at, name) in calls(&source) {
        let rest = &source[at + name.len()..];
        let here =
            || format!("“{}” should hold its English as it is", rest.lines().next().unwrap_or_default());
        let (first, after) = match name {
            "phrase(" => literal(rest.trim_start()).ok_or_else(here)?,
            _ => literal(rest.find('"').map(|at| &rest[at..]).ok_or_else(here)?).ok_or_else(here)?,
        };
        let (one, english, after) = match name {
            "phrase(" => (None, first, after),
            _ => {
                let after = after.trim_start().strip_prefix(',').ok_or_else(here)?.trim_start();
                let (many, after) = literal(after).ok_or_else(here)?;
                (Some(first), many, after)
            }
        };
        let after =
            after.trim_start().trim_start_matches(',').trim_start().trim_start_matches(')').trim_start();
        let meaning =
            after.strip_prefix(".meaning(").and_then(|of| literal(of.trim_start())).map(|(of, _)| of);
        found.push(Written { english, one, meaning });
    }
    Ok(found)
}

/// Where a phrase is made, and by which of the two functions.
fn calls(source: &str) -> Vec<(usize, &'static str)> {
    let own = |at: usize| {
        !source[..at].ends_with(|letter: char| letter.is_alphanumeric() || letter == '_' || letter == '.')
    };
    let of = |name: &'static str| source.match_indices(name).map(move |(at, _)| (at, name));
    let mut all: Vec<_> = of("phrase(").chain(of("counting(")).filter(|(at, _)| own(*at)).collect();
    all.retain(|(at, _)| !source[..*at].ends_with("fn "));
    all.sort_unstable();
    all
}

/// The text in quotation marks at the start of `source`, and what comes after it.
fn literal(source: &str) -> Option<(String, &str)> {
    let inside = source.strip_prefix('"')?;
    let mut text = String::new();
    let mut letters = inside.char_indices();
    while let Some((at, letter)) = letters.next() {
        match letter {
            '"' => return Some((text, &inside[at + 1..])),
            '\\' => text.push(letters.next()?.1),
            letter => text.push(letter),
        }
    }
    None
}

/// The sources of the app but for those that make phrases.
fn sources() -> Vec<PathBuf> {
    let mut all = Vec::new();
    walk(&root().join("src/app"), &mut all);
    all.retain(|path| !path.ends_with("words/phrase.rs") && !path.ends_with("tests.rs"));
    all.sort_unstable();
    all
}

fn walk(folder: &Path, all: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("the sources are there") {
        let path = entry.expect("the sources can be listed").path();
        if path.is_dir() {
            walk(&path, all);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            all.push(path);
        }
    }
}

fn locales() -> PathBuf {
    root().join("assets/locales")
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

#[test]
fn phrases_are_found_in_sources() {
    let source = r#"
        // phrase("not this")
        let a = phrase("A “b”").with([("x", phrase("inner").into())]);
        counting(
            n, "1 tie", "{count} ties",
        );
        const B: Phrase = phrase(
            "Back",
        ).meaning("a step");
    "#;
    let found = written_in(source).expect("all are literal");
    let english: Vec<_> =
        found.iter().map(|one| (one.english.as_str(), one.one.as_deref(), one.meaning.as_deref())).collect();
    let expected = [
        ("A “b”", None, None),
        ("inner", None, None),
        ("{count} ties", Some("1 tie"), None),
        ("Back", None, Some("a step")),
    ];
    assert_eq!(english, expected);
    assert!(written_in("phrase(name)").is_err(), "what isn’t written out can’t be translated");
}
