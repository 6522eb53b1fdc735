//! The page of a publication or another source.

use partnership_explorer::knowledge::{Page, knowledge};
use yew::{Html, Properties, function_component, html, use_context};

use super::entry::{links, naming};
use super::link::Within;
use crate::app::state::LEARN_TITLE;
use crate::app::store::use_language;
use crate::app::words;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub id: &'static str,
}

/// The page.
#[function_component(ReferenceBody)]
pub fn reference_body(props: &Props) -> Html {
    use_language();
    let within: Within = use_context().unwrap_or_default();
    let all = knowledge();
    let Some(one) = all.reference(props.id) else { return Html::default() };
    let page = Page::Reference(one);
    let fact = |name: words::Phrase, value: Option<&String>| {
        value.map(|value| html! { <div key={name.key()}><dt>{ name }</dt><dd lang={words::english()}>{ value }</dd></div> })
    };
    html! {
        <article class="leaf" aria-labelledby={LEARN_TITLE}>
            <p class="kind" lang={words::english()}>{ words::capital(one.form.label()) }</p>
            <@{within.heading(0)} id={LEARN_TITLE} tabindex="-1" lang={words::english()}>{ page.title() }</@>
            <p class="summary" lang={words::english()}>{ &one.says }</p>
            <dl class="facts">
                { for fact(words::AUTHORS, Some(&one.authors)) }
                { for fact(words::MADE, one.year.as_ref()) }
                { for fact(words::PUBLISHED, one.published.as_ref()) }
            </dl>
            { links(within, words::CITED_BY, "cited-by", all.citing(props.id).map(Page::Entry).collect()) }
            { links(within, words::LEADS_HERE, "leads-here", naming(page)) }
            <section class="sure">
                <@{within.heading(1)}>{ words::HOW_SURE }</@>
                <p lang={words::english()}>{ one.standing.sentence() }</p>
            </section>
        </article>
    }
}
