//! Reading a command: what is no command, what can at least be answered, what can be carried out.

use std::borrow::Cow;

use serde::{Deserialize, Deserializer};
use serde_json::value::RawValue;
use serde_path_to_error::Segment;

use super::{Command, FieldError, InvalidCommand, NotAnEnvelope, RefusedCommand};
use crate::{CommandId, CommandName, CommandPayload, InvalidJson};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Wire<'a> {
    #[serde(borrow)]
    command_id: Option<&'a RawValue>,
    #[serde(borrow)]
    command_name: Option<&'a RawValue>,
    /// What an older producer calls `commandName`.
    #[serde(borrow)]
    command_type: Option<&'a RawValue>,
    #[serde(borrow)]
    charge_point_id: Option<&'a RawValue>,
    #[serde(borrow)]
    payload: Option<&'a RawValue>,
    #[serde(borrow)]
    trace_id: Option<&'a RawValue>,
    #[serde(borrow)]
    target_gateway_id: Option<&'a RawValue>,
    #[serde(borrow)]
    issued_at: Option<&'a RawValue>,
    #[serde(borrow)]
    expires_at: Option<&'a RawValue>,
    #[serde(borrow)]
    priority: Option<&'a RawValue>,
    #[serde(borrow)]
    hops: Option<&'a RawValue>,
}

impl Command {
    /// Reads the JSON of one command. Unknown fields are skipped and `null` is an absent field.
    ///
    /// # Errors
    ///
    /// [`InvalidCommand`] tells the three cases apart: no envelope, an unknown name, wrong fields.
    pub fn from_json(json: &str) -> Result<Self, InvalidCommand> {
        read(json, || Err(missing("commandId")))
    }

    /// Reads the JSON of one command from a door where the id may be left out: then `make_id` makes it.
    ///
    /// # Errors
    ///
    /// As [`from_json`](Self::from_json).
    pub fn from_json_with_id(
        json: &str,
        make_id: impl FnOnce() -> CommandId,
    ) -> Result<Self, InvalidCommand> {
        read(json, || Ok(make_id()))
    }
}

impl<'de> Deserialize<'de> for Command {
    /// For JSON alone. [`Command::from_json`] tells the cases of a fault apart.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let raw = Box::<RawValue>::deserialize(deserializer)?;
        Self::from_json(raw.get()).map_err(serde::de::Error::custom)
    }
}

fn read(
    json: &str,
    absent_id: impl FnOnce() -> Result<CommandId, FieldError>,
) -> Result<Command, InvalidCommand> {
    let not_json = |error: serde_json::Error| NotAnEnvelope(fault(String::new(), &error));
    let raw: &RawValue = serde_json::from_str(json).map_err(not_json)?;
    // A struct would be read from an array, too.
    if !raw.get().starts_with('{') {
        return Err(NotAnEnvelope(FieldError::new("", InvalidJson::NotAnObject.to_string())).into());
    }
    let wire: Wire<'_> = serde_json::from_str(raw.get()).map_err(not_json)?;
    let command_id = match wire.command_id {
        Some(raw) => value("commandId", raw),
        None => absent_id(),
    };
    let command_id: CommandId = command_id.map_err(NotAnEnvelope)?;
    let charge_point_id = required("chargePointId", wire.charge_point_id).map_err(NotAnEnvelope)?;
    let command_name: CommandName = match (wire.command_name, wire.command_type) {
        (None, Some(raw)) => value("commandType", raw),
        (raw, _) => required("commandName", raw),
    }
    .map_err(NotAnEnvelope)?;

    let mut errors = Vec::new();
    let payload = payload(&command_name, wire.payload, &mut errors);
    let trace_id = optional("traceId", wire.trace_id, &mut errors);
    let target_gateway_id = optional("targetGatewayId", wire.target_gateway_id, &mut errors);
    let issued_at = optional("issuedAt", wire.issued_at, &mut errors);
    let expires_at = optional("expiresAt", wire.expires_at, &mut errors);
    let priority = optional("priority", wire.priority, &mut errors);
    let hops = optional("hops", wire.hops, &mut errors);
    match payload {
        Some(payload) if errors.is_empty() => Ok(Command {
            command_id,
            charge_point_id,
            payload,
            trace_id,
            target_gateway_id,
            issued_at,
            expires_at,
            priority,
            hops,
        }),
        _ => {
            let is_known = !matches!(command_name, CommandName::Other(_));
            let refused = RefusedCommand { command_id, command_name, charge_point_id, trace_id, errors };
            Err(if is_known {
                InvalidCommand::WrongPayload(refused)
            } else {
                InvalidCommand::UnknownName(refused)
            })
        }
    }
}

