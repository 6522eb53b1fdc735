//! The legend as a filter: what isn't chosen stands back.

use partnership_explorer::drawing::Scene;
use partnership_explorer::map::{ActorKind, Strength};

use super::{Looks, Opened, State};
use crate::app::words;

/// One entry of the legend that can be chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entry {
    /// A kind of actor.
    Kind(ActorKind),
    /// A colour, by its class.
    Colour(&'static str),
    /// A strength of ties.
    Strength(Strength),
}

/// The entries that are chosen: of each sort any of them, of several sorts all. None chooses all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sift(Vec<Entry>);

impl Sift {
    /// Whether the entry is chosen.
    pub fn holds(&self, entry: Entry) -> bool {
        self.0.contains(&entry)
    }

    /// Whether nothing is sifted.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// With the entry, or without it if it was chosen.
    #[must_use]
    pub fn toggled(&self, entry: Entry) -> Self {
        let mut next = self.clone();
        next.0.retain(|one| *one != entry);
        if next.0.len() == self.0.len() {
            next.0.push(entry);
        }
        next
    }

    /// Which actors and which ties of the scene stay, in its order. O(actors + ties).
    pub fn keeps(&self, opened: &Opened, scene: &Scene) -> (Vec<bool>, Vec<bool>) {
        let of = |sort: fn(&Entry) -> bool| self.0.iter().any(sort);
        let (kinds, colours, strengths) = (
            of(|one| matches!(one, Entry::Kind(_))),
            of(|one| matches!(one, Entry::Colour(_))),
            of(|one| matches!(one, Entry::Strength(_))),
        );
        let mut actors: Vec<bool> = (scene.actors.iter())
            .map(|actor| {
                (!kinds || self.holds(Entry::Kind(actor.kind)))
                    && (!colours || self.holds(Entry::Colour(actor.colour.class())))
            })
            .collect();
        // The scene has its actors in the order of their places.
        let ends = |tie| <[_; 2]>::from(opened.partnership.ends(tie)).map(|end| end.index());
        let ties: Vec<bool> = (scene.ties.iter())
            .map(|tie| {
                let chosen = !strengths || self.holds(Entry::Strength(tie.strength));
                chosen && ends(tie.at).iter().all(|end| actors.get(*end).copied().unwrap_or(true))
            })
            .collect();
        if strengths {
            let mut tied = vec![false; actors.len()];
            for tie in scene.ties.iter().zip(&ties).filter(|(_, kept)| **kept).map(|(tie, _)| tie) {
                for end in ends(tie.at) {
                    if let Some(one) = tied.get_mut(end) {
                        *one = true;
                    }
                }
            }
            actors.iter_mut().zip(tied).for_each(|(kept, tied)| *kept &= tied);
        }
        (actors, ties)
    }
}

impl State {
    /// Chooses an entry of the legend, or none any more.
    pub(super) fn sift(&mut self, entry: Option<Entry>) -> Option<()> {
        let opened = self.opened.clone()?;
        self.sift = match entry {
            Some(entry) => self.sift.toggled(entry),
            None if self.sift.is_empty() => return None,
            None => Sift::default(),
        };
        let (actors, ties) = Looks::new(&opened, self.lens, &self.sift, self.around, None).standing();
        self.say(words::sift_says(self.sift.is_empty(), actors, ties));
        Some(())
    }
}

#[cfg(test)]
mod tests {
    use super::{Entry, Sift};
    use crate::app::state::Action;
    use crate::app::state::acting::{after, open};
    use partnership_explorer::map::{ActorKind, Strength};

    #[test]
    fn entries_of_a_sort_add_up_and_sorts_narrow_down() {
        let state = open("unified-assessment");
        let opened = state.opened.clone().unwrap();
        let scene = &opened.scene;
        let kept = |sift: &Sift| sift.keeps(&opened, scene).0.into_iter().filter(|kept| *kept).count();
        let of = |kind| scene.actors.iter().filter(|actor| actor.kind == kind).count();
        let sift = Sift::default();
        assert_eq!(kept(&sift), scene.actors.len());
        let agencies = sift.toggled(Entry::Kind(ActorKind::Agency));
        assert_eq!(kept(&agencies), of(ActorKind::Agency));
        let both = agencies.toggled(Entry::Kind(ActorKind::Team));
        assert_eq!(kept(&both), of(ActorKind::Agency) + of(ActorKind::Team));
        let private = agencies.toggled(Entry::Colour("private"));
        assert_eq!(kept(&private), 1, "the care home");
        assert_eq!(private.toggled(Entry::Colour("private")), agencies);
    }

    #[test]
    fn a_strength_keeps_its_ties_and_their_ends() {
        let state = open("unified-assessment");
        let state = after(&state, Action::Sift(Some(Entry::Strength(Strength::Strained))));
        let opened = state.opened.clone().unwrap();
        let (actors, ties) = state.sift.keeps(&opened, &opened.scene);
        let strained = opened.scene.ties.iter().filter(|tie| tie.strength == Strength::Strained).count();
        assert!(strained > 0);
        assert_eq!(ties.iter().filter(|kept| **kept).count(), strained);
        assert!(actors.iter().filter(|kept| **kept).count() <= 2 * strained);
        let all = after(&state, Action::Sift(None));
        assert!(all.sift.is_empty() && all.next(Action::Sift(None)).is_none());
        assert!(after(&state, Action::Escape).sift.is_empty());
    }
}
