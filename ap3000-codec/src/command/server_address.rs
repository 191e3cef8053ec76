//! 0x34, 0x0A: where the server is.

use crate::Data;
use crate::code::{ServerModule, Switch};
use crate::error::InvalidValue;
use crate::field::body;
use crate::text::Text;

body! {
    /// Where the server is 服务器地址: 0x34 down, and 0x0A from a slave to its host.
    ///
    /// | offset | size | field |
    /// |---|---|---|
    /// | 0 | 2 | tcp_port |
    /// | 2 | 1 | module_type |
    /// | 3 | 1 | socket_b |
    /// | 4 | 46 | address, at most 45 characters |
    pub struct ServerAddress {
        /// The server's TCP port.
        pub tcp_port: u16,
        /// Which module it is for.
        pub module_type: ServerModule,
        /// On: the address is that of a second server, which is switched on.
        pub socket_b: Switch,
        /// The server's name or IP address.
        pub address: Text<46, 45>,
    }
    varied
}

impl ServerAddress {
    /// This server, for this module.
    ///
    /// # Errors
    /// The address is longer than 45 bytes.
    pub fn new(address: &str, tcp_port: u16, module_type: ServerModule) -> Result<Self, InvalidValue> {
        Ok(Self {
            tcp_port,
            module_type,
            socket_b: Switch::Off,
            address: Text::new(address)?,
            extra: Data::new(),
        })
    }
}
