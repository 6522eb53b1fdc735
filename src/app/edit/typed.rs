//! What is typed: lines of text, texts of several lines, dates, numbers.

use partnership_explorer::map::Form;
use web_sys::{FocusEvent, HtmlInputElement, HtmlTextAreaElement, InputEvent, KeyboardEvent};
use yew::{
    AttrValue, Callback, Html, Properties, TargetCast, function_component, html, use_effect_with,
    use_mut_ref, use_state_eq,
};

use super::field::About;
use super::filling::Handle;

/// About so many letters stand in a line of a long text.
const ACROSS: usize = 34;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub about: About,
    pub form: Form,
    pub filling: Handle,
    /// What is recorded.
    pub recorded: AttrValue,
}

/// The field: it hands over on leaving it and on Enter (in a long text on Ctrl and Enter); Esc takes back
/// what was typed.
#[function_component(Typed)]
pub fn typed(props: &Props) -> Html {
    let filling = props.filling.0.clone();
    let text = use_state_eq(|| filling.text());
    let is_first = use_mut_ref(|| true);
    {
        // Recorded anew, or undone: that is what stands here now.
        let text = text.clone();
        use_effect_with((props.recorded.clone(), filling.whose()), move |(recorded, _)| {
            if !std::mem::take(&mut *is_first.borrow_mut()) {
                text.set(recorded.to_string());
            }
        });
    }
    let is_long = matches!(props.form, Form::LongText | Form::Texts);
    let now = use_mut_ref(String::new);
    (*text).clone_into(&mut now.borrow_mut());
    let commit = {
        let (filling, now, text) = (filling.clone(), now.clone(), text.clone());
        move || {
            let typed = now.borrow().clone();
            if typed.trim() == filling.recorded().trim() && !filling.differs() {
                filling.take_back();
                text.set(filling.recorded());
            } else if !(typed.is_empty() && filling.differs()) {
                filling.commit(&typed);
            }
        }
    };
    let oninput = {
        let (text, now) = (text.clone(), now.clone());
        Callback::from(move |event: InputEvent| {
            let typed = match event.target_dyn_into::<HtmlTextAreaElement>() {
                Some(area) => area.value(),
                None => event.target_unchecked_into::<HtmlInputElement>().value(),
            };
            now.borrow_mut().clone_from(&typed);
            text.set(typed);
        })
    };
    let onblur = {
        let commit = commit.clone();
        Callback::from(move |_: FocusEvent| commit())
    };
    let onkeydown = {
        let (filling, now, text) = (filling.clone(), now.clone(), text.clone());
        Callback::from(move |event: KeyboardEvent| match event.key().as_str() {
            "Enter" if !is_long || event.ctrl_key() || event.meta_key() => {
                event.prevent_default();
                commit();
            }
            // Where nothing was typed it closes the form.
            "Escape" if *now.borrow() != filling.recorded() => {
                event.stop_propagation();
                now.replace(filling.recorded());
                text.set(filling.recorded());
                filling.take_back();
            }
            _ => {}
        })
    };
    let about = &props.about;
    let value = (*text).clone();
    if is_long {
        let lines: usize = value.lines().map(|line| line.chars().count() / ACROSS + 1).sum();
        let rows = lines.clamp(2, 8).to_string();
        return html! {
            <textarea id={about.id.clone()} {rows} {value} aria-invalid={about.fault()} aria-describedby={about.described()}
                {oninput} {onblur} {onkeydown} />
        };
    }
    let list = format!("{}-list", about.id);
    let mode = if matches!(props.form, Form::Number { .. }) { "decimal" } else { "text" };
    html! {
        <>
            <input key="input" type="text" id={about.id.clone()} {value} autocomplete="off" inputmode={mode}
                list={matches!(props.form, Form::Open(_)).then(|| list.clone())}
                aria-invalid={about.fault()} aria-describedby={about.described()} {oninput} {onblur} {onkeydown} />
            if let Form::Open(of) = props.form {
                <datalist key="list" id={list.clone()}>
                    { for of.iter().map(|(word, label)| html! { <option key={*word} value={*label} /> }) }
                </datalist>
            }
        </>
    }
}
