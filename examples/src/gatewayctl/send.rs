//! `gatewayctl send`: one command and its one response.

use std::io::Read as _;

use anyhow::{Context as _, Result};
use clap::{Args, value_parser};
use serde_json::{json, value::RawValue};
use unified_model::routing::{Connector, RetryRules};
use unified_model::{
    ChargePointId, Command, CommandId, CommandName, CommandResponse, CommandStatus, InvalidCommand, Priority,
    TraceId,
};

use super::cli::{End, WrongUsage, complain, print_line};
use crate::cluster::kafka::KafkaSettings;
use crate::cluster::redis::{Redis, RedisSettings};
use crate::cluster::router::{Answer, Router, RouterError, Sent, new_id, offline_response};

pub(super) const EXAMPLES: &str = r#"Examples:
  gatewayctl send RemoteStartTransaction CP-001 '{"idTag":"RFID123","connectorId":1}'
  gatewayctl send Reset CP-001 '{"type":"Soft"}'
  echo '{"keys":["HeartbeatInterval"]}' | gatewayctl send GetConfiguration CP-001 -"#;

#[derive(Debug, Args)]
pub(super) struct Options {
    /// Name of the command, such as RemoteStartTransaction, TriggerMessage, Reset
    #[arg(value_name = "COMMAND")]
    command: String,
    /// The charge point
    #[arg(value_name = "CP")]
    charge_point: ChargePointId,
    /// Payload of the command; - reads it from stdin
    #[arg(value_name = "JSON", default_value = "{}")]
    payload: String,
    /// Id of the command; the same id within two hours is the same command and brings its answer again [default: a new UUID]
    #[arg(long, value_name = "ID")]
    command_id: Option<CommandId>,
    /// Trace the command belongs to [default: a new one]
    #[arg(long, value_name = "ID")]
    trace_id: Option<TraceId>,
    /// How long the command lasts; a device that did not get it by then does not get it any more
    #[arg(long, value_name = "SECONDS", default_value_t = 30, value_parser = value_parser!(u32).range(1..=3600))]
    lifetime: u32,
    /// 1, emergency, to 5, background [default: by the command's name]
    #[arg(long, value_name = "1-5", value_parser = value_parser!(u32).range(1..=5))]
    priority: Option<u32>,
    /// How often it is sent again after a silence or a refusal that invites it; a start is not, because this program does not
    /// know whether something charges
    #[arg(long, value_name = "N", default_value_t = 0, value_parser = value_parser!(u32).range(0..=3))]
    retries: u32,
    /// Do not wait for the response: print where the command went once Kafka has it
    #[arg(long)]
    no_wait: bool,
}

pub(super) async fn send(options: &Options, kafka: &KafkaSettings, redis: &RedisSettings) -> Result<End> {
    let command = command(options).map_err(WrongUsage)?;
    let router = Router::start(kafka, Redis::open(redis)?).await?;
    if options.no_wait {
        return match router.send(&command).await? {
            Sent::Offline => print_offline(&command, &offline_response(&command)),
            Sent::Produced { gateway, partition, expires_at } => {
                let line = json!({"commandId": command.command_id, "traceId": command.trace_id, "gatewayId": gateway,
                    "partition": partition, "expiresAt": expires_at});
                print_line(&line.to_string())?;
                Ok(End::Done)
            }
        };
    }
    let mut rules = RetryRules::default();
    rules.retries = options.retries;
    rules.lifetime = std::time::Duration::from_secs(options.lifetime.into());
    match router.call(command.clone(), rules, || Connector::Unknown).await {
        Ok(Answer { event: Some(event), response, .. }) => {
            print_line(&event.to_json())?;
            Ok(if response.status == CommandStatus::Accepted { End::Done } else { End::Rejected })
        }
        Ok(Answer { response, .. }) => print_offline(&command, &response),
        Err(error @ (RouterError::NoResponse { .. } | RouterError::NotConfirmed(_))) => {
            complain(&format!("{:#}", anyhow::Error::new(error)));
            Ok(End::NoAnswer)
        }
        Err(error) => Err(error.into()),
    }
}

/// In the form of the event it would be, had a gateway said it.
fn print_offline(command: &Command, response: &CommandResponse) -> Result<End> {
    let line = json!({
        "eventType": "command.response",
        "chargePointId": command.charge_point_id,
        "payload": response,
        "traceId": command.trace_id,
    });
    print_line(&line.to_string())?;
    Ok(End::Rejected)
}

fn command(options: &Options) -> Result<Command> {
    let mut payload = options.payload.clone();
    if payload == "-" {
        payload.clear();
        std::io::stdin().read_to_string(&mut payload).context("the payload cannot be read from stdin")?;
    }
    let payload: &RawValue = serde_json::from_str(payload.trim())
        .with_context(|| format!("the payload is not JSON: {}", payload.trim()))?;
    let id = options.command_id.clone().unwrap_or_else(new_id);
    let envelope =
        json!({"commandId": id, "commandName": options.command, "chargePointId": options.charge_point});
    // The payload as it was given, with every digit.
    let text = envelope.to_string();
    let text = format!("{},\"payload\":{payload}}}", text.strip_suffix('}').unwrap_or(&text));
    let mut command = Command::from_json(&text).map_err(explained)?;
    command.trace_id = Some(options.trace_id.clone().unwrap_or_else(|| TraceId::from(fastrand::u128(..))));
    command.priority = options.priority.and_then(|priority| Priority::new(priority).ok());
    Ok(command)
}

fn explained(error: InvalidCommand) -> anyhow::Error {
    match error {
        InvalidCommand::UnknownName(refused) => {
            let names: Vec<&str> = CommandName::KNOWN.iter().map(CommandName::as_str).collect();
            anyhow::anyhow!("there is no command {}: give one of {}", refused.command_name, names.join(", "))
        }
        other => other.into(),
    }
}

#[cfg(test)]
mod tests {
    use clap::Parser;

    use super::*;

    #[derive(Parser)]
    struct Cli {
        #[command(flatten)]
        options: Options,
    }

    fn parsed(arguments: &[&str]) -> Result<Command> {
        command(&Cli::try_parse_from(std::iter::once("send").chain(arguments.iter().copied()))?.options)
    }

    #[test]
    fn a_command_is_made_of_its_words_and_keeps_the_digits_of_its_payload() {
        let command =
            parsed(&["OcppCall", "CP-001", r#"{"action":"X","payload":{"a":1.10}}"#, "--priority", "1"])
                .unwrap();
        assert!(command.trace_id.is_some(), "senders must set a trace");
        let json = command.to_json();
        assert!(json.contains(r#""payload":{"action":"X","payload":{"a":1.10}}"#), "{json}");
        assert!(json.contains(r#""priority":1"#), "{json}");
        assert_ne!(parsed(&["GetConfiguration", "CP-001"]).unwrap().command_id, command.command_id);
    }

    #[test]
    fn what_is_no_command_is_refused_with_what_is_wrong() {
        for (arguments, words) in [
            (&["Dance", "CP-001"][..], "give one of RemoteStartTransaction, "),
            (&["Reset", "CP-001"], "/payload/type"),
            (&["Reset", "CP-001", "{"], "not JSON"),
            (&["Reset", "a b", "{}"], "charge point id"),
            (&["Reset", "CP-001", "{}", "--priority", "6"], "1..=5"),
        ] {
            let error = format!("{:#}", parsed(arguments).unwrap_err());
            assert!(error.contains(words), "{arguments:?}: {error}");
        }
    }
}
