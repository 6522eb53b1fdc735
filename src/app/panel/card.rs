//! One flag: what it is, where it holds, what it rests on, and what would settle it.

use std::rc::Rc;

use partnership_explorer::analysis::{Indicator, Weight, neighbours_in_words, notes_in_words, pattern};
use partnership_explorer::knowledge::Matter;
use partnership_explorer::map::State as Met;
use yew::{Html, Properties, classes, function_component, html, use_callback};

use super::indicator::IndicatorRow;
use super::says::Says;
use super::settle::Settle;
use crate::app::learn::{LearnLink, entry_about, prose};
use crate::app::state::{Action, FlagKey, Key, Opened, is_essential};
use crate::app::store::use_dispatch;
use crate::app::words;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub opened: Rc<Opened>,
    /// The flag's place in the analysis.
    pub flag: usize,
    /// The places where the same is found on another scale.
    pub also: Vec<usize>,
    /// Whether the same pattern stands above already: then only the head is shown at first.
    pub folded: bool,
    /// What of this flag is lit.
    pub lit: Option<Key>,
}

/// The card.
#[function_component(FlagCard)]
pub fn flag_card(props: &Props) -> Html {
    let dispatch = use_dispatch();
    let opened = &props.opened;
    let flag = &opened.analysis.patterns[props.flag];
    let key = FlagKey::of(flag);
    let light = use_callback(key.clone(), {
        let dispatch = dispatch.clone();
        move |_, key| dispatch.send(Action::Light(Key::Flag(key.clone())))
    });
    let whole = props.lit.as_ref().is_some_and(|lit| lit.indicator().is_none());
    let element = key.element();
    let also: Vec<String> = (props.also.iter())
        .map(|at| words::scope(&opened.analysis.patterns[*at].scope, &opened.partnership))
        .collect();
    let places: Vec<usize> = [props.flag].iter().chain(&props.also).copied().collect();
    let notes = notes_in_words(&opened.partnership, &opened.analysis, &places);
    let (essential, supporting): (Vec<&Indicator>, Vec<&Indicator>) =
        flag.indicators.iter().partition(|one| is_essential(one));
    let rows = |list: &[&Indicator]| {
        list.iter()
            .map(|indicator| {
                let on = props.lit.as_ref().is_some_and(|lit| lit.indicator() == Some(indicator.id));
                html! {
                    <IndicatorRow key={indicator.id} opened={opened.clone()} places={places.clone()} id={indicator.id} {on} />
                }
            })
            .collect::<Html>()
    };
    let signs = || supporting.iter().filter(|one| one.weight == Weight::Supporting);
    let met = signs().filter(|one| one.state == Met::Met).count();
    let own = entry_about(Matter::Pattern, flag.pattern.word()).map_or("", |entry| &entry.id);
    let body = html! {
        <>
            if !props.folded {
                <p class="lede">{ prose(pattern(flag.pattern).lede, own) }</p>
            }
            if let Some(qualifier) = &flag.qualifier {
                <p class="qualifier" lang={words::english()}>{ words::capital(qualifier) }{ "." }</p>
            }
            <ul class="indicators">{ rows(&essential) }</ul>
            if !supporting.is_empty() {
                <details class="more">
                    <summary>{ words::supporting(met, signs().count()) }</summary>
                    <ul class="indicators">{ rows(&supporting) }</ul>
                </details>
            }
            <Settle opened={opened.clone()} flag={props.flag} />
            { neighbours(opened, &places) }
            <LearnLink matter={Matter::Pattern} id={flag.pattern.word()} />
            if !notes.is_empty() {
                <details class="more">
                    <summary>{ words::DISAGREE }</summary>
                    <ul class="notes">{ for notes.iter().enumerate().map(|(at, note)| html! {
                        <li key={at}><Says opened={opened.clone()} says={note.clone()} /></li>
                    }) }</ul>
                </details>
            }
        </>
    };
    html! {
        <section class={classes!("card", flag.pattern.word())} aria-labelledby={format!("card-{element} scope-{element}")}>
            <header>
                <button type="button" class={classes!("hull-sign", flag.verdict.label())} onclick={light}
                    aria-pressed={whole.to_string()} aria-label={words::show_scope(flag.pattern)}
                    title={words::show_scope(flag.pattern)} />
                <h3 id={format!("card-{element}")} lang={words::english()} tabindex="-1">{ flag.pattern.label() }</h3>
                <span class={classes!("verdict", flag.verdict.label())} lang={words::english()}>{ flag.verdict.label() }</span>
            </header>
            <p class="scope" id={format!("scope-{element}")}>{ words::capital(&words::scope(&flag.scope, &opened.partnership)) }</p>
            if !also.is_empty() {
                <p class="also"><Says opened={opened.clone()} says={words::also_in(&also)} lang={None::<&'static str>} /></p>
            }
            if props.folded {
                <details class="more" key="body">
                    <summary>{ words::indicators(&flag.indicators) }</summary>
                    { body }
                </details>
            } else {
                { body }
            }
        </section>
    }
}

/// Why the neighbouring patterns aren't flagged here.
fn neighbours(opened: &Rc<Opened>, places: &[usize]) -> Html {
    let all = neighbours_in_words(&opened.partnership, &opened.analysis, places);
    html! {
        <div class="why-nots">
            { for all.into_iter().filter(|why| !why.flagged).map(|why| html! {
                <details key={why.pattern.word()} class="why-not">
                    <summary>{ words::why_not(why.pattern) }</summary>
                    <p><Says opened={opened.clone()} says={why.says.join(" ")} /></p>
                </details>
            }) }
        </div>
    }
}
