//! Follow the information: who knows something, about whom; and the journey that follows from it.

use std::rc::Rc;

use partnership_explorer::analysis::{Question, follow};
use partnership_explorer::map::Word;
use web_sys::{HtmlInputElement, HtmlSelectElement, SubmitEvent};
use yew::{Callback, Html, Properties, function_component, html, use_memo, use_node_ref};

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
    let (knows, about, what) = (use_node_ref(), use_node_ref(), use_node_ref());
    let onsubmit = {
        let (knows, about, what) = (knows.clone(), about.clone(), what.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let chosen = |of: &yew::NodeRef| of.cast::<HtmlSelectElement>().map(|select| select.value());
            let given = |text: &String| !text.trim().is_empty();
            let Some(start) = chosen(&knows).filter(given) else { return };
            dispatch.send(Action::Follow(Question {
                about: chosen(&about).filter(given),
                what: what.cast::<HtmlInputElement>().map(|field| field.value()).filter(given),
                ..Question::known_by([start])
            }));
        })
    };
    let journey = props.trial.journey.as_ref();
    let asked = journey.map(|journey| &journey.question);
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
    let others = || starts.iter().map(|one| one.id.as_str()).find(|id| Some(*id) != subject);
    let start = asked.and_then(|question| question.knows.first()).map(String::as_str).or_else(others);
    let option = |one: &follow::Choice, on: bool| {
        let name = format!("{} ({})", one.name, one.kind.label());
        html! { <option key={one.id.clone()} value={one.id.clone()} selected={on}>{ name }</option> }
    };
    html! {
        <section class="follow">
            <p class="lede">{ words::FOLLOW_SAYS }</p>
            <form {onsubmit}>
                <label class="field" for="follow-knows">{ words::WHO_KNOWS }</label>
                <select id="follow-knows" ref={knows}>
                    { for starts.iter().map(|one| option(one, start == Some(&one.id))) }
                </select>
                <label class="field" for="follow-about">{ words::ABOUT_WHOM }</label>
                <select id="follow-about" ref={about}>
                    <option key="" value="" selected={subject.is_none()}>{ words::NOT_SAID }</option>
                    { for subjects.iter().map(|one| option(one, subject == Some(&one.id))) }
                </select>
                <label class="field" for="follow-what">{ words::WHAT_IS_KNOWN }</label>
                <input id="follow-what" type="text" maxlength="200" autocomplete="off" ref={what} />
                <div class="buttons"><button type="submit" class="primary">{ words::FOLLOW_IT }</button></div>
            </form>
            if let Some(journey) = journey {
                <JourneyCard key="journey" opened={props.opened.clone()} journey={journey.clone()} lit={props.lit.clone()} />
            }
        </section>
    }
}
