//! How long a whole analysis takes, and how that grows with the map: `cargo bench --bench analysis`.
//!
//! To reach, natively: 300 actors and 900 ties in at most 10 ms, 2,000 and 6,000 in at most 400 ms.

use divan::Bencher;
use mimalloc::MiMalloc;
use partnership_explorer::analysis::analyse;
use partnership_explorer::map::Partnership;
use partnership_explorer::specimens;

/// That of the command line, as it is what people wait for.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() {
    divan::main();
}

/// Actors of the maps that are measured; each has three ties an actor.
const ACTORS: [usize; 6] = [250, 300, 500, 1000, 2000, 4000];

/// A whole analysis: patterns in every scope, barriers, read-outs and measures.
#[divan::bench(args = ACTORS, max_time = 4)]
fn whole_analysis(bencher: Bencher, actors: usize) {
    let map = Partnership::new(&specimens::partnership(actors, actors * 3));
    bencher.bench(|| analyse(&map));
}

/// From document to graph and indexes.
#[divan::bench(args = ACTORS, max_time = 4)]
fn graph_of_a_document(bencher: Bencher, actors: usize) {
    let document = specimens::partnership(actors, actors * 3);
    bencher.bench(|| Partnership::new(&document));
}
