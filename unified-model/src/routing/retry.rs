//! When a sender sends a command again (contract §6.5, §4.4).

use std::time::Duration;

use crate::{
    Command, CommandId, CommandPayload, CommandResponse, CommandStatus, GatewayId, RejectReason, Timestamp,
};

/// How often and how long a sender tries.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct RetryRules {
    /// How often it sends again, at most.
    pub retries: u32,
    /// How long it pauses before it sends again; each further pause is twice as long.
    pub pause: Duration,
    /// How long a command lasts from each sending on.
    pub lifetime: Duration,
}

impl Default for RetryRules {
    /// Three retries after 1, 2 and 4 seconds, of commands that last 30 seconds.
    fn default() -> Self {
        Self { retries: 3, pause: Duration::from_secs(1), lifetime: Duration::from_secs(30) }
    }
}

/// What the sender's own state, folded from events, says of the connector a command is for.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Connector {
    /// No transaction runs there.
    Free,
    /// A transaction runs there.
    Charging,
    /// The sender keeps no state, or none of this connector.
    Unknown,
}

/// What a sender does after a try.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Retry {
    /// Pause, look up the route anew, send what [`Attempts::sending`] gives.
    After(Duration),
    /// Leave it at that.
    GiveUp(GiveUp),
}

/// Why a sender leaves it at what it has.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[non_exhaustive]
pub enum GiveUp {
    /// The response is the answer: accepted, or rejected for a reason that sending again does not change.
    Answered,
    /// Nobody holds the device. Try again after its next `charge_point.connected`.
    Offline,
    /// It may have happened, and a second time would do harm: look at the device's state first.
    OutcomeUnknown,
    /// A start, and it is not certain that nothing charges at the connector.
    MayBeCharging,
    /// Tried often enough.
    Exhausted,
}

/// A command and its tries.
///
/// A try that got no response is repeated under the same id: gateways remember ids, so it happens once, and a response that was
/// lost comes again. After an explicit `Rejected` the old id would only bring the old answer, so the repeat has a new one.
#[derive(Clone, Debug)]
pub struct Attempts {
    command: Command,
    rules: RetryRules,
    made: u32,
}

impl Attempts {
    /// The first try is about to be made. A command that says itself when it is too late keeps that for this one.
    pub fn new(command: Command, rules: RetryRules) -> Self {
        Self { command, rules, made: 0 }
    }

    /// The command as it stands: its id changes with [`answered`](Self::answered).
    pub fn command(&self) -> &Command {
        &self.command
    }

    /// What to produce now, for the gateway the route named. The first of these says when the command was issued.
    pub fn sending(&mut self, target: GatewayId, now: Timestamp) -> Command {
        let lifetime = i64::try_from(self.rules.lifetime.as_millis()).unwrap_or(i64::MAX);
        self.command.issued_at.get_or_insert(now);
        Command {
            target_gateway_id: Some(target),
            expires_at: Some(self.command.expires_at.unwrap_or_else(|| now.plus_millis(lifetime))),
            ..self.command.clone()
        }
    }

    /// The try got no response in time, or the broker did not say that it has the record.
    pub fn unanswered(&mut self, connector: Connector) -> Retry {
        if self.is_start() && connector != Connector::Free {
            return Retry::GiveUp(GiveUp::MayBeCharging);
        }
        self.again(|_| {})
    }

    /// The try got its response.
    pub fn answered(
        &mut self,
        response: &CommandResponse,
        connector: Connector,
        make_id: impl FnOnce() -> CommandId,
    ) -> Retry {
        if response.status == CommandStatus::Accepted {
            return Retry::GiveUp(GiveUp::Answered);
        }
        let give_up = match &response.details.reason {
            Some(RejectReason::DeviceOffline) => Some(GiveUp::Offline),
            Some(
                RejectReason::CommandExpired
                | RejectReason::GatewayOverloaded
                | RejectReason::GatewayShuttingDown,
            ) => None,
            // A start asks the state below.
            Some(RejectReason::DeviceTimeout | RejectReason::ConnectionLost) => {
                (!self.is_start() && !self.does_no_harm_twice()).then_some(GiveUp::OutcomeUnknown)
            }
            _ => Some(GiveUp::Answered),
        };
        if let Some(why) = give_up {
            return Retry::GiveUp(why);
        }
        if self.is_start() && connector != Connector::Free {
            return Retry::GiveUp(GiveUp::MayBeCharging);
        }
        self.again(|command| {
            command.command_id = make_id();
            command.issued_at = None;
        })
    }

