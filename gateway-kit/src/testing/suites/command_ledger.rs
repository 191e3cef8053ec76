//! The contract of [`CommandLedger`].
//!
//! The fixture makes `(ledger, reopen, claim)`: an empty ledger, an async closure that turns the ledger of a dead process into
//! that of its successor, and one that claims a charge point for the ledger's process and returns the epoch (any number, for
//! a ledger that does not look at epochs).

use unified_model::{ChargePointId, Command};

use super::samples::{charge_point, command, heartbeat, response};
use crate::port::{CommandLedger, Sent, Taken, Taking};

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
                a_command_that_was_given_back_can_be_taken_again_unless_it_has_ended,
                what_a_dead_process_left_is_never_written_twice_and_can_be_ended,
                only_a_response_ends_a_command,
            ]
        );
    };
}

async fn take(ledger: &impl CommandLedger, command: &Command, epoch: Option<u64>) -> Taken {
    let taking = Taking {
        charge_point: &command.charge_point_id,
        command: &command.command_id,
        name: &command.name(),
        trace: command.trace_id.as_ref(),
        epoch,
        meant_for_us: false,
    };
    ledger.take(&taking).await.unwrap()
}

async fn sent(ledger: &impl CommandLedger, command: &Command, epoch: u64) -> Sent {
    ledger.sent(&command.charge_point_id, &command.command_id, epoch).await.unwrap()
}

/// See the name.
pub async fn a_command_is_taken_once<L, R, C>((ledger, _, claim): (L, R, C))
where
    L: CommandLedger,
    R: AsyncFn(L) -> L,
    C: AsyncFn(&ChargePointId) -> u64,
{
    let command = command(&charge_point("CP-1"), "c-1");
    let epoch = claim(&command.charge_point_id).await;
    assert_eq!(take(&ledger, &command, Some(epoch)).await, Taken::Ours);
    assert_eq!(take(&ledger, &command, Some(epoch)).await, Taken::UnderWay);
    assert_eq!(sent(&ledger, &command, epoch).await, Sent::Allowed);
    assert_eq!(take(&ledger, &command, Some(epoch)).await, Taken::UnderWay);
    assert_eq!(take(&ledger, &command, None).await, Taken::UnderWay);
}

/// See the name.
pub async fn a_finished_command_gives_its_response_again<L, R, C>((ledger, reopen, _): (L, R, C))
where
    L: CommandLedger,
    R: AsyncFn(L) -> L,
    C: AsyncFn(&ChargePointId) -> u64,
{
    let here = charge_point("CP-1");
    let command = command(&here, "c-1");
    let response = response(&here, "c-1", "Accepted");
    assert_eq!(take(&ledger, &command, None).await, Taken::Ours);
    assert_eq!(ledger.decide(&response).await.unwrap(), None);
    ledger.done(&response).await.unwrap();
    ledger.done(&response).await.unwrap();
    assert_eq!(take(&ledger, &command, None).await, Taken::Done(Box::new(response.clone())));
    let ledger = reopen(ledger).await;
    assert_eq!(take(&ledger, &command, None).await, Taken::Done(Box::new(response)));
}

/// See the name.
pub async fn the_first_response_wins<L, R, C>((ledger, _, _): (L, R, C))
where
    L: CommandLedger,
    R: AsyncFn(L) -> L,
    C: AsyncFn(&ChargePointId) -> u64,
{
    let here = charge_point("CP-1");
    let command = command(&here, "c-1");
    let (first, second) = (response(&here, "c-1", "Rejected"), response(&here, "c-1", "Accepted"));
    assert_eq!(take(&ledger, &command, None).await, Taken::Ours);
    assert_eq!(ledger.decide(&first).await.unwrap(), None);
    ledger.done(&first).await.unwrap();
    assert_eq!(ledger.decide(&second).await.unwrap(), Some(Box::new(first.clone())));
    ledger.done(&second).await.unwrap();
    assert_eq!(take(&ledger, &command, None).await, Taken::Done(Box::new(first)));
}

/// See the name.
pub async fn a_frame_may_be_written_once_and_only_for_a_taken_command<L, R, C>(
    (ledger, reopen, claim): (L, R, C),
) where
    L: CommandLedger,
    R: AsyncFn(L) -> L,
    C: AsyncFn(&ChargePointId) -> u64,
{
    let here = charge_point("CP-1");
    let epoch = claim(&here).await;
    let (taken, other) = (command(&here, "c-1"), command(&here, "c-2"));
    assert_eq!(take(&ledger, &taken, Some(epoch)).await, Taken::Ours);
    assert_eq!(sent(&ledger, &other, epoch).await, Sent::Moved);
    assert_eq!(sent(&ledger, &taken, epoch).await, Sent::Allowed);
    assert_eq!(sent(&ledger, &taken, epoch).await, Sent::Moved);
    let ledger = reopen(ledger).await;
    assert_eq!(sent(&ledger, &taken, epoch).await, Sent::Moved);
    ledger.decide(&response(&here, "c-1", "Accepted")).await.unwrap();
    ledger.done(&response(&here, "c-1", "Accepted")).await.unwrap();
    assert_eq!(sent(&ledger, &taken, epoch).await, Sent::Moved);
}

