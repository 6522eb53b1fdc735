//! The contents: the field to find a page, what it finds, and all pages by topic.

use partnership_explorer::cases::{CASES, Group};
use partnership_explorer::knowledge::law::Sift;
use partnership_explorer::knowledge::{Entry, Page, knowledge};
use web_sys::{HtmlInputElement, InputEvent};
use yew::{
    AttrValue, Callback, Html, Properties, TargetCast, classes, function_component, html, use_callback,
    use_context,
};

use super::case;
use super::entry::page_list;
use super::link::{PageLink, Within};
use super::on_maps::CaseLink;
use crate::app::frame::Icon;
use crate::app::state::{Action, LEARN_TITLE, Leaf, Study, asked_of, sift_of};
use crate::app::store::{use_dispatch, use_language};
use crate::app::words;

/// So many pages are listed at most.
const MOST: usize = 40;
/// The id of the field.
pub const FIELD: &str = "learn-field";

#[derive(Properties, PartialEq)]
pub struct Props {
    pub asked: Leaf,
}

/// The contents as a page of their own; what is looked for stands in the address.
#[function_component(Contents)]
pub fn contents(props: &Props) -> Html {
    let dispatch = use_dispatch();
    let within: Within = use_context().unwrap_or_default();
    let query = AttrValue::from(sift_of(&props.asked).words);
    let onseek = use_callback(dispatch, |words: String, to| {
        to.send(Action::Study(Study::Ask(asked_of(&Sift { words, ..Sift::default() }))));
    });
    html! {
        <article class="leaf contents" aria-labelledby={LEARN_TITLE}>
            <@{within.heading(0)} id={LEARN_TITLE} tabindex="-1">{ words::LEARN }</@>
            <p class="lede">{ words::LEARN_SAYS }</p>
            <Seek query={query.clone()} {onseek} />
            if query.trim().is_empty() {
                <Topics open={false} />
            }
        </article>
    }
}

#[derive(Properties, PartialEq)]
pub struct SeekProps {
    pub query: AttrValue,
    pub onseek: Callback<String>,
}

/// The field, and the pages that it finds.
#[function_component(Seek)]
pub fn seek(props: &SeekProps) -> Html {
    use_language();
    let oninput = {
        let onseek = props.onseek.clone();
        Callback::from(move |event: InputEvent| {
            onseek.emit(event.target_unchecked_into::<HtmlInputElement>().value());
        })
    };
    let query = props.query.trim();
    let mut pages = knowledge().search(query, usize::MAX);
    let cases = case::find(query);
    let count = pages.len() + cases.len();
    let is_cut = pages.len() > MOST;
    pages.truncate(MOST);
    html! {
        <div class="seek" role="search">
            <label for={FIELD}><Icon name="find" />{ words::LEARN_FIND }</label>
            <input type="search" id={FIELD} value={props.query.clone()} autocomplete="off" spellcheck="false" placeholder={words::LEARN_FIND_SAYS} {oninput} />
            <p class={classes!("line", query.is_empty().then_some("unseen"))} role="status">
                if !query.is_empty() {
                    { words::pages_found(query, count) }
                    if is_cut {
                        { ". " }{ words::best_listed(MOST) }
                    }
                }
            </p>
            if !query.is_empty() {
                if count == 0 {
                    <Topics open={false} />
                }
                { found(pages) }
                if !cases.is_empty() {
                    <ul class="page-list found-cases">{ for cases.into_iter().map(|id| html! { <li key={id}><CaseLink {id} />{ " " }<small>{ words::CASE }</small></li> }) }</ul>
                }
            }
        </div>
    }
}

/// What was found, each with what it is about.
fn found(pages: Vec<Page<'static>>) -> Html {
    let english = words::english();
    html! {
        <ul class="page-list found">
            { for pages.into_iter().map(|page| html! {
                <li key={page.id()} lang={english}>
                    <PageLink to={page.id()} says={page.title()} />{ " " }<small>{ words::capital(super::entry::kind(page)) }</small>
                    <span class="says">{ page.summary() }</span>
                </li>
            }) }
        </ul>
    }
}

#[derive(Properties, PartialEq)]
pub struct TopicsProps {
    /// Whether all topics are open.
    pub open: bool,
}

/// All pages by topic; law and policy and the cases among them.
#[function_component(Topics)]
pub fn topics(props: &TopicsProps) -> Html {
    use_language();
    let within: Within = use_context().unwrap_or_default();
    let all = knowledge();
    let english = words::english();
    html! {
        <section class="topics">
            <@{within.heading(1)}>{ words::TOPICS }</@>
            <div class="topic law-topic" key="law">
                <p><PageLink to="law"><b>{ words::LAW }</b></PageLink>{ " · " }<PageLink to="timeline" says={words::TIMELINE} />
                    <span class="count">{ all.law().instruments.len() }</span></p>
                <p class="says" lang={english}>{ first_sentence(&all.law().about) }</p>
            </div>
            <details class="topic" key="cases" open={props.open}>
                <summary><b>{ words::CASE_NOTES }</b><span class="count">{ CASES.len() }</span><span class="says">{ words::CASE_NOTES_SAY }</span></summary>
                { for Group::ALL.into_iter().map(|group| html! {
                    <div key={format!("{group:?}")}>
                        <p class="group">{ words::cases_of(group) }</p>
                        <ul class="page-list">
                            { for CASES.iter().filter(|case| case.group == group).map(|case| html! { <li key={case.id}><CaseLink id={case.id} /></li> }) }
                        </ul>
                    </div>
                }) }
            </details>
            { for all.topics().iter().map(|topic| {
                let count = topic.entries.len() + topic.references.len();
                html! {
                    <details class="topic" key={topic.topic.clone()} open={props.open}>
                        <summary><b lang={english}>{ &topic.title }</b><span class="count">{ count }</span><span class="says" lang={english}>{ &topic.says }</span></summary>
                        { by_kind(&topic.entries) }
                        { page_list(topic.references.iter().map(Page::Reference)) }
                    </details>
                }
            }) }
        </section>
    }
}

/// The entries of a topic, under their kinds where there are several.
fn by_kind(entries: &'static [Entry]) -> Html {
    let mut kinds: Vec<_> = Vec::new();
    for entry in entries {
        if !kinds.contains(&entry.kind) {
            kinds.push(entry.kind);
        }
    }
    let several = kinds.len() > 1;
    html! {
        <>
            { for kinds.into_iter().map(|kind| html! {
                <div key={kind.label()} lang={words::english()}>
                    if several {
                        <p class="group">{ words::capital(kind.label()) }</p>
                    }
                    <ul class="page-list">
                        { for entries.iter().filter(|entry| entry.kind == kind).map(|entry| html! {
                            <li key={entry.id.clone()}><PageLink to={entry.id.as_str()} says={entry.title.as_str()} /></li>
                        }) }
                    </ul>
                </div>
            }) }
        </>
    }
}

fn first_sentence(text: &str) -> String {
    text.split_once(". ").map_or_else(|| text.to_owned(), |(first, _)| format!("{first}."))
}
