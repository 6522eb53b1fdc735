//! What was done to a map, in its order, so that all of it can be undone and done again.

use serde::{Deserialize, Serialize};

use crate::map::{Change, Document, Unfit};

/// One thing that was done, with whatever `A` is kept beside it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Step<A> {
    /// What it changed.
    pub change: Change,
    /// What is kept beside: how everyone stood, for one.
    #[serde(skip, default)]
    pub aside: A,
}

/// All that was done to a map and can be undone, and what was undone and can be done again.
///
/// Undo and redo have no limit. Something new ends what could be redone. What is kept beside the steps
/// isn't written down: a history that was read again has none of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(bound(serialize = "", deserialize = "A: Default"))]
pub struct History<A> {
    done: Vec<Step<A>>,
    /// The last that was undone comes last.
    undone: Vec<Step<A>>,
}

impl<A> Default for History<A> {
    fn default() -> Self {
        Self { done: Vec::new(), undone: Vec::new() }
    }
}

impl<A: Clone> History<A> {
    /// Takes up what was just done.
    pub fn push(&mut self, change: Change, aside: A) {
        self.undone.clear();
        self.done.push(Step { change, aside });
    }

    /// What would be undone next.
    pub fn last(&self) -> Option<&Step<A>> {
        self.done.last()
    }

    /// What would be done again next.
    pub fn next(&self) -> Option<&Step<A>> {
        self.undone.last()
    }

    /// All that was done, the first first.
    pub fn done(&self) -> &[Step<A>] {
        &self.done
    }

    /// All that was undone, in the order in which it would be done again.
    pub fn undone(&self) -> impl Iterator<Item = &Step<A>> {
        self.undone.iter().rev()
    }

    /// Undoes the last step: the document as it was before, and what was kept beside the step, in whose
    /// place `aside` is kept for doing it again. Nothing if nothing was done.
    ///
    /// # Errors
    /// What of the document isn't as the step left it; the history stays as it was.
    pub fn undo(&mut self, document: &Document, aside: A) -> Option<Result<(Document, A), Unfit>> {
        let step = self.done.last()?;
        let before = match step.change.reverse().apply(document) {
            Ok(before) => before,
            Err(unfit) => return Some(Err(unfit)),
        };
        let mut step = self.done.pop()?;
        let kept = std::mem::replace(&mut step.aside, aside);
        self.undone.push(step);
        Some(Ok((before, kept)))
    }

    /// Does again what was undone last, as [`Self::undo`] undoes it.
    ///
    /// # Errors
    /// What of the document isn't as it was; the history stays as it was.
    pub fn redo(&mut self, document: &Document, aside: A) -> Option<Result<(Document, A), Unfit>> {
        let step = self.undone.last()?;
        let after = match step.change.apply(document) {
            Ok(after) => after,
            Err(unfit) => return Some(Err(unfit)),
        };
        let mut step = self.undone.pop()?;
        let kept = std::mem::replace(&mut step.aside, aside);
        self.done.push(step);
        Some(Ok((after, kept)))
    }
}

impl<A> History<A> {
    /// Whether its next steps back and forward can be made from `document`.
    pub fn fits(&self, document: &Document) -> bool {
        let back = self.done.last().is_none_or(|step| step.change.reverse().apply(document).is_ok());
        back && self.undone.last().is_none_or(|step| step.change.apply(document).is_ok())
    }

    /// With what was done since: that ends what could be redone before it, if it is anything.
    #[must_use]
    pub fn followed_by(mut self, since: Self) -> Self {
        if since.done.is_empty() && since.undone.is_empty() {
            return self;
        }
        self.done.extend(since.done);
        self.undone = since.undone;
        self
    }
}

#[cfg(test)]
mod tests {
    use super::History;
    use crate::map::{Change, Document};

    fn titled(title: &str) -> Document {
        Document::new(title)
    }

    /// A history of three titles, and the document at its end.
    fn three() -> (History<u8>, Document) {
        let mut history = History::default();
        for (number, (from, to)) in [("One", "Two"), ("Two", "Three")].into_iter().enumerate() {
            history.push(Change::between(format!("Call it {to}"), &titled(from), &titled(to)), number as u8);
        }
        (history, titled("Three"))
    }

    #[test]
    fn everything_is_undone_and_done_again_step_by_step() {
        let (mut history, last) = three();
        let (two, aside) = history.undo(&last, 10).unwrap().unwrap();
        assert_eq!((two.title.as_str(), aside), ("Two", 1));
        let (one, aside) = history.undo(&two, 20).unwrap().unwrap();
        assert_eq!((one.title.as_str(), aside), ("One", 0));
        assert!(history.undo(&one, 0).is_none());
        assert_eq!(history.next().unwrap().change.name, "Call it Two");
        let (two, aside) = history.redo(&one, 0).unwrap().unwrap();
        assert_eq!((two.title.as_str(), aside), ("Two", 20));
        let (three, aside) = history.redo(&two, 1).unwrap().unwrap();
        assert_eq!((three.title.as_str(), aside), ("Three", 10));
        assert!(history.redo(&three, 0).is_none());
    }

    #[test]
    fn something_new_ends_what_could_be_done_again() {
        let (mut history, last) = three();
        history.undo(&last, 0);
        history.push(Change::between("Call it Other", &titled("Two"), &titled("Other")), 0);
        assert!(history.next().is_none());
        assert_eq!(history.done().len(), 2);
    }

    #[test]
    fn what_does_not_fit_is_refused_and_the_history_stays() {
        let (mut history, _) = three();
        assert!(history.undo(&titled("Somebody else’s"), 0).unwrap().is_err());
        assert_eq!(history.done().len(), 2);
    }

    #[test]
    fn what_was_done_since_follows_what_was_read() {
        let (mut before, three) = three();
        before.undo(&three, 0);
        let two = titled("Two");
        assert!(before.fits(&two) && !before.fits(&three));
        assert_eq!(before.clone().followed_by(History::default()), before);
        let mut since = History::default();
        since.push(Change::between("Call it Other", &two, &titled("Other")), 0);
        let mut all = before.followed_by(since);
        assert!(all.next().is_none(), "something new ends what could be done again");
        assert_eq!(all.undo(&titled("Other"), 0).unwrap().unwrap().0.title, "Two");
        assert_eq!(all.undo(&two, 0).unwrap().unwrap().0.title, "One");
    }

    #[test]
    fn a_history_is_written_and_read_again() {
        let (mut history, last) = three();
        history.undo(&last, 0);
        let text = serde_json::to_string(&history).unwrap();
        let mut again: History<u8> = serde_json::from_str(&text).unwrap();
        assert_eq!(again.redo(&titled("Two"), 0).unwrap().unwrap().0.title, "Three");
        assert_eq!(again.done().len(), 2);
    }
}
