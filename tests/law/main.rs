//! Law and policy: that the list is whole, says how everything stands, and repeats no known mistake; and the
//! thinking behind its pages.

mod listing;
mod mistakes;
mod rows;
mod table;
mod timeline;

use partnership_explorer::knowledge::law::{
    Date, Instrument, Kind, Law, Nation, Span, Status, TEXT, bundled, faults, read, schema,
};
use partnership_explorer::knowledge::{Sure, knowledge};

const SCHEMA: &str = "assets/schema/law.schema.json";

fn date(text: &str) -> Date {
    text.parse().unwrap()
}

/// The instrument of that id, in a list that has it.
#[track_caller]
fn of<'a>(law: &'a Law, id: &str) -> &'a Instrument {
    law.find(id).unwrap_or_else(|| panic!("{id} isn’t in the list"))
}

fn of_mut<'a>(law: &'a mut Law, id: &str) -> &'a mut Instrument {
    law.instruments.iter_mut().find(|one| one.id == id).unwrap()
}

#[test]
fn the_list_keeps_what_must_hold_in_it() {
    assert_eq!(faults(&bundled()), Vec::<String>::new());
}

/// What is wrong once `change` was made to the list.
fn wrong(change: impl FnOnce(&mut Law)) -> String {
    let mut law = bundled();
    change(&mut law);
    faults(&law).join("\n")
}

#[track_caller]
fn refused(change: impl FnOnce(&mut Law), says: &str) {
    let found = wrong(change);
    assert!(found.contains(says), "expected {says:?}, found {found:?}");
}

#[test]
fn whatever_is_left_out_is_noticed() {
    const ID: &str = "care-act-2014";
    refused(|law| of_mut(law, ID).asked.clear(), "care-act-2014: asked is empty");
    refused(|law| of_mut(law, ID).now = " ".to_owned(), "care-act-2014: now is empty");
    refused(|law| of_mut(law, ID).nations.clear(), "care-act-2014: no nation is named");
    refused(|law| of_mut(law, ID).topics.clear(), "care-act-2014: no topic is named");
    refused(|law| of_mut(law, ID).sources.clear(), "it counts as checked, and names no source");
    refused(
        |law| {
            let one = of_mut(law, ID);
            (one.sure, one.unsure) = (Sure::Uncertain, Vec::new());
        },
        "what isn’t certain is not said",
    );
    refused(|law| of_mut(law, ID).id = "Care Act".to_owned(), "an id is made of small letters");
    refused(|law| law.coverage.retain(|one| one.nation != Nation::Scotland), "nothing is said of Scotland");
    refused(|law| law.instruments.push(of(&bundled(), ID).clone()), "two instruments have this id");
    refused(
        |law| of_mut(law, "children-act-1989").elsewhere[0].nations.push(Nation::Scotland),
        "elsewhere names a nation that isn’t among its own",
    );
    refused(
        |law| of_mut(law, "children-act-1989").elsewhere[0].nations.push(Nation::England),
        "elsewhere leaves no nation",
    );
}

#[test]
fn a_list_in_which_a_field_is_missing_or_misspelt_is_refused_with_its_place() {
    let without = |field: &str| {
        let mut file: serde_json::Value = serde_json::from_str(TEXT).unwrap();
        file["instruments"][3].as_object_mut().unwrap().remove(field);
        read(&file.to_string()).unwrap_err()
    };
    for field in ["status", "checked_on", "nations", "asked", "now", "sure"] {
        let says = without(field);
        assert!(says.starts_with(&format!("instruments[3]: missing field `{field}`")), "{says}");
    }
    let wrong = read(&TEXT.replacen("\"historic\"", "\"dead\"", 1)).unwrap_err();
    assert!(wrong.starts_with("instruments[0].status: unknown variant `dead`"), "{wrong}");
    let wrong = read(&TEXT.replacen("\"made\": \"1968\"", "\"made\": \"sixties\"", 1)).unwrap_err();
    assert!(wrong.starts_with("instruments[0].made: \"sixties\" is no date"), "{wrong}");
    let wrong = read(&TEXT.replacen("partnership-law", "partnership-map", 1)).unwrap_err();
    assert_eq!(wrong, "format: \"partnership-map\" isn’t \"partnership-law\"");
}

#[test]
fn years_that_go_backwards_are_noticed() {
    refused(|law| of_mut(law, "no-secrets-2000").ended = Some(date("1999")), "it ended before it was made");
    refused(
        |law| of_mut(law, "no-secrets-2000").ended = Some(date("2026-08")),
        "later than what was checked",
    );
    refused(|law| of_mut(law, "care-act-2014").began = Some(date("2013")), "it began before it was made");
    refused(|law| of_mut(law, "care-act-2014").ended = Some(date("2020")), "it is in force and has ended");
    refused(
        |law| of_mut(law, "care-act-2014").made = date("2027"),
        "it was made later than what was checked",
    );
    refused(|law| law.instruments.swap(0, 40), "stands before it, though made later");
    refused(
        |law| {
            let one = of_mut(law, "no-secrets-2000");
            one.status = Status::Repealed;
        },
        "only law and its arrangements are repealed",
    );
}

