//! How a floor is divided into rooms: side by side or one below the other, over and over.
//!
//! A slicing tree, written as a Polish expression (Wong and Liu 1986): two parts, and then how the
//! second stands to the first. However it is written, no two rooms overlap.

use super::super::geometry::Point;
use super::super::placement::Size;

/// One sign of an expression.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sign {
    /// A room, by its number.
    Room(usize),
    /// The last part stands to the right of the one before it.
    Beside,
    /// The last part stands below the one before it.
    Below,
}

/// A floor that is divided: how large it is, and where the middle of each room is.
pub(super) struct Floor {
    /// How large all of it is.
    pub size: Size,
    /// The middles of the rooms, from the corner at the upper left on, in the order of the expression.
    pub middles: Vec<(usize, Point)>,
}

/// Divides a floor by an expression, for rooms of those sizes with a gap between them. Linear.
pub(super) fn divide(signs: &[Sign], size_of: impl Fn(usize) -> Size, gap: f64) -> Floor {
    // Each part with its size, and the two that it is made of.
    let mut parts: Vec<(Size, Option<(usize, usize)>)> = Vec::with_capacity(signs.len());
    let mut open: Vec<usize> = Vec::new();
    for sign in signs {
        let part = match sign {
            Sign::Room(room) => (size_of(*room), None),
            _ => {
                let (Some(second), Some(first)) = (open.pop(), open.pop()) else { continue };
                let (a, b) = (parts[first].0, parts[second].0);
                let size = match sign {
                    Sign::Beside => Size { width: a.width + gap + b.width, height: a.height.max(b.height) },
                    _ => Size { width: a.width.max(b.width), height: a.height + gap + b.height },
                };
                (size, Some((first, second)))
            }
        };
        open.push(parts.len());
        parts.push(part);
    }
    let size = parts.last().map_or_else(Size::default, |part| part.0);
    let mut middles = vec![Point::new(size.width / 2.0, size.height / 2.0); parts.len()];
    let mut rooms = Vec::new();
    // A part stands in the list after those that it is made of.
    for number in (0..parts.len()).rev() {
        let (whole, middle) = (parts[number].0, middles[number]);
        match (parts[number].1, signs[number]) {
            (Some((first, second)), sign) => {
                let (a, b) = (parts[first].0, parts[second].0);
                let (one, other) = match sign {
                    Sign::Beside => (
                        Point::new((a.width - whole.width) / 2.0, 0.0),
                        Point::new((whole.width - b.width) / 2.0, 0.0),
                    ),
                    _ => (
                        Point::new(0.0, (a.height - whole.height) / 2.0),
                        Point::new(0.0, (whole.height - b.height) / 2.0),
                    ),
                };
                middles[first] = middle + one;
                middles[second] = middle + other;
            }
            (None, Sign::Room(room)) => rooms.push((room, middle)),
            _ => {}
        }
    }
    Floor { size, middles: rooms }
}

/// Whether an expression stands for one floor: every sign between parts has two parts before it.
/// Linear.
pub(super) fn is_whole(signs: &[Sign]) -> bool {
    let mut open = 0_usize;
    for sign in signs {
        match sign {
            Sign::Room(_) => open += 1,
            _ if open < 2 => return false,
            _ => open -= 1,
        }
    }
    open <= 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rooms_stand_beside_and_below() {
        let signs = [Sign::Room(0), Sign::Room(1), Sign::Room(2), Sign::Below, Sign::Beside];
        let size = |room| Size { width: 10.0 * (room as f64 + 1.0), height: 10.0 };
        let floor = divide(&signs, size, 2.0);
        assert_eq!(floor.size, Size { width: 42.0, height: 22.0 });
        let mut middles = floor.middles;
        middles.sort_by_key(|(room, _)| *room);
        assert_eq!(middles[0].1, Point::new(5.0, 11.0));
        assert_eq!(middles[1].1, Point::new(27.0, 5.0));
        assert_eq!(middles[2].1, Point::new(27.0, 17.0));
        assert!(is_whole(&signs) && !is_whole(&signs[..4]) && !is_whole(&[Sign::Room(0), Sign::Below]));
    }
}
