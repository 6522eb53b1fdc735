//! What can be recorded of an actor of each kind.

use super::{AMOUNT, Attribute, ENDS, Form, NAME, NOTE};
use crate::map::Word;
use crate::map::actor::{
    ActorKind, AgreementForm, Commitment, DecisionRule, Extent, ForumLevel, ForumPurpose, FundForm,
    FundSource, Liability, Model, Profession, Rhythm, Sector, Service, ServiceUserGroup, Standing,
};

const STARTS: Attribute = Attribute::date("starts", "Starts", false);
const SERVICE: Attribute = Attribute::choice::<Service>("service", "Service");
const PURPOSE: Attribute = Attribute::text("purpose", "Purpose");
const TARGETS: Attribute =
    Attribute::new("targets", "Targets", Form::Texts).hint("What it is held to: one a line.");
const ELIGIBILITY: Attribute =
    Attribute::text("eligibility", "Whom it serves").hint("Whom it serves and whom not, in its own words.");
const MODEL: Attribute = Attribute::choice::<Model>("model", "Model of disability or illness")
    .hint("The one by which it works, as it states itself.");
const STANDING: Attribute = Attribute::choice::<Standing>("standing", "Standing, as stated").hint(
    "How its standing among the partners is seen, if somebody stated it; never guessed from a profession.",
);
const CHANGES: Form = Form::Number { whole: true, pounds: false };

/// What can be recorded of an actor of that kind beside the kind itself: its name first, its note last.
pub fn attributes_of(kind: ActorKind) -> Vec<Attribute> {
    let mut all = vec![NAME];
    all.extend(own(kind));
    all.push(NOTE);
    all
}

fn own(kind: ActorKind) -> Vec<Attribute> {
    match kind {
        ActorKind::Agency => agency(),
        ActorKind::Team => vec![
            SERVICE,
            PURPOSE,
            TARGETS,
            ELIGIBILITY,
            Attribute::flag("vacant", "A key post stands empty"),
            Attribute::new("changes", "Changes of staff", CHANGES)
                .hint("How often its people changed in the map’s period."),
            MODEL,
            STANDING,
        ],
        ActorKind::Practitioner => vec![
            Attribute::choice::<Profession>("profession", "Profession"),
            Attribute::new("origin", "Comes from", Form::ActorOf(&[ActorKind::Agency]))
                .hint("The agency that the person comes from, where it isn’t the employer."),
            Attribute::flag("vacant", "Post stands empty"),
            Attribute::new("changes", "Changes of post-holder", CHANGES)
                .hint("How often the post changed hands in the map’s period."),
            MODEL,
            STANDING,
        ],
        ActorKind::ManagementUnit => vec![Attribute::text("level", "Level")],
        ActorKind::Site => vec![Attribute::text("area", "Area")],
        ActorKind::Forum => vec![
            Attribute::choice::<ForumPurpose>("purpose", "Purpose"),
            Attribute::choice::<ForumLevel>("level", "Deals with"),
            Attribute::choice::<Rhythm>("rhythm", "Meets"),
            Attribute::choice::<DecisionRule>("decision_rule", "Decides"),
        ],
        ActorKind::Agreement => agreement(),
        ActorKind::Fund => vec![
            Attribute::new("source", "Money from", Form::Choices { of: FundSource::CHOICES, alone: true }),
            Attribute::choice::<FundForm>("form", "Form"),
            AMOUNT,
            ENDS,
        ],
        ActorKind::Assessment => vec![PURPOSE, Attribute::text("form_family", "Form used")],
        ActorKind::Plan => vec![Attribute::new("text", "What is planned", Form::LongText)],
        ActorKind::ServiceUser => vec![
            Attribute::choice::<ServiceUserGroup>("group", "Uses services for")
                .hint("Nothing about a person is concluded from it."),
            Attribute::choice::<Extent>("extent", "Stands for"),
            Attribute::flag("needs_communication_support", "Asked for communication support")
                .hint("Support with communication or with deciding."),
        ],
        ActorKind::Task => vec![PURPOSE],
        ActorKind::Person => vec![Attribute::flag("known_to_agencies", "Known to agencies")],
        ActorKind::TrainingProgramme
        | ActorKind::InformationSystem
        | ActorKind::Carer
        | ActorKind::Advocate => Vec::new(),
    }
}

fn agency() -> Vec<Attribute> {
    vec![
        Attribute::choice::<Sector>("sector", "Sector"),
        SERVICE,
        Attribute::flag("legal_entity", "A legal body of its own").hint("If nothing is recorded, it is."),
        Attribute::new("areas", "Areas", Form::Texts).hint("The areas that it serves: one a line."),
        Attribute::flag("hybrid_organisation", "Hybrid organisation")
            .hint("It trades, has a social purpose and reinvests its surplus."),
        STARTS.hint("When it began to take part."),
        ENDS.hint("When it stops taking part."),
        TARGETS,
        ELIGIBILITY,
        MODEL,
        STANDING,
    ]
}

fn agreement() -> Vec<Attribute> {
    vec![
        Attribute::choice::<AgreementForm>("form", "Form"),
        STARTS,
        ENDS,
        Attribute::flag("creates_legal_entity", "Makes a new legal body"),
        Attribute::choice::<Liability>("liability", "Who answers for faults"),
        Attribute::new(
            "commits",
            "Commits its parties to",
            Form::Choices { of: Commitment::CHOICES, alone: false },
        ),
    ]
}
