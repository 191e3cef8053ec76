//! AP3000 holds what every protocol must.

use ap3000_codec::{Codec, Direction, PhysicalId, Token};
use bytes::BytesMut;
use gateway_kit::protocol::ap3000::Ap3000;
use gateway_kit::session::Protocol;
use gateway_kit::testing::suites::protocol::Device;
use unified_model::commands::{ConfigureNetwork, RemoteStartTransaction};
use unified_model::events::TopologyAction;
use unified_model::{ChargePointId, CommandPayload, IdTag};

use super::{DEVICE, bytes, done, frame, order_no, register, settlement};

gateway_kit::protocol_suite!(ap3000, Pile::default, stream);

/// A device that is alone on its connection.
#[derive(Default)]
struct Pile {
    messages: u16,
    charges: u64,
}

impl Pile {
    fn say(&mut self, code: u8, fields: serde_json::Value) -> Vec<u8> {
        self.messages = self.messages.wrapping_add(1);
        bytes(&frame(PhysicalId::from(DEVICE), self.messages, code, fields)).to_vec()
    }
}

impl Device for Pile {
    const FACT: &'static str = "transaction.stopped";

    fn protocol(&self) -> Box<dyn Protocol> {
        Box::new(Ap3000::default())
    }

    fn charge_point(&self) -> ChargePointId {
        PhysicalId::from(DEVICE).to_string().parse().unwrap()
    }

    fn hello(&mut self) -> Vec<u8> {
        self.say(0x20, register())
    }

    fn fact(&mut self) -> Vec<u8> {
        self.charges += 1;
        self.say(0x03, settlement(&format!("{:032x}", self.charges), 96))
    }

    fn order(&self) -> CommandPayload {
        let mut start = RemoteStartTransaction::new(IdTag::new("USER-1").unwrap());
        start.connector_id = std::num::NonZeroU32::new(1);
        start.into()
    }

    fn unsupported(&self) -> CommandPayload {
        ConfigureNetwork::new(TopologyAction::Refresh).into()
    }

    fn answer(&mut self, asked: &[u8], accepts: bool) -> Vec<u8> {
        let request = Codec::new(Direction::Down).decode(&mut BytesMut::from(asked));
        let Some(Ok(Token::Frame(request))) = request else { panic!("no frame: {asked:?}") };
        if request.code != 0x82 {
            return self.say(0x21, super::heartbeat([0, 0]));
        }
        let reply = done(if accepts { 0 } else { 1 }, &order_no(&request));
        bytes(&frame(request.physical_id, request.message_id, request.code, reply)).to_vec()
    }
}
