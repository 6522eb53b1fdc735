//! Links within the app: real ones, which can be copied and opened in another tab.

use web_sys::MouseEvent;
use yew::{AttrValue, Children, Html, Properties, function_component, html, use_callback};

use crate::app::state::{Action, Address};
use crate::app::store::use_dispatch;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub to: Address,
    #[prop_or_default]
    pub class: Option<AttrValue>,
    #[prop_or_default]
    pub label: Option<AttrValue>,
    /// What is said to those who point at it.
    #[prop_or_default]
    pub title: Option<AttrValue>,
    /// Whether it leads to the page that is shown.
    #[prop_or_default]
    pub current: Option<&'static str>,
    pub children: Children,
}

/// A link to an address of the app; an ordinary press goes there without loading the page anew.
#[function_component(PlaceLink)]
pub fn place_link(props: &Props) -> Html {
    let dispatch = use_dispatch();
    let onclick = use_callback(props.to.clone(), move |event: MouseEvent, to| {
        let elsewhere = event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key();
        if event.button() == 0 && !elsewhere {
            event.prevent_default();
            dispatch.send(Action::Go(to.clone()));
        }
    });
    html! {
        <a href={props.to.write()} class={props.class.clone()} aria-label={props.label.clone()} title={props.title.clone()} aria-current={props.current} {onclick}>
            { props.children.clone() }
        </a>
    }
}
