//! A box on the map that holds actors together, and its title.

use partnership_explorer::drawing::{GROUP_CORNER, GROUP_INDENT, GroupShape};
use yew::{Html, classes, html};

/// The classes of a box: its colour, and whether it lies within another.
pub fn class(group: &GroupShape) -> yew::Classes {
    let inner = (group.depth % 2 == 1).then_some("inner");
    classes!(format!("c-{}", group.colour.class()), inner)
}

/// What a list of drawn boxes knows one by: the actor it is of, or its title.
fn key(part: &str, group: &GroupShape) -> String {
    match group.of {
        Some(at) => format!("{part}-{}", at.index()),
        None => format!("{part}-{}", group.title),
    }
}

/// The box, which lies behind everything else. Who stands in it is told in the details and the outline.
pub fn group_area(group: &GroupShape) -> Html {
    let area = group.area;
    html! {
        <rect class={classes!("group", class(group))} key={key("box", group)} aria-hidden="true"
            x={area.x.to_string()} y={area.y.to_string()} width={area.width.to_string()}
            height={area.height.to_string()} rx={GROUP_CORNER.to_string()} />
    }
}

/// Its title, which lies above ties and below actors.
pub fn group_title(group: &GroupShape) -> Html {
    let band = group.band;
    html! {
        <g class={classes!("group-title", class(group))} key={key("title", group)} aria-hidden="true">
            <rect x={band.x.to_string()} y={band.y.to_string()} width={band.width.to_string()}
                height={band.height.to_string()} rx="6" />
            <text x={(band.x + GROUP_INDENT).to_string()} y={(band.y + band.height / 2.0 + 4.4).to_string()}>
                { &group.title }
            </text>
        </g>
    }
}
