//! Mixed sectors: public and non-public partners meet in one service (Hall 2015).

use std::collections::BTreeMap;

use crate::analysis::belonging::Actors;
use crate::analysis::finding::{Evidence, Finding};
use crate::analysis::indicator::{Ground, Rule};
use crate::analysis::patterns::{EVERY_SCOPE, PatternRule};
use crate::analysis::report::{Indicator, PatternName, ScopeKind, Weight};
use crate::analysis::survey::Bond;
use crate::map::{
    ActorAt, ActorKind, Content, DecisionRule, FundForm, FundSource, Sector, State, TieAt, TieKind,
};

/// Mixed sectors: public and non-public partners in one service.
pub const SECTOR: PatternRule = PatternRule {
    name: PatternName::HybridSector,
    lede: "Public and non-public partners meet in one service, and mix money, ownership or governance.",
    anchors: &["HA1"],
    scopes: EVERY_SCOPE,
    neighbours: &[PatternName::Coalition, PatternName::HybridModels],
    notes: &[
        "Hybrid has two meanings that shouldn’t be mixed up: a blend of public and non-public sectors (Hall 2015), as here, and \
         a mixture of models (Bertram et al. 2002). Atkinson and others (2002) also speak of hybrid professionals.",
    ],
    remarks: sector_remarks,
    rules: &[
        Rule {
            id: "HA1",
            name: "Public and non-public partners",
            weight: Weight::Essential,
            question: "Do both public bodies and others (charities, businesses, the person’s own money) take part here?",
            rule: "Met when both a public body and a non-public one, or the person’s own money, take part. General practice counts as public.",
            source: "Hall 2015",
            missing: None,
            look: both_sides,
        },
        Rule {
            id: "HA2",
            name: "They mix money, ownership or governance",
            weight: Weight::Essential,
            question: "Do public and non-public sides pay for, own or govern the same thing together?",
            rule: "Met when public and other money meet in one person or service, when both sides govern it jointly, or when a partner \
                   itself trades with a social purpose. A council that only buys a service commissions it.",
            source: "Hall 2015",
            missing: None,
            look: mixed,
        },
        Rule {
            id: "HA3",
            name: "The two sides work with each other",
            weight: Weight::Essential,
            question: "Do the public and the non-public side tell each other things, refer to each other or agree a plan?",
            rule: "Met when information, a referral or an agreed plan joins the two sides.",
            source: "Hall 2015",
            missing: None,
            look: sides_linked,
        },
        Rule {
            id: "HA4",
            name: "The person chose",
            weight: Weight::Supporting,
            question: "Did the person choose the non-public part?",
            rule: "Met when the service user decides on a non-public part or on the plan.",
            source: "Department of Health 2013",
            missing: None,
            look: person_chose,
        },
        Rule {
            id: "HA5",
            name: "Neutral advice on money",
            weight: Weight::Supporting,
            question: "Does someone advise the person about paying?",
            rule: "Met when someone gives the service user advice.",
            source: "Care Act 2014, section 4",
            missing: None,
            look: |ground| person_told(ground, Content::Advice, &ADVICE),
        },
        Rule {
            id: "HA6",
            name: "Charges are plain to the person",
            weight: Weight::Supporting,
            question: "Has the person been told what they will be charged?",
            rule: "Met when someone tells the service user about charges.",
            source: "Care Act 2014, section 4",
            missing: None,
            look: |ground| person_told(ground, Content::Charges, &CHARGES),
        },
    ],
};

/// Whether a source is public; a person's own contribution is not, whatever it is called.
fn fund_sides(ground: &Ground, fund: ActorAt) -> Vec<bool> {
    let map = ground.survey.map;
    if let Some(agency) = map.agency(fund) {
        return agency.sector.into_iter().map(Sector::is_public).collect();
    }
    let Some(record) = map.fund(fund) else { return Vec::new() };
    match (&record.source, record.form) {
        (Some(sources), _) => sources.all().iter().map(|source| source.is_public()).collect(),
        (None, Some(FundForm::PersonalContribution)) => vec![false],
        (None, _) => Vec::new(),
    }
}

/// Whether a fund is the person's own money.
fn is_personal(ground: &Ground, fund: ActorAt) -> bool {
    ground.survey.map.fund(fund).is_some_and(|record| {
        record.form == Some(FundForm::PersonalContribution)
            || record.source.as_ref().is_some_and(|sources| sources.all().contains(&FundSource::Personal))
    })
}

