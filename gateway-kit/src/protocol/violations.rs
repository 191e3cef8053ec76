//! What is told of messages that broke rules: seldom, short, and without anybody's token.

use std::time::{Duration, Instant};

/// At most one `protocol.violation` per second and device (contract §3.2, event 15).
#[derive(Debug, Default)]
pub(super) struct Violations {
    last: Option<Instant>,
}

/// How long after one violation the next may be told.
const PAUSE: Duration = Duration::from_secs(1);
/// The longest excerpt, in characters.
const LONGEST: usize = 512;
/// What the names of members end with whose value is somebody's token, in lower case.
const TOKENS: &[&[u8]] = &[b"idtag", b"idtoken"];
const MASK: &str = "***";

impl Violations {
    /// None was told.
    #[cfg(feature = "ap3000")]
    pub(super) const fn new() -> Self {
        Self { last: None }
    }

    /// Whether the next may be told whatever is remembered.
    #[cfg(feature = "ap3000")]
    pub(super) fn may_be_forgotten(&self, now: Instant) -> bool {
        self.last.is_none_or(|last| now.saturating_duration_since(last) >= PAUSE)
    }

    /// Whether a violation may be told now; if so the next may not for a while.
    pub(super) fn may_tell(&mut self, now: Instant) -> bool {
        let may = self.last.is_none_or(|last| now.saturating_duration_since(last) >= PAUSE);
        if may {
            self.last = Some(now);
        }
        may
    }
}

/// The message as an event may carry it: what stands in the place of a token masked, at most 512 characters.
///
/// It works on text, because what broke a rule need not be JSON. Whatever follows the name of a token and a colon is masked:
/// a text, a number, a whole object or array, also inside JSON that is the text of another member; up to the end of the
/// message where it does not end.
pub(super) fn excerpt(raw: &str) -> String {
    let mut out = String::with_capacity(raw.len().min(LONGEST));
    let mut rest = raw;
    // Every character takes a byte at least, so what comes later is cut away anyway.
    while out.len() < LONGEST.saturating_mul(4)
        && let Some((before, value)) = rest.split_at_checked(value_of_token(rest))
        && !value.is_empty()
    {
        out.push_str(before);
        let quote = opening_quote(value);
        let (masked, after) = value.split_at_checked(end_of_value(value, quote)).unwrap_or((value, ""));
        out.push_str(quote);
        out.push_str(MASK);
        if masked.len() > quote.len() && masked.ends_with(quote) {
            out.push_str(quote);
        }
        rest = after;
    }
    out.push_str(rest);
    if let Some((cut, _)) = out.char_indices().nth(LONGEST) {
        out.truncate(cut);
    }
    out
}

/// Where the next token begins; the end of the text where there is none.
fn value_of_token(text: &str) -> usize {
    let mut rest = text;
    while let Some(after) = after_name(rest) {
        // The name's own closing quote, with a backslash before it inside another text.
        let colon = after.trim_start_matches(|c: char| c == '"' || c == '\\' || c.is_ascii_whitespace());
        if let Some(value) = colon.strip_prefix(':') {
            return text.len().saturating_sub(value.trim_start().len());
        }
        rest = after;
    }
    text.len()
}

/// What follows the next name of a token.
fn after_name(text: &str) -> Option<&str> {
    let ends = TOKENS.iter().filter_map(|name| {
        let mut windows = text.as_bytes().windows(name.len());
        windows.position(|window| window.eq_ignore_ascii_case(name))?.checked_add(name.len())
    });
    text.get(ends.min()?..)
}

/// The quote a text begins with, with the backslashes before it; empty for what is no text.
fn opening_quote(value: &str) -> &str {
    let quote = value.trim_start_matches('\\').strip_prefix('"');
    quote.and_then(|text| value.get(..value.len().saturating_sub(text.len()))).unwrap_or_default()
}

fn end_of_value(value: &str, quote: &str) -> usize {
    match quote.len() {
        0 if value.starts_with(['{', '[']) => end_of_nested(value),
        0 => value.find([',', '}', ']']).unwrap_or(value.len()),
        1 => end_of_string(value.get(1..).unwrap_or_default()).saturating_add(2),
        // Inside another text: the next quote that is escaped no deeper ends it.
        _ => {
            let text = value.get(quote.len()..).unwrap_or_default();
            let end = text.match_indices('"').map(|(at, _)| at.saturating_add(1)).find(|end| {
                let before = text.get(..end.saturating_sub(1)).unwrap_or_default();
                before.len().saturating_sub(before.trim_end_matches('\\').len()) < quote.len()
            });
            end.map_or(value.len(), |end| end.saturating_add(quote.len()))
        }
    }
    .min(value.len())
}

