//! Money: whose it is, how long it lasts, and who answers for it.

use super::*;

const MRS_A: &str = "mrs-a: service_user; council: agency sector=local_authority; board: agency sector=nhs";

/// A fund of each for the same person.
const TWO_FUNDS: &str = "
    care-money: fund form=single source=local_authority; council holds care-money; care-money funds mrs-a
    health-money: fund form=single source=nhs; board holds health-money; health-money funds mrs-a";

/// Both pay for the person, and one is responsible.
const RESPONSIBLE: &str = "council funds mrs-a; board funds mrs-a; council responsible_for mrs-a";

/// A grant that ends, for a charity that goes on.
const GRANT: &str = "
    charity: agency sector=voluntary ends=open; grant: fund source=charity form=grant ends=2027-03
    grant funds charity";

/// Health care that is free and care that is charged for, in one plan.
const CHARGED: &str = "
    mrs-a: service_user
    council: agency sector=local_authority service=social_care; board: agency sector=nhs service=health
    council supports mrs-a; board supports mrs-a; care-plan: plan; care-plan concerns mrs-a
    health-money: fund source=nhs; board holds health-money; health-money funds care-plan
    care-money: fund source=local_authority; council holds care-money; care-money funds care-plan
    contribution: fund source=personal form=personal_contribution; mrs-a holds contribution
    contribution funds care-plan";

/// Two commissioners of one provider.
const COMMISSIONERS: &str = "
    council: agency sector=local_authority; board: agency sector=nhs; charity: agency sector=voluntary
    council commissions charity; board commissions charity";

three_results! {
    d27_separate_budgets: Three {
        id: "D27",
        detected: &[MRS_A, TWO_FUNDS, EVERYTHING],
        variant: "",
        shows: "care-money, health-money",
        not_found: &[
            MRS_A,
            "care-money: fund form=aligned; council holds care-money; care-money funds mrs-a",
            "health-money: fund form=aligned; board holds health-money; health-money funds mrs-a",
            EVERYTHING,
        ],
        cannot_tell: &[
            MRS_A,
            "care-money: fund; health-money: fund; care-money funds mrs-a; health-money funds mrs-a",
        ],
    };
    d28_cost_shunting: Three {
        id: "D28",
        detected: &[MRS_A, RESPONSIBLE, "council disputes board about=mrs-a"],
        variant: "",
        shows: "council disputes board",
        not_found: &[MRS_A, RESPONSIBLE, EVERYTHING],
        cannot_tell: &[MRS_A, "council funds mrs-a; board funds mrs-a"],
    };
    d29_time_limited_money: Three {
        id: "D29",
        detected: &[GRANT, EVERYTHING],
        variant: "",
        shows: "grant, charity",
        not_found: &[GRANT, "core: fund source=charity ends=open; core funds charity", EVERYTHING],
        cannot_tell: &[GRANT],
    };
    d30_charging_clash: Three {
        id: "D30",
        detected: &[CHARGED, EVERYTHING],
        variant: "",
        shows: "health-money, contribution, mrs-a",
        not_found: &[CHARGED, "council informs mrs-a content=charges", EVERYTHING],
        cannot_tell: &[CHARGED],
    };
    d37_no_lead_among_funders: Three {
        id: "D37",
        detected: &[COMMISSIONERS, EVERYTHING],
        variant: "",
        shows: "council, board, charity",
        not_found: &[
            COMMISSIONERS,
            "commissioners: forum; council member_of commissioners; board member_of commissioners",
            EVERYTHING,
        ],
        cannot_tell: &[COMMISSIONERS],
    };
    d41_monitoring_load: Three {
        id: "D41",
        detected: &[
            ALLIANCE, OWN_STAFF,
            HOSPICE,
            "council monitors charity; council monitors trust; council monitors hospice",
        ],
        variant: "",
        shows: "charity, trust, hospice",
        not_found: &[
            ALLIANCE, OWN_STAFF,
            HOSPICE,
            "council monitors charity; council monitors trust; complete monitors",
        ],
        cannot_tell: &[ALLIANCE, OWN_STAFF, HOSPICE],
    };
}

#[test]
fn d27_a_pool_joins_two_funds() {
    let pool = "
        care-money: fund; council holds care-money; health-money: fund; board holds health-money
        pool: fund form=pooled; care-money funds pool; health-money funds pool; pool funds mrs-a";
    not_found("D27", &[MRS_A, pool, EVERYTHING]);
}

#[test]
fn d27_one_plan_paid_from_two_budgets() {
    let plan = "
        care-plan: plan; care-plan concerns mrs-a
        care-money: fund form=single; council holds care-money; care-money funds care-plan
        health-money: fund form=single; board holds health-money; health-money funds care-plan";
    detected("D27", "", &[MRS_A, plan, EVERYTHING], "care-money, health-money");
}

