use crate::analysis::barriers::trial::{barrier, state};
use crate::analysis::report::BarrierState::{self, CannotTell, Detected, NotFound};

const TEAM: &str = "agency c t; team Team; service_user u;";

#[test]
fn a_split_is_stated_as_split_and_lawful() {
    let managed = |manager: &str| {
        barrier("D12", &format!("{TEAM} c responsible_for u; Team supports u; {manager} manages Team"))
    };
    let split = managed("t");
    assert_eq!(split.instances.iter().map(|one| one.variant).collect::<Vec<_>>(), ["split"]);
    assert!(split.instances[0].says.contains("lawful"));
    assert_eq!(managed("c").state, NotFound);
}

#[test]
fn two_managers_from_two_agencies_leave_it_open_who_answers() {
    let two =
        format!("{TEAM} management_unit H M; H part_of c; M part_of t; H manages Team; M manages Team;");
    let open = barrier("D12", &two);
    assert_eq!(
        (open.state, open.says.contains("H and M each manage Team")),
        (CannotTell, true),
        "{}",
        open.says
    );
    assert_eq!(barrier("D12", &format!("{two} H manages M")).state, NotFound);
    assert_eq!(barrier("D12", &format!("{two} Team accountable_to c")).state, NotFound);
}

#[test]
fn nobody_else_on_the_map_to_answer_to_is_no_statement_of_none() {
    assert_eq!(barrier("D12", "practitioner n").state, CannotTell);
    let alone = "practitioner n; complete accountable_to;";
    assert_eq!(state("D12", alone).1[0], "no_path");
    assert_eq!(barrier("D12", &format!("{alone} service_user u; u employs n")).state, NotFound);
}

#[test]
fn a_line_of_management_through_others_binds_the_chair_of_a_review() {
    let review = "forum f; team s; management_unit h; practitioner m; f reviews s; h chairs f; m manages s;";
    assert_eq!(barrier("D11", &format!("{review} h manages m")).state, Detected);
    assert_eq!(barrier("D11", review).state, CannotTell);
    assert_eq!(barrier("D11", &format!("{review} complete manages")).state, NotFound);
}

#[test]
fn one_profession_decides_only_if_it_is_known_that_no_other_does() {
    let panel = "forum f; plan p; practitioner d profession=doctor; practitioner n profession=nurse;
        d member_of f; n member_of f; d decides p;";
    assert_eq!(barrier("D22", panel).state, CannotTell);
    assert_eq!(state("D22", &format!("{panel} complete decides")).1[0], "profession");
    assert_eq!(barrier("D22", &format!("{panel} n decides p; complete decides")).state, NotFound);
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
