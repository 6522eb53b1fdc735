//! The timeline: nothing overlaps, nothing is lost, and bars are as long as things held.

use partnership_explorer::knowledge::law::{
    Instrument, Looks, Nation, Placed, Show, Sift, Status, Timeline, Topic, bundled,
};
use proptest::prelude::*;

use super::{date, of};

/// Whether two of the timeline are as far apart as they should be, or in different lanes.
fn apart(one: &Placed<'_>, other: &Placed<'_>, gap: f64) -> bool {
    let ((from, to), (start, end)) = (one.takes(), other.takes());
    one.lane != other.lane || to + gap <= start || end + gap <= from
}

/// Asserts what holds of every timeline.
fn holds(timeline: &Timeline<'_>, of: &[&Instrument], looks: &Looks) {
    let mut ids: Vec<_> = timeline.placed.iter().map(|one| one.instrument.id.as_str()).collect();
    let mut expected: Vec<_> = of.iter().map(|one| one.id.as_str()).collect();
    ids.sort_unstable();
    expected.sort_unstable();
    assert_eq!(ids, expected, "all are there, and once");
    for (at, one) in timeline.placed.iter().enumerate() {
        let (from, to) = one.takes();
        assert!(from >= 0.0 && to <= timeline.width + 1e-9, "{} leaves the line", one.instrument.id);
        assert!(one.end - one.start >= looks.least - 1e-9, "{} is too small", one.instrument.id);
        assert!(one.lane < timeline.lanes);
        for other in &timeline.placed[..at] {
            let both = (&one.instrument.id, &other.instrument.id);
            assert!(apart(one, other, looks.gap), "{both:?} overlap in lane {}", one.lane);
        }
    }
    let used = |lane| timeline.placed.iter().any(|one| one.lane == lane);
    assert!((0..timeline.lanes).all(used), "no lane is empty");
}

#[test]
fn nothing_overlaps_and_nothing_is_lost_whatever_is_asked() {
    let law = bundled();
    let nations = Nation::ALL.iter().map(|one| vec![*one]).chain([Vec::new()]);
    for nations in nations {
        let topics = Topic::ALL.iter().map(|one| vec![*one]).chain([Vec::new()]);
        for topics in topics {
            for show in [Show::Lasting, Show::Made] {
                let sift = Sift { nations: nations.clone(), topics: topics.clone(), ..Sift::default() };
                let looks = Looks { show, ..Looks::default() };
                let of = sift.of(&law);
                holds(&Timeline::new(&of, &nations, law.checked_on, &looks), &of, &looks);
            }
        }
    }
}

proptest! {
    #[test]
    fn nor_however_long_years_and_letters_are(
        year in 1.0..80.0f64, letter in 0.0..14.0f64, gap in 0.0..40.0f64, least in 0.0..20.0f64, first in 1950u16..2000,
    ) {
        let law = bundled();
        let of: Vec<_> = law.instruments.iter().collect();
        let looks = Looks { year, letter, gap, least, first, ..Looks::default() };
        holds(&Timeline::new(&of, &[], law.checked_on, &looks), &of, &looks);
    }
}

#[test]
fn bars_are_as_long_as_things_held_where_one_looks() {
    let law = bundled();
    let looks = Looks { year: 10.0, first: 1965, least: 1.0, ..Looks::default() };
    let placed = |id: &str, nations: &[Nation]| {
        let of = [of(&law, id)];
        let one = Timeline::new(&of, nations, date("2026-07"), &looks).placed.remove(0);
        (one.start.round(), one.end.round(), one.is_point, one.is_open)
    };
    let act = "disability-discrimination-act-1995";
    assert_eq!(placed(act, &[Nation::England]), (300.0, 458.0, false, false));
    assert_eq!(placed(act, &[]), (300.0, 616.0, false, true));
    assert_eq!(placed("seebohm-report", &[]), (30.0, 31.0, true, false));
    assert!(placed("care-cap", &[]).2);
    // It is drawn in a way in which it stands where one looks; one that holds, if it holds anywhere.
    let shown = |nations: &[Nation]| {
        let of = [of(&law, act)];
        Timeline::new(&of, nations, date("2026-07"), &looks).placed.remove(0).shown_as()
    };
    assert_eq!(shown(&[Nation::England]), Some(Status::Repealed));
    assert_eq!(shown(&[Nation::NorthernIreland]), Some(Status::Amended));
    assert_eq!(shown(&[]), Some(Status::Amended));
    // The line begins with the oldest that is shown, but never so late that it is hardly a line.
    let begins = |ids: &[&str]| Looks::of(&ids.iter().map(|id| of(&law, id)).collect::<Vec<_>>()).first;
    assert_eq!(begins(&["seebohm-report", "care-act-2014"]), 1965);
    assert_eq!(begins(&["children-act-1989", "care-act-2014"]), 1985);
    assert_eq!((begins(&["care-act-2014"]), begins(&[])), (2000, 1965));
    let made = Looks { show: Show::Made, ..looks };
    let of = [of(&law, act)];
    assert!(Timeline::new(&of, &[], date("2026-07"), &made).placed[0].is_point);
}

#[test]
fn labels_begin_with_their_bar_or_end_with_the_line() {
    let law = bundled();
    let of: Vec<_> = law.instruments.iter().collect();
    let timeline = Timeline::new(&of, &[], law.checked_on, &Looks::default());
    for one in &timeline.placed {
        let at_end = (one.label.end - timeline.width).abs() < 1e-9;
        assert!((one.label.start - one.start).abs() < 1e-9 || at_end, "{}", one.label.text);
        assert_eq!(one.label.text, one.instrument.name());
    }
}

#[test]
fn every_fifth_year_is_marked_where_it_begins() {
    let timeline = Timeline::new(&[], &[], date("2026-07"), &Looks::default());
    assert_eq!((timeline.lanes, timeline.placed.len()), (0, 0));
    let years: Vec<_> = timeline.ticks.iter().map(|tick| tick.year).collect();
    assert_eq!(years, (1965..=2030).step_by(5).collect::<Vec<_>>());
    assert!((timeline.ticks[1].at - 5.0 * Looks::default().year).abs() < 1e-9);
    assert!((timeline.width - 65.0 * Looks::default().year).abs() < 1e-9);
}

#[test]
fn years_are_clear_of_one_another_only_as_far_as_labels_need() {
    let law = bundled();
    let of: Vec<_> = law.instruments.iter().collect();
    let lanes = |looks: Looks| Timeline::new(&of, &[], law.checked_on, &looks).lanes;
    let (wide, narrow) = (Looks::default(), Looks { year: 6.0, ..Looks::default() });
    assert!(lanes(wide) < lanes(narrow), "longer years need fewer lanes");
    let points = Looks { show: Show::Made, ..Looks::default() };
    assert!(lanes(points) < lanes(wide), "points need fewer lanes than bars");
}