/// The money of the scope: among its members, or paying for one of its services.
fn money(ground: &Ground) -> Actors {
    let map = ground.survey.map;
    let paying =
        services(ground).into_iter().flat_map(|one| map.coming(TieKind::Funds, one)).map(|(_, from)| from);
    let all = ground.scope.members.iter().copied().chain(paying);
    all.filter(|one| map.kind(*one) == ActorKind::Fund).collect()
}

/// The person's own money in the scope.
fn personal_money(ground: &Ground) -> Actors {
    money(ground).into_iter().filter(|fund| is_personal(ground, *fund)).collect()
}

/// Money that may be the person's own and in the scope: in it, with no source recorded, or
/// personal, with nothing that says whether it pays for something here.
fn open_money(ground: &Ground) -> Actors {
    let map = ground.survey.map;
    let here = money(ground);
    let mut open: Actors = here.iter().copied().filter(|fund| fund_sides(ground, *fund).is_empty()).collect();
    if !map.all_complete(TieKind::Funds, services(ground)) {
        open.extend(
            map.of_kind(ActorKind::Fund).filter(|fund| !here.contains(fund) && is_personal(ground, *fund)),
        );
    }
    open
}

/// Agencies of the scope, by the side that they are on: public, others, and not recorded.
fn sides(ground: &Ground) -> (Actors, Actors, Actors) {
    let (mut public, mut others, mut unknown) = (Actors::new(), Actors::new(), Actors::new());
    for agency in &ground.scope.agencies {
        match ground.survey.map.agency(*agency).and_then(|record| record.sector) {
            Some(sector) if sector.is_public() => public.insert(*agency),
            Some(_) => others.insert(*agency),
            None => unknown.insert(*agency),
        };
    }
    (public, others, unknown)
}

fn both_sides(ground: &Ground) -> Finding {
    let (public, mut others, unknown) = sides(ground);
    others.extend(personal_money(ground));
    let evidence = Evidence::of(public.iter().chain(&others).copied());
    if !public.is_empty() && !others.is_empty() {
        let says = format!("Public: {}. Others: {}.", ground.names(public), ground.names(others));
        return Finding::met(evidence, says);
    }
    if !unknown.is_empty() {
        let says = format!("The sector of {} isn’t recorded.", ground.names(unknown.iter().copied()));
        return Finding::not_recorded(says).showing(Evidence::of(unknown));
    }
    let open = open_money(ground);
    if !public.is_empty() && !open.is_empty() {
        let says = format!(
            "Whether {} is the person’s own money in this isn’t recorded.",
            ground.names(open.iter().copied())
        );
        return Finding::not_recorded(says).showing(Evidence::of(open));
    }
    let says = match (public.is_empty(), others.is_empty()) {
        (false, _) => "Only public bodies take part here, as entered.",
        (_, false) => "No public body takes part here, as entered.",
        _ => "No agency takes part here, as entered.",
    };
    Finding::not_met(evidence, says)
}

/// What money can meet in: the person, and services, plans and forums of the scope.
fn services(ground: &Ground) -> Actors {
    let map = ground.survey.map;
    let mut all: Actors = match ground.scope.kind {
        ScopeKind::Map => map.all().collect(),
        _ => ground.scope.doers.iter().chain(&ground.scope.members).copied().chain(ground.scope.of).collect(),
    };
    if let (ScopeKind::Package, Some(person)) = (ground.scope.kind, ground.scope.of) {
        all.extend(map.coming(TieKind::Concerns, person).map(|(_, concern)| concern));
    }
    let agreed = ground.survey.plans.joining(&ground.scope.agencies);
    all.extend(agreed.map(|plan| plan.centre));
    all.retain(|one| {
        use ActorKind::*;
        matches!(map.kind(*one), ServiceUser | Agency | Team | Plan | Forum | Fund)
    });
    all
}

