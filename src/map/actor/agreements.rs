//! What agreements are, and what parties bind themselves to.

use crate::map::words::words;

words! {
    /// The form of an agreement.
    AgreementForm {
        Contract = "contract", "contract";
        Grant = "grant", "grant";
        Alliance = "alliance", "alliance contract";
        Memorandum = "memorandum", "memorandum of understanding";
        JointWorking = "joint_working", "joint working agreement";
        Protocol = "protocol", "protocol";
        InformationSharing = "information_sharing", "information-sharing agreement";
        Section75 = "section_75", "section 75 agreement";
        LeadContract = "lead_contract", "contract with a lead body";
        LocalArea = "local_area", "local area agreement";
        MultiArea = "multi_area", "multi-area agreement";
        StatutoryDuty = "statutory_duty", "statutory duty";
        Informal = "informal", "informal understanding";
        Other = "other", "other agreement";
    }
}

words! {
    /// Who answers for what goes wrong under an agreement.
    Liability {
        Each = "each", "each for its own part";
        Lead = "lead", "the lead alone";
        Joint = "joint", "all jointly";
        Entity = "entity", "the new body";
    }
}

words! {
    /// What parties bind themselves to by an agreement (R7).
    Commitment {
        Delivery = "delivery", "delivery";
        Allocation = "allocation", "allocation of money";
        Cooperation = "cooperation", "cooperation";
        Information = "information", "information";
    }
}
