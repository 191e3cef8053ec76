//! Smart charging: the profiles the server has installed, and how much they let flow.

use ocpp_types::Tenths;
use ocpp16::{
    ChargingProfile, ChargingProfilePurposeType, ChargingRateUnitType, ChargingSchedule,
    ChargingSchedulePeriod, ClearChargingProfileRequest, GetCompositeScheduleRequest,
};

use super::Now;
use super::connector::Connector;
use super::meter::VOLTS;

/// As MaxChargingProfilesInstalled says.
const MOST: usize = 16;

#[derive(Debug)]
struct Installed {
    /// 0 is the whole charge point.
    connector: i64,
    profile: ChargingProfile,
    since_unix_millis: i64,
}

/// The installed profiles.
#[derive(Debug)]
pub(super) struct Profiles(Vec<Installed>);

impl Profiles {
    pub(super) const fn new() -> Self {
        Self(Vec::new())
    }

    /// SetChargingProfile; false when it cannot be installed. One with the id, or the stack level and purpose, of an older
    /// one takes its place (OCPP 1.6 §5.16).
    pub(super) fn install(&mut self, connector: i64, profile: ChargingProfile, now: Now) -> bool {
        let is_for_whole =
            profile.charging_profile_purpose == ChargingProfilePurposeType::ChargePointMaxProfile;
        if is_for_whole != (connector == 0)
            && profile.charging_profile_purpose != ChargingProfilePurposeType::TxDefaultProfile
            || profile.charging_schedule.charging_schedule_period.is_empty()
            || profile.stack_level < 0
        {
            return false;
        }
        self.0.retain(|installed| {
            installed.profile.charging_profile_id != profile.charging_profile_id
                && (installed.connector != connector
                    || installed.profile.stack_level != profile.stack_level
                    || installed.profile.charging_profile_purpose != profile.charging_profile_purpose)
        });
        if self.0.len() >= MOST {
            return false;
        }
        self.0.push(Installed { connector, profile, since_unix_millis: now.unix_millis });
        true
    }

    /// ClearChargingProfile: how many fitted and are gone.
    pub(super) fn clear(&mut self, wanted: &ClearChargingProfileRequest) -> usize {
        let before = self.0.len();
        self.0.retain(|installed| {
            let profile = &installed.profile;
            let fits = match wanted.id {
                Some(id) => profile.charging_profile_id == id,
                None => {
                    wanted.connector_id.is_none_or(|id| installed.connector == id)
                        && wanted.stack_level.is_none_or(|level| profile.stack_level == level)
                        && wanted
                            .charging_profile_purpose
                            .as_ref()
                            .is_none_or(|purpose| profile.charging_profile_purpose == *purpose)
                }
            };
            !fits
        });
        before.saturating_sub(self.0.len())
    }

    /// A TxProfile ends with its transaction.
    pub(super) fn transaction_ended(&mut self, place: usize) {
        let id = i64::try_from(place).unwrap_or(i64::MAX).saturating_add(1);
        self.0.retain(|installed| {
            installed.connector != id
                || installed.profile.charging_profile_purpose != ChargingProfilePurposeType::TxProfile
        });
    }

    /// The least of what the profiles of each purpose allow at this connector now, W; `None` when none says anything.
    pub(super) fn limit_watts(&self, connector: &Connector, now: Now) -> Option<i64> {
        let of = |purpose: ChargingProfilePurposeType| {
            self.0
                .iter()
                .filter(|installed| {
                    installed.profile.charging_profile_purpose == purpose
                        && (installed.connector == 0 || installed.connector == connector.id)
                })
                .max_by_key(|installed| installed.profile.stack_level)
                .and_then(|installed| installed.watts(connector, now))
        };
        // OCPP 1.6 §3.13.2: a TxProfile overrules the TxDefaultProfile, the maximum of the charge point binds both.
        let for_transaction = of(ChargingProfilePurposeType::TxProfile)
            .or_else(|| of(ChargingProfilePurposeType::TxDefaultProfile));
        let for_whole = of(ChargingProfilePurposeType::ChargePointMaxProfile);
        for_transaction.into_iter().chain(for_whole).min()
    }

    /// GetCompositeSchedule: what holds from now on, as one period.
    pub(super) fn composite(
        &self,
        connector: &Connector,
        wanted: &GetCompositeScheduleRequest,
        now: Now,
    ) -> ChargingSchedule {
        let watts = self.limit_watts(connector, now).unwrap_or(connector.rated_watts);
        let unit = wanted.charging_rate_unit.clone().unwrap_or(ChargingRateUnitType::W);
        let tenths = match unit {
            ChargingRateUnitType::A => watts
                .saturating_mul(10)
                .checked_div(VOLTS.saturating_mul(connector.phases))
                .unwrap_or_default(),
            _ => watts.saturating_mul(10),
        };
        let mut schedule =
            ChargingSchedule::new(unit, vec![ChargingSchedulePeriod::new(0, Tenths::from_tenths(tenths))]);
        schedule.duration = Some(wanted.duration);
        schedule.start_schedule = Some(now.date_time());
        schedule
    }
}

impl Installed {
    /// The period that holds now; the schedule begins with its own start, or with the installation.
    fn watts(&self, connector: &Connector, now: Now) -> Option<i64> {
        let schedule = &self.profile.charging_schedule;
        let start = schedule
            .start_schedule
            .as_ref()
            .map_or(self.since_unix_millis, ocpp_types::DateTime::unix_millis);
        let elapsed = now.unix_millis.saturating_sub(start).div_euclid(1000);
        if elapsed < 0 || schedule.duration.is_some_and(|duration| elapsed >= duration) {
            return None;
        }
        let period =
            schedule.charging_schedule_period.iter().rev().find(|period| period.start_period <= elapsed)?;
        let tenths = period.limit.as_decimal().scaled(1).round_to_i64()?;
        Some(match schedule.charging_rate_unit {
            ChargingRateUnitType::A => {
                let phases = period.number_phases.unwrap_or(3).min(connector.phases).max(1);
                tenths.saturating_mul(VOLTS).saturating_mul(phases).div_euclid(10)
            }
            _ => tenths.div_euclid(10),
        })
    }
}
