//! How long it takes to lay out a map and to make a picture of it: `cargo bench --bench drawing`.

use divan::Bencher;
use mimalloc::MiMalloc;
use partnership_explorer::analysis::analyse;
use partnership_explorer::drawing::{arrange, scene};
use partnership_explorer::layout::{Held, Layout};
use partnership_explorer::map::Partnership;
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
