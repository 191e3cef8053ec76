//! What a gateway does with a command it read: carry it out, pass it on, leave it, refuse it (contract §4.5 step 4).

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde::ser::{SerializeMap, Serializer};
use serde_json::value::RawValue;

use super::command_partition;
use crate::{Command, GatewayId, Ranged, Timestamp};

/// What becomes of a command in the gateway that read it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Relay {
    /// The device is connected here.
    Here,
    /// The device is nowhere: `Rejected DEVICE_OFFLINE`.
    Offline {
        /// The registry names this gateway although the device is not here: delete the entry if it still does.
        is_stale: bool,
    },
    /// The owner reads the partition of this gateway too and answers, if that is where the command lies. One from another
    /// partition, or that came another way, is passed on all the same: [`Forward::to`].
    Drop,
    /// Another gateway holds the device.
    Forward(Forward),
}

/// The right to pass a command on once more.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Forward {
    owner: GatewayId,
    hops: Ranged<0, 2>,
}

impl Relay {
    /// Decides for the gateway `me`. `owner` is whom the registry names, `None` when it names nobody or nobody alive; `hops`
    /// how often the command was passed on.
    pub fn decide(me: &GatewayId, is_connected_here: bool, owner: Option<&GatewayId>, hops: u32) -> Self {
        if is_connected_here {
            return Self::Here;
        }
        match owner {
            None => Self::Offline { is_stale: false },
            Some(owner) if owner == me => Self::Offline { is_stale: true },
            Some(owner) if command_partition(owner) == command_partition(me) => Self::Drop,
            Some(owner) => match Forward::to(owner, hops) {
                Some(forward) => Self::Forward(forward),
                None => Self::Offline { is_stale: false },
            },
        }
    }
}

/// What becomes of a command while the registry cannot be asked (contract §4.5, last paragraph).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Degraded {
    /// Its sender saw the device here, and here it is: carry it out, and let memory keep it from happening twice.
    Here,
    /// Keep it until the registry answers again, at most until its deadline, then `COMMAND_EXPIRED`.
    Hold,
}

impl Degraded {
    /// Decides for the gateway `me`; `target` is the command's `targetGatewayId`.
    pub fn decide(me: &GatewayId, is_connected_here: bool, target: Option<&GatewayId>) -> Self {
        if is_connected_here && target == Some(me) { Self::Here } else { Self::Hold }
    }
}

impl Forward {
    /// A command that was passed on `hops` times goes on to `owner`; `None` after two hops.
    pub fn to(owner: &GatewayId, hops: u32) -> Option<Self> {
        let hops = Ranged::new(hops.checked_add(1)?).ok()?;
        Some(Self { owner: owner.clone(), hops })
    }

    /// The gateway that holds the device.
    pub fn owner(&self) -> &GatewayId {
        &self.owner
    }

    /// The partition it reads.
    pub fn partition(&self) -> u32 {
        command_partition(&self.owner)
    }

    /// The record for the owner: the command with one hop more, addressed to it, its times written out so that the new
    /// record's own time means nothing. Everything else stays as it was sent, also fields nobody knows.
    ///
    /// `text` is what `command` was read from, `recorded_at` the time of the record that carried it.
    pub fn rewrite(&self, command: &Command, text: &str, recorded_at: Timestamp) -> String {
        let command = Command {
            hops: Some(self.hops),
            target_gateway_id: Some(self.owner.clone()),
            issued_at: Some(command.issued_at.unwrap_or(recorded_at)),
            expires_at: Some(command.deadline(recorded_at)),
            ..command.clone()
        };
        // A text that is no object is not what the command was read from: what is understood of it must do then.
        let fields = serde_json::from_str::<Fields<'_>>(text).map(|fields| fields.with(&command));
        fields.ok().and_then(Result::ok).unwrap_or_else(|| command.to_json())
    }
}

/// The fields of an object in their order, values untouched.
struct Fields<'a>(Vec<(String, &'a RawValue)>);

/// What the rewriting writes itself.
const WRITTEN: [&str; 5] = ["commandName", "targetGatewayId", "issuedAt", "expiresAt", "hops"];
/// What an older producer calls `commandName`; read, never written.
const ALIAS: &str = "commandType";

