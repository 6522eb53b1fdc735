//! The page of an entry.

use std::rc::Rc;

use partnership_explorer::analysis::helping;
use partnership_explorer::knowledge::{Entry, Kind, Page, Section, knowledge};
use yew::{Html, Properties, function_component, html, use_context};

use super::link::{PageLink, Within};
use super::on_maps::OnMaps;
use super::prose::Prose;
use crate::app::state::{LEARN_TITLE, Opened};
use crate::app::store::use_language;
use crate::app::words::{self, Phrase};

#[derive(Properties, PartialEq)]
pub struct Props {
    pub id: &'static str,
    /// The map beside which it is read.
    #[prop_or_default]
    pub opened: Option<Rc<Opened>>,
}

/// The page.
#[function_component(EntryBody)]
pub fn entry_body(props: &Props) -> Html {
    use_language();
    let within: Within = use_context().unwrap_or_default();
    let all = knowledge();
    let Some(entry) = all.entry(props.id) else { return Html::default() };
    let prose = Prose::of_page(props.id);
    let page = Page::Entry(entry);
    // What hinders leads first to what may help.
    let helping = if entry.kind == Kind::Hindrance { helping(all, entry) } else { Vec::new() };
    let topic = all.topic_of(props.id).map(|topic| topic.title.as_str()).unwrap_or_default();
    html! {
        <article class="leaf" aria-labelledby={LEARN_TITLE}>
            <p class="kind" lang={words::english()}>{ kind_line(entry.kind.label(), topic) }</p>
            <@{within.heading(0)} id={LEARN_TITLE} tabindex="-1" lang={words::english()}>{ &entry.title }</@>
            <p class="summary">{ prose.text(&entry.summary) }</p>
            { for entry.sections.iter().map(|section| part(section, within, &prose)) }
            { links(within, words::HELPS, "helping", helping.iter().copied().map(Page::Entry).collect()) }
            if !entry.about.is_empty() {
                <OnMaps id={props.id} opened={props.opened.clone()} />
            }
            { links(within, words::SEE_ALSO, "see-also", without(named(entry), &helping)) }
            { links(within, words::LEADS_HERE, "leads-here", without(naming(page), &helping)) }
            <section class="sure">
                <@{within.heading(1)}>{ words::HOW_SURE }</@>
                <p lang={words::english()}>{ entry.sure.sentence() }</p>
                <@{within.heading(2)} class="sources-title">{ words::SOURCES }</@>
                <ul class="sources">
                    { for entry.sources.iter().map(|source| html! {
                        <li key={format!("{source:?}")} lang={words::english()}>{ cited(&source.of, &all.cited(source)) }</li>
                    }) }
                </ul>
            </section>
        </article>
    }
}

/// "Model of partnership · The four models": the kind alone where both say the same.
fn kind_line(kind: &str, topic: &str) -> String {
    let kind = words::capital(kind);
    match topic.to_lowercase().starts_with(&kind.to_lowercase()) || topic.is_empty() {
        true => kind,
        false => format!("{kind} · {topic}"),
    }
}

fn part(section: &Section, within: Within, prose: &Prose) -> Html {
    html! {
        <section key={section.heading.clone()}>
            <@{within.heading(1)} lang={words::english()}>{ &section.heading }</@>
            if let Some(text) = &section.text {
                <p>{ prose.text(text) }</p>
            }
            if !section.points.is_empty() {
                <ul class="points">{ for section.points.iter().map(|point| html! { <li key={point.clone()}>{ prose.text(point) }</li> }) }</ul>
            }
        </section>
    }
}

/// The citation, as a link where what is cited has a page.
pub fn cited(of: &str, says: &str) -> Html {
    match knowledge().page(of) {
        Some(page) => html! { <PageLink to={page.id()} says={says.to_owned()} /> },
        None => says.to_owned().into(),
    }
}

fn named(entry: &'static Entry) -> Vec<Page<'static>> {
    entry.see.iter().filter_map(|id| knowledge().page(id)).collect()
}

/// The pages that aren’t told apart already.
fn without(pages: Vec<Page<'static>>, told: &[&Entry]) -> Vec<Page<'static>> {
    pages.into_iter().filter(|page| told.iter().all(|one| one.id != page.id())).collect()
}

/// The pages that name this one, but for those that it names itself.
pub fn naming(page: Page<'static>) -> Vec<Page<'static>> {
    let own = page.see();
    knowledge().neighbours(page).into_iter().filter(|one| own.iter().all(|id| id != one.id())).collect()
}

/// Links to pages under a heading; nothing if there are none.
pub fn links(within: Within, heading: Phrase, class: &'static str, pages: Vec<Page<'static>>) -> Html {
    if pages.is_empty() {
        return Html::default();
    }
    html! {
        <section {class}>
            <@{within.heading(1)}>{ heading }</@>
            { page_list(pages) }
        </section>
    }
}

/// Pages by title, each with its kind.
pub fn page_list(pages: impl IntoIterator<Item = Page<'static>>) -> Html {
    html! {
        <ul class="page-list">
            { for pages.into_iter().map(|page| html! {
                <li key={page.id()} lang={words::english()}>
                    <PageLink to={page.id()} says={page.title()} />{ " " }<small>{ words::capital(kind(page)) }</small>
                </li>
            }) }
        </ul>
    }
}

/// What kind of thing a page explains.
pub fn kind(page: Page<'static>) -> &'static str {
    match page {
        Page::Entry(entry) => entry.kind.label(),
        Page::Reference(one) => one.form.label(),
        Page::Instrument(one) => one.kind.label(),
    }
}
