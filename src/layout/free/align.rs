//! Turns a picture: towards where its actors stood, or to lie broadside.

use crate::layout::geometry::Point;

/// A turn about a point, perhaps after mirroring, and a shift.
struct Turn {
    mirrored: bool,
    cosine: f64,
    sine: f64,
    from: Point,
    to: Point,
}

impl Turn {
    fn of(&self, place: Point) -> Point {
        let place = place - self.from;
        let x = if self.mirrored { -place.x } else { place.x };
        self.to + Point::new(self.cosine * x - self.sine * place.y, self.sine * x + self.cosine * place.y)
    }
}

/// Turns, mirrors and shifts `places` so that those with a place in `wanted` come as near to it as they can,
/// in the sum of squares (Procrustes' problem without scaling; Schönemann 1966). Linear in the actors.
pub(super) fn align(places: &mut [Point], wanted: &[Option<Point>]) {
    let pairs: Vec<_> =
        places.iter().zip(wanted).filter_map(|(place, wanted)| Some((*place, (*wanted)?))).collect();
    if pairs.is_empty() {
        return;
    }
    let from = Point::mean(pairs.iter().map(|pair| pair.0)).unwrap_or_default();
    let to = Point::mean(pairs.iter().map(|pair| pair.1)).unwrap_or_default();
    let turn = |mirrored: bool| {
        let (dot, cross) = pairs.iter().fold((0.0, 0.0), |(dot, cross), (place, wanted)| {
            let (mut place, wanted) = (*place - from, *wanted - to);
            if mirrored {
                place.x = -place.x;
            }
            (dot + place.dot(wanted), cross + place.cross(wanted))
        });
        let fit = dot.hypot(cross);
        let (cosine, sine) = if fit > 1e-9 { (dot / fit, cross / fit) } else { (1.0, 0.0) };
        (fit, Turn { mirrored, cosine, sine, from, to })
    };
    let (plain, mirrored) = (turn(false), turn(true));
    // With one or two actors both fit alike: then nothing is mirrored.
    let turn = if mirrored.0 > plain.0 * (1.0 + 1e-9) { mirrored.1 } else { plain.1 };
    places.iter_mut().for_each(|place| *place = turn.of(*place));
}

/// Turns `places` about their middle so that they reach farther to the sides than up and down: by
/// the axis along which they vary most (Pearson 1901). Linear.
pub(super) fn broadside(places: &mut [Point]) {
    let middle = Point::mean(places.iter().copied()).unwrap_or_default();
    let (mut wide, mut tall, mut slant) = (0.0, 0.0, 0.0);
    for place in &*places {
        let off = *place - middle;
        wide += off.x * off.x;
        tall += off.y * off.y;
        slant += off.x * off.y;
    }
    let angle = -0.5 * (2.0 * slant).atan2(wide - tall);
    let turn =
        Turn { mirrored: false, cosine: angle.cos(), sine: angle.sin(), from: middle, to: Point::default() };
    places.iter_mut().for_each(|place| *place = turn.of(*place));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_turned_and_mirrored_picture_is_turned_back() {
        let stood = [(0.0, 0.0), (100.0, 0.0), (100.0, 50.0), (0.0, 300.0)].map(|(x, y)| Point::new(x, y));
        let mut places = stood.map(|place| Point::new(7.0 + place.y, -20.0 + place.x));
        align(&mut places, &stood.map(Some));
        for (place, stood) in places.iter().zip(stood) {
            assert!(place.to(stood) < 1e-9, "{place:?} isn't {stood:?}");
        }
    }

    #[test]
    fn a_tall_picture_is_laid_down() {
        let mut places = [0.0, 50.0, 120.0].map(|y| Point::new(y / 3.0, y));
        broadside(&mut places);
        assert!(places.iter().all(|place| place.y.abs() < 1e-9), "{places:?}");
    }
}
