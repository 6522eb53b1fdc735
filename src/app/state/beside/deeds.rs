//! What is done with two maps that stand beside one another.

use std::rc::Rc;

use partnership_explorer::analysis::Became;
use partnership_explorer::cases;
use partnership_explorer::map::Document;

use super::{BESIDE_TITLE, Beside, COMPARE_FILE, Deed, Stands, Taken, View};
use crate::app::state::{Address, Against, State};
use crate::app::words;

impl State {
    // Comes later than the first map.
    #[inline(never)]
    pub(in crate::app::state) fn compare(&mut self, deed: Deed) -> Option<()> {
        match deed {
            Deed::Open(against, by) => self.open_beside(against, by)?,
            Deed::Read(file, document) => self.read_beside(file, *document)?,
            Deed::Fetched(number, kept) => self.fetched_beside(number, kept)?,
            Deed::Close => self.close_beside()?,
            Deed::Turn => self.turn_beside()?,
            Deed::Light(at) => self.light_beside(at)?,
            Deed::Peek(at) => self.with_beside(|one| (one.peek != at).then(|| one.peek = at))?,
            Deed::Sift(about) => self.with_beside(|one| {
                (one.about != about).then(|| (one.about, one.lit, one.peek) = (about, None, None))
            })?,
            Deed::Side(side) => self.with_beside(|one| (one.side != side).then(|| one.side = side))?,
            Deed::View(view) => self.with_beside(|one| (one.view != view).then(|| one.view = view))?,
        }
        Some(())
    }

    fn with_beside(&mut self, with: impl FnOnce(&mut Beside) -> Option<()>) -> Option<()> {
        let mut next = Beside::clone(&self.beside);
        with(&mut next)?;
        self.beside = Rc::new(next);
        Some(())
    }

    fn open_beside(&mut self, against: Against, by: String) -> Option<()> {
        self.opened.as_ref()?;
        let first = !self.is_beside();
        if first {
            self.beside = Rc::new(Beside { by: Some(by), ..Beside::clone(&self.beside) });
        }
        let turned = self.was_before(&against);
        let address = Address { against: Some(against), turned, ..self.address.clone() };
        // The same once more: the page of a case may have been chosen twice.
        if address == self.address {
            return None;
        }
        self.go(address);
        Some(())
    }

    /// Whether that is the moment before the case that is open: what was comes first.
    fn was_before(&self, against: &Against) -> bool {
        let notes = self.case().and_then(cases::find).map(|case| case.notes());
        let before = notes.and_then(|notes| notes.before.as_deref());
        matches!((against, before), (Against::Case(id), Some(before)) if id == before)
    }

    fn read_beside(&mut self, file: String, document: Document) -> Option<()> {
        self.opened.as_ref()?;
        let taken = Some(Rc::new(Taken { against: Against::File, document, file: Some(file) }));
        self.beside = Rc::new(Beside { taken, stands: Stands::Choose, ..Beside::clone(&self.beside) });
        if self.address.against != Some(Against::File) {
            return self.open_beside(Against::File, COMPARE_FILE.to_owned());
        }
        self.hold();
        self.say_beside();
        self.focus(BESIDE_TITLE);
        Some(())
    }

    fn close_beside(&mut self) -> Option<()> {
        self.address.against.as_ref()?;
        self.go(Address { against: None, turned: false, ..self.address.clone() });
        Some(())
    }

    fn turn_beside(&mut self) -> Option<()> {
        self.beside.held()?;
        self.address.turned = !self.address.turned;
        self.hold();
        self.say_beside();
        Some(())
    }

    /// The differences stay lit until they are pressed again: those of one list, one at a time.
    fn light_beside(&mut self, at: usize) -> Option<()> {
        let held = self.beside.held()?.clone();
        held.differences.get(at)?;
        let lit = Some(at).filter(|at| self.beside.lit != Some(*at));
        // What came is seen after, what went before, and what changed wherever one looks.
        let side = match held.differences[at].became {
            Became::Added => 1,
            Became::Removed => 0,
            Became::Changed => self.beside.side,
        };
        let seen = [side, 1 - side].into_iter().find_map(|side| Some((held.area(at, side)?, side)));
        let view = match seen.filter(|_| lit.is_some()) {
            Some((area, side)) => self.beside.view.taking_in(area, held.pictures[side].base),
            None => self.beside.view,
        };
        let side = seen.filter(|_| lit.is_some()).map_or(self.beside.side, |(_, side)| side);
        self.beside = Rc::new(Beside { lit, side, view, ..Beside::clone(&self.beside) });
        self.say(match lit {
            Some(at) => {
                let sides = [0, 1].map(|side| held.shown(at, side));
                words::lit_beside_says(sides.map(|shown| shown.actors.len()))
            }
            None => words::NOTHING_LIT.into(),
        });
        Some(())
    }

    /// Nearer or farther, around what is in the middle.
    pub(in crate::app::state) fn zoom_beside(&mut self, factor: f64) -> Option<()> {
        let View { x, y, .. } = self.beside.view;
        self.compare(Deed::View(self.beside.view.nearer(factor, x, y)))
    }

    /// Puts out what is lit, or else goes back to the map.
    pub(in crate::app::state) fn step_out_beside(&mut self) -> Option<()> {
        match self.beside.lit {
            Some(at) => self.light_beside(at),
            None => self.close_beside(),
        }
    }

    /// What is said once the comparison stands, or doesn't.
    pub(in crate::app::state) fn say_beside(&mut self) {
        self.say(words::beside_says(&self.beside));
    }

    /// After the address has changed: the focus goes to the comparison, or back to what led there.
    // Comes later than the first map.
    #[inline(never)]
    pub(in crate::app::state) fn came_beside(&mut self, was: Option<Against>) {
        match (&self.address.against, was) {
            (Some(against), was) if was.as_ref() != Some(against) => {
                self.hold();
                self.say_beside();
                self.focus(BESIDE_TITLE);
            }
            (Some(_), _) => self.hold(),
            (None, Some(_)) => {
                let by = self.beside.by.clone();
                self.beside =
                    Rc::new(Beside { by: None, lit: None, peek: None, ..Beside::clone(&self.beside) });
                self.focus(by.unwrap_or_else(|| "map-title".to_owned()));
            }
            (None, None) => {}
        }
    }
}
