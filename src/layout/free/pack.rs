//! Packs parts that no tie joins beside one another, in about the shape of a screen.

use crate::layout::geometry::{Point, Rect};

/// The gap between two parts.
const ROOM: f64 = 60.0;
/// How much wider than high the whole should be.
const SCREEN: f64 = 1.6;

/// How far each part is to be shifted: beneath what is `standing`, or else around the origin.
///
/// Tall parts come first; each goes where the skyline of those so far is lowest (bottom-left packing, Baker,
/// Coffman and Rivest 1980). The widths tried end with the one that a screen shows largest.
/// O(parts × skyline × widths).
pub(super) fn pack(parts: &[Rect], standing: Option<Rect>) -> Vec<Point> {
    if parts.is_empty() {
        return Vec::new();
    }
    let mut order: Vec<_> = (0..parts.len()).collect();
    order.sort_by(|a, b| {
        let key = |one: &usize| (parts[*one].height, parts[*one].width);
        key(b).partial_cmp(&key(a)).unwrap_or(std::cmp::Ordering::Equal).then(a.cmp(b))
    });
    let widest = parts.iter().fold(0.0_f64, |most, part| most.max(part.width + ROOM));
    let whole: f64 = parts.iter().map(|part| (part.width + ROOM) * (part.height + ROOM)).sum();
    let widths = (0..12).map(|step| ((whole * SCREEN).sqrt() * (0.8 + 0.1 * f64::from(step))).max(widest));
    let tried = widths.map(|width| packed(parts, &order, width));
    let shown = |corners: &Vec<Point>| {
        let area = bounds(parts, corners);
        (area.width / SCREEN).max(area.height)
    };
    let best = tried.min_by(|a, b| shown(a).total_cmp(&shown(b))).unwrap_or_default();
    let area = bounds(parts, &best);
    let to = match standing {
        Some(above) => Point::new(above.centre().x - area.width / 2.0, above.bottom() + ROOM),
        None => Point::new(-area.width / 2.0, -area.height / 2.0),
    };
    let corner = Point::new(area.x, area.y);
    parts.iter().zip(best).map(|(part, at)| at - corner + to - Point::new(part.x, part.y)).collect()
}

/// The upper left corners of parts packed into that width.
fn packed(parts: &[Rect], order: &[usize], width: f64) -> Vec<Point> {
    let mut corners = vec![Point::default(); parts.len()];
    // Where the skyline changes, and how far down it reaches from there on.
    let mut skyline = vec![(0.0, 0.0)];
    for one in order {
        let (wide, tall) = (parts[*one].width + ROOM, parts[*one].height + ROOM);
        let mut best = (f64::INFINITY, 0);
        for (number, (x, _)) in skyline.iter().enumerate() {
            if x + wide > width + 1e-6 {
                break;
            }
            let under = skyline[number..].iter().take_while(|step| step.0 < x + wide - 1e-6);
            let y = under.fold(0.0_f64, |most, step| most.max(step.1));
            if y < best.0 {
                best = (y, number);
            }
        }
        let (y, number) = if best.0.is_finite() { best } else { (0.0, 0) };
        let x = skyline[number].0;
        corners[*one] = Point::new(x, y);
        let end = skyline[number..].iter().take_while(|step| step.0 < x + wide - 1e-6).count() + number;
        let rest = skyline[end - 1].1;
        let next = skyline.get(end).map_or(width, |step| step.0);
        let mut steps = vec![(x, y + tall)];
        if x + wide < next - 1e-6 {
            steps.push((x + wide, rest));
        }
        skyline.splice(number..end, steps);
    }
    corners
}

fn bounds(parts: &[Rect], corners: &[Point]) -> Rect {
    let areas = parts.iter().zip(corners).map(|(part, at)| Rect { x: at.x, y: at.y, ..*part });
    Rect::enclosing(areas).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn many_parts_fill_about_a_screen_without_overlap() {
        let part = |number: usize| {
            let (width, height) = (120.0 + (number * 37 % 400) as f64, 40.0 + (number * 53 % 300) as f64);
            Rect { x: number as f64, y: 5.0, width, height }
        };
        let parts: Vec<_> = (0..60).map(part).collect();
        let steps = pack(&parts, None);
        let moved = |one: usize| parts[one].shifted(steps[one]);
        let overlaps = |one: usize| (0..one).filter(|other| moved(one).overlaps(&moved(*other))).count();
        assert_eq!((0..60).map(overlaps).sum::<usize>(), 0);
        let all = Rect::enclosing((0..60).map(moved)).unwrap();
        assert!((1.2..2.1).contains(&(all.width / all.height)), "{all:?}");
        let used: f64 = parts.iter().map(|part| (part.width + ROOM) * (part.height + ROOM)).sum();
        assert!(all.width * all.height < 1.3 * used, "{all:?} for {used}");
    }

    #[test]
    fn new_parts_go_beneath_what_stands() {
        let standing = Rect { x: -500.0, y: -100.0, width: 400.0, height: 300.0 };
        let part = Rect { x: 0.0, y: 0.0, width: 200.0, height: 100.0 };
        assert_eq!(pack(&[part], Some(standing)), [Point::new(-400.0, 260.0)]);
    }
}
