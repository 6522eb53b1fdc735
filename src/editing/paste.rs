//! What is pasted: a map or a part of one, lines with arrows, or rows of a spreadsheet.

use std::collections::BTreeMap;

use super::gathering::Gathering;
use super::line::{find_arrows, take};
use super::rows::{Rows, both, looks_like_rows};
use super::wording::key;
use super::{Denied, Edit};
use crate::map::{ActorKind, Document, Limits, counted, read};

/// What was pasted, read.
#[derive(Clone, Debug, PartialEq)]
pub struct Pasted {
    /// The act that adds it.
    pub edit: Edit,
    /// How many actors it adds.
    pub actors: usize,
    /// How many ties it adds.
    pub ties: usize,
    /// What can't be taken, by the number of its row or line, each with the reason.
    pub refused: Vec<(usize, String)>,
    /// What is worth knowing of it: sentences.
    pub notes: Vec<String>,
}

/// What can be pasted, for whoever pasted something else.
const CAN_BE: &str = "What can be pasted is actors copied from a map, a map as text, rows of a spreadsheet, or \
                      lines such as “GP practice -> Adult care team: refers to”.";

impl Pasted {
    /// Reads what was pasted onto a map.
    ///
    /// Of a part of a map whoever is here already, by kind and name, is that actor, if they stand on another
    /// map: then ties join them, and only who is missing is added. What was copied from this very map is
    /// added a second time. A map counts as this very one if it has the same title and everyone on it is
    /// here by id, kind and name.
    ///
    /// # Errors
    /// Why nothing of it can be taken, and what can be pasted.
    pub fn read(text: &str, document: &Document) -> Result<Self, Denied> {
        let trimmed = text.trim_start_matches('\u{feff}').trim();
        if trimmed.is_empty() {
            return Err(Denied::whole(format!("There is no text on the clipboard. {CAN_BE}")));
        }
        if trimmed.starts_with(['{', '[']) {
            return map(trimmed, document);
        }
        if trimmed.lines().any(|line| !find_arrows(line).is_empty()) && !trimmed.contains('\t') {
            return lines(trimmed, document);
        }
        let is_list = trimmed.lines().count() > 1 || looks_like_rows(text);
        if !is_list && trimmed.chars().count() > Limits::STANDARD.name {
            return Err(Denied::whole(CAN_BE));
        }
        match (Rows::read(text.trim_matches(['\n', '\r']), document, None), is_list) {
            (Ok(rows), _) => {
                let Rows { edit, actors, ties, refused, notes, .. } = rows;
                Ok(Self { edit, actors, ties, refused, notes })
            }
            (Err(denied), true) => Err(Denied::whole(format!("{} {CAN_BE}", denied.says))),
            (Err(_), false) => one_name(trimmed, document),
        }
    }
}

/// A single piece of text: a name with what it is, or nothing that can be taken.
fn one_name(text: &str, document: &Document) -> Result<Pasted, Denied> {
    let mut gathering = Gathering::new(document);
    match take(text, &mut gathering) {
        Ok(taken) => Ok(made(gathering, taken.name, Vec::new())),
        Err(denied) if denied.says.ends_with("already.") => Err(denied),
        Err(_) => Err(Denied::whole(CAN_BE)),
    }
}

fn made(gathering: Gathering, name: String, refused: Vec<(usize, String)>) -> Pasted {
    let (actors, ties) = (gathering.actors.len(), gathering.ties.len());
    Pasted { edit: gathering.edit(name), actors, ties, refused, notes: Vec::new() }
}

