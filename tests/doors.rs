//! The doors of the house: which room may use which (ARCHITECTURE.md says why).

use std::path::{Path, PathBuf};

/// Each room, and the other rooms of ours that it may name.
const DOORS: &[(&str, &[&str])] = &[
    ("folding", &[]),
    ("map", &["folding"]),
    ("analysis", &["map", "knowledge"]),
    ("layout", &["map"]),
    ("drawing", &["map", "analysis", "layout"]),
    ("cases", &["map"]),
    ("editing", &["map", "folding"]),
    ("knowledge", &["folding"]),
    ("presenting", &["map", "analysis"]),
    ("specimens", &["map"]),
];

/// What the library may not know: the browser, the framework, the time of day, the command line.
const UNKNOWN: &[&str] =
    &["yew::", "web_sys", "js_sys", "wasm_bindgen", "gloo", "std::time", "std::fs", "clap::"];

fn source() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

fn files(place: &Path) -> Vec<PathBuf> {
    if place.is_file() {
        return vec![place.to_owned()];
    }
    let Ok(inside) = std::fs::read_dir(place) else { return Vec::new() };
    inside.map(|entry| entry.unwrap().path()).flat_map(|path| files(&path)).collect()
}

fn of_room(room: &str) -> Vec<(PathBuf, String)> {
    let places = [source().join(room), source().join(format!("{room}.rs"))];
    // Tests at the end of a file, or in one of their own, may come in by any door.
    let of_tests = |path: &PathBuf| path.ends_with("tests.rs") || path.ends_with("trial.rs");
    let all = places.iter().flat_map(|place| files(place)).filter(|path| !of_tests(path));
    let text = |path: &Path| {
        let text = std::fs::read_to_string(path).unwrap();
        text.split("#[cfg(test)]\nmod tests {").next().unwrap().to_owned()
    };
    all.map(|path| (path.clone(), text(&path))).collect()
}

#[test]
fn rooms_use_only_the_doors_that_they_have() {
    for (room, doors) in DOORS {
        let texts = of_room(room);
        assert!(!texts.is_empty(), "there is no room {room}");
        for (path, text) in texts {
            for (other, _) in DOORS.iter().filter(|(other, _)| other != room && !doors.contains(other)) {
                // By its full name, from above, or within braces: `use crate::{map::Actor, layout::Point}`.
                let named = [format!("crate::{other}"), format!("super::{other}")].iter().any(|name| {
                    let after = text.split(name.as_str()).skip(1);
                    after
                        .into_iter()
                        .any(|rest| !rest.starts_with(|next: char| next.is_alphanumeric() || next == '_'))
                });
                let braced = text.split("crate::{").skip(1).any(|rest| {
                    let list = rest.split(';').next().unwrap_or_default();
                    list.split(|sign: char| !sign.is_alphanumeric() && !"_:".contains(sign))
                        .any(|word| word == *other || word.starts_with(&format!("{other}::")))
                });
                assert!(!named && !braced, "{}: {room} has no door to {other}", path.display());
            }
        }
    }
}

#[test]
fn the_library_knows_no_browser() {
    for (room, _) in DOORS {
        for (path, text) in of_room(room) {
            for word in UNKNOWN {
                assert!(!text.contains(word), "{} knows `{word}`", path.display());
            }
        }
    }
}

#[test]
fn every_room_of_the_library_is_watched() {
    let library = std::fs::read_to_string(source().join("lib.rs")).unwrap();
    let rooms = library.lines().filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';'));
    for room in rooms {
        assert!(DOORS.iter().any(|(watched, _)| *watched == room), "{room} isn't in the list of rooms");
    }
}
