//! What is asked of the list of law and policy: nations, a topic, how it stands, words. All of it stands in
//! the address, so that a link opens the same.

use partnership_explorer::knowledge::law::{Nation, Sift, Status, Topic};
use web_sys::{HtmlInputElement, InputEvent};
use yew::{AttrValue, Callback, Html, Properties, TargetCast, function_component, html, use_callback};

use crate::app::panel::Choice;
use crate::app::state::{Action, Leaf, Study, asked_of, sift_of};
use crate::app::store::use_dispatch;
use crate::app::words;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub leaf: Leaf,
    /// How many are shown, and of how many.
    pub shown: (usize, usize),
}

/// The form.
#[function_component(Filters)]
pub fn filters(props: &Props) -> Html {
    let dispatch = use_dispatch();
    let sift = sift_of(&props.leaf);
    let ask = move |sift: &Sift| dispatch.send(Action::Study(Study::Ask(asked_of(sift))));
    let choose_topic = {
        let (sift, ask) = (sift.clone(), ask.clone());
        Callback::from(move |word: AttrValue| {
            let topics = Topic::ALL.iter().copied().filter(|one| one.word() == word.as_str()).collect();
            ask(&Sift { topics, ..sift.clone() });
        })
    };
    let choose_status = {
        let (sift, ask) = (sift.clone(), ask.clone());
        Callback::from(move |word: AttrValue| {
            let statuses = Status::ALL.iter().copied().filter(|one| one.word() == word.as_str()).collect();
            ask(&Sift { statuses, ..sift.clone() });
        })
    };
    let oninput = {
        let (sift, ask) = (sift.clone(), ask.clone());
        Callback::from(move |event: InputEvent| {
            let words = event.target_unchecked_into::<HtmlInputElement>().value();
            ask(&Sift { words, ..sift.clone() });
        })
    };
    let clear = Callback::from(move |_| ask(&Sift::default()));
    let any = |says: words::Phrase| (AttrValue::from(""), AttrValue::from(says.to_string()));
    let topics: Vec<_> = std::iter::once(any(words::ALL_TOPICS))
        .chain(Topic::ALL.iter().map(|one| (one.word().into(), one.label().into())))
        .collect();
    let statuses: Vec<_> = std::iter::once(any(words::ANY_STATUS))
        .chain(Status::ALL.iter().map(|one| (one.word().into(), one.label().into())))
        .collect();
    let topic = sift.topics.first().map_or("", |one| one.word());
    let status = sift.statuses.first().map_or("", |one| one.word());
    let (shown, all) = props.shown;
    html! {
        <form class="filters" onsubmit={Callback::from(|event: yew::SubmitEvent| event.prevent_default())}>
            <div role="group" aria-labelledby="law-nations">
                <p id="law-nations" class="asks">{ words::NATION }</p>
                <div class="nations">
                    { for Nation::ALL.iter().map(|nation| html! {
                        <NationButton key={nation.word()} nation={*nation} leaf={props.leaf.clone()} />
                    }) }
                </div>
            </div>
            <div class="asked"><label for="law-topic">{ words::TOPIC }</label><Choice id="law-topic" entries={topics} chosen={topic} onchoose={choose_topic} /></div>
            <div class="asked"><label for="law-status">{ words::STATUS }</label><Choice id="law-status" entries={statuses} chosen={status} onchoose={choose_status} /></div>
            <div class="asked"><label for="law-words">{ words::WORDS }</label><input type="search" id="law-words" value={sift.words.clone()} autocomplete="off" {oninput} /></div>
            <p class="line" role="status">{ words::instruments_shown(shown, all) }</p>
            if !sift.is_open() {
                <button type="button" id="law-all" class="quiet" onclick={clear}>{ words::CLEAR_FILTERS }</button>
            }
        </form>
    }
}

#[derive(Properties, PartialEq)]
struct NationProps {
    nation: Nation,
    leaf: Leaf,
}

/// A nation, chosen or not.
#[function_component(NationButton)]
fn nation_button(props: &NationProps) -> Html {
    let dispatch = use_dispatch();
    let on = sift_of(&props.leaf).nations.contains(&props.nation);
    let onclick = use_callback((props.nation, props.leaf.clone()), move |_, (nation, leaf)| {
        let mut sift = sift_of(leaf);
        match sift.nations.iter().position(|one| one == nation) {
            Some(at) => drop(sift.nations.remove(at)),
            None => sift.nations.push(*nation),
        }
        dispatch.send(Action::Study(Study::Ask(asked_of(&sift))));
    });
    html! { <button type="button" aria-pressed={on.to_string()} lang={words::english()} {onclick}>{ props.nation.label() }</button> }
}
