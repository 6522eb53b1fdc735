use crate::analysis::barriers::trial::{barrier, state};
use crate::analysis::report::BarrierState::{CannotTell, Detected, NotFound};

/// A forum on which that many agencies sit.
fn forum(agencies: usize) -> String {
    (0..agencies).map(|one| format!("agency a{one}; a{one} member_of f;")).collect::<String>() + "forum f;"
}

#[test]
fn many_agencies_do_with_a_lead() {
    let nine = forum(9);
    assert_eq!(state("D18", &nine), (CannotTell, vec![]));
    assert_eq!(state("D18", &forum(8)), (NotFound, vec![]));
    let unled = format!("{nine} complete chairs; complete leads");
    let found = barrier("D18", &unled);
    assert_eq!(found.state, Detected);
    assert!(found.instances[0].says.contains("36 links"), "{}", found.instances[0].says);
    assert!(found.notes[0].contains("safeguarding"));
    assert_eq!(state("D18", &format!("{nine} a0 chairs f")), (NotFound, vec![]));
    let administered = format!("{unled}; practitioner n profession=coordinator; n member_of f");
    assert_eq!(state("D18", &administered), (NotFound, vec![]));
}

#[test]
fn referrals_are_counted_on_average_between_agencies() {
    let refer = |each: usize| -> String {
        let ways = (0..5).flat_map(|from| (1..=each).map(move |step| (from, (from + step) % 5)));
        (0..5).map(|one| format!("agency a{one};")).collect::<String>()
            + &ways.map(|(from, to)| format!("a{from} refers a{to};")).collect::<String>()
    };
    assert_eq!(state("D18", &refer(4)), (Detected, vec!["referrals"]));
    assert_eq!(state("D18", &refer(3)), (CannotTell, vec![]));
    assert_eq!(state("D18", &format!("{} complete refers", refer(3))), (NotFound, vec![]));
}

#[test]
fn referrals_lead_round_between_agencies_and_not_within_one() {
    let two = "agency a b c; practitioner n m; a employs n; a employs m;";
    assert_eq!(state("D19", &format!("{two} a refers b; b refers n")), (Detected, vec!["circle"]));
    assert_eq!(state("D19", &format!("{two} a refers b mutual=true")), (Detected, vec!["circle"]));
    assert_eq!(state("D19", &format!("{two} n refers m; m refers n; a refers b")), (CannotTell, vec![]));
    assert_eq!(state("D19", &format!("{two} a refers b; b refers c; complete refers")), (NotFound, vec![]));
    assert_eq!(state("D19", &format!("{two} complete refers")), (NotFound, vec![]));
    assert_eq!(state("D19", two), (CannotTell, vec![]));
    let round = barrier("D19", &format!("{two} a refers b; b refers c; c refers a"));
    assert_eq!(round.instances.len(), 1);
    assert!(round.instances[0].says.contains("a to b, then c, and back to a"), "{}", round.instances[0].says);
    assert_eq!(round.instances[0].evidence.ties.len(), 3);
}

#[test]
fn a_chain_is_long_only_where_none_of_its_agencies_is_known_to_support() {
    let chain =
        "agency a b c d e; service_user u; a refers b; b refers c; c refers d; d refers e; e supports u;";
    assert_eq!(state("D19", &format!("{chain} complete refers")), (CannotTell, vec![]));
    let long = barrier("D19", &format!("{chain} complete supports"));
    assert_eq!(long.instances[0].variant, "chain");
    assert_eq!(long.instances[0].evidence.actors, ["a", "b", "c", "d", "e"]);
    let sooner =
        format!("{chain} practitioner n; d employs n; n supports u; complete supports; complete refers");
    assert_eq!(state("D19", &sooner), (NotFound, vec![]));
}

#[test]
fn boards_overlap_by_the_smaller_one_and_show_the_jaccard_index() {
    let people = "practitioner p q r s t; forum f g; p member_of f; q member_of f; r member_of f;";
    let three = format!("{people} p member_of g; q member_of g; r chairs g; s member_of g; t member_of g;");
    let found = barrier("D20", &three);
    assert_eq!(found.state, Detected);
    assert!(found.instances[0].says.contains("0.60"), "{}", found.instances[0].says);
    let apart = format!("{people} r member_of g; s member_of g;");
    assert_eq!(state("D20", &apart), (CannotTell, vec![]));
    assert_eq!(state("D20", &format!("{apart} complete member_of")), (NotFound, vec![]));
    assert_eq!(state("D20", people), (CannotTell, vec![]));
}

#[test]
fn boards_for_one_person_are_told_apart_by_level() {
    let boards = |one: &str, other: &str| {
        let all = "practitioner p q r s; p member_of f; q member_of f; r member_of g; s member_of g;";
        let about = "service_user u; f concerns u; g concerns u; complete member_of";
        state("D20", &format!("forum f {one}; forum g {other}; {all} {about}"))
    };
    assert_eq!(boards("level=case", "level=case"), (Detected, vec!["purpose"]));
    assert_eq!(boards("level=case", "level=strategic"), (NotFound, vec![]));
    assert_eq!(boards("level=case", ""), (CannotTell, vec![]));
}

#[test]
fn one_practitioner_with_all_seats_of_an_agency_is_named_once() {
    let four = "agency a; practitioner n; a employs n; forum f g h i; \
        n member_of f; n member_of g; n member_of h; n member_of i;";
    let found = barrier("D21", four);
    assert_eq!(found.instances.len(), 1);
    assert!(found.instances[0].evidence.actors.contains(&"n".to_owned()));
    let two = "agency a; practitioner n m; a employs n; a employs m; forum f g h i; \
        n member_of f; n member_of g; m member_of h; m member_of i;";
    assert_eq!(barrier("D21", two).instances[0].evidence.actors, ["a", "f", "g", "h", "i", "m", "n"]);
    let three = "agency a; forum f g h; a member_of f; a member_of g; a member_of h;";
    assert_eq!(state("D21", three), (CannotTell, vec![]));
    assert_eq!(state("D21", &format!("{three} complete member_of")), (NotFound, vec![]));
}

#[test]
fn turnover_and_time_are_read_as_stated() {
    assert_eq!(state("D32", "practitioner n changes=2"), (Detected, vec!["changes"]));
    assert_eq!(state("D32", "practitioner n changes=1; team t vacant=true"), (Detected, vec!["vacant"]));
    assert_eq!(state("D32", "practitioner n changes=1"), (NotFound, vec![]));
    assert_eq!(state("D32", "practitioner n"), (CannotTell, vec![]));
    assert_eq!(state("D34", "forum f rhythm=none"), (Detected, vec!["forum"]));
    assert_eq!(state("D34", "forum f rhythm=weekly"), (NotFound, vec![]));
    assert_eq!(state("D34", "forum f"), (CannotTell, vec![]));
    let joint = "agency a b; task t; a carries_out t rhythm=weekly;";
    assert_eq!(state("D34", &format!("{joint} b carries_out t rhythm=none")), (Detected, vec!["task"]));
    assert_eq!(state("D34", &format!("{joint} b carries_out t")), (CannotTell, vec![]));
    assert_eq!(state("D34", &format!("{joint} b carries_out t rhythm=daily")), (NotFound, vec![]));
}
