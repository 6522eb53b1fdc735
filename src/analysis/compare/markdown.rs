//! A comparison as Markdown, for minutes, reports and whoever reads it elsewhere.

use super::differences::{About, Difference};
use super::sides::{Became, SideBySide};

impl About {
    /// What the part is called.
    pub fn label(self) -> &'static str {
        match self {
            Self::Actors => "Actors",
            Self::Ties => "Ties",
            Self::Flags => "Flags",
            Self::Barriers => "What may get in the way",
            Self::Else => "Everything else that moved",
        }
    }
}

impl Became {
    /// Its sign, which is told by its shape.
    pub fn sign(self) -> &'static str {
        match self {
            Self::Added => "+",
            Self::Removed => "−",
            Self::Changed => "≠",
        }
    }

    /// The word beside the sign: flags and barriers come and go rather than being added.
    pub fn label(self, about: About) -> &'static str {
        let of_finding = matches!(about, About::Flags | About::Barriers);
        match (self, of_finding) {
            (Self::Added, false) => "added",
            (Self::Removed, false) => "removed",
            (Self::Added, true) => "appeared",
            (Self::Removed, true) => "gone",
            (Self::Changed, _) => "changed",
        }
    }
}

impl SideBySide {
    /// The comparison under headings, `before` and `after` being what the two maps are called: two moments
    /// of one map have one title. Marks of Markdown in names are written out.
    pub fn markdown(&self, [before, after]: [&str; 2]) -> String {
        let mut out = format!("# {} → {}\n", plain(before), plain(after));
        let all = self.differences();
        if all.is_empty() {
            return out + "\nNothing differs.\n";
        }
        let names: Vec<_> = self.comparison.matched_by_name.iter().map(|one| one.name.as_str()).collect();
        if !names.is_empty() {
            out += &format!("\nTaken for the same by kind and name: {}.\n", plain(&names.join(", ")));
        }
        out += &format!("\n{}\n", plain(&self.comparison.in_short().join(" ")));
        for about in About::ALL {
            let own: Vec<&Difference> = all.iter().filter(|one| one.about == about).collect();
            if own.is_empty() {
                continue;
            }
            out += &format!("\n## {}\n\n", about.label());
            for one in own {
                out += &format!("- **{}:** {}\n", one.became.label(about), plain(&one.says));
                one.why.iter().for_each(|why| out += &format!("  - {}\n", plain(why)));
            }
        }
        out
    }
}

/// A text that Markdown shows as it is.
fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\n' | '\r' => out.push(' '),
            '\\' | '*' | '_' | '`' | '[' | ']' | '<' | '>' | '#' | '|' => out.extend(['\\', letter]),
            _ => out.push(letter),
        }
    }
    out
}