    fn again(&mut self, change: impl FnOnce(&mut Command)) -> Retry {
        if self.made >= self.rules.retries {
            return Retry::GiveUp(GiveUp::Exhausted);
        }
        let pause = self.rules.pause.saturating_mul(2_u32.saturating_pow(self.made));
        self.made = self.made.saturating_add(1);
        self.command.expires_at = None;
        self.command.target_gateway_id = None;
        change(&mut self.command);
        Retry::After(pause)
    }

    fn is_start(&self) -> bool {
        matches!(self.command.payload, CommandPayload::RemoteStartTransaction(_))
    }

    /// Questions, and orders that name the state to be reached.
    fn does_no_harm_twice(&self) -> bool {
        matches!(
            self.command.payload,
            CommandPayload::RemoteStopTransaction(_)
                | CommandPayload::TriggerMessage(_)
                | CommandPayload::GetConfiguration(_)
                | CommandPayload::ChangeConfiguration(_)
                | CommandPayload::ChangeAvailability(_)
                | CommandPayload::SetChargingProfile(_)
                | CommandPayload::ClearChargingProfile(_)
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::commands::{RemoteStartTransaction, RequestedMessage, Reset, ResetType, TriggerMessage};
    use crate::{ChargePointId, CommandName, IdTag};
    use proptest::prelude::*;

    fn at(millis: i64) -> Timestamp {
        Timestamp::from_unix_millis(millis)
    }

    fn id(text: &str) -> CommandId {
        CommandId::new(text).unwrap()
    }

    fn attempts(payload: impl Into<CommandPayload>) -> Attempts {
        let charge_point = ChargePointId::new("CP-001").unwrap();
        Attempts::new(Command::new(id("first"), charge_point, payload), RetryRules::default())
    }

    fn start() -> Attempts {
        attempts(RemoteStartTransaction::new(IdTag::new("a").unwrap()))
    }

    fn reset() -> Attempts {
        attempts(Reset::new(ResetType::Soft))
    }

    fn rejected(reason: RejectReason) -> CommandResponse {
        CommandResponse::rejected(id("first"), CommandName::Reset, reason)
    }

    fn gateway() -> GatewayId {
        GatewayId::new("gateway-0").unwrap()
    }

    const SECOND: Duration = Duration::from_secs(1);

    #[test]
    fn without_a_response_the_same_id_is_sent_again_with_a_new_deadline() {
        let mut attempts = reset();
        let first = attempts.sending(gateway(), at(0));
        assert_eq!((first.issued_at, first.expires_at), (Some(at(0)), Some(at(30_000))));
        assert_eq!(first.target_gateway_id, Some(gateway()));
        assert_eq!(attempts.unanswered(Connector::Unknown), Retry::After(SECOND));
        let second = attempts.sending(gateway(), at(36_000));
        assert_eq!((second.command_id.as_str(), second.expires_at), ("first", Some(at(66_000))));
        assert_eq!(second.issued_at, first.issued_at, "it is the same command");
    }

    #[test]
    fn after_a_refusal_the_repeat_is_another_command() {
        let mut attempts = reset();
        let refusal = rejected(RejectReason::GatewayOverloaded);
        let retry = attempts.answered(&refusal, Connector::Unknown, || id("second"));
        assert_eq!(retry, Retry::After(SECOND));
        let second = attempts.sending(gateway(), at(5_000));
        assert_eq!((second.command_id.as_str(), second.issued_at), ("second", Some(at(5_000))));
    }

    #[test]
    fn a_command_that_says_when_it_is_too_late_says_so_once() {
        let mut attempts = reset();
        attempts.command.expires_at = Some(at(700));
        assert_eq!(attempts.sending(gateway(), at(0)).expires_at, Some(at(700)));
        attempts.unanswered(Connector::Unknown);
        assert_eq!(attempts.sending(gateway(), at(1_000)).expires_at, Some(at(31_000)));
    }

    #[test]
    fn it_is_sent_again_three_times_with_growing_pauses() {
        let mut attempts = reset();
        let retries: Vec<Retry> = (0..4).map(|_| attempts.unanswered(Connector::Unknown)).collect();
        assert_eq!(
            retries,
            [
                Retry::After(SECOND),
                Retry::After(2 * SECOND),
                Retry::After(4 * SECOND),
                Retry::GiveUp(GiveUp::Exhausted)
            ]
        );
    }

    #[test]
    fn a_start_is_repeated_only_where_nothing_charges() {
        for connector in [Connector::Charging, Connector::Unknown] {
            assert_eq!(start().unanswered(connector), Retry::GiveUp(GiveUp::MayBeCharging));
            for reason in [RejectReason::ConnectionLost, RejectReason::CommandExpired] {
                let retry = start().answered(&rejected(reason), connector, || id("second"));
                assert_eq!(retry, Retry::GiveUp(GiveUp::MayBeCharging));
            }
        }
        assert_eq!(start().unanswered(Connector::Free), Retry::After(SECOND));
        let retry =
            start().answered(&rejected(RejectReason::DeviceTimeout), Connector::Free, || id("second"));
        assert_eq!(retry, Retry::After(SECOND));
    }

    #[test]
    fn each_reason_is_treated_as_the_table_says() {
        use RejectReason::*;
        let after =
            |reason: RejectReason| reset().answered(&rejected(reason), Connector::Free, || id("second"));
        for reason in [CommandExpired, GatewayOverloaded, GatewayShuttingDown] {
            assert_eq!(after(reason), Retry::After(SECOND));
        }
        assert_eq!(after(DeviceOffline), Retry::GiveUp(GiveUp::Offline));
        for reason in [DeviceTimeout, ConnectionLost] {
            assert_eq!(
                after(reason.clone()),
                Retry::GiveUp(GiveUp::OutcomeUnknown),
                "a second reset does harm"
            );
            let mut question = attempts(TriggerMessage::new(RequestedMessage::Heartbeat));
            let retry = question.answered(&rejected(reason), Connector::Unknown, || id("second"));
            assert_eq!(retry, Retry::After(SECOND), "a second question does none");
        }
        for reason in [
            InvalidCommandPayload,
            DeviceRejected,
            DeviceError,
            UnsupportedCommand,
            NotAuthorized,
            "NEW".into(),
        ] {
            assert_eq!(after(reason), Retry::GiveUp(GiveUp::Answered));
        }
        let accepted = CommandResponse::accepted(id("first"), CommandName::Reset);
        let retry = reset().answered(&accepted, Connector::Free, || id("second"));
        assert_eq!(retry, Retry::GiveUp(GiveUp::Answered));
    }

    proptest! {
        #[test]
        fn whatever_comes_back_a_command_is_sent_four_times_at_most_and_never_twice_under_an_answered_id(
            outcomes in proptest::collection::vec(proptest::option::of(0..RejectReason::KNOWN.len()), 0..12),
        ) {
            let (mut attempts, mut sent, mut answered) = (reset(), 1, Vec::new());
            for (number, outcome) in outcomes.into_iter().enumerate() {
                let retry = match outcome {
                    None => attempts.unanswered(Connector::Unknown),
                    Some(reason) => {
                        answered.push(attempts.command().command_id.clone());
                        let reason = RejectReason::KNOWN[reason].clone();
                        let make = || id(&format!("id-{number}"));
                        attempts.answered(&rejected(reason), Connector::Unknown, make)
                    }
                };
                if matches!(retry, Retry::GiveUp(_)) {
                    break;
                }
                sent += 1;
                prop_assert!(!answered.contains(&attempts.command().command_id));
            }
            prop_assert!(sent <= 4);
        }
    }
}
