//! Set up a case panel: findings of each agency side by side, as in coordinated working
//! (Atkinson et al. 2007).

use super::{Draft, Place, Refusal};
use crate::analysis::belonging::Actors;
use crate::analysis::survey::Bond;
use crate::map::{
    ActorAt, ActorKind, DecisionRule, Forum, ForumLevel, ForumPurpose, Record, Rhythm, TieKind,
};

pub(super) fn write(place: &Place, draft: &mut Draft) -> Result<(), Refusal> {
    place.several_agencies()?;
    let map = place.map();
    let agencies = &place.scope.agencies;
    if let Some(forum) = place.survey.forums.iter().find(|forum| is_panel(place, forum)) {
        let names = place.names(agencies.iter().copied());
        let says = format!("{} brings {names} together on cases already.", map.name(forum.centre));
        return Err(Refusal::new(says));
    }
    let forum = Record::Forum(Forum::default());
    let panel = place.centre(draft, "case-panel", "Case panel", forum)?;
    if let Some(Record::Forum(forum)) = draft.record(&panel) {
        forum.purpose = Some(ForumPurpose::Panel);
        forum.level = Some(ForumLevel::Case);
        // A forum that was chosen keeps its own rhythm and way of deciding.
        forum.rhythm.get_or_insert(Rhythm::Monthly);
        forum.decision_rule.get_or_insert(DecisionRule::Consensus);
    }
    let members: Actors = agencies.iter().flat_map(|agency| sitting_for(place, *agency)).collect();
    for member in members {
        draft.tie(TieKind::MemberOf, map.id(member), &panel);
    }
    let people = place.people();
    for assessment in place.assessments() {
        if map.leading(TieKind::Concerns, assessment).any(|(_, person)| people.contains(&person)) {
            draft.tie(TieKind::Feeds, map.id(assessment), &panel);
        }
    }
    for person in &people {
        draft.tie(TieKind::Concerns, &panel, map.id(*person));
    }
    if map.find(&panel).is_none() {
        // Who sits on and chairs the other forums stays known, and to whom all but bodies answer.
        for kind in [TieKind::Chairs, TieKind::MemberOf] {
            draft.leave_open(kind, &panel, |one| one == ActorKind::Forum);
        }
        let body = |one| matches!(one, ActorKind::Agency | ActorKind::ManagementUnit);
        draft.leave_open(TieKind::AccountableTo, &panel, |one| !body(one));
    }
    let open = match people.is_empty() {
        true => "Who chairs the panel and to whom it answers stays open.",
        false => "Who chairs the panel, to whom it answers, and whether the person takes part, stays open.",
    };
    draft.note(open);
    Ok(())
}

/// A formal forum for cases on which every agency of the scope sits.
fn is_panel(place: &Place, forum: &Bond) -> bool {
    use ForumPurpose::{CaseMeeting, Conference, Panel, TaskGroup};
    let Some(record) = place.map().forum(forum.centre) else { return false };
    matches!(record.purpose, Some(Panel | TaskGroup | CaseMeeting | Conference))
        && record.level != Some(ForumLevel::Strategic)
        && place.scope.agencies.is_subset(&forum.agencies)
}

/// Through whom an agency sits on the panel: its practitioners here who support or assess people, else
/// its teams, else whoever else of its practitioners is here, else itself.
fn sitting_for(place: &Place, agency: ActorAt) -> Actors {
    let map = place.map();
    let acts = |one: &ActorAt| place.survey.belonging.behind(*one).contains(&agency);
    let practitioners: Actors = place.practitioners().into_iter().filter(acts).collect();
    let close = |one: &ActorAt| {
        [TieKind::Supports, TieKind::Assesses]
            .into_iter()
            .any(|kind| map.leading(kind, *one).next().is_some())
    };
    let near: Actors = practitioners.iter().copied().filter(close).collect();
    let teams: Actors = place.teams().into_iter().filter(acts).collect();
    let choices = [near, teams, practitioners, [agency].into()];
    choices.into_iter().find(|one| !one.is_empty()).unwrap_or_default()
}
