//! Who and what takes part: the kinds of actor and what can be recorded of each.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Number, Value};

use super::words::words;

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

/// Declares what can be recorded of one kind: every attribute is optional, and
/// fields that this version doesn't know are kept.
macro_rules! record {
    ($(#[$about:meta])* $name:ident { $($(#[$doc:meta])* $field:ident: $kind:ty,)* }) => {
        $(#[$about])*
        #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        pub struct $name {
            $(
                $(#[$doc])*
                #[serde(default, skip_serializing_if = "Option::is_none")]
                pub $field: Option<$kind>,
            )*
            /// Fields that this version doesn't know.
            #[serde(flatten)]
            pub other: Other,
        }
    };
}

record! {
    /// An organisation that takes part in its own name.
    Agency {
        /// The sector that it belongs to.
        sector: Sector,
        /// The service that it gives.
        service: Service,
        /// Whether it is a legal entity of its own; left out, it is (R10).
        legal_entity: bool,
        /// The areas that it serves.
        areas: Vec<String>,
        /// Whether it trades, has a social purpose and reinvests its surplus (Hall 2015).
        hybrid_organisation: bool,
        /// When it began to take part: YYYY, YYYY-MM or YYYY-MM-DD.
        starts: String,
        /// When it stops, or "open".
        ends: String,
        /// What it is held to.
        targets: Vec<String>,
        /// Whom it serves and whom not, in its own words.
        eligibility: String,
        /// The model of disability or illness that it works by.
        model: Model,
        /// How its standing among the partners is seen, as somebody stated it; never read from a
        /// profession.
        standing: Standing,
    }
}

record! {
    /// A group of practitioners with one purpose.
    Team {
        /// The service that it gives.
        service: Service,
        /// What it is for.
        purpose: String,
        /// What it is held to.
        targets: Vec<String>,
        /// Whom it serves and whom not.
        eligibility: String,
        /// Whether a key post in it stands empty.
        vacant: bool,
        /// How often its people changed in the map's period.
        changes: u32,
        /// The model of disability or illness that it works by.
        model: Model,
        /// How its standing among the partners is seen, as somebody stated it; never read from a
        /// profession.
        standing: Standing,
    }
}

record! {
    /// One professional or worker.
    Practitioner {
        /// The profession.
        profession: Profession,
        /// The id of the agency that the person comes from, where it isn't the employer.
        origin: String,
        /// Whether the post stands empty.
        vacant: bool,
        /// How often the post changed hands in the map's period.
        changes: u32,
        /// The model of disability or illness that the person works by.
        model: Model,
        /// How the person’s standing among the partners is seen, as somebody stated it; never read from a
        /// profession.
        standing: Standing,
    }
}

record! {
    /// A head, board or manager with line authority.
    ManagementUnit {
        /// The level at which it stands, in words.
        level: String,
    }
}

record! {
    /// A place.
    Site {
        /// The area in which it lies.
        area: String,
    }
}

record! {
    /// A meeting, panel, board or network that members sit on.
    Forum {
        /// What kind of forum it is.
        purpose: ForumPurpose,
        /// Whether it deals with cases or with strategy.
        level: ForumLevel,
        /// How often it meets.
        rhythm: Rhythm,
        /// How it decides.
        decision_rule: DecisionRule,
    }
}

record! {
    /// Something that parties agreed, written or not.
    Agreement {
        /// Its legal or customary form.
        form: AgreementForm,
        /// When it starts.
        starts: String,
        /// When it ends, or "open".
        ends: String,
        /// Whether it makes a new legal entity.
        creates_legal_entity: bool,
        /// Who answers for what goes wrong.
        liability: Liability,
        /// What the parties bind themselves to (R7).
        commits: Vec<Commitment>,
    }
}

record! {
    /// Money for a purpose.
    Fund {
        /// The sector or sectors that the money comes from.
        source: Sources,
        /// How it is held and paid.
        form: FundForm,
        /// Pounds.
        amount: Number,
        /// When it ends, or "open".
        ends: String,
    }
}

record! {
    /// An assessment of a person's needs.
    Assessment {
        /// What it is for.
        purpose: String,
        /// The form that is used.
        form_family: String,
    }
}

record! {
    /// A plan, goal or agreed outcome.
    Plan {
        /// What is planned.
        text: String,
    }
}

record! {
    /// The person, household, group or population that the partnership is for.
    ServiceUser {
        /// The group whose services they use; nothing about the person follows from it.
        group: ServiceUserGroup,
        /// One person, or more.
        extent: Extent,
        /// Whether the person asked for support with communication or with deciding.
        needs_communication_support: bool,
    }
}

record! {
    /// Something to be done.
    Task {
        /// What it is for.
        purpose: String,
    }
}

record! {
    /// Someone else in the person's life.
    Person {
        /// Whether any agency knows of them.
        known_to_agencies: bool,
    }
}

record! {
    /// An actor of which nothing but name and note is recorded.
    Plain {}
}

/// Where a fund's money comes from: one source, or several.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum Sources {
    /// One source.
    One(FundSource),
    /// Several sources in one fund.
    Several(Vec<FundSource>),
}

impl Sources {
    /// The sources, however many.
    pub fn all(&self) -> &[FundSource] {
        match self {
            Self::One(source) => std::slice::from_ref(source),
            Self::Several(sources) => sources,
        }
    }
}

// Written by hand: a derived untagged enum would hide which word is at fault.
impl<'de> Deserialize<'de> for Sources {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        use serde::de::Error;
        let one = |value: Value| serde_json::from_value(value).map_err(D::Error::custom);
        match Value::deserialize(from)? {
            Value::Array(several) => {
                several.into_iter().map(one).collect::<Result<_, _>>().map(Self::Several)
            }
            value => one(value).map(Self::One),
        }
    }
}

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
        None = "none", "never";
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

words! {
    /// Where a fund's money comes from.
    FundSource {
        Nhs = "nhs", "NHS";
        LocalAuthority = "local_authority", "local authority";
        CentralGovernment = "central_government", "central government";
        Charity = "charity", "charity";
        Private = "private", "private";
        Personal = "personal", "the person's own money";
    }
}

impl FundSource {
    /// Whether the money is public; the person's own money is not (R25).
    pub fn is_public(self) -> bool {
        matches!(self, Self::Nhs | Self::LocalAuthority | Self::CentralGovernment)
    }
}

words! {
    /// How a fund is held and paid.
    FundForm {
        Single = "single", "single fund";
        Pooled = "pooled", "pooled fund";
        Aligned = "aligned", "aligned fund";
        Grant = "grant", "grant";
        DirectPayment = "direct_payment", "direct payment";
        PersonalHealthBudget = "personal_health_budget", "personal health budget";
        PersonalContribution = "personal_contribution", "personal contribution";
        Insurance = "insurance", "insurance";
    }
}

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
