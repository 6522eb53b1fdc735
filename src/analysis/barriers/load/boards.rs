//! Boards that overlap (D20).

use std::collections::BTreeMap;

use petgraph::unionfind::UnionFind;

use crate::analysis::barriers::names::named;
use crate::analysis::barriers::{Arm, BarrierRule, Group, Rests, Search, Terrain};
use crate::analysis::belonging::Actors;
use crate::analysis::finding::Evidence;
use crate::map::{ActorAt, ActorKind, ForumLevel, Partnership, TieKind, Word};

/// Forums of the same people, or for the same purpose.
pub const OVERLAPPING_BOARDS: BarrierRule = BarrierRule {
    id: "D20",
    name: "Overlapping boards",
    group: Group::Structural,
    rests: Rests::Threshold,
    rule: "Detected when a share that can be set of those who sit on one forum, as recorded, also sit on another that is as large or larger; or when two forums are for the same plan or person at the same level. Forums of two members or more are looked at.",
    source: "Carnwell and Carson 2005",
    strategies: &["A6.18"],
    arms: &[
        Arm {
            variant: "members",
            helps: "Streamline them: join the forums, or state clearly what each is for.",
        },
        Arm {
            variant: "purpose",
            helps: "Streamline them: say which forum does what for that plan or person, or join them.",
        },
    ],
    clear: "No two forums have most of their members in common, or do the same for one plan or person.",
    nothing: "Fewer than two forums of two members are on the map.",
    look: overlapping_boards,
};

/// A forum of two members or more.
struct Board {
    forum: ActorAt,
    sitting: Actors,
}

fn overlapping_boards(terrain: &Terrain, search: &mut Search) {
    let map = terrain.map();
    let boards: Vec<_> = map
        .of_kind(ActorKind::Forum)
        .map(|forum| Board { forum, sitting: terrain.survey.sitting_on(forum) })
        .filter(|board| board.sitting.len() >= 2)
        .collect();
    if boards.len() < 2 {
        return;
    }
    same_members(terrain, search, &boards);
    same_purpose(map, search, &boards);
}

/// Two boards, and how many sit on both.
#[derive(Clone, Copy)]
struct Overlap {
    one: usize,
    other: usize,
    shared: usize,
}

impl Overlap {
    /// The members in common for each who sits on either (the Jaccard index): 0 to 1.
    fn jaccard(self, boards: &[Board]) -> f64 {
        let either = boards[self.one].sitting.len() + boards[self.other].sitting.len() - self.shared;
        self.shared as f64 / either as f64
    }

    /// The members in common for each of the smaller board: 0 to 100.
    fn per_cent(self, boards: &[Board]) -> f64 {
        let smaller = boards[self.one].sitting.len().min(boards[self.other].sitting.len());
        100.0 * self.shared as f64 / smaller as f64
    }
}

/// Boards that share members, drawn together where one overlaps with the next.
fn same_members(terrain: &Terrain, search: &mut Search, boards: &[Board]) {
    let map = terrain.map();
    let limit = terrain.settings.get("forum_overlap");
    let mut groups = UnionFind::new(boards.len());
    let mut strongest: Vec<Option<Overlap>> = vec![None; boards.len()];
    overlaps(boards, |overlap| {
        if overlap.per_cent(boards) >= limit {
            groups.union(overlap.one, overlap.other);
            let known = &mut strongest[overlap.one];
            if known.is_none_or(|known| overlap.jaccard(boards) > known.jaccard(boards)) {
                *known = Some(overlap);
            }
        }
    });
    let mut members: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for board in 0..boards.len() {
        members.entry(groups.find(board)).or_default().push(board);
    }
    let mut found: Vec<_> = members.into_values().filter(|group| group.len() >= 2).collect();
    found.sort_unstable();
    for group in &found {
        let overlaps = group.iter().filter_map(|board| strongest[*board]);
        let Some(closest) = overlaps.reduce(|one, other| match other.jaccard(boards) > one.jaccard(boards) {
            true => other,
            false => one,
        }) else {
            continue;
        };
        let forums = || group.iter().map(|board| boards[*board].forum);
        let pair = [closest.one, closest.other].map(|board| boards[board].forum);
        let says = format!(
            "{} have most of their members in common: {} of the {} who sit on either {} sit on both (Jaccard index {:.2}). \
             The same things may be talked over twice.",
            named(map, forums()),
            closest.shared,
            boards[closest.one].sitting.len() + boards[closest.other].sitting.len() - closest.shared,
            pair.map(|forum| map.name(forum)).join(" or "),
            closest.jaccard(boards)
        );
        search.found("members", shared_seats(map, forums().collect()), says);
    }
    if found.is_empty() {
        match boards.iter().find(|board| !map.is_complete(TieKind::MemberOf, board.forum)) {
            None => search.clear(),
            Some(board) => search
                .open(format!("Whether others sit on “{}” as well isn’t recorded.", map.name(board.forum))),
        }
    }
}

