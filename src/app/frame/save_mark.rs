//! Whether what is done is kept, in words beside the title.

use yew::{Html, Properties, function_component, html};

use crate::app::platform::clock;
use crate::app::state::Saving;
use crate::app::store::use_language;
use crate::app::words;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub saving: Saving,
}

/// The line; on a phone, what isn't kept is a mark, and the rest goes without saying.
#[function_component(SaveMark)]
pub fn save_mark(props: &Props) -> Html {
    use_language();
    let (class, says, more) = match &props.saving {
        Saving::Nothing => return Html::default(),
        Saving::Soon => ("kept", words::SAVING.to_string(), None),
        Saving::Kept(at) => ("kept", words::saved_at(&clock::when(*at)), None),
        Saving::Not(unsaved, why) => ("unsaved", words::unsaved(*unsaved, why), Some(words::not_saved(why))),
    };
    html! { <small {class} title={more.unwrap_or_else(|| says.clone())}><span>{ says }</span></small> }
}
