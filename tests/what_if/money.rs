//! Pool the budget, and all sign one contract.

use partnership_explorer::analysis::{ChosenScope, Options, PatternName, ScopeKind, Verdict, what_if};
use partnership_explorer::map::{Record, State, TieKind};

use super::common::{case, map};
use super::{at, made, refused, state, tie, verdict};

const TWO_FUNDS: &str = "
    council: agency sector=local_authority
    trust: agency sector=nhs
    home: agency sector=private
    other: agency sector=voluntary
    mrs-y: service_user
    care: fund source=local_authority form=single amount=100
    health: fund source=nhs form=single amount=50
    own: fund source=personal form=personal_contribution
    council holds care
    trust holds health
    mrs-y holds own
    care funds mrs-y amount=60
    health funds mrs-y amount=40
    own funds mrs-y
    care concerns mrs-y
    council supports mrs-y
    trust supports mrs-y
    complete funds care health
";

#[test]
fn pooled_money_is_held_together_and_pays_for_the_person() {
    let document = map(TWO_FUNDS);
    let made = made(&document, "pool_budget", &at(ScopeKind::Package, "mrs-y"));
    let pool = made.after.actors.iter().find(|actor| actor.id == "pooled-fund").unwrap();
    let Record::Fund(fund) = &pool.record else { panic!() };
    assert_eq!(
        serde_json::to_value(fund).unwrap(),
        serde_json::json!({
            "source": ["nhs", "local_authority"], "form": "pooled", "amount": 150.0,
        })
    );
    assert!(made.after.actors.iter().all(|actor| actor.id != "care" && actor.id != "health"));
    for holder in ["council", "trust"] {
        assert!(tie(&made.after, TieKind::Holds, holder, "pooled-fund").is_some());
    }
    let paid = tie(&made.after, TieKind::Funds, "pooled-fund", "mrs-y").unwrap();
    assert_eq!(paid.details.amount.as_ref().and_then(|amount| amount.as_f64()), Some(100.0));
    assert!(tie(&made.after, TieKind::Concerns, "pooled-fund", "mrs-y").is_some());
    assert_eq!(made.after.complete[0].scope, ["pooled-fund"]);
    assert!(tie(&made.after, TieKind::Funds, "own", "mrs-y").is_some(), "a person’s own money stays theirs");
    assert!(made.notes.iter().any(|note| note.contains("own")));
    assert_eq!(state(&made.after, "U8", "mrs-y"), State::Met);
    assert_eq!(
        refused(&made.after, "pool_budget", &at(ScopeKind::Package, "mrs-y")),
        "The money here is pooled already, in Pooled fund."
    );
}

#[test]
fn a_fund_that_pays_for_others_too_stays_and_pays_in() {
    let document = map(&format!("{TWO_FUNDS}\n care funds other"));
    let after = made(&document, "pool_budget", &at(ScopeKind::Package, "mrs-y")).after;
    assert!(tie(&after, TieKind::Funds, "care", "other").is_some());
    assert!(tie(&after, TieKind::Funds, "care", "pooled-fund").is_some());
    assert!(tie(&after, TieKind::Funds, "care", "mrs-y").is_none());
    assert!(tie(&after, TieKind::Holds, "council", "care").is_some());
}

#[test]
fn the_pooled_list_is_whole_only_if_every_list_that_goes_into_it_is() {
    let half =
        TWO_FUNDS.replace("complete funds care health", "complete funds care\n complete holds care health");
    let made = made(&map(&half), "pool_budget", &at(ScopeKind::Package, "mrs-y"));
    let lists: Vec<_> = made.after.complete.iter().map(|one| (one.tie, one.scope.join(" "))).collect();
    assert_eq!(
        lists,
        [(TieKind::Holds, "pooled-fund".to_owned())],
        "what health pays was never said to be all"
    );
    let existing = Options { existing: Some("health".to_owned()), ..Options::default() };
    let pooled = what_if(&map(&half), "pool_budget", &at(ScopeKind::Package, "mrs-y"), &existing);
    let lists = pooled.unwrap().after.complete;
    assert!(lists.iter().all(|one| one.tie == TieKind::Holds), "{lists:?}");
}

