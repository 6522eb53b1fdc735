//! The time of day, as this browser's user writes it.

use js_sys::{Date, Math, Object, Reflect};
use wasm_bindgen::JsValue;

use super::page::window;

/// Now, in milliseconds since 1970.
pub fn now() -> f64 {
    Date::now()
}

/// What was never given before: the time, and chance.
pub fn stamp() -> String {
    format!("{:x}-{:x}", Date::now() as u64, (Math::random() * 9e15) as u64)
}

/// A time of today: "14:02"; of another day with its date.
pub fn when(moment: f64) -> String {
    let (date, today) = (Date::new(&moment.into()), Date::new_0());
    let options = Object::new();
    drop(Reflect::set(&options, &"timeStyle".into(), &"short".into()));
    if date.to_date_string() != today.to_date_string() {
        drop(Reflect::set(&options, &"dateStyle".into(), &"medium".into()));
    }
    date.to_locale_string(&language(), &options).into()
}

/// The language of the browser's user.
fn language() -> String {
    let navigator = Reflect::get(&window(), &"navigator".into()).unwrap_or(JsValue::UNDEFINED);
    let language = Reflect::get(&navigator, &"language".into()).ok().and_then(|word| word.as_string());
    language.unwrap_or_else(|| "en-GB".to_owned())
}
