//! What is taught with a bundled case: what to look for, questions, its other moment, and guided ways to other
//! models.

use std::rc::Rc;

use partnership_explorer::cases::{self, Notes, Step, Way};
use partnership_explorer::knowledge::knowledge;
use yew::{AttrValue, Html, Properties, function_component, html, use_callback, use_context};

use super::entry::page_list;
use super::link::Within;
use super::on_maps::CaseLink;
use crate::app::frame::PlaceLink;
use crate::app::state::{Action, Address, Against, Denial, Opened, Place, Study};
use crate::app::store::{use_dispatch, use_language};
use crate::app::words;

#[derive(Properties, PartialEq)]
pub struct Props {
    /// The id of the case.
    pub id: &'static str,
    /// The map beside which the notes are read, if it is the case’s.
    #[prop_or_default]
    pub opened: Option<Rc<Opened>>,
    /// What was refused last.
    #[prop_or_default]
    pub denied: Option<Rc<Denial>>,
    /// How deep its headings lie.
    pub depth: usize,
}

/// The notes.
#[function_component(CaseNotes)]
pub fn case_notes(props: &Props) -> Html {
    use_language();
    let within: Within = use_context().unwrap_or_default();
    let notes: &'static Notes = cases::find(props.id).expect("a bundled case has its notes").notes();
    let english = words::english();
    let heading = within.heading(props.depth);
    let read: Vec<_> = notes.learn.iter().filter_map(|id| knowledge().page(id)).collect();
    html! {
        <div class="case-notes">
            <section key="look">
                <@{heading}>{ words::LOOK_FOR }</@>
                <ul class="points" lang={english}>{ for notes.look_for.iter().map(|one| html! { <li key={one.clone()}>{ one }</li> }) }</ul>
            </section>
            <section key="questions">
                <@{heading}>{ words::QUESTIONS }</@>
                <ol class="points" lang={english}>{ for notes.questions.iter().map(|one| html! { <li key={one.clone()}>{ one }</li> }) }</ol>
            </section>
            if !notes.ways.is_empty() {
                <section key="ways" class="ways">
                    <@{heading}>{ words::GUIDED }</@>
                    <p class="lede">{ if props.opened.is_some() { words::GUIDED_SAYS } else { words::NOT_ON_MAP } }</p>
                    { for notes.ways.iter().map(|way| self::way(way, props)) }
                </section>
            }
            { for [(words::BEFORE_MAP, &notes.before, true), (words::AFTER_MAP, &notes.after, false)].into_iter().filter_map(|(says, id, is_before)| {
                let id = AttrValue::from(id.as_ref()?.clone());
                let to = beside(props, within, &id, is_before);
                Some(html! {
                    <p key={says.key()} class="moment">
                        <b>{ says.clone() }{ ": " }</b><CaseLink {id} />{ " " }
                        <PlaceLink {to} class="compare-moments"><>{ words::COMPARE_MOMENTS }</></PlaceLink>
                    </p>
                })
            }) }
            if !read.is_empty() && props.opened.is_none() {
                <section key="read"><@{heading}>{ words::SEE_ALSO }</@>{ page_list(read) }</section>
            }
        </div>
    }
}

/// The case, or the copy of it that is open, held against its other moment; what was comes first.
fn beside(props: &Props, within: Within, other: &str, is_before: bool) -> Address {
    let place =
        props.opened.as_ref().map_or_else(|| Place::Case(props.id.to_owned()), |opened| opened.place.clone());
    let against = Some(Against::Case(other.to_owned()));
    Address { place, against, turned: is_before, embed: within.embed, ..Address::default() }
}

fn way(way: &'static Way, props: &Props) -> Html {
    let english = words::english();
    html! {
        <details key={way.id.clone()} class="way" open={props.opened.is_none()}>
            <summary lang={english}><b>{ &way.title }</b></summary>
            <p lang={english}>{ &way.says }</p>
            <ol class="way-steps">
                { for way.steps.iter().enumerate().map(|(at, step)| {
                    let id = format!("step-of-{}-{at}", way.id);
                    html! { <li key={at}><WayStep {step} {id} on_map={props.opened.is_some()} denied={props.denied.clone()} /></li> }
                }) }
            </ol>
        </details>
    }
}

#[derive(Properties)]
struct StepProps {
    step: &'static Step,
    /// The id of its button.
    id: String,
    /// Whether it can be taken here.
    on_map: bool,
    denied: Option<Rc<Denial>>,
}

impl PartialEq for StepProps {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.step, other.step) && self.on_map == other.on_map && self.denied == other.denied
    }
}

/// One step: what to do, the button that does it, and what to watch then.
#[function_component(WayStep)]
fn way_step(props: &StepProps) -> Html {
    let dispatch = use_dispatch();
    let step = props.step;
    let onclick = {
        let id = props.id.clone();
        use_callback((), move |_, ()| match &step.change {
            Some(named) => dispatch.send(Action::Study(Study::Try(named))),
            None => dispatch.send(Action::Study(Study::Type(&step.lines, id.clone()))),
        })
    };
    let refused = props.denied.as_ref().filter(|denial| denial.by == props.id);
    let described = format!("{}-says", props.id);
    html! {
        <>
            <p id={described.clone()} lang={words::english()}>{ &step.says }</p>
            { for step.lines.iter().map(|line| html! { <p key={line.clone()}><code lang={words::english()}>{ line }</code></p> }) }
            if props.on_map {
                <button type="button" id={props.id.clone()} aria-describedby={described} {onclick}>
                    { if step.change.is_some() { words::TRY_IT } else { words::TYPE_IT } }
                </button>
            }
            if let Some(denial) = refused {
                <p class="refusal" lang={words::english()}>{ &denial.denied.says }</p>
            }
            <p class="watch"><b>{ words::WATCH }{ ": " }</b><span lang={words::english()}>{ &step.watch }</span></p>
        </>
    }
}
