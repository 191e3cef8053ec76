//! `encode`: the JSON of a report, of one of its frames, or of what a frame holds, back into bytes.

use std::borrow::Cow;

use ap3000_codec::{FrameSeed, Iccid};
use bkv_codec::entry::Entries;
use bytes::BytesMut;
use serde::Deserialize;
use serde::de::DeserializeSeed as _;
use serde_json::value::RawValue;

use super::{Direction, Protocol};

/// What may stand around the fields of a message. None of these is the name of a field.
#[derive(Deserialize)]
struct Around<'a> {
    #[serde(borrow)]
    frames: Option<Vec<Framed<'a>>>,
    #[serde(borrow)]
    decoded: Option<&'a RawValue>,
    offset: Option<usize>,
    size: Option<usize>,
}

#[derive(Deserialize)]
struct Framed<'a> {
    #[serde(borrow)]
    decoded: Option<&'a RawValue>,
    size: Option<usize>,
}

/// The bytes of what the line describes, or why it has none.
pub(in super::super) fn encode(
    protocol: Protocol,
    direction: Direction,
    line: &[u8],
) -> Result<Vec<u8>, String> {
    let line = std::str::from_utf8(line).map_err(|_| "not UTF-8".to_owned())?;
    let around: Around<'_> = parse(line)?;
    let mut bytes = BytesMut::new();
    match around {
        Around { frames: Some(frames), .. } => {
            for (place, frame) in frames.into_iter().enumerate() {
                framed(protocol, direction, &frame, &mut bytes)
                    .map_err(|error| format!("frame {place}: {error}"))?;
            }
        }
        Around { decoded: None, offset: None, .. } => message(protocol, direction, line, None, &mut bytes)?,
        Around { decoded, size, .. } => framed(protocol, direction, &Framed { decoded, size }, &mut bytes)?,
    }
    Ok(bytes.to_vec())
}

fn framed(
    protocol: Protocol,
    direction: Direction,
    framed: &Framed<'_>,
    bytes: &mut BytesMut,
) -> Result<(), String> {
    let decoded =
        framed.decoded.ok_or("`decoded` is missing; bytes that were rejected are not in the JSON")?;
    message(protocol, direction, decoded.get(), framed.size, bytes)
}

/// One message by its fields. Of BKV the size tells whether a frame was around the entries.
fn message(
    protocol: Protocol,
    direction: Direction,
    json: &str,
    size: Option<usize>,
    bytes: &mut BytesMut,
) -> Result<(), String> {
    match protocol {
        Protocol::Gn => gateway(&parse(json)?, bytes),
        Protocol::Bkv => {
            let frame: bkv_codec::Frame = parse(json)?;
            if size.is_some_and(|size| size > frame.payload.len()) {
                return gateway(&container(frame)?, bytes);
            }
            bytes.extend_from_slice(&frame.payload);
            Ok(())
        }
        Protocol::Ap3000 => ap3000(direction, json, bytes),
    }
}

fn parse<'a, T: Deserialize<'a>>(json: &'a str) -> Result<T, String> {
    serde_json::from_str(json).map_err(|error| error.to_string())
}

fn gateway(frame: &gn_codec::Frame, bytes: &mut BytesMut) -> Result<(), String> {
    gn_codec::Codec::default().encode(frame, bytes).map_err(|error| error.to_string())
}

/// The frame around these entries, sequence and id as they say.
fn container(frame: bkv_codec::Frame) -> Result<gn_codec::Frame, String> {
    let bkv_codec::Frame { direction, payload } = frame;
    let entries = Entries::parse(payload.clone()).map_err(|error| error.to_string())?;
    let number = |key| entries.first(key).and_then(|entry| entry.number());
    let id = entries.first(ID).and_then(|entry| <[u8; 7]>::try_from(entry.value).ok());
    Ok(match id {
        Some(id) => {
            let sequence = number(SEQUENCE).unwrap_or_default() & u64::from(u32::MAX);
            let sequence = u32::try_from(sequence).unwrap_or_default();
            gn_codec::Frame::new(
                direction,
                super::gn_rows::CONTAINER,
                sequence,
                gn_codec::GatewayId::new(id),
                payload,
            )
        }
        None => gn_codec::Frame::direct(direction, payload),
    })
}

/// The keys of the sequence and of the id.
const SEQUENCE: u64 = 0x02;
const ID: u64 = 0x03;

fn ap3000(direction: Direction, json: &str, bytes: &mut BytesMut) -> Result<(), String> {
    #[derive(Deserialize)]
    struct Token<'a> {
        #[serde(borrow)]
        iccid: Option<Cow<'a, str>>,
        link: Option<bool>,
    }

    match parse(json)? {
        Token { iccid: Some(iccid), .. } => {
            let iccid: Iccid = iccid.parse().map_err(|error| format!("iccid: {error}"))?;
            bytes.extend_from_slice(iccid.as_str().as_bytes());
            Ok(())
        }
        Token { link: Some(true), .. } => {
            bytes.extend_from_slice(b"link");
            Ok(())
        }
        Token { .. } => {
            let direction = ap3000_codec::Direction::from(direction);
            let mut json = serde_json::Deserializer::from_str(json);
            let frame = FrameSeed(direction).deserialize(&mut json).map_err(|error| error.to_string())?;
            ap3000_codec::Codec::new(direction).encode(&frame, bytes).map_err(|error| error.to_string())
        }
    }
}
