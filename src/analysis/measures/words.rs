//! The measures of a network in words, for people who read rather than compute.

use crate::analysis::report::{ActorMetrics, Metrics, TrustScores, ValueScores};
use crate::map::{Partnership, few, listed, number};

/// How many actors one sentence names before it counts the rest.
const MOST: usize = 4;

/// A measure as a figure, with as many digits as say something: "3", "0.46".
pub fn figure(measure: f64) -> String {
    if measure.fract() == 0.0 { format!("{measure:.0}") } else { format!("{measure:.2}") }
}

/// What the measures of a network say, a sentence or two a line.
pub fn measures_in_words(map: &Partnership, metrics: &Metrics) -> Vec<String> {
    if metrics.ties == 0 {
        return vec!["No tie of the kind is recorded, so there is no network to measure.".to_owned()];
    }
    let name = |id: &str| map.find(id).map_or_else(|| id.to_owned(), |at| map.name(at).to_owned());
    let mut lines = vec![format!(
        "Of every 100 ties that there could be from one to another, {} there (density {:.2}); of those, {:.0} % are returned.",
        is_or_are(metrics.density * 100.0),
        metrics.density,
        metrics.reciprocity * 100.0
    )];
    lines.push(parts(metrics));
    let ranked = |value: fn(&ActorMetrics) -> f64| {
        let mut all: Vec<_> = metrics.by_actor.iter().map(|(id, one)| (value(one), name(id))).collect();
        all.sort_by(|(one, name), (other, called)| other.total_cmp(one).then_with(|| name.cmp(called)));
        all
    };
    let busiest: Vec<_> = ranked(|one| one.degree as f64).into_iter().take(MOST - 1).collect();
    let said: Vec<_> = busiest.iter().map(|(ties, name)| format!("{name} ({ties})")).collect();
    lines.push(format!(
        "Most ties touch {}. Centralisation is {:.2}: it is 0 where all have as many as each other, and 1 where everything turns round one.",
        listed(&said),
        metrics.centralisation
    ));
    let between: Vec<_> =
        ranked(|one| one.betweenness).into_iter().take(MOST - 1).filter(|(share, _)| *share > 0.0).collect();
    if !between.is_empty() {
        let said: Vec<_> =
            between.iter().map(|(share, name)| format!("{name} ({:.0} %)", share * 100.0)).collect();
        lines.push(format!(
            "Of the shortest ways between others, the largest share passes through {}.",
            listed(&said)
        ));
    }
    let names: Vec<_> = metrics.articulation_points.iter().map(|id| name(id)).collect();
    lines.extend(match names.as_slice() {
        [] => None,
        [one] => {
            Some(format!("Take {one} away, and some of the others are no longer joined by what is recorded."))
        }
        several => Some(format!(
            "Take any one of these away, and some of the others are no longer joined by what is recorded: {}.",
            few(several, MOST, "more")
        )),
    });
    let pairs: Vec<_> = metrics.bridges.iter().map(|one| one.between.each_ref().map(|id| name(id))).collect();
    lines.extend(match pairs.as_slice() {
        [] => None,
        [pair] => Some(format!("{} are joined directly, and by no other way.", listed(pair))),
        several => {
            let pairs: Vec<_> = several.iter().map(|pair| pair.join(" – ")).collect();
            Some(format!(
                "These pairs are joined directly, and by no other way: {}.",
                few(&pairs, MOST, "more")
            ))
        }
    });
    lines.extend(groups(metrics));
    lines.extend(metrics.trust.as_ref().map(trust));
    lines.extend(metrics.value.as_ref().map(value));
    lines
}

fn is_or_are(share: f64) -> String {
    match share.round() as usize {
        0 => "less than one is".to_owned(),
        1 => "one is".to_owned(),
        several => format!("{} are", number(several)),
    }
}

/// How many actors none of the ties touches.
fn alone(metrics: &Metrics) -> usize {
    metrics.components.sizes.iter().filter(|size| **size == 1).count()
}

/// Into which parts the network falls. Whoever has no tie is no part, and is said by number.
fn parts(metrics: &Metrics) -> String {
    let (alone, sizes) = (alone(metrics), &metrics.components.sizes);
    let joined = sizes.len() - alone;
    let lone = match alone {
        0 => None,
        1 => Some("None of these ties touches one of the actors.".to_owned()),
        _ => Some(format!("None of these ties touches {} of the actors.", number(alone))),
    };
    let says = match (joined, &lone) {
        (0 | 1, None) => "Everyone is joined with everyone else, directly or by way of others.".to_owned(),
        (0 | 1, Some(_)) => {
            format!(
                "The other {} are joined with one another, directly or by way of others.",
                number(sizes[0])
            )
        }
        _ => {
            let rest = if lone.is_some() { "The rest" } else { "The network" };
            format!("{rest} falls into {} parts, the largest of {} actors.", number(joined), number(sizes[0]))
        }
    };
    lone.into_iter().chain([says]).collect::<Vec<_>>().join(" ")
}

/// In which groups ties gather, if they do. Whoever has no tie is in none.
fn groups(metrics: &Metrics) -> Option<String> {
    let alone = alone(metrics);
    let groups = metrics.communities.count.saturating_sub(alone);
    (groups > 1 && metrics.communities.modularity > 0.0).then(|| {
        let who = if alone > 0 { "Among those whom they touch, ties" } else { "Ties" };
        format!(
            "{who} gather in {} groups that have more among themselves than with others (modularity {:.2}).",
            number(groups),
            metrics.communities.modularity
        )
    })
}

fn trust(scores: &TrustScores) -> String {
    let parts =
        [("reliability", scores.reliability), ("mission", scores.mission), ("openness", scores.openness)];
    said("Trust, as partners said it of one another", scores.ratings, scores.overall, scores.share, parts)
}

fn value(scores: &ValueScores) -> String {
    let parts =
        [("power", scores.power), ("involvement", scores.involvement), ("resources", scores.resources)];
    said("What partners said that others bring", scores.ratings, scores.overall, scores.share, parts)
}

fn said(what: &str, ratings: usize, overall: f64, share: f64, parts: [(&str, Option<f64>); 3]) -> String {
    let parts = parts.iter().filter_map(|(name, mean)| Some(format!("{name} {:.1}", (*mean)?)));
    let parts: Vec<_> = parts.collect();
    let of = format!("{} rating{}", number(ratings), if ratings == 1 { "" } else { "s" });
    format!(
        "{what}: {overall:.1} of 4, which is {:.0} % of the most ({}), from {of} (Varda et al. 2008). It is what was said, no judgement.",
        share * 100.0,
        parts.join(", ")
    )
}

#[cfg(test)]
mod tests {
    use super::figure;

    #[test]
    fn figures_are_as_long_as_they_say_something() {
        assert_eq!((figure(3.0).as_str(), figure(0.4567).as_str()), ("3", "0.46"));
    }
}
