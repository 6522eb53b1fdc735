//! What holds between actors: the kinds of tie and what can be recorded of one.

use serde::{Deserialize, Serialize};
use serde_json::Number;

use super::actor::{ActorKind, Rhythm};
use super::rating::{Trust, Value};
use super::record::record;
use super::words::words;

/// One tie between two actors: a fact that holds, or one that is known not to hold.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Tie {
    /// What the tie is.
    pub kind: TieKind,
    /// The id of the actor that the tie starts from.
    pub from: String,
    /// The id of the actor that the tie leads to.
    pub to: String,
    /// What the tie is called by evidence and links; made from the rest if left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// What else is recorded of it.
    #[serde(flatten)]
    pub details: Details,
}

record! {
    /// What can be recorded of a tie; every attribute is optional.
    Details {
        /// Whether the tie holds in both directions.
        mutual: bool,
        /// Whether the tie is known to hold, or known not to.
        stated: Stated,
        /// Anything worth saying about the tie.
        note: String,
        /// How strong the tie is.
        strength: Strength,
        /// The id of the person, assessment or plan that an `informs` or `disputes` tie is about.
        about: String,
        /// How information travels.
        channel: Channel,
        /// How often.
        rhythm: Rhythm,
        /// On what basis information is passed on.
        basis: Basis,
        /// Whether it is told in specialist language.
        specialist_language: bool,
        /// What kind of information it is.
        content: Content,
        /// Whether the information is held back.
        withheld: bool,
        /// What a user of an information system may do there.
        access: Access,
        /// The part that a member of a forum or a signatory plays.
        role: String,
        /// The id of the agreement under which money flows or a provider is commissioned.
        under: String,
        /// Pounds.
        amount: Number,
        /// When the tie ends, or "open".
        ends: String,
        /// What a tie of no stated kind is called.
        label: String,
        /// How far the one that the tie starts from trusts the one that it leads to; on a mutual tie,
        /// both one another.
        trust: Trust,
        /// What the one that the tie starts from finds that the one that it leads to brings; on a
        /// mutual tie, both of one another.
        value: Value,
    }
}

words! {
    /// The kind of a tie.
    TieKind {
        Informs = "informs", "informs";
        Refers = "refers", "refers to";
        Assesses = "assesses", "makes";
        Concerns = "concerns", "concerns";
        RecordedIn = "recorded_in", "is recorded in";
        Feeds = "feeds", "feeds into";
        Uses = "uses", "uses";
        Supports = "supports", "supports";
        Manages = "manages", "manages";
        Employs = "employs", "employs";
        Seconds = "seconds", "seconds";
        PartOf = "part_of", "is part of";
        Trains = "trains", "trains";
        TrainsWith = "trains_with", "trains with";
        LocatedAt = "located_at", "is based at";
        MemberOf = "member_of", "is a member of";
        Chairs = "chairs", "chairs";
        AccountableTo = "accountable_to", "answers to";
        Signs = "signs", "signs";
        Holds = "holds", "holds";
        Funds = "funds", "funds";
        Commissions = "commissions", "commissions";
        Monitors = "monitors", "monitors";
        Agrees = "agrees", "agrees";
        Decides = "decides", "decides on";
        Consults = "consults", "consults";
        Instructs = "instructs", "instructs";
        CaresFor = "cares_for", "cares for";
        SpeaksFor = "speaks_for", "speaks for";
        Relates = "relates", "is linked with";
        Reviews = "reviews", "reviews";
        ResponsibleFor = "responsible_for", "is responsible for";
        CarriesOut = "carries_out", "carries out";
        Leads = "leads", "leads";
        Needs = "needs", "needs";
        Disputes = "disputes", "is in dispute with";
        LivesWith = "lives_with", "lives with";
    }
}

words! {
    /// Whether a tie is known to hold or known not to.
    Stated {
        Present = "present", "holds";
        Absent = "absent", "is known not to hold";
    }
}

words! {
    /// How strong a tie is, in the words of the ecomap.
    Strength {
        Strong = "strong", "strong";
        Ordinary = "ordinary", "ordinary";
        Weak = "weak", "weak";
        Strained = "strained", "strained";
    }
}

words! {
    /// How information travels.
    Channel {
        FaceToFace = "face_to_face", "face to face";
        Meeting = "meeting", "at a meeting";
        Phone = "phone", "by phone";
        Email = "email", "by email";
        Letter = "letter", "by letter";
        SharedRecord = "shared_record", "through a shared record";
        Form = "form", "on a form";
        None = "none", "by no channel";
    }
}

words! {
    /// On what basis personal information is passed on.
    Basis {
        Consent = "consent", "consent";
        PublicTask = "public_task", "public task";
        Safeguarding = "safeguarding", "safeguarding";
        Agreement = "agreement", "agreement";
        None = "none", "no basis";
    }
}

words! {
    /// What kind of information is passed on.
    Content {
        Facts = "facts", "facts";
        Charges = "charges", "charges";
        Advice = "advice", "advice";
        Options = "options", "options";
        Alert = "alert", "an alert";
    }
}

words! {
    /// What a user of an information system may do there.
    Access {
        Read = "read", "may read";
        Write = "write", "may write";
        Both = "both", "may read and write";
    }
}

words! {
    /// The part that a signatory plays in an agreement.
    SignatoryRole {
        Partner = "partner", "partner";
        Lead = "lead", "lead";
        Funder = "funder", "funder";
        Subcontractor = "subcontractor", "subcontractor";
    }
}

