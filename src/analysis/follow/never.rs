//! Who doesn't come to know, and the nearest reason.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use super::findings::{Never, Why};
use super::kinds::can_hear;
use super::network::{Network, Stopped};
use super::route::Stop;
use super::search::Arrivals;
use super::stops;
use super::words::{aside, few, sentence, who_know};
use crate::analysis::belonging::Belonging;
use crate::map::{ActorAt, ActorKind, Partnership, State, TieKind};

/// How many ids a reason names.
const MOST: usize = 6;

/// Those to whom it doesn't come, though they could matter: agencies, teams, practitioners, service
/// users, carers, advocates, and managers or others who sit on a forum or tell or are told anything.
pub fn never(
    map: &Partnership,
    belonging: &Belonging,
    (network, arrivals): (&Network, &Arrivals),
    may_reach: &[bool],
) -> Vec<Never> {
    let unreached: Vec<_> = map.all().filter(|at| matters(map, *at) && !arrivals.know(*at)).collect();
    if unreached.is_empty() {
        return Vec::new();
    }
    let at_barriers = nearest_stops(network, arrivals, Stop::stands_against);
    let elsewhere = nearest_stops(network, arrivals, |stop| !stop.stands_against());
    let fellows = Fellows::new(map, belonging, arrivals);
    let reason = |at: ActorAt| {
        let stopped = at_barriers[at.index()].or(elsewhere[at.index()]).map(|place| &network.stopped[place]);
        if let Some(stopped) = stopped {
            return stopping(map, stopped, at);
        }
        let knows = fellows.of_agency(at);
        if !knows.is_empty() {
            let says = within(map, &knows, &aside(map.name(at)), "agency");
            return (Why::WithinAgency { knows: ids(map, &knows) }, says);
        }
        let knows = fellows.of_team(at);
        if !knows.is_empty() {
            let says = within(map, &knows, &aside(map.name(at)), "team");
            return (Why::WithinTeam { knows: ids(map, &knows) }, says);
        }
        let others = network.to(at).iter().map(|place| network.links[*place].from);
        let hears: BTreeSet<_> = others.collect();
        let hears: Vec<_> = hears.into_iter().take(MOST).collect();
        if hears.is_empty() {
            (Why::NoWay, no_way(map.name(at)))
        } else {
            let says = format!(
                "{} could hear of it through {}, but it doesn’t get as far as that",
                map.name(at),
                few(map, &hears)
            );
            (Why::FromOthers { hears_from: ids(map, &hears) }, says)
        }
    };
    let all = unreached.into_iter().map(|at| {
        let (why, says) = reason(at);
        let reaches = if may_reach[at.index()] { State::NotRecorded } else { State::NotMet };
        let sentence = sentence(&says);
        let says = format!("{sentence} {}", closing(reaches));
        Never { actor: map.id(at).to_owned(), reaches, why, sentence, says }
    });
    all.collect()
}

/// How sure it is that there is no other way.
pub fn closing(reaches: State) -> &'static str {
    match reaches {
        State::NotMet => "Every other way is recorded as closed.",
        _ => "Whether there is another way isn’t recorded.",
    }
}

/// That the map shows no way at all.
pub fn no_way(to: &str) -> String {
    format!("nothing on the map leads to {to}")
}

/// That some know, and that whether it is passed on to others of the same "agency" or "team" isn't recorded.
pub fn within(map: &Partnership, knows: &[ActorAt], to: &str, body: &str) -> String {
    format!("{}; whether that is passed on to {} within the {body} isn’t recorded", who_know(map, knows), to)
}

fn matters(map: &Partnership, at: ActorAt) -> bool {
    use ActorKind::*;
    match map.kind(at) {
        ManagementUnit | Person => {
            let told = [TieKind::Informs, TieKind::MemberOf, TieKind::Chairs];
            told.iter().any(|kind| map.leading(*kind, at).chain(map.coming(*kind, at)).next().is_some())
                || map
                    .graph()
                    .edges_directed(at, petgraph::Direction::Incoming)
                    .any(|edge| edge.weight().kind == TieKind::Informs)
        }
        kind => can_hear(kind),
    }
}

