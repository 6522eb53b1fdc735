//! Choosing from a list by typing: what was typed, which entry is chosen, and the keys that go from one to
//! the next (ARIA Authoring Practices: combobox with a list).

use web_sys::{HtmlInputElement, InputEvent, KeyboardEvent};
use yew::{Callback, TargetCast, UseStateHandle, hook, use_state_eq};

/// What was typed, and the entry that is chosen of what it finds.
#[derive(Clone)]
pub struct Listing {
    /// What was typed.
    pub query: UseStateHandle<String>,
    active: UseStateHandle<usize>,
}

/// Nothing is typed at first, and the first entry is chosen.
#[hook]
pub fn use_listing() -> Listing {
    Listing { query: use_state_eq(String::new), active: use_state_eq(|| 0) }
}

impl Listing {
    /// The number of the entry that is chosen, of so many.
    pub fn chosen(&self, count: usize) -> usize {
        (*self.active).min(count.saturating_sub(1))
    }

    /// Takes up what is typed; the first of what it finds is chosen.
    pub fn oninput(&self) -> Callback<InputEvent> {
        let Self { query, active } = self.clone();
        Callback::from(move |event: InputEvent| {
            query.set(event.target_unchecked_into::<HtmlInputElement>().value());
            active.set(0);
        })
    }

    /// Goes up or down among so many entries, round from the last to the first; says whether the key was
    /// one that does so.
    pub fn steps(&self, event: &KeyboardEvent, count: usize) -> bool {
        let Some(next) = next(&event.key(), self.chosen(count), count) else { return false };
        self.active.set(next);
        event.prevent_default();
        true
    }
}

fn next(key: &str, chosen: usize, count: usize) -> Option<usize> {
    match key {
        "ArrowDown" if count > 0 => Some((chosen + 1) % count),
        "ArrowUp" if count > 0 => Some((chosen + count - 1) % count),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::next;

    #[test]
    fn arrows_go_round_a_list_and_nowhere_in_an_empty_one() {
        assert_eq!([next("ArrowDown", 2, 3), next("ArrowUp", 0, 3)], [Some(0), Some(2)]);
        assert_eq!([next("ArrowDown", 0, 0), next("Home", 1, 3)], [None, None]);
    }
}
