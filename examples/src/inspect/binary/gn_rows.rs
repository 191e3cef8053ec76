//! GN for people: the head, the inner frame, and the fields of a message in the order of their bytes.

use bkv_codec::Direction;
use gn_codec::{Command, Frame};

use super::bkv_rows;
use super::hex::hex;
use super::node::Node;
use super::row::Row;

/// The command of frames that carry entries.
pub(super) const CONTAINER: u16 = 0x1000;

/// Of a field: name, bytes, unit, meaning. Names have one width, but for those of [`width`].
const FIELDS: &[(&str, usize, &str, &str)] = &[
    ("amount_fen", 2, "0.01 CNY", "amount paid"),
    ("balance_fen", 4, "0.01 CNY", "balance of the card"),
    ("business_no", 2, "", "the device's number of the order; 0 none"),
    ("buzzer_on", 1, "", "whether the buzzer sounds"),
    ("card", 6, "", "card number"),
    ("card_kind", 1, "", "kind of the card"),
    ("channel", 1, "", "radio channel"),
    ("cost_fen", 2, "0.01 CNY", "cost of the charge"),
    ("current_ma", 2, "mA", "current"),
    ("end", 2, "", "end of the period, hours and minutes"),
    ("end_time", 7, "", "end of the charge, device's clock"),
    ("energy_wh", 2, "Wh", "energy"),
    ("file", 13, "", "name of the firmware file"),
    ("firmware", 2, "", "firmware of the socket"),
    ("iccid", 20, "", "number of the SIM card"),
    ("ip", 4, "", "server of the new firmware"),
    ("mac", 6, "", "radio address of the socket"),
    ("minutes", 2, "min", ""),
    ("mode", 1, "", "charge mode"),
    ("offline", 20, "", "kept on the card by sockets that were offline"),
    ("ok", 1, "", "acknowledgement"),
    ("on", 1, "", "switch"),
    ("port", 1, "", "0 A, 1 B"),
    ("power_dw", 2, "0.1 W", "power"),
    ("power_limit_dw", 2, "0.1 W", "upper end of the tier"),
    ("price_fen", 2, "0.01 CNY", "price of a block"),
    ("reason", 1, "", "reason of the end; codes unknown"),
    ("rssi", 1, "", "radio signal of the socket"),
    ("settle_power_dw", 2, "0.1 W", "highest power of the charge"),
    ("signal", 1, "0–31", "signal of the modem"),
    ("socket", 1, "", "socket number"),
    ("start", 2, "", "start of the period, hours and minutes"),
    ("status", 1, "", ""),
    ("target", 1, "", "what the firmware is for: 1 the gateway, 2 a socket"),
    ("temperature_c", 1, "°C", "temperature of the socket"),
    ("tier_minutes", 2, "min", "time in the tier"),
    ("time", 7, "", "local time, packed decimal"),
    ("voice_on", 1, "", "whether the voice speaks"),
    ("voltage_dv", 2, "0.1 V", "voltage"),
];

/// Lists that have their length before them.
const COUNTED: &[&str] = &["periods", "tier_minutes", "tiers"];

pub(super) fn title(frame: &Frame) -> String {
    let json = Node::of(frame);
    let message = json.field("message");
    message.and_then(|message| message.leaf("type")).unwrap_or("no known message").to_owned()
}

pub(super) fn rows(frame: &Frame) -> Vec<Row> {
    let json = Node::of(frame);
    let text = |name| json.leaf(name).unwrap_or_default();
    let sender = if frame.direction == Direction::Up { "from the device" } else { "from the platform" };
    let mut rows = vec![
        Row::new(0, 2, "header", text("header")).meaning(sender),
        Row::new(2, 2, "length", text("length")).unit("bytes").meaning("of what follows, tail counted"),
    ];
    let mut at = 4;
    if frame.head.is_some() {
        let wrong = if frame.deviations().direction_byte { "contradicts the header" } else { "" };
        rows.push(Row::new(4, 2, "command", text("command")));
        rows.push(Row::new(6, 4, "sequence", text("sequence")).meaning("0 in reports and their answers"));
        rows.push(Row::new(10, 1, "direction_byte", text("direction_byte")).meaning(wrong));
        rows.push(Row::new(11, 7, "gateway_id", text("gateway_id")));
        at = 18;
    }
    rows.extend(payload(frame, &json, at));
    let end = at.saturating_add(frame.payload.len());
    rows.push(Row::new(end, 1, "checksum", text("checksum")));
    rows.push(Row::new(end.saturating_add(1), 2, "tail", "fcee"));
    rows
}

