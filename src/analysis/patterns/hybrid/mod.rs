//! Hybrid, in two senses that are never merged: mixed sectors (Hall 2015) and mixed models
//! (Bertram et al. 2002).

mod models;
mod sector;

pub use models::MODELS;
pub use sector::SECTOR;
