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
    assert_eq!(subject(&options), Ok(Subject::Payload(Action::Heartbeat, PayloadKind::Response)));
    assert_eq!(options.files.len(), 2);
}

#[test]
fn a_payload_of_nothing_known_is_wrong_usage() {
    assert!(subject(&options(&["--payload", "Heartbeet", "request"]).unwrap()).is_err());
    assert!(subject(&options(&["--payload", "Heartbeat", "error"]).unwrap()).is_err());
    assert!(options(&["--payload", "Heartbeat"]).is_err());
    assert!(options(&["--payload", "Heartbeat", "request", "--jsonl"]).is_err());
}
