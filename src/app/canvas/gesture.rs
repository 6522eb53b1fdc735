//! What fingers and the mouse do to the map, as a machine without a browser.

use partnership_explorer::drawing::Point;

/// How far a pointer may stray and still be a press.
const SLACK: f64 = 4.0;

/// What is going on.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Gesture {
    /// Nothing.
    #[default]
    Idle,
    /// A pointer is down and hasn't moved yet.
    Pressing(Finger),
    /// One pointer drags the map.
    Panning(Finger),
    /// Two pointers stretch it.
    Pinching(Finger, Finger),
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
}

impl Gesture {
    /// A pointer goes down.
    #[must_use]
    pub fn down(self, finger: Finger) -> Self {
        match self {
            Self::Idle => Self::Pressing(finger),
            Self::Pressing(first) | Self::Panning(first) if first.id != finger.id => {
                Self::Pinching(first, finger)
            }
            other => other,
        }
    }

    /// A pointer moves.
    #[must_use]
    pub fn moved(self, finger: Finger) -> (Self, Movement) {
        match self {
            Self::Pressing(first) if first.id == finger.id => {
                if distance(first.at, finger.at) <= SLACK {
                    return (self, Movement::None);
                }
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
            Self::Pressing(one) | Self::Panning(one) if one.id == id => Self::Idle,
            other => other,
        }
    }

    /// Whether the map is being moved, so that what follows is no press.
    pub fn is_moving(self) -> bool {
        matches!(self, Self::Panning(_) | Self::Pinching(..))
    }
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
    use super::{Finger, Gesture, Movement};
    use partnership_explorer::drawing::Point;

    fn finger(id: i32, x: f64, y: f64) -> Finger {
        Finger { id, at: Point { x, y } }
    }

    #[test]
    fn a_press_that_trembles_is_still_a_press() {
        let (gesture, movement) = Gesture::Idle.down(finger(1, 0.0, 0.0)).moved(finger(1, 2.0, 2.0));
        assert_eq!(movement, Movement::None);
        assert!(!gesture.is_moving());
    }

    #[test]
    fn one_finger_pans_two_pinch_and_the_last_goes_on_panning() {
        let (gesture, movement) = Gesture::Idle.down(finger(1, 0.0, 0.0)).moved(finger(1, 30.0, 0.0));
        assert_eq!(movement, Movement::Pan(30.0, 0.0));
        let (gesture, movement) = gesture.down(finger(2, 130.0, 0.0)).moved(finger(2, 230.0, 0.0));
        assert_eq!(movement, Movement::Pinch(50.0, 0.0, 2.0, Point { x: 130.0, y: 0.0 }));
        assert_eq!(gesture.up(1), Gesture::Panning(finger(2, 230.0, 0.0)));
        assert_eq!(gesture.up(1).up(2), Gesture::Idle);
    }
}
