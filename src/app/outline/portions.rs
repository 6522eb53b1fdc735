//! Long tables are written in portions, one after the other, so that the page answers meanwhile.

use std::ops::Range;

use gloo::timers::callback::Timeout;
use yew::{Html, hook, html, use_effect_with, use_state_eq};

/// So many rows are written before the page is shown again.
const PORTION: usize = 250;
/// A table of more rows than this fills its place, and is laid out once it comes into sight.
const LONG: usize = 100;

/// How many of `all` rows are to be written by now; more come by themselves, until they all stand.
#[hook]
pub fn use_portions(all: usize) -> usize {
    let written = use_state_eq(|| if all > PORTION { 0 } else { all });
    let next = written.clone();
    use_effect_with((*written, all), move |(now, all)| {
        let more = (*now < *all).then(|| now + PORTION);
        let timer = more.map(|more| Timeout::new(0, move || next.set(more)));
        move || drop(timer)
    });
    (*written).min(all)
}

/// The rows that are to be written, a body for each portion: what is written stays, whatever follows.
pub fn portions(written: usize, body: impl Fn(Range<usize>) -> Html) -> Html {
    let ranges = (0..written).step_by(PORTION).map(|from| from..(from + PORTION).min(written));
    html! { <>{ for ranges.map(body) }</> }
}

/// The class of a table of so many rows.
pub fn long(rows: usize) -> Option<&'static str> {
    (rows > LONG).then_some("long-table")
}
