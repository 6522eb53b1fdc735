//! Warning signs where barriers are found: all of them if asked for, of a large map those that can be read;
//! else those of what is lit.

use std::rc::Rc;

use partnership_explorer::drawing::{BADGE, Badge, Rect, badges};
use yew::{Html, Properties, function_component, html, use_memo};

use crate::app::state::{BarrierKey, Key, Lit, Opened, Region};

#[derive(Properties, PartialEq)]
pub struct Props {
    pub opened: Rc<Opened>,
    pub lit: Option<Rc<Lit>>,
    pub all: bool,
    /// Of a large map, the part in which signs are drawn that aren't lit.
    pub near: Option<Region>,
}

/// The signs. Screen readers meet what they stand for in the list of barriers and in the details.
#[function_component(Badges)]
pub fn badge_marks(props: &Props) -> Html {
    let of = (props.opened.clone(), props.lit.clone());
    let lit = use_memo(of, |(opened, lit)| match lit.as_ref().map(|lit| &lit.key) {
        Some(Key::Barrier(key)) => place(opened, key),
        _ => None,
    });
    // Worked out only once they are looked at.
    let wanted = props.all || lit.is_some();
    let all = use_memo((props.opened.clone(), wanted), |(opened, wanted)| match wanted {
        true => badges(&opened.partnership, &opened.analysis, &opened.scene),
        false => Vec::new(),
    });
    // What else is lit isn't about barriers, and signs would stand before it.
    let shown: Vec<&Badge> = match (*lit, &props.lit, props.near) {
        (Some(lit), ..) => all.iter().filter(|badge| badge.of.contains(&lit)).collect(),
        (None, Some(other), _) if !other.is_empty() => Vec::new(),
        (None, _, None) => all.iter().collect(),
        (None, _, Some(near)) => {
            let areas = all.iter().map(|badge| Rect::around(badge.at, BADGE, BADGE));
            near.holding(areas).into_iter().map(|number| &all[number]).collect()
        }
    };
    html! {
        <g aria-hidden="true">
            { for shown.into_iter().filter_map(|badge| sign(&props.opened, badge)) }
        </g>
    }
}

/// Which barrier a key means, and which of its places.
fn place(opened: &Opened, key: &BarrierKey) -> Option<(usize, usize)> {
    let barrier = opened.analysis.barriers.iter().position(|barrier| barrier.id == key.id)?;
    Some((barrier, key.find(&opened.analysis)?))
}

/// The key of a place of a barrier.
pub fn key(opened: &Opened, (barrier, place): (usize, usize)) -> Option<BarrierKey> {
    let barrier = opened.analysis.barriers.get(barrier)?;
    Some(BarrierKey::of(barrier.id, barrier.instances.get(place)?))
}

fn sign(opened: &Opened, badge: &Badge) -> Option<Html> {
    let (barrier, place) = *badge.of.first()?;
    let half = BADGE / 2.0;
    let says: Vec<_> = (badge.of.iter())
        .filter_map(|(barrier, place)| {
            let barrier = opened.analysis.barriers.get(*barrier)?;
            Some(format!("{}: {}", barrier.name, barrier.instances.get(*place)?.says))
        })
        .collect();
    let d = format!("M0 {:.1}L{half:.1} {half:.1}H-{half:.1}Z", -half);
    Some(html! {
        <g key={format!("{barrier}-{place}")} class="badge" data-barrier={barrier.to_string()} data-place={place.to_string()}
            transform={format!("translate({:.1} {:.1})", badge.at.x, badge.at.y)}>
            <title>{ says.join("\n") }</title>
            <rect class="strip" x="-14" y="-14" width="28" height="28" />
            <path {d} />
            <text y="7.5">{ badge.of.len() }</text>
        </g>
    })
}
