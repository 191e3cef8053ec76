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
/// Names of members whose text is somebody's token, in lower case.
const TOKENS: &[&str] = &["idtag", "parentidtag", "idtoken"];
const MASK: &str = "***";

impl Violations {
    /// Whether a violation may be told now; if so the next may not for a while.
    pub(super) fn may_tell(&mut self, now: Instant) -> bool {
        let may = self.last.is_none_or(|last| now.saturating_duration_since(last) >= PAUSE);
        if may {
            self.last = Some(now);
        }
        may
    }
}

/// The message as an event may carry it: text in the place of a token masked, at most 512 characters.
///
/// It works on text, because what broke a rule need not be JSON: whatever follows the name of a token and a colon is masked,
/// up to the end of the message where a closing quote is missing.
pub(super) fn excerpt(raw: &str) -> String {
    let mut out = String::with_capacity(raw.len().min(LONGEST));
    let mut rest = raw;
    let mut token_follows = false;
    while let Some((before, after)) = rest.split_once('"') {
        let is_value = token_follows && before.trim() == ":";
        push_between(&mut out, before, token_follows);
        out.push('"');
        let end = end_of_string(after);
        let text = after.get(..end).unwrap_or(after);
        out.push_str(if is_value { MASK } else { text });
        rest = after.get(end..).unwrap_or_default();
        if let Some(closed) = rest.strip_prefix('"') {
            out.push('"');
            rest = closed;
        }
        token_follows = TOKENS.iter().any(|token| text.eq_ignore_ascii_case(token));
    }
    push_between(&mut out, rest, token_follows);
    if let Some((cut, _)) = out.char_indices().nth(LONGEST) {
        out.truncate(cut);
    }
    out
}

/// Appends what stands between two strings, with a token masked that is not written as a string.
fn push_between(out: &mut String, text: &str, token_follows: bool) {
    let value =
        text.trim_start().strip_prefix(':').map(str::trim).filter(|value| token_follows && !value.is_empty());
    match value {
        None => out.push_str(text),
        Some(value) => {
            out.push(':');
            out.push_str(MASK);
            out.push_str(value.trim_start_matches(|c| !matches!(c, ',' | '}' | ']')));
        }
    }
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
            (r#"[{"idTag": 12345}]"#, r#"[{"idTag":***}]"#),
            (r#"{"idTag":"ABC"#, r#"{"idTag":"***"#),
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
        fn no_text_breaks_the_excerpt(raw in any::<String>()) {
            prop_assert!(excerpt(&raw).chars().count() <= 512);
        }
    }
}
