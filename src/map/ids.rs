//! Where a document says whom it means: the ids of its actors, and every place that refers to one.

use std::collections::BTreeMap;

use super::actor::Record;
use super::document::Document;
use super::partnership::Partnership;
use super::slide::Slide;
use super::tie::Tie;

impl Document {
    /// The same document with other ids for its actors: `names` holds the new ids by the old ones,
    /// and whoever isn't in it keeps theirs.
    ///
    /// All that refers to an actor follows: origins, ties, complete lists, answers, positions, pins and
    /// saved views. Ties keep ids of their own; fields that this version doesn't know are kept as they are. Ids have to stay unlike: where two actors come
    /// to share one, they can't be told apart any longer. O(n log n) in what the document holds.
    #[must_use]
    pub fn renamed(&self, names: &BTreeMap<String, String>) -> Self {
        let mut new = self.clone();
        let change = |id: &mut String| {
            if let Some(name) = names.get(id.as_str()) {
                id.clone_from(name);
            }
        };
        for actor in &mut new.actors {
            change(&mut actor.id);
            if let Record::Practitioner(record) = &mut actor.record {
                record.origin.iter_mut().for_each(change);
            }
        }
        for tie in &mut new.ties {
            change(&mut tie.from);
            change(&mut tie.to);
            tie.details.about.iter_mut().for_each(change);
            tie.details.under.iter_mut().for_each(change);
        }
        new.complete.iter_mut().flat_map(|one| &mut one.scope).for_each(change);
        new.answers.iter_mut().flat_map(|one| &mut one.scope).for_each(change);
        if let Some(view) = &mut new.view {
            let positions = std::mem::take(&mut view.positions).into_iter();
            view.positions = positions
                .map(|(mut id, at)| {
                    change(&mut id);
                    (id, at)
                })
                .collect();
            view.pinned.iter_mut().for_each(change);
            view.slides.iter_mut().for_each(|slide| slide.rename_actors(&change));
        }
        self.rename_lit_ties(&mut new);
        new
    }

    /// Saved views call ties as [`Partnership::tie_id`] does, which may hang on the ids of their ends.
    fn rename_lit_ties(&self, new: &mut Self) {
        let Some(view) = new.view.as_mut().filter(|view| view.slides.iter().any(Slide::names_ties)) else {
            return;
        };
        let mut slides = std::mem::take(&mut view.slides);
        let (was, is) = (Partnership::new(self), Partnership::new(new));
        let named = |of: &Partnership| -> BTreeMap<usize, String> {
            of.all_ties().map(|at| (of.in_document(at), of.tie_id(at).to_owned())).collect()
        };
        let is = named(&is);
        let names: BTreeMap<String, &String> =
            named(&was).into_iter().filter_map(|(place, id)| Some((id, is.get(&place)?))).collect();
        let change = |id: &mut String| {
            if let Some(name) = names.get(id.as_str()) {
                id.clone_from(name);
            }
        };
        slides.iter_mut().for_each(|slide| slide.rename_ties(&change));
        if let Some(view) = &mut new.view {
            view.slides = slides;
        }
    }

    /// Every id of an actor that the document names outside its list of actors, but for where they
    /// stand.
    pub(super) fn named(&self) -> impl Iterator<Item = &str> {
        let origins = self.actors.iter().filter_map(|actor| match &actor.record {
            Record::Practitioner(practitioner) => practitioner.origin.as_deref(),
            _ => None,
        });
        let complete = self.complete.iter().flat_map(|one| &one.scope);
        let answers = self.answers.iter().flat_map(|one| &one.scope);
        let scopes = complete.chain(answers).map(String::as_str);
        self.ties.iter().flat_map(Tie::named).chain(origins).chain(scopes)
    }
}

