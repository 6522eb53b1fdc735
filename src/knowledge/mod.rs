//! What is known of partnership work in general, whatever the map: strategies that answer barriers.
//!
//! Plain values with their sources. Nothing here looks at a map or draws anything.

pub mod law;
mod strategies;

pub use strategies::{STRATEGIES, Strategy, strategy};
