//! Partnerships of any size, made up but made alike: localities of some fifty actors with the ties
//! that such places have, a sixth of them leading to another locality. The same size gives the same map.
//!
//! They are there to be measured, by benches and by `partnership clarity`; nobody is meant by them.

use serde_json::{Value, json};

use crate::map::Document;

/// An attribute and the words that it may have.
type Attribute = (&'static str, &'static [&'static str]);

/// How often each kind of actor is found, and what is recorded of it.
const ACTORS: &[(&str, usize, &[Attribute])] = &[
    (
        "agency",
        26,
        &[
            ("sector", &["nhs", "local_authority", "voluntary", "private", "social_enterprise"]),
            ("service", &["health", "social_care", "housing", "education"]),
        ],
    ),
    ("practitioner", 32, &[("profession", &["nurse", "social_worker", "gp", "teacher", "coordinator"])]),
    ("team", 8, &[("service", &["health", "social_care"])]),
    ("management_unit", 4, &[]),
    (
        "forum",
        6,
        &[
            ("purpose", &["panel", "board", "case_meeting", "network"]),
            ("level", &["case", "strategic"]),
            ("rhythm", &["weekly", "monthly", "quarterly"]),
            ("decision_rule", &["consensus", "lead_decides", "advisory"]),
        ],
    ),
    ("service_user", 6, &[("extent", &["person", "household"])]),
    ("plan", 4, &[]),
    ("agreement", 3, &[("form", &["contract", "alliance", "protocol", "section_75", "information_sharing"])]),
    (
        "fund",
        3,
        &[("source", &["nhs", "local_authority", "charity", "personal"]), ("form", &["single", "pooled"])],
    ),
    ("assessment", 3, &[("purpose", &["needs", "risk"]), ("form_family", &["form A", "form B"])]),
    ("information_system", 2, &[]),
    ("carer", 2, &[]),
    ("site", 1, &[]),
];

/// How often each tie is found, and between which kinds.
const TIES: &[(usize, &str, &str, &str)] = &[
    (6, "practitioner", "informs", "practitioner"),
    (5, "agency", "informs", "agency"),
    (2, "practitioner", "informs", "service_user"),
    (8, "agency", "employs", "practitioner"),
    (6, "practitioner", "part_of", "team"),
    (3, "team", "part_of", "agency"),
    (3, "management_unit", "manages", "team"),
    (2, "management_unit", "part_of", "agency"),
    (6, "agency", "member_of", "forum"),
    (4, "practitioner", "member_of", "forum"),
    (1, "practitioner", "chairs", "forum"),
    (1, "forum", "accountable_to", "agency"),
    (7, "practitioner", "supports", "service_user"),
    (3, "agency", "supports", "service_user"),
    (3, "agency", "agrees", "plan"),
    (2, "plan", "concerns", "service_user"),
    (3, "agency", "signs", "agreement"),
    (4, "agency", "refers", "agency"),
    (2, "agency", "holds", "fund"),
    (2, "fund", "funds", "agency"),
    (1, "fund", "funds", "plan"),
    (3, "practitioner", "assesses", "assessment"),
    (2, "assessment", "concerns", "service_user"),
    (2, "assessment", "feeds", "forum"),
    (2, "assessment", "recorded_in", "information_system"),
    (4, "practitioner", "uses", "information_system"),
    (1, "agency", "trains_with", "agency"),
    (2, "carer", "cares_for", "service_user"),
    (1, "team", "located_at", "site"),
];

/// A partnership of so many actors, and so many ties as far as there are pairs for them.
///
/// # Panics
/// Never: the maps that are made here keep the contract, and a test reads some.
pub fn partnership(actors: usize, ties: usize) -> Document {
    let mut chance = Chance(7);
    let localities = (actors / 50).max(1);
    let weights: usize = ACTORS.iter().map(|(_, often, _)| often).sum();
    // Who lives where: the ids of each kind in each locality.
    let mut living: Vec<Vec<Vec<String>>> = vec![vec![Vec::new(); ACTORS.len()]; localities];
    let mut listed = Vec::with_capacity(actors);
    for number in 0..actors {
        let locality = number % localities;
        // The kinds take turns by their weight, so that the smallest locality has some of most.
        let turn = (number / localities * 37) % weights;
        let kind = turn_of(turn, ACTORS.iter().map(|(_, often, _)| *often));
        let (word, _, attributes) = ACTORS[kind];
        let id = format!("{word}-{number}");
        let mut actor = json!({"id": id, "kind": word, "name": format!("{word} {number}").replace('_', " ")});
        for (name, choices) in attributes {
            actor[*name] = json!(choices[chance.below(choices.len())]);
        }
        living[locality][kind].push(id);
        listed.push(actor);
    }
    let place =
        |word: &str| ACTORS.iter().position(|(kind, ..)| *kind == word).expect("ties name kinds above");
    let often: usize = TIES.iter().map(|(often, ..)| often).sum();
    let mut made = std::collections::HashSet::new();
    let mut drawn: Vec<Value> = Vec::with_capacity(ties);
    // Few actors may not have that many pairs for ties.
    let tries = 200 + 200 * ties;
    for _ in 0..tries {
        if drawn.len() == ties {
            break;
        }
        let (_, from, kind, to) = &TIES[turn_of(chance.below(often), TIES.iter().map(|(often, ..)| *often))];
        let here = chance.below(localities);
        let there = if chance.below(6) == 0 { chance.below(localities) } else { here };
        let (starts, leads) = (&living[here][place(from)], &living[there][place(to)]);
        if starts.is_empty() || leads.is_empty() {
            continue;
        }
        let (from, to) = (&starts[chance.below(starts.len())], &leads[chance.below(leads.len())]);
        if from != to && made.insert((*kind, from.clone(), to.clone())) {
            drawn.push(json!({"kind": kind, "from": from, "to": to}));
        }
    }
    let complete = json!([{"tie": "informs"}, {"tie": "member_of"}, {"tie": "uses"}]);
    let document = json!({
        "format": "partnership-map", "version": 1, "title": format!("A partnership of {actors}"),
        "actors": listed, "ties": drawn, "complete": complete,
    });
    serde_json::from_value(document).expect("the maps made here are maps")
}

/// Whose turn it is, if each takes so many turns as `often` says, one after another.
fn turn_of(turn: usize, often: impl Iterator<Item = usize>) -> usize {
    let ends = often.scan(0, |end, often| {
        *end += often;
        Some(*end)
    });
    ends.take_while(|end| *end <= turn).count()
}

/// A generator of numbers that are the same in every run (Marsaglia 2003, xorshift).
struct Chance(u64);

impl Chance {
    fn below(&mut self, most: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % most as u64) as usize
    }
}

#[cfg(test)]
mod tests {
    use super::partnership;

    #[test]
    fn maps_of_a_size_are_the_same_and_of_that_size() {
        for (actors, ties) in [(0, 0), (1, 3), (30, 90), (300, 900)] {
            let made = partnership(actors, ties);
            assert_eq!(made.actors.len(), actors);
            assert!(made.ties.len() == ties || actors < 30, "{actors} actors have {} ties", made.ties.len());
            assert_eq!(made, partnership(actors, ties));
        }
    }
}
