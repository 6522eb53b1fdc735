//! Saved views: as a file has them, as acts change them, and as they come out on a map that has changed.

use partnership_explorer::analysis::{Analysis, analyse};
use partnership_explorer::cases;
use partnership_explorer::editing::{Edit, History, Item, ViewAct};
use partnership_explorer::map::{
    Change, Document, LayoutName, Lens, Lights, Near, Partnership, Problem, SavedView, Shows, Slide, read,
    schema,
};
use partnership_explorer::presenting::{Gone, Shown};
use serde_json::{Value, json};

fn with_slides(slides: Value) -> Value {
    json!({
        "format": "partnership-map", "version": 1, "title": "Test",
        "actors": [
            {"id": "gp", "kind": "agency", "name": "GP practice"},
            {"id": "team", "kind": "team", "name": "Adult care team"},
            {"id": "panel", "kind": "forum", "name": "Case panel"},
        ],
        "ties": [
            {"kind": "informs", "from": "gp", "to": "team"},
            {"kind": "member_of", "from": "team", "to": "panel"},
        ],
        "view": {"slides": slides},
    })
}

fn document(slides: Value) -> Document {
    read(with_slides(slides).to_string().as_bytes()).document.expect("saved views refuse no map")
}

fn said(slides: Value) -> Vec<String> {
    read(with_slides(slides).to_string().as_bytes()).problems.iter().map(Problem::to_string).collect()
}

fn done(document: &Document, edit: Edit) -> Document {
    edit.on(document).unwrap_or_else(|denied| panic!("{denied}")).document
}

fn act(document: &Document, of: &str, act: ViewAct) -> Document {
    done(document, Edit::View { of: of.to_owned(), act })
}

fn captions(document: &Document) -> Vec<&str> {
    document.slides().iter().map(|slide| slide.view().map_or("?", |view| &view.caption)).collect()
}

fn view(caption: &str) -> SavedView {
    SavedView { caption: caption.to_owned(), ..SavedView::default() }
}

fn three() -> Document {
    ["One", "Two", "Three"].into_iter().fold(document(json!([])), |document, caption| {
        done(&document, Edit::AddView { view: Box::new(view(caption)), after: None })
    })
}

#[test]
fn a_saved_view_is_written_as_it_was_read_and_the_schema_knows_it() {
    let slides = json!([{
        "id": "who-tells-whom", "caption": "Who tells whom", "notes": "Ask: who is missing?",
        "shows": "map", "layout": "flow", "flow_along": "information", "lens": "information",
        "lights": {
            "flag": {"pattern": "coordinated", "scope": "forum", "of": "panel", "indicator": "C2"},
            "near": {"actor": "gp", "steps": 1}, "actors": ["team"], "ties": ["informs:gp>team"],
            "knows": ["panel"], "against": true,
        },
        "looks_at": ["gp", "team"],
    }]);
    assert_eq!(said(slides.clone()), [""; 0]);
    let map = with_slides(slides);
    let read = read(map.to_string().as_bytes()).document.unwrap();
    assert_eq!(serde_json::from_str::<Value>(&read.write()).unwrap(), map);
    let Slide::View(view) = &read.slides()[0] else { panic!("it is a saved view") };
    assert_eq!(
        (view.layout, view.lens, view.shows),
        (Some(LayoutName::Flow), Some(Lens::Information), Some(Shows::Map))
    );
    let validator = jsonschema::validator_for(&schema()).unwrap();
    assert!(validator.is_valid(&map));
    let mut broken = map;
    broken["view"]["slides"][0]["lens"] = json!("gossip");
    assert!(!validator.is_valid(&broken));
}

