//! Going to a map: one that was opened, that lies on the desk or that is bundled.

use std::rc::Rc;

use partnership_explorer::cases;
use partnership_explorer::map::{Document, Problem, gathered};

use super::{Address, LEARN_TITLE, Notice, Opened, Place, Standing, State, ViewName};

/// What the address calls the map that the page itself carries.
const THIS_PAGE: &str = "of-this-page";

impl State {
    pub(super) fn open(&mut self, file: String, document: Document, warnings: Vec<Problem>) {
        // What couldn't be read of a file has to be told beside what could.
        let known = if warnings.is_empty() { self.untouched(&document) } else { None };
        if let Some(number) = known {
            self.go(Address { place: Place::File(number), view: ViewName::Map, ..Address::default() });
            return;
        }
        let place = Place::File(self.next_number());
        self.open_at(place, file, document, warnings);
    }

    /// The number of a map on this device that is as empty as `document`, if that is: one is enough, and they
    /// would pile up for everyone who only looks.
    // Comes later than the first map.
    #[inline(never)]
    fn untouched(&self, document: &Document) -> Option<u32> {
        let empty = Document::new(document.title.as_str());
        if *document != empty {
            return None;
        }
        let is_open = |number| self.desk.iter().any(|one| one.place.number() == Some(number));
        let here = self.desk.iter().filter(|one| one.document == empty && one.past.last().is_none());
        // Of one that is open here it is known what was done to it; none can be fetched from a closed shelf.
        let kept = self.shelf.list.iter().flatten().filter(|one| !is_open(one.number));
        let kept = kept.filter(|_| self.shelf.closed.is_none());
        let kept = kept.filter(|one| one.actors == 0 && one.ties == 0 && one.title == empty.title);
        here.filter_map(|one| one.place.number()).chain(kept.map(|one| one.number)).next()
    }

    /// Opens the map that the page itself carries: like a bundled case, it is there whenever the page is.
    pub fn carry_along(&mut self, file: String, document: Document, warnings: Vec<Problem>) {
        self.open_at(Place::Case(THIS_PAGE.to_owned()), file, document, warnings);
    }

    fn open_at(&mut self, place: Place, file: String, document: Document, warnings: Vec<Problem>) {
        let notes = if warnings.is_empty() { Vec::new() } else { gathered(&warnings, &document) };
        self.desk.push(self.opening(place.clone(), document));
        let before = self.focus.clone();
        let view = ViewName::Map;
        let address = self.address.clone();
        self.go(Address { place, view, present: None, against: None, turned: false, ..address });
        if !notes.is_empty() {
            // The message takes the focus itself.
            self.focus = before;
            self.notice = Some(Rc::new(Notice::Accepted { file, notes }));
        }
    }

    pub(super) fn go(&mut self, address: Address) {
        let moved = address.place != self.address.place;
        let layout = address.layout;
        let was = self.address.against.clone();
        if address.is_same_page(&self.address) && matches!(address.place, Place::Learn(_)) {
            self.address = address;
            return;
        }
        if moved {
            self.left = match address.place {
                Place::Learn(_) if self.opened.is_some() => {
                    Some(Address { present: None, ..self.address.clone() })
                }
                Place::Learn(_) => self.left.take(),
                _ => None,
            };
        }
        self.address = address;
        if !moved && self.opened.is_some() {
            if let Some(layout) = layout {
                self.arrange(layout);
            }
            self.name_layout();
            if self.address.present.is_some() || self.showing.is_some() {
                self.follow_address();
            }
            if was.is_some() || self.address.against.is_some() {
                self.came_beside(was);
            }
            return;
        }
        self.notice = None;
        self.visit = self.visit.wrapping_add(1);
        (self.selection, self.roving, self.lit, self.peek) = (None, None, None, None);
        (self.also, self.linking, self.editing, self.denied) = Default::default();
        (self.adding, self.several, self.spot) = (false, false, None);
        (self.moving, self.around, self.finding) = (None, None, false);
        (self.quick, self.denied) = (false, None);
        (self.sift, self.marks) = Default::default();
        (self.lens, self.tab, self.moved, self.whole, self.trial) = Default::default();
        (self.before, self.showing, self.view_form) = (None, None, None);
        self.reading = Rc::default();
        self.opened = self.find();
        if matches!(self.address.place, Place::Learn(_)) {
            self.focus(LEARN_TITLE);
        } else if self.opened.is_none() && self.address.place != Place::Start && !self.may_be_kept() {
            self.notice = Some(Rc::new(match self.address.place {
                Place::Case(_) => Notice::NoSuchCase,
                _ => Notice::NoSuchFile,
            }));
            self.address.place = Place::Start;
        } else {
            self.focus(if self.opened.is_some() { "map-title" } else { "main" });
        }
        self.name_layout();
        self.refit();
        self.beside = Rc::default();
        if self.address.present.is_some() {
            self.present_asked();
        } else if self.address.against.is_some() && self.opened.is_some() {
            self.came_beside(None);
        }
    }

    /// Whether the address names a map that may be kept on this device, and has to be asked for.
    fn may_be_kept(&self) -> bool {
        self.wanted().is_some() && self.shelf.closed.is_none()
    }

    /// The map that the address names: from the desk, or else from the bundled cases.
    fn find(&self) -> Option<Rc<Opened>> {
        let place = &self.address.place;
        if let Some(opened) = self.desk.iter().find(|opened| opened.place == *place) {
            return Some(opened.clone());
        }
        let Place::Case(id) = place else { return None };
        let mut document = cases::find(id)?.document();
        if let Some(layout) = self.address.layout {
            // Who follows a link to a layout has changed nothing.
            layout.record(document.view.get_or_insert_default());
        }
        Some(self.opening(place.clone(), document))
    }

    pub(super) fn opening(&self, place: Place, document: Document) -> Rc<Opened> {
        Rc::new(if self.awaited { Opened::drawn(place, document) } else { Opened::new(place, document) })
    }

    /// Opens a map with everyone where they stood when it was kept, if that is known.
    pub(super) fn opening_as_it_stood(
        &self,
        place: Place,
        document: Document,
        stood: &Standing,
    ) -> Rc<Opened> {
        Rc::new(Opened::begin(place, document, stood, !self.awaited))
    }

    /// Everything that is only drawn is analysed, now that it can be.
    pub(super) fn arrive(&mut self) -> Option<()> {
        if !self.awaited {
            return None;
        }
        self.awaited = false;
        let read = |one: &Rc<Opened>| if one.is_read { one.clone() } else { Rc::new(one.read()) };
        self.desk = self.desk.iter().map(read).collect();
        // What is open and lies on the desk stays one map.
        self.opened = self.opened.as_ref().map(|opened| {
            let kept = self.desk.iter().find(|one| one.place == opened.place);
            kept.cloned().unwrap_or_else(|| read(opened))
        });
        self.refit();
        if self.address.present.is_some() {
            self.present_asked();
        } else if self.is_beside() {
            self.hold();
            self.say_beside();
        }
        Some(())
    }
}
