use proptest::prelude::*;
use serde_json::json;

use super::{Completion, Line, What, complete};
use crate::cases::CASES;
use crate::editing::{Denied, Edit};
use crate::map::{ActorKind, Document, Tie, TieKind, Word, read};

/// A map on which a good deal can be said.
fn map() -> Document {
    let map = json!({
        "format": "partnership-map", "version": 1, "title": "Test",
        "actors": [
            {"id": "gp", "kind": "agency", "name": "GP practice"},
            {"id": "act", "kind": "team", "name": "Adult care team"},
            {"id": "nurse", "kind": "practitioner", "name": "District nurse"},
            {"id": "b", "kind": "service_user", "name": "Mrs B, her mother"},
            {"id": "x", "kind": "service_user", "name": "Mr X"},
            {"id": "deal", "kind": "agreement", "name": "Contract"},
            {"id": "rec", "kind": "information_system", "name": "Council record"},
            {"id": "fund", "kind": "fund", "name": "Pooled fund"},
            {"id": "odd", "kind": "team", "name": "Team: north"},
            {"id": "same-a", "kind": "agency", "name": "Haven"},
            {"id": "same-s", "kind": "site", "name": "Haven"},
            {"id": "panel", "kind": "forum", "name": "Case panel"},
        ],
        "ties": [{"kind": "informs", "from": "nurse", "to": "gp"}],
    });
    read(map.to_string().as_bytes()).document.unwrap()
}

fn parts(line: &str) -> (Vec<crate::map::Actor>, Vec<Tie>) {
    match Line::read(line, &map()).unwrap_or_else(|denied| panic!("{line}: {denied}")).edit() {
        Edit::Include { other, .. } => (other.actors, other.ties),
        other => panic!("{other:?}"),
    }
}

fn denied(line: &str) -> Denied {
    Line::read(line, &map()).map(|line| line.says).expect_err(line)
}

/// The only tie of a line, as a file has it.
fn tie(line: &str) -> serde_json::Value {
    let (_, ties) = parts(line);
    assert_eq!(ties.len(), 1, "{line}: {ties:?}");
    serde_json::to_value(&ties[0]).unwrap()
}

#[test]
fn lines_are_read_as_ties() {
    let tie_of = |kind: &str, from: &str, to: &str, more: serde_json::Value| {
        let mut tie = json!({"kind": kind, "from": from, "to": to});
        tie.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        tie
    };
    let refers = |more| tie_of("refers", "gp", "act", more);
    let informs = |more| tie_of("informs", "gp", "act", more);
    for (line, expected) in [
        ("GP practice -> Adult care team: refers, weekly", refers(json!({"rhythm": "weekly"}))),
        ("gp PRACTICE→adult care  team:Referral", refers(json!({}))),
        ("Adult care team <- GP practice: weekly; refer", refers(json!({"rhythm": "weekly"}))),
        ("GP practice -x-> Adult care team: refers to", refers(json!({"stated": "absent"}))),
        ("GP practice -> Adult care team: not refers", refers(json!({"stated": "absent"}))),
        ("GP practice -> Adult care team: doesn’t refer", refers(json!({"stated": "absent"}))),
        ("GP practice ↔ Adult care team: informs", informs(json!({"mutual": true}))),
        ("GP practice <-> Adult care team: trains with", tie_of("trains_with", "gp", "act", json!({}))),
        (
            "GP practice -> Adult care team: informs by phone weekly",
            informs(json!({"channel": "phone", "rhythm": "weekly"})),
        ),
        (
            "GP practice -> Adult care team: informs, about Mrs B, her mother, with consent, withheld",
            informs(json!({"about": "b", "basis": "consent", "withheld": true})),
        ),
        (
            "GP practice -> Adult care team: informs, “asked twice: no answer”, strained, specialist language, an alert",
            informs(
                json!({"note": "asked twice: no answer", "strength": "strained", "specialist_language": true, "content": "alert"}),
            ),
        ),
        (
            "Pooled fund -> Adult care team: £20,000, under Contract, until 2027-03",
            tie_of("funds", "fund", "act", json!({"amount": 20000, "under": "deal", "ends": "2027-03"})),
        ),
        ("GP practice -> Contract: signs, lead", tie_of("signs", "gp", "deal", json!({"role": "lead"}))),
        (
            "District nurse -> Council record: may read",
            tie_of("uses", "nurse", "rec", json!({"access": "read"})),
        ),
        ("District nurse -> Council record", tie_of("uses", "nurse", "rec", json!({}))),
        ("District nurse -> Haven (site): based at", tie_of("located_at", "nurse", "same-s", json!({}))),
        ("District nurse -> Team: north: is part of", tie_of("part_of", "nurse", "odd", json!({}))),
        (
            "District nurse -> Mr X: supports, rhythm: every week",
            tie_of("supports", "nurse", "x", json!({"rhythm": "weekly"})),
        ),
        (
            "GP practice -> Case panel: member, as chair",
            tie_of("member_of", "gp", "panel", json!({"role": "chair"})),
        ),
    ] {
        assert_eq!(tie(line), expected, "{line}");
    }
}

