//! Smaller classifications that the same map gives (`patterns.md` C7).

use std::collections::BTreeMap;

use super::belonging::Actors;
use super::report::{Degree, Pattern, PatternName, Readouts, Structure, Verdict};
use super::survey::{Bond, Survey, is_formal};
use crate::map::{ActorAt, ActorKind, AgreementForm, State, TieKind};

/// One of the smaller classifications: what it is called, who published it, and where its word stands.
#[derive(Clone, Copy, Debug)]
pub struct ReadoutRule {
    /// Its field in the contract's `readouts`, and in their `says`.
    pub id: &'static str,
    /// What it is called.
    pub name: &'static str,
    /// Its published source.
    pub source: &'static str,
    /// The word that a map was given.
    pub of: fn(&Readouts) -> &'static str,
}

/// All of them, in the order in which they are shown.
pub const READOUTS: &[ReadoutRule] = &[
    ReadoutRule {
        id: "audit_office_type",
        name: "Type of joint working",
        source: "National Audit Office 2001",
        of: |all| all.audit_office_type,
    },
    ReadoutRule { id: "leutz", name: "Level of integration", source: "Leutz 1999", of: |all| all.leutz },
    ReadoutRule { id: "depth", name: "Depth of partnership", source: "Glasby 2003", of: |all| all.depth },
    ReadoutRule {
        id: "governance",
        name: "Governance of the network",
        source: "Provan and Kenis 2008",
        of: |all| all.governance,
    },
];

const NOT_RECORDED: &str = "not_recorded";

/// A word of a classification, and what it rests on.
type Readout = (&'static str, String);

/// Reads the smaller classifications off a surveyed map.
pub(super) fn read(survey: &Survey, patterns: &[Pattern], structure: &[Structure]) -> Readouts {
    let agencies: Actors = survey.map.of_kind(ActorKind::Agency).collect();
    let found = Found { survey, agencies, patterns, structure };
    let (audit_office_type, audit_office_says) = found.audit_office_type();
    let (leutz, leutz_says) = found.leutz();
    let (depth, depth_says) = found.depth();
    let (governance, governance_says) = found.governance();
    Readouts {
        audit_office_type,
        leutz,
        depth,
        governance,
        says: BTreeMap::from([
            ("audit_office_type", audit_office_says),
            ("leutz", leutz_says),
            ("depth", depth_says),
            ("governance", governance_says),
        ]),
    }
}

struct Found<'a> {
    survey: &'a Survey<'a>,
    agencies: Actors,
    patterns: &'a [Pattern],
    structure: &'a [Structure],
}

impl<'a> Found<'a> {
    fn name(&self, actor: ActorAt) -> &str {
        self.survey.map.name(actor)
    }

    /// The agreement that makes a new body of two or more agencies, or the agency that others are part of.
    fn new_body(&self) -> Option<ActorAt> {
        let map = self.survey.map;
        let made = self.survey.agreements.joining(&self.agencies).map(|one| one.centre);
        let mut made = made
            .filter(|one| map.agreement(*one).and_then(|record| record.creates_legal_entity) == Some(true));
        made.next().or_else(|| self.merged())
    }

    /// An agency that two others are part of.
    fn merged(&self) -> Option<ActorAt> {
        let map = self.survey.map;
        let parts = |whole: &ActorAt| {
            map.coming(TieKind::PartOf, *whole)
                .filter(|(_, part)| map.kind(*part) == ActorKind::Agency)
                .count()
        };
        self.agencies.iter().copied().find(|whole| parts(whole) >= 2)
    }

