//! What partners said of one another, drawn together as PARTNER does (Varda, Chandra, Stern and
//! Lurie 2008; Varda and Retrum 2012). It tells what they said; it is no judgement of anyone.

use std::collections::HashMap;

use super::network::{link, ties};
use crate::analysis::report::{TrustScores, ValueScores};
use crate::map::{Partnership, Rating, TieKind};

/// What was said in a whole partnership and of each of its actors.
pub(super) struct Ratings {
    pub trust: Option<TrustScores>,
    pub value: Option<ValueScores>,
    pub of_actors: Vec<OfActor>,
}

/// What others said of one actor.
#[derive(Clone, Default)]
pub(super) struct OfActor {
    pub trust: Option<TrustScores>,
    pub value: Option<ValueScores>,
}

/// The ratings on ties of `kinds` that hold.
///
/// A tie rates the one that it leads to, in the name of the one that it starts from; a mutual tie
/// rates both. Where one rates another on several ties, the mean of these is what they said, so
/// that each counts once. Of each question it is the mean over all who answered it; overall, the
/// mean of the three questions, or of those that anyone answered. Where nothing was said there is
/// nothing. O(ties).
pub(super) fn ratings(map: &Partnership, kinds: &[TieKind]) -> Ratings {
    let mut trust = Said::default();
    let mut value = Said::default();
    for tie in ties(map, kinds) {
        let details = &map.tie(tie).details;
        let link = link(map, tie);
        if link.from == link.to {
            continue;
        }
        let mut add = |from, to| {
            if let Some(one) = &details.trust {
                trust.add((from, to), [&one.reliability, &one.mission, &one.openness]);
            }
            if let Some(one) = &details.value {
                value.add((from, to), [&one.power, &one.involvement, &one.resources]);
            }
        };
        add(link.from, link.to);
        if link.mutual {
            add(link.to, link.from);
        }
    }
    let actors = map.all().count();
    let (trust_of_all, trust_of) = trust.drawn_together(actors);
    let (value_of_all, value_of) = value.drawn_together(actors);
    let of_actors = trust_of.iter().zip(&value_of).map(|(trust, value)| OfActor {
        trust: trust.scores().map(trust_scores),
        value: value.scores().map(value_scores),
    });
    Ratings {
        trust: trust_of_all.scores().map(trust_scores),
        value: value_of_all.scores().map(value_scores),
        of_actors: of_actors.collect(),
    }
}

fn trust_scores(scores: Scores) -> TrustScores {
    let [reliability, mission, openness] = scores.questions;
    let Scores { ratings, overall, share, .. } = scores;
    TrustScores { ratings, reliability, mission, openness, overall, share }
}

fn value_scores(scores: Scores) -> ValueScores {
    let [power, involvement, resources] = scores.questions;
    let Scores { ratings, overall, share, .. } = scores;
    ValueScores { ratings, power, involvement, resources, overall, share }
}

/// Sums of the answers to the three questions of a group, and how many there were.
#[derive(Clone, Copy, Default)]
struct Answers {
    sums: [f64; 3],
    counts: [u32; 3],
}

impl Answers {
    fn means(&self) -> [Option<f64>; 3] {
        std::array::from_fn(|at| (self.counts[at] > 0).then(|| self.sums[at] / f64::from(self.counts[at])))
    }

    fn add(&mut self, answers: [Option<f64>; 3]) {
        for (at, answer) in answers.into_iter().enumerate() {
            if let Some(answer) = answer {
                self.sums[at] += answer;
                self.counts[at] += 1;
            }
        }
    }
}

/// What each said of each other, in the order in which they come in the map.
#[derive(Default)]
struct Said {
    at: HashMap<(usize, usize), usize>,
    pairs: Vec<((usize, usize), Answers)>,
}

impl Said {
    fn add(&mut self, pair: (usize, usize), answers: [&Option<Rating>; 3]) {
        if answers.iter().all(|answer| answer.is_none()) {
            return;
        }
        let at = *self.at.entry(pair).or_insert_with(|| {
            self.pairs.push((pair, Answers::default()));
            self.pairs.len() - 1
        });
        self.pairs[at].1.add(answers.map(|answer| answer.as_ref().map(Rating::value)));
    }