impl Fields<'_> {
    fn with(&self, command: &Command) -> Result<String, serde_json::Error> {
        let mut json = Vec::new();
        let mut serializer = serde_json::Serializer::new(&mut json);
        let mut object = serializer.serialize_map(None)?;
        for (name, value) in &self.0 {
            if name != ALIAS && !WRITTEN.contains(&name.as_str()) {
                object.serialize_entry(name, value)?;
            }
        }
        object.serialize_entry("commandName", &command.name())?;
        object.serialize_entry("targetGatewayId", &command.target_gateway_id)?;
        object.serialize_entry("issuedAt", &command.issued_at)?;
        object.serialize_entry("expiresAt", &command.expires_at)?;
        object.serialize_entry("hops", &command.hops)?;
        object.end()?;
        Ok(String::from_utf8(json).unwrap_or_default())
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Fields<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct InOrder;

        impl<'de> Visitor<'de> for InOrder {
            type Value = Fields<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut fields = Vec::new();
                while let Some(field) = map.next_entry()? {
                    fields.push(field);
                }
                Ok(Fields(fields))
            }
        }

        deserializer.deserialize_map(InOrder)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::{Value, json};

    fn gateway(name: &str) -> GatewayId {
        GatewayId::new(name).unwrap()
    }

    fn at(millis: i64) -> Timestamp {
        Timestamp::from_unix_millis(millis)
    }

    fn forward(hops: u32) -> Option<Forward> {
        match Relay::decide(&gateway("gateway-0"), false, Some(&gateway("gateway-1")), hops) {
            Relay::Forward(forward) => Some(forward),
            _ => None,
        }
    }

    #[test]
    fn the_rows_of_the_contract_in_their_order() {
        let me = gateway("gateway-40");
        // gateway-35 reads the same partition, gateway-1 another.
        let (beside, elsewhere) = (gateway("gateway-35"), gateway("gateway-1"));
        let decide = |here, owner, hops| Relay::decide(&me, here, owner, hops);
        assert_eq!(decide(true, Some(&elsewhere), 2), Relay::Here, "the connection counts, not the registry");
        assert_eq!(decide(false, None, 0), Relay::Offline { is_stale: false });
        assert_eq!(decide(false, Some(&me), 0), Relay::Offline { is_stale: true });
        assert_eq!(decide(false, Some(&beside), 2), Relay::Drop);
        let Relay::Forward(forward) = decide(false, Some(&elsewhere), 1) else { panic!("kept") };
        assert_eq!((forward.owner(), forward.partition()), (&elsewhere, 119));
        assert_eq!(decide(false, Some(&elsewhere), 2), Relay::Offline { is_stale: false });
    }

    #[test]
    fn without_the_registry_only_what_was_sent_here_on_purpose_is_carried_out() {
        let (me, other) = (gateway("a"), gateway("b"));
        assert_eq!(Degraded::decide(&me, true, Some(&me)), Degraded::Here);
        for (here, target) in [(true, None), (true, Some(&other)), (false, Some(&me))] {
            assert_eq!(Degraded::decide(&me, here, target), Degraded::Hold);
        }
    }

    #[test]
    fn a_command_is_passed_on_twice_and_lives_no_longer_for_it() {
        let text =
            r#"{"commandId":"c","commandName":"Reset","chargePointId":"CP-001","payload":{"type":"Soft"}}"#;
        let command = Command::from_json(text).unwrap();
        let once = forward(0).unwrap().rewrite(&command, text, at(1_000));
        let first = Command::from_json(&once).unwrap();
        assert_eq!((first.issued_at, first.expires_at), (Some(at(1_000)), Some(at(31_000))));
        assert_eq!(first.target_gateway_id, Some(gateway("gateway-1")));
        let twice = forward(first.hops.unwrap().value()).unwrap().rewrite(&first, &once, at(9_000));
        let second = Command::from_json(&twice).unwrap();
        assert_eq!((second.hops.map(Ranged::value), second.expires_at), (Some(2), Some(at(31_000))));
        assert_eq!(forward(2), None);
    }

    #[test]
    fn what_nobody_knows_passes_through_untouched() {
        let text = r#"{ "zone" : {"b":1.10, "a":[]}, "commandId":"c","commandType":"Reset","chargePointId":"CP-001",
            "payload":{"type":"Soft","grace":1e2},"hops":1,"targetGatewayId":"old","priority":1}"#;
        let command = Command::from_json(text).unwrap();
        let json = forward(1).unwrap().rewrite(&command, text, at(0));
        assert_eq!(
            json,
            r#"{"zone":{"b":1.10, "a":[]},"commandId":"c","chargePointId":"CP-001","#.to_owned()
                + r#""payload":{"type":"Soft","grace":1e2},"priority":1,"commandName":"Reset","#
                + r#""targetGatewayId":"gateway-1","issuedAt":"1970-01-01T00:00:00.000Z","#
                + r#""expiresAt":"1970-01-01T00:00:30.000Z","hops":2}"#
        );
    }

    proptest! {
        #[test]
        fn a_gateway_never_passes_a_command_to_itself_nor_a_third_time(
            me in 0..60_u32, owner in proptest::option::of(0..60_u32), here: bool, hops in 0..5_u32,
        ) {
            let name = |number| gateway(&format!("gateway-{number}"));
            let owner = owner.map(name);
            let relay = Relay::decide(&name(me), here, owner.as_ref(), hops);
            if let Relay::Forward(forward) = &relay {
                prop_assert!(!here && hops < 2);
                prop_assert_eq!(Some(forward.owner()), owner.as_ref());
                prop_assert_ne!(forward.partition(), command_partition(&name(me)));
            }
            prop_assert_eq!(relay == Relay::Here, here);
        }

        #[test]
        fn rewriting_changes_four_fields_and_no_other(
            key in "[a-z\"\\\\é]{1,6}", value in "[ -~é]{0,6}", hops in 0..2_u32, target in "[a-z]{1,5}",
        ) {
            prop_assume!(key != "hops");
            let mut sent = json!({"commandId": "c", "commandName": "Reset", "chargePointId": "CP-001",
                "payload": {"type": "Hard", "more": [&value]}, "hops": hops, "targetGatewayId": target,
                "issuedAt": "2025-07-25T10:30:00Z"});
            sent[&key] = json!({"x": &value});
            let text = serde_json::to_string_pretty(&sent).unwrap();
            let command = Command::from_json(&text).unwrap();
            let json = forward(hops).unwrap().rewrite(&command, &text, at(0));
            let mut read: Value = serde_json::from_str(&json).unwrap();
            for (field, value) in [
                ("hops", json!(hops + 1)),
                ("targetGatewayId", json!("gateway-1")),
                ("issuedAt", json!("2025-07-25T10:30:00.000Z")),
                ("expiresAt", json!("2025-07-25T10:30:30.000Z")),
            ] {
                prop_assert_eq!(&read[field], &value, "{}", field);
                read.as_object_mut().unwrap().remove(field);
                sent.as_object_mut().unwrap().remove(field);
            }
            prop_assert_eq!(read, sent);
        }
    }
}
