//! Hybrid of models: parts of one partnership follow different models (Bertram et al. 2002).

use partnership_explorer::analysis::{PatternName::*, Verdict::*};

use super::*;

/// A council, a board and a charity in one forum; council and board have one team.
const WIDER: &str = "
    charity: agency sector=voluntary; forum: forum purpose=board; head manages team
    council member_of forum; board member_of forum";

#[test]
fn hb1_structures_differ_within_one_team() {
    let apart = "a: training_programme; b: training_programme; a trains worker; b trains nurse
        complete trains; not council trains_with board";
    met("HB1", "team", &[TEAM, "head manages team", apart], "head, worker, nurse, head manages team");
    not_met("HB1", "team", &[TEAM, "head manages team; all: training_programme; all trains team"]);
    not_recorded("HB1", "team", &[TEAM, "head manages team"]);
}

#[test]
fn hb2_the_parts_belong_to_one_partnership() {
    met("HB2", "forum", &[TEAM, WIDER, "charity member_of forum"], "forum");
    not_met("HB2", "", &[BODIES, "complete member_of; complete signs; complete part_of"]);
    not_recorded("HB2", "", &[BODIES]);
}

#[test]
fn hb3_which_part_follows_which_model_is_stated() {
    // It lists what HB1 finds, so it is never not met.
    state("HB3", "forum", &[TEAM, WIDER, "charity member_of forum"], State::Met);
    not_recorded("HB3", "team", &[TEAM]);
}

#[test]
fn hb3_names_the_parts_on_the_map() {
    met("HB3", "forum", &[TEAM, WIDER, "charity member_of forum"], "team");
}

#[test]
fn a_unified_team_of_two_of_three_partners_is_a_mixture_of_models() {
    judged(HybridModels, "forum", &[TEAM, WIDER, "charity member_of forum"], Present);
}

#[test]
fn unified_with_training_stated_separate_is_a_mixture_of_models() {
    let apart = "head manages team; complete trains; not council trains_with board";
    judged(HybridModels, "team", &[TEAM, apart], Present);
    judged(Unified, "team", &[TEAM, apart], Absent);
}

#[test]
fn unified_with_training_unrecorded_is_no_mixture_of_models() {
    judged(HybridModels, "team", &[TEAM, "head manages team"], NotEstablished);
    judged(Unified, "team", &[TEAM, "head manages team"], Present);
}

#[test]
fn r2_a_board_of_all_the_members_of_a_joint_team_is_no_mixture() {
    let board =
        "forum: forum purpose=board; head manages team; council member_of forum; board member_of forum";
    not_recorded("HB1", "forum", &[TEAM, board]);
}

#[test]
fn r2_structures_apart_but_not_alike_are_not_recorded() {
    // Management separate, staffing separate, training discrete.
    not_recorded("HB1", "", &[BODIES, "not council trains_with board; complete trains"]);
}

#[test]
fn r2_structures_that_are_all_discrete_are_no_mixture() {
    let apart = "complete member_of; complete signs; complete agrees; complete employs; complete seconds
        complete part_of; complete trains; complete trains_with";
    not_met("HB1", "", &[BODIES, apart]);
}

#[test]
fn r19_informing_and_referring_is_not_working_with_the_unified_part() {
    let talk = "charity: agency; head manages team; charity informs council; charity refers board";
    not_recorded("HB1", "", &[TEAM, talk]);
    let shared = "charity: agency; head manages team; goal: plan; charity agrees goal; council agrees goal";
    met("HB1", "", &[TEAM, shared], "team, charity");
}

#[test]
fn r19_a_parent_in_common_makes_a_team_one_partnership() {
    met("HB2", "team", &[TEAM], "council");
}

#[test]
fn r28_one_of_the_rest_working_with_the_unified_part_is_enough() {
    let four = "church: agency; charity: agency; head manages team; goal: plan; charity agrees goal
        board agrees goal";
    met("HB1", "", &[TEAM, four], "team, charity");
}
