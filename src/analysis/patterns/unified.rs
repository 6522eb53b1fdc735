//! Unified: management, training and staffing are made one (Bertram et al. 2002).

use std::collections::BTreeSet;

use super::{EVERY_SCOPE, PatternRule};
use crate::analysis::belonging::{Actors, origins};
use crate::analysis::finding::{Evidence, Finding};
use crate::analysis::indicator::{Ground, Rule};
use crate::analysis::report::{Degree, Indicator, PatternName, ScopeKind, Weight};
use crate::analysis::structure::Reading;
use crate::analysis::survey::speaks_for_users;
use crate::map::{ActorAt, ActorKind, FundForm, Rhythm, State, TieAt, TieKind};

/// The pattern.
pub const UNIFIED: PatternRule = PatternRule {
    name: PatternName::Unified,
    lede: "Management, staff and training are brought together into one, while each profession keeps its own expertise.",
    anchors: &["U1", "U2"],
    scopes: EVERY_SCOPE,
    neighbours: &[PatternName::Coordinated, PatternName::Coalition],
    notes: &[
        "Sharing a building is often given as the example of a unified service; Bertram and others (2002) define it by \
         structures, so here a shared site only supports the flag.",
        "Training is part of the definition in Bertram and others (2002), though most descriptions of services leave it out.",
        "Whether working as one leads to better outcomes is not settled (Dickinson and Glasby 2008); the flag says nothing of quality.",
    ],
    remarks,
    rules: &[
        Rule {
            id: "U1",
            name: "One line of management",
            weight: Weight::Essential,
            question: "Does everyone here answer to one manager or one management board?",
            rule: "Met when one head or board stands above everyone here, whoever employs them.",
            source: "Bertram et al. 2002",
            missing: None,
            look: |ground| made_one(&ground.vector.management),
        },
        Rule {
            id: "U2",
            name: "One staff",
            weight: Weight::Essential,
            question: "Do the staff of these agencies work here as one establishment?",
            rule: "Met when staff of two or more agencies or professions form one establishment, by one employer, secondment or joint posts.",
            source: "Bertram et al. 2002",
            missing: None,
            look: |ground| made_one(&ground.vector.staffing),
        },
        Rule {
            id: "U3",
            name: "Distinct expertise is kept",
            weight: Weight::Essential,
            question: "Do people of two or more professions, or from two or more agencies, work here?",
            rule: "Met when two professions or two agencies of origin are found among the staff; otherwise it is an ordinary department.",
            source: "Bertram et al. 2002",
            missing: None,
            look: distinct_expertise,
        },
        Rule {
            id: "U4",
            name: "One training or supervision",
            weight: Weight::EssentialIfRecorded,
            question: "Do all staff here share one programme of training or supervision?",
            rule: "Met when one programme trains or supervises everyone here. Where nothing is recorded it doesn't hold the verdict back.",
            source: "Bertram et al. 2002",
            missing: Some("training not recorded"),
            look: |ground| made_one(&ground.vector.training),
        },
        Rule {
            id: "U5",
            name: "Under one roof",
            weight: Weight::Supporting,
            question: "Do all staff here share one site?",
            rule: "Met when everyone here is based at one site. Never enough by itself.",
            source: "SQW 2005",
            missing: None,
            look: one_site,
        },
        Rule {
            id: "U6",
            name: "One shared record",
            weight: Weight::Supporting,
            question: "Can everyone here read one shared record?",
            rule: "Met when one information system is used by everyone here.",
            source: "Welsh Assembly Government 2003",
            missing: None,
            look: one_record,
        },
        Rule {
            id: "U7",
            name: "One assessment for each person",
            weight: Weight::Supporting,
            question: "Is there one assessment for each person?",
            rule: "Met when no person is assessed twice over by those who work here.",
            source: "Department of Health 2001",
            missing: None,
            look: one_assessment,
        },
        Rule {
            id: "U8",
            name: "Pooled or single fund",
            weight: Weight::Supporting,
            question: "Is the money for this pooled in one fund?",
            rule: "Met when a pooled fund pays for this, or a single one for a team. Pooling money is not managing staff.",
            source: "NHS Act 2006, section 75",
            missing: None,
            look: one_fund,
        },
        Rule {
            id: "U9",
            name: "All professions tell each other often",
            weight: Weight::Supporting,
            question: "Do all professions here tell each other what they know, weekly or more often?",
            rule: "Met when between any two professions here information passes directly, at least weekly.",
            source: "Atkinson et al. 2007",
            missing: None,
            look: frequent_information,
        },
        Rule {
            id: "U10",
            name: "Openly accountable to service users",
            weight: Weight::Supporting,
            question: "Does this answer to the people who use it, directly or on a forum where they sit?",
            rule: "Met when someone here answers to a service user, or to a forum on which service users or their advocates sit.",
            source: "Greig, in Hardy 2015",
            missing: None,
            look: open_accountability,
        },
    ],
};