fn stopping(map: &Partnership, stopped: &Stopped, at: ActorAt) -> (Why, String) {
    let mut says = stops::in_words(map, stopped);
    if stopped.to != at && !stopped.why.is_of_place() {
        says.push_str(&format!("; from {} it would go on to {}", aside(map.name(stopped.to)), map.name(at)));
    }
    let why = Why::Stops {
        stop: stopped.why,
        at: map.id(stopped.from).to_owned(),
        tie: map.tie_id(stopped.tie).to_owned(),
    };
    (why, says)
}

/// For everyone to whom it doesn't come, the nearest way that stops at somebody who knows and that
/// would lead to them: a walk in breadth from where it stops. O(links).
fn nearest_stops(network: &Network, arrivals: &Arrivals, of: impl Fn(Stop) -> bool) -> Vec<Option<usize>> {
    let mut nearest = vec![None; network.size()];
    let mut queue = VecDeque::new();
    for (place, stopped) in network.stopped.iter().enumerate() {
        let here = of(stopped.why) && arrivals.know(stopped.from) && !arrivals.know(stopped.to);
        if here && nearest[stopped.to.index()].is_none() {
            nearest[stopped.to.index()] = Some(place);
            queue.push_back(stopped.to);
        }
    }
    // Past a forum or paper that doesn't take it up, every way stops for the same reason.
    let mut beyond = vec![Vec::new(); network.size()];
    for stopped in network.stopped.iter().filter(|one| one.why.is_of_place()) {
        beyond[stopped.from.index()].push((stopped.why, stopped.to));
    }
    while let Some(here) = queue.pop_front() {
        let stopped = nearest[here.index()];
        let why = stopped.map(|place: usize| network.stopped[place].why);
        let links = network.from(here).iter().map(|place| network.links[*place].to);
        let same = beyond[here.index()].iter().filter(|(stop, _)| Some(*stop) == why).map(|(_, to)| *to);
        for to in links.chain(same) {
            let next = &mut nearest[to.index()];
            if next.is_none() && !arrivals.know(to) {
                *next = stopped;
                queue.push_back(to);
            }
        }
    }
    nearest
}

/// Who knows within each agency and team.
struct Fellows<'a> {
    belonging: &'a Belonging,
    known: BTreeMap<ActorAt, Vec<ActorAt>>,
    /// The teams of each practitioner.
    teams: BTreeMap<ActorAt, Vec<ActorAt>>,
}

impl<'a> Fellows<'a> {
    fn new(map: &Partnership, belonging: &'a Belonging, arrivals: &Arrivals) -> Self {
        let mut known: BTreeMap<_, _> = map
            .of_kind(ActorKind::Agency)
            .map(|agency| {
                let all = belonging.acting_for(agency).iter().copied();
                (agency, all.filter(|at| arrivals.know(*at)).take(MOST).collect())
            })
            .collect();
        let mut teams: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for team in map.of_kind(ActorKind::Team) {
            let all = [team].into_iter().chain(belonging.staff(team).iter().copied());
            known.insert(team, all.filter(|at| arrivals.know(*at)).take(MOST).collect());
            teams.entry(team).or_default().push(team);
            for one in belonging.staff(team).iter() {
                teams.entry(*one).or_default().push(team);
            }
        }
        Self { belonging, known, teams }
    }

    fn of_agency(&self, at: ActorAt) -> Vec<ActorAt> {
        self.within(self.belonging.behind(at).iter())
    }

    fn of_team(&self, at: ActorAt) -> Vec<ActorAt> {
        self.within(self.teams.get(&at).into_iter().flatten())
    }

    fn within<'b>(&self, bodies: impl Iterator<Item = &'b ActorAt>) -> Vec<ActorAt> {
        let all: BTreeSet<_> = bodies.filter_map(|body| self.known.get(body)).flatten().copied().collect();
        all.into_iter().take(MOST).collect()
    }
}

fn ids(map: &Partnership, actors: &[ActorAt]) -> Vec<String> {
    actors.iter().map(|at| map.id(*at).to_owned()).collect()
}