#[test]
fn what_is_no_saved_view_is_kept_and_named_with_its_place() {
    let slides = json!([
        {"id": "a", "lens": "gossip"}, {"zoom": 2}, 7,
        {"id": "b", "colour": "red", "lights": {"near": {"actor": "gp", "steps": 1, "ring": true}}},
        {"id": "b", "lights": {"actors": ["gp", "nobody"]}, "looks_at": ["gone"]},
    ]);
    let map = with_slides(slides.clone());
    let read = read(map.to_string().as_bytes()).document.unwrap();
    assert_eq!(serde_json::from_str::<Value>(&read.write()).unwrap(), map, "nothing is lost");
    assert_eq!(
        said(slides),
        [
            "view.slides[0].lens: \"gossip\" is not one of all, information, assessment, support, money, management, agreements; the saved view is kept, and can’t be shown",
            "view.slides[1]: missing: \"id\"; the saved view is kept, and can’t be shown",
            "view.slides[2]: expected an object, found the number 7; the saved view is kept, and can’t be shown",
            "view.slides[3].colour: isn’t a field that is known here; it is kept, and nothing reads it",
            "view.slides[3].lights.near.ring: isn’t a field that is known here; it is kept, and nothing reads it",
            "view.slides[4].id: \"b\" is the id of view.slides[3] already; links and changes mean that one",
            "view.slides[4].looks_at[0]: no actor has the id \"gone\"; the rest of the saved view is shown",
            "view.slides[4].lights.actors[1]: no actor has the id \"nobody\"; the rest of the saved view is shown",
        ]
    );
    let keys: Vec<_> = (0..5).map(|at| read.slide_key(at)).collect();
    assert_eq!(keys, ["#1", "#2", "#3", "b", "#5"]);
    assert!(keys.iter().enumerate().all(|(at, key)| read.slide_place(key) == Some(at)));
    assert_eq!((read.slide_place("#0"), read.slide_place("#6"), read.slide_place("c")), (None, None, None));
}

#[test]
fn views_are_added_written_put_in_order_doubled_and_deleted_by_name() {
    let document = three();
    assert_eq!(captions(&document), ["One", "Two", "Three"]);
    assert_eq!(document.slide_key(1), "view-2");
    let named = |edit: Edit| edit.on(&document).unwrap().name;
    let of = |act: ViewAct| Edit::View { of: "view-2".to_owned(), act };
    assert_eq!(named(of(ViewAct::Caption(" Deux ".to_owned()))), "Caption view 2: Deux");
    assert_eq!(named(of(ViewAct::Caption(String::new()))), "Leave the view “Two” without a caption");
    assert_eq!(named(of(ViewAct::Notes("Slowly".to_owned()))), "Write the notes of the view “Two”");
    assert_eq!(named(of(ViewAct::Move(-1))), "Move the view “Two” to place 1");
    assert_eq!(named(of(ViewAct::Duplicate)), "Duplicate the view “Two”");
    assert_eq!(named(of(ViewAct::Delete)), "Delete the view “Two”");
    let after = Some("view-1".to_owned());
    let next = done(&document, Edit::AddView { view: Box::new(view("Between")), after });
    assert_eq!(captions(&next), ["One", "Between", "Two", "Three"]);
    assert_eq!(captions(&act(&document, "view-3", ViewAct::Move(-2))), ["Three", "One", "Two"]);
    let doubled = act(&document, "view-1", ViewAct::Duplicate);
    assert_eq!(captions(&doubled), ["One", "One", "Two", "Three"]);
    assert_eq!(doubled.slide_key(1), "view-4", "the second one has an id of its own");
    let empty = ["view-1", "view-2", "view-3"]
        .into_iter()
        .fold(document.clone(), |document, key| act(&document, key, ViewAct::Delete));
    assert_eq!(empty.view, None, "nothing is recorded where nothing is left");
}

