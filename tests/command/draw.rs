//! `draw` and `clarity`: pictures of maps, and how clear they are.

use serde_json::Value;

use super::{partnership, said};

const CASE: &str = "case:team-and-trust";

#[test]
fn a_map_is_drawn_in_the_layout_that_is_asked_for() {
    let (code, ecomap, _) = said(&partnership(&["draw", CASE], b""));
    assert_eq!(code, Some(0));
    assert!(ecomap.starts_with("<svg ") && ecomap.contains("Community mental"), "{ecomap}");
    let (code, groups, _) = said(&partnership(&["draw", CASE, "--layout", "Groups by agency"], b""));
    assert_eq!(code, Some(0));
    assert!(groups.contains("Groups by agency") && groups != ecomap, "{groups}");
    let (code, _, err) = said(&partnership(&["draw", CASE, "--layout", "groups-agancy"], b""));
    assert_eq!(code, Some(2));
    assert!(err.contains("groups-agency"), "{err}");
}

#[test]
fn the_layout_of_a_map_is_that_which_it_was_last_looked_at_in() {
    let mut map: Value =
        serde_json::from_str(partnership_explorer::cases::find("team-and-trust").unwrap().text()).unwrap();
    map["view"] = serde_json::json!({"layout": "flow", "flow_along": "money"});
    let (code, drawn, _) = said(&partnership(&["draw", "-"], map.to_string().as_bytes()));
    assert_eq!(code, Some(0));
    assert!(drawn.contains("<desc id=\"desc\">Flow of money.</desc>"), "{drawn}");
    map["view"] = serde_json::json!({"layout": "flow", "flow_along": "gossip"});
    let (_, _, err) = said(&partnership(&["draw", "-"], map.to_string().as_bytes()));
    assert!(err.contains("gossip") && err.contains("information"), "{err}");
}

#[test]
fn a_picture_is_not_written_over_a_file_unless_that_is_wished() {
    let path = std::path::PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("command-picture.svg");
    let _ = std::fs::remove_file(&path);
    let file = path.to_str().unwrap();
    let draw = ["draw", CASE, "--layout", "flow-money", "-o", file];
    assert_eq!(said(&partnership(&draw, b"")).0, Some(0));
    let (code, _, err) = said(&partnership(&draw, b""));
    assert_eq!(code, Some(2));
    assert!(err.contains("is there already"), "{err}");
    assert_eq!(said(&partnership(&[&draw[..], &["--force"]].concat(), b"")).0, Some(0));
}

#[test]
fn clarity_measures_maps_in_layouts() {
    let measured = ["clarity", CASE, "--generated", "12", "--layout", "flow-money,groups-sector"];
    let (code, out, _) = said(&partnership(&measured, b""));
    assert_eq!(code, Some(0));
    let report: Value = serde_json::from_str(&out).unwrap();
    let pictures = report["pictures"].as_array().unwrap();
    assert_eq!(pictures.len(), 4);
    assert_eq!(pictures[0]["measures"]["overlaps"], 0.0);
    let (_, text, _) = said(&partnership(&[&measured[..], &["--text"]].concat(), b""));
    assert!(text.contains("| case:team-and-trust") && text.contains("stress"), "{text}");
    assert_eq!(said(&partnership(&["clarity"], b"")).0, Some(2));
    assert_eq!(said(&partnership(&["clarity", "--generated", "0"], b"")).0, Some(2));
    assert_eq!(said(&partnership(&["clarity", "no-such.json"], b"")).0, Some(2));
}
