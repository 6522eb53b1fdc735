//! What of maps a page is about, and where it shows: on the map beside it, and on the bundled ones.

use std::rc::Rc;

use partnership_explorer::analysis::{BarrierState, READOUTS, barrier_rule, named_change, rule, tick};
use partnership_explorer::analysis::{PatternName, measures::MEASURES};
use partnership_explorer::cases::CASES;
use partnership_explorer::knowledge::{Matter, knowledge};
use partnership_explorer::map::{ActorKind, TieKind, Word};
use yew::{AttrValue, Html, Properties, function_component, html, use_callback, use_context};

use super::link::{PageLink, Within};
use super::shows::{is_shown_by_maps, use_showing};
use crate::app::panel::Limited;
use crate::app::state::{Action, BarrierKey, FlagKey, Key, Opened, Part, Tab};
use crate::app::store::{use_dispatch, use_language};
use crate::app::words;

#[derive(Properties, PartialEq)]
pub struct Props {
    /// The id of the entry.
    pub id: &'static str,
    #[prop_or_default]
    pub opened: Option<Rc<Opened>>,
}

/// The section.
#[function_component(OnMaps)]
pub fn on_maps(props: &Props) -> Html {
    use_language();
    let within: Within = use_context().unwrap_or_default();
    let about = &knowledge().entry(props.id).expect("an entry has its page").about;
    let showing = use_showing(about);
    let things = Matter::ALL.iter().map(|matter| {
        let ids = about.ids(*matter).iter().map(String::as_str);
        (*matter, ids.filter_map(|id| Some((id, called(*matter, id)?))).collect::<Vec<_>>())
    });
    let things: Vec<_> = things.filter(|(_, all)| !all.is_empty()).collect();
    if things.is_empty() && !is_shown_by_maps(about) {
        return Html::default();
    }
    let thing = |matter: Matter, id: &'static str, name: String| {
        html! {
            <dd key={id}>
                if matter == Matter::Case {
                    <CaseLink {id} />
                } else {
                    <span lang={words::english()}>{ name }</span>
                }
                if let Some(opened) = &props.opened {
                    <Here opened={opened.clone()} {matter} {id} />
                }
            </dd>
        }
    };
    html! {
        <section class="on-maps">
            <@{within.heading(1)}>{ words::ON_MAPS }</@>
            <dl class="things">
                { for things.into_iter().map(|(matter, all)| html! {
                    <div key={matter.label()}>
                        <dt lang={words::english()}>{ words::capital(matter.label()) }</dt>
                        { for all.into_iter().map(|(id, name)| thing(matter, id, name)) }
                    </div>
                }) }
            </dl>
            if is_shown_by_maps(about) {
                <p class="shows-on"><b>{ words::SHOWS_ON }</b></p>
                { match showing {
                    None => html! { <p class="line" role="status">{ words::LOOKING }</p> },
                    Some(maps) if maps.is_empty() => html! { <p class="line">{ words::SHOWS_NOWHERE }</p> },
                    Some(maps) => html! {
                        <Limited class="page-list">
                            { for maps.into_iter().map(|at| html! { <li key={at}><CaseLink id={CASES[at].id} /></li> }) }
                        </Limited>
                    },
                } }
            }
        </section>
    }
}

/// What a thing is called, by its id; nothing where it needs no word of its own.
fn called(matter: Matter, id: &str) -> Option<String> {
    let numbered = |name: &str| format!("{id}: {name}");
    match matter {
        Matter::Barrier => Some(numbered(barrier_rule(id)?.name)),
        Matter::Tick => Some(numbered(tick(id)?.name)),
        Matter::Indicator => Some(numbered(rule(id)?.name)),
        Matter::Pattern => {
            Some(PatternName::ALL.into_iter().find(|one| one.word() == id)?.label().to_owned())
        }
        Matter::Readout => Some(READOUTS.iter().find(|one| one.id == id)?.name.to_owned()),
        Matter::Measure => Some(MEASURES.iter().find(|one| one.id == id)?.name.to_owned()),
        Matter::Change => Some(named_change(id)?.name.to_owned()),
        Matter::ActorKind => {
            Some(words::capital(ActorKind::ALL.iter().find(|kind| kind.word() == id)?.label()))
        }
        Matter::TieKind => Some(words::capital(TieKind::ALL.iter().find(|kind| kind.word() == id)?.label())),
        Matter::Case => Some(id.to_owned()),
        // The pages of kinds say how they are written.
        Matter::Word => None,
    }
}

#[derive(Properties, PartialEq)]
pub struct CaseProps {
    pub id: AttrValue,
}

/// The link to the page of a bundled case.
#[function_component(CaseLink)]
pub fn case_link(props: &CaseProps) -> Html {
    use_language();
    html! {
        <PageLink to={format!("{}{}", super::body::CASE, props.id)}>
            <span lang={words::english()}>{ super::case::title(&props.id) }</span>
        </PageLink>
    }
}

#[derive(Properties, PartialEq)]
struct HereProps {
    opened: Rc<Opened>,
    matter: Matter,
    id: AttrValue,
}

/// Leads to where it shows on the map beside the page, if it does.
#[function_component(Here)]
fn here(props: &HereProps) -> Html {
    let dispatch = use_dispatch();
    let does = does(&props.opened, props.matter, &props.id);
    let says = if props.matter == Matter::Change { words::TRY_HERE } else { words::SHOW_HERE };
    let onclick = use_callback(does.clone(), move |_, does: &Option<Key>| match does {
        Some(key) => dispatch.send(Action::Show(key.clone())),
        None => {
            dispatch.send(Action::Tab(Tab::Try));
            dispatch.send(Action::Part(Part::WhatIf));
            dispatch.send(Action::Focus("try-title".to_owned()));
        }
    });
    let shows = does.is_some() || props.matter == Matter::Change;
    html! {
        if shows {
            <button type="button" class="as-link" {onclick}>{ says }</button>
        }
    }
}

/// What lights it up on the map.
fn does(opened: &Opened, matter: Matter, id: &str) -> Option<Key> {
    let mut flags = opened.flagged.iter().map(|card| &opened.analysis.patterns[card.flag]);
    match matter {
        Matter::Pattern => {
            flags.find(|flag| flag.pattern.word() == id).map(|flag| Key::Flag(FlagKey::of(flag)))
        }
        Matter::Indicator => flags.find_map(|flag| {
            let indicator = flag.indicators.iter().find(|one| one.id == id)?;
            Some(Key::Flag(FlagKey::of(flag).indicator(indicator.id)))
        }),
        Matter::Barrier => {
            let barrier = opened.analysis.barriers.iter().find(|one| one.id == id)?;
            let found = barrier.instances.first().filter(|_| barrier.state == BarrierState::Detected)?;
            Some(Key::Barrier(BarrierKey::of(barrier.id, found)))
        }
        _ => None,
    }
}
