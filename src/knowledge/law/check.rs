//! What must hold in a list of instruments beyond its form.

use std::collections::HashSet;

use super::{Instrument, Law, Nation, Status};
use crate::knowledge::Sure;

/// What is wrong with the list, each with its place; nothing if all is well.
pub fn faults(law: &Law) -> Vec<String> {
    let mut found = Vec::new();
    for nation in Nation::ALL {
        if law.coverage(*nation).is_none_or(str::is_empty) {
            found.push(format!("coverage: nothing is said of {}", nation.label()));
        }
    }
    let mut ids = HashSet::new();
    for one in &law.instruments {
        if !ids.insert(one.id.as_str()) {
            found.push(format!("{}: two instruments have this id", one.id));
        }
        found.extend(of_one(one).into_iter().map(|fault| format!("{}: {fault}", one.id)));
        found.extend(of_links(law, one).into_iter().map(|fault| format!("{}: {fault}", one.id)));
    }
    for pair in law.instruments.windows(2) {
        if pair[0].made.begins() > pair[1].made.begins() {
            found.push(format!("{}: stands before it, though made later than {}", pair[0].id, pair[1].id));
        }
    }
    found
}

fn of_one(one: &Instrument) -> Vec<String> {
    let mut found = Vec::new();
    let mut hold = |holds: bool, fault: &str| {
        if !holds {
            found.push(fault.to_owned());
        }
    };
    let slug = |sign: u8| sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == b'-';
    hold(
        !one.id.is_empty() && one.id.bytes().all(slug),
        "an id is made of small letters, digits and hyphens",
    );
    for (name, text) in [("title", &one.title), ("asked", &one.asked), ("now", &one.now)] {
        hold(!text.trim().is_empty(), &format!("{name} is empty"));
    }
    hold(!one.nations.is_empty(), "no nation is named");
    hold(!one.topics.is_empty(), "no topic is named");
    hold(is_set(&one.nations), "a nation is named twice");
    hold(is_set(&one.topics), "a topic is named twice");
    hold(one.began.is_none_or(|began| began.is_over() >= one.made.begins()), "it began before it was made");
    let apart: Vec<_> = one.elsewhere.iter().flat_map(|other| other.nations.iter().copied()).collect();
    hold(
        apart.iter().all(|nation| one.nations.contains(nation)),
        "elsewhere names a nation that isn’t among its own",
    );
    hold(is_set(&apart), "elsewhere names a nation twice");
    hold(
        one.elsewhere.is_empty() || apart.len() < one.nations.len(),
        "elsewhere leaves no nation for its status",
    );
    for standing in one.standings() {
        let ended = standing.ended;
        hold(ended.is_none_or(|ended| ended.is_over() > one.made.begins()), "it ended before it was made");
        hold(ended.is_none_or(|ended| ended <= one.checked_on), "its end is later than what was checked");
        hold(!(standing.status.is_live() && ended.is_some()), "it is in force and has ended");
        hold(!standing.now.trim().is_empty(), "nothing is said of what applies now");
        let gone = matches!(standing.status, Status::Repealed | Status::NeverStarted | Status::Proposed);
        hold(
            !gone || one.kind.is_or_makes_law(),
            "only law and its arrangements are repealed, proposed or never started",
        );
    }
    hold(one.made <= one.checked_on, "it was made later than what was checked");
    hold(one.sure != Sure::Uncertain || !one.unsure.is_empty(), "what isn’t certain is not said");
    hold(one.sure != Sure::Checked || !one.sources.is_empty(), "it counts as checked, and names no source");
    found
}

fn of_links(law: &Law, one: &Instrument) -> Vec<String> {
    let mut found = Vec::new();
    for standing in one.standings() {
        for next in standing.replaced_by {
            match law.find(next) {
                None => found.push(format!("it is replaced by {next}, which isn’t in the list")),
                Some(other) if other.made.is_over() <= one.made.begins() => {
                    found.push(format!("it is replaced by {next}, which is older"));
                }
                Some(_) => {}
            }
        }
    }
    if leads_to(law, &one.id, &one.id) {
        found.push("by way of what replaced it, it replaces itself".to_owned());
    }
    found
}

/// Whether one comes from `from` to `to` by way of what replaced what. Looks at each instrument once.
fn leads_to(law: &Law, from: &str, to: &str) -> bool {
    let next = |id: &str| -> Vec<String> {
        let all = law.find(id).map(Instrument::standings).unwrap_or_default();
        all.iter().flat_map(|standing| standing.replaced_by.iter().cloned()).collect()
    };
    let (mut seen, mut left) = (HashSet::new(), next(from));
    while let Some(id) = left.pop() {
        if id == to {
            return true;
        }
        if seen.insert(id.clone()) {
            left.extend(next(&id));
        }
    }
    false
}

fn is_set<T: PartialEq>(all: &[T]) -> bool {
    all.iter().enumerate().all(|(at, one)| !all[..at].contains(one))
}
