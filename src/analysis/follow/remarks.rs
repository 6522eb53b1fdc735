//! Remarks on several steps together: the basis, the language, alerts that go no further.

use super::findings::{Remark, RemarkKind};
use super::journey::Step;
use super::kinds::serves;
use super::matter::Matter;
use super::network::Network;
use super::words::steps as numbers;
use crate::map::{Basis, Content, Partnership, TieKind, capital};

/// The remarks, by kind.
pub fn remarks(map: &Partnership, matter: &Matter, network: &Network, steps: &[Step]) -> Vec<Remark> {
    let persons: Vec<_> = matter.persons().into_iter().map(|at| map.id(at)).collect();
    let by_tie = |step: &Step| map.find_tie(&step.by.tie).map(|tie| map.tie(tie));
    // What a wife or a neighbour tells is theirs to tell; a basis is asked of those who act for a service.
    let acts_for_a_service = |id: &str| map.find(id).is_some_and(|at| serves(map.kind(at)));
    // What passes between the person concerned and others needs no basis beside the two of them.
    let passes_on = |step: &Step| {
        let own = persons.contains(&step.to.as_str()) || !acts_for_a_service(&step.from);
        by_tie(step).is_some_and(|tie| tie.kind == TieKind::Informs) && matter.may_be_personal() && !own
    };
    let of = |kind, chosen: &dyn Fn(&Step) -> bool, says: &dyn Fn(&str) -> String| {
        let steps: Vec<_> = steps.iter().filter(|step| chosen(step)).map(|step| step.number).collect();
        let says = capital(&says(&numbers(&steps)));
        (!steps.is_empty()).then_some(Remark { kind, steps, says })
    };
    let goes_no_further = |step: &Step| {
        let ends = map.find(&step.from).zip(map.find(&step.to));
        ends.is_some_and(|(from, to)| network.from(to).iter().all(|place| network.links[*place].to == from))
    };
    let all = [
        of(RemarkKind::BasisNotRecorded, &|step| passes_on(step) && step.basis.is_none(), &|steps| {
            format!(
                "on what basis personal information is passed on isn’t recorded in {steps}. It is worth \
                 agreeing and writing down. The absence of consent isn’t always a bar: where somebody may be \
                 at risk, a concern may be shared to safeguard them."
            )
        }),
        of(RemarkKind::NoBasis, &|step| passes_on(step) && step.basis == Some(Basis::None), &|steps| {
            format!(
                "personal information may be passed on without a basis in {steps}. An agreement on sharing \
                 information may help. The absence of consent isn’t always a bar: where somebody may be at \
                 risk, a concern may be shared to safeguard them."
            )
        }),
        of(
            RemarkKind::SpecialistLanguage,
            &|step| by_tie(step).is_some_and(|tie| tie.details.specialist_language == Some(true)),
            &|steps| {
                format!(
                    "it is told in specialist language in {steps}, so what arrives may be less than what was told."
                )
            },
        ),
        of(
            RemarkKind::AlertStops,
            &|step| step.content == Some(Content::Alert) && goes_no_further(step),
            &|steps| {
                format!(
                    "an alert arrives in {steps} and nothing on the map leads on from there; whether anyone \
                     acts on it or puts it together with others isn’t recorded."
                )
            },
        ),
    ];
    all.into_iter().flatten().collect()
}
