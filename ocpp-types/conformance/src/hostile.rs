//! Text that nobody should have sent.

use fastrand::Rng;
use ocpp_types::Rule;
use ocpp_types::json::ReadMode;

use crate::facts::{Facts, Message};
use crate::instances::{self, Filling, pick};
use crate::json::Json;
use crate::version::Version;

/// Reads random text, and `rounds` valid payloads of every message with characters changed.
///
/// Reading and checking agree; a fault lies inside the text; what is accepted is JSON; the tolerant reader accepts at least
/// what the strict one does and reports a deviation exactly when the strict one refuses; what it returns is either written
/// so that the strict one accepts it, or not at all.
pub fn run<V: Version>(rounds: usize, seed: u64) {
    let facts = Facts::read(V::package());
    let mut rng = Rng::with_seed(seed);
    for message in &facts.messages {
        for text in [
            "",
            " ",
            "null",
            "[]",
            "{",
            "{}",
            "\"\"",
            "0",
            "\u{feff}{}",
            "{\"a\"",
            "{\"customData\":{}}",
            "}",
        ] {
            read::<V>(message, text);
        }
        for _ in 0..rounds {
            read::<V>(message, &noise(&mut rng));
            let payload = instances::payload(&facts, message, Filling::Some, &mut rng);
            let mut text: Vec<char> = payload.spelled(&mut rng).chars().collect();
            for _ in 0..rng.usize(1..4) {
                let at = rng.usize(0..text.len());
                match rng.u8(0..3) {
                    0 => drop(text.remove(at)),
                    1 => {
                        text.insert(at, pick(&mut rng, &['"', ',', '\u{0}', '{', ']', '9', '\\', 'x', '😀']))
                    }
                    _ => text.truncate(at),
                }
                if text.is_empty() {
                    break;
                }
            }
            read::<V>(message, &text.into_iter().collect::<String>());
            let mut payload = payload;
            crate::mutants::blindly(&mut payload, &mut rng);
            read::<V>(message, &payload.spelled(&mut rng));
        }
        nesting::<V>(message);
    }
}

fn noise(rng: &mut Rng) -> String {
    const PIECES: [&str; 24] = [
        "{",
        "}",
        "[",
        "]",
        ":",
        ",",
        "\"",
        "\\",
        "u00",
        "\\ud83d",
        "0",
        "-",
        "1e",
        ".5",
        "true",
        "nul",
        "null",
        " ",
        "\n",
        "customData",
        "\u{0}",
        "é",
        "😀",
        "\u{feff}",
    ];
    (0..rng.usize(0..40)).map(|_| pick(rng, &PIECES)).collect()
}

fn read<V: Version>(message: &Message, text: &str) {
    let strict = V::parse(message, text, ReadMode::Strict);
    let tolerant = V::parse(message, text, ReadMode::Tolerant);
    let accepted = strict.is_ok();
    if let Err(fault) = &strict {
        assert!(text.is_char_boundary(fault.offset), "{message} {text:?}: {fault:?}");
        assert!(fault.pointer.is_empty() || fault.pointer.starts_with('/'), "{message} {text:?}: {fault:?}");
    } else {
        assert!(serde_json::from_str::<&serde_json::value::RawValue>(text).is_ok(), "{message} {text:?}");
    }
    assert_eq!(V::check(message, text), strict.map(drop), "{message} {text:?}");
    match tolerant {
        Ok(parsed) => {
            assert_eq!(parsed.deviations.is_empty(), accepted, "{message} {text:?}");
            if let Ok(written) = V::encode(&parsed.message) {
                let again = V::parse(message, &written, ReadMode::Strict).map(|again| again.message);
                assert_eq!(again, Ok(parsed.message), "{message} {text:?}");
            }
        }
        Err(_) => assert!(!accepted, "{message} {text:?}"),
    }
}

fn nesting<V: Version>(message: &Message) {
    let deep = Json::Number(format!("{}{}", "[".repeat(100_000), "]".repeat(100_000)));
    let text = Json::Map(vec![("unknown".to_owned(), deep)]).to_string();
    let strict = V::parse(message, &text, ReadMode::Strict).map(drop).unwrap_err();
    assert_eq!((strict.rule, strict.pointer.as_str()), (Rule::AdditionalProperties, ""), "{message}");
    let tolerant = V::parse(message, &text, ReadMode::Tolerant).map(drop).unwrap_err();
    assert_eq!(tolerant.rule, Rule::Depth, "{message}");
}
