//! The kill matrix in short, on a Kafka and a Redis of its own.

use std::process::Command;

#[test]
fn whatever_dies_no_transaction_is_lost_and_every_command_has_one_answer() {
    let output = Command::new(concat!(env!("CARGO_MANIFEST_DIR"), "/with-services"))
        .arg(env!("CARGO_BIN_EXE_trial"))
        .args(["matrix", "--short", "--devices", "60", "--rate", "20", "--warm-seconds", "4"])
        .args(["--gateway", env!("CARGO_BIN_EXE_gateway")])
        // It kills both, so it must not have those that other tests use.
        .env_remove("KAFKA_BOOTSTRAP")
        .env_remove("REDIS_URL")
        .output()
        .unwrap();
    let (table, progress) =
        (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{progress}\n{table}");
    let verdicts: Vec<_> = table.lines().skip(2).filter_map(|row| row.split('|').rev().nth(1)).collect();
    assert_eq!(verdicts, [" stood "; 6], "{table}");
}
