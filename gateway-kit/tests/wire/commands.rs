//! Orders: one terminal response each, whatever happens in between.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use gateway_kit::async_trait;
use gateway_kit::driver::{CommandError, Gateway, StartError};
use gateway_kit::memory::{DenyAll, MemoryCommands, MemoryLedger, RemoteStarts};
use gateway_kit::port::{CommandLedger, Orphan, PortError, Sent, Taken, Taking};
use unified_model::commands::{RemoteStartTransaction, Reset, ResetType};
use unified_model::{
    ChargePointId, Command, CommandId, CommandResponse, CommandStatus, Event, EventId, EventPayload, IdTag,
    RejectReason, Timestamp, TraceId,
};

use crate::client::{Client, Seen};
use crate::rig::{Mood, Rig, Sink, Tally, builder, until};

fn charge_point(id: &str) -> ChargePointId {
    ChargePointId::new(id).unwrap()
}

fn command(id: &str, charge_point_id: &str) -> Command {
    Command::new(CommandId::new(id).unwrap(), charge_point(charge_point_id), Reset::new(ResetType::Soft))
}

fn response(event: &Event) -> &CommandResponse {
    match &event.payload {
        EventPayload::CommandResponse(response) => response,
        other => panic!("{other:?}"),
    }
}

fn rejected(event: &Event) -> RejectReason {
    assert_eq!(response(event).status, CommandStatus::Rejected);
    response(event).details.reason.clone().unwrap()
}

fn now_millis() -> i64 {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap();
    since.as_millis().try_into().unwrap()
}

fn responses(sink: &Sink) -> Vec<Event> {
    sink.stored().into_iter().filter(|event| event.event_type() == "command.response").collect()
}

/// Gives an order in a task of its own.
fn give(gateway: &Gateway, command: Command) -> tokio::task::JoinHandle<Result<Event, CommandError>> {
    let gateway = gateway.clone();
    tokio::spawn(async move { gateway.command(command).await })
}

#[tokio::test]
async fn an_order_goes_to_its_device_and_its_answer_comes_back_stored() {
    let rig = Rig::start().await;
    let mut client = Client::admitted(rig.addr, "CP-1").await;
    let mut order = command("c-1", "CP-1");
    order.trace_id = Some(TraceId::new("trace-1").unwrap());
    let answer = give(&rig.gateway, order);
    assert_eq!(client.next().await, Seen::Text("do c-1".into()));
    client.text("did c-1").await;
    let answer = answer.await.unwrap().unwrap();
    assert_eq!(response(&answer).status, CommandStatus::Accepted);
    assert_eq!(
        answer.event_id,
        EventId::command_response(&charge_point("CP-1"), &CommandId::new("c-1").unwrap())
    );
    assert_eq!(responses(&rig.sink), [answer]);
    assert_eq!(rig.metric("gateway_commands_consumed_total{name=\"Reset\"}"), 1.0);
    assert_eq!(rig.metric("gateway_command_routing_latency_seconds_count"), 1.0);
    assert_eq!(rig.metric("gateway_commands_without_trace_total"), 0.0);
    let accepted = "gateway_command_responses_total{name=\"Reset\",status=\"Accepted\",reason=\"\"}";
    assert_eq!(rig.metric(accepted), 1.0);
}

#[tokio::test]
async fn a_response_is_told_only_once_it_is_stored() {
    let rig = Rig::start().await;
    let mut client = Client::admitted(rig.addr, "CP-1").await;
    rig.sink.wait_type("CP-1", "charge_point.connected").await;
    let before = *rig.sink.attempts.borrow();
    rig.sink.turn(Mood::Refuse);
    let answer = give(&rig.gateway, command("c-1", "CP-1"));
    assert_eq!(client.next().await, Seen::Text("do c-1".into()));
    client.text("did c-1").await;
    rig.sink.wait_attempts(before + 2).await;
    assert!(!answer.is_finished());
    rig.sink.turn(Mood::Store);
    assert_eq!(response(&answer.await.unwrap().unwrap()).status, CommandStatus::Accepted);
}

