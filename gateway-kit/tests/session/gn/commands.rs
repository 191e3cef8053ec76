//! Orders of the platform: what they become, how long they wait, and that each has one response (contract §4.3 to §4.5).

use std::num::NonZeroU32;

use gateway_kit::protocol::gn::{Gn, GnConfig};
use gateway_kit::session::CloseReason;
use gateway_kit::testing::Bench;
use gn_codec::bkv_codec::command as entries;
use gn_codec::bkv_codec::{self, Outcome, Port, Socket};
use gn_codec::command::{Extra, NodeListChange, NodeListReply, SocketStatus, StatusSub, VoiceReply};
use gn_codec::{Command, List, OrderMode};
use serde_json::json;
use unified_model::commands::{
    ChangeConfiguration, ChargingLimits, ConfigureNetwork, DataTransfer, GetConfiguration, LimitMode,
    PowerTier, RemoteStartTransaction, RemoteStopTransaction, RequestedMessage, Reset, ResetType,
    TriggerMessage, UnlockConnector, UpdateFirmware,
};
use unified_model::events::{MacAddress, NetworkNode, TopologyAction};
use unified_model::{CommandPayload, IdTag, Ranged, RawJson, ShortText, TransactionId};

use super::{Line, control_reply, heartbeat, report, start, started, subs, types};

fn with(limits: ChargingLimits) -> RemoteStartTransaction {
    let mut start = start();
    start.limits = Some(limits);
    start
}

fn limits(mode: Option<LimitMode>, seconds: Option<u64>, energy: Option<u64>) -> ChargingLimits {
    let mut limits = ChargingLimits::default();
    (limits.mode, limits.duration_sec, limits.energy_wh) = (mode, seconds, energy);
    limits
}

fn by_power(amount: Option<u64>, watts: u32) -> ChargingLimits {
    let mut limits = limits(Some(LimitMode::Power), None, None);
    limits.amount_cent = amount;
    limits.tiers = Some(vec![PowerTier::new(watts, 25_u32, 60_u32)]);
    limits
}

fn at(connector: u32) -> RemoteStartTransaction {
    let mut start = RemoteStartTransaction::new(IdTag::new("USER-1").unwrap());
    start.connector_id = NonZeroU32::new(connector);
    start
}

#[test]
fn limits_are_converted_exactly_or_refused() {
    // gn.md §5.3.3 and §8: minutes 1 to 900, Wh to 65535.
    for (limits, mode, minutes, energy) in [
        (limits(None, None, None), OrderMode::Time, 900, 0),
        (limits(Some(LimitMode::Full), Some(7_200), None), OrderMode::Time, 120, 0),
        (limits(Some(LimitMode::Time), Some(60), None), OrderMode::Time, 1, 0),
        (limits(None, Some(54_000), None), OrderMode::Time, 900, 0),
        (limits(None, None, Some(65_535)), OrderMode::Energy, 0, 65_535),
        (limits(Some(LimitMode::Energy), Some(60), Some(1)), OrderMode::Energy, 0, 1),
    ] {
        let mut line = Line::connected();
        let (_, order) = line.order("c1", with(limits.clone())).remove(0);
        let Command::Control(control) = &order else { panic!("{order:?}") };
        assert_eq!(
            (control.mode, control.minutes.number(), control.energy_wh),
            (mode, minutes, energy),
            "{limits:?}"
        );
    }
    for (limits, path) in [
        (limits(Some(LimitMode::Time), None, None), "/payload/limits/durationSec"),
        (limits(None, Some(59), None), "/payload/limits/durationSec"),
        (limits(None, Some(54_060), None), "/payload/limits/durationSec"),
        (limits(Some(LimitMode::Energy), None, None), "/payload/limits/energyWh"),
        (limits(None, None, Some(65_536)), "/payload/limits/energyWh"),
        (limits(Some(LimitMode::Power), None, None), "/payload/limits/tiers"),
        (by_power(None, 200), "/payload/limits/amountCent"),
        (by_power(Some(65_536), 200), "/payload/limits/amountCent"),
        (by_power(Some(100), 6_554), "/payload/limits/tiers"),
        (limits(Some(LimitMode::ServiceFee), None, None), "/payload/limits/amountCent"),
    ] {
        let mut line = Line::connected();
        assert!(line.order("c1", with(limits.clone())).is_empty(), "{limits:?}");
        let details = line.response()["details"].clone();
        assert_eq!(details["reason"], "INVALID_COMMAND_PAYLOAD", "{limits:?}");
        assert_eq!(details["errors"][0]["path"], path);
    }
}

