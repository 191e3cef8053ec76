//! What stands beside a record (contract §5.1 and §8.6).

use rdkafka::message::{Header, OwnedHeaders};
use sha2::{Digest as _, Sha256};
use unified_model::{SCHEMA_VERSION, TraceId};

/// The headers of a record; `span` names it within its trace.
pub(super) fn of(trace: Option<&TraceId>, span: &str) -> OwnedHeaders {
    let headers = OwnedHeaders::new_with_capacity(3)
        .insert(Header { key: "contract-version", value: Some(SCHEMA_VERSION) })
        .insert(Header { key: "content-type", value: Some("application/json") });
    match trace {
        Some(trace) => {
            let value = traceparent(trace, span);
            headers.insert(Header { key: "traceparent", value: Some(&value) })
        }
        None => headers,
    }
}

/// W3C trace context: 32 hexadecimal digits are a trace id as they are, a UUID without its hyphens, and what is neither is
/// hashed.
pub(super) fn traceparent(trace: &TraceId, span: &str) -> String {
    let digits: String = trace.as_str().chars().filter(|character| *character != '-').collect();
    let is_trace_id = digits.len() == 32
        && digits.bytes().all(|byte| byte.is_ascii_hexdigit())
        && digits.bytes().any(|byte| byte != b'0');
    let trace = if is_trace_id { digits.to_ascii_lowercase() } else { hashed(trace.as_str(), 16) };
    format!("00-{trace}-{}-01", hashed(span, 8))
}

fn hashed(text: &str, bytes: usize) -> String {
    use std::fmt::Write as _;
    Sha256::digest(text.as_bytes()).iter().take(bytes).fold(String::new(), |mut hex, byte| {
        // Writing to a string does not fail.
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn trace_part(id: &str) -> String {
        let parent = traceparent(&TraceId::new(id).unwrap(), "span");
        let parts: Vec<&str> = parent.split('-').collect();
        assert_eq!((parts.len(), parts[0], parts[2].len(), parts[3]), (4, "00", 16, "01"), "{parent}");
        parts[1].to_owned()
    }

    #[test]
    fn a_trace_id_of_32_digits_stays_what_it_is() {
        assert_eq!(trace_part("4BF92F3577B34DA6A3CE929D0E0E4736"), "4bf92f3577b34da6a3ce929d0e0e4736");
    }

    #[test]
    fn a_uuid_loses_its_hyphens() {
        assert_eq!(trace_part("4bf92f35-77b3-4da6-a3ce-929d0e0e4736"), "4bf92f3577b34da6a3ce929d0e0e4736");
    }

    #[test]
    fn what_is_no_trace_id_is_hashed() {
        // The first 16 bytes of SHA-256("trace-7").
        assert_eq!(trace_part("trace-7"), hashed("trace-7", 16));
        assert_eq!(trace_part("trace-7").len(), 32);
        // All zeros mean "no trace" to W3C.
        assert_ne!(trace_part(&"0".repeat(32)), "0".repeat(32));
        assert_eq!(hashed("abc", 4), "ba7816bf");
    }
}
