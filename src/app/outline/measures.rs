//! What is measured of the network, in words and actor by actor.

use std::ops::Range;
use std::rc::Rc;

use partnership_explorer::analysis::measures::{MEASURES, Measure, Of, figure};
use partnership_explorer::analysis::{ActorMetrics, Metrics, measures_in_words};
use partnership_explorer::map::ActorAt;
use yew::{Html, Properties, classes, function_component, html, use_memo};

use super::actors::Row;
use super::portions::{long, portions};
use crate::app::state::{Opened, Selection};
use crate::app::store::use_language;
use crate::app::words;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub opened: Rc<Opened>,
    /// How many of its rows are to be written by now.
    pub written: usize,
    pub selection: Option<Selection>,
}

/// The sentences and the table.
#[function_component(MeasureTable)]
pub fn measure_table(props: &Props) -> Html {
    use_language();
    let opened = &props.opened;
    let lines =
        use_memo(opened.clone(), |opened| measures_in_words(&opened.partnership, &opened.analysis.metrics));
    let measured = use_memo(opened.clone(), |opened| rows(opened));
    let columns = columns(&opened.analysis.metrics);
    let selected = measured.iter().position(|at| props.selection == Some(Selection::Actor(*at)));
    let rows = |range: Range<usize>| {
        let selected = selected.filter(|at| range.contains(at));
        let from = range.start;
        html! { <MeasureRows key={from} opened={opened.clone()} rows={measured.clone()} {range} {selected} /> }
    };
    html! {
        <>
            <ul class="said" lang={words::english()}>{ for lines.iter().enumerate().map(|(at, says)| html! {
                <li key={at}>{ says }</li>
            }) }</ul>
            <dl class="meanings" lang={words::english()}>{ for columns.iter().map(|(measure, _)| html! {
                <div key={measure.id}><dt>{ measure.name }</dt><dd>{ measure.meaning }</dd></div>
            }) }</dl>
            <div class={classes!("table-place", long(measured.len()))} tabindex="0" role="region" aria-label={words::MEASURED}>
                <table>
                    <caption>{ words::MEASURED }</caption>
                    <thead>
                        <tr>
                            <th scope="col">{ words::NAME }</th>
                            { for columns.iter().map(|(measure, _)| html! {
                                <th key={measure.id} scope="col" lang={words::english()} class="number">{ measure.name }</th>
                            }) }
                        </tr>
                    </thead>
                    { portions(props.written.min(measured.len()), rows) }
                </table>
            </div>
        </>
    }
}

#[derive(Properties, PartialEq)]
struct RowsProps {
    opened: Rc<Opened>,
    rows: Rc<Vec<ActorAt>>,
    range: Range<usize>,
    /// Which of its rows is selected.
    selected: Option<usize>,
}

#[function_component(MeasureRows)]
fn measure_rows(props: &RowsProps) -> Html {
    let (partnership, metrics) = (&props.opened.partnership, &props.opened.analysis.metrics);
    let columns = columns(metrics);
    let row = |number: usize| {
        let at = props.rows[number];
        let one = metrics.by_actor.get(partnership.id(at))?;
        Some(html! {
            <Row key={at.index()} to={Selection::Actor(at)} on={props.selected == Some(number)} name={partnership.name(at).to_owned()}>
                { for columns.iter().map(|(measure, of)| html! {
                    <td key={measure.id} class="number">{ of(one).map(figure) }</td>
                }) }
            </Row>
        })
    };
    html! { <tbody>{ for props.range.clone().filter_map(row) }</tbody> }
}

/// Who is measured.
pub fn rows(opened: &Opened) -> Vec<ActorAt> {
    let measured = &opened.analysis.metrics.by_actor;
    opened.partnership.all().filter(|at| measured.contains_key(opened.partnership.id(*at))).collect()
}

/// A column: a measure, and what an actor has of it.
type Column = (&'static Measure, fn(&ActorMetrics) -> Option<f64>);

/// The measures of actors that somebody has: those of trust and value only where partners were asked.
fn columns(metrics: &Metrics) -> Vec<Column> {
    let of_actors = MEASURES.iter().filter_map(|measure| match measure.of {
        Of::Actor(of) => Some((measure, of)),
        Of::Network(_) => None,
    });
    of_actors.filter(|(_, of)| metrics.by_actor.values().any(|one| of(one).is_some())).collect()
}
