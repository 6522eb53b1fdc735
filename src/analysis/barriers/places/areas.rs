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
        search.open(format!("Which areas {} serve, of those in {name}, isn’t recorded.", map.names(unknown)));
    }
}

/// Two agencies that have no area in common, if there are any.
fn apart(serving: &BTreeMap<Areas, ActorAt>) -> Option<(ActorAt, ActorAt)> {
    let mut sets = serving.keys();
    let shared = sets.next()?.clone();
    // One area that all serve settles it without comparing every two.
    let shared = sets.fold(shared, |shared, areas| shared.intersection(areas).cloned().collect());
    if !shared.is_empty() {
        return None;
    }
    let all: Vec<_> = serving.iter().collect();
    let pairs =
        all.iter().enumerate().flat_map(|(at, one)| all[at + 1..].iter().map(move |other| (one, other)));
    pairs
        .into_iter()
        .find(|((one, _), (other, _))| one.is_disjoint(other))
        .map(|((_, one), (_, other))| (**one, **other))
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