fn payload(
    name: &CommandName,
    raw: Option<&RawValue>,
    errors: &mut Vec<FieldError>,
) -> Option<CommandPayload> {
    let Some(raw) = raw else {
        errors.push(missing("payload"));
        return None;
    };
    if !raw.get().starts_with('{') {
        errors.push(FieldError::new("/payload", InvalidJson::NotAnObject.to_string()));
        return None;
    }
    let mut json = serde_json::Deserializer::from_str(raw.get());
    let mut track = serde_path_to_error::Track::new();
    match CommandPayload::read(name, serde_path_to_error::Deserializer::new(&mut json, &mut track))? {
        Ok(payload) => Some(payload),
        Err(error) => {
            errors.push(fault(pointer(&track.path()), &error));
            None
        }
    }
}

fn required<'a, T: Deserialize<'a>>(name: &str, raw: Option<&'a RawValue>) -> Result<T, FieldError> {
    raw.map_or_else(|| Err(missing(name)), |raw| value(name, raw))
}

fn optional<'a, T: Deserialize<'a>>(
    name: &str,
    raw: Option<&'a RawValue>,
    errors: &mut Vec<FieldError>,
) -> Option<T> {
    value(name, raw?).map_err(|error| errors.push(error)).ok()
}

fn value<'a, T: Deserialize<'a>>(name: &str, raw: &'a RawValue) -> Result<T, FieldError> {
    serde_json::from_str(raw.get()).map_err(|error| fault(format!("/{name}"), &error))
}

fn missing(name: &str) -> FieldError {
    FieldError::new(format!("/{name}"), "is missing")
}

/// A message quotes what was sent; it need not quote all of it.
const MAX_MESSAGE: usize = 200;

fn fault(path: String, error: &serde_json::Error) -> FieldError {
    let message = error.to_string();
    // Line and column count within the field, not within what the sender sees.
    let message = match message.rsplit_once(" at line ") {
        Some((message, _)) if !path.is_empty() => message,
        _ => &message,
    };
    if let Some(name) = message.strip_prefix("missing field `").and_then(|rest| rest.strip_suffix('`')) {
        return FieldError::new(format!("{path}/{name}"), "is missing");
    }
    FieldError::new(path, message.chars().take(MAX_MESSAGE).collect::<String>())
}