#[test]
fn what_cannot_be_done_is_refused_with_a_reason() {
    let document = three();
    let says =
        |key: &str, act: ViewAct| Edit::View { of: key.to_owned(), act }.on(&document).unwrap_err().says;
    assert_eq!(says("view-1", ViewAct::Move(-1)), "That view comes first already.");
    assert_eq!(says("view-3", ViewAct::Move(1)), "That view comes last already.");
    assert_eq!(says("view-2", ViewAct::Move(0)), "That view stands there already.");
    assert_eq!(says("view-9", ViewAct::Delete), "That saved view isn’t there any more.");
    assert_eq!(says("view-1", ViewAct::Caption("One".to_owned())), "That is what is recorded already.");
    let foreign = self::document(json!([{"zoom": 2}]));
    let refused = Edit::View { of: "#1".to_owned(), act: ViewAct::Notes("x".to_owned()) }.on(&foreign);
    assert!(refused.unwrap_err().says.contains("only be moved, duplicated and deleted"));
    assert_eq!(act(&foreign, "#1", ViewAct::Duplicate).slides().len(), 2);
    assert_eq!(act(&foreign, "#1", ViewAct::Delete).slides().len(), 0);
}

#[test]
fn a_view_taken_anew_keeps_its_id_caption_and_notes() {
    let slides = json!([{"id": "x", "caption": "C", "notes": "N", "lens": "money", "mood": 1}]);
    let seen = SavedView { layout: Some(LayoutName::Free), ..view("not this") };
    let after = act(&document(slides), "x", ViewAct::Retake(Box::new(seen)));
    let written = serde_json::to_value(&after.slides()[0]).unwrap();
    assert_eq!(written, json!({"id": "x", "caption": "C", "notes": "N", "layout": "free", "mood": 1}));
}

#[test]
fn every_act_changes_only_the_look_of_the_map_and_is_undone() {
    let document = three();
    let acts = [
        ViewAct::Caption("New".to_owned()),
        ViewAct::Notes("New".to_owned()),
        ViewAct::Retake(Box::new(SavedView { lens: Some(Lens::Money), ..view("") })),
        ViewAct::Move(1),
        ViewAct::Duplicate,
        ViewAct::Delete,
    ];
    for act in acts {
        let made = Edit::View { of: "view-2".to_owned(), act }.on(&document).unwrap();
        let change: Change = made.change(&document);
        assert!(change.is_only_view(), "{}", made.name);
        let mut history = History::<()>::default();
        history.push(change, ());
        let (before, ()) = history.undo(&made.document, ()).unwrap().unwrap();
        assert_eq!(before, document, "{}", made.name);
        assert_eq!(history.redo(&before, ()).unwrap().unwrap().0, made.document);
    }
}

fn shown(document: &Document, lights: Value, looks_at: &[&str]) -> (Shown, Partnership, Analysis) {
    let partnership = Partnership::new(document);
    let analysis = analyse(&partnership);
    let lights: Lights = serde_json::from_value(lights).unwrap();
    let looks_at = looks_at.iter().map(|id| (*id).to_owned()).collect();
    let view = SavedView { lights: Some(lights), looks_at, ..SavedView::default() };
    (Shown::of(&view, &partnership, &analysis), partnership, analysis)
}

fn names(shown: &Shown, partnership: &Partnership) -> (Vec<String>, Vec<String>) {
    let lit = shown.lit.clone().unwrap_or_default();
    (partnership.ids(lit.actors), partnership.tie_ids(lit.ties))
}

#[test]
fn actors_are_lit_with_the_ties_among_them_and_ties_with_their_ends() {
    let document = document(json!([]));
    let (all, partnership, _) = shown(&document, json!({"actors": ["gp", "team"]}), &["gp"]);
    assert_eq!(
        names(&all, &partnership),
        (vec!["gp".to_owned(), "team".to_owned()], vec!["informs:gp>team".to_owned()])
    );
    assert_eq!(partnership.ids(all.looks_at.clone()), ["gp"]);
    let (tie, ..) = shown(&document, json!({"ties": ["member_of:team>panel"]}), &[]);
    assert_eq!(names(&tie, &partnership).0, ["panel", "team"]);
    let (near, ..) = shown(&document, json!({"near": {"actor": "gp", "steps": 1}}), &[]);
    assert_eq!(names(&near, &partnership).0, ["gp", "team"]);
    let (none, ..) = shown(&document, json!({}), &[]);
    assert_eq!(none, Shown::default(), "nothing stands back where nothing is lit");
}

