//! Law and policy on a line of years. Where everything stands is worked out in the library; here it is drawn,
//! in a window that the arrow keys move. The list says the same.

use partnership_explorer::knowledge::knowledge;
use partnership_explorer::knowledge::law::{Date, Looks, Nation, Placed, Status, Timeline};
use yew::{Html, Properties, classes, function_component, html};

use super::law::years;
use super::link::PageLink;
use crate::app::state::{Leaf, sift_of};
use crate::app::store::use_language;
use crate::app::words;

/// How high a lane is.
const LANE: f64 = 30.0;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub leaf: Leaf,
}

/// The line.
#[function_component(LineOfYears)]
pub fn line_of_years(props: &Props) -> Html {
    use_language();
    let law = knowledge().law();
    let sift = sift_of(&props.leaf);
    let shown = sift.of(law);
    let looks = Looks { letter: 6.6, ..Looks::of(&shown) };
    let line = Timeline::new(&shown, &sift.nations, Date::year(law.checked_on.year), &looks);
    let height = line.lanes as f64 * LANE + 8.0;
    html! {
        <div class="timeline-part">
            <p class="lede on-screen">{ words::TIMELINE_SAYS }</p>
            <p class="signs"><b>{ words::MARKS_OF_STATUS }{ ": " }</b>
                { for Status::ALL.iter().map(|one| html! { <super::instrument::StatusMark key={one.word()} of={*one} /> }) }
            </p>
            <div class="line-window" tabindex="0" role="region" aria-label={words::TIMELINE}>
                <div class="line-of-years" style={format!("width:{:.0}px", line.width + 16.0)}>
                    <div class="years" aria-hidden="true">
                        { for line.ticks.iter().map(|tick| html! { <span key={tick.year} style={format!("left:{:.0}px", tick.at)}>{ tick.year }</span> }) }
                    </div>
                    <ul class="lanes" style={format!("height:{height:.0}px")}>
                        { for line.placed.iter().map(|one| placed(one, &sift.nations)) }
                    </ul>
                </div>
            </div>
        </div>
    }
}

/// One instrument as it stands in `nations`: its bar or dot, and its name as a link.
fn placed(one: &Placed<'static>, nations: &[Nation]) -> Html {
    let (from, to) = one.takes();
    let top = one.lane as f64 * LANE;
    let signs: Vec<&str> = one.statuses.iter().map(|status| words::status_sign(*status)).collect();
    let stands: Vec<&str> = one.statuses.iter().map(|status| status.label()).collect();
    let bar = format!("left:{:.0}px;width:{:.0}px", one.start - from, one.end - one.start);
    let label = format!("left:{:.0}px", one.label.start - from);
    html! {
        <li key={one.instrument.id.clone()} class={classes!("placed", one.shown_as().map(Status::word), one.is_point.then_some("point"), one.is_open.then_some("open"))}
            style={format!("left:{from:.0}px;top:{top:.0}px;width:{:.0}px", to - from)}>
            <span class="bar" style={bar} aria-hidden="true" />
            <PageLink to={one.instrument.id.as_str()} style={label}>
                <span class="sign" aria-hidden="true">{ signs.join(" ") }</span>{ " " }<span lang={words::english()}>{ one.label.text }</span>
                <span class="unseen">{ format!(", {}, ", years(one.instrument, nations)) }<span lang={words::english()}>{ stands.join("; ") }</span></span>
            </PageLink>
        </li>
    }
}
