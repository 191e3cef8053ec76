//! GN and BKV: any bytes, any values, any cuts of a stream.

use arbitrary::Unstructured;
use bkv_codec::entry::{Builder, Entries};
use bkv_codec::{Data, Direction, Message, Rejected};
use bytes::BytesMut;
use gn_codec::{Command, Frame, GatewayId};

/// The first byte says who sends, the rest is a payload: entries keep their bytes, a message that is read keeps its
/// entries, and either survives its JSON.
pub fn bkv_bytes(data: &[u8]) {
    let Some((first, bytes)) = data.split_first() else { return };
    let direction = direction(*first);
    let payload = Data::from(bytes);
    let Ok(entries) = Entries::parse(payload.clone()) else {
        assert!(Message::parse(direction, &payload).is_err(), "a message that is not made of entries");
        return;
    };
    assert_eq!(entries.as_bytes(), &payload);
    let mut builder = Builder::new();
    for entry in &entries {
        builder.put_entry(entry).unwrap_or_else(|error| panic!("read but not written: {error}"));
    }
    let written = builder.finish();
    assert!(written.iter().eq(entries.iter()), "an entry was lost");
    assert!(written == entries || !entries.is_canonical(), "canonical entries were changed");

    let frame = bkv_codec::Frame { direction, payload: payload.clone() };
    let again: bkv_codec::Frame = through_json(&frame);
    let read =
        Entries::parse(again.payload).unwrap_or_else(|error| panic!("JSON made of no entries: {error}"));
    assert_eq!(read.iter().count(), entries.iter().count(), "JSON lost an entry");

    if let Ok(message) = Message::parse(direction, &payload) {
        let written = payload_of(&message);
        let kept = Entries::parse(written.clone()).unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(kept.iter().count(), entries.iter().count(), "a message lost an entry");
        assert_eq!(Message::parse(direction, &written).as_ref(), Ok(&message));
    }
}

/// Every message is read back as it was made, from bytes and from JSON.
pub fn bkv_values(data: &[u8]) {
    let Ok(message) = Unstructured::new(data).arbitrary::<Message>() else { return };
    let payload = payload_of(&message);
    assert_eq!(Message::parse(message.direction(), &payload).as_ref(), Ok(&message));
    assert_eq!(through_json::<Message>(&message), message);
}

/// The first byte says how many cuts follow; a cut of 0 is the timer of a partial frame. The stream gives the same however
/// it is cut; with a timer every byte still counts once.
pub fn bkv_streams(data: &[u8]) {
    let mut codec = bkv_codec::Codec::default();
    let mut step = |src: &mut BytesMut, what| match what {
        Step::Decode => codec.decode(src),
        Step::Expire => codec.expire(src).map(Err),
        Step::Finish => codec.finish(src),
    };
    let writer = bkv_codec::Codec::default();
    streams(data, &mut step, |frame, dst| writer.encode(frame, dst).is_ok());
}

/// What is read from any bytes is written as those bytes; each frame keeps its payload in its typed form and as JSON. The
/// rest is also the payload of a command, the first two bytes of it say which.
pub fn gn_bytes(data: &[u8]) {
    let mut codec = gn_codec::Codec::default();
    let mut src = BytesMut::from(data);
    let mut again = BytesMut::new();
    while let Some(decoded) = codec.finish(&mut src) {
        match decoded {
            Ok(frame) => {
                codec
                    .encode(&frame, &mut again)
                    .unwrap_or_else(|error| panic!("read but not written: {error}"));
                keeps_every_byte(&frame);
            }
            Err(Rejected { skipped, .. }) => {
                let skipped = data.get(again.len()..).and_then(|rest| rest.get(..skipped));
                again.extend_from_slice(skipped.unwrap_or_else(|| panic!("more was skipped than there is")));
            }
        }
    }
    assert!(src.is_empty() && again == data, "what was read is not the input");

    if let Some(([first, second], payload)) = data.split_first_chunk() {
        let command = match first >> 1 & 7 {
            0 => 0x0000,
            1 => 0x0005,
            2 => 0x0007,
            3 => 0x1000,
            4 => u16::from(*second),
            _ => 0x0015,
        };
        let mut payload = payload.to_vec();
        if matches!(command, 0x0005 | 0x0015) {
            // Most lengths right.
            let length = u16::try_from(payload.len()).unwrap_or(u16::MAX).to_be_bytes();
            payload.splice(0..0, [length[0], length[1], *second]);
        }
        keeps_every_byte(&Frame::new(direction(*first), command, 7, GatewayId::new([0x82; 7]), payload));
    }
}