#[test]
fn what_does_not_fill_a_minute_is_left_out_and_told() {
    let mut line = Line::connected();
    let (sequence, order) = line.order("c1", with(limits(None, Some(119), None))).remove(0);
    assert!(matches!(&order, Command::Control(control) if control.minutes.number() == 1));
    line.say(sequence, &started(1));
    assert_eq!(line.response()["details"]["message"], "the device counts in minutes: the limit is 1 min");
}

#[test]
fn a_start_by_power_is_0x17_and_its_answer_may_be_that_of_0x07() {
    // gn.md §5.3.6, §9 no. 8; quirk 35: 0.1 W.
    let mut line = Line::connected();
    let (sequence, order) = line.order("c1", with(by_power(Some(100), 200))).remove(0);
    let Command::PowerStart(start) = &order else { panic!("{order:?}") };
    let tier = start.tiers.iter().next().unwrap();
    assert_eq!((start.amount_fen, tier.power_limit_dw, tier.price_fen, tier.minutes), (100, 2_000, 25, 60));
    line.say(sequence, &started(9));
    assert_eq!(types(&line.events()), ["transaction.started", "command.response"]);
}

#[test]
fn a_start_by_fee_is_0x1007_at_the_configured_price() {
    // bkv.md §5.2.
    let mut by_fee = limits(Some(LimitMode::ServiceFee), None, None);
    by_fee.amount_cent = Some(100);
    let mut line = Line::connected();
    assert!(line.order("c1", with(by_fee.clone())).is_empty(), "a command carries no prices");
    assert_eq!(line.response()["details"]["reason"], "INVALID_COMMAND_PAYLOAD");
    let mut config = GnConfig::default();
    config.fee_per_kwh = Some((50, 50));
    let mut line = Line { bench: Bench::nameless(&Gn::new(config)), ..Line::open() };
    line.say(0, &heartbeat("v"));
    line.events();
    let (sequence, order) = line.order("c1", with(by_fee)).remove(0);
    let Command::Bkv(message) = &order else { panic!("{order:?}") };
    let bkv_codec::Command::Control(control) = &message.command else { panic!("{message:?}") };
    assert_eq!(
        (control.amount_fen, control.tier_count, message.sequence),
        (Some(100), Some(1), sequence.into())
    );
    let reply =
        entries::ControlReply { ok: Outcome::DONE, port: Some(Port::A), business_no: Some(51), socket: None };
    line.tell(sequence, bkv_codec::Command::ControlReply(reply));
    assert_eq!(types(&line.events()), ["transaction.started", "command.response"]);
}

#[test]
fn a_refusal_of_the_device_is_told_with_the_ports_status() {
    let mut line = Line::connected();
    line.tell(0, report([(0x84, 0), (0x80, 0)]));
    line.events();
    let (sequence, _) = line.order("c1", start()).remove(0);
    line.say(sequence, &control_reply(false, 0));
    let details = line.response()["details"].clone();
    assert_eq!(
        (&details["reason"], &details["responseStatus"], &details["deviceStatus"]),
        (&json!("DEVICE_REJECTED"), &json!("0x00"), &json!("Faulted"))
    );
}

#[test]
fn a_connector_is_a_hole_of_a_socket() {
    // Contract G-30.
    for (connector, socket, port) in
        [(1, 1, 0), (2, 1, 1), (3, 2, 0), (500, 250, 1), (501, 0, 0), (502, 0, 1)]
    {
        let mut line = Line::connected();
        let (_, order) = line.order("c1", at(connector)).remove(0);
        let Command::Control(control) = &order else { panic!("{order:?}") };
        assert_eq!((control.socket.number(), control.port.number()), (socket, port));
    }
    for connector in [0, 503] {
        let mut line = Line::connected();
        assert!(line.order("c1", at(connector)).is_empty());
        assert_eq!(line.response()["details"]["errors"][0]["path"], "/payload/connectorId");
    }
}

