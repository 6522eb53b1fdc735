//! All layouts from outside: what holds of every arrangement, whatever the map.

mod common;

use std::collections::BTreeMap;

use common::map;
use partnership_explorer::cases::CASES;
use partnership_explorer::drawing::arrange;
use partnership_explorer::layout::{Arrangement, Held, Layout, Point, flows, overlaps, routes};
use partnership_explorer::map::{ActorAt, Grouping, Partnership, Stream};
use partnership_explorer::specimens;

fn layouts() -> impl Iterator<Item = Layout> {
    Layout::ALL.iter().map(|way| way.layout)
}

/// The map laid out, after checking what holds of every arrangement.
fn check(name: &str, partnership: &Partnership, layout: Layout, held: &Held) -> Arrangement {
    let arrangement = arrange(partnership, layout, held);
    let placement = &arrangement.placement;
    assert_eq!(overlaps(placement), 0, "{name} in {layout:?}: actors overlap");
    for (number, one) in arrangement.boxes.iter().enumerate() {
        for (at, area) in placement.areas() {
            let (inside, own) = (one.area.overlaps(&area), one.members.contains(&at));
            assert_eq!(inside, own, "{name} in {layout:?}: {} in {}", partnership.name(at), one.title);
            assert!(!own || one.area.encloses(&area), "{name} in {layout:?}: {}", one.title);
        }
        if let Some(of) = one.of.filter(|of| one.members.contains(of)) {
            assert_eq!(one.members[0], of, "{name} in {layout:?}");
        }
        for other in &arrangement.boxes[..number] {
            let nested = other.depth < one.depth && other.area.encloses(&one.area);
            assert!(nested || !other.area.overlaps(&one.area), "{name} in {layout:?}: boxes overlap");
        }
    }
    for (at, place) in &held.pinned {
        // A middle is worked out from a corner, so the last digit may be another.
        let off = placement.centre(*at).to(*place);
        assert!(off < 1e-6, "{name} in {layout:?}: a pinned actor moved by {off}");
    }
    arrangement
}

fn by_id(partnership: &Partnership, arrangement: &Arrangement) -> BTreeMap<String, (i64, i64)> {
    let place = |at| {
        let centre = arrangement.placement.centre(at);
        (centre.x.round() as i64, centre.y.round() as i64)
    };
    partnership.all().map(|at| (partnership.id(at).to_owned(), place(at))).collect()
}

#[test]
fn places_do_not_depend_on_the_order_of_the_file() {
    for case in CASES {
        let mut document = case.document();
        let partnership = Partnership::new(&document);
        document.actors.reverse();
        document.ties.rotate_left(3);
        document.ties.reverse();
        let turned = Partnership::new(&document);
        for layout in layouts() {
            let first = by_id(&partnership, &check(case.id, &partnership, layout, &Held::default()));
            let again = by_id(&turned, &arrange(&turned, layout, &Held::default()));
            assert_eq!(first, again, "{} in {layout:?}", case.id);
        }
    }
}

#[test]
fn pinned_actors_stay_exactly_and_boxes_stay_whole() {
    for case in CASES {
        let partnership = Partnership::new(&case.document());
        for layout in layouts() {
            let arrangement = arrange(&partnership, layout, &Held::default());
            let all: Vec<ActorAt> = partnership.all().collect();
            let centre = |at: &ActorAt| arrangement.placement.centre(*at);
            let every = |step: usize, by: Point| {
                all.iter().step_by(step).map(|at| (*at, centre(at) + by)).collect::<BTreeMap<_, _>>()
            };
            for pinned in [
                every(1, Point::new(31.5, 7.25)),
                every(3, Point::default()),
                every(5, Point::new(0.0, -400.0)),
                // Two who change places break any box that they are in.
                BTreeMap::from([(all[0], centre(&all[5])), (all[5], centre(&all[0]))]),
            ] {
                let before = all.iter().map(|at| (*at, centre(at))).collect();
                check(case.id, &partnership, layout, &Held { before, pinned, settled: false });
            }
        }
    }
}

#[test]
fn laid_out_again_from_where_it_stood_a_map_stays_there() {
    for case in CASES {
        let partnership = Partnership::new(&case.document());
        for layout in layouts() {
            let first = arrange(&partnership, layout, &Held::default());
            let before: BTreeMap<ActorAt, Point> =
                partnership.all().map(|at| (at, first.placement.centre(at))).collect();
            let again = arrange(&partnership, layout, &Held { before: before.clone(), ..Held::default() });
            let moves: Vec<_> =
                before.iter().map(|(at, from)| (*from, again.placement.centre(*at))).collect();
            let moved = partnership_explorer::layout::displacement(&moves);
            assert!(moved.median < 60.0, "{} in {layout:?}: {moved:?}", case.id);
        }
    }
}

