//! The cells of a sheet. The reading itself is csv-core's, which knows the quotation marks that spreadsheets
//! write, and line breaks within them.

use csv_core::{ReadRecordResult, Reader, ReaderBuilder};

use crate::editing::Denied;
use crate::map::Limits;

/// A row: its number in the sheet and its cells.
pub(super) type Row = (usize, Vec<String>);

/// All rows in which anything stands.
pub(super) fn cells(text: &str) -> Result<Vec<Row>, Denied> {
    let text = text.trim_start_matches('\u{feff}');
    if text.len() > Limits::STANDARD.bytes {
        let most = Limits::STANDARD.bytes / 1_000_000;
        return Err(Denied::whole(format!("This is too large: at most {most} MB can be pasted.")));
    }
    let rows = parted(text, delimiter(text));
    let most = Limits::STANDARD.actors + Limits::STANDARD.ties;
    if rows.len() > most {
        return Err(Denied::whole(format!(
            "These are {} rows, where at most {most} can be taken at once.",
            rows.len()
        )));
    }
    match rows.is_empty() {
        true => Err(Denied::whole("There is nothing in these rows.")),
        false => Ok(rows),
    }
}

/// Whether a text looks like rows of a sheet: cells parted by tabs, or by the same number of commas or
/// semicolons in several lines.
pub(in crate::editing) fn looks_like_rows(text: &str) -> bool {
    if text.contains('\t') {
        return true;
    }
    let rows = parted(text.trim(), delimiter(text));
    let width = rows.first().map_or(0, |(_, row)| row.len());
    rows.len() > 1 && width > 1 && rows.iter().all(|(_, row)| row.len() == width)
}

/// What parts cells: a tab if there is one, or else what stands oftener in the first line.
fn delimiter(text: &str) -> u8 {
    let first = text.trim_start().lines().next().unwrap_or_default();
    let count = |sign: char| first.matches(sign).count();
    match text.contains('\t') {
        true => b'\t',
        false if count(';') > count(',') => b';',
        false => b',',
    }
}

fn parted(text: &str, delimiter: u8) -> Vec<Row> {
    let mut reader: Reader = ReaderBuilder::new().delimiter(delimiter).build();
    let mut input = text.as_bytes();
    // No cell is longer than the whole, and no row has more cells than signs.
    let mut output = vec![0; text.len() + 1];
    let mut ends = vec![0; text.len() + 2];
    let (mut rows, mut written, mut ended) = (Vec::new(), 0, 0);
    let mut number = 0;
    loop {
        let line = reader.line() as usize;
        let (result, read, wrote, more) =
            reader.read_record(input, &mut output[written..], &mut ends[ended..]);
        input = &input[read..];
        written += wrote;
        ended += more;
        match result {
            ReadRecordResult::Record => {
                // Rows are counted as a sheet counts them: empty lines, too, but not those within a cell.
                number = number.max(number_of(text, line, number));
                let row = row(&output, &ends[..ended]);
                if row.iter().any(|cell| !cell.is_empty()) {
                    rows.push((number, row));
                }
                (written, ended) = (0, 0);
            }
            ReadRecordResult::End => return rows,
            // All input was given at once: it is over.
            _ if input.is_empty() && read == 0 && wrote == 0 && more == 0 => return rows,
            _ => {}
        }
    }
}

/// The number of the next row: csv-core leaves out empty lines, a sheet counts them.
fn number_of(text: &str, line: usize, last: usize) -> usize {
    let empty =
        text.lines().skip(line.saturating_sub(1)).take_while(|line| line.trim_matches('\r').is_empty());
    last + 1 + empty.count()
}

fn row(output: &[u8], ends: &[usize]) -> Vec<String> {
    let starts = std::iter::once(0).chain(ends.iter().copied());
    let cell =
        |(start, end): (usize, &usize)| String::from_utf8_lossy(&output[start..*end]).trim().to_owned();
    starts.zip(ends).map(cell).collect()
}