#[test]
fn a_flag_and_a_barrier_are_lit_as_the_panel_lights_them() {
    let case = cases::find("archetype-coordinated").unwrap().document();
    let partnership = Partnership::new(&case);
    let analysis = analyse(&partnership);
    let (at, flag) = analysis.flags().next().expect("the archetype shows its pattern");
    let indicator = flag.indicators.iter().find(|one| !one.evidence.actors.is_empty()).unwrap();
    let mut lights = json!({"flag": {"pattern": flag.pattern.word(), "scope": flag.scope.kind.word()}});
    if let Some(of) = &flag.scope.of {
        lights["flag"]["of"] = json!(of);
    }
    let (scope, ..) = shown(&case, lights.clone(), &[]);
    assert_eq!((scope.flag, scope.gone.len()), (Some(at), 0));
    for member in &flag.scope.members {
        assert!(names(&scope, &partnership).0.contains(member), "{member}");
    }
    lights["flag"]["indicator"] = json!(indicator.id);
    let (evidence, ..) = shown(&case, lights, &[]);
    for actor in &indicator.evidence.actors {
        assert!(names(&evidence, &partnership).0.contains(actor), "{actor}");
    }
    let case = cases::find("archetype-coalition").unwrap().document();
    let analysis = analyse(&Partnership::new(&case));
    let barrier = analysis.barriers.iter().find(|one| !one.instances.is_empty()).unwrap();
    let place = &barrier.instances[0];
    let (actors, ties) = (&place.evidence.actors, &place.evidence.ties);
    let lit =
        json!({"barrier": {"id": barrier.id, "variant": place.variant, "actors": actors, "ties": ties}});
    let (found, ..) = shown(&case, lit, &[]);
    assert!(found.gone.is_empty() && found.lit.is_some());
}

#[test]
fn what_is_gone_is_told_and_the_rest_is_shown() {
    let before = document(json!([]));
    let near = Lights {
        near: Some(Near { actor: "gp".to_owned(), steps: 1, ..Near::default() }),
        ..Lights::default()
    };
    let view = SavedView { lights: Some(near), ..view("Who is near the practice") };
    let before = done(&before, Edit::AddView { view: Box::new(view), after: None });
    let after = done(&before, Edit::Remove(vec![Item::Actor("gp".to_owned())]));
    assert_eq!(after.slides(), before.slides(), "the view still says whom it showed");
    let lights = json!({
        "actors": ["gp", "team"], "ties": ["informs:gp>team"], "near": {"actor": "gp", "steps": 1},
        "knows": ["gp", "panel", "panel", "team"], "flag": {"pattern": "unified", "scope": "team", "of": "gp"}, "barrier": {"id": "D1", "actors": ["gp"]},
    });
    let (shown, partnership, _) = shown(&after, lights, &["gp", "panel"]);
    assert_eq!(names(&shown, &partnership).0, ["team"]);
    assert_eq!(partnership.ids(shown.looks_at.clone()), ["panel"]);
    assert_eq!(partnership.ids(shown.knows.clone()), ["panel"], "once, and nobody who is lit");
    let gone = |of: &Gone| shown.gone.iter().filter(|one| *one == of).count();
    assert_eq!(gone(&Gone::Actor("gp".to_owned())), 1, "named in five places, told once");
    assert_eq!(gone(&Gone::Tie("informs:gp>team".to_owned())), 1);
    assert_eq!(gone(&Gone::Flag("unified".to_owned())), 1);
    assert_eq!(gone(&Gone::Barrier("D1".to_owned())), 1);
    // Whoever comes new isn't taken for whom the view showed.
    assert_eq!(after.free_id("gp"), "gp-2");
}

#[test]
fn a_flag_that_the_map_no_longer_shows_is_said_not_to_be_found() {
    let document = document(json!([]));
    let (shown, _, analysis) = shown(&document, json!({"flag": {"pattern": "unified", "scope": "map"}}), &[]);
    let at = shown.flag.expect("it is looked for");
    assert!(!analysis.patterns[at].verdict.is_flagged());
    assert_eq!(shown.gone, [Gone::Unflagged(at)]);
}
