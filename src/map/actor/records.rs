//! What can be recorded of an actor of each kind.

use serde_json::Number;

use super::{
    AgreementForm, Commitment, DecisionRule, Extent, ForumLevel, ForumPurpose, FundForm, Liability, Model,
    Profession, Rhythm, Sector, Service, ServiceUserGroup, Sources, Standing,
};
use crate::map::record::record;

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
