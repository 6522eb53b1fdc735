//! What is recorded of an actor or a tie, in plain words.

use partnership_explorer::map::{Actor, ActorAt, Partnership, Record, Tie, TieAt, Word};

use super::{Phrase, capital, phrase};

const NO: Phrase = phrase("No");

/// A list of facts: what each is called, and what is recorded.
type Facts = Vec<(Phrase, String)>;

/// Adds a fact if it is recorded.
trait Add {
    fn word(&mut self, name: Phrase, word: Option<impl Word>);
    fn text(&mut self, name: Phrase, text: Option<impl ToString>);
    fn yes(&mut self, name: Phrase, yes: Option<bool>);
    fn list(&mut self, name: Phrase, list: Option<&Vec<String>>);
}

impl Add for Facts {
    fn word(&mut self, name: Phrase, word: Option<impl Word>) {
        self.extend(word.map(|word| (name, capital(word.label()))));
    }

    fn text(&mut self, name: Phrase, text: Option<impl ToString>) {
        self.extend(text.map(|text| (name, text.to_string())));
    }

    fn yes(&mut self, name: Phrase, yes: Option<bool>) {
        self.extend(yes.map(|yes| (name, if yes { super::YES } else { NO }.into())));
    }

    fn list(&mut self, name: Phrase, list: Option<&Vec<String>>) {
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
            facts.word(phrase("Sector"), agency.sector);
            facts.word(phrase("Service"), agency.service);
            facts.yes(phrase("A legal body of its own"), agency.legal_entity);
            facts.list(phrase("Areas"), agency.areas.as_ref());
            facts.yes(phrase("Hybrid organisation"), agency.hybrid_organisation);
            facts.text(phrase("Starts"), agency.starts.as_deref().map(super::locale::date));
            facts.text(phrase("Ends"), agency.ends.as_deref().map(end));
            facts.list(phrase("Targets"), agency.targets.as_ref());
            facts.text(phrase("Whom it serves"), agency.eligibility.as_ref());
            facts.word(phrase("Standing, as stated"), agency.standing);
        }
        Record::Team(team) => {
            facts.word(phrase("Service"), team.service);
            facts.text(phrase("Purpose"), team.purpose.as_ref());
            facts.list(phrase("Targets"), team.targets.as_ref());
            facts.text(phrase("Whom it serves"), team.eligibility.as_ref());
            facts.yes(phrase("A key post stands empty"), team.vacant);
            facts.text(phrase("Changes of staff"), team.changes);
            facts.word(phrase("Standing, as stated"), team.standing);
        }
        Record::Practitioner(practitioner) => {
            facts.word(phrase("Profession"), practitioner.profession);
            facts.text(phrase("Comes from"), practitioner.origin.as_ref().map(name));
            facts.yes(phrase("Post stands empty"), practitioner.vacant);
            facts.text(phrase("Changes of post-holder"), practitioner.changes);
            facts.word(phrase("Standing, as stated"), practitioner.standing);
        }
        Record::ManagementUnit(unit) => facts.text(phrase("Level"), unit.level.as_ref()),
        Record::Site(site) => facts.text(phrase("Area"), site.area.as_ref()),
        Record::Forum(forum) => {
            facts.word(phrase("Purpose"), forum.purpose);
            facts.word(phrase("Deals with"), forum.level);
            facts.word(phrase("Meets"), forum.rhythm);
            facts.word(phrase("Decides"), forum.decision_rule);
        }
        Record::Agreement(agreement) => {
            facts.word(phrase("Form"), agreement.form);
            facts.text(phrase("Starts"), agreement.starts.as_deref().map(super::locale::date));
            facts.text(phrase("Ends"), agreement.ends.as_deref().map(end));
            facts.yes(phrase("Makes a new legal body"), agreement.creates_legal_entity);
            facts.word(phrase("Who answers for faults"), agreement.liability);
            let commits = agreement.commits.as_ref().filter(|list| !list.is_empty());
            facts.text(phrase("Commits its parties to"), commits.map(|list| labels(list)));
        }
        Record::Fund(fund) => {
            facts.text(phrase("Money from"), fund.source.as_ref().map(|source| labels(source.all())));
            facts.word(phrase("Form"), fund.form);
            facts.text(phrase("Amount"), fund.amount.as_ref().map(|amount| pounds(&amount.to_string())));
            facts.text(phrase("Ends"), fund.ends.as_deref().map(end));
        }
        Record::Assessment(assessment) => {
            facts.text(phrase("Purpose"), assessment.purpose.as_ref());
            facts.text(phrase("Form used"), assessment.form_family.as_ref());
        }
        Record::Plan(plan) => facts.text(phrase("What is planned"), plan.text.as_ref()),
        Record::ServiceUser(user) => {
            facts.word(phrase("Uses services for"), user.group);
            facts.word(phrase("Stands for"), user.extent);
            facts.yes(phrase("Asked for communication support"), user.needs_communication_support);
        }
        Record::Task(task) => facts.text(phrase("Purpose"), task.purpose.as_ref()),
        Record::Person(person) => facts.yes(phrase("Known to agencies"), person.known_to_agencies),
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
    facts.word(phrase("Strength"), details.strength);
    facts.yes(phrase("Both ways"), details.mutual);
    facts.text(phrase("About"), details.about.as_ref().map(name));
    facts.word(phrase("How it travels"), details.channel);
    facts.word(phrase("How often"), details.rhythm);
    facts.word(phrase("Basis for sharing"), details.basis);
    facts.yes(phrase("In specialist language"), details.specialist_language);
    facts.word(phrase("What is passed on"), details.content);
    facts.yes(phrase("Held back"), details.withheld);
    facts.word(phrase("Access"), details.access);
    facts.text(phrase("Role"), details.role.as_deref().map(capital));
    facts.text(phrase("Under"), details.under.as_ref().map(name));
    facts.text(phrase("Amount"), details.amount.as_ref().map(|amount| pounds(&amount.to_string())));
    facts.text(phrase("Ends"), details.ends.as_deref().map(end));
    facts.text(phrase("Called"), details.label.as_ref());
    facts
}

