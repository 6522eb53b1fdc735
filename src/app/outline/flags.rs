//! The flags as a table.

use std::rc::Rc;

use partnership_explorer::analysis::rule;
use yew::{Html, Properties, function_component, html};

use crate::app::state::{FlagKey, Opened};
use crate::app::store::use_language;
use crate::app::words;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub opened: Rc<Opened>,
}

/// The table; how a flag came about stands in the panel.
#[function_component(FlagTable)]
pub fn flag_table(props: &Props) -> Html {
    use_language();
    let opened = &props.opened;
    if opened.flagged.is_empty() {
        return html! { <p>{ words::NO_FLAG }{ "." }</p> };
    }
    html! {
        <div class="table-place" tabindex="0" role="region" aria-label={words::FLAGS}>
            <table>
                <caption>{ words::FLAGGED_PATTERNS }</caption>
                <thead>
                    <tr>
                        <th scope="col">{ words::PATTERN }</th>
                        <th scope="col">{ words::VERDICT }</th>
                        <th scope="col">{ words::WHERE }</th>
                        <th scope="col">{ words::SETTLE }</th>
                    </tr>
                </thead>
                <tbody lang={words::english()}>
                    { for opened.flagged.iter().map(|card| {
                        let flag = &opened.analysis.patterns[card.flag];
                        let open: Vec<&str> = flag.settles.iter().filter_map(|id| rule(id)).map(|rule| rule.question).collect();
                        html! {
                            <tr key={FlagKey::of(flag).element()}>
                                <th scope="row">{ flag.pattern.label() }</th>
                                <td>{ flag.verdict.label() }</td>
                                <td>{ words::capital(&words::scope(&flag.scope, &opened.partnership)) }</td>
                                <td class="long">{ open.join(" ") }</td>
                            </tr>
                        }
                    }) }
                </tbody>
            </table>
        </div>
    }
}
