//! What touches the browser. Every call here may fail: the app runs in sandboxed frames, in
//! locked-down browsers and in file stores of learning platforms, and must go on regardless.

pub mod clipboard;
pub mod clock;
pub mod files;
pub mod kept;
pub mod later;
pub mod page;
pub mod panic;
pub mod shelf;
mod trouble;
