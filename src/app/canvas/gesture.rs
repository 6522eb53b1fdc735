//! What fingers and the mouse do to the map, as a machine without a browser.

use partnership_explorer::drawing::Point;
use partnership_explorer::map::ActorAt;

/// How far a pointer may stray and still be a press.
const SLACK: f64 = 4.0;

/// What is going on.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Gesture {
    /// Nothing.
    #[default]
    Idle,
    /// A pointer is down and hasn't moved yet; on an actor perhaps.
    Pressing(Finger, Option<Grip>),
    /// One pointer drags the map.
    Panning(Finger),
    /// Two pointers stretch it.
    Pinching(Finger, Finger),
    /// One pointer carries an actor.
    Carrying(Finger, ActorAt),
    /// One pointer draws a tie from an actor: where it went down, and where it is.
    Linking(Finger, ActorAt, Point),
    /// One pointer draws a frame: where it went down, and where it is.
    Framing(Finger, Point),
}

/// An actor under a pointer.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Grip {
    /// The actor.
    pub at: ActorAt,
    /// Whether it comes along as soon as the pointer moves; a finger has to rest on it first, so that
    /// whoever pans moves nobody by accident.
    pub ready: bool,
}

/// A pointer that is down.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Finger {
    /// The browser's number of the pointer.
    pub id: i32,
    /// Where it is.
    pub at: Point,
}

/// What a movement does to the camera.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Movement {
    /// Nothing.
    None,
    /// The map follows by so much.
    Pan(f64, f64),
    /// The map follows by so much and grows by a factor about a point.
    Pinch(f64, f64, f64, Point),
    /// The actor follows by so much.
    Carry(ActorAt, f64, f64),
    /// What is drawn follows.
    Draw,
}

impl Gesture {
    /// A pointer goes down, on an actor perhaps.
    #[must_use]
    pub fn down(self, finger: Finger, grip: Option<Grip>) -> Self {
        match self {
            Self::Idle => Self::Pressing(finger, grip),
            Self::Pressing(first, _) | Self::Panning(first) if first.id != finger.id => {
                Self::Pinching(first, finger)
            }
            other => other,
        }
    }

    /// A pointer goes down to draw: a tie from the grip of an actor, or a frame.
    #[must_use]
    pub fn draw(self, finger: Finger, from: Option<ActorAt>) -> Self {
        match (self, from) {
            (Self::Idle, Some(at)) => Self::Linking(finger, at, finger.at),
            (Self::Idle, None) => Self::Framing(finger, finger.at),
            (other, _) => other,
        }
    }

    /// A pointer has rested for a while: what is under it is taken up.
    #[must_use]
    pub fn rested(self, id: i32) -> Self {
        match self {
            Self::Pressing(finger, Some(grip)) if finger.id == id => Self::Carrying(finger, grip.at),
            other => other,
        }
    }

    /// A pointer moves.
    #[must_use]
    pub fn moved(self, finger: Finger) -> (Self, Movement) {
        match self {
            Self::Pressing(first, _) if first.id == finger.id && distance(first.at, finger.at) <= SLACK => {
                (self, Movement::None)
            }
            Self::Pressing(first, Some(Grip { at, ready: true })) if first.id == finger.id => {
                (Self::Carrying(finger, at), carry(at, first.at, finger.at))
            }
            Self::Carrying(last, at) if last.id == finger.id => {
                (Self::Carrying(finger, at), carry(at, last.at, finger.at))
            }
            Self::Linking(first, at, _) if first.id == finger.id => {
                (Self::Linking(first, at, finger.at), Movement::Draw)
            }
            Self::Framing(first, _) if first.id == finger.id => {
                (Self::Framing(first, finger.at), Movement::Draw)
            }
            Self::Pressing(first, _) if first.id == finger.id => {
                (Self::Panning(finger), pan(first.at, finger.at))
            }
            Self::Panning(last) if last.id == finger.id => (Self::Panning(finger), pan(last.at, finger.at)),
            Self::Pinching(a, b) if a.id == finger.id => {
                (Self::Pinching(finger, b), pinch(a.at, finger.at, b.at))
            }
            Self::Pinching(a, b) if b.id == finger.id => {
                (Self::Pinching(a, finger), pinch(b.at, finger.at, a.at))
            }
            other => (other, Movement::None),
        }
    }

    /// A pointer goes up, or the browser takes it over.
    #[must_use]
    pub fn up(self, id: i32) -> Self {
        match self {
            Self::Pinching(a, b) if a.id == id => Self::Panning(b),
            Self::Pinching(a, b) if b.id == id => Self::Panning(a),
            Self::Pressing(one, _)
            | Self::Panning(one)
            | Self::Carrying(one, _)
            | Self::Linking(one, ..)
            | Self::Framing(one, _)
                if one.id == id =>
            {
                Self::Idle
            }
            other => other,
        }
    }

    /// Whether the map or an actor is being moved, so that what follows is no press.
    pub fn is_moving(self) -> bool {
        matches!(self, Self::Panning(_) | Self::Pinching(..) | Self::Carrying(..)) || self.has_drawn()
    }

    /// Whether something is drawn: the pointer has gone farther than a press strays.
    pub fn has_drawn(self) -> bool {
        match self {
            Self::Linking(first, _, now) | Self::Framing(first, now) => distance(first.at, now) > SLACK,
            _ => false,
        }
    }