#[test]
fn several_ends_and_several_kinds_are_several_ties() {
    let ties = |line| {
        parts(line)
            .1
            .into_iter()
            .map(|tie| format!("{} {} {}", tie.from, tie.kind.word(), tie.to))
            .collect::<Vec<_>>()
    };
    assert_eq!(
        ties("GP practice -> Adult care team; District nurse: refers"),
        ["gp refers act", "gp refers nurse"]
    );
    assert_eq!(ties("GP practice -> Adult care team, District nurse and Case panel: informs").len(), 3);
    assert_eq!(ties("GP practice -> Adult care team: refers, informs"), ["gp refers act", "gp informs act"]);
    // What is recorded of one of the kinds only isn't written to the other.
    let (_, ties) = parts("GP practice -> Adult care team: refers, informs by phone");
    assert_eq!(ties.iter().filter(|tie| tie.details.channel.is_some()).count(), 1);
    // What is on the map already isn't added again, and the rest is.
    let line = Line::read("District nurse -> GP practice: informs, consults", &map()).unwrap();
    assert!(
        line.says().ends_with("On the map already: District nurse informs GP practice."),
        "{}",
        line.says()
    );
}

#[test]
fn who_is_new_is_added_as_what_the_name_the_tie_or_the_brackets_say() {
    for (line, kind, name) in [
        ("GP practice -> Hospital team: refers", ActorKind::Team, "Hospital team"),
        ("GP practice -> Red Cross (agency, voluntary): refers", ActorKind::Agency, "Red Cross"),
        ("District nurse -> Town hall: is based at", ActorKind::Site, "Town hall"),
        ("Mary -> Mr X: lives with", ActorKind::Carer, "Mary"),
        ("Case panel B (monthly, panel)", ActorKind::Forum, "Case panel B"),
        ("forum: Tuesday round", ActorKind::Forum, "Tuesday round"),
        ("Tuesday round: forum, monthly", ActorKind::Forum, "Tuesday round"),
        ("Tuesday round (forum)", ActorKind::Forum, "Tuesday round"),
        ("Carers’ centre (north)", ActorKind::Agency, "Carers’ centre (north)"),
        ("“North -> South team”", ActorKind::Team, "North -> South team"),
        ("Haven (team)", ActorKind::Team, "Haven"),
    ] {
        if line.starts_with("Mary") {
            // A person or a carer: that is asked.
            assert!(denied(line).says.contains("say in brackets"), "{line}");
            continue;
        }
        let (actors, _) = parts(line);
        assert_eq!(actors.len(), 1, "{line}");
        assert_eq!((actors[0].kind(), actors[0].name.as_str()), (kind, name), "{line}");
    }
    let (actors, _) = parts("Red Cross (charity; service: social care; areas: north | south)");
    let red = serde_json::to_value(&actors[0]).unwrap();
    assert_eq!(
        red,
        json!({"id": "red-cross", "kind": "agency", "name": "Red Cross", "sector": "voluntary",
            "service": "social_care", "areas": ["north | south"]})
        .as_object()
        .map(|_| red.clone())
        .unwrap()
    );
    assert_eq!((red["sector"].as_str(), red["service"].as_str()), (Some("voluntary"), Some("social_care")));
    assert_eq!(red["areas"], json!(["north", "south"]));
}