/// The three arms of HA2; one that isn't asked counts neither way (R8, R25).
fn mixed(ground: &Ground) -> Finding {
    let arms = [Some(mixed_money(ground)), Some(joint_governance(ground)), hybrid_organisation(ground)];
    let arms: Vec<_> = arms.into_iter().flatten().collect();
    if let Some(met) = arms.iter().find(|arm| arm.state == State::Met) {
        return met.clone();
    }
    let state = arms.iter().fold(State::NotMet, |state, arm| state.or(arm.state));
    let says: Vec<_> = arms.iter().filter(|arm| arm.state == state).map(|arm| arm.says.as_str()).collect();
    let evidence = arms.iter().fold(Evidence::none(), |all, arm| all.merge(arm.evidence.clone()));
    Finding::new(state, evidence, says.join(" "))
}

/// (a) Public and other money meet in the same person or service.
fn mixed_money(ground: &Ground) -> Finding {
    let map = ground.survey.map;
    let services = services(ground);
    let mut silent = false;
    for service in &services {
        let mut paying: BTreeMap<bool, Vec<(TieAt, ActorAt)>> = BTreeMap::new();
        for (tie, from) in map.coming(TieKind::Funds, *service) {
            let sides = fund_sides(ground, from);
            silent |= sides.is_empty();
            for side in sides {
                paying.entry(side).or_default().push((tie, from));
            }
        }
        if paying.len() == 2 {
            let all = || paying.values().flatten();
            let evidence = Evidence::of([*service]).and_ties(map, all().map(|(tie, _)| *tie));
            let says = format!(
                "Public and other money meet at {}: {}.",
                map.name(*service),
                ground.names(all().map(|(_, from)| *from))
            );
            return Finding::met(evidence, says);
        }
    }
    Finding::missing(
        !silent && map.all_complete(TieKind::Funds, services),
        "Public and other money don’t meet in one service here.",
        "Whether public and other money meet in one service isn’t recorded.",
    )
}

/// (b) Public and other bodies own or govern the same thing (R8).
fn joint_governance(ground: &Ground) -> Finding {
    let map = ground.survey.map;
    let (public, others, _) = sides(ground);
    let services = services(ground);
    let on_both = |agencies: &Actors| !agencies.is_disjoint(&public) && !agencies.is_disjoint(&others);
    for joint in ground.survey.joint.iter().filter(|joint| on_both(&joint.agencies)) {
        let here = ground.scope.kind == ScopeKind::Map || ground.scope.doers.contains(&joint.at);
        if here || governed(ground, &services, joint.at) {
            let evidence = Evidence::of([joint.at]).and_ties(map, joint.holding.iter().map(|(tie, _)| *tie));
            let holders = ground.names(joint.holding.iter().map(|(_, holder)| *holder));
            return Finding::met(evidence, format!("{holders} run {} together.", map.name(joint.at)));
        }
    }
    let forums = || ground.survey.forums.joining(&ground.scope.agencies).filter(|one| on_both(&one.agencies));
    for forum in forums() {
        let rule = map.forum(forum.centre).and_then(|record| record.decision_rule);
        let decides: Vec<_> = map
            .leading(TieKind::Decides, forum.centre)
            .filter(|(_, what)| governed(ground, &services, *what))
            .collect();
        let over: Vec<_> =
            [TieKind::Agrees, TieKind::CarriesOut, TieKind::Leads, TieKind::Reviews, TieKind::Concerns]
                .into_iter()
                .flat_map(|kind| map.leading(kind, forum.centre))
                .chain(map.coming(TieKind::AccountableTo, forum.centre))
                .chain(map.coming(TieKind::Funds, forum.centre))
                .filter(|(_, what)| governed(ground, &services, *what))
                .collect();
        let binding = matches!(rule, Some(DecisionRule::Consensus | DecisionRule::Vote));
        if rule != Some(DecisionRule::Advisory) && (!decides.is_empty() || (binding && !over.is_empty())) {
            let ties = decides.into_iter().chain(over).map(|(tie, _)| tie);
            let evidence = forum.evidence(map, &ground.scope.agencies).and_ties(map, ties);
            return Finding::met(
                evidence,
                format!("Public and other bodies govern together at {}.", map.name(forum.centre)),
            );
        }
    }
    // A forum of both sides may govern while how or what it decides isn't recorded.
    let undecided = |forum: &Bond| {
        let rule = map.forum(forum.centre).and_then(|record| record.decision_rule);
        !matches!(rule, Some(DecisionRule::Advisory | DecisionRule::None))
            && !map.is_complete(TieKind::Decides, forum.centre)
    };
    let asked = [TieKind::Manages, TieKind::PartOf, TieKind::Holds];
    Finding::missing(
        !forums().any(undecided)
            && asked.into_iter().all(|kind| map.all_complete(kind, ground.scope.agencies.iter().copied())),
        "Public and other bodies own or govern nothing together here.",
        "Whether public and other bodies own or govern anything together isn’t recorded.",
    )
}

