//! Two maps side by side: what differs, in words, and what moved with it.

mod common;

use common::{case, cases, map};
use partnership_explorer::analysis::{
    ChosenScope, Comparison, FieldMove, Options, PatternName, ScopeKind, Verdict, compare, what_if,
};
use partnership_explorer::map::{Document, State, TieKind, View};

fn field<'a>(fields: &'a [FieldMove], field: &str) -> (&'a str, &'a str) {
    let found =
        fields.iter().find(|one| one.field == field).unwrap_or_else(|| panic!("{field} in {fields:#?}"));
    (&found.from, &found.to)
}

/// Nothing moved at all, neither in the maps nor in what they show.
#[track_caller]
fn same(comparison: &Comparison) {
    assert!(comparison.is_same(), "{}", comparison.text());
    assert!(comparison.verdicts.is_empty() && comparison.barriers.is_empty(), "{}", comparison.text());
    assert!(
        comparison.structure.is_empty() && comparison.readouts.is_empty() && comparison.measures.is_empty()
    );
    assert!(
        comparison.settled.is_empty()
            && comparison.scopes.came.is_empty()
            && comparison.scopes.went.is_empty()
    );
}

#[test]
fn a_map_and_itself_are_the_same_in_whatever_order() {
    for (_, document) in cases() {
        same(&compare(&document, &document));
        let mut turned = document.clone();
        turned.actors.reverse();
        turned.ties.reverse();
        turned.complete.reverse();
        let comparison = compare(&document, &turned);
        same(&comparison);
        assert!(comparison.text().ends_with("The two maps are the same.\n"));
    }
}

#[test]
fn a_map_drawn_differently_says_the_same() {
    let document = case("co-located-team");
    let mut drawn = document.clone();
    drawn.view = Some(View { pinned: vec!["council".to_owned()], ..View::default() });
    let comparison = compare(&document, &drawn);
    same(&comparison);
    assert!(comparison.drawn_differently);
    assert!(comparison.text().contains("The two maps say the same; they are drawn differently."));
}

/// All ids changed, as by somebody who made the map anew.
fn anew(document: &Document, id: impl Fn(usize) -> String) -> Document {
    let ids = document.actors.iter().enumerate();
    document.renamed(&ids.map(|(at, actor)| (actor.id.clone(), id(at))).collect())
}

#[test]
fn maps_made_apart_are_matched_by_kind_and_name() {
    for (name, document) in cases() {
        let new = anew(&document, |at| format!("n{at}"));
        let comparison = compare(&document, &new);
        same(&comparison);
        assert_eq!(comparison.matched_by_name.len(), document.actors.len(), "{name}");
        assert!(comparison.text().contains("Taken for the same by kind and name: "));
        assert!(comparison.renamed.is_empty());
    }
}

#[test]
fn ids_given_by_number_say_nothing_across_two_files() {
    let document = case("co-located-team");
    let one = anew(&document, |at| format!("a{at}"));
    let count = document.actors.len();
    let other = anew(&document, |at| format!("a{}", (at + 5) % count));
    same(&compare(&one, &other));

    // Whoever is in one file only keeps an id of their own.
    let mut more = other.clone();
    let mut new = more.actors[0].clone();
    new.name = "Somebody else".to_owned();
    let gone = more.actors.iter().position(|actor| actor.name == "Mrs H").unwrap();
    new.id.clone_from(&more.actors[gone].id);
    more.ties
        .retain(|tie| tie.from != new.id && tie.to != new.id && tie.details.about.as_ref() != Some(&new.id));
    more.actors[gone] = new.clone();
    let comparison = compare(&one, &more);
    let [added] = comparison.actors.added.as_slice() else { panic!("{}", comparison.text()) };
    let [removed] = comparison.actors.removed.as_slice() else { panic!("{}", comparison.text()) };
    assert_eq!((added.name.as_str(), removed.name.as_str()), ("Somebody else", "Mrs H"));
    let [renamed] = comparison.renamed.as_slice() else { panic!("{:?}", comparison.renamed) };
    assert_eq!((&renamed.after, &renamed.here), (&new.id, &added.id));
    assert!(one.actors.iter().all(|actor| actor.id != added.id));
}

