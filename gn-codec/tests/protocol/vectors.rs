//! Every vector of `tests/vectors/gn.jsonl`: the guide's frames, corrected and uncorrected, other implementations' test
//! data, which is often wrong, and made-up ones for what has no sample. `origin` says where each comes from.

use bytes::BytesMut;
use gn_codec::{Codec, Command, Frame};
use serde_json::Value;

use crate::{hex, unhex};

fn vectors() -> Vec<Value> {
    let lines = include_str!("../vectors/gn.jsonl").lines();
    lines.map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn is_good(vector: &Value) -> bool {
    ["header_ok", "length_ok", "checksum_ok", "tail_ok"].iter().all(|flag| vector[flag] == true)
}

fn decode_one(bytes: &[u8]) -> Frame {
    let mut src = BytesMut::from(bytes);
    let frame = Codec::default().decode(&mut src).unwrap().unwrap();
    assert!(src.is_empty());
    frame
}

#[test]
fn every_vector_reads_as_given_or_is_refused() {
    let (mut decoded, mut refused, mut disagreeing) = (0, 0, Vec::new());
    for vector in vectors() {
        match check(&vector) {
            Ok(true) => decoded += 1,
            Ok(false) => refused += 1,
            Err(fault) => disagreeing.push(format!("{} ({}): {fault}", vector["name"], vector["origin"])),
        }
    }
    println!("gn.json: {decoded} decoded, {refused} refused, {} disagreeing", disagreeing.len());
    assert!(disagreeing.is_empty(), "{}", disagreeing.join("\n"));
    assert_eq!((decoded, refused), (52, 54));
}

/// Whether the vector was decoded, or refused as it should be.
fn check(vector: &Value) -> Result<bool, String> {
    if vector["hex_valid"] == false {
        return Ok(false);
    }
    let bytes = unhex(vector["hex"].as_str().unwrap());
    let mut src = BytesMut::from(&bytes[..]);
    let mut codec = Codec::default();
    match codec.finish(&mut src).ok_or("nothing came out")? {
        Err(rejected) if is_good(vector) => Err(format!("refused: {rejected}")),
        Err(rejected) => {
            let (found, expected) = (rejected.reason.name(), fault(&bytes));
            if found != expected {
                return Err(format!("refused for {found}, expected {expected}"));
            }
            while let Some(rest) = codec.finish(&mut src) {
                rest.map_or(Ok(()), |frame| Err(format!("inside is {frame:?}")))?;
            }
            Ok(false)
        }
        Ok(frame) if !is_good(vector) || !src.is_empty() => Err(format!("accepted as {frame:?}")),
        Ok(frame) => {
            let mut written = BytesMut::new();
            codec.encode(&frame, &mut written).map_err(|error| error.to_string())?;
            if written != bytes {
                return Err(format!("written as {}", hex(&written)));
            }
            fields(vector, &frame).map(|()| true)
        }
    }
}

/// What is wrong with a frame that is not good, by hand.
fn fault(bytes: &[u8]) -> &'static str {
    let declared = usize::from(u16::from_be_bytes([bytes[2], bytes[3]]));
    match () {
        () if bytes[0] != 0xFC || !matches!(bytes[1], 0xFE | 0xFF) => "noise",
        () if !(17..=4092).contains(&declared) => "length",
        () if declared + 4 > bytes.len() => "unfinished",
        () if bytes[declared + 2..declared + 4] != [0xFC, 0xEE] => "tail",
        () => "checksum",
    }
}

/// The fields of a good frame, and the way back from them.
fn fields(vector: &Value, frame: &Frame) -> Result<(), String> {
    let text = serde_json::to_string(frame).unwrap();
    let json: Value = serde_json::from_str(&text).unwrap();
    let expected = &vector["decoded"];
    // The one inner length that claims too much is read and flagged; the vector has only the claim.
    if vector["name"] == "charge end reply 0x02 with the over-declared inner length" {
        let regular =
            vectors().into_iter().find(|other| other["name"] == "charge end reply echoing 0x02").unwrap();
        let mut message = regular["decoded"]["message"].clone();
        message["inner_length_ok"] = false.into();
        assert_eq!(json["message"], message);
        assert!(frame.deviations().inner_length);
        return Ok(());
    }
    if json != *expected {
        return Err(format!("read as {json}, expected {expected}"));
    }
    let again: Frame = serde_json::from_str(&text).map_err(|error| error.to_string())?;
    if again != *frame {
        return Err(format!("its JSON is read as {again:?}"));
    }
    let command = Command::parse(frame);
    let payload = command.payload().map_err(|error| error.to_string())?;
    if payload != frame.payload {
        return Err(format!("{command:?} is written as {}", hex(&payload)));
    }
    // Messages that are no entries come back from their fields alone.
    if let Some(message) = expected.get("message").filter(|message| message.get("sub").is_some()) {
        let from_fields: Command =
            serde_json::from_value(message.clone()).map_err(|error| error.to_string())?;
        if from_fields != command {
            return Err(format!("its fields are read as {from_fields:?}"));
        }
    }
    Ok(())
}

#[test]
fn a_frame_made_of_its_command_has_the_bytes_of_the_vector() {
    let codec = Codec::default();
    let mut made = 0;
    for vector in vectors().iter().filter(|vector| is_good(vector)) {
        let bytes = unhex(vector["hex"].as_str().unwrap());
        let frame = decode_one(&bytes);
        if !frame.deviations().is_empty() {
            continue;
        }
        let command = Command::parse(&frame);
        let (sequence, gateway) = match &frame.head {
            Some(head) => (head.sequence, head.gateway),
            None => (0, gn_codec::GatewayId::new([0; 7])),
        };
        assert_eq!(command.to_frame(sequence, gateway).unwrap(), frame, "{}", vector["name"]);
        let mut written = BytesMut::new();
        codec.encode_command(&command, sequence, gateway, &mut written).unwrap();
        assert_eq!(hex(&written), hex(&bytes), "{}", vector["name"]);
        if let Command::Bkv(message) | Command::Direct(message) = &command {
            assert_eq!(Frame::carrying(message).unwrap(), frame, "{}", vector["name"]);
        }
        made += 1;
    }
    assert_eq!(made, 49);
}