/// Met if the structure is amalgamated; not met by any other degree that is recorded (R6).
fn made_one(reading: &Reading) -> Finding {
    let state = match reading.degree {
        Degree::Amalgamated => State::Met,
        Degree::NotRecorded => State::NotRecorded,
        Degree::Synchronised | Degree::Separate | Degree::Discrete => State::NotMet,
    };
    Finding::new(state, reading.evidence.clone(), reading.says.clone())
}

fn distinct_expertise(ground: &Ground) -> Finding {
    let map = ground.survey.map;
    let staff = ground.scope.staff(map);
    if staff.is_empty() {
        return match ground.scope.agencies.len() {
            0 | 1 => Finding::not_recorded("Nobody who works here is entered."),
            _ => Finding::met(
                Evidence::of(ground.scope.agencies.iter().copied()),
                format!(
                    "This joins {}, each with its own expertise.",
                    ground.names(ground.scope.agencies.iter().copied())
                ),
            ),
        };
    }
    let professions: BTreeSet<_> =
        staff.iter().filter_map(|one| map.practitioner(*one)?.profession).collect();
    let from: Actors = staff.iter().flat_map(|one| origins(map, *one)).collect();
    if professions.len() >= 2 || from.len() >= 2 {
        let what = match (professions.len(), from.len()) {
            (professions, 0 | 1) => format!("{professions} professions work here."),
            (0 | 1, _) => format!("Staff come from {}.", ground.names(from.iter().copied())),
            (professions, _) => {
                format!("{professions} professions work here, from {}.", ground.names(from.iter().copied()))
            }
        };
        return Finding::met(Evidence::of(staff).with(from), what);
    }
    let all_told = staff.iter().all(|one| {
        map.practitioner(*one).is_some_and(|record| record.profession.is_some())
            && !origins(map, *one).is_empty()
    });
    let complete = |kind| map.all_complete(kind, ground.scope.of.into_iter().chain(staff.iter().copied()));
    Finding::missing(
        all_told && complete(TieKind::PartOf) && complete(TieKind::Employs),
        "All staff here are of one profession and one agency.",
        "Only one profession and one agency are entered among the staff; others may work here too.",
    )
    .showing(Evidence::of(staff))
}

/// Whose site and records count: the staff of a team, otherwise each agency.
fn parts(ground: &Ground) -> Vec<Actors> {
    let map = ground.survey.map;
    let staff = ground.scope.staff(map);
    if ground.scope.kind == ScopeKind::Team && !staff.is_empty() {
        let with_team = |one: &ActorAt| [*one].into_iter().chain(ground.scope.of).collect();
        return staff.iter().map(with_team).collect();
    }
    let acting = |agency: &ActorAt| {
        let acting = ground.survey.belonging.acting_for(*agency);
        acting.intersection(&ground.scope.doers).copied().collect()
    };
    ground.scope.agencies.iter().map(acting).collect()
}

/// The actors that every part of the scope has a tie of `kind` to.
fn shared_by_all(ground: &Ground, kind: TieKind) -> (Actors, Evidence, bool) {
    let map = ground.survey.map;
    let parts = parts(ground);
    let reached = |part: &Actors| -> Actors {
        part.iter().flat_map(|one| map.leading(kind, *one)).map(|(_, end)| end).collect()
    };
    let mut all = parts.iter().map(reached);
    let first = all.next().unwrap_or_default();
    let shared = all.fold(first, |shared, part| shared.intersection(&part).copied().collect());
    let ties = parts.iter().flatten().flat_map(|one| map.leading(kind, *one));
    let ties: Vec<_> = ties.filter(|(_, end)| shared.contains(end)).map(|(tie, _)| tie).collect();
    let closed = parts.len() >= 2 && map.all_complete(kind, parts.iter().flatten().copied());
    let shared = if parts.len() >= 2 { shared } else { Actors::new() };
    (shared.clone(), Evidence::of(shared).and_ties(map, ties), closed)
}

