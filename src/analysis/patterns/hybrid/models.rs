//! Mixed models: parts of one partnership follow different models (Bertram et al. 2002).

use crate::analysis::belonging::{Actors, employers, parents};
use crate::analysis::finding::{Evidence, Finding};
use crate::analysis::indicator::{Ground, Rule};
use crate::analysis::patterns::{EVERY_SCOPE, PatternRule};
use crate::analysis::report::{Degree, Indicator, PatternName, ScopeKind, Weight};
use crate::analysis::scope::Scope;
use crate::analysis::survey::Bond;
use crate::map::{ActorAt, ActorKind, TieKind, capital};

/// Mixed models: parts of one partnership follow different models.
pub const MODELS: PatternRule = PatternRule {
    name: PatternName::HybridModels,
    lede: "Parts of one partnership follow different models: some structures are made one while others stay apart.",
    anchors: &["HB1"],
    scopes: EVERY_SCOPE,
    neighbours: &[PatternName::Unified, PatternName::Coordinated],
    notes: &[
        "This is hybrid in the sense of Bertram and others (2002), a mixture of models; for a blend of public and non-public \
         sectors see the other hybrid (Hall 2015).",
    ],
    remarks: model_remarks,
    rules: &[
        Rule {
            id: "HB1",
            name: "Different parts, different models",
            weight: Weight::Essential,
            question: "Do some of these staff share one manager, one establishment or one training, while others stay with their own agency?",
            rule: "Met when one of management, staffing and training is made one and another is not, or when a unified team takes in \
                   some of the agencies and the rest work with it as separate bodies.",
            source: "Bertram et al. 2002",
            missing: None,
            look: mixture,
        },
        Rule {
            id: "HB2",
            name: "All one partnership",
            weight: Weight::Essential,
            question: "Do the parts belong to one partnership, by one forum, agreement or parent agency?",
            rule: "Met when one forum, agreement or parent agency joins the parts. A shared name proves nothing.",
            source: "Bertram et al. 2002",
            missing: None,
            look: one_partnership,
        },
        Rule {
            id: "HB3",
            name: "Which part follows which model",
            weight: Weight::Supporting,
            question: "Which part follows which model?",
            rule: "Lists the parts and their models, where the map shows them.",
            source: "Bertram et al. 2002",
            missing: None,
            look: parts_listed,
        },
    ],
};

/// A unified team that takes in two or more, but not all, of the agencies while another works with it (R2 b, R19).
fn unified_part<'a>(ground: &'a Ground) -> Option<(&'a Scope, ActorAt, &'a Bond)> {
    let survey = ground.survey;
    ground.unified.iter().filter(|part| part.of != ground.scope.of).find_map(|part| {
        let inside = part.agencies.intersection(&ground.scope.agencies).count();
        let rest: Actors = ground.scope.agencies.difference(&part.agencies).copied().collect();
        if inside < 2 || rest.is_empty() {
            return None;
        }
        let inside = &part.agencies;
        let bonds = survey.forums.touching(inside).chain(survey.plans.touching(inside));
        let joining = bonds.chain(survey.agreements.touching(inside)).find_map(|bond| {
            let with = bond.among(&rest).into_iter().next()?;
            Some((with, bond))
        });
        joining.map(|(with, bond)| (part, with, bond))
    })
}

/// The degrees of the vector, if one structure is made one and another is not (R2 a).
fn mixed_vector(ground: &Ground) -> bool {
    let degrees = ground.vector.all().map(|reading| reading.degree);
    let apart = |degree: &Degree| !matches!(degree, Degree::Amalgamated | Degree::NotRecorded);
    degrees.contains(&Degree::Amalgamated) && degrees.iter().any(apart)
}

/// Management, staffing and training with their degrees, in words.
fn vector_in_words(ground: &Ground) -> String {
    let [management, staffing, training] = ground.vector.all().map(|reading| reading.degree.label());
    format!("management {management}, staffing {staffing}, training {training}")
}

