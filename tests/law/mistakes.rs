//! Mistakes that are often made about these instruments, and that the list must not repeat. Each is put back
//! once, to see that the check would find it.
//!
//! Of the 41 mistakes that were collected, those that are about people, teams or outcomes and not about an
//! instrument (8, 9, 10, 25 and 41) can't be made here.

use partnership_explorer::knowledge::law::{Instrument, Kind, Law, Nation, Status, bundled};

use super::{date, of, of_mut};

/// One mistake: its number, whether the list is free of it, and the list with the mistake in it.
struct Mistake(u8, fn(&Law) -> bool, fn(&mut Law));

/// Whether something of all that is said holds those words; corrections, which name mistakes, left out.
fn says(law: &Law, words: &str) -> bool {
    law.instruments.iter().any(|one| said(one).contains(&words.to_lowercase()))
}

/// What is said of an instrument, corrections left out.
fn said(one: &Instrument) -> String {
    let mut texts = vec![one.title.clone(), one.asked.clone()];
    texts.extend(one.standings().iter().map(|standing| standing.now.to_owned()));
    texts.extend(one.unsure.clone());
    texts.join(" ").to_lowercase()
}

/// Whether a correction of that instrument holds those words.
fn corrects(law: &Law, id: &str, words: &str) -> bool {
    of(law, id).corrections.iter().any(|one| one.contains(words))
}

fn is_of_england(law: &Law, id: &str) -> bool {
    of(law, id).nations == [Nation::England]
}

fn status(law: &Law, id: &str) -> Status {
    of(law, id).status
}

fn names(law: &Law, id: &str, next: &str) -> bool {
    of(law, id).replaced_by.iter().any(|one| one == next)
}

fn asked(law: &Law, id: &str, words: &str) -> bool {
    of(law, id).asked.contains(words)
}

/// Puts words into what an instrument asked.
fn put(law: &mut Law, id: &str, words: &str) {
    of_mut(law, id).asked.push_str(words);
}

fn forget_corrections(law: &mut Law, id: &str) {
    of_mut(law, id).corrections.clear();
}