/// See the name.
pub async fn a_response_to_a_command_nobody_took_is_remembered<L, R, C>((ledger, reopen, _): (L, R, C))
where
    L: CommandLedger,
    R: AsyncFn(L) -> L,
    C: AsyncFn(&ChargePointId) -> u64,
{
    let here = charge_point("CP-1");
    let response = response(&here, "c-1", "Rejected");
    assert_eq!(ledger.decide(&response).await.unwrap(), None);
    ledger.done(&response).await.unwrap();
    let ledger = reopen(ledger).await;
    let taken = take(&ledger, &command(&here, "c-1"), None).await;
    assert_eq!(taken, Taken::Done(Box::new(response)));
}

/// See the name.
pub async fn the_same_id_at_another_charge_point_is_another_command<L, R, C>((ledger, _, _): (L, R, C))
where
    L: CommandLedger,
    R: AsyncFn(L) -> L,
    C: AsyncFn(&ChargePointId) -> u64,
{
    for name in ["CP-1", "CP-2"] {
        let taken = take(&ledger, &command(&charge_point(name), "c-1"), None).await;
        assert_eq!(taken, Taken::Ours, "{name}");
    }
}

/// See the name.
pub async fn a_command_that_was_given_back_can_be_taken_again_unless_it_has_ended<L, R, C>(
    (ledger, _, _): (L, R, C),
) where
    L: CommandLedger,
    R: AsyncFn(L) -> L,
    C: AsyncFn(&ChargePointId) -> u64,
{
    let here = charge_point("CP-1");
    let command = command(&here, "c-1");
    assert_eq!(take(&ledger, &command, None).await, Taken::Ours);
    ledger.give_back(&here, &command.command_id).await.unwrap();
    ledger.give_back(&here, &command.command_id).await.unwrap();
    assert_eq!(take(&ledger, &command, None).await, Taken::Ours);
    let response = response(&here, "c-1", "Accepted");
    ledger.decide(&response).await.unwrap();
    ledger.done(&response).await.unwrap();
    ledger.give_back(&here, &command.command_id).await.unwrap();
    assert_eq!(take(&ledger, &command, None).await, Taken::Done(Box::new(response)));
}

/// See the name.
pub async fn what_a_dead_process_left_is_never_written_twice_and_can_be_ended<L, R, C>(
    (ledger, reopen, claim): (L, R, C),
) where
    L: CommandLedger,
    R: AsyncFn(L) -> L,
    C: AsyncFn(&ChargePointId) -> u64,
{
    let here = charge_point("CP-1");
    let epoch = claim(&here).await;
    assert_eq!(ledger.orphans().await.unwrap(), []);
    for id in ["taken", "sent", "done"] {
        assert_eq!(take(&ledger, &command(&here, id), Some(epoch)).await, Taken::Ours);
    }
    for id in ["sent", "done"] {
        assert_eq!(sent(&ledger, &command(&here, id), epoch).await, Sent::Allowed);
    }
    let answered = response(&here, "done", "Accepted");
    ledger.decide(&answered).await.unwrap();
    ledger.done(&answered).await.unwrap();

    let ledger = reopen(ledger).await;
    let orphans = ledger.orphans().await.unwrap();
    for (id, was_sent) in [("taken", false), ("sent", true)] {
        let left = command(&here, id);
        // It is listed, or it is found when it is handed out again.
        match orphans.iter().find(|orphan| orphan.command_id == left.command_id) {
            Some(orphan) => {
                assert_eq!((orphan.sent, &orphan.charge_point_id), (was_sent, &here), "{id}");
                assert_eq!(orphan.command_name, "Reset");
                assert_eq!(orphan.trace_id.as_ref().map(|trace| trace.as_str()), Some("trace-1"));
            }
            None => {
                let expected = if was_sent { Taken::Interrupted } else { Taken::Ours };
                assert_eq!(take(&ledger, &left, None).await, expected, "{id}");
            }
        }
        let ended = response(&here, id, "Rejected");
        assert_eq!(ledger.decide(&ended).await.unwrap(), None);
        ledger.done(&ended).await.unwrap();
        assert_eq!(take(&ledger, &left, None).await, Taken::Done(Box::new(ended)), "{id}");
    }
    assert_eq!(take(&ledger, &command(&here, "done"), None).await, Taken::Done(Box::new(answered)));
    assert_eq!(ledger.orphans().await.unwrap(), []);
}

/// See the name.
pub async fn only_a_response_ends_a_command<L, R, C>((ledger, _, _): (L, R, C))
where
    L: CommandLedger,
    R: AsyncFn(L) -> L,
    C: AsyncFn(&ChargePointId) -> u64,
{
    let heartbeat = heartbeat(&charge_point("CP-1"), 1).event;
    ledger.decide(&heartbeat).await.unwrap_err();
    ledger.done(&heartbeat).await.unwrap_err();
}
