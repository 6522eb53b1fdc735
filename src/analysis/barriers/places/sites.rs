//! D26 `sites`: members who work together from different sites with nothing that joins them.

use std::collections::HashMap;

use petgraph::unionfind::UnionFind;

use super::routes::{Routes, meets};
use crate::analysis::barriers::{Search, Terrain};
use crate::analysis::belonging::Actors;
use crate::analysis::finding::Evidence;
use crate::map::{ActorAt, ActorKind, Partnership, State, TieKind};

/// Looks at every forum, plan and agreement of two members or more.
pub fn look(terrain: &Terrain, search: &mut Search) {
    let map = terrain.map();
    let routes = Routes::of(map, &terrain.survey.belonging);
    for forum in map.of_kind(ActorKind::Forum) {
        look_at(map, &routes, forum, terrain.survey.sitting_on(forum), search);
    }
    for (kind, joins) in [(ActorKind::Plan, TieKind::Agrees), (ActorKind::Agreement, TieKind::Signs)] {
        for centre in map.of_kind(kind) {
            let mut parties: Actors = map.coming(joins, centre).map(|(_, party)| party).collect();
            // What a forum agrees is agreed by those who sit on it.
            let forums: Vec<_> =
                parties.iter().copied().filter(|one| map.kind(*one) == ActorKind::Forum).collect();
            parties.extend(forums.into_iter().flat_map(|forum| terrain.survey.sitting_on(forum)));
            look_at(map, &routes, centre, parties, search);
        }
    }
}

fn look_at(map: &Partnership, routes: &Routes, centre: ActorAt, parties: Actors, search: &mut Search) {
    let mut parties: Vec<_> = parties.into_iter().collect();
    parties.retain(|one| {
        matches!(map.kind(*one), ActorKind::Agency | ActorKind::Team | ActorKind::Practitioner)
    });
    if parties.len() < 2 {
        return;
    }
    if map.forum(centre).is_some() && meets(map, centre) == State::Met {
        return search.clear();
    }
    // Whoever is known to be based nowhere is at no different site.
    let members: Vec<Member> = parties
        .into_iter()
        .map(|one| Member::of(routes, one))
        .filter(|one| !one.sites.is_empty() || !map.is_complete(TieKind::LocatedAt, one.actor))
        .collect();
    let mut groups = Groups::new(members.len());
    groups.join_where(routes, &members, State::Met);
    if groups.all().len() < 2 {
        return search.clear();
    }
    let name = map.name(centre);
    let away: Vec<_> = members.iter().filter(|one| one.sites.is_empty()).map(|one| one.actor).collect();
    if !away.is_empty() {
        return search
            .open(format!("Where {}, of those in {name}, are based isn’t recorded.", map.names(away)));
    }
    groups.join_where(routes, &members, State::NotRecorded);
    let groups = groups.all();
    match groups.iter().find(|group| groups.len() > 1 && is_sealed(map, &members, group)) {
        Some(group) => {
            let (evidence, says) = finding(map, centre, &members, group);
            search.found("sites", evidence, says);
        }
        None => search.open(format!(
            "Whether a meeting, call, email or shared record joins {}, of {name}, across their sites isn’t recorded.",
            map.names(members.iter().map(|one| one.actor))
        )),
    }
}

/// A member of a forum, plan or agreement, with the people through whom it works and where they are.
struct Member {
    actor: ActorAt,
    people: Actors,
    sites: Actors,
}

impl Member {
    fn of(routes: &Routes, actor: ActorAt) -> Self {
        let people = routes.people(actor);
        let sites = routes.sites(actor, &people);
        Self { actor, people, sites }
    }
}

/// Members in groups: whoever shares a site or has a route to one of a group belongs to it.
struct Groups(UnionFind<usize>, usize);

impl Groups {
    fn new(members: usize) -> Self {
        Self(UnionFind::new(members), members)
    }

    /// Joins members by sites and people in common, and by routes of which the map says `least`.
    fn join_where(&mut self, routes: &Routes, members: &[Member], least: State) {
        let mut whose: HashMap<ActorAt, usize> = HashMap::new();
        for (at, member) in members.iter().enumerate() {
            for one in member.people.iter().chain(&member.sites) {
                self.0.union(at, *whose.entry(*one).or_insert(at));
            }
        }
        let mut at_forum: HashMap<ActorAt, usize> = HashMap::new();
        for (at, member) in members.iter().enumerate() {
            for person in &member.people {
                for (other, _) in routes.reached(*person, &whose).filter(|(_, state)| *state == least) {
                    self.0.union(at, other);
                }
                for (forum, _) in routes.forums(*person).filter(|(_, state)| *state == least) {
                    self.0.union(at, *at_forum.entry(forum).or_insert(at));
                }
            }
        }
    }

    /// The groups, each by the places of its members in order.
    fn all(&self) -> Vec<Vec<usize>> {
        let mut groups: Vec<Vec<usize>> = vec![Vec::new(); self.1];
        for at in 0..self.1 {
            groups[self.0.find(at)].push(at);
        }
        groups.retain(|group| !group.is_empty());
        groups.sort_unstable();
        groups
    }
}

/// Whether nothing unrecorded can join the group to the others: everybody's sites are listed, and
/// the group's own ties, or those of all others, are.
fn is_sealed(map: &Partnership, members: &[Member], group: &[usize]) -> bool {
    let of = |inside: bool| {
        let those =
            members.iter().enumerate().filter(move |(at, _)| group.binary_search(at).is_ok() == inside);
        those.flat_map(|(_, member)| member.people.iter().copied())
    };
    let sealed = |kind| map.all_complete(kind, of(true)) || map.all_complete(kind, of(false));
    map.all_complete(TieKind::LocatedAt, members.iter().map(|one| one.actor))
        && sealed(TieKind::Informs)
        && sealed(TieKind::MemberOf)
}

fn finding(map: &Partnership, centre: ActorAt, members: &[Member], group: &[usize]) -> (Evidence, String) {
    let (inside, outside): (Vec<_>, Vec<_>) =
        members.iter().enumerate().partition(|(at, _)| group.binary_search(at).is_ok());
    let told = |side: &[(usize, &Member)]| {
        let (who, sites) = (
            map.names(side.iter().map(|(_, one)| one.actor)),
            map.names(side.iter().flat_map(|(_, one)| one.sites.iter().copied())),
        );
        format!("{who} ({sites})")
    };
    let says = format!(
        "{} and {} belong to {} from different sites, and no meeting, call, email or shared record joins them: things may wait or be missed between the sites.",
        told(&inside),
        told(&outside),
        map.name(centre)
    );
    let evidence = Evidence::of([centre])
        .with(members.iter().map(|one| one.actor))
        .with(members.iter().flat_map(|one| one.sites.iter().copied()));
    (evidence, says)
}
