//! How everyone stands out and what is live, worked out anew only when it changes; and who the pointer
//! is over where nobody is live.

use std::collections::HashSet;
use std::rc::Rc;

use partnership_explorer::drawing::{AFAR_SIZE, level};
use partnership_explorer::map::ActorAt;
use web_sys::PointerEvent;
use yew::{
    Html, NodeRef, Properties, UseStateHandle, function_component, hook, html, use_memo, use_state_eq,
};

use super::listen::point;
use super::stage::Props;
use crate::app::state::{Live, Looks, Opened, Region, Selection, is_vast};

/// How everyone stands out.
#[hook]
pub fn use_looks(props: &Props) -> Rc<Looks> {
    let of = (props.opened.clone(), props.lens, props.sift.clone(), props.around, props.lit.clone());
    use_memo(of, |(opened, lens, sift, around, lit)| Looks::new(opened, *lens, sift, *around, lit.as_deref()))
}

/// Of a large map, the part that is drawn with live elements.
pub fn near(props: &Props) -> Option<Region> {
    is_vast(&props.opened.scene).then(|| Region::around(props.camera, props.frame))
}

/// What is drawn with live elements; the rest is painted.
#[hook]
pub fn use_live(
    props: &Props,
    looks: &Rc<Looks>,
    region: Option<Region>,
    carried: Option<ActorAt>,
) -> Rc<Live> {
    let of = (props.opened.clone(), looks.clone(), region, props.selection, props.roving, carried);
    use_memo(of, |(opened, looks, region, selection, roving, carried)| {
        let Some(region) = region else { return Live::all(&opened.scene) };
        let stop = looks.stop(opened, *roving);
        let done_with = |at: ActorAt| {
            *selection == Some(Selection::Actor(at)) || [stop, *carried, opened.heart()].contains(&Some(at))
        };
        let scene = &opened.scene;
        let is_lit = |number: usize| looks.actors[number].lit || looks.actors[number].known;
        let always = scene.actors.iter().enumerate();
        let always = always.filter(|(number, actor)| is_lit(*number) || done_with(actor.at));
        // Evidence that holds half the map is painted like the map.
        let always: HashSet<ActorAt> = match always.clone().count() {
            few if few <= Live::MOST => always.map(|(_, actor)| actor.at).collect(),
            _ => scene.actors.iter().map(|actor| actor.at).filter(|at| done_with(*at)).collect(),
        };
        let lit = looks.ties.iter().filter(|look| look.lit).count();
        let wanted = |number: usize| {
            let at = scene.ties[number].at;
            let (from, to) = opened.partnership.ends(at);
            let touched = matches!(selection, Some(Selection::Actor(at)) if *at == from || *at == to);
            touched || *selection == Some(Selection::Tie(at)) || (looks.ties[number].lit && lit <= Live::MOST)
        };
        Live::within(scene, &opened.partnership, *region, &always, wanted)
    })
}

/// Whom the mouse is over on a map that is seen from afar.
#[derive(Clone)]
pub struct Hover {
    opened: Rc<Opened>,
    stage: NodeRef,
    camera: crate::app::state::Camera,
    over: UseStateHandle<Option<ActorAt>>,
}

/// Nobody at first.
#[hook]
pub fn use_hover(props: &Props, stage: &NodeRef) -> Hover {
    let over = use_state_eq(|| None);
    Hover { opened: props.opened.clone(), stage: stage.clone(), camera: props.camera, over }
}

impl Hover {
    /// Whom it is over.
    pub fn now(&self) -> Option<ActorAt> {
        self.over.filter(|_| level(self.camera.zoom).is_some())
    }

    /// The mouse has moved.
    pub fn moves(&self, event: &PointerEvent) {
        let looks =
            level(self.camera.zoom).is_some() && event.pointer_type() == "mouse" && event.buttons() == 0;
        let over = looks.then(|| self.opened.standing_at(self.camera.on_map(point(event, &self.stage))));
        self.over.set(over.flatten());
    }

    /// The mouse has left the map.
    pub fn leaves(&self) {
        self.over.set(None);
    }
}

#[derive(Properties, PartialEq)]
pub struct NameProps {
    pub opened: Rc<Opened>,
    pub at: ActorAt,
}

/// The whole name of whom the mouse is over, above all else that is drawn.
#[function_component(HoveredName)]
pub fn hovered_name(props: &NameProps) -> Html {
    let middle = props.opened.centre(props.at);
    let style = format!("transform: translate({:.1}px, {:.1}px) scale(var(--closer))", middle.x, middle.y);
    html! {
        <g class="sign hovered" {style} aria-hidden="true">
            <text y={(AFAR_SIZE * 0.36).to_string()}>{ props.opened.partnership.name(props.at).to_owned() }</text>
        </g>
    }
}
