//! The answers of an open map: those that stand in it, and the next revision with others.

use partnership_explorer::analysis::answer_to;
use partnership_explorer::map::{ActorAt, Answer, AnswerValue};

use super::Opened;
use crate::app::words;

impl Opened {
    /// With `value` for an answer about the whole map, in place of an earlier one.
    #[must_use]
    pub fn ticked(&self, id: &str, value: AnswerValue) -> Self {
        let mut answers = self.document.answers.clone();
        answers.retain(|answer| answer.indicator != id || !answer.scope.is_empty());
        let indicator = id.to_owned();
        answers.push(Answer { indicator, scope: Vec::new(), value, note: None, other: Default::default() });
        self.answering(answers, words::answer_change(id, value))
    }

    /// The place of the answer that was given to the question `id` about the whole map.
    pub fn tick(&self, id: &str) -> Option<usize> {
        self.document.answers.iter().rposition(|answer| answer.indicator == id && answer.scope.is_empty())
    }

    /// With `value` for an answer to `indicator` wherever the finding at `flag` holds, in place of
    /// earlier ones: who answers the question of a card answers for all its places.
    #[must_use]
    pub fn answered(&self, indicator: &str, flag: usize, value: AnswerValue) -> Self {
        let card = self.flagged.iter().chain(&self.others).find(|card| card.places().any(|at| at == flag));
        let places: Vec<usize> = card.map_or(vec![flag], |card| card.places().collect());
        let mut answers = self.document.answers.clone();
        let mut given = self.given.clone();
        let number = given.values().max().map_or(0, |last| last + 1);
        for place in places {
            let scope: Vec<String> = self.analysis.patterns[place].scope.of.clone().into_iter().collect();
            answers.retain(|answer| answer.indicator != indicator || answer.scope != scope);
            given.insert((indicator.to_owned(), scope.clone()), number);
            let indicator = indicator.to_owned();
            answers.push(Answer { indicator, scope, value, note: None, other: Default::default() });
        }
        Self { given, ..self.answering(answers, words::answer_change(indicator, value)) }
    }

    /// Without the answer at that place, and those given with it.
    #[must_use]
    pub fn taken_back(&self, at: usize) -> Option<Self> {
        let answer = self.document.answers.get(at)?;
        let mut answers = self.document.answers.clone();
        answers.retain(|other| other != answer && !self.given_together(answer, other));
        Some(self.answering(answers, words::take_back_change(&answer.indicator)))
    }

    /// The answers with their places: those given together are one.
    pub fn answers(&self) -> Vec<(usize, Vec<ActorAt>)> {
        let answers = &self.document.answers;
        let mut groups: Vec<(usize, Vec<ActorAt>)> = Vec::new();
        for (at, answer) in answers.iter().enumerate() {
            let of = answer.scope.first().and_then(|id| self.partnership.find(id));
            match groups.iter_mut().find(|(first, _)| self.given_together(&answers[*first], answer)) {
                Some((_, places)) => places.extend(of),
                None => groups.push((at, of.into_iter().collect())),
            }
        }
        groups
    }

    /// Whether two answers were given by one action, for all places of a card.
    fn given_together(&self, one: &Answer, other: &Answer) -> bool {
        let number = |answer: &Answer| self.given.get(&(answer.indicator.clone(), answer.scope.clone()));
        number(one).is_some() && number(one) == number(other)
    }

    /// What was answered to `indicator` in the scope of `of`.
    pub fn answer(&self, indicator: &str, of: Option<&str>) -> Option<AnswerValue> {
        answer_to(&self.document.answers, indicator, of).map(|answer| answer.value)
    }
}
