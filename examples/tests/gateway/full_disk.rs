//! A full disk under the journal: nothing is acknowledged, everybody else goes on, and it heals by itself.

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use serde_json::json;

use crate::charge_point::{ChargePoint, start, stop};
use crate::process::{Gateway, journal};

/// A small file system of its own, unmounted when dropped. `None` where this user may not mount.
struct SmallDisk(tempfile::TempDir);

impl SmallDisk {
    fn mount() -> Option<Self> {
        let dir = tempfile::tempdir().unwrap();
        let status = Command::new("mount")
            .args(["-t", "tmpfs", "-o", "size=4m", "tmpfs"])
            .arg(dir.path())
            .stderr(std::process::Stdio::null())
            .status();
        status.is_ok_and(|status| status.success()).then(|| Self(dir))
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    /// Takes all the room there is.
    fn fill(&self) {
        use std::io::Write as _;
        let mut file = std::fs::File::create(self.path().join("ballast")).unwrap();
        for size in [65536, 4096, 512, 1] {
            while file.write_all(&vec![0; size]).is_ok() {}
        }
    }

    fn free(&self) {
        std::fs::remove_file(self.path().join("ballast")).unwrap();
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("-l").arg(self.0.path()).status();
    }
}

#[test]
fn on_a_full_disk_a_start_stays_unanswered_until_there_is_room_again() {
    let Some(disk) = SmallDisk::mount() else {
        println!(
            "skipped on_a_full_disk_a_start_stays_unanswered_until_there_is_room_again: may not mount a tmpfs"
        );
        return;
    };
    let mut gateway = Gateway::start(disk.path(), &["--events", "none"]);
    let mut witness = ChargePoint::boot(gateway.ocpp, "WITNESS");
    let mut charge_point = ChargePoint::boot(gateway.ocpp, "CP-001");
    let time = "2026-11-21T10:00:00Z";
    let first = charge_point.call("s-1", "StartTransaction", &start("TAG", 10, time));
    let answered = charge_point.call("e-1", "StopTransaction", &stop(&first["transactionId"], 20, time));
    assert_eq!(answered, json!({}));

    disk.fill();
    // Every page the log has preallocated is used up sooner or later; from then on nothing is answered.
    let mut acknowledged = vec![first["transactionId"].to_string()];
    let mut refused = None;
    for number in 2..2000 {
        let id = format!("s-{number}");
        charge_point.send(&json!([2, id, "StartTransaction", start("TAG", number, time)]).to_string());
        match charge_point.hears_within(Duration::from_secs(3)) {
            Some(frame) if frame[0] == 3 => acknowledged.push(frame[2]["transactionId"].to_string()),
            Some(frame) => panic!("a business problem became an error: {frame}"),
            None => {
                refused = Some((id, number));
                break;
            }
        }
    }
    let (id, number) = refused.expect("the disk was never full");
    let reasons = gateway.until_ready(false);
    assert!(reasons["reasons"].to_string().contains("journal"), "{reasons}");
    witness.hears_only_the_answer_to_a_heartbeat("w");
    charge_point.hears_only_the_answer_to_a_heartbeat("h");

    disk.free();
    gateway.until_ready(true);
    let answer = charge_point.call(&id, "StartTransaction", &start("TAG", number, time));
    acknowledged.push(answer["transactionId"].to_string());
    assert!(gateway.lives());
    gateway.kill();

    let kept: Vec<String> = journal(disk.path())
        .iter()
        .filter(|event| event["eventType"] == "transaction.started")
        .map(|event| event["payload"]["transactionId"].as_str().unwrap().to_owned())
        .collect();
    for transaction in &acknowledged {
        assert!(kept.contains(transaction), "{transaction} was acknowledged and is not in the journal");
    }
}
