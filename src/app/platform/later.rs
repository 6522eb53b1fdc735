//! The later part of the app: what nothing needs before a map is drawn.
//!
//! An optimised build is divided in two modules after it is made (`scripts/divide.mjs`), which share
//! their memory. The first one starts alone and fetches the later one from here.

use js_sys::{Object, Reflect, Uint8Array, WebAssembly};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Response, XmlHttpRequest};

use super::page;

/// Whether a part is still to come; never in a build that isn't divided.
pub fn is_awaited() -> bool {
    address().is_some() && !has_arrived()
}

/// Fetches what is still to come.
///
/// # Errors
/// What the browser says if it could not be fetched.
pub async fn fetch() -> Result<(), JsValue> {
    let Some(address) = address().filter(|_| !has_arrived()) else { return Ok(()) };
    let response: Response = JsFuture::from(page::window().fetch_with_str(&address)).await?.dyn_into()?;
    if !response.ok() {
        return Err(response.status_text().into());
    }
    // Not as it streams in: that asks for a type that not every server of files tells.
    let bytes = JsFuture::from(response.array_buffer()?).await?;
    let module: WebAssembly::Module = JsFuture::from(WebAssembly::compile(&bytes)).await?.dyn_into()?;
    if !has_arrived() {
        JsFuture::from(WebAssembly::instantiate_module(&module, &imports()?)).await?;
    }
    Ok(())
}

/// Fetches it while everything waits: the first module calls this where it comes to a function of
/// the later one too early. That should not happen, and must not break anything where it does.
#[wasm_bindgen]
pub fn fetch_later_now() {
    fetch_now().expect("the rest of the app can be fetched");
}

fn fetch_now() -> Result<(), JsValue> {
    let address = address().ok_or("this build is not divided")?;
    let request = XmlHttpRequest::new()?;
    request.open_with_async("GET", &address, false)?;
    // A page may not wait for bytes, but it may for text of which each letter is a byte.
    request.override_mime_type("text/plain; charset=x-user-defined")?;
    request.send()?;
    let text = request.response_text()?.unwrap_or_default();
    let bytes: Vec<u8> = text.chars().map(|letter| letter as u32 as u8).collect();
    let module = WebAssembly::Module::new(&Uint8Array::from(&*bytes))?;
    WebAssembly::Instance::new(&module, &imports()?)?;
    Ok(())
}

/// Where the later module is, as the page says; it says nothing if there is none.
fn address() -> Option<String> {
    let link = gloo::utils::document().query_selector("meta[name='later-part']").ok()??;
    link.get_attribute("content")
}

/// Whether the first module was told that the later one is there.
fn has_arrived() -> bool {
    let flag = Reflect::get(&wasm_bindgen::exports(), &"arrived".into());
    flag.ok()
        .and_then(|flag| flag.dyn_into::<WebAssembly::Global>().ok())
        .is_some_and(|flag| flag.value() == 1)
}

/// What the later module imports: everything from the first.
fn imports() -> Result<Object, JsValue> {
    let imports = Object::new();
    Reflect::set(&imports, &"first".into(), &wasm_bindgen::exports())?;
    Ok(imports)
}