fn one_site(ground: &Ground) -> Finding {
    let (sites, evidence, closed) = shared_by_all(ground, TieKind::LocatedAt);
    match sites.is_empty() {
        false => Finding::met(evidence, format!("All are based at {}.", ground.names(sites))),
        true => Finding::missing(
            closed,
            "They are based at different sites.",
            "Whether all share one site isn’t recorded.",
        ),
    }
}

fn one_record(ground: &Ground) -> Finding {
    let (systems, evidence, closed) = shared_by_all(ground, TieKind::Uses);
    match systems.is_empty() {
        false => Finding::met(evidence, format!("All use {}.", ground.names(systems))),
        true => Finding::missing(
            closed,
            "No one record is open to all of them.",
            "Whether all can use one record isn’t recorded.",
        ),
    }
}

fn one_assessment(ground: &Ground) -> Finding {
    let map = ground.survey.map;
    let mut made: Vec<(ActorAt, ActorAt, Vec<TieAt>)> = Vec::new();
    let mut twice = Evidence::none();
    let mut people = Actors::new();
    for assessment in map.of_kind(ActorKind::Assessment) {
        let makers =
            map.coming(TieKind::Assesses, assessment).filter(|(_, maker)| ground.scope.doers.contains(maker));
        let ties: Vec<_> = makers.map(|(tie, _)| tie).collect();
        if ties.is_empty() {
            continue;
        }
        for (_, person) in map.leading(TieKind::Concerns, assessment) {
            if made.iter().any(|(one, about, _)| *about == person && *one != assessment) {
                people.insert(person);
            }
            made.push((assessment, person, ties.clone()));
        }
    }
    for (assessment, person, ties) in &made {
        if people.contains(person) {
            twice = twice.with([*assessment, *person]).and_ties(map, ties.iter().copied());
        }
    }
    if !people.is_empty() {
        return Finding::not_met(twice, format!("Assessed more than once here: {}.", ground.names(people)));
    }
    if made.is_empty() {
        return Finding::not_recorded("No assessment by those who work here is entered.");
    }
    let evidence = made.iter().fold(Evidence::none(), |evidence, (assessment, person, ties)| {
        evidence.with([*assessment, *person]).and_ties(map, ties.iter().copied())
    });
    let about = made.iter().map(|(_, person, _)| *person);
    Finding::met(evidence, format!("Assessed once here: {}.", ground.names(about)))
}

fn one_fund(ground: &Ground) -> Finding {
    let map = ground.survey.map;
    let team = ground.scope.of.filter(|_| ground.scope.kind == ScopeKind::Team);
    let reached: Vec<ActorAt> = match team {
        Some(team) => vec![team],
        None => ground.scope.members.iter().copied().collect(),
    };
    let mut other = Evidence::none();
    for target in &reached {
        let paying = map.coming(TieKind::Funds, *target).chain(map.leading(TieKind::Holds, *target));
        for (tie, fund) in paying.filter(|(_, from)| map.fund(*from).is_some()) {
            let fits = match map.fund(fund).and_then(|record| record.form) {
                Some(FundForm::Pooled) => true,
                Some(FundForm::Single) => team.is_some(),
                _ => false,
            };
            let evidence = Evidence::of([fund]).and_ties(map, [tie]);
            if fits {
                return Finding::met(evidence, format!("{} pays for this.", map.name(fund)));
            }
            other = other.merge(evidence);
        }
    }
    Finding::missing(
        map.all_complete(TieKind::Funds, reached.iter().copied()) && !other.actors.is_empty(),
        "The money stays in separate funds.",
        "Whether the money is pooled isn’t recorded.",
    )
    .showing(other)
}

