//! The page of two maps: what is compared, both pictures, what differs.

use std::rc::Rc;

use partnership_explorer::analysis::Became;
use partnership_explorer::drawing::Rect;
use partnership_explorer::map::Problem;
use wasm_bindgen_futures::spawn_local;
use yew::{
    AttrValue, Html, Properties, classes, function_component, html, use_callback, use_effect_with,
    use_node_ref,
};

use super::list::Differences;
use super::picture::PictureBeside;
use super::sign::SignMark;
use super::size::use_size;
use super::taking::Taking;
use super::{Choose, offered};
use crate::app::canvas::STEP;
use crate::app::frame::{Icon, LanguageMenu, Toast};
use crate::app::platform::shelf;
use crate::app::state::{Action, BESIDE_TITLE, Beside, Deed, Held, Missing, Opened, Stands, State};
use crate::app::store::{Store, use_dispatch, use_language};
use crate::app::words;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub state: Store,
    pub opened: Rc<Opened>,
}

/// The page; in a frame of another page without what chooses another map.
#[function_component(BesidePage)]
pub fn beside_page(props: &Props) -> Html {
    use_language();
    let dispatch = use_dispatch();
    let (state, opened) = (&props.state, &props.opened);
    let embed = state.address.embed;
    let fetcher = dispatch.clone();
    use_effect_with(state.wanted_beside(), move |wanted| {
        if let Some(number) = *wanted {
            spawn_local(async move {
                let kept = shelf::get(number).await;
                fetcher.send(Action::Beside(Deed::Fetched(number, kept)));
            });
        }
    });
    let close = use_callback(dispatch, |_, to| to.send(Action::Beside(Deed::Close)));
    let title = opened.document.title.clone();
    html! {
        <div class={classes!("beside", embed.then_some("embed"))}>
            <header class="top-bar beside-bar">
                <button type="button" id="to-map" class="quiet to-map" onclick={close}>
                    <Icon name="back" /><span>{ words::TO_THE_MAP }</span>
                </button>
                <div class="title">
                    <h1 id={BESIDE_TITLE} tabindex="-1"><span>{ words::COMPARE }</span>{ ": " }<span lang={words::english()}>{ title }</span></h1>
                </div>
                if !embed {
                    <LanguageMenu />
                }
            </header>
            <main id="main" tabindex="-1">
                if state.awaited {
                    <p class="lede alone">{ words::READING }</p>
                } else {
                    if !embed {
                        <Choose offered={Rc::new(offered(state, opened))} against={state.beside.against.clone()} />
                    }
                    { stands(state) }
                }
                <Toast notice={state.notice.clone()} />
            </main>
        </div>
    }
}

fn stands(state: &State) -> Html {
    let beside = &state.beside;
    match &beside.stands {
        Stands::Choose => html! { <p class="lede alone">{ words::NOTHING_CHOSEN }</p> },
        Stands::Awaited(_) => html! { <p class="lede alone">{ words::FETCHING_MAP }</p> },
        Stands::Missing(missing) => html! {
            <div class="alone missing">
                <p><b>{ words::missing(missing) }</b></p>
                if let Missing::Unreadable(problems) = missing {
                    <ul class="problems" lang={words::english()}>{ for problems.iter().take(12).enumerate().map(problem) }</ul>
                }
                <p class="lede">{ words::MISSING_STAYS }</p>
            </div>
        },
        Stands::Held(held) => html! { <Both beside={beside.clone()} held={ByPointer(held.clone())} /> },
    }
}

fn problem((key, problem): (usize, &Problem)) -> Html {
    html! {
        <li {key}>
            if !problem.place.is_empty() {
                <code>{ &problem.place }</code>{ ": " }
            }
            { &problem.says }
        </li>
    }
}

#[derive(Clone)]
struct ByPointer(Rc<Held>);

