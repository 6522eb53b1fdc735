//! The command line: what the library can do, without a browser.

mod commands;
mod names;
mod outcome;
mod progress;
mod source;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};
use mimalloc::MiMalloc;
use outcome::EXIT_CODES;

/// Rules make many small lists, for which the system's own allocator is slower.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

/// See how a partnership in health and social care works: its actors, flows and model.
#[derive(Parser)]
#[command(name = "partnership", version, after_help = EXIT_CODES)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

/// How an answer is given.
#[derive(Args, Clone, Copy)]
struct Form {
    /// Words instead of JSON.
    #[arg(long)]
    text: bool,
    /// End with 3 if there is something to see.
    #[arg(long)]
    exit_code: bool,
}

#[derive(Subcommand)]
enum Command {
    /// Check maps against the format; every problem is named with its place.
    Validate {
        /// Maps to check.
        #[arg(required = true)]
        maps: Vec<PathBuf>,
    },
    /// Say which patterns a map follows, what may get in the way, and why (JSON, or text for people).
    Analyse {
        /// The map.
        map: PathBuf,
        #[command(flatten)]
        form: Form,
        /// Set a number at which a barrier is detected: `--set forum_agencies=12`. `rules` lists them.
        #[arg(long = "set", value_name = "NAME=NUMBER", value_parser = commands::setting)]
        settings: Vec<(String, f64)>,
    },
    /// Measure the network that some kinds of tie make, or all: density, who lies between whom, and so on.
    Measure {
        /// The map.
        map: PathBuf,
        /// Words instead of JSON.
        #[arg(long)]
        text: bool,
        /// Kinds of tie, as in `--ties informs,refers`; all if left out.
        #[arg(long, value_delimiter = ',', value_parser = commands::tie_kind)]
        ties: Vec<partnership_explorer::map::TieKind>,
    },
    /// Say what differs between two maps, or two moments of one: actors, ties, verdicts, barriers.
    Compare {
        /// The map as it was.
        before: PathBuf,
        /// The map as it is.
        after: PathBuf,
        #[command(flatten)]
        form: Form,
    },
    /// Say what would move if something were changed. Without a change: which can be made where.
    WhatIf {
        /// The map.
        map: PathBuf,
        /// The change, such as `one_manager` or "Put under one manager".
        change: Option<String>,
        /// The team, agreement, forum or service user to whose scope it is made, by id or name; the whole map
        /// if left out.
        #[arg(long = "in", value_name = "ACTOR")]
        scope: Option<String>,
        /// The agency that `remove_partner` removes, by id or name.
        #[arg(long, value_name = "AGENCY")]
        partner: Option<String>,
        /// An actor of the map to use instead of a new one, by id or name.
        #[arg(long = "use", value_name = "ACTOR")]
        existing: Option<String>,
        /// What to call the new actor.
        #[arg(long)]
        name: Option<String>,
        /// Write the changed map to this file (`-` for standard output, instead of the comparison).
        #[arg(long, value_name = "FILE")]
        save: Option<PathBuf>,
        /// Write over the file if there is one.
        #[arg(long, requires = "save")]
        force: bool,
        #[command(flatten)]
        form: Form,
    },
    /// Follow what somebody knows: who hears of it by when, who never does. Without --from: who can know.
    Follow {
        /// The map.
        map: PathBuf,
        /// Who knows at the start, by id or name; may be given several times.
        #[arg(long, value_name = "ACTOR")]
        from: Vec<String>,
        /// The person, assessment or plan that it is about, by id or name.
        #[arg(long, value_name = "ACTOR")]
        about: Option<String>,
        /// The matter in words: "the school worries about a bruise".
        #[arg(long, value_name = "WORDS")]
        what: Option<String>,
        /// By when it ought to be known, in days.
        #[arg(long, value_name = "DAYS", allow_negative_numbers = true, value_parser = commands::days)]
        within: Option<u32>,
        #[command(flatten)]
        form: Form,
    },
    /// Draw a map as an SVG file.
    Draw {
        /// The map.
        map: PathBuf,
        /// The layout, such as `ecomap`, `groups-agency` or `flow-information`; that which the map was last
        /// looked at in, or the ecomap, if left out.
        #[arg(long, value_name = "WORD", value_parser = commands::layout)]
        layout: Option<partnership_explorer::layout::Layout>,
        /// Write to this file instead of standard output.
        #[arg(long, short, value_name = "FILE")]
        out: Option<PathBuf>,
        /// Write over the file if there is one.
        #[arg(long, requires = "out")]
        force: bool,
    },
    /// Measure how clear the drawings of maps are: what overlaps, crosses or is hidden, in every layout.
    Clarity {
        /// Maps to draw.
        #[arg(required_unless_present_any = ["bundled", "generated"])]
        maps: Vec<PathBuf>,
        /// Draw all bundled maps.
        #[arg(long)]
        bundled: bool,
        /// Draw made-up maps of so many actors, as in `--generated 30,100`, with three ties an actor.
        #[arg(long, value_name = "ACTORS", value_delimiter = ',', value_parser = commands::size)]
        generated: Vec<usize>,
        /// Layouts to draw in, as in `--layout ecomap,flow-money`; all if left out.
        #[arg(long, value_name = "WORD", value_delimiter = ',', value_parser = commands::layout)]
        layout: Vec<partnership_explorer::layout::Layout>,
        /// Words instead of JSON.
        #[arg(long)]
        text: bool,
    },
    /// List law and policy on working together: what each asked of partners, how it stands, what applies now.
    Law {
        /// Nations in which it applies or applied, as in `--nation wales,scotland`; all if left out.
        #[arg(long, value_name = "WORD", value_delimiter = ',', value_parser = commands::nation)]
        nation: Vec<partnership_explorer::knowledge::law::Nation>,
        /// Topics, such as `carers`; all if left out.
        #[arg(long, value_name = "WORD", value_delimiter = ',', value_parser = commands::topic)]
        topic: Vec<partnership_explorer::knowledge::law::Topic>,
        /// How it stands, such as `in_force`; however it does, if left out.
        #[arg(long, value_name = "WORD", value_delimiter = ',', value_parser = commands::status)]
        status: Vec<partnership_explorer::knowledge::law::Status>,
        /// Kinds of instrument, such as `act`; all if left out.
        #[arg(long, value_name = "WORD", value_delimiter = ',', value_parser = commands::kind)]
        kind: Vec<partnership_explorer::knowledge::law::Kind>,
        /// Words that it holds, all of them.
        #[arg(long, default_value = "")]
        words: String,
        /// Words instead of JSON.
        #[arg(long)]
        text: bool,
        /// Print the JSON Schema of the file that holds them all.
        #[arg(long, exclusive = true)]
        schema: bool,
    },
    /// Explain a term, a barrier (`D1`), an indicator (`U1`), a strategy (`A6.27`) or a word of the map format.
    Explain {
        /// What to explain: an id, a title or a few words.
        #[arg(required = true)]
        term: Vec<String>,
        /// Words instead of JSON.
        #[arg(long)]
        text: bool,
    },
    /// Print the JSON Schema of the map format.
    Schema,
    /// Print the rule book of patterns and barriers, in Markdown.
    Rules,
    /// List the bundled maps.
    Cases,
}

