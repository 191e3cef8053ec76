//! The command line of `inspect`.

use super::*;

fn options(words: &[&str]) -> Result<OcppOptions, clap::Error> {
    let words = ["inspect", "ocpp1.6"].iter().chain(words);
    CommandLine::try_parse_from(words).map(|line| match line.protocol {
        Protocol::Ocpp16(options) => options,
        _ => unreachable!("ocpp1.6 exists"),
    })
}

#[test]
fn a_payload_is_named_by_two_words() {
    let options = options(&["--payload", "Heartbeat", "response", "a.txt", "b.txt"]).unwrap();
    let heartbeat = OCPP16.action("Heartbeat").unwrap();
    assert_eq!(subject(&OCPP16, &options), Ok(Subject::Payload(heartbeat, PayloadKind::Response)));
    assert_eq!(options.files.len(), 2);
}

#[test]
fn a_payload_of_nothing_known_is_wrong_usage() {
    assert!(subject(&OCPP16, &options(&["--payload", "Heartbeet", "request"]).unwrap()).is_err());
    assert!(subject(&OCPP16, &options(&["--payload", "Heartbeat", "error"]).unwrap()).is_err());
    assert!(options(&["--payload", "Heartbeat"]).is_err());
    assert!(options(&["--payload", "Heartbeat", "request", "--jsonl"]).is_err());
}

#[test]
fn what_is_not_answered_has_no_response() {
    let words = ["--payload", "NotifyPeriodicEventStream", "response"];
    assert!(subject(&OCPP21, &options(&words).unwrap()).is_err());
    assert!(subject(&OCPP201, &options(&["--payload", "AFRRSignal", "request"]).unwrap()).is_err());
}