#[test]
fn a_request_is_sent_once_more_after_15_s_with_the_same_bytes_and_given_up_after_30() {
    // gn.md §4; contract §4.4.
    let mut line = Line::connected();
    let first = line.order("c1", at(1));
    assert!(line.jump(14.9).is_empty());
    assert_eq!(line.jump(0.2), first);
    assert!(line.jump(14.7).is_empty());
    line.jump(0.3);
    assert_eq!(line.response()["details"]["reason"], "DEVICE_TIMEOUT");
}

#[test]
fn one_request_is_outstanding_per_socket_and_sockets_do_not_wait_for_each_other() {
    // Contract G-24; gn-bkv-quirks.md 7.
    let mut line = Line::connected();
    let (sequence, _) = line.order("c1", at(1)).remove(0);
    assert!(line.order("c2", at(2)).is_empty(), "the same socket");
    assert_eq!(line.order("c3", at(3)).len(), 1, "another one");
    assert_eq!(line.say(sequence, &started(5)).len(), 1, "now the second may go");
}

#[test]
fn the_seventeenth_in_line_is_refused() {
    let mut line = Line::connected();
    for number in 0..17 {
        line.order(&format!("c{number}"), at(1));
    }
    assert!(line.events().is_empty());
    line.order("one too many", at(1));
    assert_eq!(line.response()["details"]["reason"], "GATEWAY_OVERLOADED");
}

#[test]
fn an_answer_is_paired_by_command_and_sequence() {
    // gn-bkv-quirks.md 8: sequence alone is not enough.
    let mut line = Line::connected();
    let (sequence, _) = line.order("c1", at(1)).remove(0);
    line.say(sequence.wrapping_add(1), &started(5));
    let voice =
        VoiceReply { socket: Socket::new(1).unwrap(), port: Port::A, ok: Outcome::DONE, extra: Extra::NONE };
    line.say(sequence, &Command::VoiceReply(voice));
    assert_eq!(line.payloads("command.response").len(), 0);
    line.say(sequence, &started(5));
    assert_eq!(line.response()["status"], "Accepted");
}

#[test]
fn a_query_is_answered_by_0x1c_or_by_a_report_of_its_socket() {
    // gn.md §9 no. 6; gn-bkv-quirks.md 9.
    for by_report in [true, false] {
        let mut line = Line::connected();
        let mut trigger = TriggerMessage::new(RequestedMessage::StatusNotification);
        trigger.connector_id = NonZeroU32::new(2);
        let (sequence, query) = line.order("c1", trigger).remove(0);
        assert!(matches!(&query, Command::SocketQuery(query) if query.socket.number() == 1));
        if by_report {
            line.tell(0, report([(0x80, 0), (0x80, 0)]));
        } else {
            let status = SocketStatus {
                sub: StatusSub::Status,
                socket: Socket::new(1).unwrap(),
                firmware: bkv_codec::FirmwareWord::UNKNOWN,
                temperature_c: 29,
                rssi: 30,
                ports: List::default(),
            };
            assert!(line.say(sequence, &Command::SocketStatus(status.clone())).is_empty(), "an answer");
            assert_eq!(subs(&line.say(0, &Command::SocketStatus(status))), [0x1C], "a report");
        }
        assert_eq!(line.response()["status"], "Accepted");
    }
}

#[test]
fn a_setting_is_written_to_its_socket_alone() {
    // bkv.md §3: send only what changes.
    let mut line = Line::connected();
    let change = |key: &str, value: &str| {
        ChangeConfiguration::new(ShortText::new(key).unwrap(), ShortText::new(value).unwrap())
    };
    let (sequence, order) = line.order("c1", change("Socket2.FullPower", "100")).remove(0);
    let Command::Bkv(message) = &order else { panic!("{order:?}") };
    let bkv_codec::Command::SetParams(set) = message.command else { panic!("{message:?}") };
    let mut expected = entries::SetParams::new(Socket::new(2).unwrap());
    expected.full_power_dw = Some(100);
    assert_eq!(set, expected);
    let ack = entries::NodeAck { socket: set.socket, ok: Outcome::DONE };
    line.tell(sequence, bkv_codec::Command::SetParamsReply(ack));
    assert_eq!(line.response()["status"], "Accepted");
    for (id, key, value, reason) in [
        ("c2", "FullPower", "100", "INVALID_COMMAND_PAYLOAD"),
        ("c3", "Socket1.Nothing", "1", "UNSUPPORTED_COMMAND"),
        ("c4", "Socket1.TempThreshold", "256", "INVALID_COMMAND_PAYLOAD"),
    ] {
        assert!(line.order(id, change(key, value)).is_empty());
        assert_eq!(line.response()["details"]["reason"], reason, "{key}");
    }
    // With one socket heard a name alone is enough.
    line.tell(0, report([(0x80, 0), (0x80, 0)]));
    line.events();
    assert_eq!(line.order("c5", change("FullPower", "100")).len(), 1);
}

