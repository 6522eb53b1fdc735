//! Follow the information: who knows something, about whom; and the journey that follows from it.

use std::rc::Rc;

use partnership_explorer::analysis::follow;
use partnership_explorer::map::{Partnership, Word};
use web_sys::{HtmlInputElement, InputEvent, SubmitEvent};
use yew::{
    AttrValue, Callback, Html, Properties, TargetCast, function_component, html, use_callback, use_memo,
};

use super::choice::{Choice, Entry};
use super::journey::JourneyCard;
use super::refusal;
use crate::app::state::{Action, Asked, FOLLOW, Lit, Opened, Refused, Trial};
use crate::app::store::{Dispatch, use_dispatch, use_language};
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
    use_language();
    let choices = use_memo(props.opened.clone(), |opened| Choices::of(&opened.partnership));
    if choices.starts.is_empty() {
        return html! { <section class="follow"><p class="lede">{ words::NOBODY_KNOWS }</p></section> };
    }
    let asked = props.trial.asked.clone();
    let asked = asked.unwrap_or_else(|| Asked::at_first(&choices.starts, &choices.subjects));
    html! {
        <section class="follow">
            <p class="lede">{ words::FOLLOW_SAYS }</p>
            <Form {choices} {asked} refused={props.trial.refused.clone()} />
            if let Some(journey) = &props.trial.journey {
                <JourneyCard key="journey" opened={props.opened.clone()} journey={journey.clone()} lit={props.lit.clone()} playing={props.trial.playing} pace={props.trial.pace} />
            }
        </section>
    }
}

/// Whom the map offers.
#[derive(PartialEq)]
struct Choices {
    starts: Vec<follow::Choice>,
    subjects: Vec<follow::Choice>,
}

impl Choices {
    fn of(map: &Partnership) -> Self {
        Self { starts: follow::starts(map), subjects: follow::subjects(map) }
    }
}

#[derive(Properties, PartialEq)]
struct FormProps {
    choices: Rc<Choices>,
    asked: Asked,
    refused: Option<Refused>,
}

/// The form. What is filled in stands in the store at once.
#[function_component(Form)]
fn form(FormProps { choices, asked, refused }: &FormProps) -> Html {
    let dispatch = use_dispatch();
    let with = || (asked.clone(), dispatch.clone());
    let onsubmit = use_callback(with(), |event: SubmitEvent, (asked, to)| {
        event.prevent_default();
        if let Some(question) = asked.question() {
            to.send(Action::Follow(question));
        }
    });
    let knows = use_callback(with(), |id: AttrValue, (asked, to)| {
        to.send(Action::Ask(Asked { knows: id.to_string(), ..asked.clone() }));
    });
    let about = use_callback(with(), |id: AttrValue, (asked, to)| {
        to.send(Action::Ask(Asked { about: id.to_string(), ..asked.clone() }));
    });
    let what = use_callback(with(), |event: InputEvent, (asked, to)| {
        to.send(Action::Ask(Asked { what: typed(&event), ..asked.clone() }));
    });
    let within = use_callback(with(), |event: InputEvent, (asked, to)| {
        to.send(Action::Ask(Asked { within: typed(&event), ..asked.clone() }));
    });
    // Only at first: the list mustn't close under the hand that takes the last tick away.
    let unfolded = use_memo((), |()| !asked.also.is_empty());
    let known_by: Vec<_> = choices.starts.iter().map(entry).collect();
    let nobody = std::iter::once((AttrValue::default(), words::NOT_SAID.into()));
    let about_whom: Vec<_> = nobody.chain(choices.subjects.iter().map(entry)).collect();
    html! {
        <form {onsubmit}>
            <label class="field" for="follow-knows">{ words::WHO_KNOWS }</label>
            <Choice id="follow-knows" entries={known_by} chosen={asked.knows.clone()} onchoose={knows} />
            { also_know(&choices.starts, asked, *unfolded, &dispatch) }
            <label class="field" for="follow-about">{ words::ABOUT_WHOM }</label>
            <Choice id="follow-about" entries={about_whom} chosen={asked.about.clone()} onchoose={about} />
            <label class="field" for="follow-what">{ words::WHAT_IS_KNOWN }</label>
            <input id="follow-what" type="text" maxlength="200" autocomplete="off" value={asked.what.clone()} oninput={what} />
            <label class="field" for="follow-within">{ words::BY_WHEN }</label>
            <input id="follow-within" type="number" min="0" max="36500" step="1" inputmode="numeric"
                value={asked.within.clone()} oninput={within} />
            <div class="buttons"><button type="submit" id={FOLLOW} class="primary">{ words::FOLLOW_IT }</button></div>
            { refusal(refused.as_ref(), FOLLOW) }
        </form>
    }
}

fn typed(event: &InputEvent) -> String {
    event.target_dyn_into::<HtmlInputElement>().map(|field| field.value()).unwrap_or_default()
}

fn entry(one: &follow::Choice) -> Entry {
    (one.id.clone().into(), format!("{} ({})", one.name, one.kind.label()).into())
}

/// Boxes for those who know at the start as well: all but the one who is chosen above.
fn also_know(starts: &[follow::Choice], asked: &Asked, unfolded: bool, dispatch: &Dispatch) -> Html {
    let others = || starts.iter().filter(|one| one.id != asked.knows);
    let tick = |one: &follow::Choice| {
        let on = asked.also.contains(&one.id);
        let (next, to) = (asked.ticked(&one.id), dispatch.clone());
        let onchange = Callback::from(move |_: yew::Event| to.send(Action::Ask(next.clone())));
        html! {
            <label key={one.id.clone()}><input type="checkbox" checked={on} {onchange} />{ &one.name }</label>
        }
    };
    html! {
        if starts.len() > 1 {
            <details class="more also" open={unfolded}>
                <summary>{ words::ALSO_KNOW }</summary>
                <div class="choices" role="group" aria-label={words::ALSO_KNOW}>{ for others().map(tick) }</div>
            </details>
        }
    }
}
