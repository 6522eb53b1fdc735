//! The page: its address, its title, its focus.

use js_sys::Promise;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{
    CssStyleDeclaration, Document, Element, Event, HtmlElement, MediaQueryList, Response,
    ScrollIntoViewOptions, ScrollLogicalPosition, UrlSearchParams, Window,
};

use crate::app::state::Address;

/// The window; there is always one where Yew runs.
pub fn window() -> Window {
    gloo::utils::window()
}

/// Whether the window is as narrow as a phone's.
pub fn is_narrow() -> bool {
    window().inner_width().ok().and_then(|width| width.as_f64()).is_some_and(|width| width < 760.0)
}

/// Whether the user asked for as little motion as possible.
pub fn is_still() -> bool {
    let asked = window().match_media("(prefers-reduced-motion: reduce)");
    asked.ok().flatten().is_some_and(|asked| asked.matches())
}

/// What tells in which colours the page is: light or dark, its own or those that somebody forces on it.
pub fn shadings() -> Vec<MediaQueryList> {
    let queries = ["(prefers-color-scheme: dark)", "(forced-colors: active)"];
    queries.iter().filter_map(|query| window().match_media(query).ok().flatten()).collect()
}

/// What these tell now.
pub fn shades() -> Vec<bool> {
    shadings().iter().map(MediaQueryList::matches).collect()
}

/// How many dots of the screen a pixel of the page has.
pub fn dots() -> f64 {
    window().device_pixel_ratio().max(1.0)
}

/// How an element comes out, whatever style says so.
pub fn style(element: &Element) -> Option<CssStyleDeclaration> {
    window().get_computed_style(element).ok().flatten()
}

/// Sets one property of an element's own style.
pub fn set_style(element: &HtmlElement, name: &str, value: &str) -> Option<()> {
    element.style().set_property(name, value).ok()
}

/// Waits until what the page now holds has been painted; where nobody sees it, not at all.
pub async fn painted() {
    for _ in 0..2 {
        if document().hidden() {
            return;
        }
        let frame = Promise::new(&mut |resolve, _| drop(window().request_animation_frame(&resolve)));
        drop(JsFuture::from(frame).await);
    }
}

/// Notes in the browser's timeline that something has happened just now.
pub fn mark(name: &str) {
    if let Some(timeline) = window().performance() {
        drop(timeline.mark(name));
    }
}

/// The page itself.
pub fn document() -> Document {
    gloo::utils::document()
}

/// What the address bar says.
pub fn address() -> Address {
    Address::read(&window().location().search().unwrap_or_default())
}

/// Writes `address` into the address bar, as a new step of the history.
///
/// Frames without an origin refuse this; then the app goes on without back and forward.
pub fn push(address: &Address) {
    if address == &self::address() {
        return;
    }
    if let Ok(history) = window().history() {
        drop(history.push_state_with_url(&JsValue::NULL, "", Some(&url(address))));
    }
}

/// Corrects the address bar without a new step of the history.
pub fn replace(address: &Address) {
    if let Ok(history) = window().history() {
        drop(history.replace_state_with_url(&JsValue::NULL, "", Some(&url(address))));
    }
}

fn url(address: &Address) -> String {
    match address.write() {
        // A lone "?" would stay in the address bar.
        empty if empty == "?" => window().location().pathname().unwrap_or(empty),
        query => query,
    }
}

/// The whole address of `address`, to be sent to others.
pub fn link(address: &Address) -> String {
    let location = window().location();
    let origin = location.origin().unwrap_or_default();
    let path = location.pathname().unwrap_or_default();
    match origin.as_str() {
        "" | "null" => address.write(),
        _ => format!("{origin}{path}{}", address.write()),
    }
}

/// What the address bar says of the language, before the app writes its own address there.
pub fn asked_language() -> Option<String> {
    UrlSearchParams::new_with_str(&window().location().search().ok()?).ok()?.get("lang")
}

/// Says in which language the page is.
pub fn set_language(tag: &str) {
    if let Some(root) = document().document_element() {
        drop(root.set_attribute("lang", tag));
    }
}

/// The text of a file that lies beside the page.
///
/// # Errors
/// What the browser says if it could not be fetched.
pub async fn fetch_text(address: &str) -> Result<String, JsValue> {
    let response: Response = JsFuture::from(window().fetch_with_str(address)).await?.dyn_into()?;
    if !response.ok() {
        return Err(response.status_text().into());
    }
    Ok(JsFuture::from(response.text()?).await?.as_string().unwrap_or_default())
}

/// Where the first element that a selector finds links to.
#[cfg(not(feature = "bundled"))]
pub fn linked(selector: &str) -> Option<String> {
    document().query_selector(selector).ok()??.get_attribute("href")
}

/// Has the browser print the page.
pub fn print() {
    drop(window().print());
}

