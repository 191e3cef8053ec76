//! The HTTP side of a WebSocket: who asks for it, may he, and in which subprotocol.

use std::net::SocketAddr;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use bytes::Bytes;
use http_body_util::Full;
use hyper::header::{
    AUTHORIZATION, CONNECTION, HeaderMap, HeaderName, HeaderValue, RETRY_AFTER, SEC_WEBSOCKET_EXTENSIONS,
    SEC_WEBSOCKET_PROTOCOL, SEC_WEBSOCKET_VERSION, UPGRADE, WWW_AUTHENTICATE,
};
use hyper::{Method, Request, Response, StatusCode, Version};
use unified_model::{ChargePointId, Protocol};

use super::deflate::Terms;
use super::identity;
use crate::port::{Access, AccessRefused, Admittee, Gate, HandshakeError};

/// What a request led to.
pub(super) enum Outcome {
    /// A WebSocket in this protocol.
    Open { charge_point_id: ChargePointId, protocol: Protocol, access: Access, terms: Option<Terms> },
    /// A WebSocket that is closed at once, because the two sides have no protocol in common.
    NoCommonProtocol { offered: Option<String> },
    /// No WebSocket.
    Refused { status: StatusCode, why: String },
}

type Answer = Response<Full<Bytes>>;

/// Judges a request and builds its answer.
pub(super) async fn judge<B>(
    request: &mut Request<B>,
    peer: SocketAddr,
    gate: &dyn Gate,
    compresses: bool,
) -> (Answer, Outcome) {
    match admit(request, peer, gate, compresses).await {
        Ok((mut answer, outcome, subprotocol)) => {
            if let Some(name) = subprotocol {
                answer.headers_mut().insert(SEC_WEBSOCKET_PROTOCOL, name);
            }
            (answer, outcome)
        }
        Err(refusal) => refusal.told(),
    }
}

async fn admit<B>(
    request: &mut Request<B>,
    peer: SocketAddr,
    gate: &dyn Gate,
    compresses: bool,
) -> Result<(Answer, Outcome, Option<HeaderValue>), Refusal> {
    check_upgrade(request)?;
    let path = request.uri().path();
    let charge_point_id = identity::of_path(path)
        .map_err(|why| Refusal::new(StatusCode::NOT_FOUND, format!("path {path:?}: {why}")))?;
    let admittee = Admittee { charge_point_id, basic: basic_credentials(request.headers()), peer };
    let access = gate.admit(&admittee).await.map_err(|refused| {
        let status = match refused {
            AccessRefused::Unauthorized => StatusCode::UNAUTHORIZED,
            AccessRefused::Unknown => StatusCode::NOT_FOUND,
            AccessRefused::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
        };
        Refusal::new(status, format!("charge point {}: {refused}", admittee.charge_point_id))
    })?;
    let offers = Offers::of(request.headers());
    let mut served = gate.protocols();
    // What is spoken over plain TCP has no messages a WebSocket could carry.
    served.retain(|protocol| !matches!(protocol, Protocol::Ap3000 | Protocol::Gn | Protocol::Bkv));
    if let Some(pinned) = &access.pinned_protocol {
        served.retain(|protocol| protocol == pinned);
    }
    let (protocol, name) = match offers.choose(&served) {
        Some((protocol, name)) => (Some(protocol), HeaderValue::from_str(name).ok()),
        None if offers.0.is_empty() => (access.assume_protocol.clone(), None),
        None => (None, None),
    };
    let terms = if compresses { Terms::choose(request.headers()) } else { None };
    let outcome = match protocol {
        Some(protocol) => {
            Outcome::Open { charge_point_id: admittee.charge_point_id, protocol, access, terms }
        }
        None => Outcome::NoCommonProtocol { offered: (!offers.0.is_empty()).then(|| offers.0.join(", ")) },
    };
    // The library computes Sec-WebSocket-Accept; its own upgrade future is not needed, since the socket is taken back.
    let options = yawc::Options::default().without_compression();
    let (mut answer, _) = yawc::WebSocket::upgrade_with_options(request, options)
        .map_err(|error| Refusal::new(StatusCode::BAD_REQUEST, error.to_string()))?;
    if let Outcome::Open { terms: Some(terms), .. } = &outcome
        && let Ok(terms) = HeaderValue::from_str(&terms.to_string())
    {
        answer.headers_mut().insert(SEC_WEBSOCKET_EXTENSIONS, terms);
    }
    Ok((answer.map(|_| Full::default()), outcome, name))
}

