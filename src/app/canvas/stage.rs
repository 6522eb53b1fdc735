//! The window onto the map: it listens to pointers, wheel and keys, and moves the camera.

use std::rc::Rc;

use partnership_explorer::drawing::{Rect, level};
use partnership_explorer::map::ActorAt;
use web_sys::{FocusEvent, KeyboardEvent, MouseEvent, PointerEvent, WheelEvent};
use yew::{Callback, Html, Properties, classes, function_component, html, use_node_ref};

use super::carried::CarriedMark;
use super::carry::use_carry;
use super::detail::{HoveredName, near, use_hover, use_live, use_looks};
use super::drawn::{DrawnMark, GripMark, use_drawn};
use super::empty::Empty;
use super::glide::use_glide;
use super::hint::{HintLine, use_hint};
use super::legend::Legend;
use super::lenses::Lenses;
use super::listen::{Going, focused, is_beside, key, point, press, use_page_scroll};
use super::measure::use_measure;
use super::outlined::use_outlines;
use super::overview::Overview;
use super::painted::PaintedMap;
use super::painting::Painted;
use super::paper::{all_of, use_paper};
use super::pointers::{Over, Pointers, use_pointers};
use super::rail::Rail;
use super::world::World;
use super::zoom::ZoomButtons;
use crate::app::edit::TieKindDialog;
use crate::app::state::{
    Action, Around, Camera, Denial, Frame, Lens, Linking, Lit, Moving, Opened, Region, Selection, Sheet,
    Sift, is_vast,
};
use crate::app::store::use_dispatch;
use crate::app::words;

/// How much a key or a button zooms.
pub const STEP: f64 = 1.25;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub opened: Rc<Opened>,
    pub lit: Option<Rc<Lit>>,
    /// Whether something is lit until it is put out, as against only pointed at.
    pub pressed: bool,
    pub selection: Option<Selection>,
    pub roving: Option<ActorAt>,
    /// What is selected beside the first.
    pub also: Rc<Vec<Selection>>,
    pub moving: Option<Moving>,
    pub linking: Option<Linking>,
    pub adding: bool,
    pub several: bool,
    /// Whether the saved views are listed beside it.
    pub views: bool,
    pub denied: Option<Rc<Denial>>,
    pub lens: Lens,
    pub sift: Sift,
    pub around: Option<Around>,
    pub finding: bool,
    pub marks: bool,
    pub camera: Camera,
    pub frame: Frame,
    pub sheet: Sheet,
    pub embed: bool,
}

