//! One attribute, in whichever form it is filled in.

use std::rc::Rc;

use partnership_explorer::editing::{Denied, Edit, Item};
use partnership_explorer::map::{Attribute, Form};
use serde_json::Value;
use yew::{
    AttrValue, Callback, Html, Properties, UseStateHandle, function_component, hook, html, use_effect_with,
    use_state_eq,
};

use super::chooser::{Chooser, people};
use super::drafts::{Draft, draft, drop_draft, keep};
use super::many::{Checks, Ratings};
use super::pick::Pick;
use super::typed::Typed;
use crate::app::state::{Action, Denial, Opened};
use crate::app::store::{Dispatch, use_dispatch};
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

/// What a field has to do with the store: it hands over what is filled in, and holds why it was refused.
#[derive(Clone)]
pub struct Filling {
    props: Props,
    dispatch: Dispatch,
    refusal: UseStateHandle<Option<AttrValue>>,
    key: String,
}

impl Filling {
    /// Why what stands there was refused.
    pub fn refusal(&self) -> Option<AttrValue> {
        (*self.refusal).clone()
    }

    /// What was typed and refused before, or else what is recorded.
    pub fn text(&self) -> String {
        draft(&self.key).map_or_else(|| self.recorded(), |draft| draft.text)
    }

    /// What is recorded, as it is typed.
    pub fn recorded(&self) -> String {
        self.props.attribute.write(self.props.value.as_ref())
    }

    /// Whether several differ in what is recorded of them.
    pub fn differs(&self) -> bool {
        self.props.differs
    }

    /// Whose field it is.
    pub fn whose(&self) -> Rc<Vec<Item>> {
        self.props.of.clone()
    }

    /// Hands over what was typed or chosen.
    pub fn commit(&self, text: &str) {
        match self.props.attribute.read(text) {
            Ok(value) => self.set(value, text),
            Err(says) => {
                self.refuse(&says, text);
                let denied = Denied::field(self.props.attribute.name, says);
                let by = field_id(self.props.attribute.name);
                self.dispatch.send(Action::Refuse(Denial { by, denied }));
            }
        }
    }

    /// Hands over a value; `text` is what was typed for it.
    pub fn set(&self, value: Option<Value>, text: &str) {
        if value == self.props.value && !self.props.differs {
            return self.take_back();
        }
        // Kept until it is taken: if it is refused, it is still there.
        keep(&self.key, Draft { text: text.to_owned(), says: String::new() });
        let attribute = self.props.attribute.name.to_owned();
        let edit = Edit::Set { of: self.props.of.to_vec(), attribute, value };
        self.dispatch.send(Action::Edit { by: field_id(self.props.attribute.name), edit });
    }

    /// Takes back what was typed.
    pub fn take_back(&self) {
        drop_draft(&self.key);
        if self.refusal.is_some() {
            self.refusal.set(None);
            self.dispatch.send(Action::Pardon);
        }
    }

    fn refuse(&self, says: &str, text: &str) {
        keep(&self.key, Draft { text: text.to_owned(), says: says.to_owned() });
        self.refusal.set(Some(says.to_owned().into()));
    }
}

/// What a field of these properties works with.
#[hook]
fn use_filling(props: &Props) -> Filling {
    let key = format!("{:?} {:?} {}", props.opened.place, props.of, props.attribute.name);
    let refused = draft(&key).map(|draft| draft.says).filter(|says| !says.is_empty());
    let refusal = use_state_eq(|| refused.map(AttrValue::from));
    let filling = Filling { props: props.clone(), dispatch: use_dispatch(), refusal, key };
    // What was recorded is what was filled in, or what somebody undid: nothing is refused any longer.
    let taken = filling.clone();
    let first = use_state_eq(|| true);
    use_effect_with((props.value.clone(), props.of.clone()), move |_| {
        if !*first {
            drop_draft(&taken.key);
            taken.refusal.set(None);
        }
        first.set(false);
    });
    let mine = props.denied.clone().filter(|denial| denial.by == field_id(props.attribute.name));
    let denied = filling.clone();
    use_effect_with(mine, move |mine| {
        if let Some(denial) = mine {
            let says = words::capital(&denial.denied.says);
            denied.refuse(&says, &denied.text());
        }
    });
    filling
}

/// The label, what is filled in, what has to be known for it, and why it was refused.
#[function_component(Field)]
pub fn field(props: &Props) -> Html {
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

/// A filling as a property: it is the same for as long as its field is.
#[derive(Clone)]
pub struct Handle(pub Filling);

impl PartialEq for Handle {
    fn eq(&self, other: &Self) -> bool {
        self.0.props == other.0.props && *self.0.refusal == *other.0.refusal
    }
}
