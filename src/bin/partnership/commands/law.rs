//! `partnership law`

use std::process::ExitCode;

use partnership_explorer::knowledge::law::{self, Instrument, Kind, Nation, Sift, Status, Topic, by_decade};

use super::{json, print};
use crate::names;
use crate::outcome::Stopped;

/// Lists instruments of law and policy.
pub fn law(sift: &Sift, text: bool) -> Result<ExitCode, Stopped> {
    let all = law::bundled();
    let found = sift.of(&all);
    match text {
        false => json(&found)?,
        true => {
            let mut lines = vec![all.about.clone()];
            lines.extend(
                sift.nations
                    .iter()
                    .filter_map(|nation| Some(format!("{}: {}", nation.label(), all.coverage(*nation)?))),
            );
            for decade in by_decade(&found) {
                lines.push(format!("\nThe {}s", decade.from));
                lines.extend(decade.instruments.iter().flat_map(|one| of_one(one)));
            }
            if found.is_empty() {
                lines.push("\nNothing of the list is like that.".to_owned());
            }
            print(&(lines.join("\n") + "\n"))?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// Prints the JSON Schema of the file that holds them.
pub fn law_schema() -> Result<ExitCode, Stopped> {
    json(&law::schema())?;
    Ok(ExitCode::SUCCESS)
}

fn of_one(one: &Instrument) -> Vec<String> {
    let mut lines = vec![format!("{:10}  {} ({})", one.made.to_string(), one.title, one.kind.label())];
    lines.push(format!("            Asked: {}", one.asked));
    for standing in one.standings() {
        let nations: Vec<_> = standing.nations.iter().map(|nation| nation.label()).collect();
        lines.push(format!(
            "            {}: {}. {}",
            nations.join(", "),
            standing.status.label(),
            standing.now
        ));
    }
    lines.push(format!("            Checked on {}. {}", one.checked_on, one.sure.sentence()));
    lines
}

/// Declares how people type a word of a closed list.
macro_rules! typed {
    ($($(#[$about:meta])* $name:ident: $list:ty;)+) => {
        $($(#[$about])*
        pub fn $name(text: &str) -> Result<$list, String> {
            let wanted = names::word(text);
            let found = <$list>::ALL.iter().copied().find(|one| names::word(one.word()) == wanted);
            found.ok_or_else(|| {
                let words: Vec<_> = <$list>::ALL.iter().map(|one| one.word()).collect();
                let near = names::perhaps(text, words.iter().copied());
                format!("\"{}\" is not one of {}{near}", text.trim(), words.join(", "))
            })
        })+
    };
}

typed! {
    /// Reads the word of a nation.
    nation: Nation;
    /// Reads the word of a topic.
    topic: Topic;
    /// Reads the word of how an instrument stands.
    status: Status;
    /// Reads the word of a kind of instrument.
    kind: Kind;
}
