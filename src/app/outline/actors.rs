//! The actors of one kind as a table.

use std::ops::Range;
use std::rc::Rc;

use partnership_explorer::map::{ActorAt, ActorKind};
use web_sys::MouseEvent;
use yew::{Html, Properties, classes, function_component, html, use_callback, use_memo};

use super::columns::Columns;
use super::portions::{long, portions};
use crate::app::state::{Action, Opened, Selection};
use crate::app::store::{use_dispatch, use_language};
use crate::app::words;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub opened: Rc<Opened>,
    pub kind: ActorKind,
    /// How many of its rows are to be written by now.
    pub written: usize,
    pub selection: Option<Selection>,
}

/// The table.
#[function_component(ActorTable)]
pub fn actor_table(props: &Props) -> Html {
    let language = use_language();
    let table = use_memo((props.opened.clone(), props.kind, language), |(opened, kind, _)| {
        let partnership = &opened.partnership;
        let actors: Vec<ActorAt> = partnership.of_kind(*kind).collect();
        let facts = actors.iter().map(|at| words::actor_facts(partnership, partnership.actor(*at))).collect();
        let notes = actors.iter().any(|at| partnership.actor(*at).note.is_some());
        Columns::new(actors, facts, (false, notes))
    });
    let selected = table.rows.iter().position(|at| props.selection == Some(Selection::Actor(*at)));
    let rows = |range: Range<usize>| {
        let selected = selected.filter(|at| range.contains(at));
        let from = range.start;
        html! { <ActorRows key={from} opened={props.opened.clone()} table={table.clone()} {range} {selected} /> }
    };
    html! {
        <div class={classes!("table-place", long(table.rows.len()))} tabindex="0" role="region" aria-label={words::kinds(props.kind)}>
            <table>
                <caption>{ words::kinds(props.kind) }<span class="count">{ table.rows.len() }</span></caption>
                <thead>
                    <tr>
                        <th scope="col">{ words::NAME }</th>
                        { for table.names.iter().map(|name| html! { <th key={name.key()} scope="col">{ name }</th> }) }
                        <th key="out-" scope="col" class="number">{ words::TIES_OUT }</th>
                        <th key="in-" scope="col" class="number">{ words::TIES_IN }</th>
                        if table.notes {
                            <th key="note-" scope="col">{ words::NOTE }</th>
                        }
                    </tr>
                </thead>
                { portions(props.written.min(table.rows.len()), rows) }
            </table>
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct RowsProps {
    opened: Rc<Opened>,
    table: Rc<Columns<ActorAt>>,
    range: Range<usize>,
    /// Which of its rows is selected.
    selected: Option<usize>,
}

#[function_component(ActorRows)]
fn actor_rows(props: &RowsProps) -> Html {
    use_language();
    let (partnership, table) = (&props.opened.partnership, &props.table);
    let row = |number: usize| {
        let at = table.rows[number];
        let (out, into) = props.opened.degree(at);
        html! {
            <Row key={at.index()} to={Selection::Actor(at)} on={props.selected == Some(number)} name={partnership.name(at).to_owned()}>
                { table.cells(number) }
                <td key="out-" class="number">{ out }</td>
                <td key="in-" class="number">{ into }</td>
                if table.notes {
                    <td key="note-" class="long">{ partnership.actor(at).note.clone() }</td>
                }
            </Row>
        }
    };
    html! { <tbody lang={words::english()}>{ for props.range.clone().map(row) }</tbody> }
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
