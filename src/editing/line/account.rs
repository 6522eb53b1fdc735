//! The account of what a line does.

use super::ends::nearly;
use super::party::Party;
use super::says;
use super::take::Taken;
use crate::editing::gathering::Gathering;
use crate::map::{Tie, counted};

/// What the line did, in words.
pub(super) fn account(
    gathering: &Gathering,
    actors: usize,
    ties: usize,
    already: Vec<String>,
    slips: Vec<String>,
) -> Taken {
    let new = &gathering.ties[ties..];
    let name = match new {
        [one] if one.is_present() => format!("Add {}", gathering.says(one)),
        [one] => format!("State that there is none: {}", gathering.says(one)),
        several => format!("Add {}", counted(several.len(), "tie")),
    };
    let mut sentences: Vec<String> = says::added(gathering, actors).into_iter().chain(slips).collect();
    sentences.extend(new.iter().map(|tie| format!("{}.", says::tie(tie, gathering))));
    sentences.extend(
        new.iter().filter(|tie| has_one(tie, gathering)).map(|tie| {
            format!("There is such a tie already, and this adds a second: {}.", gathering.says(tie))
        }),
    );
    sentences.extend(already.into_iter().map(|says| format!("On the map already: {says}.")));
    Taken { name, says: sentences.join(" ") }
}

/// Whether the map has a tie of that kind between the same two.
fn has_one(tie: &Tie, gathering: &Gathering) -> bool {
    let alike = |one: &Tie| (one.kind, &one.from, &one.to) == (tie.kind, &tie.from, &tie.to);
    gathering.document.ties.iter().any(alike)
}

/// What is worth saying of a name that is nearly another's.
pub(super) fn slip(party: &Party, gathering: &Gathering) -> Option<String> {
    let Party::New { name, .. } = party else { return None };
    nearly(name, gathering).map(|other| format!("{other} is on the map already, under another name."))
}
