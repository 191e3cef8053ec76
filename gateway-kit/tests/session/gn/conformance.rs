//! GN and BKV hold what every protocol must.

use bytes::BytesMut;
use gateway_kit::protocol::gn::{Bkv, Gn};
use gateway_kit::session::Protocol;
use gateway_kit::testing::suites::protocol::Device;
use gn_codec::bkv_codec::command as entries;
use gn_codec::bkv_codec::{self, DeviceId, Message, Outcome, Port, Text};
use gn_codec::{Codec, Command, Frame, GatewayId};
use unified_model::commands::{Reset, ResetType};
use unified_model::{ChargePointId, CommandPayload};

use super::{GATEWAY, NAME, bytes, chargers, control_reply, end, heartbeat, start};

gateway_kit::protocol_suite!(gn, Gateway::default, stream);
gateway_kit::protocol_suite!(bkv, Charger::default, stream);

/// The frames in what was sent.
fn read(asked: &[u8]) -> Frame {
    let frame = Codec::default().decode(&mut BytesMut::from(asked));
    frame.expect("a whole frame").expect("the gateway sends frames only")
}

/// A gateway of sockets.
#[derive(Default)]
struct Gateway {
    charges: u16,
}

impl Device for Gateway {
    const FACT: &'static str = "transaction.stopped";

    fn protocol(&self) -> Box<dyn Protocol> {
        Box::new(Gn::default())
    }

    fn charge_point(&self) -> ChargePointId {
        ChargePointId::new(NAME).unwrap()
    }

    fn hello(&mut self) -> Vec<u8> {
        bytes(0, GatewayId::new(GATEWAY), &heartbeat("200.1.17")).to_vec()
    }

    fn fact(&mut self) -> Vec<u8> {
        self.charges = self.charges.wrapping_add(1);
        bytes(0, GatewayId::new(GATEWAY), &end(self.charges, 250, 60)).to_vec()
    }

    fn order(&self) -> CommandPayload {
        start().into()
    }

    fn unsupported(&self) -> CommandPayload {
        Reset::new(ResetType::Soft).into()
    }

    fn answer(&mut self, asked: &[u8], accepts: bool) -> Vec<u8> {
        let sequence = read(asked).head.map_or(0, |head| head.sequence);
        bytes(sequence, GatewayId::new(GATEWAY), &control_reply(accepts, 7)).to_vec()
    }
}

/// A charger without a gateway.
#[derive(Default)]
struct Charger {
    charges: u16,
}

impl Charger {
    fn say(sequence: u64, command: bkv_codec::Command) -> Vec<u8> {
        let mut bytes = BytesMut::new();
        let message = Message::new(sequence, DeviceId::direct_charger(chargers::ID), command);
        Codec::default().encode(&Frame::carrying(&message).unwrap(), &mut bytes).unwrap();
        bytes.to_vec()
    }
}

impl Device for Charger {
    const FACT: &'static str = "transaction.stopped";

    fn protocol(&self) -> Box<dyn Protocol> {
        Box::new(Bkv::default())
    }

    fn charge_point(&self) -> ChargePointId {
        ChargePointId::new(chargers::NAME).unwrap()
    }

    fn hello(&mut self) -> Vec<u8> {
        let firmware = Some(Text::from("GV.4r44"));
        let beat = entries::DeviceHeartbeat { firmware, signal: Some(20), iccid: None };
        Self::say(0, bkv_codec::Command::DeviceHeartbeat(beat))
    }

    fn fact(&mut self) -> Vec<u8> {
        self.charges = self.charges.wrapping_add(1);
        Self::say(0, chargers::end(self.charges))
    }

    fn order(&self) -> CommandPayload {
        start().into()
    }

    fn unsupported(&self) -> CommandPayload {
        Reset::new(ResetType::Soft).into()
    }

    fn answer(&mut self, asked: &[u8], accepts: bool) -> Vec<u8> {
        let Command::Direct(request) = Command::parse(&read(asked)) else { panic!("{asked:?}") };
        let (ok, port) = (Outcome::from(accepts), Some(Port::A));
        let reply = entries::ControlReply { ok, port, business_no: Some(7), socket: None };
        Self::say(request.sequence, bkv_codec::Command::ControlReply(reply))
    }
}
