//! `partnership explain`

use std::process::ExitCode;

use partnership_explorer::analysis::{barrier_rule, rule as indicator};
use partnership_explorer::knowledge::{Entry, Knowledge, Matter, Page, Reference, knowledge};
use serde_json::{Value, json as value};

use super::{json, print};
use crate::outcome::Stopped;

/// So many other pages are named.
const OTHERS: usize = 6;

/// Explains a term: the page of that id, what is about a barrier, indicator or word of that id, or whatever is
/// found first.
pub fn explain(term: &str, text: bool) -> Result<ExitCode, Stopped> {
    let all = knowledge();
    let (page, others) = found(all, term).ok_or_else(|| {
        Stopped::WrongUse(format!(
            "nothing is known here of \"{term}\": expected a term, or an id such as D1"
        ))
    })?;
    let rule = rule(term.trim());
    match text {
        true => {
            let rule = rule.map(|(name, says, source)| format!("{name}\n{says}\nSource: {source}\n\n"));
            print(&(rule.unwrap_or_default() + &in_words(all, page, &others)))?;
        }
        false => {
            let mut value = as_value(page, &others);
            if let Some((name, says, source)) = rule {
                value["rule"] = value!({ "name": name, "says": says, "source": source });
            }
            json(&value)?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// The rule of that id, by name, words and source, if it is a barrier or an indicator.
fn rule(id: &str) -> Option<(&'static str, &'static str, &'static str)> {
    let barrier = barrier_rule(id).map(|one| (one.name, one.rule, one.source));
    barrier.or_else(|| indicator(id).map(|one| (one.name, one.rule, one.source)))
}

/// The page that explains it, and others that have to do with it.
fn found<'a>(all: &'a Knowledge, term: &str) -> Option<(Page<'a>, Vec<Page<'a>>)> {
    let id = term.trim();
    let about = || {
        let named = |matter: &Matter| all.about(*matter, id).map(Page::Entry).collect::<Vec<_>>();
        Matter::ALL.iter().flat_map(named).collect::<Vec<_>>()
    };
    let covering = || all.covering(id).collect::<Vec<_>>();
    let first = all.page(id).into_iter().collect::<Vec<_>>();
    let mut pages = [first, about(), covering()].into_iter().find(|pages| !pages.is_empty());
    if pages.is_none() {
        pages = Some(all.search(term, OTHERS + 1)).filter(|pages| !pages.is_empty());
    }
    let mut pages = pages?.into_iter();
    let page = pages.next()?;
    Some((page, pages.take(OTHERS).collect()))
}

fn as_value(page: Page<'_>, others: &[Page<'_>]) -> Value {
    let (kind, of) = match page {
        Page::Entry(entry) => ("entry", value!(entry)),
        Page::Reference(reference) => ("reference", value!(reference)),
        Page::Instrument(instrument) => ("instrument", value!(instrument)),
    };
    value!({ kind: of, "others": others.iter().map(|page| page.id()).collect::<Vec<_>>() })
}

fn in_words(all: &Knowledge, page: Page<'_>, others: &[Page<'_>]) -> String {
    let mut lines = match page {
        Page::Entry(entry) => of_entry(all, entry),
        Page::Reference(reference) => of_reference(reference),
        Page::Instrument(one) => {
            let mut lines = vec![one.title.clone(), String::new(), format!("Asked: {}", one.asked)];
            lines.push(format!("Now: {}", one.now));
            lines.push(format!("Checked on {}.", one.checked_on));
            lines
        }
    };
    if !others.is_empty() {
        lines.push(format!("\nAlso: {}", titles(others.iter().copied())));
    }
    lines.join("\n") + "\n"
}

fn of_entry(all: &Knowledge, entry: &Entry) -> Vec<String> {
    let mut lines =
        vec![format!("{} ({})", entry.title, entry.kind.label()), String::new(), entry.summary.clone()];
    for section in &entry.sections {
        lines.push(format!("\n{}", section.heading));
        lines.extend(section.text.iter().cloned());
        lines.extend(section.points.iter().map(|point| format!("- {point}")));
    }
    let sources: Vec<_> = entry.sources.iter().map(|source| all.cited(source)).collect();
    lines.push(format!("\nSource: {}. {}", sources.join("; "), entry.sure.sentence()));
    let neighbours = all.neighbours(Page::Entry(entry));
    if !neighbours.is_empty() {
        lines.push(format!("See: {}", titles(neighbours.into_iter())));
    }
    lines
}

fn of_reference(one: &Reference) -> Vec<String> {
    let parts = [Some(&one.authors), one.year.as_ref(), one.title.as_ref(), one.published.as_ref()];
    let whole: Vec<_> = parts.into_iter().flatten().map(String::as_str).collect();
    vec![
        one.cite.clone(),
        String::new(),
        whole.join(". "),
        one.says.clone(),
        one.standing.sentence().to_owned(),
    ]
}

fn titles<'a>(pages: impl Iterator<Item = Page<'a>>) -> String {
    pages.map(|page| format!("{} ({})", page.title(), page.id())).collect::<Vec<_>>().join("; ")
}
