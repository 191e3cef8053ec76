//! Orders in a gateway that is one of several: routed, fenced, decided once (contract §4.5).

use std::collections::VecDeque;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use gateway_kit::async_trait;
use gateway_kit::driver::{ClockOffset, Gateway, Reassertion};
use gateway_kit::memory::{MemoryLedger, MemoryRegistry};
use gateway_kit::port::{
    Begun, Claim, CommandLedger, CommandOrder, CommandRouter, CommandSource, ConnectionRegistry, Digest,
    Durable, FactKey, Identity, KnownTransaction, Orphan, PortError, Refreshed, Route, Sent, Taken, Taking,
    TransactionLedger,
};
use gateway_kit::session::Record;
use tokio::sync::{Mutex as AsyncMutex, mpsc, watch};
use unified_model::{
    ChargePointId, Command, CommandId, CommandStatus, Event, EventPayload, GatewayId, Protocol, RejectReason,
    Timestamp, TransactionId,
};

use crate::client::{Client, Seen};
use crate::rig::{Rig, Tally, until};

/// The ports of a gateway in a cluster. Each does what the test says next, and what the memory does when it says nothing.
#[derive(Default)]
struct Cluster {
    memory: MemoryLedger,
    claims: MemoryRegistry,
    takes: Mutex<VecDeque<Taken>>,
    sents: Mutex<VecDeque<Sent>>,
    decided: Mutex<Option<Event>>,
    routes: Mutex<VecDeque<Result<Route, PortError>>>,
    holds_take_of: Mutex<Option<String>>,
    refuses_to_restore: AtomicBool,
    lost: Mutex<Option<String>>,
    stalls_route: watch::Sender<bool>,
    calls: Tally,
}

impl Cluster {
    fn says<T>(queue: &Mutex<VecDeque<T>>) -> Option<T> {
        queue.lock().unwrap().pop_front()
    }

    fn called(&self, what: &str) -> usize {
        self.calls.lines().iter().filter(|line| *line == what).count()
    }
}

#[async_trait]
impl CommandLedger for Cluster {
    async fn take(&self, taking: &Taking<'_>) -> Result<Taken, PortError> {
        let here = if taking.epoch.is_some() { "here" } else { "nowhere" };
        self.calls.add(format!("take {} {here} {}", taking.command, taking.meant_for_us));
        if self.holds_take_of.lock().unwrap().as_deref() == Some(taking.command.as_str()) {
            std::future::pending::<()>().await;
        }
        match Self::says(&self.takes) {
            Some(taken) => Ok(taken),
            None => self.memory.take(taking).await,
        }
    }

    async fn sent(&self, cp: &ChargePointId, command: &CommandId, epoch: u64) -> Result<Sent, PortError> {
        self.calls.add(format!("sent {command}"));
        match Self::says(&self.sents) {
            Some(sent) => Ok(sent),
            None => self.memory.sent(cp, command, epoch).await,
        }
    }

    async fn give_back(&self, cp: &ChargePointId, command: &CommandId) -> Result<(), PortError> {
        self.calls.add(format!("give back {command}"));
        self.memory.give_back(cp, command).await
    }

    async fn decide(&self, response: &Event) -> Result<Option<Box<Event>>, PortError> {
        let first = self.decided.lock().unwrap().clone();
        match first {
            Some(first) => Ok(Some(Box::new(first))),
            None => self.memory.decide(response).await,
        }
    }

    async fn done(&self, response: &Event) -> Result<(), PortError> {
        self.memory.done(response).await
    }

    async fn orphans(&self) -> Result<Vec<Orphan>, PortError> {
        Ok(Vec::new())
    }
}

#[async_trait]
impl CommandRouter for Cluster {
    async fn route(&self, command: &Command, text: &str) -> Result<Route, PortError> {
        assert!(command.issued_at.is_some() && command.expires_at.is_some() && command.trace_id.is_some());
        assert_eq!(Command::from_json(text).unwrap().command_id, command.command_id);
        self.calls.add(format!("route {}", command.command_id));
        let stall = self.stalls_route.subscribe().wait_for(|stalls| !stalls).await.map(drop);
        stall.unwrap();
        Self::says(&self.routes).unwrap_or(Ok(Route::Nowhere))
    }
}

