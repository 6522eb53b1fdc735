//! A line of management, upwards or downwards from where it starts.

use std::collections::{BTreeMap, VecDeque};

use crate::map::{ActorAt, Partnership, TieAt, TieKind};

/// Everyone above, or below, some actors in the line of management, those actors included.
#[derive(Debug)]
pub struct Line {
    steps: BTreeMap<ActorAt, Option<(TieAt, ActorAt)>>,
}

impl Line {
    /// Those who manage any of `from`, directly or through others. O(ties above).
    pub fn above(map: &Partnership, from: impl IntoIterator<Item = ActorAt>) -> Self {
        Self::walk(from, |here| map.coming(TieKind::Manages, here).collect())
    }

    /// Those whom any of `from` manages, directly or through others. O(ties below).
    pub fn below(map: &Partnership, from: impl IntoIterator<Item = ActorAt>) -> Self {
        Self::walk(from, |here| map.leading(TieKind::Manages, here).collect())
    }

    fn walk(
        from: impl IntoIterator<Item = ActorAt>,
        next: impl Fn(ActorAt) -> Vec<(TieAt, ActorAt)>,
    ) -> Self {
        let mut steps: BTreeMap<_, _> = from.into_iter().map(|start| (start, None)).collect();
        let mut queue: VecDeque<_> = steps.keys().copied().collect();
        while let Some(here) = queue.pop_front() {
            for (tie, there) in next(here) {
                steps.entry(there).or_insert_with(|| {
                    queue.push_back(there);
                    Some((tie, here))
                });
            }
        }
        Self { steps }
    }

    /// Whether an actor stands on the line.
    pub fn holds(&self, actor: ActorAt) -> bool {
        self.steps.contains_key(&actor)
    }

    /// Those whom the line leads to, without those from whom it starts.
    pub fn beyond(&self) -> impl Iterator<Item = ActorAt> + '_ {
        self.steps.iter().filter(|(_, step)| step.is_some()).map(|(actor, _)| *actor)
    }

    /// The ties by which the line leads to an actor.
    pub fn way(&self, to: ActorAt) -> Vec<TieAt> {
        let mut ties = Vec::new();
        let mut here = to;
        while let Some(Some((tie, before))) = self.steps.get(&here) {
            ties.push(*tie);
            here = *before;
        }
        ties
    }

    /// Whether nobody else can be on the line: who manages whom is wholly listed all along it.
    pub fn is_closed(&self, map: &Partnership) -> bool {
        map.all_complete(TieKind::Manages, self.steps.keys().copied())
    }
}
