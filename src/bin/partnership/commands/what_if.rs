//! `partnership what-if`

use std::path::Path;
use std::process::ExitCode;

use partnership_explorer::analysis::what_if::{self, ChosenScope, Needs};
use partnership_explorer::analysis::{ScopeKind, VerdictMove, scopes_of};
use partnership_explorer::map::{ActorKind, Document, Partnership};
use serde_json::json;

use super::{Wish, json, print, save};
use crate::Form;
use crate::names;
use crate::outcome::{Stopped, seen};
use crate::source;

/// Says what would move if the change were made; without a change, which can be made where.
pub fn what_if(path: &Path, wish: Wish) -> Result<ExitCode, Stopped> {
    let form = wish.form;
    let document = source::open(path)?;
    let map = Partnership::new(&document);
    let scope = wish.scope.as_deref().map(|called| scope(&map, called)).transpose()?;
    let Some(change) = wish.change()? else { return offers(&document, &map, scope, form) };
    let scope = scope.unwrap_or(ChosenScope::MAP);
    let options = wish.options(change, &document, &map, &scope)?;
    let made = what_if::what_if(&document, change.id, &scope, &options)
        .map_err(|refusal| Stopped::Refused(refusal.says))?;
    let moved =
        made.comparison.verdicts.iter().any(VerdictMove::moved) || !made.comparison.barriers.is_empty();
    match wish.save.as_deref() {
        Some(file) if file.as_os_str() == "-" => {
            print(&made.after.write())?;
            return Ok(seen(form.exit_code, moved));
        }
        Some(file) => save(file, "the changed map", &made.after.write(), wish.force)?,
        None => {}
    }
    match form.text {
        true => {
            let notes: String = made.notes.iter().map(|note| format!("  {note}\n")).collect();
            let notes = if notes.is_empty() { notes } else { format!("\nHow it was written\n{notes}") };
            let partner = options.partner.as_deref().and_then(|id| map.find(id)).map(|at| map.name(at));
            let partner = partner.map(|name| format!(" ({name})")).unwrap_or_default();
            let place = scope.in_words(&map);
            let text = made.comparison.text();
            print(&format!("What if: {}{partner}, in {place}\n\n{text}{notes}", made.change.name))?;
        }
        false => json(&json!({
            "format": "partnership-what-if", "version": 1,
            "change": change.id, "name": made.change.name,
            "scope": {"kind": scope.kind, "of": scope.of}, "partner": options.partner, "notes": made.notes, "comparison": made.comparison,
        }))?,
    }
    Ok(seen(form.exit_code, moved))
}

/// The scope around an actor, by id or name.
fn scope(map: &Partnership, called: &str) -> Result<ChosenScope, Stopped> {
    let choices: Vec<_> = scopes_of(map).iter().filter_map(|scope| map.find(scope.of.as_deref()?)).collect();
    let at = names::actor(map, "--in", called, &choices)?;
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
