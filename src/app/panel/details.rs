//! The Details tab: everything that is recorded of the selected actor or tie, to be read, or as a form.

use std::rc::Rc;

use partnership_explorer::analysis::{BarrierInstance, EvidenceReport};
use partnership_explorer::editing::Item;
use partnership_explorer::knowledge::Matter;
use partnership_explorer::map::{ActorAt, Partnership, TieAt, Word};
use web_sys::KeyboardEvent;
use yew::{AttrValue, Html, Properties, function_component, html, use_callback};

use super::chips::Chip;
use super::limited::Limited;
use super::position::Position;
use super::says::in_short;
use super::trial::TryHere;
use crate::app::edit::{ActorDeeds, AddForm, Deeds, ItemForm, MapDeeds, Several};
use crate::app::learn::LearnLink;
use crate::app::state::{Action, Around, BarrierKey, Denial, Key, Moving, Opened, Selection};
use crate::app::store::use_dispatch;
use crate::app::words::{self, Phrase};

#[derive(Properties, PartialEq)]
pub struct Props {
    pub opened: Rc<Opened>,
    pub selection: Option<Selection>,
    pub moving: Option<Moving>,
    pub around: Option<Around>,
    /// Whose form is open.
    pub editing: Option<Item>,
    /// What else is selected beside.
    pub also: Rc<Vec<Selection>>,
    /// Whether an actor is being added.
    pub adding: bool,
    /// What was refused last.
    pub denied: Option<Rc<Denial>>,
    pub embed: bool,
}

