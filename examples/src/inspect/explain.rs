//! `--explain`: the same verdict as a table for people.

use std::io::{self, Write};

use serde_json::Value;

use super::verdict::{Fault, Good, Verdict};

/// Prints one message: what it is, every value with its pointer, and what is wrong with it.
pub(super) fn explain(verdict: &Verdict, out: &mut impl Write) -> io::Result<()> {
    match verdict {
        Ok(good) => accepted(good, out),
        Err(fault) => refused(fault, out),
    }
}

fn accepted(good: &Good, out: &mut impl Write) -> io::Result<()> {
    write!(out, "{}", good.kind.as_str().to_uppercase())?;
    if let Some(action) = &good.action {
        write!(out, " {action}")?;
    }
    if let Some(id) = &good.message_id {
        write!(out, ", message id {id}")?;
    }
    writeln!(out)?;
    let mut rows = Vec::new();
    if let Ok(message) = serde_json::from_str::<Value>(good.message.get()) {
        flatten(&message, String::new(), &mut rows);
    }
    for deviation in &good.deviations {
        let what = format!("breaks {}, sent as {}", deviation.rule, deviation.was);
        match rows.iter_mut().find(|row| row.pointer == deviation.pointer) {
            Some(row) => row.remark = what,
            None => rows.push(Row { pointer: deviation.pointer.clone(), value: String::new(), remark: what }),
        }
    }
    let width = |of: fn(&Row) -> &str| rows.iter().map(|row| of(row).chars().count()).max().unwrap_or(0);
    let (pointers, values) = (width(|row| &row.pointer), width(|row| &row.value).min(60));
    for row in &rows {
        let line = format!("  {:pointers$}  {:values$}  {}", row.pointer, row.value, row.remark);
        writeln!(out, "{}", line.trim_end())?;
    }
    writeln!(out)
}

fn refused(fault: &Fault, out: &mut impl Write) -> io::Result<()> {
    let Fault { code, violation } = fault;
    writeln!(out, "REFUSED with {code}")?;
    let place = if violation.pointer.is_empty() { "the message" } else { &violation.pointer };
    writeln!(out, "  {place} at byte {} breaks {}: {}\n", violation.offset, violation.rule, violation.message)
}

struct Row {
    pointer: String,
    value: String,
    remark: String,
}

fn flatten(value: &Value, pointer: String, rows: &mut Vec<Row>) {
    match value {
        Value::Object(members) if !members.is_empty() => {
            for (key, member) in members {
                let key = key.replace('~', "~0").replace('/', "~1");
                flatten(member, format!("{pointer}/{key}"), rows);
            }
        }
        Value::Array(items) if !items.is_empty() => {
            for (place, item) in items.iter().enumerate() {
                flatten(item, format!("{pointer}/{place}"), rows);
            }
        }
        single => rows.push(Row { pointer, value: single.to_string(), remark: String::new() }),
    }
}
