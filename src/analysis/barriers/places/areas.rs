//! D26 `areas`: members of one forum, plan or agreement whose areas don't meet.

use std::collections::{BTreeMap, BTreeSet};

use crate::analysis::barriers::{Search, Terrain};
use crate::analysis::finding::Evidence;
use crate::analysis::survey::Bond;
use crate::map::{ActorAt, Partnership};

/// Looks at every forum, plan and agreement of two agencies or more.
pub fn look(terrain: &Terrain, search: &mut Search) {
    let survey = terrain.survey;
    let bonds = survey.forums.iter().chain(&survey.plans).chain(&survey.agreements);
    for bond in bonds.filter(|bond| bond.agencies.len() >= 2) {
        look_at(survey.map, bond, search);
    }
}

/// The areas that an agency serves, as they are compared: without regard to case and outer blanks.
type Areas = BTreeSet<String>;

fn look_at(map: &Partnership, bond: &Bond, search: &mut Search) {
    // Agencies of the same areas are compared once.
    let mut serving: BTreeMap<Areas, ActorAt> = BTreeMap::new();
    let mut unknown = Vec::new();
    for agency in &bond.agencies {
        match areas(map, *agency) {
            Some(areas) => drop(serving.entry(areas).or_insert(*agency)),
            None => unknown.push(*agency),
        }
    }
    let name = map.name(bond.centre);
    if let Some((one, other)) = apart(&serving) {
        let says = format!(
            "{} serves {} and {} serves {}, and both belong to {name}: where their areas don’t meet, rules and priorities may differ for people on either side.",
            map.name(one),
            in_words(map, one),
            map.name(other),
            in_words(map, other)
        );
        let evidence = bond.evidence(map, &[one, other].into());
        search.found("areas", Evidence::of([one, other]).merge(evidence), says);
    } else if unknown.is_empty() {
        search.clear();
    } else {
        search.open(format!(
            "Which areas are served by {}, who work together in {name}, isn’t recorded.",
            map.names(unknown)
        ));
    }
}

/// Two agencies that have no area in common, if there are any.
///
/// Each agency is held against the lists of those who serve its areas, and the search ends as soon
/// as somebody is on none of them. O(Σ over areas of the square of those who serve it) at worst.
fn apart(serving: &BTreeMap<Areas, ActorAt>) -> Option<(ActorAt, ActorAt)> {
    let agencies: Vec<ActorAt> = serving.values().copied().collect();
    let mut who_serves: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (at, area) in
        serving.keys().enumerate().flat_map(|(at, areas)| areas.iter().map(move |one| (at, one)))
    {
        who_serves.entry(area).or_default().push(at);
    }
    // One area that all serve settles it without looking further.
    if who_serves.values().any(|all| all.len() == agencies.len()) {
        return None;
    }
    let mut met_by = vec![usize::MAX; agencies.len()];
    for (at, areas) in serving.keys().enumerate() {
        for other in areas.iter().flat_map(|area| &who_serves[area.as_str()]) {
            met_by[*other] = at;
        }
        if let Some(other) = met_by.iter().position(|by| *by != at) {
            return Some((agencies[at], agencies[other]));
        }
    }
    None
}

fn areas(map: &Partnership, agency: ActorAt) -> Option<Areas> {
    let named = map.agency(agency)?.areas.as_ref()?;
    let areas: Areas =
        named.iter().map(|area| area.trim().to_lowercase()).filter(|area| !area.is_empty()).collect();
    (!areas.is_empty()).then_some(areas)
}

fn in_words(map: &Partnership, agency: ActorAt) -> String {
    let named: BTreeSet<&str> = map
        .agency(agency)
        .and_then(|one| one.areas.as_ref())
        .into_iter()
        .flatten()
        .map(|area| area.trim())
        .collect();
    named.into_iter().collect::<Vec<_>>().join(", ")
}
