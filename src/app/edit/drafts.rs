//! What was typed in a field and refused: it stays, with the reason, until it is mended or taken back,
//! even while the form is closed.

use std::cell::RefCell;
use std::collections::HashMap;

/// A text that wasn't taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// What was typed.
    pub text: String,
    /// Why it was refused.
    pub says: String,
}

thread_local! {
    static DRAFTS: RefCell<HashMap<String, Draft>> = RefCell::default();
}

/// What was typed there and refused.
pub fn draft(of: &str) -> Option<Draft> {
    DRAFTS.with_borrow(|drafts| drafts.get(of).cloned())
}

/// Keeps what was typed there.
pub fn keep(of: &str, draft: Draft) {
    DRAFTS.with_borrow_mut(|drafts| drafts.insert(of.to_owned(), draft));
}

/// It was mended, or taken back.
pub fn drop_draft(of: &str) {
    DRAFTS.with_borrow_mut(|drafts| drafts.remove(of));
}