/// Every command is read back as it was made, and written the same with and without a frame in between.
pub fn gn_values(data: &[u8]) {
    let mut u = Unstructured::new(data);
    let Ok((sequence, gateway, command)) = u.arbitrary::<(u32, GatewayId, Command)>() else { return };
    let frame = command.to_frame(sequence, gateway).unwrap_or_else(|error| panic!("{error}: {command:?}"));
    assert_eq!(Command::parse(&frame), command);
    let codec = gn_codec::Codec::default();
    let (mut framed, mut direct) = (BytesMut::new(), BytesMut::new());
    let written = codec.encode(&frame, &mut framed);
    assert_eq!(codec.encode_command(&command, sequence, gateway, &mut direct), written);
    assert_eq!(framed, direct);
    if written.is_ok() {
        assert_eq!(gn_codec::Codec::default().decode(&mut framed), Some(Ok(frame)));
    }
}

/// As [`bkv_streams`].
pub fn gn_streams(data: &[u8]) {
    let mut codec = gn_codec::Codec::default();
    let mut step = |src: &mut BytesMut, what| match what {
        Step::Decode => codec.decode(src),
        Step::Expire => codec.expire(src).map(Err),
        Step::Finish => codec.finish(src),
    };
    let writer = gn_codec::Codec::default();
    streams(data, &mut step, |frame, dst| writer.encode(frame, dst).is_ok());
}

/// A frame's payload survives being understood, and its JSON. What is forgiven when read is not written.
fn keeps_every_byte(frame: &Frame) {
    let command = Command::parse(frame);
    assert_eq!(command.direction(), frame.direction);
    let payload = command.payload().unwrap_or_else(|error| panic!("{error}: {command:?}"));
    let entries = matches!(command, Command::Bkv(_) | Command::Direct(_));
    if !frame.deviations().inner_length && !entries {
        assert_eq!(payload, frame.payload, "{command:?}");
    }
    let again = Frame { payload, ..frame.clone() };
    assert_eq!(Command::parse(&again), command);
    // Frames that cannot be written have no JSON either: their checksum is part of it.
    if serde_json::to_string(frame).is_ok() {
        assert_eq!(through_json::<Frame>(frame), *frame);
    }
}

#[derive(Clone, Copy)]
enum Step {
    Decode,
    Expire,
    Finish,
}

type Decoded<F> = Option<Result<F, Rejected>>;

/// What a stream gave.
#[derive(Debug, PartialEq)]
struct Read<F> {
    frames: Vec<F>,
    skipped: usize,
}

fn streams<F: PartialEq + std::fmt::Debug>(
    data: &[u8],
    step: &mut dyn FnMut(&mut BytesMut, Step) -> Decoded<F>,
    write: impl Fn(&F, &mut BytesMut) -> bool,
) {
    let Some((cuts, rest)) = data.split_first() else { return };
    let Some((cuts, stream)) = rest.split_at_checked(usize::from(cuts % 32)) else { return };
    let cut = read(stream, cuts, step);
    let mut frames = BytesMut::new();
    assert!(cut.frames.iter().all(|frame| write(frame, &mut frames)), "read but not written");
    assert_eq!(frames.len().saturating_add(cut.skipped), stream.len(), "bytes were lost or doubled");
    if !cuts.contains(&0) {
        assert_eq!(cut, read(stream, &[], step), "the cuts changed the result");
    }
}

fn read<F>(stream: &[u8], cuts: &[u8], step: &mut dyn FnMut(&mut BytesMut, Step) -> Decoded<F>) -> Read<F> {
    let mut src = BytesMut::new();
    let mut found = Read { frames: Vec::new(), skipped: 0 };
    let mut rest = stream;
    let mut keep = |decoded| match decoded {
        Ok(frame) => found.frames.push(frame),
        Err(Rejected { skipped, .. }) => found.skipped = found.skipped.saturating_add(skipped),
    };
    for cut in cuts {
        let (now, later) = rest.split_at_checked(usize::from(*cut)).unwrap_or((rest, &[]));
        rest = later;
        src.extend_from_slice(now);
        if *cut == 0
            && let Some(expired) = step(&mut src, Step::Expire)
        {
            keep(expired);
        }
        while let Some(decoded) = step(&mut src, Step::Decode) {
            keep(decoded);
        }
    }
    src.extend_from_slice(rest);
    while let Some(decoded) = step(&mut src, Step::Finish) {
        keep(decoded);
    }
    assert!(src.is_empty(), "the end left something");
    found
}

fn direction(byte: u8) -> Direction {
    if byte & 1 == 0 { Direction::Up } else { Direction::Down }
}

fn payload_of(message: &Message) -> Data {
    message.to_payload().unwrap_or_else(|error| panic!("{error}: {message:?}"))
}

fn through_json<T: serde::Serialize + serde::de::DeserializeOwned>(value: &T) -> T {
    let text = serde_json::to_string(value).unwrap_or_else(|error| panic!("{error}"));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{error}: {text}"))
}
