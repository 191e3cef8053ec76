//! The envelope of every command and what becomes of one that is wrong (contract §4.1).

mod fault;
mod payload;
mod reading;

use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};

pub use fault::{FieldError, InvalidCommand, NotAnEnvelope, RefusedCommand};
pub use payload::{CommandName, CommandPayload};

use crate::{ChargePointId, CommandId, GatewayId, Ranged, Timestamp, TraceId};

/// How urgent a command is: 1 comes first, 5 last.
pub type Priority = Ranged<1, 5>;

/// Something a charge point shall do, as the topic `commands-down` carries it.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Command {
    /// Unique; the same id within two hours is the same command.
    pub command_id: CommandId,
    /// Who shall do it.
    pub charge_point_id: ChargePointId,
    /// What.
    pub payload: CommandPayload,
    /// The trace it begins; senders must set it, gateways tolerate its absence.
    pub trace_id: Option<TraceId>,
    /// The gateway the sender found in the registry.
    pub target_gateway_id: Option<GatewayId>,
    /// When it was issued; by default the time of its Kafka record.
    pub issued_at: Option<Timestamp>,
    /// When it is too late; by default 30 seconds after it was issued.
    pub expires_at: Option<Timestamp>,
    /// How urgent it is; by default what its name says.
    pub priority: Option<Priority>,
    /// How often gateways forwarded it, at most twice.
    pub hops: Option<Ranged<0, 2>>,
}

/// How long a command lasts when it does not say.
const DEFAULT_LIFETIME_MILLIS: i64 = 30_000;

impl Command {
    /// A command with nothing but the required fields.
    pub fn new(
        command_id: CommandId,
        charge_point_id: ChargePointId,
        payload: impl Into<CommandPayload>,
    ) -> Self {
        Self {
            command_id,
            charge_point_id,
            payload: payload.into(),
            trace_id: None,
            target_gateway_id: None,
            issued_at: None,
            expires_at: None,
            priority: None,
            hops: None,
        }
    }

    /// The name it is sent under.
    pub fn name(&self) -> CommandName {
        self.payload.name()
    }

    /// How urgent a command of this name is: stop 1, start and questions 2, changes 3, firmware 4.
    pub fn default_priority(&self) -> Priority {
        match &self.payload {
            CommandPayload::RemoteStopTransaction(_) => Priority::EMERGENCY,
            CommandPayload::RemoteStartTransaction(_)
            | CommandPayload::TriggerMessage(_)
            | CommandPayload::GetConfiguration(_)
            | CommandPayload::UnlockConnector(_)
            | CommandPayload::ModifyTransaction(_) => Priority::URGENT,
            CommandPayload::UpdateFirmware(_) => Priority::LOW,
            _ => Priority::NORMAL,
        }
    }

    /// How urgent it is: what it says, else [`default_priority`](Self::default_priority).
    pub fn urgency(&self) -> Priority {
        self.priority.unwrap_or_else(|| self.default_priority())
    }

    /// When it is too late: `expiresAt`, else 30 seconds after `issuedAt`, else 30 seconds after `recorded_at`, the time of
    /// the record that carried it.
    pub fn deadline(&self, recorded_at: Timestamp) -> Timestamp {
        let issued_at = self.issued_at.unwrap_or(recorded_at);
        self.expires_at.unwrap_or_else(|| issued_at.plus_millis(DEFAULT_LIFETIME_MILLIS))
    }

    /// Whether it is too late now: `now` is past the [`deadline`](Self::deadline).
    pub fn is_expired(&self, recorded_at: Timestamp, now: Timestamp) -> bool {
        now > self.deadline(recorded_at)
    }

    /// The command as one line of JSON, without the line's end.
    pub fn to_json(&self) -> String {
        // Keys are strings and numbers finite, so there is nothing to fail; the property tests watch over it.
        serde_json::to_string(self).unwrap_or_default()
    }
}

impl Serialize for Command {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        fn field<O: SerializeStruct, T: Serialize>(
            object: &mut O,
            name: &'static str,
            value: Option<&T>,
        ) -> Result<(), O::Error> {
            match value {
                Some(value) => object.serialize_field(name, value),
                None => object.skip_field(name),
            }
        }

        let mut object = serializer.serialize_struct("Command", 10)?;
        object.serialize_field("commandId", &self.command_id)?;
        object.serialize_field("commandName", &self.name())?;
        object.serialize_field("chargePointId", &self.charge_point_id)?;
        object.serialize_field("payload", &self.payload)?;
        field(&mut object, "traceId", self.trace_id.as_ref())?;
        field(&mut object, "targetGatewayId", self.target_gateway_id.as_ref())?;
        field(&mut object, "issuedAt", self.issued_at.as_ref())?;
        field(&mut object, "expiresAt", self.expires_at.as_ref())?;
        field(&mut object, "priority", self.priority.as_ref())?;
        field(&mut object, "hops", self.hops.as_ref())?;
        object.end()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::commands::{RemoteStopTransaction, Reset, ResetType, UpdateFirmware};
    use crate::{ShortText, TransactionId};

    fn reset() -> Command {
        Command::new(
            CommandId::new("c").unwrap(),
            ChargePointId::new("CP-001").unwrap(),
            Reset::new(ResetType::Soft),
        )
    }

    fn at(millis: i64) -> Timestamp {
        Timestamp::from_unix_millis(millis)
    }

    #[test]
    fn a_command_lasts_thirty_seconds_unless_it_says_otherwise() {
        let mut command = reset();
        assert_eq!(command.deadline(at(1_000)), at(31_000), "from the record");
        command.issued_at = Some(at(500));
        assert_eq!(command.deadline(at(1_000)), at(30_500), "from its own time");
        command.expires_at = Some(at(600));
        assert_eq!(command.deadline(at(1_000)), at(600), "as it says");
        assert!(!command.is_expired(at(1_000), at(600)));
        assert!(command.is_expired(at(1_000), at(601)));
    }

    #[test]
    fn a_stop_comes_before_a_reset_before_a_firmware_unless_they_say_otherwise() {
        let of = |payload: CommandPayload| Command { payload, ..reset() };
        let stop = of(RemoteStopTransaction::new(TransactionId::new("1").unwrap()).into());
        let firmware = of(UpdateFirmware::new(ShortText::new("ftp://x").unwrap()).into());
        assert_eq!([&stop, &reset(), &firmware].map(|command| command.urgency().value()), [1, 3, 4]);
        let urgent = Command { priority: Some(Priority::EMERGENCY), ..firmware };
        assert_eq!((urgent.urgency(), urgent.default_priority()), (Priority::EMERGENCY, Priority::LOW));
    }
}
