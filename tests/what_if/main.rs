//! Named changes: each writes what its name says, the rules read it as meant, and undo takes it back.
#[path = "../common/mod.rs"]
mod common;

mod every_change;
mod leaving;
mod management;
mod money;
mod people;
mod sharing;

use partnership_explorer::analysis::{
    Analysis, ChosenScope, Options, PatternName, ScopeKind, Verdict, WhatIf, analyse, what_if,
};
use partnership_explorer::map::{Document, Partnership, State, Tie, TieKind};

use common::{indicator, pattern};

fn analysed(document: &Document) -> Analysis {
    analyse(&Partnership::new(document))
}

fn at(kind: ScopeKind, id: &str) -> ChosenScope {
    ChosenScope::of(kind, id)
}

#[track_caller]
fn made(document: &Document, change: &str, scope: &ChosenScope) -> WhatIf {
    what_if(document, change, scope, &Options::default()).unwrap_or_else(|refusal| panic!("{refusal}"))
}

#[track_caller]
fn refused(document: &Document, change: &str, scope: &ChosenScope) -> String {
    match what_if(document, change, scope, &Options::default()) {
        Ok(_) => panic!("{change} isn’t refused"),
        Err(refusal) => refusal.says,
    }
}

fn tie<'a>(document: &'a Document, kind: TieKind, from: &str, to: &str) -> Option<&'a Tie> {
    document.ties.iter().find(|tie| tie.kind == kind && tie.from == from && tie.to == to)
}

fn verdict(document: &Document, name: PatternName, of: &str) -> Verdict {
    pattern(&analysed(document), name, of).verdict
}

fn state(document: &Document, id: &str, of: &str) -> State {
    indicator(&analysed(document), id, of).state
}

fn all_scopes(document: &Document) -> Vec<ChosenScope> {
    analysed(document).structure.iter().map(|one| ChosenScope::from(&*one.scope)).collect()
}