impl Tie {
    /// Whether the tie holds, as against being known not to.
    pub fn is_present(&self) -> bool {
        self.details.stated != Some(Stated::Absent)
    }

    /// Whether the tie does what its kind says: it holds, and, if it is to inform, nothing is held
    /// back and there is a channel.
    pub fn is_in_effect(&self) -> bool {
        let silent = self.details.withheld == Some(true) || self.details.channel == Some(Channel::None);
        self.is_present() && !(self.kind == TieKind::Informs && silent)
    }

    /// Whether the tie holds in both directions, by its kind or as recorded.
    pub fn is_mutual(&self) -> bool {
        self.kind.is_mutual() || self.details.mutual == Some(true)
    }

    /// The part that the signatory plays, on a `signs` tie that records it.
    pub fn signs_as(&self) -> Option<SignatoryRole> {
        use super::Word;
        let role = self.details.role.as_deref()?;
        (self.kind == TieKind::Signs).then(|| SignatoryRole::from_word(role)).flatten()
    }
}

/// Actors who can act for themselves, alone or as a group.
pub const ANYONE: &[ActorKind] = {
    use ActorKind::*;
    &[Agency, Team, Practitioner, ManagementUnit, Forum, ServiceUser, Carer, Advocate, Person]
};

impl TieKind {
    /// Whether ties of this kind hold in both directions by their nature.
    pub fn is_mutual(self) -> bool {
        matches!(self, Self::TrainsWith | Self::Disputes | Self::LivesWith | Self::Relates)
    }

    /// Whether the contract names a tie of this kind from `from` to `to`.
    ///
    /// A tie between other kinds of actor is kept, warned of, and read by no rule (R18).
    pub fn joins(self, from: ActorKind, to: ActorKind) -> bool {
        let way = |from, to| {
            self.ends().iter().any(|(starts, leads)| starts.contains(&from) && leads.contains(&to))
        };
        way(from, to) || (self.is_mutual() && way(to, from))
    }

    /// From which kinds of actor to which the contract lets ties of this kind run.
    pub fn ends(self) -> &'static [(&'static [ActorKind], &'static [ActorKind])] {
        use ActorKind::*;
        match self {
            Self::Informs | Self::Refers | Self::Consults | Self::Instructs | Self::AccountableTo => {
                &[(ANYONE, ANYONE)]
            }
            Self::Assesses => &[(&[Agency, Team, Practitioner], &[Assessment])],
            Self::Concerns => &[(&[Assessment, Plan, Forum, Agreement, Fund], &[ServiceUser, Carer])],
            Self::RecordedIn => &[(&[Assessment, Plan], &[InformationSystem])],
            Self::Feeds => &[(&[Assessment], &[Forum, Plan]), (&[InformationSystem], &[InformationSystem])],
            Self::Uses => &[(&[Agency, Team, Practitioner], &[InformationSystem])],
            Self::Supports => &[(&[Agency, Team, Practitioner, Carer], &[ServiceUser, Carer])],
            Self::Manages => &[(
                &[ManagementUnit, Agency, Team, Practitioner],
                &[Team, Practitioner, ManagementUnit, Agency],
            )],
            Self::Employs => &[(&[Agency], &[Practitioner, Team]), (&[ServiceUser], &[Practitioner])],
            Self::Seconds => &[(&[Agency], &[Practitioner, Team])],
            Self::PartOf => &[(&[Practitioner, Team, ManagementUnit, Agency], &[Team, Agency, Forum])],
            Self::Trains => &[(&[TrainingProgramme], &[Team, Practitioner, Agency])],
            Self::TrainsWith => &[(&[Agency, Team], &[Agency, Team])],
            Self::LocatedAt => &[(&[Agency, Team, Practitioner, Forum], &[Site])],
            Self::MemberOf | Self::Chairs => &[(ANYONE, &[Forum])],
            Self::Signs => &[(&[Agency], &[Agreement])],
            Self::Holds => &[(&[Agency, ServiceUser], &[Fund])],
            Self::Funds => &[(&[Fund, Agency], &[Agency, Team, ServiceUser, Plan, Forum, Fund])],
            Self::Commissions => &[(&[Agency, Team, Practitioner, Forum], &[Agency, Team])],
            Self::Monitors => &[(&[Agency], &[Agency])],
            Self::Agrees => &[(ANYONE, &[Plan, Agreement])],
            Self::Decides => &[(ANYONE, ActorKind::EVERY)],
            Self::CaresFor | Self::SpeaksFor => &[(&[Carer, Advocate], &[ServiceUser])],
            Self::Relates => &[(ActorKind::EVERY, ActorKind::EVERY)],
            Self::Reviews => &[(&[Forum, Agency], &[Agency, Team])],
            Self::ResponsibleFor => &[(&[Agency], &[ServiceUser, Plan, Task])],
            Self::CarriesOut | Self::Leads => &[(ANYONE, &[Task, Plan, Forum])],
            Self::Needs => &[(&[Plan, Assessment, Forum, Task], ANYONE)],
            Self::Disputes => &[(&[Agency, Team], &[Agency, Team])],
            Self::LivesWith => &[(&[Person, Carer], &[ServiceUser])],
        }
    }
}

impl ActorKind {
    /// All kinds of actor.
    const EVERY: &'static [Self] = <Self as super::Word>::ALL;
}
