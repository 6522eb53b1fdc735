//! Mouse, pen and fingers on the map: they pan, pinch, and carry actors about.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo::timers::callback::Timeout;
use web_sys::PointerEvent;
use yew::{NodeRef, UseStateHandle, hook, use_mut_ref};

use partnership_explorer::drawing::Rect;

use super::carry::Carry;
use super::drawn::Drawn;
use super::gesture::{Gesture, Grip, Movement};
use super::hint::Hint;
use super::listen::{actor, capture, finger, grip};
use crate::app::state::{Action, Camera, Opened, Selection};
use crate::app::store::Dispatch;
use crate::app::words;

/// How long a finger rests on an actor before it takes it up, in milliseconds.
const REST: u32 = 350;

thread_local! {
    /// Whether it was said in this window how a finger moves an actor.
    static TOLD: Cell<bool> = const { Cell::new(false) };
}

/// What pointers do, and what they do it to.
#[derive(Clone)]
pub struct Pointers {
    /// What is going on.
    pub gesture: Rc<RefCell<Gesture>>,
    /// Whether the map was moved since the pointer went down: then what follows is no press.
    moved: Rc<Cell<bool>>,
    /// Whether the map is panned by a finger that went down on an actor.
    left_behind: Rc<Cell<bool>>,
    /// Runs while a finger rests on an actor.
    rest: Rc<RefCell<Option<Timeout>>>,
    stage: NodeRef,
    carry: Carry,
    hint: Hint,
    dispatch: Dispatch,
    selection: Option<Selection>,
    embed: bool,
    opened: Rc<Opened>,
    camera: Camera,
    drawn: UseStateHandle<Option<Drawn>>,
}

/// The map that pointers are over.
pub struct Over {
    pub opened: Rc<Opened>,
    pub camera: Camera,
    /// What is selected.
    pub selection: Option<Selection>,
    /// Whether the map stands in another page.
    pub embed: bool,
}

/// The pointers over `stage`.
#[hook]
pub fn use_pointers(
    stage: &NodeRef,
    carry: &Carry,
    hint: &Hint,
    dispatch: &Dispatch,
    over: Over,
    drawn: &UseStateHandle<Option<Drawn>>,
) -> Pointers {
    let Over { opened, camera, selection, embed } = over;
    let drawn = drawn.clone();
    let gesture = use_mut_ref(Gesture::default);
    let moved = use_mut_ref(Rc::<Cell<bool>>::default).borrow().clone();
    let left_behind = use_mut_ref(Rc::<Cell<bool>>::default).borrow().clone();
    let rest = use_mut_ref(|| None);
    let (stage, carry, hint, dispatch) = (stage.clone(), carry.clone(), hint.clone(), dispatch.clone());
    Pointers {
        gesture,
        moved,
        left_behind,
        rest,
        stage,
        carry,
        hint,
        dispatch,
        selection,
        embed,
        opened,
        camera,
        drawn,
    }
}

impl Pointers {
    fn now(&self) -> Gesture {
        *self.gesture.borrow()
    }

    fn becomes(&self, next: Gesture) {
        *self.gesture.borrow_mut() = next;
    }

    /// Whether the map was moved since the pointer went down; asked once.
    pub fn has_moved(&self) -> bool {
        self.moved.replace(false)
    }

    /// A pointer goes down.
    pub fn down(&self, event: &PointerEvent) {
        if event.pointer_type() == "mouse" && event.button() > 1 {
            return;
        }
        // Where there is a grip a tie is drawn, and with Shift beside everybody a frame.
        let from = grip(event);
        let frames = event.shift_key() && actor(event).is_none();
        if event.button() == 0 && (from.is_some() || frames) {
            self.moved.set(false);
            return self.becomes(self.now().draw(finger(event, &self.stage), from));
        }
        let touch = event.pointer_type() == "touch";
        let selected = |at| self.selection == Some(Selection::Actor(at));
        // The middle button moves the map, whoever it is over.
        let held = actor(event).filter(|_| event.button() == 0);
        let grip = held.map(|at| Grip { at, ready: !touch || selected(at) });
        let next = self.now().down(finger(event, &self.stage), grip);
        self.moved.set(next.is_moving() || (self.moved.get() && self.now() != Gesture::Idle));
        self.becomes(next);
        let rests = touch && matches!(next, Gesture::Pressing(_, Some(_)));
        let (pointers, id) = (self.clone(), event.pointer_id());
        *self.rest.borrow_mut() = rests.then(|| Timeout::new(REST, move || pointers.rested(id)));
    }

