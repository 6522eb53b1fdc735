//! Several of a list, and several ratings: groups of boxes and of lists.

use partnership_explorer::map::{Choices, with_rating};
use serde_json::Value;
use web_sys::{Event, HtmlInputElement};
use yew::{AttrValue, Callback, Html, Properties, TargetCast, function_component, html};

use super::field::{About, labelled};
use super::filling::Handle;
use super::pick::Pick;
use crate::app::store::use_language;
use crate::app::words;

#[derive(Properties, PartialEq)]
pub struct ChecksProps {
    pub about: About,
    pub label: &'static str,
    pub of: Choices,
    /// The words that are chosen, one a line.
    pub chosen: AttrValue,
    pub oncommit: Callback<String>,
}

/// A box for each word.
#[function_component(Checks)]
pub fn checks(props: &ChecksProps) -> Html {
    use_language();
    let about = &props.about;
    let is_chosen = |word: &str| props.chosen.lines().any(|one| one == word);
    let onchange = {
        let (of, chosen, commit) = (props.of, props.chosen.clone(), props.oncommit.clone());
        Callback::from(move |event: Event| {
            let target: HtmlInputElement = event.target_unchecked_into();
            let (word, on) = (target.value(), target.checked());
            let words = of.iter().map(|(one, _)| *one);
            let all =
                words.filter(|one| if *one == word { on } else { chosen.lines().any(|had| had == *one) });
            commit.emit(all.collect::<Vec<_>>().join("\n"));
        })
    };
    html! {
        <fieldset id={about.id.clone()} class="boxes" aria-describedby={about.described()}>
            <legend class="field">{ props.label }</legend>
            { for props.of.iter().map(|(word, label)| html! {
                <label key={*word} class="box">
                    <input type="checkbox" value={*word} checked={is_chosen(word)} onchange={onchange.clone()} />{ words::capital(label) }
                </label>
            }) }
        </fieldset>
    }
}

#[derive(Properties, PartialEq)]
pub struct RatingsProps {
    pub about: About,
    pub label: &'static str,
    pub of: Choices,
    /// What is recorded.
    pub value: Option<Value>,
    pub filling: Handle,
}

/// A list for each rating.
#[function_component(Ratings)]
pub fn ratings(props: &RatingsProps) -> Html {
    let about = &props.about;
    html! {
        <fieldset id={about.id.clone()} class="boxes" aria-describedby={about.described()}>
            <legend class="field">{ props.label }</legend>
            { for props.of.iter().map(|(name, label)| rating(props, name, label)) }
        </fieldset>
    }
}

fn rating(props: &RatingsProps, name: &'static str, label: &'static str) -> Html {
    let id = format!("{}-{name}", props.about.id);
    let recorded = props.value.as_ref().and_then(|value| value.get(name));
    let chosen = recorded.map_or_else(String::new, Value::to_string);
    let mut of = labelled(&[]);
    of.extend((1..=4).map(|rating: u8| (rating.to_string().into(), words::rating(rating).into())));
    // Where several people were asked, the file may have a number between.
    if !of.iter().any(|(value, _)| *value == chosen) {
        of.push((chosen.clone().into(), chosen.clone().into()));
    }
    let oncommit = {
        let (filling, value) = (props.filling.0.clone(), props.value.clone());
        Callback::from(move |text: String| {
            let rating = text.parse().ok();
            filling.set(with_rating(value.as_ref(), name, rating), &text);
        })
    };
    html! {
        <div key={name} class="rating">
            <label for={id.clone()}>{ label }</label>
            <Pick about={About::plain(id)} {of} {chosen} {oncommit} />
        </div>
    }
}
