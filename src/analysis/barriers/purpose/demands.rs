//! Demands from outside that pull partners of one goal apart (D31).

use std::collections::{BTreeMap, BTreeSet};

use crate::analysis::barriers::names::{named, quoted};
use crate::analysis::barriers::{Arm, BarrierRule, Group, Rests, Search, Terrain};
use crate::analysis::belonging::Actors;
use crate::analysis::survey::Bond;
use crate::map::{ActorAt, ActorKind, Partnership, TieKind};

/// Partners of one goal are held to different targets, rules of eligibility or local policies.
pub const DIFFERENT_DEMANDS: BarrierRule = BarrierRule {
    id: "D31",
    name: "Different demands from outside",
    group: Group::Outside,
    rests: Rests::Attribute,
    rule: "Detected when agencies or teams that agreed the same plan or goal state different targets or different eligibility, or serve more than one area between them. What none of them states isn’t compared.",
    source: "Young 2003; Carnwell and Carson 2005",
    strategies: &["A6.40", "A6.24"],
    arms: &[
        Arm {
            variant: "targets",
            helps: "Show each other what each is held to, and agree how the shared goal counts towards it.",
        },
        Arm {
            variant: "eligibility",
            helps: "Agree in writing who is eligible for what is done together, and what happens at the edges.",
        },
        Arm {
            variant: "areas",
            helps: "Write down which area’s duties and priorities apply to whom, in guidance that can be delivered in each.",
        },
    ],
    clear: "As far as they are recorded, partners of one goal state the same targets and eligibility, and serve one area.",
    nothing: "No plan or goal is agreed by two agencies that state their targets, eligibility or areas.",
    look: different_demands,
};

/// What one partner states of one demand, in its own words by the same in lower case; nothing if
/// it isn't recorded. The same words in another case are the same demand.
type Stated = Option<Demands>;
type Demands = BTreeMap<String, String>;

fn different_demands(terrain: &Terrain, search: &mut Search) {
    for plan in &terrain.survey.plans {
        if plan.agencies.len() < 2 {
            continue;
        }
        let voices = voices(terrain, plan);
        for (variant, what, read) in [
            ("targets", "targets", targets as fn(&_, _) -> Stated),
            ("eligibility", "eligibility", eligibility),
        ] {
            let stated: Vec<_> = voices.iter().map(|voice| (*voice, read(terrain.map(), *voice))).collect();
            compare(terrain, search, plan, (variant, what), &stated);
        }
        let agencies: Vec<_> =
            plan.agencies.iter().map(|agency| (*agency, areas(terrain.map(), *agency))).collect();
        one_area(terrain, search, plan, &agencies);
    }
}

/// Who speaks for the partners of a plan: teams that state demands of their own, and agencies,
/// but for those that have agreed only through such a team.
fn voices(terrain: &Terrain, plan: &Bond) -> Actors {
    let map = terrain.map();
    let parties: Actors = map.coming(TieKind::Agrees, plan.centre).map(|(_, party)| party).collect();
    let speaks = |party: &ActorAt| {
        map.kind(*party) == ActorKind::Team
            && (targets(map, *party).is_some() || eligibility(map, *party).is_some())
    };
    let teams: Actors = parties.iter().copied().filter(speaks).collect();
    let spoken_for: Actors =
        teams.iter().flat_map(|team| terrain.survey.belonging.behind(*team)).copied().collect();
    let own = plan.agencies.iter().filter(|agency| parties.contains(agency) || !spoken_for.contains(agency));
    own.copied().chain(teams.iter().copied()).collect()
}

