//! Problems that are alike, told once for all whom they are about, by name rather than by place.

use std::collections::HashMap;

use super::document::Document;
use super::phrase::counted;
use super::problem::Problem;

/// What is said alike of several parts of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gathered {
    /// The field that it is about, as a path within its actor or tie; empty for all of it.
    pub field: String,
    /// What is said, as in [`Problem::says`].
    pub says: String,
    /// How many of what it is said of, in words: "12 ties"; empty where it is of the whole map.
    pub count: String,
    /// Of whom, in the order of the file: names of actors, and of ties their ends ("A → B").
    pub of: Vec<String>,
}

/// The problems of `document` that are alike, together, in the order in which each is met first. Linear.
// Comes later than the first map.
#[inline(never)]
pub fn gathered(problems: &[Problem], document: &Document) -> Vec<Gathered> {
    let names: HashMap<&str, &str> =
        document.actors.iter().map(|actor| (actor.id.as_str(), actor.name.as_str())).collect();
    let mut at: HashMap<(Part, &str, &str), usize> = HashMap::new();
    let mut groups: Vec<(Part, Gathered)> = Vec::new();
    for problem in problems {
        let (part, number, field) = Part::of(&problem.place);
        let group = *at.entry((part, field, &problem.says)).or_insert_with(|| {
            let (field, says) = (field.to_owned(), problem.says.clone());
            groups.push((part, Gathered { field, says, count: String::new(), of: Vec::new() }));
            groups.len() - 1
        });
        groups[group].1.of.extend(number.and_then(|number| part.name(number, document, &names)));
    }
    let tell = |(part, group): (Part, Gathered)| {
        let count = group.of.len();
        let count = if count == 0 { String::new() } else { counted(count, part.word()) };
        Gathered { count, ..group }
    };
    groups.into_iter().map(tell).collect()
}

/// The part of a file that a place is in.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Part {
    Actor,
    Tie,
    Map,
}

impl Part {
    /// The part, the number of the actor or tie, and the rest of the path: of `actors[3].sector` the actor
    /// at 3 and "sector".
    fn of(place: &str) -> (Self, Option<usize>, &str) {
        for (part, list) in [(Self::Actor, "actors["), (Self::Tie, "ties[")] {
            if let Some((number, rest)) = place.strip_prefix(list).and_then(|rest| rest.split_once(']'))
                && let Ok(at) = number.parse()
            {
                return (part, Some(at), rest.trim_start_matches('.'));
            }
        }
        (Self::Map, None, place)
    }

    fn word(self) -> &'static str {
        match self {
            Self::Actor => "actor",
            Self::Tie => "tie",
            Self::Map => "place",
        }
    }

    fn name(self, at: usize, document: &Document, names: &HashMap<&str, &str>) -> Option<String> {
        match self {
            Self::Actor => document.actors.get(at).map(|actor| actor.name.clone()),
            Self::Tie => {
                let tie = document.ties.get(at)?;
                let name = |id: &String| names.get(id.as_str()).copied().unwrap_or(id).to_owned();
                let arrow = if tie.is_mutual() { "↔" } else { "→" };
                Some(format!("{} {arrow} {}", name(&tie.from), name(&tie.to)))
            }
            Self::Map => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::gathered;
    use crate::map::read;

    #[test]
    fn what_is_said_of_many_is_told_once_with_their_names() {
        let mut map = serde_json::json!({
            "format": "partnership-map", "version": 1, "title": "Odd", "mood": "calm",
            "actors": [
                {"id": "u", "kind": "service_user", "name": "Mr B", "colour": "red"},
                {"id": "f", "kind": "forum", "name": "Panel", "colour": "blue", "size": 3},
            ],
            "ties": [],
        });
        let tie = |at: usize| serde_json::json!({"kind": "supports", "from": "u", "to": "f", "label": at.to_string()});
        map["ties"] = (0..14)
            .map(tie)
            .chain([serde_json::json!({"kind": "informs", "from": "u", "to": "u"})])
            .collect();
        let reading = read(map.to_string().as_bytes());
        let groups = gathered(&reading.problems, &reading.document.unwrap());
        let told: Vec<_> =
            groups.iter().map(|one| (one.field.as_str(), one.count.as_str(), one.of.len())).collect();
        assert_eq!(
            told,
            [
                ("mood", "", 0),
                ("colour", "2 actors", 2),
                ("size", "1 actor", 1),
                ("", "14 ties", 14),
                ("", "1 tie", 1)
            ]
        );
        assert_eq!(groups[1].of, ["Mr B", "Panel"]);
        assert_eq!(groups[3].of[13], "Mr B → Panel");
        assert_eq!(
            groups[3].says,
            "“supports” doesn’t run from service user to forum; it is kept, and no rule reads it"
        );
        assert_eq!(groups[4].of, ["Mr B → Mr B"]);
    }

    #[test]
    fn no_problem_makes_no_group() {
        assert_eq!(gathered(&[], &crate::map::Document::new("Fine")), []);
    }
}
