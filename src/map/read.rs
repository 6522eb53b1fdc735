//! Reading a file: as much as can be read, and every problem found on the way.

use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::actor::{Actor, ActorKind, Other, Record};
use super::check::check;
use super::document::{Document, FORMAT, VERSION};
use super::json::fault_in_words;
use super::problem::Problem;
use super::tie::{Details, Tie, TieKind};
use super::words::{Word, shorten};

/// How large a map may be: enough for any partnership that a person could read,
/// little enough that no browser stops answering.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Bytes of the file.
    pub bytes: usize,
    /// Actors.
    pub actors: usize,
    /// Ties.
    pub ties: usize,
    /// Characters of a name, a title or an id.
    pub name: usize,
}

impl Limits {
    /// The limits of the explorer.
    pub const STANDARD: Self = Self { bytes: 10_000_000, actors: 3_000, ties: 12_000, name: 500 };
}

/// What reading a file came to.
#[derive(Clone, Debug)]
pub struct Reading {
    /// The document; nothing if the file is refused.
    pub document: Option<Document>,
    /// What is wrong with the file, in its own order.
    pub problems: Vec<Problem>,
}

impl Reading {
    fn refused(problems: Vec<Problem>) -> Self {
        Self { document: None, problems }
    }

    /// The problems for which the file is refused.
    pub fn errors(&self) -> impl Iterator<Item = &Problem> {
        self.problems.iter().filter(|problem| problem.is_error())
    }
}

/// Reads a map from the bytes of a file.
///
/// A file with any error is refused whole; all errors that can be told are listed,
/// each with its place. Unknown fields are kept and warned of.
pub fn read(bytes: &[u8]) -> Reading {
    let fields = match parse(bytes).and_then(foreign) {
        Ok(fields) => fields,
        Err(problem) => return Reading::refused(vec![problem]),
    };
    let mut reader = Reader::default();
    let document = reader.document(fields);
    if !reader.dropped {
        check(&document, &mut reader.problems);
    }
    let refused = reader.problems.iter().any(Problem::is_error);
    Reading { document: (!refused).then_some(document), problems: reader.problems }
}

/// Everything for which a file that holds `document` would be refused.
pub fn faults(document: &Document) -> Vec<Problem> {
    let mut problems = Vec::new();
    check(document, &mut problems);
    let lists = [
        ("actors", document.actors.len(), Limits::STANDARD.actors),
        ("ties", document.ties.len(), Limits::STANDARD.ties),
    ];
    for (list, count, most) in lists.into_iter().filter(|(_, count, most)| count > most) {
        let says = format!("too many to open: {count}, where at most {most} can be");
        problems.push(Problem::error(list, says));
    }
    problems.retain(Problem::is_error);
    problems
}

/// Why a file of so many bytes can't be opened, if it can't; to be asked before it is read.
pub fn too_large(bytes: f64) -> Option<Problem> {
    let most = Limits::STANDARD.bytes;
    (bytes > most as f64).then(|| {
        let (size, most) = (bytes / 1e6, most / 1_000_000);
        Problem::error(
            "",
            format!("the file is too large: {size:.1} MB, where at most {most} MB can be opened"),
        )
    })
}

/// The file as JSON.
fn parse(bytes: &[u8]) -> Result<Value, Problem> {
    if let Some(problem) = too_large(bytes.len() as f64) {
        return Err(problem);
    }
    let text = std::str::from_utf8(bytes).map_err(|fault| {
        let line = 1 + bytes[..fault.valid_up_to()].iter().filter(|byte| **byte == b'\n').count();
        Problem::error(format!("line {line}"), "this is not a text file in UTF-8, as a partnership map is")
    })?;
    let text = text.trim_start_matches('\u{feff}');
    if text.trim().is_empty() {
        return Err(Problem::error("", "the file is empty"));
    }
    serde_json::from_str(text).map_err(|fault| {
        Problem::error(
            format!("line {}, column {}", fault.line(), fault.column()),
            format!("this can’t be read as JSON, the form of a partnership map: {}", fault_in_words(&fault)),
        )
    })
}

