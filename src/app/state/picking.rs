//! Selecting several: one is the first, the others are beside it.

use std::rc::Rc;

use partnership_explorer::drawing::Rect;
use partnership_explorer::editing::Item;
use partnership_explorer::map::ActorAt;

use super::{Opened, Selection, State};
use crate::app::words;

impl State {
    /// Everything that is selected, the first first.
    pub fn selected(&self) -> impl Iterator<Item = Selection> + '_ {
        self.selection.into_iter().chain(self.also.iter().copied())
    }

    /// Everything that is selected, by its ids.
    pub fn items(&self) -> Vec<Item> {
        let Some(opened) = &self.opened else { return Vec::new() };
        self.selected().map(|one| opened.item(one)).collect()
    }

    /// Selects an actor alone, unless it is selected, or was just taken out of what is.
    pub(super) fn aim(&mut self, at: ActorAt) -> Option<()> {
        let one = Selection::Actor(at);
        if self.left_out == Some(at) || self.selected().any(|other| other == one) {
            return None;
        }
        self.pick_all(vec![one]);
        Some(())
    }

    /// Takes something up into the selection, or out of it.
    pub(super) fn pick(&mut self, one: Selection) {
        let mut all: Vec<Selection> = self.selected().collect();
        let place = all.iter().position(|other| *other == one);
        match place {
            Some(place) => drop(all.remove(place)),
            None => all.push(one),
        }
        let is_left_out = place.is_some() && !all.is_empty();
        self.pick_all(all);
        if let Selection::Actor(at) = one {
            self.roving = Some(at);
            self.left_out = is_left_out.then_some(at);
        }
        self.say_selected();
    }

    /// Selects all of these.
    pub(super) fn pick_all(&mut self, all: Vec<Selection>) {
        let mut all = all.into_iter();
        self.select(all.next());
        self.also = Rc::new(all.collect());
    }

    /// From now on each press adds to what is selected, or no longer.
    pub(super) fn pick_several(&mut self, on: bool) -> Option<()> {
        if self.several == on {
            return None;
        }
        self.several = on;
        self.say(if on { words::SEVERAL_ON } else { words::SEVERAL_OFF });
        Some(())
    }

    /// Selects everybody on the map.
    pub(super) fn pick_everybody(&mut self) -> Option<()> {
        let opened = self.opened.clone()?;
        self.pick_all(opened.partnership.all().map(Selection::Actor).collect());
        self.say_selected();
        Some(())
    }

    /// Selects everybody whose middle lies within an area of the map, beside what is selected if `beside`.
    pub(super) fn pick_in(&mut self, area: Rect, beside: bool) -> Option<()> {
        let opened = self.opened.clone()?;
        let mut all: Vec<Selection> = if beside { self.selected().collect() } else { Vec::new() };
        for actor in opened.scene.actors.iter().filter(|actor| area.contains(actor.area.centre())) {
            let one = Selection::Actor(actor.at);
            if !all.contains(&one) {
                all.push(one);
            }
        }
        self.pick_all(all);
        self.say_selected();
        Some(())
    }

    fn say_selected(&mut self) {
        let Some(opened) = self.opened.clone() else { return };
        let names: Vec<&str> = (self.selected())
            .filter_map(|one| match one {
                Selection::Actor(at) => Some(opened.partnership.name(at)),
                Selection::Tie(_) => None,
            })
            .collect();
        let ties = self.selected().count() - names.len();
        self.say(words::selected_says(&names, ties));
    }

    /// Brings what is selected into sight.
    pub(super) fn reveal_selected(&mut self) {
        let Some(opened) = self.opened.clone() else { return };
        let of = |at| opened.scene.actors.iter().find(|actor| actor.at == at).map(|actor| actor.area);
        let areas = self.selected().filter_map(|one| match one {
            Selection::Actor(at) => of(at),
            Selection::Tie(_) => None,
        });
        if let Some(area) = Rect::enclosing(areas) {
            self.reveal(area);
        }
    }
}

impl Opened {
    /// What is selected, as something that acts are done to.
    pub fn item(&self, one: Selection) -> Item {
        match one {
            Selection::Actor(at) => Item::Actor(self.partnership.id(at).to_owned()),
            Selection::Tie(at) => Item::Tie(self.partnership.tie_id(at).to_owned()),
        }
    }
}
