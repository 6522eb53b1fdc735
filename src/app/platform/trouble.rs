//! Why the browser's database refuses something, in our words.

use idb::Error;
use js_sys::Reflect;
use wasm_bindgen::JsValue;

use crate::app::state::Why;

/// Why it refused.
pub fn why(error: Error) -> Why {
    match &error {
        Error::IndexedDbNotFound(_) => Why::Missing,
        Error::DomException(exception) => of_name(&exception.name()),
        Error::IndexedDbOpenFailed(thrown)
        | Error::TransactionOpenFailed(thrown)
        | Error::ObjectStoreNotFound(thrown)
        | Error::UpdateFailed(thrown)
        | Error::DeleteFailed(thrown)
        | Error::GetFailed(thrown)
        | Error::GetAllKeysFailed(thrown) => of_name(&name(thrown)),
        other => Why::Failed(other.to_string()),
    }
}

/// By the name that browsers give it, which is the same in all of them.
fn of_name(name: &str) -> Why {
    match name {
        "QuotaExceededError" => Why::Full,
        "VersionError" => Why::Newer,
        // A private window or a frame of another page; a profile that can't be written to.
        "SecurityError" | "NotAllowedError" | "InvalidStateError" | "UnknownError" => Why::Denied,
        other => Why::Failed(other.to_owned()),
    }
}

fn name(thrown: &JsValue) -> String {
    let name = Reflect::get(thrown, &"name".into()).ok().and_then(|name| name.as_string());
    name.unwrap_or_else(|| "unknown".to_owned())
}