/// RFC 6455 §4.2.1. The library checks the key, this checks the rest.
fn check_upgrade<B>(request: &Request<B>) -> Result<(), Refusal> {
    let headers = request.headers();
    let bad = |why: &str| Err(Refusal::new(StatusCode::BAD_REQUEST, why.to_owned()));
    if request.method() != Method::GET || request.version() != Version::HTTP_11 {
        return bad("a WebSocket is opened by GET with HTTP/1.1");
    }
    if !names_token(headers, &UPGRADE, "websocket") {
        return bad("the header Upgrade: websocket is missing");
    }
    // Some firmware leaves it out (quirk 3), and some proxies eat it.
    if !names_token(headers, &CONNECTION, "upgrade") {
        return bad("the header Connection: Upgrade is missing (does a proxy in between drop it?)");
    }
    if headers.get(SEC_WEBSOCKET_VERSION).is_none_or(|version| version.as_bytes() != b"13") {
        return Err(Refusal::new(StatusCode::UPGRADE_REQUIRED, "Sec-WebSocket-Version is not 13".to_owned()));
    }
    Ok(())
}

fn names_token(headers: &HeaderMap, name: &HeaderName, token: &str) -> bool {
    list(headers, name).any(|item| item.eq_ignore_ascii_case(token))
}

/// The items of a comma-separated header that may come several times.
fn list<'a>(headers: &'a HeaderMap, name: &HeaderName) -> impl Iterator<Item = &'a str> {
    headers
        .get_all(name)
        .into_iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .map(str::trim)
        .filter(|item| !item.is_empty())
}

/// The subprotocols a device offers.
struct Offers<'a>(Vec<&'a str>);

impl<'a> Offers<'a> {
    fn of(headers: &'a HeaderMap) -> Self {
        Self(list(headers, &SEC_WEBSOCKET_PROTOCOL).collect())
    }

    /// The first of ours that is offered, and the device's own spelling of it, which is what it is told.
    fn choose(&self, ours: &[Protocol]) -> Option<(Protocol, &'a str)> {
        ours.iter().find_map(|protocol| {
            let name = self.0.iter().find(|offer| offer.eq_ignore_ascii_case(protocol.as_str()))?;
            Some((protocol.clone(), *name))
        })
    }
}

/// RFC 7617. Credentials that cannot be read count as none: the gate then decides.
fn basic_credentials(headers: &HeaderMap) -> Option<(String, Vec<u8>)> {
    let value = headers.get(AUTHORIZATION)?.to_str().ok()?;
    let (scheme, encoded) = value.trim().split_once(' ')?;
    if !scheme.eq_ignore_ascii_case("basic") {
        return None;
    }
    let decoded = BASE64.decode(encoded.trim()).ok()?;
    // The password may be any bytes, colons included; the user name may not.
    let colon = decoded.iter().position(|&byte| byte == b':')?;
    let (user, password) = decoded.split_at_checked(colon)?;
    Some((std::str::from_utf8(user).ok()?.to_owned(), password.get(1..)?.to_vec()))
}

struct Refusal {
    status: StatusCode,
    why: String,
}

impl Refusal {
    fn new(status: StatusCode, why: String) -> Self {
        Self { status, why }
    }

