//! A page of its own: a bar that leads on, the body, and nothing else, so that it can be read and printed.

use yew::{Html, Properties, function_component, html, use_callback};

use super::body::Body;
use super::link::{PageLink, Within};
use crate::app::frame::{Icon, LanguageMenu, Logo, PlaceLink};
use crate::app::platform::page;
use crate::app::state::{Address, Leaf};
use crate::app::store::{use_dispatch, use_language};
use crate::app::words::{self, Language};

#[derive(Properties, PartialEq)]
pub struct Props {
    pub leaf: Leaf,
    /// The map that was left for it, if one was.
    pub left: Option<Address>,
    pub embed: bool,
}

/// The page.
#[function_component(LearnPage)]
pub fn learn_page(props: &Props) -> Html {
    let language = use_language();
    let dispatch = use_dispatch();
    let print = use_callback(dispatch, |_, _| page::print());
    let within = Within { panel: false, embed: props.embed };
    let outside = Address { embed: false, ..within.address(&props.leaf.id) };
    html! {
        <yew::ContextProvider<Within> context={within}>
            <div class="start learn-page">
                <header class="start-bar">
                    if props.embed {
                        <a class="out" href={outside.write()} target="_blank" rel="noopener">
                            { words::OPEN_IN_EXPLORER }<Icon name="out" /><span class="unseen">{ words::NEW_WINDOW }</span>
                        </a>
                    } else if let Some(map) = &props.left {
                        <PlaceLink to={map.clone()} class="to-map"><><Icon name="back" /><span>{ words::TO_THE_MAP }</span></></PlaceLink>
                    } else {
                        <PlaceLink to={Address::default()} class="home" label={words::BACK_TO_START}><Icon name="back" /><Logo /></PlaceLink>
                        <b>{ words::APP }</b>
                    }
                    <nav aria-label={words::LEARN}>
                        <PageLink to="" says={words::ALL_PAGES} />
                        <PageLink to="law" says={words::LAW} />
                    </nav>
                    <button type="button" class="quiet print" onclick={print}>{ words::PRINT }</button>
                    <LanguageMenu />
                </header>
                <main id="main" tabindex="-1">
                    if language != Language::English {
                        <p class="draft">{ words::DRAFT }</p>
                    }
                    <Body key={props.leaf.id.clone()} leaf={props.leaf.clone()} />
                </main>
            </div>
        </yew::ContextProvider<Within>>
    }
}
