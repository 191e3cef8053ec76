//! The payloads that are measured, as charge points send them.

/// A BootNotification with all its properties.
pub const BOOT_NOTIFICATION: &str = r#"{"chargePointVendor":"Example Power","chargePointModel":"Wallbox 22 kW","chargePointSerialNumber":"EP22-2024-000123456","chargeBoxSerialNumber":"CB-000987654321","firmwareVersion":"4.11.2-b7+build.5521","iccid":"8949020000123456789","imsi":"262021234567890","meterType":"MID 3-phase 32A","meterSerialNumber":"MTR-00112233445566"}"#;

/// A StatusNotification with most of its properties.
pub const STATUS_NOTIFICATION: &str = r#"{"connectorId":1,"errorCode":"NoError","info":"cable locked","status":"Charging","timestamp":"2026-11-21T08:30:00.000Z","vendorId":"com.example","vendorErrorCode":"0x0000"}"#;

/// What the samples of a MeterValues take turns with: measurand, phase, unit, value.
const SAMPLES: [(&str, &str, &str, &str); 10] = [
    ("Energy.Active.Import.Register", "", "Wh", "12345678"),
    ("Power.Active.Import", "L1", "W", "3680.5"),
    ("Power.Active.Import", "L2", "W", "3679.9"),
    ("Power.Active.Import", "L3", "W", "3681.2"),
    ("Current.Import", "L1", "A", "16.01"),
    ("Current.Import", "L2", "A", "15.99"),
    ("Current.Import", "L3", "A", "16.00"),
    ("Voltage", "L1-N", "V", "229.9"),
    ("Voltage", "L2-N", "V", "230.4"),
    ("Voltage", "L3-N", "V", "230.1"),
];

/// A MeterValues with one reading of so many samples.
#[must_use]
pub fn meter_values(samples: usize) -> String {
    let samples: Vec<String> = SAMPLES
        .iter()
        .cycle()
        .take(samples)
        .map(|(measurand, phase, unit, value)| {
            let phase = if phase.is_empty() { String::new() } else { format!(r#""phase":"{phase}","#) };
            format!(
                r#"{{"value":"{value}","context":"Sample.Periodic","format":"Raw","measurand":"{measurand}",{phase}"location":"Outlet","unit":"{unit}"}}"#
            )
        })
        .collect();
    format!(
        r#"{{"connectorId":1,"transactionId":170141183,"meterValue":[{{"timestamp":"2026-11-21T08:30:00.000Z","sampledValue":[{}]}}]}}"#,
        samples.join(",")
    )
}
