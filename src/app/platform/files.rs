//! Files: those that the user opens, and those that are saved.

use gloo::file::{Blob, ObjectUrl};
use partnership_explorer::map::{Problem, Reading, read, too_large};
use wasm_bindgen::JsCast;
use web_sys::{DataTransfer, File, FileList, HtmlAnchorElement, TextDecoder, TextDecoderOptions};

use super::page;
use crate::app::state::{Action, Notice};
use crate::app::words;

/// The first of the files that were chosen or dropped.
pub fn first(list: Option<FileList>) -> Option<File> {
    list?.item(0)
}

/// Whether what is being dragged is a file.
pub fn is_file(transfer: Option<DataTransfer>) -> bool {
    transfer.is_some_and(|transfer| transfer.types().includes(&"Files".into(), 0))
}

/// What a file that is chosen or dropped may be.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Taken {
    /// A map.
    Maps,
    /// A map, or rows of a spreadsheet and lines with arrows, which are put on one.
    MapsAndRows,
}

impl Taken {
    /// What a browser's own list of files offers.
    pub fn accept(self) -> &'static str {
        match self {
            Self::Maps => ".json,application/json",
            Self::MapsAndRows => ".json,application/json,.csv,.tsv,.txt,text/csv,text/plain",
        }
    }
}

/// Reads `file`: what the store has to do about it.
pub async fn open(file: File, taken: Taken) -> Action {
    let name = file.name();
    let is_rows = taken == Taken::MapsAndRows && is_text(&name, &file.type_());
    // Asked before reading, or a huge file would fill the memory only to be refused.
    if let Some(problem) = too_large(file.size()) {
        return refuse(name, vec![problem]);
    }
    let file = gloo::file::File::from(file);
    let Ok(bytes) = gloo::file::futures::read_as_bytes(&file).await else {
        return refuse(name, vec![Problem::error("", words::UNREADABLE)]);
    };
    // An empty file is told as a map that is none.
    let is_json = bytes.trim_ascii_start().first().is_none_or(|first| b"{[".contains(first));
    match is_rows && !is_json {
        true => Action::Lines { file: name, text: text(&bytes) },
        false => opened(name, &bytes),
    }
}

/// Whether a file of that name and media type holds plain text. (Windows says that a CSV file is Excel's.)
fn is_text(name: &str, kind: &str) -> bool {
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending).to_lowercase();
    matches!(&*ending, "csv" | "tsv" | "tab" | "txt") || matches!(kind, "text/csv" | "text/plain")
}

/// The letters of a text file: UTF-8, UTF-16 with its mark, or else what Windows wrote in western Europe.
fn text(bytes: &[u8]) -> String {
    let read = |encoding: &str| {
        let options = TextDecoderOptions::new();
        options.set_fatal(true);
        let decoder = TextDecoder::new_with_label_and_options(encoding, &options).ok()?;
        decoder.decode_with_u8_array(bytes).ok()
    };
    let encoding = match bytes {
        [0xff, 0xfe, ..] => "utf-16le",
        [0xfe, 0xff, ..] => "utf-16be",
        _ => "utf-8",
    };
    let found = read(encoding).or_else(|| read("windows-1252"));
    found.unwrap_or_else(|| String::from_utf8_lossy(bytes).into_owned())
}

/// The map that the page itself carries, as `<script type="application/json" id="map-of-this-page">`: what the
/// store has to do about it, if there is one.
pub fn carried() -> Option<Action> {
    let script = page::element("map-of-this-page")?;
    Some(opened(words::THIS_PAGE.to_string(), script.text_content()?.as_bytes()))
}

fn opened(name: String, bytes: &[u8]) -> Action {
    match read(bytes) {
        Reading { document: Some(document), problems } => {
            Action::Open { file: name, document: Box::new(document), warnings: problems }
        }
        Reading { document: None, problems } => {
            refuse(name, problems.into_iter().filter(Problem::is_error).collect())
        }
    }
}

fn refuse(file: String, problems: Vec<Problem>) -> Action {
    Action::Tell(Notice::Refused { file, problems })
}

/// Hands `text` to the user as a file of that name; false if the browser doesn't let us.
pub fn save(name: &str, kind: &str, text: &str) -> bool {
    let blob = Blob::new_with_options(text, Some(kind));
    let url = ObjectUrl::from(blob);
    let document = gloo::utils::document();
    let Ok(anchor) = document.create_element("a") else { return false };
    let Ok(anchor) = anchor.dyn_into::<HtmlAnchorElement>() else { return false };
    anchor.set_href(&url);
    anchor.set_download(name);
    // Firefox follows only links that are part of the page.
    let body = gloo::utils::body();
    drop(body.append_child(&anchor));
    anchor.click();
    anchor.remove();
    // The address has to hold until the browser has begun to read from it.
    gloo::timers::callback::Timeout::new(60_000, move || drop(url)).forget();
    true
}

/// A name for a file that any system takes: the title's letters and digits, joined by hyphens.
pub fn name(title: &str, ending: &str) -> String {
    let words: Vec<String> = title
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    let name: String = words.join("-").chars().take(60).collect();
    match name.trim_matches('-') {
        "" => format!("map.{ending}"),
        name => format!("{name}.{ending}"),
    }
}

#[cfg(test)]
mod tests {
    use super::{is_text, name};

    #[test]
    fn a_file_is_named_after_the_title() {
        assert_eq!(name("Unified assessment: two records!", "json"), "unified-assessment-two-records.json");
        assert_eq!(name("../..", "svg"), "map.svg");
    }

    #[test]
    fn text_is_told_by_its_ending_or_its_media_type() {
        assert!(is_text("Partners.CSV", "application/vnd.ms-excel") && is_text("notes", "text/plain"));
        assert!(!is_text("map.json", "application/json") && !is_text("photo.csv.png", "image/png"));
    }
}