#[test]
fn what_replaces_what_leads_somewhere_and_never_round() {
    refused(
        |law| of_mut(law, "no-secrets-2000").replaced_by.push("nothing".to_owned()),
        "it is replaced by nothing, which isn’t in the list",
    );
    refused(
        |law| of_mut(law, "care-act-2014").replaced_by.push("no-secrets-2000".to_owned()),
        "it is replaced by no-secrets-2000, which is older",
    );
    // Round by way of another, within one year.
    refused(
        |law| {
            of_mut(law, "integrated-care-boards").replaced_by.push("integrated-care-partnerships".to_owned());
            of_mut(law, "integrated-care-partnerships").replaced_by.push("integrated-care-boards".to_owned());
        },
        "integrated-care-boards: by way of what replaced it, it replaces itself",
    );
}

#[test]
fn each_nation_has_its_own_standing() {
    let law = bundled();
    let act = of(&law, "disability-discrimination-act-1995");
    let ways = |of: &Instrument, nations: &[Nation]| of.statuses(nations).into_iter().collect::<Vec<_>>();
    assert_eq!(ways(act, &[Nation::Wales]), [Status::Repealed]);
    assert_eq!(ways(act, &[Nation::NorthernIreland]), [Status::Amended]);
    assert_eq!(ways(act, &[]), [Status::Amended, Status::Repealed]);
    assert_eq!(ways(of(&law, "care-act-2014"), &[Nation::Wales]), []);
    assert_eq!(act.span(&[]), Span::Open);
    assert_eq!(act.span(&[Nation::England]), Span::Until(date("2010-10-01")));
    assert_eq!(of(&law, "seebohm-report").span(&[]), Span::Moment);
    for one in &law.instruments {
        for nation in Nation::ALL {
            assert_eq!(one.statuses(&[*nation]).len() == 1, one.nations.contains(nation), "{}", one.id);
        }
    }
}

#[test]
fn what_is_changing_says_so_and_what_says_so_is_changing() {
    for one in &bundled().instruments {
        assert_eq!(one.now.contains("changing"), one.moving, "{}", one.id);
    }
}

#[test]
fn every_instrument_that_is_law_of_scotland_or_northern_ireland_alone_says_how_little_is_known() {
    let law = bundled();
    for nation in [Nation::Scotland, Nation::NorthernIreland] {
        assert!(law.coverage(nation).unwrap().starts_with("Hardly covered"));
        for one in law.instruments.iter().filter(|one| one.nations == [nation]) {
            assert!(!one.unsure.is_empty(), "{}", one.id);
        }
    }
}

#[test]
fn labels_of_the_timeline_are_short_and_no_two_are_alike() {
    let law = bundled();
    let mut names: Vec<_> = law.instruments.iter().map(Instrument::name).collect();
    for name in &names {
        assert!(name.chars().count() <= 42, "{name} is long for a label");
    }
    let all = names.len();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), all);
}

#[test]
fn texts_are_sentences_in_the_signs_of_the_product() {
    for one in &bundled().instruments {
        let standings = one.standings();
        let texts = standings.iter().map(|standing| standing.now).chain([one.asked.as_str()]);
        for text in texts.chain(one.unsure.iter().chain(&one.corrections).map(String::as_str)) {
            assert!(text.ends_with('.'), "{}: {text}", one.id);
            assert!(
                !text.contains('\'') && !text.contains('"') && !text.contains("  "),
                "{}: {text}",
                one.id
            );
        }
    }
}

#[test]
fn the_schema_in_assets_is_what_the_types_say_and_takes_the_list() {
    let generated = serde_json::to_string_pretty(&schema()).unwrap() + "\n";
    let kept = std::fs::read_to_string(SCHEMA).unwrap();
    assert!(kept == generated, "{SCHEMA} is out of date: cargo run -- law --schema > {SCHEMA}");
    let validator = jsonschema::validator_for(&schema()).unwrap();
    let file: serde_json::Value = serde_json::from_str(TEXT).unwrap();
    assert_eq!(validator.iter_errors(&file).map(|error| error.to_string()).collect::<Vec<_>>(), [""; 0]);
    for field in ["status", "checked_on", "nations", "asked"] {
        let mut broken = file.clone();
        broken["instruments"][0].as_object_mut().unwrap().remove(field);
        assert!(!validator.is_valid(&broken), "{field} may be left out");
    }
}

#[test]
fn what_was_read_is_written_as_it_was() {
    let written = serde_json::to_value(bundled()).unwrap();
    assert_eq!(written, serde_json::from_str::<serde_json::Value>(TEXT).unwrap());
}

#[test]
fn only_judgments_of_courts_and_texts_of_parliaments_count_as_law() {
    let law = bundled();
    let acts = law.instruments.iter().filter(|one| one.kind == Kind::Act);
    for one in acts {
        let (title, measure) = (&one.title, one.title.contains("Measure"));
        assert!(title.contains("Act") || measure, "{title} is called an act");
    }
    for one in law.instruments.iter().filter(|one| matches!(one.kind, Kind::Policy | Kind::Report)) {
        assert!(!one.title.contains(" Act "), "{} isn’t called an act", one.title);
    }
}

#[test]
fn what_to_read_beside_an_instrument_is_there_to_be_read() {
    let mut seen = 0;
    for one in &bundled().instruments {
        for id in &one.see {
            assert!(knowledge().page(id).is_some(), "{}: there is no page {id}", one.id);
            seen += 1;
        }
    }
    assert!(seen > 20, "only {seen}");
}
