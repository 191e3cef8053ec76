//! 0x8E, 0x95: QR codes on devices with a screen.

use crate::Data;
use crate::code::QrScreen;
use crate::error::InvalidValue;
use crate::field::body;
use crate::text::Text;

body! {
    /// What the screen shows, and the text of its QR code 修改二维码地址, 0x8E down.
    ///
    /// | offset | size | field |
    /// |---|---|---|
    /// | 0 | 1 | screen |
    /// | 1 | 3 | reserved |
    /// | 4 | 72 | qr_text, at most 71 characters |
    pub struct QrAddress {
        /// What it shows.
        pub screen: QrScreen,
        /// Unused.
        pub reserved: [u8; 3],
        /// The text of the QR code, to which the device adds its ID.
        pub qr_text: Text<72, 71>,
    }
    varied
}

impl QrAddress {
    /// Sets both.
    ///
    /// # Errors
    /// The text is longer than 71 bytes.
    pub fn new(screen: QrScreen, qr_text: &str) -> Result<Self, InvalidValue> {
        Ok(Self { screen, reserved: [0; 3], qr_text: Text::new(qr_text)?, extra: Data::new() })
    }
}

body! {
    /// A QR code to show once 临时二维码, 0x95 down.
    pub struct TemporaryQr {
        /// The whole text of the QR code.
        pub qr_text: Text<200>,
    }
    varied
}

impl TemporaryQr {
    /// Shows this text.
    ///
    /// # Errors
    /// It is longer than 200 bytes.
    pub fn new(qr_text: &str) -> Result<Self, InvalidValue> {
        Ok(Self { qr_text: Text::new(qr_text)?, extra: Data::new() })
    }
}
