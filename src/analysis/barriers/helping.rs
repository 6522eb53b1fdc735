//! From what hinders to what may help: the strategies that the rules name, for the pages that explain them.

use super::barrier_rule;
use super::ticks::tick;
use crate::knowledge::{About, Entry, Kind, Knowledge, Matter, strategy};

/// What may help where an entry stands: the strategies that it names itself, then those that answer the
/// barriers and the questions to partners that it is about; each once.
pub fn helping<'a>(all: &'a Knowledge, entry: &Entry) -> Vec<&'a Entry> {
    let named = entry.see.iter().map(String::as_str);
    let mut helping: Vec<&Entry> = Vec::new();
    for one in named.chain(answering(&entry.about)).filter_map(|id| all.entry(id)) {
        if one.kind == Kind::Strategy && helping.iter().all(|other| other.id != one.id) {
            helping.push(one);
        }
    }
    helping
}

/// The pages of the strategies that answer barriers and questions.
fn answering(about: &About) -> impl Iterator<Item = &str> {
    let barriers = about.ids(Matter::Barrier).iter().filter_map(|id| Some(barrier_rule(id)?.strategies));
    let ticks = about.ids(Matter::Tick).iter().filter_map(|id| Some(tick(id)?.strategies));
    barriers.chain(ticks).flatten().filter_map(|id| Some(strategy(id)?.page))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::helping;
    use crate::knowledge::{Kind, Matter, knowledge};

    #[test]
    fn whatever_hinders_by_a_rule_leads_to_what_may_help() {
        let all = knowledge();
        for entry in all.of_kind(Kind::Hindrance) {
            let is_ruled =
                [Matter::Barrier, Matter::Tick].iter().any(|one| !entry.about.ids(*one).is_empty());
            let pages = helping(all, entry);
            assert!(!is_ruled || !pages.is_empty(), "{} leads to no strategy", entry.id);
            assert!(pages.iter().all(|page| page.kind == Kind::Strategy), "{}", entry.id);
        }
    }

    #[test]
    fn what_a_page_names_itself_comes_first_and_once() {
        let all = knowledge();
        let pages = |of: &str| -> Vec<_> {
            helping(all, all.entry(of).unwrap()).into_iter().map(|page| page.id.as_str()).collect()
        };
        let named = &all.entry("travel-time").unwrap().see;
        let own: Vec<_> =
            named.iter().filter(|id| all.entry(id).is_some_and(|one| one.kind == Kind::Strategy)).collect();
        let found = pages("travel-time");
        assert_eq!(own.len(), 2);
        assert_eq!(found[..2], own);
        assert!(found.len() > 2);
        assert_eq!(found.iter().collect::<BTreeSet<_>>().len(), found.len());
        assert!(!pages("clash-of-personalities").is_empty(), "only people state it");
        assert_eq!(pages("budget-cuts"), [""; 0]);
    }
}
