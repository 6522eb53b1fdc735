//! The rail beside the map: the tools that stand open to everyone who works on it. On a phone it is a
//! small column over the map.

use std::rc::Rc;

use yew::{Html, Properties, function_component, html};

use super::layouts::LayoutMenu;
use crate::app::state::Opened;
use crate::app::words;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub opened: Rc<Opened>,
}

/// The rail.
#[function_component(Rail)]
pub fn rail(props: &Props) -> Html {
    html! {
        <div id="rail" class="rail" role="group" aria-label={words::TOOLS}>
            <LayoutMenu layout={props.opened.layout} />
        </div>
    }
}
