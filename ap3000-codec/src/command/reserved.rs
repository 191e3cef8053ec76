//! 0xFD, 0xFE: placeholders of the vendor.

use crate::code::ResultCode;
use crate::field::body;

body! {
    /// A placeholder 保留, 0xFD down.
    pub struct Reserved {
        /// What it shall do; nothing is documented.
        pub function: u8,
        /// The first argument.
        pub r1: u32,
        /// The second argument.
        pub r2: u32,
        /// The third argument.
        pub r3: u32,
        /// The fourth argument.
        pub r4: u32,
    }
}

body! {
    /// The answer to 0xFD, up.
    pub struct ReservedAnswer {
        /// The function of the command.
        pub function: u8,
        /// 0: success.
        pub result: ResultCode,
    }
}

body! {
    /// Another placeholder 保留, 0xFE down.
    pub struct ReservedToo {
        /// The first argument.
        pub r1: u32,
        /// The second argument.
        pub r2: u32,
        /// The third argument.
        pub r3: u32,
    }
}