#[test]
fn a_line_says_what_it_will_do_and_then_does_it() {
    let line = Line::read("GP practice -> Hospital team: refers, weekly, by phone", &map()).unwrap();
    assert_eq!(
        line.says(),
        "Adds the team Hospital team. GP practice refers to Hospital team, weekly, by phone."
    );
    let made = line.edit().on(&map()).unwrap();
    assert_eq!(made.name, "Add GP practice refers to Hospital team");
    assert_eq!((made.document.actors.len(), made.document.ties.len()), (map().actors.len() + 1, 2));
    let absent = Line::read("GP practice -/-> Adult care team: informs", &map()).unwrap();
    assert!(absent.says().starts_with("There is known to be no such tie: GP practice informs"));
    // Who is nearly called so is named, and nobody is taken for somebody else.
    let slip = Line::read("GP practise (agency) -> Adult care team: refers", &map()).unwrap();
    assert!(slip.says().contains("GP practice is on the map already"), "{}", slip.says());
}

#[test]
fn what_is_refused_says_where_and_what_was_expected() {
    for (line, field, says) in [
        ("", "line", "GP practice -> Adult care team"),
        ("-> Adult care team: refers", "from", "before the arrow"),
        ("GP practice ->", "to", "after the arrow"),
        ("GP practice -> Adult care team -> Mr X", "to", "two arrows"),
        ("GP practice -> Adult care team: reffers", "details", "Did you mean “refers to”?"),
        ("GP practice -> Adult care team: refers, wekly", "details", "“weekly”"),
        ("GP practice -> Adult care team: refers, purple", "details", "Expected is a kind of tie"),
        ("GP practice -> Adult care team", "kind", "“informs”, “refers to”"),
        ("GP practice -> Adult care team: signs", "kind", "doesn’t run from an agency to a team"),
        ("District nurse -> Mr X: assesses", "kind", "from a practitioner it leads to an assessment."),
        ("Council record -> District nurse: uses", "kind", "but the other way. Turn the arrow."),
        ("GP practice -> GP practice: informs", "to", "two different"),
        ("GP practice -> Red Cross: refers", "to", "Red Cross (agency)"),
        ("GP practice -> Adlut care tem: refers", "to", "did you mean"),
        ("Haven -> Mr X: supports", "from", "in brackets: Haven (agency)"),
        ("District nurse -> GP practice: informs", "kind", "says that already"),
        ("District nurse -x-> GP practice: informs", "kind", "Remove that tie first"),
        ("GP practice -> Adult care team: informs, weekly, daily", "rhythm", "Two things"),
        ("GP practice -> Adult care team: informs, about Mr Y", "about", "Nobody on this map"),
        ("Pooled fund -> Adult care team: funds, under Mr X", "under", "agreement was expected"),
        ("Pooled fund -> Adult care team: funds, until soon", "ends", "is no date"),
        ("GP practice -> Contract: signs, as witness", "role", "isn’t one of these"),
        ("GP practice -> New place (forum: refers", "to", "A bracket isn’t closed"),
        ("GP practice -> Adult care team: refers, “he said", "details", "quotation mark"),
        ("Adult care team (team, health)", "name", "on the map already"),
        ("Adult care team", "name", "on the map already"),
        ("Red Cross (agnecy)", "name", "“agency”"),
        ("Red Cross (agency, green)", "details", "can’t have “green”"),
    ] {
        let denied = denied(line);
        assert!(denied.says.contains(says), "{line}: {}", denied.says);
        assert_eq!(denied.field.as_deref(), Some(field), "{line}: {}", denied.says);
    }
    assert!(denied("GP practice -> Adlut care tem: refers").says.contains("“Adult care team”"));
}

