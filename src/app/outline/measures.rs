//! What is measured of the network, in words and actor by actor.

use std::rc::Rc;

use partnership_explorer::analysis::measures::{MEASURES, Measure, Of, figure};
use partnership_explorer::analysis::{ActorMetrics, Metrics, measures_in_words};
use yew::{Html, Properties, function_component, html};

use super::actors::Row;
use crate::app::state::{Opened, Selection};
use crate::app::words;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub opened: Rc<Opened>,
    pub selection: Option<Selection>,
}

/// The sentences and the table.
#[function_component(MeasureTable)]
pub fn measure_table(props: &Props) -> Html {
    let (partnership, metrics) = (&props.opened.partnership, &props.opened.analysis.metrics);
    let lines = measures_in_words(partnership, metrics);
    let columns = columns(metrics);
    let rows = partnership.all().filter_map(|at| Some((at, metrics.by_actor.get(partnership.id(at))?)));
    html! {
        <>
            <ul class="said">{ for lines.into_iter().enumerate().map(|(at, says)| html! { <li key={at}>{ says }</li> }) }</ul>
            <dl class="meanings">{ for columns.iter().map(|(measure, _)| html! {
                <div key={measure.id}><dt>{ measure.name }</dt><dd>{ measure.meaning }</dd></div>
            }) }</dl>
            <div class="table-place" tabindex="0" role="region" aria-label={words::MEASURED}>
                <table>
                    <caption>{ words::MEASURED }</caption>
                    <thead>
                        <tr>
                            <th scope="col">{ words::NAME }</th>
                            { for columns.iter().map(|(measure, _)| html! {
                                <th key={measure.id} scope="col" class="number">{ measure.name }</th>
                            }) }
                        </tr>
                    </thead>
                    <tbody>
                        { for rows.map(|(at, one)| {
                            let to = Selection::Actor(at);
                            let on = props.selection == Some(to);
                            html! {
                                <Row key={at.index()} {to} {on} name={partnership.name(at).to_owned()}>
                                    { for columns.iter().map(|(measure, of)| html! {
                                        <td key={measure.id} class="number">{ of(one).map(figure) }</td>
                                    }) }
                                </Row>
                            }
                        }) }
                    </tbody>
                </table>
            </div>
        </>
    }
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
