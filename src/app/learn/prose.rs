//! Running text in which terms are explained where they stand, each once on a page.

use std::cell::RefCell;
use std::collections::HashSet;

use partnership_explorer::knowledge::knowledge;
use yew::{Html, html};

use super::term::Term;
use crate::app::words;

/// The texts of one page.
pub struct Prose {
    /// The pages whose terms need no more explaining here.
    said: RefCell<HashSet<&'static str>>,
}

impl Prose {
    /// The texts of the page of that id, which needn't explain itself.
    pub fn of_page(id: &'static str) -> Self {
        Self { said: RefCell::new(HashSet::from([id])) }
    }

    /// A text, marked as English, with the terms that weren't explained before.
    pub fn text(&self, text: &str) -> Html {
        let mut pieces = Vec::new();
        let mut from = 0;
        for mention in knowledge().mentions(text) {
            if self.said.borrow_mut().insert(mention.page.id()) {
                let says = text[mention.at.clone()].to_owned();
                pieces.push(html! { { &text[from..mention.at.start] } });
                pieces.push(html! { <Term key={mention.page.id()} id={mention.page.id()} {says} /> });
                from = mention.at.end;
            }
        }
        pieces.push(html! { { &text[from..] } });
        html! { <span class="prose" lang={words::english()}>{ for pieces }</span> }
    }
}

/// One text by itself, with its terms explained but for those of the page of that id.
pub fn prose(text: &str, of: &'static str) -> Html {
    Prose::of_page(of).text(text)
}
