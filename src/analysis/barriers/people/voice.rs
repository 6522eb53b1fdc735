//! D9: support with communication or deciding was asked for, and isn't there.

use super::is_advocacy;
use crate::analysis::barriers::absence::{Absence, missing};
use crate::analysis::barriers::{Arm, BarrierRule, Group, Rests, Search, Terrain};
use crate::analysis::finding::Evidence;
use crate::map::{ActorAt, ActorKind, Profession, TieKind};

/// The rule.
pub const RULE: BarrierRule = BarrierRule {
    id: "D9",
    name: "Support with communication or deciding isn’t there",
    group: Group::Personal,
    rests: Rests::Attribute,
    rule: "Detected when a service user asked for support with communication or with deciding, nobody speaks for them, and no advocacy service, carer, support worker or worker of no named profession supports them: the lists of who speaks for them and who supports them are complete, or each on the map is stated not to.",
    source: "Adams 2002",
    strategies: &["A6.34"],
    arms: &[Arm {
        variant: "single",
        helps: "Offer an advocate or an interpreter, and time for the person to use them.",
    }],
    clear: "Everyone who asked for support with communication or deciding has somebody who speaks for them or supports them in person.",
    nothing: "No service user is recorded as asking for support with communication or deciding.",
    look,
};

/// The need is what the person stated; nothing is read from the group that they belong to.
fn look(terrain: &Terrain, search: &mut Search) {
    let map = terrain.map();
    let speaking = Absence::of(map, TieKind::SpeaksFor, &[ActorKind::Carer, ActorKind::Advocate]);
    let supporting = Absence::of(map, TieKind::Supports, &[ActorKind::Carer, ActorKind::Practitioner]);
    for user in map.of_kind(ActorKind::ServiceUser) {
        let asked = map.service_user(user).and_then(|record| record.needs_communication_support);
        if asked == Some(false) {
            search.clear();
        }
        if asked != Some(true) {
            continue;
        }
        let name = map.name(user);
        let spoken_for = map.coming(TieKind::SpeaksFor, user).next().is_some();
        let beside = map.coming(TieKind::Supports, user).map(|(_, who)| who);
        let beside: Vec<_> = beside.filter(|who| may_help_to_be_heard(terrain, *who)).collect();
        if !spoken_for && !beside.is_empty() {
            let who = map.names(beside.iter().copied());
            search.note(format!("The map doesn’t say with what {who} supports {name}: ask whether it is what {name} asked for."));
        }
        let state =
            missing(spoken_for || !beside.is_empty(), speaking.towards(user) && supporting.towards(user));
        search.place(
            state,
            "single",
            || {
                let says = format!(
                    "{name} asked for support with communication or deciding, and nobody is there to give it: \
                     their view may not be heard when others decide."
                );
                (Evidence::of([user]), says)
            },
            || format!("Whether anyone speaks for {name}, or supports them in person, isn’t recorded."),
        );
    }
}

/// Whether somebody's support may be support with communication or deciding: that of an advocacy
/// service, a carer, or a worker who isn't there as one of the named professions. The care that a
/// nurse, a team or a council gives is support of another kind.
fn may_help_to_be_heard(terrain: &Terrain, who: ActorAt) -> bool {
    use Profession::{Other, PersonalAssistant, SupportWorker};
    let map = terrain.map();
    if terrain.survey.belonging.behind(who).iter().any(|agency| is_advocacy(map, *agency)) {
        return true;
    }
    match map.kind(who) {
        ActorKind::Carer => true,
        ActorKind::Practitioner => {
            let profession = map.practitioner(who).and_then(|record| record.profession);
            matches!(profession, None | Some(SupportWorker | PersonalAssistant | Other))
        }
        _ => false,
    }
}