    /// Whether what comes next pans the map with a finger that went down on an actor, who stays behind.
    pub fn leaves_behind(self, next: Self) -> bool {
        matches!((self, next), (Self::Pressing(_, Some(Grip { ready: false, .. })), Self::Panning(_)))
    }

    /// The actor that is carried.
    pub fn carried(self) -> Option<ActorAt> {
        match self {
            Self::Carrying(_, at) => Some(at),
            _ => None,
        }
    }
}

fn carry(at: ActorAt, from: Point, to: Point) -> Movement {
    Movement::Carry(at, to.x - from.x, to.y - from.y)
}

fn pan(from: Point, to: Point) -> Movement {
    Movement::Pan(to.x - from.x, to.y - from.y)
}

/// One finger goes from `from` to `to` while the other stays at `still`.
fn pinch(from: Point, to: Point, still: Point) -> Movement {
    let factor = distance(to, still).max(1.0) / distance(from, still).max(1.0);
    let middle = Point { x: f64::midpoint(to.x, still.x), y: f64::midpoint(to.y, still.y) };
    Movement::Pinch((to.x - from.x) / 2.0, (to.y - from.y) / 2.0, factor, middle)
}

fn distance(a: Point, b: Point) -> f64 {
    (a.x - b.x).hypot(a.y - b.y)
}

#[cfg(test)]
mod tests {
    use super::{Finger, Gesture, Grip, Movement};
    use partnership_explorer::drawing::Point;
    use partnership_explorer::map::ActorAt;

    fn finger(id: i32, x: f64, y: f64) -> Finger {
        Finger { id, at: Point { x, y } }
    }

    #[test]
    fn a_press_that_trembles_is_still_a_press() {
        let (gesture, movement) = Gesture::Idle.down(finger(1, 0.0, 0.0), None).moved(finger(1, 2.0, 2.0));
        assert_eq!(movement, Movement::None);
        assert!(!gesture.is_moving());
    }

    #[test]
    fn one_finger_pans_two_pinch_and_the_last_goes_on_panning() {
        let (gesture, movement) = Gesture::Idle.down(finger(1, 0.0, 0.0), None).moved(finger(1, 30.0, 0.0));
        assert_eq!(movement, Movement::Pan(30.0, 0.0));
        let (gesture, movement) = gesture.down(finger(2, 130.0, 0.0), None).moved(finger(2, 230.0, 0.0));
        assert_eq!(movement, Movement::Pinch(50.0, 0.0, 2.0, Point { x: 130.0, y: 0.0 }));
        assert_eq!(gesture.up(1), Gesture::Panning(finger(2, 230.0, 0.0)));
        assert_eq!(gesture.up(1).up(2), Gesture::Idle);
    }

    #[test]
    fn a_tie_or_a_frame_is_drawn_once_the_pointer_has_gone_far_enough() {
        let at = ActorAt::new(3);
        for from in [Some(at), None] {
            let drawing = Gesture::Idle.draw(finger(1, 0.0, 0.0), from);
            assert!(!drawing.is_moving(), "a press on the grip is a press");
            let (little, movement) = drawing.moved(finger(1, 2.0, 1.0));
            assert!(movement == Movement::Draw && !little.has_drawn());
            let (far, _) = little.moved(finger(1, 40.0, 1.0));
            assert!(far.has_drawn() && far.is_moving());
            assert_eq!(far.down(finger(2, 9.0, 9.0), None), far, "another finger changes nothing");
            assert_eq!(far.up(1), Gesture::Idle);
        }
        let pressing = Gesture::Idle.down(finger(1, 0.0, 0.0), None);
        assert_eq!(pressing.draw(finger(2, 0.0, 0.0), Some(at)), pressing);
    }

    #[test]
    fn a_mouse_takes_an_actor_along_and_a_finger_only_once_it_has_rested() {
        let at = ActorAt::new(3);
        let mouse = Gesture::Idle.down(finger(1, 0.0, 0.0), Some(Grip { at, ready: true }));
        assert_eq!(mouse.moved(finger(1, 1.0, 1.0)).1, Movement::None);
        let (mouse, movement) = mouse.moved(finger(1, 30.0, 8.0));
        assert_eq!((mouse.carried(), movement), (Some(at), Movement::Carry(at, 30.0, 8.0)));
        assert_eq!(mouse.down(finger(2, 90.0, 0.0), None), mouse, "another finger changes nothing");
        assert_eq!(mouse.up(1), Gesture::Idle);
        let touch = Gesture::Idle.down(finger(1, 0.0, 0.0), Some(Grip { at, ready: false }));
        assert_eq!(touch.moved(finger(1, 30.0, 0.0)).1, Movement::Pan(30.0, 0.0));
        assert!(touch.leaves_behind(touch.moved(finger(1, 30.0, 0.0)).0));
        assert!(!touch.leaves_behind(touch.moved(finger(1, 1.0, 1.0)).0), "it is still a press");
        let beside = Gesture::Idle.down(finger(1, 0.0, 0.0), None);
        assert!(!beside.leaves_behind(beside.moved(finger(1, 30.0, 0.0)).0), "nobody was under it");
        let rested = touch.rested(1);
        assert_eq!(rested.moved(finger(1, 30.0, 0.0)).1, Movement::Carry(at, 30.0, 0.0));
        assert_eq!(touch.rested(2), touch);
        assert_eq!(Gesture::Idle.down(finger(1, 0.0, 0.0), None).rested(1).carried(), None);
    }
}
