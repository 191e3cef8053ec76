//! Who holds which charge point, in Redis (contract §6.2, §6.3).

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use async_trait::async_trait;
use gateway_kit::port::{Claim, ConnectionRegistry, Identity, PortError, Refreshed};
use serde::{Deserialize, Serialize};
use unified_model::{ChargePointId, GatewayId, Protocol, Timestamp, keys as contract, routing};

use super::connection::Redis;
use super::held::lock;
use super::keys;
use super::member::{Member, wall};
use super::scripts;

/// Seconds a claim lives without being extended.
const CLAIM_SECONDS: u32 = 180;
/// Seconds the last epoch, and what the device said of itself, are remembered: 30 days.
const MEMORY_SECONDS: u32 = 30 * 24 * 3600;

/// Who holds which charge point. Clones share what this process holds.
///
/// Every claim of this process is remembered here too, because Redis may forget: [`refresh`](ConnectionRegistry::refresh)
/// makes a forgotten claim again, with its epoch.
#[derive(Debug, Clone)]
pub struct RedisRegistry {
    redis: Redis,
    member: Member,
    claims: Arc<Mutex<HashMap<ChargePointId, Held>>>,
}

/// A claim of this process.
#[derive(Debug, Clone)]
struct Held {
    epoch: u64,
    protocol: Protocol,
    connected_at: Timestamp,
    identity: Option<Identity>,
}

impl RedisRegistry {
    /// The registry, for this process.
    #[must_use]
    pub fn new(redis: Redis, member: Member) -> Self {
        Self { redis, member, claims: Arc::default() }
    }

    /// The charge points this process holds, with the epochs of their connections.
    #[must_use]
    pub fn held(&self) -> Vec<(ChargePointId, u64)> {
        lock(&self.claims).iter().map(|(charge_point, held)| (charge_point.clone(), held.epoch)).collect()
    }

    /// Who holds a charge point and lives (contract §4.5 step 4): an owner without a life sign counts as none.
    ///
    /// # Errors
    /// When Redis cannot be reached.
    pub async fn owner_of(&self, charge_point: &ChargePointId) -> Result<Option<GatewayId>, PortError> {
        let value: Option<String> =
            self.redis.command(redis::cmd("GET").arg(contract::connection(charge_point))).await?;
        let Some(owner) = routing::owner(value.as_deref()) else { return Ok(None) };
        let lives: u8 = self.redis.command(redis::cmd("EXISTS").arg(contract::gateway(&owner))).await?;
        Ok((lives == 1).then_some(owner))
    }

    /// Deletes a mapping that names this gateway although it holds no such connection, as one that died left it. One that
    /// changes meanwhile, or that belongs to a claim of this process, stays.
    ///
    /// # Errors
    /// When Redis cannot be reached; the mapping then runs out by itself.
    pub async fn drop_stale(&self, charge_point: &ChargePointId) -> Result<(), PortError> {
        let meta = contract::connection_meta(charge_point);
        let epoch: Option<u64> = self.redis.command(redis::cmd("HGET").arg(meta).arg("epoch")).await?;
        match epoch {
            Some(epoch) if self.held_as(charge_point, epoch).is_none() => {
                self.release(charge_point, epoch).await
            }
            _ => Ok(()),
        }
    }

    fn held_as(&self, charge_point: &ChargePointId, epoch: u64) -> Option<Held> {
        lock(&self.claims).get(charge_point).filter(|held| held.epoch == epoch).cloned()
    }

    /// Forgets a claim; that of a newer connection of this process stays.
    fn forget(&self, charge_point: &ChargePointId, epoch: u64) {
        let mut claims = lock(&self.claims);
        if claims.get(charge_point).is_some_and(|held| held.epoch <= epoch) {
            claims.remove(charge_point);
        }
    }
}

