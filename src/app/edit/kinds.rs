//! The kinds of actor as a list to choose from, under headings.

use partnership_explorer::map::{ActorKind, Word};
use web_sys::{Event, HtmlSelectElement};
use yew::{Callback, Html, Properties, TargetCast, function_component, html, use_effect, use_node_ref};

use super::field::About;
use crate::app::store::use_language;
use crate::app::words;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub about: About,
    pub chosen: ActorKind,
    pub oncommit: Callback<ActorKind>,
}

/// The list.
#[function_component(KindPick)]
pub fn kind_pick(props: &Props) -> Html {
    use_language();
    let select = use_node_ref();
    {
        let (select, chosen) = (select.clone(), props.chosen);
        use_effect(move || {
            if let Some(select) = select.cast::<HtmlSelectElement>() {
                select.set_value(chosen.word());
            }
        });
    }
    let commit = props.oncommit.clone();
    let onchange = Callback::from(move |event: Event| {
        let chosen = event.target_dyn_into::<HtmlSelectElement>().map(|select| select.value());
        if let Some(kind) = chosen.and_then(|word| ActorKind::from_word(&word)) {
            commit.emit(kind);
        }
    });
    let about = &props.about;
    html! {
        <select id={about.id.clone()} ref={select} aria-invalid={about.fault()} aria-describedby={about.described()} {onchange}>
            { for words::KIND_GROUPS.iter().map(|(title, kinds)| html! {
                <optgroup key={title.key()} label={title}>
                    { for kinds.iter().map(|kind| html! {
                        <option key={kind.word()} value={kind.word()} selected={*kind == props.chosen}>{ words::title(*kind) }</option>
                    }) }
                </optgroup>
            }) }
        </select>
    }
}
