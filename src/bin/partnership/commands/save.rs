//! Files that commands write.

use std::io::Write;
use std::path::Path;

use crate::outcome::Stopped;
use crate::source;

/// Writes `text` to a file, and says that `what` is saved there. A file that is there is left as it is,
/// unless `force`d.
///
/// # Errors
/// If it is there, or can't be written.
pub fn save(file: &Path, what: &str, text: &str, force: bool) -> Result<(), Stopped> {
    // What is no file of its own, such as /dev/stdout, loses nothing by being written to.
    let is_device = std::fs::metadata(file).is_ok_and(|there| !there.is_file() && !there.is_dir());
    let mut how = std::fs::OpenOptions::new();
    match force || is_device {
        true => how.write(true).create(true).truncate(true),
        false => how.write(true).create_new(true),
    };
    let written = how.open(file).and_then(|mut open| open.write_all(text.as_bytes()));
    written.map_err(|fault| {
        let name = file.display();
        Stopped::WrongUse(match fault.kind() {
            std::io::ErrorKind::AlreadyExists if file.is_file() => {
                format!("{name} is there already and was left as it is; --force writes over it")
            }
            _ => format!("{name}: {}", source::without_number(&fault)),
        })
    })?;
    eprintln!("partnership: {what} is saved in {}", file.display());
    Ok(())
}
