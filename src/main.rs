//! The explorer in the browser: takes the place of the loading page.

mod app;

fn main() {
    app::run();
}
