//! Names over a map that is seen from afar: as large on the screen however small the map is.

use partnership_explorer::drawing::{AFAR_SIZE, Hull, Scene, Sign, SignOf};
use yew::{Html, classes, html};

/// One name; that of a flag stands on a tab of its colour. What is named is told elsewhere.
///
/// It is written at the size of the map's own words, and the style sheet makes it as large as the
/// screen's: it knows the zoom.
pub fn sign_mark(sign: &Sign, flag: Option<&Hull>, scene: &Scene) -> Html {
    let place = format!("translate({:.1}px, {:.1}px) scale(var(--closer))", sign.at.x, sign.at.y);
    let style = format!("transform: {place}");
    let text = html! {
        { for sign.set().map(|(down, line)| html! { <text y={format!("{:.1}", down + AFAR_SIZE * 0.36)}>{ line }</text> }) }
    };
    match (sign.of, flag) {
        (SignOf::Flag(_), Some(hull)) => {
            let wide = sign.width;
            html! {
                <g key={format!("flag-{}", hull.flag)} {style} data-flag={hull.flag.to_string()} aria-hidden="true"
                    class={classes!("hull-tab", hull.pattern.word(), hull.verdict.label())}>
                    <rect x={(-wide / 2.0).to_string()} y="-11" width={wide.to_string()} height="22" rx="11" />
                    { text }
                </g>
            }
        }
        (SignOf::Group(number), _) => {
            let colour = scene.groups.get(number).map(|group| format!("c-{}", group.colour.class()));
            html! { <g key={format!("group-{number}")} {style} class={classes!("sign", "of-group", colour)} aria-hidden="true">{ text }</g> }
        }
        (SignOf::Actor(at), _) => {
            html! { <g key={at.index()} {style} class="sign" aria-hidden="true">{ text }</g> }
        }
        (SignOf::Flag(number), None) => html! { <g key={format!("flag-at-{number}")} /> },
    }
}