/// Whether something is a service, plan or fund of the scope, or the person it is for.
fn governed(ground: &Ground, services: &Actors, what: ActorAt) -> bool {
    services.contains(&what) || ground.scope.of == Some(what) || ground.scope.members.contains(&what)
}

/// (c) A partner is itself a hybrid organisation; asked only where there is reason to (R8).
fn hybrid_organisation(ground: &Ground) -> Option<Finding> {
    let map = ground.survey.map;
    let mut asked = ground
        .scope
        .agencies
        .iter()
        .filter_map(|agency| Some((*agency, map.agency(*agency)?)))
        .filter(|(_, record)| {
            record.hybrid_organisation.is_some() || record.sector == Some(Sector::SocialEnterprise)
        })
        .peekable();
    asked.peek()?;
    let mut open = Actors::new();
    for (agency, record) in asked {
        match record.hybrid_organisation {
            Some(true) => {
                let says =
                    format!("{} trades with a social purpose and reinvests its surplus.", map.name(agency));
                return Some(Finding::met(Evidence::of([agency]), says));
            }
            Some(false) => {}
            None => drop(open.insert(agency)),
        }
    }
    let silent =
        format!("Whether {} trades and reinvests isn’t recorded.", ground.names(open.iter().copied()));
    Some(
        Finding::missing(open.is_empty(), "No partner is itself a hybrid organisation.", silent)
            .showing(Evidence::of(open)),
    )
}

fn sides_linked(ground: &Ground) -> Finding {
    let map = ground.survey.map;
    let (public, others, _) = sides(ground);
    let paying = !personal_money(ground).is_empty();
    let on = |actor: ActorAt, side: &Actors| ground.survey.belonging.acts_for(actor, side);
    // Who pays with their own money is on the other side.
    let on_others =
        |actor: ActorAt| on(actor, &others) || (paying && map.kind(actor) == ActorKind::ServiceUser);
    let acting: Actors =
        public.iter().flat_map(|one| ground.survey.belonging.acting_for(*one)).copied().collect();
    let mut ties: Vec<TieAt> = [TieKind::Informs, TieKind::Refers]
        .into_iter()
        .flat_map(|kind| map.ties_around(kind, &acting))
        .filter(|tie| {
            let (from, to) = map.ends(*tie);
            let joins = (on(from, &public) && on_others(to)) || (on_others(from) && on(to, &public));
            joins && in_scope(ground, from) && in_scope(ground, to)
        })
        .collect();
    ties.sort_unstable();
    if !ties.is_empty() {
        return Finding::met(
            Evidence::none().and_ties(map, ties),
            "Information or referrals pass between the two sides.",
        );
    }
    let agreed = |plan: &&Bond| {
        let user = paying
            && map
                .coming(TieKind::Agrees, plan.centre)
                .any(|(_, one)| map.kind(one) == ActorKind::ServiceUser);
        !plan.among(&public).is_empty() && (user || !plan.among(&others).is_empty())
    };
    if let Some(plan) = ground.survey.plans.touching(&ground.scope.agencies).find(agreed) {
        let both = public.union(&others).copied().collect();
        return Finding::met(
            plan.evidence(map, &both),
            format!("Both sides agreed {}.", map.name(plan.centre)),
        );
    }
    let all = || ground.scope.doers.iter().copied();
    let complete = [TieKind::Informs, TieKind::Refers, TieKind::Agrees]
        .into_iter()
        .all(|kind| map.all_complete(kind, all()));
    Finding::missing(
        complete,
        "Nothing passes between the two sides: they are bought side by side.",
        "Whether the two sides work with each other isn’t recorded.",
    )
}

fn in_scope(ground: &Ground, actor: ActorAt) -> bool {
    ground.scope.kind == ScopeKind::Map
        || ground.scope.doers.contains(&actor)
        || ground.scope.members.contains(&actor)
        || ground.survey.belonging.acts_for(actor, &ground.scope.agencies)
}

