//! Commands of no byte or one.

use crate::Data;
use crate::code::{OperatingMode, Switch, TcMode};
use crate::field::body;

body! {
    /// A command without data.
    pub struct Empty {
    }
}

impl Empty {
    /// Nothing.
    pub const NEW: Self = Self { extra: Data::new() };
}

body! {
    /// Networked or card mode 工作模式, 0x8D down. Request and answer may be the same bytes.
    pub struct WorkModeSetting {
        /// The mode.
        pub work_mode: OperatingMode,
    }
}

body! {
    /// What a device in card mode charges by TC刷卡模式, 0x8F down.
    pub struct TcModeSetting {
        /// The mode.
        pub tc_mode: TcMode,
    }
}

body! {
    /// Locate a device by sound and light 声光寻找设备, 0x96 down.
    pub struct Locate {
        /// For how many seconds.
        pub seconds: u8,
    }
}

body! {
    /// Silence a device 静音, 0x97 down (parameters 1.3).
    pub struct Mute {
        /// On: silent.
        pub mute: Switch,
    }
}
