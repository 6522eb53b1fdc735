//! How every actor and tie stands out: what the lens shows, what the legend keeps, who is near whoever
//! is looked at, and what is lit.

use std::collections::HashSet;

use partnership_explorer::drawing::Call;
use partnership_explorer::map::ActorAt;

use super::{Around, Lens, Lit, Opened, Selection, Sift};

/// How one actor or tie stands out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Look {
    /// Whether the lens leaves it out altogether.
    pub hidden: bool,
    /// Whether it stands back.
    pub dim: bool,
    /// Whether it stands far back: it isn't near whoever is looked at.
    pub faded: bool,
    /// Whether it is evidence of what is lit.
    pub lit: bool,
    /// Whether it knows already at the step that is shown.
    pub known: bool,
}

impl Look {
    /// Whether it stands back, for whatever reason.
    pub fn is_back(self) -> bool {
        self.dim || self.faded
    }
}

/// How all of them do, in the order of the scene.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Looks {
    /// The actors.
    pub actors: Vec<Look>,
    /// The ties.
    pub ties: Vec<Look>,
}

impl Looks {
    /// O(actors + ties), and of the neighbourhood that is looked at.
    pub fn new(opened: &Opened, lens: Lens, sift: &Sift, around: Option<Around>, lit: Option<&Lit>) -> Self {
        let scene = &opened.scene;
        let ends = |tie| <[ActorAt; 2]>::from(opened.partnership.ends(tie));
        // Where nothing is evidence there is nothing to light up, and the map isn't dimmed for it.
        let lit = lit.filter(|lit| !lit.is_empty());
        let (kept_actors, kept_ties) = sift.keeps(opened, scene);
        let near = around.map(|around| opened.partnership.within(around.at, around.steps));
        let far = |at: &ActorAt| near.as_ref().is_some_and(|near| !near.contains(at));
        // Through a lens only those who have a tie that is left by everything that is chosen.
        let seen: Option<HashSet<ActorAt>> = (lens != Lens::All).then(|| {
            let ties = scene.ties.iter().zip(&kept_ties);
            let left = ties.filter(|(tie, kept)| **kept && lens.shows(tie.kind)).map(|(tie, _)| ends(tie.at));
            left.filter(|ends| !ends.iter().any(far)).flatten().collect()
        });
        let actor = |(number, at): (usize, ActorAt)| {
            let unseen = seen.as_ref().is_some_and(|seen| !seen.contains(&at));
            let is_lit = lit.is_some_and(|lit| lit.actors.contains(&at));
            let known = lit.is_some_and(|lit| lit.known.contains(&at));
            let dim = if lit.is_some() { !is_lit && !known } else { unseen || !kept_actors[number] };
            Look { hidden: false, dim, faded: far(&at), lit: is_lit, known }
        };
        let tie = |(number, tie): (usize, &partnership_explorer::drawing::TieShape)| {
            let is_lit = lit.is_some_and(|lit| lit.ties.contains(&tie.at));
            Look {
                // Evidence is shown whatever the lens.
                hidden: !lens.shows(tie.kind) && !is_lit,
                dim: if lit.is_some() { !is_lit } else { !kept_ties[number] },
                faded: ends(tie.at).iter().any(far),
                lit: is_lit,
                known: false,
            }
        };
        Self {
            actors: scene.actors.iter().map(|actor| actor.at).enumerate().map(actor).collect(),
            ties: scene.ties.iter().enumerate().map(tie).collect(),
        }
    }

    /// How many actors and how many ties stand out: neither hidden nor set back.
    pub fn standing(&self) -> (usize, usize) {
        let count = |looks: &[Look]| looks.iter().filter(|look| !look.hidden && !look.is_back()).count();
        (count(&self.actors), count(&self.ties))
    }

    /// The actor at which Tab reaches the map: where the focus was last, or else the map's heart; or the first
    /// who stands out, where the heart stands back. O(actors).
    pub fn stop(&self, opened: &Opened, roving: Option<ActorAt>) -> Option<ActorAt> {
        let heart = opened.heart();
        let all = opened.scene.actors.iter().zip(&self.actors);
        let shown = all.filter(|(_, look)| !look.is_back()).map(|(actor, _)| actor.at);
        // The heart sorts before everyone else.
        roving.or_else(|| shown.min_by_key(|at| (Some(*at) != heart, *at))).or(heart)
    }

