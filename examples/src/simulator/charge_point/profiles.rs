//! Smart charging: the profiles the server has installed, and how much they let flow.

use super::Now;
use super::connector::Connector;
use super::meter::VOLTS;

/// As MaxChargingProfilesInstalled says.
const MOST: usize = 16;

/// What a schedule limits, and whom.
#[derive(Debug, Clone)]
pub(super) struct Profile {
    pub(super) id: i64,
    pub(super) stack_level: i64,
    pub(super) purpose: Purpose,
    /// When its schedule begins; with the installation where it does not say.
    pub(super) start_unix_millis: Option<i64>,
    /// Seconds.
    pub(super) duration: Option<i64>,
    pub(super) unit: Unit,
    pub(super) periods: Vec<Period>,
}

/// What a profile is for; other purposes are not installed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Purpose {
    Whole,
    TransactionDefault,
    Transaction,
}

/// What limits are given in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unit {
    Watts,
    Amperes,
}

/// A limit from a second of the schedule on.
#[derive(Debug, Clone)]
pub(super) struct Period {
    pub(super) start: i64,
    pub(super) limit_tenths: i64,
    pub(super) phases: Option<i64>,
}

/// Which profiles are to go; all where nothing is said.
#[derive(Debug, Clone, Default)]
pub(super) struct Clear {
    pub(super) id: Option<i64>,
    pub(super) connector: Option<i64>,
    pub(super) purpose: Option<Purpose>,
    pub(super) stack_level: Option<i64>,
}

#[derive(Debug)]
struct Installed {
    /// 0 is the whole charge point.
    connector: i64,
    profile: Profile,
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
    pub(super) fn install(&mut self, connector: i64, profile: Profile, now: Now) -> bool {
        let is_for_whole = profile.purpose == Purpose::Whole;
        if is_for_whole != (connector == 0) && profile.purpose != Purpose::TransactionDefault
            || profile.periods.is_empty()
            || profile.stack_level < 0
        {
            return false;
        }
        self.0.retain(|installed| {
            installed.profile.id != profile.id
                && (installed.connector != connector
                    || installed.profile.stack_level != profile.stack_level
                    || installed.profile.purpose != profile.purpose)
        });
        if self.0.len() >= MOST {
            return false;
        }
        self.0.push(Installed { connector, profile, since_unix_millis: now.unix_millis });
        true
    }

    /// ClearChargingProfile: how many fitted and are gone.
    pub(super) fn clear(&mut self, wanted: &Clear) -> usize {
        let before = self.0.len();
        self.0.retain(|installed| {
            let profile = &installed.profile;
            let fits = match wanted.id {
                Some(id) => profile.id == id,
                None => {
                    wanted.connector.is_none_or(|id| installed.connector == id)
                        && wanted.stack_level.is_none_or(|level| profile.stack_level == level)
                        && wanted.purpose.is_none_or(|purpose| profile.purpose == purpose)
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
            installed.connector != id || installed.profile.purpose != Purpose::Transaction
        });
    }

    /// The least of what the profiles of each purpose allow at this connector now, W; `None` when none says anything.
    pub(super) fn limit_watts(&self, connector: &Connector, now: Now) -> Option<i64> {
        let of = |purpose: Purpose| {
            self.0
                .iter()
                .filter(|installed| {
                    installed.profile.purpose == purpose
                        && (installed.connector == 0 || installed.connector == connector.id)
                })
                .max_by_key(|installed| installed.profile.stack_level)
                .and_then(|installed| installed.watts(connector, now))
        };
        // OCPP 1.6 §3.13.2: a TxProfile overrules the TxDefaultProfile, the maximum of the charge point binds both.
        let for_transaction = of(Purpose::Transaction).or_else(|| of(Purpose::TransactionDefault));
        let for_whole = of(Purpose::Whole);
        for_transaction.into_iter().chain(for_whole).min()
    }

    /// GetCompositeSchedule: the limit that holds from now on, in tenths of the unit.
    pub(super) fn composite_tenths(&self, connector: &Connector, unit: Unit, now: Now) -> i64 {
        let watts = self.limit_watts(connector, now).unwrap_or(connector.rated_watts);
        let tenths = watts.saturating_mul(10);
        match unit {
            Unit::Amperes => tenths.checked_div(VOLTS.saturating_mul(connector.phases)).unwrap_or_default(),
            Unit::Watts => tenths,
        }
    }
}

impl Installed {
    /// The period that holds now; the schedule begins with its own start, or with the installation.
    fn watts(&self, connector: &Connector, now: Now) -> Option<i64> {
        let schedule = &self.profile;
        let start = schedule.start_unix_millis.unwrap_or(self.since_unix_millis);
        let elapsed = now.unix_millis.saturating_sub(start).div_euclid(1000);
        if elapsed < 0 || schedule.duration.is_some_and(|duration| elapsed >= duration) {
            return None;
        }
        let period = schedule.periods.iter().rev().find(|period| period.start <= elapsed)?;
        Some(match schedule.unit {
            Unit::Amperes => {
                let phases = period.phases.unwrap_or(3).min(connector.phases).max(1);
                period.limit_tenths.saturating_mul(VOLTS).saturating_mul(phases).div_euclid(10)
            }
            Unit::Watts => period.limit_tenths.div_euclid(10),
        })
    }
}