fn payload(frame: &Frame, json: &Node, at: usize) -> Vec<Row> {
    if matches!(frame.command(), None | Some(CONTAINER)) {
        return bkv_rows::rows(&frame.payload, at);
    }
    let whole = |meaning: &str| match frame.payload.len() {
        0 => Vec::new(),
        size => vec![Row::new(at, size, "payload", hex(&frame.payload)).meaning(meaning)],
    };
    let Some(message) = json.field("message") else { return whole(json.leaf("error").unwrap_or_default()) };
    let mut layout = Layout { at, rows: Vec::new(), message: Command::parse(frame) };
    if let (Some(sub), Some([high, low, ..])) = (message.leaf("sub"), frame.payload.get(..3)) {
        let claims = u16::from_be_bytes([*high, *low]).to_string();
        let meaning = if frame.deviations().inner_length {
            "counts the sub-command too"
        } else {
            "of what follows sub"
        };
        layout.push(2, "inner_length", claims, "bytes", meaning);
        layout.push(1, "sub", sub, "", "sub-command");
    }
    layout.place("", "", message);
    if layout.at == at.saturating_add(frame.payload.len()) { layout.rows } else { whole("") }
}

/// Fields one behind the other.
struct Layout {
    at: usize,
    rows: Vec<Row>,
    message: Command,
}

impl Layout {
    fn push(&mut self, size: usize, field: &str, value: impl Into<String>, unit: &str, meaning: &str) {
        self.rows.push(Row::new(self.at, size, field, value).unit(unit).meaning(meaning));
        self.at = self.at.saturating_add(size);
    }

    /// A value, called `path` in the table.
    fn place(&mut self, path: &str, name: &str, value: &Node) {
        match value {
            Node::Leaf(text) => self.leaf(path, name, text, ""),
            Node::List(values) => {
                if COUNTED.contains(&name) {
                    self.push(1, &format!("number of {path}"), values.len().to_string(), "", "");
                }
                for (place, value) in values.iter().enumerate() {
                    self.place(&format!("{path}[{place}]"), name, value);
                }
            }
            Node::Object(fields) => {
                if let Some((raw, set)) = value.status() {
                    return self.leaf(path, name, raw, &set);
                }
                let fields = fields.iter().filter(|(name, _)| {
                    !matches!(name.as_str(), "type" | "sub" | "inner_length_ok") && !self.is_repeated(name)
                });
                let fields: Vec<_> = fields.collect();
                for (name, value) in fields {
                    let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
                    self.place(&path, name, value);
                }
            }
        }
    }

    /// A gateway's firmware comes as text and as bytes.
    fn is_repeated(&self, name: &str) -> bool {
        name == "firmware" && matches!(self.message, Command::Heartbeat(_))
    }

    fn leaf(&mut self, path: &str, name: &str, text: &str, set: &str) {
        let known = FIELDS.iter().find(|field| field.0 == name);
        let (size, unit, meaning) = match (known, &self.message) {
            (Some(("port", ..)), Command::OtaStart(_)) => (2, "", "its TCP port"),
            (Some((_, size, unit, meaning)), _) => (*size, *unit, if set.is_empty() { meaning } else { set }),
            (None, Command::Heartbeat(heartbeat)) if name == "firmware_hex" => {
                let firmware = heartbeat.firmware.as_str().unwrap_or("not ASCII");
                let meaning = format!("firmware of the gateway: {firmware}");
                return self.push(text.len() / 2, path, text, "", &meaning);
            }
            // Bytes behind the documented ones.
            (None, _) => (text.len() / 2, "", "not documented"),
        };
        self.push(size, path, text, unit, meaning);
    }
}
