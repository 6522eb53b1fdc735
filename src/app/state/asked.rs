//! The form to follow, as it is filled in: kept beside the journey, so that nothing of it is lost when
//! the journey is closed or another part is looked at.

use partnership_explorer::analysis::{Question, follow};
use partnership_explorer::map::Partnership;

/// What stands in the fields.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// The id of who knows.
    pub knows: String,
    /// The ids of those who know as well.
    pub also: Vec<String>,
    /// The id of what it is about; empty where that isn't said.
    pub about: String,
    /// What is known, in words.
    pub what: String,
    /// Within how many days it ought to be known, as it is typed.
    pub within: String,
}

impl Asked {
    /// As most would ask: about the first service user. Nobody hears first of what is about themselves,
    /// so the two lists don't begin alike.
    pub fn at_first(starts: &[follow::Choice], subjects: &[follow::Choice]) -> Self {
        let about = subjects.first().map(|one| one.id.clone()).unwrap_or_default();
        let knows = starts.iter().find(|one| one.id != about).map(|one| one.id.clone());
        Self { knows: knows.unwrap_or_default(), about, ..Self::default() }
    }

    /// The form from which `question` came.
    pub fn of(question: &Question) -> Self {
        let mut known = question.knows.iter().cloned();
        Self {
            knows: known.next().unwrap_or_default(),
            also: known.collect(),
            about: question.about.clone().unwrap_or_default(),
            what: question.what.clone().unwrap_or_default(),
            within: question.horizon.map(|days| days.to_string()).unwrap_or_default(),
        }
    }

    /// The question that the form puts; nothing if nobody knows.
    pub fn question(&self) -> Option<Question> {
        let given = |text: &String| Some(text.clone()).filter(|text| !text.trim().is_empty());
        // Who was ticked may have been chosen as the first since.
        let also = self.also.iter().filter(|id| **id != self.knows);
        Some(Question {
            about: given(&self.about),
            what: given(&self.what),
            horizon: self.within.trim().parse().ok(),
            ..Question::known_by([given(&self.knows)?].into_iter().chain(also.cloned()))
        })
    }

    /// With the one of that id among those who know as well, or no longer.
    #[must_use]
    pub fn ticked(&self, id: &str) -> Self {
        let mut next = self.clone();
        next.also.retain(|other| other != id);
        if next.also.len() == self.also.len() {
            next.also.push(id.to_owned());
        }
        next
    }

    /// The same on another revision of the map, without those who are gone; nothing if they include
    /// whoever knows.
    pub fn on(&self, partnership: &Partnership) -> Option<Self> {
        let is_there = |id: &str| partnership.find(id).is_some();
        let mut next = self.clone();
        next.also.retain(|id| is_there(id));
        if !is_there(&next.about) {
            next.about.clear();
        }
        Some(next).filter(|next| is_there(&next.knows))
    }
}

#[cfg(test)]
mod tests {
    use super::Asked;
    use partnership_explorer::analysis::Question;

    #[test]
    fn a_form_and_its_question_say_the_same() {
        let question = Question {
            what: Some("she fell".into()),
            horizon: Some(3),
            ..Question::known_by(["nurse", "mental-health-worker"]).about("plan")
        };
        assert_eq!(Asked::of(&question).question(), Some(question));
        assert_eq!(Asked::default().question(), None);
        let odd = Asked { knows: "nurse".into(), within: "1e".into(), what: "  ".into(), ..Asked::default() };
        assert_eq!(odd.question(), Some(Question::known_by(["nurse"])));
    }

    #[test]
    fn a_tick_is_put_and_taken_away_and_whoever_knows_first_is_not_named_twice() {
        let asked = Asked { knows: "nurse".into(), ..Asked::default() }.ticked("carer").ticked("nurse");
        assert_eq!(asked.question().unwrap().knows, ["nurse", "carer"]);
        assert!(asked.ticked("carer").ticked("nurse").also.is_empty());
    }
}
