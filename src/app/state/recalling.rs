//! What was done to a kept map before it was opened: read once the map is shown, and put before whatever was
//! done since.

use std::rc::Rc;

use super::{Opened, Past, Place, State};

impl Opened {
    /// What was done to it, as it is kept: without how everyone stood at each step.
    pub fn past_text(&self) -> String {
        serde_json::to_string(&*self.past).unwrap_or_default()
    }
}

impl State {
    /// The number of the open map, if it isn't known yet what was done to it before.
    pub fn unrecalled(&self) -> Option<u32> {
        let number = self.opened.as_ref()?.place.number()?;
        (!self.awaited && !self.shelf.is_recalled(number)).then_some(number)
    }

    /// What was done before to the map of that number, by its stamp and as text. What belongs to another
    /// revision than the one that was opened, or can't be read, is as good as nothing.
    // Comes later than the first map.
    #[inline(never)]
    pub(super) fn recalled(&mut self, number: u32, kept: Option<(String, String)>) -> Option<()> {
        let shelf = Rc::make_mut(&mut self.shelf);
        let held = shelf.held.get_mut(&number).filter(|held| !held.is_recalled)?;
        held.is_recalled = true;
        let text = kept.filter(|(stamp, _)| *stamp == held.stamp).map(|(_, text)| text);
        let before = text.and_then(|text| serde_json::from_str::<Past>(&text).ok());
        let Some(before) = before.filter(|past| past.fits(&held.revision.document)) else {
            return Some(());
        };
        let with = |one: &Rc<Opened>| {
            let past = Rc::new(before.clone().followed_by((*one.past).clone()));
            Rc::new(Opened { past, ..(**one).clone() })
        };
        let place = Place::File(number);
        let desk = self.desk.iter_mut().filter(|one| one.place == place);
        for one in desk {
            let there = with(one);
            // What only learns of its past is kept as it was.
            if Rc::ptr_eq(one, &held.revision) {
                held.revision = there.clone();
            }
            if self.opened.as_ref().is_some_and(|open| Rc::ptr_eq(open, one)) {
                self.opened = Some(there.clone());
            }
            *one = there;
        }
        Some(())
    }
}

#[cfg(test)]
mod tests {
    use partnership_explorer::map::AnswerValue;

    use crate::app::state::acting::{after, open};
    use crate::app::state::{Action, Address, KeptMap, Place, State, Way};

    fn kept() -> KeptMap {
        let (title, stamp) = ("Mine".to_owned(), "a".to_owned());
        KeptMap { number: 4, title, changed: 4.0, actors: 3, ties: 2, stamp, standing: Default::default() }
    }

    /// A map whose question was answered twice and one answer undone, as another window kept it, opened in a
    /// new one; and its history.
    fn reloaded() -> (State, String) {
        let once = after(&open("unified-assessment"), Action::Tick("T4", AnswerValue::Yes));
        let twice = after(&once, Action::Tick("T5", AnswerValue::Yes));
        let undone = after(&twice, Action::Step(Way::Back));
        let opened = undone.opened.unwrap();
        let here = Address { place: Place::File(4), ..Address::default() };
        let waiting = after(&State::default(), Action::Go(here));
        let fetched = Action::Fetched(4, Ok(Some((kept(), opened.document.write()))));
        (after(&waiting, fetched), opened.past_text())
    }

    fn recall(state: &State, stamp: &str, text: &str) -> State {
        after(state, Action::Recalled(4, Some((stamp.to_owned(), text.to_owned()))))
    }

    #[test]
    fn what_was_done_before_a_reload_is_undone_and_done_again() {
        let (there, text) = reloaded();
        assert_eq!((there.unrecalled(), there.opened.as_ref().unwrap().past.done().len()), (Some(4), 0));
        let known = recall(&there, "a", &text);
        assert_eq!((known.unrecalled(), known.waiting().len()), (None, 0), "it is kept as it was");
        let forward = after(&known, Action::Step(Way::Forward));
        let answers = |state: &State| state.opened.as_ref().unwrap().document.answers.len();
        assert_eq!(answers(&forward), answers(&known) + 1);
        let back = after(&after(&forward, Action::Step(Way::Back)), Action::Step(Way::Back));
        assert_eq!((answers(&back), back.waiting().len()), (answers(&known) - 1, 1));
        assert!(known.next(Action::Recalled(4, None)).is_none(), "it is recalled once");
    }

    #[test]
    fn what_was_done_meanwhile_comes_after_it() {
        let (there, text) = reloaded();
        let on = after(&there, Action::Tick("T6", AnswerValue::No));
        let known = recall(&on, "a", &text);
        assert_eq!((known.opened.as_ref().unwrap().past.done().len(), known.waiting().len()), (2, 1));
        let start = after(&after(&known, Action::Step(Way::Back)), Action::Step(Way::Back));
        assert!(start.opened.unwrap().document.answers.is_empty());
    }

    #[test]
    fn a_history_of_another_revision_or_one_that_cannot_be_read_is_left_out() {
        let (there, text) = reloaded();
        let misfit = text.replace("T4", "T3");
        for (stamp, text) in [("b", &*text), ("a", "{"), ("a", &*misfit)] {
            let known = recall(&there, stamp, text);
            assert_eq!(
                (known.unrecalled(), known.opened.unwrap().past.done().len()),
                (None, 0),
                "{stamp} {text}"
            );
        }
    }
}
