//! What differs, one by one, in sentences: whoever can't see the pictures misses nothing.

use std::rc::Rc;

use partnership_explorer::analysis::{About, Difference};
use yew::{Html, Properties, classes, function_component, html, use_callback};

use super::sign::{SignMark, class};
use crate::app::state::{Action, Beside, Deed, Held};
use crate::app::store::{use_dispatch, use_language};
use crate::app::words;

/// How many of one part are shown at once; the rest stands behind a disclosure.
const MOST: usize = 40;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub beside: Rc<Beside>,
}

/// The list.
#[function_component(Differences)]
pub fn differences(props: &Props) -> Html {
    use_language();
    let Some(held) = props.beside.held() else { return Html::default() };
    let comparison = &held.both.comparison;
    let count = |about: Option<About>| {
        held.differences.iter().filter(|one| about.is_none_or(|about| about == one.about)).count()
    };
    let names: Vec<&str> = comparison.matched_by_name.iter().map(|one| one.name.as_str()).collect();
    html! {
        <section class="differences" aria-labelledby="differs-title">
            <h2 id="differs-title" tabindex="-1">{ words::WHAT_DIFFERS }</h2>
            if held.differences.is_empty() {
                <p class="lede">{ words::NOTHING_DIFFERS }</p>
                if comparison.drawn_differently {
                    <p class="lede">{ words::DRAWN_OTHERWISE }</p>
                }
            } else {
                <p class="lede" lang={words::english()}>{ comparison.in_short().join(" ") }</p>
                <div class="parts" role="group" aria-label={words::SHOW_PARTS}>
                    <PartButton about={None} on={props.beside.about.is_none()} count={count(None)} />
                    { for About::ALL.into_iter().map(|about| html! {
                        <PartButton about={Some(about)} on={props.beside.about == Some(about)} count={count(Some(about))} />
                    }) }
                </div>
                { for About::ALL.into_iter().filter(|about| props.beside.about.is_none_or(|only| only == *about)).map(|about| {
                    part(about, held, &props.beside)
                }) }
                if !names.is_empty() && props.beside.about.is_none() {
                    <section class="lines">
                        <h3>{ words::SAME_ACTORS }</h3>
                        <p class="lede" lang={words::english()}>{ names.join(", ") }</p>
                    </section>
                }
            }
        </section>
    }
}

#[derive(Properties, PartialEq)]
struct PartProps {
    about: Option<About>,
    on: bool,
    count: usize,
}

#[function_component(PartButton)]
fn part_button(props: &PartProps) -> Html {
    let dispatch = use_dispatch();
    let onclick =
        use_callback(props.about, move |_, about| dispatch.send(Action::Beside(Deed::Sift(*about))));
    let name = props.about.map_or(words::ALL_PARTS, words::about_in_short);
    html! {
        <button type="button" aria-pressed={props.on.to_string()} {onclick}>
            { name }<span class="count">{ props.count }</span>
        </button>
    }
}

fn part(about: About, held: &Rc<Held>, beside: &Beside) -> Html {
    let own: Vec<usize> =
        (0..held.differences.len()).filter(|at| held.differences[*at].about == about).collect();
    if own.is_empty() && beside.about.is_none() {
        return Html::default();
    }
    let item = |at: &usize| {
        html! { <Item key={*at} held={ByPointer(held.clone())} at={*at} on={beside.lit == Some(*at)} /> }
    };
    let (first, rest) = own.split_at(own.len().min(MOST));
    html! {
        <section class="lines" key={about as usize}>
            <h3>{ words::about(about) }<span class="count">{ own.len() }</span></h3>
            if own.is_empty() {
                <p class="lede">{ words::NONE_OF_THESE }</p>
            }
            <ul>{ for first.iter().map(item) }</ul>
            if !rest.is_empty() {
                <details class="more">
                    <summary>{ words::and_more(rest.len()) }</summary>
                    <ul>{ for rest.iter().map(item) }</ul>
                </details>
            }
        </section>
    }
}

/// A comparison never changes: it is compared by where it is.
#[derive(Clone)]
struct ByPointer(Rc<Held>);

impl PartialEq for ByPointer {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

#[derive(Properties, PartialEq)]
struct ItemProps {
    held: ByPointer,
    at: usize,
    on: bool,
}

/// One difference: it lights up in both pictures while it is pointed at or has the focus, and stays so once
/// it is pressed.
#[function_component(Item)]
fn item(props: &ItemProps) -> Html {
    let dispatch = use_dispatch();
    let at = props.at;
    let send = |deed: fn(usize) -> Deed| {
        let dispatch = dispatch.clone();
        move || dispatch.send(Action::Beside(deed(at)))
    };
    let (point, leave) = (send(|at| Deed::Peek(Some(at))), send(|_| Deed::Peek(None)));
    let press = send(Deed::Light);
    let onpointerenter = yew::Callback::from({
        let point = point.clone();
        move |_: web_sys::PointerEvent| point()
    });
    let onpointerleave = yew::Callback::from({
        let leave = leave.clone();
        move |_: web_sys::PointerEvent| leave()
    });
    let onfocus = yew::Callback::from(move |_: web_sys::FocusEvent| point());
    let onblur = yew::Callback::from(move |_: web_sys::FocusEvent| leave());
    let onclick = yew::Callback::from(move |_: web_sys::MouseEvent| press());
    let Some(one) = props.held.0.differences.get(at) else { return Html::default() };
    let Difference { about, became, says, why, .. } = one;
    let is_seen = one.shown.iter().any(|of| !of.actors.is_empty()) || one.flag != [None, None];
    let sentence = html! {
        <>
            <SignMark became={*became} />
            <span class="says"><b>{ words::became(*became, *about) }</b>{ " " }<span lang={words::english()}>{ says }</span></span>
        </>
    };
    html! {
        <li class={classes!("difference", class(*became), props.on.then_some("on"))}>
            if is_seen {
                <button type="button" id={format!("difference-{at}")} aria-pressed={props.on.to_string()} {onclick}
                    {onpointerenter} {onpointerleave} {onfocus} {onblur}>{ sentence }</button>
            } else {
                <p>{ sentence }</p>
            }
            if !why.is_empty() {
                <ul class="why" lang={words::english()}>{ for why.iter().enumerate().map(|(key, why)| html! { <li {key}>{ why }</li> }) }</ul>
            }
        </li>
    }
}
