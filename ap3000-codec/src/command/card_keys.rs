//! 0x86, 0x93: the sector and keys of user cards.

use crate::Data;
use crate::field::body;

body! {
    /// The sector and keys of user cards 用户卡参数: set by 0x86 down, reported by 0x93 up.
    ///
    /// | offset | size | field | default |
    /// |---|---|---|---|
    /// | 0 | 1 | card_sector | 0 |
    /// | 1 | 6 | user_card_key | 15 91 85 19 18 80 |
    /// | 7 | 6 | new_card_key | FF FF FF FF FF FF |
    pub struct CardKeys {
        /// The sector the device reads.
        pub card_sector: u8,
        /// The key of cards that have been given to users.
        pub user_card_key: [u8; 6],
        /// The factory key of new cards.
        pub new_card_key: [u8; 6],
    }
}

impl CardKeys {
    /// What devices are delivered with.
    pub const FACTORY: Self = Self {
        card_sector: 0,
        user_card_key: [0x15, 0x91, 0x85, 0x19, 0x18, 0x80],
        new_card_key: [0xFF; 6],
        extra: Data::new(),
    };
}
