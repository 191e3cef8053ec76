//! The contract of [`CommandLedger`].
//!
//! The fixture makes `(ledger, reopen)`, as for the transaction ledger.

use unified_model::Command;

use super::samples::{charge_point, command, heartbeat, response};
use crate::port::{CommandLedger, Taken};

/// The tests of [`CommandLedger`](crate::port::CommandLedger); see the module `testing::suites::command_ledger`.
#[macro_export]
macro_rules! command_ledger_suite {
    ($name:ident, $fixture:expr) => {
        $crate::__port_suite!(
            $name,
            $fixture,
            command_ledger,
            [
                a_command_is_taken_once,
                a_finished_command_gives_its_response_again,
                the_first_response_wins,
                a_frame_may_be_written_once_and_only_for_a_taken_command,
                a_response_to_a_command_nobody_took_is_remembered,
                the_same_id_at_another_charge_point_is_another_command,
                what_a_dead_process_left_is_an_orphan_and_nothing_else_is,
                only_a_response_ends_a_command,
            ]
        );
    };
}

async fn take(ledger: &impl CommandLedger, command: &Command) -> Taken {
    let Command { charge_point_id, command_id, trace_id, .. } = command;
    ledger.take(charge_point_id, command_id, &command.name(), trace_id.as_ref()).await.unwrap()
}

/// See the name.
pub async fn a_command_is_taken_once<L: CommandLedger, R: AsyncFn(L) -> L>((ledger, _): (L, R)) {
    let command = command(&charge_point("CP-1"), "c-1");
    assert_eq!(take(&ledger, &command).await, Taken::Ours);
    assert_eq!(take(&ledger, &command).await, Taken::UnderWay);
    ledger.sent(&command.charge_point_id, &command.command_id).await.unwrap();
    assert_eq!(take(&ledger, &command).await, Taken::UnderWay);
}

/// See the name.
pub async fn a_finished_command_gives_its_response_again<L: CommandLedger, R: AsyncFn(L) -> L>(
    (ledger, reopen): (L, R),
) {
    let here = charge_point("CP-1");
    let command = command(&here, "c-1");
    let response = response(&here, "c-1", "Accepted");
    assert_eq!(take(&ledger, &command).await, Taken::Ours);
    ledger.done(&response).await.unwrap();
    ledger.done(&response).await.unwrap();
    assert_eq!(take(&ledger, &command).await, Taken::Done(Box::new(response.clone())));
    let ledger = reopen(ledger).await;
    assert_eq!(take(&ledger, &command).await, Taken::Done(Box::new(response)));
}

/// See the name.
pub async fn the_first_response_wins<L: CommandLedger, R: AsyncFn(L) -> L>((ledger, _): (L, R)) {
    let here = charge_point("CP-1");
    let command = command(&here, "c-1");
    let (first, second) = (response(&here, "c-1", "Rejected"), response(&here, "c-1", "Accepted"));
    assert_eq!(take(&ledger, &command).await, Taken::Ours);
    ledger.done(&first).await.unwrap();
    ledger.done(&second).await.unwrap();
    assert_eq!(take(&ledger, &command).await, Taken::Done(Box::new(first)));
}

/// See the name.
pub async fn a_frame_may_be_written_once_and_only_for_a_taken_command<
    L: CommandLedger,
    R: AsyncFn(L) -> L,
>(
    (ledger, reopen): (L, R),
) {
    let here = charge_point("CP-1");
    let (taken, other) = (command(&here, "c-1"), command(&here, "c-2"));
    assert_eq!(take(&ledger, &taken).await, Taken::Ours);
    ledger.sent(&here, &other.command_id).await.unwrap_err();
    ledger.sent(&here, &taken.command_id).await.unwrap();
    ledger.sent(&here, &taken.command_id).await.unwrap_err();
    let ledger = reopen(ledger).await;
    ledger.sent(&here, &taken.command_id).await.unwrap_err();
    ledger.done(&response(&here, "c-1", "Accepted")).await.unwrap();
    ledger.sent(&here, &taken.command_id).await.unwrap_err();
}

/// See the name.
pub async fn a_response_to_a_command_nobody_took_is_remembered<L: CommandLedger, R: AsyncFn(L) -> L>(
    (ledger, reopen): (L, R),
) {
    let here = charge_point("CP-1");
    let response = response(&here, "c-1", "Rejected");
    ledger.done(&response).await.unwrap();
    let ledger = reopen(ledger).await;
    let taken = take(&ledger, &command(&here, "c-1")).await;
    assert_eq!(taken, Taken::Done(Box::new(response)));
}

/// See the name.
pub async fn the_same_id_at_another_charge_point_is_another_command<L: CommandLedger, R: AsyncFn(L) -> L>(
    (ledger, _): (L, R),
) {
    for name in ["CP-1", "CP-2"] {
        let taken = take(&ledger, &command(&charge_point(name), "c-1")).await;
        assert_eq!(taken, Taken::Ours, "{name}");
    }
}

/// See the name.
pub async fn what_a_dead_process_left_is_an_orphan_and_nothing_else_is<
    L: CommandLedger,
    R: AsyncFn(L) -> L,
>(
    (ledger, reopen): (L, R),
) {
    let here = charge_point("CP-1");
    assert_eq!(ledger.orphans().await.unwrap(), []);
    for id in ["taken", "sent", "done"] {
        assert_eq!(take(&ledger, &command(&here, id)).await, Taken::Ours);
    }
    for id in ["sent", "done"] {
        ledger.sent(&here, &command(&here, id).command_id).await.unwrap();
    }
    ledger.done(&response(&here, "done", "Accepted")).await.unwrap();

    let ledger = reopen(ledger).await;
    let mut orphans = ledger.orphans().await.unwrap();
    orphans.sort_by(|a, b| a.command_id.as_str().cmp(b.command_id.as_str()));
    let told: Vec<_> = orphans.iter().map(|orphan| (orphan.command_id.as_str(), orphan.sent)).collect();
    assert_eq!(told, [("sent", true), ("taken", false)]);
    for orphan in &orphans {
        assert_eq!((orphan.command_name.as_str(), &orphan.charge_point_id), ("Reset", &here));
        assert_eq!(orphan.trace_id.as_ref().map(|trace| trace.as_str()), Some("trace-1"));
        ledger.done(&response(&here, orphan.command_id.as_str(), "Rejected")).await.unwrap();
    }
    assert_eq!(ledger.orphans().await.unwrap(), []);
}

/// See the name.
pub async fn only_a_response_ends_a_command<L: CommandLedger, R: AsyncFn(L) -> L>((ledger, _): (L, R)) {
    ledger.done(&heartbeat(&charge_point("CP-1"), 1).event).await.unwrap_err();
}
