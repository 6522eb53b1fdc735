//! What the map, its legend and its actors are called.

use partnership_explorer::analysis::{Pattern, PatternName, Verdict};
use partnership_explorer::drawing::Colour;
use partnership_explorer::map::{ActorAt, ActorKind, Partnership, Record, Sector, Strength, Word, capital};

use crate::app::state::{Lens, Opened};

/// The name of a lens.
pub fn lens(lens: Lens) -> &'static str {
    match lens {
        Lens::All => "All",
        Lens::Information => "Information",
        Lens::Assessment => "Assessment",
        Lens::Support => "Support",
        Lens::Money => "Money",
        Lens::Management => "Management",
        Lens::Agreements => "Agreements",
    }
}

/// What a colour stands for.
pub fn colour(colour: Colour) -> &'static str {
    match colour.class() {
        "nhs" => "NHS",
        "council" => "Local authority",
        "statutory" => "Other statutory",
        "voluntary" => "Charity, voluntary",
        "social" => "Social enterprise",
        "private" => "Private",
        "person" => "Person",
        "forum" => "Forum",
        _ => "Other",
    }
}

/// A word of a closed list, as a heading or a line of its own.
pub fn title(word: impl Word) -> String {
    capital(word.label())
}

/// Several actors of a kind, as a heading.
pub fn kinds(kind: ActorKind) -> &'static str {
    match kind {
        ActorKind::Agency => "Agencies",
        ActorKind::Team => "Teams",
        ActorKind::Practitioner => "Practitioners",
        ActorKind::ManagementUnit => "Management",
        ActorKind::TrainingProgramme => "Training programmes",
        ActorKind::Site => "Sites",
        ActorKind::Forum => "Forums",
        ActorKind::Agreement => "Agreements",
        ActorKind::Fund => "Funds",
        ActorKind::InformationSystem => "Information systems",
        ActorKind::Assessment => "Assessments",
        ActorKind::Plan => "Plans",
        ActorKind::ServiceUser => "Service users",
        ActorKind::Carer => "Carers",
        ActorKind::Advocate => "Advocates",
        ActorKind::Task => "Tasks",
        ActorKind::Person => "Other people",
    }
}

/// A strength in the legend.
pub fn strength(strength: Strength) -> &'static str {
    match strength {
        Strength::Strong => "strong",
        Strength::Ordinary => "ordinary",
        Strength::Weak => "weak",
        Strength::Strained => "strained",
    }
}

/// The sector of an actor in words, if one is recorded.
pub fn sector(partnership: &Partnership, at: ActorAt) -> Option<&'static str> {
    partnership.agency(at).and_then(|agency| agency.sector).map(Sector::label)
}

/// An actor in one line: name, kind, sector, ties out and in, flags.
pub fn actor_says(opened: &Opened, at: ActorAt) -> String {
    let partnership = &opened.partnership;
    let mut parts = vec![partnership.name(at).to_owned(), partnership.kind(at).label().to_owned()];
    parts.extend(sector(partnership, at).map(str::to_owned));
    if let Record::Practitioner(practitioner) = &partnership.actor(at).record {
        parts.extend(practitioner.profession.map(|one| one.label().to_owned()));
    }
    let (out, into) = opened.degree(at);
    parts.push(format!("{} out, {into} in", super::ties(out)));
    if opened.pinned.contains(&at) {
        parts.push(super::PINNED.to_owned());
    }
    let flags = flags_of(opened, partnership.id(at));
    if !flags.is_empty() {
        let names: Vec<_> = flags
            .iter()
            .map(|(pattern, verdict)| format!("{} ({})", pattern.label(), verdict.label()))
            .collect();
        let word = if flags.len() == 1 { "in flag" } else { "in flags" };
        parts.push(format!("{word} {}", names.join(", ")));
    }
    parts.join(", ")
}

/// The flags that an actor is a member of: in the place that a card stands for, which is the one
/// outlined on the map.
pub fn flags_of(opened: &Opened, id: &str) -> Vec<(PatternName, Verdict)> {
    let member = |flag: &&Pattern| flag.scope.members.iter().chain(&flag.scope.of).any(|one| one == id);
    let shown = opened.flagged.iter().map(|card| &opened.analysis.patterns[card.flag]).filter(member);
    let mut flags: Vec<_> = shown.map(|flag| (flag.pattern, flag.verdict)).collect();
    flags.sort_unstable();
    flags.dedup_by_key(|(pattern, _)| *pattern);
    flags
}

/// A flag in one line: the pattern, whether it is certain, and where.
pub fn flag_says(flag: &Pattern, partnership: &Partnership) -> String {
    let place = super::scope(&flag.scope, partnership);
    format!("{} ({}) {place}", flag.pattern.label(), flag.verdict.label())
}

/// What a saved picture shows, for whoever can't see it.
pub fn picture_says(opened: &Opened) -> String {
    let flags: Vec<String> = (opened.flagged.iter())
        .map(|card| flag_says(&opened.analysis.patterns[card.flag], &opened.partnership))
        .collect();
    let counts =
        format!("{}, {}.", super::actors(opened.scene.actors.len()), super::ties(opened.scene.ties.len()));
    match flags.is_empty() {
        true => format!("{counts} No pattern is flagged."),
        false => format!("{counts} Flagged: {}.", flags.join("; ")),
    }
}

/// The name of the drawing.
pub fn map_says(opened: &Opened) -> String {
    let (actors, ties) = (opened.scene.actors.len(), opened.scene.ties.len());
    format!("Map: {}. {}, {}.", opened.document.title, super::actors(actors), super::ties(ties))
}