fn pointer(path: &serde_path_to_error::Path) -> String {
    let mut pointer = String::from("/payload");
    for segment in path {
        let step: Cow<'_, str> = match segment {
            Segment::Seq { index } => index.to_string().into(),
            Segment::Map { key } => key.into(),
            Segment::Enum { .. } | Segment::Unknown => continue,
        };
        pointer.push('/');
        pointer.push_str(&step.replace('~', "~0").replace('/', "~1"));
    }
    pointer
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{CommandStatus, RejectReason};

    fn errors(json: &str) -> Vec<(String, String)> {
        match Command::from_json(json) {
            Err(InvalidCommand::WrongPayload(refused) | InvalidCommand::UnknownName(refused)) => {
                refused.errors.into_iter().map(|error| (error.path, error.message)).collect()
            }
            other => panic!("{other:?}"),
        }
    }

    fn command(name: &str, payload: &str) -> String {
        format!(r#"{{"commandId":"c","commandName":"{name}","chargePointId":"CP-001","payload":{payload}}}"#)
    }

    #[test]
    fn what_cannot_be_answered_names_the_first_wrong_place() {
        for (json, path) in [
            ("", ""),
            ("[]", ""),
            ("{}", "/commandId"),
            (r#"{"commandId":""}"#, "/commandId"),
            (r#"{"commandId":"c","commandName":"Reset","payload":{}}"#, "/chargePointId"),
            (
                r#"{"commandId":"c","commandName":"Reset","chargePointId":"a b","payload":{}}"#,
                "/chargePointId",
            ),
            (r#"{"commandId":"c","chargePointId":"CP-001","payload":{}}"#, "/commandName"),
            (r#"{"commandId":"c","commandName":7,"chargePointId":"CP-001","payload":{}}"#, "/commandName"),
            (r#"{"commandId":"c","commandId":"d"}"#, ""),
        ] {
            let Err(InvalidCommand::NotAnEnvelope(NotAnEnvelope(error))) = Command::from_json(json) else {
                panic!("{json}");
            };
            assert_eq!(error.path, path, "{json}: {error}");
            assert!(Command::from_json(json).unwrap_err().response().is_none());
        }
    }

    #[test]
    fn a_wrong_payload_is_answered_with_its_place() {
        let is_missing = |path: &str| vec![(path.to_owned(), "is missing".to_owned())];
        assert_eq!(errors(&command("RemoteStartTransaction", "{}")), is_missing("/payload/idTag"));
        assert_eq!(
            errors(r#"{"commandId":"c","commandName":"Reset","chargePointId":"CP-001"}"#),
            is_missing("/payload")
        );
        let place = |name: &str, payload: &str| errors(&command(name, payload)).remove(0).0;
        assert_eq!(place("RemoteStartTransaction", r#"{"idTag":""}"#), "/payload/idTag");
        assert_eq!(
            place("RemoteStartTransaction", r#"{"idTag":"a","connectorId":0}"#),
            "/payload/connectorId"
        );
        let tier = r#"{"idTag":"a","limits":{"tiers":[{"powerW":1,"priceCent":1,"durationMin":1},{"powerW":1,"priceCent":"x"}]}}"#;
        assert_eq!(place("RemoteStartTransaction", tier), "/payload/limits/tiers/1/priceCent");
        assert_eq!(
            place("RemoteStartTransaction", r#"{"idTag":"a","chargingProfile":[]}"#),
            "/payload/chargingProfile"
        );
        assert_eq!(place("Reset", r#"["Soft"]"#), "/payload");
        assert_eq!(place("ModifyTransaction", r#"{"transactionId":"1"}"#), "/payload");
        assert_eq!(
            place("ConfigureNetwork", r#"{"action":"add","nodes":[{"socketNo":251}]}"#),
            "/payload/nodes/0/socketNo"
        );
    }

    #[test]
    fn every_wrong_field_beside_the_payload_is_named_at_once() {
        let json = r#"{"commandId":"c","commandName":"Reset","chargePointId":"CP-001","payload":{"type":"Warm"},
            "traceId":"","targetGatewayId":"A","issuedAt":"now","expiresAt":1,"priority":6,"hops":3}"#;
        let paths: Vec<String> = errors(json).into_iter().map(|(path, _)| path).collect();
        assert_eq!(
            paths,
            [
                "/payload/type",
                "/traceId",
                "/targetGatewayId",
                "/issuedAt",
                "/expiresAt",
                "/priority",
                "/hops"
            ]
        );
    }

    #[test]
    fn a_refusal_answers_with_the_names_it_was_sent() {
        let wrong = Command::from_json(&command("Reset", "{}")).unwrap_err().response().unwrap();
        assert_eq!(
            serde_json::to_string(&wrong).unwrap(),
            r#"{"commandId":"c","commandName":"Reset","status":"Rejected","details":{"reason":"INVALID_COMMAND_PAYLOAD","errors":[{"path":"/payload/type","message":"is missing"}]}}"#
        );
        let unknown = Command::from_json(&command("FlashLights", "{}")).unwrap_err().response().unwrap();
        assert_eq!((unknown.status, unknown.command_name.as_str()), (CommandStatus::Rejected, "FlashLights"));
        assert_eq!(unknown.details.reason, Some(RejectReason::UnsupportedCommand));
        assert_eq!(unknown.details.errors, None);
    }

    #[test]
    fn an_older_producers_word_for_the_name_is_read_and_never_written() {
        let json =
            r#"{"commandId":"c","commandType":"Reset","chargePointId":"CP-001","payload":{"type":"Soft"}}"#;
        let command = Command::from_json(json).unwrap();
        assert_eq!(command.to_json(), json.replace("commandType", "commandName"));
        let both = json
            .replacen('{', r#"{"commandName":"Reset","#, 1)
            .replace(r#""commandType":"Reset""#, r#""commandType":5"#);
        assert_eq!(Command::from_json(&both).unwrap(), command, "the contract's own word wins");
    }

    #[test]
    fn null_is_an_absent_field() {
        let json = r#"{"commandId":"c","commandName":"RemoteStartTransaction","chargePointId":"CP-001",
            "payload":{"idTag":"a","connectorId":null,"limits":{"tiers":null}},"traceId":null,"priority":null}"#;
        let command = Command::from_json(json).unwrap();
        assert_eq!((command.trace_id, command.priority), (None, None));
        assert_eq!(
            errors(r#"{"commandId":"c","commandName":"Reset","chargePointId":"CP-001","payload":null}"#)[0].0,
            "/payload"
        );
    }

    #[test]
    fn a_door_may_make_the_id_that_was_left_out_but_not_replace_one() {
        let made = || CommandId::new("made").unwrap();
        let without = r#"{"commandName":"Reset","chargePointId":"CP-001","payload":{"type":"Soft"}}"#;
        assert_eq!(Command::from_json_with_id(without, made).unwrap().command_id, made());
        let with = without.replacen('{', r#"{"commandId":"own","#, 1);
        assert_eq!(Command::from_json_with_id(&with, made).unwrap().command_id.as_str(), "own");
        let wrong = without.replacen('{', r#"{"commandId":"","#, 1);
        assert!(matches!(Command::from_json_with_id(&wrong, made), Err(InvalidCommand::NotAnEnvelope(_))));
    }

    #[test]
    fn a_message_never_quotes_much_of_what_was_sent() {
        let json = command("Reset", &format!(r#"{{"type":{:?}}}"#, "x".repeat(10_000)));
        assert!(errors(&json)[0].1.len() <= MAX_MESSAGE);
        let json = command("UnlockConnector", &format!(r#"{{"connectorId":{:?}}}"#, "桩".repeat(10_000)));
        assert!(errors(&json)[0].1.chars().count() <= MAX_MESSAGE);
    }
}
