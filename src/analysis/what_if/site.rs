//! Co-locate: everyone of the scope at one site.

use super::{Draft, Place, Refusal};
use crate::map::{ActorKind, Details, Record, Site, TieKind};

pub(super) fn write(place: &Place, draft: &mut Draft) -> Result<(), Refusal> {
    if place.team().is_none() {
        place.several_agencies()?;
    }
    let map = place.map();
    let bearers = place.bearers(TieKind::LocatedAt);
    let sites = |one| map.leading(TieKind::LocatedAt, one).map(|(_, site)| site).collect::<Vec<_>>();
    if let Some(first) = bearers.first().and_then(|one| sites(*one).first().copied())
        && place.options.existing.as_deref().is_none_or(|id| map.find(id) == Some(first))
        && bearers.iter().all(|one| sites(*one) == [first])
    {
        return Err(Refusal::new(format!("Everyone here is based at {} already.", map.name(first))));
    }
    let site = place.centre(draft, "shared-site", "Shared site", Record::Site(Site::default()))?;
    let moving = place.ids(bearers);
    draft.drop_ties(|tie| {
        tie.kind == TieKind::LocatedAt && tie.to != site && moving.contains(tie.from.as_str())
    });
    let mut moving: Vec<_> = moving.into_iter().collect();
    moving.sort_unstable();
    for one in moving {
        // Of an agency the change knows those who take part here, and no one else.
        let whole = map.find(one).is_some_and(|at| map.kind(at) == ActorKind::Agency);
        let note = whole.then(|| "For its part here; where else it works isn’t said.".to_owned());
        draft.tie_with(TieKind::LocatedAt, one, &site, Details { note, ..Details::default() });
    }
    Ok(())
}
