//! What if: named changes to a chosen part of the map.

use std::rc::Rc;

use partnership_explorer::analysis::{
    ChosenScope, NamedChange, Needs, Offer, Options, offers, place_in_words,
};
use web_sys::{Event, HtmlSelectElement};
use yew::{
    Html, NodeRef, Properties, TargetCast, function_component, html, use_callback, use_memo, use_node_ref,
};

use super::preview::PreviewCard;
use super::{Do, DoButton};
use crate::app::state::{Action, Opened, Trial};
use crate::app::store::use_dispatch;
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
    let (opened, trial) = (&props.opened, &props.trial);
    html! {
        <section class="what-if">
            if let Some(last) = opened.applied.last() {
                <div class="applied" key="applied">
                    <DoButton does={Do::Undo} id="undo-change" label={words::undo(&last.name)} />
                    if opened.is_unsaved() {
                        <p class="stay">{ if props.embed { words::CHANGES_STAY_EMBEDDED } else { words::CHANGES_STAY } }</p>
                    }
                </div>
            }
            if let Some(preview) = &trial.preview {
                <PreviewCard key="preview" opened={opened.clone()} preview={preview.clone()} />
            } else {
                <Changes key="changes" opened={opened.clone()} scope={trial.scope.clone()} />
            }
        </section>
    }
}

#[derive(Properties, PartialEq)]
struct ChangesProps {
    opened: Rc<Opened>,
    scope: ChosenScope,
}

/// Where, and what can be changed there.
#[function_component(Changes)]
fn changes(props: &ChangesProps) -> Html {
    let dispatch = use_dispatch();
    let opened = &props.opened;
    let offers = use_memo((opened.clone(), props.scope.clone()), |(opened, scope)| {
        Rc::new(offers(&opened.document, scope))
    });
    let choose = use_callback((opened.clone(), dispatch), |event: Event, (opened, to)| {
        let chosen = event.target_dyn_into::<HtmlSelectElement>().map(|select| select.selected_index());
        let scope = chosen.and_then(|at| opened.analysis.structure.get(usize::try_from(at).ok()?));
        if let Some(scope) = scope {
            to.send(Action::Scope(ChosenScope::from(&*scope.scope)));
        }
    });
    let scopes = opened.analysis.structure.iter().enumerate().map(|(at, one)| {
        let on = ChosenScope::from(&*one.scope) == props.scope;
        let name = words::capital(&place_in_words(&opened.partnership, &one.scope));
        html! { <option key={at} value={at.to_string()} selected={on}>{ name }</option> }
    });
    html! {
        <div class="changes">
            <p class="lede">{ words::WHAT_IF_SAYS }</p>
            <label class="field" for="try-where">{ words::WHERE_TO }</label>
            <select id="try-where" onchange={choose}>{ for scopes }</select>
            <ul class="offers">
                { for offers.iter().enumerate().map(|(at, offer)| html! {
                    <li key={offer.change.id}><OfferCard offers={(*offers).clone()} {at} /></li>
                }) }
            </ul>
        </div>
    }
}

#[derive(Clone, Properties)]
struct OfferProps {
    offers: Rc<Vec<Offer>>,
    at: usize,
}

impl PartialEq for OfferProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.offers, &other.offers) && self.at == other.at
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
        let partner = partner.clone();
        use_callback(change.id, move |_, id| {
            let chosen = partner.cast::<HtmlSelectElement>().map(|select| select.value());
            dispatch.send(Action::WhatIf(id, Options { partner: chosen, ..Options::default() }));
        })
    };
    let field = format!("partner-of-{}", change.id);
    html! {
        <div class="offer">
            if let Some(refusal) = &offer.refusal {
                <h3>{ change.name }</h3>
                <p>{ change.says }</p>
                <p class="refused"><b>{ words::NOT_HERE }</b>{ " " }{ &refusal.says }</p>
            } else {
                <h3><button type="button" id={format!("change-{}", change.id)} class="as-link" {onclick}>{ change.name }</button></h3>
                <p>{ change.says }</p>
                if change.needs == Needs::Partner {
                    <label class="field" for={field.clone()}>{ words::WHICH_PARTNER }</label>
                    <select id={field} ref={partner}>
                        { for offer.partners.iter().map(|(id, name)| html! {
                            <option key={id.clone()} value={id.clone()}>{ name }</option>
                        }) }
                    </select>
                }
            }
        </div>
    }
}
