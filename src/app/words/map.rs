//! What the map, its legend and its actors are called.

use partnership_explorer::analysis::{Pattern, PatternName, Verdict};
use partnership_explorer::drawing::Colour;
use partnership_explorer::map::{ActorAt, ActorKind, Partnership, Record, Sector, Strength, Word, capital};

use super::{Phrase, counting, phrase};
use crate::app::state::{Lens, Opened};

/// The name of a lens.
pub fn lens(lens: Lens) -> Phrase {
    match lens {
        Lens::All => phrase("All"),
        Lens::Information => phrase("Information"),
        Lens::Assessment => phrase("Assessment"),
        Lens::Support => phrase("Support"),
        Lens::Money => phrase("Money"),
        Lens::Management => phrase("Management"),
        Lens::Agreements => phrase("Agreements"),
    }
}

/// What a colour stands for.
pub fn colour(colour: Colour) -> Phrase {
    match colour.class() {
        "nhs" => phrase("NHS"),
        "council" => phrase("Local authority"),
        "statutory" => phrase("Other statutory"),
        "voluntary" => phrase("Charity, voluntary"),
        "social" => phrase("Social enterprise"),
        "private" => phrase("Private"),
        "person" => phrase("Person"),
        "forum" => phrase("Forum"),
        _ => phrase("Other"),
    }
}

/// A word of a closed list, as a heading or a line of its own.
pub fn title(word: impl Word) -> String {
    capital(word.label())
}

/// Several actors of a kind, as a heading.
pub fn kinds(kind: ActorKind) -> Phrase {
    match kind {
        ActorKind::Agency => phrase("Agencies"),
        ActorKind::Team => phrase("Teams"),
        ActorKind::Practitioner => phrase("Practitioners"),
        ActorKind::ManagementUnit => phrase("Management"),
        ActorKind::TrainingProgramme => phrase("Training programmes"),
        ActorKind::Site => phrase("Sites"),
        ActorKind::Forum => phrase("Forums"),
        ActorKind::Agreement => phrase("Agreements"),
        ActorKind::Fund => phrase("Funds"),
        ActorKind::InformationSystem => phrase("Information systems"),
        ActorKind::Assessment => phrase("Assessments"),
        ActorKind::Plan => phrase("Plans"),
        ActorKind::ServiceUser => phrase("Service users"),
        ActorKind::Carer => phrase("Carers"),
        ActorKind::Advocate => phrase("Advocates"),
        ActorKind::Task => phrase("Tasks"),
        ActorKind::Person => phrase("Other people"),
    }
}

/// A strength in the legend.
pub fn strength(strength: Strength) -> Phrase {
    match strength {
        Strength::Strong => phrase("strong"),
        Strength::Ordinary => phrase("ordinary"),
        Strength::Weak => phrase("weak"),
        Strength::Strained => phrase("strained"),
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
    let degree =
        phrase("{ties} out, {count} in").with([("ties", super::ties(out).into()), ("count", into.into())]);
    parts.push(degree.into());
    if opened.pinned.contains(&at) {
        parts.push(super::PINNED.into());
    }
    let flags = flags_of(opened, partnership.id(at));
    if !flags.is_empty() {
        let names: Vec<_> = flags
            .iter()
            .map(|(pattern, verdict)| format!("{} ({})", pattern.label(), verdict.label()))
            .collect();
        let within = counting(flags.len(), "in flag {names}", "in flags {names}");
        parts.push(within.with([("names", names.join(", ").into())]).into());
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
    let says = match flags.is_empty() {
        true => phrase("{actors}, {ties}. No pattern is flagged."),
        false => phrase("{actors}, {ties}. Flagged: {flags}.").with([("flags", flags.join("; ").into())]),
    };
    let (actors, ties) = (opened.scene.actors.len(), opened.scene.ties.len());
    says.with([("actors", super::actors(actors).into()), ("ties", super::ties(ties).into())]).into()
}

/// The name of the drawing.
pub fn map_says(opened: &Opened) -> String {
    let (actors, ties) = (opened.scene.actors.len(), opened.scene.ties.len());
    let title = opened.document.title.as_str();
    phrase("Map: {title}. {actors}, {ties}.")
        .with([
            ("title", title.into()),
            ("actors", super::actors(actors).into()),
            ("ties", super::ties(ties).into()),
        ])
        .into()
}
