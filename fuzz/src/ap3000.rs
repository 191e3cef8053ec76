//! AP3000: any bytes, any values, any cuts of a stream.

use ap3000_codec::command::{CardNumber, CardSwipe, ChargeControl, Command, FromDevice, FromServer};
use ap3000_codec::quantity::UnixSeconds;
use ap3000_codec::{Codec, Data, Direction, Frame, FrameSeed, PhysicalId, Port, Rejected, Token};
use arbitrary::Unstructured;
use bytes::BytesMut;
use serde::de::DeserializeSeed as _;

/// The first byte says whose stream the rest is, then: what is read covers every byte once, and each frame keeps all its
/// bytes in its typed form and as JSON. The rest is also the data of a command, the first byte of it its code.
pub fn ap3000_bytes(data: &[u8]) {
    let Some((first, bytes)) = data.split_first() else { return };
    let direction = direction(*first);
    let mut codec = Codec::new(direction);
    let mut buffer = BytesMut::from(bytes);
    let mut again = Vec::new();
    while let Some(item) = codec.finish(&mut buffer) {
        match item {
            Ok(token) => {
                again.extend_from_slice(&written(&token));
                if let Token::Frame(frame) = &token {
                    keeps_every_byte(frame);
                }
            }
            Err(rejected) => {
                assert!(rejected.skipped > 0, "nothing was skipped");
                let skipped = bytes.get(again.len()..).and_then(|rest| rest.get(..rejected.skipped));
                again.extend_from_slice(skipped.unwrap_or_else(|| panic!("more was skipped than there is")));
            }
        }
    }
    assert!(buffer.is_empty() && again == bytes, "what was read is not the input");

    if let Some((code, data)) = bytes.split_first() {
        let data = data.get(..247).unwrap_or(data).to_vec();
        keeps_every_byte(&Frame::new(direction, PhysicalId::from(0x04AB_373B), 1, *code, data));
    }
}

/// Every command that has bytes is read back as the same command.
pub fn ap3000_values(data: &[u8]) {
    let mut u = Unstructured::new(data);
    if let Ok(command) = u.arbitrary::<Command>() {
        assert!(reads_back(&command), "a command that was read cannot be written");
    }
    if let Ok(start) = start(&mut u) {
        reads_back(&FromServer::ChargeControl(start).into());
    }
    if let Ok(swipe) = swipe(&mut u) {
        reads_back(&FromDevice::CardSwipe(swipe).into());
    }
}

/// The first byte says whose stream it is, the second how many cuts follow; a cut of 0 is the partial-frame timer. The
/// stream gives the same however it is cut; with a timer it still covers every byte.
pub fn ap3000_streams(data: &[u8]) {
    let Some((&[first, cuts], rest)) = data.split_first_chunk() else { return };
    let Some((cuts, stream)) = rest.split_at_checked(usize::from(cuts % 32)) else { return };
    let direction = direction(first);
    let timers = cuts.contains(&0);
    let cut = read(direction, stream, cuts);
    assert_eq!(cut.size(), stream.len(), "bytes were lost or doubled");
    if !timers {
        assert_eq!(cut, read(direction, stream, &[]), "the cuts changed the result");
    }
}

fn direction(byte: u8) -> Direction {
    if byte & 1 == 0 { Direction::Up } else { Direction::Down }
}

fn written(token: &Token) -> Vec<u8> {
    match token {
        Token::Frame(frame) => {
            let mut bytes = BytesMut::new();
            let codec = Codec::new(frame.direction);
            codec.encode(frame, &mut bytes).unwrap_or_else(|error| panic!("read but not written: {error}"));
            bytes.to_vec()
        }
        Token::Iccid(iccid) => iccid.as_str().into(),
        Token::Link => b"link".to_vec(),
    }
}

fn keeps_every_byte(frame: &Frame) {
    let command = Command::parse(frame);
    let again = command.frame(frame.physical_id, frame.message_id);
    assert_eq!(again.as_ref(), Ok(frame), "the typed form lost bytes");
    let rows = frame.explain();
    let end = rows.iter().try_fold(0, |at, row| (row.offset == at).then_some(row.size.saturating_add(at)));
    assert_eq!(end, Some(frame.size()), "what is shown does not cover the frame");
    let json = serde_json::to_value(frame).unwrap_or_else(|error| panic!("no JSON: {error}"));
    let again = FrameSeed(frame.direction).deserialize(&json).map_err(|error| error.to_string());
    assert_eq!(again.as_ref(), Ok(frame), "the JSON form lost bytes");
}

