//! The Try tab: what if, follow the information, compare. Nothing here changes the map but "Apply".

mod choice;
mod compare;
mod follow;
mod here;
mod journey;
mod moves;
mod player;
mod preview;
mod what_if;

use std::rc::Rc;

use yew::{AttrValue, Html, Properties, function_component, html, use_callback};

use crate::app::beside::Offered;
use crate::app::state::{
    Action, Against, Deed, Lit, Opened, Part, Refused, SEE_BESIDE, TRY_TITLE, Trial, Way,
};
use crate::app::store::{use_dispatch, use_language};
use crate::app::words;

pub use choice::Choice;
use compare::Compare;
use follow::Follow;
pub use here::TryHere;
use what_if::WhatIf;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub opened: Rc<Opened>,
    pub trial: Rc<Trial>,
    pub lit: Option<Rc<Lit>>,
    /// What the map can be held against.
    pub offered: Option<Rc<Offered>>,
    pub embed: bool,
}

/// The tab.
#[function_component(Try)]
pub fn try_tab(props: &Props) -> Html {
    use_language();
    let (opened, trial) = (props.opened.clone(), props.trial.clone());
    // A frame in another page shows one map: there is none to hold against it.
    let parts = Part::ALL.into_iter().filter(|part| !(props.embed && *part == Part::Compare));
    html! {
        <div class="try">
            <h2 id="try-title" class="unseen" tabindex="-1">{ words::TRY_PARTS }</h2>
            <div class="parts" role="group" aria-label={words::TRY_PARTS}>
                { for parts.map(|part| html! { <PartButton key={words::part(part).key()} {part} on={trial.part == part} /> }) }
            </div>
            { match trial.part {
                Part::WhatIf => html! { <WhatIf key="what-if" {opened} {trial} embed={props.embed} /> },
                Part::Follow => html! { <Follow key="follow" {opened} {trial} lit={props.lit.clone()} /> },
                Part::Compare => html! { <Compare key="compare" offered={props.offered.clone().unwrap_or_default()} /> },
            } }
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct PartProps {
    part: Part,
    on: bool,
}

#[function_component(PartButton)]
fn part_button(props: &PartProps) -> Html {
    let dispatch = use_dispatch();
    let onclick = use_callback(props.part, move |_, part| dispatch.send(Action::Part(*part)));
    html! { <button type="button" aria-pressed={props.on.to_string()} {onclick}>{ words::part(props.part) }</button> }
}

#[derive(Properties, PartialEq)]
struct DoProps {
    does: Do,
    label: AttrValue,
    #[prop_or_default]
    id: Option<AttrValue>,
    #[prop_or_default]
    class: Option<AttrValue>,
}

/// What the plain buttons of the tab do.
#[derive(Clone, Copy, PartialEq)]
enum Do {
    Apply,
    Beside,
    Drop,
    Undo,
}

#[function_component(DoButton)]
fn do_button(props: &DoProps) -> Html {
    let dispatch = use_dispatch();
    let onclick = use_callback(props.does, move |_, does| {
        dispatch.send(match does {
            Do::Apply => Action::Apply,
            Do::Beside => Action::Beside(Deed::Open(Against::Preview, SEE_BESIDE.to_owned())),
            Do::Drop => Action::Drop,
            Do::Undo => Action::Step(Way::Back),
        });
        // The button may stay, for the change before.
        if *does == Do::Undo {
            dispatch.send(Action::Focus(TRY_TITLE.to_owned()));
        }
    });
    html! {
        <button type="button" id={props.id.clone()} class={props.class.clone()} {onclick}>{ props.label.clone() }</button>
    }
}

/// What was refused, beside the button of that id if it was pressed for it.
fn refusal(refused: Option<&Refused>, by: &str) -> Html {
    let says = refused.filter(|refused| refused.by == by).map(|refused| &refused.says);
    html! {
        if let Some(says) = says {
            <p class="refusal" lang={words::english()} id={refusal_id(by)}>{ says }</p>
        }
    }
}

fn refusal_id(by: &str) -> String {
    format!("{by}-refused")
}

/// A list of sentences under a heading; nothing if there are none. So many are shown at once, the
/// rest behind a disclosure.
fn lines(title: impl Into<AttrValue>, all: Vec<String>) -> Html {
    const MOST: usize = 6;
    if all.is_empty() {
        return Html::default();
    }
    let title = title.into();
    let item = |(at, says): (usize, &String)| html! { <li key={at}>{ says }</li> };
    let (first, rest) = all.split_at(all.len().min(MOST));
    html! {
        <section class="lines" key={title.to_string()}>
            <h4>{ title }</h4>
            <ul lang={words::english()}>{ for first.iter().enumerate().map(item) }</ul>
            if !rest.is_empty() {
                <details class="more">
                    <summary>{ words::and_more(rest.len()) }</summary>
                    <ul lang={words::english()}>{ for rest.iter().enumerate().map(item) }</ul>
                </details>
            }
        </section>
    }
}
