//! The small line beneath a name: it says in words what colour and shape say.

use crate::layout::homes;
use crate::map::{Actor, ActorAt, Partnership, Record, Word, capital};

/// The caption of an actor, if there is more to say than the name does.
pub fn caption(partnership: &Partnership, at: ActorAt) -> Option<String> {
    let actor = partnership.actor(at);
    let said = |text: &str| actor.name.to_lowercase().contains(&text.to_lowercase());
    let found = candidates(partnership, at, actor).into_iter().flatten().find(|text| !text.is_empty());
    // A sector is always said, or its colour would stand alone.
    found.filter(|text| matches!(actor.record, Record::Agency(_)) || !said(text)).map(|text| capital(&text))
}

/// What could stand there, the most telling first.
fn candidates(partnership: &Partnership, at: ActorAt, actor: &Actor) -> Vec<Option<String>> {
    let home = || home(partnership, at);
    let word = |text: &str| Some(text.to_owned());
    match &actor.record {
        Record::Agency(agency) => vec![label(agency.sector), label(agency.service)],
        Record::Team(team) => vec![home(), label(team.service)],
        Record::Practitioner(who) => {
            let profession = label(who.profession).filter(|text| !same(text, &actor.name));
            let profession = profession.filter(|_| who.profession != Some(crate::map::Profession::Other));
            vec![profession, home()]
        }
        Record::ManagementUnit(unit) => vec![unit.level.clone(), word("management")],
        Record::TrainingProgramme(_) => vec![word("training")],
        Record::Site(site) => vec![site.area.clone(), word("place")],
        Record::Forum(forum) => vec![
            label(forum.purpose).filter(|text| !same(text, &actor.name)),
            label(forum.level),
            label(forum.rhythm),
        ],
        Record::Agreement(agreement) => vec![label(agreement.form), word("agreement")],
        Record::Fund(fund) => {
            let sources = fund.source.iter().flat_map(|sources| sources.all()).map(|one| one.label());
            let sources: Vec<_> = sources.collect();
            vec![(!sources.is_empty()).then(|| sources.join(" and ")), label(fund.form), word("fund")]
        }
        Record::InformationSystem(_) => vec![word("record system")],
        Record::Assessment(assessment) => vec![assessment.form_family.clone(), word("assessment")],
        Record::Plan(_) => vec![word("plan")],
        Record::ServiceUser(user) => vec![label(user.group)],
        Record::Carer(_) => vec![word("carer")],
        Record::Advocate(_) => vec![word("advocate")],
        Record::Task(_) => vec![word("task")],
        Record::Person(_) => vec![word("person")],
    }
}

fn label(of: Option<impl Word>) -> Option<String> {
    of.map(|word| word.label().to_owned())
}

fn same(text: &str, name: &str) -> bool {
    name.to_lowercase().contains(&text.to_lowercase())
}

/// Where a practitioner or team comes from: the one agency, or how many.
fn home(partnership: &Partnership, at: ActorAt) -> Option<String> {
    let mut homes = homes(partnership, at);
    homes.sort_by_key(|home| partnership.name(*home));
    homes.dedup();
    match homes.as_slice() {
        [] => None,
        [one] => Some(partnership.name(*one).to_owned()),
        several => Some(format!("of {} partners", several.len())),
    }
}
