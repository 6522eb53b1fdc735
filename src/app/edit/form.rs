//! The form of one actor, one tie, or of the map itself.

use std::rc::Rc;

use partnership_explorer::editing::{Edit, Item, kinds_between};
use partnership_explorer::map::{
    ActorAt, ActorKind, Attribute, TieAt, Word, attributes_of, attributes_of_map, attributes_on_tie,
};
use serde_json::Value;
use web_sys::{Event, HtmlInputElement, KeyboardEvent};
use yew::{AttrValue, Callback, Html, Properties, TargetCast, function_component, html, use_callback};

use super::all_of::AllOfThem;
use super::chooser::{Chooser, people};
use super::field::{About, Field, refused};
use super::kinds::KindPick;
use super::pick::Pick;
use crate::app::state::{Action, Denial, Opened, TITLE};
use crate::app::store::{Dispatch, use_dispatch};
use crate::app::words::{self, Phrase};

#[derive(Properties, PartialEq)]
pub struct Props {
    pub opened: Rc<Opened>,
    pub item: Item,
    pub denied: Option<Rc<Denial>>,
}

/// The form: what is filled in is taken at once, and Esc or the button closes it.
#[function_component(ItemForm)]
pub fn item_form(props: &Props) -> Html {
    let dispatch = use_dispatch();
    let done = use_callback(dispatch.clone(), |_, to: &Dispatch| to.send(Action::Editing(None)));
    let onkeydown = use_callback(dispatch.clone(), |event: KeyboardEvent, to| {
        if event.key() == "Escape" && !event.default_prevented() {
            event.prevent_default();
            event.stop_propagation();
            to.send(Action::Editing(None));
        }
    });
    let Some(Shown { kind, name, body }) = shown(props, &dispatch) else { return Html::default() };
    html! {
        <section class="record edit-form" {onkeydown}>
            <p class="kind">{ words::editing(&kind) }</p>
            <h2 id={TITLE} tabindex="-1">{ name }</h2>
            { body }
            <div class="buttons done">
                <button type="button" class="primary" id="edit-done" onclick={done}>{ words::EDIT_DONE }</button>
            </div>
        </section>
    }
}

/// What stands in a form.
struct Shown {
    kind: String,
    name: String,
    body: Html,
}

fn shown(props: &Props, dispatch: &Dispatch) -> Option<Shown> {
    let partnership = &props.opened.partnership;
    Some(match &props.item {
        Item::Map => Shown {
            kind: words::THE_MAP.into(),
            name: props.opened.document.title.clone(),
            body: fields(props, attributes_of_map(), serde_json::to_value(&props.opened.document).ok()?),
        },
        Item::Actor(id) => {
            let at = partnership.find(id)?;
            Shown {
                kind: words::title(partnership.kind(at)),
                name: partnership.name(at).to_owned(),
                body: actor(props, at, dispatch)?,
            }
        }
        Item::Tie(id) => {
            let at = partnership.find_tie(id)?;
            Shown {
                kind: words::TIE.into(),
                name: words::tie_sentence(partnership, at),
                body: tie(props, at, dispatch)?,
            }
        }
    })
}

/// A field for each attribute.
fn fields(props: &Props, attributes: Vec<Attribute>, recorded: Value) -> Html {
    let of = Rc::new(vec![props.item.clone()]);
    html! {
        { for attributes.into_iter().map(|attribute| {
            // An empty list is written as if nothing were recorded.
            let value = recorded.get(attribute.name).cloned();
            html! {
                <Field key={attribute.name} opened={props.opened.clone()} of={of.clone()} {attribute} {value} denied={props.denied.clone()} />
            }
        }) }
    }
}

fn denied<'a>(props: &'a Props, by: &str) -> Option<&'a str> {
    props.denied.as_ref().filter(|denial| denial.by == by).map(|denial| denial.denied.says.as_str())
}

/// One of the fields that aren't attributes: its label, what is chosen, why it was refused.
fn labelled_field(props: &Props, id: &'static str, label: Phrase, body: impl Fn(About) -> Html) -> Html {
    let refusal = denied(props, id);
    html! {
        <div class="edit-field" key={id}>
            <label class="field" for={id}>{ label }</label>
            { body(About::refused(id, refusal)) }
            { refused(id, refusal) }
        </div>
    }
}

