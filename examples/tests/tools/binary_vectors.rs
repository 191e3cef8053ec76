//! `inspect gn|bkv|ap3000` and `inspect encode` against the reference vectors, where those are there.

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::{Value, json};

/// The entries of a file; `None`, said by name, where it is not there.
fn vectors(test: &str, file: &str) -> Option<Vec<Value>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/vectors").join(file);
    let Ok(text) = std::fs::read_to_string(path) else {
        eprintln!("skipped: {test}: ../shared/vectors/{file} is not there");
        return None;
    };
    Some(serde_json::from_str(&text).unwrap())
}

fn run(words: &[&str], input: &[u8]) -> String {
    let mut child = Command::new(env!("CARGO_BIN_EXE_inspect"))
        .args(words)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_vec();
    let writer = std::thread::spawn(move || drop(stdin.write_all(&input)));
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap();
    assert_eq!(output.status.code(), Some(0));
    String::from_utf8(output.stdout).unwrap()
}

/// A line for every line.
fn lines(words: &[&str], input: &[String]) -> Vec<String> {
    let text: String = input.iter().map(|line| format!("{line}\n")).collect();
    let lines: Vec<String> = run(words, text.as_bytes()).lines().map(str::to_owned).collect();
    assert_eq!(lines.len(), input.len());
    lines
}

/// What `inspect` says about each of these, in the direction of each, and the line it says it in.
fn reports(protocol: &str, vectors: &[Value]) -> Vec<(Value, String)> {
    let hex: Vec<String> = vectors.iter().map(|vector| text(&vector["hex"]).to_owned()).collect();
    let up = lines(&[protocol], &hex);
    let down = lines(&[protocol, "--direction", "down"], &hex);
    let of = |((vector, up), down): ((&Value, String), String)| {
        let line = if vector["direction"] == "down" { down } else { up };
        (serde_json::from_str(&line).unwrap(), line)
    };
    vectors.iter().zip(up).zip(down).map(of).collect()
}

/// The hex of each of these lines of JSON, in the direction of each vector.
fn encoded(protocol: &str, vectors: &[Value], json: &[String]) -> Vec<String> {
    let up = lines(&["encode", protocol], json);
    let down = lines(&["encode", protocol, "--direction", "down"], json);
    let of = |((vector, up), down): ((&Value, String), String)| {
        if vector["direction"] == "down" { down } else { up }
    };
    vectors.iter().zip(up).zip(down).map(of).collect()
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap()
}

fn is(vector: &Value, flags: &[&str]) -> bool {
    flags.iter().all(|flag| vector[flag] == true)
}

/// The size of a frame in bytes by its digits.
fn size(hex: &str) -> usize {
    hex.len() / 2
}

/// What the report on one whole frame looks like.
fn whole(hex: &str, decoded: &Value) -> Value {
    json!({"ok": true, "frames": [{"offset": 0, "size": size(hex), "ok": true, "decoded": decoded}], "pending": 0})
}

/// Nothing but rejected runs and a rest, which cover all bytes.
fn is_refused(report: &Value, hex: &str) -> bool {
    let pieces = report["frames"].as_array().unwrap();
    let rejected: u64 = pieces.iter().map(|piece| piece["size"].as_u64().unwrap()).sum();
    let reasons = pieces
        .iter()
        .all(|piece| matches!(piece["reason"].as_str(), Some("noise" | "length" | "tail" | "checksum")));
    report["ok"] == false
        && reasons
        && usize::try_from(rejected + report["pending"].as_u64().unwrap()).unwrap() == size(hex)
}

const BORDERS: &[&str] = &["header_ok", "length_ok", "checksum_ok", "tail_ok"];

#[test]
fn every_gn_vector_comes_out_as_given_and_good_ones_go_back_in() {
    let name = "every_gn_vector_comes_out_as_given_and_good_ones_go_back_in";
    let Some(vectors) = vectors(name, "gn.json") else { return };
    let (mut decoded, mut refused) = (0, 0);
    let reports = reports("gn", &vectors);
    for (vector, (report, _)) in vectors.iter().zip(&reports) {
        let hex = text(&vector["hex"]);
        if vector["hex_valid"] == false {
            assert_eq!(report["ok"], false, "{vector}");
            assert!(report["error"].is_string(), "{vector}");
            refused += 1;
        } else if !is(vector, BORDERS) {
            assert!(is_refused(report, hex), "{vector}: {report}");
            refused += 1;
        } else if vector["name"] == "charge end reply 0x02 with the over-declared inner length" {
            // Read and flagged; the vector has only the claim.
            let message = &report["frames"][0]["decoded"]["message"];
            assert_eq!(message["inner_length_ok"], false, "{report}");
            decoded += 1;
        } else {
            assert_eq!(*report, whole(hex, &vector["decoded"]), "{vector}");
            decoded += 1;
        }
    }
    println!("gn.json: {decoded} decoded, {refused} refused");
    assert_eq!((decoded, refused), (52, 54));

    let json: Vec<String> = reports.iter().map(|(_, line)| line.clone()).collect();
    for ((vector, (report, _)), hex) in vectors.iter().zip(&reports).zip(encoded("gn", &vectors, &json)) {
        if report["ok"] == true {
            assert_eq!(hex, text(&vector["hex"]));
        }
    }
}

