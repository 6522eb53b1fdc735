//! Where a change is made: a scope of a surveyed map, and who in it is concerned.

use std::collections::HashSet;

use super::draft::Draft;
use super::{Options, Refusal};
use crate::analysis::belonging::Actors;
use crate::analysis::report::ScopeKind;
use crate::analysis::scope::Scope;
use crate::analysis::survey::Survey;
use crate::map::{ActorAt, ActorKind, Document, Limits, Partnership, Record, TieKind, Word};

/// A scope of a map, with what may be chosen.
#[derive(Clone, Copy)]
pub(super) struct Place<'a> {
    pub document: &'a Document,
    pub survey: &'a Survey<'a>,
    pub scope: &'a Scope,
    pub options: &'a Options,
}

impl<'a> Place<'a> {
    pub fn map(&self) -> &'a Partnership {
        self.survey.map
    }

    pub fn ids(&self, actors: impl IntoIterator<Item = ActorAt>) -> HashSet<&'a str> {
        let map = self.map();
        actors.into_iter().map(|at| map.id(at)).collect()
    }

    pub fn names(&self, actors: impl IntoIterator<Item = ActorAt>) -> String {
        self.map().names(actors)
    }

    /// The team, if the scope is one.
    pub fn team(&self) -> Option<ActorAt> {
        self.scope.of.filter(|_| self.scope.kind == ScopeKind::Team)
    }

    /// Refuses where fewer than two agencies take part and the change is between agencies.
    pub fn several_agencies(&self) -> Result<(), Refusal> {
        match self.scope.agencies.len() {
            0 => Err(Refusal::new("No agency takes part here.")),
            1 => Err(Refusal::new(format!(
                "Only one agency takes part here: {}.",
                self.names(self.scope.agencies.iter().copied())
            ))),
            _ => Ok(()),
        }
    }

    /// The teams of the scope; of a team scope, the team.
    pub fn teams(&self) -> Actors {
        match self.team() {
            Some(team) => [team].into(),
            None => self.of_kind(ActorKind::Team),
        }
    }

    /// The practitioners of the scope; of a team scope, its staff.
    pub fn practitioners(&self) -> Actors {
        match self.team() {
            Some(team) => self.survey.belonging.staff(team).clone(),
            None => self.of_kind(ActorKind::Practitioner),
        }
    }

    fn of_kind(&self, kind: ActorKind) -> Actors {
        self.scope.doers.iter().copied().filter(|one| self.map().kind(*one) == kind).collect()
    }

    /// Through whom the scope is tied by `kind` to a site or a system: its teams, practitioners who
    /// aren't covered by one of them or have such a tie of their own, and agencies for whom nobody is
    /// entered, or that have one.
    pub fn bearers(&self, kind: TieKind) -> Actors {
        let map = self.map();
        let belonging = &self.survey.belonging;
        let own = |one: ActorAt| map.leading(kind, one).next().is_some();
        let teams = self.teams();
        let covered = |one: ActorAt| {
            let behind = belonging.behind(one);
            teams.iter().any(|team| {
                belonging.staff(*team).contains(&one)
                    && (self.team().is_some() || behind.is_subset(belonging.behind(*team)))
            })
        };
        let mut all: Actors =
            self.practitioners().into_iter().filter(|one| own(*one) || !covered(*one)).collect();
        all.extend(&teams);
        if self.team().is_none() {
            let acting: Actors = all.iter().flat_map(|one| belonging.behind(*one)).copied().collect();
            let agencies = self.scope.agencies.iter().copied();
            all.extend(agencies.filter(|agency| own(*agency) || !acting.contains(agency)));
        }
        all
    }

    /// The service users whom the scope is about.
    pub fn people(&self) -> Actors {
        let map = self.map();
        let mut all: Actors = match (self.scope.kind, self.scope.of) {
            (ScopeKind::Map, _) => map.of_kind(ActorKind::ServiceUser).collect(),
            (ScopeKind::Package, of) => of.into_iter().collect(),
            (_, of) => {
                let doers = || self.scope.doers.iter().chain(&of).copied();
                let made = doers().flat_map(|one| map.leading(TieKind::Assesses, one));
                let plans = self.survey.plans.iter().filter(|plan| plan.joins(&self.scope.agencies));
                let concerning = made.map(|(_, one)| one).chain(plans.map(|plan| plan.centre)).chain(of);
                let concerned = concerning.flat_map(|one| map.leading(TieKind::Concerns, one));
                let supported = doers().flat_map(|one| map.leading(TieKind::Supports, one));
                let sitting = of.into_iter().flat_map(|of| map.coming(TieKind::MemberOf, of));
                concerned.chain(supported).chain(sitting).map(|(_, one)| one).collect()
            }
        };
        all.retain(|one| map.kind(*one) == ActorKind::ServiceUser);
        all
    }

    /// Assessments that someone of the scope makes.
    pub fn assessments(&self) -> Actors {
        let map = self.map();
        let made = self.scope.doers.iter().flat_map(|one| map.leading(TieKind::Assesses, *one));
        made.map(|(_, assessment)| assessment).collect()
    }

    /// The actor that was chosen to be used, if one was.
    pub fn chosen(&self, kind: ActorKind) -> Result<Option<ActorAt>, Refusal> {
        let Some(chosen) = self.options.existing.as_deref() else { return Ok(None) };
        let at = self.map().find(chosen);
        let at = at.ok_or_else(|| Refusal::new(format!("Nobody on the map has the id “{chosen}”.")))?;
        match self.map().kind(at) {
            found if found == kind => Ok(Some(at)),
            found => Err(Refusal::new(format!(
                "“{}” is of the kind “{}”; this change needs one of the kind “{}”.",
                self.map().name(at),
                found.label(),
                kind.label()
            ))),
        }
    }

    /// The actor in the middle of a change: the one chosen, or a new one of `record`.
    pub fn centre(&self, draft: &mut Draft, id: &str, name: &str, record: Record) -> Result<String, Refusal> {
        let kind = record.kind();
        if let Some(chosen) = self.chosen(kind)? {
            return Ok(self.map().id(chosen).to_owned());
        }
        let name = match self.options.name.as_deref().map(str::trim) {
            None => draft.free_name(kind, name),
            Some("") => return Err(Refusal::new("The name is empty.")),
            Some(name) if name.chars().count() > Limits::STANDARD.name => {
                return Err(Refusal::new("The name is too long to be shown."));
            }
            Some(name) => name.to_owned(),
        };
        Ok(draft.add(id, name, record))
    }
}
