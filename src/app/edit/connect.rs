//! Adding a tie by choosing: with whom, of which kind, which way; or that there is none.

use std::rc::Rc;

use partnership_explorer::editing::{Denied, Edit, kinds_between};
use partnership_explorer::map::{ActorAt, Details, Stated, Tie, TieKind, Word};
use web_sys::{Event, HtmlInputElement, KeyboardEvent, SubmitEvent};
use yew::{
    AttrValue, Callback, Html, Properties, TargetCast, function_component, html, use_effect_with,
    use_state_eq,
};

use super::chooser::{Chooser, Person, people};
use super::field::{About, refused};
use super::pick::Pick;
use crate::app::platform::page;
use crate::app::state::{Action, Denial, Opened};
use crate::app::store::use_dispatch;
use crate::app::words::{self, Phrase};

/// The ids of the fields; a refusal of the whole stands at the form's own.
const WHO: &str = "connect-who";
const KIND: &str = "connect-kind";
const WAY: &str = "connect-way";
const FORM: &str = "connect";

#[derive(Properties, PartialEq)]
pub struct Props {
    pub opened: Rc<Opened>,
    /// From whom, or to whom.
    pub at: ActorAt,
    pub denied: Option<Rc<Denial>>,
    pub onclose: Callback<()>,
}

/// The form.
#[function_component(Connect)]
pub fn connect(props: &Props) -> Html {
    let dispatch = use_dispatch();
    let other = use_state_eq(String::new);
    let outward = use_state_eq(|| true);
    let kind = use_state_eq(|| None::<TieKind>);
    let none = use_state_eq(|| false);
    // Who presses the other actor on the map has chosen them as well, for as long as the form is open.
    let on_map = page::element("map").is_some() && props.opened.partnership.all().nth(1).is_some();
    let ends = dispatch.clone();
    use_effect_with(props.at, move |at| {
        if on_map {
            ends.send(Action::Link(Some(*at)));
        }
        page::focus(WHO);
        move || ends.send(Action::Unlink)
    });
    let partnership = &props.opened.partnership;
    let id = partnership.id(props.at).to_owned();
    let (from, to) = if *outward { (id.clone(), (*other).clone()) } else { ((*other).clone(), id.clone()) };
    let between = |from: &str, to: &str| kinds_between(&props.opened.document, from, to);
    let kinds = between(&from, &to);
    let chosen = (*kind).filter(|kind| kinds.contains(kind));
    let others: Vec<Person> =
        people(&props.opened, |_| true).iter().filter(|one| one.id != id).cloned().collect();
    let is_alone = others.is_empty();
    let onwho = {
        let (other, outward, opened, id) = (other.clone(), outward.clone(), props.opened.clone(), id.clone());
        let to = dispatch.clone();
        Callback::from(move |chosen: String| {
            to.send(Action::Pardon);
            let here = kinds_between(&opened.document, &id, &chosen);
            // Nothing leads there from here: then it is the other way.
            outward.set(!here.is_empty() || chosen.is_empty());
            other.set(chosen);
        })
    };
    let onkind = {
        let (kind, to) = (kind.clone(), dispatch.clone());
        Callback::from(move |word: String| {
            to.send(Action::Pardon);
            kind.set(TieKind::from_word(&word));
        })
    };
    let onway = {
        let outward = outward.clone();
        Callback::from(move |word: String| outward.set(word == "out"))
    };
    let onnone = {
        let none = none.clone();
        Callback::from(move |event: Event| {
            none.set(event.target_unchecked_into::<HtmlInputElement>().checked())
        })
    };
    let onsubmit = {
        let (from, to, none, is_chosen) = (from.clone(), to.clone(), *none, !other.is_empty());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let refuse = |by: &str, says: Phrase| {
                dispatch.send(Action::Refuse(Denial { by: by.to_owned(), denied: Denied::whole(says) }));
                dispatch.send(Action::Focus(by.to_owned()));
            };
            match chosen {
                _ if !is_chosen => refuse(WHO, words::WITH_WHOM_FIRST),
                None => refuse(KIND, words::KIND_FIRST),
                Some(kind) => {
                    let details = Details { stated: none.then_some(Stated::Absent), ..Details::default() };
                    let tie = Tie { kind, from: from.clone(), to: to.clone(), id: None, details };
                    dispatch.send(Action::Edit { by: FORM.to_owned(), edit: Edit::Tie(tie) });
                }
            }
        })
    };
    let close = props.onclose.clone();
    let onkeydown = Callback::from(move |event: KeyboardEvent| {
        if event.key() == "Escape" {
            event.prevent_default();
            event.stop_propagation();
            close.emit(());
        }
    });
    let close = props.onclose.clone();
    let denied = |by: &str| {
        let denial = props.denied.as_ref().filter(|denial| denial.by == by);
        denial.map(|denial| denial.denied.says.as_str())
    };
    let name = |id: &str| partnership.find(id).map_or("…", |at| partnership.name(at));
    let ways: Vec<(AttrValue, AttrValue)> = vec![
        ("out".into(), words::way(name(&id), name(&other)).into()),
        ("in".into(), words::way(name(&other), name(&id)).into()),
    ];
    let first = (AttrValue::from(""), AttrValue::from(words::CHOOSE_KIND));
    let of_kinds = kinds.iter().map(|kind| (AttrValue::from(kind.word()), words::title(*kind).into()));
    let of_kinds: Vec<_> = std::iter::once(first).chain(of_kinds).collect();
    let field = |id: &'static str, label: Phrase, body: Html| {
        html! {
            <div class="edit-field" key={id}>
                <label class="field" for={id}>{ label }</label>{ body }{ refused(id, denied(id)) }
            </div>
        }
    };
    html! {
        <form class="edit-form connect" aria-labelledby="connect-title" {onsubmit} {onkeydown}>
            <h3 id="connect-title">{ words::ADD_TIE }</h3>
            if is_alone {
                <p class="lede">{ words::NOBODY_ELSE }</p>
            } else {
                { field(WHO, words::WHO, html! {
                    <Chooser about={About::refused(WHO, denied(WHO))} label={words::WHO} people={Rc::new(others)} chosen={(*other).clone()} oncommit={onwho} />
                }) }
                { field(WAY, words::WHICH_WAY, html! {
                    <Pick about={About::plain(WAY)} of={ways} chosen={if *outward { "out" } else { "in" }} oncommit={onway} />
                }) }
                { field(KIND, words::KIND_OF_TIE, html! {
                    <Pick about={About::refused(KIND, denied(KIND))} of={of_kinds} chosen={chosen.map_or("", Word::word)} oncommit={onkind} />
                }) }
                <label class="box" key="none">
                    <input type="checkbox" id="connect-none" checked={*none} onchange={onnone} />{ words::THERE_IS_NONE }
                </label>
            }
            { refused(FORM, denied(FORM)) }
            <div class="buttons done" key="done">
                if !is_alone {
                    <button type="submit" class="primary">{ words::ADD_TIE }</button>
                }
                <button type="button" onclick={Callback::from(move |_| close.emit(()))}>{ words::CANCEL }</button>
            </div>
        </form>
    }
}