/// The fields of the document, if it is a partnership map of a version that is known here.
fn foreign(value: Value) -> Result<Map<String, Value>, Problem> {
    let Value::Object(fields) = value else {
        return Err(Problem::error(
            "",
            "this is JSON, but not a partnership map: expected an object with \"format\": \"partnership-map\"",
        ));
    };
    match fields.get("format") {
        Some(Value::String(format)) if format == FORMAT => {}
        Some(found) => {
            return Err(Problem::error(
                "format",
                format!("expected \"{FORMAT}\", found {}", shorten(&found.to_string())),
            ));
        }
        None => {
            return Err(Problem::error(
                "format",
                format!("this is JSON, but not a partnership map: \"format\": \"{FORMAT}\" is missing"),
            ));
        }
    }
    match fields.get("version").map(|version| (version, version.as_u64())) {
        Some((_, Some(VERSION))) => Ok(fields),
        Some((_, Some(version))) if version > VERSION => Err(Problem::error(
            "version",
            format!(
                "the file is of version {version}, made by a newer explorer; this one reads version {VERSION}"
            ),
        )),
        Some((found, _)) => Err(Problem::error(
            "version",
            format!("expected {VERSION}, found {}", shorten(&found.to_string())),
        )),
        None => Err(Problem::error("version", format!("is missing; expected {VERSION}"))),
    }
}

#[derive(Default)]
struct Reader {
    problems: Vec<Problem>,
    /// Whether an actor or tie couldn't be read at all, so that places no longer count.
    dropped: bool,
}

impl Reader {
    fn document(&mut self, mut fields: Map<String, Value>) -> Document {
        fields.remove("format");
        fields.remove("version");
        let mut document = Document::new(self.text(&mut fields, "", "title").unwrap_or_default());
        let actors = self.list(&mut fields, "actors", Limits::STANDARD.actors);
        let ties = self.list(&mut fields, "ties", Limits::STANDARD.ties);
        document.actors = self.each(actors, "actors", Self::actor);
        document.ties = self.each(ties, "ties", Self::tie);
        document.summary = self.field(&mut fields, "summary");
        document.jurisdiction = self.field(&mut fields, "jurisdiction");
        document.period = self.field(&mut fields, "period");
        document.sources = self.field(&mut fields, "sources").unwrap_or_default();
        document.complete = self.field(&mut fields, "complete").unwrap_or_default();
        document.answers = self.field(&mut fields, "answers").unwrap_or_default();
        document.thresholds = self.field(&mut fields, "thresholds").unwrap_or_default();
        document.view = self.field(&mut fields, "view");
        document.other = fields;
        document
    }

    /// The list under `name`, which must be there.
    fn list(&mut self, fields: &mut Map<String, Value>, name: &str, most: usize) -> Vec<Value> {
        match fields.remove(name) {
            Some(Value::Array(items)) if items.len() <= most => return items,
            Some(Value::Array(items)) => self.problems.push(Problem::error(
                name,
                format!("too many to open: {}, where at most {most} can be", items.len()),
            )),
            Some(found) => self.problems.push(Problem::error(
                name,
                format!("expected a list, found {}", shorten(&found.to_string())),
            )),
            None => self.problems.push(Problem::error(name, "is missing; expected a list")),
        }
        self.dropped = true;
        Vec::new()
    }

    fn each<T>(
        &mut self,
        items: Vec<Value>,
        list: &str,
        read: fn(&mut Self, Map<String, Value>, &str) -> Option<T>,
    ) -> Vec<T> {
        let mut all = Vec::with_capacity(items.len());
        for (at, item) in items.into_iter().enumerate() {
            let place = format!("{list}[{at}]");
            let one = match item {
                Value::Object(fields) => read(self, fields, &place),
                found => {
                    let found = shorten(&found.to_string());
                    self.problems.push(Problem::error(&place, format!("expected an object, found {found}")));
                    None
                }
            };
            self.dropped |= one.is_none();
            all.extend(one);
        }
        all
    }

    fn actor(&mut self, mut fields: Map<String, Value>, place: &str) -> Option<Actor> {
        let id = self.text(&mut fields, place, "id");
        let name = self.text(&mut fields, place, "name");
        let kind = self.word::<ActorKind>(&mut fields, place, "kind");
        let note = match fields.remove("note") {
            None | Some(Value::Null) => None,
            Some(Value::String(note)) => Some(note),
            Some(found) => {
                self.expected_text(place, "note", &found);
                None
            }
        };
        let (id, name, kind) = (id?, name?, kind?);
        let record = self.attributes(fields, place, |fields| Record::read(kind, fields))?;
        Some(Actor { id, name, note, record })
    }

