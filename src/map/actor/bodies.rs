//! What agencies, teams and practitioners are: sector, service, profession, and what they state of themselves.

use crate::map::words::words;

words! {
    /// The sector of an agency.
    Sector {
        Nhs = "nhs", "NHS";
        NhsPrimaryCare = "nhs_primary_care", "NHS primary care";
        LocalAuthority = "local_authority", "local authority";
        OtherStatutory = "other_statutory", "other statutory";
        Voluntary = "voluntary", "charity or voluntary";
        Private = "private", "private";
        SocialEnterprise = "social_enterprise", "social enterprise";
        UserLed = "user_led", "user-led";
        Community = "community", "community";
    }
}

impl Sector {
    /// Whether the sector is public; general practice counts as public (`patterns.md` C3),
    /// or every network with a GP would look hybrid.
    pub fn is_public(self) -> bool {
        matches!(self, Self::Nhs | Self::NhsPrimaryCare | Self::LocalAuthority | Self::OtherStatutory)
    }
}

words! {
    /// The service that an agency or team gives.
    Service {
        Health = "health", "health";
        SocialCare = "social_care", "social care";
        Education = "education", "education";
        Housing = "housing", "housing";
        Police = "police", "police";
        Justice = "justice", "justice";
        Employment = "employment", "employment";
        Leisure = "leisure", "leisure";
        Advocacy = "advocacy", "advocacy";
        EarlyYears = "early_years", "early years";
        Regulation = "regulation", "regulation";
        Government = "government", "government";
        Other = "other", "other";
    }
}

words! {
    /// A practitioner's profession.
    Profession {
        SocialWorker = "social_worker", "social worker";
        Nurse = "nurse", "nurse";
        Therapist = "therapist", "therapist";
        OccupationalTherapist = "occupational_therapist", "occupational therapist";
        Psychologist = "psychologist", "psychologist";
        Doctor = "doctor", "doctor";
        Gp = "gp", "GP";
        HealthVisitor = "health_visitor", "health visitor";
        HealthWorker = "health_worker", "health worker";
        Teacher = "teacher", "teacher";
        Educationalist = "educationalist", "educationalist";
        SupportWorker = "support_worker", "support worker";
        PoliceOfficer = "police_officer", "police officer";
        ProbationOfficer = "probation_officer", "probation officer";
        HousingOfficer = "housing_officer", "housing officer";
        PersonalAssistant = "personal_assistant", "personal assistant";
        Manager = "manager", "manager";
        Coordinator = "coordinator", "coordinator";
        Commissioner = "commissioner", "commissioner";
        Other = "other", "other profession";
    }
}

words! {
    /// The model of disability or illness that somebody works by, as they state it.
    Model {
        Medical = "medical", "medical model";
        Social = "social", "social model";
        Both = "both", "both models";
    }
}

words! {
    /// How somebody's standing among the partners is seen, as it was stated (Barrett and Keeping 2005).
    Standing {
        High = "high", "high standing";
        Equal = "equal", "equal standing";
        Low = "low", "low standing";
    }
}
