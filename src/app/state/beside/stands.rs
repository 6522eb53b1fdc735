//! Which two maps stand beside one another.

use std::rc::Rc;

use partnership_explorer::analysis::{moments_side_by_side, side_by_side};
use partnership_explorer::cases;
use partnership_explorer::map::{Document, Reading, read};

use super::{Beside, Called, Held, Missing, Stands, Taken};
use crate::app::state::{Against, KeptMap, Opened, Place, State, Why};

impl State {
    /// Whether two maps are looked at beside one another.
    pub fn is_beside(&self) -> bool {
        self.address.against.is_some() && self.opened.is_some()
    }

    /// Whether the open map has another revision than the one that is compared.
    pub(in crate::app::state) fn is_past_beside(&self) -> bool {
        !self.awaited && self.opened.as_ref().is_some_and(|opened| !self.beside.is_of(opened))
    }

    /// The number of the kept map that is to be fetched to be held against the open one.
    pub fn wanted_beside(&self) -> Option<u32> {
        match self.beside.stands {
            Stands::Awaited(number) if self.is_beside() => Some(number),
            _ => None,
        }
    }

    /// Holds the open map against what the address names.
    // Comes later than the first map.
    #[inline(never)]
    pub(in crate::app::state) fn hold(&mut self) {
        let (Some(opened), Some(against)) = (self.opened.clone(), self.address.against.clone()) else {
            return;
        };
        if self.awaited {
            return;
        }
        let old = self.beside.clone();
        let (turned, same) = (self.address.turned, old.against == against && old.is_of(&opened));
        if same && old.turned == turned && matches!(old.stands, Stands::Held(_) | Stands::Awaited(_)) {
            return;
        }
        let taken = old.taken.clone().filter(|taken| taken.against == against);
        let stands = match self.other(&opened, &against, taken.as_deref()) {
            Ok((other, called)) => Stands::Held(Rc::new(held(&opened, &against, other, called, turned))),
            Err(stands) => stands,
        };
        // Of the same two maps, swapped, everything is looked at as before.
        let kept =
            if same { Beside::clone(&old) } else { Beside { by: old.by.clone(), ..Beside::default() } };
        let (lit, peek) = (None, None);
        let revision = Some(opened);
        self.beside = Rc::new(Beside { against, turned, stands, taken, revision, lit, peek, ..kept });
    }

    /// The other map and what it is called, or why there is none.
    fn other(
        &self,
        opened: &Opened,
        against: &Against,
        taken: Option<&Taken>,
    ) -> Result<(Document, Called), Stands> {
        let missing = |missing| Err(Stands::Missing(missing));
        let map = |document: Document| (document.title.clone(), document);
        match against {
            Against::Nothing => Err(Stands::Choose),
            Against::Case(id) => match cases::find(id) {
                Some(case) => {
                    let (title, document) = map(case.document());
                    Ok((document, Called::Map(title)))
                }
                None => missing(Missing::Case),
            },
            Against::Kept(number) => {
                // What lies on the desk may be newer than what is kept.
                let here = self.desk.iter().find(|one| one.place == Place::File(*number));
                let document = here.map(|one| &one.document).or(taken.map(|taken| &taken.document));
                let document = document.cloned().ok_or(Stands::Awaited(*number))?;
                let (title, document) = map(document);
                Ok((document, Called::Map(title)))
            }
            Against::File => match taken {
                Some(Taken { document, file, .. }) => {
                    let file = file.clone().unwrap_or_default();
                    Ok((document.clone(), Called::File(document.title.clone(), file)))
                }
                None => missing(Missing::File),
            },
            Against::Step(steps) => match opened.as_of(*steps) {
                Some((document, called)) => Ok((document, called)),
                None => missing(Missing::Step),
            },
            Against::Preview => match &self.trial.preview {
                Some(preview) => Ok((preview.would.after.clone(), Called::If(preview.named.name.to_owned()))),
                None => missing(Missing::Preview),
            },
        }
    }

    /// A kept map came, or why it didn't.
    pub(super) fn fetched_beside(
        &mut self,
        number: u32,
        kept: Result<Option<(KeptMap, String)>, Why>,
    ) -> Option<()> {
        self.wanted_beside().filter(|wanted| *wanted == number)?;
        let against = Against::Kept(number);
        let missing = match kept {
            Ok(Some((_, text))) => match read(text.as_bytes()) {
                Reading { document: Some(document), .. } => {
                    let taken = Some(Rc::new(Taken { against, document, file: None }));
                    self.beside =
                        Rc::new(Beside { taken, stands: Stands::Choose, ..Beside::clone(&self.beside) });
                    self.hold();
                    self.say_beside();
                    return Some(());
                }
                Reading { document: None, problems } => Missing::Unreadable(problems),
            },
            Ok(None) => Missing::Kept,
            Err(why) => Missing::NotFetched(why),
        };
        self.miss(missing);
        Some(())
    }

    /// The other map can't be had.
    pub(super) fn miss(&mut self, missing: Missing) {
        self.beside = Rc::new(Beside { stands: Stands::Missing(missing), ..Beside::clone(&self.beside) });
        self.say_beside();
    }
}

impl Beside {
    fn is_of(&self, opened: &Rc<Opened>) -> bool {
        self.revision.as_ref().is_some_and(|revision| Rc::ptr_eq(revision, opened))
    }

    /// The name of the file that was chosen last.
    pub fn file(&self) -> Option<&str> {
        self.taken.as_ref()?.file.as_deref()
    }

    /// Both maps, if there are two.
    pub fn held(&self) -> Option<&Rc<Held>> {
        match &self.stands {
            Stands::Held(held) => Some(held),
            _ => None,
        }
    }
}

impl Opened {
    /// The map as it was after so many steps of its history, and what it is called.
    pub fn as_of(&self, steps: usize) -> Option<(Document, Called)> {
        let done = self.past.done();
        let mut document = self.document.clone();
        for step in done.get(steps..)?.iter().rev() {
            document = step.change.reverse().apply(&document).ok()?;
        }
        let name = steps.checked_sub(1).and_then(|at| done.get(at)).map(|step| step.change.name.clone());
        Some((document, name.map_or(Called::AtFirst, Called::After)))
    }
}

/// What was comes before what is, and that before what would be; of two maps the open one comes first.
fn held(opened: &Opened, against: &Against, other: Document, called: Called, turned: bool) -> Held {
    let is_moment = matches!(against, Against::Step(_) | Against::Preview);
    let now = if is_moment { Called::Now } else { Called::Map(opened.document.title.clone()) };
    let own = usize::from(matches!(against, Against::Step(_)) != turned);
    let (documents, called) = match own {
        0 => ([&opened.document, &other], [now, called]),
        _ => ([&other, &opened.document], [called, now]),
    };
    let both = match is_moment {
        true => moments_side_by_side(documents[0], documents[1]),
        false => side_by_side(documents[0], documents[1]),
    };
    Held::new(opened, both, called, own)
}
