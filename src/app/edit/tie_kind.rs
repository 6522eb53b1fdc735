//! Choosing what a tie is, once both its ends are chosen (ARIA Authoring Practices: combobox with a list).

use std::rc::Rc;

use partnership_explorer::editing::{Edit, cannot_join, kinds_between};
use partnership_explorer::map::{ActorAt, Details, Partnership, Stated, Tie, TieKind, Word, capital};
use web_sys::{Event, HtmlInputElement, KeyboardEvent};
use yew::{
    Callback, Html, Properties, TargetCast, classes, function_component, html, use_callback, use_effect_with,
    use_memo, use_state_eq,
};

use crate::app::frame::use_listing;
use crate::app::platform::page;
use crate::app::state::{Action, Camera, Denial, Frame, Linking, Opened};
use crate::app::store::use_dispatch;
use crate::app::words;

/// The field with which kinds are found; the focus begins there.
const SEARCH: &str = "tie-kind-search";
const ID: &str = "tie-kind";

#[derive(Properties, PartialEq)]
pub struct Props {
    pub opened: Rc<Opened>,
    pub linking: Linking,
    /// How the map is seen, and where: the list stands beside the two.
    pub seen: (Camera, Frame),
    pub denied: Option<Rc<Denial>>,
}

/// The list of kinds of tie that can lead from one to the other.
// Comes later than the first map.
#[function_component(TieKindDialog)]
pub fn tie_kind_dialog(props: &Props) -> Html {
    let dispatch = use_dispatch();
    let leave = use_callback(dispatch, |_, to| to.send(Action::Link(None)));
    // Chosen once for these two: a list that jumps while the map is moved can't be read.
    let side = use_memo(props.linking, |Linking { from, to }| {
        let (camera, frame) = props.seen;
        let across = |at: ActorAt| props.opened.centre(at).x * camera.zoom + camera.x;
        let middle = (across(*from) + across(to.unwrap_or(*from))) / 2.0;
        if middle < frame.width / 2.0 { "at-right" } else { "at-left" }
    });
    let Some(to) = props.linking.to else { return Html::default() };
    let map = &props.opened.partnership;
    let names = [props.linking.from, to].map(|at| map.name(at).to_owned());
    html! {
        <section id={ID} class={classes!("tie-kind", *side)} role="dialog" aria-labelledby="tie-kind-title">
            <header>
                <h2 id="tie-kind-title" tabindex="-1">{ words::NEW_TIE }</h2>
                <button type="button" class="quiet" onclick={leave}>{ words::CANCEL }</button>
            </header>
            <p class="ends"><b>{ &names[0] }</b><span aria-hidden="true">{ " → " }</span><b>{ &names[1] }</b></p>
            <Kinds opened={props.opened.clone()} from={props.linking.from} {to} />
            if let Some(denial) = props.denied.as_ref().filter(|denial| denial.by == ID) {
                <p class="refusal" id="tie-kind-refused" role="alert">{ &denial.denied.says }</p>
            }
        </section>
    }
}

#[derive(Properties, PartialEq)]
struct KindsProps {
    opened: Rc<Opened>,
    from: ActorAt,
    to: ActorAt,
}

#[function_component(Kinds)]
fn kinds(props: &KindsProps) -> Html {
    let dispatch = use_dispatch();
    let (listing, none) = (use_listing(), use_state_eq(|| false));
    let map = &props.opened.partnership;
    let all = kinds_between(&props.opened.document, map.id(props.from), map.id(props.to));
    let found: Rc<Vec<TieKind>> =
        Rc::new(all.iter().copied().filter(|kind| fits(*kind, &listing.query)).collect());
    use_effect_with((), |()| page::focus(SEARCH));

    let add = {
        let (dispatch, opened, ends, none) =
            (dispatch.clone(), props.opened.clone(), (props.from, props.to), *none);
        Callback::from(move |kind: TieKind| {
            let map = &opened.partnership;
            let details = Details { stated: none.then_some(Stated::Absent), ..Details::default() };
            let (from, to) = (map.id(ends.0).to_owned(), map.id(ends.1).to_owned());
            let edit = Edit::Tie(Tie { kind, from, to, id: None, details });
            dispatch.send(Action::Edit { by: ID.to_owned(), edit });
        })
    };
    let onkeydown = {
        let (found, listing, add) = (found.clone(), listing.clone(), add.clone());
        Callback::from(move |event: KeyboardEvent| {
            let count = found.len();
            if listing.steps(&event, count) {
                return;
            }
            match event.key().as_str() {
                "Enter" if count > 0 => add.emit(found[listing.chosen(count)]),
                "Escape" => {
                    event.stop_propagation();
                    dispatch.send(Action::Link(None));
                }
                _ => return,
            }
            event.prevent_default();
        })
    };
    let switch = {
        let none = none.clone();
        Callback::from(move |event: Event| {
            none.set(event.target_unchecked_into::<HtmlInputElement>().checked());
        })
    };
    let chosen = listing.chosen(found.len());
    let option = |(at, kind): (usize, &TieKind)| {
        let (add, kind) = (add.clone(), *kind);
        let onclick = Callback::from(move |_| add.emit(kind));
        html! {
            <li key={kind.word()} id={format!("tie-kind-{at}")} role="option" aria-selected={(at == chosen).to_string()} {onclick}>
                { capital(kind.label()) }
            </li>
        }
    };
    if all.is_empty() {
        return html! { <p class="lede">{ words::NO_TIE_FITS }</p> };
    }
    html! {
        <>
            <label for={SEARCH}>{ words::WHICH_TIE }</label>
            <input id={SEARCH} type="text" role="combobox" autocomplete="off" spellcheck="false" aria-autocomplete="list"
                aria-expanded="true" aria-controls="tie-kind-list"
                aria-activedescendant={(!found.is_empty()).then(|| format!("tie-kind-{chosen}"))}
                value={(*listing.query).clone()} oninput={listing.oninput()} {onkeydown} />
            <ul id="tie-kind-list" role="listbox" aria-label={words::WHICH_TIE}
                onmousedown={Callback::from(|event: yew::MouseEvent| event.prevent_default())}>
                { for found.iter().enumerate().map(option) }
            </ul>
            if found.is_empty() {
                <p class="lede" role="status">
                    if let Some(says) = elsewhere(map, [props.from, props.to], &listing.query) {
                        <span lang={words::english()}>{ says }</span>
                    } else {
                        { words::NO_SUCH_KIND }
                    }
                </p>
            }
            <label class="switch"><input type="checkbox" checked={*none} onchange={switch} />{ words::THERE_IS_NONE }</label>
        </>
    }
}

/// Why the kinds that are called so can't be chosen here, if there are such, and few.
fn elsewhere(map: &Partnership, ends: [ActorAt; 2], query: &str) -> Option<String> {
    let [from, to] = ends.map(|at| map.kind(at));
    let kinds = TieKind::ALL.iter().copied().filter(|kind| fits(*kind, query));
    let says: Vec<String> = kinds.map(|kind| cannot_join(kind, from, to)).collect();
    (1..=3).contains(&says.len()).then(|| says.join(" "))
}

/// Whether what a kind is called begins, in one of its words, as was typed.
fn fits(kind: TieKind, query: &str) -> bool {
    let query = query.trim().to_lowercase();
    kind.label().to_lowercase().starts_with(&query)
        || kind.label().to_lowercase().split(' ').any(|word| word.starts_with(&query))
        || kind.word().replace('_', " ").starts_with(&query)
}