#[test]
fn a_contract_that_is_there_keeps_what_it_commits_to() {
    let document = map(
        "a: agency\n b: agency\n pact: agreement form=alliance commits=allocation,cooperation\n a signs pact",
    );
    let existing = Options { existing: Some("pact".to_owned()), ..Options::default() };
    let made = what_if(&document, "sign_contract", &ChosenScope::MAP, &existing).unwrap();
    let pact = made.after.actors.iter().find(|actor| actor.id == "pact").unwrap();
    let record = serde_json::to_value(&pact.record).unwrap();
    assert_eq!(record["commits"], serde_json::json!(["allocation", "cooperation", "delivery"]));
    assert_eq!(record["form"], "alliance");
}

#[test]
fn there_may_be_nothing_to_pool() {
    let says = refused(&case("archetype-coordinated"), "pool_budget", &ChosenScope::MAP);
    assert_eq!(says, "There is nothing to pool here: no money of the partners is recorded.");
    let says = refused(&case("part-funded-package"), "pool_budget", &at(ScopeKind::Package, "mr-g"));
    assert!(says.contains("Council's share"), "{says}");
    let one_holder = TWO_FUNDS.replace("trust holds health", "council holds health");
    let says = refused(&map(&one_holder), "pool_budget", &at(ScopeKind::Package, "mrs-y"));
    assert_eq!(says, "All the money here is held by council already.");
}

#[test]
fn pooling_ends_what_makes_a_coalition() {
    let document = map(
        "council: agency sector=local_authority\n trust: agency sector=nhs\n a: agency sector=voluntary\n b: agency sector=voluntary\n
        deal: agreement form=alliance creates_legal_entity=false\n a signs deal role=partner\n b signs deal role=partner\n
        ca: fund source=local_authority\n tb: fund source=nhs\n council holds ca\n trust holds tb\n
        ca funds a under=deal amount=10\n tb funds b under=deal amount=5",
    );
    assert_eq!(state(&document, "K5", "deal"), State::Met);
    let made = made(&document, "pool_budget", &ChosenScope::MAP);
    assert_eq!(state(&made.after, "K5", "deal"), State::NotMet);
    let moved = made.comparison.verdicts.iter().find(|one| one.pattern == PatternName::Coalition).unwrap();
    assert_eq!(moved.after, Some(Verdict::Absent));
}

#[test]
fn one_contract_for_all_makes_a_coalition_possible() {
    let document = case("archetype-coordinated");
    let made = made(&document, "sign_contract", &at(ScopeKind::Forum, "case-panel"));
    let contract = made.after.actors.last().unwrap();
    assert_eq!(
        serde_json::to_value(&contract.record).unwrap(),
        serde_json::json!({
            "kind": "agreement", "form": "contract", "creates_legal_entity": false, "liability": "each", "commits": ["delivery"],
        })
    );
    for id in ["K1", "K2", "K3", "K4", "K7"] {
        assert_eq!(state(&made.after, id, "joint-contract"), State::Met, "{id}");
    }
    // How the money goes and when it ends isn't part of the name, so it stays open.
    for id in ["K5", "K6"] {
        assert_eq!(state(&made.after, id, "joint-contract"), State::NotRecorded, "{id}");
    }
    assert_eq!(verdict(&made.after, PatternName::Coalition, "joint-contract"), Verdict::Possible);
    assert!(made.comparison.scopes.came.iter().any(|scope| scope.of.as_deref() == Some("joint-contract")));
    assert!(
        made.comparison
            .text()
            .contains("Coalition, in the agreement “Joint contract”: possible, newly looked at.")
    );
}

#[test]
fn money_that_flows_already_comes_under_the_contract() {
    let document =
        map("council: agency\n a: agency\n b: agency\n nurse: practitioner\n worker: practitioner\n
        a employs nurse\n b employs worker\n a manages nurse\n b manages worker\n
        council funds a\n council funds b\n complete funds");
    let made = made(&document, "sign_contract", &ChosenScope::MAP);
    let role =
        |from| tie(&made.after, TieKind::Signs, from, "joint-contract").unwrap().details.role.as_deref();
    assert_eq!((role("council"), role("a"), role("b")), (Some("funder"), Some("partner"), Some("partner")));
    assert_eq!(verdict(&made.after, PatternName::Coalition, "joint-contract"), Verdict::Present);
    let says = refused(
        &case("archetype-coalition"),
        "sign_contract",
        &at(ScopeKind::Agreement, "alliance-contract"),
    );
    assert!(says.contains("have all signed Alliance contract already"), "{says}");
}

#[test]
fn one_source_of_money_alone_is_refused_by_name() {
    let says = refused(&case("unified-assessment"), "pool_budget", &ChosenScope::MAP);
    assert_eq!(
        says,
        "Pooling takes money from two sources, and only one is recorded here: Local health board."
    );
}