#[test]
fn two_of_one_name_are_not_guessed_apart() {
    let before = map("a: agency\n n1: practitioner\n n2: practitioner\n a employs n1\n a employs n2");
    let mut before = before;
    before.actors[1].name = "Nurse".to_owned();
    before.actors[2].name = "Nurse".to_owned();
    let mut after = before.clone();
    after.actors[1].id = "m1".to_owned();
    after.ties[0].to = "m1".to_owned();
    after.actors[2].id = "m2".to_owned();
    after.ties[1].to = "m2".to_owned();
    let comparison = compare(&before, &after);
    assert!(comparison.matched_by_name.is_empty());
    assert_eq!((comparison.actors.added.len(), comparison.actors.removed.len()), (2, 2));
}

#[test]
fn what_changed_is_told_in_words() {
    let before = map(
        "council: agency sector=local_authority\n trust: agency sector=nhs\n panel: forum decision_rule=advisory\n
        nurse: practitioner\n council member_of panel\n trust informs council rhythm=monthly",
    );
    let mut after = before.clone();
    after.title = "A year later".to_owned();
    after.thresholds.insert("forum_agencies".to_owned(), 6.0);
    let changed = serde_json::json!([
        {"id": "council", "kind": "agency", "name": "County council", "sector": "local_authority", "legal_entity": false},
        {"id": "panel", "kind": "forum", "name": "panel", "decision_rule": "consensus", "rhythm": "monthly"},
        {"id": "nurse", "kind": "practitioner", "name": "nurse", "origin": "trust"},
    ]);
    let changed: Vec<partnership_explorer::map::Actor> = serde_json::from_value(changed).unwrap();
    for actor in changed {
        let at = after.actors.iter().position(|one| one.id == actor.id).unwrap();
        after.actors[at] = actor;
    }
    after.ties[1].details.rhythm = Some(partnership_explorer::map::Rhythm::Weekly);
    let comparison = compare(&before, &after);
    assert!(comparison.actors.added.is_empty() && comparison.actors.removed.is_empty());
    let changed = |id: &str| &comparison.actors.changed.iter().find(|one| one.entry.id == id).unwrap().fields;
    assert_eq!(field(changed("council"), "name"), ("“council”", "“County council”"));
    assert_eq!(field(changed("council"), "legal_entity"), ("not recorded", "no"));
    assert_eq!(field(changed("panel"), "decision_rule"), ("advises only", "by consensus"));
    assert_eq!(field(changed("nurse"), "origin"), ("not recorded", "trust"));
    let [tie] = comparison.ties.changed.as_slice() else { panic!() };
    assert_eq!(tie.entry.says, "trust informs County council");
    assert_eq!(field(&tie.fields, "rhythm"), ("monthly", "weekly"));
    assert_eq!(field(&comparison.fields, "title"), ("“Test”", "“A year later”"));
    assert_eq!(field(&comparison.fields, "thresholds.forum_agencies"), ("the usual number", "6"));
    let text = comparison.text();
    assert!(text.starts_with("Test → A year later\n===================\n"), "{text}");
    assert!(text.contains("  panel: how it decides: was advises only, is by consensus; how often: was not recorded, is monthly.\n"), "{text}");
}

