//! The thinking half of the Partnership Explorer: it knows partnerships and no browser.
//!
//! A build for the browser is divided after it is made: what nothing needs before the first map is drawn
//! comes later (`scripts/wasm/rooms.mjs` names it). Functions are moved whole, and the compiler would make
//! one that is called from a single place a part of its caller, which comes first. So those that come later
//! and are called from what comes first are never taken in: `#[inline(never)]`, here and in the app, always
//! for this reason. It changes when code is fetched, never what it answers.
#![warn(missing_docs)]

pub mod analysis;
pub mod cases;
pub mod drawing;
pub mod editing;
pub mod folding;
pub mod knowledge;
pub mod layout;
pub mod map;
pub mod presenting;
pub mod specimens;
