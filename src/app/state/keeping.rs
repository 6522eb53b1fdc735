//! How maps of one's own are kept: what the store of the device answers, and what waits for it.

use std::rc::Rc;

use partnership_explorer::map::{Document, Problem, Reading, read};

use super::shelf::{Held, sort};
use super::{KeptMap, Listed, Notice, Opened, Place, Saving, State, Unsaved, Why};
use crate::app::words;

impl State {
    /// The number of the map that the address names and that has to be fetched.
    pub fn wanted(&self) -> Option<u32> {
        self.address.place.number().filter(|_| self.opened.is_none())
    }

    /// The maps of one's own of which this revision isn't kept yet.
    pub fn waiting(&self) -> Vec<Rc<Opened>> {
        let own = self.desk.iter().filter(|one| one.place.number().is_some());
        own.filter(|one| !self.shelf.holds(one)).cloned().collect()
    }

    /// What of an open map would be lost with the window.
    pub fn unsaved(&self, opened: &Rc<Opened>) -> Unsaved {
        match self.shelf.held(opened) {
            _ if !opened.is_unsaved() => Unsaved::default(),
            Some(held) if Rc::ptr_eq(&held.revision, opened) => Unsaved::default(),
            Some(held) => Unsaved::of(&opened.document, &held.revision.document),
            None => opened.unsaved(),
        }
    }

    /// Whether answers or changes would be lost with the window.
    pub fn is_unsaved(&self) -> bool {
        self.desk.iter().any(|opened| self.unsaved(opened).is_any())
    }

    /// Whether what is done in the open map is kept.
    pub fn saving(&self) -> Saving {
        let Some(opened) = self.opened.as_ref().filter(|opened| opened.place.number().is_some()) else {
            return Saving::Nothing;
        };
        if self.shelf.holds(opened) {
            return self.shelf.held(opened).map_or(Saving::Nothing, |held| Saving::Kept(held.changed));
        }
        match self.shelf.refusal() {
            None => Saving::Soon,
            Some(why) => match self.unsaved(opened) {
                unsaved if unsaved.is_any() => Saving::Not(unsaved, why.clone()),
                _ => Saving::Nothing,
            },
        }
    }

    /// The first number that no map of this device has, as far as this window knows.
    pub(super) fn next_number(&self) -> u32 {
        let here = self.desk.iter().filter_map(|one| one.place.number()).max().unwrap_or(0);
        self.shelf.next.max(here + 1)
    }

    /// A bundled case of which more was changed than how it is looked at is a map of one's own from now on; the
    /// case itself stays as it was.
    // Comes later than the first map.
    #[inline(never)]
    pub(super) fn own(&mut self, before: &Self) {
        let Some(opened) = self.opened.clone().filter(|opened| opened.is_unsaved()) else { return };
        let Place::Case(case) = &opened.place else { return };
        let number = self.next_number();
        Rc::make_mut(&mut self.shelf).from.insert(number, case.clone());
        let same = |one: &&Rc<Opened>| one.place == opened.place;
        let case = before.opened.as_ref().filter(same).filter(|case| !case.is_unsaved());
        let own = Rc::new(Opened { place: Place::File(number), ..(*opened).clone() });
        self.desk.retain(|one| one.place != opened.place);
        self.desk.extend(case.cloned());
        self.desk.push(own.clone());
        self.address.place = own.place.clone();
        self.opened = Some(own);
        let says = words::own_copy(self.shelf.refusal());
        self.said.1 = format!("{} {says}", self.said.1).trim_start().to_owned();
        // What else has to be told of the change is told as well, or stays in its place.
        let fresh = self.notice.as_ref().filter(|notice| before.notice.as_ref() != Some(notice));
        self.notice = match fresh.map(|notice| &**notice) {
            Some(Notice::Done(told)) => Some(Rc::new(Notice::Done(format!("{told} {says}")))),
            Some(_) => self.notice.clone(),
            None => Some(Rc::new(Notice::Done(says))),
        };
    }

    pub(super) fn shelved(&mut self, listed: Result<Listed, Why>) {
        match listed {
            Ok(listed) => {
                self.leave_stale(&listed.entries);
                let shelf = Rc::make_mut(&mut self.shelf);
                let mut list = listed.entries;
                sort(&mut list);
                (shelf.next, shelf.closed) = (shelf.next.max(listed.next), None);
                shelf.list = Some(list);
            }
            Err(why) => {
                Rc::make_mut(&mut self.shelf).closed = Some(why.clone());
                if self.wanted().is_some() {
                    self.turn_away(Notice::NotFetched(why));
                }
            }
        }
    }

    /// Maps that another window has changed or deleted, and this one hasn't since, are fetched anew when they
    /// are opened again.
    fn leave_stale(&mut self, entries: &[KeptMap]) {
        let (shelf, open) = (self.shelf.clone(), self.address.place.clone());
        self.desk.retain(|one| {
            let Some(held) = shelf.held(one).filter(|_| one.place != open && shelf.holds(one)) else {
                return true;
            };
            entries.iter().any(|entry| one.place.number() == Some(entry.number) && entry.stamp == held.stamp)
        });
    }

