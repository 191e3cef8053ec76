//! What the server asks of a device.

use std::time::Duration;

use ap3000_codec::code::{ChargeAction, ChargeResult, ModifyMode, ModifyResult, StopReason};
use ap3000_codec::command::{ChargeAnswer, ChargeControl, ChargeTarget, FromDevice, FromServer, ModifyOrder};
use ap3000_codec::{Data, Frame, Port, PortMask};

use super::charging::Ends;
use super::pile::{Pile, Task, bytes_of};
use crate::simulator::battery::Plug;
use crate::simulator::charge_point::Now;

impl Pile {
    /// A command from the server.
    pub(super) fn ordered(&mut self, frame: Frame, now: Now) {
        match FromServer::parse(frame.code, &frame.data) {
            FromServer::ChargeControl(_) => {
                let pending = Task::Carry(Box::new(frame));
                // The same bytes again are the same order; it is being looked at.
                self.agenda.strike(|task| *task == pending);
                let check = self.settings.check;
                self.note_later(now, check, pending);
            }
            FromServer::ModifyOrder(modify) => {
                let result = self.modify(&modify, now);
                self.answer(&frame, [u8::from(result)]);
            }
            FromServer::QueryState(_) => {
                self.account.answered("0x81", "Accepted");
                self.register(now);
                self.heartbeat(now);
            }
            FromServer::Reboot(_) => {
                self.answer(&frame, [0]);
                for place in 0..self.outlets.len() {
                    self.finish(place, StopReason::ExternalOperation, now);
                }
                self.note_later(now, Duration::from_secs(2), Task::Boot);
            }
            _ => self.answer_plainly(&frame),
        }
    }

    fn answer_plainly(&mut self, frame: &Frame) {
        if let Some(block) = self.blocks.read(frame.code) {
            let block = block.to_vec();
            return self.answer(frame, block);
        }
        if let Some(fits) = self.blocks.write(frame.code, &frame.data) {
            return self.answer(frame, [u8::from(!fits)]);
        }
        match (frame.code, &*frame.data) {
            // EEPROM of zeros.
            (0x8B, [_, _, length, ..]) => self.answer(frame, vec![0; usize::from(*length).saturating_add(1)]),
            // Firmware packets: taken, the next one please.
            (0xE0..=0xE2 | 0xF8..=0xFA, [_, _, low, high, ..]) => self.answer(frame, [0, *low, *high]),
            // An answer to nothing that is still asked for.
            (0x01..=0x23, _) => {}
            _ => self.answer(frame, [0]),
        }
    }

    fn answer(&mut self, frame: &Frame, data: impl Into<Data>) {
        let data = data.into();
        let result = match data.first() {
            Some(0) | None => "Accepted".to_owned(),
            Some(_) if (0x90..=0x93).contains(&frame.code) => "Accepted".to_owned(),
            Some(code) => format!("0x{code:02X}"),
        };
        self.account.answered(&format!("0x{:02X}", frame.code), &result);
        if let Some(bytes) = bytes_of(&frame.answer(data)) {
            self.push(bytes);
        }
    }

    fn modify(&mut self, modify: &ModifyOrder, now: Now) -> ModifyResult {
        let value = modify.duration_or_energy;
        let ends = match modify.rate_mode {
            ModifyMode::EnergyAutoStop => Ends { seconds: None, energy: Some(value) },
            ModifyMode::Time | ModifyMode::TimeAutoStop => {
                Ends { seconds: Some((value, StopReason::PresetTime)), energy: None }
            }
            _ => return ModifyResult::NoSuchModeOrPort,
        };
        let place = usize::from(modify.port.0);
        if place >= self.outlets.len() {
            return ModifyResult::NoSuchModeOrPort;
        }
        if self.change_end(place, ends, now) { ModifyResult::Done } else { ModifyResult::NotCharging }
    }