/// Shows every two boards with members in common. Counters for each board in turn, and no table of
/// all pairs: O(members × boards of each).
fn overlaps(boards: &[Board], mut show: impl FnMut(Overlap)) {
    let mut seats: BTreeMap<ActorAt, Vec<usize>> = BTreeMap::new();
    let mut shared = vec![0; boards.len()];
    for (other, board) in boards.iter().enumerate() {
        let mut touched = Vec::new();
        for member in &board.sitting {
            let before = seats.entry(*member).or_default();
            for &one in before.iter() {
                if shared[one] == 0 {
                    touched.push(one);
                }
                shared[one] += 1;
            }
            before.push(other);
        }
        for one in touched {
            show(Overlap { one, other, shared: std::mem::take(&mut shared[one]) });
        }
    }
}

/// The seats of those who sit on more than one of the forums.
fn shared_seats(map: &Partnership, forums: Actors) -> Evidence {
    let mut seats: BTreeMap<ActorAt, Vec<_>> = BTreeMap::new();
    for forum in &forums {
        for (tie, member) in map.coming(TieKind::MemberOf, *forum).chain(map.coming(TieKind::Chairs, *forum))
        {
            seats.entry(member).or_default().push((*forum, tie));
        }
    }
    let shared = seats.into_values().filter(|seats| seats.iter().any(|(forum, _)| *forum != seats[0].0));
    let ties: Vec<_> = shared.flatten().map(|(_, tie)| tie).collect();
    Evidence::of(forums).and_ties(map, ties)
}

/// Boards for the same plan or person at the same level; what a board is for is what it concerns,
/// agrees, decides, leads or carries out.
fn same_purpose(map: &Partnership, search: &mut Search, boards: &[Board]) {
    use TieKind::{Agrees, CarriesOut, Concerns, Decides, Leads};
    let mut serving: BTreeMap<ActorAt, Actors> = BTreeMap::new();
    for board in boards {
        for kind in [Concerns, Agrees, Decides, Leads, CarriesOut] {
            for (_, end) in map.leading(kind, board.forum) {
                if matches!(map.kind(end), ActorKind::Plan | ActorKind::ServiceUser | ActorKind::Carer) {
                    serving.entry(end).or_default().insert(board.forum);
                }
            }
        }
    }
    // The same forums for a person and for the person's plan are one finding.
    let mut found: BTreeMap<(Actors, ForumLevel), Actors> = BTreeMap::new();
    for (end, forums) in serving.into_iter().filter(|(_, forums)| forums.len() >= 2) {
        let level = |forum: ActorAt| map.forum(forum).and_then(|record| record.level);
        let unknown = forums.iter().find(|forum| level(**forum).is_none());
        let mut alike = false;
        for wanted in [ForumLevel::Case, ForumLevel::Strategic] {
            let here: Actors = forums.iter().copied().filter(|forum| level(*forum) == Some(wanted)).collect();
            if here.len() >= 2 {
                found.entry((here, wanted)).or_default().insert(end);
                alike = true;
            }
        }
        match unknown {
            _ if alike => {}
            None => search.clear(),
            Some(forum) => search.open(format!(
                "{} are for {}; whether “{}” deals with cases or with strategy isn’t recorded.",
                named(map, forums.iter().copied()),
                map.name(end),
                map.name(*forum)
            )),
        }
    }
    for ((forums, level), ends) in found {
        let says = format!(
            "{} are for the same plan or person ({}) at the same level ({}): who decides what may be unclear.",
            named(map, forums.iter().copied()),
            named(map, ends.iter().copied()),
            level.label()
        );
        let kinds = [Concerns, Agrees, Decides, Leads, CarriesOut];
        let ties: Vec<_> = forums
            .iter()
            .flat_map(|forum| kinds.into_iter().flat_map(|kind| map.leading(kind, *forum)))
            .filter(|(_, end)| ends.contains(end))
            .map(|(tie, _)| tie)
            .collect();
        search.found("purpose", Evidence::of(forums).and_ties(map, ties), says);
    }
}
