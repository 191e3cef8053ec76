//! The program that tries devices of the binary protocols over a bad network, in short. An outage of the sink beside it is the
//! program's default; until what it finds there is mended this test goes without.

use std::process::Command;

#[test]
fn whatever_networks_do_every_charge_is_told_once_to_the_watt_hour_and_the_fen() {
    let output = Command::new(env!("CARGO_BIN_EXE_trial"))
        .args(["faults", "--transactions", "200", "--outage-seconds", "0"])
        .args(["--gateway", env!("CARGO_BIN_EXE_gateway")])
        .output()
        .unwrap();
    let (table, progress) =
        (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{progress}\n{table}");
    let last = table.lines().last().unwrap();
    assert!(last.starts_with("| all |") && last.ends_with("| stood |"), "{table}");
}