#[test]
fn d27_one_holder_or_two_people_are_no_separate_budgets() {
    let one_holder = "
        care-money: fund form=single; council holds care-money; care-money funds mrs-a
        respite: fund form=single; council holds respite; respite funds mrs-a";
    not_found("D27", &[MRS_A, one_holder, EVERYTHING]);
    let two_people = "mr-b: service_user
        care-money: fund form=single; council holds care-money; care-money funds mrs-a
        health-money: fund form=single; board holds health-money; health-money funds mr-b";
    not_detected("D27", &[MRS_A, two_people, EVERYTHING]);
}

#[test]
fn d27_separate_budgets_are_a_feature_of_a_coalition() {
    let budgets = "home-plan: plan; charity agrees home-plan; trust agrees home-plan
        charity-money: fund form=single; charity holds charity-money; charity-money funds home-plan
        trust-money: fund form=single; trust holds trust-money; trust-money funds home-plan
        complete funds; complete holds";
    given(PatternName::Coalition, "alliance", &[ALLIANCE, OWN_STAFF, budgets], Verdict::Present);
    let found = barrier("D27", &[ALLIANCE, OWN_STAFF, budgets]);
    assert_ne!(found.state, BarrierState::Detected, "{:#?}", found.instances);
    assert!(found.notes.iter().any(|note| note.to_lowercase().contains("coalition")), "{:?}", found.notes);
}

#[test]
fn d28_two_funders_and_nobody_responsible() {
    let funders = "council funds mrs-a; board funds mrs-a; complete responsible_for";
    detected("D28", "", &[MRS_A, funders, "complete disputes"], "council, board, mrs-a");
    detected("D28", "", &[MRS_A, TWO_FUNDS, EVERYTHING], "council, board, mrs-a");
}

#[test]
fn d28_one_funder_has_nobody_to_shunt_to() {
    not_detected("D28", &[MRS_A, "council funds mrs-a", EVERYTHING]);
}

#[test]
fn d29_r27_money_that_an_agency_gives_may_end_as_well() {
    let given = "council: agency; charity: agency ends=open; council funds charity ends=2027";
    detected("D29", "", &[given, EVERYTHING], "council funds charity");
    let open = "council: agency; charity: agency ends=open; council funds charity ends=open";
    not_found("D29", &[open, EVERYTHING]);
}

#[test]
fn d29_a_service_that_ends_with_its_money_has_no_duty_left() {
    let both_end = "charity: agency ends=2026; grant: fund ends=2027-03; grant funds charity";
    not_found("D29", &[both_end, EVERYTHING]);
}

#[test]
fn d29_an_end_that_nobody_recorded() {
    cannot_tell("D29", &["charity: agency ends=open; grant: fund; grant funds charity", EVERYTHING]);
}

#[test]
fn d30_only_what_is_said_about_charges_counts() {
    detected("D30", "", &[CHARGED, "council informs mrs-a content=facts", EVERYTHING], "contribution");
    cannot_tell("D30", &[CHARGED, "council informs mrs-a", EVERYTHING]);
}

#[test]
fn d30_free_care_alone_clashes_with_nothing() {
    let free = "mrs-a: service_user; board: agency sector=nhs; care-plan: plan; care-plan concerns mrs-a
        health-money: fund source=nhs; board holds health-money; health-money funds care-plan";
    not_detected("D30", &[free, EVERYTHING]);
}

#[test]
fn d37_agencies_that_fund_one_provider() {
    let funders =
        "council: agency; board: agency; charity: agency; council funds charity; board funds charity";
    detected("D37", "", &[funders, EVERYTHING], "council, board, charity");
}

#[test]
fn d37_a_lead_commissioner_leads() {
    let lead = "
        council: agency; board: agency; charity: agency; contract: agreement form=contract
        council signs contract role=lead; board signs contract role=funder
        council commissions charity under=contract; board commissions charity under=contract";
    not_found("D37", &[lead, EVERYTHING]);
}

#[test]
fn d37_one_funder_needs_no_lead() {
    not_detected("D37", &["council: agency; charity: agency; council funds charity", EVERYTHING]);
}

#[test]
fn d41_asks_for_a_coalition_that_is_present() {
    let monitored = "council monitors charity; council monitors trust; council monitors hospice";
    given(PatternName::Coalition, "alliance", &[ALLIANCE, OWN_STAFF, HOSPICE, monitored], Verdict::Present);
    given(PatternName::Coalition, "alliance", &[POSSIBLE_COALITION, monitored], Verdict::Possible);
    cannot_tell("D41", &[POSSIBLE_COALITION, monitored]);
}

#[test]
fn d41_the_number_of_allocations_can_be_set() {
    let two = "council monitors charity; council monitors trust; threshold monitored_allocations 2";
    detected("D41", "", &[ALLIANCE, OWN_STAFF, two], "charity, trust");
    let three = "council monitors charity; council monitors trust; council monitors hospice
        threshold monitored_allocations 4; complete monitors";
    not_found("D41", &[ALLIANCE, OWN_STAFF, HOSPICE, three]);
}