impl PartialEq for ByPointer {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

#[derive(Properties, PartialEq)]
struct BothProps {
    beside: Rc<Beside>,
    held: ByPointer,
}

/// Both pictures and the list.
#[function_component(Both)]
fn both(props: &BothProps) -> Html {
    let dispatch = use_dispatch();
    let (beside, held) = (&props.beside, &props.held.0);
    let lit = beside.peek.or(beside.lit);
    let turn = use_callback(dispatch.clone(), |_, to| to.send(Action::Beside(Deed::Turn)));
    let zoom = |id: &'static str, icon: &'static str, says: words::Phrase, action: fn() -> Action| {
        let dispatch = dispatch.clone();
        let onclick = yew::Callback::from(move |_: web_sys::MouseEvent| dispatch.send(action()));
        let says = AttrValue::from(says);
        html! { <button type="button" {id} aria-label={says.clone()} title={says} {onclick}><Icon name={icon} /></button> }
    };
    let signs = [Became::Added, Became::Removed, Became::Changed];
    let two = use_node_ref();
    let stacked =
        use_size(&two).is_some_and(|room| is_stacked([0, 1].map(|side| held.pictures[side].base), room));
    html! {
        <div class="both">
            <div class="pictures">
                <div class="pictures-bar">
                    <div class="views which-side" role="group" aria-label={words::BOTH_MAPS}>
                        <SideButton side={0} on={beside.side == 0} />
                        <SideButton side={1} on={beside.side == 1} />
                    </div>
                    <button type="button" id="swap-sides" onclick={turn}>{ words::SWAP }</button>
                    <div class="zoom-both" role="group" aria-label={words::ZOOM_BOTH}>
                        { zoom("nearer", "plus", words::ZOOM_IN, || Action::Zoom(STEP, None)) }
                        { zoom("farther", "minus", words::ZOOM_OUT, || Action::Zoom(1.0 / STEP, None)) }
                        { zoom("whole", "fit", words::FIT, || Action::Fit) }
                    </div>
                </div>
                <div class={classes!("two", stacked.then_some("stacked"))} ref={two}>
                    { for [0, 1].map(|side| html! {
                        <PictureBeside key={side} held={held.clone()} {side} {lit} view={beside.view} on={beside.side == side} />
                    }) }
                </div>
                <div class="sign-key">
                    <ul>
                        { for signs.map(|became| html! {
                            <li><SignMark {became} />{ words::became(became, partnership_explorer::analysis::About::Actors) }</li>
                        }) }
                    </ul>
                    <p>{ if held.holds { words::PLACES_HOLD } else { words::PLACES_DIFFER } }</p>
                </div>
            </div>
            <div class="beside-list">
                <Differences beside={beside.clone()} />
                <Taking held={held.clone()} />
            </div>
        </div>
    }
}

/// Whether the pictures are drawn larger one below the other, in so much room, than side by side. A phone shows
/// one of the two.
fn is_stacked(bases: [Rect; 2], (width, height): (f64, f64)) -> bool {
    /// The air between them, in pixels.
    const GAP: f64 = 12.0;
    /// What a picture's caption takes: above it of the height, beside it of the width.
    const ABOVE: f64 = 56.0;
    const BESIDE: f64 = 190.0;
    /// Pictures that are hardly larger stay side by side, where they are compared more easily.
    const LARGER: f64 = 1.15;
    const PHONE: f64 = 760.0;
    /// The air around both, across and down.
    const AROUND: (f64, f64) = (32.0, 16.0);
    if width <= PHONE {
        return false;
    }
    let (width, height) = (width - AROUND.0, height - AROUND.1);
    let zoom = |width: f64, height: f64| {
        bases
            .iter()
            .map(|base| (width / base.width.max(1.0)).min(height / base.height.max(1.0)))
            .fold(f64::MAX, f64::min)
    };
    let beside = zoom((width - GAP) / 2.0, height - ABOVE);
    let stacked = zoom(width - BESIDE, (height - GAP) / 2.0);
    stacked > LARGER * beside
}

#[derive(Properties, PartialEq)]
struct SideProps {
    side: usize,
    on: bool,
}

#[function_component(SideButton)]
fn side_button(props: &SideProps) -> Html {
    let dispatch = use_dispatch();
    let onclick = use_callback(props.side, move |_, side| dispatch.send(Action::Beside(Deed::Side(*side))));
    let name = if props.side == 0 { words::BEFORE } else { words::AFTER };
    html! { <button type="button" aria-pressed={props.on.to_string()} {onclick}>{ name }</button> }
}

#[cfg(test)]
mod tests {
    use partnership_explorer::drawing::Rect;

    use super::is_stacked;

    fn of(width: f64, height: f64) -> [Rect; 2] {
        [Rect { x: 0.0, y: 0.0, width, height }; 2]
    }

    #[test]
    fn wide_pictures_stand_one_below_the_other_where_they_are_larger_so() {
        let (screen, phone) = ((900.0, 620.0), (760.0, 620.0));
        assert!(is_stacked(of(2_000.0, 600.0), screen));
        assert!(!is_stacked(of(900.0, 640.0), screen), "side by side they are as large");
        assert!(!is_stacked(of(400.0, 900.0), screen));
        assert!(!is_stacked(of(2_000.0, 600.0), phone), "one is seen at a time");
    }
}
