//! An actor that a pointer carries about: it follows once a frame, and the store hears of it only when
//! it is put down.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo::timers::callback::Timeout;
use partnership_explorer::drawing::Point;
use partnership_explorer::map::ActorAt;
use yew::{UseStateHandle, hook, use_mut_ref, use_state_eq};

use crate::app::platform::page;
use crate::app::state::{Action, Moving, Opened};
use crate::app::store::Dispatch;

/// The actor that is carried, for those who move it.
#[derive(Clone)]
pub struct Carry {
    opened: Rc<Opened>,
    zoom: f64,
    dispatch: Dispatch,
    /// What is drawn.
    shown: UseStateHandle<Option<Moving>>,
    /// What will be drawn in the next frame: several movements come in one.
    next: Rc<RefCell<Option<Moving>>>,
    asked: Rc<Cell<bool>>,
}

/// Nothing is carried at first.
#[hook]
pub fn use_carry(opened: &Rc<Opened>, zoom: f64, dispatch: &Dispatch) -> Carry {
    let shown = use_state_eq(|| None);
    let next = use_mut_ref(|| None);
    let asked = use_mut_ref(|| Rc::new(Cell::new(false)));
    let asked = asked.borrow().clone();
    Carry { opened: opened.clone(), zoom, dispatch: dispatch.clone(), shown, next, asked }
}

impl Carry {
    /// Who is carried, and where.
    pub fn now(&self) -> Option<Moving> {
        *self.shown
    }

    /// The actor goes on by so many pixels of the screen.
    pub fn follow(&self, at: ActorAt, x: f64, y: f64) {
        let by = Point::new(x / self.zoom, y / self.zoom);
        let last = self.next.borrow().filter(|moving| moving.at == at);
        let from = last.map_or_else(|| self.opened.centre(at), |moving| moving.to);
        *self.next.borrow_mut() = Some(Moving { at, to: from + by });
        if !self.asked.replace(true) {
            let (shown, next, asked) = (self.shown.clone(), self.next.clone(), self.asked.clone());
            page::on_frame(move |_| {
                asked.set(false);
                // Whoever was put down meanwhile stays in sight until the map is drawn anew.
                if next.borrow().is_some() {
                    shown.set(*next.borrow());
                }
            });
        }
    }

    /// The actor stays where it is. The map around it is drawn anew after the frame in which it was let
    /// go, which is the one that is felt.
    pub fn put_down(&self) {
        let Some(moving) = self.next.take() else { return };
        let (shown, dispatch) = (self.shown.clone(), self.dispatch.clone());
        shown.set(Some(moving));
        page::on_frame(move |_| {
            Timeout::new(0, move || {
                shown.set(None);
                dispatch.send(Action::Place(moving.at, moving.to));
            })
            .forget();
        });
    }

    /// The actor goes back to where it stood.
    pub fn leave(&self) {
        self.next.take();
        self.shown.set(None);
    }
}
