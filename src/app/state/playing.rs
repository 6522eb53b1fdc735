//! A journey as it plays: it goes on by itself until it is paused, put out or at its end.

use super::{Key, Pace, State};
use crate::app::words;

/// What is done with a journey that is followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Play {
    /// Plays on from where it stands, from the beginning at its end, or pauses.
    Toggle,
    /// The step that plays has stood long enough.
    On,
    /// One step forward, and nothing by itself.
    Next,
    /// One step back.
    Back,
    /// Another pace.
    Pace(Pace),
}

impl State {
    /// The step of the journey that is lit.
    pub fn step_lit(&self) -> Option<usize> {
        match self.lit.as_ref()?.key {
            Key::Step(number) => Some(number),
            _ => None,
        }
    }

    /// Whether the journey goes on by itself: what was put out doesn't.
    pub fn is_playing(&self) -> bool {
        self.trial.playing && self.step_lit().is_some()
    }

    /// Whether information is being followed just now.
    pub fn is_following(&self) -> bool {
        let steps = self.trial.journey.as_ref().is_some_and(|journey| !journey.steps.is_empty());
        steps && self.tab == super::Tab::Try && self.trial.part == super::Part::Follow
    }

    // Comes later than the first map.
    #[inline(never)]
    pub(super) fn play(&mut self, play: Play) -> Option<()> {
        let all = self.trial.journey.as_ref()?.steps.len();
        let (at, playing) = (self.step_lit(), self.is_playing());
        let after = at.map_or(1, |at| at + 1);
        match play {
            Play::Toggle if playing => {
                self.with_trial(|trial| trial.playing = false);
                self.say(words::PAUSED);
            }
            Play::Toggle => {
                self.with_trial(|trial| trial.playing = true);
                self.light_step(if after <= all { after } else { 1 });
            }
            Play::On if !playing => return None,
            Play::On if after <= all => self.light_step(after),
            Play::On => self.with_trial(|trial| trial.playing = false),
            Play::Next | Play::Back => {
                let to = if play == Play::Next { after } else { at?.checked_sub(1)? };
                if !(1..=all).contains(&to) {
                    return playing.then(|| self.with_trial(|trial| trial.playing = false));
                }
                self.with_trial(|trial| trial.playing = false);
                self.light_step(to);
            }
            Play::Pace(pace) => {
                if self.trial.pace == pace {
                    return None;
                }
                self.with_trial(|trial| trial.pace = pace);
            }
        }
        Some(())
    }

    /// Lights up a step, unless it is lit already: pressed again it would go out.
    fn light_step(&mut self, number: usize) {
        if self.step_lit() != Some(number) {
            self.light(Key::Step(number));
        }
    }
}

#[cfg(test)]
mod tests {
    use partnership_explorer::analysis::Question;

    use super::Play;
    use crate::app::state::acting::{after, open};
    use crate::app::state::{Action, Pace, Part, State, Tab};

    fn following() -> State {
        let state =
            after(&after(&open("unified-assessment"), Action::Tab(Tab::Try)), Action::Part(Part::Follow));
        after(&state, Action::Follow(Question::known_by(["social-worker"])))
    }

    fn all(state: &State) -> usize {
        state.trial.journey.as_ref().unwrap().steps.len()
    }

    #[test]
    fn a_journey_plays_to_its_end_and_begins_again() {
        let mut state = after(&following(), Action::Play(Play::Toggle));
        assert!(state.is_following() && state.is_playing());
        for step in 2..=all(&state) {
            state = after(&state, Action::Play(Play::On));
            assert_eq!(state.step_lit(), Some(step));
        }
        let end = after(&state, Action::Play(Play::On));
        assert!(!end.is_playing() && end.step_lit() == Some(all(&end)));
        assert!(end.next(Action::Play(Play::On)).is_none(), "a late tick does nothing");
        assert_eq!(after(&end, Action::Play(Play::Toggle)).step_lit(), Some(1));
    }

    #[test]
    fn it_is_paused_stepped_and_put_out() {
        let playing = after(&following(), Action::Play(Play::Toggle));
        let paused = after(&playing, Action::Play(Play::Toggle));
        assert!(!paused.is_playing() && paused.step_lit() == Some(1));
        assert_eq!(after(&paused, Action::Play(Play::Toggle)).step_lit(), Some(2), "from where it stood");
        let next = after(&playing, Action::Play(Play::Next));
        assert!(!next.is_playing() && next.step_lit() == Some(2));
        assert_eq!(after(&next, Action::Play(Play::Back)).step_lit(), Some(1));
        assert!(after(&next, Action::Play(Play::Back)).next(Action::Play(Play::Back)).is_none());
        let out = after(&playing, Action::Escape);
        assert!(!out.is_playing() && out.trial.journey.is_some());
        assert_eq!(after(&out, Action::Play(Play::Toggle)).step_lit(), Some(1));
    }

    #[test]
    fn the_pace_is_kept_for_the_next_journey() {
        let quick = after(&following(), Action::Play(Play::Pace(Pace::Quick)));
        assert!(Pace::Quick.stands() < Pace::Steady.stands());
        assert!(quick.next(Action::Play(Play::Pace(Pace::Quick))).is_none());
        let dropped = after(&quick, Action::Drop);
        assert!(dropped.next(Action::Play(Play::Toggle)).is_none(), "there is nothing to play");
        let again = after(&dropped, Action::Follow(Question::known_by(["social-worker"])));
        assert_eq!(again.trial.pace, Pace::Quick);
    }
}