#[test]
fn voice_is_set_for_one_socket_or_all() {
    // gn.md §5.3.10.
    let mut line = Line::connected();
    let change = |key: &str, value: &str| {
        ChangeConfiguration::new(ShortText::new(key).unwrap(), ShortText::new(value).unwrap())
    };
    let (sequence, order) = line.order("c1", change("Voice", "0,1,08:00-22:30")).remove(0);
    let Command::VoiceSet(voice) = &order else { panic!("{order:?}") };
    assert_eq!((voice.socket, voice.buzzer_on.is_on(), voice.voice_on.is_on()), (Socket::ALL, false, true));
    assert_eq!(voice.periods.iter().next().unwrap().end.to_wire(), [22, 30]);
    let done = VoiceReply { socket: Socket::ALL, port: Port::A, ok: Outcome::DONE, extra: Extra::NONE };
    line.say(sequence, &Command::VoiceReply(done));
    assert_eq!(line.response()["status"], "Accepted");
    for (id, value) in [("c2", "1"), ("c3", "1,2"), ("c4", "1,1,25:00-26:00"), ("c5", "1,1,1-2,3-4,5-6")] {
        line.order(id, change("Voice", value));
        assert_eq!(line.response()["details"]["reason"], "INVALID_COMMAND_PAYLOAD", "{value}");
    }
}

#[test]
fn settings_are_read_socket_by_socket_and_reported() {
    // bkv.md §7.
    let mut line = Line::connected();
    let mut read = GetConfiguration::default();
    read.keys = Some(vec!["Socket2.FullPower".to_owned(), "Socket1.TempThreshold".to_owned()]);
    let mut asked = line.order("c1", read);
    for socket in [1, 2] {
        let (sequence, query) = asked.remove(0);
        let Command::Bkv(message) = &query else { panic!("{query:?}") };
        assert!(
            matches!(message.command, bkv_codec::Command::QueryParams(query) if query.socket.number() == socket)
        );
        let reply = entries::QueryParamsReply {
            socket: Socket::new(socket).unwrap(),
            ok: Some(Outcome::DONE),
            full_power_dw: Some(100),
            trickle_percent: Some(10),
            full_hold_s: Some(7_200),
            no_load_power_dw: Some(8),
            no_load_delay_s: Some(120),
            max_minutes: Some(600),
            temperature_limit_c: Some(85),
            power_limit_dw: Some(7_000),
            current_limit_ma: Some(5_000),
            key_base_amount: Some(0),
            anti_pulse: Some(45),
            unknown_98: Some(1),
            unknown_99: None,
            unknown_9a: None,
            unknown_9b: None,
        };
        asked = line.tell(sequence, bkv_codec::Command::QueryParamsReply(reply));
    }
    let events = line.events();
    assert_eq!(types(&events), ["command.response", "configuration.reported"]);
    assert_eq!(
        super::payload(&events[1]),
        json!({"items": [{"key": "Socket1.TempThreshold", "value": "85", "readonly": false},
                         {"key": "Socket2.FullPower", "value": "100", "readonly": false}], "complete": true})
    );
}