#[tokio::test]
async fn an_id_has_one_answer_also_where_it_comes_again_with_a_payload_that_is_wrong() {
    let rig = Rig::start().await;
    let mut client = Client::admitted(rig.addr, "CP-1").await;
    let given = give(&rig.gateway, command("c-1", "CP-1"));
    assert_eq!(client.next().await, Seen::Text("do c-1".into()));
    let wrong =
        r#"{"commandId":"c-1","commandName":"Reset","chargePointId":"CP-1","payload":{"type":"Warm"}}"#;
    let gateway = rig.gateway.clone();
    let repeat = tokio::spawn(async move { gateway.command_text(wrong).await });
    until("the repeat joins", || rig.metric("gateway_commands_duplicate_total") >= 1.0).await;
    client.text("did c-1").await;
    let answer = given.await.unwrap().unwrap();
    assert_eq!(response(&answer).status, CommandStatus::Accepted);
    assert_eq!(repeat.await.unwrap().unwrap(), answer);
    assert_eq!(rig.gateway.command_text(wrong).await.unwrap(), answer, "also once it is answered");
    assert!(responses(&rig.sink).iter().all(|told| *told == answer));
}

#[tokio::test]
async fn an_order_that_can_only_be_refused_has_a_trace_as_well() {
    let rig = Rig::start().await;
    for (text, trace) in [
        (r#"{"commandName":"Reset","chargePointId":"CP-1","payload":{}}"#, None),
        (r#"{"commandName":"Fly","chargePointId":"CP-1","payload":{},"traceId":"t-1"}"#, Some("t-1")),
    ] {
        let told = rig.gateway.command_text(text).await.unwrap().trace_id.unwrap();
        assert!(trace.is_none_or(|trace| told.as_str() == trace), "{text}: {told}");
    }
    assert_eq!(rig.metric("gateway_commands_without_trace_total"), 1.0);
}

#[tokio::test]
async fn the_token_of_a_remote_start_is_expected_once_it_is_written_and_there_alone() {
    let starts = RemoteStarts::new(RemoteStarts::WINDOW, DenyAll);
    let rig = Rig::with(|builder| builder.authorizer(Arc::new(starts))).await;
    let mut client = Client::admitted(rig.addr, "CP-1").await;
    let mut other = Client::admitted(rig.addr, "CP-2").await;
    client.expect("authorize TAG-1", "authorize Invalid").await;
    let start = RemoteStartTransaction::new(IdTag::new("Tag-1").unwrap());
    let answer =
        give(&rig.gateway, Command::new(CommandId::new("c-1").unwrap(), charge_point("CP-1"), start));
    assert_eq!(client.next().await, Seen::Text("do c-1".into()));
    client.expect("authorize TAG-1", "authorize Accepted").await;
    client.expect("authorize TAG-2", "authorize Invalid").await;
    other.expect("authorize TAG-1", "authorize Invalid").await;
    client.text("did c-1").await;
    answer.await.unwrap().unwrap();
}

#[tokio::test]
async fn an_order_for_nobody_is_device_offline() {
    let rig = Rig::start().await;
    let answer = rig.gateway.command(command("c-1", "CP-9")).await.unwrap();
    assert_eq!(rejected(&answer), RejectReason::DeviceOffline);
    assert_eq!(answer.meta, None);
    assert!(answer.trace_id.is_some(), "a trace is begun where none was sent");
    assert_eq!(rig.metric("gateway_commands_without_trace_total"), 1.0);
    assert_eq!(responses(&rig.sink), [answer]);
}

#[tokio::test]
async fn an_order_that_is_too_late_is_command_expired_and_never_written() {
    let rig = Rig::start().await;
    let mut client = Client::admitted(rig.addr, "CP-1").await;
    let mut late = command("c-1", "CP-1");
    late.expires_at = Some(Timestamp::from_unix_millis(1_000));
    let answer = rig.gateway.command(late).await.unwrap();
    assert_eq!(rejected(&answer), RejectReason::CommandExpired);
    client.expect("echo nothing came", "nothing came").await;
}

#[tokio::test]
async fn an_order_the_device_does_not_answer_times_out() {
    let rig = Rig::start().await;
    let mut client = Client::admitted(rig.addr, "CP-1").await;
    let answer = give(&rig.gateway, command("c-1", "CP-1"));
    assert_eq!(client.next().await, Seen::Text("do c-1".into()));
    assert_eq!(rejected(&answer.await.unwrap().unwrap()), RejectReason::DeviceTimeout);
    // The late answer changes nothing.
    client.text("did c-1").await;
    client.expect("echo on", "on").await;
    assert_eq!(responses(&rig.sink).len(), 1);
}

#[tokio::test]
async fn an_order_whose_device_hangs_up_is_connection_lost() {
    let rig = Rig::start().await;
    let mut client = Client::admitted(rig.addr, "CP-1").await;
    let answer = give(&rig.gateway, command("c-1", "CP-1"));
    assert_eq!(client.next().await, Seen::Text("do c-1".into()));
    drop(client);
    let answer = answer.await.unwrap().unwrap();
    assert_eq!(rejected(&answer), RejectReason::ConnectionLost);
    assert_eq!(responses(&rig.sink), [answer]);
}

#[tokio::test]
async fn the_same_order_again_is_not_carried_out_again_but_answered_alike() {
    let rig = Rig::start().await;
    let mut client = Client::admitted(rig.addr, "CP-1").await;
    // Twice while it is under way…
    let first = give(&rig.gateway, command("c-1", "CP-1"));
    assert_eq!(client.next().await, Seen::Text("do c-1".into()));
    let second = give(&rig.gateway, command("c-1", "CP-1"));
    until("the duplicate is seen", || rig.metric("gateway_commands_duplicate_total") == 1.0).await;
    client.text("did c-1").await;
    let first = first.await.unwrap().unwrap();
    assert_eq!(second.await.unwrap().unwrap(), first);
    // … and once more afterwards.
    assert_eq!(rig.gateway.command(command("c-1", "CP-1")).await.unwrap(), first);
    assert_eq!(rig.metric("gateway_commands_duplicate_total"), 2.0);
    client.expect("echo only once", "only once").await;
    // The same id for another device is another order.
    let other = rig.gateway.command(command("c-1", "CP-2")).await.unwrap();
    assert_eq!(rejected(&other), RejectReason::DeviceOffline);
}

#[tokio::test]
async fn an_order_that_was_answered_is_told_the_same_also_after_it_has_expired() {
    let rig = Rig::start().await;
    let answer = rig.gateway.command(command("c-1", "CP-1")).await.unwrap();
    let mut again = command("c-1", "CP-1");
    again.expires_at = Some(Timestamp::from_unix_millis(1_000));
    assert_eq!(rig.gateway.command(again).await.unwrap(), answer);
}

#[tokio::test]
async fn nobody_waiting_does_not_stop_an_order() {
    let rig = Rig::start().await;
    let mut client = Client::admitted(rig.addr, "CP-1").await;
    let waiting = give(&rig.gateway, command("c-1", "CP-1"));
    assert_eq!(client.next().await, Seen::Text("do c-1".into()));
    waiting.abort();
    client.text("did c-1").await;
    let answer = rig.sink.wait_type("CP-1", "command.response").await;
    assert_eq!(response(&answer).status, CommandStatus::Accepted);
}

#[tokio::test]
async fn text_is_an_order_too_and_gets_an_id_where_it_has_none() {
    let rig = Rig::start().await;
    let answer = rig
        .gateway
        .command_text(r#"{"commandName":"Reset","chargePointId":"CP-1","payload":{"type":"Soft"}}"#)
        .await
        .unwrap();
    assert_eq!(rejected(&answer), RejectReason::DeviceOffline);
    assert_eq!(response(&answer).command_id.as_str().len(), 36);

    let answer = rig
        .gateway
        .command_text(
            r#"{"commandId":"c-1","commandName":"Reset","chargePointId":"CP-1","payload":{"type":"Quick"}}"#,
        )
        .await
        .unwrap();
    assert_eq!(rejected(&answer), RejectReason::InvalidCommandPayload);
    assert!(
        response(&answer).details.errors.as_ref().is_some_and(|errors| errors[0].path == "/payload/type")
    );

    let answer = rig
        .gateway
        .command_text(r#"{"commandId":"c-2","commandName":"MakeCoffee","chargePointId":"CP-1","payload":{}}"#)
        .await
        .unwrap();
    assert_eq!(rejected(&answer), RejectReason::UnsupportedCommand);
    assert_eq!(rig.metric("gateway_commands_consumed_total{name=\"unknown\"}"), 1.0);

    for text in
        ["", "{", "[]", r#"{"commandName":"Reset"}"#, r#"{"commandName":"Reset","chargePointId":"a b"}"#]
    {
        let refused = rig.gateway.command_text(text).await.unwrap_err();
        assert!(matches!(refused, CommandError::NotAnEnvelope(_)), "{text}: {refused}");
    }
    assert_eq!(rig.metric("gateway_commands_invalid_total"), 5.0);
    assert_eq!(responses(&rig.sink).len(), 3);
}

#[tokio::test]
async fn orders_of_a_source_are_settled_with_their_stored_response() {
    let source = Arc::new(MemoryCommands::new(10));
    let for_rig = Arc::clone(&source);
    let rig = Rig::with(|builder| builder.command_source(for_rig)).await;
    let mut client = Client::admitted(rig.addr, "CP-1").await;
    let text = |id: &str| {
        format!(
            r#"{{"commandId":"{id}","commandName":"Reset","chargePointId":"CP-1","payload":{{"type":"Soft"}}}}"#
        )
    };
    let first = source.order(text("c-1")).unwrap();
    let again = source.order(text("c-1")).unwrap();
    let unreadable = source.order("no json").unwrap();
    assert_eq!(client.next().await, Seen::Text("do c-1".into()));
    client.text("did c-1").await;
    let answer = first.settled().await.unwrap();
    assert_eq!(response(&answer).status, CommandStatus::Accepted);
    assert_eq!(again.settled().await, Some(answer));
    assert_eq!(unreadable.settled().await, None);
    assert_eq!(rig.metric("gateway_commands_invalid_total"), 1.0);
    // After they are settled, and only then, the source forgets them.
    assert_eq!(source.open(), 0);
    client.expect("echo only once", "only once").await;
}

/// A command ledger that can be told to fail, and remembers what it was asked.
#[derive(Default)]
struct Book {
    memory: MemoryLedger,
    take_fails: AtomicBool,
    sent_fails: AtomicBool,
    orphans: std::sync::Mutex<Vec<Orphan>>,
    orphans_fail: AtomicUsize,
    calls: Tally,
}

#[async_trait]
impl CommandLedger for Book {
    async fn take(&self, taking: &Taking<'_>) -> Result<Taken, PortError> {
        self.calls.add(format!("take {}", taking.command));
        if self.take_fails.load(Ordering::Relaxed) {
            return Err(PortError::new("told to fail"));
        }
        self.memory.take(taking).await
    }

    async fn sent(
        &self,
        charge_point: &ChargePointId,
        command: &CommandId,
        epoch: u64,
    ) -> Result<Sent, PortError> {
        self.calls.add(format!("sent {command}"));
        if self.sent_fails.load(Ordering::Relaxed) {
            return Err(PortError::new("told to fail"));
        }
        self.memory.sent(charge_point, command, epoch).await
    }

    async fn give_back(&self, charge_point: &ChargePointId, command: &CommandId) -> Result<(), PortError> {
        self.calls.add(format!("give back {command}"));
        self.memory.give_back(charge_point, command).await
    }

    async fn decide(&self, response: &Event) -> Result<Option<Box<Event>>, PortError> {
        self.memory.decide(response).await
    }

    async fn orphans(&self) -> Result<Vec<Orphan>, PortError> {
        Ok(self.orphans.lock().unwrap().clone())
    }

    async fn done(&self, response: &Event) -> Result<(), PortError> {
        let left = &self.orphans_fail;
        if left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(1)).is_ok() {
            return Err(PortError::new("told to fail"));
        }
        let EventPayload::CommandResponse(answer) = &response.payload else { panic!("no response") };
        self.calls.add(format!("done {}", answer.command_id));
        self.memory.done(response).await
    }
}

#[tokio::test]
async fn an_order_is_taken_then_marked_sent_then_written_then_done() {
    let book = Arc::new(Book::default());
    let rig = Rig::with(|builder| builder.command_ledger(Arc::clone(&book) as _)).await;
    let mut client = Client::admitted(rig.addr, "CP-1").await;
    let answer = give(&rig.gateway, command("c-1", "CP-1"));
    assert_eq!(client.next().await, Seen::Text("do c-1".into()));
    assert_eq!(book.calls.lines(), ["take c-1", "sent c-1"]);
    client.text("did c-1").await;
    answer.await.unwrap().unwrap();
    assert_eq!(book.calls.lines(), ["take c-1", "sent c-1", "done c-1"]);
}

#[tokio::test]
async fn an_order_that_cannot_be_marked_sent_is_not_written_until_it_can_be() {
    let book = Arc::new(Book::default());
    book.sent_fails.store(true, Ordering::Relaxed);
    let rig = Rig::with(|builder| builder.command_ledger(Arc::clone(&book) as _)).await;
    let mut client = Client::admitted(rig.addr, "CP-1").await;
    let mut hasty = command("c-1", "CP-1");
    hasty.expires_at = Some(Timestamp::from_unix_millis(now_millis() + 400));
    let hasty = rig.gateway.command(hasty).await.unwrap();
    assert_eq!(rejected(&hasty), RejectReason::CommandExpired);
    let patient = give(&rig.gateway, command("c-2", "CP-1"));
    until("it was tried", || book.calls.lines().contains(&"give back c-2".to_owned())).await;
    client.expect("echo nothing came", "nothing came").await;
    book.sent_fails.store(false, Ordering::Relaxed);
    assert_eq!(client.next().await, Seen::Text("do c-2".into()));
    client.text("did c-2").await;
    assert_eq!(response(&patient.await.unwrap().unwrap()).status, CommandStatus::Accepted);
}

#[tokio::test]
async fn while_the_ledger_fails_an_order_waits_and_ends_expired_at_the_latest() {
    let book = Arc::new(Book::default());
    book.take_fails.store(true, Ordering::Relaxed);
    let rig = Rig::with(|builder| builder.command_ledger(Arc::clone(&book) as _)).await;
    let mut client = Client::admitted(rig.addr, "CP-1").await;
    let patient = give(&rig.gateway, command("c-1", "CP-1"));
    let mut hasty = command("c-2", "CP-1");
    hasty.issued_at = Some(Timestamp::from_unix_millis(1_000));
    let hasty = rig.gateway.command(hasty).await.unwrap();
    assert_eq!(rejected(&hasty), RejectReason::CommandExpired);
    assert!(!patient.is_finished());
    book.take_fails.store(false, Ordering::Relaxed);
    assert_eq!(client.next().await, Seen::Text("do c-1".into()));
    client.text("did c-1").await;
    assert_eq!(response(&patient.await.unwrap().unwrap()).status, CommandStatus::Accepted);
}

fn orphan(id: &str, sent: bool) -> Orphan {
    Orphan {
        command_id: CommandId::new(id).unwrap(),
        command_name: "Reset".into(),
        charge_point_id: charge_point("CP-1"),
        trace_id: None,
        sent,
    }
}

#[tokio::test]
async fn what_a_dead_process_left_is_answered_before_the_gateway_starts() {
    let book = Arc::new(Book::default());
    *book.orphans.lock().unwrap() = vec![orphan("c-1", true), orphan("c-2", false)];
    // One hiccup does not keep a gateway from starting.
    book.orphans_fail.store(1, Ordering::Relaxed);
    let sink = Sink::new();
    let gateway = builder(&sink).command_ledger(Arc::clone(&book) as _).start().await.unwrap();
    let answers = responses(&sink);
    let reasons: Vec<_> = answers
        .iter()
        .map(|answer| (response(answer).command_id.as_str().to_owned(), rejected(answer)))
        .collect();
    assert_eq!(
        reasons[1..],
        [
            ("c-1".to_owned(), RejectReason::ConnectionLost),
            ("c-2".to_owned(), RejectReason::GatewayShuttingDown)
        ]
    );
    assert_eq!(answers[0].event_id, answers[1].event_id);
    assert_eq!(gateway.command(command("c-1", "CP-1")).await.unwrap().event_id, answers[0].event_id);
}

#[tokio::test]
async fn a_gateway_that_cannot_answer_them_does_not_start() {
    let book = Arc::new(Book::default());
    *book.orphans.lock().unwrap() = vec![orphan("c-1", true)];
    book.orphans_fail.store(usize::MAX, Ordering::Relaxed);
    let refused = builder(&Sink::new()).command_ledger(book).start().await.unwrap_err();
    assert!(matches!(refused, StartError::Orphans(_)), "{refused}");
}

#[tokio::test]
async fn a_gateway_needs_a_sink_and_a_protocol() {
    let id = unified_model::GatewayId::new("gateway-0").unwrap();
    assert!(matches!(Gateway::builder(id.clone()).start().await, Err(StartError::NoSink)));
    let sink = Sink::new();
    assert!(matches!(Gateway::builder(id).sink(sink).start().await, Err(StartError::NoProtocol)));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn many_orders_for_devices_that_come_and_go_each_get_exactly_one_response() {
    let rig = Rig::start().await;
    let mut orders = Vec::new();
    for round in 0..10 {
        let mut client = Client::admitted(rig.addr, "CP-1").await;
        for number in 0..10 {
            orders.push(give(&rig.gateway, command(&format!("c-{round}-{number}"), "CP-1")));
        }
        for answered in 0..round {
            let Seen::Text(order) = client.next().await else { panic!("cut off after {answered}") };
            client.text(&order.replace("do", "did")).await;
        }
        drop(client);
    }
    let mut ids = Vec::new();
    for order in orders {
        let answer = tokio::time::timeout(crate::client::PATIENCE, order).await.unwrap().unwrap().unwrap();
        ids.push(response(&answer).command_id.clone());
    }
    let mut stored: Vec<_> =
        responses(&rig.sink).iter().map(|event| response(event).command_id.clone()).collect();
    ids.sort();
    stored.sort();
    assert_eq!(ids.len(), 100);
    assert_eq!(stored, ids);
}

#[tokio::test]
async fn an_order_whose_session_panics_is_answered_and_the_gateway_goes_on() {
    let rig = Rig::start().await;
    let mut client = Client::admitted(rig.addr, "CP-1").await;
    let answer = give(&rig.gateway, command("c-1", "CP-1"));
    assert_eq!(client.next().await, Seen::Text("do c-1".into()));
    client.text("a word the script does not know").await;
    assert_eq!(rejected(&answer.await.unwrap().unwrap()), RejectReason::ConnectionLost);
    assert_eq!(client.next().await, Seen::Gone);
    assert!(rig.gateway.connections().is_empty());
    assert_eq!(rig.metric("gateway_connected_devices_total"), 0.0);
    Client::admitted(rig.addr, "CP-1").await.expect("echo on", "on").await;
    assert!(rig.gateway.shutdown(Duration::from_secs(5)).await.is_complete());
}

#[tokio::test]
async fn a_connection_that_is_stuck_takes_a_bounded_number_of_orders() {
    let rig = Rig::with_limits(|limits| limits.write = Duration::from_secs(3)).await;
    let mut client = Client::admitted(rig.addr, "CP-1").await;
    client.text("talk 1000").await;
    // While it writes it does not look into its mailbox, and this write does not end.
    let written = "gateway_frames_total{protocol=\"ocpp1.6\",direction=\"down\"}";
    until("the connection writes", || rig.metric(written) >= 2.0).await;
    let orders: Vec<_> =
        (0..100).map(|number| give(&rig.gateway, command(&format!("c-{number}"), "CP-1"))).collect();
    let mut overloaded = 0;
    for order in orders {
        let answer = order.await.unwrap().unwrap();
        overloaded += usize::from(rejected(&answer) == RejectReason::GatewayOverloaded);
    }
    assert_eq!(overloaded, 100 - 32);
    assert_eq!(responses(&rig.sink).len(), 100);
}
