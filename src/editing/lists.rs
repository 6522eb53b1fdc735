//! Saying that a list of ties is whole.

use super::item::name_of;
use super::{Denied, Made};
use crate::map::{Complete, Document, TieKind, Word};

/// Says that the ties of `kind` are all there are, around `scope` or on the whole map, or no longer.
pub(super) fn complete(
    document: &Document,
    kind: TieKind,
    scope: Option<&str>,
    on: bool,
) -> Result<Made, Denied> {
    if let Some(id) = scope
        && !document.actors.iter().any(|actor| actor.id == id)
    {
        return Err(Denied::whole("That actor isn’t on the map any more."));
    }
    let whose = scope.map_or("the whole map".to_owned(), |id| name_of(document, id).to_owned());
    let is_said = said(document, kind, scope);
    if is_said == on {
        let says = match on {
            true => format!("That is said already: these are all ties “{}” of {whose}.", kind.label()),
            false => format!("Nothing says that these are all ties “{}” of {whose}.", kind.label()),
        };
        return Err(Denied::whole(says));
    }
    let mut after = document.clone();
    let name = if on {
        let scope = scope.map(str::to_owned).into_iter().collect();
        after.complete.push(Complete { tie: kind, scope, other: Default::default() });
        format!("Say that these are all ties “{}” of {whose}", kind.label())
    } else {
        after.complete.retain_mut(|one| match scope {
            _ if one.tie != kind => true,
            None => !one.scope.is_empty(),
            // Of somebody named with others it is taken back alone.
            Some(id) => {
                let names = one.scope.iter().any(|of| of == id);
                one.scope.retain(|of| of != id);
                !names || !one.scope.is_empty()
            }
        });
        format!("Leave open whether these are all ties “{}” of {whose}", kind.label())
    };
    Ok(Made::new(after, name))
}

/// Whether the document itself says of this scope that the ties of `kind` are all there are; what it says
/// of the whole map holds for each actor, but is not said of one.
pub fn said(document: &Document, kind: TieKind, scope: Option<&str>) -> bool {
    document.complete.iter().filter(|one| one.tie == kind).any(|one| match scope {
        None => one.scope.is_empty(),
        Some(id) => one.scope.iter().any(|of| of == id),
    })
}
