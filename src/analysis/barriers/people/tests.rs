use crate::analysis::barriers::trial::{barrier, state};
use crate::analysis::report::BarrierState::{CannotTell, Detected, NotFound};

const USER: &str = "service_user MsA needs_communication_support=true;";

#[test]
fn care_of_another_kind_is_no_support_with_communication() {
    let cared = format!("{USER} practitioner N profession=nurse; N supports MsA; complete speaks_for;");
    let listed = format!("{cared} complete supports");
    assert_eq!(barrier("D9", &listed).state, Detected);
    assert_eq!(barrier("D9", &cared).state, CannotTell);
    let found = barrier("D9", &listed.replace("nurse", "other"));
    assert_eq!(found.state, NotFound);
    assert!(found.notes[0].contains("N supports MsA"));
}

#[test]
fn an_agency_of_no_recorded_sector_may_be_led_by_those_who_use_services() {
    let map = |sector: &str| {
        format!("{USER} forum f; agency a {sector}; f concerns MsA; a member_of f; complete member_of")
    };
    let found = |sector| barrier("D8", &map(sector)).state;
    assert_eq!(found(""), CannotTell);
    assert_eq!(found("sector=nhs"), Detected);
    assert_eq!(found("sector=user_led"), NotFound);
}

#[test]
fn an_agency_that_tells_another_about_somebody_knows_them() {
    let map = "person p; agency a b;";
    assert_eq!(state("D38", &format!("{map} complete informs")).0, Detected);
    assert_eq!(state("D38", map).0, CannotTell);
    assert_eq!(state("D38", &format!("{map} a informs b about=p; complete informs")).0, NotFound);
}
