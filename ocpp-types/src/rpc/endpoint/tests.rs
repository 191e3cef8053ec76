//! The rules of the endpoint, one by one and all at once.

mod broken;
mod memory;
mod model;
mod own_calls;
mod pair;
mod peer_calls;

use super::*;

const SECOND: Duration = Duration::from_secs(1);

fn central() -> (Endpoint<&'static str>, Instant) {
    (Endpoint::new(Dialect::V16, Limits::DEFAULT, 0xa), Instant::now())
}

fn v201() -> (Endpoint<&'static str>, Instant) {
    (Endpoint::new(Dialect::V201, Limits::DEFAULT, 0xa), Instant::now())
}

fn ask(tag: &'static str) -> OwnCall<'static, &'static str> {
    OwnCall {
        action: "Reset",
        payload: "{}",
        priority: Priority::NORMAL,
        write_by: None,
        answer_by: AnswerBy::Within(30 * SECOND),
        tag,
    }
}

fn sent<T>(endpoint: &mut Endpoint<T>, now: Instant) -> Vec<String> {
    std::iter::from_fn(|| endpoint.poll_transmit(now).map(|frame| frame.text)).collect()
}

fn lapsed<T>(endpoint: &mut Endpoint<T>, now: Instant) -> Vec<Lapsed<T>> {
    std::iter::from_fn(|| endpoint.poll_lapsed(now)).collect()
}

fn ticket(endpoint: &mut Endpoint<&'static str>, text: &str, now: Instant) -> Ticket {
    match endpoint.receive(text, now).incoming {
        Incoming::Call { ticket, .. } => ticket,
        other => panic!("{other:?}"),
    }
}

const HEARTBEAT: &str = r#"[2,"h1","Heartbeat",{}]"#;
const STOP: &str = r#"[2,"s1","StopTransaction",{"transactionId":1}]"#;
