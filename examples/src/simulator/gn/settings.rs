//! The parameters of a socket: written field by field (0x1011), read as a block (0x1012).

use gn_codec::bkv_codec::command::{QueryParamsReply, SetParams};
use gn_codec::bkv_codec::{Outcome, Socket};

/// Those of one socket.
#[derive(Debug, Clone, Copy)]
pub(super) struct Settings(QueryParamsReply);

impl Settings {
    /// The guide's samples.
    pub(super) fn new(socket: Socket) -> Self {
        Self(QueryParamsReply {
            socket,
            ok: Some(Outcome::DONE),
            full_power_dw: Some(100),
            trickle_percent: Some(10),
            full_hold_s: Some(7_200),
            no_load_power_dw: Some(8),
            no_load_delay_s: Some(120),
            max_minutes: Some(600),
            temperature_limit_c: Some(85),
            power_limit_dw: Some(7_000),
            current_limit_ma: Some(5_000),
            key_base_amount: Some(0),
            anti_pulse: Some(45),
            unknown_98: Some(1),
            unknown_99: Some(0),
            unknown_9a: Some(0),
            unknown_9b: Some(0),
        })
    }

    /// What the server sets; the rest stays as it is.
    pub(super) fn set(&mut self, set: &SetParams) {
        let settings = &mut self.0;
        settings.full_hold_s = set.full_hold_s.or(settings.full_hold_s);
        settings.no_load_delay_s = set.no_load_delay_s.or(settings.no_load_delay_s);
        settings.full_power_dw = set.full_power_dw.or(settings.full_power_dw);
        settings.no_load_power_dw = set.no_load_power_dw.or(settings.no_load_power_dw);
        settings.temperature_limit_c = set.temperature_limit_c.or(settings.temperature_limit_c);
        settings.power_limit_dw = set.power_limit_dw.or(settings.power_limit_dw);
        settings.max_minutes = set.max_minutes.or(settings.max_minutes);
    }

    /// All of them.
    pub(super) fn read(self) -> QueryParamsReply {
        self.0
    }
}
