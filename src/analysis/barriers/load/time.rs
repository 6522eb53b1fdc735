//! Time and constancy: posts that change hands or stand empty, and no time set aside (D32, D34).

use crate::analysis::barriers::names::named;
use crate::analysis::barriers::{Arm, BarrierRule, Group, Rests, Search, Terrain};
use crate::analysis::belonging::Actors;
use crate::analysis::finding::Evidence;
use crate::map::{ActorAt, ActorKind, Partnership, Rhythm, State, TieKind};

/// People change, or a post stands empty.
pub const INCONSISTENCY: BarrierRule = BarrierRule {
    id: "D32",
    name: "Inconsistency and turnover",
    group: Group::Structural,
    rests: Rests::Attribute,
    rule: "Detected when a practitioner’s post or a team is recorded to have changed hands as often as a number that can be set, or to stand empty.",
    source: "Carnwell and Carson 2005",
    strategies: &["A6.24", "A6.29"],
    arms: &[
        Arm {
            variant: "changes",
            helps: "Support staff so that they can stay, plan hand-overs, and give time for relationships to form again.",
        },
        Arm {
            variant: "vacant",
            helps: "Say who covers the post until it is filled, and tell partners and the people concerned.",
        },
    ],
    clear: "As far as it is recorded, people stay in their posts and key posts are filled.",
    nothing: "Neither changes of people nor empty posts are recorded.",
    look: inconsistency,
};

/// No time is set aside for a forum or a joint task.
pub const NO_TIME: BarrierRule = BarrierRule {
    id: "D34",
    name: "No time set aside",
    group: Group::Resource,
    rests: Rests::Attribute,
    rule: "Detected when a forum is recorded to have no rhythm, or when someone who shares a task with another agency is recorded to have no rhythm of work on it.",
    source: "Atkinson et al. 2007; Frost and Lloyd 2006",
    strategies: &["A6.29"],
    arms: &[
        Arm {
            variant: "forum",
            helps: "Fix how often the forum meets, and protect that time, travel included.",
        },
        Arm {
            variant: "task",
            helps: "Agree how much time each partner gives to the joint task, and protect it.",
        },
    ],
    clear: "Every forum has its rhythm, and so has the work on tasks that agencies share.",
    nothing: "No forum and no joint task is on the map.",
    look: no_time,
};

fn inconsistency(terrain: &Terrain, search: &mut Search) {
    let map = terrain.map();
    let limit = terrain.settings.get("changes");
    for at in map.of_kind(ActorKind::Team).chain(map.of_kind(ActorKind::Practitioner)) {
        let (changes, vacant) = history(map, at);
        let name = map.name(at);
        if let Some(changes) = changes {
            let says = || {
                let says = format!(
                    "{name} has changed hands {changes} times in the map’s period: trust may have to be built again, and \
                     things be told again."
                );
                (Evidence::of([at]), says)
            };
            search.place(State::known(f64::from(changes) >= limit), "changes", says, String::new);
        }
        if let Some(vacant) = vacant {
            let says = || {
                let post = match map.kind(at) {
                    ActorKind::Team => format!("A key post in {name} stands empty"),
                    _ => format!("The post of {name} stands empty"),
                };
                (Evidence::of([at]), format!("{post}: partners may not know whom to turn to."))
            };
            search.place(State::known(vacant), "vacant", says, String::new);
        }
    }
}

/// How often a post or team changed hands, and whether it stands empty, as recorded.
fn history(map: &Partnership, at: ActorAt) -> (Option<u32>, Option<bool>) {
    let team = map.team(at).map(|record| (record.changes, record.vacant));
    let post = map.practitioner(at).map(|record| (record.changes, record.vacant));
    team.or(post).unwrap_or_default()
}

fn no_time(terrain: &Terrain, search: &mut Search) {
    let map = terrain.map();
    for forum in map.of_kind(ActorKind::Forum) {
        let name = map.name(forum);
        let rhythm = map.forum(forum).and_then(|record| record.rhythm);
        search.place(
            rhythm.map_or(State::NotRecorded, |rhythm| State::known(rhythm == Rhythm::None)),
            "forum",
            || {
                let says =
                    format!("“{name}” has no set rhythm: time together may give way to whatever is urgent.");
                (Evidence::of([forum]), says)
            },
            || format!("How often “{name}” meets isn’t recorded."),
        );
    }
    for task in map.of_kind(ActorKind::Task) {
        joint_task(terrain, search, task);
    }
}

/// A task that agencies share: the rhythm of a tie to it is the time that is given to it.
fn joint_task(terrain: &Terrain, search: &mut Search, task: ActorAt) {
    let map = terrain.map();
    let ties: Vec<_> = map.coming(TieKind::CarriesOut, task).collect();
    let agencies: Actors =
        ties.iter().flat_map(|(_, by)| terrain.survey.belonging.behind(*by)).copied().collect();
    if agencies.len() < 2 {
        return;
    }
    let name = map.name(task);
    let rhythm = |tie| map.tie(tie).details.rhythm;
    let without: Vec<_> =
        ties.iter().copied().filter(|(tie, _)| rhythm(*tie) == Some(Rhythm::None)).collect();
    let told = ties.iter().all(|(tie, _)| rhythm(*tie).is_some());
    search.place(
        State::looked_for(!without.is_empty(), told),
        "task",
        || {
            let who = named(map, without.iter().map(|(_, by)| *by));
            let says = format!(
                "No time is set aside by {who} for “{name}”, a task that agencies share: it may wait."
            );
            (Evidence::of([task]).and_ties(map, without.iter().map(|(tie, _)| *tie)), says)
        },
        || format!("How much time each partner gives to “{name}” isn’t recorded."),
    );
}
