//! Smaller readings of the whole map, and where answers and ties differ.

use std::rc::Rc;

use partnership_explorer::analysis::READOUTS;
use yew::{Html, Properties, function_component, html};

use super::says::Says;
use crate::app::state::Opened;
use crate::app::store::use_language;
use crate::app::words;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub opened: Rc<Opened>,
}

/// The two sections.
#[function_component(Readings)]
pub fn readings(props: &Props) -> Html {
    use_language();
    let analysis = &props.opened.analysis;
    let read = &analysis.readouts;
    html! {
        <div class="readings">
            if !analysis.contradictions.is_empty() {
                <section class="contradictions" key="contradictions">
                    <h3>{ words::CONTRADICTIONS }</h3>
                    <ul>
                        { for analysis.contradictions.iter().enumerate().map(|(at, one)| html! {
                            <li key={at}>
                                <Says opened={props.opened.clone()} says={one.says.clone()} />{ " " }
                                <small>{ words::capital(&words::scope(&one.scope, &props.opened.partnership)) }</small>
                            </li>
                        }) }
                    </ul>
                </section>
            }
            <details class="others" key="readouts">
                <summary><h3>{ words::MORE_READINGS }</h3></summary>
                <dl>
                    { for READOUTS.iter().map(|one| html! {
                        <div key={one.id}>
                            <dt lang={words::english()}>{ one.name }{ " (" }{ one.source }{ ")" }</dt>
                            <dd lang={words::english()}><b>{ words::readout_value((one.of)(read)) }</b>
                                if let Some(says) = read.says.get(one.id) {
                                    { " – " }<Says opened={props.opened.clone()} says={says.clone()} />
                                }
                            </dd>
                        </div>
                    }) }
                </dl>
            </details>
        </div>
    }
}
