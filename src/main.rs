//! The explorer in the browser: takes the place of the loading page.

mod app;

fn main() {
    app::platform::panic::install();
    let place = gloo::utils::document().get_element_by_id("app").expect("index.html has a place for the app");
    wasm_bindgen_futures::spawn_local(async move {
        app::ready().await;
        yew::Renderer::<app::App>::with_root(place).render();
    });
}