fn frequent_information(ground: &Ground) -> Finding {
    let map = ground.survey.map;
    let staff = ground.scope.staff(map);
    let profession = |one: ActorAt| map.practitioner(one).and_then(|record| record.profession);
    let professions: BTreeSet<_> = staff.iter().filter_map(|one| profession(*one)).collect();
    if professions.len() < 2 {
        return Finding::not_recorded("Fewer than two professions are entered here.");
    }
    let mut weekly = Vec::new();
    let mut told = BTreeSet::new();
    // Between whom something may pass weekly that isn't recorded as such.
    let mut open = BTreeSet::new();
    for tie in map.ties_among(TieKind::Informs, &staff) {
        let (one, other) = map.ends(tie);
        let (Some(from), Some(to)) = (profession(one), profession(other)) else { continue };
        let pair = (from.min(to), from.max(to));
        match map.tie(tie).details.rhythm {
            _ if from == to => {}
            Some(Rhythm::Continuous | Rhythm::Daily | Rhythm::Weekly) => {
                told.insert(pair);
                weekly.push(tie);
            }
            Some(_) => {}
            None => drop(open.insert(pair)),
        }
    }
    let evidence = Evidence::none().and_ties(map, weekly);
    let pairs = professions.len() * (professions.len() - 1) / 2;
    if told.len() == pairs {
        return Finding::met(
            evidence,
            "Between all professions here information passes directly, weekly or more often.",
        );
    }
    // Whoever's list is complete tells nothing that isn't recorded.
    let listed: Vec<_> =
        staff.iter().copied().filter(|one| !map.is_complete(TieKind::Informs, *one)).collect();
    let of = |wanted| {
        listed.iter().copied().filter(move |one| profession(*one) == Some(wanted)).collect::<Vec<_>>()
    };
    let may = |one, other| {
        let (these, those) = (of(one), of(other));
        let silent = |from: &[ActorAt], to: &[ActorAt]| {
            from.is_empty() || to.is_empty() || map.all_denied(TieKind::Informs, from, to)
        };
        !silent(&these, &those) || !silent(&those, &these)
    };
    let all =
        professions.iter().flat_map(|one| professions.range(one..).skip(1).map(move |other| (*one, *other)));
    let gap =
        all.into_iter().any(|pair| !told.contains(&pair) && !open.contains(&pair) && !may(pair.0, pair.1));
    Finding::missing(
        gap,
        "Some professions here don’t tell each other weekly.",
        "Whether all professions here tell each other weekly isn’t recorded.",
    )
    .showing(evidence)
}

fn open_accountability(ground: &Ground) -> Finding {
    let map = ground.survey.map;
    let answering: Vec<ActorAt> = match ground.scope.kind {
        ScopeKind::Map | ScopeKind::Team => ground.scope.doers.iter().copied().collect(),
        _ => ground.scope.doers.iter().copied().chain(ground.scope.of).collect(),
    };
    for one in &answering {
        for (tie, to) in map.leading(TieKind::AccountableTo, *one) {
            let users = match map.kind(to) {
                ActorKind::ServiceUser => vec![to],
                ActorKind::Forum => ground
                    .survey
                    .sitting_on(to)
                    .into_iter()
                    .filter(|one| speaks_for_users(map, *one))
                    .collect(),
                _ => Vec::new(),
            };
            if !users.is_empty() {
                let evidence = Evidence::of(users.iter().copied()).and_ties(map, [tie]);
                return Finding::met(evidence, format!("{} answers to {}.", map.name(*one), map.name(to)));
            }
        }
    }
    Finding::missing(
        map.all_complete(TieKind::AccountableTo, answering),
        "Nobody here answers to service users or to a forum on which they sit.",
        "Whether this answers to service users isn’t recorded.",
    )
}

fn remarks(ground: &Ground, indicators: &[Indicator]) -> Vec<String> {
    let state = |id| indicators.iter().find(|one| one.id == id).map(|one| one.state);
    let mut remarks = Vec::new();
    // Where a team among them is unified, they are more than neighbours.
    let teams = ground
        .unified
        .iter()
        .filter(|team| team.agencies.intersection(&ground.scope.agencies).nth(1).is_some());
    if state("U5") == Some(State::Met) && state("U1") == Some(State::NotMet) && teams.count() == 0 {
        remarks.push(
            "They share a site, but each agency keeps its own line of management: that is co-located, not unified (Bertram et al. 2002)."
                .to_owned(),
        );
    }
    if state("U8") == Some(State::Met)
        && state("U1") != Some(State::Met)
        && ground.scope.kind != ScopeKind::Map
    {
        remarks.push("Money is pooled here; pooling money is not yet managing staff as one.".to_owned());
    }
    remarks
}