/// Whether the command has bytes; if it has, they are read as the same command.
fn reads_back(command: &Command) -> bool {
    let (id, message) = (PhysicalId::from(0x04AB_373B), 1);
    let mut codec = Codec::new(command.direction());
    let mut bytes = BytesMut::new();
    if codec.encode_command(id, message, command, &mut bytes).is_err() {
        assert!(bytes.is_empty(), "an error left bytes behind");
        return false;
    }
    let frame = match codec.decode(&mut bytes) {
        Some(Ok(Token::Frame(frame))) if bytes.is_empty() => frame,
        other => panic!("written, but read as {other:?}"),
    };
    assert_eq!(&Command::parse(&frame), command, "read back as another command");
    true
}

fn start(u: &mut Unstructured<'_>) -> arbitrary::Result<ChargeControl> {
    let mut start = ChargeControl::stop(u.arbitrary()?, u.arbitrary()?);
    start.rate_mode = u.arbitrary()?;
    start.command = u.arbitrary()?;
    start.balance_or_expiry = u.arbitrary()?;
    start.duration_or_energy = u.arbitrary()?;
    start.max_charge_time = u.arbitrary()?;
    start.overload_power = u.arbitrary()?;
    start.qr_light = u.arbitrary()?;
    start.long_charge_mode = u.arbitrary()?;
    start.extra_float_time = u.arbitrary()?;
    start.short_circuit_check = u.arbitrary()?;
    start.ignore_unplug = u.arbitrary()?;
    start.force_auto_stop = u.arbitrary()?;
    start.full_power_w = u.arbitrary()?;
    start.full_power_max_minutes = u.arbitrary()?;
    start.extra = few_bytes(u)?;
    Ok(start)
}

fn swipe(u: &mut Unstructured<'_>) -> arbitrary::Result<CardSwipe> {
    let number = few_bytes(u)?;
    Ok(CardSwipe {
        card_id: u.arbitrary()?,
        card_type: u.arbitrary()?,
        port: Port::ANY,
        card_balance: u.arbitrary()?,
        timestamp: u.arbitrary::<Option<u32>>()?.map(UnixSeconds),
        card2: if u.arbitrary()? { CardNumber::new(number).ok() } else { None },
        extra: few_bytes(u)?,
    })
}

fn few_bytes(u: &mut Unstructured<'_>) -> arbitrary::Result<Data> {
    let count = u.int_in_range(0..=20)?;
    Ok(u.bytes(count)?.to_vec().into())
}

/// What a stream was read as.
#[derive(Debug, Default, PartialEq, Eq)]
struct Seen {
    /// Tokens, and between them the number of skipped bytes.
    items: Vec<Result<Token, usize>>,
    pending: usize,
}

impl Seen {
    fn add(&mut self, item: Result<Token, Rejected>) {
        match (item, self.items.last_mut()) {
            (Ok(token), _) => self.items.push(Ok(token)),
            (Err(rejected), Some(Err(skipped))) => *skipped = skipped.saturating_add(rejected.skipped),
            (Err(rejected), _) => self.items.push(Err(rejected.skipped)),
        }
    }

    fn size(&self) -> usize {
        let sizes = self
            .items
            .iter()
            .map(|item| item.as_ref().map_or_else(|skipped| *skipped, |token| written(token).len()));
        sizes.sum()
    }
}

/// Reads a stream cut as told, then as it is; `pending` is what was left before its end.
fn read(direction: Direction, mut stream: &[u8], cuts: &[u8]) -> Seen {
    let mut seen = Seen::default();
    let mut codec = Codec::new(direction);
    let mut buffer = BytesMut::new();
    for cut in cuts.iter().copied().map(usize::from).chain([usize::MAX]) {
        if cut == 0
            && let Some(rejected) = codec.expire(&mut buffer)
        {
            seen.add(Err(rejected));
        }
        let (piece, rest) = stream.split_at_checked(cut).unwrap_or((stream, &[]));
        stream = rest;
        buffer.extend_from_slice(piece);
        while let Some(item) = codec.decode(&mut buffer) {
            seen.add(item);
        }
    }
    seen.pending = buffer.len();
    while let Some(item) = codec.finish(&mut buffer) {
        seen.add(item);
    }
    seen
}