    pub(super) fn fetched(
        &mut self,
        number: u32,
        kept: Result<Option<(KeptMap, String)>, Why>,
    ) -> Option<()> {
        self.wanted().filter(|wanted| *wanted == number)?;
        match readable(kept) {
            Ok((entry, document)) => self.show_kept(entry, document),
            Err(notice) => self.turn_away(notice),
        }
        Some(())
    }

    fn show_kept(&mut self, entry: KeptMap, document: Document) {
        let KeptMap { number, stamp, changed, standing, .. } = entry;
        let revision = self.opening_as_it_stood(Place::File(number), document, &standing);
        self.desk.push(revision.clone());
        Rc::make_mut(&mut self.shelf)
            .held
            .insert(number, Held { revision, stamp, changed, is_recalled: false });
        let focus = self.focus.clone();
        self.go(self.address.clone());
        // Whoever has just loaded the page begins at its top.
        if focus.0 == 0 {
            self.focus = focus;
        }
    }

    /// What the address names can't be opened: the start page says so.
    fn turn_away(&mut self, notice: Notice) {
        self.address.place = Place::Start;
        self.address.layout = None;
        self.notice = Some(Rc::new(notice));
    }

    /// A revision was kept, as `entry`: under another number if its own was taken, and `beside` what another
    /// window has kept of the same map since.
    pub(super) fn kept(&mut self, revision: &Rc<Opened>, entry: KeptMap, beside: bool) -> Option<()> {
        let (was, number) = (revision.place.number()?, entry.number);
        let mut revision = revision.clone();
        if was != number {
            revision = self.renumber(was, number, revision);
        }
        let shelf = Rc::make_mut(&mut self.shelf);
        (shelf.closed, shelf.refused) = (None, None);
        let (stamp, changed) = (entry.stamp.clone(), entry.changed);
        shelf.held.insert(number, Held { revision, stamp, changed, is_recalled: true });
        shelf.list(entry);
        if beside {
            self.tell(Notice::Done(words::KEPT_BESIDE.into()));
        }
        Some(())
    }

    /// Gives the map with the number `was` another one, and what was kept of it as well.
    fn renumber(&mut self, was: u32, number: u32, kept: Rc<Opened>) -> Rc<Opened> {
        let moved = |one: &Rc<Opened>| Rc::new(Opened { place: Place::File(number), ..(**one).clone() });
        let (from, mut next) = (Place::File(was), None);
        for one in self.desk.iter_mut().filter(|one| one.place == from) {
            let (same, there) = (Rc::ptr_eq(one, &kept), moved(one));
            next = Some((same, there.clone()));
            *one = there;
        }
        let shelf = Rc::make_mut(&mut self.shelf);
        shelf.held.remove(&was);
        if let Some(case) = shelf.from.remove(&was) {
            shelf.from.insert(number, case);
        }
        if let Some(left) = self.left.as_mut().filter(|left| left.place == from) {
            left.place = Place::File(number);
        }
        if self.address.place == from {
            shelf.renumbered = Some((was, number));
            self.address.place = Place::File(number);
            self.opened = next.as_ref().map(|(_, there)| there.clone()).or(self.opened.take());
        }
        match next {
            Some((true, there)) => there,
            // It has gone on since: what was kept is an earlier revision.
            _ => moved(&kept),
        }
    }

    pub(super) fn unkept(&mut self, why: Why) -> Option<()> {
        if self.shelf.refused.as_ref() == Some(&why) {
            return None;
        }
        let is_news = self.shelf.refusal() != Some(&why);
        Rc::make_mut(&mut self.shelf).refused = Some(why.clone());
        if is_news && self.is_unsaved() {
            self.tell(Notice::Done(words::not_saved(&why)));
        }
        Some(())
    }

    pub(super) fn forget(&mut self, number: u32) {
        let place = Place::File(number);
        self.desk.retain(|one| one.place != place);
        let shelf = Rc::make_mut(&mut self.shelf);
        shelf.held.remove(&number);
        let mut title = None;
        if let Some(list) = &mut shelf.list {
            title = list.iter().find(|one| one.number == number).map(|one| one.title.clone());
            list.retain(|one| one.number != number);
        }
        self.say(words::forgotten_says(&title.unwrap_or_default()));
        self.focus("on-device");
    }
}

/// What was kept as a map, or what has to be told instead.
fn readable(kept: Result<Option<(KeptMap, String)>, Why>) -> Result<(KeptMap, Document), Notice> {
    let (entry, text) = kept.map_err(Notice::NotFetched)?.ok_or(Notice::NoSuchFile)?;
    match read(text.as_bytes()) {
        Reading { document: Some(document), .. } => Ok((entry, document)),
        Reading { document: None, problems } => {
            let problems = problems.into_iter().filter(Problem::is_error).collect();
            Err(Notice::Refused { file: entry.title, problems })
        }
    }
}

#[cfg(test)]
mod tests;