#[test]
fn the_network_is_replaced_at_once_or_changed_socket_by_socket() {
    // gn.md §5.2; contract §3.2, event 14.
    let node = |number: u32| {
        NetworkNode::new(Ranged::new(number).unwrap(), MacAddress::from_bytes([0, 0, 0, 0, 0, 7]))
    };
    let reply = |sub, ok: bool| {
        Command::NodeListReply(NodeListReply { sub, ok: Outcome::from(ok), extra: Extra::NONE })
    };
    let mut line = Line::connected();
    let mut refresh = ConfigureNetwork::new(TopologyAction::Refresh);
    refresh.channel = Some(Ranged::new(5).unwrap());
    refresh.nodes = Some(vec![node(1), node(65)]);
    let (sequence, order) = line.order("c1", refresh).remove(0);
    assert!(
        matches!(&order, Command::NodeListRefresh(list) if list.channel.number() == 5 && list.nodes.len() == 2)
    );
    line.say(sequence, &reply(NodeListChange::Refresh, true));
    let events = line.events();
    assert_eq!(types(&events), ["command.response", "network.topology_changed"]);
    let told = super::payload(&events[1]);
    assert_eq!(
        (&told["action"], &told["channel"], &told["result"]),
        (&json!("refresh"), &json!(5), &json!("ok"))
    );
    let mut add = ConfigureNetwork::new(TopologyAction::Add);
    add.nodes = Some(vec![node(2), node(3)]);
    let (first, _) = line.order("c2", add).remove(0);
    let (second, order) = line.say(first, &reply(NodeListChange::Add, true)).remove(0);
    assert!(matches!(&order, Command::NodeAdd(add) if add.socket.number() == 3));
    line.say(second, &reply(NodeListChange::Add, false));
    let events = line.events();
    assert_eq!(super::payload(&events[0])["details"]["reason"], "DEVICE_REJECTED");
    let told = super::payload(&events[1]);
    assert_eq!((&told["result"], &told["nodes"][0]["socketNo"]), (&json!("failed"), &json!(3)));
    let mut delete = ConfigureNetwork::new(TopologyAction::Delete);
    assert!(line.order("c3", delete.clone()).is_empty());
    delete.nodes = Some(vec![node(2)]);
    assert_eq!(subs(&line.order("c4", delete)), [0x0A]);
}

#[test]
fn new_firmware_is_accepted_when_it_was_ordered_and_told_until_it_runs() {
    // gn.md §5.4; contract §4.5: a long-running command.
    let mut line = Line::connected();
    let update = |location: &str| UpdateFirmware::new(ShortText::new(location).unwrap());
    let (_, order) = line.order("c1", update("ftp://120.78.78.162:21/bl0208.bin")).remove(0);
    let Command::OtaStart(ota) = &order else { panic!("{order:?}") };
    assert_eq!((ota.ip.octets(), ota.port, ota.file.as_str()), ([120, 78, 78, 162], 21, Some("bl0208.bin")));
    let events = line.events();
    assert_eq!(types(&events), ["command.response", "firmware.progress"]);
    assert_eq!(super::payload(&events[0])["status"], "Accepted");
    line.say(0, &heartbeat("200.1.18"));
    let told = line.payloads("firmware.progress");
    assert_eq!((&told[0]["status"], &told[0]["version"]), (&json!("Installed"), &json!("200.1.18")));
    for (id, location) in
        [("c2", "http://1.2.3.4/a"), ("c3", "ftp://host/a"), ("c4", "ftp://1.2.3.4/longer-than-13-chars")]
    {
        assert!(line.order(id, update(location)).is_empty());
        assert_eq!(line.response()["details"]["reason"], "INVALID_COMMAND_PAYLOAD", "{location}");
    }
}

