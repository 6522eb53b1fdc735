//! The maps that are kept on this device, each with what can be done with it.

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use yew::{
    Callback, Html, Properties, function_component, html, use_callback, use_effect_with, use_mut_ref,
    use_state_eq,
};

use crate::app::frame::PlaceLink;
use crate::app::platform::{clock, files, page, shelf};
use crate::app::state::{Action, Address, KeptMap, Notice, Place, Shelf};
use crate::app::store::{Dispatch, use_dispatch, use_language};
use crate::app::words::{self, Phrase};

#[derive(Properties, PartialEq)]
pub struct Props {
    pub shelf: Rc<Shelf>,
    pub embed: bool,
}

/// The list, or one line where there is none.
#[function_component(KeptMaps)]
pub fn kept_maps(props: &Props) -> Html {
    use_language();
    let line = match (&props.shelf.closed, &props.shelf.list) {
        (Some(why), _) => {
            format!("{} {}.", words::NOT_KEPT_HERE, words::capital(&words::why(why).to_string()))
        }
        (None, None) => words::LOOKING_FOR_KEPT.into(),
        (None, Some(list)) if list.is_empty() => words::NONE_KEPT.into(),
        (None, Some(list)) => {
            return html! {
                <ul class="cases kept">
                    { for list.iter().map(|entry| html! {
                        <li key={entry.number}><KeptCard entry={entry.clone()} embed={props.embed} /></li>
                    }) }
                </ul>
            };
        }
    };
    html! { <p class="none-kept">{ line }</p> }
}

#[derive(Properties, PartialEq)]
struct MapProps {
    entry: KeptMap,
    embed: bool,
}

/// One map: a press opens it; below stands what else can be done.
#[function_component(KeptCard)]
fn kept_map(props: &MapProps) -> Html {
    let (entry, dispatch) = (&props.entry, use_dispatch());
    let asks = use_state_eq(|| false);
    let id = format!("delete-{}", entry.number);
    {
        // What was pressed is gone: the focus goes to what stands in its place, and back.
        let target = if *asks { format!("keep-{}", entry.number) } else { id.clone() };
        let was = use_mut_ref(|| false);
        use_effect_with(*asks, move |asks| {
            if was.replace(*asks) != *asks {
                page::focus(&target);
            }
        });
    }
    let ask = use_callback(asks.setter(), |_, asks| asks.set(true));
    let keep = use_callback(asks.setter(), |_, asks| asks.set(false));
    let save = use_callback((entry.number, dispatch.clone()), |_, (number, to)| save(*number, to.clone()));
    let delete = use_callback((entry.number, dispatch), |_, (number, to)| delete(*number, to.clone()));
    let to = Address { place: Place::File(entry.number), embed: props.embed, ..Address::default() };
    html! {
        <>
            <PlaceLink {to} class="case-card">
                <b>{ &entry.title }</b>
                <span class="line">{ words::kept_line(&clock::when(entry.changed), entry.actors, entry.ties) }</span>
            </PlaceLink>
            if *asks {
                <div class="with-map asks" role="group" aria-label={words::DELETE}>
                    <p>{ words::delete_it(&entry.title) }</p>
                    { button(&format!("keep-{}", entry.number), words::KEEP_IT, &entry.title, keep) }
                    { button(&format!("gone-{}", entry.number), words::DELETE_IT, &entry.title, delete) }
                </div>
            } else {
                <div class="with-map">
                    { button(&format!("save-{}", entry.number), words::SAVE_AS_FILE, &entry.title, save) }
                    { button(&id, words::DELETE, &entry.title, ask) }
                </div>
            }
        </>
    }
}

/// A button that is heard with the map that it is about.
fn button(id: &str, says: Phrase, title: &str, onclick: Callback<yew::MouseEvent>) -> Html {
    html! {
        <button type="button" id={id.to_owned()} class="quiet" aria-label={format!("{says}: {title}")} {onclick}>
            { says }
        </button>
    }
}

/// Hands a kept map to the browser as a file.
fn save(number: u32, dispatch: Dispatch) {
    spawn_local(async move {
        let notice = match shelf::get(number).await {
            Ok(Some((entry, text))) => {
                match files::save(&files::name(&entry.title, "json"), "application/json", &text) {
                    true => Notice::Done(words::COPY_SAVED.into()),
                    false => Notice::Done(words::NOT_SAVED.into()),
                }
            }
            Ok(None) => Notice::NoSuchFile,
            Err(why) => Notice::NotFetched(why),
        };
        dispatch.send(Action::Tell(notice));
    });
}

fn delete(number: u32, dispatch: Dispatch) {
    spawn_local(async move {
        dispatch.send(match shelf::delete(number).await {
            Ok(()) => Action::Forget(number),
            Err(why) => Action::Tell(Notice::NotDeleted(why)),
        });
    });
}