#[test]
fn every_kind_of_tie_is_understood_by_its_label_and_its_word() {
    for kind in TieKind::ALL {
        let (from, to) = kind.ends()[0];
        let (from, to) = (from[0], *to.last().unwrap());
        for word in [kind.label(), kind.word()] {
            let line = format!("One (new {0}) ({0}) -> Two ({1}): {word}", from.label(), to.label());
            let line = line.replace(&format!("(new {}) ", from.label()), "");
            let (actors, ties) = parts(&line);
            assert_eq!((actors.len(), ties.len()), (2, 1), "{line}");
            assert_eq!((actors[0].kind(), actors[1].kind(), ties[0].kind), (from, to, *kind), "{line}");
        }
    }
}

#[test]
fn ties_of_the_bundled_maps_can_be_said_in_lines() {
    let mut said = 0;
    for case in CASES {
        let whole = case.document();
        let mut bare = whole.clone();
        bare.ties.clear();
        let gathering = crate::editing::gathering::Gathering::new(&bare);
        let name = |id: &str| whole.actors.iter().find(|one| one.id == id).unwrap().name.clone();
        for tie in &whole.ties {
            let mut details = super::says::details(tie, &gathering);
            if let Some(note) = &tie.details.note {
                details.pop();
                details.push(format!("“{}”", note.replace(['“', '”'], "'")));
            }
            let not = if tie.is_present() { "" } else { "not, " };
            let line = format!(
                "{} -> {}: {not}{}, {}",
                name(&tie.from),
                name(&tie.to),
                tie.kind.label(),
                details.join(", ")
            );
            if line.chars().count() > 1500 {
                continue;
            }
            let read = Line::read(&line, &bare).unwrap_or_else(|denied| panic!("{line}: {denied}"));
            let Edit::Include { other, .. } = read.edit() else { panic!() };
            let mut expected = tie.clone();
            expected.id = None;
            expected.details.mutual = expected.details.mutual.filter(|_| !tie.kind.is_mutual());
            expected
                .details
                .note
                .iter_mut()
                .for_each(|note| *note = note.replace(['“', '”'], "'").trim().to_owned());
            let mut found = other.ties[0].clone();
            (found.details.trust, found.details.value) =
                (expected.details.trust.clone(), expected.details.value.clone());
            assert_eq!(found, expected, "{line}");
            said += 1;
        }
    }
    assert!(said > 100, "{said}");
}

fn completions(line: &str) -> Vec<Completion> {
    complete(line, line.len(), &map())
}

fn shown(line: &str) -> Vec<String> {
    completions(line).into_iter().map(|one| one.says).collect()
}

#[test]
fn what_can_stand_next_is_offered_where_it_can_stand() {
    assert!(shown("").is_empty());
    assert_eq!(shown("adu")[0], "Adult care team");
    assert_eq!(shown("team")[..2], ["Team: north", "Adult care team"]);
    assert!(
        shown("hav").contains(&"Haven (agency)".to_owned())
            || shown("hav").contains(&"Haven (site)".to_owned())
    );
    assert_eq!(completions("GP practice")[0].what, What::Arrow);
    assert_eq!(completions("GP practice -")[0].taken("GP practice -").0, "GP practice -> ");
    assert_eq!(shown("GP practice -> dis"), ["District nurse"]);
    // The map has a nurse who informs: that is offered first.
    assert_eq!(shown("District nurse -> GP practice")[0], "informs");
    assert_eq!(shown("GP practice -> Adult care team: ref"), ["refers to"]);
    assert_eq!(shown("GP practice -> Adult care team: informs, wee")[0], "weekly");
    assert_eq!(shown("GP practice -> Adult care team: informs, week")[0], "weekly");
    assert!(
        shown("GP practice -> Adult care team: informs").contains(&"by phone".to_owned())
            || shown("GP practice -> Adult care team: informs").contains(&"face to face".to_owned())
    );
    assert_eq!(
        shown("GP practice -> Adult care team: informs, about mr"),
        ["about Mr X", "about Mrs B, her mother"]
    );
    assert_eq!(completions("Red Cross")[0].what, What::ActorKind);
    assert_eq!(shown("Red Cross (ag")[..2], ["agency", "agreement"]);
    assert!(shown("Red Cross (agency, vol")[0].starts_with("charity or voluntary"));
    // In the middle of a line only what stands before the cursor is looked at.
    let line = "adu -> GP practice: informs";
    let taken = complete(line, 3, &map())[0].taken(line);
    assert_eq!(taken, ("Adult care team -> GP practice: informs".to_owned(), 15));
}