#[async_trait]
impl ConnectionRegistry for RedisRegistry {
    async fn claim(&self, charge_point: &ChargePointId, protocol: &Protocol) -> Result<Claim, PortError> {
        let connected_at = wall();
        let mut call = scripts::CLAIM.key(contract::connection(charge_point));
        call.key(contract::connection_meta(charge_point))
            .key(contract::connection_epoch(charge_point))
            .key(keys::identity(charge_point))
            .arg(self.member.gateway_id().as_str())
            .arg(protocol.to_string())
            .arg(connected_at.to_string())
            .arg(CLAIM_SECONDS)
            .arg(MEMORY_SECONDS);
        let (epoch, identity): (u64, Option<String>) = self.redis.script(&call).await?;
        // What cannot be read was not written by a gateway; the device tells again when it boots.
        let identity = identity.and_then(|json| Some(serde_json::from_str::<Said>(&json).ok()?.into()));
        let held = Held { epoch, protocol: protocol.clone(), connected_at, identity: identity.clone() };
        lock(&self.claims).insert(charge_point.clone(), held);
        Ok(Claim { epoch, identity })
    }

    async fn describe(
        &self,
        charge_point: &ChargePointId,
        epoch: u64,
        identity: &Identity,
    ) -> Result<(), PortError> {
        if let Some(held) = lock(&self.claims).get_mut(charge_point).filter(|held| held.epoch == epoch) {
            held.identity = Some(identity.clone());
        }
        let mut call = scripts::DESCRIBE.key(contract::connection_meta(charge_point));
        call.key(keys::identity(charge_point)).arg(epoch).arg(json(identity)?).arg(MEMORY_SECONDS);
        call.arg(words(identity));
        self.redis.script::<u8>(&call).await.map(drop)
    }

    async fn refresh(&self, charge_point: &ChargePointId, epoch: u64) -> Result<Refreshed, PortError> {
        let held = self.held_as(charge_point, epoch);
        let identity = held.as_ref().and_then(|held| held.identity.as_ref());
        let mut call = scripts::REFRESH.key(contract::connection(charge_point));
        call.key(contract::connection_meta(charge_point))
            .key(contract::connection_epoch(charge_point))
            .key(keys::identity(charge_point))
            .arg(self.member.gateway_id().as_str())
            .arg(epoch)
            .arg(CLAIM_SECONDS)
            .arg(MEMORY_SECONDS)
            .arg(identity.map(json).transpose()?.unwrap_or_default());
        let connected_at = held.as_ref().map_or_else(wall, |held| held.connected_at);
        call.arg("connectedAt").arg(connected_at.to_string());
        if let Some(held) = &held {
            call.arg("protocol").arg(held.protocol.to_string());
        }
        call.arg(identity.map(words).unwrap_or_default());
        match self.redis.script::<u8>(&call).await? {
            0 => {
                self.forget(charge_point, epoch);
                Ok(Refreshed::Lost)
            }
            made => {
                if made == 2 {
                    tracing::info!(chargePointId = %charge_point, epoch, "a forgotten claim is made again");
                }
                Ok(Refreshed::Kept)
            }
        }
    }

    async fn release(&self, charge_point: &ChargePointId, epoch: u64) -> Result<(), PortError> {
        self.forget(charge_point, epoch);
        let mut call = scripts::RELEASE.key(contract::connection(charge_point));
        call.key(contract::connection_meta(charge_point)).arg(self.member.gateway_id().as_str()).arg(epoch);
        self.redis.script::<u8>(&call).await.map(drop)
    }
}

/// The value of the identity's key.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Said {
    model: String,
    vendor: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    firmware_version: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    serial_number: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    iccid: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    imsi: Option<String>,
}

impl From<Said> for Identity {
    fn from(said: Said) -> Self {
        let Said { model, vendor, firmware_version, serial_number, iccid, imsi } = said;
        Self { model, vendor, firmware_version, serial_number, iccid, imsi }
    }
}

fn json(identity: &Identity) -> Result<String, PortError> {
    let Identity { model, vendor, firmware_version, serial_number, iccid, imsi } = identity.clone();
    let said = Said { model, vendor, firmware_version, serial_number, iccid, imsi };
    serde_json::to_string(&said).map_err(|error| PortError::caused_by("an identity is no JSON", error))
}

/// The identity's part of the `meta` hash: fields and values in turn.
fn words(identity: &Identity) -> Vec<&str> {
    let mut words = vec!["model", &identity.model, "vendor", &identity.vendor];
    if let Some(firmware) = &identity.firmware_version {
        words.extend(["fw", firmware]);
    }
    words
}
