//! The sessions of OCPP.
//!
//! | line | what the charge point does |
//! |---|---|
//! | `@{"status":"Accepted"}` | answers the last CALL with this |
//! | `!NotSupported` | refuses the last CALL with this code |
//! | anything else | sends it |

use std::collections::HashSet;

use bytes::Bytes;
use gateway_kit::protocol::ocpp16::Ocpp16;
use gateway_kit::protocol::ocpp201::Ocpp201;
use gateway_kit::session::Protocol;
use gateway_kit::testing::Bench;
use ocpp_types::json::ReadMode;
use ocpp_types::rpc::{Dialect, Frame};
use serde_json::Value;
use unified_model::{Event, EventPayload};

use super::{Peer, run};

const CHARGE_POINT: &str = "CP-001";

/// A session of OCPP 1.6 keeps the rules of its peer, whatever happens to it.
pub fn session16(data: &[u8]) {
    let sends =
        |action: &str, payload: &str| ocpp16::FromCsms::parse(action, payload, ReadMode::Strict).is_ok();
    run(data, &Ocpp16::default(), &mut Told::new(Dialect::V16, &sends));
}

/// A session of OCPP 2.0.1 keeps the rules of its peer, whatever happens to it.
pub fn session201(data: &[u8]) {
    let sends =
        |action: &str, payload: &str| ocpp201::FromCsms::parse(action, payload, ReadMode::Strict).is_ok();
    run(data, &Ocpp201::default(), &mut Told::new(Dialect::V201, &sends));
}

/// What was said on both sides, to hold the session against.
struct Told<'a> {
    dialect: Dialect,
    is_valid: &'a dyn Fn(&str, &str) -> bool,
    /// The id of the last CALL of the gateway.
    asked: Option<String>,
    /// CALLs of the charge point: id and what must be durable before it is answered.
    sent: Vec<(String, Fact)>,
    /// Message ids that caused a durable event of a transaction, and transactions that were started and stopped.
    caused: HashSet<String>,
    started: HashSet<String>,
    stopped: HashSet<(String, u64)>,
    ended: HashSet<String>,
}

/// What a CALL tells.
enum Fact {
    /// Of 1.6: its answer names the transaction.
    Start,
    /// Of 1.6: transaction and register.
    Stop(String, u64),
    /// Of 2.0.1.
    Started(String),
    Ended(String),
    Samples,
    /// Nothing that the answer waits for, as far as one can tell without the session's own reader.
    Other,
}

impl<'a> Told<'a> {
    fn new(dialect: Dialect, is_valid: &'a dyn Fn(&str, &str) -> bool) -> Self {
        Self {
            dialect,
            is_valid,
            asked: None,
            sent: Vec::new(),
            caused: HashSet::new(),
            started: HashSet::new(),
            stopped: HashSet::new(),
            ended: HashSet::new(),
        }
    }

    /// Remembers a CALL and what must be durable before it is answered.
    fn sends(&mut self, frame: &[u8]) {
        let Ok(text) = std::str::from_utf8(frame) else { return };
        if let Ok(read) = Frame::parse(text, self.dialect, ReadMode::Tolerant)
            && let Frame::Call { id, action, payload } = read.frame
        {
            let payload = serde_json::from_str(payload).unwrap_or_default();
            let fact = self.fact(&action, &payload).unwrap_or(Fact::Other);
            self.sent.push((id.text().into_owned(), fact));
        }
    }

    /// What a transaction message tells, as far as nothing in it has to be repaired.
    fn fact(&self, action: &str, payload: &Value) -> Option<Fact> {
        Some(match (self.dialect, action) {
            (Dialect::V16, "StartTransaction") => Fact::Start,
            (Dialect::V16, "StopTransaction") => {
                let (transaction, meter) = (payload.get("transactionId"), payload.get("meterStop"));
                let meter = meter.and_then(Value::as_i64)?;
                Fact::Stop(
                    transaction.and_then(Value::as_i64)?.to_string(),
                    u64::try_from(meter).unwrap_or(0),
                )
            }
            (Dialect::V16, "MeterValues")
                if payload.get("transactionId").is_some_and(Value::is_i64) && has_samples(payload) =>
            {
                Fact::Samples
            }
            (Dialect::V201, "TransactionEvent") => {
                let transaction = payload.pointer("/transactionInfo/transactionId").and_then(Value::as_str);
                let transaction = transaction.filter(|id| is_plain(id))?.to_owned();
                match payload.get("eventType").and_then(Value::as_str) {
                    Some("Started") => Fact::Started(transaction),
                    Some("Ended") => Fact::Ended(transaction),
                    Some("Updated") if has_samples(payload) => Fact::Samples,
                    _ => return None,
                }
            }
            _ => return None,
        })
    }

