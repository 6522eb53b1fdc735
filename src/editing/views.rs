//! Saved views: added, written, taken anew, put in order and deleted.

use super::{Denied, Made};
use crate::map::{Document, SavedView, Slide};

/// Something that is done to one saved view.
#[derive(Clone, Debug, PartialEq)]
pub enum ViewAct {
    /// Writes what is read below it; spaces around are left out.
    Caption(String),
    /// Writes what whoever presents it wants to remember.
    Notes(String),
    /// Shows what the other one shows, under the caption and with the notes that it has.
    Retake(Box<SavedView>),
    /// Moves it so many places, back where that is less than none.
    Move(isize),
    /// Adds a second one behind it.
    Duplicate,
    /// Takes it out of the list.
    Delete,
}

/// Adds a saved view behind the one of that key, or as the last. Its id is chosen here.
pub(super) fn add(document: &Document, view: &SavedView, after: Option<&str>) -> Result<Made, Denied> {
    let at = match after {
        Some(key) => place(document, key)? + 1,
        None => document.slides().len(),
    };
    let view = SavedView { id: document.free_slide_id(), ..tidied(view) };
    let name = format!("Add {}", called(&view.caption, at));
    Ok(Made::new(with(document, |slides| slides.insert(at, Slide::View(Box::new(view)))), name))
}

/// Does something to the saved view of that key.
pub(super) fn act(document: &Document, key: &str, act: &ViewAct) -> Result<Made, Denied> {
    let at = place(document, key)?;
    let slides = document.slides();
    let caption = slides[at].view().map_or("", |view| &view.caption);
    let this = called(caption, at);
    let (after, name) = match act {
        ViewAct::Caption(text) => {
            let text = text.trim();
            let after = written(document, at, |view| text.clone_into(&mut view.caption))?;
            let name = match text {
                "" => format!("Leave {this} without a caption"),
                text => format!("Caption {}: {}", numbered(at), short(text)),
            };
            (after, name)
        }
        ViewAct::Notes(text) => {
            let after = written(document, at, |view| text.trim().clone_into(&mut view.notes))?;
            (after, format!("Write the notes of {this}"))
        }
        ViewAct::Retake(seen) => {
            let after = written(document, at, |view| {
                let SavedView { id, caption, notes, other, .. } = view.clone();
                *view = SavedView { id, caption, notes, other, ..(**seen).clone() };
            })?;
            (after, format!("Update {this}"))
        }
        ViewAct::Move(by) => {
            let to = at.checked_add_signed(*by).filter(|to| *to < slides.len());
            let to = to.filter(|to| *to != at).ok_or_else(|| {
                Denied::whole(match by.signum() {
                    -1 => "That view comes first already.",
                    0 => "That view stands there already.",
                    _ => "That view comes last already.",
                })
            })?;
            let after = with(document, |slides| {
                let slide = slides.remove(at);
                slides.insert(to, slide);
            });
            (after, format!("Move {this} to place {}", to + 1))
        }
        ViewAct::Duplicate => {
            let copy = match &slides[at] {
                Slide::View(view) => {
                    Slide::View(Box::new(SavedView { id: document.free_slide_id(), ..(**view).clone() }))
                }
                foreign => foreign.clone(),
            };
            (with(document, |slides| slides.insert(at + 1, copy)), format!("Duplicate {this}"))
        }
        ViewAct::Delete => (with(document, |slides| drop(slides.remove(at))), format!("Delete {this}")),
    };
    Ok(Made::new(after, name))
}

/// The document with another list of saved views. Where none is left and nothing else was recorded of how
/// the map is looked at, nothing is.
fn with(document: &Document, change: impl FnOnce(&mut Vec<Slide>)) -> Document {
    let mut after = document.clone();
    change(&mut after.view.get_or_insert_default().slides);
    after.view = after.view.filter(|view| *view != Default::default());
    after
}

fn written(document: &Document, at: usize, change: impl FnOnce(&mut SavedView)) -> Result<Document, Denied> {
    let Some(Slide::View(view)) = document.slides().get(at) else {
        let says = "This saved view is of a shape that isn’t known here: it can only be moved, duplicated and deleted.";
        return Err(Denied::whole(says));
    };
    let mut next = view.clone();
    change(&mut next);
    if next == *view {
        return Err(Denied::whole("That is what is recorded already."));
    }
    Ok(with(document, |slides| slides[at] = Slide::View(next)))
}

fn place(document: &Document, key: &str) -> Result<usize, Denied> {
    document.slide_place(key).ok_or_else(|| Denied::whole("That saved view isn’t there any more."))
}

fn tidied(view: &SavedView) -> SavedView {
    SavedView { caption: view.caption.trim().to_owned(), notes: view.notes.trim().to_owned(), ..view.clone() }
}

/// A saved view as acts call it: by its caption, or by its number.
fn called(caption: &str, at: usize) -> String {
    match caption {
        "" => numbered(at),
        caption => format!("the view “{}”", short(caption)),
    }
}

fn numbered(at: usize) -> String {
    format!("view {}", at + 1)
}

/// A caption in a line.
fn short(text: &str) -> String {
    const MOST: usize = 48;
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}…", line[..end].trim_end()),
        None => line,
    }
}