    /// What was said of anyone, and of each.
    fn drawn_together(&self, actors: usize) -> (Together, Vec<Together>) {
        let mut all = Together::default();
        let mut each = vec![Together::default(); actors];
        for ((_, of), answers) in &self.pairs {
            let said = answers.means();
            for together in [&mut all, &mut each[*of]] {
                together.ratings += 1;
                together.answers.add(said);
            }
        }
        (all, each)
    }
}

/// What several said.
#[derive(Clone, Default)]
struct Together {
    ratings: usize,
    answers: Answers,
}

struct Scores {
    ratings: usize,
    questions: [Option<f64>; 3],
    overall: f64,
    share: f64,
}

impl Together {
    fn scores(&self) -> Option<Scores> {
        let questions = self.answers.means();
        let answered: Vec<f64> = questions.iter().flatten().copied().collect();
        let overall = answered.iter().sum::<f64>() / answered.len() as f64;
        (self.ratings > 0).then_some(Scores {
            ratings: self.ratings,
            questions,
            overall,
            share: overall / Rating::MOST,
        })
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::super::measure_ties;
    use crate::analysis::report::Metrics;
    use crate::map::{Partnership, TieKind, Word, read};

    fn measured(ties: &Value, kinds: &[TieKind]) -> Metrics {
        let actors =
            ["council", "trust", "charity"].map(|id| json!({"id": id, "kind": "agency", "name": id}));
        let map = json!({
            "format": "partnership-map", "version": 1, "title": "Ratings",
            "actors": actors, "ties": ties,
        });
        let reading = read(map.to_string().as_bytes());
        assert_eq!(reading.problems, []);
        measure_ties(&Partnership::new(&reading.document.unwrap()), kinds)
    }

    #[test]
    fn where_nothing_was_said_nothing_is_reported() {
        let ties = json!([
            {"kind": "informs", "from": "council", "to": "trust", "trust": {}},
            {"kind": "informs", "from": "trust", "to": "council", "stated": "absent", "trust": {"mission": 4}},
        ]);
        let found = measured(&ties, TieKind::ALL);
        assert_eq!((found.trust, found.value), (None, None));
        assert_eq!(found.by_actor["trust"].trust, None);
        let written = serde_json::to_value(&found).unwrap();
        assert!(written.get("trust").is_none() && written["by_actor"]["trust"].get("trust").is_none());
    }

    #[test]
    fn each_is_rated_by_the_others_and_all_by_all() {
        let ties = json!([
            {"kind": "refers", "from": "council", "to": "trust", "trust": {"reliability": 4, "mission": 3, "openness": 2}},
            {"kind": "refers", "from": "charity", "to": "trust", "trust": {"reliability": 2}},
            {"kind": "trains_with", "from": "council", "to": "charity", "value": {"power": 1, "involvement": 2.5}},
        ]);
        let found = measured(&ties, TieKind::ALL);
        let of_trust = found.by_actor["trust"].trust.unwrap();
        assert_eq!((of_trust.ratings, of_trust.reliability), (2, Some(3.0)));
        assert_eq!((of_trust.mission, of_trust.openness), (Some(3.0), Some(2.0)));
        assert_eq!((of_trust.overall, of_trust.share), (8.0 / 3.0, 2.0 / 3.0));
        assert_eq!(found.trust, Some(of_trust), "nobody else was rated");
        assert_eq!(found.by_actor["council"].trust, None);
        // Training together is mutual: both said it of one another.
        let value = found.value.unwrap();
        assert_eq!((value.ratings, value.power, value.resources), (2, Some(1.0), None));
        assert_eq!((value.overall, value.share), (1.75, 0.4375));
        assert_eq!(found.by_actor["council"].value.unwrap().ratings, 1);
        assert_eq!(found.by_actor["charity"].value.unwrap().overall, 1.75);
        // Another kind of tie carries another's words.
        assert_eq!(measured(&ties, &[TieKind::TrainsWith]).trust, None);
    }

    #[test]
    fn who_rates_another_on_two_ties_counts_once() {
        let ties = json!([
            {"kind": "refers", "from": "council", "to": "trust", "trust": {"openness": 4}},
            {"kind": "informs", "from": "council", "to": "trust", "trust": {"openness": 3}},
            {"kind": "informs", "from": "charity", "to": "trust", "trust": {"openness": 1}},
        ]);
        let found = measured(&ties, TieKind::ALL).trust.unwrap();
        assert_eq!((found.ratings, found.openness), (2, Some(2.25)));
    }
}
