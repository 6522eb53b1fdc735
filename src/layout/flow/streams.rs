//! Which ties something flows by, and which way.

use std::collections::BTreeMap;

use super::super::network::Network;
use crate::map::{Partnership, Stream, Strength, TieKind};

/// A kind of tie in a stream, and whether it is followed against its own direction: `answers to`
/// leads up, and the drawing from those who are answered to.
type Along = (TieKind, bool);

/// The kinds of tie that something flows by.
fn kinds(stream: Stream) -> &'static [Along] {
    use TieKind::*;
    match stream {
        Stream::Information => &[
            (Informs, false),
            (Assesses, false),
            (Feeds, false),
            (RecordedIn, false),
            (Uses, false),
            (Consults, false),
            (Instructs, false),
        ],
        Stream::Referral => &[
            (Refers, false),
            (Assesses, false),
            (Feeds, false),
            (Concerns, false),
            (Reviews, false),
            (Needs, true),
        ],
        Stream::Support => &[
            (Supports, false),
            (CaresFor, false),
            (SpeaksFor, false),
            (ResponsibleFor, false),
            (CarriesOut, false),
            (Leads, false),
        ],
        Stream::Money => &[(Holds, false), (Funds, false), (Commissions, false), (Monitors, false)],
        Stream::Accountability => &[
            (Manages, false),
            (Employs, false),
            (Seconds, false),
            (Instructs, false),
            (PartOf, true),
            (AccountableTo, true),
        ],
    }
}

/// Whether ties of that kind belong to the stream.
pub fn flows(stream: Stream, kind: TieKind) -> bool {
    kinds(stream).iter().any(|(one, _)| *one == kind)
}

/// One actor before another, by number, and how much that counts.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Arc {
    /// Who stands to the left.
    pub from: usize,
    /// Who stands to the right.
    pub to: usize,
    /// How much it counts.
    pub weight: f64,
}

/// The ties of a stream that hold between two actors, those of one direction as one; in the order
/// of the network. A mutual tie leads both ways. O(ties × log ties).
pub(super) fn arcs(partnership: &Partnership, network: &Network, stream: Stream) -> Vec<Arc> {
    let number = network.numbers();
    let mut pairs: BTreeMap<(usize, usize), f64> = BTreeMap::new();
    for at in partnership.all_ties() {
        let tie = partnership.tie(at);
        let Some((_, against)) = kinds(stream).iter().find(|(kind, _)| *kind == tie.kind) else { continue };
        let (from, to) = partnership.ends(at);
        if from == to || !tie.is_present() {
            continue;
        }
        let (from, to) = (number[from.index()], number[to.index()]);
        let (from, to) = if *against { (to, from) } else { (from, to) };
        let weight = if tie.details.strength == Some(Strength::Strong) { 1.5 } else { 1.0 };
        *pairs.entry((from, to)).or_default() += weight;
        if tie.is_mutual() {
            *pairs.entry((to, from)).or_default() += weight;
        }
    }
    pairs.into_iter().map(|((from, to), weight)| Arc { from, to, weight }).collect()
}
