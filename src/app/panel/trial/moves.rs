//! What moved between two maps: flags and barriers first, then what is on the map.

use std::slice;

use partnership_explorer::analysis::compare::headings;
use partnership_explorer::analysis::{
    ActorEntry, BarrierMove, Changed, Comparison, IndicatorMove, MeasureMove, ReadoutMove, StructureMove,
    TieEntry, VerdictMove, fields_in_words,
};
use yew::{AttrValue, Html, html};

use super::lines;
use crate::app::words;

/// What moved in flags, barriers and measures.
pub fn findings(comparison: &Comparison) -> Html {
    let flagged: Vec<_> = comparison.verdicts.iter().filter(|one| one.is_flagged()).collect();
    let unflagged = comparison.verdicts.iter().filter(|one| !one.is_flagged());
    let unflagged = unflagged.filter(|one| one.before.is_some() && one.after.is_some());
    let unflagged: Vec<_> =
        unflagged.map(|one| words::was_is_in(&words::verdict_move(one), &one.scope.place)).collect();
    let (shown, known): (Vec<_>, Vec<_>) = comparison.barriers.iter().partition(|one| one.is_detected());
    let known: Vec<_> =
        known.into_iter().map(|one| format!("{}. {}", words::barrier_move(one), one.says)).collect();
    let structures = comparison.structure.iter().map(StructureMove::in_words).collect();
    let readouts = comparison.readouts.iter().map(ReadoutMove::in_words);
    let measures = comparison.measures.iter().filter_map(MeasureMove::in_words);
    html! {
        <>
            <section class="lines" key="flags">
                <h4>{ words::MOVES_PATTERNS }</h4>
                if flagged.is_empty() {
                    <p class="lede">{ words::NO_FLAG_MOVES }</p>
                } else {
                    <ul class="moves" lang={words::english()}>{ for alike(&flagged).into_iter().enumerate().map(verdict) }</ul>
                }
            </section>
            <section class="lines" key="barriers">
                <h4>{ words::BARRIERS }</h4>
                if shown.is_empty() {
                    <p class="lede">{ words::NO_BARRIER_MOVES }</p>
                } else {
                    <ul class="moves" lang={words::english()}>{ for shown.into_iter().map(barrier) }</ul>
                }
            </section>
            { lines(headings::STRUCTURES, structures) }
            { fold(words::NEWLY_KNOWN, known) }
            { fold(headings::NEWLY_RECORDED, comparison.settled_in_words()) }
            { lines(headings::TURNED, comparison.turned_in_words()) }
            { fold(words::NOT_FLAGGED_EITHER, unflagged) }
            { fold(words::MORE_READINGS, readouts.collect()) }
            { fold(words::MEASURES, measures.collect()) }
        </>
    }
}

/// What was added, removed and changed.
pub fn contents(comparison: &Comparison) -> Html {
    let actors = |all: &[ActorEntry]| all.iter().map(ActorEntry::in_words).collect();
    let ties = |all: &[TieEntry]| all.iter().map(TieEntry::in_words).collect();
    let fields = comparison.fields.iter().map(|one| words::capital(&fields_in_words(slice::from_ref(one))));
    html! {
        <>
            { lines(headings::ABOUT_THE_MAP, fields.collect()) }
            { lines(headings::ACTORS_ADDED, actors(&comparison.actors.added)) }
            { lines(headings::ACTORS_REMOVED, actors(&comparison.actors.removed)) }
            { lines(headings::ACTORS_CHANGED, changed(&comparison.actors.changed, |one| &one.name)) }
            { lines(headings::TIES_ADDED, ties(&comparison.ties.added)) }
            { lines(headings::TIES_REMOVED, ties(&comparison.ties.removed)) }
            { lines(headings::TIES_CHANGED, changed(&comparison.ties.changed, |one| &one.says)) }
            { lines(headings::ALSO_SAID, comparison.statements.added.clone()) }
            { lines(headings::NO_LONGER_SAID, comparison.statements.removed.clone()) }
            { lines(headings::PARTS_OF_THE_MAP, comparison.parts_of_the_map()) }
        </>
    }
}

fn changed<T>(all: &[Changed<T>], name: impl Fn(&T) -> &String) -> Vec<String> {
    all.iter().map(|one| format!("{}: {}", name(&one.entry), fields_in_words(&one.fields))).collect()
}

/// Moves of one pattern that are the same in several places, together.
fn alike<'a>(all: &[&'a VerdictMove]) -> Vec<(&'a VerdictMove, Vec<&'a str>)> {
    let mut groups: Vec<(&VerdictMove, Vec<&str>)> = Vec::new();
    for one in all {
        let same = |first: &VerdictMove| {
            (first.pattern, first.before, first.after) == (one.pattern, one.before, one.after)
                && first.indicators == one.indicators
        };
        match groups.iter_mut().find(|(first, _)| same(first)) {
            Some((_, places)) => places.push(&one.scope.place),
            None => groups.push((one, vec![&one.scope.place])),
        }
    }
    groups
}

fn verdict((at, (one, places)): (usize, (&VerdictMove, Vec<&str>))) -> Html {
    let indicator = |one: &IndicatorMove| {
        let moved = words::was_is(one.name, one.before.label(), one.after.label());
        html! { <li key={one.id}>{ moved }{ " " }{ &one.says }</li> }
    };
    html! {
        <li key={at} class={one.pattern.word()}>
            <b>{ words::verdict_move(one) }</b>
            <small>{ words::capital(&places.join("; ")) }</small>
            if !one.indicators.is_empty() {
                <details class="more">
                    <summary>{ words::indicators_moved(one.indicators.len()) }</summary>
                    <ul>{ for one.indicators.iter().map(indicator) }</ul>
                </details>
            }
        </li>
    }
}

fn barrier(one: &BarrierMove) -> Html {
    html! {
        <li key={one.id}>
            <b>{ words::barrier_move(one) }</b>
            { for one.came.iter().map(|place| html! { <small><b>{ words::CAME }</b>{ " " }{ &place.says }</small> }) }
            { for one.went.iter().map(|place| html! { <small><b>{ words::WENT }</b>{ " " }{ &place.says }</small> }) }
        </li>
    }
}

fn fold(title: impl Into<AttrValue>, all: Vec<String>) -> Html {
    let title = title.into();
    if all.is_empty() {
        return Html::default();
    }
    html! {
        <details class="more" key={title.to_string()}>
            <summary>{ title }<span class="count">{ all.len() }</span></summary>
            <ul class="lines" lang={words::english()}>{ for all.into_iter().enumerate().map(|(at, says)| html! { <li key={at}>{ says }</li> }) }</ul>
        </details>
    }
}