#[test]
fn what_has_no_command_of_its_own_is_carried_as_it_is() {
    let transfer = |vendor: &str, message: &str, data: &str| {
        let mut transfer = DataTransfer::new(ShortText::new(vendor).unwrap());
        transfer.message_id = Some(message.to_owned());
        transfer.data = Some(RawJson::parse(&json!(data).to_string()).unwrap());
        transfer
    };
    let mut line = Line::connected();
    // gn.md §5.2: an old query of parameters, which is not in the guide any more.
    let (sequence, order) = line.order("c1", transfer("gn", "0x0005/13", "01")).remove(0);
    let Command::Unknown(unknown) = &order else { panic!("{order:?}") };
    assert_eq!(&unknown.data[..], [0, 1, 0x13, 1]);
    let answer = gn_codec::Frame::new(
        bkv_codec::Direction::Up,
        0x0005,
        sequence,
        line.gateway,
        bkv_codec::Data::from(b"\x00\x02\x13\x01\x07"),
    );
    let mut bytes = bytes::BytesMut::new();
    gn_codec::Codec::default().encode(&answer, &mut bytes).unwrap();
    line.bench.receive(bytes);
    let response = line.response();
    assert_eq!(response["status"], "Accepted");
    assert_eq!(response["details"]["response"]["payload"], "0002130107");
    for (id, wrong, reason) in [
        ("c2", transfer("other", "0x0015/1D", "01"), "UNSUPPORTED_COMMAND"),
        ("c3", transfer("gn", "0x0015/07", "0100010100010000"), "INVALID_COMMAND_PAYLOAD"),
        ("c4", transfer("gn", "0x1000/1007", ""), "INVALID_COMMAND_PAYLOAD"),
        ("c5", transfer("gn", "0x0015/1D", "xy"), "INVALID_COMMAND_PAYLOAD"),
        ("c6", transfer("gn", "0x1000/1012", "03"), "INVALID_COMMAND_PAYLOAD"),
    ] {
        assert!(line.order(id, wrong).is_empty(), "{id}");
        assert_eq!(line.response()["details"]["reason"], reason, "{id}");
    }
    assert_eq!(line.order("c7", transfer("gn", "0x1000/1012", "03014A01")).len(), 1);
}

#[test]
fn what_the_protocol_cannot_say_is_unsupported() {
    // Contract §4.3.
    let mut line = Line::connected();
    let one = NonZeroU32::new(1).unwrap();
    let orders: [CommandPayload; 3] = [
        Reset::new(ResetType::Hard).into(),
        UnlockConnector::new(one).into(),
        TriggerMessage::new(RequestedMessage::BootNotification).into(),
    ];
    for (number, order) in orders.into_iter().enumerate() {
        assert!(line.order(&format!("c{number}"), order).is_empty());
        assert_eq!(line.response()["details"]["reason"], "UNSUPPORTED_COMMAND");
    }
}

#[test]
fn a_stop_of_a_charge_of_an_earlier_connection_asks_the_ledger_for_its_port() {
    let mut line = Line::connected();
    let transaction = line.charging("c1", 15);
    line.bench.end(CloseReason::ConnectionLost);
    let Line { bench, gateway } = line;
    let mut line = Line { bench: bench.reconnect(&Gn::default()), gateway };
    line.say(0, &heartbeat("200.1.17"));
    line.events();
    let stop = |id: &str| RemoteStopTransaction::new(TransactionId::new(id).unwrap());
    let (_, order) = line.order("c2", stop(&transaction)).remove(0);
    assert!(
        matches!(&order, Command::Control(control) if control.socket.number() == 1 && !control.on.is_on())
    );
    assert!(line.order("c3", stop("nobody")).is_empty());
    assert_eq!(line.response()["details"]["errors"][0]["path"], "/payload/transactionId");
}

#[test]
fn every_order_ends_with_its_connection() {
    let mut line = Line::connected();
    line.order("sent", at(1));
    line.order("queued", at(2));
    line.bench.end(CloseReason::ConnectionLost);
    let reasons: Vec<_> = line
        .payloads("command.response")
        .iter()
        .map(|response| response["details"]["reason"].clone())
        .collect();
    assert_eq!(reasons, ["CONNECTION_LOST", "DEVICE_OFFLINE"]);
}

#[test]
fn a_gateway_that_comes_back_with_other_firmware_has_installed_it() {
    // gn.md §5.4 tells no answer to an update; contract §4.5: what an earlier connection ordered is not known on this one.
    let known =
        gateway_kit::port::Identity { firmware_version: Some("200.1.17".to_owned()), ..Default::default() };
    for (firmware, told) in [("200.1.18", 1), ("200.1.17", 0)] {
        let mut line = Line::open();
        line.bench.ports.identity = Some(known.clone());
        line.say(0, &heartbeat(firmware));
        let events = line.payloads("firmware.progress");
        assert_eq!(events, vec![json!({"status": "Installed", "version": firmware}); told]);
        line.say(0, &heartbeat(firmware));
        assert!(line.payloads("firmware.progress").is_empty(), "once");
    }
}
