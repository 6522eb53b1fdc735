//! Where a guard of a rule on money is subtle: maps in a few lines, and what is found on them.

use serde_json::{Value, json};

use crate::analysis::barriers::trial::document;
use crate::analysis::report::BarrierState::{self, CannotTell, Detected, NotFound};
use crate::analysis::{Analysis, Barrier, analyse};
use crate::map::{Document, Partnership};

/// The map of `actors` ("id kind key=value") and `ties` ("from kind to key=value", or
/// "not from kind to"), with the lists that are `complete` ("kind id id").
pub fn partnership(actors: &[&str], ties: &[&str], complete: &[&str], answers: Value) -> Partnership {
    let actor = |line: &&str| {
        let (id, rest) = line.split_once(' ').unwrap();
        let (kind, attributes) = rest.split_once(' ').unwrap_or((rest, ""));
        format!("{kind} {id} {attributes}")
    };
    let ties = ties.iter().map(|line| (*line).to_owned());
    let complete = complete.iter().map(|line| format!("complete {line}"));
    let lines: Vec<_> = actors.iter().map(actor).chain(ties).chain(complete).collect();
    let answers = serde_json::from_value(answers).unwrap();
    Partnership::new(&Document { answers, ..document(&lines.join("\n")) })
}

/// The analysis of such a map.
pub fn analysis(actors: &[&str], ties: &[&str], complete: &[&str]) -> Analysis {
    analyse(&partnership(actors, ties, complete, json!([])))
}

/// What is found of one barrier, which must be in `state`.
#[track_caller]
pub fn barrier(analysis: &Analysis, id: &str, state: BarrierState) -> Barrier {
    let found = analysis.barriers.iter().find(|one| one.id == id).unwrap();
    assert_eq!(found.state, state, "{found:#?}");
    found.clone()
}

const PAYERS: [&str; 4] =
    ["council agency sector=local_authority", "board agency sector=nhs", "person service_user", "plan plan"];

