//! One indicator: a mark, a name, and when it is pressed its reasons, on the map and in words.

use std::rc::Rc;

use partnership_explorer::analysis::{indicator_in_words, rule};
use partnership_explorer::knowledge::Matter;
use partnership_explorer::map::State as Met;
use yew::{AttrValue, Html, Properties, classes, function_component, html};

use super::chips::evidence_chips;
use super::lamp::Lamp;
use super::says::Says;
use crate::app::learn::{LearnLink, prose};
use crate::app::state::{FlagKey, Key, Opened};
use crate::app::store::use_language;
use crate::app::words;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub opened: Rc<Opened>,
    /// The places where the flag is found, in the analysis. What is lit is that of the first.
    pub places: Vec<usize>,
    pub id: &'static str,
    /// Whether it is open, and its evidence lit.
    pub on: bool,
}

/// The row.
#[function_component(IndicatorRow)]
pub fn indicator_row(props: &Props) -> Html {
    use_language();
    let flag = &props.opened.analysis.patterns[props.places[0]];
    let key = FlagKey::of(flag).indicator(props.id);
    let Some(indicator) = flag.indicators.iter().find(|one| one.id == props.id) else {
        return html! { <li /> };
    };
    let about = rule(props.id);
    let name = about.map_or(props.id, |rule| rule.name);
    let state = match indicator.state {
        Met::Met => "met",
        Met::NotMet => "not-met",
        Met::NotRecorded => "not-recorded",
    };
    let says =
        || indicator_in_words(&props.opened.partnership, &props.opened.analysis, &props.places, props.id);
    let body = format!("{}-{}", key.element(), props.id);
    let lamp = key.lamp().map(AttrValue::from);
    html! {
        <li class={classes!("indicator", state, props.on.then_some("on"))}>
            <Lamp of={Key::Flag(key)} on={props.on} opens={body.clone()} id={lamp}>
                <span class="mark" aria-hidden="true">{ words::mark(indicator.state) }</span>
                <span class="name" lang={words::english()}>{ name }</span>
                <span class="state" lang={words::english()}>{ indicator.state.label() }</span>
            </Lamp>
            if props.on {
                <div class="reasons" id={body}>
                    <p><Says opened={props.opened.clone()} says={says().unwrap_or_default()} /></p>
                    if let Some(rule) = about {
                        <p class="rule"><b>{ words::RULE }{ ": " }</b>{ prose(rule.rule, "") }</p>
                    }
                    <p class="source"><b>{ words::SOURCE }{ ": " }</b>{ indicator.source }</p>
                    <LearnLink matter={Matter::Indicator} id={props.id} />
                    { evidence_chips(&props.opened, &indicator.evidence) }
                </div>
            }
        </li>
    }
}
