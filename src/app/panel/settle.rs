//! What would settle it: the questions that the map leaves open, answered on the spot.

use std::rc::Rc;

use partnership_explorer::analysis::{EvidenceReport, Verdict, rule};
use partnership_explorer::map::{AnswerValue, State as Met, Word};
use yew::{Html, Properties, function_component, html, use_callback};

use super::chips::evidence_chips;
use super::says::Says;
use crate::app::state::{Action, FlagKey, Opened};
use crate::app::store::{use_dispatch, use_language};
use crate::app::words;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub opened: Rc<Opened>,
    pub flag: usize,
}

/// The box with the open questions of a flag.
#[function_component(Settle)]
pub fn settle(props: &Props) -> Html {
    use_language();
    let flag = &props.opened.analysis.patterns[props.flag];
    if flag.settles.is_empty() {
        return html! { <div class="settled" /> };
    }
    html! {
        <div class="settle">
            <h4>{ if flag.verdict == Verdict::Present { words::SURER } else { words::SETTLE } }</h4>
            { for flag.settles.iter().map(|id| html! {
                <Question key={*id} opened={props.opened.clone()} flag={props.flag} id={*id} says_where=false />
            }) }
        </div>
    }
}

#[derive(Properties, PartialEq)]
pub struct QuestionProps {
    pub opened: Rc<Opened>,
    /// The flag that it would settle, by its place in the analysis.
    pub flag: usize,
    /// The id of the indicator.
    pub id: &'static str,
    /// Whether the part of the map is named that it is about.
    pub says_where: bool,
}

/// A question of a flag with its answers.
#[function_component(Question)]
pub fn question(props: &QuestionProps) -> Html {
    use_language();
    let flag = &props.opened.analysis.patterns[props.flag];
    let key = FlagKey::of(flag).indicator(props.id);
    let given = props.opened.answer(props.id, key.of.as_deref());
    let question = rule(props.id).map_or(props.id, |rule| rule.question);
    let element = format!("question-{}-{}", key.element(), props.id);
    // What is there already, and what is missing of it: a forum, say, whose purpose isn't recorded.
    let there = flag.indicators.iter().find(|one| one.id == props.id);
    let there = there.filter(|one| one.state == Met::NotRecorded && !one.evidence.actors.is_empty());
    html! {
        <div class="question" role="group" aria-labelledby={element.clone()}>
            <p id={element}>
                if props.says_where {
                    <small>{ words::capital(&words::scope(&flag.scope, &props.opened.partnership)) }</small>{ " " }
                }
                <span lang={words::english()}>{ question }</span>
            </p>
            if let Some(there) = there {
                <p><Says opened={props.opened.clone()} says={there.says.clone()} /></p>
                { evidence_chips(&props.opened, &EvidenceReport { ties: Vec::new(), ..there.evidence.clone() }) }
            }
            <div class="buttons">
                { for AnswerValue::ALL.iter().map(|value| html! {
                    <AnswerButton key={value.word()} of={key.clone()} value={*value} on={given == Some(*value)} />
                }) }
            </div>
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct AnswerProps {
    of: FlagKey,
    value: AnswerValue,
    on: bool,
}

#[function_component(AnswerButton)]
fn answer_button(props: &AnswerProps) -> Html {
    let dispatch = use_dispatch();
    let onclick = use_callback((props.of.clone(), props.value), move |_, (key, value)| {
        dispatch.send(Action::Answer(key.clone(), *value));
    });
    let quiet = (props.value == AnswerValue::Unknown).then_some("quiet");
    html! {
        <button type="button" class={quiet} aria-pressed={props.on.to_string()} {onclick}>{ words::answer(props.value) }</button>
    }
}
