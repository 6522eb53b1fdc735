//! Hindrances that no structure shows: what a person may say of a partnership, and nothing guesses.

use super::rule::Group;

/// A hindrance that is only ever stated, by an answer in the map.
#[derive(Debug)]
pub struct Tick {
    /// Its id, by which answers name it: `T4`.
    pub id: &'static str,
    /// What it is called.
    pub name: &'static str,
    /// Which kind of hindrance it is.
    pub group: Group,
    /// What is asked, of the partnership and never of one person; yes says that the hindrance is there.
    pub question: &'static str,
    /// What it may lead to, in one plain sentence.
    pub may: &'static str,
    /// What may help, in one plain sentence.
    pub helps: &'static str,
    /// The ids of strategies that answer it: `A6.42`.
    pub strategies: &'static [&'static str],
    /// The published source.
    pub source: &'static str,
}

/// Where many describe a hindrance from practice and the design names no one author.
const PRACTICE: &str = "accounts from practice; no single author";

/// All of them. Ids are kept for good: maps name them in their answers.
pub const TICKS: &[Tick] = &[
    Tick {
        id: "T1",
        name: "Behaviour and clashes of personality",
        group: Group::Personal,
        question: "Do clashes of personality or ways of behaving get in the way of working together?",
        may: "People may avoid one another, and decisions may turn on who gets on with whom.",
        helps: "Agree how people treat one another in meetings, and make time to get to know one another’s work.",
        strategies: &["A6.33", "A6.42"],
        source: "Carnwell and Carson 2005",
    },
    Tick {
        id: "T2",
        name: "Prejudice or discrimination",
        group: Group::Personal,
        question: "Do prejudice, stereotypes or discrimination get in the way within the partnership?",
        may: "Some voices may count for less, and people who use services may be treated unfairly.",
        helps: "Name it, look at one’s own assumptions, and bring in advocacy for those who aren’t heard.",
        strategies: &["A6.30", "A6.34"],
        source: "Lymbery 2006",
    },
    Tick {
        id: "T3",
        name: "Skills for joint work",
        group: Group::Personal,
        question: "Do partners lack skills that joint work needs, such as negotiating or chairing?",
        may: "Meetings may settle little, and disagreement may be left standing.",
        helps: "Learn together, and give practitioners time and support to build these skills.",
        strategies: &["A6.34", "A6.42"],
        source: "Carnwell and Carson 2005",
    },
    Tick {
        id: "T4",
        name: "Trust and respect",
        group: Group::Personal,
        question: "Do partners find it hard to trust or respect one another?",
        may: "Information and risk may be held on to rather than shared.",
        helps: "Give relations time, keep small promises, and be open about what each can and can’t do.",
        strategies: &["A6.29", "A6.42"],
        source: "Lawson 2004; Barrett and Keeping 2005",
    },
    Tick {
        id: "T5",
        name: "Empathy",
        group: Group::Personal,
        question: "Do partners find it hard to see things from one another’s position?",
        may: "What one partner has to work with may look like unwillingness to another.",
        helps: "Shadow one another’s work, and talk about what each adds and where it is hard.",
        strategies: &["A6.26", "A6.42"],
        source: "Carnwell and Carson 2005",
    },
    Tick {
        id: "T6",
        name: "Give and take",
        group: Group::Personal,
        question: "Do some partners give much more than they get back?",
        may: "Those who give may withdraw, and others may look to their own interest first.",
        helps: "Agree what each partner brings and gets, and look at it again from time to time.",
        strategies: &["A6.13", "A6.33"],
        source: "Carnwell and Carson 2005",
    },
    Tick {
        id: "T7",
        name: "Pressure to report good news",
        group: Group::Outside,
        question: "Do partners feel pressed to announce success before there is any?",
        may: "Problems may be played down, and little may be learnt from them.",
        helps: "Agree what success would look like for people who use the service, and measure that.",
        strategies: &["A6.2", "A6.40"],
        source: "Carnwell and Carson 2005",
    },
    Tick {
        id: "T8",
        name: "Timetables out of step",
        group: Group::Outside,
        question: "Do partners’ deadlines, planning years or funding cycles run out of step?",
        may: "One partner may be ready to commit when another can’t.",
        helps: "Lay the calendars side by side, and set dates in the joint agreement that all can keep.",
        strategies: &["A6.13", "A6.29"],
        source: "Frye and Webb 2002",
    },
    Tick {
        id: "T9",
        name: "Mistrust between research and policy",
        group: Group::Outside,
        question: "Do those who make policy and those who do research mistrust one another here?",
        may: "What is known may come too late, or not be used.",
        helps: "Bring researchers and policy makers together in person, on questions that the community asks.",
        strategies: &["A6.23"],
        source: "White and Dudley-Brown 2012",
    },
    Tick {
        id: "T10",
        name: "Caseloads",
        group: Group::Resource,
        question: "Do caseloads leave too little time for working with other agencies?",
        may: "Contact with partners may be the first thing to be dropped.",
        helps: "Count the time that joint work takes, protect it, and match demands to what can be delivered.",
        strategies: &["A6.24", "A6.29"],
        source: "British Association of Social Workers 2012",
    },
    Tick {
        id: "T11",
        name: "Fear of using discretion",
        group: Group::Personal,
        question: "Do practitioners hold back from using their own judgement, for fear of being blamed?",
        may: "Decisions may be passed upwards or put off, and support may fit the rule rather than the person.",
        helps: "Make roles and limits of discretion clear, and support sound decisions that turn out badly.",
        strategies: &["A6.24", "A6.31"],
        source: "O’Connell 2012",
    },
    Tick {
        id: "T12",
        name: "Stress at work",
        group: Group::Personal,
        question: "Do practitioners work under stress that makes working together harder?",
        may: "People may leave or fall ill, and relations may have to begin again.",
        helps: "Offer supervision and support across the partnership, and look at the load together.",
        strategies: &["A6.24"],
        source: PRACTICE,
    },
    Tick {
        id: MODELS,
        name: "Medical and social model",
        group: Group::Process,
        question: "Do partners work by different models, medical and social, in ways that pull apart?",
        may: "Partners may see different problems and set different goals; the difference may also give people more to choose from.",
        helps: "Say openly which model each works by, what they have in common, and what options each opens for the person.",
        strategies: &["A6.26", "A6.31"],
        source: "Beckett 2006",
    },
    Tick {
        id: "T14",
        name: "Policies out of date",
        group: Group::Outside,
        question: "Do policies or procedures that partners go by lag behind practice or law?",
        may: "Partners may follow different rules without noticing, or rules that help nobody.",
        helps: "Review them together at set times, with those who use the service.",
        strategies: &["A6.22"],
        source: PRACTICE,
    },
    Tick {
        id: "T15",
        name: "Anxiety about reporting",
        group: Group::Personal,
        question: "Do people hesitate to report concerns, for fear or shame of what may follow?",
        may: "Harm may stay unseen for longer.",
        helps: "Say plainly what happens after a report, who will be told, and who supports those who speak up.",
        strategies: &["A6.20", "A6.32"],
        source: PRACTICE,
    },
    Tick {
        id: "T16",
        name: "Attachment beyond the role",
        group: Group::Personal,
        question: "Do ties of loyalty that go beyond the role lead to information being kept back?",
        may: "Concerns may not reach those who have to know, and the person may feel let down later.",
        helps: "Use supervision to talk about closeness and role, with clear rules on what is shared with whom.",
        strategies: &["A6.19", "A6.32"],
        source: PRACTICE,
    },
    Tick {
        id: "T17",
        name: "Networks of one profession loosen",
        group: Group::Structural,
        question: "Do practitioners lose touch with their own profession since they work across agencies?",
        may: "Expertise may thin out, and support from colleagues in the same field may be missed.",
        helps: "Keep meetings and supervision within each profession beside those of the partnership.",
        strategies: &["A6.24", "A6.44"],
        source: "Carnwell and Carson 2005",
    },
];

/// The tick on medical and social models, which attributes may state as well.
pub(super) const MODELS: &str = "T13";

/// The tick of that id.
pub fn tick(id: &str) -> Option<&'static Tick> {
    TICKS.iter().find(|tick| tick.id == id)
}

#[cfg(test)]
mod tests {
    use super::TICKS;

    #[test]
    fn ids_run_from_t1_to_t17_and_questions_are_questions() {
        for (at, tick) in TICKS.iter().enumerate() {
            assert_eq!(tick.id, format!("T{}", at + 1));
            assert!(tick.question.starts_with("Do ") && tick.question.ends_with('?'), "{}", tick.question);
            assert!(tick.may.contains("may "), "{}", tick.may);
        }
        assert_eq!(TICKS.len(), 17);
    }
}