/// The tab.
#[function_component(Details)]
pub fn details(props: &Props) -> Html {
    let dispatch = use_dispatch();
    let clear = use_callback(dispatch, |_, to| {
        to.send(Action::Select(None));
        to.send(Action::Focus("details-title".to_owned()));
    });
    if props.adding {
        return html! { <div class="details-body"><AddForm denied={props.denied.clone()} /></div> };
    }
    let selected = props.selection.map(|selection| props.opened.item(selection));
    if let Some(item) =
        props.editing.clone().filter(|item| *item == Item::Map || Some(item) == selected.as_ref())
    {
        let key = if item == Item::Map { "map" } else { "item" };
        return html! {
            <div class="details-body"><ItemForm {key} opened={props.opened.clone()} {item} denied={props.denied.clone()} /></div>
        };
    }
    if let (Some(item), false) = (selected, props.also.is_empty() || props.embed) {
        let beside = props.also.iter().map(|one| props.opened.item(*one));
        let items: Vec<Item> = std::iter::once(item).chain(beside).collect();
        return html! {
            <div class="details-body"><Several key="several" opened={props.opened.clone()} {items} denied={props.denied.clone()} /></div>
        };
    }
    let body = match props.selection {
        None => html! {
            <section class="card calm">
                <h2 id="details-title" tabindex="-1">{ words::NOTHING_SELECTED }</h2>
                <p class="lede">{ words::NOTHING_SELECTED_SAYS }</p>
                if let Some(summary) = &props.opened.document.summary {
                    <p class="summary" lang={words::english()}>{ summary }</p>
                }
                if !props.embed {
                    <MapDeeds />
                }
            </section>
        },
        Some(Selection::Actor(at)) => actor(props, at),
        Some(Selection::Tie(at)) => tie(props, at),
    };
    html! {
        <div class="details-body">
            { body }
            if props.selection.is_some() {
                <button type="button" class="clear" onclick={clear}>{ words::CLEAR }</button>
            }
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct TitleProps {
    name: String,
    embed: bool,
}

/// The heading: Enter on it opens the form.
#[function_component(Title)]
fn title(props: &TitleProps) -> Html {
    let dispatch = use_dispatch();
    let onkeydown = use_callback(props.embed, move |event: KeyboardEvent, embed| {
        if event.key() == "Enter" && !embed {
            event.prevent_default();
            dispatch.send(Action::EditSelected);
        }
    });
    html! { <h2 id="details-title" lang={words::english()} tabindex="-1" {onkeydown}>{ &props.name }</h2> }
}

fn facts(list: Vec<(Phrase, String)>) -> Html {
    html! {
        <dl class="facts">
            { for list.into_iter().map(|(name, value)| html! {
                <div key={name.key()}><dt>{ name }</dt><dd lang={words::english()}>{ value }</dd></div>
            }) }
        </dl>
    }
}

fn actor(props: &Props, at: ActorAt) -> Html {
    let (opened, moving, around) = (&*props.opened, props.moving, props.around);
    let partnership = &opened.partnership;
    let actor = partnership.actor(at);
    let flags = words::flags_of(opened, &actor.id);
    let ties: Vec<TieAt> = partnership.all_ties().filter(|tie| touches(partnership, *tie, at)).collect();
    html! {
        <section class="record">
            <p class="kind" lang={words::english()}>{ words::title(actor.kind()) }</p>
            <Title name={actor.name.clone()} embed={props.embed} />
            if !props.embed {
                <ActorDeeds key={actor.id.clone()} opened={props.opened.clone()} {at} denied={props.denied.clone()} />
            }
            { facts(words::actor_facts(partnership, actor)) }
            <LearnLink key="learn" matter={Matter::ActorKind} id={actor.kind().word()} />
            if let Some(note) = &actor.note {
                <p class="note"><b>{ words::NOTE }{ ": " }</b><span lang={words::english()}>{ note }</span></p>
            }
            if !flags.is_empty() {
                <p class="in-flags"><b>{ words::IN_FLAGS }{ ": " }</b>
                    { for flags.iter().map(|(pattern, verdict)| html! {
                        <span key={pattern.word()} class="verdict">{ words::chip(*pattern, *verdict) }</span>
                    }) }
                </p>
            }
            <TryHere key="try-here" opened={props.opened.clone()} {at} />
            <Position key="position" {at} pinned={opened.pinned.contains(&at)}
                moving={moving.is_some_and(|moving| moving.at == at)}
                around={around.filter(|around| around.at == at).map_or(0, |around| around.steps)} />
            { stands_in(opened, &actor.id, |evidence| evidence.actors.contains(&actor.id)) }
            <h3>{ words::TIES }<span class="count">{ ties.len() }</span></h3>
            if ties.is_empty() {
                <p class="lede">{ words::NO_TIES }</p>
            } else {
                <Limited key={format!("ties-{}", at.index())} class="tie-list">
                    { for ties.iter().map(|tie| html! {
                        <li key={tie.index()}><TieRow from={at} tie={*tie} label={row(partnership, *tie, at)} /></li>
                    }) }
                </Limited>
            }
        </section>
    }
}

/// The barriers in whose evidence the selected one, `of`, stands; each leads to where it is explained.
fn stands_in(opened: &Opened, of: &str, holds: impl Fn(&EvidenceReport) -> bool) -> Html {
    let instances = opened.analysis.barriers.iter().flat_map(|barrier| {
        barrier.instances.iter().filter(|one| holds(&one.evidence)).map(|one| (barrier.id, barrier.name, one))
    });
    let found: Vec<(_, _, &BarrierInstance)> = instances.collect();
    if found.is_empty() {
        return Html::default();
    }
    html! {
        <section class="stands-in" key={format!("stands-in-{of}")}>
            <h3>{ words::STANDS_IN }<span class="count warn">{ found.len() }</span></h3>
            <Limited class="tie-list">
                { for found.into_iter().enumerate().map(|(at, (id, name, instance))| html! {
                    <li key={at}><BarrierLink of={BarrierKey::of(id, instance)} {name} says={in_short(opened, &instance.says)} /></li>
                }) }
            </Limited>
        </section>
    }
}

#[derive(Properties, PartialEq)]
struct LinkProps {
    of: BarrierKey,
    name: &'static str,
    says: String,
}

/// Leads to a place of a barrier, and lights it up.
#[function_component(BarrierLink)]
fn barrier_link(props: &LinkProps) -> Html {
    let dispatch = use_dispatch();
    let onclick =
        use_callback(props.of.clone(), move |_, key| dispatch.send(Action::Show(Key::Barrier(key.clone()))));
    html! { <button type="button" {onclick}><b>{ props.name }</b><small>{ &props.says }</small></button> }
}

fn touches(partnership: &Partnership, tie: TieAt, at: ActorAt) -> bool {
    let (from, to) = partnership.ends(tie);
    from == at || to == at
}

/// A tie as seen from one of its ends: "informs, by phone → Social worker".
fn row(partnership: &Partnership, tie: TieAt, at: ActorAt) -> String {
    let (from, to) = partnership.ends(tie);
    let phrase = words::tie_phrase(partnership, tie);
    let arrow = if partnership.tie(tie).is_mutual() { "↔" } else { "→" };
    match from == at {
        true => format!("{phrase} {arrow} {}", partnership.name(to)),
        false => format!("{} {phrase} {arrow} {}", partnership.name(from), words::THIS),
    }
}

#[derive(Properties, PartialEq)]
struct RowProps {
    from: ActorAt,
    tie: TieAt,
    label: String,
}

/// A tie that can be pressed to see its details.
#[function_component(TieRow)]
fn tie_row(props: &RowProps) -> Html {
    let dispatch = use_dispatch();
    let onclick = use_callback(props.tie, move |_, tie| {
        dispatch.send(Action::Inspect(Selection::Tie(*tie)));
        dispatch.send(Action::Focus("details-title".to_owned()));
    });
    html! { <button type="button" {onclick}>{ &props.label }</button> }
}

fn tie(props: &Props, at: TieAt) -> Html {
    let opened = &*props.opened;
    let partnership = &opened.partnership;
    let tie = partnership.tie(at);
    let (from, to) = partnership.ends(at);
    let name = |at: ActorAt| AttrValue::from(partnership.name(at).to_owned());
    let arrow = if tie.is_mutual() { "↔" } else { "→" };
    html! {
        <section class="record">
            <p class="kind">{ words::TIE }</p>
            <Title name={words::tie_sentence(partnership, at)} embed={props.embed} />
            if !props.embed {
                <Deeds opened={props.opened.clone()} items={vec![props.opened.item(Selection::Tie(at))]} form={true} denied={props.denied.clone()} />
            }
            <p class="ends">
                <Chip label={name(from)} to={Selection::Actor(from)} /><span aria-hidden="true">{ arrow }</span>
                <Chip label={name(to)} to={Selection::Actor(to)} />
            </p>
            { facts(words::tie_facts(partnership, tie)) }
            <LearnLink key="learn" matter={Matter::TieKind} id={tie.kind.word()} />
            if let Some(note) = &tie.details.note {
                <p class="note"><b>{ words::NOTE }{ ": " }</b><span lang={words::english()}>{ note }</span></p>
            }
            { stands_in(opened, partnership.tie_id(at), |evidence| evidence.ties.iter().any(|id| id == partnership.tie_id(at))) }
            if !partnership.is_read(at) {
                <p class="note">{ words::NOT_READ }</p>
            }
        </section>
    }
}