    /// The load was looked at.
    pub(super) fn carry_out(&mut self, frame: &Frame, now: Now) {
        let FromServer::ChargeControl(control) = FromServer::parse(frame.code, &frame.data) else { return };
        let (result, place) = match control.command {
            ChargeAction::Start => self.start_ordered(&control, now),
            _ => self.stop_ordered(&control, now),
        };
        let verb = if control.command == ChargeAction::Start { "start" } else { "stop" };
        let word = if result == ChargeResult::Done {
            "Accepted".to_owned()
        } else {
            format!("0x{:02X}", u8::from(result))
        };
        self.account.answered(&format!("0x82 {verb}"), &word);
        let waiting = self
            .outlets
            .iter()
            .zip(0_u32..)
            .filter(|(outlet, _)| outlet.plug == Plug::In && outlet.charge().is_none());
        let mask = waiting.fold(0_u16, |mask, (_, place)| mask | 1_u16.checked_shl(place).unwrap_or(0));
        let port = place.and_then(|place| self.outlets.get(place)).map_or(control.port, |outlet| outlet.port);
        let answer = ChargeAnswer {
            result,
            order_no: Some(control.order_no),
            port: Some(port),
            pending_ports: Some(PortMask(if result == ChargeResult::SeveralPortsWaiting { mask } else { 0 })),
            extra: Data::new(),
        };
        let answer = FromDevice::ChargeAnswer(answer).frame(frame.physical_id, frame.message_id);
        let Some(bytes) = answer.ok().and_then(|answer| bytes_of(&answer)) else { return };
        if self.misbehaves() && self.rng.bool() {
            // The charge is told of before the order is answered, and the answer comes late.
            if let Some(place) = place.filter(|_| control.command == ChargeAction::Start) {
                self.report_early(place, now);
            }
            let late = self.between(500, 4_000);
            return self.note_later(now, late, Task::LateAnswer(bytes));
        }
        self.push(bytes);
    }

    fn start_ordered(&mut self, control: &ChargeControl, now: Now) -> (ChargeResult, Option<usize>) {
        let place = if control.port == Port::ANY {
            let mut waiting = (0..self.outlets.len()).filter(|place| self.is_waiting(*place));
            match (waiting.next(), waiting.next()) {
                (Some(place), None) => place,
                (Some(_), Some(_)) => return (ChargeResult::SeveralPortsWaiting, None),
                (None, _) => return (ChargeResult::NoCharger, None),
            }
        } else {
            usize::from(control.port.0)
        };
        let Some(outlet) = self.outlets.get(place) else { return (ChargeResult::NoSuchPort, None) };
        if outlet.charge().is_some() {
            return (ChargeResult::AlreadySo, Some(place));
        }
        if outlet.plug == Plug::Out || self.is_ending {
            return (ChargeResult::NoCharger, Some(place));
        }
        let longest = control.max_charge_time.map(|seconds| seconds.0).filter(|seconds| *seconds != 0);
        let longest = longest.map(|seconds| (seconds, StopReason::MaxChargeTime));
        let ends = match control.target() {
            ChargeTarget::UntilFull => Ends { seconds: longest, energy: None },
            ChargeTarget::Time(seconds) => {
                Ends { seconds: Some((seconds.0, StopReason::PresetTime)), energy: None }
            }
            ChargeTarget::Energy(energy) => Ends { seconds: longest, energy: Some(energy.0) },
        };
        self.start(place, control.order_no, ends, now);
        (ChargeResult::Done, Some(place))
    }

    fn is_waiting(&self, place: usize) -> bool {
        self.outlets.get(place).is_some_and(|outlet| outlet.plug != Plug::Out && outlet.charge().is_none())
    }

    /// A stop must name the order that runs.
    fn stop_ordered(&mut self, control: &ChargeControl, now: Now) -> (ChargeResult, Option<usize>) {
        let place = usize::from(control.port.0);
        if place >= self.outlets.len() {
            return (ChargeResult::NoSuchPort, None);
        }
        if self.charge_at(place).is_none_or(|charge| charge.order != control.order_no) {
            return (ChargeResult::AlreadySo, Some(place));
        }
        self.finish(place, StopReason::StoppedByServer, now);
        (ChargeResult::Done, Some(place))
    }
}
