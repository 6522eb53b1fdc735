//! Counts and measures of the network.

use std::collections::BTreeMap;

use serde::Serialize;

/// Counts and measures of the network of ties that hold.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Metrics {
    /// Actors.
    pub actors: usize,
    /// Ties that hold.
    pub ties: usize,
    /// The share of ordered pairs of actors that a tie joins, 0 to 1.
    pub density: f64,
    /// The share of joined ordered pairs that are joined the other way as well, 0 to 1.
    pub reciprocity: f64,
    /// Freeman's degree centralisation (1978), 0 (all alike) to 1 (a star).
    pub centralisation: f64,
    /// The parts into which the network falls.
    pub components: Components,
    /// The ids of the actors without whom some of the others would no longer be joined (Tarjan 1972).
    pub articulation_points: Vec<String>,
    /// The pairs that are joined by no other way than directly (Tarjan 1974).
    pub bridges: Vec<Bridge>,
    /// The groups within which there are more ties than chance would bring.
    pub communities: Communities,
    /// How far partners trust one another, as they said; left out if nobody did.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trust: Option<TrustScores>,
    /// What partners find that others bring, as they said; left out if nobody did.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<ValueScores>,
    /// Measures of the network that ties of one kind make, by the kind's word; of kinds that occur.
    pub by_kind: BTreeMap<&'static str, KindMetrics>,
    /// Measures of each actor, by id.
    pub by_actor: BTreeMap<String, ActorMetrics>,
}

/// The parts into which a network falls: groups of actors in which ties lead from each to each,
/// whatever their direction. Whoever has no tie to another is a part of their own.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Components {
    /// How many there are.
    pub count: usize,
    /// How many actors each has, the largest first.
    pub sizes: Vec<usize>,
}

/// Two actors whom nothing would join any longer, even by way of others, without the ties between them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Bridge {
    /// Their ids.
    pub between: [String; 2],
    /// The ids of the ties between them.
    pub ties: Vec<String>,
}

/// Groups within which there are more ties than chance would bring (Blondel et al. 2008).
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Communities {
    /// How many there are. Whoever has no tie to another is one of their own.
    pub count: usize,
    /// How clearly they stand apart (Newman and Girvan 2004): up to 1; 0 and less is no more than chance.
    pub modularity: f64,
}

/// Measures of the network that ties of one kind make among all actors of the map.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct KindMetrics {
    /// Ties of the kind that hold.
    pub ties: usize,
    /// How many actors they touch.
    pub touched: usize,
    /// The share of ordered pairs of actors that they join, 0 to 1.
    pub density: f64,
    /// The share of ordered pairs that they join which they join the other way as well, 0 to 1.
    pub reciprocity: f64,
    /// Freeman's degree centralisation (1978), 0 to 1.
    pub centralisation: f64,
    /// How many parts the network falls into; whoever they don't touch is a part of their own.
    pub components: usize,
}

/// Measures of one actor in the undirected network of ties that hold.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct ActorMetrics {
    /// How many ties that hold touch the actor.
    pub degree: usize,
    /// How many of them lead to it; a mutual tie leads both ways.
    pub degree_in: usize,
    /// How many of them lead on from it.
    pub degree_out: usize,
    /// The share of shortest paths between others that pass through it, 0 to 1 (Freeman 1977).
    pub betweenness: f64,
    /// How near it is to the others, 0 to 1, scaled to what it can reach (Wasserman and Faust 1994).
    pub closeness: f64,
    /// The number of its community: 1 for the largest, and so on.
    pub community: usize,
    /// How far others said that they trust it; left out if nobody did.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trust: Option<TrustScores>,
    /// What others said that it brings; left out if nobody did.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<ValueScores>,
}

/// How far partners trust one another, or others one of them, as they said in the survey of PARTNER
/// (Varda, Chandra, Stern and Lurie 2008): means of ratings from 1, not at all, to 4, a great deal.
/// It is what was said, by those who said it, and no judgement of the partnership.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct TrustScores {
    /// How many ratings this rests on: of one partner by another, several ties between them being one.
    pub ratings: usize,
    /// Whether partners do what they say they will; left out if nobody said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reliability: Option<f64>,
    /// Whether they share the mission.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mission: Option<f64>,
    /// Whether they can be talked to openly.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openness: Option<f64>,
    /// The mean of these three, or of those that were said.
    pub overall: f64,
    /// The same as a share of the most that can be given: a quarter to 1, which PARTNER shows as 100 %.
    pub share: f64,
}

/// What partners find that others bring, or others that one of them brings, as they said in the
/// survey of PARTNER (Varda, Chandra, Stern and Lurie 2008): means of ratings from 1 to 4.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct ValueScores {
    /// How many ratings this rests on: of one partner by another, several ties between them being one.
    pub ratings: usize,
    /// What power and influence they have; left out if nobody said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub power: Option<f64>,
    /// How far they are involved.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub involvement: Option<f64>,
    /// What they contribute in resources.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resources: Option<f64>,
    /// The mean of these three, or of those that were said.
    pub overall: f64,
    /// The same as a share of the most that can be given: a quarter to 1.
    pub share: f64,
}
