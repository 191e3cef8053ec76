//! What is wrong with what the registry says, and what to do about it.

use unified_model::CommandId;
use unified_model::keys::CommandPhase;

use super::{CommandLine, Explanation, Owner};

/// How long a command may lie in a gateway: its lifetime, and what its answer may take (contract §4.5).
const LONGEST_SEC: u64 = 35;

pub(super) fn of(explanation: &Explanation, wanted: Option<&CommandId>) -> Vec<String> {
    let mut found = Vec::new();
    let connection = &explanation.connection;
    match (&connection.value, &explanation.owner) {
        (None, _) => found.push(
            "nobody holds this charge point: it is not connected, or its gateway died more than 180 s ago. Commands end \
             DEVICE_OFFLINE without being sent; try again after its next charge_point.connected"
                .to_owned(),
        ),
        (Some(value), None) => found.push(format!(
            "the value {value:?} of {} is no gateway id: something else writes into this Redis",
            connection.key
        )),
        (Some(_), Some(owner)) => about_owner(owner, explanation, &mut found),
    }
    for command in &explanation.commands {
        found.extend(about_command(command, explanation.owner.as_ref()));
    }
    if let Some(wanted) = wanted
        && explanation.commands.is_empty()
    {
        found.push(format!(
            "no gateway took the command {wanted} in the last two hours: it was never sent, it still lies in its partition, \
             or what was sent is no command (gateway_commands_invalid_total)"
        ));
    }
    found
}

fn about_owner(owner: &Owner, explanation: &Explanation, found: &mut Vec<String>) {
    let gateway = &owner.gateway_id;
    if !owner.alive {
        let gone = explanation.connection.lives_sec.unwrap_or_default();
        found.push(format!(
            "{gateway} is dead: commands end DEVICE_OFFLINE until the device has connected to another gateway, or at the latest \
             until this entry goes away in {gone} s"
        ));
    }
    if owner.reads_partition.is_some_and(|reads| reads != owner.partition) {
        found.push(format!(
            "{gateway} says that it reads partition {}, senders compute {}: one of them is of another version, or hashes \
             otherwise",
            owner.reads_partition.unwrap_or_default(),
            owner.partition
        ));
    }
    let noted = explanation.connection.meta.get("gatewayId");
    if noted.is_some_and(|noted| noted != gateway.as_str()) {
        found.push(format!(
            "the companion of the entry names {}, not {gateway}: something else writes into this Redis",
            noted.map_or("", String::as_str)
        ));
    }
    match &owner.backlog {
        None => found.push("Kafka could not be asked how far the gateway has come".to_owned()),
        Some(backlog) if owner.alive && backlog.waiting.is_some_and(|waiting| waiting > 0) => found.push(format!(
            "{} commands of partition {} wait for their answers. Ask again: when their number does not fall within {LONGEST_SEC} s, \
             look at /ready and the log of {gateway}",
            backlog.waiting.unwrap_or_default(),
            owner.partition
        )),
        Some(_) => {}
    }
}

fn about_command(command: &CommandLine, owner: Option<&Owner>) -> Option<String> {
    let id = &command.command_id;
    if command.state == CommandPhase::Done {
        return None;
    }
    let by_the_owner = owner
        .is_some_and(|owner| owner.alive && owner.instance.is_some() && owner.instance == command.instance);
    let is_late = command.age_sec.is_some_and(|age| age > LONGEST_SEC);
    match (command.state, by_the_owner, is_late) {
        (CommandPhase::Taken, false, _) => Some(format!(
            "{id} was taken by a process that is not the device's gateway now: another one takes it, or it ends COMMAND_EXPIRED"
        )),
        (CommandPhase::Sent, false, _) => Some(format!(
            "{id} reached the device, and the process that sent it is not the device's gateway now: it ends CONNECTION_LOST, \
             whether the device did it is unknown"
        )),
        (_, true, true) => Some(format!(
            "{id} should have its answer by now: look at the log of the gateway for commandId={id}"
        )),
        _ => None,
    }
}
