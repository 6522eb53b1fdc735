//! `partnership draw`

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use partnership_explorer::drawing::{arrange, scene_of, svg};
use partnership_explorer::layout::{Held, Layout, recorded};
use partnership_explorer::map::{Partnership, View};

use super::{print, save};
use crate::names;
use crate::outcome::Stopped;
use crate::progress::analysed;
use crate::source;

/// Draws a map as an SVG file: in `layout`, or else in that which it was last looked at in.
///
/// Positions that the map records hold in the layout that they were recorded in; in another, only those
/// of pinned actors do.
pub fn draw(
    path: &Path,
    layout: Option<Layout>,
    out: Option<PathBuf>,
    force: bool,
) -> Result<ExitCode, Stopped> {
    let document = source::open(path)?;
    let map = Partnership::new(&document);
    let looked_at = document.view.as_ref().and_then(Layout::of_view);
    let chosen = layout.or(looked_at).unwrap_or_default();
    let held = held(&map, document.view.as_ref(), chosen == looked_at.unwrap_or_default());
    let analysis = analysed(&map);
    let arrangement = arrange(&map, chosen, &held);
    let description = format!("{}.", chosen.way().name);
    let picture = svg(&scene_of(&map, &analysis, &arrangement), &document.title, &description);
    match out.as_deref() {
        Some(file) if file.as_os_str() != "-" => save(file, "the picture", &picture, force)?,
        _ => print(&picture)?,
    }
    Ok(ExitCode::SUCCESS)
}

/// What the map records of where actors stand, as far as it holds.
fn held(map: &Partnership, view: Option<&View>, same_layout: bool) -> Held {
    let Some(view) = view else { return Held::default() };
    let mut places = recorded(map, &view.positions);
    if !same_layout {
        places.retain(|at, _| view.pinned.iter().any(|id| id == map.id(*at)));
    }
    Held { before: places.clone(), pinned: places, settled: false }
}

/// Reads the word of a layout, as people type it.
pub fn layout(text: &str) -> Result<Layout, String> {
    let wanted = names::word(text);
    let found =
        Layout::ALL.iter().find(|way| [way.word, way.name].iter().any(|one| names::word(one) == wanted));
    found.map(|way| way.layout).ok_or_else(|| {
        let words: Vec<_> = Layout::ALL.iter().map(|way| way.word).collect();
        let near = names::perhaps(text, words.iter().copied());
        format!("\"{}\" is not one of {}{near}", text.trim(), words.join(", "))
    })
}
