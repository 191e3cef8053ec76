//! Lines of any length in a bounded buffer.

use std::io::{self, BufRead as _, BufReader, Read};

/// Reads one line after the other; of a line that is too long only the length is kept.
#[derive(Debug)]
pub(super) struct Lines<R> {
    input: BufReader<R>,
    line: Vec<u8>,
    longest: usize,
}

/// A line without its line break.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Line<'a> {
    Whole(&'a [u8]),
    /// It had this many bytes.
    TooLong(u64),
}

impl<R: Read> Lines<R> {
    pub(super) fn new(input: R, longest: usize) -> Self {
        Self { input: BufReader::with_capacity(64 * 1024, input), line: Vec::new(), longest }
    }

    /// Whether the next line, or a part of it, can be had without waiting.
    pub(super) fn has_buffered(&self) -> bool {
        !self.input.buffer().is_empty()
    }

    /// The next line; `None` at the end. Nothing follows a line break at the very end.
    pub(super) fn next(&mut self) -> io::Result<Option<Line<'_>>> {
        self.line.clear();
        let mut length = 0_u64;
        let mut begun = false;
        loop {
            let buffered = match self.input.fill_buf() {
                Ok(buffered) => buffered,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => return Err(error),
            };
            if buffered.is_empty() {
                break;
            }
            begun = true;
            let (part, consumed, ends) = match buffered.iter().position(|byte| *byte == b'\n') {
                Some(at) => (buffered.get(..at).unwrap_or_default(), at.saturating_add(1), true),
                None => (buffered, buffered.len(), false),
            };
            length = length.saturating_add(u64::try_from(part.len()).unwrap_or(u64::MAX));
            if self.line.len().saturating_add(part.len()) <= self.longest {
                self.line.extend_from_slice(part);
            }
            self.input.consume(consumed);
            if ends {
                break;
            }
        }
        if !begun {
            return Ok(None);
        }
        let whole = usize::try_from(length).is_ok_and(|length| length <= self.longest);
        Ok(Some(if whole { Line::Whole(&self.line) } else { Line::TooLong(length) }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str, longest: usize) -> Vec<Result<String, u64>> {
        let mut lines = Lines::new(text.as_bytes(), longest);
        let mut all = Vec::new();
        while let Some(line) = lines.next().unwrap() {
            all.push(match line {
                Line::Whole(bytes) => Ok(String::from_utf8(bytes.to_vec()).unwrap()),
                Line::TooLong(length) => Err(length),
            });
        }
        all
    }

    #[test]
    fn every_line_counts_and_a_break_at_the_end_begins_none() {
        assert_eq!(lines("a\n\nb", 9), [Ok("a".into()), Ok(String::new()), Ok("b".into())]);
        assert_eq!(lines("a\nb\n", 9), [Ok("a".into()), Ok("b".into())]);
        assert!(lines("", 9).is_empty());
    }

    #[test]
    fn a_line_that_is_too_long_is_passed_over_in_bounded_memory() {
        let long = "x".repeat(1_000_000);
        let text = format!("{long}\nshort\n{long}");
        let mut reader = Lines::new(text.as_bytes(), 100);
        assert_eq!(reader.next().unwrap(), Some(Line::TooLong(1_000_000)));
        assert_eq!(reader.next().unwrap(), Some(Line::Whole(b"short")));
        assert_eq!(reader.next().unwrap(), Some(Line::TooLong(1_000_000)));
        assert_eq!(reader.next().unwrap(), None);
        assert!(reader.line.capacity() <= 200);
    }
}
