//! BKV for people: entry by entry, with what is known of the keys.

use bkv_codec::Data;
use bkv_codec::entry::{Builder, Entry, Walk};
use bkv_codec::key::{self, Kind};

use super::hex::hex;
use super::node::Node;
use super::row::Row;

pub(super) fn title(frame: &bkv_codec::Frame) -> String {
    Node::of(frame).leaf("type").unwrap_or("entries").to_owned()
}

/// The entries of a payload that stands at this offset of its message.
pub(super) fn rows(payload: &Data, offset: usize) -> Vec<Row> {
    let mut rows = Vec::new();
    walk(payload, offset, "", 0, &mut rows);
    rows
}

fn walk(bytes: &[u8], offset: usize, within: &str, depth: u8, rows: &mut Vec<Row>) {
    let mut entries = Walk::new(bytes);
    let mut start = 0_usize;
    while let Some(entry) = entries.next() {
        let at = offset.saturating_add(start);
        match entry {
            Ok(entry) => {
                let end = entries.taken();
                let value_at = offset.saturating_add(end.saturating_sub(entry.value.len()));
                one(entry, at, end.saturating_sub(start), value_at, within, depth, rows);
                start = end;
            }
            Err(error) => {
                let rest = bytes.get(start..).unwrap_or_default();
                rows.push(
                    Row::new(at, rest.len(), format!("{within}rest"), hex(rest)).meaning(error.to_string()),
                );
                return;
            }
        }
    }
}

fn one(
    entry: Entry<'_>,
    at: usize,
    size: usize,
    value_at: usize,
    within: &str,
    depth: u8,
    rows: &mut Vec<Row>,
) {
    let (name, value) = shown(entry);
    let field = format!("{within}{name}");
    let Some(info) = entry.key.number().and_then(key::info) else {
        rows.push(Row::new(at, size, field, value.to_string()).meaning(format!("key {}", entry.key)));
        return;
    };
    if matches!(info.kind, Kind::Record | Kind::Records) && depth < bkv_codec::entry::MAX_DEPTH {
        let head = value_at.saturating_sub(at);
        rows.push(Row::new(at, head, &*field, "").meaning(info.meaning));
        walk(entry.value, value_at, &format!("{field}."), depth.saturating_add(1), rows);
        return;
    }
    let row = match value.status() {
        Some((raw, set)) => Row::new(at, size, field, raw).meaning(set),
        None => Row::new(at, size, field, value.to_string()).meaning(info.meaning),
    };
    rows.push(row.unit(info.unit));
}

/// The name and the value of an entry as in JSON.
fn shown(entry: Entry<'_>) -> (String, Node) {
    let mut alone = Builder::new();
    if alone.put_entry(entry).is_ok() {
        let object = Node::of(&bkv_codec::Named::new("", &alone.finish()));
        // The type comes first.
        if let Node::Object(fields) = object
            && let Some(field) = fields.into_iter().nth(1)
        {
            return field;
        }
    }
    (entry.key.to_string(), Node::Leaf(hex(entry.value)))
}