/// Offset of what follows an object or array.
fn end_of_nested(value: &str) -> usize {
    let (mut depth, mut at) = (0_usize, 0_usize);
    while let Some(byte) = value.as_bytes().get(at) {
        at = at.saturating_add(1);
        match byte {
            b'{' | b'[' => depth = depth.saturating_add(1),
            b'}' | b']' => depth = depth.saturating_sub(1),
            b'"' => {
                let text = value.get(at..).unwrap_or_default();
                at = at.saturating_add(end_of_string(text)).saturating_add(1);
            }
            _ => {}
        }
        if depth == 0 {
            break;
        }
    }
    at
}

/// Offset of the quote that ends a JSON string, or the end of the text.
fn end_of_string(text: &str) -> usize {
    let mut escaped = false;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => return at,
            _ => {}
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::moment::some_moment;

    #[test]
    fn one_violation_a_second_is_told() {
        let (mut violations, now) = (Violations::default(), some_moment().mono);
        assert!(violations.may_tell(now));
        assert!(!violations.may_tell(now + Duration::from_millis(999)));
        assert!(violations.may_tell(now + Duration::from_millis(1_000)));
    }

    #[test]
    fn tokens_are_masked_wherever_they_stand() {
        for (raw, masked) in [
            (r#"[2,"1","Authorize",{"idTag":"ABC"}]"#, r#"[2,"1","Authorize",{"idTag":"***"}]"#),
            (r#"{"idTag" : "A\"BC","parentIdTag":"X"}"#, r#"{"idTag" : "***","parentIdTag":"***"}"#),
            (r#"{"IDTAG":"ABC"}"#, r#"{"IDTAG":"***"}"#),
            (r#"{"idTag":12345,"x":1}"#, r#"{"idTag":***,"x":1}"#),
            (r#"[{"idTag": 12345}]"#, r#"[{"idTag": ***}]"#),
            (r#"{"idTag":"ABC"#, r#"{"idTag":"***"#),
            (r#"{"idTag":{"a":"A]BC"},"x":1}"#, r#"{"idTag":***,"x":1}"#),
            (r#"{"idTag":["ABC",["D"]],"x":1}"#, r#"{"idTag":***,"x":1}"#),
            (r#"{"idTag":["ABC"#, r#"{"idTag":***"#),
            (r#"{"data":"{\"idTag\":\"A\\\"BC\",\"x\":1}"}"#, r#"{"data":"{\"idTag\":\"***\",\"x\":1}"}"#),
            (r#"{"data":"{\"idTag\":\"ABC"}"#, r#"{"data":"{\"idTag\":\"***}"#),
            (r#"{"idToken":{"idToken":"ABC","type":"Central"}}"#, r#"{"idToken":***}"#),
            (r#"{"vendorId":"idTag","x":"kept"}"#, r#"{"vendorId":"idTag","x":"kept"}"#),
            ("no quotes", "no quotes"),
        ] {
            assert_eq!(excerpt(raw), masked, "{raw}");
        }
    }

    #[test]
    fn an_excerpt_is_cut_at_512_characters() {
        assert_eq!(excerpt(&"ü".repeat(600)).chars().count(), 512);
    }

    proptest! {
        #[test]
        fn a_token_shows_at_no_depth(secret in "[a-z]{8}", depth in 0_usize..4, cut in 0_usize..40) {
            let token = serde_json::json!({"idTag": secret.to_uppercase(), "x": "kept"});
            let raw = (0..depth).fold(token.to_string(), |inner, _| serde_json::json!({"data": inner}).to_string());
            let raw = raw.get(..raw.len().saturating_sub(cut)).unwrap_or_default();
            let shown = excerpt(raw);
            prop_assert!(!shown.contains(&secret.to_uppercase()), "{}", shown);
            prop_assert!(cut > 0 || shown.contains("kept"), "{}", shown);
        }

        #[test]
        fn no_text_breaks_the_excerpt(raw in any::<String>()) {
            prop_assert!(excerpt(&raw).chars().count() <= 512);
        }
    }
}
