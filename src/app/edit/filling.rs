//! What joins a field to the store: what is filled in goes there as an act, and comes back taken or refused.

use std::rc::Rc;

use partnership_explorer::editing::{Denied, Edit, Item};
use serde_json::Value;
use yew::{AttrValue, UseStateHandle, hook, use_effect_with, use_state_eq};

use super::drafts::{Draft, draft, drop_draft, keep};
use super::field::{Props, field_id};
use crate::app::state::{Action, Denial};
use crate::app::store::{Dispatch, use_dispatch};
use crate::app::words;

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
pub fn use_filling(props: &Props) -> Filling {
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

/// A filling as a property: it is the same for as long as its field is.
#[derive(Clone)]
pub struct Handle(pub Filling);

impl PartialEq for Handle {
    fn eq(&self, other: &Self) -> bool {
        self.0.props == other.0.props && *self.0.refusal == *other.0.refusal
    }
}
