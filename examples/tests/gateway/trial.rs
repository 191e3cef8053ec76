//! The program that tries to break the gateway, in short: few attackers, few rounds.

use std::process::Command;

/// Runs it against the gateway under test; its table, row by row, cell by cell.
fn trial(arguments: &[&str]) -> Vec<Vec<String>> {
    let output = Command::new(env!("CARGO_BIN_EXE_trial"))
        .args(arguments)
        .args(["--gateway", env!("CARGO_BIN_EXE_gateway")])
        .output()
        .unwrap();
    let (table, progress) =
        (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{progress}\n{table}");
    let rows = table.lines().skip(2);
    rows.map(|row| row.trim_matches('|').split('|').map(|cell| cell.trim().to_owned()).collect()).collect()
}

#[test]
fn whatever_a_peer_does_it_gets_what_is_right_and_nobody_else_notices() {
    let only = "a frame of 10,in fragments of,in a field,in one-byte,bomb,a flood,middle,takeovers";
    let rows = trial(&["abuse", "--connections", "5", "--seconds", "1", "--only", only]);
    assert_eq!(rows.len(), 9, "{rows:?}");
    for row in rows {
        assert_eq!(row.last().unwrap(), "stood", "{row:?}");
    }
}

#[test]
fn whatever_happens_to_the_machine_what_was_acknowledged_is_there_once() {
    let rows = trial(&["kill", "--rounds", "2", "--charge-points", "10"]);
    assert_eq!(rows.len(), 4, "{rows:?}");
    for row in rows {
        let (name, verdict) = (&row[0], row.last().unwrap());
        if verdict.starts_with("skipped: ") {
            println!("{name} was {verdict}");
            continue;
        }
        assert_eq!(verdict, "stood", "{row:?}");
        assert!(row[3].parse::<u64>().unwrap() > 100, "too little happened to prove anything: {row:?}");
        assert_eq!(row[5..8], ["0", "0", "0"], "{row:?}");
    }
}
