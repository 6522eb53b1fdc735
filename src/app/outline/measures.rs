//! What is measured of the network, in words and actor by actor.

use std::rc::Rc;

use partnership_explorer::analysis::measures_in_words;
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
    html! {
        <>
            <ul class="said">{ for lines.into_iter().enumerate().map(|(at, says)| html! { <li key={at}>{ says }</li> }) }</ul>
            <p class="line">{ words::MEASURES_HINT }</p>
            <div class="table-place" tabindex="0" role="region" aria-label={words::MEASURED}>
                <table>
                    <caption>{ words::MEASURED }</caption>
                    <thead>
                        <tr>
                            <th scope="col">{ words::NAME }</th>
                            { for [words::TIES, words::BETWEEN, words::NEAR].into_iter().map(|name| html! {
                                <th key={name} scope="col" class="number">{ name }</th>
                            }) }
                        </tr>
                    </thead>
                    <tbody>
                        { for partnership.all().filter_map(|at| Some((at, metrics.by_actor.get(partnership.id(at))?))).map(|(at, one)| {
                            let to = Selection::Actor(at);
                            let on = props.selection == Some(to);
                            html! {
                                <Row key={at.index()} {to} {on} name={partnership.name(at).to_owned()}>
                                    <td class="number">{ one.degree }</td>
                                    <td class="number">{ words::share(one.betweenness) }</td>
                                    <td class="number">{ words::number(one.closeness) }</td>
                                </Row>
                            }
                        }) }
                    </tbody>
                </table>
            </div>
        </>
    }
}
