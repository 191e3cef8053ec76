//! Devices of the binary protocols, on the port where the first bytes tell which one is spoken.

use std::io::{Read, Write};
use std::net::TcpStream;

use serde_json::json;

use crate::process::{Gateway, PATIENCE};

/// Says this, and hears an answer that begins with these bytes.
fn says(gateway: &Gateway, frame: &str, answer: &[u8]) -> TcpStream {
    let mut socket = TcpStream::connect(gateway.tcp).unwrap();
    socket.set_read_timeout(Some(PATIENCE)).unwrap();
    let bytes: Vec<u8> = frame
        .as_bytes()
        .chunks(2)
        .map(|pair| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap())
        .collect();
    socket.write_all(&bytes).unwrap();
    let mut heard = vec![0; answer.len()];
    socket.read_exact(&mut heard).unwrap();
    assert_eq!(heard, answer);
    socket
}

#[test]
fn the_first_bytes_tell_ap3000_from_gn_and_both_are_connected() {
    let dir = tempfile::tempdir().unwrap();
    let gateway = Gateway::start(dir.path(), &[]);
    let _ap3000 = says(&gateway, "444e5913003b37ab04b900207e00021421000000e4009104", b"DNY");
    let connected = gateway.events.event("charge_point.connected");
    assert_eq!(
        (&connected["chargePointId"], &connected["meta"]["protocol"]),
        (&json!("04AB373B"), &json!("ap3000"))
    );
    let _gn = says(
        &gateway,
        "fcfe002e0000000000000182200520004869383938363034363331313230373033313934313763562e31723436001fcafcee",
        &[0xfc, 0xff],
    );
    let connected = gateway.events.event("charge_point.connected");
    assert_eq!(
        (&connected["chargePointId"], &connected["meta"]["protocol"]),
        (&json!("82200520004869"), &json!("gn"))
    );
}
