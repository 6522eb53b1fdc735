//! How far to the right each actor stands: layers as columns, and full layers as several.

/// The least gap between two actors of a column.
pub(super) const GAP: f64 = 30.0;
/// The gap from layer to layer, in which ties are seen.
const BETWEEN: f64 = 110.0;
/// The gap between two columns of a layer.
const WITHIN: f64 = 30.0;
/// How much wider than high a picture is to be, as a screen is.
const WIDER: f64 = 1.6;
/// Into how many columns a layer may be parted.
const MOST: usize = 40;

/// An actor of a layer, with half its width and half its height.
type Standing = (usize, (f64, f64));

/// The columns that layers stand in.
pub(super) struct Columns {
    middles: Vec<f64>,
    pitches: Vec<Option<f64>>,
    width: f64,
}

impl Columns {
    /// The columns of layers, of which `half` gives half the size of the actors; what has none is where
    /// a long tie passes.
    ///
    /// Layers are parted into more columns, in turn from top to bottom, until all of it is no higher than
    /// a screen of that width: so ties to the second column pass between the actors of the first.
    /// O([`MOST`] × actors).
    pub fn new(layers: &[Vec<usize>], half: impl Fn(usize) -> Option<(f64, f64)>) -> Self {
        let actors: Vec<Vec<Standing>> = layers
            .iter()
            .map(|layer| layer.iter().filter_map(|point| Some((*point, half(*point)?))).collect())
            .collect();
        let tall = |layer: &[Standing]| -> f64 {
            layer.iter().map(|(_, (_, half))| 2.0 * half + GAP).sum::<f64>() - GAP
        };
        let tallest = actors.iter().map(|layer| tall(layer)).fold(0.0, f64::max);
        let parted = |most: f64| -> Vec<usize> {
            let parts = |layer: &[Standing]| ((tall(layer) / most).ceil() as usize).clamp(1, MOST);
            actors.iter().map(|layer| parts(layer).min(layer.len().max(1))).collect()
        };
        let wide = |parts: &[usize]| set_out(&actors, parts).1;
        let mut parts = parted(tallest.max(1.0));
        for columns in 2..=MOST {
            let most = tallest / columns as f64;
            if wide(&parts) >= WIDER * tallest / (columns - 1) as f64 {
                break;
            }
            let next = parted(most.max(1.0));
            // One step too far is taken back.
            let off = |parts: &[usize], high: f64| (wide(parts) / high.max(1.0) / WIDER).ln().abs();
            if off(&next, most) > off(&parts, tallest / (columns - 1) as f64) {
                break;
            }
            parts = next;
        }
        let (middles, width) = set_out(&actors, &parts);
        let count = layers.iter().flatten().copied().max().map_or(0, |last| last + 1);
        let mut by_point = vec![0.0; count];
        for (point, middle) in middles {
            by_point[point] = middle;
        }
        let pitch = |(layer, parts): (&Vec<Standing>, &usize)| {
            let most = layer.iter().map(|(_, (_, half))| 2.0 * half + GAP).fold(0.0, f64::max);
            (*parts > 1).then(|| most / *parts as f64)
        };
        let pitches = actors.iter().zip(&parts).map(pitch).collect();
        Self { middles: by_point, pitches, width }
    }

    /// The middle of the column that an actor stands in.
    pub fn middle(&self, actor: usize) -> f64 {
        self.middles.get(actor).copied().unwrap_or_default()
    }

    /// How far below one another the actors of a layer stand that has several columns.
    pub fn pitch(&self, layer: usize) -> Option<f64> {
        self.pitches.get(layer).copied().flatten()
    }

    /// How wide all layers are.
    pub fn width(&self) -> f64 {
        self.width
    }
}

/// The middle of each actor's column, with so many columns for each layer, and how wide all of it is.
fn set_out(layers: &[Vec<Standing>], parts: &[usize]) -> (Vec<(usize, f64)>, f64) {
    let mut middles = Vec::new();
    let mut x = 0.0;
    for (layer, parts) in layers.iter().zip(parts) {
        for part in 0..*parts {
            let column = || layer.iter().skip(part).step_by(*parts);
            let wide = column().map(|(_, (half, _))| 2.0 * half).fold(0.0, f64::max);
            middles.extend(column().map(|(point, _)| (*point, x + wide / 2.0)));
            x += wide + WITHIN;
        }
        x += BETWEEN - WITHIN;
    }
    (middles, (x - BETWEEN).max(0.0))
}
