//! How a command ends: what scripts can tell from its exit code.

use std::fmt;
use std::process::ExitCode;

/// What stands below `--help` of every command.
pub const EXIT_CODES: &str = "A MAP is a file, `-` for standard input, or `case:ID` for a bundled map.\n\
    Exit codes: 0 done; 1 the map breaks the format; 2 wrong use, or a file can't be read or written;\n\
    3 only with --exit-code: there is something to see (analyse: a barrier is detected; compare:\n\
    the maps differ; what-if: a verdict or barrier would move; follow: somebody never comes to know or,\n\
    with --within, isn't certain to know by then; an agency or team doesn't count if some of its people\n\
    know, people count even if their team knows);\n\
    4 the change can't be made there.";

/// Why a command stopped before it was done.
#[derive(Debug)]
pub enum Stopped {
    /// The map breaks the format; what is wrong has been told.
    BreaksFormat,
    /// The command can't do what it was asked.
    WrongUse(String),
    /// A named change can't be made to that part of the map.
    Refused(String),
    /// Reading or writing failed.
    Io(std::io::Error),
}

impl Stopped {
    /// The exit code that tells scripts of it.
    pub fn code(&self) -> ExitCode {
        ExitCode::from(match self {
            Self::BreaksFormat => 1,
            Self::WrongUse(_) => 2,
            // Whoever reads us stopped reading, as `head` does: that is no fault.
            Self::Io(fault) if fault.kind() == std::io::ErrorKind::BrokenPipe => 0,
            Self::Io(_) => 2,
            Self::Refused(_) => 4,
        })
    }

    /// Whether there is anything to tell.
    pub fn is_silent(&self) -> bool {
        match self {
            Self::BreaksFormat => true,
            Self::Io(fault) => fault.kind() == std::io::ErrorKind::BrokenPipe,
            _ => false,
        }
    }
}

impl fmt::Display for Stopped {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::BreaksFormat => to.write_str("the map breaks the format"),
            Self::WrongUse(says) | Self::Refused(says) => to.write_str(says),
            Self::Io(fault) => fault.fmt(to),
        }
    }
}

impl From<std::io::Error> for Stopped {
    fn from(fault: std::io::Error) -> Self {
        Self::Io(fault)
    }
}

impl From<serde_json::Error> for Stopped {
    fn from(fault: serde_json::Error) -> Self {
        Self::Io(fault.into())
    }
}

/// The exit code of a command that is done: 3 if scripts asked for it and there is something to see.
pub fn seen(asked: bool, anything: bool) -> ExitCode {
    ExitCode::from(if asked && anything { 3 } else { 0 })
}
