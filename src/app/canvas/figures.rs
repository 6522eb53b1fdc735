//! What a large map's painting is made of: for each box, tie and actor its lines and its area, made once
//! for a scene, and sorted anew by how each stands out.

use std::collections::BTreeMap;
use std::rc::Rc;

use partnership_explorer::drawing::{ActorShape, GROUP_CORNER, Rect, Scene, TieShape, outline};
use partnership_explorer::map::Word;
use yew::classes;

use super::tie::kind_of;
use crate::app::state::Look;

/// What is painted reaches beyond its area by half the width of its line.
const BROAD: f64 = 4.0;

/// One box, outline, tie or shape.
#[derive(Clone, Copy)]
pub struct Figure<'a> {
    /// What it lies within.
    pub area: Rect,
    /// Its line.
    pub line: &'a str,
    /// Its arrowheads; empty for all but ties.
    pub heads: &'a str,
}

impl<'a> Figure<'a> {
    /// Without arrowheads.
    pub fn new(area: Rect, line: &'a str) -> Self {
        Self { area: area.grown(BROAD), line, heads: "" }
    }
}

/// All that is painted of a scene but its flags.
pub struct Figures {
    scene: Rc<Scene>,
    groups: Vec<String>,
    actors: Vec<String>,
    /// What each tie and each actor is, as classes.
    ties_are: Alike,
    actors_are: Alike,
}

/// By what things look alike: whether they stand out, the number of what they are, and how they look. What
/// stands back comes first, so that nothing of it lies over what stands out.
type Sorted = BTreeMap<(bool, u32, [bool; 4]), (Look, Vec<usize>)>;

impl Figures {
    /// O(actors + ties + boxes).
    pub fn new(scene: &Rc<Scene>) -> Self {
        let actor_is =
            |actor: &ActorShape| classes!("actor", actor.colour.class(), actor.kind.word()).to_string();
        let tie_is = |tie: &TieShape| kind_of(tie).to_string();
        Self {
            groups: scene.groups.iter().map(|group| rounded(group.area, GROUP_CORNER)).collect(),
            actors: scene.actors.iter().map(|actor| outline(actor.kind, actor.area).d).collect(),
            ties_are: Alike::new(scene.ties.iter().map(tie_is)),
            actors_are: Alike::new(scene.actors.iter().map(actor_is)),
            scene: scene.clone(),
        }
    }

    /// The scene that they are of.
    pub fn scene(&self) -> &Rc<Scene> {
        &self.scene
    }

    /// The box of that number.
    pub fn group(&self, number: usize) -> Option<Figure<'_>> {
        Some(Figure::new(self.scene.groups.get(number)?.area, self.groups.get(number)?))
    }

    /// The tie of that number.
    pub fn tie(&self, number: usize) -> Option<Figure<'_>> {
        let tie = self.scene.ties.get(number)?;
        Some(Figure { heads: &tie.heads, ..Figure::new(tie.area, &tie.path) })
    }

    /// The actor of that number.
    pub fn actor(&self, number: usize) -> Option<Figure<'_>> {
        Some(Figure::new(self.scene.actors.get(number)?.area, self.actors.get(number)?))
    }

    /// The numbers of the ties that are wanted and not hidden, sorted by how they look. O(ties × log looks).
    pub fn ties<'a>(&'a self, looks: &'a [Look], wanted: impl Fn(usize) -> bool) -> Layers<'a> {
        self.ties_are.sorted(looks, wanted)
    }

    /// The same of the actors.
    pub fn actors<'a>(&'a self, looks: &'a [Look], wanted: impl Fn(usize) -> bool) -> Layers<'a> {
        self.actors_are.sorted(looks, wanted)
    }
}

/// From back to front: what things are, as classes, how they look, and the numbers of them.
type Layers<'a> = Vec<(&'a str, Look, Vec<usize>)>;

/// What each of many things is, of few that there are.
struct Alike {
    /// Without repetition, in the order of their letters.
    kinds: Vec<String>,
    /// For each thing the number of its kind.
    of: Vec<u32>,
}

impl Alike {
    fn new(are: impl Iterator<Item = String>) -> Self {
        let mut known: BTreeMap<String, u32> = BTreeMap::new();
        let mut of: Vec<u32> = Vec::new();
        for kind in are {
            let next = known.len() as u32;
            of.push(*known.entry(kind).or_insert(next));
        }
        // As they were met, and then in order.
        let mut place = vec![0; known.len()];
        (0_u32..).zip(known.values()).for_each(|(number, met)| place[*met as usize] = number);
        of.iter_mut().for_each(|one| *one = place[*one as usize]);
        Self { kinds: known.into_keys().collect(), of }
    }

    fn sorted<'a>(&'a self, looks: &[Look], wanted: impl Fn(usize) -> bool) -> Layers<'a> {
        let mut sorted = Sorted::new();
        let shown = self.of.iter().zip(looks).enumerate();
        for (number, (kind, look)) in shown.filter(|(number, (_, look))| !look.hidden && wanted(*number)) {
            let Look { hidden: _, dim, faded, lit, known } = *look;
            let key = (!look.is_back(), *kind, [dim, faded, lit, known]);
            sorted.entry(key).or_insert_with(|| (*look, Vec::new())).1.push(number);
        }
        let named = sorted.into_iter();
        named
            .map(|((_, kind, _), (look, numbers))| (self.kinds[kind as usize].as_str(), look, numbers))
            .collect()
    }
}

/// A box with round corners, as the `d` of a path.
fn rounded(area: Rect, round: f64) -> String {
    let Rect { x, y, width, height } = area;
    let (wide, tall) = (width - 2.0 * round, height - 2.0 * round);
    format!(
        "M{:.1} {y:.1}h{wide:.1}a{round} {round} 0 0 1 {round} {round}v{tall:.1}a{round} {round} 0 0 1 -{round} {round}\
         h-{wide:.1}a{round} {round} 0 0 1 -{round} -{round}v-{tall:.1}a{round} {round} 0 0 1 {round} -{round}z",
        x + round
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::state::{Opened, Place};
    use partnership_explorer::specimens;

    #[test]
    fn each_is_painted_once_and_who_stands_back_lies_behind() {
        let scene = Opened::drawn(Place::File(0), specimens::partnership(60, 180)).scene;
        let figures = Figures::new(&scene);
        let back = |number: usize| Look {
            dim: number.is_multiple_of(3),
            hidden: number.is_multiple_of(5),
            ..Look::default()
        };
        let looks: Vec<Look> = (0..scene.ties.len()).map(back).collect();
        let layers = figures.ties(&looks, |number| number != 7);
        let mut painted: Vec<usize> = layers.iter().flat_map(|(_, _, numbers)| numbers.clone()).collect();
        painted.sort_unstable();
        let wanted = |number: &usize| *number != 7 && !looks[*number].hidden;
        assert_eq!(painted, (0..scene.ties.len()).filter(wanted).collect::<Vec<_>>());
        assert!(
            layers.is_sorted_by_key(|(_, look, _)| !look.dim) && layers.iter().any(|(_, look, _)| look.dim)
        );
        for (kind, look, numbers) in &layers {
            assert!(
                numbers
                    .iter()
                    .all(|one| looks[*one] == *look && kind_of(&scene.ties[*one]).to_string() == *kind)
            );
        }
        let tie = figures.tie(4).unwrap();
        assert!(tie.line == scene.ties[4].path && tie.heads == scene.ties[4].heads);
        assert!(
            figures.actor(3).unwrap().area.overlaps(&scene.actors[3].area) && figures.actor(60).is_none()
        );
    }
}
