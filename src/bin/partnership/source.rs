//! Where maps come from: a file, standard input, or a bundled case.

use std::io::Read;
use std::path::Path;

use partnership_explorer::cases;
use partnership_explorer::map::{Document, Limits, Problem, Reading, read};

use crate::names::{near, perhaps};
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
    let unreadable = |fault: std::io::Error| unread(path, &name, &fault);
    match name.strip_prefix("case:") {
        Some(id) => match cases::find(id) {
            Some(case) => bytes.extend(case.text().as_bytes()),
            None => {
                return Err(Stopped::WrongUse(format!(
                    "no bundled map is called \"{id}\"{}; `partnership cases` lists them",
                    perhaps(id, cases::CASES.iter().map(|case| case.id))
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

/// Why a file can't be read, without the number that the system gives it; a bundled map of that name is
/// pointed out.
fn unread(path: &Path, name: &str, fault: &std::io::Error) -> Stopped {
    let says = without_number(fault);
    let missing = fault.kind() == std::io::ErrorKind::NotFound;
    let ids = cases::CASES.iter().map(|case| case.id).filter(|_| missing);
    Stopped::WrongUse(match near(name, ids, |id| vec![(*id).to_owned()]).first() {
        Some(id) => format!("{}: {says}; perhaps you mean the bundled map case:{id}", path.display()),
        None => format!("{}: {says}", path.display()),
    })
}

/// What the system says, without its own number for it.
pub fn without_number(fault: &std::io::Error) -> String {
    let says = fault.to_string();
    says.split(" (os error").next().unwrap_or_default().to_owned()
}
