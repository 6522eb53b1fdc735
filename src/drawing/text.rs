//! How wide words are, and how they are broken into lines.

use super::font_widths::{BOLD, OTHER, REGULAR};

/// The size of the letters of names.
pub const NAME_SIZE: f64 = 13.5;
/// The size of the letters of captions.
pub const CAPTION_SIZE: f64 = 12.0;

/// How wide `text` is in the drawing's font. Linear in its letters.
pub fn width(text: &str, size: f64, bold: bool) -> f64 {
    let face = if bold { &BOLD } else { &REGULAR };
    let letter = |letter: char| match u32::from(letter) {
        code @ 32..=126 => face[code as usize - 32],
        _ => OTHER,
    };
    size / 1000.0 * text.chars().map(|one| f64::from(letter(one))).sum::<f64>()
}

/// `text` on at most `lines` lines, none wider than `most`; an ellipsis stands for what has no room.
///
/// Lines come out about equally long, as in a caption that was set by hand.
pub fn wrap(text: &str, size: f64, bold: bool, most: f64, lines: usize) -> Vec<String> {
    let words: Vec<_> = text.split_whitespace().collect();
    let full = fill(&words, size, bold, most);
    if full.len() > lines || full.iter().any(|line| width(line, size, bold) > most) {
        return cut(full, size, bold, most, lines);
    }
    if full.len() < 2 {
        return full;
    }
    // The narrowest measure that still takes no more lines balances them.
    let (mut low, mut high) = (0.0, most);
    for _ in 0..12 {
        let middle = (low + high) / 2.0;
        let tried = fill(&words, size, bold, middle);
        if tried.len() > full.len() || tried.iter().any(|line| width(line, size, bold) > middle) {
            low = middle;
        } else {
            high = middle;
        }
    }
    fill(&words, size, bold, high)
}

/// Lines filled greedily; a word wider than a line stands alone on one.
fn fill(words: &[&str], size: f64, bold: bool, most: f64) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in words {
        if let Some(line) = lines.last_mut() {
            let longer = format!("{line} {word}");
            if width(&longer, size, bold) <= most {
                *line = longer;
                continue;
            }
        }
        lines.push((*word).to_owned());
    }
    lines
}

/// The first `lines` of them, each within `most`, the last with an ellipsis if more would follow.
fn cut(full: Vec<String>, size: f64, bold: bool, most: f64, lines: usize) -> Vec<String> {
    let last = lines.min(full.len()) - 1;
    let line = |number: usize| match full.len() > lines && number == last {
        true => shorten(&full[last..].join(" "), size, bold, most, true),
        false => shorten(&full[number], size, bold, most, false),
    };
    (0..=last).map(line).collect()
}

/// `text` cut to a width, with an ellipsis if anything was cut or is known to be missing.
pub fn shorten(text: &str, size: f64, bold: bool, most: f64, missing: bool) -> String {
    if !missing && width(text, size, bold) <= most {
        return text.to_owned();
    }
    let mut kept = String::new();
    for letter in text.chars() {
        kept.push(letter);
        if width(&kept, size, bold) + width("…", size, bold) > most {
            kept.pop();
            break;
        }
    }
    format!("{}…", kept.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_names_are_broken_evenly_and_cut() {
        let name = "Joint learning disability team for the north of the county and its islands";
        let lines = wrap(name, NAME_SIZE, true, 150.0, 2);
        assert_eq!(lines.len(), 2);
        assert!(lines[1].ends_with('…'), "{lines:?}");
        assert!(lines.iter().all(|line| width(line, NAME_SIZE, true) <= 150.0), "{lines:?}");
        assert_eq!(wrap("Community mental health team", NAME_SIZE, true, 160.0, 2).len(), 2);
        assert_eq!(wrap("", NAME_SIZE, true, 160.0, 2), Vec::<String>::new());
    }

    #[test]
    fn a_word_without_spaces_is_cut() {
        let lines = wrap(&"x".repeat(500), NAME_SIZE, true, 150.0, 2);
        assert_eq!(lines.len(), 1);
        assert!(width(&lines[0], NAME_SIZE, true) <= 150.0);
    }
}
