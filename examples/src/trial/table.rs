//! Tables in Markdown.

use std::fmt::Write as _;
use std::time::Duration;

/// A table that grows row by row.
#[derive(Debug)]
pub(super) struct Table(String);

impl Table {
    pub(super) fn new(columns: &[&str]) -> Self {
        let mut text = row(columns.iter().copied());
        text.push_str(&row(columns.iter().map(|_| "---")));
        Self(text)
    }

    pub(super) fn push<'a>(&mut self, cells: impl IntoIterator<Item = &'a str>) {
        self.0.push_str(&row(cells));
    }

    pub(super) fn text(&self) -> &str {
        &self.0
    }
}

fn row<'a>(cells: impl IntoIterator<Item = &'a str>) -> String {
    let mut text = String::from("|");
    for cell in cells {
        // Writing to a string cannot fail.
        let _ = write!(text, " {} |", cell.replace('|', "\\|").replace('\n', " "));
    }
    text.push('\n');
    text
}

/// Milliseconds with one digit after the point.
pub(super) fn millis(time: Duration) -> String {
    format!("{:.1}", time.as_secs_f64() * 1000.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_cannot_break_its_row() {
        let mut table = Table::new(&["a", "b"]);
        table.push(["x|y", "two\nlines"]);
        assert_eq!(table.text(), "| a | b |\n| --- | --- |\n| x\\|y | two lines |\n");
    }
}
