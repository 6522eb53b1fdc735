//! Files: those that the user opens, and those that are saved.

use gloo::file::{Blob, ObjectUrl};
use partnership_explorer::map::{Problem, Reading, read, too_large};
use wasm_bindgen::JsCast;
use web_sys::{DataTransfer, File, FileList, HtmlAnchorElement};

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

/// Reads a map from `file`: what the store has to do about it.
pub async fn open(file: File) -> Action {
    let name = file.name();
    // Asked before reading, or a huge file would fill the memory only to be refused.
    if let Some(problem) = too_large(file.size()) {
        return refuse(name, vec![problem]);
    }
    let file = gloo::file::File::from(file);
    let Ok(bytes) = gloo::file::futures::read_as_bytes(&file).await else {
        return refuse(name, vec![Problem::error("", words::UNREADABLE)]);
    };
    opened(name, &bytes)
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
    use super::name;

    #[test]
    fn a_file_is_named_after_the_title() {
        assert_eq!(name("Unified assessment: two records!", "json"), "unified-assessment-two-records.json");
        assert_eq!(name("../..", "svg"), "map.svg");
    }
}