/// Adds files of styles to the page that it hasn't yet, and waits until each of them is there or can't be had:
/// without them the page is plain and can be used, and they are asked for again by the next call.
pub async fn dress(addresses: &[&str]) {
    let (document, head) = (document(), document().head());
    let mut asked = Vec::new();
    for address in addresses.iter().filter(|address| !any(&format!("link[href=\"{address}\"]"))) {
        let (Ok(link), Some(head)) = (document.create_element("link"), &head) else { return };
        let done = Promise::new(&mut |resolve, refuse| {
            drop(link.add_event_listener_with_callback("load", &resolve));
            drop(link.add_event_listener_with_callback("error", &refuse));
        });
        for (name, value) in [("rel", "stylesheet"), ("href", address)] {
            drop(link.set_attribute(name, value));
        }
        if head.append_child(&link).is_ok() {
            asked.push((link, done));
        }
    }
    for (link, done) in asked {
        if JsFuture::from(done).await.is_err() {
            link.remove();
        }
    }
}

/// Sets the page's title.
pub fn set_title(title: &str) {
    document().set_title(title);
}

/// The element with that id.
pub fn element(id: &str) -> Option<Element> {
    document().get_element_by_id(id)
}

/// Moves the focus to the element with that id, if there is one and it is shown.
pub fn focus(id: &str) {
    let Some(element) = element(id) else { return };
    // SVG elements have `focus` too, but aren't `HtmlElement`s.
    call(&element, "focus");
}

/// Whether the element with that id has the focus in a way that has to be seen: not by a press.
pub fn is_focus_shown(id: &str) -> bool {
    element(id).is_some_and(|element| element.matches(":focus-visible").unwrap_or(false))
}

/// The id of the element that has the focus.
pub fn focused() -> Option<String> {
    document().active_element().map(|active| active.id()).filter(|id| !id.is_empty())
}

/// Whether nothing has the focus: what had it is gone.
pub fn is_focus_lost() -> bool {
    let document = document();
    document.active_element().is_none_or(|active| document.body().is_some_and(|body| *body == active))
}

/// Gives the element with that id a class, or takes it away.
pub fn set_class(id: &str, class: &str, on: bool) {
    if let Some(element) = element(id) {
        drop(element.class_list().toggle_with_force(class, on));
    }
}

/// Does something just before the next frame is drawn; it is told the time in milliseconds.
pub fn on_frame(act: impl FnOnce(f64) + 'static) {
    let closure = Closure::once_into_js(act);
    drop(window().request_animation_frame(closure.unchecked_ref()));
}

/// Scrolls to the element with that id, as far as it takes to see it.
pub fn reveal(id: &str) {
    if let Some(element) = element(id) {
        reveal_whole(&element);
    }
}

/// Scrolls as far as it takes to see the element.
pub fn reveal_whole(element: &Element) {
    let options = ScrollIntoViewOptions::new();
    options.set_block(ScrollLogicalPosition::Nearest);
    element.scroll_into_view_with_scroll_into_view_options(&options);
}

/// Scrolls so that the element with that id comes first of what is seen.
pub fn reveal_from(id: &str) {
    if let Some(element) = element(id) {
        let options = ScrollIntoViewOptions::new();
        options.set_block(ScrollLogicalPosition::Start);
        element.scroll_into_view_with_scroll_into_view_options(&options);
    }
}

/// Whether anything on the page fits a selector.
pub fn any(selector: &str) -> bool {
    let document = window().document();
    document.is_some_and(|document| document.query_selector(selector).is_ok_and(|found| found.is_some()))
}

/// Whether keys pressed now are meant for a field.
pub fn is_typing(event: &Event) -> bool {
    let Some(target) = event.target().and_then(|target| target.dyn_into::<HtmlElement>().ok()) else {
        return false;
    };
    target.is_content_editable() || matches!(target.tag_name().as_str(), "INPUT" | "TEXTAREA" | "SELECT")
}

/// Whether somebody has marked text on the page, which is then what they want to copy.
pub fn has_marked_text() -> bool {
    let marked = window().get_selection().ok().flatten();
    marked.is_some_and(|marked| !marked.is_collapsed())
}

/// Calls a method that takes nothing, if the object has it.
pub fn call(object: &JsValue, method: &str) {
    if let Ok(method) = js_sys::Reflect::get(object, &method.into())
        && let Some(method) = method.dyn_ref::<js_sys::Function>()
    {
        drop(method.call0(object));
    }
}

/// Asks before the window is closed with something in it that would be lost.
pub fn warn_before_leaving(event: &Event) {
    event.prevent_default();
    // Older browsers look at this instead.
    drop(js_sys::Reflect::set(event, &"returnValue".into(), &true.into()));
}

/// Fills the whole screen with the page, where the browser lets it; only within a press or a key.
pub fn fill_screen() {
    if let Some(root) = document().document_element() {
        promised(&root, "requestFullscreen");
    }
}

/// Gives the screen back.
pub fn leave_screen() {
    if is_full_screen() {
        promised(&document(), "exitFullscreen");
    }
}

/// Whether the page fills the whole screen.
pub fn is_full_screen() -> bool {
    document().fullscreen_element().is_some()
}

/// Calls a method that takes nothing and answers later, if the object has it. A refusal changes nothing.
fn promised(object: &JsValue, method: &str) {
    let method = js_sys::Reflect::get(object, &method.into()).ok();
    let method = method.and_then(|method| method.dyn_into::<js_sys::Function>().ok());
    let answer = method.and_then(|method| method.call0(object).ok());
    if let Some(answer) = answer.and_then(|answer| answer.dyn_into::<Promise>().ok()) {
        spawn_local(async move { drop(JsFuture::from(answer).await) });
    }
}
