//! One attribute, in whichever form it is filled in.

use std::rc::Rc;

use partnership_explorer::editing::Item;
use partnership_explorer::map::{Attribute, Form};
use serde_json::Value;
use yew::{AttrValue, Callback, Html, Properties, function_component, html};

use super::chooser::{Chooser, people};
use super::filling::{Handle, use_filling};
use super::many::{Checks, Ratings};
use super::pick::Pick;
use super::typed::Typed;
use crate::app::state::{Denial, Opened};
use crate::app::store::use_language;
use crate::app::words;

#[derive(Clone, Properties, PartialEq)]
pub struct Props {
    pub opened: Rc<Opened>,
    /// Whose attribute it is.
    pub of: Rc<Vec<Item>>,
    pub attribute: Attribute,
    /// What is recorded now.
    pub value: Option<Value>,
    /// Whether it isn't the same of all of them.
    #[prop_or_default]
    pub differs: bool,
    /// What was refused last.
    pub denied: Option<Rc<Denial>>,
}

/// The id of the field of that attribute.
pub fn field_id(name: &str) -> String {
    format!("field-{name}")
}

/// The label, what is filled in, what has to be known for it, and why it was refused.
#[function_component(Field)]
pub fn field(props: &Props) -> Html {
    use_language();
    let filling = use_filling(props);
    let attribute = props.attribute;
    let id = field_id(attribute.name);
    let refusal = filling.refusal();
    let differs = props.differs.then(|| words::DIFFER.to_string());
    let hint = [attribute.hint.map(str::to_owned), differs];
    let hint = hint.into_iter().flatten().collect::<Vec<_>>().join(" ");
    let described = [(!hint.is_empty(), "hint"), (refusal.is_some(), "refused")];
    let described: Vec<String> =
        described.iter().filter(|(on, _)| *on).map(|(_, what)| format!("{id}-{what}")).collect();
    let about =
        About { id: id.clone().into(), invalid: refusal.is_some(), described: described.join(" ").into() };
    let commit = {
        let filling = filling.clone();
        Callback::from(move |text: String| filling.commit(&text))
    };
    let is_group = matches!(attribute.form, Form::Choices { .. } | Form::Ratings(_));
    let body = match attribute.form {
        Form::Choice(of) => {
            html! { <Pick {about} of={labelled(of)} chosen={filling.recorded()} oncommit={commit} /> }
        }
        Form::Flag => html! {
            <Pick {about} of={labelled(&[("yes", "yes"), ("no", "no")])} chosen={filling.recorded()} oncommit={commit} />
        },
        Form::Choices { of, .. } => html! {
            <Checks {about} label={attribute.label} {of} chosen={filling.recorded()} oncommit={commit} />
        },
        Form::Ratings(of) => html! {
            <Ratings {about} label={attribute.label} {of} value={props.value.clone()} filling={Handle(filling.clone())} />
        },
        Form::ActorOf(kinds) => html! {
            <Chooser {about} label={attribute.label} optional={true} people={people(&props.opened, |kind| kinds.contains(&kind))}
                chosen={filling.recorded()} oncommit={commit} />
        },
        _ => {
            html! { <Typed {about} form={attribute.form} filling={Handle(filling.clone())} recorded={filling.recorded()} /> }
        }
    };
    html! {
        <div class="edit-field">
            if !is_group {
                <label class="field" id={format!("{id}-label")} for={id.clone()}>{ attribute.label }</label>
            }
            { body }
            if !hint.is_empty() {
                <p class="hint-text" id={format!("{id}-hint")}>{ hint }</p>
            }
            { refused(&id, refusal.as_deref()) }
        </div>
    }
}

/// What an element of a form is called, whether it is at fault, and what says more of it.
#[derive(Clone, PartialEq)]
pub struct About {
    pub id: AttrValue,
    pub invalid: bool,
    pub described: AttrValue,
}

impl About {
    /// Of that id, with nothing more to say.
    pub fn plain(id: impl Into<AttrValue>) -> Self {
        Self { id: id.into(), invalid: false, described: AttrValue::default() }
    }

    /// At fault for that reason.
    pub fn refused(id: &str, refusal: Option<&str>) -> Self {
        let described = refusal.map_or_else(String::new, |_| format!("{id}-refused"));
        Self { id: id.to_owned().into(), invalid: refusal.is_some(), described: described.into() }
    }

    /// What says more, if anything does.
    pub fn described(&self) -> Option<AttrValue> {
        Some(self.described.clone()).filter(|described| !described.is_empty())
    }

    /// `true` if it is at fault.
    pub fn fault(&self) -> Option<&'static str> {
        self.invalid.then_some("true")
    }
}

/// Why what stands in the field of that id was refused.
pub fn refused(id: &str, says: Option<&str>) -> Html {
    html! {
        if let Some(says) = says {
            <p class="refusal" id={format!("{id}-refused")}>{ says.to_owned() }</p>
        }
    }
}

/// Words with their labels as lines of their own; the first chooses none.
pub fn labelled(of: &[(&'static str, &'static str)]) -> Vec<(AttrValue, AttrValue)> {
    let none = (AttrValue::from(""), AttrValue::from(words::NOT_RECORDED_CHOICE));
    let labels = of.iter().map(|(word, label)| (AttrValue::from(*word), words::capital(label).into()));
    std::iter::once(none).chain(labels).collect()
}
