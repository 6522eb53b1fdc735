//! The page of an open map: bar, map or tables, panel.

use std::rc::Rc;

use yew::{Html, Properties, classes, function_component, html};

use super::icons::Icon;
use super::top_bar::TopBar;
use crate::app::beside::{Offered, offered};
use crate::app::canvas::Canvas;
use crate::app::edit::Quick;
use crate::app::outline::Outline;
use crate::app::panel::Panel;
use crate::app::state::{Address, Opened, Part, Place, Sheet, Tab, ViewName};
use crate::app::store::{Store, use_language};
use crate::app::words;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub state: Store,
    pub opened: Rc<Opened>,
}

/// The page; in a frame of another page only map and panel.
#[function_component(Workspace)]
pub fn workspace(props: &Props) -> Html {
    use_language();
    let (state, opened) = (&props.state, &props.opened);
    let embed = state.address.embed;
    let is_map = embed || state.address.view == ViewName::Map;
    let lit = state.shown_lit();
    let sheet = match state.sheet {
        Sheet::Low => "sheet-low",
        Sheet::Half => "sheet-half",
        Sheet::Full => "sheet-full",
    };
    html! {
        <div class={classes!("workspace", sheet, embed.then_some("embed"), (!is_map).then_some("reading"))}>
            if embed {
                <header class="embed-bar" key="bar">
                    <h1 id="map-title" lang={words::english()} tabindex="-1">{ opened.document.title.clone() }</h1>
                    <a href={outside(state).write()} target="_blank" rel="noopener">
                        { words::OPEN_IN_EXPLORER }<Icon name="out" />
                        <span class="unseen">{ words::NEW_WINDOW }</span>
                    </a>
                </header>
            } else {
                <TopBar key="bar" opened={opened.clone()} view={state.address.view} />
            }
            if is_map && state.quick && !embed && !state.awaited {
                <Quick key="quick" opened={opened.clone()} />
            }
            if is_map {
                <Canvas key="map" opened={opened.clone()} {lit} selection={state.selection} also={state.also.clone()} linking={state.linking} adding={state.adding} several={state.several} views={state.tab == Tab::Views && state.sheet != Sheet::Low} denied={state.denied.clone()} pressed={state.lit.is_some()} roving={state.roving} moving={state.moving}
                    lens={state.lens} sift={state.sift.clone()} around={state.around} finding={state.finding} marks={state.marks}
                    camera={state.camera} frame={state.frame} sheet={state.sheet} {embed} />
            } else if state.awaited {
                <main id="main" class="outline" key="awaited" tabindex="-1">
                    <div class="outline-text"><p class="line">{ words::READING }</p></div>
                </main>
            } else {
                <Outline key={format!("outline-{}", state.visit)} opened={opened.clone()} selection={state.selection} />
            }
            <Panel key="panel" opened={opened.clone()} tab={state.tab} sheet={state.sheet} lit={state.lit.clone()}
                selection={state.selection} also={state.also.clone()} moving={state.moving} around={state.around} editing={state.editing.clone()} adding={state.adding} denied={state.denied.clone()} trial={state.trial.clone()} reading={state.reading.clone()} case={state.case()} view_form={state.view_form.clone()} offered={others(state, opened)} notice={state.notice.clone()} awaited={state.awaited} {embed} />
        </div>
    }
}

/// What the map can be held against, where that is asked for.
fn others(state: &Store, opened: &Opened) -> Option<Rc<Offered>> {
    let is_asked = state.tab == Tab::Try && state.trial.part == Part::Compare;
    is_asked.then(|| Rc::new(offered(state, opened)))
}

/// Where the same map is to be found outside the frame: what was changed in a frame stays there, so a case.
fn outside(state: &Store) -> Address {
    let case = state.shelf.origin(&state.address.place).map(|case| Place::Case(case.to_owned()));
    let place = case.unwrap_or_else(|| state.address.place.clone());
    Address { embed: false, place, ..state.address.clone() }
}
