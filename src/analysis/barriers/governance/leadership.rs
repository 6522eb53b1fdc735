//! D10: a forum that nobody chairs, or that answers to nobody.

use crate::analysis::barriers::absence::{Absence, missing};
use crate::analysis::barriers::{Arm, BarrierRule, Group, Rests, Search, Terrain};
use crate::analysis::finding::Evidence;
use crate::map::{ANYONE, ActorKind, TieKind};

/// The rule.
pub const RULE: BarrierRule = BarrierRule {
    id: "D10",
    name: "A forum has no lead, or answers to nobody",
    group: Group::Structural,
    rests: Rests::Structural,
    rule: "Detected when nobody chairs a forum, or it answers to nobody: the list of who chairs, or of who answers to whom, is complete there, or everyone on the map is stated not to. A recorded lead counts as a chair.",
    source: "Audit Commission 2005",
    strategies: &["A6.39", "A6.19", "A6.5"],
    arms: &[
        Arm {
            variant: "no_chair",
            helps: "Agree who chairs the forum, and who steps in when they are away.",
        },
        Arm {
            variant: "no_accountability",
            helps: "Write down to which body the forum reports, on what and how often.",
        },
    ],
    clear: "Every forum has a chair or lead, and answers to somebody.",
    nothing: "No forum is on the map.",
    look,
};

fn look(terrain: &Terrain, search: &mut Search) {
    let map = terrain.map();
    let chairing = Absence::of(map, TieKind::Chairs, ANYONE);
    let leading = Absence::of(map, TieKind::Leads, ANYONE);
    let answering = Absence::of(map, TieKind::AccountableTo, ANYONE);
    for forum in map.of_kind(ActorKind::Forum) {
        let name = map.name(forum);
        let led =
            [TieKind::Chairs, TieKind::Leads].iter().any(|kind| map.coming(*kind, forum).next().is_some());
        // The list to be complete is that of chairs (R14); where each is stated not to chair, nobody leads
        // instead only if that is stated too.
        let closed =
            map.is_complete(TieKind::Chairs, forum) || (chairing.towards(forum) && leading.towards(forum));
        search.place(
            missing(led, closed),
            "no_chair",
            || {
                let says =
                    format!("Nobody chairs {name}: what is raised there may be left without follow-up.");
                (Evidence::of([forum]), says)
            },
            || format!("Who chairs {name} isn’t recorded."),
        );
        let answers = map.leading(TieKind::AccountableTo, forum).next().is_some();
        search.place(
            missing(answers, answering.from(forum)),
            "no_accountability",
            || {
                let says = format!("{name} answers to nobody: it may be unclear who sees to what it agrees.");
                (Evidence::of([forum]), says)
            },
            || format!("To whom {name} answers isn’t recorded."),
        );
    }
}
