//! The keys of the registry and what their values mean (contract §6.1).
//!
//! Companions of `conn:<chargePointId>` carry that name in braces, so that all of them lie in the slot of the key itself and
//! one script may touch them in a Redis Cluster.

use serde::{Deserialize, Serialize};

use crate::{ChargePointId, CommandId, GatewayId, RawObject, Timestamp};

/// Who holds a charge point: the plain id of the gateway.
pub fn connection(charge_point: &ChargePointId) -> String {
    format!("conn:{charge_point}")
}

/// A hash about the connection: gatewayId, epoch, protocol, connectedAt, model, vendor, fw.
pub fn connection_meta(charge_point: &ChargePointId) -> String {
    companion(charge_point, "meta")
}

/// The last epoch issued.
pub fn connection_epoch(charge_point: &ChargePointId) -> String {
    companion(charge_point, "epoch")
}

/// The life sign of a gateway: [`GatewayLife`] as JSON, gone 15 seconds after the last refresh.
pub fn gateway(gateway: &GatewayId) -> String {
    format!("gw:{gateway}")
}

/// What became of a command: [`CommandState`] as JSON, for two hours.
pub fn command(charge_point: &ChargePointId, command: &CommandId) -> String {
    companion(charge_point, &format!("cmd:{command}"))
}

/// The last OCPP 1.6 transaction id of the charge point.
pub fn last_transaction(charge_point: &ChargePointId) -> String {
    companion(charge_point, "tx")
}

/// The transaction that a device calls by a number of its own on this connector.
pub fn transaction_of(charge_point: &ChargePointId, connector_id: u32, native: &str) -> String {
    companion(charge_point, &format!("txmap:{connector_id}:{native}"))
}

/// The transaction id reserved for a start, named by the first 16 bytes of the SHA-256 of its natural key in hexadecimal.
pub fn reserved_start(charge_point: &ChargePointId, digest: &str) -> String {
    companion(charge_point, &format!("txreq:{digest}"))
}

fn companion(charge_point: &ChargePointId, name: &str) -> String {
    format!("{{conn:{charge_point}}}:{name}")
}

/// The value of [`gateway`].
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct GatewayLife {
    /// Tells processes of one gateway id apart.
    pub instance: String,
    /// When the process started.
    pub started_at: Timestamp,
    /// The partition of `commands-down` it reads.
    pub partition: u32,
}

/// How far a command has come.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum CommandPhase {
    /// A gateway has it and has written nothing.
    Taken,
    /// Its frame may have reached the device.
    Sent,
    /// It has its one response.
    Done,
}

/// The value of [`command`].
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CommandState {
    /// How far it has come.
    pub state: CommandPhase,
    /// The gateway that has it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gateway_id: Option<GatewayId>,
    /// The process of that gateway.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub instance: Option<String>,
    /// The connection it was taken for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub epoch: Option<u64>,
    /// The whole `command.response` event, once it is done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub response: Option<RawObject>,
}

#[cfg(test)]
mod tests {
    use super::*;

    /// CRC-16/XMODEM of the part in braces, or of the whole key: the slot of Redis Cluster.
    fn slot(key: &str) -> u16 {
        let tag = key.split_once('{').and_then(|(_, rest)| rest.split_once('}')).map_or(key, |(tag, _)| tag);
        let crc = tag.bytes().fold(0_u16, |crc, byte| {
            (0..8).fold(crc ^ (u16::from(byte) << 8), |crc, _| {
                if crc & 0x8000 == 0 { crc << 1 } else { (crc << 1) ^ 0x1021 }
            })
        });
        crc % 16_384
    }

    #[test]
    fn the_keys_of_the_contract() {
        let charge_point = ChargePointId::new("CP-001").unwrap();
        let gateway_id = GatewayId::new("gateway-0").unwrap();
        assert_eq!(gateway(&gateway_id), "gw:gateway-0");
        let keys = [
            connection(&charge_point),
            connection_meta(&charge_point),
            connection_epoch(&charge_point),
            command(&charge_point, &CommandId::new("c-1").unwrap()),
            last_transaction(&charge_point),
            transaction_of(&charge_point, 2, "17"),
            reserved_start(&charge_point, "00ff"),
        ];
        assert_eq!(
            keys,
            [
                "conn:CP-001",
                "{conn:CP-001}:meta",
                "{conn:CP-001}:epoch",
                "{conn:CP-001}:cmd:c-1",
                "{conn:CP-001}:tx",
                "{conn:CP-001}:txmap:2:17",
                "{conn:CP-001}:txreq:00ff",
            ]
        );
        for key in &keys {
            assert_eq!(slot(key), 8323, "{key}");
        }
    }

    #[test]
    fn the_values_are_read_as_they_are_written() {
        let json = r#"{"state":"sent","gatewayId":"gateway-0","instance":"i","epoch":7}"#;
        let state: CommandState = serde_json::from_str(json).unwrap();
        assert_eq!((state.state, state.epoch, &state.response), (CommandPhase::Sent, Some(7), &None));
        assert_eq!(serde_json::to_string(&state).unwrap(), json);
        let done = r#"{"state":"done","response":{"eventId":"x"}}"#;
        let state: CommandState = serde_json::from_str(done).unwrap();
        assert_eq!(state.response.as_ref().unwrap().as_str(), r#"{"eventId":"x"}"#);
        assert_eq!(serde_json::to_string(&state).unwrap(), done);
        let life = r#"{"instance":"i","startedAt":"2025-07-25T10:30:00.000Z","partition":100}"#;
        let read: GatewayLife = serde_json::from_str(life).unwrap();
        assert_eq!((read.partition, serde_json::to_string(&read).unwrap().as_str()), (100, life));
    }
}
