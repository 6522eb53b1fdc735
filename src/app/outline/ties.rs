//! The ties of one kind as a table, those known not to hold among them.

use std::rc::Rc;

use partnership_explorer::map::{TieAt, TieKind};
use yew::{Html, Properties, function_component, html};

use super::actors::Row;
use crate::app::state::{Opened, Selection};
use crate::app::words;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub opened: Rc<Opened>,
    pub kind: TieKind,
    pub selection: Option<Selection>,
}

/// The table.
#[function_component(TieTable)]
pub fn tie_table(props: &Props) -> Html {
    let partnership = &props.opened.partnership;
    let ties: Vec<TieAt> =
        partnership.all_ties().filter(|tie| partnership.tie(*tie).kind == props.kind).collect();
    let facts: Vec<_> = ties.iter().map(|at| words::tie_facts(partnership, partnership.tie(*at))).collect();
    let mut columns: Vec<&'static str> = Vec::new();
    for (name, _) in facts.iter().flatten() {
        if !columns.contains(name) {
            columns.push(name);
        }
    }
    let absent = ties.iter().any(|at| !partnership.tie(*at).is_present());
    let notes = ties.iter().any(|at| partnership.tie(*at).details.note.is_some());
    let title = words::title(props.kind);
    html! {
        <div class="table-place" tabindex="0" role="region" aria-label={title.clone()}>
            <table>
                <caption>{ title }<span class="count">{ ties.len() }</span></caption>
                <thead>
                    <tr>
                        <th scope="col">{ words::FROM }</th>
                        <th scope="col">{ words::TO }</th>
                        if absent {
                            <th key="holds-" scope="col">{ words::HOLDS }</th>
                        }
                        { for columns.iter().map(|name| html! { <th key={*name} scope="col">{ *name }</th> }) }
                        if notes {
                            <th key="note-" scope="col">{ words::NOTE }</th>
                        }
                    </tr>
                </thead>
                <tbody>
                    { for ties.iter().zip(&facts).map(|(at, facts)| {
                        let (from, to) = partnership.ends(*at);
                        let tie = partnership.tie(*at);
                        let on = props.selection == Some(Selection::Tie(*at));
                        html! {
                            <Row key={at.index()} to={Selection::Tie(*at)} {on} name={partnership.name(from).to_owned()} label={words::tie_sentence(partnership, *at)}>
                                <td key="to-">{ partnership.name(to).to_owned() }</td>
                                if absent {
                                    <td key="holds-">{ if tie.is_present() { words::YES } else { words::KNOWN_NOT } }</td>
                                }
                                { for columns.iter().map(|name| html! {
                                    <td key={*name}>{ facts.iter().find(|(one, _)| one == name).map(|(_, value)| value.clone()) }</td>
                                }) }
                                if notes {
                                    <td key="note-" class="long">{ tie.details.note.clone() }</td>
                                }
                            </Row>
                        }
                    }) }
                </tbody>
            </table>
        </div>
    }
}