const MISTAKES: &[Mistake] = &[
    Mistake(
        1,
        |law| {
            let id = "multi-area-agreements";
            is_of_england(law, id)
                && status(law, id) == Status::Repealed
                && corrects(law, id, "South America")
        },
        |law| of_mut(law, "multi-area-agreements").nations.push(Nation::Scotland),
    ),
    Mistake(
        2,
        |law| {
            let id = "local-area-agreements";
            let equality = asked(law, id, "equality");
            is_of_england(law, id) && status(law, id) == Status::Repealed && !equality
        },
        |law| put(law, "local-area-agreements", " It promotes equality."),
    ),
    Mistake(
        3,
        |law| {
            status(law, "care-standards-act-2000") == Status::Part
                && asked(law, "care-standards-act-2000", "inspected")
        },
        |law| of_mut(law, "care-standards-act-2000").status = Status::InForce,
    ),
    Mistake(
        4,
        |law| {
            let act = of(law, "disability-discrimination-act-2005");
            act.status == Status::Repealed && act.ended == Some(date("2010-10-01"))
        },
        |law| of_mut(law, "disability-discrimination-act-2005").status = Status::Amended,
    ),
    Mistake(
        5,
        |law| {
            names(law, "primary-care-trusts", "clinical-commissioning-groups")
                && names(law, "clinical-commissioning-groups", "integrated-care-boards")
                && status(law, "clinical-commissioning-groups") == Status::Superseded
        },
        |law| of_mut(law, "clinical-commissioning-groups").status = Status::InForce,
    ),
    Mistake(
        6,
        |law| corrects(law, "nao-joining-up-2001", "agreement that isn’t written down"),
        |law| forget_corrections(law, "nao-joining-up-2001"),
    ),
    Mistake(
        7,
        |law| asked(law, "nao-joining-up-2001", "brought together into one"),
        |law| of_mut(law, "nao-joining-up-2001").asked = "Bodies that align their values.".to_owned(),
    ),
    Mistake(
        11,
        |law| !says(law, "learning difficult") && corrects(law, "valuing-people-2001", "learning disability"),
        |law| put(law, "valuing-people-2001", " For people with learning difficulties."),
    ),
    Mistake(
        12,
        |law| {
            let now = of(law, "valuing-people-now-2009");
            now.made == date("2009-01") && !now.title.contains("Cm ") && !said(now).contains("white paper")
        },
        |law| of_mut(law, "valuing-people-now-2009").made = date("2001"),
    ),
    Mistake(
        13,
        |law| {
            let paper = of(law, "valuing-people-2001");
            paper.kind == Kind::Policy
                && !paper.asked.contains("duty")
                && said(paper).contains("care act 2014")
        },
        |law| put(law, "valuing-people-2001", " A duty to assess."),
    ),
    Mistake(
        14,
        |law| status(law, "care-cap") == Status::NeverStarted && !says(law, "£17,000"),
        |law| of_mut(law, "care-cap").status = Status::InForce,
    ),
    Mistake(15, |law| !says(law, "tuckman"), |law| put(law, "seebohm-report", " Tuckman.")),
    Mistake(16, |law| !says(law, "bertram"), |law| put(law, "seebohm-report", " Bertram.")),
    Mistake(
        17,
        |law| {
            status(law, "data-protection-act-1998") == Status::Repealed
                && corrects(law, "data-protection-act-2018", "isn’t one where somebody is at risk")
        },
        |law| of_mut(law, "data-protection-act-1998").status = Status::Amended,
    ),
    Mistake(
        18,
        |law| {
            ["health-and-social-care-act-2012", "joint-strategic-needs-assessment"]
                .iter()
                .all(|id| corrects(law, id, "on the council and the NHS commissioner together"))
        },
        |law| forget_corrections(law, "joint-strategic-needs-assessment"),
    ),
    Mistake(
        19,
        |law| {
            let paper = of(law, "no-secrets-2000");
            let replaced = names(law, "no-secrets-2000", "care-act-2014");
            paper.kind == Kind::Guidance && paper.ended == Some(date("2015-04-01")) && replaced
        },
        |law| of_mut(law, "no-secrets-2000").kind = Kind::Code,
    ),
    Mistake(
        20,
        |law| asked(law, "care-act-2014", "health-related") && asked(law, "care-act-2014", "named partners"),
        |law| {
            of_mut(law, "care-act-2014").asked =
                "Collaborate with other public health authorities.".to_owned()
        },
    ),
    Mistake(
        21,
        |law| {
            let id = "care-eligibility-regulations-2015";
            asked(law, id, "significant impact on wellbeing") && corrects(law, id, "risk no longer counts")
        },
        |law| forget_corrections(law, "care-eligibility-regulations-2015"),
    ),
    Mistake(
        22,
        |law| {
            let wrong = ["stepfather", "uncle", "his school"].iter().any(|word| says(law, word));
            !wrong && corrects(law, "baby-p-review-2010", "17 months")
        },
        |law| put(law, "baby-p-review-2010", " His stepfather was never seen."),
    ),
    Mistake(
        23,
        |law| {
            let id = "winterbourne-view-review-2012";
            asked(law, id, "several commissioners")
                && !asked(law, id, "team")
                && corrects(law, id, "private hospital")
        },
        |law| put(law, "winterbourne-view-review-2012", " It was a team that broke down."),
    ),
    Mistake(
        24,
        |law| corrects(law, "continuing-healthcare-england", "can’t be topped up"),
        |law| forget_corrections(law, "continuing-healthcare-england"),
    ),
    Mistake(
        26,
        |law| {
            let of_england = [
                "nsf-older-people-2001",
                "valuing-people-2001",
                "every-child-matters-2003",
                "working-together-2006",
                "building-brighter-futures-2008",
            ];
            let act = of(law, "nhs-and-community-care-act-1990");
            of_england.iter().all(|id| is_of_england(law, id))
                && of(law, "seebohm-report").nations == [Nation::England, Nation::Wales]
                && !act.nations.contains(&Nation::NorthernIreland)
                && of(law, "nsf-older-people-wales-2006").nations == [Nation::Wales]
        },
        |law| of_mut(law, "every-child-matters-2003").nations = Nation::ALL.to_vec(),
    ),
    Mistake(
        27,
        |law| {
            let guidance = of(law, "single-assessment-guidance-2004");
            !said(guidance).contains("capacity") && guidance.made < of(law, "mental-capacity-act-2005").made
        },
        |law| put(law, "single-assessment-guidance-2004", " As in the Mental Capacity Act."),
    ),
    Mistake(
        28,
        |law| {
            let act = of(law, "delayed-discharges-act-2003");
            let gone = act.standings().iter().all(|standing| standing.status == Status::Repealed);
            gone && act.title.contains("(Delayed Discharges etc.)")
                && !act.nations.contains(&Nation::Scotland)
        },
        |law| of_mut(law, "delayed-discharges-act-2003").status = Status::Amended,
    ),
    Mistake(
        29,
        |law| {
            let of_wales =
                |one: &&Instrument| one.title.contains("Wanless") && one.nations == [Nation::Wales];
            law.instruments.iter().filter(of_wales).count() == 1
                && of(law, "wales-review-2003").made == date("2003-06")
                && is_of_england(law, "wanless-public-health-2004")
        },
        |law| of_mut(law, "wanless-public-health-2004").nations = vec![Nation::Wales],
    ),
    Mistake(
        30,
        |law| {
            of(law, "fulfilled-lives-2007").made == date("2007-02")
                && of(law, "rights-to-action-2004").made == date("2004")
                && of(law, "stronger-partnerships-2006").made == date("2006")
        },
        |law| of_mut(law, "fulfilled-lives-2007").made = date("2006"),
    ),
    Mistake(
        31,
        |law| {
            !status(law, "contactpoint").is_live()
                && of(law, "contactpoint").ended == Some(date("2010-08-06"))
        },
        |law| of_mut(law, "contactpoint").status = Status::InForce,
    ),
    Mistake(
        32,
        |law| {
            let act = "community-care-direct-payments-act-1996";
            asked(law, act, "It let councils")
                && !asked(law, act, "duty")
                && of(law, "direct-payments-regulations-2003").began == Some(date("2003-04"))
        },
        |law| put(law, "community-care-direct-payments-act-1996", " It was a duty."),
    ),
    Mistake(
        33,
        |law| {
            let act = "community-care-direct-payments-act-1996";
            !says(law, " dependence") && corrects(law, act, "end dependence")
        },
        |law| put(law, "care-act-2014", " This ends dependence on relatives."),
    ),
    Mistake(
        34,
        |law| {
            let (act, before) = (of(law, "health-and-social-care-act-2001"), of(law, "health-act-1999"));
            !act.asked.contains("pool") && !act.asked.contains("lead ") && before.asked.contains("pool money")
        },
        |law| put(law, "health-and-social-care-act-2001", " A pooled budget and one lead commissioner."),
    ),
    Mistake(
        35,
        |law| corrects(law, "wanless-public-health-2004", "about public health"),
        |law| forget_corrections(law, "wanless-public-health-2004"),
    ),
    Mistake(
        36,
        |law| {
            asked(law, "mental-capacity-act-2005", "presumption")
                && corrects(law, "mental-capacity-act-2005", "follows from a group")
        },
        |law| forget_corrections(law, "mental-capacity-act-2005"),
    ),
    Mistake(
        37,
        |law| {
            let id = "charging-for-adult-care";
            asked(law, id, "councils who charge") && corrects(law, id, "a power to charge, not a duty")
        },
        |law| of_mut(law, "charging-for-adult-care").asked = "That people pay for their care.".to_owned(),
    ),
    Mistake(
        38,
        |law| !says(law, "almost all") && corrects(law, "climbie-inquiry", "rarely one cause"),
        |law| put(law, "climbie-inquiry", " Almost all tragedies are due to poor communication."),
    ),
    Mistake(
        39,
        |law| of(law, "governing-partnerships-2005").made == date("2005-10"),
        |law| of_mut(law, "governing-partnerships-2005").made = date("2006"),
    ),
    Mistake(
        40,
        |law| {
            let ended = ["best-teams", "connexions", "childrens-fund", "sure-start"];
            ended.iter().all(|id| status(law, id) == Status::Historic)
                && of(law, "best-teams").title == "Behaviour and Education Support Teams"
                && !law.instruments.iter().any(|one| format!("{one:?}").contains("Cheminals"))
        },
        |law| of_mut(law, "connexions").status = Status::InForce,
    ),
];

#[test]
fn no_known_mistake_is_repeated() {
    let law = bundled();
    for Mistake(number, is_free, _) in MISTAKES {
        assert!(is_free(&law), "mistake {number} is in the list");
    }
}

#[test]
fn each_mistake_would_be_found_if_it_were_put_back() {
    for Mistake(number, is_free, put_back) in MISTAKES {
        let mut law = bundled();
        put_back(&mut law);
        assert!(!is_free(&law), "mistake {number} would not be found");
    }
}

#[test]
fn all_mistakes_about_instruments_are_looked_for() {
    let looked: Vec<_> = MISTAKES.iter().map(|mistake| mistake.0).collect();
    let expected: Vec<_> = (1..=41).filter(|number| ![8, 9, 10, 25, 41].contains(number)).collect();
    assert_eq!(looked, expected);
}

#[test]
fn the_edition_that_was_current_for_long_is_not_called_current() {
    let law = bundled();
    let current: Vec<_> = law
        .instruments
        .iter()
        .filter(|one| one.title.starts_with("Working Together") && one.status.is_live())
        .map(|one| one.id.as_str())
        .collect();
    assert_eq!(current, ["working-together-2026"]);
}
