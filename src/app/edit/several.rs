//! Several actors and ties at once: what they have in common is filled in for all of them.

use std::rc::Rc;

use partnership_explorer::editing::Item;
use partnership_explorer::map::{Attribute, attributes_of, attributes_on_tie};
use serde_json::Value;
use yew::{Html, Properties, function_component, html};

use super::deeds::Deeds;
use super::field::Field;
use crate::app::state::{Denial, Opened, TITLE};
use crate::app::store::use_language;
use crate::app::words;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub opened: Rc<Opened>,
    pub items: Vec<Item>,
    pub denied: Option<Rc<Denial>>,
}

/// How many there are, what can be done with them, and a field for each attribute that they share.
#[function_component(Several)]
pub fn several(props: &Props) -> Html {
    use_language();
    let of = Rc::new(props.items.clone());
    let known: Vec<_> = props.items.iter().filter_map(|item| recorded(&props.opened, item)).collect();
    let shared = shared(&known);
    html! {
        <section class="record edit-form">
            <h2 id={TITLE} tabindex="-1">{ words::selected(props.items.len()) }</h2>
            <Deeds opened={props.opened.clone()} items={props.items.clone()} denied={props.denied.clone()} />
            <p class="lede">{ if shared.is_empty() { words::NOTHING_COMMON } else { words::SEVERAL_SAY } }</p>
            { for shared.into_iter().map(|attribute| {
                let mut values = known.iter().map(|(_, fields)| fields.get(attribute.name));
                let first = values.next().flatten();
                let differs = values.any(|one| one != first);
                let value = first.filter(|_| !differs).cloned();
                html! {
                    <Field key={attribute.name} opened={props.opened.clone()} of={of.clone()} {attribute} {value} {differs} denied={props.denied.clone()} />
                }
            }) }
        </section>
    }
}

/// What can be recorded of an item, and what is.
fn recorded(opened: &Opened, item: &Item) -> Option<(Vec<Attribute>, Value)> {
    let partnership = &opened.partnership;
    Some(match item {
        Item::Map => return None,
        Item::Actor(id) => {
            let actor = partnership.actor(partnership.find(id)?);
            (attributes_of(actor.kind()), serde_json::to_value(actor).ok()?)
        }
        Item::Tie(id) => {
            let tie = partnership.tie(partnership.find_tie(id)?);
            (attributes_on_tie(tie), serde_json::to_value(tie).ok()?)
        }
    })
}

/// What all of them can have: nobody shares a name.
fn shared(known: &[(Vec<Attribute>, Value)]) -> Vec<Attribute> {
    let Some(((first, _), rest)) = known.split_first() else { return Vec::new() };
    let is_shared = |one: &&Attribute| one.name != "name" && rest.iter().all(|(all, _)| all.contains(one));
    first.iter().filter(is_shared).copied().collect()
}
