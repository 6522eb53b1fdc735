//! Compare: what the map is to be held against. Two maps beside one another have a page of their own.

use std::rc::Rc;

use yew::{Html, Properties, function_component, html};

use crate::app::beside::{Choose, Offered};
use crate::app::store::use_language;
use crate::app::words;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub offered: Rc<Offered>,
}

/// The part.
#[function_component(Compare)]
pub fn compare_part(props: &Props) -> Html {
    use_language();
    html! {
        <section class="compare">
            <p class="lede">{ words::COMPARE_SAYS }</p>
            <Choose offered={props.offered.clone()} />
        </section>
    }
}
