//! Warning signs where barriers are found: all of them if asked for, else those of what is lit.

use std::rc::Rc;

use partnership_explorer::drawing::{BADGE, Badge, badges};
use yew::{Html, Properties, function_component, html, use_memo};

use crate::app::state::{BarrierKey, Key, Lit, Opened};

#[derive(Properties, PartialEq)]
pub struct Props {
    pub opened: Rc<Opened>,
    pub lit: Option<Rc<Lit>>,
    pub all: bool,
}

/// The signs. Screen readers meet what they stand for in the list of barriers and in the details.
#[function_component(Badges)]
pub fn badge_marks(props: &Props) -> Html {
    let lit = props.lit.as_ref().and_then(|lit| match &lit.key {
        Key::Barrier(key) => Some(key.clone()),
        _ => None,
    });
    // Worked out only once they are looked at.
    let wanted = props.all || lit.is_some();
    let all = use_memo((props.opened.clone(), wanted), |(opened, wanted)| match wanted {
        true => badges(&opened.partnership, &opened.analysis, &opened.scene),
        false => Vec::new(),
    });
    // What else is lit isn't about barriers, and signs would stand before it.
    let shown = |badge: &&Badge| match (&lit, &props.lit) {
        (Some(lit), _) => badge.of.iter().any(|of| key(&props.opened, *of).as_ref() == Some(lit)),
        (None, other) => other.as_ref().is_none_or(|lit| lit.is_empty()),
    };
    html! {
        <g aria-hidden="true">
            { for all.iter().filter(shown).filter_map(|badge| sign(&props.opened, badge)) }
        </g>
    }
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