fn with<'a>(first: &[&'a str], more: &[&'a str]) -> Vec<&'a str> {
    [first, more].concat()
}

const PAID: [&str; 5] = [
    "plan concerns person",
    "council holds care",
    "board holds health",
    "care funds plan",
    "health funds person",
];

#[test]
fn d27_two_single_funds_of_two_holders_are_separate_wherever_they_reach_the_person() {
    let actors = with(&PAYERS, &["care fund form=single", "health fund form=single"]);
    let found = barrier(&analysis(&actors, &PAID, &[]), "D27", Detected);
    assert_eq!(found.instances[0].evidence.actors, ["board", "care", "council", "health", "person", "plan"]);
    // Held by the same agency they are one budget; whether there are others isn't known.
    let ties = with(&PAID, &["council holds health"]);
    barrier(&analysis(&actors, &ties, &[]), "D27", CannotTell);
    barrier(&analysis(&actors, &ties, &["funds"]), "D27", NotFound);
}

#[test]
fn d27_pooled_aligned_and_joined_funds_are_none_and_an_open_form_is_open() {
    for form in ["pooled", "aligned"] {
        let funds = [format!("care fund form={form}"), format!("health fund form={form}")];
        let actors = with(&PAYERS, &[&funds[0], &funds[1]]);
        barrier(&analysis(&actors, &PAID, &["funds"]), "D27", NotFound);
    }
    let actors = with(&PAYERS, &["care fund", "health fund", "pool fund"]);
    barrier(&analysis(&actors, &PAID, &["funds"]), "D27", CannotTell);
    let ties = with(&PAID, &["care funds pool", "health funds pool"]);
    barrier(&analysis(&actors, &ties, &["funds"]), "D27", NotFound);
}

#[test]
fn d27_the_persons_own_money_is_no_budget_to_pool() {
    let actors = with(&PAYERS, &["care fund form=single", "own fund form=personal_contribution"]);
    let ties = [
        "plan concerns person",
        "council holds care",
        "person holds own",
        "care funds plan",
        "own funds plan",
    ];
    barrier(&analysis(&actors, &ties, &["funds"]), "D27", NotFound);
}

const ALLIANCE: [&str; 5] = [
    "council agency sector=local_authority",
    "a agency",
    "b agency",
    "c agency",
    "deal agreement form=alliance creates_legal_entity=false",
];
const SIGNED: [&str; 7] = [
    "council signs deal role=funder",
    "a signs deal role=partner",
    "b signs deal role=partner",
    "c signs deal role=partner",
    "council funds a under=deal",
    "council funds b under=deal",
    "council funds c under=deal",
];
const APART: [&str; 4] = ["manages", "employs", "seconds", "part_of"];

#[test]
fn d27_is_a_note_in_a_coalition_and_no_barrier() {
    let actors = with(&ALLIANCE, &["plan plan", "fa fund form=single", "fb fund form=single"]);
    let money = ["a holds fa", "b holds fb", "fa funds plan", "fb funds plan"];
    let workers = ["wa practitioner", "wb practitioner", "wc practitioner"];
    let employed =
        ["a employs wa", "b employs wb", "c employs wc", "a manages wa", "b manages wb", "c manages wc"];
    let ties = [&SIGNED[..], &money, &employed].concat();
    let found =
        barrier(&analysis(&with(&actors, &workers), &ties, &with(&APART, &["funds"])), "D27", NotFound);
    assert!(
        found.notes.iter().any(|note| note.contains("expected in the coalition of deal")),
        "{:?}",
        found.notes
    );
    // Without the agreement it is a barrier.
    let ties = [&money[..], &employed].concat();
    barrier(&analysis(&with(&actors, &workers), &ties, &with(&APART, &["funds"])), "D27", Detected);
}

#[test]
fn d28_a_dispute_about_the_person_and_a_need_that_nobody_answers_for() {
    let actors = with(&PAYERS, &["care fund", "health fund", "panel forum"]);
    let about = ["council disputes board about=person"];
    assert_eq!(barrier(&analysis(&actors, &about, &[]), "D28", Detected).instances[0].variant, "dispute");
    barrier(&analysis(&actors, &["council disputes board"], &[]), "D28", CannotTell);
    barrier(&analysis(&actors, &["council disputes board about=panel"], &[]), "D28", CannotTell);
    barrier(&analysis(&actors, &PAID, &["disputes"]), "D28", CannotTell);
    let found = barrier(&analysis(&actors, &PAID, &["responsible_for"]), "D28", Detected);
    assert_eq!(found.instances[0].variant, "unassigned");
    let ties = with(&PAID, &["council responsible_for person"]);
    barrier(&analysis(&actors, &ties, &["responsible_for"]), "D28", CannotTell);
    barrier(&analysis(&actors, &ties, &["disputes"]), "D28", NotFound);
}

#[test]
fn d29_reads_the_end_of_fund_or_payment_and_who_follows() {
    let actors = ["grant fund ends=2027-03", "other fund", "council agency", "team team"];
    let ends = ["grant funds team"];
    let found = barrier(&analysis(&actors, &ends, &["funds"]), "D29", Detected);
    assert!(found.instances[0].says.contains("until 2027-03"), "{}", found.instances[0].says);
    barrier(&analysis(&actors, &ends, &[]), "D29", CannotTell);
    barrier(&analysis(&actors, &with(&ends, &["other funds team"]), &["funds"]), "D29", CannotTell);
    barrier(&analysis(&actors, &with(&ends, &["other funds team ends=open"]), &[]), "D29", NotFound);
    barrier(&analysis(&actors, &["council funds team ends=2030"], &["funds team"]), "D29", Detected);
    // A payment for which the fund's own end is nearer stops with the fund.
    barrier(&analysis(&actors, &["grant funds team ends=open"], &["funds"]), "D29", Detected);
}

#[test]
fn d29_of_an_agency_whether_it_goes_on_is_what_is_recorded() {
    let look = |charity: &str, deal: &str, state| {
        let actors = ["council agency", charity, deal];
        let ties = ["council funds charity ends=2027 under=deal"];
        barrier(&analysis(&actors, &ties, &["funds"]), "D29", state);
    };
    look("charity agency", "deal agreement", CannotTell);
    look("charity agency", "deal agreement ends=2027", NotFound);
    look("charity agency ends=open", "deal agreement ends=2027", Detected);
    look("charity agency ends=2027", "deal agreement", NotFound);
}

#[test]
fn d30_nhs_money_and_the_persons_own_meet_and_nobody_explains() {
    let actors = with(
        &PAYERS,
        &["health fund source=nhs", "own fund source=personal", "worker practitioner", "home agency"],
    );
    let ties = ["plan concerns person", "health funds plan", "own funds home", "home agrees plan"];
    barrier(&analysis(&actors, &ties, &["informs"]), "D30", Detected);
    barrier(&analysis(&actors, &ties, &[]), "D30", CannotTell);
    barrier(&analysis(&actors, &with(&ties, &["worker informs person"]), &["informs"]), "D30", CannotTell);
    for content in ["charges", "advice"] {
        let told = format!("worker informs person content={content}");
        barrier(&analysis(&actors, &with(&ties, &[&told]), &["informs"]), "D30", NotFound);
        let withheld = format!("{told} withheld=true");
        barrier(&analysis(&actors, &with(&ties, &[&withheld]), &["informs"]), "D30", Detected);
    }
    let free = ["plan concerns person", "health funds plan"];
    barrier(&analysis(&actors, &free, &["funds"]), "D30", NotFound);
    // A provider whom the person pays may take part in the plan without being entered as such.
    barrier(&analysis(&actors, &with(&free, &["own funds home"]), &["funds"]), "D30", CannotTell);
}

#[test]
fn d37_a_forum_or_a_lead_joins_funders() {
    let actors = ["a agency", "b agency", "home agency", "board forum", "officer practitioner"];
    let paid = ["a commissions home", "b funds home"];
    barrier(&analysis(&actors, &paid, &[]), "D37", CannotTell);
    barrier(&analysis(&actors, &paid, &["member_of"]), "D37", Detected);
    barrier(&analysis(&actors, &["a commissions home"], &["funds", "commissions"]), "D37", NotFound);
    let sitting = ["a employs officer", "officer member_of board", "b member_of board"];
    barrier(&analysis(&actors, &with(&paid, &sitting), &["member_of"]), "D37", NotFound);
    // Whoever sits there without a known agency may sit there for one of them.
    let unknown = ["officer member_of board", "b member_of board"];
    barrier(&analysis(&actors, &with(&paid, &unknown), &["member_of"]), "D37", CannotTell);
    // One fund that two hold together is one purse.
    let joint = ["a holds pot", "b holds pot", "pot funds home"];
    let lists = ["funds", "commissions", "member_of"];
    barrier(&analysis(&with(&actors, &["pot fund"]), &joint, &lists), "D37", NotFound);
    let actors = with(&actors, &["deal agreement"]);
    barrier(&analysis(&actors, &paid, &["member_of"]), "D37", CannotTell);
    barrier(&analysis(&actors, &paid, &["member_of", "signs"]), "D37", Detected);
    let lead = ["a signs deal role=lead", "b signs deal role=partner"];
    barrier(&analysis(&actors, &with(&paid, &lead), &[]), "D37", NotFound);
}

#[test]
fn d41_counts_partners_who_are_monitored_in_a_coalition_that_is_present() {
    let workers = ["wa practitioner", "wb practitioner", "wc practitioner"];
    let actors = with(&with(&ALLIANCE, &workers), &["inspector agency service=regulation"]);
    let apart =
        ["a employs wa", "b employs wb", "c employs wc", "a manages wa", "b manages wb", "c manages wc"];
    let base = with(&SIGNED, &apart);
    let three = ["council monitors a", "council monitors b", "council monitors c"];
    let found = barrier(&analysis(&actors, &with(&base, &three), &APART), "D41", Detected);
    assert_eq!(found.instances[0].evidence.ties.len(), 3);
    barrier(&analysis(&actors, &with(&base, &three[..2]), &APART), "D41", CannotTell);
    barrier(&analysis(&actors, &with(&base, &three[..2]), &with(&APART, &["monitors"])), "D41", NotFound);
    // A regulator looks at other things than the share of money.
    let regulated = with(&three[..2], &["inspector monitors c"]);
    barrier(&analysis(&actors, &with(&base, &regulated), &with(&APART, &["monitors"])), "D41", NotFound);
    // Without a coalition there is nothing to count.
    barrier(&analysis(&actors, &three, &["monitors"]), "D41", CannotTell);
}
