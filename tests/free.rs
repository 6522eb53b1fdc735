//! The Free layout, from outside: no overlap, the same on every run, and as little moved as may be.

mod common;

use std::collections::BTreeMap;

use common::agencies;
use common::drawn::Drawn;
use partnership_explorer::cases::CASES;
use partnership_explorer::layout::{Held, Layout, Point, stress};
use partnership_explorer::map::Document;
use partnership_explorer::specimens;
use serde_json::json;

/// A made-up map with three ties an actor.
fn made_up(actors: usize) -> Document {
    specimens::partnership(actors, 3 * actors)
}

fn anew(document: &Document) -> Drawn {
    Drawn::anew(document, Layout::Free)
}

/// How far each actor moved, rising.
fn moves(from: &Drawn, to: &Drawn) -> Vec<f64> {
    let mut moves: Vec<_> = from.moves(to).iter().map(|(before, after)| before.to(*after)).collect();
    moves.sort_by(f64::total_cmp);
    moves
}

#[test]
fn no_boxes_overlap_in_maps_of_any_size() {
    for actors in [0, 1, 2, 5, 50, 500] {
        let drawn = anew(&made_up(actors));
        assert_eq!(drawn.placement().areas().count(), actors);
        assert_eq!(drawn.overlaps(), 0, "{actors} actors");
    }
}

#[test]
fn no_boxes_overlap_in_any_bundled_case() {
    for case in CASES {
        assert_eq!(anew(&case.document()).overlaps(), 0, "{}", case.id);
    }
}

#[test]
fn the_order_of_the_file_is_nothing_to_it() {
    let document = made_up(60);
    let mut turned = document.clone();
    turned.actors.reverse();
    turned.ties.reverse();
    assert!(moves(&anew(&document), &anew(&turned)).iter().all(|moved| *moved == 0.0));
}

#[test]
fn distances_are_nearly_those_of_the_network() {
    // `bench/layouts` holds this against other programs, on maps of its own.
    for (actors, most) in [(100, 0.115), (300, 0.145)] {
        let drawn = anew(&made_up(actors));
        let found = stress(&drawn.map, drawn.placement());
        assert!(found < most, "{found} at {actors} actors");
    }
}

#[test]
fn who_is_pinned_stays_and_nobody_overlaps() {
    let place = |one: usize| Point::new(150.0 * one as f64, 60.0 * (one % 7) as f64);
    let drawn = Drawn::held(&made_up(80), Layout::Free, |map| {
        let pinned = map.all().enumerate().step_by(9).map(|(one, at)| (at, place(one))).collect();
        Held { pinned, ..Held::default() }
    });
    for (one, at) in drawn.map.all().enumerate().step_by(9) {
        assert!(drawn.placement().centre(at).to(place(one)) < 1e-9);
    }
    assert_eq!(drawn.overlaps(), 0);
}

#[test]
fn laid_out_again_nobody_moves() {
    let document = made_up(120);
    let first = anew(&document);
    assert!(moves(&first, &first.then(&document)).iter().all(|moved| *moved < 1e-9));
}

#[test]
fn one_more_actor_moves_hardly_anyone() {
    for actors in [30, 100, 300] {
        let mut document = made_up(actors);
        let first = anew(&document);
        let one_more = json!({"id": "one-more", "kind": "agency", "name": "One more"});
        document.actors.push(serde_json::from_value(one_more).expect("an actor"));
        for to in [3, actors / 2] {
            let tie = json!({"kind": "relates", "from": "one-more", "to": document.actors[to].id});
            document.ties.push(serde_json::from_value(tie).expect("a tie"));
        }
        let second = first.then(&document);
        let moves = moves(&first, &second);
        // At most the width of a box for any tenth, and nothing for most.
        assert!(moves[actors / 2] < 10.0, "half of {actors} moved by {}", moves[actors / 2]);
        assert!(moves[actors * 9 / 10] < 120.0, "a tenth of {actors} moved by {}", moves[actors * 9 / 10]);
        assert_eq!(second.overlaps(), 0);
    }
}

#[test]
fn coming_from_the_ecomap_the_picture_is_turned_like_it() {
    let document = made_up(60);
    let ecomap = Drawn::anew(&document, Layout::Ecomap);
    let (turned, fresh) = (ecomap.in_layout(&document, Layout::Free), anew(&document));
    let far = |to: &Drawn| moves(&ecomap, to).iter().sum::<f64>();
    assert!(far(&turned) < far(&fresh), "{} and {}", far(&turned), far(&fresh));
}

#[test]
fn parts_without_ties_to_one_another_lie_in_about_a_screen() {
    // Five hundred pairs, and an actor without any tie.
    let ties = (0..500).map(|one| (2 * one, 2 * one + 1));
    let drawn = anew(&agencies(1001, ties));
    assert_eq!(drawn.overlaps(), 0);
    let all = drawn.placement().bounds().expect("actors");
    assert!((1.1..2.3).contains(&(all.width / all.height)), "{all:?}");
}

#[test]
fn odd_networks_come_to_an_end_without_overlaps() {
    let star: Vec<_> = (1..2000).map(|one| (0, one)).collect();
    let chain: Vec<_> = (1..2000).map(|one| (one - 1, one)).collect();
    let clique: Vec<_> = (0..90).flat_map(|one| (0..one).map(move |other| (other, one))).collect();
    for (name, actors, ties) in [("star", 2000, star), ("chain", 2000, chain), ("clique", 90, clique)] {
        let drawn = anew(&agencies(actors, ties));
        assert_eq!(drawn.overlaps(), 0, "{name}");
        let all = drawn.placement().bounds().expect("actors");
        assert!(all.width.max(all.height) < 100_000.0, "{name}: {all:?}");
    }
}

#[test]
fn a_picture_from_before_may_be_senseless() {
    let point = |one: usize| match one % 4 {
        0 => Point::new(f64::NAN, 0.0),
        1 => Point::new(1e300, -1e300),
        _ => Point::default(),
    };
    for pinned in [false, true] {
        let drawn = Drawn::held(&made_up(40), Layout::Free, |map| {
            let places: BTreeMap<_, _> = map.all().enumerate().map(|(one, at)| (at, point(one))).collect();
            match pinned {
                false => Held { before: places, ..Held::default() },
                true => Held { pinned: places, ..Held::default() },
            }
        });
        assert!(drawn.placement().areas().all(|(_, area)| area.x.is_finite() && area.y.is_finite()));
    }
}