/// Lines with arrows: each is taken or refused for itself.
fn lines(text: &str, document: &Document) -> Result<Pasted, Denied> {
    let mut gathering = Gathering::new(document);
    let mut refused = Vec::new();
    let mut name = None;
    let mut count = 0;
    let most = Limits::STANDARD.ties;
    for (at, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        count += 1;
        if count > most {
            return Err(Denied::whole(format!(
                "These are more than {most} lines, and a map holds no more ties."
            )));
        }
        match take(line, &mut gathering) {
            Ok(taken) => name = Some(taken.name),
            Err(denied) => refused.push((at + 1, denied.says)),
        }
    }
    match (count, name) {
        (_, None) => {
            let (number, says) = refused.swap_remove(0);
            let says = if count == 1 { says } else { format!("No line can be taken. Line {number}: {says}") };
            Err(Denied::whole(says))
        }
        (1, Some(name)) => Ok(made(gathering, name, refused)),
        (_, Some(_)) => {
            let name = format!("Paste {}", both(gathering.actors.len(), gathering.ties.len()));
            Ok(made(gathering, name, refused))
        }
    }
}

/// A map or a part of one, as JSON.
fn map(text: &str, document: &Document) -> Result<Pasted, Denied> {
    let reading = read(text.as_bytes());
    let Some(other) = reading.document else {
        let first = reading.problems.iter().find(|problem| problem.is_error());
        let says = first.map(|problem| match problem.place.is_empty() {
            true => problem.says.clone(),
            false => format!("{}: {}", problem.place, problem.says),
        });
        let says = says.map(|says| format!(" {}.", crate::map::capital(says.trim_end_matches('.'))));
        return Err(Denied::whole(format!(
            "This is no map that can be read.{} {CAN_BE}",
            says.unwrap_or_default()
        )));
    };
    let same = if is_of(&other, document) { Vec::new() } else { shared(&other, document) };
    let new = other.actors.len() - same.len();
    let mut notes = Vec::new();
    if !same.is_empty() {
        notes.push(format!(
            "{} by kind and name, and {}.",
            match same.len() {
                1 => "1 actor is on the map already".to_owned(),
                more => format!("{more} actors are on the map already"),
            },
            if same.len() == 1 { "isn’t added again" } else { "aren’t added again" }
        ));
    }
    let rest = [(other.answers.len(), "answer"), (other.complete.len(), "statement that a list is complete")];
    let left: Vec<String> =
        rest.iter().filter(|(count, _)| *count > 0).map(|(count, what)| plural(*count, what)).collect();
    if !left.is_empty() {
        let left = crate::map::listed(&left);
        notes.push(format!("Not pasted, because it was said of that map as a whole: {left}."));
    }
    let ties = other.ties.len();
    let name = format!("Paste {}", both(new, ties));
    let edit = Edit::Include { other: Box::new(other), same, name };
    Ok(Pasted { edit, actors: new, ties, refused: Vec::new(), notes })
}

fn plural(count: usize, what: &str) -> String {
    match what.strip_prefix("statement") {
        Some(rest) if count > 1 => format!("{count} statements{rest}"),
        _ => counted(count, what),
    }
}

/// Whether a part of a map was taken from this very one.
fn is_of(part: &Document, document: &Document) -> bool {
    let here: BTreeMap<&str, _> = document.actors.iter().map(|one| (one.id.as_str(), one)).collect();
    let stands = |actor: &crate::map::Actor| {
        here.get(actor.id.as_str()).is_some_and(|one| one.kind() == actor.kind() && one.name == actor.name)
    };
    part.title == document.title && part.actors.iter().all(stands)
}

/// Those of another map who are here already, by kind and name: their ids there and here. Of several who are
/// called so none is meant.
fn shared(other: &Document, document: &Document) -> Vec<(String, String)> {
    let by_name = |document: &Document| {
        let mut all: BTreeMap<(ActorKind, String), Vec<String>> = BTreeMap::new();
        for actor in &document.actors {
            all.entry((actor.kind(), key(&actor.name))).or_default().push(actor.id.clone());
        }
        all
    };
    let here = by_name(document);
    let pair = |(called, there): ((ActorKind, String), Vec<String>)| match (
        there.as_slice(),
        here.get(&called)?.as_slice(),
    ) {
        ([there], [here]) => Some((there.clone(), here.clone())),
        _ => None,
    };
    by_name(other).into_iter().filter_map(pair).collect()
}
