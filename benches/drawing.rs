//! How long it takes to lay out a map and to make a picture of it: `cargo bench --bench drawing`.

use divan::Bencher;
use mimalloc::MiMalloc;
use partnership_explorer::analysis::analyse;
use partnership_explorer::drawing::{arrange, scene};
use partnership_explorer::layout::{Carried, Held, Layout, Led, Point, routes};
use partnership_explorer::map::{ActorAt, Partnership, Stream};
use partnership_explorer::specimens;

/// That of the command line.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() {
    divan::main();
}

/// Actors of the maps that are measured; each has three ties an actor.
const ACTORS: [usize; 5] = [30, 100, 300, 1000, 2000];

fn map(actors: usize) -> Partnership {
    Partnership::new(&specimens::partnership(actors, actors * 3))
}

/// Where everyone stands.
#[divan::bench(args = ACTORS, max_time = 3)]
fn ecomap(bencher: Bencher, actors: usize) {
    let map = map(actors);
    bencher.bench(|| arrange(&map, Layout::Ecomap, &Held::default()));
}

/// The picture of a map that is laid out: ties, names and flags.
#[divan::bench(args = ACTORS, max_time = 3)]
fn picture(bencher: Bencher, actors: usize) {
    let map = map(actors);
    let analysis = analyse(&map);
    let placement = arrange(&map, Layout::Ecomap, &Held::default()).placement;
    bencher.bench(|| scene(&map, &analysis, &placement));
}

/// The ways of all ties of a map that is laid out in columns, where most ties have something to get past.
#[divan::bench(args = ACTORS, max_time = 3)]
fn ways_in_columns(bencher: Bencher, actors: usize) {
    let map = map(actors);
    let placement = arrange(&map, Layout::Flow(Stream::Information), &Held::default()).placement;
    bencher.bench(|| routes(&map, &placement));
}

/// The ways of all ties of an ecomap.
#[divan::bench(args = ACTORS, max_time = 3)]
fn ways_in_an_ecomap(bencher: Bencher, actors: usize) {
    let map = map(actors);
    let placement = arrange(&map, Layout::Ecomap, &Held::default()).placement;
    bencher.bench(|| routes(&map, &placement));
}

/// One frame of carrying whoever has most ties.
#[divan::bench(args = ACTORS, max_time = 3)]
fn a_step_of_carrying(bencher: Bencher, actors: usize) {
    let map = map(actors);
    let placement = arrange(&map, Layout::Ecomap, &Held::default()).placement;
    let ties = |at: &ActorAt| map.graph().neighbors_undirected(*at).count();
    let at = map.all().max_by_key(ties).expect("there are actors");
    let mut carried = Carried::new(&placement, &Led::new(&map, &placement), at);
    let place = placement.centre(at) + Point::new(40.0, 30.0);
    bencher.bench_local(|| carried.put(&map, place));
}
