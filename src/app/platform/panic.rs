//! What happens after a fault of ours: a calm page of plain HTML, which needs nothing of the app.

use wasm_bindgen::JsValue;

/// Shows the calm page of `index.html` when the app panics, and says in the console where.
pub fn install() {
    // By way of Yew, which would put its own hook in the place of one that it doesn’t know.
    yew::set_custom_panic_hook(Box::new(|info| {
        web_sys::console::error_1(&JsValue::from_str(&info.to_string()));
        let document = gloo::utils::document();
        if let Some(broken) = document.get_element_by_id("broken") {
            drop(broken.remove_attribute("hidden"));
        }
        if let Some(app) = document.get_element_by_id("app") {
            drop(app.set_attribute("hidden", ""));
        }
    }));
}
