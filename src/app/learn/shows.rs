//! Which bundled maps show something. All of them are analysed once, a few at a time, so that the page can be
//! read meanwhile.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::rc::Rc;

use gloo::timers::callback::Timeout;
use partnership_explorer::analysis::{BarrierState, analyse};
use partnership_explorer::cases::CASES;
use partnership_explorer::knowledge::{About, Matter};
use partnership_explorer::map::{Partnership, State as Met, Word};
use yew::{hook, use_effect_with, use_state_eq};

/// What a map shows, each as its matter and its id.
type Shown = BTreeSet<(Matter, String)>;

thread_local! {
    /// Of the bundled maps looked at so far, in their order.
    static LOOKED_AT: RefCell<Vec<Rc<Shown>>> = RefCell::default();
}

/// So many maps are looked at in one go.
const AT_ONCE: usize = 4;

/// Whether the bundled maps can tell of something.
pub fn is_shown_by_maps(about: &About) -> bool {
    MATTERS.iter().any(|matter| !about.ids(*matter).is_empty())
}

/// What a map shows of itself, most telling first.
const MATTERS: [Matter; 5] =
    [Matter::Pattern, Matter::Indicator, Matter::Barrier, Matter::ActorKind, Matter::TieKind];

/// The bundled maps that show what an entry is about, by their places; nothing until all were looked at.
#[hook]
pub fn use_showing(about: &'static About) -> Option<Vec<usize>> {
    let looked_at = use_state_eq(|| LOOKED_AT.with_borrow(Vec::len));
    let wanted = is_shown_by_maps(about);
    {
        let looked_at = looked_at.clone();
        use_effect_with((*looked_at, wanted), move |(so_far, wanted)| {
            let timer = (*wanted && *so_far < CASES.len())
                .then(|| Timeout::new(20, move || looked_at.set(look_at_more())));
            move || drop(timer)
        });
    }
    let is_done = *looked_at >= CASES.len();
    is_done.then(|| LOOKED_AT.with_borrow(|all| showing(about, all)))
}

/// Looks at some maps more; how many were looked at by then.
fn look_at_more() -> usize {
    LOOKED_AT.with_borrow_mut(|all| {
        let next = all.len()..CASES.len().min(all.len() + AT_ONCE);
        all.extend(next.map(|at| Rc::new(shown(&Partnership::new(&CASES[at].document())))));
        all.len()
    })
}

/// A map that shows the pattern, the indicator or the barrier; where an entry is about none of these, one on
/// which such an actor or tie stands.
fn showing(about: &About, all: &[Rc<Shown>]) -> Vec<usize> {
    let wanted = MATTERS.iter().map(|matter| (*matter, about.ids(*matter))).find(|(_, ids)| !ids.is_empty());
    let Some((matter, ids)) = wanted else { return Vec::new() };
    let shows = |shown: &Shown| ids.iter().any(|id| shown.contains(&(matter, id.clone())));
    all.iter().enumerate().filter(|(_, shown)| shows(shown)).map(|(at, _)| at).collect()
}

fn shown(partnership: &Partnership) -> Shown {
    let analysis = analyse(partnership);
    let mut shown = Shown::new();
    for (_, flag) in analysis.flags() {
        shown.insert((Matter::Pattern, flag.pattern.word().to_owned()));
        let met = flag.indicators.iter().filter(|one| one.state == Met::Met);
        shown.extend(met.map(|one| (Matter::Indicator, one.id.to_owned())));
    }
    let found = analysis.barriers.iter().filter(|one| one.state == BarrierState::Detected);
    shown.extend(found.map(|one| (Matter::Barrier, one.id.to_owned())));
    shown.extend(partnership.all().map(|at| (Matter::ActorKind, partnership.kind(at).word().to_owned())));
    shown.extend(
        partnership.all_ties().map(|at| (Matter::TieKind, partnership.tie(at).kind.word().to_owned())),
    );
    shown
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use partnership_explorer::cases::CASES;
    use partnership_explorer::knowledge::knowledge;
    use partnership_explorer::map::Partnership;

    use super::{showing, shown};

    #[test]
    fn each_model_is_shown_by_its_archetype() {
        let all: Vec<_> =
            CASES.iter().map(|case| Rc::new(shown(&Partnership::new(&case.document())))).collect();
        for model in ["unified", "coordinated", "coalition"] {
            let entry = knowledge().entry(&format!("{model}-model")).expect("every model has its page");
            let ids: Vec<_> = showing(&entry.about, &all).into_iter().map(|at| CASES[at].id).collect();
            assert!(ids.contains(&format!("archetype-{model}").as_str()), "{model}: {ids:?}");
            assert!(ids.len() < CASES.len(), "{model} isn’t everywhere");
        }
    }
}
