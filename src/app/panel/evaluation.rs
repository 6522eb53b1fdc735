//! The evaluation sheet, filled in beside the map by a group, and as it is printed.

use std::rc::Rc;

use partnership_explorer::editing::Edit;
use partnership_explorer::evaluation::{Criterion, PARTS, Part, criterion, judge, signed};
use partnership_explorer::map::{Evaluation, Judged, Judgement, Word};
use web_sys::{FocusEvent, HtmlInputElement, InputEvent, KeyboardEvent};
use yew::{
    AttrValue, Callback, Html, Properties, TargetCast, function_component, html, use_callback,
    use_effect_with, use_state_eq,
};

use crate::app::state::{Action, Opened};
use crate::app::store::{use_dispatch, use_language};
use crate::app::words;

/// By what the acts of the sheet are known.
const SHEET: &str = "evaluation";

#[derive(Properties, PartialEq)]
pub struct Props {
    pub opened: Rc<Opened>,
    pub embed: bool,
}

/// The section, folded until it is wanted, and what is printed of it.
#[function_component(EvaluationSheet)]
pub fn evaluation_sheet(props: &Props) -> Html {
    use_language();
    let open = use_state_eq(|| false);
    if props.embed {
        // Nothing is filled in there.
        return html! {};
    }
    let sheet = Rc::new(props.opened.document.evaluation.clone().unwrap_or_default());
    let of: usize = PARTS.iter().map(|part| part.of.len()).sum();
    let filled = PARTS.iter().flat_map(|part| part.of).filter(|id| sheet.judged.contains_key(**id)).count();
    let ontoggle = {
        let open = open.clone();
        Callback::from(move |event: yew::Event| {
            open.set(event.target_unchecked_into::<web_sys::Element>().has_attribute("open"));
        })
    };
    html! {
        <>
            <details class="others ticks evaluation" {ontoggle}>
                <summary>
                    <h3>{ words::EVALUATION }</h3>
                    if filled > 0 {
                        <span class="count">{ words::filled_in(filled, of) }</span>
                    }
                </summary>
                if *open {
                    <p class="lede">{ words::EVALUATION_SAYS }</p>
                    <Signed key="signed" sheet={sheet.clone()} />
                    { for PARTS.iter().map(|part| html! {
                        <section key={part.title}>
                            <h4 lang={words::english()}>{ part.title }</h4>
                            { for asked(part).map(|one| html! { <Asked key={one.id.clone()} sheet={sheet.clone()} id={one.id.as_str()} /> }) }
                        </section>
                    }) }
                }
            </details>
            if filled > 0 {
                { printed(&sheet) }
            }
        </>
    }
}

fn asked(part: &'static Part) -> impl Iterator<Item = Criterion> {
    part.of.iter().filter_map(|id| criterion(id))
}

#[derive(Properties, PartialEq)]
struct SignedProps {
    sheet: Rc<Evaluation>,
}

