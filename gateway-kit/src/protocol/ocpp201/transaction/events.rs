//! The events of a transaction in the contract's words.

use ocpp201::{ReasonEnum, TriggerReasonEnum};
use unified_model::events::{
    MeterBasis, StartSource, StopReason, TransactionMeterValues, TransactionStarted, TransactionStopped,
};
use unified_model::{IdTag, ShortText, Timestamp};

use super::Telling;
use super::course::Course;
use crate::port::StartedEntry;
use crate::protocol::ocpp::Samples;
use crate::protocol::ocpp201::meter::{Place, register};

/// `transaction.started`. A transaction may begin before its EVSE is chosen; the contract wants a connector, so the
/// only one there is, or the first, stands for it until later events name it.
pub(super) fn started(telling: &mut Telling, course: &Course, only: Option<u32>) -> TransactionStarted {
    let samples = std::mem::take(&mut telling.samples);
    let message = &telling.message;
    let connector_id = course.connector_id.or(only).unwrap_or(1);
    let id_tag = IdTag::cut(course.id_tag.as_deref().unwrap_or_default());
    let meter_start = register(&samples.values, Place::Begin);
    let transaction = telling.transaction.clone();
    let mut event =
        TransactionStarted::new(connector_id, transaction, id_tag, meter_start.map_or(0, watt_hours));
    event.start_timestamp = Some(Timestamp::from_unix_millis(message.timestamp.unix_millis()));
    event.meter_basis = meter_start.map(|_| MeterBasis::Register);
    event.meter_unknown = meter_start.is_none().then_some(true);
    // Quirk 64: some send -1 or 0 where there is no reservation.
    event.reservation_id = course.reservation_id.filter(|id| *id > 0);
    event.offline = telling.offline;
    let ordered = message.trigger_reason == TriggerReasonEnum::RemoteStart;
    event.source = (ordered || course.is_remote || message.transaction_info.remote_start_id.is_some())
        .then_some(StartSource::Remote);
    event.order_no = course.order_no.as_ref().map(ShortText::cut);
    (event.meter_values, event.signed_values) = samples.if_any();
    event.seq_no = telling.seq_no;
    (event.gap, event.complete) =
        telling.seq_no.map_or((None, None), |number| course.gap_and_complete(number));
    event
}

/// `transaction.meter_values`; `None` where nothing was measured.
pub(super) fn meter_values(
    telling: &mut Telling,
    course: &Course,
    only: Option<u32>,
) -> Option<TransactionMeterValues> {
    if telling.samples.is_empty() {
        return None;
    }
    let samples = std::mem::take(&mut telling.samples);
    let connector_id = course.connector_id.or(only).unwrap_or(1);
    let mut event = TransactionMeterValues::new(connector_id, samples.values);
    event.signed_values = Samples::some_signed(samples.signed);
    event.transaction_id = Some(telling.transaction.clone());
    event.seq_no = telling.seq_no;
    event.gap = telling.seq_no.and_then(|number| course.gap_and_complete(number).0);
    let came_otherwise = |number| course.came_otherwise(number, telling.content());
    event.conflict = telling.seq_no.is_some_and(came_otherwise).then_some(true);
    Some(event)
}

/// `transaction.stopped`.
pub(super) fn stopped(
    telling: &mut Telling,
    course: &Course,
    started: Option<&StartedEntry>,
) -> TransactionStopped {
    let samples = std::mem::take(&mut telling.samples);
    let message = &telling.message;
    let stopped_at = Timestamp::from_unix_millis(message.timestamp.unix_millis());
    let meter_stop = register(&samples.values, Place::End);
    let meter_start = started.and_then(|started| started.meter_start_wh).or(course.meter_start);
    // Without a register of its own the end is where the meter was seen last; what flowed after that nobody knows.
    let seen = meter_stop.or(course.meter).or(meter_start).map_or(0, watt_hours);
    let mut event = TransactionStopped::new(telling.transaction.clone(), reason(telling), seen, stopped_at);
    event.connector_id = course.connector_id;
    event.id_tag = course.id_tag.as_deref().map(IdTag::cut);
    // Quirk 72: a register that went backwards was reset; no difference is better than a wrong one.
    event.energy_wh =
        meter_stop.zip(meter_start).and_then(|(stop, start)| watt_hours(stop).checked_sub(watt_hours(start)));
    let started_at = course.started_at.or_else(|| started.and_then(|started| started.started_at));
    let millis = started_at.map(|started_at| stopped_at.millis_since(started_at));
    event.duration_sec = millis.and_then(|millis| u64::try_from(millis.div_euclid(1_000)).ok());
    event.order_no = course.order_no.as_ref().map(ShortText::cut);
    event.meter_basis = meter_stop.map(|_| MeterBasis::Register);
    (event.meter_values, event.signed_values) = samples.if_any();
    let native = message.transaction_info.transaction_id.as_str();
    if native != telling.transaction.as_str() {
        event.unmatched = native.is_empty().then_some(true);
        event.native_transaction_id = Some(native.to_owned());
    }
    event.seq_no = telling.seq_no;
    (event.gap, event.complete) =
        telling.seq_no.map_or((None, None), |number| course.gap_and_complete(number));
    event
}

/// The reason in 1.6's words (mapping §2). What 1.6 tells as a reason 2.0.1 tells as what triggered the message.
fn reason(telling: &Telling) -> StopReason {
    let message = &telling.message;
    let Some(reason) = &message.transaction_info.stopped_reason else {
        // 2.0.1 E06.FR.09: omitted means Local.
        return StopReason::Local;
    };
    match (reason, &message.trigger_reason) {
        (ReasonEnum::DeAuthorized, _) => StopReason::DeAuthorized,
        (ReasonEnum::EmergencyStop, _) => StopReason::EmergencyStop,
        (ReasonEnum::EvDisconnected, _) => StopReason::EvDisconnected,
        (ReasonEnum::ImmediateReset, _) => StopReason::HardReset,
        (ReasonEnum::Local, _) => StopReason::Local,
        (ReasonEnum::PowerLoss, _) => StopReason::PowerLoss,
        (ReasonEnum::Reboot, _) => StopReason::Reboot,
        (ReasonEnum::Remote, _) => StopReason::Remote,
        (ReasonEnum::Other, TriggerReasonEnum::UnlockCommand) => StopReason::UnlockCommand,
        (ReasonEnum::Other, TriggerReasonEnum::ResetCommand) => StopReason::SoftReset,
        _ => StopReason::Other,
    }
}

/// A register as the contract has it: it never runs below zero.
fn watt_hours(register: i64) -> u64 {
    u64::try_from(register).unwrap_or(0)
}
