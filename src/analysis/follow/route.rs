//! Routes: how information gets from one actor to the next, and what may stop it there.

use serde::Serialize;

use crate::map::{Access, ActorAt, ActorKind, Channel, Partnership, TieAt, TieKind};

/// How information gets from one actor to the next.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Route {
    /// One tells the other.
    Told,
    /// One refers to the other, and so tells why.
    Referred,
    /// Someone who sits on a forum brings it there.
    Raised,
    /// Someone who sits on a forum hears of it there.
    Heard,
    /// Someone puts it into a record or an assessment.
    Entered,
    /// Someone finds it in a record or an assessment.
    Read,
    /// An assessment or plan stands in a record.
    Recorded,
    /// An assessment goes into a forum or plan, or one system into another.
    Fed,
}

/// Why a way carries nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Stop {
    /// What is known is held back.
    Withheld,
    /// There is no channel.
    NoChannel,
    /// The tie is stated absent.
    StatedAbsent,
    /// The tie is about somebody or something else.
    AboutAnother,
    /// The forum or paper concerns somebody else.
    ConcernsAnother,
    /// The forum deals with strategy, and the matter is one person's case.
    Strategic,
}

impl Stop {
    /// Whether something is in the way; otherwise the way is simply there for something else.
    pub fn is_barrier(self) -> bool {
        matches!(self, Self::Withheld | Self::NoChannel)
    }

    /// Whether something recorded stands against its being passed on: a barrier, or that it isn't told.
    pub(super) fn stands_against(self) -> bool {
        self.is_barrier() || self == Self::StatedAbsent
    }

    /// Whether it lies with a forum or paper, so that every way through it stops.
    pub(super) fn is_of_place(self) -> bool {
        matches!(self, Self::ConcernsAnother | Self::Strategic)
    }
}

/// The kinds of tie along which information runs, and whether against their direction too, as [`ways`]
/// has them.
pub const KINDS: &[(TieKind, bool)] = &[
    (TieKind::Informs, false),
    (TieKind::Refers, false),
    (TieKind::Uses, true),
    (TieKind::Assesses, true),
    (TieKind::RecordedIn, false),
    (TieKind::Feeds, false),
    (TieKind::MemberOf, true),
    (TieKind::Chairs, true),
];

/// The ways that a tie opens, whatever stops them.
pub fn ways(map: &Partnership, tie: TieAt) -> Vec<(ActorAt, ActorAt, Route)> {
    let (from, to) = map.ends(tie);
    let weight = map.tie(tie);
    match weight.kind {
        TieKind::Informs | TieKind::Refers => {
            let route = |from, to| match weight.kind {
                TieKind::Refers => Route::Referred,
                _ if weight.details.channel != Some(Channel::Meeting) => Route::Told,
                // At a forum's own meeting: the same as sitting there.
                _ if map.kind(to) == ActorKind::Forum => Route::Raised,
                _ if map.kind(from) == ActorKind::Forum => Route::Heard,
                _ => Route::Told,
            };
            let mut ways = vec![(from, to, route(from, to))];
            if weight.is_mutual() {
                ways.push((to, from, route(to, from)));
            }
            ways
        }
        TieKind::Uses => {
            let access = weight.details.access;
            let enters = (access != Some(Access::Read)).then_some((from, to, Route::Entered));
            let reads = (access != Some(Access::Write)).then_some((to, from, Route::Read));
            enters.into_iter().chain(reads).collect()
        }
        // Whoever makes an assessment writes it and knows what is in it.
        TieKind::Assesses => vec![(from, to, Route::Entered), (to, from, Route::Read)],
        TieKind::RecordedIn => vec![(from, to, Route::Recorded)],
        TieKind::Feeds => vec![(from, to, Route::Fed)],
        TieKind::MemberOf | TieKind::Chairs => vec![(from, to, Route::Raised), (to, from, Route::Heard)],
        _ => Vec::new(),
    }
}