/// Takes the first completion again and again, until the line reads.
fn steps(line: &str, document: &Document) -> Option<usize> {
    let mut line = line.to_owned();
    for step in 0..6 {
        if Line::read(&line, document).is_ok() {
            return Some(step);
        }
        let next = complete(&line, line.len(), document).into_iter().next()?;
        line = next.taken(&line).0;
        if line.ends_with(" -> ") || line.ends_with(" <- ") || line.ends_with(" <-> ") {
            // Somebody has to be named: anybody whom the map offers.
            line.push_str(
                &document
                    .actors
                    .iter()
                    .map(|one| one.name.clone())
                    .find(|name| !line.starts_with(name))
                    .unwrap(),
            );
        }
    }
    None
}

#[test]
fn every_completion_leads_nearer_to_a_line_that_reads() {
    let document = map();
    for line in [
        "gp",
        "adu",
        "GP practice",
        "GP practice -> dis",
        "GP practice -> Adult care team",
        "GP practice -> Adult care team:",
        "GP practice -> Adult care team: ref",
        "District nurse -> Council record: us",
        "Red Cross",
        "Hospital team",
        "Hospital team -> Red C",
        "Pooled fund -> Adult care team: f",
    ] {
        let offered = complete(line, line.len(), &document);
        assert!(!offered.is_empty(), "{line}");
        for one in offered {
            let (mut taken, at) = one.taken(line);
            assert_eq!(at, taken.len());
            if one.what == What::Arrow {
                taken.push_str(if line.starts_with("District") { "GP practice" } else { "District nurse" });
            }
            assert!(steps(&taken, &document).is_some(), "{line} + {} = {taken}", one.says);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn no_text_at_all_breaks_anything(text in "(?s).{0,60}", cursor in 0_usize..200) {
        let document = map();
        if let Ok(line) = Line::read(&text, &document) {
            prop_assert!(line.edit().on(&document).is_ok(), "{}", text);
        }
        for one in complete(&text, cursor, &document) {
            one.taken(&text);
        }
    }

    #[test]
    fn what_reads_can_be_done(
        words in prop::collection::vec(prop::sample::select(vec![
            "GP practice", "Adult care team", "Mr X", "Haven", "New team", "Zed", "(agency)", "(", ")", "->", "<-", "<->",
            "-x->", ":", ",", ";", "refers", "informs", "weekly", "by phone", "about", "under", "Contract", "£20,000",
            "until 2027", "“", "”", "not", "is part of", "signs", "as", "lead", " ",
        ]), 0..9),
    ) {
        let (text, document) = (words.join(" "), map());
        match Line::read(&text, &document) {
            Ok(line) => {
                let made = line.edit().on(&document);
                prop_assert!(made.is_ok(), "{}: {:?}", text, made);
                prop_assert!(!line.says().is_empty());
            }
            Err(denied) => prop_assert!(denied.field.is_some() && denied.says.ends_with(['.', '?', ')', '…']), "{}", denied),
        }
        for one in complete(&text, text.len(), &document) {
            one.taken(&text);
        }
    }
}
