//! The keys this module adds to those of the contract.

use unified_model::{ChargePointId, TransactionId};

use gateway_kit::port::Digest;

/// What the device said of itself at boot.
pub(super) fn identity(charge_point: &ChargePointId) -> String {
    format!("{{conn:{charge_point}}}:identity")
}

/// What is known of a transaction.
pub(super) fn transaction(charge_point: &ChargePointId, transaction: &TransactionId) -> String {
    format!("{{conn:{charge_point}}}:txn:{transaction}")
}

/// The newest transaction whose start has this key.
pub(super) fn newest(charge_point: &ChargePointId, start: &Digest) -> String {
    format!("{{conn:{charge_point}}}:txmap:{}", short(start))
}

/// The number reserved for a start.
pub(super) fn reserved(charge_point: &ChargePointId, start: &Digest) -> String {
    unified_model::keys::reserved_start(charge_point, &short(start))
}

/// The gateways seen within the last hour, with the time by the clock of Redis. It does not begin with `gw:`, so that nobody takes
/// it for a life sign.
pub(super) const ROLL: &str = "{gw}:roll";

/// The first 16 bytes in hexadecimal.
fn short(digest: &Digest) -> String {
    let mut hex = digest.to_string();
    hex.truncate(32);
    hex
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn companions_carry_the_name_of_the_connection_in_braces_whatever_a_device_calls_its_transactions() {
        let here = ChargePointId::new("CP-001").unwrap();
        let odd = TransactionId::new("a{b}c").unwrap();
        assert_eq!(identity(&here), "{conn:CP-001}:identity");
        assert_eq!(transaction(&here, &odd), "{conn:CP-001}:txn:a{b}c");
        let digest = Digest([0xab; 32]);
        assert_eq!(newest(&here, &digest), format!("{{conn:CP-001}}:txmap:{}", "ab".repeat(16)));
        assert_eq!(reserved(&here, &digest), format!("{{conn:CP-001}}:txreq:{}", "ab".repeat(16)));
    }
}