    fn told(self) -> (Answer, Outcome) {
        // The peer learns the status only: what is wrong with its credentials is for the log.
        let text = self.status.canonical_reason().unwrap_or_default();
        let mut answer = Response::new(Full::new(Bytes::from_static(text.as_bytes())));
        *answer.status_mut() = self.status;
        let headers = answer.headers_mut();
        headers.insert(CONNECTION, HeaderValue::from_static("close"));
        match self.status {
            StatusCode::UNAUTHORIZED => {
                headers.insert(
                    WWW_AUTHENTICATE,
                    HeaderValue::from_static(r#"Basic realm="charging", charset="UTF-8""#),
                );
            }
            StatusCode::SERVICE_UNAVAILABLE => {
                headers.insert(RETRY_AFTER, HeaderValue::from_static("30"));
            }
            StatusCode::UPGRADE_REQUIRED => {
                headers.insert(SEC_WEBSOCKET_VERSION, HeaderValue::from_static("13"));
            }
            _ => {}
        }
        (answer, Outcome::Refused { status: self.status, why: self.why })
    }
}

impl From<Outcome> for Result<(ChargePointId, Protocol, Access, Option<Terms>), HandshakeError> {
    fn from(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Open { charge_point_id, protocol, access, terms } => {
                Ok((charge_point_id, protocol, access, terms))
            }
            Outcome::NoCommonProtocol { offered } => Err(HandshakeError::NoCommonProtocol { offered }),
            Outcome::Refused { status, why } => Err(HandshakeError::Refused { status: status.as_u16(), why }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(pairs: &[(HeaderName, &str)]) -> HeaderMap {
        pairs.iter().map(|(name, value)| (name.clone(), HeaderValue::from_str(value).unwrap())).collect()
    }

    fn offered(values: &[&str], ours: &[Protocol]) -> Option<String> {
        let pairs: Vec<_> = values.iter().map(|value| (SEC_WEBSOCKET_PROTOCOL, *value)).collect();
        let headers = headers(&pairs);
        Offers::of(&headers).choose(ours).map(|(_, name)| name.to_owned())
    }

    #[test]
    fn the_servers_order_chooses_among_offers_in_lists_and_repeated_headers() {
        let ours = [Protocol::Ocpp201, Protocol::Ocpp16];
        assert_eq!(offered(&["ocpp1.6, ocpp2.0.1"], &ours).as_deref(), Some("ocpp2.0.1"));
        assert_eq!(offered(&["ocpp1.6", "ocpp2.0.1"], &ours).as_deref(), Some("ocpp2.0.1"));
        assert_eq!(offered(&["ocpp1.5,ocpp1.6"], &ours).as_deref(), Some("ocpp1.6"));
    }

    #[test]
    fn an_offer_in_other_case_is_answered_in_the_devices_spelling() {
        assert_eq!(offered(&["OCPP1.6"], &[Protocol::Ocpp16]).as_deref(), Some("OCPP1.6"));
    }

    #[test]
    fn blank_items_offer_nothing() {
        assert_eq!(offered(&[" , ,", ""], &[Protocol::Ocpp16]), None);
        assert!(Offers::of(&headers(&[(SEC_WEBSOCKET_PROTOCOL, " ,")])).0.is_empty());
    }

    #[test]
    fn a_password_is_bytes_and_may_hold_colons() {
        let encoded = format!("bAsIc {}", BASE64.encode(b"CP-1:\xff:\x00"));
        let credentials = basic_credentials(&headers(&[(AUTHORIZATION, &encoded)]));
        assert_eq!(credentials, Some(("CP-1".to_owned(), b"\xff:\x00".to_vec())));
    }

    #[test]
    fn unreadable_credentials_are_none() {
        for value in ["", "Basic", "Basic !!!", "Basic Q1A=", "Bearer Q1A6cHc=", "Basic /zpw"] {
            assert_eq!(basic_credentials(&headers(&[(AUTHORIZATION, value)])), None, "{value}");
        }
    }
}
