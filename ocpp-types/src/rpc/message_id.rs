//! Message ids: texts by the standard, whatever it was on the wire.

use std::borrow::Cow;

use crate::json::{ReadMode, Reader, Writer};

/// The id that pairs a CALL with its answer, as the JSON token it is on the wire.
///
/// The standard wants a string of 1 to 36 characters (OCPP-J 1.6 §4.2.1; 2.x part 4 §4.1.4). Chargers send others
/// (quirks 30 and 33: numbers, longer ones); those are kept as they are, so that an answer echoes what the peer sent.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct MessageId<'a>(Cow<'a, str>);

impl<'a> MessageId<'a> {
    /// The most characters the standard allows.
    pub const MAX_CHARACTERS: usize = 36;

    /// The longest token that is accepted at all, in bytes. Ids are remembered until a CALL is answered.
    pub const MAX_BYTES: usize = 1024;

    /// The id with this text.
    #[must_use]
    pub fn new(text: &str) -> MessageId<'static> {
        let mut token = String::with_capacity(text.len().saturating_add(2));
        Writer::new(&mut token).string(text);
        MessageId(Cow::Owned(token))
    }

    /// The id as it stands in a frame: a string in quotes, or the digits of a number.
    #[must_use]
    pub fn as_json(&self) -> &str {
        &self.0
    }

    /// The id as text, without quotes and escapes.
    #[must_use]
    pub fn text(&self) -> Cow<'_, str> {
        match Reader::new(&self.0, ReadMode::Strict).string() {
            Ok(text) => text,
            // A number.
            Err(_) => Cow::Borrowed(&self.0),
        }
    }

    /// Whether it is a string on the wire, as it should be.
    #[must_use]
    pub fn is_string(&self) -> bool {
        self.0.starts_with('"')
    }

    /// Keeps it beyond the message it came in.
    #[must_use]
    pub fn into_owned(self) -> MessageId<'static> {
        MessageId(Cow::Owned(self.0.into_owned()))
    }

    /// Takes a JSON string or number as it is.
    pub(super) fn from_json(token: impl Into<Cow<'a, str>>) -> Self {
        Self(token.into())
    }

    /// The id of a connection's CALL number so-and-so.
    pub(super) fn numbered(seed: u64, number: u64) -> MessageId<'static> {
        MessageId(Cow::Owned(format!("\"{seed:x}-{number:x}\"")))
    }

    /// The number of the CALL whose id this is, if [`numbered`](Self::numbered) with this seed made it.
    pub(super) fn number_of(&self, seed: u64) -> Option<u64> {
        if !self.is_string() {
            return None;
        }
        let text = self.text();
        let (_, number) = text.split_once('-')?;
        let number = u64::from_str_radix(number, 16).ok()?;
        // One number has one id: no other seed, no leading zeros, no sign, no capitals.
        (text == format!("{seed:x}-{number:x}")).then_some(number)
    }
}

#[cfg(test)]
mod tests {
    use super::MessageId;

    #[test]
    fn a_number_has_one_id_and_an_id_one_number() {
        let id = MessageId::numbered(0xab, 17);
        assert_eq!(id.as_json(), "\"ab-11\"");
        assert_eq!(id.number_of(0xab), Some(17));
        assert_eq!(MessageId::from_json(r#""ab\u002d11""#).number_of(0xab), Some(17), "escaped differently");
        for other in ["ac-11", "ab-011", "ab-+11", "AB-11", "ab-", "-11", "ab-11 ", "ab11", "", "0ab-11"] {
            assert_eq!(MessageId::new(other).number_of(0xab), None, "{other}");
        }
        assert_eq!(MessageId::from_json("17").number_of(0xab), None);
    }

    #[test]
    fn the_longest_of_our_ids_keeps_the_limit_for_longer_than_any_connection_lives() {
        let id = MessageId::numbered(u64::MAX, u64::MAX);
        assert!(id.text().len() <= MessageId::MAX_CHARACTERS);
    }

    #[test]
    fn text_is_what_the_token_says() {
        assert_eq!(MessageId::new("a\"b").as_json(), r#""a\"b""#);
        assert_eq!(MessageId::new("a\"b").text(), "a\"b");
        assert_eq!(MessageId::from_json("12").text(), "12");
    }
}