    /// Holds a frame of the gateway against the rules: it is one, what it asks for satisfies its schema, a transaction has
    /// no answer before its event is durable.
    fn read_frame(&mut self, frame: &str) {
        // Tolerantly, because an id that is too long is answered as it came.
        let read = Frame::parse(frame, self.dialect, ReadMode::Tolerant);
        match read.unwrap_or_else(|error| panic!("wrote what is no frame: {error:?}: {frame}")).frame {
            Frame::Call { id, action, payload } => {
                assert!((self.is_valid)(&action, payload), "asks for what its schema refuses: {frame}");
                self.asked = Some(id.text().into_owned());
            }
            Frame::CallResult { id, payload } => {
                if let Ok(answer) = serde_json::from_str::<Value>(payload)
                    && let Some(number) = answer.get("transactionId")
                {
                    assert!(self.started.contains(&number.to_string()), "no started event yet: {frame}");
                }
                // An id that came several times was answered for one of them.
                let id = id.text();
                let mut sent = self.sent.iter().filter(|(sent, _)| *sent == id).peekable();
                let is_durable = sent.peek().is_none()
                    || sent.any(|(id, fact)| match fact {
                        Fact::Start | Fact::Other => true,
                        Fact::Stop(transaction, meter) => {
                            self.stopped.contains(&(transaction.clone(), *meter))
                        }
                        Fact::Started(transaction) => self.started.contains(transaction),
                        Fact::Ended(transaction) => self.ended.contains(transaction),
                        Fact::Samples => self.caused.contains(id),
                    })
                    || self.caused.contains(&*id);
                assert!(is_durable, "acknowledged what is not durable: {frame}");
            }
            Frame::CallError { error, .. } => {
                assert!(error.description.chars().count() <= 255, "a description too long: {frame}");
            }
            other => panic!("wrote what nobody waits for: {other:?}"),
        }
    }
}

impl Peer for Told<'_> {
    fn connect(&mut self, protocol: &dyn Protocol) -> Bench {
        Bench::open(protocol, CHARGE_POINT)
    }

    fn charge_point(&self) -> String {
        CHARGE_POINT.to_owned()
    }

    fn act(&mut self, line: &[u8], bench: &mut Bench) {
        let text = line.get(1..).and_then(|text| std::str::from_utf8(text).ok()).unwrap_or_default();
        match (line.first(), &self.asked) {
            (Some(b'@'), Some(id)) => bench.receive(format!("[3,\"{id}\",{text}]")),
            (Some(b'!'), Some(id)) => bench.receive(format!("[4,\"{id}\",\"{text}\",\"\",{{}}]")),
            (Some(b'@' | b'!'), None) => {}
            _ => {
                self.sends(line);
                bench.receive(line);
            }
        }
    }

    fn messages(&self) -> usize {
        self.sent.len()
    }

    fn learn(&mut self, event: &Event) {
        match &event.payload {
            EventPayload::TransactionStarted(started) => {
                self.started.insert(started.transaction_id.to_string());
            }
            EventPayload::TransactionStopped(stopped) => {
                let native = stopped.native_transaction_id.clone();
                let transaction = native.unwrap_or_else(|| stopped.transaction_id.to_string());
                self.ended.insert(stopped.transaction_id.to_string());
                self.stopped.insert((transaction, stopped.meter_stop_wh));
            }
            EventPayload::TransactionMeterValues(_) | EventPayload::CommandResponse(_) => {}
            _ => return,
        }
        if let Some(cause) = event.meta.as_ref().and_then(|meta| meta.causation_id.clone()) {
            self.caused.insert(cause.to_string());
        }
    }

    fn read(&mut self, sent: &[Bytes]) {
        for frame in sent {
            self.read_frame(&String::from_utf8_lossy(frame));
        }
    }
}

/// Whether nothing about an id can be repaired or refused.
fn is_plain(id: &str) -> bool {
    (1..=36).contains(&id.len()) && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

/// Whether there is at least one sample in a message.
fn has_samples(payload: &Value) -> bool {
    let values = payload.get("meterValue").and_then(Value::as_array);
    values.into_iter().flatten().any(|value| {
        value.get("sampledValue").and_then(Value::as_array).is_some_and(|samples| !samples.is_empty())
    })
}
