//! What holds for any stream and any frame.

use ap3000_codec::code::{ChargeAction, InvertedSwitch, RateMode, ShortCircuitCheck, Switch};
use ap3000_codec::command::{
    BalanceOrExpiry, CardNumber, CardSwipe, ChargeControl, Command, FromDevice, FromServer,
};
use ap3000_codec::quantity::{DeciWatts, Fen, Minutes, Seconds, UnixSeconds, Watts};
use ap3000_codec::{
    CardId, Codec, Data, Direction, EncodeError, Frame, OrderNumber, PhysicalId, Port, Rejected, Token,
};
use bytes::BytesMut;
use proptest::prelude::*;

use super::reference::{Event, Naive};

fn directions() -> impl Strategy<Value = Direction> {
    prop_oneof![Just(Direction::Up), Just(Direction::Down)]
}

fn codes(direction: Direction) -> BoxedStrategy<u8> {
    let known = if direction == Direction::Up { FromDevice::CODES } else { FromServer::CODES };
    prop_oneof![9 => prop::sample::select(known), 1 => any::<u8>()].boxed()
}

/// Any frame within the limits; small numbers abound in its data, so that counts fit now and then.
fn frames(direction: Direction) -> impl Strategy<Value = Frame> {
    let byte = prop_oneof![any::<u8>(), 0u8..5];
    let data = prop_oneof![prop::collection::vec(byte.clone(), 0..50), prop::collection::vec(byte, 0..=247)];
    (any::<u32>(), any::<u16>(), codes(direction), data).prop_map(move |(id, message, code, data)| {
        Frame::new(direction, PhysicalId::from(id), message, code, data)
    })
}

fn written(frame: &Frame) -> Vec<u8> {
    let mut bytes = BytesMut::new();
    Codec::new(frame.direction).encode(frame, &mut bytes).unwrap();
    bytes.to_vec()
}

/// Pieces of streams: whole frames and tokens, damaged ones, and rubbish made of what frames are made of.
fn pieces(direction: Direction) -> impl Strategy<Value = Vec<u8>> {
    let whole = frames(direction).prop_map(|frame| written(&frame));
    let cut = (frames(direction), any::<prop::sample::Index>()).prop_map(|(frame, at)| {
        let mut bytes = written(&frame);
        bytes.truncate(at.index(bytes.len()));
        bytes
    });
    let lost = (frames(direction), any::<prop::sample::Index>()).prop_map(|(frame, at)| {
        let mut bytes = written(&frame);
        bytes.remove(at.index(bytes.len()));
        bytes
    });
    let flipped = (frames(direction), any::<prop::sample::Index>(), 1u8..).prop_map(|(frame, at, bits)| {
        let mut bytes = written(&frame);
        let at = at.index(bytes.len());
        bytes[at] ^= bits;
        bytes
    });
    let letters = prop::sample::select(b"DNYlink89aF\x00\x09\x0a\xF8".to_vec());
    let likely = prop::collection::vec(letters, 1..30);
    let head = (9u16..300).prop_map(|length| [&b"DNY"[..], &length.to_le_bytes()].concat());
    prop_oneof![
        4 => whole,
        2 => Just(b"link".to_vec()),
        2 => "89[0-9A-Fa-f]{18}".prop_map(String::into_bytes),
        1 => "89[0-9A-Fa-f]{0,17}".prop_map(String::into_bytes),
        1 => cut,
        1 => lost,
        1 => flipped,
        2 => likely,
        1 => head,
        1 => prop::collection::vec(any::<u8>(), 1..40),
    ]
}

fn streams(direction: Direction) -> impl Strategy<Value = Vec<u8>> {
    prop::collection::vec(pieces(direction), 0..12).prop_map(|pieces| pieces.concat())
}

