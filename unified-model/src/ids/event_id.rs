//! Event ids: random for what is told once, derived from the fact for what may be told twice (contract §2).

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::{ChargePointId, CommandId, InvalidId, TransactionId};
use crate::{EventType, Timestamp};

/// The UUID of an event: lower-case and hyphenated when written, any case when read.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EventId(Uuid);

/// The name of a fact, from which its event id follows: whoever tells the fact again tells it under the same id.
///
/// ```
/// use unified_model::{ChargePointId, FactName, TransactionId};
///
/// let cp = ChargePointId::new("CP-001")?;
/// let stop = FactName::stopped(&cp, &TransactionId::new("12345")?);
/// let guessed = stop.clone().synthetic();
/// assert_ne!(stop.event_id(), guessed.event_id()); // the real stop supersedes the guess
/// # Ok::<(), unified_model::InvalidId>(())
/// ```
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FactName(String);

/// The namespace of contract §2, 6ba7b812-9dad-11d1-80b4-00c04fd430c8.
pub(super) const NAMESPACE: Uuid = Uuid::NAMESPACE_OID;

impl FactName {
    /// The start of a transaction.
    pub fn started(charge_point: &ChargePointId, transaction: &TransactionId) -> Self {
        Self::of_three(charge_point, EventType::TransactionStarted, transaction.as_str())
    }

    /// The end of a transaction.
    pub fn stopped(charge_point: &ChargePointId, transaction: &TransactionId) -> Self {
        Self::of_three(charge_point, EventType::TransactionStopped, transaction.as_str())
    }

    /// The one terminal response to a command.
    pub fn command_response(charge_point: &ChargePointId, command: &CommandId) -> Self {
        Self::of_three(charge_point, EventType::CommandResponse, command.as_str())
    }

    /// Any other fact of a frame whose answer waits for the sink (contract G-23).
    ///
    /// The business key is what identifies the fact, in the order of contract G-49, timestamps as the device sent them; where
    /// one frame makes several events of a type, their position in it (from 0) comes last. Without a transaction its place
    /// is empty.
    pub fn of_fact(
        charge_point: &ChargePointId,
        event_type: EventType,
        transaction: Option<&TransactionId>,
        business_key: &[&str],
    ) -> Self {
        let mut hash = Sha256::new();
        for (place, field) in business_key.iter().enumerate() {
            if place > 0 {
                hash.update(b"|");
            }
            hash.update(field.as_bytes());
        }
        let transaction = transaction.map_or("", TransactionId::as_str);
        Self::of_three(charge_point, event_type, transaction).with(&hex(hash.finalize()))
    }

    /// The same fact when no device told it but reconciliation concluded it. The device's own report later has another id
    /// and supersedes it.
    #[must_use]
    pub fn synthetic(self) -> Self {
        self.with("synthetic")
    }

    /// The same fact told again with other content (contract G-49): an event of its own, the same one for the same content.
    #[must_use]
    pub fn conflicting(self, content: &[u8]) -> Self {
        let hash = Sha256::digest(content);
        self.with(&hex(hash))
    }

    /// The id of the event that tells this fact.
    pub fn event_id(&self) -> EventId {
        EventId(Uuid::new_v5(&NAMESPACE, self.0.as_bytes()))
    }

    fn of_three(charge_point: &ChargePointId, event_type: EventType, last: &str) -> Self {
        Self(format!("{charge_point}|{event_type}|{last}"))
    }

    fn with(mut self, part: &str) -> Self {
        self.0.push('|');
        self.0.push_str(part);
        self
    }
}

fn hex(bytes: impl AsRef<[u8]>) -> String {
    let digit = |nibble: u8| char::from_digit(nibble.into(), 16).unwrap_or_default();
    bytes.as_ref().iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 0xf)]).collect()
}

impl EventId {
    /// The id of [`FactName::started`].
    pub fn started(charge_point: &ChargePointId, transaction: &TransactionId) -> Self {
        FactName::started(charge_point, transaction).event_id()
    }

    /// The id of [`FactName::stopped`].
    pub fn stopped(charge_point: &ChargePointId, transaction: &TransactionId) -> Self {
        FactName::stopped(charge_point, transaction).event_id()
    }

    /// The id of [`FactName::command_response`].
    pub fn command_response(charge_point: &ChargePointId, command: &CommandId) -> Self {
        FactName::command_response(charge_point, command).event_id()
    }

    /// The id of [`FactName::of_fact`].
    pub fn of_fact(
        charge_point: &ChargePointId,
        event_type: EventType,
        transaction: Option<&TransactionId>,
        business_key: &[&str],
    ) -> Self {
        FactName::of_fact(charge_point, event_type, transaction, business_key).event_id()
    }

