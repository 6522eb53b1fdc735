//! The actors of one kind as a table.

use std::rc::Rc;

use partnership_explorer::map::{ActorAt, ActorKind};
use web_sys::MouseEvent;
use yew::{Html, Properties, classes, function_component, html, use_callback};

use crate::app::state::{Action, Opened, Selection};
use crate::app::store::use_dispatch;
use crate::app::words;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub opened: Rc<Opened>,
    pub kind: ActorKind,
    pub selection: Option<Selection>,
}

/// The table.
#[function_component(ActorTable)]
pub fn actor_table(props: &Props) -> Html {
    let partnership = &props.opened.partnership;
    let actors: Vec<ActorAt> = partnership.of_kind(props.kind).collect();
    // A column for each attribute that is recorded of any of them.
    let facts: Vec<_> =
        actors.iter().map(|at| words::actor_facts(partnership, partnership.actor(*at))).collect();
    let mut columns: Vec<&'static str> = Vec::new();
    for (name, _) in facts.iter().flatten() {
        if !columns.contains(name) {
            columns.push(name);
        }
    }
    let notes = actors.iter().any(|at| partnership.actor(*at).note.is_some());
    html! {
        <div class="table-place" tabindex="0" role="region" aria-label={words::kinds(props.kind)}>
            <table>
                <caption>{ words::kinds(props.kind) }<span class="count">{ actors.len() }</span></caption>
                <thead>
                    <tr>
                        <th scope="col">{ words::NAME }</th>
                        { for columns.iter().map(|name| html! { <th key={*name} scope="col">{ *name }</th> }) }
                        <th key="out-" scope="col" class="number">{ words::TIES_OUT }</th>
                        <th key="in-" scope="col" class="number">{ words::TIES_IN }</th>
                        if notes {
                            <th key="note-" scope="col">{ words::NOTE }</th>
                        }
                    </tr>
                </thead>
                <tbody>
                    { for actors.iter().zip(&facts).map(|(at, facts)| {
                        let (out, into) = props.opened.degree(*at);
                        let on = props.selection == Some(Selection::Actor(*at));
                        html! {
                            <Row key={at.index()} to={Selection::Actor(*at)} {on} name={partnership.name(*at).to_owned()}>
                                { for columns.iter().map(|name| html! {
                                    <td key={*name}>{ facts.iter().find(|(one, _)| one == name).map(|(_, value)| value.clone()) }</td>
                                }) }
                                <td key="out-" class="number">{ out }</td>
                                <td key="in-" class="number">{ into }</td>
                                if notes {
                                    <td key="note-" class="long">{ partnership.actor(*at).note.clone() }</td>
                                }
                            </Row>
                        }
                    }) }
                </tbody>
            </table>
        </div>
    }
}

#[derive(Properties, PartialEq)]
pub struct RowProps {
    pub to: Selection,
    pub on: bool,
    pub name: String,
    /// What the button is called, where the name alone would not tell rows apart.
    #[prop_or_default]
    pub label: Option<String>,
    pub children: yew::Children,
}

/// A row that selects what it is about; the button in its head does so by keyboard.
#[function_component(Row)]
pub fn row(props: &RowProps) -> Html {
    let dispatch = use_dispatch();
    let onclick = use_callback(props.to, move |_: MouseEvent, to| dispatch.send(Action::Inspect(*to)));
    html! {
        <tr class={classes!(props.on.then_some("selected"))} {onclick}>
            <th scope="row">
                <button type="button" class="as-link" aria-pressed={props.on.to_string()} aria-label={props.label.clone()}>{ &props.name }</button>
            </th>
            { props.children.clone() }
        </tr>
    }
}
