//! What forums are, how often they meet and how they decide.

use crate::map::words::words;

words! {
    /// What a forum is.
    ForumPurpose {
        Panel = "panel", "panel";
        TaskGroup = "task_group", "task group";
        Board = "board", "board";
        CaseMeeting = "case_meeting", "case meeting";
        Conference = "conference", "conference";
        Network = "network", "network";
    }
}

words! {
    /// What a forum deals with.
    ForumLevel {
        Case = "case", "cases";
        Strategic = "strategic", "strategy";
    }
}

words! {
    /// How often something happens.
    Rhythm {
        Continuous = "continuous", "all the time";
        Daily = "daily", "daily";
        Weekly = "weekly", "weekly";
        Monthly = "monthly", "monthly";
        Quarterly = "quarterly", "quarterly";
        AtReview = "at_review", "at review";
        AdHoc = "ad_hoc", "as need arises";
        None = "none", "no set rhythm";
    }
}

words! {
    /// How a forum decides.
    DecisionRule {
        Consensus = "consensus", "by consensus";
        Vote = "vote", "by vote";
        LeadDecides = "lead_decides", "the lead decides";
        Advisory = "advisory", "advises only";
        None = "none", "no rule";
    }
}
