//! A charge point that tells transactions as fast as they are answered, and keeps an account of what was.
//!
//! What is not answered is told again, for ever, on this connection or the next, with the same message id or a new one. Now
//! and then what was answered is told again, too, as charge points do that missed the answer.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use ocpp_types::DateTime;
use serde_json::{Value, json};
use tokio::time::{sleep, timeout};

use crate::trial::account::{Account, Fact, Kind};
use crate::trial::wire::{Answer, Peer};

const ANSWER_WITHIN: Duration = Duration::from_secs(2);
const DIAL_AGAIN: Duration = Duration::from_millis(30);
const SAMPLES: usize = 3;
/// One of so many answered messages is told again.
const AGAIN: u8 = 8;

/// What all of them share.
#[derive(Debug)]
pub(super) struct Crowd {
    pub(super) server: SocketAddr,
    pub(super) over: AtomicBool,
    /// Facts acknowledged so far.
    pub(super) acknowledged: AtomicU64,
}

struct Teller {
    crowd: Arc<Crowd>,
    id: String,
    peer: Option<Peer>,
    /// Whether it has ever been accepted: then it need not boot again.
    is_known: bool,
    register: u64,
    messages: u64,
    account: Account,
}

/// Tells transactions until the crowd is over, and ends with the one that runs then.
pub(super) async fn tell(crowd: Arc<Crowd>, id: String) -> Account {
    let mut teller = Teller {
        crowd,
        id,
        peer: None,
        is_known: false,
        register: 0,
        messages: 0,
        account: Account::default(),
    };
    while !teller.crowd.over.load(Ordering::Relaxed) {
        teller.transaction().await;
    }
    teller.account
}

impl Teller {
    async fn transaction(&mut self) {
        let start =
            json!({"connectorId": 1, "idTag": "TRIAL", "meterStart": self.next(), "timestamp": now()});
        let answer = self.deliver("StartTransaction", &start).await;
        let number = answer.get("transactionId").cloned().unwrap_or_default();
        self.acknowledged(Kind::Start, &number);
        self.perhaps_again("StartTransaction", &start, &answer).await;
        for _ in 0..SAMPLES {
            let values = json!({"connectorId": 1, "transactionId": number, "meterValue": [
                {"timestamp": now(), "sampledValue": [{"value": self.next().to_string()}]}]});
            let answer = self.deliver("MeterValues", &values).await;
            self.acknowledged(Kind::Meter, &number);
            self.perhaps_again("MeterValues", &values, &answer).await;
        }
        let stop = json!({"transactionId": number, "meterStop": self.next(), "timestamp": now()});
        let answer = self.deliver("StopTransaction", &stop).await;
        self.acknowledged(Kind::Stop, &number);
        self.perhaps_again("StopTransaction", &stop, &answer).await;
    }

    /// A register that was never told before.
    fn next(&mut self) -> u64 {
        self.register = self.register.saturating_add(1);
        self.register
    }

    fn acknowledged(&mut self, kind: Kind, number: &Value) {
        let fact = Fact { charge_point: self.id.clone(), kind, register: self.register };
        self.account.acknowledged.push((fact, number.to_string()));
        self.crowd.acknowledged.fetch_add(1, Ordering::Relaxed);
    }

    fn message_id(&mut self) -> String {
        self.messages = self.messages.saturating_add(1);
        format!("m-{}", self.messages)
    }

    /// Tells it until it is answered.
    async fn deliver(&mut self, action: &str, payload: &Value) -> Value {
        let mut id = self.message_id();
        loop {
            if let Some(answer) = self.attempt(&id, action, payload).await {
                return answer;
            }
            id = self.repeated(id);
        }
    }

    /// Under which id it is told again.
    fn repeated(&mut self, id: String) -> String {
        let is_new = fastrand::bool();
        if let Some(count) = self.account.repeated.get_mut(usize::from(is_new)) {
            *count = count.saturating_add(1);
        }
        if is_new { self.message_id() } else { id }
    }

    async fn perhaps_again(&mut self, action: &str, payload: &Value, answered: &Value) {
        if fastrand::u8(..AGAIN) > 0 {
            return;
        }
        let last = format!("m-{}", self.messages);
        let id = self.repeated(last);
        if let Some(answer) = self.attempt(&id, action, payload).await
            && answer != *answered
        {
            self.account.answered_otherwise = self.account.answered_otherwise.saturating_add(1);
        }
    }

    async fn attempt(&mut self, id: &str, action: &str, payload: &Value) -> Option<Value> {
        let mut peer = self.connected().await?;
        let frame = json!([2, id, action, payload]).to_string();
        if peer.text(&frame).await.is_err() {
            return None;
        }
        match timeout(ANSWER_WITHIN, peer.answer(id)).await {
            Ok(Ok(Answer::Result(answer))) => {
                self.peer = Some(peer);
                Some(answer)
            }
            // Silence: it is told again here. An error is no acknowledgement either.
            Err(_) => {
                self.peer = Some(peer);
                None
            }
            Ok(Ok(Answer::Error(_))) => {
                self.peer = Some(peer);
                sleep(DIAL_AGAIN).await;
                None
            }
            Ok(Err(_)) => None,
        }
    }

    async fn connected(&mut self) -> Option<Peer> {
        if let Some(peer) = self.peer.take() {
            return Some(peer);
        }
        match timeout(ANSWER_WITHIN, self.dial()).await {
            Ok(Ok(peer)) => {
                self.is_known = true;
                Some(peer)
            }
            _ => {
                sleep(DIAL_AGAIN).await;
                None
            }
        }
    }

    async fn dial(&self) -> anyhow::Result<Peer> {
        let mut peer = Peer::dial(self.crowd.server).await?;
        peer.upgrade(&self.id, "").await?;
        // A charge point that is known need not boot again (OCPP-J 1.6 §5.4), and many do not.
        if !self.is_known || fastrand::bool() {
            peer.boot().await?;
        }
        Ok(peer)
    }
}

fn now() -> String {
    let millis = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_millis());
    DateTime::from_unix_millis(i64::try_from(millis).unwrap_or(0)).to_string()
}
