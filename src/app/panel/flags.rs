//! The Flags tab: what is flagged and why, what may get in the way, and what else can be read.

use std::rc::Rc;

use partnership_explorer::analysis::{Verdict, rule};
use partnership_explorer::map::{AnswerValue, State as Met};
use yew::{Html, Properties, function_component, html};

use super::answers::Answers;
use super::barriers::Barriers;
use super::card::FlagCard;
use super::evaluation::EvaluationSheet;
use super::others::Others;
use super::readings::Readings;
use super::says::Says;
use super::settle::Question;
use super::ticks::Ticks;
use crate::app::platform::page;
use crate::app::state::{FlagKey, Lit, NO_FLAG, Opened, is_essential};
use crate::app::store::use_language;
use crate::app::words;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub opened: Rc<Opened>,
    pub lit: Option<Rc<Lit>>,
    pub embed: bool,
}

/// The tab.
#[function_component(Flags)]
pub fn flags(props: &Props) -> Html {
    use_language();
    let opened = &props.opened;
    if opened.document.actors.is_empty() {
        return html! {
            <div class="flags">
                <section class="card calm">
                    <h2 id="flags-title" tabindex="-1">{ words::NOTHING_TO_READ }</h2>
                    <p class="lede">{ words::NOTHING_TO_READ_SAYS }</p>
                </section>
            </div>
        };
    }
    html! {
        <div class="flags">
            <h2 id="flags-title" class="unseen" tabindex="-1">{ words::FLAGS }</h2>
            if let Some(summary) = opened.document.summary.as_ref().filter(|_| !props.embed) {
                <details class="more story" open={!page::is_narrow()}>
                    <summary>{ words::STORY }</summary>
                    <p lang={words::english()}>{ summary }</p>
                </details>
            }
            if opened.flagged.is_empty() {
                { none(opened) }
            }
            { for opened.flagged.iter().map(|card| {
                let key = FlagKey::of(&opened.analysis.patterns[card.flag]);
                // Only the card that is lit has to know of it.
                let lit = props.lit.as_ref().map(|lit| lit.key.clone());
                let lit = lit.filter(|lit| lit.flag().as_ref() == Some(&key));
                html! {
                    <FlagCard key={key.element()} opened={opened.clone()} flag={card.flag} also={card.also.clone()} {lit}
                        folded={!opened.is_first(card)} />
                }
            }) }
            <Barriers opened={opened.clone()} lit={props.lit.clone()} />
            <Answers opened={opened.clone()} embed={props.embed} />
            <Ticks opened={opened.clone()} />
            <EvaluationSheet opened={opened.clone()} embed={props.embed} />
            <Others opened={opened.clone()} />
            <Readings opened={opened.clone()} />
        </div>
    }
}

/// The patterns that an answer ruled out, each with that answer.
fn because(opened: &Rc<Opened>) -> Html {
    let ruled_out = opened.analysis.patterns.iter().filter(|flag| flag.verdict == Verdict::Absent);
    let answered = ruled_out.filter_map(|flag| {
        let denied = flag.indicators.iter().filter(|one| one.state == Met::NotMet && is_essential(one));
        let mut denied =
            denied.filter(|one| opened.answer(one.id, flag.scope.of.as_deref()) == Some(AnswerValue::No));
        denied.next().map(|one| (flag.pattern.label(), one.says.clone()))
    });
    let mut said: Vec<_> = answered.collect();
    said.dedup();
    html! {
        <div class="because">
            { for said.into_iter().map(|(pattern, says)| html! {
                <p key={pattern}><b>{ words::does_not_hold(pattern) }</b>{ " " }<Says opened={opened.clone()} {says} /></p>
            }) }
        </div>
    }
}

/// What stands there if no pattern is flagged: that this is no verdict, and what is missing.
fn none(opened: &Rc<Opened>) -> Html {
    let patterns = opened.analysis.patterns.iter().enumerate();
    let open = patterns.filter(|(_, flag)| flag.verdict == Verdict::NotEstablished);
    let mut questions: Vec<_> = open
        .flat_map(|(flag, one)| {
            one.settles.iter().filter_map(move |id| Some((flag, *id, rule(id)?.question)))
        })
        .collect();
    let mut seen = std::collections::HashSet::new();
    questions.retain(|(.., question)| seen.insert(*question));
    questions.truncate(4);
    html! {
        <section class="card calm" key="none">
            <h3 id={NO_FLAG} tabindex="-1">{ words::NO_FLAG }</h3>
            { because(opened) }
            <p class="lede">{ words::NO_FLAG_SAYS }</p>
            if questions.is_empty() {
                <p class="lede">{ words::NO_FLAG_COMPLETE }</p>
            } else {
                <p>{ words::MISSING }</p>
                { for questions.into_iter().map(|(flag, id, _)| html! {
                    <Question key={format!("{flag}-{id}")} opened={opened.clone()} {flag} {id} says_where=true />
                }) }
            }
        </section>
    }
}