    /// A UUIDv7 of an instant and ten bytes the caller draws at random: the id of what is told once. Ids of later
    /// milliseconds sort later; instants before 1970 count as 1970.
    pub fn v7(instant: Timestamp, random: [u8; 10]) -> Self {
        let millis = u64::try_from(instant.unix_millis()).unwrap_or_default();
        Self(uuid::Builder::from_unix_timestamp_millis(millis, &random).into_uuid())
    }

    /// The id of these sixteen bytes, as they are.
    pub const fn from_bytes(bytes: [u8; 16]) -> Self {
        Self(Uuid::from_bytes(bytes))
    }

    /// The sixteen bytes, most significant first.
    pub const fn as_bytes(&self) -> &[u8; 16] {
        self.0.as_bytes()
    }
}

impl fmt::Display for EventId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.0.hyphenated().encode_lower(&mut Uuid::encode_buffer()))
    }
}

impl fmt::Debug for EventId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for EventId {
    type Err = InvalidId;

    fn from_str(text: &str) -> Result<Self, InvalidId> {
        if text.len() != uuid::fmt::Hyphenated::LENGTH {
            return Err(InvalidId::NotAUuid);
        }
        text.parse::<Uuid>().map(Self).map_err(|_| InvalidId::NotAUuid)
    }
}

impl Serialize for EventId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0.hyphenated().encode_lower(&mut Uuid::encode_buffer()))
    }
}

impl<'de> Deserialize<'de> for EventId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::words::deserialize_str(deserializer, "a UUID", |text| text.parse::<Self>())
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for EventId {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "EventId".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "format": "uuid" })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names() -> (ChargePointId, TransactionId) {
        (ChargePointId::new("CP-001").unwrap(), TransactionId::new("12345").unwrap())
    }

    #[test]
    fn the_vector_of_the_contract() {
        let (cp, tx) = names();
        assert_eq!(NAMESPACE.to_string(), "6ba7b812-9dad-11d1-80b4-00c04fd430c8");
        assert_eq!(EventId::started(&cp, &tx).to_string(), "7d4ffdea-4299-53ec-b465-366724431a80");
    }

    #[test]
    fn a_name_is_the_text_the_contract_says() {
        let (cp, tx) = names();
        let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(FactName::stopped(&cp, &tx).synthetic().0, "CP-001|transaction.stopped|12345|synthetic");
        assert_eq!(
            FactName::started(&cp, &tx).conflicting(b"abc").0,
            format!("CP-001|transaction.started|12345|{abc}")
        );
        let command = CommandId::new("cmd-1").unwrap();
        assert_eq!(FactName::command_response(&cp, &command).0, "CP-001|command.response|cmd-1");
        assert_eq!(
            FactName::of_fact(&cp, EventType::TransactionMeterValues, Some(&tx), &["abc"]).0,
            format!("CP-001|transaction.meter_values|12345|{abc}")
        );
    }

    #[test]
    fn the_fields_of_a_business_key_are_joined_by_bars() {
        let (cp, _) = names();
        let key = |fields: &[&str]| EventId::of_fact(&cp, EventType::ConnectorStatusChanged, None, fields);
        assert_eq!(key(&["1", "a", "0"]), key(&["1|a|0"]));
        assert_ne!(key(&["1", "a", "0"]), key(&["1", "a", "1"]));
        assert_ne!(key(&["1", ""]), key(&["1"]));
    }

    #[test]
    fn an_id_of_version_7_carries_its_instant() {
        let id = EventId::v7(Timestamp::from_unix_millis(0x0001_0203_0405), [0xff; 10]);
        assert_eq!(id.to_string(), "00010203-0405-7fff-bfff-ffffffffffff");
        assert!(
            EventId::v7(Timestamp::from_unix_millis(1), [0xff; 10])
                < EventId::v7(Timestamp::from_unix_millis(2), [0; 10])
        );
        assert_eq!(
            EventId::v7(Timestamp::MIN, [0; 10]),
            EventId::v7(Timestamp::from_unix_millis(0), [0; 10])
        );
    }

    #[test]
    fn any_case_is_read_and_lower_case_written() {
        let id: EventId = "7D4FFDEA-4299-53EC-B465-366724431A80".parse().unwrap();
        assert_eq!(id.to_string(), "7d4ffdea-4299-53ec-b465-366724431a80");
        for bad in
            ["", "uuid-string", "7d4ffdea429953ecb465366724431a80", "{7d4ffdea-4299-53ec-b465-366724431a8}"]
        {
            assert_eq!(bad.parse::<EventId>(), Err(InvalidId::NotAUuid), "{bad}");
        }
    }
}
