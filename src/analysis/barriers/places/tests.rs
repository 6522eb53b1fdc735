//! Where a guard of D26 is subtle.

use crate::analysis::barriers::money::tests::{analysis, barrier};
use crate::analysis::report::BarrierState::{CannotTell, Detected, NotFound};

const AT_WORK: [&str; 6] =
    ["worker practitioner", "nurse practitioner", "goal plan", "centre site", "park site", "panel forum"];
const APART: [&str; 4] =
    ["worker agrees goal", "nurse agrees goal", "worker located_at centre", "nurse located_at park"];
const LISTS: [&str; 3] = ["informs", "member_of", "located_at"];

#[test]
fn d26_sites_need_complete_lists_and_a_route_clears_them() {
    let found = barrier(&analysis(&AT_WORK, &APART, &LISTS), "D26", Detected);
    assert_eq!(found.instances[0].variant, "sites");
    assert_eq!(found.instances[0].evidence.actors, ["centre", "goal", "nurse", "park", "worker"]);
    for list in LISTS {
        let others: Vec<_> = LISTS.into_iter().filter(|one| *one != list).collect();
        barrier(&analysis(&AT_WORK, &APART, &others), "D26", CannotTell);
    }
    for (route, state) in [
        ("nurse informs worker channel=phone", NotFound),
        ("nurse informs worker channel=shared_record", NotFound),
        ("nurse informs worker", CannotTell),
        ("nurse informs worker channel=letter", Detected),
        ("nurse located_at centre", NotFound),
    ] {
        let ties = [&APART[..], &[route]].concat();
        barrier(&analysis(&AT_WORK, &ties, &LISTS), "D26", state);
    }
}

#[test]
fn d26_who_meets_in_a_forum_is_joined_unless_it_may_not_meet() {
    let sitting = ["worker member_of panel", "nurse member_of panel"];
    let ties = [&APART[..], &sitting].concat();
    barrier(&analysis(&AT_WORK, &ties, &LISTS), "D26", NotFound);
    let mut actors = AT_WORK;
    for (forum, state) in
        [("panel forum rhythm=none", CannotTell), ("panel forum purpose=network", CannotTell)]
    {
        actors[5] = forum;
        barrier(&analysis(&actors, &ties, &LISTS), "D26", state);
    }
}

#[test]
fn d26_areas_meet_if_one_is_in_common() {
    let look = |one: &str, other: &str, state| {
        let actors = [one, other, "deal agreement"];
        let ties = ["a signs deal", "b signs deal"];
        barrier(&analysis(&actors, &ties, &LISTS), "D26", state).instances
    };
    let found = look("a agency areas=Gwent", "b agency areas=Powys", Detected);
    assert_eq!(found[0].variant, "areas");
    look("a agency areas=Gwent", "b agency areas=gwent,Powys", NotFound);
    look("a agency areas=Gwent", "b agency", CannotTell);
}
