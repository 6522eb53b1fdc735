//! An actor, chosen by part of its name (ARIA Authoring Practices: editable combobox with a list).

use std::rc::Rc;

use partnership_explorer::map::{ActorKind, Word};
use web_sys::{FocusEvent, HtmlInputElement, InputEvent, KeyboardEvent, MouseEvent};
use yew::{
    AttrValue, Callback, Html, Properties, TargetCast, function_component, html, use_effect_with,
    use_mut_ref, use_state_eq,
};

use super::field::About;
use crate::app::platform::page;
use crate::app::state::Opened;
use crate::app::store::use_language;
use crate::app::words;

/// So many are listed at once.
const MOST: usize = 40;

/// Somebody who can be chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    pub id: String,
    pub name: String,
    pub kind: &'static str,
}

/// The actors of those kinds, by name.
pub fn people(opened: &Opened, is_one: impl Fn(ActorKind) -> bool) -> Rc<Vec<Person>> {
    let partnership = &opened.partnership;
    let found = partnership.all().filter(|at| is_one(partnership.kind(*at)));
    let mut people: Vec<Person> = found
        .map(|at| Person {
            id: partnership.id(at).to_owned(),
            name: partnership.name(at).to_owned(),
            kind: partnership.kind(at).label(),
        })
        .collect();
    people.sort_by_cached_key(|one| one.name.to_lowercase());
    Rc::new(people)
}

#[derive(Properties, PartialEq)]
pub struct Props {
    pub about: About,
    /// What the list is called.
    pub label: AttrValue,
    pub people: Rc<Vec<Person>>,
    /// The id of whoever is chosen.
    pub chosen: AttrValue,
    /// Whether nobody may be chosen.
    #[prop_or_default]
    pub optional: bool,
    /// Hands over an id, or nothing.
    pub oncommit: Callback<String>,
}

