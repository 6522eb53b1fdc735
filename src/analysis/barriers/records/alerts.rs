//! Alerts: whether they come together, and what becomes of them.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use petgraph::unionfind::UnionFind;

use super::access::systems_of;
use crate::analysis::barriers::names::named;
use crate::analysis::barriers::party::{acting, is_professional, party};
use crate::analysis::barriers::subject::{Subjects, is_known_silent, people};
use crate::analysis::barriers::{Arm, BarrierRule, Group, Rests, Search, Terrain};
use crate::analysis::belonging::Actors;
use crate::analysis::finding::Evidence;
use crate::analysis::survey::Survey;
use crate::map::{ActorAt, ActorKind, Content, Partnership, State, TieAt, TieKind};

/// How many ties a finding shows.
const SHOWN: usize = 12;

/// D36.
pub(super) const APART: BarrierRule = BarrierRule {
    id: "D36",
    name: "Alerts don’t come together",
    group: Group::Process,
    rests: Rests::Structural,
    rule: "Detected when alerts about one person or service reach different parties and it is known that no forum or information system joins these; or when it is known that whoever is alerted neither tells nor refers to anyone else.",
    source: "Bullock and Sinclair 2002",
    strategies: &["A6.43", "A6.44"],
    arms: &[
        Arm {
            variant: "apart",
            helps: "Keep one log of alerts that all who receive them can see, or bring them to one forum.",
        },
        Arm {
            variant: "no_action",
            helps: "Agree what whoever is alerted does next, whom they tell, and by when.",
        },
    ],
    clear: "Alerts about the same person or service come together, and each is followed by something.",
    nothing: "No alert is on the map.",
    look: alerts,
};

fn alerts(terrain: &Terrain, search: &mut Search) {
    let (survey, map) = (terrain.survey, terrain.map());
    let is_alert = |tie: TieAt| map.tie(tie).details.content == Some(Content::Alert);
    let received = Subjects::of(map, |tie, _, to| is_alert(tie) && is_professional(map, to));
    let told = Onward::of(survey);
    let mut subjects = Actors::new();
    for about in received.keys() {
        let mut concerned = people(map, about).peekable();
        if concerned.peek().is_none() {
            subjects.insert(about);
        }
        subjects.extend(concerned);
    }
    // People whom the same alerts are about are one subject.
    let mut alike: BTreeMap<Vec<ActorAt>, Vec<ActorAt>> = BTreeMap::new();
    for subject in subjects {
        let mut keys: Vec<_> = received.keys_of(map, subject).collect();
        keys.sort_unstable();
        keys.dedup();
        alike.entry(keys).or_default().push(subject);
    }
    let mut shared = HashMap::new();
    for (keys, subjects) in &alike {
        let alerts: Vec<_> = keys.iter().flat_map(|key| received.told_of(*key)).collect();
        apart(survey, subjects, &alerts, &mut shared, search);
    }
    let mut followed: BTreeMap<(ActorAt, Option<ActorAt>), Vec<TieAt>> = BTreeMap::new();
    for (tie, _, to) in
        map.ties(TieKind::Informs).filter(|(tie, _, to)| is_alert(*tie) && is_professional(map, *to))
    {
        followed.entry((party(survey, to), map.about(tie))).or_default().push(tie);
    }
    if !received.all_known() && followed.values().map(Vec::len).sum::<usize>() > 1 {
        search.open("Whom or what every alert is about isn’t recorded.");
    }
    for ((receiver, about), alerts) in &followed {
        no_action(survey, &told, (*receiver, *about), alerts, search);
    }
    if is_known_silent(map) {
        search.clear();
    }
}

/// Alerts about one subject that nothing brings together. Parties share an alert if they sit on one
/// forum or use one system, or if one alerts the other.
fn apart(
    survey: &Survey,
    subjects: &[ActorAt],
    alerts: &[TieAt],
    shared: &mut HashMap<ActorAt, Actors>,
    search: &mut Search,
) {
    let map = survey.map;
    let receivers: BTreeSet<_> = alerts.iter().map(|alert| party(survey, map.ends(*alert).1)).collect();
    if receivers.len() < 2 {
        return;
    }
    let receivers: Vec<_> = receivers.into_iter().collect();
    let mut places: HashMap<ActorAt, usize> =
        receivers.iter().enumerate().map(|(place, at)| (*at, place)).collect();
    let mut together = UnionFind::new(receivers.len());
    for alert in alerts {
        let ends = <[ActorAt; 2]>::from(map.ends(*alert)).map(|end| places.get(&party(survey, end)).copied());
        if let [Some(from), Some(to)] = ends {
            together.union(from, to);
        }
    }
    for (place, receiver) in receivers.iter().enumerate() {
        let own = || forums_of(survey, *receiver).into_iter().chain(systems_of(survey, *receiver)).collect();
        for common in shared.entry(*receiver).or_insert_with(own).iter() {
            together.union(place, *places.entry(*common).or_insert(place));
        }
    }
    let groups: BTreeSet<_> = together.into_labeling().into_iter().collect();
    let sitting: Vec<_> = receivers.iter().flat_map(|receiver| acting(survey, *receiver)).collect();
    let using: Vec<_> = sitting.iter().copied().filter(|at| map.kind(*at) != ActorKind::Forum).collect();
    let known = is_settled(map, TieKind::MemberOf, ActorKind::Forum, &sitting)
        && is_settled(map, TieKind::Uses, ActorKind::InformationSystem, &using);
    let state = if groups.len() < 2 { State::NotMet } else { State::seen(known) };
    let (name, names) = (named(map, subjects.iter().copied()), named(map, receivers.iter().copied()));
    search.place(
        state,
        "apart",
        || {
            let says = format!(
                "Alerts about {name} reach {names}, and no forum or information system brings them together: \
                 nobody may see the whole picture."
            );
            (Evidence::of(subjects.iter().copied()).and_ties(map, alerts.iter().copied().take(SHOWN)), says)
        },
        || format!("Whether a forum or information system brings together {names}, who are alerted about {name}, isn’t recorded."),
    );
}

