//! Sifting, and the list by decade.

use partnership_explorer::knowledge::law::{
    Instrument, Kind, Nation, Sift, Status, Topic, bundled, by_decade, in_order,
};

fn ids<'a>(of: impl IntoIterator<Item = &'a Instrument>) -> Vec<&'a str> {
    of.into_iter().map(|one| one.id.as_str()).collect()
}

#[test]
fn nothing_asked_keeps_all() {
    let law = bundled();
    assert!(Sift::default().is_open());
    assert_eq!(Sift::default().of(&law).len(), law.instruments.len());
    let spaces = Sift { words: "  ".to_owned(), ..Sift::default() };
    assert!(spaces.is_open() && spaces.of(&law).len() == law.instruments.len());
}

#[test]
fn nation_and_status_are_asked_together() {
    let law = bundled();
    let sift = |nation, status| Sift { nations: vec![nation], statuses: vec![status], ..Sift::default() };
    let repealed = |nation| ids(sift(nation, Status::Repealed).of(&law));
    assert!(repealed(Nation::England).contains(&"disability-discrimination-act-1995"));
    assert!(!repealed(Nation::NorthernIreland).contains(&"disability-discrimination-act-1995"));
    let amended = ids(sift(Nation::NorthernIreland, Status::Amended).of(&law));
    assert!(amended.contains(&"disability-discrimination-act-1995"));
}

#[test]
fn topics_kinds_and_words_are_asked_for() {
    let law = bundled();
    let carers = Sift { topics: vec![Topic::Carers], kinds: vec![Kind::Act], ..Sift::default() };
    assert_eq!(
        ids(carers.of(&law)),
        [
            "carers-equal-opportunities-act-2004",
            "children-and-families-act-2014",
            "social-services-and-well-being-wales-act-2014",
            "care-act-2014",
        ]
    );
    let words = |words: &str| ids(Sift { words: words.to_owned(), ..Sift::default() }.of(&law));
    assert_eq!(words("contactpoint 2010 closed"), ["children-act-2004", "contactpoint"]);
    assert_eq!(words("CHILDREN'S fund"), words("children’s Fund"));
    assert!(words("children’s fund").contains(&"childrens-fund"));
    assert!(words("archbishop").is_empty());
    assert_eq!(words("seebohm 1968"), ["seebohm-report"]);
}

#[test]
fn what_is_asked_together_is_what_each_keeps() {
    let law = bundled();
    let with = |nations: &[Nation], topics: &[Topic], kinds: &[Kind], words: &str| Sift {
        nations: nations.to_vec(),
        topics: topics.to_vec(),
        kinds: kinds.to_vec(),
        words: words.to_owned(),
        ..Sift::default()
    };
    let mut kept = 0;
    for nation in Nation::ALL {
        for topic in Topic::ALL {
            for kind in Kind::ALL {
                let one = |one: &&&Instrument| {
                    with(&[*nation], &[], &[], "").keeps(one)
                        && with(&[], &[*topic], &[], "").keeps(one)
                        && with(&[], &[], &[*kind], "").keeps(one)
                        && with(&[], &[], &[], "council").keeps(one)
                };
                let all: Vec<_> = law.instruments.iter().collect();
                let expected = ids(all.iter().filter(one).copied());
                let together = ids(with(&[*nation], &[*topic], &[*kind], "council").of(&law));
                kept += together.len();
                assert_eq!(together, expected);
            }
        }
    }
    assert!(kept > 100, "{kept}: nothing would be compared");
}

#[test]
fn every_choice_is_of_use() {
    let law = bundled();
    let some = |sift: Sift| !sift.of(&law).is_empty();
    for nation in Nation::ALL {
        assert!(some(Sift { nations: vec![*nation], ..Sift::default() }), "{}", nation.label());
    }
    for topic in Topic::ALL {
        assert!(some(Sift { topics: vec![*topic], ..Sift::default() }), "{}", topic.label());
    }
    for status in Status::ALL {
        assert!(some(Sift { statuses: vec![*status], ..Sift::default() }), "{}", status.label());
    }
    for kind in Kind::ALL {
        assert!(some(Sift { kinds: vec![*kind], ..Sift::default() }), "{}", kind.label());
    }
}

#[test]
fn the_list_goes_by_decades_and_loses_nothing() {
    let law = bundled();
    let mut all: Vec<_> = law.instruments.iter().collect();
    all.reverse();
    let decades = by_decade(&all);
    let from: Vec<_> = decades.iter().map(|decade| decade.from).collect();
    assert_eq!(from, [1960, 1970, 1980, 1990, 2000, 2010, 2020]);
    let listed: Vec<_> = decades.iter().flat_map(|decade| decade.instruments.iter().copied()).collect();
    assert_eq!(ids(listed.iter().copied()), ids(in_order(&all)));
    assert_eq!(listed.len(), all.len());
    for decade in &decades {
        for one in &decade.instruments {
            assert!((decade.from..decade.from + 10).contains(&one.made.year), "{}", one.id);
        }
    }
    assert!(listed.windows(2).all(|pair| pair[0].made.begins() <= pair[1].made.begins()));
}

#[test]
fn what_came_before_can_be_asked_of_what_replaced_it() {
    let law = bundled();
    assert!(ids(law.replaced_by("equality-act-2010")).contains(&"disability-discrimination-act-1995"));
    assert!(
        ids(law.replaced_by("safeguarding-boards-wales")).contains(&"local-safeguarding-children-boards")
    );
    assert!(law.replaced_by("seebohm-report").is_empty());
}
