//! The pooled fund itself: what comes of the parts.

use std::collections::BTreeSet;

use serde_json::Number;

use super::Place;
use crate::analysis::belonging::Actors;
use crate::map::{ActorAt, Fund, FundForm, FundSource, Sector, Sources, Word};

/// The pooled fund: all sources; the sum and the end only where every part tells them.
pub(super) fn together(place: &Place, funds: impl Iterator<Item = ActorAt>, agencies: &Actors) -> Fund {
    let map = place.map();
    let funds: Vec<_> = funds.filter_map(|fund| map.fund(fund)).collect();
    let sectors =
        agencies.iter().filter_map(|agency| map.agency(*agency)?.sector).filter_map(|sector| match sector {
            Sector::Nhs | Sector::NhsPrimaryCare => Some(FundSource::Nhs),
            Sector::LocalAuthority => Some(FundSource::LocalAuthority),
            Sector::Voluntary | Sector::UserLed | Sector::Community => Some(FundSource::Charity),
            Sector::Private => Some(FundSource::Private),
            Sector::OtherStatutory | Sector::SocialEnterprise => None,
        });
    let recorded = funds
        .iter()
        .filter_map(|fund| fund.source.as_ref())
        .flat_map(|sources| sources.all().iter().copied());
    let all: BTreeSet<_> = recorded.chain(sectors).collect();
    let all: Vec<_> = FundSource::ALL.iter().copied().filter(|source| all.contains(source)).collect();
    let source = match all.as_slice() {
        [] => None,
        [one] => Some(Sources::One(*one)),
        _ => Some(Sources::Several(all)),
    };
    let whole = agencies.is_empty();
    Fund {
        source,
        form: Some(FundForm::Pooled),
        amount: if whole { sum(funds.iter().map(|fund| fund.amount.as_ref())) } else { None },
        ends: if whole { common(funds.iter().map(|fund| fund.ends.as_ref())) } else { None },
        ..Fund::default()
    }
}

/// The sum, if every part is recorded.
pub(super) fn sum<'a>(parts: impl Iterator<Item = Option<&'a Number>>) -> Option<Number> {
    let parts: Option<Vec<_>> = parts.collect();
    let parts = parts.filter(|parts| !parts.is_empty())?;
    let whole: Option<Vec<u64>> = parts.iter().map(|part| part.as_u64()).collect();
    if let Some(sum) = whole.and_then(|whole| whole.into_iter().try_fold(0, u64::checked_add)) {
        return Some(sum.into());
    }
    Number::from_f64(parts.iter().filter_map(|part| part.as_f64()).sum())
}

/// What all parts say, if they say the same.
pub(super) fn common<'a, T: Clone + PartialEq + 'a>(
    mut parts: impl Iterator<Item = Option<&'a T>>,
) -> Option<T> {
    let first = parts.next()??;
    parts.all(|part| part == Some(first)).then(|| first.clone())
}
