//! The barriers as a table: what was found, what can't be told, what wasn't found.

use std::rc::Rc;

use partnership_explorer::analysis::BarrierState;
use yew::{Html, Properties, function_component, html};

use crate::app::state::Opened;
use crate::app::store::use_language;
use crate::app::words;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub opened: Rc<Opened>,
}

/// The table; what may help stands in the panel.
#[function_component(BarrierTable)]
pub fn barrier_table(props: &Props) -> Html {
    use_language();
    let mut barriers: Vec<_> = props.opened.analysis.barriers.iter().collect();
    barriers.sort_by_key(|one| match one.state {
        BarrierState::Detected => 0,
        BarrierState::CannotTell => 1,
        BarrierState::NotFound => 2,
    });
    html! {
        <div class="table-place" tabindex="0" role="region" aria-label={words::BARRIERS_TABLE}>
            <table>
                <caption>{ words::BARRIERS_TABLE }</caption>
                <thead>
                    <tr>
                        <th scope="col">{ words::BARRIER }</th>
                        <th scope="col">{ words::STATE }</th>
                        <th scope="col">{ words::WHERE }</th>
                    </tr>
                </thead>
                <tbody lang={words::english()}>
                    { for barriers.into_iter().map(|one| html! {
                        <tr key={one.id}>
                            <th scope="row">{ one.name }</th>
                            <td>{ one.state.label() }</td>
                            <td class="long">
                                if one.instances.is_empty() {
                                    { &one.says }
                                } else {
                                    <ul>
                                        { for one.instances.iter().enumerate().map(|(at, place)| html! {
                                            <li key={at}>{ &place.says }</li>
                                        }) }
                                    </ul>
                                }
                            </td>
                        </tr>
                    }) }
                </tbody>
            </table>
        </div>
    }
}
