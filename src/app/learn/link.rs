//! Links to pages of what is known: real ones. Beside a map they turn the page in the tab; on a page of their
//! own they lead to another.

use partnership_explorer::knowledge::{Entry, Matter, knowledge};
use web_sys::MouseEvent;
use yew::{
    AttrValue, Children, Html, Properties, classes, function_component, html, use_callback, use_context,
};

use crate::app::state::{Action, Address, Study};
use crate::app::store::{use_dispatch, use_language};
use crate::app::words;

/// Where pages are read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Within {
    /// Whether that is the panel beside a map.
    pub panel: bool,
    /// Whether all is in a frame of another page.
    pub embed: bool,
}

impl Within {
    /// The heading of that depth: a page of its own begins at the first, the panel below the map's title.
    pub const fn heading(self, depth: usize) -> &'static str {
        ["h1", "h2", "h3", "h4", "h5"][depth + self.panel as usize]
    }

    /// The address of the page of that id.
    pub fn address(self, id: &str) -> Address {
        Address { embed: self.embed, ..Address::learn(id) }
    }
}

#[derive(Properties, PartialEq)]
pub struct Props {
    /// The id of the page.
    pub to: AttrValue,
    #[prop_or_default]
    pub class: Option<AttrValue>,
    #[prop_or_default]
    pub style: Option<AttrValue>,
    /// What it says, where that is a mere text.
    #[prop_or_default]
    pub says: AttrValue,
    #[prop_or_default]
    pub children: Children,
}

/// The link.
#[function_component(PageLink)]
pub fn page_link(props: &Props) -> Html {
    let dispatch = use_dispatch();
    let within: Within = use_context().unwrap_or_default();
    let onclick = use_callback((props.to.clone(), within), move |event: MouseEvent, (to, within)| {
        let elsewhere = event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key();
        if event.button() == 0 && !elsewhere {
            event.prevent_default();
            dispatch.send(match within.panel {
                true => Action::Study(Study::Open(to.to_string())),
                false => Action::Go(within.address(to)),
            });
        }
    });
    html! {
        <a href={within.address(&props.to).write()} class={props.class.clone()} style={props.style.clone()} {onclick}>{ &props.says }{ props.children.clone() }</a>
    }
}

#[derive(Properties, PartialEq)]
pub struct LearnProps {
    /// What the page is about.
    pub matter: Matter,
    /// Its id.
    pub id: &'static str,
    #[prop_or_default]
    pub class: Option<AttrValue>,
}

/// From what stands beside a map to its page, if it has one: "Learn: Coordinated model".
#[function_component(LearnLink)]
pub fn learn_link(props: &LearnProps) -> Html {
    use_language();
    match entry_about(props.matter, props.id) {
        Some(entry) => html! {
            <p class={classes!("learn-link", props.class.clone())}>
                <PageLink to={entry.id.as_str()} says={words::learn_of(&entry.title)} />
            </p>
        },
        None => Html::default(),
    }
}

/// The entry that says most of something.
pub fn entry_about(matter: Matter, id: &str) -> Option<&'static Entry> {
    knowledge().about(matter, id).next()
}

#[derive(Properties, PartialEq)]
pub struct StrategyProps {
    /// The id of its page.
    pub id: &'static str,
}

/// The link to the page of a strategy.
#[function_component(StrategyLink)]
pub fn strategy_link(props: &StrategyProps) -> Html {
    use_language();
    let title = knowledge().page(props.id).map_or(props.id, |page| page.title());
    html! { <p class="learn-link"><PageLink to={props.id} says={words::learn_of(title)} /></p> }
}
