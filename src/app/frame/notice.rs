//! Messages: a file that is refused, a link that leads nowhere.

use std::rc::Rc;

use partnership_explorer::map::Problem;
use web_sys::KeyboardEvent;
use yew::{Html, Properties, classes, function_component, html, use_callback, use_effect_with};

use super::accepted::Accepted;
use super::icons::Icon;
use crate::app::edit::{NotPasted, PastedRows};
use crate::app::platform::page;
use crate::app::state::{Action, Notice};
use crate::app::store::use_dispatch;
use crate::app::words;

/// How many problems are listed.
const MOST: usize = 12;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub notice: Option<Rc<Notice>>,
}

/// The message, over whatever is open, until it is dismissed. What was only done is no such message.
#[function_component(NoticeBar)]
pub fn notice_bar(props: &Props) -> Html {
    let dispatch = use_dispatch();
    let onkeydown = use_callback(dispatch.clone(), |event: KeyboardEvent, to| {
        if event.key() == "Escape" {
            event.prevent_default();
            to.send(Action::Dismiss);
        }
    });
    let onclick = use_callback(dispatch, |_, to| to.send(Action::Dismiss));
    let notice = props.notice.clone().filter(|notice| !matches!(**notice, Notice::Done(_)));
    use_effect_with(notice.clone(), |notice| {
        if notice.is_some() {
            page::focus("notice");
        }
    });
    let Some(notice) = &notice else { return html! { <div class="notice-place" /> } };
    let grave = matches!(**notice, Notice::Refused { .. } | Notice::NotPasted(_));
    html! {
        <div class="notice-place">
            <section id="notice" class={classes!("notice", grave.then_some("grave"))}
                role={if grave { "alert" } else { "status" }} tabindex="-1" {onkeydown}>
                <div class="notice-text">{ text(notice) }</div>
                <button type="button" class="quiet square" {onclick} aria-label={words::DISMISS} title={words::DISMISS}>
                    <Icon name="close" />
                </button>
            </section>
        </div>
    }
}

fn text(notice: &Notice) -> Html {
    match notice {
        Notice::Refused { file, problems } => html! {
            <>
                <h2>{ words::refused(file) }</h2>
                { list(problems) }
                <p>{ words::STAYS }</p>
            </>
        },
        Notice::Accepted { file, notes } => html! { <Accepted file={file.clone()} notes={notes.clone()} /> },
        Notice::NoSuchCase => {
            html! { <><h2>{ words::NO_SUCH_CASE }</h2><p>{ words::NO_SUCH_CASE_SAYS }</p></> }
        }
        Notice::NoSuchFile => {
            html! { <><h2>{ words::NO_SUCH_FILE }</h2><p>{ words::NO_SUCH_FILE_SAYS }</p></> }
        }
        Notice::NotFetched(why) => html! {
            <><h2>{ words::NOT_FETCHED }</h2><p>{ words::capital(&words::why(why).to_string()) }{ "." }</p></>
        },
        Notice::NotDeleted(why) => html! {
            <><h2>{ words::NOT_DELETED }</h2><p>{ words::capital(&words::why(why).to_string()) }{ "." }</p></>
        },
        Notice::NotArrived => {
            html! { <><h2>{ words::NOT_ARRIVED }</h2><p>{ words::NOT_ARRIVED_SAYS }</p></> }
        }
        Notice::NotSpoken => {
            html! { <><h2>{ words::NOT_SPOKEN }</h2><p>{ words::NOT_SPOKEN_SAYS }</p></> }
        }
        Notice::NotPasted(says) => html! { <NotPasted says={says.clone()} /> },
        Notice::Rows { actors, ties, notes, refused } => {
            html! { <PastedRows actors={*actors} ties={*ties} notes={notes.clone()} refused={refused.clone()} /> }
        }
        Notice::Done(_) => Html::default(),
        Notice::Link(link) => html! {
            <>
                <h2>{ words::COPY_YOURSELF }</h2>
                <input class="link-field" type="text" readonly=true value={link.clone()} aria-label={words::COPY_LINK} />
            </>
        },
    }
}

fn list(problems: &[Problem]) -> Html {
    let (first, rest) = problems.split_at(problems.len().min(MOST));
    html! {
        <>
            <ul class="problems" lang={words::english()}>{ for first.iter().enumerate().map(item) }</ul>
            if !rest.is_empty() {
                <details class="more">
                    <summary>{ words::and_more(rest.len()) }</summary>
                    <ul class="problems" lang={words::english()}>{ for rest.iter().enumerate().map(item) }</ul>
                </details>
            }
        </>
    }
}

fn item((at, problem): (usize, &Problem)) -> Html {
    html! {
        <li key={at}>
            if !problem.place.is_empty() {
                <code>{ &problem.place }</code>{ ": " }
            }
            { &problem.says }
        </li>
    }
}
