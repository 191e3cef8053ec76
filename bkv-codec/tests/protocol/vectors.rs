//! Every vector of `tests/vectors/bkv.jsonl`: payloads of real and published frames, the generic format's own tests, and
//! broken forms of both. `origin` says where each comes from.

use bkv_codec::entry::{Builder, Entries, Walk};
use bkv_codec::{Codec, Data, DecodeError, Direction, EntryError, Frame, Message};
use bytes::BytesMut;
use serde_json::Value;

use crate::{hex, unhex};

fn vectors() -> Vec<Value> {
    let lines = include_str!("../vectors/bkv.jsonl").lines();
    lines.map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn name(vector: &Value) -> String {
    format!("{} ({})", vector["name"], vector["origin"])
}

fn direction(vector: &Value) -> Direction {
    if vector["direction"] == "down" { Direction::Down } else { Direction::Up }
}

fn flag(vector: &Value, flag: &str) -> bool {
    vector[flag].as_bool().unwrap_or(true)
}

/// What a vector's payload is, wherever it stands.
fn payload(vector: &Value) -> Data {
    let digits = vector.get("payload_hex").unwrap_or(&vector["hex"]);
    unhex(digits.as_str().unwrap()).into()
}

#[test]
fn every_vector_reads_as_given_or_is_refused() {
    let (mut decoded, mut refused, mut disagreeing) = (0, 0, Vec::new());
    for vector in vectors() {
        match check(&vector) {
            Ok(true) => decoded += 1,
            Ok(false) => refused += 1,
            Err(fault) => disagreeing.push(format!("{}: {fault}", name(&vector))),
        }
    }
    println!("bkv.json: {decoded} decoded, {refused} refused, {} disagreeing", disagreeing.len());
    assert!(disagreeing.is_empty(), "{}", disagreeing.join("\n"));
    assert_eq!((decoded, refused), (31, 16));
}

/// Whether the vector was decoded, or refused as it should be.
fn check(vector: &Value) -> Result<bool, String> {
    let payload = payload(vector);
    let expected = &vector["decoded"];
    let frame = Frame { direction: direction(vector), payload: payload.clone() };
    let json = serde_json::to_value(&frame).unwrap();
    if !expected.is_null() && json != *expected {
        return Err(format!("read as {json}, expected {expected}"));
    }
    if vector["layer"] == "frame" && !border_is_judged_rightly(vector)? {
        return Ok(false);
    }
    let entries = match Entries::parse(payload.clone()) {
        Ok(entries) => entries,
        Err(error) => {
            let told = vector.get("error").unwrap_or(&expected["error"]);
            let agreed = *told == *error.to_string();
            return if agreed { Ok(false) } else { Err(format!("refused with {error}, expected {told}")) };
        }
    };
    if vector["valid"] == false {
        return Err(format!("accepted as {entries:?}"));
    }
    if let Some(items) = vector.get("items") {
        let read = serde_json::to_value(&entries).unwrap();
        if read != *items {
            return Err(format!("items {read}, expected {items}"));
        }
    }
    let mut builder = Builder::new();
    for entry in &entries {
        builder.put_entry(entry).map_err(|error| error.to_string())?;
    }
    let canonical = flag(vector, "canonical");
    let written = builder.finish();
    if (written == entries) != canonical || (canonical && entries.as_bytes() != &payload) {
        return Err(format!("written as {}", hex(written.as_bytes())));
    }
    if let Ok(message) = Message::parse(direction(vector), &payload) {
        let written = message.to_payload().map_err(|error| error.to_string())?;
        if written != payload {
            return Err(format!("the message is written as {}", hex(&written)));
        }
    }
    let text = serde_json::to_string(&frame).unwrap();
    let again: Frame = serde_json::from_str(&text).map_err(|error| format!("{error}: {text}"))?;
    if canonical && again.payload != payload {
        return Err(format!("its JSON is written as {}", hex(&again.payload)));
    }
    Ok(true)
}

/// Whether the border is good. The flags of the vector say what must be wrong with it.
fn border_is_judged_rightly(vector: &Value) -> Result<bool, String> {
    let bytes = unhex(vector["hex"].as_str().unwrap());
    let mut src = BytesMut::from(&bytes[..]);
    let mut codec = Codec::default();
    let Some(found) = codec.finish(&mut src) else { return Err("nothing came out".into()) };
    let good = ["header_ok", "length_ok", "checksum_ok", "tail_ok"].iter().all(|name| flag(vector, name));
    match found {
        Ok(frame) if good => {
            let (head, payload) = frame.payload.split_at(14);
            let mut written = BytesMut::new();
            codec.encode(&frame, &mut written).unwrap();
            let same = written == bytes && payload == &*self::payload(vector) && head.len() == 14;
            if same { Ok(true) } else { Err(format!("its frame is written as {}", hex(&written))) }
        }
        Ok(frame) => Err(format!("accepted as {frame:?}")),
        Err(rejected) if good => Err(rejected.to_string()),
        Err(rejected) => {
            let declared = usize::from(u16::from_be_bytes([bytes[2], bytes[3]]));
            let expected = if declared + 4 > bytes.len() {
                "unfinished"
            } else if declared + 4 < bytes.len() {
                "tail"
            } else {
                "checksum"
            };
            let found = rejected.reason.name();
            if found == expected {
                Ok(false)
            } else {
                Err(format!("refused as {found}, expected {expected}"))
            }
        }
    }
}

#[test]
fn the_messages_that_have_all_they_need_are_typed() {
    let mut typed = 0;
    for vector in vectors() {
        if vector["layer"] == "tlv" {
            continue;
        }
        let payload = payload(&vector);
        match Message::parse(direction(&vector), &payload) {
            Ok(message) => {
                assert_eq!(message.to_payload().unwrap(), payload, "{}", name(&vector));
                typed += 1;
            }
            // Cut, or a head without what its command needs.
            Err(DecodeError::Entries(_) | DecodeError::Missing { .. }) => {}
            Err(other) => panic!("{}: {other}", name(&vector)),
        }
    }
    assert_eq!(typed, 18);
}

#[test]
fn what_stands_before_a_fault_can_be_looked_at() {
    let stray =
        vectors().into_iter().find(|vector| vector["name"].as_str().unwrap().contains("stray byte")).unwrap();
    let payload = payload(&stray);
    let mut walk = Walk::new(&payload);
    let good = walk.by_ref().take_while(Result::is_ok).count();
    assert_eq!(good, 30);
    assert!(walk.next().is_none());
    let error = Walk::new(&payload).last().unwrap().unwrap_err();
    assert_eq!(error, EntryError::Overrun { at: 159, end: 285, size: 160 });
}