#[async_trait]
impl ConnectionRegistry for Cluster {
    async fn claim(&self, id: &ChargePointId, protocol: &Protocol) -> Result<Claim, PortError> {
        self.claims.claim(id, protocol).await
    }

    async fn describe(&self, id: &ChargePointId, epoch: u64, identity: &Identity) -> Result<(), PortError> {
        self.claims.describe(id, epoch, identity).await
    }

    async fn refresh(&self, id: &ChargePointId, epoch: u64) -> Result<Refreshed, PortError> {
        self.calls.add(format!("refresh {id}"));
        match self.lost.lock().unwrap().as_deref() == Some(id.as_str()) {
            true => Ok(Refreshed::Lost),
            false => {
                let _ = epoch;
                Ok(Refreshed::Kept)
            }
        }
    }

    async fn release(&self, id: &ChargePointId, epoch: u64) -> Result<(), PortError> {
        self.claims.release(id, epoch).await
    }
}

#[async_trait]
impl TransactionLedger for Cluster {
    async fn begin(&self, id: &ChargePointId, start: &FactKey, now: Timestamp) -> Result<Begun, PortError> {
        self.memory.begin(id, start, now).await
    }

    async fn owner_of(
        &self,
        id: &ChargePointId,
        transaction: &TransactionId,
    ) -> Result<Option<KnownTransaction>, PortError> {
        self.memory.owner_of(id, transaction).await
    }

    async fn newest_of(
        &self,
        id: &ChargePointId,
        start: &Digest,
    ) -> Result<Option<KnownTransaction>, PortError> {
        self.memory.newest_of(id, start).await
    }

    async fn record(&self, record: &Record, durable: &Durable) -> Result<(), PortError> {
        self.memory.record(record, durable).await
    }

    async fn restore(&self, id: &ChargePointId) -> Result<(), PortError> {
        self.calls.add(format!("restore {id}"));
        match self.refuses_to_restore.swap(false, Ordering::Relaxed) {
            true => Err(PortError::new("told to fail")),
            false => Ok(()),
        }
    }
}

/// A topic of orders.
struct Topic {
    records: AsyncMutex<mpsc::UnboundedReceiver<CommandOrder>>,
    settled: Arc<Tally>,
}

#[async_trait]
impl CommandSource for Topic {
    async fn next(&self) -> Option<CommandOrder> {
        self.records.lock().await.recv().await
    }

    async fn settle(&self, ticket: u64, response: Option<&Event>) {
        let word = if response.is_some() { "answered" } else { "left" };
        self.settled.add(format!("{ticket} {word}"));
    }
}

struct Pod {
    rig: Rig,
    cluster: Arc<Cluster>,
    topic: mpsc::UnboundedSender<CommandOrder>,
    settled: Arc<Tally>,
    offset: ClockOffset,
    reassertion: Reassertion,
}

impl Pod {
    async fn start() -> Self {
        let cluster: Arc<Cluster> = Arc::default();
        let (topic, records) = mpsc::unbounded_channel();
        let settled: Arc<Tally> = Arc::default();
        let source = Topic { records: AsyncMutex::new(records), settled: Arc::clone(&settled) };
        let (offset, reassertion) = (ClockOffset::default(), Reassertion::default());
        let rig = Rig::with(|builder| {
            builder
                .command_ledger(Arc::clone(&cluster) as _)
                .command_router(Arc::clone(&cluster) as _)
                .registry(Arc::clone(&cluster) as _)
                .ledger(Arc::clone(&cluster) as _)
                .command_source(Arc::new(source))
                .clock_offset(offset.clone())
                .reassertion(reassertion.clone())
        })
        .await;
        Self { rig, cluster, topic, settled, offset, reassertion }
    }

    /// An order in the topic, recorded so long ago.
    fn order_of(&self, ticket: u64, age_millis: i64, more: &str) {
        let text = format!(
            r#"{{"commandId":"c-{ticket}","commandName":"Reset","chargePointId":"CP-1","payload":{{"type":"Soft"}}{more}}}"#
        );
        let recorded_at = Some(now().plus_millis(-age_millis));
        self.topic.send(CommandOrder { ticket, text, recorded_at }).unwrap();
    }

    fn order(&self, ticket: u64) {
        self.order_of(ticket, 0, "");
    }

    async fn settled(&self, lines: &[&str]) {
        until("the orders are settled", || self.settled.lines() == lines).await;
    }