    /// How eagerly the actor at that place of the scene is named where not all names have room: `first` are
    /// whoever is selected and whoever has the focus.
    pub fn call(&self, number: usize, at: ActorAt, first: [Option<Selection>; 2]) -> Call {
        let look = self.actors.get(number).copied().unwrap_or_default();
        match look {
            _ if first.contains(&Some(Selection::Actor(at))) => Call::First,
            _ if look.is_back() => Call::Never,
            Look { lit: true, .. } | Look { known: true, .. } => Call::First,
            _ => Call::InTurn,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::state::acting::open;
    use crate::app::state::{Entry, Key};
    use partnership_explorer::map::ActorKind;

    fn looks(lens: Lens, sift: &Sift, around: Option<Around>, lit: Option<&Lit>) -> (Looks, Opened) {
        let opened = open("unified-assessment").opened.unwrap();
        (Looks::new(&opened, lens, sift, around, lit), (*opened).clone())
    }

    #[test]
    fn nothing_stands_back_unless_something_is_chosen() {
        let (looks, _) = looks(Lens::All, &Sift::default(), None, None);
        assert!(!looks.actors.is_empty() && !looks.ties.is_empty());
        assert!(looks.actors.iter().chain(&looks.ties).all(|look| *look == Look::default()));
    }

    #[test]
    fn a_lens_leaves_ties_out_and_whoever_has_none_left_stands_back() {
        let (looks, opened) = looks(Lens::Money, &Sift::default(), None, None);
        for (look, tie) in looks.ties.iter().zip(opened.scene.ties.iter()) {
            assert_eq!(look.hidden, !Lens::Money.shows(tie.kind));
        }
        assert!(looks.actors.iter().any(|look| look.dim) && looks.actors.iter().any(|look| !look.dim));
    }

    #[test]
    fn whoever_is_lit_comes_first_and_the_rest_stands_back() {
        let opened = open("unified-assessment").opened.unwrap();
        let at = opened.scene.actors[0].at;
        let lit = Lit {
            key: Key::Preview,
            actors: HashSet::from([at]),
            ties: HashSet::new(),
            known: HashSet::new(),
            against: false,
        };
        let (looks, _) = looks(Lens::All, &Sift::default(), None, Some(&lit));
        assert_eq!(looks.call(0, at, [None; 2]), Call::First);
        assert!(looks.actors[1].dim && looks.call(1, opened.scene.actors[1].at, [None; 2]) == Call::Never);
        let chosen = Some(Selection::Actor(opened.scene.actors[1].at));
        assert_eq!(looks.call(1, opened.scene.actors[1].at, [chosen, None]), Call::First);
    }

    #[test]
    fn tab_reaches_the_heart_unless_it_stands_back_and_somebody_does_not() {
        let (plain, opened) = looks(Lens::All, &Sift::default(), None, None);
        let heart = opened.heart();
        assert_eq!(plain.stop(&opened, None), heart);
        let sift = Sift::default().toggled(Entry::Kind(ActorKind::Agency));
        let (sifted, opened) = looks(Lens::All, &sift, None, None);
        let stop = sifted.stop(&opened, None).unwrap();
        assert_eq!(opened.partnership.kind(stop), ActorKind::Agency);
        assert_eq!(sifted.stop(&opened, heart), heart, "whoever had the focus has it again");
        let nobody = Looks { actors: vec![Look { dim: true, ..Look::default() }; 40], ties: Vec::new() };
        assert_eq!(nobody.stop(&opened, None), heart);
    }

    #[test]
    fn ties_that_lead_away_fade_with_those_who_are_not_near() {
        let opened = open("unified-assessment").opened.unwrap();
        let at = opened.partnership.of_kind(ActorKind::ServiceUser).next().unwrap();
        let sift = Sift::default().toggled(Entry::Kind(ActorKind::Agency));
        let (looks, opened) = looks(Lens::All, &sift, Some(Around { at, steps: 1 }), None);
        let near = opened.partnership.within(at, 1);
        for (look, actor) in looks.actors.iter().zip(opened.scene.actors.iter()) {
            assert_eq!(look.faded, !near.contains(&actor.at));
            assert_eq!(look.dim, actor.kind != ActorKind::Agency);
        }
        for (look, tie) in looks.ties.iter().zip(opened.scene.ties.iter()) {
            let (from, to) = opened.partnership.ends(tie.at);
            assert_eq!(look.faded, !near.contains(&from) || !near.contains(&to));
        }
    }
}
