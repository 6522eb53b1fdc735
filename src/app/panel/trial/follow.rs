//! Follow the information: who knows something, about whom; and the journey that follows from it.

use std::rc::Rc;

use partnership_explorer::analysis::{Question, follow};
use partnership_explorer::map::Word;
use web_sys::{HtmlInputElement, HtmlSelectElement, SubmitEvent};
use yew::{
    AttrValue, Callback, Html, Properties, function_component, html, use_memo, use_node_ref, use_state,
};

use super::choice::{Choice, Entry};
use super::journey::JourneyCard;
use crate::app::state::{Action, Lit, Opened, Trial};
use crate::app::store::use_dispatch;
use crate::app::words;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub opened: Rc<Opened>,
    pub trial: Rc<Trial>,
    pub lit: Option<Rc<Lit>>,
}

/// The part.
#[function_component(Follow)]
pub fn follow_part(props: &Props) -> Html {
    let dispatch = use_dispatch();
    let choices = use_memo(props.opened.clone(), |opened| {
        (follow::starts(&opened.partnership), follow::subjects(&opened.partnership))
    });
    let (knows, about, what, within) = (use_node_ref(), use_node_ref(), use_node_ref(), use_node_ref());
    let asked = props.trial.journey.as_ref().map(|journey| &journey.question);
    let ticked = use_state(|| -> Vec<String> {
        asked.map(|question| question.knows.iter().skip(1).cloned().collect()).unwrap_or_default()
    });
    let onsubmit = {
        let (knows, about, what, within) = (knows.clone(), about.clone(), what.clone(), within.clone());
        let (ticked, choices) = (ticked.clone(), choices.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let chosen = |of: &yew::NodeRef| of.cast::<HtmlSelectElement>().map(|select| select.value());
            let given = |text: &String| !text.trim().is_empty();
            let Some(start) = chosen(&knows).filter(given) else { return };
            let typed =
                |of: &yew::NodeRef| of.cast::<HtmlInputElement>().map(|field| field.value()).filter(given);
            // Who was ticked may have been chosen above since, or be gone from the map.
            let also = choices.0.iter().map(|one| &one.id).filter(|id| **id != start && ticked.contains(id));
            dispatch.send(Action::Follow(Question {
                about: chosen(&about).filter(given),
                what: typed(&what),
                horizon: typed(&within).and_then(|days| days.trim().parse().ok()),
                ..Question::known_by([start.clone()].iter().chain(also).cloned())
            }));
        })
    };
    let journey = props.trial.journey.as_ref();
    let (starts, subjects) = &*choices;
    if starts.is_empty() {
        return html! { <section class="follow"><p class="lede">{ words::NOBODY_KNOWS }</p></section> };
    }
    // The first service user is what most questions are about.
    let subject = match asked {
        Some(question) => question.about.as_deref(),
        None => subjects.first().map(|one| one.id.as_str()),
    };
    // Nobody hears first of what is about themselves: the two lists don't begin alike.
    let other = || starts.iter().map(|one| one.id.as_str()).find(|id| Some(*id) != subject);
    let start = asked
        .and_then(|question| question.knows.first())
        .map(String::as_str)
        .or_else(other)
        .unwrap_or_default();
    let entry = |one: &follow::Choice| -> Entry {
        (one.id.clone().into(), format!("{} ({})", one.name, one.kind.label()).into())
    };
    let nobody = std::iter::once((AttrValue::default(), words::NOT_SAID.into()));
    let known_by: Vec<_> = starts.iter().map(entry).collect();
    let about_whom: Vec<_> = nobody.chain(subjects.iter().map(entry)).collect();
    let tick = |one: &follow::Choice| {
        let (id, all) = (one.id.clone(), ticked.clone());
        let on = ticked.contains(&id);
        let onchange = Callback::from(move |_: yew::Event| {
            let mut now: Vec<_> = all.iter().filter(|other| **other != id).cloned().collect();
            if !on {
                now.push(id.clone());
            }
            all.set(now);
        });
        html! {
            <label key={one.id.clone()}><input type="checkbox" checked={on} {onchange} />{ &one.name }</label>
        }
    };
    let horizon = asked.and_then(|question| question.horizon).map(|days| days.to_string());
    html! {
        <section class="follow">
            <p class="lede">{ words::FOLLOW_SAYS }</p>
            <form {onsubmit}>
                <label class="field" for="follow-knows">{ words::WHO_KNOWS }</label>
                <Choice id="follow-knows" entries={known_by} chosen={start.to_owned()} select={knows} />
                if starts.len() > 1 {
                    <details class="more also" open={!ticked.is_empty()}>
                        <summary>{ words::ALSO_KNOW }</summary>
                        <div class="choices" role="group" aria-label={words::ALSO_KNOW}>{ for starts.iter().map(tick) }</div>
                    </details>
                }
                <label class="field" for="follow-about">{ words::ABOUT_WHOM }</label>
                <Choice id="follow-about" entries={about_whom} chosen={subject.unwrap_or_default().to_owned()} select={about} />
                <label class="field" for="follow-what">{ words::WHAT_IS_KNOWN }</label>
                <input id="follow-what" type="text" maxlength="200" autocomplete="off" ref={what} />
                <label class="field" for="follow-within">{ words::BY_WHEN }</label>
                <input id="follow-within" type="number" min="0" max="36500" step="1" inputmode="numeric" ref={within}
                    value={horizon} />
                <div class="buttons"><button type="submit" class="primary">{ words::FOLLOW_IT }</button></div>
            </form>
            if let Some(journey) = journey {
                <JourneyCard key="journey" opened={props.opened.clone()} journey={journey.clone()} lit={props.lit.clone()} />
            }
        </section>
    }
}
