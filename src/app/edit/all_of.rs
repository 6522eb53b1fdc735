//! “That’s all of them”: saying that the ties of a kind are wholly listed, around an actor or on the map.

use std::rc::Rc;

use partnership_explorer::editing::{Edit, said};
use partnership_explorer::map::{ActorAt, TieKind, Word};
use web_sys::{Event, HtmlInputElement};
use yew::{AttrValue, Callback, Html, Properties, TargetCast, function_component, html};

use crate::app::state::{Action, Opened};
use crate::app::store::{use_dispatch, use_language};
use crate::app::words;

#[derive(Properties, PartialEq)]
struct SwitchProps {
    kind: TieKind,
    scope: Option<String>,
    on: bool,
    label: AttrValue,
    /// What has to be known beside.
    #[prop_or_default]
    beside: Option<AttrValue>,
}

/// One list, and whether it is whole.
#[function_component(Switch)]
fn switch(props: &SwitchProps) -> Html {
    let dispatch = use_dispatch();
    let id = format!("all-{}-{}", props.kind.word(), if props.scope.is_some() { "here" } else { "map" });
    let onchange = {
        let (kind, scope, by) = (props.kind, props.scope.clone(), id.clone());
        Callback::from(move |event: Event| {
            let on = event.target_unchecked_into::<HtmlInputElement>().checked();
            let edit = Edit::Complete { kind, scope: scope.clone(), on };
            dispatch.send(Action::Edit { by: by.clone(), edit });
        })
    };
    html! {
        <label class="box">
            <input type="checkbox" {id} checked={props.on} {onchange} />
            <span>{ &props.label }{ props.beside.clone().map(|beside| html! { <small>{ beside }</small> }) }</span>
        </label>
    }
}

#[derive(Properties, PartialEq)]
pub struct Props {
    pub opened: Rc<Opened>,
    pub at: ActorAt,
}

/// The lists around an actor: those that it has at hand, the others folded.
#[function_component(AllOfThem)]
pub fn all_of_them(props: &Props) -> Html {
    use_language();
    let (opened, partnership) = (&props.opened, &props.opened.partnership);
    let (id, own) = (partnership.id(props.at), partnership.kind(props.at));
    let count = |kind: TieKind| {
        let ties = partnership.all_ties().filter(|tie| {
            let (from, to) = partnership.ends(*tie);
            let one = partnership.tie(*tie);
            one.kind == kind && one.is_present() && (from == props.at || to == props.at)
        });
        ties.count()
    };
    let switch = |(kind, count): &(TieKind, usize)| {
        let on = said(&opened.document, *kind, Some(id));
        let beside = said(&opened.document, *kind, None).then(|| AttrValue::from(words::SAID_OF_MAP));
        html! {
            <li key={kind.word()}>
                <Switch kind={*kind} scope={Some(id.to_owned())} {on} label={words::all_of(*kind, *count)} {beside} />
            </li>
        }
    };
    let fits = |kind: &TieKind| kind.ends().iter().any(|(from, to)| from.contains(&own) || to.contains(&own));
    let kinds = TieKind::ALL.iter().copied().map(|kind| (kind, count(kind)));
    let kinds =
        kinds.filter(|(kind, count)| *count > 0 || fits(kind) || said(&opened.document, *kind, Some(id)));
    let (near, far): (Vec<_>, Vec<_>) =
        kinds.partition(|(kind, count)| *count > 0 || said(&opened.document, *kind, Some(id)));
    html! {
        <section class="all-of-them">
            <h3>{ words::WHOLE_LISTS }</h3>
            <p class="lede">{ words::WHOLE_LISTS_SAY }</p>
            <ul>{ for near.iter().map(switch) }</ul>
            if !far.is_empty() {
                <details class="more">
                    <summary>{ words::OTHER_KINDS }</summary>
                    <ul>{ for far.iter().map(switch) }</ul>
                </details>
            }
        </section>
    }
}

#[derive(Properties, PartialEq)]
pub struct OnMapProps {
    pub opened: Rc<Opened>,
    pub kind: TieKind,
}

/// Whether the ties of a kind that are on the map are all there are.
#[function_component(AllOnMap)]
pub fn all_on_map(props: &OnMapProps) -> Html {
    use_language();
    let partnership = &props.opened.partnership;
    let of_kind = partnership.all_ties().map(|tie| partnership.tie(tie));
    let count = of_kind.filter(|tie| tie.kind == props.kind && tie.is_present()).count();
    let on = said(&props.opened.document, props.kind, None);
    html! { <Switch kind={props.kind} scope={None::<String>} {on} label={words::all_on_map(props.kind, count)} /> }
}

#[derive(Properties, PartialEq)]
pub struct OthersProps {
    pub opened: Rc<Opened>,
}

/// The kinds of tie of which none is on the map: that there is none can be said, too.
#[function_component(OtherLists)]
pub fn other_lists(props: &OthersProps) -> Html {
    use_language();
    let partnership = &props.opened.partnership;
    let is_there = |kind: &TieKind| partnership.all_ties().any(|tie| partnership.tie(tie).kind == *kind);
    html! {
        <details class="more all-of-them">
            <summary>{ words::OTHER_LISTS }</summary>
            <p class="line">{ words::WHOLE_LISTS_SAY }</p>
            <ul>
                { for TieKind::ALL.iter().filter(|kind| !is_there(kind)).map(|kind| html! {
                    <li key={kind.word()}><AllOnMap opened={props.opened.clone()} kind={*kind} /></li>
                }) }
            </ul>
        </details>
    }
}
