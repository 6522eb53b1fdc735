//! What is measured: one map, drawn in one layout, and drawn again after an edit.

use serde_json::json;

use super::super::{Scene, Sketch, arrange};
use crate::analysis::Analysis;
use crate::layout::{Arrangement, Displacement, Held, Layout, displacement};
use crate::map::{ActorAt, Document, Partnership};

/// A map that is drawn.
pub struct Picture<'a> {
    /// The map.
    pub partnership: &'a Partnership,
    /// Where everything stands, and how ties are led.
    pub sketch: Sketch,
    /// What is drawn.
    pub scene: Scene,
    /// How far actors move when one more practitioner is added, who is tied to the best connected.
    pub after_an_edit: Displacement,
}

impl<'a> Picture<'a> {
    /// The map, drawn in a layout. `analysis` is that of the map, `document` what it was made of.
    pub fn new(
        document: &Document,
        partnership: &'a Partnership,
        analysis: &Analysis,
        layout: Layout,
    ) -> Self {
        let arrangement = arrange(partnership, layout, &Held::default());
        let after_an_edit = after_an_edit(document, partnership, &arrangement, layout);
        let sketch = Sketch::new(partnership, arrangement);
        let scene = sketch.scene(partnership, analysis);
        Self { partnership, sketch, scene, after_an_edit }
    }
}

fn after_an_edit(
    document: &Document,
    partnership: &Partnership,
    arrangement: &Arrangement,
    layout: Layout,
) -> Displacement {
    let ties = |at: &ActorAt| partnership.graph().neighbors_undirected(*at).count();
    let best = partnership.all().max_by_key(|at| (ties(at), std::cmp::Reverse(partnership.id(*at))));
    let Some(edited) = best.and_then(|best| edited(document, partnership.id(best))) else {
        return Displacement::default();
    };
    let after = Partnership::new(&edited);
    let pairs = || partnership.all().filter_map(|at| Some((at, after.find(partnership.id(at))?)));
    let before = pairs().map(|(at, now)| (now, arrangement.placement.centre(at))).collect();
    let again = arrange(&after, layout, &Held { before, ..Held::default() });
    let moves = pairs().map(|(at, now)| (arrangement.placement.centre(at), again.placement.centre(now)));
    displacement(&moves.collect::<Vec<_>>())
}

/// The map with one more practitioner, who informs the actor of that id.
fn edited(document: &Document, id: &str) -> Option<Document> {
    let mut edited = document.clone();
    let new = "one-more-who-is-new";
    let actor = json!({"id": new, "kind": "practitioner", "name": "One more who is new"});
    let tie = json!({"kind": "informs", "from": new, "to": id});
    edited.actors.push(serde_json::from_value(actor).ok()?);
    edited.ties.push(serde_json::from_value(tie).ok()?);
    Some(edited)
}
