//! Whatever an entry names is there: other entries, sources, and the ids of maps and their analysis.

use std::collections::BTreeSet;

use partnership_explorer::analysis::measures::MEASURES;
use partnership_explorer::analysis::{CHANGES, PATTERNS, READOUTS, TICKS, barrier_rules};
use partnership_explorer::cases::CASES;
use partnership_explorer::knowledge::{Kind, Matter, Page, knowledge};
use partnership_explorer::map::{
    ActorKind, Attribute, Form, TieKind, Word, attributes_of, attributes_of_tie,
};

use super::elsewhere;

/// Ids of cases that stand in a file of their own.
fn cases() -> impl Iterator<Item = String> {
    elsewhere::covered().into_iter().flatten().map(|(id, _)| id)
}

/// Every word of a closed list, as `agency.sector.nhs`.
fn words() -> impl Iterator<Item = String> {
    let named = |kind: &'static str, attributes: Vec<Attribute>| {
        attributes.into_iter().flat_map(move |attribute| {
            let choices = match attribute.form {
                Form::Choice(of) | Form::Choices { of, .. } => of,
                _ => &[],
            };
            choices.iter().map(move |(word, _)| format!("{kind}.{}.{word}", attribute.name))
        })
    };
    let actors = ActorKind::ALL.iter().flat_map(move |kind| named(kind.word(), attributes_of(*kind)));
    let ties = TieKind::ALL.iter().flat_map(move |kind| named(kind.word(), attributes_of_tie(*kind)));
    actors.chain(ties)
}

/// What there is of that sort, as the library itself lists it.
fn there_is(matter: Matter) -> BTreeSet<String> {
    fn owned<'a>(ids: impl Iterator<Item = &'a str>) -> BTreeSet<String> {
        ids.map(str::to_owned).collect()
    }
    match matter {
        Matter::Barrier => owned(barrier_rules().map(|rule| rule.id)),
        Matter::Tick => owned(TICKS.iter().map(|tick| tick.id)),
        Matter::Indicator => owned(PATTERNS.iter().flat_map(|one| one.rules).map(|rule| rule.id)),
        Matter::Pattern => owned(PATTERNS.iter().map(|one| one.name.word())),
        Matter::Readout => owned(READOUTS.iter().map(|one| one.id)),
        Matter::Measure => owned(MEASURES.iter().map(|one| one.id)),
        Matter::Change => owned(CHANGES.iter().map(|change| change.id)),
        Matter::ActorKind => owned(ActorKind::ALL.iter().map(|kind| kind.word())),
        Matter::TieKind => owned(TieKind::ALL.iter().map(|kind| kind.word())),
        Matter::Word => words().collect(),
        Matter::Case => owned(CASES.iter().map(|case| case.id)).into_iter().chain(cases()).collect(),
    }
}

#[test]
fn what_explains_a_barrier_comes_before_what_helps_against_it() {
    let first = |id: &str| knowledge().about(Matter::Barrier, id).next().map(|entry| entry.id.as_str());
    assert_eq!(first("D7"), Some("powerlessness"));
}

#[test]
fn a_kind_leads_to_what_it_is_and_not_to_what_may_go_wrong_with_it() {
    for (matter, kind) in [(Matter::ActorKind, Kind::ActorKind), (Matter::TieKind, Kind::TieKind)] {
        for id in there_is(matter) {
            let first = knowledge().about(matter, &id).next();
            assert_eq!(first.map(|entry| entry.kind), Some(kind), "{id}");
        }
    }
}

#[test]
fn whatever_of_maps_an_entry_is_about_is_there() {
    for matter in Matter::ALL {
        let there = there_is(*matter);
        assert!(there.len() > 3, "{}: {there:?}", matter.label());
        for entry in knowledge().entries() {
            for id in entry.about.ids(*matter) {
                assert!(there.contains(id), "{}: there is no {} {id:?}", entry.id, matter.label());
            }
        }
    }
}

#[test]
fn see_names_other_pages_once() {
    for page in knowledge().pages() {
        let named: BTreeSet<_> = page.see().iter().collect();
        assert_eq!(named.len(), page.see().len(), "{} names a page twice", page.id());
        for id in page.see() {
            let is_there = knowledge().page(id).is_some();
            assert!(is_there && *id != page.id(), "{} leads to {id:?}", page.id());
        }
    }
}

#[test]
fn sources_are_references_or_instruments() {
    for entry in knowledge().entries() {
        for source in &entry.sources {
            let of = knowledge().page(&source.of);
            let is_source = matches!(of, Some(Page::Reference(_) | Page::Instrument(_)));
            assert!(is_source, "{} cites {:?}", entry.id, source.of);
        }
    }
}

/// An entry about a barrier, a pattern or the like is what leads from a map to the knowledge base: none may be
/// without.
#[test]
fn whatever_a_map_can_show_has_an_entry() {
    let of = [
        Matter::Barrier,
        Matter::Tick,
        Matter::Indicator,
        Matter::Pattern,
        Matter::Readout,
        Matter::Change,
        Matter::ActorKind,
        Matter::TieKind,
    ];
    for matter in of {
        let missing: Vec<_> = there_is(matter)
            .into_iter()
            .filter(|id| knowledge().about(matter, id).next().is_none())
            .collect();
        assert_eq!(missing, Vec::<String>::new(), "no entry is about this {}", matter.label());
    }
}

/// Either an entry names a case, or the case says itself what it covers.
#[test]
fn every_bundled_case_is_linked() {
    let saying: BTreeSet<_> = cases().collect();
    for case in CASES {
        let is_named = knowledge().about(Matter::Case, case.id).next().is_some();
        assert!(is_named || saying.contains(case.id), "nothing leads from or to {}", case.id);
    }
}

#[test]
fn a_term_is_explained_by_one_entry() {
    let mut seen = std::collections::BTreeMap::new();
    for entry in knowledge().entries() {
        for term in &entry.terms {
            let before = seen.insert(term.to_lowercase(), &entry.id);
            assert_eq!(before, None, "{term:?} is a term of {} as well", entry.id);
        }
    }
}

#[test]
fn a_strategy_covers_its_own_row_first() {
    for entry in knowledge().of_kind(Kind::Strategy) {
        let rows: Vec<_> = entry.covers.iter().filter(|row| row.starts_with("A6.")).collect();
        assert!(rows.len() == 1 && entry.covers[0] == *rows[0], "{}: {:?}", entry.id, entry.covers);
    }
}