fn add(events: &mut Vec<Event>, item: Result<Token, Rejected>) {
    match item {
        Ok(Token::Frame(frame)) => events.push(Event::Frame(written(&frame))),
        Ok(Token::Iccid(iccid)) => events.push(Event::Iccid(iccid.as_str().into())),
        Ok(Token::Link) => events.push(Event::Link),
        Err(rejected) => {
            assert!(rejected.skipped > 0);
            events.extend(std::iter::repeat_n(Event::Noise, rejected.skipped));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2048))]

    #[test]
    fn any_stream_cut_anywhere_is_read_as_a_naive_reader_reads_it(
        (direction, bytes) in directions().prop_flat_map(|direction| (Just(direction), streams(direction))),
        cuts in prop::collection::vec((1usize..80, prop::bool::weighted(0.1)), 0..40),
    ) {
        let mut naive = Naive::new(direction);
        let mut codec = Codec::new(direction);
        let mut buffer = BytesMut::new();
        let mut events = Vec::new();
        let mut rest = &bytes[..];
        for (size, timeout) in cuts.into_iter().chain([(usize::MAX, false)]) {
            let (read, behind) = rest.split_at(size.min(rest.len()));
            rest = behind;
            naive.read(read);
            buffer.extend_from_slice(read);
            while let Some(item) = codec.decode(&mut buffer) {
                add(&mut events, item);
            }
            if timeout {
                naive.expire();
                if let Some(rejected) = codec.expire(&mut buffer) {
                    add(&mut events, Err(rejected));
                    while let Some(item) = codec.decode(&mut buffer) {
                        add(&mut events, item);
                    }
                }
            }
            prop_assert_eq!(buffer.len(), naive.pending());
            prop_assert_eq!(&events, &naive.events);
        }
        naive.finish();
        while let Some(item) = codec.finish(&mut buffer) {
            add(&mut events, item);
        }
        prop_assert!(buffer.is_empty());
        prop_assert_eq!(&events, &naive.events);
    }

    #[test]
    fn a_frame_is_found_behind_any_rubbish(
        (direction, frame, rubbish) in directions().prop_flat_map(|direction| {
            (Just(direction), frames(direction), streams(direction))
        }),
    ) {
        // Twice: `89` and seventeen hex digits at the end of the rubbish take the `D` of the first magic for an ICCID.
        let mut buffer = BytesMut::from(&rubbish[..]);
        buffer.extend_from_slice(&written(&frame));
        buffer.extend_from_slice(&written(&frame));
        let mut codec = Codec::new(direction);
        let items: Vec<_> = std::iter::from_fn(|| codec.finish(&mut buffer)).collect();
        prop_assert_eq!(items.last(), Some(&Ok(Token::Frame(frame))));
    }

    #[test]
    fn what_is_written_is_read_back(
        (direction, frame) in directions().prop_flat_map(|direction| (Just(direction), frames(direction))),
    ) {
        let mut buffer = BytesMut::from(&written(&frame)[..]);
        prop_assert_eq!(Codec::new(direction).decode(&mut buffer), Some(Ok(Token::Frame(frame))));
        prop_assert!(buffer.is_empty());
    }

    #[test]
    fn no_byte_of_any_frame_is_lost_in_its_typed_form(
        frame in directions().prop_flat_map(frames),
    ) {
        let command = Command::parse(&frame);
        prop_assert_eq!(command.code(), frame.code);
        let again = command.frame(frame.physical_id, frame.message_id);
        prop_assert_eq!(again.as_ref(), Ok(&frame));
        let mut direct = BytesMut::new();
        Codec::new(frame.direction)
            .encode_command(frame.physical_id, frame.message_id, &command, &mut direct)
            .unwrap();
        prop_assert_eq!(&direct[..], &written(&frame)[..]);
        // What is shown covers every byte, once.
        let rows = frame.explain();
        let end = rows.iter().try_fold(0, |at, row| (row.offset == at).then_some(at + row.size));
        prop_assert_eq!(end, Some(frame.size()));
    }

    #[cfg(feature = "serde")]
    #[test]
    fn no_byte_of_any_frame_is_lost_in_json(frame in directions().prop_flat_map(frames)) {
        use serde::de::DeserializeSeed as _;

        let json = serde_json::to_string(&frame).unwrap();
        let mut reader = serde_json::Deserializer::from_str(&json);
        let again = ap3000_codec::FrameSeed(frame.direction).deserialize(&mut reader);
        prop_assert_eq!(again.map_err(|error| error.to_string()), Ok(frame));
    }

    #[test]
    fn a_start_command_reads_back_or_is_refused(start in starts()) {
        let frame = Command::from(FromServer::ChargeControl(start.clone())).frame(PhysicalId::from(1), 1);
        match frame {
            Ok(frame) => {
                let again = Command::parse(&frame);
                prop_assert_eq!(again, Command::FromServer(FromServer::ChargeControl(start)));
            }
            Err(error) => {
                let gap_or_surplus = matches!(error, EncodeError::Gap { .. } | EncodeError::Surplus { .. });
                prop_assert!(gap_or_surplus);
                // Optional fields that all stand, and no surplus: nothing to refuse.
                prop_assert!(start.full_power_max_minutes.is_none() || start.max_charge_time.is_none()
                    || start.overload_power.is_none() || start.qr_light.is_none()
                    || start.long_charge_mode.is_none() || start.extra_float_time.is_none()
                    || start.short_circuit_check.is_none() || start.ignore_unplug.is_none()
                    || start.force_auto_stop.is_none() || start.full_power_w.is_none());
            }
        }
    }

    #[test]
    fn a_card_swipe_reads_back_or_is_refused(swipe in swipes()) {
        match FromDevice::CardSwipe(swipe.clone()).frame(PhysicalId::from(1), 1) {
            Ok(frame) => prop_assert_eq!(
                Command::parse(&frame),
                Command::FromDevice(FromDevice::CardSwipe(swipe))
            ),
            Err(_) => prop_assert!(!swipe.extra.is_empty() || swipe.timestamp.is_none()),
        }
    }
}

