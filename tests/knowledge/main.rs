//! The knowledge base: its form, that every row of the checklist is covered, that whatever it names is there,
//! and finding one's way in it.

mod coverage;
mod elsewhere;
mod finding;
mod form;
mod names;
mod rows;

use std::path::{Path, PathBuf};

fn asset(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("assets").join(path)
}

/// The kept file holds `made`; with `PRINT=1` it is written instead.
#[track_caller]
fn kept(path: &str, made: &str) {
    let path = asset(path);
    if std::env::var_os("PRINT").is_some() {
        std::fs::write(&path, made).unwrap();
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    let path = path.display();
    assert!(kept == made, "{path} is out of date: PRINT=1 cargo test --test knowledge");
}