fn compare(
    terrain: &Terrain,
    search: &mut Search,
    plan: &Bond,
    (variant, what): (&'static str, &str),
    stated: &[(ActorAt, Stated)],
) {
    let map = terrain.map();
    // Who states to have none asks for nothing that could clash.
    let told: Vec<_> = stated
        .iter()
        .filter_map(|(voice, stated)| Some((*voice, stated.as_ref().filter(|one| !one.is_empty())?)))
        .collect();
    let name = map.name(plan.centre);
    let differs = told.iter().any(|(_, one)| !one.keys().eq(told[0].1.keys()));
    if differs {
        let evidence = plan.evidence(map, &plan.agencies).with(told.iter().map(|(voice, _)| *voice));
        let says = format!(
            "Partners of “{name}” state different {what}: {}. Each may be pulled towards its own.",
            statements(map, &told)
        );
        search.found(variant, evidence, says);
    } else if stated.iter().all(|(_, one)| one.is_some()) {
        search.clear();
    } else if stated.iter().any(|(_, one)| one.is_some()) {
        let silent = stated.iter().filter(|(_, one)| one.is_none()).map(|(voice, _)| *voice);
        search.open(format!(
            "The {what} of {}, partners in “{name}”, are not all recorded.",
            named(map, silent)
        ));
    }
}

fn one_area(terrain: &Terrain, search: &mut Search, plan: &Bond, stated: &[(ActorAt, Stated)]) {
    let map = terrain.map();
    let name = map.name(plan.centre);
    let told: Vec<_> = stated.iter().filter_map(|(agency, areas)| Some((*agency, areas.as_ref()?))).collect();
    let all: BTreeSet<_> = told.iter().flat_map(|(_, areas)| areas.keys()).collect();
    if all.len() > 1 {
        let evidence = plan.evidence(map, &plan.agencies);
        let says = format!(
            "Partners of “{name}” serve {} areas between them ({}): duties and priorities may differ from one to the next.",
            all.len(),
            statements(map, &told)
        );
        search.found("areas", evidence, says);
    } else if told.len() == stated.len() {
        search.clear();
    } else if !told.is_empty() {
        let silent = stated.iter().filter(|(_, areas)| areas.is_none()).map(|(agency, _)| *agency);
        search.open(format!("The areas that {} serve for “{name}” aren’t recorded.", named(map, silent)));
    }
}

/// Who states what: a few of them.
fn statements(map: &Partnership, told: &[(ActorAt, &Demands)]) -> String {
    const SHOWN: usize = 3;
    let mut by: Vec<(&Demands, Vec<ActorAt>)> = Vec::new();
    for (voice, stated) in told {
        // More than are shown are only counted: no need to tell them apart.
        let full = by.len() > SHOWN;
        match by.iter_mut().find(|(known, _)| known.keys().eq(stated.keys())) {
            Some((_, voices)) => voices.push(*voice),
            None if full => {}
            None => by.push((stated, vec![*voice])),
        }
    }
    let more = if by.len() > SHOWN { "; others state others" } else { "" };
    let shown: Vec<_> = by
        .into_iter()
        .take(SHOWN)
        .map(|(stated, voices)| {
            let words: Vec<_> = stated.values().take(SHOWN).map(|one| quoted(one)).collect();
            format!("{}: {}", named(map, voices), words.join(", "))
        })
        .collect();
    format!("{}{more}", shown.join("; "))
}

fn targets(map: &Partnership, voice: ActorAt) -> Stated {
    let agency = || map.agency(voice).and_then(|record| record.targets.as_ref());
    let team = || map.team(voice).and_then(|record| record.targets.as_ref());
    Some(alike(agency().or_else(team)?))
}

fn eligibility(map: &Partnership, voice: ActorAt) -> Stated {
    let agency = || map.agency(voice).and_then(|record| record.eligibility.as_ref());
    let team = || map.team(voice).and_then(|record| record.eligibility.as_ref());
    Some(alike(std::slice::from_ref(agency().or_else(team)?)))
}

fn areas(map: &Partnership, agency: ActorAt) -> Stated {
    Some(alike(map.agency(agency)?.areas.as_ref()?)).filter(|areas| !areas.is_empty())
}

fn alike(words: &[String]) -> Demands {
    let words = words.iter().map(|word| word.trim()).filter(|word| !word.is_empty());
    words.map(|word| (word.to_lowercase(), word.to_owned())).collect()
}