#[test]
fn one_of_two_alike_that_went_is_removed_and_the_other_unchanged() {
    let before = map("a: agency\n b: agency\n x: service_user\n y: service_user\n
        a informs b about=x\n a informs b about=y\n a trains_with b");
    let mut after = before.clone();
    after.ties.remove(0);
    // A mutual tie says the same whichever way round it is written.
    let (from, to) = (after.ties[1].to.clone(), after.ties[1].from.clone());
    (after.ties[1].from, after.ties[1].to) = (from, to);
    let comparison = compare(&before, &after);
    let [removed] = comparison.ties.removed.as_slice() else { panic!("{}", comparison.text()) };
    assert_eq!(removed.says, "a informs b about x");
    assert!(comparison.ties.changed.is_empty() && comparison.ties.added.is_empty(), "{}", comparison.text());
}

#[test]
fn a_tie_with_an_id_is_followed_wherever_it_leads() {
    let mut before = map("a: agency\n b: agency\n c: agency\n a informs b");
    before.ties[0].id = Some("t1".to_owned());
    let mut after = before.clone();
    after.ties[0].to = "c".to_owned();
    let comparison = compare(&before, &after);
    let [changed] = comparison.ties.changed.as_slice() else { panic!("{}", comparison.text()) };
    assert_eq!(field(&changed.fields, "to"), ("b", "c"));
}

#[test]
fn what_got_settled_is_told() {
    let before = case("unified-assessment");
    let mut after = before.clone();
    after.answers = map("case-meeting: forum\nanswer C3 case-meeting yes").answers;
    let comparison = compare(&before, &after);
    let settled: Vec<_> = comparison.settled.iter().map(|one| (one.indicator, one.state)).collect();
    assert_eq!(settled, [("C3", State::Met)]);
    assert_eq!(comparison.settled[0].scope.place, "the forum “Case meeting”");
    let moved =
        comparison.verdicts.iter().find(|one| one.scope.of.as_deref() == Some("case-meeting")).unwrap();
    assert_eq!(
        (moved.pattern, moved.before, moved.after),
        (PatternName::Coordinated, Some(Verdict::Possible), Some(Verdict::Present))
    );
    assert_eq!(comparison.statements.added.len(), 1);
    let text = comparison.text();
    assert!(text.contains("Coordinated, in the forum “Case meeting”: was possible, is present.\n"), "{text}");
    // And back: nothing is settled by forgetting.
    assert!(compare(&after, &before).settled.is_empty());
}

#[test]
fn every_two_cases_are_compared_and_the_reverse_mirrors_it() {
    let all: Vec<_> = cases().collect();
    for (one, before) in &all {
        for (other, after) in &all {
            let (there, back) = (compare(before, after), compare(after, before));
            let place = format!("{one} and {other}");
            assert_eq!(there.actors.added.len(), back.actors.removed.len(), "{place}");
            assert_eq!(there.ties.added.len(), back.ties.removed.len(), "{place}");
            assert_eq!(there.ties.changed.len(), back.ties.changed.len(), "{place}");
            assert_eq!(there.scopes.came.len(), back.scopes.went.len(), "{place}");
            assert_eq!(there.measures.len(), back.measures.len(), "{place}");
            let moved =
                |comparison: &Comparison| comparison.verdicts.iter().filter(|one| one.moved()).count();
            assert_eq!(moved(&there), moved(&back), "{place}");
            assert!(
                there.actors.removed.len() + there.actors.changed.len() <= before.actors.len(),
                "{place}"
            );
            assert!(!there.text().contains("  \n"), "{place}");
        }
    }
}

#[test]
fn a_what_if_reads_well() {
    let scope = ChosenScope::of(ScopeKind::Team, "community-team");
    let made = what_if(&case("team-and-trust"), "one_manager", &scope, &Options::default()).unwrap();
    let text = made.comparison.text();
    for line in [
        "The team and the trust\n======================\n",
        "Actors added\n  Joint manager (management)\n",
        "  Joint manager manages Community mental health team.\n",
        "Unified, in the team “Community mental health team”: was absent, is possible.\n",
        "    U1 One line of management: was not met, is met. One line of management covers Community mental health team: Joint manager.\n",
        "  The team “Community mental health team”: management was separate, is amalgamated.\n",
        "  Actors: was 11, is 12.\n",
    ] {
        assert!(text.contains(line), "{line}\nin\n{text}");
    }
    assert_eq!(made.comparison.ties.added[0].kind, TieKind::Manages);
}

#[test]
fn whatever_moved_is_said_at_once() {
    let document = case("unified-assessment");
    let remove = |partner: &str| {
        let options = Options { partner: Some(partner.to_owned()), ..Options::default() };
        what_if(&document, "remove_partner", &ChosenScope::MAP, &options).unwrap().comparison
    };
    let (none, some) = (remove("carers-centre"), remove("health-board"));
    assert_eq!((none.verdicts.len(), none.barriers.len()), (0, 2));
    for says in ["  No flag moved.\n", "  Two barriers moved, none of which was or is detected.\n"] {
        assert!(none.text().contains(says), "{}", none.text());
    }
    let parts = "  One part of the map is no longer looked at.\n  Three barriers moved.\n";
    for says in ["  Three flags moved.\n", parts] {
        assert!(some.text().contains(says), "{}", some.text());
    }
    // What turned is said even where no verdict moves with it.
    let shared = what_if(&document, "share_record", &ChosenScope::MAP, &Options::default()).unwrap();
    let text = shared.comparison.text();
    assert!(text.contains("  One sign turned without moving a verdict.\n"), "{text}");
    assert!(text.contains("  One shared record (U6): was not met, is met. All use Shared record."), "{text}");
    // Two maps that say the same move nothing; all others say how much.
    for (_, before) in cases() {
        for (_, after) in cases() {
            let comparison = compare(&before, &after);
            let text = comparison.text();
            if comparison.is_same() {
                continue;
            }
            assert_eq!(text.contains("No barrier moved."), comparison.barriers.is_empty(), "{text}");
            let none = text.contains("No flag moved.\n")
                && !["without a flag", " looked at.\n"].iter().any(|one| text.contains(one));
            assert_eq!(none, comparison.verdicts.is_empty(), "{text}");
        }
    }
}

#[test]
fn a_forum_that_is_still_there_is_said_to_be_looked_at_no_longer() {
    let document = case("unified-assessment");
    let options = Options { partner: Some("health-board".to_owned()), ..Options::default() };
    let made = what_if(&document, "remove_partner", &ChosenScope::MAP, &options).unwrap();
    let said = "No longer looked at, as fewer than two agencies sit there: the forum “Case meeting”.\n";
    assert!(made.comparison.text().contains(said), "{}", made.comparison.text());
    let mut gone = made.after.clone();
    gone.actors.retain(|actor| actor.id != "case-meeting");
    gone.ties.retain(|tie| tie.from != "case-meeting" && tie.to != "case-meeting");
    gone.complete.iter_mut().for_each(|one| one.scope.retain(|id| id != "case-meeting"));
    assert!(compare(&document, &gone).text().contains("No longer there: the forum “Case meeting”.\n"));
    let new = compare(&gone, &document).text();
    assert!(new.contains("New: the forum “Case meeting”.\n"), "{new}");
    let again = compare(&made.after, &document).text();
    assert!(
        again.contains("Newly looked at, as two or more agencies sit there: the forum “Case meeting”.\n")
    );
}

#[test]
fn texts_are_quoted_and_end_in_one_stop() {
    let before = case("unified-assessment");
    let mut after = before.clone();
    after.title = "Coordinated: three agencies, one plan".to_owned();
    after.jurisdiction = Some("northern_ireland".to_owned());
    let record = after.actors.iter_mut().find(|actor| actor.id == "council-record").unwrap();
    record.note = Some("Opens for all. Since when?".to_owned());
    let site = after.actors.iter_mut().find(|actor| actor.id == "civic-centre").unwrap();
    site.note = Some("Opens at nine.".to_owned());
    let comparison = compare(&before, &after);
    assert_eq!(field(&comparison.fields, "jurisdiction"), ("Wales", "Northern Ireland"));
    let text = comparison.text();
    for line in [
        "  Title: was “Unified assessment, two records”, is “Coordinated: three agencies, one plan”.\n",
        "  Civic Centre: note: was not recorded, is “Opens at nine”.\n",
        "  Council record: note: was “Opens for council staff only”, is “Opens for all. Since when?”.\n",
    ] {
        assert!(text.contains(line), "{line}\nin\n{text}");
    }
    for (_, before) in cases() {
        for (_, after) in cases() {
            let text = compare(&before, &after).text();
            assert!([".,", "..", ".”."].iter().all(|stops| !text.contains(stops)), "{text}");
        }
    }
}

#[test]
fn what_is_recorded_now_has_its_name_beside_its_code() {
    let scope = ChosenScope::of(ScopeKind::Forum, "case-meeting");
    let made = what_if(&case("unified-assessment"), "co_locate", &scope, &Options::default()).unwrap();
    let comparison = &made.comparison;
    assert!(comparison.settled.iter().any(|one| (one.indicator, one.name) == ("U5", "Under one roof")));
    let text = comparison.text();
    assert!(text.contains("  Under one roof (U5): All are based at Shared site. ("), "{text}");
}

#[test]
fn the_contract_names_its_form() {
    let document = case("archetype-coordinated");
    let scope = ChosenScope::of(ScopeKind::Forum, "case-panel");
    let made = what_if(&document, "one_manager", &scope, &Options::default()).unwrap();
    let json = serde_json::to_value(&made.comparison).unwrap();
    assert_eq!(
        (json["format"].as_str(), json["version"].as_u64()),
        (Some("partnership-comparison"), Some(1))
    );
    assert_eq!(json["actors"]["added"][0]["kind"], "management_unit");
    assert_eq!(json["structure"][0]["management"][1], "amalgamated");
    let coordinated = json["verdicts"]
        .as_array()
        .unwrap()
        .iter()
        .find(|one| one["pattern"] == "coordinated" && one["scope"]["of"] == "case-panel");
    assert_eq!(coordinated.unwrap()["after"], "absent");
}

mod beside {
    use super::common::{case, map};
    use partnership_explorer::analysis::{
        About, Became, ChosenScope, Difference, Options, SideBySide, moments_side_by_side, side_by_side,
        what_if,
    };
    use partnership_explorer::map::Document;

    const BEFORE: &str =
        "council: agency\n trust: agency\n panel: forum\n nurse: practitioner\n trust employs nurse
        council member_of panel\n trust informs council rhythm=monthly";
    const AFTER: &str =
        "council: agency sector=local_authority\n trust: agency\n panel: forum\n advocate: advocate
        council member_of panel\n trust member_of panel\n trust informs council rhythm=weekly";

    fn of(both: &SideBySide, about: About) -> Vec<Difference> {
        both.differences().into_iter().filter(|one| one.about == about).collect()
    }

    #[test]
    fn each_difference_is_told_once_and_names_what_it_is_about_in_both_maps() {
        let both = side_by_side(&map(BEFORE), &map(AFTER));
        let told: Vec<_> =
            of(&both, About::Actors).into_iter().map(|one| (one.became, one.says, one.why)).collect();
        assert_eq!(
            told,
            [
                (Became::Added, "advocate (advocate).".to_owned(), vec![]),
                (Became::Removed, "nurse (practitioner).".to_owned(), vec![]),
                (
                    Became::Changed,
                    "council (agency).".to_owned(),
                    vec!["Sector: was not recorded, is local authority.".to_owned()]
                ),
            ]
        );
        let ties = of(&both, About::Ties);
        let told: Vec<_> = ties.iter().map(|one| (one.became, one.says.as_str())).collect();
        assert_eq!(
            told,
            [
                (Became::Added, "trust is a member of panel."),
                (Became::Removed, "trust employs nurse."),
                (Became::Changed, "trust informs council."),
            ]
        );
        // Where a map hasn't the tie, its ends stand for it.
        let [added, _, changed] = ties.as_slice() else { panic!("three") };
        assert!(added.shown[0].ties.is_empty() && added.shown[0].actors == ["trust", "panel"]);
        assert_eq!(added.shown[1].ties.len(), 1);
        assert!(changed.shown.iter().all(|of| of.ties.len() == 1));
    }

    #[test]
    fn what_is_marked_is_what_the_list_tells() {
        let both = side_by_side(&map(BEFORE), &map(AFTER));
        let names = |side: usize| {
            let map = &both.sides[side].partnership;
            let mut all: Vec<_> = both.marks()[side]
                .actors
                .iter()
                .map(|(at, became)| (map.id(*at).to_owned(), *became))
                .collect();
            all.sort();
            all
        };
        let pair = |id: &str, became| (id.to_owned(), became);
        assert_eq!(names(0), [pair("council", Became::Changed), pair("nurse", Became::Removed)]);
        assert_eq!(names(1), [pair("advocate", Became::Added), pair("council", Became::Changed)]);
        assert_eq!(both.marks().map(|marks| marks.ties.len()), [2, 2]);
    }

    #[test]
    fn of_ties_alike_only_the_one_that_changed_is_marked() {
        let before = map("a: agency\n b: agency\n a informs b channel=phone\n a informs b channel=email");
        let mut after = before.clone();
        after.ties[1].details.note = Some("late".to_owned());
        let both = moments_side_by_side(&before, &after);
        assert_eq!(both.marks().map(|marks| marks.ties.len()), [1, 1]);
    }

    #[test]
    fn ids_of_another_file_are_known_by_what_they_are_called_there() {
        let before = case("co-located-team");
        let ids = before.actors.iter().enumerate().map(|(at, one)| (one.id.clone(), format!("n{at}")));
        let after = before.renamed(&ids.collect());
        let both = side_by_side(&before, &after);
        assert!(both.differences().is_empty());
        assert_eq!(both.in_both(), before.actors.len());
        assert_eq!(both.own_id(1, &before.actors[3].id), "n3");
        assert_eq!(both.own_id(0, &before.actors[3].id), before.actors[3].id);
    }

    #[test]
    fn flags_and_barriers_come_with_why_and_where() {
        let before = case("unified-assessment");
        let after = what_if(&before, "one_manager", &ChosenScope::MAP, &Options::default()).unwrap().after;
        let both = moments_side_by_side(&before, &after);
        let flags = of(&both, About::Flags);
        assert!(!flags.is_empty() && flags.iter().all(|one| one.says.contains(": ")));
        for one in &flags {
            let side = if one.became == Became::Removed { 0 } else { 1 };
            assert!(one.flag[side].is_some() && !one.shown[side].actors.is_empty(), "{one:#?}");
        }
        // Each barrier that moved is listed, those that are or were detected first and with their places.
        let barriers = of(&both, About::Barriers);
        assert_eq!(barriers.len(), both.comparison.barriers.len());
        let detected = both.comparison.barriers.iter().filter(|one| one.is_detected()).count();
        for (number, one) in barriers.iter().enumerate() {
            assert_eq!(!one.why.is_empty(), number < detected, "{one:#?}");
        }
        // A measure that moved says what it means.
        let measures = of(&both, About::Else).into_iter().filter(|one| one.says.starts_with("Modularity"));
        assert_eq!(measures.map(|one| one.why.len()).collect::<Vec<_>>(), [1]);
        // Swapped, what appeared is gone.
        let turned = moments_side_by_side(&after, &before);
        let count = |both: &SideBySide, became| {
            of(both, About::Flags).iter().filter(|one| one.became == became).count()
        };
        assert_eq!(count(&both, Became::Added), count(&turned, Became::Removed));
    }

    #[test]
    fn the_comparison_is_written_as_markdown() {
        let mut after = map(AFTER);
        after.actors[3].name = "Ms *Q* [x]".to_owned();
        let text = side_by_side(&map(BEFORE), &after).markdown(["As it was opened", "Now"]);
        assert!(text.starts_with("# As it was opened → Now\n"), "{text}");
        assert!(text.contains("\n## Actors\n\n- **added:** Ms \\*Q\\* \\[x\\] (advocate).\n"), "{text}");
        assert!(text.contains(
            "- **changed:** council (agency).\n  - Sector: was not recorded, is local authority.\n"
        ));
        assert!(text.contains("\n## Ties\n"));
        let document: Document = map(BEFORE);
        let same = side_by_side(&document, &document).markdown(["A", "B"]);
        assert_eq!(same, "# A → B\n\nNothing differs.\n");
    }
}
