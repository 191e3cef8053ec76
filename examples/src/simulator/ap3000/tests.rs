//! Devices without a server: what they say, and when.

use std::time::{Duration, Instant};

use super::requests::{About, Overdue, Requests};

#[test]
fn a_request_without_an_answer_is_sent_once_more_with_the_same_bytes_and_then_given_up() {
    let (begin, patience) = (Instant::now(), Duration::from_secs(15));
    let mut requests = Requests::default();
    requests.ask(About::Heartbeat, 0x21, 7, vec![1, 2, 3], begin + patience);
    assert_eq!(requests.overdue(begin, patience), None);
    assert_eq!(requests.overdue(begin + patience, patience), Some(Overdue::Again(vec![1, 2, 3])));
    assert_eq!(requests.overdue(begin + patience, patience), None);
    assert_eq!(requests.overdue(begin + patience * 2, patience), Some(Overdue::GivenUp(About::Heartbeat)));
    assert_eq!(requests.deadline(), None);
}

#[test]
fn an_answer_is_told_by_command_and_message_id_together() {
    let at = Instant::now();
    let mut requests = Requests::default();
    requests.ask(About::Heartbeat, 0x21, 7, Vec::new(), at);
    requests.ask(About::Time, 0x22, 7, Vec::new(), at);
    assert_eq!(requests.answered(0x21, 8), None);
    assert_eq!(requests.answered(0x22, 7), Some(About::Time));
    assert_eq!(requests.answered(0x22, 7), None);
}
