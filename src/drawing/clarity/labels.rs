//! Labels that lie on one another.

use super::super::scene::{LineRole, Point, Rect, Scene};
use super::super::text::{CAPTION_SIZE, NAME_SIZE, width};

/// Pairs of labels that overlap: names and captions of actors, tabs of flags, titles of boxes.
/// O(labels²).
pub(super) fn overlaps(scene: &Scene) -> usize {
    let labels = labels(scene);
    let on = |(number, area)| labels[..number].iter().filter(|other| other.overlaps(area)).count();
    labels.iter().enumerate().map(on).sum()
}

/// What every label covers: of words in actors, from the height of capitals to the baseline.
fn labels(scene: &Scene) -> Vec<Rect> {
    let words = scene.actors.iter().flat_map(|actor| &actor.lines).map(|line| {
        let size = if line.role == LineRole::Name { NAME_SIZE } else { CAPTION_SIZE };
        let tall = 0.72 * size;
        let middle = Point::new(line.at.x, line.at.y - tall / 2.0);
        Rect::around(middle, width(&line.text, size, line.bold), tall)
    });
    let tabs = scene.hulls.iter().filter_map(|hull| hull.tab);
    words.chain(tabs).chain(scene.groups.iter().map(|group| group.band)).collect()
}
