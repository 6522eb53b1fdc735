//! The outline: the same document as tables, for whoever reads rather than looks.

mod actors;
mod barriers;
mod columns;
mod flags;
mod measures;
mod portions;
mod statements;
mod ties;

use std::rc::Rc;

use partnership_explorer::editing::Item;
use partnership_explorer::map::{ActorKind, TieKind, Word};
use yew::{AttrValue, Html, Properties, classes, function_component, html, use_callback, use_memo};

use actors::ActorTable;
use barriers::BarrierTable;
use flags::FlagTable;
use measures::MeasureTable;
use portions::use_portions;
use statements::Statements;
use ties::TieTable;

use super::edit::{OtherLists, QuickLine};
use super::start::line;
use super::state::{Action, Opened, Selection};
use super::store::{use_dispatch, use_language};
use super::words;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub opened: Rc<Opened>,
    pub selection: Option<Selection>,
}

/// The page of tables. On a large map they are written one after the other, in the order in which they
/// stand, and the page says so.
#[function_component(Outline)]
pub fn outline(props: &Props) -> Html {
    use_language();
    let opened = &props.opened;
    let document = &opened.document;
    let partnership = &opened.partnership;
    let counts = use_memo(opened.clone(), |opened| Counts::of(opened));
    let all = counts.all();
    let written = use_portions(all);
    let waits = use_memo((), |()| written < all);
    let (actors, ties) = (partnership.all().count(), partnership.all_ties().count());
    let status = match (*waits, written < all) {
        (false, _) => String::new(),
        (true, true) => words::being_written(actors, ties),
        (true, false) => words::written(actors, ties),
    };
    // So many rows stand before the table that is about to be written.
    let mut before = 0;
    let mut of_these = |rows: usize| {
        let now = written.saturating_sub(before).min(rows);
        before += rows;
        now
    };
    let busy = (written < all).to_string();
    html! {
        <main id="main" class="outline" tabindex="-1">
            <div class="outline-text">
                <h2 id="outline" tabindex="-1">{ words::outline_of(&document.title) }</h2>
                <p class="line">{ line(document, partnership) }</p>
                <p class={classes!("line", "writing", (written == all).then_some("unseen"))} role="status">{ status }</p>
                if let Some(summary) = &document.summary {
                    <p class="summary">{ summary }</p>
                }
                <Deed key="edit" does={Action::Editing(Some(Item::Map))} label={words::EDIT_TITLE} />
                <section key="flags"><h3>{ words::FLAGS }</h3><FlagTable opened={opened.clone()} /></section>
                <section key="barriers"><h3>{ words::BARRIERS }</h3><BarrierTable opened={opened.clone()} /></section>
                <section key="actors" aria-busy={busy.clone()}>
                    <h3>{ words::ACTORS }</h3>
                    <QuickLine key="quick" opened={opened.clone()} />
                    <Deed key="add" does={Action::Adding(true)} label={words::ADD_ACTOR} />
                    { for counts.actors.iter().map(|(kind, rows)| html! {
                        <ActorTable key={kind.word()} opened={opened.clone()} kind={*kind} written={of_these(*rows)} selection={props.selection} />
                    }) }
                </section>
                <section key="ties" aria-busy={busy.clone()}>
                    <h3>{ words::TIES }</h3>
                    { for counts.ties.iter().map(|(kind, rows)| html! {
                        <TieTable key={kind.word()} opened={opened.clone()} kind={*kind} written={of_these(*rows)} selection={props.selection} />
                    }) }
                    <OtherLists key="others" opened={opened.clone()} />
                </section>
                <section key="measures" aria-busy={busy}>
                    <h3>{ words::MEASURES }</h3>
                    <MeasureTable opened={opened.clone()} written={of_these(counts.measured)} selection={props.selection} />
                </section>
                <Statements key="statements" opened={opened.clone()} />
            </div>
        </main>
    }
}

#[derive(Properties)]
struct DeedProps {
    does: Action,
    label: AttrValue,
}

impl PartialEq for DeedProps {
    fn eq(&self, other: &Self) -> bool {
        self.label == other.label
    }
}

/// A button that opens a form.
#[function_component(Deed)]
fn deed(props: &DeedProps) -> Html {
    let dispatch = use_dispatch();
    let does = props.does.clone();
    let onclick = use_callback(props.label.clone(), move |_, _| dispatch.send(does.clone()));
    html! { <p class="deed"><button type="button" {onclick}>{ &props.label }</button></p> }
}

/// How many rows each table has.
struct Counts {
    actors: Vec<(ActorKind, usize)>,
    ties: Vec<(TieKind, usize)>,
    measured: usize,
}

impl Counts {
    fn of(opened: &Opened) -> Self {
        let partnership = &opened.partnership;
        let actors = ActorKind::ALL.iter().map(|kind| (*kind, partnership.of_kind(*kind).count()));
        let ties = |kind: &TieKind| {
            (*kind, partnership.all_ties().filter(|tie| partnership.tie(*tie).kind == *kind).count())
        };
        Self {
            actors: actors.filter(|(_, rows)| *rows > 0).collect(),
            ties: TieKind::ALL.iter().map(ties).filter(|(_, rows)| *rows > 0).collect(),
            measured: measures::rows(opened).len(),
        }
    }

    fn all(&self) -> usize {
        let actors: usize = self.actors.iter().map(|(_, rows)| rows).sum();
        let ties: usize = self.ties.iter().map(|(_, rows)| rows).sum();
        actors + ties + self.measured
    }
}
