//! A model as a card with its picture.

use gloo::timers::callback::Timeout;
use partnership_explorer::cases::CASES;
use yew::{AttrValue, Html, Properties, function_component, html, use_effect_with, use_memo, use_state};

use super::case_card::Chips;
use super::summary::{self, flagged, kept_picture};
use crate::app::frame::PlaceLink;
use crate::app::state::Address;
use crate::app::store::use_language;
use crate::app::words;

#[derive(Properties, PartialEq)]
pub struct Props {
    /// The map's place among the bundled ones.
    pub at: usize,
    /// Whether what reads maps is still on its way.
    pub awaited: bool,
    pub embed: bool,
}

/// The card.
#[function_component(ModelCard)]
pub fn model_card(props: &Props) -> Html {
    let language = use_language();
    let summary = use_memo((props.at, language), |(at, _)| summary::summary(*at));
    let flags = (!props.awaited).then(|| flagged(props.at));
    // Words first: the pictures follow one by one, so that the page can be used meanwhile.
    let picture = use_state(|| kept_picture(props.at));
    {
        let set = picture.setter();
        use_effect_with((props.at, props.awaited), move |(at, awaited)| {
            let at = *at;
            let timer = (!awaited && kept_picture(at).is_none())
                .then(|| Timeout::new(30 + 20 * at as u32, move || set.set(Some(summary::picture(at)))));
            move || drop(timer)
        });
    }
    html! {
        <PlaceLink to={Address { embed: props.embed, ..Address::case(CASES[props.at].id) }} class="model-card">
            <span class="picture" aria-hidden="true">
                if let Some(picture) = &*picture {
                    { Html::from_html_unchecked(AttrValue::from(picture.clone())) }
                }
            </span>
            <span class="text">
                <b lang={words::english()}>{ summary.title.clone() }</b>
                if let Some(says) = &summary.says {
                    <span class="says" lang={words::english()}>{ says.clone() }</span>
                }
                <Chips {flags} />
            </span>
        </PlaceLink>
    }
}
