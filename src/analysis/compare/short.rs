//! A comparison in a few sentences: what came, went and changed, and how much moved with it.

use std::collections::BTreeSet;

use super::report::Comparison;
use crate::map::{capital, counted, listed, number};

impl Comparison {
    /// What came, went and changed, in numbers; everything that moved with it comes after.
    pub fn in_short(&self) -> Vec<String> {
        let said = |what: &str, [added, removed, changed]: [usize; 3]| {
            let moved = [(added, "added"), (removed, "removed"), (changed, "changed")];
            let moved = moved.into_iter().filter(|(count, _)| *count > 0);
            let first =
                |at: usize, count: usize| if at == 0 { counted(count, what) } else { count.to_string() };
            let said: Vec<_> =
                moved.enumerate().map(|(at, (count, how))| format!("{} {how}", first(at, count))).collect();
            (!said.is_empty()).then(|| format!("{}.", capital(&listed(&said))))
        };
        let (actors, ties) = (&self.actors, &self.ties);
        let actors = said("actor", [actors.added.len(), actors.removed.len(), actors.changed.len()]);
        let ties = said("tie", [ties.added.len(), ties.removed.len(), ties.changed.len()]);
        let mut all: Vec<_> = actors.into_iter().chain(ties).chain([self.flags_in_short()]).collect();
        let turned: BTreeSet<_> = self.turned.iter().map(|one| one.indicator.id).collect();
        if !turned.is_empty() {
            let signs = numbered(turned.len(), "sign", "signs");
            all.push(format!("{} turned without moving a verdict.", capital(&signs)));
        }
        let parts = [(&self.scopes.came, "newly looked at"), (&self.scopes.went, "no longer looked at")];
        for (parts, how) in parts.into_iter().filter(|(parts, _)| !parts.is_empty()) {
            let are = if parts.len() == 1 { "is" } else { "are" };
            let parts = numbered(parts.len(), "part of the map", "parts of the map");
            all.push(format!("{} {are} {how}.", capital(&parts)));
        }
        all.push(self.barriers_in_short());
        all
    }

    /// Whatever moved among the verdicts is counted in one way or another, but for those without a flag
    /// that came or went with their part of the map.
    fn flags_in_short(&self) -> String {
        let (flagged, plain): (Vec<_>, Vec<_>) = self.verdicts.iter().partition(|one| one.is_flagged());
        let moved = flagged.iter().filter(|one| one.moved()).count();
        let mut says = format!("{} moved", capital(&numbered(moved, "flag", "flags")));
        // Under a flag that stands, what it rests on may have moved.
        let standing = flagged.len() - moved;
        if standing > 0 {
            let stands = if standing == 1 { "stands" } else { "stand" };
            says += &format!("; {} {stands}, with other indicators", number(standing));
        }
        says.push('.');
        let plain = plain.iter().filter(|one| one.before.is_some() && one.after.is_some()).count();
        if plain > 0 {
            let plain = numbered(plain, "verdict without a flag", "verdicts without a flag");
            says += &format!(" {} moved.", capital(&plain));
        }
        says
    }

    /// Whatever moved among the barriers is counted in one way or another.
    fn barriers_in_short(&self) -> String {
        let all = self.barriers.len();
        let moved = format!("{} moved", capital(&numbered(all, "barrier", "barriers")));
        match (all, self.barriers.iter().filter(|one| one.is_detected()).count()) {
            (all, detected) if all == detected => format!("{moved}."),
            (1, _) => format!("{moved}, which neither was nor is detected."),
            (_, 0) => format!("{moved}, none of which was or is detected."),
            (_, 1) => format!("{moved}, one of which was or is detected."),
            (_, detected) => format!("{moved}, {} of which were or are detected.", number(detected)),
        }
    }
}

fn numbered(count: usize, one: &str, several: &str) -> String {
    format!("{} {}", number(count), if count <= 1 { one } else { several })
}
