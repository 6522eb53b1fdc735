//! What if: named changes to a chosen part of the map.

use std::rc::Rc;

use partnership_explorer::analysis::{ChosenScope, NamedChange, Needs, Offer, Options, offers};
use web_sys::HtmlSelectElement;
use yew::{
    AttrValue, Html, NodeRef, Properties, function_component, html, use_callback, use_context, use_memo,
    use_node_ref,
};

use super::choice::{Choice, Entry};
use super::preview::PreviewCard;
use super::{Do, DoButton, refusal, refusal_id};
use crate::app::frame::save_copy;
use crate::app::state::{Action, Opened, Refused, Saving, Trial, UNDO, change_button};
use crate::app::store::{use_dispatch, use_language};
use crate::app::words;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub opened: Rc<Opened>,
    pub trial: Rc<Trial>,
    pub embed: bool,
}

/// The part.
#[function_component(WhatIf)]
pub fn what_if(props: &Props) -> Html {
    use_language();
    let (opened, trial) = (&props.opened, &props.trial);
    let saving: Saving = use_context().unwrap_or_default();
    let is_lost = matches!(saving, Saving::Not(unsaved, _) if unsaved.changes);
    html! {
        <section class="what-if">
            if let Some(last) = opened.past.last() {
                <div class="applied" key="applied">
                    <DoButton does={Do::Undo} id={UNDO} label={words::undo(&last.change.name)} />
                    { refusal(trial.refused.as_ref(), UNDO) }
                    if is_lost {
                        <Stay opened={opened.clone()} embed={props.embed} />
                    }
                </div>
            }
            if let Some(preview) = &trial.preview {
                <PreviewCard key="preview" opened={opened.clone()} preview={preview.clone()} refused={trial.refused.clone()} />
            } else {
                <Changes key="changes" opened={opened.clone()} scope={trial.scope.clone()} refused={trial.refused.clone()} />
            }
        </section>
    }
}

#[derive(Properties, PartialEq)]
struct StayProps {
    opened: Rc<Opened>,
    embed: bool,
}

/// How long the change is kept, and the button that keeps it.
#[function_component(Stay)]
fn stay(props: &StayProps) -> Html {
    let dispatch = use_dispatch();
    let save = use_callback((props.opened.clone(), dispatch), |_, (opened, to)| save_copy(opened, to));
    if props.embed {
        return html! { <p class="stay">{ words::CHANGES_STAY_EMBEDDED }</p> };
    }
    html! {
        <p class="stay">
            { words::CHANGES_STAY }{ " " }
            <button type="button" class="as-link" onclick={save}>{ words::SAVE_COPY }</button>
        </p>
    }
}

#[derive(Properties, PartialEq)]
struct ChangesProps {
    opened: Rc<Opened>,
    scope: ChosenScope,
    refused: Option<Refused>,
}

/// Where, and what can be changed there.
#[function_component(Changes)]
fn changes(props: &ChangesProps) -> Html {
    let dispatch = use_dispatch();
    let opened = &props.opened;
    let offers = use_memo((opened.clone(), props.scope.clone()), |(opened, scope)| {
        Rc::new(offers(&opened.document, scope))
    });
    let choose = use_callback((opened.clone(), dispatch), |chosen: AttrValue, (opened, to)| {
        let scope = chosen.parse().ok().and_then(|at: usize| opened.analysis.structure.get(at));
        if let Some(scope) = scope {
            to.send(Action::Scope(ChosenScope::from(&*scope.scope)));
        }
    });
    let scopes = &opened.analysis.structure;
    let here = scopes.iter().position(|one| ChosenScope::from(&*one.scope) == props.scope);
    let entries: Vec<Entry> = (scopes.iter().enumerate())
        .map(|(at, one)| {
            let name = words::capital(&one.scope.in_words(&opened.partnership));
            (at.to_string().into(), name.into())
        })
        .collect();
    html! {
        <div class="changes">
            <p class="lede">{ words::WHAT_IF_SAYS }</p>
            <label class="field" for="try-where">{ words::WHERE_TO }</label>
            <Choice id="try-where" {entries} chosen={here.unwrap_or_default().to_string()} onchoose={choose} />
            <p class="hint-line">{ words::OR_FROM_THE_MAP }</p>
            <ul class="offers">
                { for offers.iter().enumerate().map(|(at, offer)| {
                    let button = change_button(offer.change.id);
                    let refused = props.refused.clone().filter(|refused| refused.by == button);
                    html! { <li key={offer.change.id}><OfferCard offers={(*offers).clone()} {at} {refused} /></li> }
                }) }
            </ul>
        </div>
    }
}

#[derive(Clone, Properties)]
struct OfferProps {
    offers: Rc<Vec<Offer>>,
    at: usize,
    /// Why it couldn't be tried when it was pressed.
    refused: Option<Refused>,
}

impl PartialEq for OfferProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.offers, &other.offers) && self.at == other.at && self.refused == other.refused
    }
}

/// One change: what it does, and the button that tries it or the reason why it can't be made here.
#[function_component(OfferCard)]
fn offer_card(props: &OfferProps) -> Html {
    let dispatch = use_dispatch();
    let offer = &props.offers[props.at];
    let change: &'static NamedChange = offer.change;
    let partner: NodeRef = use_node_ref();
    let onclick = {
        let (partner, dispatch) = (partner.clone(), dispatch.clone());
        use_callback(change.id, move |_, id| {
            let select = partner.cast::<HtmlSelectElement>();
            let chosen = select.as_ref().map(|select| select.value()).filter(|value| !value.is_empty());
            // Where a choice is missing, the refusal says so, and the focus goes where it is made.
            if let (Some(select), None) = (select, &chosen) {
                dispatch.send(Action::Focus(select.id()));
            }
            dispatch.send(Action::WhatIf(id, Options { partner: chosen, ..Options::default() }));
        })
    };
    let heed = use_callback((), move |_: AttrValue, ()| dispatch.send(Action::Heed));
    let button = change_button(change.id);
    let described = props.refused.as_ref().map(|_| refusal_id(&button));
    let field = format!("partner-of-{}", change.id);
    // None is chosen beforehand: one press shouldn't try out removing whoever comes first.
    let none: Entry = ("".into(), words::CHOOSE.into());
    let partners = offer.partners.iter().map(|(id, name)| (id.clone().into(), name.clone().into()));
    let partners: Vec<Entry> = std::iter::once(none).chain(partners).collect();
    html! {
        <div class="offer">
            if let Some(refusal) = &offer.refusal {
                <h3 lang={words::english()}>{ change.name }</h3>
                <p lang={words::english()}>{ change.says }</p>
                <p class="refused"><b>{ words::NOT_HERE }</b>{ " " }<span lang={words::english()}>{ &refusal.says }</span></p>
            } else {
                <h3><button type="button" id={button.clone()} class="as-link" {onclick} lang={words::english()}>{ change.name }</button></h3>
                <p lang={words::english()}>{ change.says }</p>
                { refusal(props.refused.as_ref(), &button) }
                if change.needs == Needs::Partner {
                    <label class="field" for={field.clone()}>{ words::WHICH_PARTNER }</label>
                    <Choice id={field} entries={partners} chosen="" select={partner} onchoose={heed} {described} />
                }
            }
        </div>
    }
}
