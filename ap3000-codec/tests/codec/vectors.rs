//! Every entry of the vector files: guides, other implementations' tests, and frames made for what has no sample.

use std::path::Path;

use ap3000_codec::command::{Command, FromDevice, FromServer};
use ap3000_codec::{Codec, Direction, Frame, Rejected, Token, Value};
use bytes::BytesMut;
use serde_json::Value as Json;

use super::reference::{Event, Naive};

const GUIDES: &str = include_str!("../../vectors/guides.jsonl");
const CONSTRUCTED: &str = include_str!("../../vectors/constructed.jsonl");

pub(crate) struct Vector {
    pub(crate) name: String,
    pub(crate) direction: Direction,
    pub(crate) bytes: Vec<u8>,
    entry: Json,
}

impl Vector {
    pub(crate) fn all() -> Vec<Self> {
        [GUIDES, CONSTRUCTED].iter().flat_map(|file| Self::of(file)).collect()
    }

    fn of(file: &str) -> Vec<Self> {
        let entries = file.lines().map(|line| serde_json::from_str::<Json>(line).unwrap());
        entries
            .map(|entry| Self {
                name: entry["name"].as_str().unwrap().into(),
                direction: direction(&entry),
                bytes: unhex(entry["hex"].as_str().unwrap()),
                entry,
            })
            .collect()
    }

    fn decode_all(&self) -> Vec<Result<Token, Rejected>> {
        let mut codec = Codec::new(self.direction);
        let mut buffer = BytesMut::from(&self.bytes[..]);
        std::iter::from_fn(|| codec.finish(&mut buffer)).collect()
    }

    /// The frame of a good entry.
    pub(crate) fn frame(&self) -> Option<Frame> {
        self.entry.get("decoded")?;
        match &self.decode_all()[..] {
            [Ok(Token::Frame(frame))] => Some(frame.clone()),
            other => panic!("{}: {other:?}", self.name),
        }
    }
}

fn direction(entry: &Json) -> Direction {
    if entry["direction"] == "up" { Direction::Up } else { Direction::Down }
}

