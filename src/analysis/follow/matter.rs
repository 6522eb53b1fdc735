//! The matter: whether a tie, a forum or a paper carries what the question is about.

use std::collections::BTreeSet;

use super::kinds::{is_narrow, is_paper, takes_up, tells};
use super::route::Stop;
use crate::map::{ActorAt, ActorKind, Extent, ForumLevel, Partnership, TieAt, TieKind};

/// How sure it is that something carries the matter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Carries {
    /// As recorded, it does.
    Yes,
    /// It may: that it does isn't recorded.
    May,
    /// It doesn't, and why.
    No(Stop),
}

/// What the question is about, with the persons and papers that belong to it.
#[derive(Debug)]
pub struct Matter<'a> {
    map: &'a Partnership,
    about: Option<ActorAt>,
    /// What it is about, whom that concerns, and the papers that concern the person: to tell of
    /// somebody's assessment is to tell of them.
    kin: BTreeSet<ActorAt>,
    /// Forums that are recorded as told of it, or as told what feeds into them of it.
    forums: BTreeSet<ActorAt>,
}

impl<'a> Matter<'a> {
    pub fn new(map: &'a Partnership, about: Option<ActorAt>) -> Self {
        let mut kin: BTreeSet<_> = about.into_iter().collect();
        let mut forums = BTreeSet::new();
        if let Some(about) = about {
            kin.extend(map.leading(TieKind::Concerns, about).map(|(_, person)| person));
            let papers = map.coming(TieKind::Concerns, about).map(|(_, paper)| paper);
            kin.extend(papers.filter(|at| is_paper(map.kind(*at))));
            kin.extend(
                map.leading(TieKind::Feeds, about).map(|(_, plan)| plan).filter(|at| is_paper(map.kind(*at))),
            );
            for paper in kin.iter().filter(|at| is_paper(map.kind(**at))) {
                forums.extend(map.leading(TieKind::Feeds, *paper).map(|(_, forum)| forum));
            }
            for (tie, from, to) in map.ties(TieKind::Informs) {
                if map.about(tie).is_some_and(|about| kin.contains(&about)) {
                    forums.extend([from, to]);
                }
            }
        }
        Self { map, about, kin, forums }
    }

    /// The persons whom it concerns; every service user, if the question doesn't say.
    pub fn persons(&self) -> Vec<ActorAt> {
        use ActorKind::*;
        match self.about {
            None => self.map.of_kind(ServiceUser).collect(),
            Some(about) if matches!(self.map.kind(about), ServiceUser | Carer | Person) => vec![about],
            Some(about) => self.map.leading(TieKind::Concerns, about).map(|(_, person)| person).collect(),
        }
    }

    /// Whether it may be personal: it concerns somebody, or whom it concerns isn't said.
    pub fn may_be_personal(&self) -> bool {
        self.about.is_none() || !self.persons().is_empty()
    }

    /// Whether the question says what it is about.
    pub fn has_subject(&self) -> bool {
        self.about.is_some()
    }

    /// Whether it may come up in a forum or paper of which nothing recorded says that it does.
    pub fn is_open_at(&self, place: ActorAt) -> bool {
        takes_up(self.map.kind(place)) && self.taken_up_by(place) == Carries::May
    }

    /// Whether a tie that tells something carries it.
    pub fn told_by(&self, tie: TieAt) -> Carries {
        match (self.about, self.map.about(tie)) {
            (Some(_), Some(about)) if !self.kin.contains(&about) => Carries::No(Stop::AboutAnother),
            (Some(_), None) => Carries::May,
            _ if self.is_narrow(tie) => Carries::May,
            _ => Carries::Yes,
        }
    }

    /// Whether a tie that is stated absent says that the matter, or a part of what is asked, isn't told.
    pub fn is_not_told_by(&self, tie: TieAt) -> bool {
        !self.is_narrow(tie) && !matches!(self.told_by(tie), Carries::No(_))
    }

    /// Whether a tie that is stated absent, or held back, says so of the matter as a whole: not where it
    /// is about somebody else or about one matter of many, nor where it would pass on something narrower.
    pub fn is_denied_by(&self, tie: TieAt) -> bool {
        !tells(self.map.tie(tie).kind)
            || !self.is_narrow(tie) && self.map.about(tie).is_none_or(|about| self.kin.contains(&about))
    }

    fn is_narrow(&self, tie: TieAt) -> bool {
        self.map.tie(tie).details.content.is_some_and(is_narrow)
    }

    /// Whether it may stand in an assessment or a plan, or come up in a forum.
    pub fn taken_up_by(&self, place: ActorAt) -> Carries {
        let Some(about) = self.about else { return Carries::Yes };
        if self.kin.contains(&place) || self.forums.contains(&place) {
            return Carries::Yes;
        }
        let mut others = self.map.leading(TieKind::Concerns, place).map(|(_, person)| person).peekable();
        let concerns_somebody = others.peek().is_some();
        // Papers on one person are still different papers.
        let same = !is_paper(self.map.kind(place)) || !is_paper(self.map.kind(about));
        if same && others.any(|person| self.kin.contains(&person)) {
            Carries::Yes
        } else if concerns_somebody {
            Carries::No(Stop::ConcernsAnother)
        } else if self.is_one_case() && self.is_strategic(place) {
            Carries::No(Stop::Strategic)
        } else {
            Carries::May
        }
    }

    fn is_strategic(&self, forum: ActorAt) -> bool {
        self.map.forum(forum).and_then(|record| record.level) == Some(ForumLevel::Strategic)
    }

    /// Whether it is one person's or household's case, which a forum on strategy doesn't take up.
    fn is_one_case(&self) -> bool {
        self.about.is_some_and(|about| match self.map.kind(about) {
            ActorKind::ServiceUser => {
                let extent = self.map.service_user(about).and_then(|record| record.extent);
                matches!(extent, Some(Extent::Person | Extent::Household))
            }
            kind => matches!(kind, ActorKind::Carer | ActorKind::Person | ActorKind::Assessment),
        })
    }
}
