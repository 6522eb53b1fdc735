//! The form of a saved view: its caption, the notes for whoever presents it, and what can be done with it.

use std::rc::Rc;

use partnership_explorer::editing::{Edit, ViewAct};
use partnership_explorer::map::SavedView;
use web_sys::{FocusEvent, HtmlTextAreaElement, InputEvent, KeyboardEvent};
use yew::{
    Callback, Html, Properties, TargetCast, function_component, html, use_callback, use_effect_with,
    use_mut_ref, use_state_eq,
};

use crate::app::edit::refused;
use crate::app::state::{Action, CAPTION, Denial};
use crate::app::store::use_dispatch;
use crate::app::words::{self, Phrase};

const NOTES: &str = "view-notes";
/// About so many letters stand in a line.
const ACROSS: usize = 34;

#[derive(Properties, PartialEq)]
pub struct Props {
    /// What the view is called.
    pub id: String,
    /// Nothing if it is of another shape: then its caption and notes can’t be written.
    pub view: Option<SavedView>,
    pub denied: Option<Rc<Denial>>,
}

/// The form; Esc or the button closes it.
#[function_component(ViewForm)]
pub fn view_form(props: &Props) -> Html {
    let dispatch = use_dispatch();
    let done = use_callback(dispatch.clone(), |_, to| to.send(Action::OpenView(None)));
    let onkeydown = use_callback(dispatch.clone(), |event: KeyboardEvent, to| {
        if event.key() == "Escape" && !event.default_prevented() {
            event.prevent_default();
            event.stop_propagation();
            to.send(Action::OpenView(None));
        }
    });
    let act = |by: &'static str, act: ViewAct| {
        let (to, id) = (dispatch.clone(), props.id.clone());
        Callback::from(move |_| {
            let closes = act == ViewAct::Delete;
            to.send(Action::Edit {
                by: by.to_owned(),
                edit: Edit::View { of: id.clone(), act: act.clone() },
            });
            if closes {
                to.send(Action::OpenView(None));
            }
        })
    };
    let retake = {
        let (to, id) = (dispatch.clone(), props.id.clone());
        Callback::from(move |_| to.send(Action::RetakeView(id.clone())))
    };
    let writes = |by: &'static str, of: fn(String) -> ViewAct| {
        let (to, id) = (dispatch.clone(), props.id.clone());
        Callback::from(move |text: String| {
            to.send(Action::Edit { by: by.to_owned(), edit: Edit::View { of: id.clone(), act: of(text) } });
        })
    };
    let says = |by: &str| props.denied.as_ref().filter(|one| one.by == by).map(|one| one.denied.says.clone());
    html! {
        <div class="edit-form view-form" {onkeydown}>
            if let Some(view) = &props.view {
                <Text key="caption" id={CAPTION} label={words::CAPTION} hint={words::CAPTION_HINT} recorded={view.caption.clone()} onwrite={writes(CAPTION, ViewAct::Caption)} />
                <Text key="notes" id={NOTES} label={words::NOTES} hint={words::NOTES_HINT} recorded={view.notes.clone()} onwrite={writes(NOTES, ViewAct::Notes)} />
            }
            <div class="buttons" key="deeds">
                if props.view.is_some() {
                    <button type="button" id="retake-view" onclick={retake}>{ words::RETAKE }</button>
                }
                <button type="button" id="duplicate-view" onclick={act("duplicate-view", ViewAct::Duplicate)}>{ words::DUPLICATE }</button>
                <button type="button" id="delete-view" onclick={act("delete-view", ViewAct::Delete)}>{ words::DELETE }</button>
                <button type="button" id="view-done" class="primary" onclick={done}>{ words::EDIT_DONE }</button>
            </div>
            { refused("view-form", ["retake-view", "duplicate-view", "delete-view", CAPTION, NOTES].into_iter().find_map(says).as_deref()) }
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct TextProps {
    id: &'static str,
    label: Phrase,
    hint: Phrase,
    recorded: String,
    onwrite: Callback<String>,
}

/// A text: it hands over on leaving it and on Ctrl and Enter; Esc takes back what was typed.
#[function_component(Text)]
fn text(props: &TextProps) -> Html {
    let text = use_state_eq(|| props.recorded.clone());
    let now = use_mut_ref(String::new);
    (*text).clone_into(&mut now.borrow_mut());
    {
        // Undone, or written elsewhere: that is what stands here now.
        let text = text.clone();
        use_effect_with(props.recorded.clone(), move |recorded| text.set(recorded.clone()));
    }
    let commit = {
        let (now, recorded, onwrite) = (now.clone(), props.recorded.clone(), props.onwrite.clone());
        move || {
            let typed = now.borrow().trim().to_owned();
            if typed != recorded {
                onwrite.emit(typed);
            }
        }
    };
    let oninput = {
        let (text, now) = (text.clone(), now.clone());
        Callback::from(move |event: InputEvent| {
            let typed = event.target_unchecked_into::<HtmlTextAreaElement>().value();
            now.borrow_mut().clone_from(&typed);
            text.set(typed);
        })
    };
    let onblur = {
        let commit = commit.clone();
        Callback::from(move |_: FocusEvent| commit())
    };
    let onkeydown = {
        let (text, now, recorded) = (text.clone(), now, props.recorded.clone());
        Callback::from(move |event: KeyboardEvent| match event.key().as_str() {
            "Enter" if event.ctrl_key() || event.meta_key() => {
                event.prevent_default();
                commit();
            }
            "Escape" if *now.borrow() != recorded => {
                event.stop_propagation();
                event.prevent_default();
                now.replace(recorded.clone());
                text.set(recorded.clone());
            }
            _ => {}
        })
    };
    let lines: usize = text.lines().map(|line| line.chars().count() / ACROSS + 1).sum();
    let (id, hint) = (props.id, format!("{}-hint", props.id));
    html! {
        <div class="edit-field">
            <label class="field" for={id}>{ &props.label }</label>
            <textarea {id} rows={lines.clamp(2, 8).to_string()} value={(*text).clone()} aria-describedby={hint.clone()} {oninput} {onblur} {onkeydown} />
            <p class="hint-text" id={hint}>{ &props.hint }</p>
        </div>
    }
}
