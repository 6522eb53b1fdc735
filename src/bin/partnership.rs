//! The command line: what the library can do, without a browser.

use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use partnership_explorer::analysis::{self, Analysis};
use partnership_explorer::cases;
use partnership_explorer::map::{Document, Limits, Partnership, Problem, read, schema};

/// See how a partnership in health and social care works: its actors, flows and model.
#[derive(Parser)]
#[command(name = "partnership", version, after_help = EXIT_CODES)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

const EXIT_CODES: &str = "A MAP is a file, `-` for standard input, or `case:ID` for a bundled map.\n\
    Exit codes: 0 done; 1 the map breaks the format; 2 wrong use, or the file can't be read or written.";

#[derive(Subcommand)]
enum Command {
    /// Check maps against the format; every problem is named with its place.
    Validate {
        /// Maps to check.
        #[arg(required = true)]
        maps: Vec<PathBuf>,
    },
    /// Say which patterns a map follows, with the evidence (JSON, or text for people).
    Analyse {
        /// The map.
        map: PathBuf,
        /// Words instead of JSON.
        #[arg(long)]
        text: bool,
    },
    /// Print the JSON Schema of the map format.
    Schema,
    /// Print the rule book of patterns, in Markdown.
    Rules,
    /// List the bundled maps.
    Cases,
}

fn main() -> ExitCode {
    match run(Arguments::parse().command) {
        Ok(code) => code,
        // Whoever reads us stopped reading, as `head` does: that is no fault.
        Err(fault) if fault.kind() == std::io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(fault) => {
            eprintln!("partnership: {fault}");
            ExitCode::from(2)
        }
    }
}

fn run(command: Command) -> std::io::Result<ExitCode> {
    let mut out = std::io::stdout().lock();
    match command {
        Command::Validate { maps } => {
            let mut refused = false;
            for path in maps {
                let reading = read(&bytes(&path)?);
                tell(&path, &reading.problems)?;
                refused |= reading.document.is_none();
                if let Some(document) = reading.document {
                    let (actors, ties) = (document.actors.len(), document.ties.len());
                    writeln!(out, "{}: a partnership map, {actors} actors, {ties} ties", path.display())?;
                }
            }
            Ok(ExitCode::from(u8::from(refused)))
        }
        Command::Analyse { map: path, text } => {
            let Some((document, map, analysis)) = analysed(&path)? else { return Ok(ExitCode::from(1)) };
            match text {
                true => write!(out, "{}", analysis::text(&document, &map, &analysis))?,
                false => writeln!(out, "{}", serde_json::to_string_pretty(&analysis)?)?,
            }
            Ok(ExitCode::SUCCESS)
        }
        Command::Schema => {
            writeln!(out, "{}", serde_json::to_string_pretty(&schema())?)?;
            Ok(ExitCode::SUCCESS)
        }
        Command::Rules => {
            write!(out, "{}", analysis::book())?;
            Ok(ExitCode::SUCCESS)
        }
        Command::Cases => {
            for case in cases::CASES {
                writeln!(out, "case:{:24} {}", case.id, case.document().title)?;
            }
            Ok(ExitCode::SUCCESS)
        }
    }
}

/// A map and its analysis; nothing if the map is refused, which is said on standard error.
fn analysed(path: &Path) -> std::io::Result<Option<(Document, Partnership, Analysis)>> {
    let reading = read(&bytes(path)?);
    tell(path, &reading.problems)?;
    Ok(reading.document.map(|document| {
        let map = Partnership::new(&document);
        let analysis = analysis::analyse(&map);
        (document, map, analysis)
    }))
}

/// What stands in the file, but no more of it than tells that it is too large.
fn bytes(path: &Path) -> std::io::Result<Vec<u8>> {
    let most = Limits::STANDARD.bytes as u64 + 1;
    let mut bytes = Vec::new();
    let name = path.to_string_lossy();
    let named =
        |fault: std::io::Error| std::io::Error::new(fault.kind(), format!("{}: {fault}", path.display()));
    match name.strip_prefix("case:") {
        Some(id) => match cases::find(id) {
            Some(case) => bytes.extend(case.text.as_bytes()),
            None => {
                let says = format!("no bundled map is called \"{id}\"; `partnership cases` lists them");
                return Err(std::io::Error::new(std::io::ErrorKind::NotFound, says));
            }
        },
        None if name == "-" => drop(std::io::stdin().take(most).read_to_end(&mut bytes).map_err(named)?),
        None => {
            let file = std::fs::File::open(path).map_err(named)?;
            file.take(most).read_to_end(&mut bytes).map_err(named)?;
        }
    }
    Ok(bytes)
}

/// Says problems on standard error, in lines that editors understand.
fn tell(path: &Path, problems: &[Problem]) -> std::io::Result<()> {
    const MOST: usize = 50;
    let mut to = std::io::stderr().lock();
    for problem in problems.iter().take(MOST) {
        let gravity = if problem.is_error() { "error" } else { "warning" };
        writeln!(to, "{}: {gravity}: {problem}", path.display())?;
    }
    if problems.len() > MOST {
        writeln!(to, "{}: and {} more", path.display(), problems.len() - MOST)?;
    }
    Ok(())
}