#[test]
fn people_stand_in_the_box_of_their_agency_and_what_is_shared_stands_outside() {
    let document = map("
        council: agency
        trust: agency
        team: team
        worker: practitioner
        nurse: practitioner
        joint: team
        record: information_system
        shared: information_system
        user: service_user
        team part_of council
        worker part_of team
        council employs worker
        trust employs nurse
        joint part_of council
        joint part_of trust
        nurse uses record
        nurse uses shared
        worker uses shared
        worker supports user");
    let partnership = Partnership::new(&document);
    let drawn = check("two agencies", &partnership, Layout::Groups(Grouping::Agency), &Held::default());
    let members = |title: &str| {
        let found = drawn.boxes.iter().find(|one| one.title == title);
        found.map(|one| partnership.ids(one.members.iter().copied())).unwrap_or_default()
    };
    assert_eq!(members("council"), ["council", "team", "worker"]);
    assert_eq!(members("team"), ["team", "worker"]);
    assert_eq!(members("trust"), ["nurse", "record", "trust"]);
    assert!(!drawn.boxes.iter().any(|one| one.title == "joint"));
}

#[test]
fn a_flow_leads_from_left_to_right() {
    for case in CASES {
        let partnership = Partnership::new(&case.document());
        for stream in [Stream::Information, Stream::Referral, Stream::Money, Stream::Support] {
            let drawn = check(case.id, &partnership, Layout::Flow(stream), &Held::default());
            let (mut along, mut against) = (0, 0);
            for tie in partnership.all_ties() {
                let one = partnership.tie(tie);
                let (from, to) = partnership.ends(tie);
                if one.is_present() && !one.is_mutual() && from != to && flows(stream, one.kind) {
                    let leads = drawn.placement.centre(from).x < drawn.placement.centre(to).x;
                    *(if leads { &mut along } else { &mut against }) += 1;
                }
            }
            assert!(against * 4 <= along, "{} {stream:?}: {against} against {along}", case.id);
        }
    }
}

#[test]
fn parallel_and_mutual_ties_are_told_apart_in_every_layout() {
    let mut lines = "a: agency\nb: agency\nc: agency".to_owned();
    for kind in ["informs", "refers", "commissions", "funds", "manages", "consults"] {
        lines += &format!("\na {kind} b\nb {kind} a\na {kind} c mutual=true");
    }
    let partnership = Partnership::new(&map(&lines));
    for way in Layout::ALL {
        let drawn = arrange(&partnership, way.layout, &Held::default());
        let routes = routes(&partnership, &drawn.placement);
        assert_eq!(routes.len(), 18);
        for (number, one) in routes.iter().enumerate() {
            let pair = |tie| {
                let (from, to) = partnership.ends(tie);
                (from.min(to), from.max(to))
            };
            for other in routes[..number].iter().filter(|other| pair(other.tie) == pair(one.tie)) {
                let near = one.at(0.5).to(other.at(0.5));
                assert!(near > 8.0, "{}: two ties are {near} apart at their middles", way.word);
            }
        }
    }
}

#[test]
fn odd_and_large_maps_are_laid_out_on_a_small_stack() {
    let chain = |kind: &str, tie: &str, round: bool| {
        let count = 1_200;
        let actors = (0..count).map(|at| format!("a{at}: {kind}"));
        let last = if round { count } else { count - 1 };
        let ties = (0..last).map(|at| format!("a{at} {tie} a{}", (at + 1) % count));
        let mut document = map(&actors.chain(ties).collect::<Vec<_>>().join("\n"));
        document.actors.iter_mut().for_each(|actor| actor.name = "The same name".to_owned());
        document
    };
    let maps = [
        map(""),
        map("a: agency"),
        chain("management_unit", "manages", false),
        chain("agency", "part_of", false),
        chain("agency", "manages", true),
        chain("practitioner", "informs", true),
        specimens::partnership(300, 900),
    ];
    let small_stack = std::thread::Builder::new().stack_size(512 * 1024);
    let all = small_stack.spawn(move || {
        for map in &maps {
            let partnership = Partnership::new(map);
            for way in Layout::ALL {
                check(&map.title, &partnership, way.layout, &Held::default());
            }
        }
    });
    assert!(all.expect("a thread").join().is_ok());
}
