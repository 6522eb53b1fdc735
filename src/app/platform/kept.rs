//! What the browser keeps for the next visit; some let a page keep nothing.

use web_sys::Storage;

use super::page;

fn storage() -> Option<Storage> {
    page::window().local_storage().ok().flatten()
}

/// What was kept under that name.
pub fn get(name: &str) -> Option<String> {
    storage()?.get_item(name).ok().flatten()
}

/// Keeps `text` under that name, if the browser lets us.
pub fn set(name: &str, text: &str) {
    if let Some(storage) = storage() {
        drop(storage.set_item(name, text));
    }
}
