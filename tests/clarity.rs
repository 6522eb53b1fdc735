//! The report on clarity, over all bundled maps in every layout: what has to be 0 is, and what can't be
//! wholly avoided doesn't grow.

use partnership_explorer::analysis::analyse;
use partnership_explorer::cases::CASES;
use partnership_explorer::drawing::clarity::{MEASURES, Report, Row};
use partnership_explorer::layout::Layout;
use partnership_explorer::map::Partnership;
use partnership_explorer::specimens;

/// What may be in no picture.
const NEVER: [&str; 4] = ["overlaps", "label_overlaps", "box_strangers", "one_line"];
/// What may be in no picture of a bundled map, while in dense ones it can't always be avoided.
const NEVER_HERE: &str = "hidden";

/// Over all bundled maps, by layout, as `partnership clarity --bundled --text` prints it: how many
/// strangers stand within outlines; how far actors move when one is added, in the mean of
/// medians, and of those who move farthest. Less is welcome: lower the number then.
const MOST: [(&str, [f64; 3]); 11] = [
    ("ecomap", [2.0, 0.0, 0.0]),
    ("groups-agency", [0.0, 4.0, 105.0]),
    ("groups-management", [0.0, 19.0, 142.0]),
    ("groups-place", [0.0, 30.0, 146.0]),
    ("groups-sector", [2.0, 13.0, 114.0]),
    ("flow-information", [0.0, 46.0, 327.0]),
    ("flow-referral", [0.0, 27.0, 537.0]),
    ("flow-support", [1.0, 16.0, 630.0]),
    ("flow-money", [0.0, 59.0, 627.0]),
    ("flow-accountability", [2.0, 47.0, 579.0]),
    ("free", [0.0, 2.3, 15.2]),
];
/// The measures that have such bounds.
const BOUNDED: [&str; 3] = ["hull_strangers", "moved_median", "moved_most"];

fn report() -> Report {
    let layouts: Vec<Layout> = Layout::ALL.iter().map(|way| way.layout).collect();
    let mut report = Report::default();
    for case in CASES {
        let document = case.document();
        report.add(case.id, &document, &analyse(&Partnership::new(&document)), &layouts);
    }
    report
}

#[test]
fn pictures_of_bundled_maps_are_clear_in_every_layout() {
    let report = report();
    assert_eq!(report.pictures.len(), CASES.len() * Layout::ALL.len());
    for row in &report.pictures {
        for id in NEVER.into_iter().chain([NEVER_HERE]) {
            assert_eq!(row.measures[id], 0.0, "{} in {}: {id}", row.map, row.layout);
        }
        for measure in MEASURES {
            assert!(row.measures[measure.id].is_finite(), "{} in {}: {}", row.map, row.layout, measure.id);
        }
    }
    let mut above = Vec::new();
    for way in Layout::ALL {
        let bounds = MOST.iter().find(|(word, ..)| *word == way.word);
        let (word, bounds) = bounds.unwrap_or_else(|| panic!("{} has no bounds", way.word));
        for (id, most) in BOUNDED.into_iter().zip(bounds) {
            let rows = report.pictures.iter().filter(|row| row.layout == *word);
            let sum = rows.map(|row: &Row| row.measures[id]).sum::<f64>();
            let found = if id.starts_with("moved") { sum / CASES.len() as f64 } else { sum };
            // A millionth of a pixel is rounding.
            if found > most + 1e-6 {
                above.push(format!("{word}: {id} is {found:.1}, above {most}"));
            }
        }
    }
    assert_eq!(above, Vec::<String>::new());
    let text = report.text();
    assert!(MEASURES.iter().all(|measure| text.contains(measure.name)), "{text}");
    assert!(Layout::ALL.iter().all(|way| text.contains(way.word)), "{text}");
}

#[test]
fn neither_actors_nor_labels_overlap_in_maps_that_were_made_up() {
    let layouts: Vec<Layout> = Layout::ALL.iter().map(|way| way.layout).collect();
    let mut report = Report::default();
    for actors in [30, 100, 300] {
        let document = specimens::partnership(actors, 3 * actors);
        let analysis = analyse(&Partnership::new(&document));
        report.add_made_up(&format!("{actors} made up"), &document, &analysis, &layouts);
    }
    for row in &report.pictures {
        for id in NEVER {
            assert_eq!(row.measures[id], 0.0, "{} in {}: {id}", row.map, row.layout);
        }
        let still = [Layout::Ecomap, Layout::Free].iter().any(|layout| layout.way().word == row.layout);
        assert!(!still || row.measures["moved_most"] < 1e-6, "{} in {}: {row:?}", row.map, row.layout);
    }
}
