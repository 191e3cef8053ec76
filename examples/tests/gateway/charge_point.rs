//! A charge point that says exactly what a test tells it to.

use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

use serde_json::{Value, json};
use tungstenite::client::IntoClientRequest;
use tungstenite::http::HeaderValue;
use tungstenite::protocol::frame::coding::CloseCode;
use tungstenite::{Error, Message, WebSocket};

use crate::process::PATIENCE;

pub struct ChargePoint {
    socket: WebSocket<TcpStream>,
}

impl ChargePoint {
    pub fn connect(server: SocketAddr, id: &str) -> Self {
        let mut request = format!("ws://{server}/ocpp/{id}").into_client_request().unwrap();
        request.headers_mut().insert("sec-websocket-protocol", HeaderValue::from_static("ocpp1.6"));
        let stream = TcpStream::connect(server).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        let (socket, response) = tungstenite::client(request, stream).unwrap();
        assert_eq!(response.headers()["sec-websocket-protocol"], "ocpp1.6");
        Self { socket }
    }

    /// The same, and booted.
    pub fn boot(server: SocketAddr, id: &str) -> Self {
        let mut charge_point = Self::connect(server, id);
        let answer = charge_point.call(
            "boot",
            "BootNotification",
            &json!({"chargePointVendor": "Vendor-A", "chargePointModel": "Model-X"}),
        );
        assert_eq!(answer["status"], "Accepted");
        charge_point
    }

    pub fn send(&mut self, text: &str) {
        self.socket.send(Message::text(text)).unwrap();
    }

    pub fn send_raw(&mut self, message: Message) {
        self.socket.send(message).unwrap();
    }

    /// The next frame.
    pub fn receive(&mut self) -> Value {
        loop {
            match self.socket.read().unwrap() {
                Message::Text(text) => return serde_json::from_str(&text).unwrap(),
                Message::Ping(_) | Message::Pong(_) => {}
                other => panic!("came instead of a frame: {other:?}"),
            }
        }
    }

    /// Sends a CALL and waits for its CALLRESULT; CALLs of the gateway that come first are not answered.
    pub fn call(&mut self, id: &str, action: &str, payload: &Value) -> Value {
        self.send(&json!([2, id, action, payload]).to_string());
        let answer = self.answer_to(id);
        assert_eq!(answer[0], 3, "{action} was refused: {answer}");
        answer[2].clone()
    }

    /// The CALLRESULT or CALLERROR with this id.
    pub fn answer_to(&mut self, id: &str) -> Value {
        loop {
            let frame = self.receive();
            if frame[0] != 2 && frame[1] == id {
                return frame;
            }
        }
    }

    /// The next CALL of the gateway with this action. Others are accepted in passing.
    pub fn asked(&mut self, action: &str) -> Value {
        loop {
            let frame = self.receive();
            if frame[0] == 2 && frame[2] == action {
                return frame;
            }
            if frame[0] == 2 {
                self.send(&json!([3, frame[1], {"status": "Accepted"}]).to_string());
            }
        }
    }

    /// Nothing but this comes: the answer to a Heartbeat sent now. So whatever was sent before has no answer.
    pub fn hears_only_the_answer_to_a_heartbeat(&mut self, id: &str) {
        self.send(&json!([2, id, "Heartbeat", {}]).to_string());
        loop {
            let frame = self.receive();
            if frame[0] == 2 {
                continue;
            }
            assert_eq!(frame[1], id, "an answer that should not be: {frame}");
            return;
        }
    }

    /// Whether anything comes within this time.
    pub fn hears_within(&mut self, time: Duration) -> Option<Value> {
        self.socket.get_mut().set_read_timeout(Some(time)).unwrap();
        let heard = match self.socket.read() {
            Ok(Message::Text(text)) => Some(serde_json::from_str(&text).unwrap()),
            Ok(_) => None,
            Err(Error::Io(error)) if error.kind() == std::io::ErrorKind::WouldBlock => None,
            Err(error) => panic!("{error}"),
        };
        self.socket.get_mut().set_read_timeout(Some(PATIENCE)).unwrap();
        heard
    }

    /// Waits for the close frame and tells its code.
    pub fn close_code(&mut self) -> CloseCode {
        loop {
            match self.socket.read() {
                Ok(Message::Close(Some(frame))) => return frame.code,
                Ok(Message::Close(None)) => panic!("closed without a code"),
                Ok(_) => {}
                Err(error) => panic!("ended without a close frame: {error}"),
            }
        }
    }

    /// Ends the connection without a farewell.
    pub fn vanish(self) {
        self.socket.get_ref().shutdown(std::net::Shutdown::Both).unwrap();
    }

    /// The socket below, for bytes no WebSocket library would send.
    pub fn stream(&mut self) -> &mut TcpStream {
        self.socket.get_mut()
    }
}

/// The payload of a StartTransaction at connector 1.
pub fn start(id_tag: &str, meter: i64, time: &str) -> Value {
    json!({"connectorId": 1, "idTag": id_tag, "meterStart": meter, "timestamp": time})
}

/// The payload of a StopTransaction.
pub fn stop(transaction: &Value, meter: i64, time: &str) -> Value {
    json!({"transactionId": transaction, "meterStop": meter, "timestamp": time})
}
