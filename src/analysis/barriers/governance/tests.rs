use crate::analysis::barriers::people::tests::barrier;
use crate::analysis::barriers::trial::state;
use crate::analysis::report::BarrierState::{self, CannotTell, Detected, NotFound};

const TEAM: &str = r#"{"id": "c", "kind": "agency", "name": "C"}, {"id": "t", "kind": "agency", "name": "T"},
    {"id": "team", "kind": "team", "name": "Team"}, {"id": "u", "kind": "service_user", "name": "Ms A"}"#;

#[test]
fn a_split_is_stated_as_split_and_lawful() {
    let ties = |manager: &str| {
        format!(
            r#"{{"kind": "responsible_for", "from": "c", "to": "u"}}, {{"kind": "supports", "from": "team", "to": "u"}},
               {{"kind": "manages", "from": "{manager}", "to": "team"}}"#
        )
    };
    let split = barrier("D12", TEAM, &ties("t"), &[]);
    assert_eq!(split.instances.iter().map(|one| one.variant).collect::<Vec<_>>(), ["split"]);
    assert!(split.instances[0].says.contains("lawful"));
    assert_eq!(barrier("D12", TEAM, &ties("c"), &[]).state, NotFound);
}

#[test]
fn two_managers_from_two_agencies_leave_it_open_who_answers() {
    let actors = format!(
        r#"{TEAM}, {{"id": "h", "kind": "management_unit", "name": "H"}}, {{"id": "m", "kind": "management_unit", "name": "M"}}"#
    );
    let ties = r#"{"kind": "part_of", "from": "h", "to": "c"}, {"kind": "part_of", "from": "m", "to": "t"},
        {"kind": "manages", "from": "h", "to": "team"}, {"kind": "manages", "from": "m", "to": "team"}"#;
    let open = barrier("D12", &actors, ties, &[]);
    assert_eq!(
        (open.state, open.says.contains("H and M each manage Team")),
        (CannotTell, true),
        "{}",
        open.says
    );
    let one_line = format!(r#"{ties}, {{"kind": "manages", "from": "h", "to": "m"}}"#);
    assert_eq!(barrier("D12", &actors, &one_line, &[]).state, NotFound);
    let settled = format!(r#"{ties}, {{"kind": "accountable_to", "from": "team", "to": "c"}}"#);
    assert_eq!(barrier("D12", &actors, &settled, &[]).state, NotFound);
}

#[test]
fn nobody_else_on_the_map_to_answer_to_is_no_statement_of_none() {
    let alone = r#"{"id": "n", "kind": "practitioner", "name": "N"}"#;
    assert_eq!(barrier("D12", alone, "", &[]).state, CannotTell);
    assert_eq!(barrier("D12", alone, "", &["accountable_to"]).instances[0].variant, "no_path");
    let own = r#"{"kind": "employs", "from": "u", "to": "n"}"#;
    let with_user = format!(r#"{alone}, {{"id": "u", "kind": "service_user", "name": "Ms A"}}"#);
    assert_eq!(barrier("D12", &with_user, own, &["accountable_to"]).state, NotFound);
}

#[test]
fn a_line_of_management_through_others_binds_the_chair_of_a_review() {
    let actors = r#"{"id": "f", "kind": "forum", "name": "Review"}, {"id": "s", "kind": "team", "name": "Service"},
        {"id": "h", "kind": "management_unit", "name": "Head"}, {"id": "m", "kind": "practitioner", "name": "M"}"#;
    let ties = r#"{"kind": "reviews", "from": "f", "to": "s"}, {"kind": "chairs", "from": "h", "to": "f"},
        {"kind": "manages", "from": "m", "to": "s"}"#;
    let over = format!(r#"{ties}, {{"kind": "manages", "from": "h", "to": "m"}}"#);
    assert_eq!(barrier("D11", actors, &over, &[]).state, Detected);
    assert_eq!(barrier("D11", actors, ties, &[]).state, CannotTell);
    assert_eq!(barrier("D11", actors, ties, &["manages"]).state, NotFound);
}

#[test]
fn one_profession_decides_only_if_it_is_known_that_no_other_does() {
    let actors = r#"{"id": "f", "kind": "forum", "name": "Panel"}, {"id": "p", "kind": "plan", "name": "Plan"},
        {"id": "d", "kind": "practitioner", "name": "D", "profession": "doctor"},
        {"id": "n", "kind": "practitioner", "name": "N", "profession": "nurse"}"#;
    let ties = r#"{"kind": "member_of", "from": "d", "to": "f"}, {"kind": "member_of", "from": "n", "to": "f"},
        {"kind": "decides", "from": "d", "to": "p"}"#;
    assert_eq!(barrier("D22", actors, ties, &[]).state, CannotTell);
    assert_eq!(barrier("D22", actors, ties, &["decides"]).instances[0].variant, "profession");
    let both = format!(r#"{ties}, {{"kind": "decides", "from": "n", "to": "p"}}"#);
    assert_eq!(barrier("D22", actors, &both, &["decides"]).state, NotFound);
}

/// A panel on which a surgeon decides, stated to be of high standing, with a worker stated to be of low.
const SEEN_AS_LOWER: &str = "
    agency hospital council; practitioner surgeon standing=high; practitioner worker standing=low
    hospital employs surgeon; council employs worker; practitioner clerk; hospital employs clerk
    forum panel; plan plan; surgeon member_of panel; worker member_of panel; clerk member_of panel
    surgeon decides plan; clerk decides panel";

fn lower(more: &str) -> (BarrierState, Vec<&'static str>) {
    state("D22", &format!("{SEEN_AS_LOWER}\n{more}"))
}

#[test]
fn a_stated_gap_in_standing_is_a_barrier_if_the_lower_side_is_known_to_have_no_say() {
    assert_eq!(lower("complete decides worker"), (Detected, vec!["standing"]));
    assert_eq!(lower("not worker decides plan; not worker decides panel"), (Detected, vec!["standing"]));
    assert_eq!(lower("complete decides; worker decides plan"), (NotFound, vec![]));
    assert_eq!(lower("not worker decides plan"), (CannotTell, vec![]));
    assert_eq!(lower(""), (CannotTell, vec![]));
}

#[test]
fn where_everyone_on_a_forum_has_a_say_standing_is_no_barrier() {
    let jointly =
        |rule: &str| SEEN_AS_LOWER.replace("forum panel", &format!("forum panel decision_rule={rule}"));
    let arms = |rule: &str| state("D22", &format!("{}\ncomplete decides worker", jointly(rule))).1;
    assert_eq!(arms("lead_decides"), ["standing"]);
    assert!(arms("consensus").is_empty());
    assert!(arms("vote").is_empty());
}

#[test]
fn standing_is_read_from_nothing_but_a_statement_of_both_sides() {
    let arms = |from: &str, to: &str| {
        let lines = SEEN_AS_LOWER.replace(from, to);
        state("D22", &format!("{lines}\ncomplete decides worker")).1
    };
    assert_eq!(arms("standing=high", "standing=high profession=doctor"), ["standing"]);
    assert!(arms("standing=high", "profession=doctor").is_empty());
    assert!(arms("standing=low", "standing=equal").is_empty());
    assert!(arms("standing=low", "profession=support_worker").is_empty());
}

#[test]
fn a_plan_is_asked_of_its_own_partners_and_once() {
    let plan = "agency trust standing=high; agency club standing=low; practitioner helper; plan plan
        club employs helper; trust decides plan; club agrees plan; helper carries_out plan";
    let arms = |more: &str| state("D22", &format!("{plan}\n{more}"));
    assert_eq!(arms("not club decides plan; not helper decides plan"), (Detected, vec!["standing"]));
    assert_eq!(arms("not club decides plan"), (CannotTell, vec![]));
    assert_eq!(arms("helper decides plan"), (NotFound, vec![]));
    let on_a_forum = format!("{SEEN_AS_LOWER}\nworker agrees plan\ncomplete decides worker");
    assert_eq!(state("D22", &on_a_forum), (Detected, vec!["standing"]));
}
