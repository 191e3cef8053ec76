//! Answers of one byte.

use crate::Data;
use crate::code::{LimitsResult, ModifyResult, ParameterResult, ResultCode, WorkModeResult};
use crate::field::body;

body! {
    /// The answer 应答 to most commands, in both directions: one byte, 0 is success.
    pub struct Answer {
        /// 0: success.
        pub result: ResultCode,
    }
}

impl Answer {
    /// The answer that is expected.
    pub const SUCCESS: Self = Self { result: ResultCode::Success, extra: Data::new() };
}

body! {
    /// The answer to 0x83, 0x84 and 0x86, up.
    pub struct ParameterAnswer {
        /// 1: bad parameter.
        pub result: ParameterResult,
    }
}

body! {
    /// The answer to 0x85, up.
    pub struct LimitsAnswer {
        /// 1: above what the device can do.
        pub result: LimitsResult,
    }
}

body! {
    /// The answer to 0x8A, up.
    pub struct ModifyAnswer {
        /// Whether the running order was changed.
        pub result: ModifyResult,
    }
}

body! {
    /// The answer to 0x8D, up.
    pub struct WorkModeAnswer {
        /// 1: cannot switch; anything else but 0: failed.
        pub result: WorkModeResult,
    }
}
