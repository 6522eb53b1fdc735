//! The measures as values: what tables, legends and tests list.

use crate::analysis::report::{ActorMetrics, Metrics};

/// One measure: what it is called, what it tells, and where it stands in the contract.
#[derive(Clone, Copy, Debug)]
pub struct Measure {
    /// Its place in the contract's `metrics`, or, of an actor, in an entry of `by_actor`: `trust.overall`.
    pub id: &'static str,
    /// What it is called.
    pub name: &'static str,
    /// What it tells, in a plain sentence, with the least and the most that it can be.
    pub meaning: &'static str,
    /// Its published source; empty for what is simply counted.
    pub source: &'static str,
    /// Where the number comes from.
    pub of: Of,
}

/// What a measure is of. The number is left out where nothing was recorded to take it from.
#[derive(Clone, Copy, Debug)]
pub enum Of {
    /// Of the whole network.
    Network(fn(&Metrics) -> Option<f64>),
    /// Of each actor.
    Actor(fn(&ActorMetrics) -> Option<f64>),
}

/// All measures, in the order in which they are shown.
pub const MEASURES: &[Measure] = &[
    Measure {
        id: "actors",
        name: "Actors",
        meaning: "How many take part.",
        source: "",
        of: Of::Network(|all| Some(all.actors as f64)),
    },
    Measure {
        id: "ties",
        name: "Ties",
        meaning: "How many ties are recorded that hold.",
        source: "",
        of: Of::Network(|all| Some(all.ties as f64)),
    },
    Measure {
        id: "density",
        name: "Density",
        meaning: "Of all the ways in which one could be tied to another, the share that is there: 0 to 1.",
        source: "Wasserman and Faust 1994",
        of: Of::Network(|all| Some(all.density)),
    },
    Measure {
        id: "reciprocity",
        name: "Reciprocity",
        meaning: "Of the ties from one to another, the share that is returned: 0 to 1.",
        source: "Wasserman and Faust 1994",
        of: Of::Network(|all| Some(all.reciprocity)),
    },
    Measure {
        id: "centralisation",
        name: "Centralisation",
        meaning: "How far ties turn round a single actor: 0 where all have as many, 1 for a star.",
        source: "Freeman 1978",
        of: Of::Network(|all| Some(all.centralisation)),
    },
    Measure {
        id: "components.count",
        name: "Separate parts",
        meaning: "How many parts of the network no recorded tie joins with one another.",
        source: "",
        of: Of::Network(|all| Some(all.components.count as f64)),
    },
    Measure {
        id: "communities.modularity",
        name: "Modularity",
        meaning: "How clearly groups stand apart that have more ties inside than outside: up to 1; 0 is no more than chance.",
        source: "Newman and Girvan 2004; Blondel et al. 2008",
        of: Of::Network(|all| Some(all.communities.modularity)),
    },
    Measure {
        id: "trust.share",
        name: "Trust, as partners rate it",
        meaning: "The mean of what partners said of how far they trust others, as a share of the most that they could say: a quarter to 1.",
        source: "Varda, Chandra, Stern and Lurie 2008",
        of: Of::Network(|all| Some(all.trust?.share)),
    },
    Measure {
        id: "value.share",
        name: "Value, as partners rate it",
        meaning: "The mean of what partners said others bring, as a share of the most that they could say: a quarter to 1.",
        source: "Varda, Chandra, Stern and Lurie 2008",
        of: Of::Network(|all| Some(all.value?.share)),
    },
    Measure {
        id: "degree",
        name: "Ties",
        meaning: "How many ties touch the actor; parallel ties count one by one.",
        source: "Freeman 1978",
        of: Of::Actor(|one| Some(one.degree as f64)),
    },
    Measure {
        id: "degree_in",
        name: "Ties in",
        meaning: "How many ties lead to the actor; a mutual tie leads both ways.",
        source: "Wasserman and Faust 1994",
        of: Of::Actor(|one| Some(one.degree_in as f64)),
    },
    Measure {
        id: "degree_out",
        name: "Ties out",
        meaning: "How many ties lead on from the actor; a mutual tie leads both ways.",
        source: "Wasserman and Faust 1994",
        of: Of::Actor(|one| Some(one.degree_out as f64)),
    },
    Measure {
        id: "betweenness",
        name: "Betweenness",
        meaning: "How much of what goes between others by the shortest way passes through the actor: 0 to 1.",
        source: "Freeman 1977; Brandes 2001",
        of: Of::Actor(|one| Some(one.betweenness)),
    },
    Measure {
        id: "closeness",
        name: "Closeness",
        meaning: "How few steps the actor is from the others: 0 for nobody in reach, 1 for a tie with each.",
        source: "Wasserman and Faust 1994",
        of: Of::Actor(|one| Some(one.closeness)),
    },
    Measure {
        id: "trust.overall",
        name: "Trust, as others rate it",
        meaning: "The mean of what others said of how far they trust the actor: 1 to 4.",
        source: "Varda, Chandra, Stern and Lurie 2008",
        of: Of::Actor(|one| Some(one.trust?.overall)),
    },
    Measure {
        id: "value.overall",
        name: "Value, as others rate it",
        meaning: "The mean of what others said that the actor brings: 1 to 4.",
        source: "Varda, Chandra, Stern and Lurie 2008",
        of: Of::Actor(|one| Some(one.value?.overall)),
    },
];
