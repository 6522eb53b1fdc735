//! Messages: a file that is refused, a link that leads nowhere.

use std::rc::Rc;

use gloo::timers::callback::Timeout;
use partnership_explorer::map::Problem;
use yew::{Html, Properties, classes, function_component, html, use_callback, use_effect_with};

use super::icons::Icon;
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

/// The message, over whatever is open, until it is dismissed.
#[function_component(NoticeBar)]
pub fn notice_bar(props: &Props) -> Html {
    let dispatch = use_dispatch();
    let onclick = use_callback(dispatch.clone(), |_, to| to.send(Action::Dismiss));
    let quiet = dispatch.clone();
    use_effect_with(props.notice.clone(), move |notice| {
        let mut timer = None;
        match notice.as_deref() {
            None => {}
            // Said by the way: it neither takes the focus nor stays.
            Some(Notice::Done(_)) => timer = Some(Timeout::new(6_000, move || quiet.send(Action::Dismiss))),
            Some(_) => page::focus("notice"),
        }
        move || drop(timer)
    });
    let Some(notice) = &props.notice else { return html! { <div class="notice-place" /> } };
    let grave = matches!(**notice, Notice::Refused { .. });
    html! {
        <div class="notice-place">
            <section id="notice" class={classes!("notice", grave.then_some("grave"))}
                role={if grave { "alert" } else { "status" }} tabindex="-1">
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
        Notice::Accepted { file, problems } => html! {
            <>
                <h2>{ words::accepted(file) }</h2>
                <p>{ words::KEPT }</p>
                { list(problems) }
            </>
        },
        Notice::NoSuchCase => {
            html! { <><h2>{ words::NO_SUCH_CASE }</h2><p>{ words::NO_SUCH_CASE_SAYS }</p></> }
        }
        Notice::NoSuchFile => {
            html! { <><h2>{ words::NO_SUCH_FILE }</h2><p>{ words::NO_SUCH_FILE_SAYS }</p></> }
        }
        Notice::Done(says) => html! { <p>{ says }</p> },
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
            <ul class="problems">{ for first.iter().enumerate().map(item) }</ul>
            if !rest.is_empty() {
                <details class="more">
                    <summary>{ words::and_more(rest.len()) }</summary>
                    <ul class="problems">{ for rest.iter().enumerate().map(item) }</ul>
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
