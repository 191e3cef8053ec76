//! How a listener's sockets are set up.

use std::io;

use tokio::net::{TcpListener, TcpSocket, ToSocketAddrs, lookup_host};

/// What the system keeps for each direction of a connection, in bytes; Linux doubles it for its own needs. More than nearly
/// every message of a charge point, so nobody waits for it.
const SYSTEM_BUFFER: u32 = 64 * 1024;
/// Connections that wait to be accepted; the system may allow fewer.
const WAITING: u32 = 4096;

/// Listens with buffers that do not grow. By itself the system lets them grow to several megabytes for each peer that sends more
/// than is read, or does not read what it is sent.
pub(super) async fn listen(addr: impl ToSocketAddrs) -> io::Result<TcpListener> {
    let mut last = io::Error::new(io::ErrorKind::InvalidInput, "the address resolves to none");
    for addr in lookup_host(addr).await? {
        let socket = if addr.is_ipv4() { TcpSocket::new_v4()? } else { TcpSocket::new_v6()? };
        // As the standard library does: a gateway that was killed may listen again at once.
        #[cfg(not(windows))]
        socket.set_reuseaddr(true)?;
        // Connections inherit them from the socket that listens.
        socket.set_send_buffer_size(SYSTEM_BUFFER)?;
        socket.set_recv_buffer_size(SYSTEM_BUFFER)?;
        match socket.bind(addr).and_then(|()| socket.listen(WAITING)) {
            Ok(listener) => return Ok(listener),
            Err(error) => last = error,
        }
    }
    Err(last)
}