fn mixture(ground: &Ground) -> Finding {
    let map = ground.survey.map;
    if mixed_vector(ground) {
        let shown = ground
            .vector
            .all()
            .into_iter()
            .fold(Evidence::none(), |all, one| all.merge(one.evidence.clone()));
        return Finding::met(shown, format!("Structures are mixed: {}.", vector_in_words(ground)));
    }
    if let Some((part, with, bond)) = unified_part(ground) {
        let team = part.of.map_or("", |of| map.name(of));
        let evidence = Evidence::of(part.of).with(part.agencies.iter().copied()).with([with]);
        let evidence = evidence.merge(bond.evidence(map, &ground.scope.agencies));
        let says = format!(
            "{team} is unified, and {} works with it as a separate body through {}.",
            map.name(with),
            map.name(bond.centre)
        );
        return Finding::met(evidence, says);
    }
    // Not met only if all three values are recorded and alike (R2).
    let [management, staffing, training] = ground.vector.all().map(|reading| reading.degree);
    Finding::missing(
        management != Degree::NotRecorded && management == staffing && staffing == training,
        format!("Structures are alike: {}.", vector_in_words(ground)),
        format!("Too little is recorded to tell: {}.", vector_in_words(ground)),
    )
}

fn one_partnership(ground: &Ground) -> Finding {
    let survey = ground.survey;
    let map = survey.map;
    let scope = ground.scope;
    if let Some(of) = scope.of {
        match scope.kind {
            ScopeKind::Forum | ScopeKind::Agreement => {
                return Finding::met(Evidence::of([of]), format!("All take part in {}.", map.name(of)));
            }
            ScopeKind::Team => {
                let parents = parents(map, of);
                if !parents.is_empty() {
                    let says =
                        format!("{} belongs to {}.", map.name(of), ground.names(parents.iter().copied()));
                    return Finding::met(Evidence::of(parents).with([of]), says);
                }
            }
            _ => {}
        }
    }
    if let Some((_, _, bond)) = unified_part(ground)
        && map.kind(bond.centre) != ActorKind::Plan
    {
        let says = format!("{} joins the parts.", map.name(bond.centre));
        return Finding::met(bond.evidence(map, &scope.agencies), says);
    }
    let bonds = || survey.forums.joining(&scope.agencies).chain(survey.agreements.joining(&scope.agencies));
    if let Some(bond) =
        bonds().find(|bond| scope.agencies.len() >= 2 && scope.agencies.is_subset(&bond.agencies))
    {
        return Finding::met(
            bond.evidence(map, &scope.agencies),
            format!("{} joins them all.", map.name(bond.centre)),
        );
    }
    let parent = |one: &ActorAt| -> Actors { parents(map, *one) };
    let shared =
        scope.agencies.iter().map(parent).reduce(|all, one| all.intersection(&one).copied().collect());
    if let Some(shared) = shared.filter(|shared| !shared.is_empty()) {
        return Finding::met(
            Evidence::of(shared.iter().copied()),
            format!("All are part of {}.", ground.names(shared)),
        );
    }
    let closed = [TieKind::MemberOf, TieKind::Signs, TieKind::PartOf]
        .into_iter()
        .all(|kind| map.all_complete(kind, scope.agencies.iter().copied()));
    Finding::missing(
        closed && bonds().next().is_none(),
        "No forum, agreement or parent agency joins them.",
        "Whether one forum, agreement or parent agency joins them all isn’t recorded.",
    )
}

fn parts_listed(ground: &Ground) -> Finding {
    let map = ground.survey.map;
    let mut parts = Vec::new();
    if mixed_vector(ground) {
        parts.push(vector_in_words(ground));
    }
    if let Some((part, ..)) = unified_part(ground) {
        let rest = ground.scope.agencies.difference(&part.agencies).copied();
        let team = part.of.map_or("", |of| map.name(of));
        parts.push(format!("{team} is unified; separate: {}", ground.names(rest)));
    }
    match parts.is_empty() {
        true => Finding::not_recorded("The map doesn’t show which part follows which model."),
        false => Finding::met(mixture(ground).evidence, format!("{}.", capital(&parts.join("; ")))),
    }
}

/// Hybrid professionals (Atkinson et al. 2002): a note on a practitioner, not a pattern.
fn model_remarks(ground: &Ground, _: &[Indicator]) -> Vec<String> {
    let map = ground.survey.map;
    let mut remarks = Vec::new();
    for one in ground.scope.staff(map) {
        let recorded = map.practitioner(one).and_then(|record| record.origin.as_deref());
        let Some(origin) = recorded.and_then(|id| map.find(id)) else { continue };
        let employers = employers(map, one);
        if !employers.is_empty() && !employers.contains(&origin) {
            remarks.push(format!(
                "{} comes from {} and works for {}: a hybrid professional, in the words of Atkinson and others (2002).",
                map.name(one),
                map.name(origin),
                ground.names(employers)
            ));
        }
    }
    remarks
}