#[test]
fn every_bkv_vector_comes_out_as_given_and_canonical_ones_go_back_in() {
    let name = "every_bkv_vector_comes_out_as_given_and_canonical_ones_go_back_in";
    let Some(vectors) = vectors(name, "bkv.json") else { return };
    let (mut decoded, mut refused, mut written) = (0, 0, 0);
    let reports = reports("bkv", &vectors);
    let lines: Vec<String> = reports.iter().map(|(_, line)| line.clone()).collect();
    let again = encoded("bkv", &vectors, &lines);
    for ((vector, (report, _)), again) in vectors.iter().zip(&reports).zip(&again) {
        let hex = text(&vector["hex"]);
        let expected = match vector.get("decoded") {
            Some(decoded) => decoded.clone(),
            None if vector["valid"] == true => json!({"items": vector["items"]}),
            None => json!({"error": vector["error"]}),
        };
        if vector["layer"] == "frame" && !is(vector, BORDERS) {
            assert!(is_refused(report, hex), "{vector}: {report}");
            refused += 1;
            continue;
        }
        let mut report_expected = whole(hex, &expected);
        if vector["valid"] == false {
            report_expected["ok"] = false.into();
            report_expected["frames"][0]["ok"] = false.into();
            refused += 1;
        } else {
            decoded += 1;
        }
        assert_eq!(*report, report_expected, "{vector}");
        if expected.get("error").is_some() {
            assert!(again.starts_with(r#"{"ok":false"#), "{vector}: {again}");
        } else if vector["canonical"] != false {
            assert_eq!(again, hex, "{vector}");
            written += 1;
        }
    }
    println!("bkv.json: {decoded} decoded, {refused} refused, {written} written again");
    assert_eq!(decoded + refused, 47);
    assert!(written >= 29);

    // The fields alone are the payload, whatever was around it.
    let of = |(report, line): &(Value, String)| match &report["frames"][0]["decoded"] {
        Value::Object(_) => {
            let (_, after) = line.split_once(r#""decoded":"#).unwrap();
            after.strip_suffix(r#"}],"pending":0}"#).unwrap().to_owned()
        }
        _ => "{}".to_owned(),
    };
    let fields: Vec<String> = reports.iter().map(of).collect();
    for ((vector, (report, _)), hex) in vectors.iter().zip(&reports).zip(encoded("bkv", &vectors, &fields)) {
        let in_frame = vector["layer"] == "frame";
        if in_frame && report["ok"] == true && report["frames"][0]["decoded"].get("error").is_none() {
            assert_eq!(hex, text(&vector["payload_hex"]));
        }
    }
}

#[test]
fn every_ap3000_vector_comes_out_as_given_and_good_ones_go_back_in() {
    let name = "every_ap3000_vector_comes_out_as_given_and_good_ones_go_back_in";
    for (file, total) in [("ap3000.json", 130), ("ap3000-constructed.json", 115)] {
        let Some(vectors) = vectors(name, file) else { return };
        assert_eq!(vectors.len(), total);
        let (mut decoded, mut refused, mut streams) = (0, 0, 0);
        let reports = reports("ap3000", &vectors);
        let lines: Vec<String> = reports.iter().map(|(_, line)| line.clone()).collect();
        let again = encoded("ap3000", &vectors, &lines);
        for ((vector, (report, _)), again) in vectors.iter().zip(&reports).zip(&again) {
            let hex = text(&vector["hex"]);
            if vector["kind"] == "raw" {
                assert_eq!(events(report, hex), vector["expect"], "{vector}");
                streams += 1;
            } else if vector["kind"].is_null() && is(vector, &["complete", "length_ok", "checksum_ok"]) {
                let mut fields = vector["decoded"].clone();
                fields.as_object_mut().unwrap().remove("scaled");
                assert_eq!(*report, whole(hex, &fields), "{vector}");
                decoded += 1;
            } else {
                assert!(is_refused(report, hex), "{vector}: {report}");
                refused += 1;
            }
            if report["ok"] == true {
                assert_eq!(again, hex, "{vector}");
            }
        }
        println!("{file}: {decoded} decoded, {refused} refused, {streams} streams");
        assert!(decoded > 60 && streams > 5);
    }
}

/// The report in the form of `expect`: what is pending is noise at the end of input.
fn events(report: &Value, hex: &str) -> Value {
    let mut events: Vec<Value> = Vec::new();
    let mut end = 0;
    for piece in report["frames"].as_array().unwrap() {
        let number = |name| usize::try_from(piece[name].as_u64().unwrap()).unwrap();
        assert_eq!(number("offset"), end);
        let digits = &hex[2 * end..2 * (end + number("size"))];
        end += number("size");
        let decoded = &piece["decoded"];
        events.push(match (&decoded["iccid"], &decoded["link"], &piece["reason"]) {
            (Value::String(iccid), _, _) => json!(["iccid", iccid]),
            (_, Value::Bool(true), _) => json!(["link"]),
            (_, _, Value::String(_)) => json!(["noise", digits]),
            _ => json!(["frame", digits]),
        });
    }
    let rest = &hex[2 * end..];
    match events.last_mut() {
        _ if rest.is_empty() => {}
        Some(last) if last[0] == "noise" => last[1] = format!("{}{rest}", text(&last[1])).into(),
        _ => events.push(json!(["noise", rest])),
    }
    Value::Array(events)
}

#[test]
fn every_gn_stream_gives_its_frames_and_counts() {
    let Some(vectors) = vectors("every_gn_stream_gives_its_frames_and_counts", "gn-streams.json") else {
        return;
    };
    assert_eq!(vectors.len(), 19);
    let folder = tempfile::tempdir().unwrap();
    let mut checked = 0;
    for vector in &vectors {
        let steps: Vec<&str> = vector["steps"].as_array().unwrap().iter().map(text).collect();
        // A file has no clock.
        if steps.contains(&"timeout") {
            continue;
        }
        let hex = steps.concat();
        let bytes: Vec<u8> =
            (0..hex.len()).step_by(2).map(|at| u8::from_str_radix(&hex[at..at + 2], 16).unwrap()).collect();
        let file = folder.path().join("stream");
        std::fs::write(&file, &bytes).unwrap();
        let printed = run(&["gn", "--stream", file.to_str().unwrap()], b"");
        assert_eq!(printed, run(&["gn", "--stream", "-"], &bytes));
        assert_eq!(printed, run(&["gn"], hex.as_bytes()));
        let report: Value = serde_json::from_str(&printed).unwrap();
        let (mut frames, mut dropped) = (Vec::new(), 0);
        for piece in report["frames"].as_array().unwrap() {
            let number = |name| usize::try_from(piece[name].as_u64().unwrap()).unwrap();
            if piece["ok"] == true {
                frames.push(&hex[2 * number("offset")..2 * (number("offset") + number("size"))]);
            } else {
                dropped += number("size");
            }
        }
        assert_eq!(json!(frames), vector["frames"], "{vector}");
        assert_eq!((json!(dropped), &report["pending"]), (vector["dropped"].clone(), &vector["pending"]));
        checked += 1;
    }
    assert_eq!(checked, 18);
}

#[test]
fn spaces_and_capitals_change_nothing_and_what_is_no_hex_is_said() {
    let printed = run(&["gn"], b"FC FF 0015 0015001c91ee008600445945300500011d0181 fcee\r\n\nfcf\nxyz\n");
    let reports: Vec<Value> = printed.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(
        reports[0]["frames"][0]["decoded"]["message"],
        json!({"sub": "0x1d", "type": "socket_query", "socket": 1})
    );
    assert_eq!(reports[1], json!({"ok": true, "frames": [], "pending": 0}));
    for report in &reports[2..] {
        assert_eq!(
            (&report["ok"], &report["frames"], report["error"].is_string()),
            (&json!(false), &json!([]), true)
        );
    }
}

#[test]
fn fields_written_by_hand_become_a_frame() {
    let gn = r#"{"header":"fcff","sequence":"0x001c91ee","gateway_id":"86004459453005","message":{"type":"socket_query","socket":1}}"#;
    assert_eq!(run(&["encode", "gn"], gn.as_bytes()), "fcff00150015001c91ee008600445945300500011d0181fcee\n");
    let ap3000 =
        r#"{"physical_id":"04AB373B","message_id":185,"command":"0x22","fields":{"timestamp":1604914697}}"#;
    let down = ["encode", "ap3000", "--direction", "down"];
    assert_eq!(run(&down, ap3000.as_bytes()), "444e590d003b37ab04b90022090ea95f1304\n");
    let refused = run(
        &["encode", "bkv"],
        b"{\"ok\":false,\"frames\":[{\"offset\":0,\"size\":1,\"ok\":false,\"reason\":\"noise\"}]}\n[]\n\n",
    );
    assert_eq!(refused.lines().count(), 3);
    assert!(refused.lines().all(|line| line.starts_with(r#"{"ok":false,"error":""#)), "{refused}");
}

#[test]
fn explain_prints_one_table_per_frame_and_names_what_was_rejected() {
    let table = run(&["gn", "--explain"], b"0aFCFF00150015001c91ee008600445945300500011d0181fceeFC");
    assert!(
        table.starts_with("REJECTED at 0, 1 bytes, noise: 0a\n\nMESSAGE at 1, 25 bytes: socket_query\n"),
        "{table}"
    );
    assert!(table.ends_with("PENDING at 26, 1 bytes: fc\n\n"), "{table}");
    let row = table.lines().find(|line| line.contains("gateway_id")).unwrap();
    assert_eq!(
        row.split_whitespace().collect::<Vec<_>>(),
        ["12", "86004459453005", "gateway_id", "86004459453005"]
    );
}
