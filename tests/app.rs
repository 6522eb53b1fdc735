//! The tests that stand beside the code of the app: of all in it that knows no browser.
//!
//! The app is built here as a part of them rather than as a program of its own, which would be built in vain.

#[path = "../src/app/mod.rs"]
mod app;

/// What only the program calls is built here all the same.
const _: fn() = app::run;