/// The field, and the list under it for as long as something is being looked for.
#[function_component(Chooser)]
pub fn chooser(props: &Props) -> Html {
    use_language();
    let name_of = |id: &str| props.people.iter().find(|one| one.id == id).map(|one| one.name.clone());
    // Whom the list hasn't got, but the file has, stands there by id.
    let recorded = name_of(&props.chosen).unwrap_or_else(|| props.chosen.to_string());
    let text = use_state_eq(|| recorded.clone());
    let open = use_state_eq(|| false);
    let active = use_state_eq(|| None::<usize>);
    let unknown = use_state_eq(|| false);
    let now = use_mut_ref(String::new);
    (*text).clone_into(&mut now.borrow_mut());
    {
        let (text, unknown) = (text.clone(), unknown.clone());
        use_effect_with(recorded.clone(), move |recorded| {
            text.set(recorded.clone());
            unknown.set(false);
        });
    }
    let wanted = if *text == recorded { String::new() } else { text.trim().to_lowercase() };
    let found: Vec<Person> = (props.people.iter())
        .filter(|one| one.name.to_lowercase().contains(&wanted))
        .take(MOST)
        .cloned()
        .collect();
    let list = format!("{}-list", props.about.id);
    {
        let list = list.clone();
        use_effect_with(*active, move |active| {
            if let Some(at) = active {
                page::reveal(&format!("{list}-{at}"));
            }
        });
    }
    let choose = {
        let (text, open, active, unknown) = (text.clone(), open.clone(), active.clone(), unknown.clone());
        let (now, commit) = (now.clone(), props.oncommit.clone());
        Callback::from(move |one: Person| {
            now.borrow_mut().clone_from(&one.name);
            text.set(one.name);
            open.set(false);
            active.set(None);
            unknown.set(false);
            commit.emit(one.id);
        })
    };
    let oninput = {
        let (text, open, active, now) = (text.clone(), open.clone(), active.clone(), now.clone());
        Callback::from(move |event: InputEvent| {
            let typed = event.target_unchecked_into::<HtmlInputElement>().value();
            now.borrow_mut().clone_from(&typed);
            text.set(typed);
            open.set(true);
            active.set(None);
        })
    };
    let onclick = {
        let open = open.clone();
        Callback::from(move |_: MouseEvent| open.set(true))
    };
    let leave = {
        let (people, recorded, choose) = (props.people.clone(), recorded.clone(), choose.clone());
        let (open, unknown, text, now) = (open.clone(), unknown.clone(), text.clone(), now.clone());
        let (commit, optional) = (props.oncommit.clone(), props.optional);
        move || {
            open.set(false);
            let typed = now.borrow().trim().to_owned();
            let named = people.iter().find(|one| one.name.to_lowercase() == typed.to_lowercase());
            match named {
                _ if typed == recorded => unknown.set(false),
                Some(one) => choose.emit(one.clone()),
                None if typed.is_empty() && optional => {
                    unknown.set(false);
                    commit.emit(String::new());
                }
                None if typed.is_empty() => text.set(recorded.clone()),
                None => unknown.set(true),
            }
        }
    };
    let onkeydown = {
        let (found, active, open, choose) = (found.clone(), active.clone(), open.clone(), choose.clone());
        let (text, now, recorded, leave) = (text.clone(), now.clone(), recorded.clone(), leave.clone());
        let unknown = unknown.clone();
        Callback::from(move |event: KeyboardEvent| {
            let count = found.len();
            match event.key().as_str() {
                "ArrowDown" if count > 0 => {
                    active.set(Some(if *open { active.map_or(0, |at| (at + 1) % count) } else { 0 }));
                    open.set(true);
                }
                "ArrowUp" if count > 0 => {
                    active.set(Some(active.map_or(count - 1, |at| (at + count - 1) % count)));
                    open.set(true);
                }
                "Enter" if *open && active.is_some_and(|at| at < count) => {
                    choose.emit(found[active.unwrap_or_default()].clone());
                }
                // Where only one is left, there is nothing to point at.
                "Enter" if *open && count == 1 => choose.emit(found[0].clone()),
                "Enter" => leave(),
                "Escape" if *open || *now.borrow() != recorded => {
                    now.borrow_mut().clone_from(&recorded);
                    text.set(recorded.clone());
                    open.set(false);
                    active.set(None);
                    unknown.set(false);
                    event.stop_propagation();
                }
                _ => return,
            }
            event.prevent_default();
        })
    };
    let onblur = Callback::from(move |_: FocusEvent| leave());
    let about = &props.about;
    let (says, refused) = (format!("{}-says", about.id), format!("{}-unknown", about.id));
    let mut described = about.described().map(|one| vec![one.to_string()]).unwrap_or_default();
    described.extend(unknown.then(|| refused.clone()));
    let option = |(at, one): (usize, &Person)| {
        let (choose, picked) = (choose.clone(), one.clone());
        let onclick = Callback::from(move |_: MouseEvent| choose.emit(picked.clone()));
        html! {
            <li key={one.id.clone()} id={format!("{list}-{at}")} role="option" aria-selected={(*active == Some(at)).to_string()}
                title={one.name.clone()} {onclick}><b>{ &one.name }</b><small>{ one.kind }</small></li>
        }
    };
    html! {
        <div class="chooser">
            <input key="input" type="text" role="combobox" id={about.id.clone()} value={(*text).clone()} title={(*text).clone()} autocomplete="off"
                spellcheck="false" placeholder={words::CHOOSE_ACTOR} aria-autocomplete="list" aria-expanded={open.to_string()}
                aria-controls={list.clone()} aria-activedescendant={active.filter(|_| *open).map(|at| format!("{list}-{at}"))}
                aria-invalid={if *unknown { Some("true") } else { about.fault() }}
                aria-describedby={(!described.is_empty()).then(|| described.join(" "))} {oninput} {onclick} {onkeydown} {onblur} />
            <ul key="list" id={list.clone()} role="listbox" aria-label={props.label.clone()} hidden={!*open || found.is_empty()}
                onmousedown={Callback::from(|event: MouseEvent| event.prevent_default())}>
                if *open {
                    { for found.iter().enumerate().map(option) }
                }
            </ul>
            <p key="says" id={says} class="unseen" role="status">{ open.then(|| words::choices(found.len())) }</p>
            if *unknown {
                <p key="unknown" id={refused} class="refusal" role="alert">{ words::NO_SUCH_ACTOR }</p>
            }
        </div>
    }
}
