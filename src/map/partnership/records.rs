//! What is recorded of an actor, for those who know its kind.

use super::{ActorAt, Partnership};
use crate::map::actor::{
    Agency, Agreement, Assessment, Forum, Fund, Person, Plan, Practitioner, Record, ServiceUser, Site, Task,
    Team,
};

/// Declares the questions for what is recorded of an actor of one kind.
macro_rules! records {
    ($($(#[$doc:meta])* $name:ident: $kind:ident;)+) => {
        impl Partnership {
            $(
                $(#[$doc])*
                pub fn $name(&self, at: ActorAt) -> Option<&$kind> {
                    match &self.graph[at].record {
                        Record::$kind(record) => Some(record),
                        _ => None,
                    }
                }
            )+
        }
    };
}

records! {
    /// What is recorded of an agency.
    agency: Agency;
    /// What is recorded of a team.
    team: Team;
    /// What is recorded of a practitioner.
    practitioner: Practitioner;
    /// What is recorded of a forum.
    forum: Forum;
    /// What is recorded of an agreement.
    agreement: Agreement;
    /// What is recorded of a fund.
    fund: Fund;
    /// What is recorded of an assessment.
    assessment: Assessment;
    /// What is recorded of a plan.
    plan: Plan;
    /// What is recorded of a task.
    task: Task;
    /// What is recorded of a site.
    site: Site;
    /// What is recorded of a service user.
    service_user: ServiceUser;
    /// What is recorded of someone else in the person's life.
    person: Person;
}