    fn tie(&mut self, mut fields: Map<String, Value>, place: &str) -> Option<Tie> {
        let kind = self.word::<TieKind>(&mut fields, place, "kind");
        let from = self.text(&mut fields, place, "from");
        let to = self.text(&mut fields, place, "to");
        let id = match fields.contains_key("id") {
            true => Some(self.text(&mut fields, place, "id")?),
            false => None,
        };
        let details = self.attributes(fields, place, |fields| {
            serde_path_to_error::deserialize::<_, Details>(Value::Object(fields))
        })?;
        Some(Tie { kind: kind?, from: from?, to: to?, id, details })
    }

    /// The optional attributes of an actor or tie; one that can't be read is named and left out.
    fn attributes<T>(
        &mut self,
        mut fields: Other,
        place: &str,
        read: impl Fn(Other) -> Result<T, serde_path_to_error::Error<serde_json::Error>>,
    ) -> Option<T> {
        loop {
            let fault = match read(fields.clone()) {
                Ok(read) => return Some(read),
                Err(fault) => fault,
            };
            let path = fault.path().to_string();
            self.problems.push(Problem::error(format!("{place}.{path}"), plain(fault.inner())));
            let first = path.split(['.', '[']).next().unwrap_or_default();
            fields.remove(first)?;
        }
    }

    /// A field that may be left out.
    fn field<T: DeserializeOwned>(&mut self, fields: &mut Map<String, Value>, name: &str) -> Option<T> {
        let value = fields.remove(name).filter(|value| !value.is_null())?;
        serde_path_to_error::deserialize(value)
            .map_err(|fault| {
                let place = match fault.path().to_string() {
                    path if path == "." => name.to_owned(),
                    path if path.starts_with('[') => format!("{name}{path}"),
                    path => format!("{name}.{path}"),
                };
                self.problems.push(Problem::error(place, plain(fault.inner())));
            })
            .ok()
    }

    /// A text that must be there.
    fn text(&mut self, fields: &mut Map<String, Value>, place: &str, name: &str) -> Option<String> {
        match fields.remove(name) {
            Some(Value::String(text)) => return Some(text),
            Some(found) => self.expected_text(place, name, &found),
            None => self.problems.push(Problem::error(join(place, name), "is missing; expected text")),
        }
        None
    }

    /// A word of a closed list that must be there.
    fn word<W: Word>(&mut self, fields: &mut Map<String, Value>, place: &str, name: &str) -> Option<W> {
        let text = self.text(fields, place, name)?;
        let word = W::from_word(&text);
        if word.is_none() {
            self.problems.push(Problem::error(join(place, name), W::not_one_of(&text)));
        }
        word
    }

    fn expected_text(&mut self, place: &str, name: &str, found: &Value) {
        let found = shorten(&found.to_string());
        self.problems.push(Problem::error(join(place, name), format!("expected text, found {found}")));
    }
}

/// The path of a field within a place.
pub(super) fn join(place: &str, name: &str) -> String {
    match (place, name) {
        ("", name) => name.to_owned(),
        (place, "") => place.to_owned(),
        (place, name) => format!("{place}.{name}"),
    }
}

/// What serde says, in words for people who don't program.
pub(super) fn plain(fault: &serde_json::Error) -> String {
    let says = fault.to_string();
    let Some((found, expected)) = says
        .strip_prefix("invalid type: ")
        .or_else(|| says.strip_prefix("invalid value: "))
        .and_then(|rest| rest.split_once(", expected "))
    else {
        return says.replace("missing field", "missing:").replace('`', "\"");
    };
    let expected = match expected {
        "a string" | "a borrowed string" | "a character" => "text",
        "a sequence" => "a list",
        "a boolean" => "true or false",
        "u32" => "a whole number, 0 or more",
        "a JSON number" => "a number",
        "an array of length 2" => "two numbers",
        other if other.starts_with("struct") || other == "a map" => "an object",
        other => other,
    };
    let found = found
        .replace("string ", "the text ")
        .replace("integer ", "the number ")
        .replace("floating point ", "the number ")
        .replace("boolean ", "")
        .replace("sequence", "a list")
        .replace("map", "an object")
        .replace('`', "");
    format!("expected {expected}, found {found}")
}
