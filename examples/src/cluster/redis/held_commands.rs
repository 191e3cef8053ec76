//! The commands of this process: what makes a repeat harmless here while Redis is away, or has forgotten.

use std::collections::HashMap;
use std::sync::Mutex;
use std::time::{Duration, Instant};

use unified_model::keys::CommandPhase;
use unified_model::{ChargePointId, CommandId, Event};

use super::held::lock;

/// How long an ended command is remembered here: longer than a command lives and is handed out again. Redis remembers it for
/// two hours.
const MEMORY: Duration = Duration::from_secs(120);
/// No command is under way for longer: it has ended, and nobody told.
const FORGOTTEN: Duration = Duration::from_secs(900);

/// The commands of this process.
#[derive(Debug, Default)]
pub(super) struct HeldCommands {
    devices: Mutex<HashMap<ChargePointId, HashMap<CommandId, HeldCommand>>>,
}

/// A command that was taken here, or that has a response from here.
#[derive(Debug, Clone)]
pub(super) struct HeldCommand {
    pub(super) phase: CommandPhase,
    pub(super) epoch: Option<u64>,
    /// Once it is done.
    pub(super) response: Option<Event>,
    /// Redis has not confirmed this phase.
    pub(super) is_unwritten: bool,
    changed: Instant,
}

impl HeldCommand {
    pub(super) fn new(phase: CommandPhase, epoch: Option<u64>, response: Option<Event>) -> Self {
        Self { phase, epoch, response, is_unwritten: false, changed: Instant::now() }
    }

    pub(super) fn unwritten(self) -> Self {
        Self { is_unwritten: true, ..self }
    }
}

impl HeldCommands {
    pub(super) fn find(&self, charge_point: &ChargePointId, command: &CommandId) -> Option<HeldCommand> {
        lock(&self.devices).get(charge_point)?.get(command).cloned()
    }

    pub(super) fn set(&self, charge_point: &ChargePointId, command: &CommandId, held: HeldCommand) {
        lock(&self.devices).entry(charge_point.clone()).or_default().insert(command.clone(), held);
    }

    pub(super) fn remove(&self, charge_point: &ChargePointId, command: &CommandId) {
        let mut devices = lock(&self.devices);
        if let Some(commands) = devices.get_mut(charge_point) {
            commands.remove(command);
            if commands.is_empty() {
                devices.remove(charge_point);
            }
        }
    }

    /// Redis has the phase a command has here.
    pub(super) fn written(&self, charge_point: &ChargePointId, command: &CommandId, phase: CommandPhase) {
        let mut devices = lock(&self.devices);
        let held = devices.get_mut(charge_point).and_then(|commands| commands.get_mut(command));
        if let Some(held) = held.filter(|held| held.phase == phase) {
            held.is_unwritten = false;
        }
    }

    /// The commands of a device.
    pub(super) fn of(&self, charge_point: &ChargePointId) -> Vec<(CommandId, HeldCommand)> {
        let devices = lock(&self.devices);
        let commands = devices.get(charge_point).into_iter().flatten();
        commands.map(|(command, held)| (command.clone(), held.clone())).collect()
    }

    /// The devices with commands whose phase Redis has not confirmed.
    pub(super) fn unwritten(&self) -> Vec<ChargePointId> {
        let devices = lock(&self.devices);
        let unwritten =
            devices.iter().filter(|(_, commands)| commands.values().any(|held| held.is_unwritten));
        unwritten.map(|(charge_point, _)| charge_point.clone()).collect()
    }

    /// Forgets what ended, and was written, long enough ago.
    pub(super) fn forget_old(&self) {
        lock(&self.devices).retain(|_, commands| {
            commands.retain(|_, held| {
                let is_over = held.phase == CommandPhase::Done && !held.is_unwritten;
                held.changed.elapsed() < if is_over { MEMORY } else { FORGOTTEN }
            });
            !commands.is_empty()
        });
    }
}
