//! Which ties are meant: of which kind, and with what recorded.

use super::details::{Meant, Told};
use crate::editing::Denied;
use crate::editing::add::with_article;
use crate::editing::gathering::{Gathering, Typed, likely};
use crate::editing::wording::{applies, or_list};
use crate::map::{TieKind, Word};

/// The only kind of tie that can be meant where none is named.
pub(super) fn only_kind(
    from: &[String],
    to: &[String],
    told: &Told,
    gathering: &Gathering,
) -> Result<TieKind, Denied> {
    let kind = |id: &String| gathering.actor(id).map(crate::map::Actor::kind);
    let (Some(start), Some(end)) = (from.first().and_then(kind), to.first().and_then(kind)) else {
        return Err(Denied::whole("That actor isn’t on the map any more."));
    };
    let mut fitting = likely(start, end);
    let of_all = |name: &str| TieKind::ALL.iter().all(|kind| applies(name, *kind));
    fitting.retain(|kind| told.fields.iter().all(|(name, _)| of_all(name) || applies(name, *kind)));
    let all = if fitting.is_empty() { likely(start, end) } else { fitting };
    match all.as_slice() {
        [one] => Ok(*one),
        several => {
            let labels: Vec<&str> = several.iter().take(6).map(|kind| kind.label()).collect();
            let (one, other) = (with_article(start.label()), with_article(end.label()));
            let says = format!(
                "Say after a colon what the tie is. From {one} to {other} it is usually {}.",
                or_list(&labels)
            );
            Err(Denied::field("kind", says))
        }
    }
}

/// What is recorded of a tie of that kind: of several kinds, what the contract names for some is theirs.
pub(in crate::editing) fn recorded(
    kind: TieKind,
    kinds: &[TieKind],
    told: &Told,
    gathering: &Gathering,
) -> Result<Typed, Denied> {
    let mut said = Typed::new();
    for (name, meant) in &told.fields {
        let is_somebodys = kinds.iter().any(|kind| applies(name, *kind));
        if (is_somebodys && !applies(name, kind)) || (*name == "mutual" && kind.is_mutual()) {
            continue;
        }
        let value = match meant {
            Meant::Value(value) => value.clone(),
            Meant::Text(text) => gathering.of_tie(Some(kind), name, text)?,
        };
        said.insert((*name).to_owned(), value);
    }
    Ok(said)
}