/// The map with all that lies on it.
#[function_component(Canvas)]
pub fn canvas(props: &Props) -> Html {
    let dispatch = use_dispatch();
    let stage = use_node_ref();
    let hint = use_hint();
    let bare = props.opened.bare();
    use_measure(&stage, (props.sheet, bare.is_some()), &dispatch);
    let carry = use_carry(&props.opened, props.camera.zoom, &dispatch);
    let drawn = use_drawn();
    let over = Over {
        opened: props.opened.clone(),
        camera: props.camera,
        selection: props.selection,
        embed: props.embed,
    };
    let pointers = use_pointers(&stage, &carry, &hint, &dispatch, over, &drawn);
    let going = Going { moving: props.moving, linking: props.linking, several: props.several };
    use_page_scroll(&stage, props.embed, &pointers.gesture);
    use_glide(&props.opened);

    let hover = use_hover(props, &stage);
    let looks = use_looks(props);

    let on = |act: fn(&Pointers, &PointerEvent)| {
        let pointers = pointers.clone();
        Callback::from(move |event: PointerEvent| act(&pointers, &event))
    };
    let onpointerdown = on(Pointers::down);
    let onpointermove = {
        let (pointers, hover) = (pointers.clone(), hover.clone());
        Callback::from(move |event: PointerEvent| {
            pointers.moves(&event);
            hover.moves(&event);
        })
    };
    let onpointerleave = {
        let hover = hover.clone();
        Callback::from(move |_: PointerEvent| hover.leaves())
    };
    let (onpointerup, onpointercancel) = (on(Pointers::up), on(Pointers::cancelled));
    let onwheel = {
        let (stage, dispatch, embed, hint) = (stage.clone(), dispatch.clone(), props.embed, hint.clone());
        Callback::from(move |event: WheelEvent| {
            // In a frame the wheel belongs to the page around it, unless the user says otherwise.
            let asked = event.ctrl_key() || event.meta_key();
            if embed && !asked {
                hint.show(words::CTRL_WHEEL);
                return;
            }
            event.prevent_default();
            // Pinches on a touchpad come as small steps with Ctrl; some mice count in lines.
            let pixels = event.delta_y() * if event.delta_mode() == 1 { 16.0 } else { 1.0 };
            let factor = (-pixels.clamp(-150.0, 150.0) * if asked { 0.008 } else { 0.0018 }).exp();
            dispatch.send(Action::Zoom(factor, Some(point(&event, &stage))));
        })
    };
    let onclick = {
        let (opened, dispatch, stage) = (props.opened.clone(), dispatch.clone(), stage.clone());
        let (camera, pointers) = (props.camera, pointers.clone());
        Callback::from(move |event: MouseEvent| {
            if !pointers.has_moved() {
                press(&event, &opened, camera.on_map(point(&event, &stage)), going, &dispatch);
            }
        })
    };
    let ondblclick = {
        let (opened, dispatch, stage) = (props.opened.clone(), dispatch.clone(), stage.clone());
        let camera = props.camera;
        Callback::from(move |event: MouseEvent| {
            let at = camera.on_map(point(&event, &stage));
            if opened.is_read && is_beside(&event) && opened.standing_at(at).is_none() {
                dispatch.send(Action::AddAt(at));
            }
        })
    };
    let onkeydown = {
        let (opened, dispatch) = (props.opened.clone(), dispatch.clone());
        let looks = looks.clone();
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Escape" && pointers.let_go() {
                event.prevent_default();
                return;
            }
            key(&event, &opened, &looks, going, &dispatch);
        })
    };
    let onfocusin = {
        let (opened, dispatch, roving) = (props.opened.clone(), dispatch.clone(), props.roving);
        let looks = looks.clone();
        Callback::from(move |event: FocusEvent| focused(&event, &opened, &looks, roving, &dispatch))
    };

    let Camera { zoom, x, y } = props.camera;
    let carried = carry.now().or(props.moving);
    let seen = Region::seen(props.camera, props.frame);
    let nothing_left = props.lit.is_none() && looks.standing().0 == 0;
    let outlines = use_outlines(props);
    let painted = Painted {
        opened: props.opened.clone(),
        looks: looks.clone(),
        outlines: outlines.clone(),
        carried: carried.map(|one| one.at),
    };
    let near = near(props);
    let live = use_live(props, &looks, near, carried.map(|one| one.at));
    let vast = is_vast(&props.opened.scene);
    // What is painted stays as large as it is on the screen.
    let on_paper = use_paper() && !vast;
    let paper = on_paper.then(|| all_of(props.opened.scene.bounds));
    // What names a map from afar comes with what reads it.
    let from_afar = level(zoom).filter(|_| props.opened.is_read);
    // On paper everybody has a name, and lengths are the map's own.
    let (scale, level) = if on_paper { (1.0, None) } else { (zoom, from_afar) };
    let plane = (!on_paper).then(|| format!("translate({x:.2} {y:.2}) scale({zoom:.4})"));
    let grip = grip_of(props, carried.is_some());
    let (actors, ties) = (props.opened.scene.actors.len(), props.opened.scene.ties.len());
    html! {
        <main id="main" class="stage-place" tabindex="-1">
            <Rail opened={props.opened.clone()} finding={props.finding} marks={props.marks}
                adding={props.adding} several={props.several} views={props.views} works={!props.embed} />
            <div class="stage-wrap">
                <Lenses opened={props.opened.clone()} lens={props.lens} lit={props.pressed || props.around.is_some()} />
                if let Some(says) = bare {
                    <p id="bare" class="bare">{ says }</p>
                }
                <div id="stage" class={classes!("stage", props.embed.then_some("embed"))} ref={stage}
                    {onpointerdown} {onpointermove} {onpointerup} {onpointercancel} {onpointerleave}
                    {onwheel} {onclick} {ondblclick}>
                    // What paints comes with what reads maps.
                    if vast && props.opened.is_read {
                        <PaintedMap of={painted} camera={props.camera} frame={props.frame} />
                    }
                    <svg id="map" viewBox={paper} role="application" aria-label={words::map_says(&props.opened)}
                        aria-describedby="map-hint" tabindex="-1" {onkeydown} {onfocusin}>
                        <g lang={words::english()} class={classes!(vast.then_some("vast"))} style={format!("--closer: {:.4}", 1.0 / scale)}
                            transform={plane}>
                            <World opened={props.opened.clone()} lit={props.lit.clone()} selection={props.selection} also={props.also.clone()}
                                roving={props.roving} {outlines} {looks} {live} {near} {seen} {level}
                                marks={props.marks} carried={carried.map(|one| one.at)} />
                            if let Some(at) = hover.now() {
                                <HoveredName key="hovered" opened={props.opened.clone()} {at} />
                            }
                            if let Some(drawn) = *drawn {
                                <DrawnMark key="drawn" {drawn} />
                            }
                            if let Some((at, area)) = grip {
                                <GripMark key="grip" {at} {area} camera={props.camera} frame={props.frame} />
                            }
                            if let Some(moving) = carried {
                                <CarriedMark key="carried" opened={props.opened.clone()} {moving} lens={props.lens} />
                            }
                        </g>
                    </svg>
                    <p id="map-hint" class="unseen">{ words::MAP_HINT }</p>
                </div>
                if actors == 0 {
                    if props.opened.is_read {
                        <Empty embed={props.embed} />
                    }
                } else if nothing_left {
                    <p class="empty"><span>{ words::NOTHING_LEFT }</span></p>
                }
                // What isn't needed to see the map comes with what reads it.
                if props.opened.is_read {
                    <Overview opened={props.opened.clone()} camera={props.camera} frame={props.frame} />
                }
                if let Some(linking) = props.linking {
                    if linking.to.is_some() {
                        <TieKindDialog key="tie-kind" opened={props.opened.clone()} {linking} seen={(props.camera, props.frame)} denied={props.denied.clone()} />
                    } else {
                        <p key="linking" class="linking">
                            { words::linking_hint(props.opened.partnership.name(linking.from)) }
                            <span class="by-keys">{ " " }{ words::LINKING_KEYS }</span>
                        </p>
                    }
                }
                <HintLine says={hint.now()} />
                <ZoomButtons />
            </div>
            <Legend opened={props.opened.clone()} {actors} {ties} sift={props.sift.clone()} />
        </main>
    }
}

/// Who has a grip to draw ties from, and where they stand: the one that is selected alone.
fn grip_of(props: &Props, is_carried: bool) -> Option<(ActorAt, Rect)> {
    let alone = props.also.is_empty() && props.linking.is_none() && props.opened.is_read && !is_carried;
    match props.selection {
        Some(Selection::Actor(at)) if alone => Some((at, props.opened.placement().area(at))),
        _ => None,
    }
}