    fn answers(&self) -> Vec<Event> {
        self.rig.sink.stored().into_iter().filter(|event| event.event_type() == "command.response").collect()
    }

    /// Why the only order was refused.
    fn reason(&self) -> RejectReason {
        let answers = self.answers();
        assert_eq!(answers.len(), 1, "{answers:?}");
        match &answers[0].payload {
            EventPayload::CommandResponse(response) => response.details.reason.clone().unwrap(),
            other => panic!("{other:?}"),
        }
    }
}

fn now() -> Timestamp {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap();
    Timestamp::from_unix_millis(since.as_millis().try_into().unwrap())
}

fn expires_in(millis: i64) -> String {
    format!(r#","expiresAt":"{}""#, now().plus_millis(millis))
}

/// A response another gateway decided.
fn decided_elsewhere(command: &str) -> Event {
    let charge_point = ChargePointId::new("CP-1").unwrap();
    let command = CommandId::new(command).unwrap();
    let id = unified_model::EventId::command_response(&charge_point, &command);
    let response = unified_model::CommandResponse::accepted(command, unified_model::CommandName::Reset);
    Event::new(id, charge_point, GatewayId::new("gateway-9").unwrap(), now(), response)
}

#[tokio::test]
async fn an_order_for_another_gateways_device_is_passed_on_and_leaves_no_trace_here() {
    let pod = Pod::start().await;
    pod.cluster.routes.lock().unwrap().push_back(Ok(Route::Elsewhere));
    pod.order(1);
    pod.settled(&["1 left"]).await;
    assert_eq!(pod.cluster.calls.lines(), ["route c-1"]);
    assert_eq!(pod.answers(), []);
}

#[tokio::test]
async fn an_order_for_nobodys_device_is_taken_and_refused() {
    let pod = Pod::start().await;
    pod.order(1);
    pod.settled(&["1 answered"]).await;
    assert_eq!(pod.cluster.calls.lines(), ["route c-1", "take c-1 nowhere false"]);
    assert_eq!(pod.reason(), RejectReason::DeviceOffline);
}

#[tokio::test]
async fn an_order_for_a_device_here_is_not_routed_and_its_target_is_told_to_the_ledger() {
    let pod = Pod::start().await;
    let mut client = Client::admitted(pod.rig.addr, "CP-1").await;
    pod.order_of(1, 0, r#","targetGatewayId":"gateway-0""#);
    assert_eq!(client.next().await, Seen::Text("do c-1".into()));
    client.text("did c-1").await;
    pod.settled(&["1 answered"]).await;
    assert_eq!(pod.cluster.calls.lines(), ["take c-1 here true", "sent c-1"]);
}

#[tokio::test]
async fn an_order_that_comes_back_while_it_is_being_passed_on_is_not_left_to_nobody() {
    let pod = Pod::start().await;
    pod.cluster.stalls_route.send_replace(true);
    pod.cluster.routes.lock().unwrap().push_back(Ok(Route::Elsewhere));
    pod.order(1);
    until("it is being passed on", || pod.cluster.called("route c-1") == 1).await;
    // The other gateway passed it back before the brokers' word came.
    pod.order_of(1, 0, r#","hops":2"#);
    until("it is back", || pod.rig.metric("gateway_commands_duplicate_total") >= 1.0).await;
    pod.cluster.stalls_route.send_replace(false);
    pod.settled(&["1 left", "1 answered"]).await;
    assert_eq!(pod.reason(), RejectReason::DeviceOffline);
}

#[tokio::test]
async fn a_port_that_is_silent_keeps_no_order_beyond_its_expiry() {
    let pod = Pod::start().await;
    pod.cluster.stalls_route.send_replace(true);
    pod.order_of(1, 0, &expires_in(300));
    pod.settled(&["1 answered"]).await;
    assert_eq!(pod.reason(), RejectReason::CommandExpired);
    assert!(pod.answers()[0].timestamp.millis_since(now()) > -5_000);
}

#[tokio::test]
async fn while_nobody_can_say_where_a_device_is_its_order_is_held_and_ends_expired() {
    let pod = Pod::start().await;
    let away = || Err(PortError::new("redis is away"));
    pod.cluster.routes.lock().unwrap().extend([away(), away(), away()]);
    pod.order_of(1, 0, &expires_in(700));
    pod.settled(&["1 answered"]).await;
    assert_eq!(pod.reason(), RejectReason::CommandExpired);
    assert_eq!(pod.cluster.calls.lines().last().unwrap(), "take c-1 nowhere false");
}

#[tokio::test]
async fn an_order_issued_when_it_was_recorded_expires_thirty_seconds_after_that() {
    let pod = Pod::start().await;
    let mut client = Client::admitted(pod.rig.addr, "CP-1").await;
    pod.order_of(1, 31_000, "");
    pod.settled(&["1 answered"]).await;
    assert_eq!(pod.reason(), RejectReason::CommandExpired);
    pod.order_of(2, 20_000, "");
    assert_eq!(client.next().await, Seen::Text("do c-2".into()));
}

#[tokio::test]
async fn whether_an_order_has_expired_is_judged_by_the_shared_clock() {
    let pod = Pod::start().await;
    let mut client = Client::admitted(pod.rig.addr, "CP-1").await;
    // This machine is a minute ahead of all others: what looks old to it is young.
    pod.offset.set_millis(-60_000);
    pod.order_of(1, 0, &expires_in(-40_000));
    assert_eq!(client.next().await, Seen::Text("do c-1".into()));
    client.text("did c-1").await;
    pod.settled(&["1 answered"]).await;
    pod.offset.set_millis(60_000);
    pod.order_of(2, 0, "");
    pod.settled(&["1 answered", "2 answered"]).await;
    let EventPayload::CommandResponse(second) = &pod.answers()[1].payload else { panic!("no response") };
    assert_eq!(second.details.reason, Some(RejectReason::CommandExpired));
}

#[tokio::test]
async fn an_order_whose_device_moved_before_the_write_is_given_back_and_routed_again() {
    let pod = Pod::start().await;
    let mut client = Client::admitted(pod.rig.addr, "CP-1").await;
    pod.cluster.sents.lock().unwrap().push_back(Sent::Moved);
    pod.cluster.takes.lock().unwrap().extend([Taken::Ours, Taken::Moved]);
    *pod.cluster.lost.lock().unwrap() = Some("CP-1".into());
    pod.cluster.routes.lock().unwrap().push_back(Ok(Route::Elsewhere));
    pod.order(1);
    pod.settled(&["1 left"]).await;
    // Not one byte of it was written: the claim was asked about, and found lost.
    assert_eq!(client.close_code().await, Some(1008));
    let calls = pod.cluster.calls.lines();
    let of_the_order: Vec<_> = calls.iter().map(String::as_str).take(5).collect();
    assert_eq!(
        of_the_order,
        ["take c-1 here false", "sent c-1", "give back c-1", "take c-1 here false", "refresh CP-1"]
    );
    assert_eq!(calls.last().unwrap(), "route c-1");
    assert_eq!(pod.answers(), []);
}

#[tokio::test]
async fn a_claim_the_registry_forgot_is_written_again_and_the_order_carried_out() {
    let pod = Pod::start().await;
    let mut client = Client::admitted(pod.rig.addr, "CP-1").await;
    pod.cluster.takes.lock().unwrap().push_back(Taken::Moved);
    pod.order(1);
    assert_eq!(client.next().await, Seen::Text("do c-1".into()));
    assert_eq!(pod.cluster.called("refresh CP-1"), 1);
}

#[tokio::test]
async fn an_order_that_was_not_written_goes_on_to_the_devices_next_connection() {
    let pod = Pod::start().await;
    let first = Client::admitted(pod.rig.addr, "CP-1").await;
    pod.cluster.sents.lock().unwrap().push_back(Sent::Moved);
    pod.order(1);
    until("it was withheld", || pod.cluster.called("sent c-1") == 1).await;
    let mut second = Client::admitted(pod.rig.addr, "CP-1").await;
    assert_eq!(second.next().await, Seen::Text("do c-1".into()));
    second.text("did c-1").await;
    pod.settled(&["1 answered"]).await;
    assert_eq!(pod.answers().len(), 1);
    drop(first);
}

#[tokio::test]
async fn what_a_dead_gateway_may_have_written_is_never_written_again() {
    let pod = Pod::start().await;
    let mut client = Client::admitted(pod.rig.addr, "CP-1").await;
    pod.cluster.takes.lock().unwrap().push_back(Taken::Interrupted);
    pod.order(1);
    pod.settled(&["1 answered"]).await;
    assert_eq!(pod.reason(), RejectReason::ConnectionLost);
    client.expect("echo nothing came", "nothing came").await;
}

#[tokio::test]
async fn what_a_living_gateway_holds_is_looked_at_until_it_ends_also_after_its_expiry() {
    let pod = Pod::start().await;
    let response = decided_elsewhere("c-1");
    let held = [Taken::UnderWay, Taken::UnderWay, Taken::Done(Box::new(response.clone()))];
    pod.cluster.takes.lock().unwrap().extend(held);
    pod.order_of(1, 0, &expires_in(-10_000));
    pod.settled(&["1 answered"]).await;
    // The stored response, unchanged: whoever heard it before knows it by its id.
    assert_eq!(pod.answers(), [response]);
}

#[tokio::test]
async fn only_the_response_that_was_decided_first_is_published_and_told() {
    let pod = Pod::start().await;
    let mut client = Client::admitted(pod.rig.addr, "CP-1").await;
    let first = decided_elsewhere("c-1");
    *pod.cluster.decided.lock().unwrap() = Some(first.clone());
    let gateway: Gateway = pod.rig.gateway.clone();
    let command = Command::from_json(
        r#"{"commandId":"c-1","commandName":"Reset","chargePointId":"CP-1","payload":{"type":"Soft"}}"#,
    );
    let told = tokio::spawn(async move { gateway.command(command.unwrap()).await });
    assert_eq!(client.next().await, Seen::Text("do c-1".into()));
    client.text("did c-1").await;
    assert_eq!(told.await.unwrap().unwrap(), first);
    assert_eq!(pod.answers(), std::slice::from_ref(&first));
    let EventPayload::CommandResponse(response) = &first.payload else { panic!("no response") };
    assert_eq!(response.status, CommandStatus::Accepted);
}

#[tokio::test]
async fn an_order_that_waits_for_the_ledger_keeps_no_other_waiting() {
    let pod = Pod::start().await;
    let mut client = Client::admitted(pod.rig.addr, "CP-1").await;
    *pod.cluster.holds_take_of.lock().unwrap() = Some("c-1".into());
    pod.order(1);
    pod.order(2);
    assert_eq!(client.next().await, Seen::Text("do c-2".into()));
}

#[tokio::test]
async fn after_a_flush_every_device_here_is_told_of_again_and_what_another_has_taken_is_let_go() {
    let pod = Pod::start().await;
    let mut kept = Client::admitted(pod.rig.addr, "CP-1").await;
    let mut lost = Client::admitted(pod.rig.addr, "CP-2").await;
    *pod.cluster.lost.lock().unwrap() = Some("CP-2".into());
    pod.cluster.refuses_to_restore.store(true, Ordering::Relaxed);
    pod.reassertion.request();
    assert_eq!(lost.close_code().await, Some(1008));
    // What failed is done again.
    until("it is all told", || pod.cluster.called("restore CP-1") == 2).await;
    assert_eq!(pod.cluster.called("restore CP-2"), 0);
    assert_eq!(pod.rig.metric("gateway_ownership_lost_total"), 1.0);
    kept.expect("echo still here", "still here").await;
}

#[tokio::test]
async fn after_a_flush_a_device_that_nobody_seems_to_hold_is_looked_for_until_somebody_does() {
    let pod = Pod::start().await;
    pod.cluster.routes.lock().unwrap().extend([Ok(Route::Nowhere), Ok(Route::Nowhere), Ok(Route::Elsewhere)]);
    pod.reassertion.request();
    pod.order(1);
    pod.settled(&["1 left"]).await;
    assert_eq!(pod.cluster.called("route c-1"), 3);
    assert_eq!(pod.answers(), []);
}

#[tokio::test]
async fn a_gateway_that_drains_leaves_orders_it_does_not_hold_to_whoever_reads_them_next() {
    let pod = Pod::start().await;
    pod.cluster.routes.lock().unwrap().extend([(); 20].map(|()| Err(PortError::new("redis is away"))));
    pod.order(1);
    until("it is held", || pod.cluster.called("route c-1") >= 1).await;
    assert!(pod.rig.gateway.shutdown(Duration::from_secs(5)).await.is_complete());
    assert!(pod.settled.lines().is_empty());
    assert_eq!(pod.answers(), []);
}
