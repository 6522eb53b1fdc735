//! Who and what takes part: the kinds of actor and what can be recorded of each.
//!
//! The kinds stand here, what is recorded of each in `records`, and the words of their attributes in
//! files by theme.

mod agreements;
mod bodies;
mod forums;
mod funds;
mod records;
mod service_users;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::words::words;

pub use agreements::{AgreementForm, Commitment, Liability};
pub use bodies::{Model, Profession, Sector, Service, Standing};
pub use forums::{DecisionRule, ForumLevel, ForumPurpose, Rhythm};
pub use funds::{FundForm, FundSource, Sources};
pub use records::{
    Agency, Agreement, Assessment, Forum, Fund, ManagementUnit, Person, Plain, Plan, Practitioner,
    ServiceUser, Site, Task, Team,
};
pub use service_users::{Extent, ServiceUserGroup};

/// Fields that this version doesn't know: kept as they came, and written back.
pub type Other = Map<String, Value>;

/// One actor of a partnership: an agency, a person, a forum, a record and so on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Actor {
    /// The actor's name within the file, by which ties refer to it.
    pub id: String,
    /// The actor's name as people say it.
    pub name: String,
    /// Anything worth saying about the actor.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// The kind of actor, with what is recorded of that kind.
    #[serde(flatten)]
    pub record: Record,
}

/// Declares the kinds of actor: their words, and the record that belongs to each.
macro_rules! kinds {
    ($($kind:ident($record:ident) = $word:literal, $label:literal;)+) => {
        words! {
            /// The kind of an actor.
            ActorKind { $($kind = $word, $label;)+ }
        }

        /// What is recorded of an actor, by its kind.
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(tag = "kind", rename_all = "snake_case")]
        pub enum Record {
            $(#[doc = $label] $kind($record),)+
        }

        impl Record {
            /// The kind of actor that this is the record of.
            pub fn kind(&self) -> ActorKind {
                match self { $(Self::$kind(_) => ActorKind::$kind),+ }
            }

            /// The fields that this version doesn't know.
            pub fn other(&self) -> &Other {
                match self { $(Self::$kind(record) => &record.other),+ }
            }

            /// Reads the record of an actor of `kind` from its `fields`.
            ///
            /// # Errors
            /// The field that is at fault and what was expected there.
            pub(super) fn read(kind: ActorKind, fields: Other) -> Result<Self, serde_path_to_error::Error<serde_json::Error>> {
                let fields = Value::Object(fields);
                Ok(match kind { $(ActorKind::$kind => Self::$kind(serde_path_to_error::deserialize(fields)?)),+ })
            }
        }
    };
}

kinds! {
    Agency(Agency) = "agency", "agency";
    Team(Team) = "team", "team";
    Practitioner(Practitioner) = "practitioner", "practitioner";
    ManagementUnit(ManagementUnit) = "management_unit", "management";
    TrainingProgramme(Plain) = "training_programme", "training programme";
    Site(Site) = "site", "site";
    Forum(Forum) = "forum", "forum";
    Agreement(Agreement) = "agreement", "agreement";
    Fund(Fund) = "fund", "fund";
    InformationSystem(Plain) = "information_system", "information system";
    Assessment(Assessment) = "assessment", "assessment";
    Plan(Plan) = "plan", "plan";
    ServiceUser(ServiceUser) = "service_user", "service user";
    Carer(Plain) = "carer", "carer";
    Advocate(Plain) = "advocate", "advocate";
    Task(Task) = "task", "task";
    Person(Person) = "person", "person";
}

impl Actor {
    /// The kind of actor.
    pub fn kind(&self) -> ActorKind {
        self.record.kind()
    }

    /// How its standing among the partners is seen, if somebody stated it.
    pub fn standing(&self) -> Option<Standing> {
        match &self.record {
            Record::Agency(agency) => agency.standing,
            Record::Team(team) => team.standing,
            Record::Practitioner(practitioner) => practitioner.standing,
            _ => None,
        }
    }
}