    fn written(&self) -> Option<&'a Bond> {
        let map = self.survey.map;
        let is_written = |one: &&Bond| {
            let form = map.agreement(one.centre).and_then(|record| record.form);
            form.is_some_and(|form| !matches!(form, AgreementForm::Informal | AgreementForm::StatutoryDuty))
        };
        self.survey.agreements.joining(&self.agencies).find(is_written)
    }

    /// The National Audit Office's types (2001): realigned boundaries, formal, informal.
    fn audit_office_type(&self) -> Readout {
        let map = self.survey.map;
        if let Some(body) = self.new_body() {
            return (
                "realigned",
                format!("{} makes one body of several (National Audit Office 2001).", self.name(body)),
            );
        }
        if let Some(agreement) = self.written() {
            return (
                "formal",
                format!("{} is in writing (National Audit Office 2001).", self.name(agreement.centre)),
            );
        }
        let meeting = self.survey.forums.joining(&self.agencies).next().is_some();
        let consulting = self.survey.across(TieKind::Consults, &self.agencies).next().is_some();
        if (meeting || consulting) && map.all_complete(TieKind::Signs, self.agencies.iter().copied()) {
            return (
                "informal",
                "They meet or consult, with no written agreement (National Audit Office 2001).".to_owned(),
            );
        }
        (NOT_RECORDED, "Whether the partners have a written agreement isn’t recorded.".to_owned())
    }

    fn present(&self, name: PatternName) -> Option<&'a Pattern> {
        self.patterns.iter().find(|one| one.pattern == name && one.verdict == Verdict::Present)
    }

    /// The name of the place where a pattern was found.
    fn place(&self, pattern: &Pattern) -> String {
        let of = pattern.scope.of.as_deref().and_then(|id| self.survey.map.find(id));
        of.map_or("the whole map".to_owned(), |of| self.name(of).to_owned())
    }

    fn linked(&self, kind: TieKind) -> bool {
        self.survey.across(kind, &self.agencies).next().is_some()
    }

    fn mechanism(&self) -> Option<&'a Pattern> {
        let joined =
            |one: &&Pattern| one.pattern == PatternName::Coordinated && one.state("C2") == Some(State::Met);
        self.patterns.iter().find(joined)
    }

    /// Linkage, coordination or full integration (Leutz 1999).
    fn leutz(&self) -> Readout {
        if let Some(unified) = self.present(PatternName::Unified) {
            let says = format!("{} brings management and staff together (Leutz 1999).", self.place(unified));
            return ("full_integration", says);
        }
        if let Some(joined) = self.mechanism() {
            let says = joined.indicators.iter().find(|one| one.id == "C2").map_or("", |one| &one.says);
            return ("coordination", format!("{} (Leutz 1999).", says.trim_end_matches('.')));
        }
        let how = match (self.linked(TieKind::Refers), self.linked(TieKind::Informs)) {
            (true, true) => "refer to and tell each other",
            (true, false) => "refer to each other",
            (false, true) => "tell each other what they know",
            (false, false) => {
                return (
                    NOT_RECORDED,
                    "That agencies refer to each other, or tell each other what they know, isn’t recorded."
                        .to_owned(),
                );
            }
        };
        ("linkage", format!("Agencies {how}, with no formal mechanism recorded (Leutz 1999)."))
    }

    /// The highest rung of depth with evidence (Glasby 2003; Glasby, Dickinson and Miller 2011).
    fn depth(&self) -> Readout {
        if let Some(body) = self.merged() {
            return (
                "formal_merger",
                format!("Agencies have become part of {} (Glasby 2003).", self.name(body)),
            );
        }
        if let Some(body) = self.new_body() {
            return (
                "partnership_organisation",
                format!("{} makes a joint body (Glasby 2003).", self.name(body)),
            );
        }
        let joint = |one: &&Structure| one.management == Degree::Amalgamated && self.of_two_agencies(one);
        if let Some(one) = self.structure.iter().find(joint) {
            let of = one.scope.of.as_deref().and_then(|id| self.survey.map.find(id));
            let place = of.map_or("the whole map", |of| self.name(of));
            return (
                "joint_management",
                format!("One line of management covers several agencies’ staff: {place} (Glasby 2003)."),
            );
        }
        if self.mechanism().is_some() {
            return ("coordinate_activities", "A formal mechanism joins agencies (Glasby 2003).".to_owned());
        }
        if self.linked(TieKind::Consults) {
            return ("consult", "Agencies consult each other (Glasby 2003).".to_owned());
        }
        if self.linked(TieKind::Informs) {
            return (
                "share_information",
                "Agencies tell each other what they know (Glasby 2003).".to_owned(),
            );
        }
        (
            NOT_RECORDED,
            "That agencies tell each other what they know, or consult each other, isn’t recorded.".to_owned(),
        )
    }

    fn of_two_agencies(&self, structure: &Structure) -> bool {
        let map = self.survey.map;
        let members = structure.scope.members.iter().filter_map(|id| map.find(id));
        members.filter(|member| map.kind(*member) == ActorKind::Agency).count() >= 2
    }

    /// Shared, by a lead organisation, or by a separate administrator (Provan and Kenis 2008).
    fn governance(&self) -> Readout {
        let map = self.survey.map;
        if self.agencies.len() < 2 {
            return (NOT_RECORDED, "Fewer than two agencies are on the map.".to_owned());
        }
        let steering = |head: ActorAt| -> Actors {
            let led =
                [TieKind::Manages, TieKind::Funds, TieKind::Commissions, TieKind::Monitors].map(|kind| {
                    let own =
                        [head].into_iter().chain(map.leading(TieKind::Holds, head).map(|(_, fund)| fund));
                    own.flat_map(|one| map.leading(kind, one).map(|(_, to)| to).collect::<Vec<_>>())
                        .collect::<Vec<_>>()
                });
            let answering = map.coming(TieKind::AccountableTo, head).map(|(_, from)| from);
            let reached = led.into_iter().flatten().chain(answering);
            let mut agencies: Actors =
                reached.flat_map(|one| self.survey.belonging.behind(one)).copied().collect();
            agencies.remove(&head);
            agencies
        };
        let most = |head: &ActorAt| steering(*head).len() * 2 > self.agencies.len() - 1;
        let heads: Vec<_> = self.agencies.iter().copied().filter(most).collect();
        if let [head] = heads.as_slice() {
            let delivers = map
                .ties(TieKind::Supports)
                .any(|(_, from, _)| self.survey.belonging.behind(from).contains(head));
            if delivers {
                let says = format!(
                    "{} manages, pays or is answered to by most others, and delivers as well (Provan and Kenis 2008).",
                    self.name(*head)
                );
                return ("lead_organisation", says);
            }
            if map.all_complete(TieKind::Supports, [*head]) {
                let says = format!(
                    "{} steers most others and delivers nothing itself (Provan and Kenis 2008).",
                    self.name(*head)
                );
                return ("administrative_body", says);
            }
            let says = format!(
                "{} steers most others; whether it delivers as well isn’t recorded (Provan and Kenis 2008).",
                self.name(*head)
            );
            return (NOT_RECORDED, says);
        }
        let governs = |forum: &&Bond| {
            is_formal(map, forum.centre) == State::Met && self.agencies.is_subset(&forum.agencies)
        };
        if let (Some(forum), true) = (self.survey.forums.iter().find(governs), heads.is_empty()) {
            return (
                "shared",
                format!(
                    "All agencies sit on {}, and no lead is recorded (Provan and Kenis 2008).",
                    self.name(forum.centre)
                ),
            );
        }
        (NOT_RECORDED, "Who steers the network as a whole isn’t recorded.".to_owned())
    }
}