/// A tie without its ends: "informs, by phone, weekly".
pub fn tie_phrase(partnership: &Partnership, at: TieAt) -> String {
    let tie = partnership.tie(at);
    let details = &tie.details;
    let mut parts = vec![details.label.as_deref().unwrap_or(tie.kind.label()).to_owned()];
    if !tie.is_present() {
        parts.push(phrase("known not to hold").into());
    }
    parts.extend(details.channel.map(|one| one.label().to_owned()));
    parts.extend(details.rhythm.map(|one| one.label().to_owned()));
    parts.extend(details.strength.filter(|one| one.word() != "ordinary").map(|one| one.label().to_owned()));
    if details.withheld == Some(true) {
        parts.push(phrase("held back").into());
    }
    parts.extend(details.role.as_ref().map(|role| phrase("as {role}").with([("role", role.into())]).into()));
    parts.join(", ")
}

/// A tie with its ends: "Nurse informs Social worker".
pub fn tie_sentence(partnership: &Partnership, at: TieAt) -> String {
    let tie = partnership.tie(at);
    let (from, to) = partnership.ends(at);
    let name = |at: ActorAt| partnership.name(at);
    let kind = tie.details.label.as_deref().unwrap_or(tie.kind.label());
    let says = match tie.is_present() {
        true => phrase("{from} {tie} {to}"),
        false => phrase("{from} {tie} {to} (known not to hold)"),
    };
    says.with([("from", name(from).into()), ("tie", kind.into()), ("to", name(to).into())]).into()
}

fn labels<W: Word>(list: &[W]) -> String {
    capital(&list.iter().map(|one| one.label()).collect::<Vec<_>>().join(", "))
}

fn end(date: &str) -> String {
    if date == "open" { phrase("Open-ended").into() } else { super::locale::date(date) }
}

/// An amount with its thousands apart.
fn pounds(amount: &str) -> String {
    let (whole, rest) = amount.split_once('.').map_or((amount, ""), |(whole, rest)| (whole, rest));
    if !whole.bytes().all(|digit| digit.is_ascii_digit()) {
        return format!("£{amount}");
    }
    let text = whole.parse().map_or_else(|_| whole.to_owned(), super::locale::number);
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
