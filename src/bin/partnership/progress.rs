//! Progress on long work, on standard error and only where a person watches.

use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressStyle};
use partnership_explorer::analysis::{Analysis, Progress, analyse_watched};
use partnership_explorer::map::Partnership;

/// Work that takes less than this is done before anyone would have read of it.
const PATIENCE: Duration = Duration::from_millis(700);

/// Analyses a map, and tells how far it is if that takes long.
pub fn analysed(map: &Partnership) -> Analysis {
    let began = Instant::now();
    let mut bar: Option<ProgressBar> = None;
    let analysis = analyse_watched(map, &mut |progress: Progress| {
        if began.elapsed() < PATIENCE {
            return;
        }
        let bar = bar.get_or_insert_with(|| {
            let style = ProgressStyle::with_template("{msg} {wide_bar} {percent} %")
                .unwrap_or_else(|_| ProgressStyle::default_bar());
            ProgressBar::new(progress.of as u64).with_style(style)
        });
        bar.set_message(progress.doing);
        bar.set_position(progress.done as u64);
    });
    if let Some(bar) = bar {
        bar.finish_and_clear();
    }
    analysis
}
