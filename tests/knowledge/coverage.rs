//! Every row of the checklist has an entry, and no entry covers what the checklist hasn't got.

use std::collections::{BTreeMap, BTreeSet};

use partnership_explorer::knowledge::knowledge;

use super::elsewhere;
use super::kept;
use super::rows::ROWS;

/// All ids that cover a row, by row, from entries, references and what stands elsewhere.
fn covering() -> BTreeMap<String, BTreeSet<String>> {
    let mut all: BTreeMap<_, BTreeSet<_>> = BTreeMap::new();
    let pages = knowledge().pages().map(|page| (page.id().to_owned(), page.covers().to_vec()));
    let others = elsewhere::covered().into_iter().flatten();
    for (id, rows) in pages.chain(others) {
        for row in rows {
            all.entry(row).or_default().insert(id.clone());
        }
    }
    all
}

#[test]
fn every_row_is_covered() {
    let covering = covering();
    let others = if elsewhere::covered().is_some() { elsewhere::rows() } else { Vec::new() };
    let others = others.into_iter().map(|row| (row, "a case study or an account from practice"));
    let all = ROWS.iter().map(|(row, asks)| ((*row).to_owned(), *asks)).chain(others);
    let missing: Vec<_> = all.filter(|(row, _)| !covering.contains_key(row)).collect();
    assert_eq!(missing, [], "rows without an entry");
}

#[test]
fn no_row_is_made_up_and_none_stands_twice() {
    let rows: BTreeSet<_> = ROWS.iter().map(|(row, _)| *row).collect();
    assert_eq!(rows.len(), ROWS.len(), "a row stands twice");
    for (row, ids) in covering() {
        let part = row.split('.').next().unwrap_or_default();
        let of_others = elsewhere::PARTS.contains(&part);
        assert!(
            rows.contains(row.as_str()) || of_others,
            "{ids:?} cover {row}, which the checklist hasn’t got"
        );
    }
}

/// The index from row to entries, in the order of the checklist.
#[test]
fn the_index_of_coverage_is_what_the_entries_say() {
    let covering = covering();
    let of_list = ROWS.iter().map(|(row, _)| (*row).to_owned());
    let listed: BTreeSet<_> = ROWS.iter().map(|(row, _)| *row).collect();
    let mut others: Vec<_> = covering.keys().filter(|row| !listed.contains(row.as_str())).cloned().collect();
    others.sort_by_key(|row| {
        let (part, number) = row.rsplit_once('.').unwrap_or((row, ""));
        (part.to_owned(), number.parse::<u32>().unwrap_or_default())
    });
    let lines = of_list.chain(others).map(|row| {
        let ids = covering.get(&row).into_iter().flatten().map(|id| format!("{id:?}"));
        format!(" {row:?}: [{}]", ids.collect::<Vec<_>>().join(", "))
    });
    kept("knowledge/coverage.json", &format!("{{\n{}\n}}\n", lines.collect::<Vec<_>>().join(",\n")));
}
