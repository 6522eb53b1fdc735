//! A journey in words, as somebody would go through it in front of others.

use std::collections::BTreeSet;

use super::findings::{Never, RestsOn, Why};
use super::journey::{Journey, Knower, Step};
use super::question::can_hear;
use super::wait::InTime;
use super::words::few;
use super::{never, rests};
use crate::map::{ActorAt, Partnership, State, capital, counted};

/// How many lines one part of the text has at most before it counts the rest.
const MOST: usize = 40;

impl Journey {
    /// The journey as plain text for people, step by step.
    pub fn text(&self, map: &Partnership) -> String {
        let mut lines = vec!["Following the information".to_owned(), "=".repeat(25)];
        lines.extend(self.matter(map));
        if self.starts.is_empty() {
            lines.push("Who knows at the start isn’t given, so there is nothing to follow yet.".to_owned());
            return lines.join("\n") + "\n";
        }
        let starts = few(map, &find_all(map, self.starts.iter()));
        lines.push(format!("Who knows at the start: {starts}."));
        let mut part = |title: &str, all: Vec<String>| {
            if !all.is_empty() {
                let more = all.len().saturating_sub(MOST);
                lines.extend([String::new(), title.to_owned()]);
                lines.extend(all.into_iter().take(MOST).map(|line| format!("  {line}")));
                lines.extend((more > 0).then(|| format!("  … and {more} more.")));
            }
        };
        part("Step by step", self.step_lines());
        part("Who knows, and by when", self.knowing(map));
        part("Where it stops", self.stops());
        part("Who doesn’t come to know", self.unreached(map));
        part("What the rest depends on", self.rests(map));
        part("What the person concerned is told", self.told_lines(map));
        part("Worth knowing", self.remarks.iter().map(|one| one.says.clone()).collect());
        part("How this is read", self.reading());
        lines.join("\n") + "\n"
    }

    fn matter(&self, map: &Partnership) -> Option<String> {
        let about = self.question.about.as_ref().and_then(|id| map.find(id)).map(|at| map.name(at));
        match (self.question.what.as_deref().map(str::trim).filter(|what| !what.is_empty()), about) {
            (Some(what), Some(about)) => Some(format!("The matter: “{what}”, about {about}.")),
            (Some(what), None) => Some(format!("The matter: “{what}”.")),
            (None, Some(about)) => Some(format!("The matter is about {about}.")),
            (None, None) => None,
        }
    }

    fn step_lines(&self) -> Vec<String> {
        if self.steps.is_empty() {
            return vec!["Nothing on the map leads on from there: nobody else is told.".to_owned()];
        }
        // A note that several steps share in kind is told where it first comes up.
        let mut told = BTreeSet::new();
        let line = |step: &Step| {
            let mut line = format!("{}. {}", step.number, step.says);
            let notes = step.notes.iter().filter(|note| told.insert(note.kind));
            let notes: Vec<_> = notes.map(|note| note.says.trim_end_matches('.')).collect();
            if !notes.is_empty() {
                line.push_str(&format!(" ({}.)", notes.join(". ")));
            }
            line
        };
        self.steps.iter().map(line).collect()
    }

    /// Those who come to know at the same time on one line; forums and records are left to the steps.
    fn knowing(&self, map: &Partnership) -> Vec<String> {
        let people = self.knows.iter().filter(|one| !one.at_start);
        let people: Vec<_> = people
            .filter_map(|one| Some((one, map.find(&one.actor)?)))
            .filter(|(_, at)| can_hear(map.kind(*at)))
            .collect();
        let mut lines: Vec<String> = people
            .chunk_by(|(one, _), (other, _)| one.arrives == other.arrives)
            .map(|group| {
                let who: Vec<_> = group.iter().map(|(_, at)| *at).collect();
                format!("{}: {}.", capital(&group[0].0.arrives.in_words()), few(map, &who))
            })
            .collect();
        lines.extend(self.question.horizon.map(|days| in_time(days, &people)));
        lines
    }

    fn stops(&self) -> Vec<String> {
        let barriers =
            self.held_back.iter().filter(|one| one.why.is_barrier() || one.why == super::Stop::StatedAbsent);
        let line = |one: &super::HeldBack| {
            let otherwise = if one.otherwise { " It gets there another way." } else { "" };
            format!("{}{otherwise}", one.says)
        };
        barriers.map(line).collect()
    }

