//! Compare with another map: a bundled one, or one from a file.

use std::rc::Rc;

use partnership_explorer::cases::{CASES, Case};
use web_sys::{HtmlSelectElement, SubmitEvent};
use yew::{
    AttrValue, Callback, Html, Properties, function_component, html, use_callback, use_memo, use_node_ref,
};

use super::choice::{Choice, Entry};
use super::moves::{contents, findings};
use super::{Do, DoButton, lines};
use crate::app::frame::PickFile;
use crate::app::state::{Action, Opened, Place, Trial};
use crate::app::store::use_dispatch;
use crate::app::words;

/// The value that stands for the file that is compared with.
const FILE: &str = "file";

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
        let entry = |(at, case): (usize, &Case)| (at.to_string().into(), case.document().title.into());
        others.map(entry).collect::<Vec<Entry>>()
    });
    let compared = props.trial.compared.as_ref();
    // The list says with what the map is compared, be it a case or a file.
    let file = compared.and_then(|compared| compared.file.as_ref());
    let file = file.map(|file| (AttrValue::from(FILE), AttrValue::from(words::file_in_list(file))));
    let held = compared.and_then(|compared| cases.iter().find(|(_, title)| *title == compared.other.title));
    let shown = file.as_ref().or(held).or(cases.first()).map(|(value, _)| value.clone()).unwrap_or_default();
    let entries: Vec<Entry> = file.into_iter().chain(cases.iter().cloned()).collect();
    let chosen = use_node_ref();
    let onsubmit = {
        let (chosen, dispatch) = (chosen.clone(), dispatch.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let at = chosen.cast::<HtmlSelectElement>().and_then(|select| select.value().parse().ok());
            if let Some(case) = at.and_then(|at: usize| CASES.get(at)) {
                dispatch.send(Action::Compare { other: Box::new(case.document()), file: None });
            }
        })
    };
    let pick = use_callback(dispatch, |action: Action, to| {
        to.send(match action {
            Action::Open { file, document, .. } => Action::Compare { other: document, file: Some(file) },
            refused => refused,
        });
    });
    html! {
        <section class="compare">
            <p class="lede">{ words::COMPARE_SAYS }</p>
            <form {onsubmit}>
                <label class="field" for="compare-case">{ words::OTHER_MAP }</label>
                <Choice id="compare-case" {entries} chosen={shown} select={chosen} />
                <div class="buttons">
                    <button type="submit" id="compare-it" class="primary">{ words::COMPARE_IT }</button>
                    <PickFile id="compare-file" class="" label={words::OR_FILE} onread={pick} />
                </div>
            </form>
            if let Some(compared) = compared {
                <section class="result" key="result" aria-labelledby="try-result">
                    <h3 id="try-result" tabindex="-1">{ words::compared_with(compared) }</h3>
                    { same(compared.comparison.matched_by_name.iter().map(|one| one.name.clone()).collect()) }
                    if compared.comparison.is_same() {
                        <p class="lede">{ words::SAME }</p>
                    } else {
                        <p class="lede">{ compared.comparison.in_short().join(" ") }</p>
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
