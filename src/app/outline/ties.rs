//! The ties of one kind as a table, those known not to hold among them.

use std::ops::Range;
use std::rc::Rc;

use partnership_explorer::map::{TieAt, TieKind};
use yew::{Html, Properties, classes, function_component, html, use_memo};

use super::actors::Row;
use super::columns::Columns;
use super::portions::{long, portions};
use crate::app::edit::AllOnMap;
use crate::app::state::{Opened, Selection};
use crate::app::store::use_language;
use crate::app::words;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub opened: Rc<Opened>,
    pub kind: TieKind,
    /// How many of its rows are to be written by now.
    pub written: usize,
    pub selection: Option<Selection>,
}

/// The table.
#[function_component(TieTable)]
pub fn tie_table(props: &Props) -> Html {
    let language = use_language();
    let table = use_memo((props.opened.clone(), props.kind, language), |(opened, kind, _)| {
        let partnership = &opened.partnership;
        let ties: Vec<TieAt> =
            partnership.all_ties().filter(|tie| partnership.tie(*tie).kind == *kind).collect();
        let facts = ties.iter().map(|at| words::tie_facts(partnership, partnership.tie(*at))).collect();
        let absent = ties.iter().any(|at| !partnership.tie(*at).is_present());
        let notes = ties.iter().any(|at| partnership.tie(*at).details.note.is_some());
        Columns::new(ties, facts, (absent, notes))
    });
    let selected = table.rows.iter().position(|at| props.selection == Some(Selection::Tie(*at)));
    let rows = |range: Range<usize>| {
        let selected = selected.filter(|at| range.contains(at));
        let from = range.start;
        html! { <TieRows key={from} opened={props.opened.clone()} table={table.clone()} {range} {selected} /> }
    };
    let title = words::title(props.kind);
    html! {
        <>
        <div class={classes!("table-place", long(table.rows.len()))} tabindex="0" role="region" lang={words::english()} aria-label={title.clone()}>
            <table>
                <caption>{ title }<span class="count">{ table.rows.len() }</span></caption>
                <thead lang={language.tag()}>
                    <tr>
                        <th scope="col">{ words::FROM }</th>
                        <th scope="col">{ words::TO }</th>
                        if table.absent {
                            <th key="holds-" scope="col">{ words::HOLDS }</th>
                        }
                        { for table.names.iter().map(|name| html! { <th key={name.key()} scope="col">{ name }</th> }) }
                        if table.notes {
                            <th key="note-" scope="col">{ words::NOTE }</th>
                        }
                    </tr>
                </thead>
                { portions(props.written.min(table.rows.len()), rows) }
            </table>
        </div>
        <div class="whole-list"><AllOnMap opened={props.opened.clone()} kind={props.kind} /></div>
        </>
    }
}

#[derive(Properties, PartialEq)]
struct RowsProps {
    opened: Rc<Opened>,
    table: Rc<Columns<TieAt>>,
    range: Range<usize>,
    /// Which of its rows is selected.
    selected: Option<usize>,
}

#[function_component(TieRows)]
fn tie_rows(props: &RowsProps) -> Html {
    use_language();
    let (partnership, table) = (&props.opened.partnership, &props.table);
    let row = |number: usize| {
        let at = table.rows[number];
        let ((from, to), tie) = (partnership.ends(at), partnership.tie(at));
        html! {
            <Row key={at.index()} to={Selection::Tie(at)} on={props.selected == Some(number)} name={partnership.name(from).to_owned()}
                label={words::tie_sentence(partnership, at)}>
                <td key="to-">{ partnership.name(to).to_owned() }</td>
                if table.absent {
                    <td key="holds-">{ if tie.is_present() { words::YES } else { words::KNOWN_NOT } }</td>
                }
                { table.cells(number) }
                if table.notes {
                    <td key="note-" class="long">{ tie.details.note.clone() }</td>
                }
            </Row>
        }
    };
    html! { <tbody lang={words::english()}>{ for props.range.clone().map(row) }</tbody> }
}
