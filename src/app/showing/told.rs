//! What a saved view shows, told in words: for views that are tables rather than pictures, and for whoever
//! would rather read than look.

use std::rc::Rc;

use partnership_explorer::map::{ActorAt, TieAt, Word};
use yew::{Html, Properties, function_component, html};

use crate::app::state::{Looks, Showing, Sift};
use crate::app::store::use_language;
use crate::app::words::{self, Phrase};

#[derive(Properties, PartialEq)]
pub struct Props {
    pub showing: Rc<Showing>,
}

/// Who stands out, and what holds between them.
#[function_component(Told)]
pub fn told(props: &Props) -> Html {
    use_language();
    let showing = &props.showing;
    let partnership = &showing.opened.partnership;
    let Standing { actors, knew, ties } = standing(showing);
    let people = |key: &'static str, heading: Phrase, all: Vec<ActorAt>| {
        if all.is_empty() {
            return Html::default();
        }
        html! {
            <section {key}>
                <h2 lang={words::language().tag()}>{ heading }</h2>
                <ul>
                    { for all.iter().map(|at| html! {
                        <li key={at.index()}><b>{ partnership.name(*at) }</b>{ " · " }{ partnership.kind(*at).label() }</li>
                    }) }
                </ul>
            </section>
        }
    };
    let flag = showing.lit.as_ref().and_then(|lit| lit.key.flag()?.find(&showing.opened.analysis));
    let flag = flag.map(|at| &showing.opened.analysis.patterns[at]);
    html! {
        <div id="told" class="told" tabindex="0" role="region" aria-labelledby="show-caption">
            <div lang={words::english()}>
                if let Some(flag) = flag {
                    <p key="flag" class="told-flag"><b>{ flag.pattern.label() }</b>{ ": " }{ flag.verdict.label() }</p>
                }
                { people("actors", words::WHO_IS_SHOWN, actors) }
                { people("knew", words::ALREADY_KNEW, knew) }
                if !ties.is_empty() {
                    <section key="ties">
                        <h2 lang={words::language().tag()}>{ words::WHAT_HOLDS }</h2>
                        <ul>{ for ties.iter().map(|at| html! { <li key={at.index()}>{ words::tie_sentence(partnership, *at) }</li> }) }</ul>
                    </section>
                }
            </div>
        </div>
    }
}

/// Who and what stands out: neither hidden by the lens nor set back by what is lit.
pub struct Standing {
    /// The actors.
    pub actors: Vec<ActorAt>,
    /// Those who knew before the step of a journey that is lit.
    pub knew: Vec<ActorAt>,
    /// The ties.
    pub ties: Vec<TieAt>,
}

/// Who and what stands out in the view that is shown. O(actors + ties).
pub fn standing(showing: &Showing) -> Standing {
    let (opened, lit) = (&showing.opened, showing.lit.as_deref());
    let looks = Looks::new(opened, showing.lens, &Sift::default(), None, lit);
    let actors = opened.scene.actors.iter().zip(&looks.actors).filter(|(_, look)| !look.is_back());
    let ties = opened.scene.ties.iter().zip(&looks.ties);
    let ties = ties.filter(|(_, look)| !look.hidden && !look.is_back());
    let (knew, actors) =
        actors.map(|(one, look)| (one.at, look.known)).partition::<Vec<_>, _>(|(_, known)| *known);
    let plain = |all: Vec<(ActorAt, bool)>| all.into_iter().map(|(at, _)| at).collect();
    Standing { actors: plain(actors), knew: plain(knew), ties: ties.map(|(one, _)| one.at).collect() }
}