/// The forums on which a party, or anyone acting for it, sits; a forum that is alerted is one itself.
fn forums_of(survey: &Survey, party: ActorAt) -> Actors {
    let map = survey.map;
    let seats = |one| map.leading(TieKind::MemberOf, one).chain(map.leading(TieKind::Chairs, one));
    let forums = acting(survey, party).into_iter().flat_map(seats).map(|(_, forum)| forum);
    forums.chain((map.kind(party) == ActorKind::Forum).then_some(party)).collect()
}

/// Whether it is wholly known which places of a kind `actors` are tied to; of nobody it is.
fn is_settled(map: &Partnership, tie: TieKind, places: ActorKind, actors: &[ActorAt]) -> bool {
    let mut places = map.of_kind(places).peekable();
    let known = |place| actors.iter().all(|one| map.holds(tie, *one, place) != State::NotRecorded);
    actors.is_empty()
        || map.all_complete(tie, actors.iter().copied())
        || (places.peek().is_some() && places.all(known))
}

/// Who tells and refers to whom, by party.
struct Onward {
    told: HashMap<(ActorAt, Option<ActorAt>), Actors>,
    told_anything: HashMap<ActorAt, Actors>,
    referred: HashMap<ActorAt, Actors>,
}

impl Onward {
    fn of(survey: &Survey) -> Self {
        let map = survey.map;
        let mut onward =
            Self { told: HashMap::new(), told_anything: HashMap::new(), referred: HashMap::new() };
        let parties = |from, to| (party(survey, from), party(survey, to));
        for (tie, from, to) in map.ties(TieKind::Informs) {
            let (one, other) = parties(from, to);
            let back = map.tie(tie).is_mutual().then_some((other, one));
            for (from, to) in [(one, other)].into_iter().chain(back) {
                onward.told.entry((from, map.about(tie))).or_default().insert(to);
                onward.told_anything.entry(from).or_default().insert(to);
            }
        }
        for (tie, from, to) in map.ties(TieKind::Refers) {
            let (one, other) = parties(from, to);
            onward.referred.entry(one).or_default().insert(other);
            if map.tie(tie).is_mutual() {
                onward.referred.entry(other).or_default().insert(one);
            }
        }
        onward
    }
}

/// An alert that nothing follows: who is alerted tells and refers to nobody but those who alerted them,
/// and doesn't assess, support or decide either.
fn no_action(
    survey: &Survey,
    onward: &Onward,
    (receiver, about): (ActorAt, Option<ActorAt>),
    alerts: &[TieAt],
    search: &mut Search,
) {
    let map = survey.map;
    let sources: BTreeSet<_> = alerts.iter().map(|alert| party(survey, map.ends(*alert).0)).collect();
    // With several who alert, telling one of them of the others is a step onward.
    let only_source = sources.first().filter(|_| sources.len() == 1);
    let elsewhere = |to: Option<&Actors>| {
        to.is_some_and(|to| to.iter().any(|one| *one != receiver && Some(one) != only_source))
    };
    let told = |about| elsewhere(onward.told.get(&(receiver, about)));
    let does = |kind, to| map.coming(kind, to).any(|(_, from)| party(survey, from) == receiver);
    let mut concerned = about.into_iter().flat_map(|about| {
        let things = map.coming(TieKind::Concerns, about).map(|(_, thing)| thing);
        [about].into_iter().chain(people(map, about)).chain(things)
    });
    let acts = elsewhere(onward.referred.get(&receiver))
        || (map.kind(receiver) == ActorKind::Forum
            && map.leading(TieKind::Decides, receiver).next().is_some())
        || concerned.any(|one| {
            told(Some(one))
                || does(TieKind::Assesses, one)
                || does(TieKind::Supports, one)
                || does(TieKind::Decides, one)
        });
    let acting = acting(survey, receiver);
    let all_entered = [TieKind::Informs, TieKind::Refers]
        .iter()
        .all(|kind| map.all_complete(*kind, acting.iter().copied()));
    // What is told without a word on whom it is about may be the alert, passed on.
    let may_be_told = match about {
        Some(_) => told(None),
        None => elsewhere(onward.told_anything.get(&receiver)),
    };
    let state = match acts {
        true => State::NotMet,
        false => State::seen(all_entered && !may_be_told),
    };
    let name = map.name(receiver);
    let what = about.map_or("an alert".to_owned(), |about| format!("an alert about {}", map.name(about)));
    search.place(
        state,
        "no_action",
        || {
            let says = format!(
                "{name} receives {what} and is recorded as telling or referring to nobody else: what is feared may \
                 not reach those who could act."
            );
            (Evidence::of(about).and_ties(map, alerts.iter().copied().take(SHOWN)), says)
        },
        || format!("What {name} does on {what} isn’t wholly recorded."),
    );
}
