//! What is recorded of an actor or a tie, in plain words.

use partnership_explorer::map::{Actor, ActorAt, Partnership, Record, Tie, TieAt, Word};

use super::capital;

/// A list of facts: what each is called, and what is recorded.
type Facts = Vec<(&'static str, String)>;

/// Adds a fact if it is recorded.
trait Add {
    fn word(&mut self, name: &'static str, word: Option<impl Word>);
    fn text(&mut self, name: &'static str, text: Option<impl ToString>);
    fn yes(&mut self, name: &'static str, yes: Option<bool>);
    fn list(&mut self, name: &'static str, list: Option<&Vec<String>>);
}

impl Add for Facts {
    fn word(&mut self, name: &'static str, word: Option<impl Word>) {
        self.extend(word.map(|word| (name, capital(word.label()))));
    }

    fn text(&mut self, name: &'static str, text: Option<impl ToString>) {
        self.extend(text.map(|text| (name, text.to_string())));
    }

    fn yes(&mut self, name: &'static str, yes: Option<bool>) {
        self.extend(yes.map(|yes| (name, if yes { "Yes" } else { "No" }.to_owned())));
    }

    fn list(&mut self, name: &'static str, list: Option<&Vec<String>>) {
        self.extend(list.filter(|list| !list.is_empty()).map(|list| (name, list.join(", "))));
    }
}

/// What is recorded of an actor beside its name, kind and note.
pub fn actor_facts(partnership: &Partnership, actor: &Actor) -> Facts {
    let mut facts = Facts::new();
    let name =
        |id: &String| partnership.find(id).map_or_else(|| id.clone(), |at| partnership.name(at).to_owned());
    match &actor.record {
        Record::Agency(agency) => {
            facts.word("Sector", agency.sector);
            facts.word("Service", agency.service);
            facts.yes("A legal body of its own", agency.legal_entity);
            facts.list("Areas", agency.areas.as_ref());
            facts.yes("Hybrid organisation", agency.hybrid_organisation);
            facts.text("Starts", agency.starts.as_ref());
            facts.text("Ends", agency.ends.as_deref().map(end));
            facts.list("Targets", agency.targets.as_ref());
            facts.text("Whom it serves", agency.eligibility.as_ref());
            facts.word("Standing, as stated", agency.standing);
        }
        Record::Team(team) => {
            facts.word("Service", team.service);
            facts.text("Purpose", team.purpose.as_ref());
            facts.list("Targets", team.targets.as_ref());
            facts.text("Whom it serves", team.eligibility.as_ref());
            facts.yes("A key post stands empty", team.vacant);
            facts.text("Changes of staff", team.changes);
            facts.word("Standing, as stated", team.standing);
        }
        Record::Practitioner(practitioner) => {
            facts.word("Profession", practitioner.profession);
            facts.text("Comes from", practitioner.origin.as_ref().map(name));
            facts.yes("Post stands empty", practitioner.vacant);
            facts.text("Changes of post-holder", practitioner.changes);
            facts.word("Standing, as stated", practitioner.standing);
        }
        Record::ManagementUnit(unit) => facts.text("Level", unit.level.as_ref()),
        Record::Site(site) => facts.text("Area", site.area.as_ref()),
        Record::Forum(forum) => {
            facts.word("Purpose", forum.purpose);
            facts.word("Deals with", forum.level);
            facts.word("Meets", forum.rhythm);
            facts.word("Decides", forum.decision_rule);
        }
        Record::Agreement(agreement) => {
            facts.word("Form", agreement.form);
            facts.text("Starts", agreement.starts.as_ref());
            facts.text("Ends", agreement.ends.as_deref().map(end));
            facts.yes("Makes a new legal body", agreement.creates_legal_entity);
            facts.word("Who answers for faults", agreement.liability);
            let commits = agreement.commits.as_ref().filter(|list| !list.is_empty());
            facts.text("Commits its parties to", commits.map(|list| labels(list)));
        }
        Record::Fund(fund) => {
            facts.text("Money from", fund.source.as_ref().map(|source| labels(source.all())));
            facts.word("Form", fund.form);
            facts.text("Amount", fund.amount.as_ref().map(|amount| pounds(&amount.to_string())));
            facts.text("Ends", fund.ends.as_deref().map(end));
        }
        Record::Assessment(assessment) => {
            facts.text("Purpose", assessment.purpose.as_ref());
            facts.text("Form used", assessment.form_family.as_ref());
        }
        Record::Plan(plan) => facts.text("What is planned", plan.text.as_ref()),
        Record::ServiceUser(user) => {
            facts.word("Uses services for", user.group);
            facts.word("Stands for", user.extent);
            facts.yes("Asked for communication support", user.needs_communication_support);
        }
        Record::Task(task) => facts.text("Purpose", task.purpose.as_ref()),
        Record::Person(person) => facts.yes("Known to agencies", person.known_to_agencies),
        Record::TrainingProgramme(_)
        | Record::InformationSystem(_)
        | Record::Carer(_)
        | Record::Advocate(_) => {}
    }
    facts
}

/// What is recorded of a tie beside its kind, ends and note.
pub fn tie_facts(partnership: &Partnership, tie: &Tie) -> Facts {
    let mut facts = Facts::new();
    let details = &tie.details;
    let name =
        |id: &String| partnership.find(id).map_or_else(|| id.clone(), |at| partnership.name(at).to_owned());
    facts.word("Strength", details.strength);
    facts.yes("Both ways", details.mutual);
    facts.text("About", details.about.as_ref().map(name));
    facts.word("How it travels", details.channel);
    facts.word("How often", details.rhythm);
    facts.word("Basis for sharing", details.basis);
    facts.yes("In specialist language", details.specialist_language);
    facts.word("What is passed on", details.content);
    facts.yes("Held back", details.withheld);
    facts.word("Access", details.access);
    facts.text("Role", details.role.as_deref().map(capital));
    facts.text("Under", details.under.as_ref().map(name));
    facts.text("Amount", details.amount.as_ref().map(|amount| pounds(&amount.to_string())));
    facts.text("Ends", details.ends.as_deref().map(end));
    facts.text("Called", details.label.as_ref());
    facts
}

/// A tie without its ends: "informs, by phone, weekly".
pub fn tie_phrase(partnership: &Partnership, at: TieAt) -> String {
    let tie = partnership.tie(at);
    let details = &tie.details;
    let mut parts = vec![details.label.as_deref().unwrap_or(tie.kind.label()).to_owned()];
    if !tie.is_present() {
        parts.push("known not to hold".to_owned());
    }
    parts.extend(details.channel.map(|one| one.label().to_owned()));
    parts.extend(details.rhythm.map(|one| one.label().to_owned()));
    parts.extend(details.strength.filter(|one| one.word() != "ordinary").map(|one| one.label().to_owned()));
    if details.withheld == Some(true) {
        parts.push("held back".to_owned());
    }
    parts.extend(details.role.as_ref().map(|role| format!("as {role}")));
    parts.join(", ")
}

/// A tie with its ends: "Nurse informs Social worker".
pub fn tie_sentence(partnership: &Partnership, at: TieAt) -> String {
    let tie = partnership.tie(at);
    let (from, to) = partnership.ends(at);
    let name = |at: ActorAt| partnership.name(at);
    let kind = tie.details.label.as_deref().unwrap_or(tie.kind.label());
    let not = if tie.is_present() { "" } else { " (known not to hold)" };
    format!("{} {kind} {}{not}", name(from), name(to))
}

fn labels<W: Word>(list: &[W]) -> String {
    capital(&list.iter().map(|one| one.label()).collect::<Vec<_>>().join(", "))
}

fn end(date: &str) -> String {
    if date == "open" { "Open-ended".to_owned() } else { date.to_owned() }
}

/// An amount with its thousands apart.
fn pounds(amount: &str) -> String {
    let (whole, rest) = amount.split_once('.').map_or((amount, ""), |(whole, rest)| (whole, rest));
    if !whole.bytes().all(|digit| digit.is_ascii_digit()) {
        return format!("£{amount}");
    }
    let mut text = String::new();
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at) % 3 == 0 {
            text.push(',');
        }
        text.push(digit);
    }
    match rest {
        "" | "0" => format!("£{text}"),
        rest => format!("£{text}.{rest:0<2}"),
    }
}

#[cfg(test)]
mod tests {
    use super::pounds;

    #[test]
    fn an_amount_is_read_in_pounds() {
        assert_eq!(pounds("1250000"), "£1,250,000");
        assert_eq!(pounds("999.5"), "£999.50");
        assert_eq!(pounds("12.0"), "£12");
    }
}
