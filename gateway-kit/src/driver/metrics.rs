//! What a gateway counts (contract §7), and the page a scraper reads.
//!
//! The library behind it stays inside: its text is OpenMetrics, where a counter's family has no `_total`; the page is the
//! older Prometheus text format, in which the contract's names stand as they are.

use std::borrow::Cow;
use std::time::Duration;

use prometheus_client::encoding::{EncodeLabelSet, text};
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::Histogram;
use prometheus_client::registry::Registry;
use unified_model::{CommandName, CommandResponse, CommandStatus, Event, EventPayload, EventType, Protocol};

use super::outbox::type_of;

/// Seconds; the buckets the contract names.
const BUCKETS: [f64; 10] = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0];

type Word = Cow<'static, str>;

macro_rules! labels {
    ($($Name:ident { $($field:ident),+ })+) => {$(
        #[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
        struct $Name { $($field: Word),+ }
    )+};
}

labels! {
    ByType { r#type }
    ByName { name }
    ByProtocol { protocol }
    ByResponse { name, status, reason }
    ByDirection { protocol, direction }
    ByCode { protocol, code }
    BySink { sink }
}

/// The meters of a gateway.
pub(super) struct Metrics {
    registry: Registry,
    connected: Gauge,
    connected_by_protocol: Family<ByProtocol, Gauge>,
    produced: Family<ByType, Counter>,
    dropped: Family<ByType, Counter>,
    uplink: Family<ByType, Histogram>,
    consumed: Family<ByName, Counter>,
    responses: Family<ByResponse, Counter>,
    frames: Family<ByDirection, Counter>,
    frame_errors: Family<ByCode, Counter>,
    sink_errors: Family<BySink, Counter>,
    sink_backlog: Family<BySink, Gauge>,
    auth_failures: Family<ByProtocol, Counter>,
    routing: Histogram,
    queue_wait: Family<ByProtocol, Histogram>,
    pub(super) registry_errors: Counter,
    pub(super) ownership_lost: Counter,
    pub(super) commands_duplicate: Counter,
    pub(super) commands_invalid: Counter,
    pub(super) commands_without_trace: Counter,
}

/// The frame counters of one connection, looked up once.
#[derive(Debug, Clone)]
pub(super) struct Frames {
    pub(super) up: Counter,
    pub(super) down: Counter,
}

impl Metrics {
    pub(super) fn new(protocols: &[Protocol]) -> Self {
        let histogram: fn() -> Histogram = || Histogram::new(BUCKETS);
        let metrics = Self {
            registry: Registry::default(),
            connected: Gauge::default(),
            connected_by_protocol: Family::default(),
            produced: Family::default(),
            dropped: Family::default(),
            uplink: Family::new_with_constructor(histogram),
            consumed: Family::default(),
            responses: Family::default(),
            frames: Family::default(),
            frame_errors: Family::default(),
            sink_errors: Family::default(),
            sink_backlog: Family::default(),
            auth_failures: Family::default(),
            routing: histogram(),
            queue_wait: Family::new_with_constructor(histogram),
            registry_errors: Counter::default(),
            ownership_lost: Counter::default(),
            commands_duplicate: Counter::default(),
            commands_invalid: Counter::default(),
            commands_without_trace: Counter::default(),
        };
        metrics.begin_at_zero(protocols);
        metrics.registered()
    }

    /// A series that appears only with its first increment cannot be told from one that is missing.
    fn begin_at_zero(&self, protocols: &[Protocol]) {
        for event_type in EventType::ALL {
            drop(self.produced.get_or_create(&ByType { r#type: event_type.as_str().into() }));
        }
        for name in CommandName::KNOWN {
            drop(self.consumed.get_or_create(&ByName { name: word(name.as_str()) }));
        }
        drop(self.consumed.get_or_create(&ByName { name: "unknown".into() }));
        for protocol in protocols {
            drop(self.connected_by_protocol.get_or_create(&by_protocol(protocol)));
            drop(self.auth_failures.get_or_create(&by_protocol(protocol)));
            drop(self.queue_wait.get_or_create(&by_protocol(protocol)));
        }
        drop(self.sink_errors.get_or_create(&BySink { sink: SINK }));
    }

    fn registered(mut self) -> Self {
        let registry = &mut self.registry;
        // A counter's name gets its _total when it is written.
        registry.register("gateway_connected_devices_total", "Devices connected now", self.connected.clone());
        registry.register(
            "gateway_connected_devices",
            "Devices connected now",
            self.connected_by_protocol.clone(),
        );
        registry.register("gateway_events_produced", "Events the sink has confirmed", self.produced.clone());
        registry.register(
            "gateway_events_dropped",
            "Events dropped because too many waited for the sink",
            self.dropped.clone(),
        );
        registry.register(
            "gateway_uplink_latency_seconds",
            "From a frame read to its event confirmed by the sink",
            self.uplink.clone(),
        );
        registry.register("gateway_commands_consumed", "Commands taken in", self.consumed.clone());
        registry.register(
            "gateway_command_routing_latency_seconds",
            "From a command taken in to its frame written, without its wait behind others of the device",
            self.routing.clone(),
        );
        registry.register(
            "gateway_command_queue_wait_seconds",
            "How long a command waited behind others of the device",
            self.queue_wait.clone(),
        );
        registry.register(
            "gateway_command_responses",
            "Terminal responses of commands",
            self.responses.clone(),
        );
        registry.register("gateway_frames", "Frames read and written", self.frames.clone());
        registry.register(
            "gateway_frame_errors",
            "Frames that broke a rule, and connections ended for what the peer sent",
            self.frame_errors.clone(),
        );
        registry.register("gateway_sink_errors", "Publications the sink refused", self.sink_errors.clone());
        registry.register("gateway_sink_backlog", "Events that wait for the sink", self.sink_backlog.clone());
        registry.register("gateway_registry_errors", "Failed registry calls", self.registry_errors.clone());
        registry.register(
            "gateway_ownership_lost",
            "Devices lost to another gateway",
            self.ownership_lost.clone(),
        );
        registry.register(
            "gateway_commands_duplicate",
            "Commands that had come before",
            self.commands_duplicate.clone(),
        );
        registry.register("gateway_commands_invalid", "Unreadable commands", self.commands_invalid.clone());
        registry.register(
            "gateway_commands_without_trace",
            "Commands that came without a trace id",
            self.commands_without_trace.clone(),
        );
        registry.register(
            "gateway_auth_failures",
            "Devices refused at the handshake",
            self.auth_failures.clone(),
        );
        self
    }

    pub(super) fn connected(&self, protocol: &Protocol) {
        self.connected.inc();
        self.connected_by_protocol.get_or_create(&by_protocol(protocol)).inc();
    }

    pub(super) fn disconnected(&self, protocol: &Protocol) {
        self.connected.dec();
        self.connected_by_protocol.get_or_create(&by_protocol(protocol)).dec();
    }

    pub(super) fn produced(&self, event: &Event, latency: Duration) {
        let label = ByType { r#type: type_of(&event.payload).into() };
        self.produced.get_or_create(&label).inc();
        self.uplink.get_or_create(&label).observe(latency.as_secs_f64());
        if let EventPayload::CommandResponse(response) = &event.payload {
            self.responded(response);
        }
    }

    fn responded(&self, response: &CommandResponse) {
        let reason = response.details.reason.as_ref().filter(|_| response.status == CommandStatus::Rejected);
        self.responses
            .get_or_create(&ByResponse {
                name: known_name(&response.command_name),
                status: response.status.as_str().into(),
                reason: reason.map_or(Word::Borrowed(""), |reason| word(reason.as_str())),
            })
            .inc();
    }

    pub(super) fn dropped(&self, payload: &EventPayload) {
        self.dropped.get_or_create(&ByType { r#type: type_of(payload).into() }).inc();
    }

    pub(super) fn consumed(&self, name: &CommandName) {
        self.consumed.get_or_create(&ByName { name: known_name(name) }).inc();
    }

    /// An order's frame is on the wire, so long after it came, and before that it had to wait so long.
    pub(super) fn routed(&self, protocol: &Protocol, took: Duration, waited: Duration) {
        self.routing.observe(took.as_secs_f64());
        self.queue_wait.get_or_create(&by_protocol(protocol)).observe(waited.as_secs_f64());
    }

    pub(super) fn frames(&self, protocol: &Protocol) -> Frames {
        let counter = |direction: &'static str| {
            let protocol = word(protocol.as_str());
            self.frames.get_or_create(&ByDirection { protocol, direction: direction.into() }).clone()
        };
        Frames { up: counter("up"), down: counter("down") }
    }

    pub(super) fn frame_error(&self, protocol: &Protocol, code: &'static str) {
        let protocol = word(protocol.as_str());
        self.frame_errors.get_or_create(&ByCode { protocol, code: code.into() }).inc();
    }

    pub(super) fn sink_error(&self) {
        self.sink_errors.get_or_create(&BySink { sink: SINK }).inc();
    }

    /// `protocol` is what the listener serves first: before the upgrade nothing is agreed on.
    pub(super) fn auth_failure(&self, protocol: &Protocol) {
        self.auth_failures.get_or_create(&by_protocol(protocol)).inc();
    }

    /// The page, in the Prometheus text format 0.0.4.
    pub(super) fn text(&self, backlog: usize) -> String {
        self.sink_backlog
            .get_or_create(&BySink { sink: SINK })
            .set(i64::try_from(backlog).unwrap_or(i64::MAX));
        let mut page = String::new();
        // Writing to a String cannot fail.
        let _ = text::encode_registry(&mut page, &self.registry);
        prometheus_text(&page)
    }
}

/// There is one sink per gateway.
const SINK: Word = Word::Borrowed("events");

fn by_protocol(protocol: &Protocol) -> ByProtocol {
    ByProtocol { protocol: word(protocol.as_str()) }
}

fn word(text: &str) -> Word {
    Word::Owned(text.to_owned())
}

/// Names come from outside: what nobody knows must not make a series each.
fn known_name(name: &CommandName) -> Word {
    if CommandName::KNOWN.contains(name) { word(name.as_str()) } else { "unknown".into() }
}

/// Turns OpenMetrics into the Prometheus text format: there the family of a counter is named like its series.
fn prometheus_text(open_metrics: &str) -> String {
    let counters: Vec<&str> = open_metrics
        .lines()
        .filter_map(|line| line.strip_prefix("# TYPE ")?.strip_suffix(" counter"))
        .collect();
    let mut page = String::with_capacity(open_metrics.len());
    for line in open_metrics.lines() {
        let described = line.strip_prefix("# ").and_then(|rest| {
            let (kind, rest) = rest.split_once(' ')?;
            let (name, rest) = rest.split_once(' ')?;
            counters.contains(&name).then(|| format!("# {kind} {name}_total {rest}\n"))
        });
        match described {
            Some(described) => page.push_str(&described),
            None => {
                page.push_str(line);
                page.push('\n');
            }
        }
    }
    page
}

impl std::fmt::Debug for Metrics {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Metrics").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_seed_metrics_exist_from_the_start_with_the_contracts_names_and_types() {
        let page = Metrics::new(&[Protocol::Ocpp16]).text(0);
        for line in [
            "# TYPE gateway_connected_devices_total gauge",
            "gateway_connected_devices_total 0",
            "# TYPE gateway_events_produced_total counter",
            "gateway_events_produced_total{type=\"transaction.started\"} 0",
            "# TYPE gateway_commands_consumed_total counter",
            "gateway_commands_consumed_total{name=\"unknown\"} 0",
            "# TYPE gateway_command_routing_latency_seconds histogram",
            "gateway_command_routing_latency_seconds_bucket{le=\"0.005\"} 0",
            "gateway_command_routing_latency_seconds_bucket{le=\"5.0\"} 0",
            "gateway_connected_devices{protocol=\"ocpp1.6\"} 0",
            "# TYPE gateway_command_queue_wait_seconds histogram",
            "gateway_command_queue_wait_seconds_count{protocol=\"ocpp1.6\"} 0",
            "# TYPE gateway_sink_backlog gauge",
        ] {
            assert!(page.lines().any(|found| found == line), "{line} is missing in\n{page}");
        }
    }

    #[test]
    fn every_counter_is_described_under_the_name_of_its_series() {
        let metrics = Metrics::new(&[Protocol::Ocpp16]);
        metrics.registry_errors.inc();
        let page = metrics.text(0);
        for line in page.lines() {
            if let Some(name) = line.strip_prefix("# TYPE ").and_then(|rest| rest.strip_suffix(" counter")) {
                assert!(name.ends_with("_total"), "{line}");
                assert!(page.contains(&format!("# HELP {name} ")), "{line}");
            }
        }
        assert!(page.contains("gateway_registry_errors_total 1\n"));
        assert!(!page.contains("# EOF"));
    }

    #[test]
    fn a_command_nobody_knows_is_counted_as_unknown() {
        let metrics = Metrics::new(&[]);
        metrics.consumed(&CommandName::from("MakeCoffee"));
        assert!(metrics.text(0).contains("gateway_commands_consumed_total{name=\"unknown\"} 1\n"));
    }
}
