//! From a byte offset to a JSON pointer, after the fact.

use super::string::{plain_run, unescape};

enum Step<'a> {
    Member { key: Option<&'a str>, before_colon: bool },
    Item(usize),
}

/// Walks over a text once and knows the pointer of every place it comes by. The text need not be well-formed.
pub(super) struct Walk<'a> {
    text: &'a str,
    at: usize,
    steps: Vec<Step<'a>>,
}

impl<'a> Walk<'a> {
    /// At the beginning of `text`.
    pub(super) fn over(text: &'a str) -> Self {
        Self { text, at: 0, steps: Vec::new() }
    }

    /// The pointer of the value that begins at `offset`, or of the innermost one around it. Goes forward only: an offset
    /// before the last one gets the pointer of where the walk stands.
    pub(super) fn to(&mut self, offset: usize) -> String {
        while self.at < offset {
            let Some(&byte) = self.text.as_bytes().get(self.at) else { break };
            self.step(byte);
        }
        self.pointer()
    }

    fn step(&mut self, byte: u8) {
        let start = self.at.saturating_add(1);
        self.at = start;
        match byte {
            b'"' => {
                let end = string_end(self.text.as_bytes(), start);
                if let Some(Step::Member { key, before_colon: true }) = self.steps.last_mut() {
                    *key = self.text.get(start..end);
                }
                self.at = end.saturating_add(1);
            }
            b'{' => self.steps.push(Step::Member { key: None, before_colon: true }),
            b'[' => self.steps.push(Step::Item(0)),
            b'}' | b']' => drop(self.steps.pop()),
            b':' => {
                if let Some(Step::Member { before_colon, .. }) = self.steps.last_mut() {
                    *before_colon = false;
                }
            }
            b',' => match self.steps.last_mut() {
                Some(Step::Member { key, before_colon }) => (*key, *before_colon) = (None, true),
                Some(Step::Item(index)) => *index = index.saturating_add(1),
                None => {}
            },
            _ => {}
        }
    }

    fn pointer(&self) -> String {
        let mut pointer = String::new();
        for step in &self.steps {
            match step {
                Step::Member { key: Some(key), before_colon: false } => {
                    pointer.push('/');
                    // A bad escape ends the name; the pointer stays readable.
                    let _ = unescape(key, |character| match character {
                        '~' => pointer.push_str("~0"),
                        '/' => pointer.push_str("~1"),
                        other => pointer.push(other),
                    });
                }
                Step::Member { .. } => {}
                Step::Item(index) => {
                    pointer.push('/');
                    pointer.push_str(&index.to_string());
                }
            }
        }
        pointer
    }
}

/// The pointer of one place; see [`Walk::to`].
pub(super) fn pointer_at(text: &str, offset: usize) -> String {
    Walk::over(text).to(offset)
}

/// Where the string that began before `start` ends: the offset of its closing quote, or of the end of the text.
fn string_end(bytes: &[u8], start: usize) -> usize {
    let mut at = start;
    loop {
        at = at.saturating_add(plain_run(bytes.get(at..).unwrap_or_default()));
        match bytes.get(at) {
            Some(b'\\') => at = at.saturating_add(2),
            Some(b'"') => return at,
            Some(_) => at = at.saturating_add(1),
            None => return bytes.len(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Walk, pointer_at};
    use proptest::prelude::*;

    #[test]
    fn every_value_has_its_pointer() {
        let text = r#"{"a":1,"b~/c":[true,{"d":"x,{y"}, [] ],"e\u0041\"":{"f":2}}"#;
        for (needle, pointer) in [
            ("{\"a\"", ""),
            ("1", "/a"),
            ("[true", "/b~0~1c"),
            ("true", "/b~0~1c/0"),
            ("{\"d\"", "/b~0~1c/1"),
            ("\"x,", "/b~0~1c/1/d"),
            ("[]", "/b~0~1c/2"),
            ("2", "/eA\"/f"),
        ] {
            assert_eq!(pointer_at(text, text.find(needle).unwrap()), pointer, "{needle}");
        }
    }

    #[test]
    fn broken_text_still_has_a_pointer() {
        assert_eq!(pointer_at("}]{\"a\":[1,", 100), "/a/1");
        assert_eq!(pointer_at("{\"a\":\"never closed", 100), "/a");
        assert_eq!(pointer_at("", 3), "");
    }

    proptest! {
        #![proptest_config(crate::trials::trials(crate::trials::USUAL))]

        #[test]
        fn one_walk_finds_what_a_walk_to_each_place_finds(text in r#"[\[\]{}":,a1\\ ]{0,60}"#) {
            let mut walk = Walk::over(&text);
            for offset in 0..=text.len() {
                prop_assert_eq!(walk.to(offset), pointer_at(&text, offset));
            }
        }
    }
}