    /// Those whom nothing reaches for the same reason on one line.
    fn unreached(&self, map: &Partnership) -> Vec<String> {
        let mut alike: Vec<(&Never, Vec<ActorAt>)> = Vec::new();
        for one in &self.never {
            let Some(at) = map.find(&one.actor) else { continue };
            let shared = matches!(one.why, Why::NoWay | Why::WithinAgency { .. });
            let same = alike
                .iter_mut()
                .find(|(first, _)| shared && first.why == one.why && first.reaches == one.reaches);
            match same {
                Some((_, all)) => all.push(at),
                None => alike.push((one, vec![at])),
            }
        }
        let open = alike.iter().filter(|(one, _)| one.reaches == State::NotRecorded).count();
        let line = |(one, all): &(&Never, Vec<ActorAt>)| {
            let who = few(map, all);
            let closing = never::closing(one.reaches);
            let says = match &one.why {
                Why::NoWay => format!("nothing on the map leads to {who}"),
                Why::WithinAgency { knows } => {
                    let knows = never::knowing(map, &find_all(map, knows.iter()));
                    format!("{knows}; whether that is passed on to {who} within the agency isn’t recorded")
                }
                _ => one.says.trim_end_matches(closing).trim_end_matches(['.', ' ']).to_owned(),
            };
            // What is open for several is said once, at the end.
            match one.reaches {
                State::NotRecorded if open > 1 => format!("{}.", capital(&says)),
                _ => format!("{}. {closing}", capital(&says)),
            }
        };
        let mut lines: Vec<_> = alike.iter().map(line).collect();
        if open > 1 {
            lines.push(match open == alike.len() {
                true => "Whether there is another way to them isn’t recorded.".to_owned(),
                false => "Where no more is said, whether there is another way isn’t recorded.".to_owned(),
            });
        }
        lines
    }

    /// What the same people depend on, on one line.
    fn rests(&self, map: &Partnership) -> Vec<String> {
        let mut alike: Vec<(&RestsOn, Vec<&str>)> = Vec::new();
        for one in &self.rests_on {
            let same =
                |(first, _): &&mut (&RestsOn, _)| first.sure == one.sure && first.cuts_off == one.cuts_off;
            match alike.iter_mut().find(same) {
                Some((_, all)) => all.push(&one.called),
                None => alike.push((one, vec![&one.called])),
            }
        }
        let line = |(one, called): &(&RestsOn, Vec<&str>)| {
            let cut = find_all(map, one.cuts_off.iter());
            rests::in_words(map, &through(called), &cut, one.sure)
        };
        let mut lines: Vec<_> = alike.iter().map(line).collect();
        let hears = |id: &String| map.find(id).is_some_and(|at| can_hear(map.kind(at)));
        let told_somebody = self.steps.iter().any(|step| hears(&step.to));
        if self.rests_on_left_out > 0 {
            lines
                .push(format!("And {} on which fewer depend.", counted(self.rests_on_left_out, "more part")));
        }
        if self.rests_on.iter().any(|one| one.cuts_off.len() > 1) {
            lines.push(
                "One front door, or one lead professional, may be meant so; then it is worth asking who stands in."
                    .to_owned(),
            );
        } else if lines.is_empty() && told_somebody {
            lines.push(
                "On nothing alone: there is more than one way to everyone who comes to know.".to_owned(),
            );
        }
        lines
    }

    fn told_lines(&self, map: &Partnership) -> Vec<String> {
        if self.told.is_empty() {
            return vec![match self.question.about.as_ref().and_then(|id| map.find(id)) {
                Some(about) => format!("Whom {} concerns isn’t recorded.", map.name(about)),
                None => "No service user is on the map.".to_owned(),
            }];
        }
        self.told.iter().map(|one| one.says.clone()).collect()
    }

    fn reading(&self) -> Vec<String> {
        let mut lines = vec![
            "Each wait is the longest that a rhythm allows; a link without a set time is never counted in days."
                .to_owned(),
            "Information is followed only along what is recorded: that an agency or team knows doesn’t mean \
             that each of its people does."
                .to_owned(),
        ];
        if self.never.iter().any(|one| one.reaches == State::NotRecorded) {
            lines.push(
                "What the map doesn’t record isn’t taken for no: say that a list is complete to be sure."
                    .to_owned(),
            );
        }
        lines
    }
}

/// "A, through B, and through C", after "through".
fn through(called: &[&str]) -> String {
    match called {
        [first @ .., last] if !first.is_empty() => {
            format!("{}, and through {last}", first.join(", through "))
        }
        all => all.concat(),
    }
}

fn in_time(days: u32, people: &[(&Knower, ActorAt)]) -> String {
    let number = |of: InTime| people.iter().filter(|(one, _)| one.in_time == Some(of)).count();
    let within = if days == 1 { "1 day".to_owned() } else { format!("{days} days") };
    format!(
        "Within {within}: {} for certain, {} perhaps later, {} at no set time.",
        number(InTime::InTime),
        number(InTime::MayBeLater),
        number(InTime::NoSetTime)
    )
}

fn find_all<'a>(map: &Partnership, ids: impl Iterator<Item = &'a String>) -> Vec<ActorAt> {
    ids.filter_map(|id| map.find(id)).collect()
}
