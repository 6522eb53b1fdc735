//! The menu of layouts.

use partnership_explorer::layout::Layout;
use wasm_bindgen::JsCast;
use web_sys::{FocusEvent, KeyboardEvent, Node};
use yew::{
    Callback, Html, Properties, function_component, html, use_effect_with, use_node_ref, use_state_eq,
};

use crate::app::frame::Icon;
use crate::app::platform::page;
use crate::app::state::Action;
use crate::app::store::use_dispatch;
use crate::app::words;

const BUTTON: &str = "layout";

#[derive(Properties, PartialEq)]
pub struct Props {
    pub layout: Layout,
}

/// The id of the item of that number; tidying up comes last.
fn item_id(number: usize) -> String {
    format!("layout-{number}")
}

/// The button and its menu (ARIA Authoring Practices: menu button, with items of which one is chosen).
#[function_component(LayoutMenu)]
pub fn layout_menu(props: &Props) -> Html {
    let is_open = use_state_eq(|| false);
    let dispatch = use_dispatch();
    let menu = use_node_ref();
    let here = Layout::ALL.iter().position(|way| way.layout == props.layout).unwrap_or_default();
    use_effect_with(*is_open, move |is_open| {
        if *is_open {
            page::focus(&item_id(here));
        }
    });

    let toggle = {
        let is_open = is_open.clone();
        Callback::from(move |_| is_open.set(!*is_open))
    };
    let onfocusout = {
        let (is_open, menu) = (is_open.clone(), menu.clone());
        Callback::from(move |event: FocusEvent| {
            let to = event.related_target().and_then(|target| target.dyn_into::<Node>().ok());
            // Safari gives no focus to buttons that are pressed: then there is nowhere it went.
            let outside =
                to.is_some_and(|to| !menu.cast::<Node>().is_some_and(|menu| menu.contains(Some(&to))));
            if outside {
                is_open.set(false);
            }
        })
    };
    let onkeydown = {
        let is_open = is_open.clone();
        Callback::from(move |event: KeyboardEvent| {
            let last = Layout::ALL.len();
            let at = page::focused().and_then(|id| id.strip_prefix("layout-")?.parse::<usize>().ok());
            let to = match (event.key().as_str(), at) {
                ("Escape", _) if *is_open => {
                    is_open.set(false);
                    page::focus(BUTTON);
                    event.stop_propagation();
                    event.prevent_default();
                    return;
                }
                ("ArrowDown" | "ArrowUp", None) if !*is_open => {
                    is_open.set(true);
                    event.prevent_default();
                    return;
                }
                ("ArrowDown", Some(at)) => (at + 1) % (last + 1),
                ("ArrowUp", Some(at)) => (at + last) % (last + 1),
                ("Home", Some(_)) => 0,
                ("End", Some(_)) => last,
                _ => return,
            };
            event.prevent_default();
            page::focus(&item_id(to));
        })
    };
    let choose = |action: Action| {
        let (is_open, dispatch) = (is_open.clone(), dispatch.clone());
        Callback::from(move |_| {
            is_open.set(false);
            page::focus(BUTTON);
            dispatch.send(action.clone());
        })
    };
    html! {
        <div class="rail-menu" ref={menu} {onfocusout} {onkeydown}>
            <button type="button" id={BUTTON} class="tool" aria-haspopup="menu" aria-expanded={is_open.to_string()}
                aria-controls="layout-menu" title={words::LAYOUTS} onclick={toggle}>
                <Icon name="layout" /><span>{ words::LAYOUT }</span>
            </button>
            <ul id="layout-menu" role="menu" aria-label={words::LAYOUTS} hidden={!*is_open}>
                { for Layout::ALL.iter().enumerate().map(|(at, way)| html! {
                    <li key={way.word} role="none">
                        <button type="button" id={item_id(at)} role="menuitemradio" tabindex="-1"
                            aria-checked={(way.layout == props.layout).to_string()} onclick={choose(Action::Arrange(way.layout))}>
                            <i class="check" aria-hidden="true" />
                            <span><b lang={words::english()}>{ way.name }</b><small lang={words::english()}>{ way.says }</small></span>
                        </button>
                    </li>
                }) }
                <li key="tidy" role="none" class="apart">
                    <button type="button" id={item_id(Layout::ALL.len())} role="menuitem" tabindex="-1"
                        onclick={choose(Action::Tidy)}>
                        <Icon name="tidy" />
                        <span><b>{ words::TIDY }</b><small>{ words::TIDY_HINT }</small></span>
                    </button>
                </li>
            </ul>
        </div>
    }
}
