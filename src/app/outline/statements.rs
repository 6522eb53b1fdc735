//! What is said of whole lists, what was answered, and where the facts come from.

use std::rc::Rc;

use yew::{Html, Properties, function_component, html};

use crate::app::state::Opened;
use crate::app::store::use_language;
use crate::app::words;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub opened: Rc<Opened>,
}

/// The sections; each only if there is something in it.
#[function_component(Statements)]
pub fn statements(props: &Props) -> Html {
    use_language();
    let opened = &props.opened;
    let (document, partnership) = (&opened.document, &opened.partnership);
    let names = |ids: &[String]| partnership.names(ids.iter().filter_map(|id| partnership.find(id)));
    html! {
        <>
            if !document.complete.is_empty() {
                <section key="complete">
                    <h3>{ words::COMPLETE }</h3>
                    <p class="line">{ words::COMPLETE_SAYS }</p>
                    <ul>
                        { for document.complete.iter().enumerate().map(|(at, one)| html! {
                            <li key={at}>{ words::complete(one.tie, &names(&one.scope)) }</li>
                        }) }
                    </ul>
                </section>
            }
            if !document.answers.is_empty() {
                <section key="answers">
                    <h3>{ words::YOUR_ANSWERS }</h3>
                    <ul>
                        { for document.answers.iter().enumerate().map(|(at, answer)| html! {
                            <li key={at}>
                                { words::question(&answer.indicator) }
                                { " " }<b>{ words::answer(answer.value) }</b>
                                if !answer.scope.is_empty() {
                                    { " (" }{ names(&answer.scope) }{ ")" }
                                }
                            </li>
                        }) }
                    </ul>
                </section>
            }
            if !document.sources.is_empty() {
                <section key="sources">
                    <h3>{ words::SOURCES }</h3>
                    <ul lang={words::english()}>{ for document.sources.iter().enumerate().map(|(at, one)| html! { <li key={at}>{ one }</li> }) }</ul>
                </section>
            }
        </>
    }
}
