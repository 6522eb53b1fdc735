//! Where maps come from: a file, standard input, or a bundled case; and who is meant by a name.

use std::io::Read;
use std::path::Path;

use partnership_explorer::cases;
use partnership_explorer::map::{ActorAt, Document, Limits, Partnership, Problem, Reading, read};

use crate::outcome::Stopped;

/// The map that `path` names.
///
/// # Errors
/// If it can't be read, or breaks the format; problems have been told on standard error by then.
pub fn open(path: &Path) -> Result<Document, Stopped> {
    let reading = look_at(path)?;
    tell(path, &reading.problems);
    reading.document.ok_or(Stopped::BreaksFormat)
}

/// What stands at `path`, readable as a map or not.
///
/// # Errors
/// If nothing can be read there.
pub fn look_at(path: &Path) -> Result<Reading, Stopped> {
    Ok(read(&bytes(path)?))
}

/// What stands in the file, but no more of it than tells that it is too large.
fn bytes(path: &Path) -> Result<Vec<u8>, Stopped> {
    let most = Limits::STANDARD.bytes as u64 + 1;
    let mut bytes = Vec::new();
    let name = path.to_string_lossy();
    let unreadable = |fault: std::io::Error| Stopped::WrongUse(format!("{}: {fault}", path.display()));
    match name.strip_prefix("case:") {
        Some(id) => match cases::find(id) {
            Some(case) => bytes.extend(case.text.as_bytes()),
            None => {
                return Err(Stopped::WrongUse(format!(
                    "no bundled map is called \"{id}\"; `partnership cases` lists them"
                )));
            }
        },
        None if name == "-" => {
            std::io::stdin().take(most).read_to_end(&mut bytes).map_err(unreadable)?;
        }
        None => {
            let file = std::fs::File::open(path).map_err(unreadable)?;
            file.take(most).read_to_end(&mut bytes).map_err(unreadable)?;
        }
    }
    Ok(bytes)
}

/// Says problems on standard error, in lines that editors understand.
pub fn tell(path: &Path, problems: &[Problem]) {
    const MOST: usize = 50;
    for problem in problems.iter().take(MOST) {
        let gravity = if problem.is_error() { "error" } else { "warning" };
        eprintln!("{}: {gravity}: {problem}", path.display());
    }
    if problems.len() > MOST {
        eprintln!("{}: and {} more", path.display(), problems.len() - MOST);
    }
}

/// The actor whose id is `called`, or whose name is, whatever the capitals.
///
/// # Errors
/// If there is nobody of that id or name, with names that are near; or several of that name.
pub fn actor(map: &Partnership, called: &str) -> Result<ActorAt, Stopped> {
    if let Some(at) = map.find(called) {
        return Ok(at);
    }
    let wanted = called.to_lowercase();
    let named: Vec<_> = map.all().filter(|at| map.name(*at).to_lowercase() == wanted).collect();
    match named.as_slice() {
        [one] => Ok(*one),
        [] => {
            let near: Vec<_> = map
                .all()
                .filter(|at| {
                    let (name, id) = (map.name(*at).to_lowercase(), map.id(*at).to_lowercase());
                    name.contains(&wanted) || id.contains(&wanted) || wanted.contains(&name)
                })
                .take(5)
                .map(|at| format!("{} ({})", map.name(at), map.id(at)))
                .collect();
            let hint = match near.is_empty() {
                true => "give the id or the name of an actor of the map".to_owned(),
                false => format!("perhaps you mean {}", near.join(", ")),
            };
            Err(Stopped::WrongUse(format!("nobody on the map is called \"{called}\": {hint}")))
        }
        several => {
            let ids: Vec<_> = several.iter().map(|at| map.id(*at)).collect();
            Err(Stopped::WrongUse(format!(
                "several are called \"{called}\"; give the id of one: {}",
                ids.join(", ")
            )))
        }
    }
}
