//! Charging profiles of commands: one object for every version, in the words of either (contract §4.2).
//!
//! 1.6 and 2.x name the same things differently: `chargingProfileId` is `id`, `ChargePointMaxProfile` is
//! `ChargingStationMaxProfile`, and the one schedule of 1.6 is the only element of an array. A profile that says more
//! than the other version can is not cut: it is refused by that version's schema.

use ocpp_types::json::Element;
use serde_json::{Map, Value};
use unified_model::RawObject;

use super::Refusal;
use super::command::object;

/// In whose words a profile is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::protocol) enum Words {
    /// OCPP 1.6.
    Ocpp16,
    /// OCPP 2.x.
    Ocpp2,
}

/// Purposes by the words of 1.6 and of 2.x.
const PURPOSES: (&str, &str) = ("ChargePointMaxProfile", "ChargingStationMaxProfile");

impl Words {
    /// The purpose in these words.
    pub(in crate::protocol) fn purpose(self, said: &str) -> &str {
        let (of_16, of_2) = PURPOSES;
        match self {
            Self::Ocpp16 if said == of_2 => of_16,
            Self::Ocpp2 if said == of_16 => of_2,
            _ => said,
        }
    }

    fn translate(self, profile: &mut Map<String, Value>) {
        if let Some(Value::String(purpose)) = profile.get_mut("chargingProfilePurpose") {
            *purpose = self.purpose(purpose).to_owned();
        }
        match self {
            Self::Ocpp16 => {
                rename(profile, "id", "chargingProfileId");
                if let Some(Value::Array(schedules)) = profile.get_mut("chargingSchedule")
                    && let [Value::Object(schedule)] = schedules.as_mut_slice()
                {
                    let mut schedule = std::mem::take(schedule);
                    schedule.remove("id");
                    profile.insert("chargingSchedule".to_owned(), schedule.into());
                }
                // A number that was made text on the way is the number again.
                if let Some(Value::String(id)) = profile.get("transactionId")
                    && let Ok(id) = id.parse::<i64>()
                {
                    profile.insert("transactionId".to_owned(), id.into());
                }
            }
            Self::Ocpp2 => {
                rename(profile, "chargingProfileId", "id");
                if let Some(Value::Object(schedule)) = profile.get_mut("chargingSchedule") {
                    let mut schedule = std::mem::take(schedule);
                    // 1.6 has one schedule and no name for it.
                    schedule.entry("id").or_insert_with(|| 1.into());
                    profile.insert("chargingSchedule".to_owned(), vec![Value::Object(schedule)].into());
                }
                if let Some(id) = profile.get("transactionId").and_then(Value::as_i64) {
                    profile.insert("transactionId".to_owned(), id.to_string().into());
                }
            }
        }
    }
}

fn rename(object: &mut Map<String, Value>, from: &str, to: &str) {
    if !object.contains_key(to)
        && let Some(value) = object.remove(from)
    {
        object.insert(to.to_owned(), value);
    }
}

/// Reads a profile in the words of a version. `path` is where it stands in the command.
pub(in crate::protocol) fn read<T: Element>(
    path: &str,
    said: &RawObject,
    words: Words,
) -> Result<T, Refusal> {
    // What the version itself would write is read as it stands, digits and all.
    let as_it_stands = object(path, said);
    if as_it_stands.is_ok() {
        return as_it_stands;
    }
    let mut profile: Map<String, Value> =
        serde_json::from_str(said.as_str()).map_err(|error| Refusal::invalid(path, error))?;
    let before = profile.clone();
    words.translate(&mut profile);
    if profile == before {
        return as_it_stands;
    }
    let translated = RawObject::parse(&Value::Object(profile).to_string());
    object(path, &translated.map_err(|error| Refusal::invalid(path, error))?)
}
