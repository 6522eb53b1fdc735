//! The scene as an SVG file that stands alone: for reports, slides and print.
//!
//! Everything is said by plain attributes and real text, without styles, variables, markers or
//! foreign objects, so that Word, LibreOffice and Inkscape draw what a browser draws.

use std::fmt::Write;

use super::colours::{PAPER, WORDS, hull_ink, ink, is_structural};
use super::groups::{GROUP_CORNER, GROUP_INDENT, GROUP_SIZE};
use super::outline::{Outline, outline};
use super::scene::{ActorShape, GroupShape, Hull, Line, LineRole, Part, Scene, TieShape};
use super::tabs::TAB_SIZE;
use super::text::{CAPTION_SIZE, NAME_SIZE};
use crate::analysis::Verdict;
use crate::map::{ActorKind, Strength};

/// The fonts, the drawing's own first.
const FONTS: &str =
    "'Atkinson Hyperlegible Next','Atkinson Hyperlegible','Segoe UI','Helvetica Neue',Arial,sans-serif";

/// The scene as a complete SVG file with a title and a description for who can't see it.
pub fn svg(scene: &Scene, title: &str, description: &str) -> String {
    let bounds = scene.bounds;
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"{:.1} {:.1} {:.1} {:.1}\" width=\"{2:.0}\" height=\"{3:.0}\" \
         role=\"img\" aria-labelledby=\"title desc\" font-family=\"{FONTS}\">\n\
         <title id=\"title\">{}</title>\n<desc id=\"desc\">{}</desc>\n\
         <rect x=\"{0:.1}\" y=\"{1:.1}\" width=\"{2:.1}\" height=\"{3:.1}\" fill=\"{PAPER}\"/>\n",
        bounds.x,
        bounds.y,
        bounds.width,
        bounds.height,
        escaped(title),
        escaped(description)
    );
    scene.groups.iter().for_each(|one| group(&mut out, one));
    scene.hulls.iter().for_each(|one| hull(&mut out, one));
    let mut ties: Vec<_> = scene.ties.iter().collect();
    ties.sort_by_key(|one| (one.part != Part::Aside, !is_light(one)));
    ties.into_iter().for_each(|one| tie(&mut out, one));
    scene.groups.iter().for_each(|one| heading(&mut out, one));
    scene.actors.iter().for_each(|one| actor(&mut out, one));
    scene.hulls.iter().for_each(|one| tab(&mut out, one));
    out.push_str("</svg>\n");
    out
}

fn group(out: &mut String, group: &GroupShape) {
    let (ink, area) = (ink(group.colour), group.area);
    // A box within a box is as pale as paper, so that the two are told apart.
    let (fill, through) = if group.depth.is_multiple_of(2) { (ink.fill, "0.55") } else { (PAPER, "0.75") };
    let _ = writeln!(
        out,
        "<rect x=\"{:.1}\" y=\"{:.1}\" width=\"{:.1}\" height=\"{:.1}\" rx=\"{GROUP_CORNER}\" fill=\"{fill}\" \
         fill-opacity=\"{through}\" stroke=\"{}\" stroke-opacity=\"0.5\" stroke-width=\"1.2\"/>",
        area.x, area.y, area.width, area.height, ink.line
    );
}

/// The title of a box, on a strip of its own colour so that no tie runs through the letters.
fn heading(out: &mut String, group: &GroupShape) {
    let (ink, band) = (ink(group.colour), group.band);
    let fill = if group.depth.is_multiple_of(2) { ink.fill } else { PAPER };
    let _ = writeln!(
        out,
        "<g><rect x=\"{:.1}\" y=\"{:.1}\" width=\"{:.1}\" height=\"{:.1}\" rx=\"6\" fill=\"{fill}\" \
         fill-opacity=\"0.9\"/><text x=\"{:.1}\" y=\"{:.1}\" font-size=\"{GROUP_SIZE}\" font-weight=\"700\" \
         fill=\"{}\">{}</text></g>",
        band.x,
        band.y,
        band.width,
        band.height,
        band.x + GROUP_INDENT,
        band.centre().y + 4.4,
        ink.line,
        escaped(&group.title)
    );
}

fn hull(out: &mut String, hull: &Hull) {
    let (colour, dashes) = hull_ink(hull.pattern);
    let _ = writeln!(
        out,
        "<g><path d=\"{}\" fill=\"{colour}\" fill-opacity=\"{}\" fill-rule=\"evenodd\"/>",
        hull.path,
        if hull.verdict == Verdict::Present { "0.075" } else { "0.035" }
    );
    if hull.verdict != Verdict::Present {
        let _ = writeln!(
            out,
            "<path d=\"{}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"1.2\" stroke-opacity=\"0.13\"/>",
            hull.hatch
        );
    }
    let _ = writeln!(
        out,
        "<path d=\"{}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"1.75\" stroke-linecap=\"round\"{}/></g>",
        hull.path,
        dashed(dashes)
    );
}

