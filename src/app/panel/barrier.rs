//! One barrier: each place where it was found lights up there, and says what may help.

use std::rc::Rc;

use partnership_explorer::analysis::{Barrier, BarrierInstance, barrier_rule};
use partnership_explorer::knowledge::{self, Matter};
use yew::{Html, Properties, classes, function_component, html};

use super::chips::evidence_chips;
use super::lamp::Lamp;
use super::says::{Says, in_short, is_cut};
use crate::app::learn::{LearnLink, StrategyLink, prose};
use crate::app::state::{BarrierKey, Key, Opened};
use crate::app::store::use_language;
use crate::app::words;

/// So many places are shown at once; the rest behind a disclosure.
const MOST: usize = 3;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub opened: Rc<Opened>,
    /// The barrier's place in the analysis.
    pub at: usize,
    /// The place of it that is lit.
    pub lit: Option<usize>,
}

/// The barrier.
#[function_component(BarrierCard)]
pub fn barrier_card(props: &Props) -> Html {
    use_language();
    let barrier = &props.opened.analysis.barriers[props.at];
    let rule = barrier_rule(barrier.id);
    let title = format!("barrier-{}", barrier.id);
    let mut helps: Vec<&'static str> = Vec::new();
    for instance in &barrier.instances {
        let says = rule.and_then(|rule| rule.helps(instance.variant));
        helps.extend(says.filter(|says| !helps.contains(says)));
    }
    let row = |(place, instance)| row(&props.opened, barrier, place, instance, props.lit == Some(place));
    let all = || barrier.instances.iter().enumerate();
    let count = barrier.instances.len();
    html! {
        <article class="barrier" aria-labelledby={title.clone()}>
            <h4 id={title}><span class="warn-mark" aria-hidden="true">{ "!" }</span><span lang={words::english()}>{ barrier.name }</span>
                if count > 1 {
                    <span class="count">{ words::places(count) }</span>
                }
            </h4>
            <ul class="indicators">{ for all().take(MOST).map(row) }</ul>
            if count > MOST {
                <details class="more" open={props.lit.is_some_and(|lit| lit >= MOST)}>
                    <summary>{ words::and_more(count - MOST) }</summary>
                    <ul class="indicators">{ for all().skip(MOST).map(row) }</ul>
                </details>
            }
            { for barrier.notes.iter().map(|note| html! { <p class="aside"><Says opened={props.opened.clone()} says={note.clone()} /></p> }) }
            <details class="more helps">
                <summary>{ words::HELPS }</summary>
                { for helps.into_iter().map(|says| html! { <p key={says} lang={words::english()}>{ says }</p> }) }
                { strategies(&barrier.strategies) }
                if let Some(rule) = rule {
                    <p class="rule"><b>{ words::RULE }{ ": " }</b>{ prose(rule.rule, "") }</p>
                }
                <p class="source"><b>{ words::SOURCE }{ ": " }</b>{ barrier.source }</p>
            </details>
            <LearnLink matter={Matter::Barrier} id={barrier.id} />
        </article>
    }
}

fn row(opened: &Rc<Opened>, barrier: &Barrier, place: usize, instance: &BarrierInstance, on: bool) -> Html {
    let id = BarrierKey::element(barrier.id, place);
    let body = format!("{id}-evidence");
    html! {
        <li key={place} class={classes!("indicator", "found", on.then_some("on"))}>
            <Lamp of={Key::Barrier(BarrierKey::of(barrier.id, instance))} {on} opens={body.clone()} {id}>
                <span class="name" lang={words::english()}>{ in_short(opened, &instance.says) }</span>
            </Lamp>
            if on {
                <div class="reasons" id={body}>
                    if is_cut(opened, &instance.says) {
                        <p><Says opened={opened.clone()} says={instance.says.clone()} /></p>
                    }
                    { evidence_chips(opened, &instance.evidence) }
                </div>
            }
        </li>
    }
}

/// Strategies by name, each with what it is behind a disclosure.
pub fn strategies(ids: &[&'static str]) -> Html {
    html! {
        <div class="strategies">
            { for ids.iter().filter_map(|id| knowledge::strategy(id)).map(|one| html! {
                <details key={one.id}>
                    <summary lang={words::english()}>{ one.name }</summary>
                    <p lang={words::english()}>{ one.says }</p>
                    <p class="source"><b>{ words::SOURCE }{ ": " }</b>{ one.source }</p>
                    <StrategyLink id={one.page} />
                </details>
            }) }
        </div>
    }
}
