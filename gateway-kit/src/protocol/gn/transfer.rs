//! DataTransfer: any request the gateway has no command of its own for (contract §4.3).

use bytes::BytesMut;
use gn_codec::bkv_codec::{Direction, entry};
use gn_codec::{Command as Said, Frame};
use unified_model::commands::DataTransfer;

use super::command::{Asking, Code, Task, unsupported};
use super::device::{Address, Device};
use crate::protocol::refusal::Refusal;

/// Whose data it is.
const VENDOR: &str = "gn";

impl Device {
    /// `{vendorId: "gn", messageId: "0x0015/1D", data: "01"}`: the arguments as hex; of `0x1000/1012` the entries behind the
    /// head.
    pub(super) fn transfer(&self, transfer: &DataTransfer, sequence: u32) -> Result<Asking, Refusal> {
        if !transfer.vendor_id.as_str().eq_ignore_ascii_case(VENDOR) {
            return Err(unsupported());
        }
        let Address::Gateway(gateway) = self.address else { return Err(unsupported()) };
        let (carrier, code) = transfer.message_id.as_deref().and_then(code_of).ok_or_else(|| {
            Refusal::invalid("/payload/messageId", "must be a command like 0x0015/1D or 0x1000/1012")
        })?;
        if !may_be_transferred(carrier, code) {
            let message = "this code belongs to a command of its own, or to no request";
            return Err(Refusal::invalid("/payload/messageId", message));
        }
        let path = "/payload/data";
        let data = transfer.data.as_ref().map_or(Ok(None), |data| serde_json::from_str(data.as_str()));
        let data: Option<String> = data.map_err(|error| Refusal::invalid(path, error))?;
        let bytes = unhex(data.as_deref().unwrap_or_default())
            .ok_or_else(|| Refusal::invalid(path, "must be hex digits"))?;
        let payload = match carrier {
            0x1000 => entries(code.0, sequence, gateway, &bytes),
            _ => arguments(code.1, &bytes),
        };
        let payload = payload.ok_or_else(|| Refusal::invalid(path, "is not what this command carries"))?;
        let frame = Frame::new(Direction::Down, carrier, sequence, gateway, payload.freeze());
        let command = Said::parse(&frame);
        if let Said::Malformed(malformed) = &command {
            return Err(Refusal::invalid(path, malformed.error));
        }
        let socket = if carrier == 0x0015 { bytes.first().copied() } else { None };
        Ok(Asking { command, code, sequence, task: Task::Transfer, connector_id: None, socket, note: None })
    }
}

fn arguments(sub: u8, bytes: &[u8]) -> Option<BytesMut> {
    let mut payload = BytesMut::from(&u16::try_from(bytes.len()).ok()?.to_be_bytes()[..]);
    payload.extend_from_slice(&[sub]);
    payload.extend_from_slice(bytes);
    Some(payload)
}

fn entries(command: u16, sequence: u32, gateway: gn_codec::GatewayId, bytes: &[u8]) -> Option<BytesMut> {
    let mut head = entry::Builder::new();
    head.put(0x01, &command.to_be_bytes()).ok()?;
    head.put(0x02, &u64::from(sequence).to_be_bytes()).ok()?;
    head.put(0x03, &gateway.to_bytes()).ok()?;
    let mut payload = BytesMut::from(&head.finish().as_bytes()[..]);
    payload.extend_from_slice(bytes);
    Some(payload)
}

/// The carrier and the code of `0x0015/1D`, `0x1000/1012`.
fn code_of(text: &str) -> Option<(u16, Code)> {
    let (carrier, sub) = text.split_once('/')?;
    let carrier = u16::from_str_radix(carrier.strip_prefix("0x").unwrap_or(carrier), 16).ok()?;
    match carrier {
        0x1000 => Some((carrier, (u16::from_str_radix(sub, 16).ok()?, 0))),
        0x0005 | 0x0015 => Some((carrier, (carrier, u8::from_str_radix(sub, 16).ok()?))),
        _ => None,
    }
}

/// Requests that neither start nor stop a charge, nor answer anything.
fn may_be_transferred(carrier: u16, (command, sub): Code) -> bool {
    match carrier {
        0x0005 => !matches!(sub, 0x08..=0x0A | 0x17),
        0x0015 => matches!(sub, 0x1B | 0x1D),
        _ => matches!(command, 0x1011 | 0x1012),
    }
}

fn unhex(text: &str) -> Option<Vec<u8>> {
    let digits: Vec<u8> = text
        .chars()
        .filter(|digit| !digit.is_ascii_whitespace())
        .map(|digit| digit.to_digit(16).and_then(|digit| u8::try_from(digit).ok()))
        .collect::<Option<_>>()?;
    let (pairs, rest) = digits.as_chunks::<2>();
    rest.is_empty().then(|| pairs.iter().map(|[high, low]| high << 4 | low).collect())
}