/// The service users that the scope is about.
fn people(ground: &Ground) -> Vec<ActorAt> {
    let map = ground.survey.map;
    match ground.scope.kind {
        ScopeKind::Package => ground.scope.of.into_iter().collect(),
        ScopeKind::Map => map.of_kind(ActorKind::ServiceUser).collect(),
        _ => {
            let reached = ground.scope.doers.iter().flat_map(|one| map.leading(TieKind::Supports, *one));
            let all: Actors = reached
                .map(|(_, user)| user)
                .filter(|one| map.kind(*one) == ActorKind::ServiceUser)
                .collect();
            all.into_iter().collect()
        }
    }
}

fn person_chose(ground: &Ground) -> Finding {
    let map = ground.survey.map;
    let (_, others, _) = sides(ground);
    let people = people(ground);
    for person in &people {
        let chosen = map.leading(TieKind::Decides, *person).find(|(_, what)| {
            map.kind(*what) == ActorKind::Plan || ground.survey.belonging.acts_for(*what, &others)
        });
        if let Some((tie, what)) = chosen {
            let says = format!("{} decides on {}.", map.name(*person), map.name(what));
            return Finding::met(Evidence::none().and_ties(map, [tie]), says);
        }
    }
    let denied = || {
        let acting = others.iter().flat_map(|one| ground.survey.belonging.acting_for(*one));
        let targets: Actors = map.of_kind(ActorKind::Plan).chain(acting.copied()).collect();
        map.all_denied(TieKind::Decides, &people, &targets.into_iter().collect::<Vec<_>>())
    };
    Finding::missing(
        (map.may_deny(TieKind::Decides) && denied()) || map.all_complete(TieKind::Decides, people),
        "The person doesn’t decide on the non-public part.",
        "Whether the person chose isn’t recorded.",
    )
}

/// What to say of someone who tells the person something, of nobody who does, and of silence.
struct Telling {
    /// Who does, and to whom, stand before and after.
    does: &'static str,
    nobody: &'static str,
    silent: &'static str,
}

const ADVICE: Telling = Telling {
    does: "gives advice to",
    nobody: "Nobody gives the person advice.",
    silent: "Whether anyone advises the person isn’t recorded.",
};

const CHARGES: Telling = Telling {
    does: "explains the charges to",
    nobody: "Nobody tells the person about charges.",
    silent: "Whether anyone tells the person about charges isn’t recorded.",
};

fn person_told(ground: &Ground, content: Content, telling: &Telling) -> Finding {
    let map = ground.survey.map;
    let people = people(ground);
    let told = people.iter().flat_map(|person| {
        map.coming(TieKind::Informs, *person).map(move |(tie, from)| (tie, from, *person))
    });
    let told: Vec<_> = told.filter(|(tie, ..)| map.tie(*tie).details.content == Some(content)).collect();
    if let Some((tie, from, person)) = told.first() {
        return Finding::met(
            Evidence::none().and_ties(map, [*tie]),
            format!("{} {} {}.", map.name(*from), telling.does, map.name(*person)),
        );
    }
    let untold = people.iter().flat_map(|person| map.coming(TieKind::Informs, *person));
    let untold = untold.into_iter().any(|(tie, _)| map.tie(tie).details.content.is_none());
    Finding::missing(!untold && map.all_complete(TieKind::Informs, people), telling.nobody, telling.silent)
}

fn sector_remarks(ground: &Ground, indicators: &[Indicator]) -> Vec<String> {
    let state = |id| indicators.iter().find(|one| one.id == id).map(|one| one.state);
    let map = ground.survey.map;
    let (public, others, _) = sides(ground);
    let buys = |kind| {
        let acting = public.iter().flat_map(|one| ground.survey.belonging.acting_for(*one));
        let mut bought = acting.flat_map(|one| map.leading(kind, *one));
        bought.any(|(_, to)| ground.survey.belonging.acts_for(to, &others))
    };
    let mut remarks = Vec::new();
    if state("HA1") == Some(State::Met)
        && state("HA2") != Some(State::Met)
        && (buys(TieKind::Commissions) || buys(TieKind::Funds))
    {
        remarks.push("A public body pays another for a service here: commissioned provision, which alone is no hybrid.".to_owned());
    }
    remarks
}
