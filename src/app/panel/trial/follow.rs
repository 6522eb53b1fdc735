//! Follow the information: who knows something, about whom; and the journey that follows from it.

use std::rc::Rc;

use partnership_explorer::analysis::{Question, follow};
use partnership_explorer::map::{Partnership, Word};
use web_sys::{HtmlInputElement, HtmlSelectElement, SubmitEvent};
use yew::{
    AttrValue, Callback, Html, NodeRef, Properties, UseStateHandle, function_component, html,
    use_effect_with, use_memo, use_state,
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
    let choices = use_memo(props.opened.clone(), |opened| Choices::of(&opened.partnership));
    if choices.starts.is_empty() {
        return html! { <section class="follow"><p class="lede">{ words::NOBODY_KNOWS }</p></section> };
    }
    let journey = props.trial.journey.as_ref();
    let asked = journey.map(|journey| journey.question.clone());
    html! {
        <section class="follow">
            <p class="lede">{ words::FOLLOW_SAYS }</p>
            <Form {choices} {asked} />
            if let Some(journey) = journey {
                <JourneyCard key="journey" opened={props.opened.clone()} journey={journey.clone()} lit={props.lit.clone()} />
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

    /// Who knows and whom it is about: as was asked, or else as most would ask.
    fn chosen<'a>(&'a self, asked: Option<&'a Question>) -> (&'a str, &'a str) {
        // The first service user is what most questions are about.
        let subject = match asked {
            Some(question) => question.about.as_deref(),
            None => self.subjects.first().map(|one| one.id.as_str()),
        };
        // Nobody hears first of what is about themselves: the two lists don't begin alike.
        let other = || self.starts.iter().map(|one| one.id.as_str()).find(|id| Some(*id) != subject);
        let start = asked.and_then(|question| question.knows.first()).map(String::as_str).or_else(other);
        (start.unwrap_or_default(), subject.unwrap_or_default())
    }
}

/// The fields of the form.
#[derive(Default, PartialEq)]
struct Fields {
    knows: NodeRef,
    about: NodeRef,
    what: NodeRef,
    within: NodeRef,
}

impl Fields {
    /// The question that they put, with those `ticked` who know as well; nothing if nobody knows.
    fn question(&self, choices: &Choices, ticked: &[String]) -> Option<Question> {
        let given = |text: &String| !text.trim().is_empty();
        let chosen = |of: &NodeRef| Some(of.cast::<HtmlSelectElement>()?.value()).filter(given);
        let typed = |of: &NodeRef| Some(of.cast::<HtmlInputElement>()?.value()).filter(given);
        let start = chosen(&self.knows)?;
        // Who was ticked may have been chosen above since, or be gone from the map.
        let also = choices.starts.iter().map(|one| &one.id).filter(|id| **id != start && ticked.contains(id));
        Some(Question {
            about: chosen(&self.about),
            what: typed(&self.what),
            horizon: typed(&self.within).and_then(|days| days.trim().parse().ok()),
            ..Question::known_by([&start].into_iter().chain(also).cloned())
        })
    }

    /// Shows what was typed of the question that was `asked`; the lists show what was chosen themselves.
    fn show(&self, asked: &Question) {
        let within = asked.horizon.map(|days| days.to_string());
        for (field, text) in [(&self.what, asked.what.clone()), (&self.within, within)] {
            if let Some(field) = field.cast::<HtmlInputElement>() {
                field.set_value(&text.unwrap_or_default());
            }
        }
    }
}

#[derive(Properties, PartialEq)]
struct FormProps {
    choices: Rc<Choices>,
    asked: Option<Question>,
}

/// The form, filled from what was asked last.
#[function_component(Form)]
fn form(FormProps { choices, asked }: &FormProps) -> Html {
    let dispatch = use_dispatch();
    let fields = use_memo((), |()| Fields::default());
    let ticked = use_state(|| -> Vec<String> {
        asked.iter().flat_map(|question| question.knows.iter().skip(1).cloned()).collect()
    });
    // Only when the question changes: a box that is ticked mustn't take back what is being typed.
    use_effect_with((fields.clone(), asked.clone()), |(fields, asked)| {
        if let Some(asked) = asked {
            fields.show(asked);
        }
    });
    let onsubmit = {
        let (fields, choices, ticked) = (fields.clone(), choices.clone(), ticked.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            if let Some(question) = fields.question(&choices, &ticked) {
                dispatch.send(Action::Follow(question));
            }
        })
    };
    let (start, subject) = choices.chosen(asked.as_ref());
    let known_by: Vec<_> = choices.starts.iter().map(entry).collect();
    let nobody = std::iter::once((AttrValue::default(), words::NOT_SAID.into()));
    let about_whom: Vec<_> = nobody.chain(choices.subjects.iter().map(entry)).collect();
    html! {
        <form {onsubmit}>
            <label class="field" for="follow-knows">{ words::WHO_KNOWS }</label>
            <Choice id="follow-knows" entries={known_by} chosen={start.to_owned()} select={fields.knows.clone()} />
            { also_know(&choices.starts, &ticked) }
            <label class="field" for="follow-about">{ words::ABOUT_WHOM }</label>
            <Choice id="follow-about" entries={about_whom} chosen={subject.to_owned()} select={fields.about.clone()} />
            <label class="field" for="follow-what">{ words::WHAT_IS_KNOWN }</label>
            <input id="follow-what" type="text" maxlength="200" autocomplete="off" ref={fields.what.clone()} />
            <label class="field" for="follow-within">{ words::BY_WHEN }</label>
            <input id="follow-within" type="number" min="0" max="36500" step="1" inputmode="numeric"
                ref={fields.within.clone()} />
            <div class="buttons"><button type="submit" class="primary">{ words::FOLLOW_IT }</button></div>
        </form>
    }
}

fn entry(one: &follow::Choice) -> Entry {
    (one.id.clone().into(), format!("{} ({})", one.name, one.kind.label()).into())
}

/// Boxes for those who know at the start as well.
fn also_know(starts: &[follow::Choice], ticked: &UseStateHandle<Vec<String>>) -> Html {
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
    html! {
        if starts.len() > 1 {
            <details class="more also" open={!ticked.is_empty()}>
                <summary>{ words::ALSO_KNOW }</summary>
                <div class="choices" role="group" aria-label={words::ALSO_KNOW}>{ for starts.iter().map(tick) }</div>
            </details>
        }
    }
}
