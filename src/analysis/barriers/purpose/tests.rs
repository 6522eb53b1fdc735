use crate::analysis::barriers::trial::{barrier, state};
use crate::analysis::report::BarrierState::{CannotTell, Detected, NotFound};

const PANEL: &str = "agency a b; forum f purpose=panel; a member_of f; b member_of f;";

#[test]
fn goals_of_their_own_differ_only_where_each_is_known_not_to_be_shared() {
    let own = format!("{PANEL} plan p q; a agrees p; b agrees q; plan elsewhere;");
    assert_eq!(state("D13", &own), (CannotTell, vec![]));
    let apart = format!("{own} not a agrees q; not b agrees p");
    assert_eq!(state("D13", &apart), (Detected, vec!["differing_goals"]));
    assert_eq!(state("D13", &format!("{own} complete agrees")), (Detected, vec!["differing_goals"]));
    assert_eq!(state("D13", &format!("{PANEL} complete agrees")), (Detected, vec!["no_goal"]));
    assert_eq!(state("D13", &format!("{own} b agrees p")), (NotFound, vec![]));
    assert_eq!(state("D13", "agency a; complete agrees"), (CannotTell, vec![]));
    // Of the map only where nothing narrower joins two agencies.
    assert_eq!(state("D13", "agency a b; complete agrees"), (Detected, vec!["no_goal"]));
    let elsewhere = format!("{PANEL} plan p; a agrees p; b agrees p; agency c d; complete agrees");
    assert_eq!(state("D13", &elsewhere), (NotFound, vec![]));
}

#[test]
fn a_needed_partner_is_missing_only_on_what_is_known() {
    let needed = format!("{PANEL} agency c; plan p; a agrees p; b agrees p; a informs b; p needs c;");
    assert_eq!(state("D17", &needed), (CannotTell, vec![]));
    assert_eq!(state("D17", &format!("{needed} not c member_of f")), (Detected, vec!["missing_partner"]));
    assert_eq!(state("D17", &format!("{needed} complete member_of")), (Detected, vec!["missing_partner"]));
    // A practitioner who isn't denied may sit there for the agency.
    let through = format!("{needed} practitioner n; c employs n; not c member_of f;");
    assert_eq!(state("D17", &through), (CannotTell, vec![]));
    let sits = format!("{needed} practitioner n; c employs n; n member_of f; n informs a; complete signs");
    assert_eq!(state("D17", &sits), (NotFound, vec![]));
}

#[test]
fn a_member_without_part_is_an_organisation_on_complete_lists() {
    let idle = format!("{PANEL} service_user u; u member_of f; a informs f; b informs f;");
    let all = "complete informs; complete agrees; complete carries_out; complete leads;";
    assert_eq!(state("D17", &format!("{idle} agency c; c member_of f; {all}")), (Detected, vec!["no_part"]));
    // The person isn't asked what they bring.
    assert_eq!(state("D17", &format!("{idle} {all}")), (NotFound, vec![]));
    assert_eq!(
        state("D17", &format!("{idle} agency c; c member_of f; complete informs")),
        (CannotTell, vec![])
    );
    // What the forum agrees is its members' goal.
    let agreed = format!("{idle} agency c; c member_of f; plan p; f agrees p; {all}");
    assert_eq!(state("D17", &agreed), (NotFound, vec![]));
}

#[test]
fn demands_are_compared_among_partners_of_one_goal() {
    let goal = "plan p; a agrees p; b agrees p;";
    let of = |a: &str, b: &str| state("D31", &format!("agency a {a}; agency b {b}; {goal}"));
    assert_eq!(of("targets=Home", "targets=beds"), (Detected, vec!["targets"]));
    assert_eq!(of("targets=Home", "targets=home"), (NotFound, vec![]));
    assert_eq!(of("eligibility=over-65", ""), (CannotTell, vec![]));
    assert_eq!(of("eligibility=over-65", "eligibility=all"), (Detected, vec!["eligibility"]));
    assert_eq!(of("areas=East", "areas=West"), (Detected, vec!["areas"]));
    assert_eq!(of("", ""), (CannotTell, vec![]));
    assert_eq!(state("D31", "agency a eligibility=x; agency b eligibility=y"), (CannotTell, vec![]));
}

#[test]
fn training_is_asked_where_a_pattern_but_coalition_is_flagged() {
    let shared = format!("{PANEL} plan p; a agrees p; b agrees p;");
    assert_eq!(state("D35", &shared), (CannotTell, vec![]));
    assert_eq!(state("D35", &format!("{shared} not a trains_with b")), (Detected, vec!["single"]));
    assert_eq!(state("D35", &format!("{shared} a trains_with b")), (NotFound, vec![]));
    assert_eq!(state("D35", "agency a b; complete trains_with"), (CannotTell, vec![]));
}

#[test]
fn a_duty_needs_a_goal_of_its_own() {
    let duty = "agency a b; agreement d form=statutory_duty; a signs d; b signs d;";
    assert_eq!(state("D39", duty), (CannotTell, vec![]));
    assert_eq!(state("D39", &format!("{duty} complete agrees")), (Detected, vec!["single"]));
    assert_eq!(state("D39", &format!("{duty} plan p; a agrees p; b agrees p")), (NotFound, vec![]));
    assert_eq!(state("D39", "agency a b; complete agrees"), (CannotTell, vec![]));
}

#[test]
fn every_two_partners_of_a_coalition_tell_one_another_something() {
    let coalition = "agency a b c; practitioner l n m; a employs l; b employs n; c employs m; \
        a manages l; b manages n; c manages m; complete manages; complete employs; complete part_of; complete seconds; \
        agreement k form=alliance creates_legal_entity=false liability=each; a signs k; b signs k; c signs k; \
        fund x y z form=grant; x funds a under=k; y funds b under=k; z funds c under=k;";
    assert_eq!(state("D40", coalition), (CannotTell, vec![]));
    let some = format!("{coalition} a informs n; c informs b;");
    assert_eq!(state("D40", &some), (CannotTell, vec![]));
    let closed = barrier("D40", &format!("{some} complete informs"));
    assert_eq!(closed.state, Detected);
    assert_eq!(closed.instances[0].evidence.actors, ["a", "c", "k"]);
    // What agencies are stated not to tell one another, their people may.
    let stated = |from: &[&str], to: &[&str]| -> String {
        from.iter().flat_map(|from| to.iter().map(move |to| format!("not {from} informs {to};"))).collect()
    };
    let agencies = format!("{some} {} {}", stated(&["a"], &["c"]), stated(&["c"], &["a"]));
    assert_eq!(state("D40", &agencies), (CannotTell, vec![]));
    let all = format!("{some} {} {}", stated(&["a", "l"], &["c", "m"]), stated(&["c", "m"], &["a", "l"]));
    assert_eq!(state("D40", &all), (Detected, vec!["single"]));
    assert_eq!(state("D40", &format!("{some} a informs c")), (NotFound, vec![]));
    assert_eq!(state("D40", "agency a b; complete informs"), (CannotTell, vec![]));
}
