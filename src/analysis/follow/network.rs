//! The network along which information runs: every way that the map records, and every way that stops.

use super::kinds::{takes_up, tells};
use super::matter::{Carries, Matter};
use super::route::{Route, Stop, ways};
use super::wait::Wait;
use crate::map::{ActorAt, ActorKind, Channel, Partnership, Rhythm, TieAt, TieKind};

/// One way, in one direction, by one tie.
#[derive(Clone, Debug)]
pub struct Link {
    pub from: ActorAt,
    pub to: ActorAt,
    pub tie: TieAt,
    pub route: Route,
    pub wait: Wait,
    /// The rhythm of the tie, or of the forum.
    pub rhythm: Option<Rhythm>,
    /// Whether it carries the matter as recorded; otherwise it may.
    pub sure: bool,
}

/// A way that the map records and that doesn't carry the matter.
#[derive(Clone, Debug)]
pub struct Stopped {
    pub from: ActorAt,
    pub to: ActorAt,
    pub tie: TieAt,
    pub why: Stop,
}

/// Every way that the map records, sorted so that nothing depends on the order of the file.
#[derive(Debug)]
pub struct Network {
    /// The ways that carry.
    pub links: Vec<Link>,
    /// The ways that don't.
    pub stopped: Vec<Stopped>,
    out: Vec<Vec<usize>>,
    into: Vec<Vec<usize>>,
}

impl Network {
    /// The network of a map for one matter. O(ties × log ties).
    pub fn new(map: &Partnership, matter: &Matter) -> Self {
        let (mut links, mut stopped) = (Vec::new(), Vec::new());
        for tie in map.all_ties().filter(|tie| map.is_read(*tie)) {
            for (from, to, route) in ways(map, tie) {
                match link(map, matter, tie, from, to, route) {
                    Ok(link) => links.push(link),
                    Err(Some(why)) => stopped.push(Stopped { from, to, tie, why }),
                    Err(None) => {}
                }
            }
        }
        // Ties that say the same differ by their ids alone; their places would follow the file.
        let by_tie = |one: TieAt, other: TieAt| {
            let ends = |tie| (map.tie(tie).kind, map.ends(tie));
            ends(one).cmp(&ends(other)).then_with(|| match map.tie(one).details == map.tie(other).details {
                true => map.tie_id(one).cmp(map.tie_id(other)),
                false => one.cmp(&other),
            })
        };
        let place = |link: &Link| (link.from, link.to, link.route);
        links.sort_by(|one, other| place(one).cmp(&place(other)).then_with(|| by_tie(one.tie, other.tie)));
        stopped.sort_by(|one, other| {
            let place = |stopped: &Stopped| (stopped.from, stopped.to, stopped.why);
            place(one).cmp(&place(other)).then_with(|| by_tie(one.tie, other.tie))
        });
        let size = map.graph().node_count();
        let (mut out, mut into) = (vec![Vec::new(); size], vec![Vec::new(); size]);
        for (at, link) in links.iter().enumerate() {
            out[link.from.index()].push(at);
            into[link.to.index()].push(at);
        }
        Self { links, stopped, out, into }
    }

    /// How many actors there are.
    pub fn size(&self) -> usize {
        self.out.len()
    }

    /// The places in `links` of the ways from an actor.
    pub fn from(&self, actor: ActorAt) -> &[usize] {
        &self.out[actor.index()]
    }

    /// The places in `links` of the ways to an actor.
    pub fn to(&self, actor: ActorAt) -> &[usize] {
        &self.into[actor.index()]
    }
}

/// The way, or why it carries nothing; a tie of another kind, or about another matter, that is stated
/// absent is no way at all.
fn link(
    map: &Partnership,
    matter: &Matter,
    tie: TieAt,
    from: ActorAt,
    to: ActorAt,
    route: Route,
) -> Result<Link, Option<Stop>> {
    let weight = map.tie(tie);
    let details = &weight.details;
    let tells = tells(weight.kind);
    let mut sure = true;
    let mut take = |carries: Carries| match carries {
        Carries::Yes => Ok(()),
        Carries::May => {
            sure = false;
            Ok(())
        }
        Carries::No(why) => Err(Some(why)),
    };
    if !weight.is_present() {
        return Err((tells && matter.is_not_told_by(tie)).then_some(Stop::StatedAbsent));
    }
    if tells {
        take(matter.told_by(tie))?;
    }
    if weight.kind == TieKind::Informs && details.withheld == Some(true) {
        return Err(Some(Stop::Withheld));
    }
    if weight.kind == TieKind::Informs && details.channel == Some(Channel::None) {
        return Err(Some(Stop::NoChannel));
    }
    let own = Wait::of(details.rhythm);
    // What comes from a forum waits for its meeting; what is brought to one is on its agenda.
    // A tie's own rhythm, where one is recorded, says when that one hears there.
    let meets = |forum| {
        let heard = details.rhythm.filter(|_| route == Route::Heard);
        heard.or(map.forum(forum).and_then(|record| record.rhythm))
    };
    let is_forum = |at| map.kind(at) == ActorKind::Forum;
    for place in [from, to] {
        if takes_up(map.kind(place)) {
            take(matter.taken_up_by(place))?;
        }
    }
    let (wait, rhythm) = match route {
        Route::Heard => (Wait::of(meets(from)), meets(from)),
        Route::Raised => (Wait::NONE, details.rhythm.or(meets(to))),
        Route::Fed if is_forum(to) => (details.rhythm.map_or(Wait::NONE, |_| own), details.rhythm),
        _ if is_forum(from) => (Wait::of(meets(from)).then(own), details.rhythm),
        _ => (own, details.rhythm),
    };
    if weight.kind == TieKind::Uses && details.access.is_none() || weight.kind == TieKind::Refers {
        sure = false;
    }
    Ok(Link { from, to, tie, route, wait, rhythm, sure })
}