fn tab(out: &mut String, hull: &Hull) {
    let (colour, _) = hull_ink(hull.pattern);
    let Some(tab) = hull.tab else { return };
    let centre = tab.centre();
    let _ = writeln!(
        out,
        "<g><rect x=\"{:.1}\" y=\"{:.1}\" width=\"{:.1}\" height=\"{:.1}\" rx=\"{:.1}\" fill=\"{colour}\" \
         stroke=\"{PAPER}\" stroke-width=\"1.5\"/>\
         <text x=\"{:.1}\" y=\"{:.1}\" font-size=\"{TAB_SIZE}\" font-weight=\"700\" fill=\"{PAPER}\" \
         text-anchor=\"middle\">{}</text></g>",
        tab.x,
        tab.y,
        tab.width,
        tab.height,
        tab.height / 2.0,
        centre.x,
        centre.y + 4.4,
        escaped(&hull.label)
    );
}

/// Whether a tie is drawn lighter, as it tells how things are set up, and the layout doesn't lead along it.
fn is_light(tie: &TieShape) -> bool {
    is_structural(tie.kind) && tie.part != Part::Along
}

fn tie(out: &mut String, tie: &TieShape) {
    let colour = match tie.strength {
        Strength::Strained => "#B3243F",
        _ if is_light(tie) => "#8090A2",
        _ => "#2F4256",
    };
    let (wide, dashes) = match tie.strength {
        Strength::Strong => (3.6, ""),
        Strength::Weak => (1.6, "6 4"),
        _ if is_light(tie) => (1.4, ""),
        _ => (1.8, ""),
    };
    let back = if tie.part == Part::Aside { " opacity=\"0.28\"" } else { "" };
    let _ = writeln!(
        out,
        "<path d=\"{}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"{wide}\" stroke-linejoin=\"round\"{}{back}/>",
        tie.path,
        dashed(dashes)
    );
    if !tie.heads.is_empty() {
        let _ = writeln!(out, "<path d=\"{}\" fill=\"{colour}\"{back}/>", tie.heads);
    }
}

fn actor(out: &mut String, actor: &ActorShape) {
    let ink = ink(actor.colour);
    let Outline { d, detail, solid } = outline(actor.kind, actor.area);
    let fill = if is_tinted(actor.kind) { ink.fill } else { PAPER };
    let wide = match actor.kind {
        ActorKind::ServiceUser => 2.5,
        ActorKind::Agency => 2.0,
        _ => 1.6,
    };
    let _ = writeln!(
        out,
        "<g><path d=\"{d}\" fill=\"{fill}\" stroke=\"{}\" stroke-width=\"{wide}\" stroke-linejoin=\"round\"/>",
        ink.line
    );
    if let Some(detail) = detail {
        let paint = if solid {
            format!("fill=\"{}\"", ink.line)
        } else {
            format!("fill=\"none\" stroke=\"{}\" stroke-width=\"1.3\" stroke-linejoin=\"round\"", ink.line)
        };
        let _ = writeln!(out, "<path d=\"{detail}\" {paint}/>");
    }
    actor.lines.iter().for_each(|one| line(out, one, ink.line));
    out.push_str("</g>\n");
}

fn line(out: &mut String, line: &Line, colour: &str) {
    let (size, fill) = match line.role {
        LineRole::Name => (NAME_SIZE, WORDS),
        LineRole::Caption => (CAPTION_SIZE, colour),
    };
    let _ = writeln!(
        out,
        "<text x=\"{:.1}\" y=\"{:.1}\" font-size=\"{size}\"{} fill=\"{fill}\" text-anchor=\"middle\">{}</text>",
        line.at.x,
        line.at.y,
        if line.bold { " font-weight=\"700\"" } else { "" },
        escaped(&line.text)
    );
}

/// Whether a shape is filled with the pale shade of its colour; otherwise it is white.
fn is_tinted(kind: ActorKind) -> bool {
    use ActorKind::*;
    matches!(kind, Agency | Team | ServiceUser | Forum | InformationSystem | Fund | Site | ManagementUnit)
}

fn dashed(dashes: &str) -> String {
    if dashes.is_empty() { String::new() } else { format!(" stroke-dasharray=\"{dashes}\"") }
}

/// Text as XML has it, without letters that XML forbids.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' | '\t' => out.push(' '),
            letter if letter.is_control() || matches!(letter, '\u{fffe}' | '\u{ffff}') => {}
            letter => out.push(letter),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn names_cannot_break_out_of_the_file() {
        assert_eq!(escaped("<script>\"&\u{0}"), "&lt;script&gt;&quot;&amp;");
    }
}
