//! The reader against foreign parsers, and its refusals one by one.

use proptest::prelude::*;
use serde_json::value::RawValue;

use super::{ReadMode, Reader, Refused};
use crate::Rule;
use crate::json::{AnyJson, Element};

/// What reading `json` as any value is refused for.
fn fault(json: &str) -> Option<(Rule, usize)> {
    let mut reader = Reader::new(json, ReadMode::Strict);
    let read = reader.skip().and_then(|_| reader.finish());
    read.err().map(|refused| reader.violation(refused)).map(|fault| (fault.rule, fault.offset))
}

#[test]
fn what_is_no_json_is_refused_where_it_stops_being_json() {
    for (json, offset) in [
        ("", 0),
        ("  ", 2),
        ("{", 1),
        ("[1,", 3),
        ("[1 2]", 3),
        ("[,1]", 1),
        ("[1,]", 3),
        ("{\"a\"}", 4),
        ("{\"a\":1,}", 7),
        ("{,\"a\":1}", 1),
        ("{\"a\":1 \"b\":2}", 7),
        ("{a:1}", 1),
        ("{\"a\":}", 5),
        ("tru", 0),
        ("nulll", 4),
        ("01", 0),
        ("1.", 0),
        ("-", 0),
        ("+1", 0),
        ("\"a", 2),
        ("\"a\nb\"", 2),
        ("\"\\x\"", 1),
        ("\"\\ud800\"", 1),
        ("\"a\\", 3),
        ("1 x", 2),
        ("{}}", 2),
        ("'a'", 0),
    ] {
        assert_eq!(fault(json), Some((Rule::Json, offset)), "{json:?}");
    }
}

#[test]
fn arrays_and_objects_nest_to_the_limit_and_no_further() {
    let json = format!("{}1{}", "[".repeat(64), "]".repeat(64));
    assert_eq!(fault(&json), None);
    assert_eq!(fault(&format!("[{json}]")), Some((Rule::Depth, 64)));
    assert_eq!(fault(&"[{\"a\":".repeat(1_000_000)).unwrap().0, Rule::Depth);
}

#[test]
fn a_refusal_tells_what_was_expected_and_what_was_found() {
    for (json, message) in [
        ("[true]", "expected an integer, found a boolean"),
        ("[null]", "expected an integer, found null"),
        ("[\"1\"]", "expected an integer, found a string"),
        ("[1.0]", "expected an integer, found a number"),
        ("[1e3]", "expected an integer, found a number"),
        ("[9223372036854775808]", "the integer does not fit into 64 bits"),
        ("[]]", "nothing may follow the value"),
        ("[", "expected an integer, found the end of the text"),
        ("{}", "expected an array, found an object"),
    ] {
        let mut reader = Reader::new(json, ReadMode::Strict);
        let refused = reader.array(Reader::integer).and_then(|_| reader.finish()).unwrap_err();
        assert_eq!(reader.violation(refused).message, message, "{json}");
    }
}

#[test]
fn integers_of_64_bits_are_read_to_the_last_digit() {
    for value in [0, 1, -1, 999_999_999_999_999_999, 1_000_000_000_000_000_000, i64::MAX, i64::MIN] {
        let json = value.to_string();
        let mut reader = Reader::new(&json, ReadMode::Strict);
        assert_eq!(reader.integer(), Ok(value));
        assert_eq!(reader.position(), json.len());
    }
    assert_eq!(Reader::new("-0", ReadMode::Strict).integer(), Ok(0));
    for mode in [ReadMode::Strict, ReadMode::Tolerant] {
        assert!(Reader::new("-", mode).integer().is_err());
        assert!(Reader::new("00", mode).integer().is_err());
    }
}

/// Reads an object of two numbers whose names are asked for in the order `a`, `b`; what is neither is skipped or refused.
fn two_numbers(json: &str, mode: ReadMode) -> Result<(Option<i64>, Option<i64>), (Rule, usize)> {
    fn read(reader: &mut Reader<'_>) -> Result<(Option<i64>, Option<i64>), Refused> {
        let (mut a, mut b) = (None, None);
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"a\":") {
                reader.member(&mut a, Reader::integer_into)?;
            }
            if reader.comes(&mut object, 1, "\"b\":") {
                reader.optional_member(&mut b, Reader::integer_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, &["a", "b"])? {
                reader.unknown(&object, key)?;
            }
        }
        reader.finish()?;
        Ok((a, b))
    }
    let mut reader = Reader::new(json, mode);
    let read = read(&mut reader);
    read.map_err(|refused| reader.violation(refused)).map_err(|fault| (fault.rule, fault.offset))
}

