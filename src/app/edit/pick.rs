//! One of a list: handed over as soon as it is chosen.

use web_sys::{Event, HtmlSelectElement};
use yew::{
    AttrValue, Callback, Html, Properties, TargetCast, function_component, html, use_effect, use_node_ref,
};

use super::field::About;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub about: About,
    /// What can be chosen: values and labels.
    pub of: Vec<(AttrValue, AttrValue)>,
    /// What is chosen.
    pub chosen: AttrValue,
    pub oncommit: Callback<String>,
}

/// The list.
#[function_component(Pick)]
pub fn pick(props: &Props) -> Html {
    let select = use_node_ref();
    {
        // What was refused isn't chosen: what is recorded stands there again.
        let (select, chosen) = (select.clone(), props.chosen.clone());
        use_effect(move || {
            if let Some(select) = select.cast::<HtmlSelectElement>() {
                select.set_value(&chosen);
            }
        });
    }
    let commit = props.oncommit.clone();
    let onchange = Callback::from(move |event: Event| {
        if let Some(select) = event.target_dyn_into::<HtmlSelectElement>() {
            commit.emit(select.value());
        }
    });
    let about = &props.about;
    html! {
        <select id={about.id.clone()} ref={select} aria-invalid={about.fault()} aria-describedby={about.described()} {onchange}>
            { for props.of.iter().map(|(value, label)| html! {
                <option key={value.to_string()} value={value.clone()} selected={*value == props.chosen}>{ label }</option>
            }) }
        </select>
    }
}
