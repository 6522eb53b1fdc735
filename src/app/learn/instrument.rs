//! The page of an instrument of law or policy: where it applies, how it stands there, what it asked and what
//! applies now.

use partnership_explorer::knowledge::law::{Nation, Standing};
use partnership_explorer::knowledge::{Page, knowledge};
use yew::{Html, Properties, function_component, html, use_context};

use super::entry::{links, naming};
use super::link::{PageLink, Within};
use super::prose::Prose;
use crate::app::state::LEARN_TITLE;
use crate::app::store::use_language;
use crate::app::words;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub id: &'static str,
}

/// The page.
#[function_component(InstrumentBody)]
pub fn instrument_body(props: &Props) -> Html {
    use_language();
    let within: Within = use_context().unwrap_or_default();
    let all = knowledge();
    let Some(Page::Instrument(one)) = all.page(props.id) else { return Html::default() };
    let prose = Prose::of_page(props.id);
    let page = Page::Instrument(one);
    let replaced: Vec<_> = all.law().replaced_by(props.id).into_iter().map(Page::Instrument).collect();
    let see: Vec<_> = one.see.iter().filter_map(|id| all.page(id)).collect();
    let texts = |texts: &'static [String]| {
        html! { <ul class="points">{ for texts.iter().map(|text| html! { <li key={text.clone()}>{ prose.text(text) }</li> }) }</ul> }
    };
    let english = words::english();
    html! {
        <article class="leaf instrument" aria-labelledby={LEARN_TITLE}>
            <p class="kind" lang={english}>{ one.kind.label() }{ " · " }{ words::when(one.made) }</p>
            <@{within.heading(0)} id={LEARN_TITLE} tabindex="-1" lang={english}>{ &one.title }</@>
            if one.moving {
                <p class="moving">{ words::MOVING }</p>
            }
            <section>
                <@{within.heading(1)}>{ words::WHAT_IT_ASKED }</@>
                <p class="summary">{ prose.text(&one.asked) }</p>
            </section>
            <section>
                <@{within.heading(1)}>{ words::WHERE_IN_FORCE }</@>
                { for one.standings().iter().map(|standing| stands(standing, &prose)) }
            </section>
            <dl class="facts">
                <div><dt>{ words::MADE }</dt><dd>{ words::when(one.made) }</dd></div>
                if let Some(began) = one.began {
                    <div><dt>{ words::BEGAN }</dt><dd>{ words::when(began) }</dd></div>
                }
                <div><dt>{ words::ABOUT_TOPICS }</dt><dd lang={english}>{ one.topics.iter().map(|topic| topic.label()).collect::<Vec<_>>().join(", ") }</dd></div>
            </dl>
            if !one.corrections.is_empty() {
                <section key="corrections"><@{within.heading(1)}>{ words::CORRECTIONS }</@>{ texts(&one.corrections) }</section>
            }
            if !one.unsure.is_empty() {
                <section key="unsure"><@{within.heading(1)}>{ words::NOT_CERTAIN }</@>{ texts(&one.unsure) }</section>
            }
            { links(within, words::REPLACES, "replaces", replaced) }
            { links(within, words::SEE_ALSO, "see-also", see) }
            { links(within, words::CITED_BY, "cited-by", all.citing(props.id).map(Page::Entry).collect()) }
            { links(within, words::LEADS_HERE, "leads-here", naming(page)) }
            <section class="sure">
                <@{within.heading(1)}>{ words::HOW_SURE }</@>
                <p><span lang={english}>{ one.sure.sentence() }{ " " }</span>{ words::sources_until(&words::when(one.checked_on)) }</p>
                if !one.sources.is_empty() {
                    <@{within.heading(2)} class="sources-title">{ words::SOURCES }</@>
                    <ul class="sources" lang={english}>{ for one.sources.iter().map(|source| html! { <li key={source.clone()}>{ source }</li> }) }</ul>
                }
            </section>
        </article>
    }
}

/// How it stands in some nations.
fn stands(standing: &Standing<'static>, prose: &Prose) -> Html {
    let english = words::english();
    html! {
        <div class="standing" key={standing.now}>
            <p><b lang={english}>{ nations(&standing.nations) }</b>{ ": " }<StatusMark of={standing.status} />
                if let Some(ended) = standing.ended {
                    { ", " }{ words::until(&words::when(ended)) }
                }
            </p>
            <p><b>{ words::APPLIES_NOW }{ ": " }</b>{ prose.text(standing.now) }</p>
            if !standing.replaced_by.is_empty() {
                <p><b>{ words::REPLACED_BY }{ ": " }</b>
                    { for standing.replaced_by.iter().enumerate().filter_map(|(at, id)| knowledge().page(id).map(|page| html! {
                        <span key={id.clone()} lang={english}>{ if at > 0 { ", " } else { "" } }<PageLink to={page.id()} says={page.title()} /></span>
                    })) }
                </p>
            }
        </div>
    }
}

/// Nations by name.
pub fn nations(of: &[Nation]) -> String {
    of.iter().map(|nation| nation.label()).collect::<Vec<_>>().join(", ")
}

#[derive(Properties, PartialEq)]
pub struct StatusProps {
    pub of: partnership_explorer::knowledge::law::Status,
}

/// How something stands: a sign, and the word.
#[function_component(StatusMark)]
pub fn status_mark(props: &StatusProps) -> Html {
    use_language();
    html! {
        <span class={yew::classes!("status", props.of.word())}>
            <span aria-hidden="true">{ words::status_sign(props.of) }</span>{ " " }<span lang={words::english()}>{ props.of.label() }</span>
        </span>
    }
}
