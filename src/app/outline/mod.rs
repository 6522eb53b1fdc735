//! The outline: the same document as tables, for whoever reads rather than looks.

mod actors;
mod barriers;
mod flags;
mod measures;
mod statements;
mod ties;

use std::rc::Rc;

use partnership_explorer::map::{ActorKind, TieKind, Word};
use yew::{Html, Properties, function_component, html};

use actors::ActorTable;
use barriers::BarrierTable;
use flags::FlagTable;
use measures::MeasureTable;
use statements::Statements;
use ties::TieTable;

use super::start::line;
use super::state::{Opened, Selection};
use super::words;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub opened: Rc<Opened>,
    pub selection: Option<Selection>,
}

/// The page of tables.
#[function_component(Outline)]
pub fn outline(props: &Props) -> Html {
    let opened = &props.opened;
    let document = &opened.document;
    let partnership = &opened.partnership;
    let kinds = ActorKind::ALL.iter().filter(|kind| partnership.of_kind(**kind).next().is_some());
    let ties = TieKind::ALL
        .iter()
        .filter(|kind| partnership.all_ties().any(|tie| partnership.tie(tie).kind == **kind));
    html! {
        <main id="main" class="outline" tabindex="-1">
            <div class="outline-text">
                <h2 id="outline" tabindex="-1">{ words::outline_of(&document.title) }</h2>
                <p class="line">{ line(document, partnership) }</p>
                if let Some(summary) = &document.summary {
                    <p class="summary">{ summary }</p>
                }
                <section key="flags"><h3>{ words::FLAGS }</h3><FlagTable opened={opened.clone()} /></section>
                <section key="barriers"><h3>{ words::BARRIERS }</h3><BarrierTable opened={opened.clone()} /></section>
                <section key="actors">
                    <h3>{ words::ACTORS }</h3>
                    { for kinds.map(|kind| html! {
                        <ActorTable key={kind.word()} opened={opened.clone()} kind={*kind} selection={props.selection} />
                    }) }
                </section>
                <section key="ties">
                    <h3>{ words::TIES }</h3>
                    { for ties.map(|kind| html! {
                        <TieTable key={kind.word()} opened={opened.clone()} kind={*kind} selection={props.selection} />
                    }) }
                </section>
                <section key="measures">
                    <h3>{ words::MEASURES }</h3>
                    <MeasureTable opened={opened.clone()} selection={props.selection} />
                </section>
                <Statements key="statements" opened={opened.clone()} />
            </div>
        </main>
    }
}
