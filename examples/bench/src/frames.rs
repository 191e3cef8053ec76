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

/// A TransactionEvent of OCPP 2.0.1 with two readings of nine samples, one of them signed: 4 kB.
#[must_use]
pub fn transaction_event() -> String {
    const SAMPLES: [(&str, &str, &str, &str); 9] = [
        ("Energy.Active.Import.Register", "", "Wh", "12345678.5"),
        ("Power.Active.Import", "L1", "W", "3680.5"),
        ("Power.Active.Import", "L2", "W", "3679.9"),
        ("Power.Active.Import", "L3", "W", "3681.2"),
        ("Current.Import", "L1", "A", "16.01"),
        ("Current.Import", "L2", "A", "15.99"),
        ("Current.Import", "L3", "A", "16.25"),
        ("Voltage", "L1-N", "V", "229.9"),
        ("SoC", "", "Percent", "81.5"),
    ];
    let signed = format!(
        r#""signedMeterValue":{{"signedMeterData":"{}","signingMethod":"ECDSA-secp256r1-SHA256","encodingMethod":"OCMF","publicKey":"{}"}},"#,
        "T0NNRnx7IkZWIjoiMS4wIiwiR0kiOiJXQUxMQk9YIn18".repeat(12),
        "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE".repeat(3)
    );
    let reading = |context: &str, timestamp: &str, signed: &str| {
        let samples: Vec<String> = SAMPLES
            .iter()
            .zip(std::iter::once(signed).chain(std::iter::repeat("")))
            .map(|((measurand, phase, unit, value), signed)| {
                let phase = if phase.is_empty() { String::new() } else { format!(r#""phase":"{phase}","#) };
                format!(
                    r#"{{"value":{value},"context":"{context}","measurand":"{measurand}",{phase}"location":"Outlet",{signed}"unitOfMeasure":{{"unit":"{unit}","multiplier":0}}}}"#
                )
            })
            .collect();
        format!(r#"{{"sampledValue":[{}],"timestamp":"{timestamp}"}}"#, samples.join(","))
    };
    format!(
        r#"{{"eventType":"Updated","meterValue":[{},{}],"timestamp":"2026-11-21T08:30:00.250Z","triggerReason":"MeterValuePeriodic","seqNo":17,"offline":false,"numberOfPhasesUsed":3,"cableMaxCurrent":32,"reservationId":4711,"transactionInfo":{{"transactionId":"8f14e45f-ceea-467f-9b7a-1d3c5e2f9a01","chargingState":"Charging","timeSpentCharging":1800,"remoteStartId":99}},"evse":{{"id":1,"connectorId":1}},"idToken":{{"idToken":"04E1A2B3C4D580","type":"ISO14443"}}}}"#,
        reading("Sample.Periodic", "2026-11-21T08:29:00.000Z", &signed),
        reading("Sample.Clock", "2026-11-21T08:30:00.000Z", ""),
    )
}

/// A NotifyReport of OCPP 2.0.1 with so many items of a device's inventory.
#[must_use]
pub fn notify_report(items: usize) -> String {
    const VARIABLES: [(&str, &str, &str, &str); 5] = [
        ("ChargingStation", "Model", "Wallbox 22 kW", r#""dataType":"string","supportsMonitoring":false"#),
        (
            "EVSE",
            "Power",
            "22080",
            r#""unit":"W","dataType":"decimal","minLimit":0.5,"maxLimit":22080.5,"supportsMonitoring":true"#,
        ),
        ("Connector", "Available", "true", r#""dataType":"boolean","supportsMonitoring":true"#),
        (
            "OCPPCommCtrlr",
            "HeartbeatInterval",
            "86400",
            r#""unit":"s","dataType":"integer","minLimit":1.5,"maxLimit":604800.5,"supportsMonitoring":false"#,
        ),
        (
            "AlignedDataCtrlr",
            "Measurands",
            "Energy.Active.Import.Register,Power.Active.Import,Current.Import,Voltage,SoC",
            r#""dataType":"MemberList","valuesList":"Energy.Active.Import.Register,Power.Active.Import,Current.Import,Voltage,SoC,Frequency","supportsMonitoring":false"#,
        ),
    ];
    let items: Vec<String> = VARIABLES
        .iter()
        .cycle()
        .take(items)
        .map(|(component, variable, value, characteristics)| {
            format!(
                r#"{{"component":{{"evse":{{"id":1,"connectorId":1}},"name":"{component}"}},"variable":{{"name":"{variable}"}},"variableAttribute":[{{"type":"Actual","value":"{value}","mutability":"ReadWrite","persistent":true,"constant":false}}],"variableCharacteristics":{{{characteristics}}}}}"#
            )
        })
        .collect();
    format!(
        r#"{{"requestId":4711,"generatedAt":"2026-11-21T08:30:00.000Z","reportData":[{}],"tbc":false,"seqNo":0}}"#,
        items.join(",")
    )
}
