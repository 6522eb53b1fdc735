//! A flag on the map: an outline with a hatch around its scope, and a tab that names it.

use partnership_explorer::drawing::Hull;
use yew::{Html, classes, html};

use crate::app::state::Opened;
use crate::app::words;

/// The classes of a flag's outline: its pattern and verdict.
pub fn class(hull: &Hull) -> yew::Classes {
    classes!(hull.pattern.word(), hull.verdict.label())
}

/// The outline, which lies behind everything else.
pub fn hull_area(hull: &Hull) -> Html {
    html! {
        <g class={classes!("hull", class(hull))} key={format!("area-{}", hull.flag)} aria-hidden="true">
            <path class="inside" d={hull.path.clone()} fill-rule="evenodd" />
            <path class="hatch" d={hull.hatch.clone()} />
            { for hull.edges.iter().enumerate().map(|(key, edge)| html! { <path {key} class="edge" d={edge.d.clone()} /> }) }
        </g>
    }
}

/// The tab, which lies above everything else; nothing where there is no room for it.
pub fn hull_tab(hull: &Hull, opened: &Opened) -> Option<Html> {
    let tab = hull.tab?;
    let flag = &opened.analysis.patterns[hull.flag];
    Some(html! {
        <g class={classes!("hull-tab", class(hull))} key={format!("tab-{}", hull.flag)}
            data-flag={hull.flag.to_string()} aria-hidden="true">
            <title>{ words::flag_says(flag, &opened.partnership) }</title>
            <rect x={tab.x.to_string()} y={tab.y.to_string()} width={tab.width.to_string()}
                height={tab.height.to_string()} rx={(tab.height / 2.0).to_string()} />
            <text x={(tab.x + tab.width / 2.0).to_string()} y={(tab.y + tab.height / 2.0 + 4.5).to_string()}>
                { &hull.label }
            </text>
        </g>
    })
}
