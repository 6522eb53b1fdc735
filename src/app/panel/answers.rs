//! The answers that were given, each of which can be taken back.

use std::rc::Rc;

use yew::{Html, Properties, function_component, html, use_callback, use_context};

use super::says::Says;
use crate::app::frame::save_copy;
use crate::app::state::{Action, Opened, Saving};
use crate::app::store::use_dispatch;
use crate::app::words;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub opened: Rc<Opened>,
    pub embed: bool,
}

/// The list; nothing is seen of it while nothing was answered.
#[function_component(Answers)]
pub fn answers(props: &Props) -> Html {
    let dispatch = use_dispatch();
    let opened = &props.opened;
    let save = use_callback((opened.clone(), dispatch), |_, (opened, to)| save_copy(opened, to));
    let saving: Saving = use_context().unwrap_or_default();
    let is_lost = matches!(saving, Saving::Not(unsaved, _) if unsaved.answers);
    // A change that was applied is kept or taken back where it was made.
    if opened.document.answers.is_empty() && !is_lost {
        return html! { <div class="no-answers" /> };
    }
    html! {
        <section class="answers">
            <h3>{ words::YOUR_ANSWERS }</h3>
            <ul>
                { for opened.answers().into_iter().map(|(at, places)| {
                    let answer = &opened.document.answers[at];
                    let question = words::question(&answer.indicator);
                    html! {
                        <li key={at}>
                            <p lang={words::english()}>
                                { question }{ " " }<b>{ words::answer(answer.value) }</b>
                                if !places.is_empty() {
                                    <small><Says opened={opened.clone()} says={opened.partnership.names(places)} /></small>
                                }
                            </p>
                            <TakeBack {at} of={question.to_owned()} />
                        </li>
                    }
                }) }
            </ul>
            if is_lost {
                if props.embed {
                    <p class="stay">{ words::ANSWERS_STAY_EMBEDDED }</p>
                } else {
                    <p class="stay">
                        { words::ANSWERS_STAY }{ " " }
                        <button type="button" class="as-link" onclick={save}>{ words::SAVE_COPY }</button>
                    </p>
                }
            }
        </section>
    }
}

#[derive(Properties, PartialEq)]
struct TakeBackProps {
    at: usize,
    of: String,
}

#[function_component(TakeBack)]
fn take_back(props: &TakeBackProps) -> Html {
    let dispatch = use_dispatch();
    let onclick = use_callback(props.at, move |_, at| dispatch.send(Action::TakeBack(*at)));
    html! {
        <button type="button" {onclick} aria-label={format!("{}: {}", words::UNDO, props.of)}>{ words::UNDO }</button>
    }
}
