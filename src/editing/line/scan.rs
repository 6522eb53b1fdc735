//! The parts of a line: what stands outside quotation marks and brackets parts them.

use std::ops::Range;

/// Which way an arrow points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::editing) enum Way {
    To,
    From,
    Both,
    /// To the right, and known not to hold.
    Not,
}

/// All signs that are read as an arrow, longer ones before those with which they begin.
const ARROWS: &[(&str, Way)] = &[
    ("<-->", Way::Both),
    ("<->", Way::Both),
    ("<=>", Way::Both),
    ("↔", Way::Both),
    ("⇄", Way::Both),
    ("-/->", Way::Not),
    ("-x->", Way::Not),
    ("-X->", Way::Not),
    ("-x>", Way::Not),
    ("-/>", Way::Not),
    ("↛", Way::Not),
    ("-->", Way::To),
    ("->", Way::To),
    ("=>", Way::To),
    ("–>", Way::To),
    ("—>", Way::To),
    ("→", Way::To),
    ("⇒", Way::To),
    ("<--", Way::From),
    ("<-", Way::From),
    ("<–", Way::From),
    ("<—", Way::From),
    ("←", Way::From),
];

/// Whether signs stand outside quotation marks and brackets, one after the other; and what is still open at
/// the end, if something is.
pub(super) fn outside(text: &str) -> (Vec<(usize, char)>, Option<char>) {
    let (mut signs, mut closing, mut depth) = (Vec::new(), None, 0_usize);
    for (at, sign) in text.char_indices() {
        match (closing, sign) {
            (Some(end), _) if sign == end => closing = None,
            (Some(_), _) => {}
            (None, '"') => closing = Some('"'),
            (None, '“' | '„') => closing = Some('”'),
            (None, '(') => depth += 1,
            (None, ')') => depth = depth.saturating_sub(1),
            (None, _) if depth == 0 => signs.push((at, sign)),
            (None, _) => {}
        }
    }
    (signs, closing.or((depth > 0).then_some(')')))
}

/// All arrows, and where they stand.
pub(in crate::editing) fn find_arrows(text: &str) -> Vec<(Range<usize>, Way)> {
    let mut found: Vec<(Range<usize>, Way)> = Vec::new();
    for (at, _) in outside(text).0 {
        if found.last().is_some_and(|(last, _)| at < last.end) {
            continue;
        }
        if let Some((sign, way)) = ARROWS.iter().find(|(sign, _)| text[at..].starts_with(sign)) {
            found.push((at..at + sign.len(), *way));
        }
    }
    found
}

/// Where a sign stands outside quotation marks and brackets.
pub(super) fn places(text: &str, wanted: char) -> Vec<usize> {
    outside(text).0.into_iter().filter(|(_, sign)| *sign == wanted).map(|(at, _)| at).collect()
}

/// The parts between signs that part; a comma within a number, as in £20,000, doesn't.
pub(super) fn split(text: &str, signs: &[char]) -> Vec<Range<usize>> {
    let mut parts = Vec::new();
    let mut start = 0;
    for (at, sign) in outside(text).0 {
        if signs.contains(&sign) && !(sign == ',' && is_in_number(text, at)) {
            parts.push(start..at);
            start = at + sign.len_utf8();
        }
    }
    parts.push(start..text.len());
    parts
}

fn is_in_number(text: &str, at: usize) -> bool {
    let after = &text.as_bytes()[at + 1..];
    let digits = after.iter().take_while(|byte| byte.is_ascii_digit()).count();
    text[..at].ends_with(|sign: char| sign.is_ascii_digit()) && digits == 3
}

#[cfg(test)]
mod tests {
    use super::{Way, find_arrows, split};

    #[test]
    fn arrows_are_found_outside_of_quotes_and_brackets() {
        for (text, way) in [
            ("A -> B", Way::To),
            ("A→B", Way::To),
            ("A --> B", Way::To),
            ("A <- B", Way::From),
            ("A <-> B", Way::Both),
            ("A ↔ B", Way::Both),
            ("A -x-> B", Way::Not),
            ("A -/-> B", Way::Not),
        ] {
            let found = find_arrows(text);
            assert_eq!(found.len(), 1, "{text}");
            assert_eq!(found[0].1, way, "{text}");
            assert!(text[..found[0].0.start].trim() == "A" && text[found[0].0.end..].trim() == "B");
        }
        assert!(find_arrows("“A -> B” (c -> d) well-being").is_empty());
        assert_eq!(find_arrows("A -> B -> C").len(), 2);
    }

    #[test]
    fn commas_part_but_not_within_numbers() {
        let parts = |text: &'static str| {
            split(text, &[',']).into_iter().map(|at| text[at].trim()).collect::<Vec<_>>()
        };
        assert_eq!(parts("funds, £20,000, (a, b)"), ["funds", "£20,000", "(a, b)"]);
        assert_eq!(parts("2027,2028"), ["2027", "2028"]);
    }
}