/// Who filled it in, and when.
#[function_component(Signed)]
fn who(props: &SignedProps) -> Html {
    let dispatch = use_dispatch();
    let sheet = &props.sheet;
    let (by, on) = (sheet.by.clone().unwrap_or_default(), sheet.on.clone().unwrap_or_default());
    let sign = move |sheet: Evaluation| {
        dispatch
            .send(Action::Edit { by: SHEET.to_owned(), edit: Edit::Evaluate { sheet, name: words::sign() } });
    };
    let onby = {
        let (sheet, on, sign) = (sheet.clone(), on.clone(), sign.clone());
        Callback::from(move |by: String| sign(signed(&sheet, &by, &on)))
    };
    let onon = {
        let (sheet, by) = (sheet.clone(), by.clone());
        Callback::from(move |on: String| sign(signed(&sheet, &by, &on)))
    };
    html! {
        <div class="signed">
            <Line id="evaluation-by" label={words::FILLED_IN_BY.to_string()} recorded={by} oncommit={onby} />
            <Line id="evaluation-on" label={words::FILLED_IN_ON.to_string()} recorded={on} oncommit={onon} />
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct AskedProps {
    sheet: Rc<Evaluation>,
    id: &'static str,
}

/// One thing that is asked.
#[function_component(Asked)]
fn one(props: &AskedProps) -> Html {
    let dispatch = use_dispatch();
    let Some(entry) = criterion(props.id) else { return html! {} };
    let given = props.sheet.judged.get(props.id).cloned().unwrap_or_default();
    let note = given.note.clone().unwrap_or_default();
    let fill = {
        let (sheet, id) = (props.sheet.clone(), props.id);
        Callback::from(move |(value, note): (Option<Judgement>, String)| {
            let sheet = judge(&sheet, id, value, &note);
            let edit = Edit::Evaluate { sheet, name: words::judge(&entry.title) };
            dispatch.send(Action::Edit { by: SHEET.to_owned(), edit });
        })
    };
    let button = |value: Judgement| {
        let on = given.value == Some(value);
        let (fill, note) = (fill.clone(), note.clone());
        // Pressed again, it is taken back.
        let onclick = Callback::from(move |_| fill.emit(((!on).then_some(value), note.clone())));
        html! {
            <button key={value.word()} type="button" aria-pressed={on.to_string()} {onclick}>{ words::judgement(value) }</button>
        }
    };
    let oncommit = {
        let (fill, value) = (fill.clone(), given.value);
        Callback::from(move |note: String| fill.emit((value, note)))
    };
    let title = format!("evaluation-{}", props.id);
    html! {
        <div class="question">
            <div role="group" aria-labelledby={title.clone()}>
                <p id={title} lang={words::english()}><b>{ &entry.title }</b></p>
                <p class="aside" lang={words::english()}>{ &entry.summary }</p>
                <div class="buttons">{ for Judgement::ALL.iter().map(|value| button(*value)) }</div>
            </div>
            if given != Judged::default() {
                <Line id={format!("evaluation-note-{}", props.id)} label={words::WHAT_SHOWS_IT.to_string()}
                    name={words::note_on(&entry.title)} recorded={note} {oncommit} />
            }
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct LineProps {
    id: AttrValue,
    label: AttrValue,
    /// What it is called where the label alone doesn’t say of what.
    #[prop_or_default]
    name: Option<AttrValue>,
    recorded: AttrValue,
    oncommit: Callback<String>,
}

/// A line of text: it hands over on leaving it and on Enter; Esc takes back what was typed.
#[function_component(Line)]
fn line(props: &LineProps) -> Html {
    let text = use_state_eq(|| props.recorded.to_string());
    {
        let text = text.clone();
        use_effect_with(props.recorded.clone(), move |recorded| text.set(recorded.to_string()));
    }
    let oninput = {
        let text = text.clone();
        Callback::from(move |event: InputEvent| {
            text.set(event.target_unchecked_into::<HtmlInputElement>().value())
        })
    };
    let with = ((*text).clone(), props.recorded.clone(), props.oncommit.clone());
    let commit = use_callback(with, |(), (text, recorded, oncommit)| {
        if text.trim() != recorded.trim() {
            oncommit.emit(text.clone());
        }
    });
    let onblur = {
        let commit = commit.clone();
        Callback::from(move |_: FocusEvent| commit.emit(()))
    };
    let onkeydown = {
        let (text, recorded) = (text.clone(), props.recorded.clone());
        Callback::from(move |event: KeyboardEvent| match event.key().as_str() {
            "Enter" => commit.emit(()),
            "Escape" if *text != *recorded => {
                event.stop_propagation();
                text.set(recorded.to_string());
            }
            _ => {}
        })
    };
    html! {
        <div class="edit-field">
            <label class="field" for={props.id.clone()}>{ props.label.clone() }</label>
            <input type="text" id={props.id.clone()} value={(*text).clone()} aria-label={props.name.clone()} autocomplete="off"
                {oninput} {onblur} {onkeydown} />
        </div>
    }
}

/// The sheet on paper: a table, without what was left open.
fn printed(sheet: &Evaluation) -> Html {
    let row = |one: Criterion| {
        let judged = sheet.judged.get(&one.id)?;
        let value = judged.value.map_or(words::NOT_FILLED_IN, words::judgement);
        Some(html! {
            <tr key={one.id.clone()}><th scope="row" lang={words::english()}>{ &one.title }</th><td>{ value }</td><td>{ judged.note.clone() }</td></tr>
        })
    };
    let signed = [&sheet.by, &sheet.on].into_iter().flatten().cloned().collect::<Vec<_>>().join(", ");
    html! {
        <section class="printed" aria-hidden="true">
            <h3>{ words::EVALUATION }</h3>
            if !signed.is_empty() {
                <p>{ words::FILLED_IN_BY }{ ": " }{ signed }</p>
            }
            <table>
                <thead><tr><th scope="col">{ words::ASKED }</th><th scope="col">{ words::JUDGED }</th><th scope="col">{ words::WHAT_SHOWS_IT }</th></tr></thead>
                <tbody>{ for PARTS.iter().flat_map(asked).filter_map(row) }</tbody>
            </table>
        </section>
    }
}
