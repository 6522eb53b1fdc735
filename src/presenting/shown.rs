//! What a saved view comes to on the map as it is now.

use std::collections::BTreeSet;

use super::evidence::{Lit, by_flag};
use crate::analysis::Analysis;
use crate::map::{ActorAt, Lights, LitBarrier, LitFlag, Near, Partnership, SavedView, TieAt};

/// What a saved view shows of the map as it is now, and what of it is there no longer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shown {
    /// The flag that it lights, as a place in `Analysis::patterns`.
    pub flag: Option<usize>,
    /// What it lights, with the ends of every tie; nothing if nothing is to stand back.
    pub lit: Option<Lit>,
    /// Those whom it marks more lightly: they know already at the step of a journey that it lights.
    pub knows: Vec<ActorAt>,
    /// Whether what is told at the step that it lights runs against the direction of its tie.
    pub against: bool,
    /// Who is to be in sight; nobody in particular means the whole map.
    pub looks_at: Vec<ActorAt>,
    /// What it names that is there no longer, each once.
    pub gone: Vec<Gone>,
}

/// Something that a saved view names and that is there no longer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Gone {
    /// The actor of that id isn't on the map.
    Actor(String),
    /// The tie that was called so isn't on the map.
    Tie(String),
    /// The pattern of that word isn't looked for there, or hasn't that indicator.
    Flag(String),
    /// The pattern at that place in `Analysis::patterns` isn't flagged there.
    Unflagged(usize),
    /// The barrier of that id isn't found there.
    Barrier(String),
}

impl Shown {
    /// What `view` comes to. O(actors + ties), and the search for those whom it names.
    pub fn of(view: &SavedView, partnership: &Partnership, analysis: &Analysis) -> Self {
        let mut shown = Self::default();
        if let Some(lights) = &view.lights {
            let lit = shown.light(lights, partnership, analysis);
            let knows = lights.knows.iter().flatten().filter_map(|id| shown.actor(id, partnership));
            let knows: BTreeSet<ActorAt> = knows.filter(|at| !lit.actors.contains(at)).collect();
            shown.knows = knows.into_iter().collect();
            shown.lit = Some(lit).filter(|lit| !lit.is_empty());
            shown.against = lights.against == Some(true);
        }
        shown.looks_at = view.looks_at.iter().filter_map(|id| shown.actor(id, partnership)).collect();
        shown
    }

    fn light(&mut self, lights: &Lights, partnership: &Partnership, analysis: &Analysis) -> Lit {
        let mut lit = Lit::default();
        if let Some(flag) = &lights.flag {
            lit.add(self.flag(flag, partnership, analysis));
        }
        if let Some(barrier) = &lights.barrier {
            lit.add(self.barrier(barrier, partnership, analysis));
        }
        if let Some(Near { actor, steps, .. }) = &lights.near
            && let Some(at) = self.actor(actor, partnership)
        {
            let near = partnership.within(at, *steps as usize);
            lit.add(Lit::among(partnership, near.into_iter().collect()));
        }
        let actors = lights.actors.iter().flatten().filter_map(|id| self.actor(id, partnership)).collect();
        lit.add(Lit::among(partnership, actors));
        lit.ties.extend(lights.ties.iter().flatten().filter_map(|id| self.tie(id, partnership)));
        let ends: Vec<ActorAt> =
            lit.ties.iter().flat_map(|tie| <[ActorAt; 2]>::from(partnership.ends(*tie))).collect();
        lit.actors.extend(ends);
        lit
    }

    fn flag(&mut self, wanted: &LitFlag, partnership: &Partnership, analysis: &Analysis) -> Lit {
        if let Some(of) = &wanted.of {
            self.actor(of, partnership);
        }
        let found = analysis.patterns.iter().position(|flag| {
            flag.pattern.word() == wanted.pattern
                && flag.scope.kind.word() == wanted.scope
                && flag.scope.of == wanted.of
        });
        let lit = found.and_then(|at| {
            Some((at, by_flag(&analysis.patterns[at], wanted.indicator.as_deref(), partnership)?))
        });
        let Some((at, lit)) = lit else {
            self.miss(Gone::Flag(wanted.pattern.clone()));
            return Lit::default();
        };
        self.flag = Some(at);
        if !analysis.patterns[at].verdict.is_flagged() {
            self.miss(Gone::Unflagged(at));
        }
        lit
    }

    fn barrier(&mut self, wanted: &LitBarrier, partnership: &Partnership, analysis: &Analysis) -> Lit {
        let is_it = |actors: &[String], ties: &[String]| actors == wanted.actors && ties == wanted.ties;
        let found = analysis.barriers.iter().filter(|barrier| barrier.id == wanted.id).any(|barrier| {
            let mut places = barrier.instances.iter();
            places.any(|one| one.variant == wanted.variant && is_it(&one.evidence.actors, &one.evidence.ties))
        });
        if !found {
            self.miss(Gone::Barrier(wanted.id.clone()));
        }
        Lit {
            actors: wanted.actors.iter().filter_map(|id| self.actor(id, partnership)).collect(),
            ties: wanted.ties.iter().filter_map(|id| self.tie(id, partnership)).collect(),
        }
    }

    fn actor(&mut self, id: &str, partnership: &Partnership) -> Option<ActorAt> {
        let found = partnership.find(id);
        if found.is_none() {
            self.miss(Gone::Actor(id.to_owned()));
        }
        found
    }

    fn tie(&mut self, id: &str, partnership: &Partnership) -> Option<TieAt> {
        let found = partnership.find_tie(id);
        if found.is_none() {
            self.miss(Gone::Tie(id.to_owned()));
        }
        found
    }

    fn miss(&mut self, gone: Gone) {
        if !self.gone.contains(&gone) {
            self.gone.push(gone);
        }
    }
}
