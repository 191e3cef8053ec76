//! Where a charge point connects to.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use url::Url;

/// The server's address without the identity.
#[derive(Debug, Clone)]
pub(super) struct Address(Url);

/// Why an address is none.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum InvalidServer {
    /// It cannot be read.
    #[error("`{server}` is neither host:port nor a ws:// URL: {source}")]
    NoUrl {
        /// What was given.
        server: String,
        /// Why it is no URL.
        source: url::ParseError,
    },
    /// It is of another kind.
    #[error("`{0}` is not served: the simulator speaks ws:// only")]
    Scheme(String),
    /// It is none of TCP.
    #[error("`{0}` is not host:port")]
    NoHostAndPort(String),
}

/// Where the gateway serves OCPP-J, unless the URL names a path.
const PATH: &str = "/ocpp";

/// The address of a server that is spoken to over plain TCP.
pub(super) fn host_and_port(server: &str) -> Result<&str, InvalidServer> {
    match server.rsplit_once(':') {
        Some((host, port)) if !host.is_empty() && !host.contains('/') && port.parse::<u16>().is_ok() => {
            Ok(server)
        }
        _ => Err(InvalidServer::NoHostAndPort(server.to_owned())),
    }
}

/// What stands unencoded in a path segment (RFC 3986 §3.3, the part of it identities use).
const PLAIN: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~')
    .remove(b':')
    .remove(b'*')
    .remove(b'=');

impl Address {
    pub(super) fn parse(server: &str) -> Result<Self, InvalidServer> {
        let given = if server.contains("://") { server.to_owned() } else { format!("ws://{server}") };
        let mut url = Url::parse(&given)
            .map_err(|source| InvalidServer::NoUrl { server: server.to_owned(), source })?;
        if url.scheme() != "ws" {
            return Err(InvalidServer::Scheme(server.to_owned()));
        }
        if url.path().trim_matches('/').is_empty() {
            url.set_path(PATH);
        }
        Ok(Self(url))
    }

    /// The URL of one charge point: the identity is the last path segment, percent-encoded.
    pub(super) fn of(&self, id: &str) -> Url {
        let mut url = self.0.clone();
        let segment = utf8_percent_encode(id, PLAIN).to_string();
        let path = url.path().trim_end_matches('/').to_owned();
        if path.rsplit('/').next() != Some(&segment) {
            url.set_path(&format!("{path}/{segment}"));
        }
        url
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn url(server: &str, id: &str) -> String {
        Address::parse(server).unwrap().of(id).to_string()
    }

    #[test]
    fn the_identity_is_the_last_segment() {
        assert_eq!(url("127.0.0.1:9000", "CP-001"), "ws://127.0.0.1:9000/ocpp/CP-001");
        assert_eq!(url("ws://gateway:9000/", "CP-001"), "ws://gateway:9000/ocpp/CP-001");
        assert_eq!(url("ws://host/steve/websocket/", "CP-001"), "ws://host/steve/websocket/CP-001");
        assert_eq!(url("ws://host:1/ocpp/CP-001", "CP-001"), "ws://host:1/ocpp/CP-001");
        assert_eq!(url("host:1", "RDAM|1 2"), "ws://host:1/ocpp/RDAM%7C1%202");
    }

    #[test]
    fn what_cannot_be_dialled_is_refused_with_a_reason() {
        assert!(matches!(Address::parse("wss://host"), Err(InvalidServer::Scheme(_))));
        assert!(matches!(Address::parse("http://host"), Err(InvalidServer::Scheme(_))));
        assert!(matches!(Address::parse("::::"), Err(InvalidServer::NoUrl { .. })));
        for server in ["127.0.0.1", ":9002", "tcp://127.0.0.1:9002", "host:x"] {
            assert!(matches!(host_and_port(server), Err(InvalidServer::NoHostAndPort(_))), "{server}");
        }
        assert_eq!(host_and_port("[::1]:9002").unwrap(), "[::1]:9002");
    }
}
