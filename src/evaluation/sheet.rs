//! Filling the sheet in: pure functions from one sheet to the next.

use crate::map::{Evaluation, Judged, Judgement};

/// The sheet with what was judged of one criterion; without a judgement and without a note, nothing is.
#[must_use]
pub fn judge(sheet: &Evaluation, criterion: &str, value: Option<Judgement>, note: &str) -> Evaluation {
    let mut sheet = sheet.clone();
    let mut judged = sheet.judged.remove(criterion).unwrap_or_default();
    judged.value = value;
    judged.note = said(note);
    if judged != Judged::default() {
        sheet.judged.insert(criterion.to_owned(), judged);
    }
    sheet
}

/// The sheet with who filled it in, and when.
#[must_use]
pub fn signed(sheet: &Evaluation, by: &str, on: &str) -> Evaluation {
    Evaluation { by: said(by), on: said(on), ..sheet.clone() }
}

fn said(text: &str) -> Option<String> {
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::{judge, signed};
    use crate::editing::Edit;
    use crate::map::{Document, Evaluation, Judgement, read};

    #[test]
    fn what_is_filled_in_is_kept_with_the_map_and_can_be_taken_out_again() {
        let sheet =
            judge(&Evaluation::default(), "feeling-safe", Some(Judgement::Partly), "  two falls fewer ");
        let sheet = signed(&sheet, "Ward team", " ");
        assert_eq!((sheet.by.as_deref(), sheet.on.as_deref()), (Some("Ward team"), None));
        let name = "Fill in the sheet".to_owned();
        let before = Document::new("Mine");
        let made = Edit::Evaluate { sheet: sheet.clone(), name: name.clone() }.on(&before).unwrap();
        let again = read(made.document.write().as_bytes()).document.unwrap();
        assert_eq!(again.evaluation.as_ref(), Some(&sheet));
        assert_eq!(sheet.judged["feeling-safe"].note.as_deref(), Some("two falls fewer"));
        assert_eq!(made.change(&before).reverse().apply(&again).unwrap(), before);
        let denied = Edit::Evaluate { sheet: sheet.clone(), name: name.clone() }.on(&again);
        assert!(denied.unwrap_err().says.contains("already"));

        let empty = judge(&signed(&sheet, "", ""), "feeling-safe", None, "");
        let cleared = Edit::Evaluate { sheet: empty, name }.on(&again).unwrap();
        assert_eq!(cleared.document.evaluation, None);
    }

    #[test]
    fn what_a_later_version_wrote_beside_stays() {
        let text = r#"{"format": "partnership-map", "version": 1, "title": "T", "actors": [], "ties": [],
            "evaluation": {"mood": "good", "judged": {"feeling-safe": {"value": "yes", "weight": 2}}}}"#;
        let reading = read(text.as_bytes());
        let places: Vec<&str> = reading.problems.iter().map(|one| one.place.as_str()).collect();
        assert_eq!(places, ["evaluation.mood", "evaluation.judged.feeling-safe.weight"]);
        let sheet = reading.document.unwrap().evaluation.unwrap();
        let judged = judge(&sheet, "feeling-safe", None, "");
        assert_eq!(judged.judged["feeling-safe"].other["weight"], 2);
        assert_eq!(judged.other["mood"], "good");
    }
}
