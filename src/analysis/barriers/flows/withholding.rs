//! Information that is known not to be passed on where somebody works with it.

use std::collections::{BTreeSet, HashMap};

use crate::analysis::barriers::party::is_told_by_professional;
use crate::analysis::barriers::subject::is_known_silent;
use crate::analysis::barriers::{Arm, BarrierRule, Group, Rests, Search, Terrain};
use crate::analysis::belonging::Actors;
use crate::analysis::finding::Evidence;
use crate::analysis::survey::{Bond, Survey};
use crate::map::{ActorAt, ActorKind, TieAt, TieKind};

/// D23.
pub(super) const WITHHELD: BarrierRule = BarrierRule {
    id: "D23",
    name: "Information isn’t passed on",
    group: Group::Resource,
    rests: Rests::Attribute,
    rule: "Detected when it is stated that information is held back, or that one member of a forum or plan tells another nothing. A member who has ties with some only is no sign of it.",
    source: "Bullock and Sinclair 2002",
    strategies: &["A6.4", "A6.32"],
    arms: &[Arm {
        variant: "single",
        helps: "Talk over what each needs to know, set clear bounds to what is confidential, and agree whom to turn to if that doesn’t settle it.",
    }],
    clear: "The information on the map is passed on; none is stated to be held back.",
    nothing: "Nothing is recorded of who tells whom, and no forum or plan joins two agencies.",
    look: withheld,
};

fn withheld(terrain: &Terrain, search: &mut Search) {
    let (survey, map) = (terrain.survey, terrain.map());
    let seats = Seats::of(survey);
    let mut unsaid = false;
    let informs = |tie: &TieAt| map.tie(*tie).kind == TieKind::Informs && map.is_read(*tie);
    for tie in map.all_ties().filter(informs) {
        let ((from, to), told) = (map.ends(tie), map.tie(tie));
        if !is_told_by_professional(map, tie) {
            // What service users and carers keep to themselves is theirs to keep.
            continue;
        }
        if !told.is_present() {
            if let Some(shared) = seats.shared(survey, from, to) {
                search.found("single", evidence(survey, tie, Some(shared)), untold(survey, tie, shared));
            }
        } else if told.details.withheld == Some(true) {
            search.found("single", evidence(survey, tie, None), held_back(survey, tie));
        } else if told.is_in_effect() {
            let settled = told.details.withheld == Some(false)
                || map.is_complete(TieKind::Informs, from)
                || map.is_complete(TieKind::Informs, to);
            unsaid |= !settled;
            if settled {
                search.clear();
            }
        }
    }
    if unsaid {
        search.open("Whether anybody holds information back isn’t recorded.");
    }
    for bond in survey.forums.iter().chain(&survey.plans).filter(|bond| bond.agencies.len() >= 2) {
        if all_pairs_known(survey, bond) {
            search.clear();
        } else {
            let name = map.name(bond.centre);
            search.open(format!("Whether all who are party to {name} tell one another isn’t recorded."));
        }
    }
    if is_known_silent(map) {
        search.clear();
    }
}

fn held_back(survey: &Survey, tie: TieAt) -> String {
    let map = survey.map;
    let (from, to) = map.ends(tie);
    let (from, to) = (map.name(from), map.name(to));
    let about = map.about(tie).map_or(String::new(), |about| format!(" about {}", map.name(about)));
    format!(
        "Some information{about} isn’t passed on between {from} and {to}: plans may rest on part of the \
         picture. There may be good reasons, such as a confidence; then it helps to say so."
    )
}

fn untold(survey: &Survey, tie: TieAt, shared: ActorAt) -> String {
    let map = survey.map;
    let (from, to) = map.ends(tie);
    let (from, to, shared) = (map.name(from), map.name(to), map.name(shared));
    format!(
        "{from} is recorded as telling {to} nothing, though both are party to {shared}: {to} may have to \
         plan on part of the picture."
    )
}

fn evidence(survey: &Survey, tie: TieAt, shared: Option<ActorAt>) -> Evidence {
    Evidence::of(shared).with(survey.map.about(tie)).and_ties(survey.map, [tie])
}

/// Whether every two agencies of a bond tell one another, or are known not to. O(ties of the agencies).
fn all_pairs_known(survey: &Survey, bond: &Bond) -> bool {
    let map = survey.map;
    let closed = |agency: &ActorAt| {
        map.all_complete(TieKind::Informs, survey.belonging.acting_for(*agency).iter().copied())
    };
    let open: Actors = bond.agencies.iter().copied().filter(|agency| !closed(agency)).collect();
    open.iter().all(|agency| {
        let acting = survey.belonging.acting_for(*agency).iter();
        let told = acting.flat_map(|one| map.leading(TieKind::Informs, *one));
        let told = told.flat_map(|(_, to)| survey.belonging.behind(to));
        let told: BTreeSet<_> = told.filter(|to| *to != agency && open.contains(to)).collect();
        told.len() + 1 >= open.len()
    })
}

/// Who is party to which forums and plans.
struct Seats {
    own: HashMap<ActorAt, Actors>,
    /// Agencies whose people are.
    through: HashMap<ActorAt, Actors>,
}

impl Seats {
    fn of(survey: &Survey) -> Self {
        use TieKind::{Agrees, CarriesOut, Chairs, Leads, MemberOf};
        let map = survey.map;
        let mut seats = Self { own: HashMap::new(), through: HashMap::new() };
        for bond in survey.forums.iter().chain(&survey.plans) {
            let parties = [MemberOf, Chairs, Agrees, CarriesOut, Leads]
                .into_iter()
                .flat_map(|kind| map.coming(kind, bond.centre));
            for (_, party) in parties {
                seats.own.entry(party).or_default().insert(bond.centre);
            }
            for agency in &bond.agencies {
                seats.through.entry(*agency).or_default().insert(bond.centre);
            }
        }
        seats
    }

    /// The first forum or plan that two actors are both party to, themselves, through their people,
    /// or as people of an agency that is.
    fn shared(&self, survey: &Survey, one: ActorAt, other: ActorAt) -> Option<ActorAt> {
        let (one, other) = (self.all(survey, one), self.all(survey, other));
        one.intersection(&other).next().copied()
    }

    fn all(&self, survey: &Survey, actor: ActorAt) -> Actors {
        let through = match survey.map.kind(actor) {
            ActorKind::Agency => self.through.get(&actor),
            _ => None,
        };
        let agencies = survey.belonging.behind(actor).iter();
        let own = agencies.chain([&actor]).filter_map(|at| self.own.get(at));
        own.chain(through).flatten().copied().collect()
    }
}
