//! The network along which information runs: every way that the map records, and every way that stops.

use serde::Serialize;

use super::matter::{Carries, Matter};
use super::wait::Wait;
use crate::map::{Access, ActorAt, ActorKind, Channel, Partnership, Rhythm, TieAt, TieKind};

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

/// Why a way carries nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Stop {
    /// What is known is held back.
    Withheld,
    /// There is no channel.
    NoChannel,
    /// It never happens.
    Never,
    /// The tie is stated absent.
    StatedAbsent,
    /// The forum never meets.
    NeverMeets,
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
        matches!(self, Self::Withheld | Self::NoChannel | Self::Never | Self::NeverMeets)
    }
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
            if map.tie(one).details == map.tie(other).details {
                map.tie_id(one).cmp(map.tie_id(other))
            } else {
                one.cmp(&other)
            }
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

/// The ways that a tie opens, whatever stops them.
fn ways(map: &Partnership, tie: TieAt) -> Vec<(ActorAt, ActorAt, Route)> {
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

/// The way, or why it carries nothing; a tie of another kind that is stated absent is no way at all.
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
    let tells = matches!(weight.kind, TieKind::Informs | TieKind::Refers);
    let mut sure = true;
    let mut take = |carries: Carries| match carries {
        Carries::Yes => Ok(()),
        Carries::May => {
            sure = false;
            Ok(())
        }
        Carries::No(why) => Err(Some(why)),
    };
    if tells {
        take(matter.told_by(tie))?;
    }
    if !weight.is_present() {
        return Err(tells.then_some(Stop::StatedAbsent));
    }
    if weight.kind == TieKind::Informs && details.withheld == Some(true) {
        return Err(Some(Stop::Withheld));
    }
    if weight.kind == TieKind::Informs && details.channel == Some(Channel::None) {
        return Err(Some(Stop::NoChannel));
    }
    let own = Wait::of(details.rhythm).ok_or(Some(Stop::Never))?;
    // What comes from a forum waits for its meeting; what is brought to one is on its agenda.
    let meets = |forum| match route {
        Route::Heard if details.rhythm.is_some() => details.rhythm,
        _ => map.forum(forum).and_then(|record| record.rhythm),
    };
    let meeting = |forum| Wait::of(meets(forum)).ok_or(Some(Stop::NeverMeets));
    let is_forum = |at| map.kind(at) == ActorKind::Forum;
    for place in [from, to] {
        if matter_takes_part(map, place) {
            take(matter.taken_up_by(place))?;
        }
    }
    let (wait, rhythm) = match route {
        Route::Heard => (meeting(from)?, meets(from)),
        Route::Raised => {
            meeting(to)?;
            (Wait::NONE, details.rhythm.or(meets(to)))
        }
        Route::Fed if is_forum(to) => {
            meeting(to)?;
            (details.rhythm.map_or(Wait::NONE, |_| own), details.rhythm)
        }
        _ if is_forum(from) => (meeting(from)?.then(own), details.rhythm),
        _ => (own, details.rhythm),
    };
    if weight.kind == TieKind::Uses && details.access.is_none() || weight.kind == TieKind::Refers {
        sure = false;
    }
    Ok(Link { from, to, tie, route, wait, rhythm, sure })
}

fn matter_takes_part(map: &Partnership, place: ActorAt) -> bool {
    matches!(map.kind(place), ActorKind::Forum | ActorKind::Assessment | ActorKind::Plan)
}
