//! What is done with what is selected: its form is opened, it is doubled or removed.

use partnership_explorer::editing::{Edit, Item};
use yew::{Callback, Html, Properties, function_component, html, use_callback};

use super::field::refused;
use crate::app::state::{Action, Denial, EDIT};
use crate::app::store::use_dispatch;
use crate::app::words;

/// The ids of the buttons.
const DELETE: &str = "delete-it";
const DUPLICATE: &str = "duplicate-it";

#[derive(Properties, PartialEq)]
pub struct Props {
    pub items: Vec<Item>,
    pub denied: Option<std::rc::Rc<Denial>>,
    /// Whether the form can be opened from here.
    #[prop_or_default]
    pub form: bool,
    /// Opens the form to add a tie, where there is one.
    #[prop_or_default]
    pub onconnect: Option<Callback<()>>,
}

/// The buttons.
#[function_component(Deeds)]
pub fn deeds(props: &Props) -> Html {
    let dispatch = use_dispatch();
    let open = use_callback((props.items.clone(), dispatch.clone()), |_, (items, to)| {
        to.send(Action::Editing(items.first().cloned()));
    });
    let act = |by: &'static str, edit: fn(Vec<Item>) -> Edit| {
        let (items, to) = (props.items.clone(), dispatch.clone());
        Callback::from(move |_| to.send(Action::Edit { by: by.to_owned(), edit: edit(items.clone()) }))
    };
    let connect = props.onconnect.clone();
    let is_actor = props.items.iter().all(|item| matches!(item, Item::Actor(_)));
    let denied =
        |by: &str| props.denied.as_ref().filter(|one| one.by == by).map(|one| one.denied.says.clone());
    html! {
        <>
            <div class="buttons deeds">
                if props.form {
                    <button type="button" id={EDIT} class="primary" onclick={open}>{ words::EDIT }</button>
                }
                if let Some(connect) = connect {
                    <button type="button" id="add-tie" onclick={Callback::from(move |_| connect.emit(()))}>{ words::ADD_TIE }</button>
                }
                if is_actor {
                    <button type="button" id={DUPLICATE} onclick={act(DUPLICATE, Edit::Duplicate)}>{ words::DUPLICATE }</button>
                }
                <button type="button" id={DELETE} onclick={act(DELETE, Edit::Remove)}>{ words::DELETE }</button>
            </div>
            { refused(DUPLICATE, denied(DUPLICATE).as_deref()) }
            { refused(DELETE, denied(DELETE).as_deref()) }
        </>
    }
}
