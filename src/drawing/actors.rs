//! Actors as they are drawn: how large, in what colour and with which words.

use super::captions::caption;
use super::outline::{Room, room};
use super::scene::{ActorShape, Colour, Line, LineRole};
use super::text::{CAPTION_SIZE, NAME_SIZE, shorten, width, wrap};
use crate::layout::{Placement, Point, Rect, Size, Sizes, sectors};
use crate::map::{ActorAt, ActorKind, Partnership, Sector};

/// The widest that a name or caption may be.
const WIDEST: f64 = 148.0;
/// From baseline to baseline: names, then captions.
const NAME_LINE: f64 = 16.0;
const CAPTION_LINE: f64 = 14.5;

/// How large every actor's box is, for its kind and its words. Linear in actors.
pub fn sizes(partnership: &Partnership) -> Sizes {
    Sizes::new(partnership, |at| Words::of(partnership, at).size(partnership.kind(at)))
}

/// All actors as they are drawn, in the order of the file.
pub(super) fn actors(partnership: &Partnership, placement: &Placement) -> Vec<ActorShape> {
    let sectors = sectors(partnership);
    partnership
        .all()
        .map(|at| {
            let kind = partnership.kind(at);
            let area = placement.area(at);
            let lines = Words::of(partnership, at).lines(kind, area);
            ActorShape { at, kind, colour: colour(kind, sectors[at.index()]), area, lines }
        })
        .collect()
}

/// The colour of an actor of that kind that is of no sector.
pub fn colour_of(kind: ActorKind) -> Colour {
    colour(kind, None)
}

/// The colour of an actor of that kind and sector.
pub(super) fn colour(kind: ActorKind, sector: Option<Sector>) -> Colour {
    use ActorKind::*;
    match kind {
        Agency | Team | Practitioner | ManagementUnit => sector.map_or(Colour::Neutral, Colour::Sector),
        ServiceUser | Carer | Advocate | Person => Colour::Person,
        Forum => Colour::Forum,
        _ => Colour::Neutral,
    }
}

/// Whether names of that kind are bold.
fn is_bold(kind: ActorKind) -> bool {
    use ActorKind::*;
    matches!(kind, Agency | Team | Forum | ServiceUser | Agreement | ManagementUnit)
}

/// The words of one actor, broken into lines.
struct Words {
    name: Vec<String>,
    caption: Vec<String>,
    bold: bool,
}

impl Words {
    fn of(partnership: &Partnership, at: ActorAt) -> Self {
        let kind = partnership.kind(at);
        let bold = is_bold(kind);
        let user = kind == ActorKind::ServiceUser;
        let (widest, most) = if user { (92.0, 3) } else { (WIDEST, 2) };
        let name = wrap(partnership.name(at), NAME_SIZE, bold, widest, most);
        let caption = caption(partnership, at).unwrap_or_default();
        let caption = if user {
            wrap(&caption, CAPTION_SIZE, false, 100.0, 3)
        } else if caption.is_empty() {
            Vec::new()
        } else {
            let least = name.iter().map(|line| width(line, NAME_SIZE, bold)).fold(WIDEST + 20.0, f64::max);
            vec![shorten(&caption, CAPTION_SIZE, false, least, false)]
        };
        Self { name, caption, bold }
    }

    /// How wide each line is and how far below the first line's top its middle lies.
    fn measures(&self) -> Vec<(f64, f64)> {
        let names = self
            .name
            .iter()
            .enumerate()
            .map(|(number, line)| (width(line, NAME_SIZE, self.bold), NAME_LINE * (number as f64 + 0.5)));
        let top = NAME_LINE * self.name.len() as f64;
        let captions = self.caption.iter().enumerate().map(|(number, line)| {
            (width(line, CAPTION_SIZE, false), top + CAPTION_LINE * (number as f64 + 0.5))
        });
        names.chain(captions).collect()
    }

    fn tall(&self) -> f64 {
        NAME_LINE * self.name.len() as f64 + CAPTION_LINE * self.caption.len() as f64
    }

    fn size(&self, kind: ActorKind) -> Size {
        let room = room(kind);
        if kind == ActorKind::ServiceUser {
            let across = 2.0 * self.radius(&room);
            return Size { width: across, height: across };
        }
        let wide = self.measures().iter().map(|(wide, _)| *wide).fold(0.0, f64::max) * room.stretch;
        Size {
            width: (wide + room.left + room.right).max(room.least).ceil(),
            height: (self.tall() + room.top + room.bottom).ceil(),
        }
    }

    /// The least circle that holds the person mark with all lines below it.
    fn radius(&self, room: &Room) -> f64 {
        let fits = |radius: f64| {
            let top = self.top_in_circle(radius, room);
            self.measures().iter().all(|(wide, down)| {
                // The corner of a line that is farthest from the middle.
                let off = (top + down).abs() + 5.0;
                (wide / 2.0 + 5.0).hypot(off) <= radius
            })
        };
        (46..120).map(f64::from).find(|radius| fits(*radius)).unwrap_or(120.0)
    }

    /// How far below the middle of a circle the first line's top lies.
    fn top_in_circle(&self, radius: f64, room: &Room) -> f64 {
        (room.top - radius).max(-self.tall() / 2.0 + room.top / 2.0 - 8.0)
    }

    /// The lines, where they stand in an actor's box.
    fn lines(&self, kind: ActorKind, area: Rect) -> Vec<Line> {
        let room = room(kind);
        let centre = area.centre();
        let middle = match kind {
            ActorKind::ServiceUser => centre.x,
            _ => (area.x + room.left + area.right() - room.right) / 2.0,
        };
        let free = area.height - room.top - room.bottom;
        let mut top = match kind {
            ActorKind::ServiceUser => centre.y + self.top_in_circle(area.height / 2.0, &room),
            _ => area.y + room.top + (free - self.tall()) / 2.0,
        };
        let mut lines = Vec::new();
        let parts = [
            (&self.name, LineRole::Name, self.bold, NAME_LINE, 12.2),
            (&self.caption, LineRole::Caption, false, CAPTION_LINE, 11.0),
        ];
        for (texts, role, bold, step, baseline) in parts {
            for text in texts {
                let at = Point::new(middle, top + baseline);
                lines.push(Line { text: text.clone(), at, role, bold });
                top += step;
            }
        }
        lines
    }
}
