//! The versions of OCPP hold what every protocol must; the binary ones do so below `ap3000` and `gn`.

use gateway_kit::protocol::ocpp16::Ocpp16;
use gateway_kit::protocol::ocpp201::Ocpp201;
use gateway_kit::session::Protocol;
use gateway_kit::testing::suites::protocol::Device;
use serde_json::{Value, json};
use unified_model::commands::{ConfigureNetwork, Reset, ResetType};
use unified_model::events::TopologyAction;
use unified_model::{ChargePointId, CommandPayload};

gateway_kit::protocol_suite!(ocpp16, || Station { newer: false, charges: 0 });
gateway_kit::protocol_suite!(ocpp201, || Station { newer: true, charges: 0 });

/// A charge point of 1.6, or a station of 2.0.1.
struct Station {
    newer: bool,
    charges: u32,
}

impl Device for Station {
    const FACT: &'static str = "transaction.started";

    fn protocol(&self) -> Box<dyn Protocol> {
        if self.newer { Box::new(Ocpp201::default()) } else { Box::new(Ocpp16::default()) }
    }

    fn charge_point(&self) -> ChargePointId {
        ChargePointId::new("CP-001").unwrap()
    }

    fn is_named(&self) -> bool {
        true
    }

    fn hello(&mut self) -> Vec<u8> {
        let boot = match self.newer {
            true => json!({"reason": "PowerUp", "chargingStation": {"vendorName": "V", "model": "M"}}),
            false => json!({"chargePointVendor": "V", "chargePointModel": "M"}),
        };
        json!([2, "boot", "BootNotification", boot]).to_string().into()
    }

    fn fact(&mut self) -> Vec<u8> {
        self.charges += 1;
        let (id, time) = (format!("charge-{}", self.charges), "2025-07-25T10:30:00Z");
        let call = match self.newer {
            true => json!([2, id, "TransactionEvent", {
                "eventType": "Started", "timestamp": time, "seqNo": 0, "triggerReason": "Authorized",
                "transactionInfo": {"transactionId": id}, "evse": {"id": 1, "connectorId": 1}}]),
            false => json!([2, id, "StartTransaction", {
                "connectorId": 1, "idTag": "T", "meterStart": self.charges, "timestamp": time}]),
        };
        call.to_string().into()
    }

    fn order(&self) -> CommandPayload {
        Reset::new(ResetType::Soft).into()
    }

    fn unsupported(&self) -> CommandPayload {
        ConfigureNetwork::new(TopologyAction::Refresh).into()
    }

    fn answer(&mut self, asked: &[u8], accepts: bool) -> Vec<u8> {
        let call: Value = serde_json::from_slice(asked).unwrap_or_default();
        let status = if accepts { "Accepted" } else { "Rejected" };
        json!([3, call[1], {"status": status}]).to_string().into()
    }
}
