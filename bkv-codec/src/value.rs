//! What values mean: numbers with a range, switches, identities, text. Each keeps whatever bytes it was read from.

mod code;
mod record;
mod status;
mod text;
mod time;

pub use code::{
    ChargeMode, ControlSource, DeviceId, FirmwareWord, Iccid, Minutes, Outcome, Port, ServiceFeeBy, Socket,
    Switch,
};
pub use record::{FeePeriod, FeePeriods, TierUsage, TierUsages};
pub use status::{EndReason, Status};
pub use text::Text;
pub use time::{BcdTime, ClockTime, LocalTime};