    /// A finger has rested on an actor: it takes it up.
    fn rested(&self, id: i32) {
        let next = self.now().rested(id);
        self.becomes(next);
        if let Some(at) = next.carried() {
            self.moved.set(true);
            capture(&self.stage, id);
            self.carry.follow(at, 0.0, 0.0);
        }
    }

    /// A pointer moves.
    pub fn moves(&self, event: &PointerEvent) {
        let now = self.now();
        if now == Gesture::Idle {
            return;
        }
        // A button that was let go outside, before the movement was ours, went unnoticed.
        if event.buttons() == 0 {
            self.becomes(Gesture::Idle);
            self.left_behind.set(false);
            self.drawn.set(None);
            self.carry.put_down();
            return;
        }
        let (next, movement) = now.moved(finger(event, &self.stage));
        // In a frame one finger scrolls the page around; two move the map.
        let alone = matches!(next, Gesture::Panning(_)) && matches!(now, Gesture::Pressing(..));
        if self.embed && event.pointer_type() == "touch" && alone {
            self.rest.take();
            return self.hint.show(words::TWO_FINGERS);
        }
        self.becomes(next);
        if now.leaves_behind(next) {
            self.left_behind.set(true);
        }
        if next.is_moving() && !now.is_moving() {
            self.moved.set(true);
            self.rest.take();
            // From now on the movement is ours, even outside the window; a mere press isn't
            // captured, so that it arrives where it was made.
            capture(&self.stage, event.pointer_id());
        }
        match movement {
            Movement::None => {}
            Movement::Pan(x, y) => self.dispatch.send(Action::Pan(x, y)),
            Movement::Pinch(x, y, factor, at) => {
                self.dispatch.send(Action::Pan(x, y));
                self.dispatch.send(Action::Zoom(factor, Some(at)));
            }
            Movement::Carry(at, x, y) => self.carry.follow(at, x, y),
            Movement::Draw => self.drawn.set(self.drawing(next)),
        }
    }

    /// What is drawn by now.
    fn drawing(&self, gesture: Gesture) -> Option<Drawn> {
        let on_map = |point| self.camera.on_map(point);
        match gesture {
            _ if !gesture.has_drawn() => None,
            Gesture::Linking(_, at, now) => Some(Drawn::Tie(self.opened.centre(at), on_map(now))),
            Gesture::Framing(first, now) => Rect::holding([on_map(first.at), on_map(now)]).map(Drawn::Frame),
            _ => None,
        }
    }

    /// What was drawn takes effect: a tie to whoever is there, or the selection of those within a frame.
    // Comes later than the first map.
    #[inline(never)]
    fn draws(&self, gesture: Gesture, event: &PointerEvent) {
        self.drawn.set(None);
        match (gesture, self.drawing(gesture)) {
            (Gesture::Linking(_, from, now), Some(_)) => {
                match self.opened.standing_at(self.camera.on_map(now)) {
                    Some(to) => self.dispatch.send(Action::LinkTo(from, to)),
                    None => self.hint.show(words::NOBODY_THERE),
                }
            }
            (_, Some(Drawn::Frame(area))) => {
                let beside = event.ctrl_key() || event.meta_key();
                self.dispatch.send(Action::PickIn(area, beside));
            }
            _ => {}
        }
    }

    /// A pointer goes up: whoever it carried stays where it is.
    pub fn up(&self, event: &PointerEvent) {
        let before = self.now();
        if matches!(before, Gesture::Linking(..) | Gesture::Framing(..)) {
            self.becomes(before.up(event.pointer_id()));
            return self.draws(before, event);
        }
        if self.lifted(event.pointer_id()) {
            self.carry.put_down();
        }
        // Once it has seen that the actor stayed where it is, and not under the finger.
        if self.now() == Gesture::Idle && self.left_behind.take() && !TOLD.replace(true) {
            self.hint.show_long(words::TAP_FIRST);
        }
    }

    /// The browser takes a pointer over: whoever it carried goes back.
    pub fn cancelled(&self, event: &PointerEvent) {
        self.drawn.set(None);
        self.left_behind.set(false);
        if self.lifted(event.pointer_id()) {
            self.carry.leave();
        }
    }

    /// Whether an actor was carried by that pointer.
    fn lifted(&self, id: i32) -> bool {
        self.rest.take();
        let now = self.now();
        let next = now.up(id);
        self.becomes(next);
        now.carried().is_some() && next.carried().is_none()
    }

    /// Whoever is carried goes back to where it stood; says whether anyone was.
    pub fn let_go(&self) -> bool {
        let now = self.now();
        let carried = now.carried().is_some();
        if carried || now.has_drawn() {
            self.becomes(Gesture::Idle);
            self.drawn.set(None);
            self.carry.leave();
        }
        carried || now.has_drawn()
    }
}
