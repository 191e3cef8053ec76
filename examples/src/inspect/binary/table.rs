//! `--explain`: the same report as tables for people.

use std::io::{self, Write};

use super::hex::hex;
use super::row::Row;
use super::{Content, Report};

/// More bytes than this are shown by their beginning.
const SHOWN: usize = 12;

/// Prints what became of these bytes, one table per message.
pub(in super::super) fn explain(report: &Report, bytes: &[u8], out: &mut impl Write) -> io::Result<()> {
    if let Some(why) = &report.unreadable {
        return writeln!(out, "UNREADABLE: {why}\n");
    }
    for piece in &report.pieces {
        let (offset, size) = (piece.offset, piece.size);
        match &piece.content {
            Content::Message(message) => {
                writeln!(out, "MESSAGE at {offset}, {size} bytes: {}", message.title())?;
                let of_message = bytes.get(offset..offset.saturating_add(size)).unwrap_or_default();
                table(&message.rows(), offset, of_message, out)?;
            }
            Content::Rejected(reason) => {
                let rejected = bytes.get(offset..offset.saturating_add(size)).unwrap_or_default();
                writeln!(out, "REJECTED at {offset}, {size} bytes, {reason}: {}\n", shortened(rejected))?;
            }
        }
    }
    if report.pending > 0 {
        let offset = bytes.len().saturating_sub(report.pending);
        let rest = bytes.get(offset..).unwrap_or_default();
        writeln!(out, "PENDING at {offset}, {} bytes: {}\n", report.pending, shortened(rest))?;
    }
    Ok(())
}

fn table(rows: &[Row], offset: usize, bytes: &[u8], out: &mut impl Write) -> io::Result<()> {
    let heads = ["offset", "bytes", "field", "value", "unit", "meaning"].map(str::to_owned);
    let mut lines = vec![heads];
    lines.extend(rows.iter().map(|row| {
        let of_field = bytes.get(row.offset..row.offset.saturating_add(row.size)).unwrap_or_default();
        [
            offset.saturating_add(row.offset).to_string(),
            shortened(of_field),
            row.field.clone(),
            row.value.clone(),
            row.unit.clone(),
            row.meaning.clone(),
        ]
    }));
    let mut widths = [0; 6];
    for line in &lines {
        for (width, cell) in widths.iter_mut().zip(line) {
            *width = cell.chars().count().min(40).max(*width);
        }
    }
    for line in &lines {
        let mut text = String::from(" ");
        for (cell, width) in line.iter().zip(widths) {
            text.push_str(&format!(" {cell:width$} "));
        }
        writeln!(out, "{}", text.trim_end())?;
    }
    writeln!(out)
}

fn shortened(bytes: &[u8]) -> String {
    match bytes.get(..SHOWN) {
        Some(first) if bytes.len() > SHOWN => format!("{}…", hex(first)),
        _ => hex(bytes),
    }
}
