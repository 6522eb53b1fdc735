//! Law and policy: the same instruments as a list by decade and as a line of years, sifted alike.

use partnership_explorer::knowledge::knowledge;
use partnership_explorer::knowledge::law::{Instrument, Nation, Span, by_decade};
use yew::{Html, Properties, function_component, html, use_context};

use super::filters::Filters;
use super::instrument::{StatusMark, nations};
use super::link::{PageLink, Within};
use super::timeline::LineOfYears;
use crate::app::frame::PlaceLink;
use crate::app::state::{Address, LEARN_TITLE, Leaf, Place, sift_of};
use crate::app::store::use_language;
use crate::app::words;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub leaf: Leaf,
}

/// The page.
#[function_component(LawBody)]
pub fn law_body(props: &Props) -> Html {
    use_language();
    let within: Within = use_context().unwrap_or_default();
    let law = knowledge().law();
    let sift = sift_of(&props.leaf);
    let shown = sift.of(law);
    let drawn = props.leaf.id == "timeline";
    let english = words::english();
    html! {
        <article class="leaf law" aria-labelledby={LEARN_TITLE}>
            <@{within.heading(0)} id={LEARN_TITLE} tabindex="-1">{ words::LAW }</@>
            <p class="lede" lang={english}>{ &law.about }</p>
            <details class="more coverage">
                <summary>{ words::COVERAGE }</summary>
                <ul class="points" lang={english}>
                    { for law.coverage.iter().map(|one| html! { <li key={one.nation.word()}><b>{ one.nation.label() }{ ": " }</b>{ &one.says }</li> }) }
                </ul>
            </details>
            if within.panel {
                <p><PageLink to={if drawn { "law" } else { "timeline" }} says={if drawn { words::LIST } else { words::TIMELINE }} /></p>
            } else {
                <Filters leaf={props.leaf.clone()} shown={(shown.len(), law.instruments.len())} />
                <nav class="parts shown-as" aria-label={words::SHOWN_AS}>
                    { for [("law", words::LIST), ("timeline", words::TIMELINE)].into_iter().map(|(id, says)| {
                        let leaf = Leaf { id: id.to_owned(), asked: props.leaf.asked.clone() };
                        let to = Address { place: Place::Learn(leaf), embed: within.embed, ..Address::default() };
                        let on = (id == props.leaf.id).then_some("page");
                        html! { <PlaceLink key={id} {to} current={on}><b>{ says }</b></PlaceLink> }
                    }) }
                </nav>
            }
            if shown.is_empty() {
                <p class="none">{ words::NOTHING_FITS }</p>
            } else if drawn {
                <LineOfYears leaf={props.leaf.clone()} />
            } else {
                { list(&shown, within, &sift.nations) }
            }
        </article>
    }
}

/// The list, decade by decade, as things stand in `nations`.
fn list(shown: &[&'static Instrument], within: Within, nations: &[Nation]) -> Html {
    html! {
        <div class="decades">
            { for by_decade(shown).into_iter().map(|decade| html! {
                <section key={decade.from} class="decade">
                    <@{within.heading(1)}>{ words::decade(decade.from) }<span class="count">{ decade.instruments.len() }</span></@>
                    <ul>{ for decade.instruments.into_iter().map(|one| row(one, nations)) }</ul>
                </section>
            }) }
        </div>
    }
}

fn row(one: &'static Instrument, asked: &[Nation]) -> Html {
    let english = words::english();
    html! {
        <li key={one.id.clone()}>
            <span class="year">{ years(one, asked) }</span>
            <span class="what">
                <PageLink to={one.id.as_str()}><span lang={english}>{ &one.title }</span></PageLink>
                <small lang={english}>{ one.kind.label() }{ " · " }{ nations(&one.nations) }</small>
            </span>
            <span class="stands">
                { for one.statuses(asked).into_iter().map(|status| html! { <StatusMark key={status.word()} of={status} /> }) }
            </span>
        </li>
    }
}

/// "1990", "1990–2014": for how long it held in `nations`, or anywhere if none is named.
pub fn years(one: &Instrument, nations: &[Nation]) -> String {
    match one.span(nations) {
        Span::Until(ended) if ended.year != one.made.year => format!("{}–{}", one.made.year, ended.year),
        _ => one.made.year.to_string(),
    }
}
