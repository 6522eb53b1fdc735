//! What may get in the way: barriers that were found, and folded below them what wasn't, and what the
//! map can't tell or doesn't show.

use std::rc::Rc;

use partnership_explorer::analysis::{Barrier, BarrierState, OpenBarriers, open_barriers};
use yew::{Html, Properties, function_component, html};

use super::barrier::BarrierCard;
use super::says::Says;
use crate::app::state::{Key, Lit, Opened};
use crate::app::store::use_language;
use crate::app::words::{self, Phrase};

#[derive(Properties, PartialEq)]
pub struct Props {
    pub opened: Rc<Opened>,
    pub lit: Option<Rc<Lit>>,
}

/// The section.
#[function_component(Barriers)]
pub fn barriers(props: &Props) -> Html {
    use_language();
    let barriers = &props.opened.analysis.barriers;
    let of = |state: BarrierState| barriers.iter().enumerate().filter(move |(_, one)| one.state == state);
    let found = of(BarrierState::Detected).count();
    let open = of(BarrierState::CannotTell).count();
    html! {
        <section class="barriers" aria-labelledby="barriers-title">
            <h3 id="barriers-title">{ words::BARRIERS }
                if found > 0 {
                    <span class="count warn">{ found }</span>
                }
            </h3>
            if found > 0 {
                <p class="lede">{ words::BARRIERS_SAY }</p>
            } else {
                <p class="lede">{ if open > 0 { words::NO_BARRIER } else { words::NO_BARRIER_AT_ALL } }</p>
            }
            { for of(BarrierState::Detected).map(|(at, barrier)| {
                // Only the barrier that is lit has to know of it.
                let lit = props.lit.as_ref().and_then(|lit| match &lit.key {
                    Key::Barrier(key) if key.id == barrier.id => key.find(&props.opened.analysis),
                    _ => None,
                });
                html! { <BarrierCard key={barrier.id} opened={props.opened.clone()} {at} {lit} /> }
            }) }
            { folded(&props.opened, words::NOT_FOUND, of(BarrierState::NotFound).map(|(_, one)| one).collect()) }
            { open_ones(&props.opened, open_barriers(&props.opened.analysis)) }
        </section>
    }
}

fn folded(opened: &Rc<Opened>, title: Phrase, all: Vec<&Barrier>) -> Html {
    if all.is_empty() {
        return Html::default();
    }
    html! {
        <details class="others" key={title.key()}>
            <summary><h4>{ title }</h4><span class="count">{ all.len() }</span></summary>
            { list(opened, &all) }
        </details>
    }
}

/// What can't be told: the open questions by the kind of hindrance, and apart from them those that
/// nobody asked, as the map doesn't show what they are about.
fn open_ones(opened: &Rc<Opened>, open: OpenBarriers) -> Html {
    let OpenBarriers { asked, idle } = open;
    let count: usize = asked.values().map(Vec::len).sum();
    html! {
        <>
            if count > 0 {
                <details class="others" key="asked">
                    <summary><h4>{ words::CANNOT_TELL }</h4><span class="count">{ count }</span></summary>
                    { for asked.iter().map(|(group, all)| html! {
                        <section key={group.label()}><h5>{ words::capital(group.label()) }</h5>{ list(opened, all) }</section>
                    }) }
                </details>
            }
            if !idle.is_empty() {
                <details class="others" key="idle">
                    <summary><h4>{ words::NOT_ASKED }</h4><span class="count">{ idle.len() }</span></summary>
                    <p class="lede">{ words::NOT_ASKED_SAYS }</p>
                    { list(opened, &idle) }
                </details>
            }
        </>
    }
}

fn list(opened: &Rc<Opened>, all: &[&Barrier]) -> Html {
    html! {
        <dl>
            { for all.iter().map(|barrier| html! {
                <div key={barrier.id}>
                    <dt>{ barrier.name }</dt>
                    <dd><Says opened={opened.clone()} says={barrier.says.clone()} /></dd>
                    { for barrier.notes.iter().map(|note| html! {
                        <dd class="aside"><Says opened={opened.clone()} says={note.clone()} /></dd>
                    }) }
                </div>
            }) }
        </dl>
    }
}
