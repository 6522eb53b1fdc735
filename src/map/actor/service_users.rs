//! Whom a service user stands for.

use crate::map::words::words;

words! {
    /// The group whose services a service user uses.
    ServiceUserGroup {
        OlderPeople = "older_people", "older people";
        DisabledPeople = "disabled_people", "disabled people";
        LearningDisability = "learning_disability", "people with a learning disability";
        MentalHealth = "mental_health", "people using mental health services";
        AsylumSeekers = "asylum_seekers", "asylum seekers";
        Refugees = "refugees", "refugees";
        Patients = "patients", "patients";
        YoungPeople = "young_people", "young people";
        Children = "children", "children";
        Families = "families", "families";
        HomelessPeople = "homeless_people", "homeless people";
        Carers = "carers", "carers";
        Residents = "residents", "residents";
        Other = "other", "others";
    }
}

words! {
    /// How many people a service user stands for.
    Extent {
        Person = "person", "one person";
        Household = "household", "a household";
        Group = "group", "a group";
        Population = "population", "a population";
    }
}
