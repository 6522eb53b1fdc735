//! What is wished for of a map: a change and what may be chosen of it. What doesn't go together is
//! refused by name, before anything is worked out.

use std::path::PathBuf;

use partnership_explorer::analysis::what_if::{self, CHANGES, ChosenScope, NamedChange, Needs, Options};
use partnership_explorer::map::{ActorAt, Document, Limits, Partnership, Word};

use crate::Form;
use crate::names;
use crate::outcome::Stopped;

/// A change, where it is made, what may be chosen of it, where the changed map is written, and the form
/// of the answer.
pub struct Wish {
    pub change: Option<String>,
    pub scope: Option<String>,
    pub partner: Option<String>,
    pub existing: Option<String>,
    pub name: Option<String>,
    pub save: Option<PathBuf>,
    pub force: bool,
    pub form: Form,
}

impl Wish {
    /// The change that is meant, by its word or its name; nothing if none is given.
    ///
    /// # Errors
    /// If there is none of that name, or an option is given that doesn't go with it.
    pub fn change(&self) -> Result<Option<&'static NamedChange>, Stopped> {
        let Some(called) = &self.change else {
            return match self.given().first() {
                None => Ok(None),
                Some(option) => Err(Stopped::WrongUse(format!(
                    "{option} needs a change, such as `{}`; without options `what-if` lists those that can be made",
                    CHANGES[0].id
                ))),
            };
        };
        let wanted = names::word(called);
        let meant = |one: &&NamedChange| [one.id, one.name].map(names::word).contains(&wanted);
        let Some(change) = CHANGES.iter().find(meant) else {
            let ids: Vec<_> = CHANGES.iter().map(|one| one.id).collect();
            let near = names::near(called, CHANGES, |one| vec![one.id.to_owned(), one.name.to_owned()]);
            let near: Vec<_> = near.iter().map(|one| one.id).collect();
            let near = match near.is_empty() {
                true => String::new(),
                false => format!("; perhaps you mean {}", near.join(" or ")),
            };
            return Err(Stopped::WrongUse(format!("\"{called}\" is not one of {}{near}", ids.join(", "))));
        };
        self.fits(change).map(|()| Some(change))
    }

    /// The options that need a change and are given.
    fn given(&self) -> Vec<&'static str> {
        let all = [
            ("--partner", self.partner.is_some()),
            ("--use", self.existing.is_some()),
            ("--name", self.name.is_some()),
            ("--save", self.save.is_some()),
            ("--exit-code", self.form.exit_code),
        ];
        all.into_iter().filter(|(_, given)| *given).map(|(option, _)| option).collect()
    }

    /// Whether the options go with the change.
    fn fits(&self, change: &NamedChange) -> Result<(), Stopped> {
        let wrong = |says: String| Err(Stopped::WrongUse(says));
        let id = change.id;
        if self.partner.is_some() && change.needs != Needs::Partner {
            return wrong(format!("--partner doesn’t go with {id}: it chooses whom remove_partner removes"));
        }
        let of_new = [("--use", self.existing.is_some()), ("--name", self.name.is_some())];
        if let (None, Some((option, _))) = (change.centre, of_new.iter().find(|(_, given)| *given)) {
            return wrong(format!("{option} doesn’t go with {id}, which adds nobody and nothing"));
        }
        if self.existing.is_some() && self.name.is_some() {
            return wrong("--name doesn’t go with --use: what is on the map keeps its name".to_owned());
        }
        match self.name.as_deref().map(|name| name.trim().chars().count()) {
            Some(0) => wrong("--name is empty".to_owned()),
            Some(long) if long > Limits::STANDARD.name => wrong(format!(
                "--name is too long: {long} characters, where at most {} can be",
                Limits::STANDARD.name
            )),
            _ => Ok(()),
        }
    }

    /// What is chosen of the change, made to that scope.
    ///
    /// # Errors
    /// If whom or what it names isn't there, or isn't of the kind that the change takes.
    pub fn options(
        &self,
        change: &NamedChange,
        document: &Document,
        map: &Partnership,
        scope: &ChosenScope,
    ) -> Result<Options, Stopped> {
        let partner = match change.needs {
            Needs::Partner => Some(self.partner(change, document, map, scope)?),
            Needs::Nothing => None,
        };
        let existing =
            self.existing.as_deref().map(|called| self.existing(change, map, called)).transpose()?;
        Ok(Options { partner, existing, name: self.name.clone() })
    }

    fn partner(
        &self,
        change: &NamedChange,
        document: &Document,
        map: &Partnership,
        scope: &ChosenScope,
    ) -> Result<String, Stopped> {
        let offer = what_if::offers(document, scope).into_iter().find(|one| one.change.id == change.id);
        let (partners, refusal) = offer.map(|one| (one.partners, one.refusal)).unwrap_or_default();
        if let Some(refusal) = refusal {
            return Err(Stopped::Refused(refusal.says));
        }
        let choices: Vec<_> = partners.iter().filter_map(|(id, _)| map.find(id)).collect();
        let Some(called) = self.partner.as_deref() else {
            return Err(Stopped::WrongUse(format!(
                "{} needs --partner, the agency that leaves; {}",
                change.id,
                names::one_of(map, &choices)
            )));
        };
        let at = names::actor(map, "--partner", called, &choices)?;
        if !choices.contains(&at) {
            return Err(Stopped::WrongUse(format!(
                "{} is not one of the agencies here (--partner); {}",
                map.name(at),
                names::one_of(map, &choices)
            )));
        }
        Ok(map.id(at).to_owned())
    }

    fn existing(&self, change: &NamedChange, map: &Partnership, called: &str) -> Result<String, Stopped> {
        let choices: Vec<ActorAt> = change.centre.into_iter().flat_map(|kind| map.of_kind(kind)).collect();
        let at = names::actor(map, "--use", called, &choices)?;
        match (choices.contains(&at), change.centre) {
            (false, Some(kind)) => Err(Stopped::WrongUse(format!(
                "{} is of the kind “{}”, and {} needs one of the kind “{}” (--use); {}",
                map.name(at),
                map.kind(at).label(),
                change.id,
                kind.label(),
                names::one_of(map, &choices)
            ))),
            _ => Ok(map.id(at).to_owned()),
        }
    }
}
