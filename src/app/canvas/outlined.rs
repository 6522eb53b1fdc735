//! Which flags are outlined: those of the scene, or the one that what is lit belongs to.

use std::rc::Rc;

use partnership_explorer::analysis::ScopeKind;
use partnership_explorer::drawing::{Hull, hull};
use yew::{hook, use_memo};

use super::stage::Props;
use crate::app::state::Opened;

/// The outlines that are drawn now.
#[hook]
pub fn use_outlines(props: &Props) -> Rc<Vec<Hull>> {
    let lit = props.lit.as_ref().map(|lit| lit.key.flag());
    use_memo((props.opened.clone(), lit, props.around.is_some()), |(opened, lit, looks_around)| match lit {
        // A barrier or a step belongs to no flag.
        Some(None) => Vec::new(),
        Some(Some(flag)) => match flag.find(&opened.analysis) {
            Some(number) => of_flag(opened, number),
            None => opened.scene.hulls.clone(),
        },
        None if *looks_around => Vec::new(),
        None => opened.scene.hulls.clone(),
    })
}

/// While evidence is lit, only the outline of the flag it belongs to: the one that is drawn anyway, or one
/// made for it. Where that is the whole map, those of the same pattern say more.
fn of_flag(opened: &Opened, number: usize) -> Vec<Hull> {
    let flag = &opened.analysis.patterns[number];
    let drawn = opened.scene.hulls.iter();
    if flag.scope.kind == ScopeKind::Map {
        return drawn.filter(|hull| hull.pattern == flag.pattern).cloned().collect();
    }
    let found: Vec<Hull> = drawn.filter(|hull| hull.flag == number).cloned().collect();
    match found.is_empty() {
        true => hull(&opened.partnership, &opened.analysis, opened.placement(), number).into_iter().collect(),
        false => found,
    }
}
