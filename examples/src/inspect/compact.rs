//! JSON on one line, for messages that can only be shown as they were sent.

use std::fmt::Write as _;

/// Removes the space between values and escapes what may not stand in a string but was forgiven.
pub(super) fn compact(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let (mut in_string, mut escaped) = (false, false);
    for character in text.trim_start_matches('\u{feff}').chars() {
        if !in_string {
            if !matches!(character, ' ' | '\n' | '\r' | '\t') {
                out.push(character);
            }
            in_string = character == '"';
        } else if character.is_ascii_control() && character < ' ' {
            // Infallible on a String.
            let _ = write!(out, "\\u{:04x}", u32::from(character));
        } else {
            out.push(character);
            in_string = escaped || character != '"';
            escaped = !escaped && character == '\\';
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::compact;

    #[test]
    fn only_the_space_between_values_goes() {
        assert_eq!(compact("\u{feff}{ \"a b\" :\n[1, \"\\\" x\"] }"), r#"{"a b":[1,"\" x"]}"#);
        assert_eq!(compact("{\"t\":\"a\u{10}\nb\"}"), r#"{"t":"a\u0010\u000ab"}"#);
    }
}
