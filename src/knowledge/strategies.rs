//! Strategies that help partners to work together, and where each comes from.

/// One strategy.
#[derive(Debug)]
pub struct Strategy {
    /// Its id, by which barriers name it: `A6.27`.
    pub id: &'static str,
    /// What it is called.
    pub name: &'static str,
    /// What to do and why, in a sentence or two.
    pub says: &'static str,
    /// Who wrote about it, or that it comes from practice.
    pub source: &'static str,
}

/// Where a strategy is common in the field and no one author can be named for it.
const PRACTICE: &str = "common practice; no single author";
const REVIEW: &str = "Cameron and others 2012, review for the Social Care Institute for Excellence";

const fn of(id: &'static str, name: &'static str, says: &'static str, source: &'static str) -> Strategy {
    Strategy { id, name, says, source }
}

/// All strategies, in the order of their ids.
pub const STRATEGIES: &[Strategy] = &[
    of(
        "A6.1",
        "Empowerment",
        "Share power so that the view of every person and team counts, and keep rights and responsibilities in balance. People who are heard are more likely to understand one another.",
        PRACTICE,
    ),
    of(
        "A6.2",
        "Working from evidence",
        "Change how the service works on evidence from research and practice, bring in what it needs, and look whether it made a difference.",
        PRACTICE,
    ),
    of(
        "A6.3",
        "Informed decision making",
        "Say beforehand by what criteria a decision will be made, talk them through, and agree the decision rather than hand it down.",
        PRACTICE,
    ),
    of(
        "A6.4",
        "Sharing information",
        "Put information on the table and talk about it, above all where partners disagree. Many disputes come from different facts.",
        PRACTICE,
    ),
    of(
        "A6.5",
        "Professional roles and responsibility",
        "Give those who know a field a voice in decisions about it, and with the voice the responsibility for them.",
        PRACTICE,
    ),
    of(
        "A6.6",
        "Unified working",
        "Bring management, training and staff of a service together as one, while each profession keeps its expertise. It suits work that is done together every day.",
        "Bertram et al. 2002",
    ),
    of(
        "A6.7",
        "Coordinated working",
        "Stay separate agencies, and work together by formal means: a panel or coordinator, shared goals, assessments that are brought together.",
        "Bertram et al. 2002; Atkinson et al. 2007",
    ),
    of(
        "A6.8",
        "Interdisciplinary working",
        "Let professions plan and work on the same case together rather than one after another, so that differences are settled as they arise.",
        "Leathard 2003",
    ),
    of(
        "A6.9",
        "Management structure",
        "Where lines of management hold joint work back, change how managers see their part in it, or change the lines.",
        PRACTICE,
    ),
    of(
        "A6.10",
        "Method of communication",
        "Where a way of communicating doesn’t work, choose another that the other side accepts, and watch whether it does.",
        PRACTICE,
    ),
    of(
        "A6.11",
        "Agreement across areas",
        "Where a task crosses the boundaries of areas, agree on it across them. England had multi-area agreements for this between about 2008 and 2011, mostly on the local economy; the law behind them was repealed, and combined and strategic authorities now do such work.",
        "Local Democracy, Economic Development and Construction Act 2009, Part 7 (repealed by the Deregulation Act 2015); English Devolution and Community Empowerment Act 2026",
    ),
    of(
        "A6.12",
        "Agreement for one area",
        "Agree the targets for one area together, with the money that goes with them. In England local area agreements did so from pilots in 2004, nationally between 2007 and 2010; their law was repealed. Health and wellbeing boards and joint strategies are where partners in one area agree now.",
        "Local Government and Public Involvement in Health Act 2007 (that part repealed by the Deregulation Act 2015)",
    ),
    of(
        "A6.13",
        "Joint working agreement",
        "Write down which goals and objectives the partners share, who does what for them, and when they will look at it again.",
        PRACTICE,
    ),
    of(
        "A6.14",
        "Working with charities",
        "Bring charities in as partners: they may reach people whom public services don’t, and may speak more freely.",
        PRACTICE,
    ),
    of(
        "A6.15",
        "Community support associations",
        "Work with associations in which local people support one another; they know what a place needs and stay when a project ends.",
        PRACTICE,
    ),
    of(
        "A6.16",
        "Keeping a team’s focus",
        "Play to one another’s strengths, speak plainly, give feedback all along, keep to the person’s own decisions, hold agendas lightly, and involve the person in everything.",
        "General Social Care Council codes of practice 2010 (on communication and other agencies’ roles); otherwise practice",
    ),
    of(
        "A6.17",
        "Promoting autonomy",
        "Listen and record well, plan around the person, work with the family as well, and start from the law: a person is presumed able to decide.",
        "Mental Capacity Act 2005; Haralambos and Holborn 2013 on the meaning of autonomy",
    ),
    of(
        "A6.18",
        "Fewer boards, clear tasks",
        "Merge or end boards and groups that overlap, and say for each that remains who does what. Time in meetings is time away from people.",
        PRACTICE,
    ),
    of(
        "A6.19",
        "Clear accountability and need to know",
        "Make it plain who answers to whom, and agree who needs to know what. Where somebody is at risk, the law allows sharing.",
        "Department of Health 2000 (No Secrets); since 2015 the Care Act 2014, sections 42 to 46, and its guidance",
    ),
    of(
        "A6.20",
        "Teaching about safeguarding",
        "Talk about confidentiality and safeguarding in schools, colleges and the media, so that people know when and how to speak up.",
        PRACTICE,
    ),
    of(
        "A6.21",
        "Feedback about housing",
        "Ask people regularly about their housing, and let councils and housing associations plan together, open about what there is and what is missing.",
        PRACTICE,
    ),
    of(
        "A6.22",
        "Keeping policy under review",
        "Look at policies at set times: are the words still right, what do those who use the service say, and does it reach all whom it is for?",
        PRACTICE,
    ),
    of(
        "A6.23",
        "From research to policy",
        "Bring researchers and policy makers together in person, do good research in time and on what the community asks, and sum it up with clear advice.",
        "White and Dudley-Brown 2012",
    ),
    of(
        "A6.24",
        "Support for staff",
        "Give practitioners support, definite roles and guidance that can be followed, and a steady say in making policy.",
        PRACTICE,
    ),
    of(
        "A6.25",
        "Relations with families",
        "Treat families as part of the partnership, and keep relations with them good. They often know the person best and stay longest.",
        PRACTICE,
    ),
    of(
        "A6.26",
        "Mapping the professions",
        "Map what the professions have in common, what each adds, where they complement one another and where there is tension, so that each knows its own part and the others’.",
        "Whittington 2003",
    ),
    of(
        "A6.27",
        "One shared record and form",
        "Use one system and one form for health and social care, so that nothing is written twice and everybody sees the same.",
        "Review of Health and Social Care in Wales 2003",
    ),
    of(
        "A6.28",
        "Owning up to status",
        "Say openly that professions differ in status and that this affects who speaks. Then chair so that all are heard.",
        "Barrett and Keeping 2005",
    ),
    of(
        "A6.29",
        "Protected time",
        "Set time aside for relations, trust, protocols, new roles and travel. Joint work that has to fit in around everything else is dropped first.",
        "Atkinson et al. 2007; Frost and Lloyd 2006",
    ),
    of(
        "A6.30",
        "Critical practice",
        "Look at the frame through which one sees a case, and stay open to how others see it.",
        "Schön 1991; Brechin 2000",
    ),
    of(
        "A6.31",
        "Clear values",
        "Be clear about one’s own values and those that are shared. Professional codes can be the ground on which to negotiate, and can give reasons for a decision.",
        "professional codes of practice; no single author",
    ),
    of(
        "A6.32",
        "Clear limits of confidentiality",
        "Tell the person and the partners what will be shared, with whom and why, before it is. People can then decide what to say.",
        "data protection law, common-law confidentiality and the Caldicott principles",
    ),
    of(
        "A6.33",
        "Shared decisions",
        "Decide together with the person: listen, respect, say what to expect, and explain where a need can’t be met.",
        "Balloch and Taylor 2001",
    ),
    of(
        "A6.34",
        "Advocacy and a culture of listening",
        "Offer advocacy and communicate in the way that suits the person; challenge what keeps people down, and see the capacity to take part as something that can change.",
        "Adams 2002",
    ),
    of(
        "A6.35",
        "Person-centred plans",
        "Plan around the person, and involve people who use services and carers in planning and research from the beginning.",
        "Horner 2003",
    ),
    of(
        "A6.36",
        "Direct payments",
        "Let people who wish to buy their own support with money for it, and help with what being an employer brings.",
        "Care Act 2014, sections 31 to 33; Social Services and Well-being (Wales) Act 2014, sections 50 to 53",
    ),
    of(
        "A6.37",
        "Working together at a distance",
        "Where partners sit apart, give them equipment that works and is easy to use, so that distance costs less.",
        PRACTICE,
    ),
    of(
        "A6.38",
        "Clear areas of joint work",
        "Say where the partners work jointly and where each on its own. Much disagreement about strategy is about where that line runs.",
        PRACTICE,
    ),
    of(
        "A6.39",
        "Leadership and integrated management",
        "Give the partnership strong leaders, and management that takes in all its parts.",
        "Rutter 2004",
    ),
    of(
        "A6.40",
        "Shared goals and eligibility",
        "Come to one understanding of what the work is for, its aims and objectives, and whom it serves.",
        REVIEW,
    ),
    of(
        "A6.41",
        "Defined responsibilities",
        "Say who does the administration, who manages the budget and who looks after rooms, equipment and other resources.",
        PRACTICE,
    ),
    of(
        "A6.42",
        "Team building and regular meetings",
        "Meet regularly, weekly if it can be, to share information, raise problems, learn one another’s roles and build trust.",
        REVIEW,
    ),
    of(
        "A6.43",
        "Shared technology and documents",
        "Give all partners access to the same systems and documents, so that assessments don’t wait for one another.",
        REVIEW,
    ),
    of(
        "A6.44",
        "A local forum",
        "Let practitioners of an area meet regularly in one forum. Whatever has no other answer can at least be said there.",
        PRACTICE,
    ),
];

/// The strategy of that id.
pub fn strategy(id: &str) -> Option<&'static Strategy> {
    STRATEGIES.iter().find(|strategy| strategy.id == id)
}

#[cfg(test)]
mod tests {
    use super::{STRATEGIES, strategy};
    use crate::analysis::{TICKS, barrier_rules};

    #[test]
    fn ids_run_from_1_to_44_in_order() {
        let ids: Vec<_> = STRATEGIES.iter().map(|one| one.id.to_owned()).collect();
        let expected: Vec<_> = (1..=44).map(|number| format!("A6.{number}")).collect();
        assert_eq!(ids, expected);
    }

    #[test]
    fn whatever_a_barrier_or_a_tick_names_is_here() {
        let barriers = barrier_rules().map(|rule| (rule.id, rule.strategies));
        for (of, names) in barriers.chain(TICKS.iter().map(|tick| (tick.id, tick.strategies))) {
            for id in names {
                assert!(strategy(id).is_some(), "{of} names {id}, which is no strategy");
            }
        }
        assert!(strategy("A6.45").is_none());
    }
}
