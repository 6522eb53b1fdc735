//! Where an actor stands, moved by single presses: whoever can't drag moves it with these.

use partnership_explorer::drawing::Point;
use partnership_explorer::map::ActorAt;
use yew::{Callback, Html, Properties, function_component, html, use_callback};

use crate::app::frame::Icon;
use crate::app::state::{Action, FARTHEST, Sheet};
use crate::app::store::{Dispatch, use_dispatch};
use crate::app::words::{self, Phrase};

/// How far a button moves an actor, in units of the map.
const PACE: f64 = 20.0;

/// The arrows: icon, name, and where they lead.
static ARROWS: [(&str, Phrase, Point); 4] = [
    ("left", words::MOVE_LEFT, Point::new(-PACE, 0.0)),
    ("up", words::MOVE_UP, Point::new(0.0, -PACE)),
    ("down", words::MOVE_DOWN, Point::new(0.0, PACE)),
    ("right", words::MOVE_RIGHT, Point::new(PACE, 0.0)),
];

#[derive(Properties, PartialEq)]
pub struct Props {
    pub at: ActorAt,
    pub pinned: bool,
    pub moving: bool,
    /// Within how many ties one looks around it; none for the whole map.
    pub around: usize,
}

/// Move, pin, unpin; while it is moved, arrows and the way out.
#[function_component(Position)]
pub fn position(props: &Props) -> Html {
    let dispatch = use_dispatch();
    let state = (props.at, props.pinned, dispatch.clone());
    let pin = use_callback(state, |_, (at, pinned, to)| to.send(Action::Pin(*at, !pinned)));
    let take = use_callback((props.at, dispatch.clone()), |_, (at, to)| {
        to.send(Action::Carry(*at, Point::default()));
        to.send(Action::Sheet(Sheet::Half));
        to.send(Action::Focus(format!("actor-{}", at.index())));
    });
    let centre = use_callback(dispatch.clone(), |_, to| to.send(Action::Centre));
    let look = |steps: usize| {
        let (to, at, steps) = (dispatch.clone(), props.at, if steps == props.around { 0 } else { steps });
        Callback::from(move |_| to.send(Action::Around(at, steps)))
    };
    let put = |action: Action| done(&dispatch, action);
    html! {
        <section class="position" aria-labelledby="position-title">
            <h3 id="position-title">{ words::POSITION }</h3>
            if props.moving {
                <p class="lede">{ words::MOVING_SAYS }</p>
                <div class="buttons" key="moving">
                    { for ARROWS.iter().map(|(icon, name, by)| {
                        let (to, at, by) = (dispatch.clone(), props.at, *by);
                        let onclick = Callback::from(move |_| to.send(Action::Carry(at, by)));
                        html! {
                            <button key={*icon} type="button" class="square" aria-label={name} title={name} {onclick}>
                                <Icon name={*icon} />
                            </button>
                        }
                    }) }
                    <button key="put" type="button" class="primary" onclick={put(Action::PutDown)}>{ words::PUT_DOWN }</button>
                    <button key="leave" type="button" onclick={put(Action::LeaveInPlace)}>{ words::LEAVE }</button>
                </div>
            } else {
                <p class="lede">{ if props.pinned { words::PINNED_SAYS } else { words::NOT_PINNED_SAYS } }</p>
                <div class="buttons" key="still">
                    <button key="move" id="move" type="button" onclick={take}>{ words::MOVE }</button>
                    <button key="centre" type="button" onclick={centre} title={words::CENTRE_SAYS}>{ words::CENTRE }</button>
                    <button key="pin" id="pin" type="button" onclick={pin}>{ if props.pinned { words::UNPIN } else { words::PIN } }</button>
                </div>
            }
            <h3 id="around-title">{ words::AROUND }</h3>
            <div class="buttons" role="group" aria-labelledby="around-title">
                { for (1..=FARTHEST).map(|steps| html! {
                    <button key={steps} type="button" aria-pressed={(steps == props.around).to_string()} onclick={look(steps)}>
                        { words::within(steps) }
                    </button>
                }) }
            </div>
        </section>
    }
}

/// Ends the movement; the focus goes to the button that began it.
fn done(dispatch: &Dispatch, action: Action) -> Callback<yew::MouseEvent> {
    let dispatch = dispatch.clone();
    Callback::from(move |_| {
        dispatch.send(action.clone());
        dispatch.send(Action::Focus("move".to_owned()));
    })
}
