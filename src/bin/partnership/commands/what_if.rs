//! `partnership what-if`

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use partnership_explorer::analysis::what_if::{self, ChosenScope, Needs, Options};
use partnership_explorer::analysis::{ScopeKind, scopes_of};
use partnership_explorer::map::{ActorKind, Document, Partnership};
use serde_json::json;

use super::{json, print};
use crate::Form;
use crate::outcome::{Stopped, seen};
use crate::source;

/// What is wished for: a change, where, and what may be chosen of it.
pub struct Wish {
    pub change: Option<String>,
    pub scope: Option<String>,
    pub partner: Option<String>,
    pub existing: Option<String>,
    pub name: Option<String>,
    pub save: Option<PathBuf>,
}

/// Says what would move if the change were made; without a change, which can be made where.
pub fn what_if(path: &Path, wish: Wish, form: Form) -> Result<ExitCode, Stopped> {
    let document = source::open(path)?;
    let map = Partnership::new(&document);
    let scope = wish.scope.as_deref().map(|called| scope(&map, called)).transpose()?;
    let Some(change) = &wish.change else { return offers(&document, &map, scope, form) };
    if what_if::named_change(change).is_none() {
        let names: Vec<_> = what_if::CHANGES.iter().map(|one| one.id).collect();
        return Err(Stopped::WrongUse(format!("\"{change}\" is not one of {}", names.join(", "))));
    }
    let id = |called: &String| source::actor(&map, called).map(|at| map.id(at).to_owned());
    let options = Options {
        partner: wish.partner.as_ref().map(id).transpose()?,
        existing: wish.existing.as_ref().map(id).transpose()?,
        name: wish.name,
    };
    let made = what_if::what_if(&document, change, &scope.unwrap_or(ChosenScope::MAP), &options)
        .map_err(|refusal| Stopped::Refused(refusal.says))?;
    let moved = !made.comparison.verdicts.is_empty() || !made.comparison.barriers.is_empty();
    match wish.save.as_deref() {
        Some(file) if file.as_os_str() == "-" => {
            print(&made.after.write())?;
            return Ok(seen(form.exit_code, moved));
        }
        Some(file) => {
            std::fs::write(file, made.after.write())
                .map_err(|fault| Stopped::WrongUse(format!("{}: {fault}", file.display())))?;
        }
        None => {}
    }
    match form.text {
        true => {
            let notes: String = made.notes.iter().map(|note| format!("  {note}\n")).collect();
            let notes = if notes.is_empty() { notes } else { format!("\nHow it was written\n{notes}") };
            print(&format!("What if: {}\n\n{}{notes}", made.change.name, made.comparison.text()))?;
        }
        false => json(&json!({
            "format": "partnership-what-if", "version": 1,
            "change": change, "name": made.change.name, "notes": made.notes, "comparison": made.comparison,
        }))?,
    }
    Ok(seen(form.exit_code, moved))
}

/// The scope around an actor, by id or name.
fn scope(map: &Partnership, called: &str) -> Result<ChosenScope, Stopped> {
    let at = source::actor(map, called)?;
    let kind = match map.kind(at) {
        ActorKind::Team => ScopeKind::Team,
        ActorKind::Agreement => ScopeKind::Agreement,
        ActorKind::Forum => ScopeKind::Forum,
        ActorKind::ServiceUser => ScopeKind::Package,
        _ => {
            return Err(Stopped::WrongUse(format!(
                "{} is no team, agreement, forum or service user; a change is made around one of these, or in the whole map",
                map.name(at)
            )));
        }
    };
    Ok(ChosenScope::of(kind, map.id(at)))
}

/// Lists which changes can be made in a scope, or in all.
fn offers(
    document: &Document,
    map: &Partnership,
    scope: Option<ChosenScope>,
    form: Form,
) -> Result<ExitCode, Stopped> {
    let scopes = match scope {
        Some(scope) => vec![scope],
        None => scopes_of(map).iter().map(ChosenScope::from).collect(),
    };
    let mut listed = Vec::new();
    let mut lines = Vec::new();
    for scope in scopes {
        let name = scope.of.as_deref().and_then(|id| map.find(id)).map(|at| map.name(at).to_owned());
        lines.push(match (&scope.of, &name) {
            (Some(id), Some(name)) => format!("{name} (--in {id})"),
            _ => "The whole map".to_owned(),
        });
        for offer in what_if::offers(document, &scope) {
            let (id, says) = (offer.change.id, offer.change.says);
            lines.push(match &offer.refusal {
                None => format!("  {id:16} {says}"),
                Some(refusal) => format!("  ({id}) {refusal}"),
            });
            if offer.change.needs == Needs::Partner && offer.refusal.is_none() {
                let partners: Vec<_> = offer.partners.iter().map(|(_, name)| name.as_str()).collect();
                lines.push(format!("  {:16} --partner: {}", "", partners.join(", ")));
            }
            listed.push(json!({
                "scope": {"kind": scope.kind, "of": scope.of}, "change": id, "says": says,
                "partners": offer.partners.iter().map(|(id, name)| json!({"id": id, "name": name})).collect::<Vec<_>>(),
                "refusal": offer.refusal.map(|refusal| refusal.says),
            }));
        }
    }
    match form.text {
        true => print(&(lines.join("\n") + "\n"))?,
        false => json(&listed)?,
    }
    Ok(ExitCode::SUCCESS)
}
