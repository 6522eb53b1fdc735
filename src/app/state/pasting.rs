//! What is copied from the map and pasted onto it.

use std::rc::Rc;

use partnership_explorer::editing::{Denied, Edit, Pasted, clip};
use partnership_explorer::map::{Document, Problem};

use super::{Notice, State};
use crate::app::words;

/// By what a paste is done.
const PASTE: &str = "paste";

impl State {
    /// What is selected as a map of its own, to be copied; nothing if nothing is selected.
    #[inline(never)]
    pub fn clipped(&self) -> Option<Document> {
        let items = self.items();
        let opened = self.opened.as_ref()?;
        (!items.is_empty()).then(|| clip(&opened.document, &items))
    }

    /// Says what was copied.
    pub(super) fn copied(&mut self, actors: usize, ties: usize) {
        self.say(words::copied(actors, ties));
    }

    /// Removes what was selected: it was cut out.
    pub(super) fn cut(&mut self) -> Option<()> {
        let items = self.items();
        (!items.is_empty()).then(|| self.edit("cut".to_owned(), &Edit::Remove(items)))?
    }

    /// Adds what was pasted, or tells why it can't be and what can.
    pub(super) fn paste(&mut self, text: &str) -> Option<()> {
        match read(text, &self.opened.as_ref()?.document) {
            Err(denied) => {
                self.say(&denied.says);
                self.notice = Some(Rc::new(Notice::NotPasted(denied.says)));
            }
            Ok((pasted, _)) => {
                self.edit(PASTE.to_owned(), &pasted.edit)?;
                self.tell_what_is_left(pasted);
            }
        }
        Some(())
    }

    /// Adds what stands in a text file to the map that is open. Where none is, it makes a map, named after
    /// the file.
    pub(super) fn take_lines(&mut self, file: String, text: &str) -> Option<()> {
        let new = match &self.opened {
            Some(_) => None,
            None => Some(Document::new(file.rsplit_once('.').map_or(&*file, |(name, _)| name))),
        };
        let document = new.as_ref().or(self.opened.as_ref().map(|opened| &opened.document))?;
        match read(text, document) {
            Err(denied) => {
                let problems = vec![Problem::error("", denied.says)];
                self.notice = Some(Rc::new(Notice::Refused { file, problems }));
            }
            Ok((pasted, made)) => {
                match new {
                    Some(_) => self.open(file, made, Vec::new()),
                    None => self.edit(PASTE.to_owned(), &pasted.edit)?,
                }
                self.tell_what_is_left(pasted);
            }
        }
        Some(())
    }

    fn tell_what_is_left(&mut self, pasted: Pasted) {
        let Pasted { actors, ties, refused, notes, .. } = pasted;
        if !refused.is_empty() || !notes.is_empty() {
            self.notice = Some(Rc::new(Notice::Rows { actors, ties, notes, refused }));
        }
    }
}

/// What was pasted, and the map with it on.
fn read(text: &str, document: &Document) -> Result<(Pasted, Document), Denied> {
    let pasted = Pasted::read(text, document)?;
    let made = pasted.edit.on(document)?.document;
    Ok((pasted, made))
}

#[cfg(test)]
mod tests {
    use partnership_explorer::cases::CASES;

    use super::super::acting::{after, open};
    use super::super::{Action, Notice, Selection, State, Way};

    fn ids(state: &State) -> usize {
        state.opened.as_ref().unwrap().document.actors.len()
    }

    #[test]
    fn what_is_copied_on_one_map_is_pasted_on_another_and_undone() {
        let state = open(CASES[0].id);
        let at = state.opened.as_ref().unwrap().partnership.all().next().unwrap();
        let state = after(&state, Action::Select(Some(Selection::Actor(at))));
        let clip = state.clipped().unwrap();
        assert_eq!((clip.actors.len(), clip.ties.len()), (1, 0));
        let said = after(&state, Action::Copied(1, 0)).said.1;
        assert_eq!(said, "Copied: 1 actor.");
        let other = open(CASES[5].id);
        let pasted = after(&other, Action::Paste(clip.write()));
        assert_eq!(ids(&pasted), ids(&other) + 1);
        // It is selected, and undone as anything else.
        let Some(Selection::Actor(at)) = pasted.selection else { panic!("{:?}", pasted.selection) };
        let name = pasted.opened.as_ref().unwrap().partnership.name(at).to_owned();
        assert_eq!(name, clip.actors[0].name);
        assert!(pasted.said.1.starts_with("Done: Paste 1 actor."), "{}", pasted.said.1);
        assert_eq!(ids(&after(&pasted, Action::Step(Way::Back))), ids(&other));
    }

    #[test]
    fn cutting_removes_and_what_cannot_be_pasted_is_told_with_the_reason() {
        let state = open(CASES[0].id);
        assert!(state.clipped().is_none() && state.next(Action::Cut).is_none());
        let at = state.opened.as_ref().unwrap().partnership.all().next().unwrap();
        let state = after(&state, Action::Select(Some(Selection::Actor(at))));
        assert_eq!(ids(&after(&state, Action::Cut)), ids(&state) - 1);
        let told = after(&state, Action::Paste("hello there".to_owned()));
        assert_eq!(ids(&told), ids(&state));
        let Some(Notice::NotPasted(says)) = told.notice.as_deref() else { panic!("{:?}", told.notice) };
        assert!(says.contains("rows of a spreadsheet"), "{says}");
    }

    #[test]
    fn a_text_file_adds_to_the_open_map_or_makes_one_of_its_name() {
        let lines = |text: &str| Action::Lines { file: "Our town.csv".to_owned(), text: text.to_owned() };
        let rows = "Name,Kind\nHospital team,team\nRed Cross,agency\nNobody knows,wizard";
        let state = open(CASES[0].id);
        let told = after(&state, lines(rows));
        assert_eq!(ids(&told), ids(&state) + 2);
        assert!(matches!(told.notice.as_deref(), Some(Notice::Rows { refused, .. }) if refused[0].0 == 4));
        let new = after(&State::default(), lines(rows));
        assert_eq!((ids(&new), &*new.opened.as_ref().unwrap().document.title), (2, "Our town"));
        assert!(matches!(new.notice.as_deref(), Some(Notice::Rows { actors: 2, .. })));
        let denied = after(&State::default(), lines("hello there"));
        assert!(denied.opened.is_none() && matches!(denied.notice.as_deref(), Some(Notice::Refused { .. })));
    }

    #[test]
    fn rows_that_are_not_taken_are_told_by_number() {
        let state = open(CASES[0].id);
        let told = after(&state, Action::Paste("Hospital team\nSomething\nRed Cross\tagency".to_owned()));
        assert_eq!(ids(&told), ids(&state) + 2);
        let Some(Notice::Rows { actors: 2, ties: 0, refused, .. }) = told.notice.as_deref() else {
            panic!("{:?}", told.notice)
        };
        assert_eq!(refused.iter().map(|one| one.0).collect::<Vec<_>>(), [2]);
    }
}
