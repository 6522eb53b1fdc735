//! What the open map is to be held against: a moment of its own, a map of this device, a case, a file.

use std::rc::Rc;

use partnership_explorer::cases::{self, CASES};
use web_sys::{HtmlSelectElement, SubmitEvent};
use yew::{
    AttrValue, Html, Properties, function_component, html, use_callback, use_effect_with, use_node_ref,
};

use crate::app::frame::PickFile;
use crate::app::learn::case_title;
use crate::app::platform::files::Taken;
use crate::app::state::{
    Action, Against, COMPARE_FILE, COMPARE_IT, Called, Deed, Moment, Opened, Place, State, moments,
};
use crate::app::store::use_dispatch;
use crate::app::words::{self, Phrase};

/// The maps that can be chosen, whatever language they are offered in.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Offered {
    /// The change that is tried.
    preview: Option<&'static str>,
    /// The file that was chosen last.
    file: Option<String>,
    /// Moments of the open map.
    moments: Vec<Moment>,
    /// Other maps of this device, by number and title.
    kept: Vec<(u32, String)>,
    /// The other moment of the bundled case that is open, or of which a copy is.
    other: Option<&'static str>,
    /// Bundled cases but for the one that is open, by id and title.
    cases: Vec<(&'static str, String)>,
}

/// What can be held against the open map.
// Comes later than the first map.
#[inline(never)]
pub fn offered(state: &State, opened: &Opened) -> Offered {
    if state.awaited {
        return Offered::default();
    }
    let here = opened.place.number();
    let listed = state.shelf.list.iter().flatten().map(|one| (one.number, one.title.clone()));
    let mut kept: Vec<_> = listed.filter(|(number, _)| Some(*number) != here).collect();
    // What this window has open may not be kept, or not yet.
    for one in &state.desk {
        if let Some(number) = one.place.number().filter(|number| Some(*number) != here)
            && !kept.iter().any(|(other, _)| *other == number)
        {
            kept.push((number, one.document.title.clone()));
        }
    }
    let others = CASES.iter().filter(|case| opened.place != Place::Case(case.id.to_owned()));
    let cases = others.map(|case| (case.id, case_title(case.id))).collect();
    let preview = state.trial.preview.as_ref().map(|preview| preview.named.name);
    let file = state.beside.file().map(str::to_owned);
    let notes = state.case().and_then(cases::find).map(|case| case.notes());
    let other = notes.and_then(|notes| notes.after.as_deref().or(notes.before.as_deref()));
    Offered { preview, file, moments: moments(opened), kept, other, cases }
}

#[derive(Properties, PartialEq)]
pub struct Props {
    pub offered: Rc<Offered>,
    /// What is held against it now.
    #[prop_or_default]
    pub against: Against,
}

/// The form.
#[function_component(Choose)]
pub fn choose(props: &Props) -> Html {
    let dispatch = use_dispatch();
    let select = use_node_ref();
    let first = first(&props.offered);
    let chosen = match &props.against {
        Against::Nothing => first.word(),
        Against::File if props.offered.file.is_none() => first.word(),
        Against::Preview if props.offered.preview.is_none() => first.word(),
        other => other.word(),
    };
    // The list shows what is compared, and leaves what was chosen in it otherwise.
    use_effect_with((select.clone(), chosen.clone()), |(select, chosen)| {
        if let Some(select) = select.cast::<HtmlSelectElement>() {
            select.set_value(chosen);
        }
    });
    let onsubmit = use_callback((select.clone(), dispatch.clone()), |event: SubmitEvent, (select, to)| {
        event.prevent_default();
        if let Some(select) = select.cast::<HtmlSelectElement>() {
            let against = Against::of_word(&select.value());
            to.send(Action::Beside(Deed::Open(against, COMPARE_IT.to_owned())));
        }
    });
    let pick = use_callback(dispatch, |action: Action, to| {
        to.send(match action {
            Action::Open { file, document, .. } => Action::Beside(Deed::Read(file, document)),
            refused => refused,
        });
    });
    let Offered { preview, file, moments, kept, cases, .. } = &*props.offered;
    let preview =
        preview.iter().map(|name| (Against::Preview, words::called(&Called::If((*name).to_owned()))));
    let file = file.iter().map(|file| (Against::File, words::file_in_list(file)));
    let moments = moments.iter().map(|one| (Against::Step(one.steps), words::moment(one)));
    let kept = kept.iter().map(|(number, title)| (Against::Kept(*number), title.clone()));
    let cases = cases.iter().map(|(id, title)| (Against::Case((*id).to_owned()), title.clone()));
    html! {
        <form class="choose-other" {onsubmit}>
            <label class="field" for="compare-case">{ words::OTHER_MAP }</label>
            <div class="choose-row">
                <select id="compare-case" ref={select}>
                    { group(words::MOMENTS, moments.chain(preview), &chosen) }
                    { group(words::KEPT_MAPS, kept, &chosen) }
                    { group(words::CASES_TO_COMPARE, cases, &chosen) }
                    { group(words::FILES, file, &chosen) }
                </select>
                <button type="submit" id={COMPARE_IT} class="primary">{ words::COMPARE_IT }</button>
                <PickFile id={COMPARE_FILE} class="" label={words::OR_FILE} taken={Taken::Maps} onread={pick} />
            </div>
        </form>
    }
}

/// What the list begins with: the map as it was opened, if it has changed since, or else its other moment, or
/// another map.
fn first(offered: &Offered) -> Against {
    match (&offered.moments[..], &offered.kept[..], &offered.cases[..]) {
        ([moment, ..], ..) => Against::Step(moment.steps),
        _ if let Some(id) = offered.other => Against::Case(id.to_owned()),
        (_, _, [(id, _), ..]) => Against::Case((*id).to_owned()),
        (_, [(number, _), ..], _) => Against::Kept(*number),
        _ => Against::Nothing,
    }
}

fn group(label: Phrase, all: impl Iterator<Item = (Against, String)>, chosen: &str) -> Html {
    let entries: Vec<Html> = all
        .map(|(against, name)| {
            let value = against.word();
            let selected = value == chosen;
            html! { <option key={value.clone()} value={value} {selected}>{ name }</option> }
        })
        .collect();
    if entries.is_empty() {
        return Html::default();
    }
    html! { <optgroup label={AttrValue::from(label)}>{ for entries }</optgroup> }
}