impl Tie {
    /// Every id of an actor that the tie names: its two ends, whom or what it is about, and the
    /// agreement under which it runs.
    pub fn named(&self) -> impl Iterator<Item = &str> {
        let more = self.details.about.iter().chain(&self.details.under);
        [&self.from, &self.to].into_iter().chain(more).map(String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde_json::json;

    use super::Document;
    use crate::cases::CASES;
    use crate::map::read;

    /// A document that refers to actors in every place there is for it.
    fn with_all_places() -> Document {
        let document = json!({
            "format": "partnership-map", "version": 1, "title": "Test",
            "actors": [
                {"id": "a", "kind": "agency", "name": "Agency"},
                {"id": "n", "kind": "practitioner", "name": "Nurse", "origin": "a"},
                {"id": "u", "kind": "service_user", "name": "Mr X"},
                {"id": "g", "kind": "agreement", "name": "Agreement"},
            ],
            "ties": [
                {"kind": "informs", "from": "n", "to": "a", "about": "u"},
                {"kind": "funds", "from": "a", "to": "u", "under": "g", "id": "paying"},
            ],
            "complete": [{"tie": "informs", "scope": ["n", "a"]}],
            "answers": [{"indicator": "C2", "scope": ["u"], "value": "yes"}],
            "view": {
                "positions": {"a": [1.0, 2.0], "u": [3.0, 4.0]}, "pinned": ["u", "n"],
                "slides": [{
                    "id": "one", "looks_at": ["u"],
                    "lights": {
                        "actors": ["n"], "ties": ["informs:n>a", "paying"], "near": {"actor": "g", "steps": 1},
                        "flag": {"pattern": "unified", "scope": "package", "of": "u"},
                        "barrier": {"id": "D1", "actors": ["a"], "ties": ["informs:n>a"]},
                    },
                }],
            },
        });
        let reading = read(document.to_string().as_bytes());
        assert!(reading.problems.is_empty(), "{:#?}", reading.problems);
        reading.document.unwrap()
    }

    /// New ids for all actors, each with `mark` in it.
    fn marked(document: &Document, mark: &str) -> BTreeMap<String, String> {
        let ids = document.actors.iter().map(|actor| actor.id.clone());
        ids.enumerate().map(|(at, id)| (id, format!("{mark}-{at}"))).collect()
    }

    #[test]
    fn a_renamed_document_refers_nowhere_to_an_old_id() {
        for document in CASES.iter().map(|case| case.document()).chain([with_all_places()]) {
            // Ids that stand nowhere in a text of the map can be searched for.
            let old = document.renamed(&marked(&document, "~old"));
            let new = old.renamed(&marked(&old, "~new"));
            let text = new.write();
            assert!(!text.contains("~old") && old.write().contains("~old"), "{text}");
            assert_eq!(text.matches("~new").count(), old.write().matches("~old").count());
            let read_again = read(text.as_bytes());
            assert!(read_again.errors().next().is_none(), "{:#?}", read_again.problems);
        }
        let places = with_all_places();
        let all = places.renamed(&marked(&places, "~new")).write();
        assert_eq!(all.matches("~new").count(), 4 + 1 + 6 + 3 + 4 + 5 + 2 * 2, "{all}");
    }

    #[test]
    fn ids_may_change_places_and_whoever_isn_t_named_keeps_theirs() {
        let document = with_all_places();
        assert_eq!(document.renamed(&BTreeMap::new()), document);
        let swap = [("a", "u"), ("u", "a")].map(|(old, new)| (old.to_owned(), new.to_owned())).into();
        let swapped = document.renamed(&swap);
        assert_eq!([&swapped.actors[0].id, &swapped.actors[2].id], ["u", "a"]);
        assert_eq!(swapped.view.as_ref().unwrap().positions["a"], [3.0, 4.0]);
        assert_eq!((swapped.actors[1].id.as_str(), swapped.ties[1].id.as_deref()), ("n", Some("paying")));
        assert_eq!(swapped.renamed(&swap), document);
    }
}