fn extras() -> impl Strategy<Value = Data> {
    prop_oneof![Just(Data::new()), prop::collection::vec(any::<u8>(), 0..4).prop_map(Data::from)]
}

/// Optional fields set and left out at will, more often in an order that the protocol can say.
fn starts() -> impl Strategy<Value = ChargeControl> {
    let mandatory = (any::<(u8, u32, u8, bool, u16)>(), any::<[u8; 16]>());
    let optional = any::<(u16, u16, u8, u8, u16, u8, u8, u8, u8, u8)>();
    let which = prop_oneof![(0u32..=10).prop_map(|count| (1u32 << count) - 1), 0u32..1024];
    (mandatory, optional, which, extras()).prop_map(|((fixed, order), o, which, extra)| {
        let set = |bit: u32| which >> bit & 1 == 1;
        ChargeControl {
            rate_mode: RateMode::from(fixed.0),
            balance_or_expiry: BalanceOrExpiry(fixed.1),
            port: Port(fixed.2),
            command: if fixed.3 { ChargeAction::Start } else { ChargeAction::Stop },
            duration_or_energy: fixed.4,
            order_no: OrderNumber::new(order),
            max_charge_time: set(0).then_some(Seconds(o.0)),
            overload_power: set(1).then_some(DeciWatts(o.1)),
            qr_light: set(2).then_some(InvertedSwitch::from(o.2)),
            long_charge_mode: set(3).then_some(Switch::from(o.3)),
            extra_float_time: set(4).then_some(Seconds(o.4)),
            short_circuit_check: set(5).then_some(ShortCircuitCheck::from(o.5)),
            ignore_unplug: set(6).then_some(Switch::from(o.6)),
            force_auto_stop: set(7).then_some(Switch::from(o.7)),
            full_power_w: set(8).then_some(Watts(o.8)),
            full_power_max_minutes: set(9).then_some(Minutes(o.9)),
            extra,
        }
    })
}

fn swipes() -> impl Strategy<Value = CardSwipe> {
    let number = prop::collection::vec(any::<u8>(), 0..20).prop_map(|bytes| CardNumber::new(bytes).unwrap());
    (any::<([u8; 4], u8, u8, u16)>(), any::<Option<u32>>(), prop::option::of(number), extras()).prop_map(
        |((card, kind, port, balance), timestamp, card2, extra)| CardSwipe {
            card_id: CardId(card),
            card_type: kind.into(),
            port: Port(port),
            card_balance: Fen(balance),
            timestamp: timestamp.map(UnixSeconds),
            card2,
            extra,
        },
    )
}
