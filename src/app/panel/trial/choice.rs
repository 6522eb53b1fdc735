//! A list to choose from, which shows what the state says is chosen.

use web_sys::{Event, HtmlSelectElement};
use yew::{
    AttrValue, Callback, Html, NodeRef, Properties, TargetCast, function_component, html, use_callback,
    use_effect_with,
};

/// What can be chosen: its value and its name.
pub type Entry = (AttrValue, AttrValue);

#[derive(Properties, PartialEq)]
pub struct Props {
    pub id: AttrValue,
    pub entries: Vec<Entry>,
    /// What is chosen at first, and whenever the state says something else than before.
    pub chosen: AttrValue,
    /// By which the form that it belongs to finds it.
    #[prop_or_default]
    pub select: NodeRef,
    /// What to do as soon as something is chosen.
    #[prop_or_default]
    pub onchoose: Callback<AttrValue>,
    /// The id of what says more of it.
    #[prop_or_default]
    pub described: Option<AttrValue>,
}

/// The list.
#[function_component(Choice)]
pub fn choice(props: &Props) -> Html {
    // Left to itself, a browser chooses whichever entry it was handed first, and Yew hands it the last.
    let with = (props.select.clone(), props.chosen.clone(), props.entries.clone());
    use_effect_with(with, |(select, chosen, _)| {
        if let Some(select) = select.cast::<HtmlSelectElement>() {
            select.set_value(chosen);
        }
    });
    let onchange = use_callback(props.onchoose.clone(), |event: Event, onchoose| {
        if let Some(select) = event.target_dyn_into::<HtmlSelectElement>() {
            onchoose.emit(select.value().into());
        }
    });
    html! {
        <select id={props.id.clone()} ref={props.select.clone()} aria-describedby={props.described.clone()} {onchange}>
            { for props.entries.iter().map(|(value, name)| html! {
                <option key={value.to_string()} value={value.clone()} selected={*value == props.chosen}>{ name }</option>
            }) }
        </select>
    }
}
