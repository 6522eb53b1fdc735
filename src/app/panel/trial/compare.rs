//! Compare with another map: a bundled one, or one from a file.

use std::rc::Rc;

use partnership_explorer::cases::CASES;
use web_sys::{HtmlSelectElement, SubmitEvent};
use yew::{Callback, Html, Properties, function_component, html, use_callback, use_memo, use_node_ref};

use super::moves::{contents, findings};
use super::{Do, DoButton, lines};
use crate::app::frame::PickFile;
use crate::app::state::{Action, Opened, Place, Trial};
use crate::app::store::use_dispatch;
use crate::app::words;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub opened: Rc<Opened>,
    pub trial: Rc<Trial>,
}

/// The part.
#[function_component(Compare)]
pub fn compare_part(props: &Props) -> Html {
    let dispatch = use_dispatch();
    let cases = use_memo(props.opened.place.clone(), |place| {
        let others = CASES.iter().enumerate().filter(|(_, case)| *place != Place::Case(case.id.to_owned()));
        others.map(|(at, case)| (at, case.document().title)).collect::<Vec<_>>()
    });
    let chosen = use_node_ref();
    let onsubmit = {
        let (chosen, dispatch) = (chosen.clone(), dispatch.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let at = chosen.cast::<HtmlSelectElement>().and_then(|select| select.value().parse().ok());
            if let Some(case) = at.and_then(|at: usize| CASES.get(at)) {
                dispatch.send(Action::Compare(Box::new(case.document())));
            }
        })
    };
    let pick = use_callback(dispatch, |action: Action, to| {
        to.send(match action {
            Action::Open { document, .. } => Action::Compare(document),
            refused => refused,
        });
    });
    html! {
        <section class="compare">
            <p class="lede">{ words::COMPARE_SAYS }</p>
            <form {onsubmit}>
                <label class="field" for="compare-case">{ words::OTHER_MAP }</label>
                <select id="compare-case" ref={chosen}>
                    { for cases.iter().map(|(at, title)| html! { <option key={*at} value={at.to_string()}>{ title }</option> }) }
                </select>
                <div class="buttons">
                    <button type="submit" class="primary">{ words::COMPARE_IT }</button>
                    <PickFile class="" label={words::OR_FILE} onread={pick} />
                </div>
            </form>
            if let Some(compared) = &props.trial.compared {
                <section class="result" key="result" aria-labelledby="try-result">
                    <h3 id="try-result" tabindex="-1">{ words::compared_with(&compared.comparison.after) }</h3>
                    { same(compared.comparison.matched_by_name.iter().map(|one| one.name.clone()).collect()) }
                    if compared.comparison.is_same() {
                        <p class="lede">{ words::SAME }</p>
                    } else {
                        { findings(&compared.comparison) }
                        { contents(&compared.comparison) }
                    }
                    <div class="buttons"><DoButton does={Do::Drop} label={words::DONE} /></div>
                </section>
            }
        </section>
    }
}

fn same(names: Vec<String>) -> Html {
    lines(words::SAME_ACTORS, names)
}
