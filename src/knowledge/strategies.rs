//! Strategies that help partners to work together, as barriers name them.

use super::entry::{Entry, Kind};
use super::whole::{Knowledge, knowledge};

/// One strategy, in short; its page says more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Strategy {
    /// Its id, by which barriers name it: `A6.27`.
    pub id: &'static str,
    /// The address of its page.
    pub page: &'static str,
    /// What it is called.
    pub name: &'static str,
    /// What to do and why, in a sentence or two.
    pub says: &'static str,
    /// Who wrote about it, or that it comes from practice.
    pub source: String,
}

/// The strategy of that id.
pub fn strategy(id: &str) -> Option<Strategy> {
    let all = knowledge();
    let entry = all.of_kind(Kind::Strategy).find(|entry| row(entry) == Some(id))?;
    short(all, entry)
}

/// All strategies, in the order of their ids.
pub fn strategies() -> impl Iterator<Item = Strategy> {
    let all = knowledge();
    all.of_kind(Kind::Strategy).filter_map(|entry| short(all, entry))
}

fn short(all: &'static Knowledge, entry: &'static Entry) -> Option<Strategy> {
    let sources: Vec<_> = entry.sources.iter().map(|source| all.cited(source)).collect();
    Some(Strategy {
        id: row(entry)?,
        page: &entry.id,
        name: &entry.title,
        says: &entry.summary,
        source: sources.join("; "),
    })
}

/// A strategy's id is the row of the checklist that it covers first.
fn row(entry: &Entry) -> Option<&str> {
    entry.covers.first().map(String::as_str)
}

#[cfg(test)]
mod tests {
    use super::{strategies, strategy};
    use crate::analysis::{TICKS, barrier_rules};

    #[test]
    fn ids_run_from_1_to_44_in_order() {
        let ids: Vec<_> = strategies().map(|one| one.id.to_owned()).collect();
        let expected: Vec<_> = (1..=44).map(|number| format!("A6.{number}")).collect();
        assert_eq!(ids, expected);
    }

    #[test]
    fn whatever_a_barrier_or_a_tick_names_is_here() {
        let barriers = barrier_rules().map(|rule| (rule.id, rule.strategies));
        for (of, names) in barriers.chain(TICKS.iter().map(|tick| (tick.id, tick.strategies))) {
            for id in names {
                assert!(strategy(id).is_some(), "{of} names {id}, which is no strategy");
            }
        }
        assert!(strategy("A6.45").is_none());
    }

    #[test]
    fn a_strategy_says_where_it_comes_from() {
        let payments = strategy("A6.36").unwrap();
        assert_eq!(payments.name, "Direct payments");
        assert!(payments.source.starts_with("Care Act 2014, sections 31 to 33; "), "{}", payments.source);
    }
}