fn main() -> ExitCode {
    match run(Arguments::parse().command) {
        Ok(code) => code,
        Err(stopped) => {
            if !stopped.is_silent() {
                eprintln!("partnership: {stopped}");
            }
            stopped.code()
        }
    }
}

fn run(command: Command) -> Result<ExitCode, outcome::Stopped> {
    match command {
        Command::Validate { maps } => commands::validate(&maps),
        Command::Analyse { map, form, settings } => commands::analyse(&map, form, &settings),
        Command::Measure { map, text, ties } => commands::measure(&map, text, &ties),
        Command::Compare { before, after, form } => commands::compare(&before, &after, form),
        Command::WhatIf { map, change, scope, partner, existing, name, save, force, form } => {
            let wish = commands::Wish { change, scope, partner, existing, name, save, force, form };
            commands::what_if(&map, wish)
        }
        Command::Follow { map, from, about, what, within, form } => {
            commands::follow(&map, commands::Asked { from, about, what, within, form })
        }
        Command::Draw { map, layout, out, force } => commands::draw(&map, layout, out, force),
        Command::Clarity { maps, bundled, generated, layout, text } => {
            commands::clarity(commands::Measured { maps, bundled, generated, layout, text })
        }
        Command::Law { schema: true, .. } => commands::law_schema(),
        Command::Law { nation, topic, status, kind, words, text, schema: false } => {
            let sift = partnership_explorer::knowledge::law::Sift {
                nations: nation,
                topics: topic,
                statuses: status,
                kinds: kind,
                words,
            };
            commands::law(&sift, text)
        }
        Command::Explain { term, text } => commands::explain(&term.join(" "), text),
        Command::Schema => commands::schema(),
        Command::Rules => commands::rules(),
        Command::Cases => commands::cases(),
    }
}
