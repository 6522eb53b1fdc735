//! The library's Free layout for the bench page: a map of boxes in, places out.

use partnership_explorer::layout::{Held, Layout, Size, Sizes, lay_out};
use partnership_explorer::map::{ActorAt, Document, Partnership, read};
use serde_json::json;
use wasm_bindgen::prelude::wasm_bindgen;

/// A map of agencies that relate to one another.
#[wasm_bindgen]
pub struct Map {
    partnership: Partnership,
    sizes: Sizes,
    order: Vec<ActorAt>,
}

#[wasm_bindgen]
impl Map {
    /// Of so many actors, and of the ties between each two numbers of `ends`.
    #[wasm_bindgen(constructor)]
    pub fn new(actors: u32, ends: &[u32]) -> Self {
        let actor = |number| json!({"id": id(number), "kind": "agency", "name": format!("Agency {number}")});
        let tie = |ends: &[u32]| json!({"kind": "relates", "from": id(ends[0]), "to": id(ends[1])});
        let map = json!({
            "format": "partnership-map", "version": 1, "title": "Bench",
            "actors": (0..actors).map(actor).collect::<Vec<_>>(),
            "ties": ends.chunks_exact(2).map(tie).collect::<Vec<_>>(),
        });
        let document = read(map.to_string().as_bytes()).document.unwrap_or_else(|| Document::new("Bench"));
        let partnership = Partnership::new(&document);
        let sizes = Sizes::new(&partnership, |_| Size { width: 120.0, height: 36.0 });
        let order = (0..actors).filter_map(|number| partnership.find(&id(number))).collect();
        Self { partnership, sizes, order }
    }

    /// Lays the map out; x and y of every actor, one after another.
    pub fn places(&self) -> Vec<f64> {
        let placement = lay_out(Layout::Free, &self.partnership, &self.sizes, &Held::default()).placement;
        self.order.iter().map(|at| placement.centre(*at)).flat_map(|place| [place.x, place.y]).collect()
    }
}

/// Nothing runs by itself: the page calls.
fn main() {}

fn id(number: u32) -> String {
    format!("a{number}")
}