#[test]
fn members_are_found_in_any_order_and_however_their_keys_are_written() {
    for json in [
        r#"{"a":1,"b":2}"#,
        r#"{"b":2,"a":1}"#,
        r#"{"a": 1, "b": 2}"#,
        "{\n\t\"b\" : 2 ,\r\n\"a\" :1\n} ",
        r#"{"\u0061":1,"\u0062":2}"#,
        r#" { "\u0062" : 2 , "a":1}"#,
    ] {
        assert_eq!(two_numbers(json, ReadMode::Strict), Ok((Some(1), Some(2))), "{json}");
    }
    assert_eq!(two_numbers("{}", ReadMode::Strict), Ok((None, None)));
    assert_eq!(two_numbers(" { } ", ReadMode::Strict), Ok((None, None)));
    assert_eq!(two_numbers("null", ReadMode::Tolerant), Ok((None, None)));
}

#[test]
fn what_is_no_member_is_refused_where_it_stands() {
    for (json, rule, offset) in [
        (r#"{"a":1,"a":2}"#, Rule::DuplicateKey, 11),
        (r#"{"a":1,"b":2,"a":3}"#, Rule::DuplicateKey, 17),
        (r#"{"a":1,"\u0061":2}"#, Rule::DuplicateKey, 16),
        (r#"{"a":1,"c":2}"#, Rule::AdditionalProperties, 0),
        (r#"{"a":1,"\u0063":2}"#, Rule::AdditionalProperties, 0),
        (r#"{"a":1,}"#, Rule::Json, 7),
        (r#"{,"a":1}"#, Rule::Json, 1),
        (r#"{"a":1 "b":2}"#, Rule::Json, 7),
        (r#"{"a":1]"#, Rule::Json, 6),
        (r#"{"a":1"#, Rule::Json, 6),
        (r#"{"a":1,"b""#, Rule::Json, 10),
        (r#"{"a":1,"b" 2}"#, Rule::Json, 11),
        (r#"{"a":1}"b":2}"#, Rule::Json, 7),
        (r#"{"a" "b":1}"#, Rule::Json, 5),
        (r#"{"a" :"b":1}"#, Rule::Type, 6),
        (r#"{"b" : "a":1}"#, Rule::Type, 7),
        (r#"{"a::1}"#, Rule::Json, 7),
    ] {
        assert_eq!(two_numbers(json, ReadMode::Strict), Err((rule, offset)), "{json}");
    }
    assert_eq!(two_numbers(r#"null"a":1}"#, ReadMode::Tolerant), Err((Rule::Json, 4)));
    assert_eq!(
        two_numbers(r#"{"c":{"a":9},"b":null,"a":1,"a" : 2}"#, ReadMode::Tolerant),
        Ok((Some(2), None))
    );
}

#[test]
fn a_key_that_is_none_of_the_names_comes_as_it_is_written() {
    let mut reader = Reader::new(r#"{"\u0062" : 1}"#, ReadMode::Strict);
    let mut object = reader.object().unwrap();
    assert!(reader.more(&mut object));
    assert_eq!(reader.unforeseen(&mut object, &["a"]), Ok(Some(r"\u0062")));
    assert_eq!(reader.integer(), Ok(1));
}

#[test]
fn room_is_made_for_the_items_that_are_there() {
    for (items, room) in [(1, 1), (2, 2), (10, 10), (16, 16), (40, 64)] {
        let json = format!("[{}]", vec!["1234567"; items].join(","));
        let read = Reader::new(&json, ReadMode::Strict).array(Reader::integer).unwrap();
        assert_eq!((read.len(), read.capacity()), (items, room));
    }
    // What follows may be anything: the guess is bounded.
    let json = format!("[1,2,{:10000}3]", "");
    let read = Reader::new(&json, ReadMode::Strict).array(Reader::integer).unwrap();
    assert_eq!((read.len(), read.capacity()), (3, 16));
}

proptest! {
    #![proptest_config(crate::trials::trials(crate::trials::USUAL))]

    #[test]
    fn any_text_is_json_here_exactly_when_it_is_json_elsewhere(
        text in r#"[\[\]{}":,0-9eE.+\- \\/bfnrt]{0,24}|\[("[a-z\\"]{0,3}"|-?[0-9.eE]{1,5}|true|nul{1,3}|\{"a":[0-9]\}|,| ){0,8}\]"#,
    ) {
        let elsewhere = serde_json::from_str::<Box<RawValue>>(&text).is_ok();
        prop_assert_eq!(AnyJson::new(&text).is_ok(), elsewhere, "{}", text);
    }

    #[test]
    fn every_string_is_read_as_it_was_meant(text in any::<String>()) {
        let json = serde_json::to_string(&text).unwrap();
        prop_assert_eq!(Reader::new(&json, ReadMode::Strict).string().unwrap(), text.as_str());
        let read = crate::Text::<{ usize::MAX }>::read(&mut Reader::new(&json, ReadMode::Strict));
        prop_assert_eq!(read.unwrap(), text.as_str());
    }
}
