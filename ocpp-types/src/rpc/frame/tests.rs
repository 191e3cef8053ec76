//! What is a frame, what is none, and what is still known of the latter.

use proptest::prelude::*;

use super::*;

fn tolerant(text: &str) -> FrameRead<'_> {
    Frame::parse(text, Dialect::V16, ReadMode::Tolerant).unwrap_or_else(|error| panic!("{text}: {error:?}"))
}

fn strict(text: &str) -> Result<Frame<'_>, FrameError<'_>> {
    Frame::parse(text, Dialect::V16, ReadMode::Strict).map(|read| read.frame)
}

fn fault(text: &str) -> (FrameFault, Option<MessageType>, Option<String>) {
    let error = Frame::parse(text, Dialect::V16, ReadMode::Tolerant).expect_err(text);
    (error.fault, error.message_type, error.id.map(|id| id.as_json().to_owned()))
}

#[test]
fn each_message_type_is_read() {
    assert_eq!(
        strict(r#"[2,"19223201","BootNotification",{"a":[1,"]"]}]"#),
        Ok(Frame::Call {
            id: MessageId::new("19223201"),
            action: "BootNotification".into(),
            payload: r#"{"a":[1,"]"]}"#
        })
    );
    assert_eq!(strict(r#"[3,"1",{}]"#), Ok(Frame::CallResult { id: MessageId::new("1"), payload: "{}" }));
    let error =
        CallError { code: "NotSupported".into(), description: "no \"x\"".into(), details: r#"{"a":1}"# };
    assert_eq!(error.known_code(), Some(ErrorCode::NotSupported));
    assert_eq!(
        strict(r#"[4,"1","NotSupported","no \"x\"",{"a":1}]"#),
        Ok(Frame::CallError { id: MessageId::new("1"), error: error.clone() })
    );
    let v21 = |text| Frame::parse(text, Dialect::V21, ReadMode::Strict).map(|read| read.frame);
    assert_eq!(
        v21(r#"[5,"1","NotSupported","no \"x\"",{"a":1}]"#),
        Ok(Frame::CallResultError { id: MessageId::new("1"), error })
    );
    assert_eq!(
        v21(r#"[6,"1","NotifyPeriodicEventStream",{}]"#),
        Ok(Frame::Send {
            id: MessageId::new("1"),
            action: "NotifyPeriodicEventStream".into(),
            payload: "{}"
        })
    );
}

#[test]
fn message_types_5_and_6_are_unknown_before_2_1() {
    for text in [r#"[5,"1","NotSupported","",{}]"#, r#"[6,"1","NotifyPeriodicEventStream",{}]"#] {
        for dialect in [Dialect::V16, Dialect::V201] {
            let error = Frame::parse(text, dialect, ReadMode::Strict).unwrap_err();
            assert_eq!(error.fault, FrameFault::UnknownMessageType);
            assert_eq!(error.message_type, Some(MessageType::Other));
            assert_eq!(error.id, Some(MessageId::new("1")));
        }
    }
}

#[test]
fn white_space_stands_wherever_json_allows_it() {
    // Quirk 19: pretty-printed frames, blanks before commas.
    let text = "\r\n [\t2 ,\n \"a b\" , \"StatusNotification\" ,\n { \"x\" : 1 }\n ] \n";
    let expected = Frame::Call {
        id: MessageId::new("a b"),
        action: "StatusNotification".into(),
        payload: "{ \"x\" : 1 }",
    };
    assert_eq!(strict(text), Ok(expected));
}

#[test]
fn a_null_payload_is_an_empty_one_in_1_6_only() {
    // Quirk 36.
    let text = r#"[2,"1","Heartbeat",null]"#;
    assert!(matches!(strict(text), Ok(Frame::Call { payload: "{}", .. })));
    let v201 = Frame::parse(text, Dialect::V201, ReadMode::Tolerant).unwrap();
    assert!(matches!(v201.frame, Frame::Call { payload: "null", .. }));
}

#[test]
fn an_irregular_id_is_kept_as_sent_and_reported_or_refused_in_strict_mode() {
    let long = format!("\"{}\"", "ä".repeat(37));
    for id in ["0", "-12.50", "\"\"", long.as_str()] {
        let text = format!("[2,{id},\"Heartbeat\",{{}}]");
        let read = tolerant(&text);
        assert_eq!(read.frame.id().as_json(), id);
        assert_eq!(read.deviations.len(), 1);
        let deviation = &read.deviations[0];
        assert_eq!(
            (deviation.pointer.as_str(), deviation.rule, deviation.was.as_str()),
            ("/1", Rule::MessageId, id)
        );
        assert_eq!(strict(&text).unwrap_err().fault, FrameFault::IrregularId);
    }
    let longest = format!("[2,\"{}\",\"Heartbeat\",{{}}]", "ä".repeat(36));
    assert!(strict(&longest).is_ok());
}

#[test]
fn an_escaped_id_is_echoed_as_it_was_escaped() {
    let read = tolerant(r#"[2,"\u0041\/","Heartbeat",{}]"#);
    assert_eq!(read.frame.id().as_json(), r#""\u0041\/""#);
    assert_eq!(read.frame.id().text(), "A/");
    assert!(read.deviations.is_empty());
}

#[test]
fn a_control_character_in_an_id_is_reported_and_never_sent_back() {
    let read = tolerant("[2,\"a\u{0}b\",\"Heartbeat\",{}]");
    assert_eq!(read.frame.id().as_json(), "\"ab\"");
    assert_eq!(read.deviations[0].rule, Rule::Json);
}

#[test]
fn a_byte_order_mark_is_stripped_and_reported() {
    let text = "\u{feff}[3,\"1\",{}]";
    let read = tolerant(text);
    assert_eq!(read.frame.message_type(), MessageType::CallResult);
    assert_eq!(read.deviations.len(), 1);
    assert_eq!(strict(text).unwrap_err().fault, FrameFault::NotJson);
}

#[test]
fn a_call_error_may_lack_what_nobody_decides_on() {
    // Quirk 30: null and texts as details, and no description.
    for (text, description, details, deviations) in [
        (r#"[4,"1","InternalError","x",null]"#, "x", "null", 0),
        (r#"[4,"1","InternalError","x","text"]"#, "x", "\"text\"", 0),
        (r#"[4,"1","InternalError",null,{}]"#, "", "{}", 1),
        (r#"[4,"1","InternalError","x"]"#, "x", "{}", 1),
        (r#"[4,"1","InternalError" ] "#, "", "{}", 1),
    ] {
        let read = tolerant(text);
        let Frame::CallError { error, .. } = &read.frame else { panic!("{text}") };
        assert_eq!(
            (&*error.description, error.details, read.deviations.len()),
            (description, details, deviations)
        );
        assert_eq!(strict(text).is_ok(), deviations == 0, "{text}");
    }
}

#[test]
fn the_id_of_a_broken_frame_is_dug_out_where_its_first_elements_are_good() {
    let call = Some(MessageType::Call);
    let id = Some("\"x\"".to_owned());
    for (text, expected) in [
        (r#"[2,"x","#, FrameFault::NoEnd),
        (r#"[2,"x""#, FrameFault::NoEnd),
        (r#"[2,"x","Heartbeat",{}"#, FrameFault::NoEnd),
        (r#"[2,"x","Heartbeat",{} "#, FrameFault::NoEnd),
        (r#"[2,"x","Heartbeat",{}] and more"#, FrameFault::NoEnd),
        (r#"[2,"x","Heartbeat","#, FrameFault::NoEnd),
        (r#"[2,"x","Heartbeat",]"#, FrameFault::NotJson),
        (r#"[2,"x" "Heartbeat",{}]"#, FrameFault::NotJson),
        (r#"[2,"x",Heartbeat,{}]"#, FrameFault::NotJson),
        (r#"[2,"x","Heart\q",{}]"#, FrameFault::NotJson),
        (r#"[2, "x", {broken"#, FrameFault::NotAString),
        (r#"[2,"x",7,{}]"#, FrameFault::NotAString),
        (r#"[2,"x"]"#, FrameFault::TooFewElements),
        (r#"[2,"x","Heartbeat"]"#, FrameFault::TooFewElements),
    ] {
        assert_eq!(fault(text), (expected, call, id.clone()), "{text}");
    }
    assert_eq!(fault(r#"[3,"x"]"#), (FrameFault::TooFewElements, Some(MessageType::CallResult), id.clone()));
    assert_eq!(fault(r#"[3,"x",{"a":"#), (FrameFault::NoEnd, Some(MessageType::CallResult), id.clone()));
    assert_eq!(fault(r#"[4,"x",null,"",{}]"#), (FrameFault::NotAString, Some(MessageType::CallError), id));
}

#[test]
fn an_id_that_cannot_be_read_is_not_made_up() {
    let call = Some(MessageType::Call);
    let huge = format!("[2,\"{}\",\"Heartbeat\",{{}}]", "x".repeat(MessageId::MAX_BYTES));
    for (text, expected, message_type) in [
        ("", FrameFault::NotJson, None),
        ("\u{1}", FrameFault::NotJson, None),
        ("hello", FrameFault::NotJson, None),
        ("{\"id\":\"x\"}", FrameFault::NotAnArray, None),
        ("null", FrameFault::NotAnArray, None),
        ("[]", FrameFault::TooFewElements, None),
        ("[02,\"x\"]", FrameFault::NotJson, None),
        ("[2]", FrameFault::TooFewElements, call),
        ("[2", FrameFault::NoEnd, call),
        ("[2,]", FrameFault::UnreadableId, call),
        ("[2,\"never closed", FrameFault::UnreadableId, call),
        ("[2,\"bad \\ud800\",\"Heartbeat\",{}]", FrameFault::UnreadableId, call),
        ("[2,null,\"Heartbeat\",{}]", FrameFault::UnreadableId, call),
        ("[2,{\"a\":1},\"Heartbeat\",{}]", FrameFault::UnreadableId, call),
        (huge.as_str(), FrameFault::UnreadableId, call),
        ("[9]", FrameFault::UnknownMessageType, Some(MessageType::Other)),
        ("[9,[]]", FrameFault::UnknownMessageType, Some(MessageType::Other)),
        ("[[[[[", FrameFault::NotJson, None),
    ] {
        assert_eq!(fault(text), (expected, message_type, None), "{text}");
    }
}

#[test]
fn a_message_type_in_quotes_still_tells_answers_from_calls() {
    for (text, message_type) in [
        (r#"["2","x","Heartbeat",{}]"#, Some(MessageType::Call)),
        (r#"["3","x",{}]"#, Some(MessageType::CallResult)),
        (r#"["9","x",{}]"#, None),
        (r#"[{"a":[]},"x",{}]"#, None),
    ] {
        assert_eq!(
            fault(text),
            (FrameFault::MessageTypeNotANumber, message_type, Some("\"x\"".to_owned())),
            "{text}"
        );
    }
}

#[test]
fn checking_the_payload_finds_what_the_frame_left_unscanned() {
    let rule = |text| strict(text).unwrap().check_payload().map_err(|violation| violation.rule);
    assert_eq!(rule(r#"[2,"1","A",{"a":[{}]}]"#), Ok(()));
    assert_eq!(rule(r#"[4,"1","A","",7]"#), Ok(()));
    assert_eq!(rule(r#"[2,"1","A",{},{}]"#), Err(Rule::Frame));
    assert_eq!(rule(r#"[3,"1","Authorize",{"idTag":"ABC123"}]"#), Err(Rule::Type));
    assert_eq!(rule(r#"[3,"1",999999999999999999999]"#), Err(Rule::Type));
    // Quirk 16: cut off, and yet it ends with a bracket.
    assert_eq!(rule(r#"[3,"1",{"configurationKey":[]"#), Err(Rule::Json));
    assert_eq!(rule(r#"[2,"1","A",{"sampledValue":[,{}]}]"#), Err(Rule::Json));
    let deep = format!("[2,\"1\",\"A\",{}1{}]", "{\"a\":".repeat(80), "}".repeat(80));
    assert_eq!(rule(&deep), Err(Rule::Depth));
}

#[test]
fn a_refusal_is_a_violation_with_rule_and_offset() {
    let error = strict(r#"[2,"x",7,{}]"#).unwrap_err();
    let violation = error.to_violation();
    assert_eq!((violation.pointer.as_str(), violation.rule, violation.offset), ("", Rule::Frame, 7));
    assert_eq!(error.code().as_str(Dialect::V16), "FormationViolation");
    assert_eq!(error.code().as_str(Dialect::V201), "RpcFrameworkError");
    let broken = strict(r#"[2,"x","A",{}"#).unwrap_err();
    assert_eq!(broken.code().as_str(Dialect::V201), "FormatViolation");
}

fn id() -> impl Strategy<Value = MessageId<'static>> {
    prop_oneof![
        any::<String>().prop_map(|text| MessageId::new(&text.chars().take(100).collect::<String>())),
        (-1_000_000_i64..1_000_000).prop_map(|number| MessageId::from_json(number.to_string())),
    ]
}

fn json() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        Just("null".to_owned()),
        any::<bool>().prop_map(|value| value.to_string()),
        any::<i32>().prop_map(|value| value.to_string()),
        any::<String>().prop_map(|value| serde_json::to_string(&value).unwrap()),
    ];
    leaf.prop_recursive(3, 16, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(|items| format!("[{}]", items.join(" ,"))),
            prop::collection::vec((any::<String>(), inner), 0..4).prop_map(|members| {
                let members = members
                    .into_iter()
                    .map(|(key, value)| format!("{}: {value}", serde_json::to_string(&key).unwrap()));
                format!("{{{}}}", members.collect::<Vec<_>>().join(","))
            }),
        ]
    })
}

proptest! {
    #![proptest_config(crate::trials::trials(crate::trials::USUAL))]

    #[test]
    fn what_was_written_is_read_again(
        kind in 0..5_u8,
        id in id(),
        word in any::<String>(),
        description in any::<String>(),
        payload in json(),
    ) {
        let error = CallError { code: word.as_str().into(), description: description.into(), details: &payload };
        let frame = match kind {
            0 => Frame::Call { id, action: word.as_str().into(), payload: &payload },
            1 => Frame::CallResult { id, payload: &payload },
            2 => Frame::CallError { id, error },
            3 => Frame::CallResultError { id, error },
            _ => Frame::Send { id, action: word.as_str().into(), payload: &payload },
        };
        let text = frame.to_text();
        prop_assert!(serde_json::from_str::<serde_json::Value>(&text).is_ok(), "{}", text);
        let read = Frame::parse(&text, Dialect::V21, ReadMode::Tolerant);
        prop_assert_eq!(read.map(|read| read.frame), Ok(frame));
    }

    #[test]
    fn no_text_panics_and_what_is_read_as_a_frame_is_json_with_its_payload(
        text in prop_oneof![
            any::<String>(),
            "[\\[\\]{},:\"\\\\0-9a-z \u{feff}\u{0}-]{0,40}",
            r#"\[ ?[0-9"]{1,2} ?,"?[a-z\\]{0,3}"? ?,.{0,30}\]?"#,
        ],
        dialect in prop_oneof![Just(Dialect::V16), Just(Dialect::V201), Just(Dialect::V21)],
    ) {
        for mode in [ReadMode::Strict, ReadMode::Tolerant] {
            match Frame::parse(&text, dialect, mode) {
                Ok(read) if mode == ReadMode::Strict => {
                    prop_assert!(read.deviations.is_empty());
                    let sound = read.frame.check_payload().is_ok();
                    let value = serde_json::from_str::<serde_json::Value>(&text);
                    prop_assert!(!sound || value.is_ok_and(|value| value.is_array()), "{}", text);
                }
                Ok(read) => prop_assert!(read.frame.id().as_json().len() <= MessageId::MAX_BYTES),
                Err(error) => prop_assert!(error.offset <= text.len()),
            }
        }
    }

    #[test]
    fn a_frame_cut_anywhere_is_refused_or_left_with_a_payload_that_is(
        payload in json(),
        cut in 0..64_usize,
    ) {
        let payload = format!("{{\"a\":{payload}}}");
        let text = Frame::Call { id: MessageId::new("x"), action: "A".into(), payload: &payload }.to_text();
        let end = text.char_indices().nth_back(cut).map_or(0, |(at, _)| at);
        let cut_off = text.get(..end).unwrap();
        if let Ok(read) = Frame::parse(cut_off, Dialect::V16, ReadMode::Strict) {
            prop_assert!(read.frame.check_payload().is_err(), "{}", cut_off);
        }
    }
}

/// The verdicts of the field corpus on frames, where the reference material is at hand.
#[test]
#[cfg_attr(miri, ignore = "reads a file")]
fn the_field_corpus_agrees_on_what_is_a_frame() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared/vectors/ocpp-field-corpus.jsonl");
    let Ok(corpus) = std::fs::read_to_string(path) else {
        eprintln!("skipped the_field_corpus_agrees_on_what_is_a_frame: no ../shared");
        return;
    };
    let mut frames = 0;
    for line in corpus.lines() {
        let line: serde_json::Value = serde_json::from_str(line).unwrap();
        let unknown_action = line["why"].as_str().unwrap().contains("action not known");
        if line["kind"] != "frame" || unknown_action {
            continue;
        }
        frames += 1;
        let dialect = match line["version"].as_str().unwrap() {
            "1.6" => Dialect::V16,
            "2.0.1" => Dialect::V201,
            _ => Dialect::V21,
        };
        // Whether the payload keeps its schema is not the frame's matter.
        let expected = line["valid"] == true || line["scope"] == "schema";
        let text = line["json"].as_str().unwrap();
        let verdict = Frame::parse(text, dialect, ReadMode::Strict)
            .map_err(|error| error.to_violation())
            .and_then(|read| read.frame.check_payload());
        assert_eq!(verdict.is_ok(), expected, "{text}: {verdict:?}, {}", line["why"]);
    }
    assert!(frames > 150, "{frames}");
}