pub(crate) fn unhex(text: &str) -> Vec<u8> {
    (0..text.len()).step_by(2).map(|at| u8::from_str_radix(&text[at..at + 2], 16).unwrap()).collect()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[test]
fn every_entry_of_both_files_comes_out_as_it_should() {
    for (name, file) in [("guides", GUIDES), ("constructed", CONSTRUCTED)] {
        let (mut decoded, mut refused, mut streams) = (0, 0, 0);
        let mut disagreeing = Vec::new();
        for vector in Vector::of(file) {
            let verdict = if vector.entry.get("decoded").is_some() {
                decoded += 1;
                decodes_as_given(&vector)
            } else if vector.entry.get("refused").is_some() {
                refused += 1;
                is_refused_as_given(&vector)
            } else {
                streams += 1;
                reads_as_given(&vector)
            };
            if let Err(difference) = verdict {
                disagreeing.push(format!("{}: {difference}", vector.name));
            }
        }
        println!(
            "vectors/{name}.jsonl: {decoded} decoded, {refused} refused, {streams} streams, {} disagreeing",
            disagreeing.len()
        );
        assert!(disagreeing.is_empty(), "{}", disagreeing.join("\n"));
        assert!(decoded > 60);
    }
}

fn decodes_as_given(vector: &Vector) -> Result<(), String> {
    let frame = vector.frame().unwrap();
    let expected = &vector.entry["decoded"];
    let is = as_json(&frame);
    if &is != expected {
        return Err(format!("decoded as\n  {is}\n  {expected}"));
    }
    #[cfg(feature = "serde")]
    json_agrees(vector, &frame, expected)?;

    let codec = Codec::new(vector.direction);
    let command = Command::parse(&frame);
    let mut written = BytesMut::new();
    codec.encode(&frame, &mut written).map_err(|error| error.to_string())?;
    let mut typed = BytesMut::new();
    codec
        .encode_command(frame.physical_id, frame.message_id, &command, &mut typed)
        .map_err(|error| error.to_string())?;
    let built = command.frame(frame.physical_id, frame.message_id).map_err(|error| error.to_string())?;
    if written != vector.bytes || typed != vector.bytes || built != frame {
        return Err(format!("written as {} and {}", hex(&written), hex(&typed)));
    }
    Ok(())
}

#[cfg(feature = "serde")]
fn json_agrees(vector: &Vector, frame: &Frame, expected: &Json) -> Result<(), String> {
    use ap3000_codec::FrameSeed;
    use serde::de::DeserializeSeed as _;

    let is = serde_json::to_value(frame).unwrap();
    if &is != expected {
        return Err(format!("serialized as\n  {is}\n  {expected}"));
    }
    // The order of the keys too.
    let fields: Vec<&String> = is.as_object().unwrap().keys().collect();
    let given: Vec<&String> = expected.as_object().unwrap().keys().collect();
    assert_eq!(fields, given, "{}", vector.name);
    match FrameSeed(vector.direction).deserialize(expected) {
        Ok(again) if again == *frame => Ok(()),
        other => Err(format!("read from JSON as {other:?}")),
    }
}

/// The form of the vector files, made from what the crate shows without serde.
fn as_json(frame: &Frame) -> Json {
    fn json(value: &Value) -> Json {
        match value {
            Value::Number(number) => (*number).into(),
            Value::Text(text) => text.as_str().into(),
            Value::List(values) => values.iter().map(json).collect(),
            Value::Object(entries) => {
                entries.iter().map(|(name, value)| (name.clone(), json(value))).collect()
            }
        }
    }
    let rows = frame.explain();
    let mut offset = 0;
    for row in &rows {
        assert_eq!(row.offset, offset, "{}", row.name);
        offset += row.size;
    }
    assert_eq!(offset, frame.size());
    let head = ["magic", "length", "physical_id", "message_id", "command", "payload", "extra", "checksum"];
    let row = |name: &str| rows.iter().find(|row| row.name == name).map(|row| json(&row.value));
    let mut object = serde_json::Map::new();
    object.insert("length".into(), row("length").unwrap());
    object.insert("physical_id".into(), row("physical_id").unwrap());
    object.insert("recognition_code".into(), u8::from(frame.physical_id.recognition()).into());
    object.insert("device_number".into(), frame.physical_id.number().into());
    object.insert("message_id".into(), row("message_id").unwrap());
    object.insert("command".into(), row("command").unwrap());
    object.insert("data_len".into(), frame.data.len().into());
    if let Some(payload) = row("payload") {
        object.insert("payload".into(), payload);
        let error = match Command::parse(frame) {
            Command::FromDevice(FromDevice::Malformed { error, .. })
            | Command::FromServer(FromServer::Malformed { error, .. }) => error.word(),
            Command::FromDevice(FromDevice::Unknown { .. })
            | Command::FromServer(FromServer::Unknown { .. }) => "unknown_command",
            other => panic!("{other:?} has no fields"),
        };
        object.insert("payload_error".into(), error.into());
    } else {
        let fields = rows.iter().skip(5).filter(|row| !head.contains(&row.name) || row.offset > 11);
        let fields = fields.filter(|row| row.name != "extra" && row.name != "checksum");
        let fields = fields.map(|row| (row.name.to_owned(), json(&row.value))).collect();
        object.insert("fields".into(), Json::Object(fields));
        if let Some(extra) = row("extra") {
            object.insert("extra".into(), extra);
        }
    }
    Json::Object(object)
}

fn is_refused_as_given(vector: &Vector) -> Result<(), String> {
    let mut codec = Codec::new(vector.direction);
    let mut buffer = BytesMut::from(&vector.bytes[..]);
    let reason = match codec.decode(&mut buffer) {
        None => "pending",
        Some(Err(rejected)) => rejected.reason.word(),
        Some(Ok(token)) => return Err(format!("{token:?}")),
    };
    let given = vector.entry["refused"].as_str().unwrap();
    let skipped: usize = vector
        .decode_all()
        .iter()
        .map(|item| item.as_ref().map_or_else(|rejected| rejected.skipped, |_| 0))
        .sum();
    if reason != given || skipped != vector.bytes.len() {
        return Err(format!("{reason}, {skipped} of {} bytes skipped", vector.bytes.len()));
    }
    Ok(())
}

/// Streams are read cut in every way there is, down to single bytes.
fn reads_as_given(vector: &Vector) -> Result<(), String> {
    let given: Vec<Json> = vector.entry["stream"].as_array().unwrap().clone();
    for size in 1..=vector.bytes.len() {
        let mut codec = Codec::new(vector.direction);
        let mut buffer = BytesMut::new();
        let mut items = Vec::new();
        for piece in vector.bytes.chunks(size) {
            buffer.extend_from_slice(piece);
            items.extend(std::iter::from_fn(|| codec.decode(&mut buffer)));
        }
        items.extend(std::iter::from_fn(|| codec.finish(&mut buffer)));
        let is = as_stream(&codec, &vector.bytes, &items);
        if is != given {
            return Err(format!("cut into {size}: {is:?}"));
        }
    }
    let mut naive = Naive::new(vector.direction);
    naive.read(&vector.bytes);
    naive.finish();
    let frames = naive.events.iter().filter(|event| matches!(event, Event::Frame(_))).count();
    assert_eq!(frames, given.iter().filter(|event| event[0] == "frame").count(), "{}", vector.name);
    Ok(())
}

fn as_stream(codec: &Codec, bytes: &[u8], items: &[Result<Token, Rejected>]) -> Vec<Json> {
    let mut events: Vec<Json> = Vec::new();
    let mut at = 0;
    for item in items {
        match item {
            Ok(Token::Frame(frame)) => {
                let mut written = BytesMut::new();
                codec.encode(frame, &mut written).unwrap();
                events.push(serde_json::json!(["frame", hex(&written)]));
                at += written.len();
            }
            Ok(Token::Iccid(iccid)) => {
                events.push(serde_json::json!(["iccid", iccid.as_str()]));
                at += 20;
            }
            Ok(Token::Link) => {
                events.push(serde_json::json!(["link"]));
                at += 4;
            }
            Err(rejected) => {
                let noise = hex(&bytes[at..at + rejected.skipped]);
                match events.last_mut() {
                    Some(last) if last[0] == "noise" => {
                        last[1] = format!("{}{noise}", last[1].as_str().unwrap()).into();
                    }
                    _ => events.push(serde_json::json!(["noise", noise])),
                }
                at += rejected.skipped;
            }
        }
    }
    events
}

/// The reference material, where it is there: our copies are whole and true.
#[test]
fn the_copies_hold_every_entry_of_the_reference_vectors_if_those_are_there() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/vectors");
    if !folder.is_dir() {
        println!("the_copies_hold_every_entry_of_the_reference_vectors: {} is not there", folder.display());
        return;
    }
    for (reference, copy) in [("ap3000.json", GUIDES), ("ap3000-constructed.json", CONSTRUCTED)] {
        let reference: Vec<Json> =
            serde_json::from_str(&std::fs::read_to_string(folder.join(reference)).unwrap()).unwrap();
        let copies = Vector::of(copy);
        assert_eq!(reference.len(), copies.len());
        for (entry, copy) in reference.iter().zip(copies) {
            for key in ["name", "hex", "direction"] {
                assert_eq!(entry[key], copy.entry[key], "{}", copy.name);
            }
            let good = [&entry["complete"], &entry["length_ok"], &entry["checksum_ok"]]
                .iter()
                .all(|flag| **flag == true);
            if entry["kind"] == "raw" {
                assert_eq!(entry["expect"], copy.entry["stream"], "{}", copy.name);
            } else if good {
                let mut decoded = entry["decoded"].clone();
                decoded.as_object_mut().unwrap().remove("scaled");
                assert_eq!(decoded, copy.entry["decoded"], "{}", copy.name);
            } else {
                assert!(copy.entry["refused"].is_string(), "{}", copy.name);
            }
        }
    }
}