fn actor(props: &Props, at: ActorAt, dispatch: &Dispatch) -> Option<Html> {
    let partnership = &props.opened.partnership;
    let actor = partnership.actor(at);
    let retype = {
        let (to, id) = (dispatch.clone(), actor.id.clone());
        Callback::from(move |kind: ActorKind| {
            let edit = Edit::Retype { actor: id.clone(), kind };
            to.send(Action::Edit { by: "field-kind".to_owned(), edit });
        })
    };
    let recorded = serde_json::to_value(actor).ok()?;
    let (first, rest) = parted(attributes_of(actor.kind()));
    let kind = labelled_field(props, "field-kind", words::KIND, |about| {
        html! { <KindPick {about} chosen={actor.kind()} oncommit={retype.clone()} /> }
    });
    Some(html! {
        <>
            { fields(props, first, recorded.clone()) }
            { kind }
            { fields(props, rest, recorded) }
            <AllOfThem key="all" opened={props.opened.clone()} {at} />
        </>
    })
}

/// The name, and the rest.
fn parted(mut all: Vec<Attribute>) -> (Vec<Attribute>, Vec<Attribute>) {
    let rest = all.split_off(1);
    (all, rest)
}

fn tie(props: &Props, at: TieAt, dispatch: &Dispatch) -> Option<Html> {
    let partnership = &props.opened.partnership;
    let tie = partnership.tie(at);
    let recorded = serde_json::to_value(tie).ok()?;
    let set = |by: &'static str, attribute: &'static str| {
        let (to, item) = (dispatch.clone(), props.item.clone());
        Callback::from(move |text: String| {
            let value = Some(Value::from(text));
            let edit = Edit::Set { of: vec![item.clone()], attribute: attribute.to_owned(), value };
            to.send(Action::Edit { by: by.to_owned(), edit });
        })
    };
    let mut kinds = kinds_between(&props.opened.document, &tie.from, &tie.to);
    if !kinds.contains(&tie.kind) {
        kinds.insert(0, tie.kind);
    }
    let kinds: Vec<(AttrValue, AttrValue)> =
        kinds.iter().map(|kind| (kind.word().into(), words::title(*kind).into())).collect();
    let kind = labelled_field(props, "field-kind", words::KIND_OF_TIE, |about| {
        html! { <Pick {about} of={kinds.clone()} chosen={tie.kind.word()} oncommit={set("field-kind", "kind")} /> }
    });
    let everyone = people(&props.opened, |_| true);
    let end = |id: &'static str, name: &'static str, label: Phrase, chosen: &str| {
        labelled_field(props, id, label.clone(), |about| {
            html! {
                <Chooser {about} label={&label} people={everyone.clone()} chosen={chosen.to_owned()} oncommit={set(id, name)} />
            }
        })
    };
    let attributes = attributes_on_tie(tie).into_iter().filter(|one| one.name != "stated").collect();
    Some(html! {
        <>
            { end("field-from", "from", words::FROM, &tie.from) }
            { kind }
            { end("field-to", "to", words::TO, &tie.to) }
            { there_is_none(props, !tie.is_present(), dispatch) }
            { fields(props, attributes, recorded) }
        </>
    })
}

/// That it is known that there is no such tie.
fn there_is_none(props: &Props, on: bool, dispatch: &Dispatch) -> Html {
    const ID: &str = "field-stated";
    let (to, item) = (dispatch.clone(), props.item.clone());
    let onchange = Callback::from(move |event: Event| {
        let is_none = event.target_unchecked_into::<HtmlInputElement>().checked();
        let value = is_none.then(|| Value::from("absent"));
        let edit = Edit::Set { of: vec![item.clone()], attribute: "stated".to_owned(), value };
        to.send(Action::Edit { by: ID.to_owned(), edit });
    });
    let refusal = denied(props, ID);
    html! {
        <div class="edit-field" key={ID}>
            <label class="box">
                <input type="checkbox" id={ID} checked={on} {onchange} aria-describedby="field-stated-hint" />{ words::THERE_IS_NONE }
            </label>
            <p class="hint-text" id="field-stated-hint">{ words::THERE_IS_NONE_SAYS }</p>
            { refused(ID, refusal) }
        </div>
    }
}
