//! The bundled maps as teaching: whom they show, what is said beside them, and where the guided steps lead.

#[path = "../common/mod.rs"]
mod common;
mod gallery;
mod notes;
mod steps;
